import { type Finding, reported, type SuppressedFinding, type Suppression } from '../../domain/finding.ts';
import type { Incomplete, Receipt, SkipReason } from '../../domain/receipt.ts';
import { redact } from '../../domain/redaction.ts';
import type { FailOn } from '../../domain/severity.ts';
import { type AllowEntry, findAllowEntry } from './allowlist.ts';
import type { Baseline } from './baseline.ts';
import type { CompiledRuleset } from './compile-rules.ts';
import { decode } from './decode.ts';
import { type Detection, Detector, type GenericDetector, MAX_MATCHES } from './detector.ts';
import { FoundValues } from './found-values.ts';
import { detectGeneric } from './generic/index.ts';
import { levelOf } from './levels.ts';
import { selfProbe } from './self-probe.ts';
import {
  inOrder,
  isAllowedBefore,
  keepBrought,
  keepOldest,
  type Settling,
  type Standing,
  visitHeads,
} from './settle.ts';
import { type RuleFacts, ruleFacts, type Sighting, sightingsOf } from './sighting.ts';
import type { Origin, ScanSink, ScanSource } from './source.ts';
import { type ScanStats, StageClock } from './stats.ts';

/** Largest text that is scanned, in bytes; a larger one is skipped and counted as `too-large`. */
export const DEFAULT_MAX_BYTES = 32 * 1024 * 1024;
/** Time for one text, in ms; what is not looked at by then makes the scan incomplete. */
export const DEFAULT_BUDGET_MS = 10_000;
const MAX_SKIPPED_PATHS = 50;
const MAX_PROBLEMS = 200;
/** Frames kept of a scan. */
const MAX_FRAMES = 2_000;
/** Beyond this, text in UTF-16 doesn't fit into one string. */
const MOST_BYTES = 256 * 1024 * 1024;

export interface ScannerOptions {
  ruleset: CompiledRuleset;
  /** Largest text that is scanned; `DEFAULT_MAX_BYTES`, and 256 MiB at most. */
  maxBytes?: number;
  budgetMs?: number;
  /** Findings below it are not told at all; 0 to 1. */
  minConfidence?: number;
  failOn?: FailOn;
  /** Whether a path rule leaves a path out. */
  excludes?: (path: string) => boolean;
  allow?: readonly AllowEntry[];
  baseline?: Baseline;
  /**
   * `honour`: a comment that stands in the newest version counts. `as-of-base`: only one that already stood by the
   * same value in the version the change started from, so that a change can't silence its own leak.
   */
  inlineAllow?: 'honour' | 'as-of-base';
  /** Today, `YYYY-MM-DD` (UTC), for entries that expire. */
  today?: string;
  /** Milliseconds, for budgets and stats. */
  clock?: () => number;
  /** In place of the generic detector. */
  generic?: GenericDetector;
}

export interface ScanOutcome {
  /** By path, then place. */
  findings: Finding[];
  suppressed: SuppressedFinding[];
  receipt: Pick<Receipt, 'bytes' | 'lines' | 'skipped' | 'skippedPaths' | 'incomplete' | 'ruleset' | 'selfProbe'>;
  stats: ScanStats;
}

/** A scan: a source pushes texts into `sink`, then `finish` settles what they hold. For one scan only. */
export interface Scanner {
  readonly sink: ScanSink;
  /** Texts scanned so far, for progress. */
  readonly texts: number;
  finish(source: ScanSource, signal: AbortSignal): Promise<ScanOutcome>;
}

export function createScanner(options: ScannerOptions): Scanner {
  return new EngineScanner(options);
}

class EngineScanner implements Scanner, ScanSink {
  readonly sink: ScanSink = this;
  readonly maxBytes: number;
  texts = 0;
  readonly #options: ScannerOptions;
  readonly #clock: StageClock;
  readonly #detector: Detector;
  readonly #factsOf: (ruleId: string) => RuleFacts;
  readonly #values = new FoundValues();
  #sightings: Sighting[] = [];
  #buffer: Uint8Array = new Uint8Array(0);
  #bytes = 0;
  #frames = 0;
  #lines = 0;
  readonly #skipped: Partial<Record<SkipReason, number>> = {};
  readonly #skippedPaths: { path: string; reason: SkipReason }[] = [];
  readonly #problems: Incomplete[] = [];
  #moreProblems = 0;

