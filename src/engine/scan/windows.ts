import { runChecks } from './checks/index.ts';
import { shannonEntropy } from './checks/shape.ts';
import { withoutEscapes } from './escapes.ts';
import type { CompiledRuleset } from './rules/compile-rules.ts';
import type { Match, ScanRule, Window } from './rules/rule.ts';
import type { UnitText } from './unit-text.ts';

/** Bytes that a window shows around a rule's reach, for `\b` and look-behind. */
const CONTEXT = 16;
/** Windows of one rule are merged up to this many bytes, so that no regex ever runs over a whole large text. */
const MAX_WINDOW = 65_536;
/** How much further a window reaches, once, when a match touches its edge. */
const EXTENSION = 4_096;

/**
 * Gathers keyword hits into windows, rule by rule. Every hit's whole reach lies in one window, however hits crowd;
 * windows of one rule may overlap where they crowd beyond `MAX_WINDOW`.
 */
export class Windows {
  readonly #rules: readonly ScanRule[];
  readonly #spans: (number[] | undefined)[];
  readonly #touched: number[] = [];

  constructor(rules: readonly ScanRule[]) {
    this.#rules = rules;
    this.#spans = new Array<number[] | undefined>(rules.length);
  }

  /** @param offset where the keyword starts, in bytes of the text @param length of the keyword */
  add(rule: number, offset: number, length: number): void {
    const { before, after } = this.#rules[rule]!.reach;
    const start = offset - before;
    const end = offset + length + after;
    let spans = this.#spans[rule];
    if (spans === undefined) {
      spans = [];
      this.#spans[rule] = spans;
      this.#touched.push(rule);
    }
    const last = spans.length - 2;
    if (last >= 0 && joins(spans[last]!, spans[last + 1]!, start, end)) {
      spans[last] = Math.min(spans[last]!, start);
      spans[last + 1] = Math.max(spans[last + 1]!, end);
    } else {
      spans.push(start, end);
    }
  }

  /** Hands over every window once and starts anew. Offsets may lie outside the text. Stops where `visit` says no. */
  drain(visit: (rule: number, start: number, end: number) => boolean): boolean {
    if (this.#touched.length === 0) return true;
    let complete = true;
    for (const rule of this.#touched) {
      const spans = this.#spans[rule]!;
      for (let i = 0; i < spans.length && complete; i += 2) complete = visit(rule, spans[i]!, spans[i + 1]!);
      this.#spans[rule] = undefined;
    }
    this.#touched.length = 0;
    return complete;
  }
}

function joins(lastStart: number, lastEnd: number, start: number, end: number): boolean {
  if (start > lastEnd + CONTEXT) return false;
  return Math.max(lastEnd, end) - Math.min(lastStart, start) <= MAX_WINDOW || (start >= lastStart && end <= lastEnd);
}

/**
 * Runs a rule's regex over a window and tells what its checks let through.
 *
 * @param emit gets each match; stops the run by returning `false`
 * @returns `false` when stopped
 */
export function matchWindow(
  unit: UnitText,
  ruleset: CompiledRuleset,
  at: { rule: number; start: number; end: number },
  emit: (match: Match) => boolean,
): boolean {
  const rule = ruleset.rules[at.rule]!;
  const regex = ruleset.regexOf(at.rule);
  let window = cutWindow(unit, at.start - CONTEXT, at.end + CONTEXT);
  let found = allSpansIn(regex, window.text);
  if (found.some((span) => touchesEdge(span, window, unit.length))) {
    window = cutWindow(unit, at.start - EXTENSION, at.end + EXTENSION);
    found = allSpansIn(regex, window.text);
  }
  for (const span of found) {
    const match = judge(unit, rule, window, span);
    if (match !== null && !emit(match)) return false;
  }
  return true;
}

interface Span {
  /** The whole match, in the window. */
  index: number;
  end: number;
  /** The value, in the window. */
  valueStart: number;
  valueEnd: number;
  groups: Readonly<Record<string, string | undefined>>;
}

function cutWindow(unit: UnitText, start: number, end: number): Window {
  const offset = Math.max(0, start);
  return { text: unit.latin1(offset, end), offset };
}

function touchesEdge(span: Span, window: Window, length: number): boolean {
  return (
    (span.index === 0 && window.offset > 0) ||
    (span.end === window.text.length && window.offset + window.text.length < length)
  );
}

/**
 * Also those that show only once escapes are read, since the `n` of a written-out line feed is glued to the token behind
 * it. What the text itself shows comes first.
 */
function allSpansIn(regex: RegExp, text: string): Span[] {
  const found = spansIn(regex, text);
  const plain = withoutEscapes(text);
  if (plain === null) return found;
  const more = spansIn(regex, plain).filter((span) =>
    found.every((known) => known.valueEnd <= span.valueStart || span.valueEnd <= known.valueStart),
  );
  return more.length === 0 ? found : [...found, ...more].sort((a, b) => a.index - b.index);
}

function spansIn(regex: RegExp, text: string): Span[] {
  const spans: Span[] = [];
  regex.lastIndex = 0;
  for (let found = regex.exec(text); found !== null; found = regex.exec(text)) {
    if (found[0] === '') regex.lastIndex++;
    else spans.push(spanOf(regex, text, found));
  }
  return spans;
}

/**
 * The linear-time engine knows no `d` flag, so the group's place is looked for in the match, and asked of a second
 * regex only where its text occurs more than once.
 */
function spanOf(regex: RegExp, text: string, found: RegExpExecArray): Span {
  const groups = found.groups ?? {};
  const { index } = found;
  const end = index + found[0].length;
  const value = groups['secret'];
  if (value === undefined) return { index, end, valueStart: index, valueEnd: end, groups };
  const first = found[0].indexOf(value);
  const inMatch = found[0].indexOf(value, first + 1) === -1 ? first : placeOfGroup(regex, text, index) - index;
  const valueStart = index + inMatch;
  return { index, end, valueStart, valueEnd: valueStart + value.length, groups };
}

function placeOfGroup(regex: RegExp, text: string, index: number): number {
  const indexed = new RegExp(regex.source, 'dy');
  indexed.lastIndex = index;
  return indexed.exec(text)!.indices!.groups!['secret']![0];
}

function judge(unit: UnitText, rule: ScanRule, window: Window, span: Span): Match | null {
  const start = window.offset + span.valueStart;
  const end = window.offset + span.valueEnd;
  const value = unit.utf8(start, end);
  if (value === '') return null;
  const judgement = runChecks(rule, { value, groups: span.groups, window, path: unit.path });
  if (judgement === null) return null;
  return {
    ruleId: rule.id,
    start,
    end,
    value,
    confidence: judgement.confidence,
    validity: judgement.validity,
    severity: judgement.severity ?? rule.severity,
    name: rule.id,
    // A provider's tokens are made by machines: no need to load the generic detector's dictionary to see words in them.
    bits: shannonEntropy(value) * value.length,
    identity: judgement.identity,
    reasons: judgement.reasons,
  };
}
