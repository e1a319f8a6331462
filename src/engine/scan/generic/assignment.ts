import type { Candidate, Separator, Stretch } from './candidate.ts';
import { isNameByte } from './stretch.ts';
import { readValue } from './value-span.ts';

const LONGEST_NAME = 80;
const TAB = 9;
const SPACE = 32;
const PARENTHESIS = 40;
/** What may follow a name that gets a value, after blanks. */
const FOLLOW = byteSet('=:(|"\'`>?+-\\[*<&');
/** What may follow the name's closing quote or bracket, after blanks. */
const FOLLOW_CLOSED = byteSet('=:,;>|])"\'`-+?');
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
    (after > p && (byte | 32) === 118) ||
    startsWord(bytes, after)
  );
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

/** Whether the next line starts with `value`, as after `- name: DB_PASSWORD`. */
function isBeforeValue(bytes: Uint8Array, end: number, length: number): boolean {
  let p = end;
  const cap = Math.min(length, end + 80);
  while (p < cap && bytes[p]! <= SPACE) p++;
  return ((bytes[p] ?? 0) | 32) === 118 && ((bytes[p + 1] ?? 0) | 32) === 97 && ((bytes[p + 2] ?? 0) | 32) === 108;
}

/** `author`, `authority`, but not `authorization`. */
function isAuthor(bytes: Uint8Array, at: number): boolean {
  const lower = (i: number): number => (bytes[at + i] ?? 0) | 32;
  return lower(0) === 97 && lower(1) === 117 && lower(2) === 116 && lower(4) === 111 && lower(6) !== 105;
}

/** `is`, `string`, `str`, `[]byte`: a sentence that tells, or a type before `=`. */
function startsWord(bytes: Uint8Array, p: number): boolean {
  const two = String.fromCharCode((bytes[p] ?? 0) | 32, (bytes[p + 1] ?? 0) | 32);
  return two === 'is' || two === 'st' || two === 'by' || two === 'va';
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
    if (bytes[p] === SPACE && ++words > 4) return false;
  }
  return true;
}

interface Name {
  text: string;
  start: number;
  end: number;
  flag: boolean;
  quoted: boolean;
  prose: boolean;
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
  const mark = text[end] === '\\' ? text[end + 1] : text[end];
  const quoted = (mark === '"' || mark === "'" || mark === '`') && text[start - 1] === mark;
  return { text: text.slice(start, end), start, end, flag, quoted, prose: !quoted && isProse(text, line, start, end) };
}

/** Whether the name is the last word of a quoted sentence. */
function isProse(text: string, line: number, start: number, end: number): boolean {
  const mark = /^[.!?:]?\\?["'`]/.exec(text.slice(end, end + 3))?.[0].slice(-1);
  if (mark === undefined) return false;
  const open = text.lastIndexOf(mark, start - 1);
  return open >= line && /\s/.test(text.slice(open + 1, start));
}

const PAIR = /["'`]?[ \t]*[,;]?\s{0,80}["'`]?(?:value|val|default|defaultvalue|content)["'`]?[ \t]*(?:=>|[=:])[ \t]*/iy;
const SERIALISED = /\\?";s:\d{1,4}:(?=\\?")/y;
const CLOSE = /(?:\[\d{0,4}\])?(?:\\{0,3}["'`]|&quot;)?[\])]{0,2}(?:\*\*|`)?[!?]?/y;
const TYPED =
  /[ \t]*(?::[ \t]*|[ \t]+)[&*[\]]{0,3}(?:'static[ \t]+)?(?:string|str|bytes?|text|any|char|optional|secretstr|varchar)\b[\w<>[\]?|&' *]{0,24}(?==[^=>])/iy;
const SYMBOL = /[ \t]*(?:<-|->)?(===?|!==?|=>|:=|\?\?=|\|\|=|\?=|\+=|=|:|\||,|\(|>)[ \t]*/y;
const SAYS = /[ \t]+(?:is|was|are|to|equals)[ \t]+(?=["'`A-Z0-9])/iy;
const BLANK = /[ \t]+/y;
const BLANKS = /[ \t]/;

