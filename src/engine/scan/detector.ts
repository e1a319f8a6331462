import type { Part } from './changed-parts.ts';
import { findBeside, judgeNeighbours } from './composite.ts';
import { type RunFinder, searchLayers } from './decoding/layer-search.ts';
import { judgeValue } from './generic/judge-value.ts';
import { pathKind } from './generic/syntax.ts';
import { addJoined, type JoinedMatch, JoinFinder, placeJoined, readJoined } from './joined-literals.ts';
import { LookAlikes } from './look-alikes.ts';
import { judgeNamed, namedValues } from './named-values.ts';
import { Offsets } from './offsets.ts';
import { isGeneric, resolveOverlaps } from './overlaps.ts';
import { Prefilter, type PrefilterVisitor } from './prefilter.ts';
import { mayFollow, standsAt } from './rules/anchor.ts';
import type { CompiledRuleset } from './rules/compile-rules.ts';
import type { Match } from './rules/rule.ts';
import { StageClock } from './stats.ts';
import { type Reach, UnitText, widenReach } from './unit-text.ts';
import { matchWindow, Windows } from './windows.ts';

/** Looks for secrets assigned to secret-like names at the offsets of its stems (ascending, in bytes). */
export type GenericDetector = (unit: UnitText, offsets: Int32Array) => Match[];

export interface DetectorOptions {
  ruleset: CompiledRuleset;
  generic: GenericDetector;
  /** Time for one text, in ms. */
  budgetMs: number;
  clock: StageClock;
  /** Called before regexes run over a text. */
  beforeRegexes?: () => void;
  /** Whether what stands encoded in a text is looked into; `true`. */
  decodes?: boolean;
}

/** What was found in one text. */
export interface Detection {
  kind: 'text' | 'binary';
  unit: UnitText;
  /** In order of the text; no two overlap. */
  matches: Match[];
  /** Offsets of `ALLOW_MARKER`, ascending. */
  markers: number[];
  /** Why the text was not looked at to its end, or `null`. */
  cut: 'timeout' | 'too-many' | 'decoding' | null;
  /**
   * Where nothing was found: what is decided of any place depends on the bytes within this reach of it, and on the path.
   * `null` where something was found, or may be elsewhere.
   */
  reach: Reach | null;
}

/** What is looked at around a keyword by bytes alone, without `UnitText`: no more than this. */
const LEAST_REACH: Readonly<Reach> = { behind: 256, ahead: 352 };

/** Matches of one text; beyond this the rest is not told and the scan is incomplete. */
export const MAX_MATCHES = 10_000;
/** Stems handed to the generic detector at a time, so that the time budget holds between. */
const STEM_BATCH = 2_048;

/** Bytes → keywords → windows → matches, for one text at a time. Holds the buffer that texts are read into. */
export class Detector {
  readonly prefilter: Prefilter;
  readonly #options: DetectorOptions;
  readonly #windows: Windows;
  readonly #lookAlikes: LookAlikes;
  /** Of the stems of a text, those where literals may be joined, and those behind which a value may stand. */
  readonly #joining = new Offsets();
  readonly #assigned = new Offsets();
  /** Looks at decoded text, while this one's buffer still holds the text it stood in. */
  #inner: Detector | undefined;

  constructor(options: DetectorOptions) {
    this.#options = options;
    this.prefilter = new Prefilter(options.ruleset.keywords, options.ruleset.useOf);
    this.#windows = new Windows(options.ruleset.rules);
    this.#lookAlikes = new LookAlikes(options.ruleset);
  }

  /** `length` bytes of the buffer from `from`: valid until it is written again. */
  textAt(from: number, length: number): Buffer {
    const { buffer, byteOffset } = this.prefilter.reserve(from + length);
    return Buffer.from(buffer, byteOffset + from, length);
  }

  /** As `detect`, of bytes that stand elsewhere. */
  detectIn(path: string, bytes: Uint8Array): Detection {
    this.prefilter.reserve(bytes.length).set(bytes);
    return this.detect(path, 0, bytes.length);
  }

