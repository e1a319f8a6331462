import { steadyNow } from '../../domain/clock.ts';
import { type Finding, reported, type SuppressedFinding } from '../../domain/finding.ts';
import type { Incomplete, Receipt, SkipReason } from '../../domain/receipt.ts';
import { redact } from '../../domain/redaction.ts';
import { archiveKind } from './archive-kind.ts';
import { decode } from './decode.ts';
import { MAX_DECODED } from './decoding/layer-search.ts';
import { type Detection, Detector, type GenericDetector, MAX_MATCHES } from './detector.ts';
import { detectGeneric } from './generic/index.ts';
import { MAX_VALUES } from './named-values.ts';
import type { CompiledRuleset } from './rules/compile-rules.ts';
import { packSighting, type ScanPart, unpackSighting } from './scan-part.ts';
import { ScanRecord } from './scan-record.ts';
import { selfProbe } from './self-probe.ts';
import { type RuleFacts, ruleFacts, type Sighting, sightingsOf, type Told } from './sighting.ts';
import type { Origin, ScanSink, ScanSource } from './source.ts';
import { type ScanStats, StageClock } from './stats.ts';
import { keepOldest, type Place } from './verdicts/duplicates.ts';
import { FoundValues } from './verdicts/found-values.ts';
import { findingOf, type JudgeOptions, suppressionOf } from './verdicts/judge.ts';
import {
  inOrder,
  isAllowedBefore,
  keepBrought,
  nameCommits,
  type Settling,
  type Standing,
  visitHeads,
} from './verdicts/settle.ts';
import { VersionMemory } from './version-memory.ts';

/** Largest text that is scanned, in bytes; a larger one is skipped and counted as `too-large`. */
const DEFAULT_MAX_BYTES = 32 * 1024 * 1024;
/** Time for one text, in ms; what is not looked at by then makes the scan incomplete. */
export const DEFAULT_BUDGET_MS = 10_000;
/** Frames kept of a scan. */
const MAX_FRAMES = 2_000;
/** Beyond this, text in UTF-16 doesn't fit into one string. */
const MOST_BYTES = 256 * 1024 * 1024;
/** Largest binary file that is searched for proven tokens: bytecode and small databases, not archives and videos. */
const MOST_BINARY_BYTES = 4 * 1024 * 1024;

export interface ScannerOptions extends JudgeOptions {
  ruleset: CompiledRuleset;
  /** Largest text that is scanned; `DEFAULT_MAX_BYTES`, and 256 MiB at most. */
  maxBytes?: number;
  budgetMs?: number;
  /** Findings below it are not told at all; 0 to 1. */
  minConfidence?: number;
  /** Whether a path rule leaves a path out. */
  excludes?: (path: string) => boolean;
  /** Milliseconds, for budgets and stats. */
  clock?: () => number;
  /** Called once, before the first regex of a rule runs over a scanned text: sets `REGEX_FLAGS`. */
  beforeRegexes?: () => void;
  /** In place of the generic detector. */
  generic?: GenericDetector;
  /** Whether the texts are versions of the same files, so that most of each was seen before. */
  versions?: boolean;
}

export interface ScanOutcome {
  /** By path, then place. */
  findings: Finding[];
  suppressed: SuppressedFinding[];
  receipt: Pick<Receipt, 'bytes' | 'lines' | 'skipped' | 'skippedPaths' | 'incomplete' | 'ruleset' | 'selfProbe'>;
  stats: ScanStats;
  /** A path, or a text with one, without the values that were found. */
  hide: (text: string) => string;
}

/**
 * A scan: a source pushes texts into `sink`, then `finish` settles what they hold. For one scan only.
 * Several threads: each pushes its share into a scanner of its own and ends with `release`; one absorbs the parts.
 */
export interface Scanner {
  readonly sink: ScanSink;
  /** Texts scanned so far, for progress. */
  readonly texts: number;
  /** Hands over all that was seen, for a scanner with the same options on another thread. Ends this one. */
  release(): ScanPart;
  absorb(part: ScanPart): void;
  finish(source: ScanSource, signal: AbortSignal): Promise<ScanOutcome>;
}

export function createScanner(options: ScannerOptions): Scanner {
  return new EngineScanner(options);
}

function listedPlace({ fingerprint, order, location }: Sighting): Place {
  const { path, startLine, startColumn } = location;
  return { fingerprint, path, order, startLine, startColumn };
}

function toldPlace({ sighting, told }: { sighting: Sighting; told: Told }): Place {
  return { ...listedPlace(sighting), path: told.path };
}

