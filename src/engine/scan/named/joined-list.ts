import type { UnitText } from '../unit-text.ts';
import type { NamedValue } from './named-value.ts';

/** What joins a list of texts: behind it in JavaScript and Ruby, before it in Python. */
export const LIST_MARKER = '.join(';

/** How far before and behind the call its list may reach, in bytes. */
const REACH = 2_048;
/** Shorter texts, and such without a digit, are words that are joined. */
const SHORTEST = 12;
const TEXT = '(?:"[^"\\n\\\\]{0,300}"|\'[^\'\\n\\\\]{0,300}\'|`[^`\\n\\\\$]{0,300}`)';
const TEXTS = `\\s{0,40}${TEXT}\\s{0,40}(?:,\\s{0,40}${TEXT}\\s{0,40}){1,63},?\\s{0,40}`;
const NAME = '([\\w$.-]{1,80})["\'\\]]{0,2}[ \\t]{0,4}(?::|=|:=|=>)[ \\t]{0,4}';
const BEFORE = new RegExp(`${NAME}\\[(${TEXTS})\\]\\s{0,20}$`);
const NAMED = new RegExp(`${NAME}(?:""|'')$`);
const BEHIND = new RegExp(`^\\.join\\(\\s{0,20}[[(](${TEXTS})[\\])]`);

/** Whether an empty text stands in the call at `offset`, or before it: most calls are told by that. */
export function mayJoinList(bytes: Uint8Array, offset: number): boolean {
  const argument = bytes[offset + LIST_MARKER.length];
  if (isQuote(argument)) return bytes[offset + LIST_MARKER.length + 1] === argument;
  return isQuote(bytes[offset - 1]) && bytes[offset - 2] === bytes[offset - 1];
}

function isQuote(byte: number | undefined): boolean {
  return byte === 34 || byte === 39 || byte === 96;
}

/** The text that a list is joined to without anything in between by the call at `offset`, under the name it gets. */
export function joinedList(unit: UnitText, offset: number): NamedValue | null {
  const from = Math.max(0, offset - REACH);
  const before = unit.around(offset, REACH, 0);
  const behind = unit.around(offset, 0, REACH);
  if (/^\.join\((?:""|''|``)\)/.test(behind)) {
    const list = BEFORE.exec(before);
    return list && parts(list[1]!, list[2]!, from + list.index + list[0].indexOf('[') + 1);
  }
  const name = /(?:""|'')$/.test(before) ? NAMED.exec(before) : null;
  const list = name && BEHIND.exec(behind);
  return list && parts(name![1]!, list[1]!, offset + list[0].length - 1 - list[1]!.length);
}

function parts(name: string, list: string, at: number): NamedValue | null {
  let value = '';
  for (const [text] of list.matchAll(new RegExp(TEXT, 'g'))) value += text.slice(1, -1);
  if (value.length < SHORTEST || !/\d/.test(value)) return null;
  const start = at + list.search(/["'`]/) + 1;
  const end = at + Math.max(list.lastIndexOf('"'), list.lastIndexOf("'"), list.lastIndexOf('`'));
  return { name, value, start, end, how: 'Put together from parts' };
}