  /**
   * Looks through `length` bytes of UTF-8 that stand in the buffer from `from`; of binary data, for what a checksum or
   * its structure proves only, since anything may look like anything there.
   * The result's `unit` is a view of the buffer: valid until it is written again.
   * @param parts outside of which no keyword is looked for; layers are looked for everywhere
   */
  detect(
    path: string,
    from: number,
    length: number,
    kind: Detection['kind'] = 'text',
    parts: readonly Part[] | null = null,
  ): Detection {
    const { clock, budgetMs, ruleset } = this.#options;
    const deadline = clock.now() + budgetMs;
    const goOn = (): boolean => clock.now() < deadline;
    const started = clock.now();
    const bytes = this.prefilter.reserve(from + length);
    const markers: number[] = [];
    const lists: number[] = [];
    const joins =
      kind === 'text' && this.#options.decodes !== false ? new JoinFinder(bytes, from, from + length) : null;
    this.#joining.clear();
    this.#assigned.clear();
    const visitor: PrefilterVisitor = {
      keyword: (offset, keyword) => {
        for (const { rule, anchor } of ruleset.rulesOfKeyword(keyword)) {
          if (anchor !== null) {
            if (!standsAt(anchor, bytes, from + offset, from)) continue;
            joins?.note(offset);
            if (!mayFollow(anchor, bytes, from + offset)) continue;
          }
          this.#windows.add(rule, offset, ruleset.keywords[keyword]!.length);
        }
        if (keyword === ruleset.allowMarker) markers.push(offset);
        else if (keyword === ruleset.listMarker) lists.push(offset);
      },
      stem: (offset, mayAssign, mayJoin) => {
        if (mayJoin) this.#joining.push(offset);
        if (mayAssign) this.#assigned.push(offset);
      },
    };
    const inCode = pathKind(path) === 'code';
    const complete =
      parts === null
        ? this.prefilter.find(from, length, visitor, { inCode, goOn })
        : parts.every((part) => this.prefilter.find(from, length, visitor, { inCode, goOn, part }));
    // Apart from the loop above: that calls back for every keyword, and has to stay small.
    if (joins !== null) for (const offset of this.#joining.all()) joins.note(offset);
    clock.add('prefilter', started, 1, parts === null ? length : lengthOf(parts));
    const unit = new UnitText(path, bytes.subarray(from), length);
    markers.sort((a, b) => a - b);
    const detection: Detection = { kind, unit, matches: [], markers, cut: null, reach: unit.reach };
    widenReach(unit.reach, LEAST_REACH.behind, LEAST_REACH.ahead);
    if (!complete) detection.cut = 'timeout';
    this.#runRules(detection, goOn);
    if (kind === 'text') this.#runGeneric(detection, goOn);
    else detection.matches = detection.matches.filter(({ validity }) => validity === 'valid');
    if (joins !== null && joins.offsets.length > 0) this.#runJoined(detection, joins.offsets, goOn);
    if (joins !== null) this.#runNamed(detection, lists, goOn);
    if (detection.matches.length > 0) this.#runComposites(detection, goOn);
    if (kind === 'text' && this.#options.decodes !== false) this.#runLayers(detection, from, goOn);
    if (detection.matches.length > 0 || detection.cut !== null) detection.reach = null;
    detection.matches = resolveOverlaps(detection.matches);
    return detection;
  }

  #runJoined(detection: Detection, joins: number[], goOn: () => boolean): void {
    if (detection.cut !== null) return;
    const { clock } = this.#options;
    const { unit } = detection;
    const started = clock.now();
    const found: JoinedMatch[] = [];
    let read = 0;
    for (const at of joins.sort((a, b) => a - b)) {
      if (at < read) continue;
      const { joined, end } = readJoined(unit.bytes, at, unit.length);
      read = end;
      widenReach(unit.reach, LEAST_REACH.behind, LEAST_REACH.ahead + end - at);
      if (joined !== null) found.push(...placeJoined(joined, this.#look(unit.path, joined.bytes)));
      if (found.length < MAX_MATCHES && goOn()) continue;
      detection.cut = found.length < MAX_MATCHES ? 'timeout' : 'too-many';
      break;
    }
    if (found.length > 0) detection.matches = addJoined(detection.matches, found);
    clock.add('joined', started, joins.length, 0);
  }

  /** @param lists offsets of `LIST_MARKER` */
  #runNamed(detection: Detection, lists: readonly number[], goOn: () => boolean): void {
    const { unit } = detection;
    if (detection.cut !== null) return;
    const { values, cut } = namedValues(unit, lists, goOn);
    detection.cut = cut;
    if (values.length === 0) return;
    const named = judgeNamed(values, (bytes) => this.#look(unit.path, bytes));
    const empty = values.filter(({ value }) => judgeValue(value).placeholder);
    detection.matches = preferNamed(detection.matches, named, empty);
  }

  #runComposites(detection: Detection, goOn: () => boolean): void {
    const { clock, ruleset } = this.#options;
    const { unit, matches } = detection;
    const started = clock.now();
    const surroundings = { unit, ruleset, goOn };
    if (detection.kind === 'text' && !findBeside(matches, MAX_MATCHES, surroundings))
      detection.cut ??= matches.length < MAX_MATCHES ? 'timeout' : 'too-many';
    detection.matches = judgeNeighbours(matches, surroundings);
    clock.add('composite', started, matches.length, unit.length);
  }

  #runLayers(detection: Detection, from: number, goOn: () => boolean): void {
    if (detection.cut !== null) return;
    const { clock, ruleset } = this.#options;
    const { unit, matches } = detection;
    const started = clock.now();
    const runs: RunFinder = (visit) => this.prefilter.findEncoded(from, unit.length, visit);
    const { matches: found, cut } = searchLayers(unit.path, unit.bytes, unit.length, runs, {
      look: (path, bytes) => this.#look(path, bytes),
      hasChecks: (id) => (ruleset.ruleNamed(id)?.checks.length ?? 0) > 0,
      goOn,
    });
    detection.cut = cut;
    // A provider's token may be base64 itself; what it holds is no secret of its own.
    const known = matches.filter(({ ruleId }) => !isGeneric(ruleId));
    for (const match of found)
      if (known.every(({ start, end }) => end <= match.start || match.end <= start)) matches.push(match);
    clock.add('layers', started, found.length, unit.length);
  }

  #look(path: string, bytes: Uint8Array): Match[] {
    const { clock } = this.#options;
    this.#inner ??= new Detector({ ...this.#options, decodes: false, clock: new StageClock(() => clock.now()) });
    return this.#inner.detectIn(path, bytes).matches;
  }