class EngineScanner implements Scanner, ScanSink {
  readonly sink: ScanSink = this;
  readonly maxBytes: number;
  readonly #options: ScannerOptions;
  readonly #clock: StageClock;
  readonly #detector: Detector;
  readonly #versions: VersionMemory | null;
  readonly #factsOf: (ruleId: string) => RuleFacts;
  readonly #values = new FoundValues();
  readonly #record = new ScanRecord();
  /** A file may be named by a value that another one holds. */
  readonly #hide = (path: string): string => this.#values.hideInPath(path);
  #sightings: Sighting[] = [];
  #buffer: Uint8Array = new Uint8Array(0);
  #frames = 0;
  #partsProbed = true;
  #beforeRegexes: (() => void) | undefined;

  constructor(options: ScannerOptions) {
    const { ruleset, generic = detectGeneric, budgetMs = DEFAULT_BUDGET_MS } = options;
    this.maxBytes = Math.min(options.maxBytes ?? DEFAULT_MAX_BYTES, MOST_BYTES);
    this.#options = options;
    this.#clock = new StageClock(options.clock ?? steadyNow);
    this.#beforeRegexes = options.beforeRegexes;
    const beforeRegexes = (): void => this.#prepareRegexes();
    this.#detector = new Detector({ ruleset, generic, budgetMs, clock: this.#clock, beforeRegexes });
    this.#versions = options.versions ? new VersionMemory(this.#detector) : null;
    this.#factsOf = ruleFacts(ruleset);
  }

  get texts(): number {
    return this.#record.data.texts;
  }

  buffer(size: number): Uint8Array {
    this.#buffer = this.#detector.prefilter.reserve(size);
    return this.#buffer;
  }

