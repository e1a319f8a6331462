import { type CodeRanges, complement, LAST_CODE } from './code-ranges.ts';
import { type Assertion, type GoNode, GoPatternFault } from './go-pattern.ts';

/** How a pattern is written for JavaScript. */
export interface PatternForm {
  /**
   * `bytes`: for rules, whose text has one character per byte of its UTF-8. `text`: for the allowlist, which looks at
   * paths and values as they are.
   */
  over: 'bytes' | 'text';
  /** Unbounded quantifiers end here; `null` leaves them unbounded. */
  cap: number | null;
  /** Whether the rule folds case itself, so that one case is enough. */
  ignoreCase: boolean;
  /** Index of the group that becomes `secret`, or `null`. */
  secret: number | null;
}

const ASSERTIONS: Readonly<Record<Assertion, string>> = {
  'text-start': '^',
  'text-end': '$',
  'line-start': '(?<![^\\n])',
  'line-end': '(?![^\\n])',
  'word-edge': '\\b',
  'no-word-edge': '\\B',
};
/** Characters beyond ASCII that a class may name one by one. */
const MAX_WIDE = 64;

/**
 * Writes a pattern as JavaScript source without flags.
 * @throws GoPatternFault for classes beyond ASCII that can't be listed
 */
export function writePattern(node: GoNode, form: PatternForm): string {
  switch (node.kind) {
    case 'set':
      return writeSet(node.ranges, form);
    case 'assertion':
      return ASSERTIONS[node.what];
    case 'sequence':
      return node.items
        .map((item) => (isChoice(item, form) ? `(?:${writePattern(item, form)})` : writePattern(item, form)))
        .join('');
    case 'choice':
      return node.options.map((option) => writePattern(option, form)).join('|');
    case 'group':
      if (node.index === form.secret) return `(?<secret>${writePattern(node.item, form)})`;
      return `(?:${writePattern(node.item, form)})`;
    case 'repeat':
      return `${writeItem(node.item, form)}${writeBounds(node, form)}`;
  }
}

/** Whether every letter of a pattern stands with its other case, and there is one: then the rule can ignore case. */
export function foldsThroughout(node: GoNode): boolean {
  const sets = setsOf(node).filter((ranges) => holdsLetter(ranges));
  return sets.length > 0 && sets.every((ranges) => letters(ranges).every((code) => includes(ranges, code ^ 32)));
}

function setsOf(node: GoNode): CodeRanges[] {
  if (node.kind === 'set') return [node.ranges];
  if (node.kind === 'sequence') return node.items.flatMap(setsOf);
  if (node.kind === 'choice') return node.options.flatMap(setsOf);
  return node.kind === 'assertion' ? [] : setsOf(node.item);
}

function letters(ranges: CodeRanges): number[] {
  const found: number[] = [];
  for (const base of [65, 97])
    for (let code = base; code < base + 26; code++) if (includes(ranges, code)) found.push(code);
  return found;
}

function holdsLetter(ranges: CodeRanges): boolean {
  return letters(ranges).length > 0;
}

function includes(ranges: CodeRanges, code: number): boolean {
  return ranges.some(([from, to]) => code >= from && code <= to);
}

function isChoice(node: GoNode, form: PatternForm): boolean {
  return (
    node.kind === 'choice' ||
    (node.kind === 'set' && writeSet(node.ranges, form).includes('|') && !isOneUnit(node.ranges, form))
  );
}

function writeItem(item: GoNode, form: PatternForm): string {
  const text = writePattern(item, form);
  if (item.kind === 'group') return text;
  return item.kind === 'set' && isOneUnit(item.ranges, form) ? text : `(?:${text})`;
}

function writeBounds({ min, max, lazy }: GoNode & { kind: 'repeat' }, { cap }: PatternForm): string {
  const most = max === Number.POSITIVE_INFINITY && cap !== null ? Math.max(min, cap) : max;
  return `${boundsText(min, most)}${lazy && most !== min ? '?' : ''}`;
}

function boundsText(min: number, max: number): string {
  if (min === 0 && max === 1) return '?';
  if (max === Number.POSITIVE_INFINITY) return min === 0 ? '*' : min === 1 ? '+' : `{${min},}`;
  return min === max ? `{${min}}` : `{${min},${max}}`;
}