interface Tie {
  separator: Separator;
  end: number;
}

const SYMBOLS: Readonly<Record<string, Separator>> = {
  '===': '==',
  '==': '==',
  '!==': '!=',
  '!=': '!=',
  '??=': '=',
  '||=': '=',
  '?=': '=',
  '+=': '=',
};

function match(regex: RegExp, text: string, at: number): RegExpExecArray | null {
  regex.lastIndex = at;
  return regex.exec(text);
}

function readTie(stretch: Stretch, name: Name): Tie | null {
  const { text } = stretch;
  const pair = isNamed(text, name) ? match(PAIR, text, name.end) : null;
  if (pair) return { separator: 'pair', end: name.end + pair[0].length };
  const serialised = match(SERIALISED, text, name.end);
  if (serialised) return { separator: 'serialised', end: name.end + serialised[0].length };
  const closed = name.end + (match(CLOSE, text, name.end)?.[0].length ?? 0);
  const typed = match(TYPED, text, closed);
  const from = typed ? closed + typed[0].length : closed;
  const symbol = match(SYMBOL, text, from);
  if (symbol) return symbolTie(text, name, closed, from + symbol[0].length, symbol[1]!);
  const says = match(SAYS, text, from);
  if (says) return { separator: 'is', end: from + says[0].length };
  const blank = match(BLANK, text, from);
  if (!blank) return null;
  const end = from + blank[0].length;
  const quote = (text[end] === '"' || text[end] === "'") && name.text !== 'pass';
  return name.flag || (quote && !name.quoted) || isDirective(text.slice(stretch.line, name.start))
    ? { separator: ' ', end }
    : null;
}

function symbolTie(text: string, name: Name, closed: number, end: number, mark: string): Tie | null {
  const separator = (SYMBOLS[mark] ?? mark) as Separator;
  if (separator === ',' && !name.quoted) return null;
  if (separator === ':' && text.startsWith('//', end)) return null;
  if (text[closed - 1] === ')' && name.quoted && (separator === '=>' || separator === ':')) return null;
  if (
    separator === '|' &&
    !(BLANKS.test(text[closed] ?? '') && /\|[^|\n]{0,40}$/.test(text.slice(Math.max(0, name.start - 48), name.start)))
  )
    return null;
  if (separator === '>') {
    const tag = /<[\w:.-]{0,40}$/.test(text.slice(Math.max(0, name.start - 42), name.start));
    if (!(tag || (name.quoted && closed > name.end))) return null;
  }
  return { separator, end };
}

/** Whether the name is itself the value of `key`, `name`, `id`: `name: DB_PASSWORD`, `<add key="…"`. */
function isNamed(text: string, name: Name): boolean {
  return /\b(?:key|name|id|field|property|param|setting|env)["'`]?[ \t]*(?:=>|[=:])[ \t]*["'`]?$/i.test(
    text.slice(Math.max(0, name.start - 32), name.start),
  );
}

/** Whether the line is a command that names and sets: `set`, `ENV`, `machine … login … password`. */
function isDirective(before: string): boolean {
  return /^[ \t#/*>$-]*\\?(?:set|env|arg|setenv|machine|login|default|export)[ \t][^'"=]{0,60}$/i.test(before);
}

/** A whole header in one string: the stem of its scheme finds the credentials inside. */
const HEADER = /^(?:basic|bearer)[ \t]/i;

/** The value assigned to the name around the stem, if there is one. */
export function readAssignment(stretch: Stretch, isCode: boolean): Candidate | 'more' | null {
  const name = readName(stretch);
  if (!name) return null;
  const tie = readTie(stretch, name);
  if (!tie) return null;
  const before = stretch.text.slice(stretch.line, name.start);
  const span = readValue(stretch.text, tie.end, { before, separator: tie.separator, isCode });
  if (span === null || span === 'more') return span;
  const value = stretch.text.slice(span.start, span.end);
  if (HEADER.test(value)) return null;
  return {
    name: name.text,
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