  excludes(path: string, onlyAsked = false): boolean {
    if (!this.#options.excludes?.(path)) return false;
    if (!onlyAsked) this.skipped(path, 'path-rule');
    return true;
  }

  skipped(path: string, reason: SkipReason): void {
    this.#record.skip(path, reason);
  }

  incomplete(problem: Incomplete): void {
    this.#record.problem(problem);
  }

  leaves(path: string, length: number, size: number): boolean {
    const head = this.#buffer.subarray(0, length);
    if (size <= MOST_BINARY_BYTES || decode(head).kind !== 'binary') return false;
    this.#record.data.texts++;
    this.skipped(path, archiveKind(head) === null ? 'binary' : 'archive');
    return true;
  }

  scan(origin: Origin, length: number): void {
    if (length > this.maxBytes) {
      this.skipped(origin.path, 'too-large');
      return;
    }
    this.#record.data.texts++;
    const detection = this.#examine(origin.path, this.#buffer.subarray(0, length), this.#record);
    if (detection === null) return;
    if (detection.cut !== null) this.incomplete(this.#cutShort(origin, detection.cut));
    if (detection.matches.length > 0) this.#sight(detection, origin);
  }

  release(): ScanPart {
    const selfProbe = this.#probe();
    const sightings = this.#sightings.map(packSighting);
    this.#sightings = [];
    return {
      sightings,
      values: this.#values.entries(),
      record: this.#record.data,
      stats: this.#clock.stats,
      selfProbe,
    };
  }

  absorb(part: ScanPart): void {
    for (const sighting of part.sightings) this.#keep(unpackSighting(sighting));
    for (const [value, redacted] of part.values) this.#values.add(value, redacted);
    this.#record.add(part.record);
    this.#clock.addAll(part.stats);
    this.#partsProbed &&= part.selfProbe;
  }

  async finish(source: ScanSource, signal: AbortSignal): Promise<ScanOutcome> {
    const settling: Settling = {
      source,
      signal,
      detect: (path, bytes) => this.#detector.detectIn(path, bytes),
      incomplete: (problem) => this.incomplete(problem),
      maxBytes: this.maxBytes,
    };
    const started = this.#clock.now();
    const brought = keepOldest(await keepBrought(this.#sightings, settling), listedPlace);
    this.#sightings = [];
    const compared = this.#clock.add('compare', started, brought.length, 0);
    // The source looks for commits while the newest versions are read.
    const naming = nameCommits(source, brought);
    const standings = await this.#standings(brought, settling);
    this.#clock.add('head', compared, standings.size, 0);
    const named = await naming;
    const placed = brought.map((sighting) => ({ sighting, told: named(sighting) }));
    const kept = this.#options.tellsOrder ? placed : keepOldest(placed, toldPlace);
    const findings: Finding[] = [];
    const suppressed: SuppressedFinding[] = [];
    for (const { sighting, told } of kept) {
      const standing = standings.get(sighting) ?? null;
      const finding = findingOf(sighting, told, standing, this.#options, this.#values);
      const by = await suppressionOf(sighting, told, standing, this.#options, (each) =>
        isAllowedBefore(each, settling),
      );
      if (by !== null) suppressed.push({ finding: reported(finding, this.#hide), by });
      else findings.push(finding);
    }
    if (signal.aborted) {
      this.incomplete({ kind: 'cancelled', message: 'The scan was cancelled before its end.', mend: 'Run it again.' });
    }
    const probed = this.#probe() && this.#partsProbed;
    return {
      findings: findings.sort(inOrder),
      suppressed: suppressed.sort((a, b) => inOrder(a.finding, b.finding)),
      receipt: { ...this.#record.receipt(this.#hide), ruleset: this.#options.ruleset.hash, selfProbe: probed },
      hide: this.#hide,
      stats: this.#clock.stats,
    };
  }

  /** Decodes and detects what stands at the start of the buffer. `null` where there is nothing to scan. */
  #examine(path: string, bytes: Uint8Array, record: ScanRecord): Detection | null {
    const started = this.#clock.now();
    const decoded = decode(bytes);
    this.#clock.add('decode', started, 1, bytes.length);
    if (decoded.kind !== 'text') {
      record.skip(path, decoded.kind === 'binary' && archiveKind(bytes) !== null ? 'archive' : decoded.kind);
      if (decoded.kind === 'git-lfs-pointer' || bytes.length > MOST_BINARY_BYTES) return null;
      return this.#detector.detect(path, 0, bytes.length, 'binary');
    }
    const length = decoded.bytes.length;
    const inPlace = decoded.bytes.buffer === bytes.buffer;
    const from = inPlace ? decoded.bytes.byteOffset - bytes.byteOffset : 0;
    if (!inPlace) this.#detector.prefilter.reserve(length).set(decoded.bytes);
    record.scanned(bytes.length, this.#detector.prefilter.countLines(from, length));
    // The self-probe, which is not recorded, always looks.
    const detector = record === this.#record ? (this.#versions ?? this.#detector) : this.#detector;
    return detector.detect(path, from, length);
  }

  #sight(detection: Detection, origin: Origin): void {
    const started = this.#clock.now();
    const least = this.#options.minConfidence ?? 0;
    const sightings = sightingsOf(detection, origin, origin.order ?? this.texts, this.#factsOf);
    for (const sighting of sightings) if (sighting.match.confidence >= least) this.#keep(sighting);
    for (const { ruleId, value } of detection.matches) {
      this.#values.add(value, redact(value, this.#factsOf(ruleId).publicPrefix));
    }
    this.#clock.add('place', started, sightings.length, detection.unit.length);
  }

  #keep(sighting: Sighting): void {
    if (sighting.frame !== null && ++this.#frames > MAX_FRAMES) sighting.frame = null;
    this.#sightings.push(sighting);
  }

  async #standings(sightings: readonly Sighting[], settling: Settling): Promise<Map<Sighting, Standing | null>> {
    const standings = new Map<Sighting, Standing | null>();
    const committed = sightings.filter(({ commit }) => commit !== null);
    await visitHeads(committed, settling, (sighting, standing) => standings.set(sighting, standing));
    return standings;
  }

  #prepareRegexes(): void {
    this.#beforeRegexes?.();
    this.#beforeRegexes = undefined;
  }

  /** The last that runs, over a text of our own: it does without `beforeRegexes`. */
  #probe(): boolean {
    this.#beforeRegexes = undefined;
    const started = this.#clock.now();
    const unrecorded = new ScanRecord();
    const found = selfProbe(this.#options.ruleset.rules, (text) => {
      const buffer = this.buffer(text.length);
      buffer.set(text);
      return this.#examine('self-probe', buffer, unrecorded)?.matches ?? [];
    });
    this.#clock.add('probe', started, 1, 0);
    return found;
  }

  #cutShort({ path, commit }: Origin, cut: NonNullable<Detection['cut']>): Incomplete {
    const where = commit === null ? path : `${path} at ${commit.slice(0, 12)}`;
    if (cut === 'too-many') {
      return {
        kind: 'too-many-findings',
        message: `${where}: more than ${MAX_MATCHES} findings, or ${MAX_VALUES} values to judge; the rest of this file was not looked at.`,
        mend: 'Look at what is told first. If the file is a list of test data, leave it out by a path rule.',
      };
    }
    if (cut === 'decoding') {
      return {
        kind: 'decoding-budget',
        message: `${where}: what it holds in encoded or compressed form is more than ${MAX_DECODED / 1_048_576} MiB and was not looked at to its end.`,
        mend: 'Leave the file out by a path rule, or decode it and scan what comes out.',
      };
    }
    return {
      kind: 'timeout',
      message: `${where}: not scanned to its end within ${this.#options.budgetMs ?? DEFAULT_BUDGET_MS} ms.`,
      mend: 'Raise the time budget for one file, or leave the file out by a path rule.',
    };
  }
}
