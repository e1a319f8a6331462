import type { CodeRanges } from './code-ranges.ts';
import type { GoNode } from './go-pattern.ts';

/** Characters of a run whose length the pattern leaves open. */
const OPEN_LENGTH = 32;
const KINDS: readonly (readonly [string, string])[] = [
  ['digits', '0-9'],
  ['hex', '0-9a-f'],
  ['alnum', '0-9A-Za-z'],
  ['lower-alnum', '0-9a-z'],
  ['upper-alnum', '0-9A-Z'],
  ['lower', 'a-z'],
  ['upper', 'A-Z'],
  ['alpha', 'A-Za-z'],
  ['base32', '2-7A-Z'],
];
const PREFERRED = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Templates (`templates.ts`) of texts that a pattern ought to match, likeliest first; whoever takes one has to try it.
 * Random parts stay placeholders, so that nothing here looks like a live token.
 */
export function examplesOfPattern(node: GoNode): string[] {
  const [short, long] = [templateOf(node, 0), templateOf(node, 1)];
  const bare = [...new Set([short, long])];
  return bare.flatMap((text) => [text, ` ${text} `, `"${text}"`, `${text}\n`, `x = ${text};\n`]);
}

/** @param extra how often an optional part is taken */
function templateOf(node: GoNode, extra: 0 | 1): string {
  switch (node.kind) {
    case 'assertion':
      return node.what === 'line-start' || node.what === 'line-end' ? '\n' : '';
    case 'set':
      return oneOf(node.ranges);
    case 'group':
      return templateOf(node.item, extra);
    case 'sequence':
      return node.items.map((item) => templateOf(item, extra)).join('');
    case 'choice':
      return templateOf(node.options[0]!, extra);
    case 'repeat': {
      const { item, min, max } = node;
      const inner = item.kind === 'group' && item.item.kind === 'set' ? item.item : item;
      const optional = min === 0 ? Math.min(max, extra) : min;
      const times = inner.kind === 'set' && optional > 0 ? lengthIn(optional, max, inner.ranges) : optional;
      return inner.kind === 'set' ? run(inner.ranges, times) : templateOf(item, extra).repeat(Math.min(times, 50));
    }
  }
}

/** Long enough to be random where the alphabet is large; as short as may be where it is white space and quotes. */
function lengthIn(min: number, max: number, ranges: CodeRanges): number {
  const letters = charactersOf(ranges).length;
  return letters < 10 || isWide(ranges) ? min : Math.min(Math.max(min, OPEN_LENGTH), max);
}

/** A class that takes nearly anything is filler between the parts that count. */
function isWide(ranges: CodeRanges): boolean {
  return ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0) > 128;
}

function run(ranges: CodeRanges, times: number): string {
  if (times === 0) return '';
  if (isWide(ranges)) return oneOf(ranges).repeat(times);
  const only = charactersOf(ranges);
  if (only.length < 4) return (only[0] ?? oneOf(ranges)).repeat(times);
  const kind = KINDS.find(([, text]) => text === rangesText(ranges))?.[0];
  return kind === undefined ? `{chars:${only}:${times}}` : `{${kind}:${times}}`;
}

function rangesText(ranges: CodeRanges): string {
  return ranges.map(([from, to]) => `${String.fromCharCode(from)}-${String.fromCharCode(to)}`).join('');
}

/** Letters and digits of a set, as a template can name them. */
function charactersOf(ranges: CodeRanges): string {
  return Array.from(PREFERRED, (char) => char.charCodeAt(0))
    .filter((code) => ranges.some(([from, to]) => code >= from && code <= to))
    .map((code) => String.fromCharCode(code))
    .join('');
}

function oneOf(ranges: CodeRanges): string {
  const preferred = charactersOf(ranges);
  if (isWide(ranges) && preferred.includes('x')) return 'x';
  if (preferred.length > 3) return `{chars:${preferred}:1}`;
  if (preferred !== '') return preferred[0]!;
  const space = ranges.find(([from, to]) => from <= 32 && to >= 32);
  if (space !== undefined) return ' ';
  return String.fromCodePoint(ranges[0]?.[0] ?? 120);
}
