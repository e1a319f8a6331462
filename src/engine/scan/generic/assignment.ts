import type { Candidate, Stretch } from './candidate.ts';
import { columnTie, isColumn } from './sql-columns.ts';
import { isNameByte } from './stretch.ts';
import { type Name, readTie } from './ties.ts';
import { readValue } from './value-span.ts';

const LONGEST_NAME = 80;
const TAB = 9;
const SPACE = 32;
const PARENTHESIS = 40;
/** What may follow a name that gets a value, after blanks. */
const FOLLOW = byteSet('=:(|"\'`>?+-\\[*<&{');
/** What may follow the name's closing quote or bracket, after blanks. */
const FOLLOW_CLOSED = byteSet('=:,;>|])"\'`-+?{<');
const CLOSERS = byteSet('"\'`\\])*');

function byteSet(text: string): Uint8Array {
  const set = new Uint8Array(256);
  for (let i = 0; i < text.length; i++) set[text.charCodeAt(i)] = 1;
  return set;
}

function skipBlanks(bytes: Uint8Array, from: number): number {
  let p = from;
  while (p < from + 40 && (bytes[p] === SPACE || bytes[p] === TAB)) p++;
  return p;
}

/**
 * Whether the name around `at` may be followed by a value, by bytes alone: most hits in ordinary code and prose end
 * here. At most some 200 bytes are looked at.
 */
export function mayAssign(bytes: Uint8Array, at: number, length: number): boolean {
  let end = at;
  const cap = Math.min(length, at + LONGEST_NAME);
  while (end < cap && isNameByte(bytes[end])) end++;
  if (end >= cap || isAuthor(bytes, at)) return false;
  const next = bytes[end]!;
  if (CLOSERS[next] === 1) return isClosed(bytes, end, length);
  if (next === PARENTHESIS) return isCalledWithText(bytes, end, length);
  if (next === 10 || next === 13) return isBeforeValue(bytes, end, length);
  if (next === 44) return isColumn(bytes, at);
  if (next !== SPACE && next !== TAB) return FOLLOW[next] === 1;
  const p = skipBlanks(bytes, end + 1);
  if (p >= length) return false;
  return FOLLOW[bytes[p]!] === 1 || startsWord(bytes, p) || isFlagLike(bytes, at);
}

/** Whether a separator follows the closing quote or bracket. */
function isClosed(bytes: Uint8Array, end: number, length: number): boolean {
  let p = end;
  while (p < end + 6 && CLOSERS[bytes[p] ?? 0] === 1) p++;
  const after = skipBlanks(bytes, p);
  if (after >= length) return false;
  const byte = bytes[after]!;
  return (
    FOLLOW_CLOSED[byte] === 1 ||
    byte === 10 ||
    byte === 13 ||
    (byte === 46 && isFallback(bytes, after)) ||
    (after > p && (byte | 32) === 118) ||
    startsWord(bytes, after)
  );
}

/** `.unwrap_or`, `.orElse`, `.getOrElse`, `.or`: by the first letter. */
function isFallback(bytes: Uint8Array, dot: number): boolean {
  const letter = bytes[dot + 1];
  return letter === 117 || letter === 111 || letter === 103;
}

/** Whether a quote stands among the arguments. */
function isCalledWithText(bytes: Uint8Array, end: number, length: number): boolean {
  for (let p = end + 1; p < Math.min(length, end + 90); p++) {
    const byte = bytes[p]!;
    if (byte === 34 || byte === 39 || byte === 96) return true;
    if (byte === 10 || byte === 41) return false;
  }
  return false;
}

/** Whether the next line starts with `value`, as after `- name: DB_PASSWORD`, or is a list's next entry. */
function isBeforeValue(bytes: Uint8Array, end: number, length: number): boolean {
  let p = end;
  const cap = Math.min(length, end + 80);
  while (p < cap && bytes[p]! <= SPACE) p++;
  if (bytes[p] === 45) return bytes[p + 1] === SPACE;
  return ((bytes[p] ?? 0) | 32) === 118 && ((bytes[p + 1] ?? 0) | 32) === 97 && ((bytes[p + 2] ?? 0) | 32) === 108;
}