/** Whether a set is written as one class or character, so that a quantifier may follow. */
function isOneUnit(ranges: CodeRanges, { over }: PatternForm): boolean {
  return over === 'text'
    ? ranges.every(([from, to]) => to <= 0xffff || coversWide(from, to))
    : wideOf(ranges).length === 0;
}

function coversWide(from: number, to: number): boolean {
  return from <= 0x10000 && to === LAST_CODE;
}

function writeSet(ranges: CodeRanges, form: PatternForm): string {
  if (form.over === 'text') {
    const units = ranges.filter(([from]) => from <= 0xffff).map(([from, to]) => [from, Math.min(to, 0xffff)] as const);
    if (units.length === 0) throw new GoPatternFault('a character beyond the first 65,536');
    return writeClass(units, 0xffff, form);
  }
  const wide = wideOf(ranges);
  const narrow = ranges.filter(([from]) => from < 128).map(([from, to]) => [from, Math.min(to, 127)] as const);
  // All that is beyond ASCII: any byte of it, since windows may begin in the midst of a character.
  const all = includes(ranges, LAST_CODE) && includes(ranges, 128) && wide.length === 0;
  const bytes: CodeRanges = all ? [...narrow.filter(([from]) => from < 128), [128, 255]] : narrow;
  const options = wide.map((code) => bytesOf(code));
  if (bytes.length > 0 || options.length === 0) options.unshift(writeClass(bytes, 255, form));
  return options.join('|');
}

/** The characters beyond ASCII that a set names one by one. */
function wideOf(ranges: CodeRanges): number[] {
  const beyond = ranges.flatMap(([from, to]): [number, number][] => (to < 128 ? [] : [[Math.max(from, 128), to]]));
  if (beyond.length === 0) return [];
  if (beyond.length === 1 && beyond[0]![0] === 128 && beyond[0]![1] === LAST_CODE) return [];
  const count = beyond.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  if (count > MAX_WIDE) throw new GoPatternFault('a class of many characters beyond ASCII');
  return beyond.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
}

function bytesOf(code: number): string {
  return Array.from(Buffer.from(String.fromCodePoint(code), 'utf8'), (byte) => `\\x${byte.toString(16)}`).join('');
}

function writeClass(given: CodeRanges, last: number, { ignoreCase }: PatternForm): string {
  const ranges = ignoreCase ? withoutUpper(given) : given;
  if (ranges.length === 0) return '[^\\x00-\\xff]';
  const [only] = ranges;
  if (ranges.length === 1 && only![0] === only![1]) return escapeChar(only![0]);
  const plain = `[${ranges.map(writeRange).join('')}]`;
  const others = complement(given)
    .filter(([from]) => from <= last)
    .map(([from, to]) => [from, Math.min(to, last)] as const);
  if (others.length === 0) return '[\\x00-\\uffff]'.replace('\\uffff', last === 255 ? '\\xff' : '\\uffff');
  const negated = `[^${others.map(writeRange).join('')}]`;
  return negated.length < plain.length ? negated : plain;
}

function withoutUpper(ranges: CodeRanges): CodeRanges {
  return ranges.flatMap(([from, to]): [number, number][] => {
    if (from > 90 || to < 65) return [[from, to]];
    const kept: [number, number][] = [];
    if (from < 65) kept.push([from, 64]);
    if (to > 90) kept.push([91, to]);
    return kept;
  });
}

function writeRange([from, to]: readonly [number, number]): string {
  if (from === 48 && to === 57) return '\\d';
  if (from === to) return escapeInClass(from);
  return to === from + 1 ? escapeInClass(from) + escapeInClass(to) : `${escapeInClass(from)}-${escapeInClass(to)}`;
}

const CONTROL_NAMES: Readonly<Record<number, string>> = { 9: '\\t', 10: '\\n', 11: '\\v', 12: '\\f', 13: '\\r' };

function escapeChar(code: number): string {
  return (
    shown(code) ??
    (/[\\^$.*+?()[\]{}|/]/.test(String.fromCharCode(code))
      ? `\\${String.fromCharCode(code)}`
      : String.fromCharCode(code))
  );
}

function escapeInClass(code: number): string {
  return (
    shown(code) ??
    (/[\\\]^[-]/.test(String.fromCharCode(code)) ? `\\${String.fromCharCode(code)}` : String.fromCharCode(code))
  );
}

function shown(code: number): string | null {
  if (CONTROL_NAMES[code] !== undefined) return CONTROL_NAMES[code];
  if (code >= 32 && code < 127) return null;
  return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