  #runRules(detection: Detection, goOn: () => boolean): void {
    const { clock, ruleset } = this.#options;
    const { unit, matches } = detection;
    const started = clock.now();
    let windows = 0;
    let bytes = 0;
    const complete = this.#windows.drain((rule, start, end) => {
      if (windows++ === 0) this.#options.beforeRegexes?.();
      bytes += end - start;
      matchWindow(unit, ruleset, { rule, start, end }, (match) => matches.push(match) < MAX_MATCHES);
      return matches.length < MAX_MATCHES && goOn();
    });
    if (!complete) detection.cut = matches.length < MAX_MATCHES ? 'timeout' : 'too-many';
    if (windows > 0) clock.add('windows', started, windows, bytes);
  }

  #runGeneric(detection: Detection, goOn: () => boolean): void {
    const offsets = this.#assigned.all();
    const stems = offsets.length;
    if (stems === 0 || detection.cut !== null) return;
    const { clock, generic, ruleset, beforeRegexes } = this.#options;
    const started = clock.now();
    beforeRegexes?.();
    offsets.sort();
    let at = 0;
    while (at < stems && detection.cut === null) {
      const found = generic(detection.unit, offsets.subarray(at, at + STEM_BATCH));
      if (found.length > 0) detection.reach = null;
      for (const match of found)
        if (!ruleset.disabled.has(match.ruleId) && !this.#lookAlikes.has(detection.unit, match))
          detection.matches.push(withSeverity(match, ruleset.overrides[match.ruleId]?.severity));
      at += STEM_BATCH;
      if (detection.matches.length >= MAX_MATCHES) detection.cut = 'too-many';
      else if (at < stems && !goOn()) detection.cut = 'timeout';
    }
    clock.add('generic', started, stems, detection.unit.length);
  }
}

function lengthOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** What says more of the same place: the value as it is used, and the name it goes by; or that it is none. */
function preferNamed(matches: readonly Match[], named: readonly Match[], empty: readonly Part[]): Match[] {
  const places = [...named, ...empty];
  const isKnownBetter = (known: Match): boolean =>
    isGeneric(known.ruleId) && places.some(({ start, end }) => known.start < end && start < known.end);
  return [...matches.filter((known) => !isKnownBetter(known)), ...named];
}

function withSeverity(match: Match, severity: Match['severity'] | undefined): Match {
  return severity === undefined ? match : { ...match, severity };
}