/** `author`, `authority`, but not `authorization`. */
function isAuthor(bytes: Uint8Array, at: number): boolean {
  const lower = (i: number): number => (bytes[at + i] ?? 0) | 32;
  if (lower(0) !== 97 || lower(1) !== 117 || lower(2) !== 116 || lower(4) !== 111) return false;
  return lower(6) !== 105 || lower(7) === 116;
}

/** `is`, `string`, `str`, `[]byte`: a sentence that tells, or a type before `=`. */
function startsWord(bytes: Uint8Array, p: number): boolean {
  const two = String.fromCharCode((bytes[p] ?? 0) | 32, (bytes[p + 1] ?? 0) | 32);
  return two === 'is' || two === 'st' || two === 'by' || two === 'va' || two === 'or' || two === 'as';
}

/** Whether the name starts a word after `-`, `/`, `\` or near the line's start, as in options and `set NAME value`. */
function isFlagLike(bytes: Uint8Array, at: number): boolean {
  let p = at;
  const floor = Math.max(0, at - 48);
  while (p > floor && isNameByte(bytes[p - 1])) p--;
  const first = bytes[p];
  if (first === 45 || bytes[p - 1] === 47 || bytes[p - 1] === 92) return true;
  let words = 0;
  while (p > floor && bytes[p - 1] !== 10) {
    p--;
    // an indent is no word
    if (bytes[p] === SPACE && (bytes[p - 1] ?? SPACE) > SPACE && ++words > 4) return false;
  }
  return true;
}

function readName({ text, at, line }: Stretch): Name | null {
  let start = at;
  let end = at;
  while (start > line && isNameByte(text.charCodeAt(start - 1))) start--;
  while (end < text.length && isNameByte(text.charCodeAt(end))) end++;
  const dashes = start;
  while (start < at && (text[start] === '-' || text[start] === '.')) start++;
  while (end > at && (text[end - 1] === '.' || text[end - 1] === '-')) end--;
  if (end - start > LONGEST_NAME || end <= start) return null;
  const flag =
    (start > dashes && text[dashes] === '-') || /[ \t][/\\]$/.test(text.slice(Math.max(0, start - 2), start));
  const quoted = isQuoted(text, end, start) || isQuoted(text, end, dashes);
  return { text: text.slice(start, end), start, end, flag, quoted, prose: !quoted && isProse(text, line, start, end) };
}

function isQuoted(text: string, end: number, start: number): boolean {
  const mark = text[end] === '\\' ? text[end + 1] : text[end];
  return (mark === '"' || mark === "'" || mark === '`') && text[start - 1] === mark;
}

/** Whether the name is the last word of a quoted sentence. */
function isProse(text: string, line: number, start: number, end: number): boolean {
  const mark = /^[.!?:]?\\?["'`]/.exec(text.slice(end, end + 3))?.[0].slice(-1);
  if (mark === undefined) return false;
  const open = text.lastIndexOf(mark, start - 1);
  return open >= line && /\s/.test(text.slice(open + 1, start));
}

/** A whole header in one string: the stem of its scheme finds the credentials inside. */
const HEADER = /^(?:basic|bearer)[ \t]/i;

/** The value assigned to the name around the stem, if there is one. */
export function readAssignment(stretch: Stretch, isCode: boolean): Candidate | 'more' | null {
  const name = readName(stretch);
  if (!name) return null;
  const tie = columnTie(stretch, name) ?? readTie(stretch, name);
  if (!tie) return null;
  const before = stretch.text.slice(stretch.line, name.start);
  const span = readValue(stretch.text, tie.end, { before, separator: tie.separator, isCode });
  if (span === null || span === 'more') return span;
  const value = stretch.text.slice(span.start, span.end);
  if (HEADER.test(value)) return null;
  return {
    name: tie.separator === 'login' ? 'password' : name.text,
    value,
    start: stretch.base + span.start,
    end: stretch.base + span.end,
    separator: tie.separator,
    quote: span.quote,
    wrapper: span.wrapper,
    before,
    after: stretch.text.slice(span.close, span.close + 32),
    nextLine: span.nextLine,
    prose: name.prose,
  };
}