  constructor(options: ScannerOptions) {
    const { ruleset, generic = detectGeneric, budgetMs = DEFAULT_BUDGET_MS } = options;
    this.maxBytes = Math.min(options.maxBytes ?? DEFAULT_MAX_BYTES, MOST_BYTES);
    this.#options = options;
    this.#clock = new StageClock(options.clock ?? (() => performance.now()));
    this.#detector = new Detector({ ruleset, generic, budgetMs, clock: this.#clock });
    this.#factsOf = ruleFacts(ruleset);
  }

  buffer(size: number): Uint8Array {
    this.#buffer = this.#detector.prefilter.reserve(size);
    return this.#buffer;
  }

  excludes(path: string): boolean {
    if (!this.#options.excludes?.(path)) return false;
    this.skipped(path, 'path-rule');
    return true;
  }

  skipped(path: string, reason: SkipReason): void {
    this.#skipped[reason] = (this.#skipped[reason] ?? 0) + 1;
    if (this.#skippedPaths.length < MAX_SKIPPED_PATHS) this.#skippedPaths.push({ path, reason });
  }

  incomplete(problem: Incomplete): void {
    if (this.#problems.length < MAX_PROBLEMS) this.#problems.push(problem);
    else this.#moreProblems++;
  }

  scan(origin: Origin, length: number): void {
    if (length > this.maxBytes) {
      this.skipped(origin.path, 'too-large');
      return;
    }
    this.texts++;
    const detection = this.#examine(origin.path, this.#buffer.subarray(0, length));
    if (detection === null) return;
    if (detection.cut !== null) this.incomplete(this.#cutShort(origin, detection.cut));
    if (detection.matches.length > 0) this.#sight(detection, origin);
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
    const brought = keepOldest(await keepBrought(this.#sightings, settling));
    this.#sightings = [];
    const compared = this.#clock.add('compare', started, brought.length, 0);
    const standings = await this.#standings(brought, settling);
    this.#clock.add('head', compared, standings.size, 0);
    const findings: Finding[] = [];
    const suppressed: SuppressedFinding[] = [];
    for (const sighting of brought) {
      const finding = this.#findingOf(sighting, standings.get(sighting) ?? null);
      const by = await this.#suppression(sighting, standings.get(sighting) ?? null, settling);
      if (by !== null) suppressed.push({ finding: reported(finding), by });
      else findings.push(finding);
    }
    if (signal.aborted) {
      this.incomplete({ kind: 'cancelled', message: 'The scan was cancelled before its end.', mend: 'Run it again.' });
    }
    const probed = this.#probe();
    return {
      findings: findings.sort(inOrder),
      suppressed: suppressed.sort((a, b) => inOrder(a.finding, b.finding)),
      receipt: {
        bytes: this.#bytes,
        lines: this.#lines,
        skipped: this.#skipped,
        skippedPaths: this.#skippedPaths,
        incomplete: this.#allProblems(),
        ruleset: this.#options.ruleset.hash,
        selfProbe: probed,
      },
      stats: this.#clock.stats,
    };
  }

  /** Decodes and detects what stands at the start of the buffer. `null` where there is nothing to scan. */
  #examine(path: string, bytes: Uint8Array): Detection | null {
    const started = this.#clock.now();
    const decoded = decode(bytes);
    this.#clock.add('decode', started, 1, bytes.length);
    if (decoded.kind === 'git-lfs-pointer') {
      this.skipped(path, decoded.kind);
      return null;
    }
    if (decoded.kind === 'binary') {
      this.skipped(path, decoded.kind);
      return this.#detector.detect(path, 0, bytes.length, 'binary');
    }
    this.#bytes += bytes.length;
    const length = decoded.bytes.length;
    const inPlace = decoded.bytes.buffer === bytes.buffer;
    const from = inPlace ? decoded.bytes.byteOffset - bytes.byteOffset : 0;
    if (!inPlace) this.#detector.prefilter.reserve(length).set(decoded.bytes);
    this.#lines += this.#detector.prefilter.countLines(from, length);
    return this.#detector.detect(path, from, length);
  }

  #sight(detection: Detection, origin: Origin): void {
    const started = this.#clock.now();
    const least = this.#options.minConfidence ?? 0;
    const sightings = sightingsOf(detection, origin, origin.order ?? this.texts, this.#factsOf);
    for (const sighting of sightings) {
      if (sighting.match.confidence < least) continue;
      if (sighting.frame !== null && ++this.#frames > MAX_FRAMES) sighting.frame = null;
      this.#sightings.push(sighting);
    }
    for (const { ruleId, value } of detection.matches) {
      this.#values.add(value, redact(value, this.#factsOf(ruleId).publicPrefix));
    }
    this.#clock.add('place', started, sightings.length, detection.unit.length);
  }

  async #standings(sightings: readonly Sighting[], settling: Settling): Promise<Map<Sighting, Standing | null>> {
    const standings = new Map<Sighting, Standing | null>();
    const committed = sightings.filter(({ commit }) => commit !== null);
    await visitHeads(committed, settling, (sighting, standing) => standings.set(sighting, standing));
    return standings;
  }

  #findingOf(sighting: Sighting, standing: Standing | null): Finding {
    const { match, secret, facts, location, frame } = sighting;
    const { ruleId, severity, confidence, validity, identity } = match;
    const judged = levelOf({ ruleId, severity, confidence, validity, path: location.path }, this.#failOn);
    return {
      ruleId,
      title: facts.title,
      level: judged.level,
      severity,
      confidence,
      validity,
      credential: facts.credential,
      ...location,
      commit: sighting.commit,
      head: standing?.location ?? null,
      fingerprint: sighting.fingerprint,
      redacted: redact(secret.reveal(), facts.publicPrefix),
      identity,
      reasons: [...match.reasons, ...judged.reasons, ...this.#allowReason(sighting)].map(asSentence),
      entry: null,
      remedy: facts.remedy,
      frame: frame === null ? null : this.#values.hideIn(frame),
      secret,
    };
  }

  get #failOn(): FailOn {
    return this.#options.failOn ?? 'medium';
  }

  #allowReason({ allowLine }: Sighting): string[] {
    if (allowLine === null || this.#options.inlineAllow !== 'as-of-base') return [];
    return [
      `The comment that allows it (line ${allowLine}) counts only where it stood by this value before the change.`,
    ];
  }

  async #suppression(sighting: Sighting, standing: Standing | null, settling: Settling): Promise<Suppression | null> {
    const {
      allow = [],
      baseline,
      inlineAllow = 'honour',
      today = new Date().toISOString().slice(0, 10),
    } = this.#options;
    const line = standing === null ? sighting.allowLine : standing.allowLine;
    if (line !== null && (inlineAllow === 'honour' || (await isAllowedBefore(sighting, settling)))) {
      return { kind: 'inline-allow', line };
    }
    const at = { path: sighting.location.path, ruleId: sighting.match.ruleId, value: sighting.secret.reveal() };
    const entry = findAllowEntry(allow, at, today);
    if (entry !== null) return { kind: 'allowlist', reason: entry.reason };
    const reason = baseline?.get(sighting.fingerprint);
    return reason === undefined ? null : { kind: 'baseline', reason };
  }

  #probe(): boolean {
    const started = this.#clock.now();
    const [bytes, lines] = [this.#bytes, this.#lines];
    const found = selfProbe(this.#options.ruleset.rules, (text) => {
      const buffer = this.buffer(text.length);
      buffer.set(text);
      return this.#examine('self-probe', buffer)?.matches ?? [];
    });
    [this.#bytes, this.#lines] = [bytes, lines];
    this.#clock.add('probe', started, 1, 0);
    return found;
  }

  #cutShort({ path, commit }: Origin, cut: 'timeout' | 'too-many'): Incomplete {
    const where = commit === null ? path : `${path} at ${commit.slice(0, 12)}`;
    if (cut === 'too-many') {
      return {
        kind: 'too-many-findings',
        message: `${where}: more than ${MAX_MATCHES} findings; the rest of this file was not looked at.`,
        mend: 'Look at what is told first. If the file is a list of test data, leave it out by a path rule.',
      };
    }
    return {
      kind: 'timeout',
      message: `${where}: not scanned to its end within ${this.#options.budgetMs ?? DEFAULT_BUDGET_MS} ms.`,
      mend: 'Raise the time budget for one file, or leave the file out by a path rule.',
    };
  }

  #allProblems(): Incomplete[] {
    if (this.#moreProblems === 0) return this.#problems;
    const more = `${this.#moreProblems} more problems are not listed.`;
    return [...this.#problems, { kind: 'more', message: more, mend: 'Mend those listed, then scan again.' }];
  }
}

function asSentence(reason: string): string {
  const start = reason.charAt(0).toUpperCase() + reason.slice(1);
  return /[.!?]$/.test(start) ? start : `${start}.`;
}
