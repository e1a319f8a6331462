import type { Separator } from './candidate.ts';
import { inComment, inString } from './syntax.ts';

/** Where a value stands in the stretch. `close` is where its closing quote ends. */
export interface ValueSpan {
  start: number;
  end: number;
  close: number;
  quote: string;
  wrapper: string;
  nextLine: boolean;
}

interface Around {
  before: string;
  separator: Separator;
  isCode: boolean;
}

const WRAP =
  /(?:(?:new[ \t]+)?[A-Za-z_$][\w.$:]{0,60}(?:<\w{1,20}>)?[ \t]?\([ \t]*|\[\]\w{1,8}[({][ \t]*|[[({&@][ \t]*|!!?\w{1,10}[ \t]+|[bBrRuUfFlLN]{1,2}(?=["'`]))/y;
const QUOTE = /\\{1,3}["']|"{3}|'{3}|'{2,4}(?=[^\s'"`,;:)}\]])|["'`]|&(?:quot|apos|#39|#34);/y;
const NEXT_LINE = /(?:\\|[|>][+-]?\d?|\()?[ \t]*\r?\n[ \t]{0,80}(?:[*#>][ \t]+|\/\/[ \t]*)?/y;
const WORD = /[^\s"'`<>]{1,512}/y;
const ELEMENT = /\s{0,40}(?:<!\[CDATA\[)?([^<>\s][^<>\r\n]{0,511}?)(?:\]\]>)?\s{0,40}(?=<\/)/y;
/** A line break that begins a text of several lines. */
const LEADING = /\r?\n[ \t]{0,80}(?=\S)/y;
const CELL = /[`*]{0,3}([^\s`|*][^|\r\n]{0,200}?)[`*]{0,3}[ \t]*(?=\||\r?\n|$)/y;
/** A condition before two values, and the first where it is no text: `isProduction ? '' : '…'`. */
const CHOICE = /[\w.$!()[\] \t=&|<>-]{1,56}\??[ \t]\?[ \t]*(?:(?:""|''|[\w.$]{1,40})[ \t]*:[ \t]*)?(?=["'`])/y;
/** Behind the first of two texts. */
const OTHERWISE = /[ \t]*:[ \t]*(?=["'`])/y;
/** What says that the rest is as it is, in Spring Security. */
const AS_IT_IS = '{noop}';
const SCHEME = /^(?:bearer|basic|token|apikey|api-key|key|digest|oauth|jwt|negotiate|ntlm)$/i;

function match(regex: RegExp, text: string, at: number): RegExpExecArray | null {
  regex.lastIndex = at;
  return regex.exec(text);
}

/**
 * The value that starts at `at`, after the separator: quoted, wrapped in a call, bare, or on the next line.
 * `more` asks for a longer stretch, since the closing quote was not in this one.
 */
export function readValue(text: string, at: number, around: Around): ValueSpan | 'more' | null {
  if (around.separator === '>') return fromGroup(text, at, match(ELEMENT, text, at));
  const quoted = readQuoted(text, at);
  if (quoted) return quoted;
  const chosen = around.separator === '=' || around.separator === ':' ? readChoice(text, at) : null;
  if (chosen) return chosen;
  const next = match(NEXT_LINE, text, at);
  if (next) return readNextLine(text, at + next[0].length, around);
  if (around.separator === '(' || around.separator === ',' || around.separator === 'is') return null;
  if (around.separator === '|') return fromGroup(text, at, match(CELL, text, at));
  return readBare(text, at, around);
}

/** Of two texts that a condition chooses from, the one with a digit; the first, where both or none have one. */
function readChoice(text: string, at: number): ValueSpan | 'more' | null {
  const choice = match(CHOICE, text, at);
  if (!choice) return null;
  const first = readQuoted(text, at + choice[0].length);
  if (first === null || first === 'more' || /\d/.test(text.slice(first.start, first.end))) return first;
  const otherwise = match(OTHERWISE, text, first.close);
  const second = otherwise && readQuoted(text, first.close + otherwise[0].length);
  return second !== null && second !== 'more' && /\d/.test(text.slice(second.start, second.end)) ? second : first;
}

function fromGroup(text: string, at: number, found: RegExpExecArray | null): ValueSpan | null {
  const value = found?.[1];
  if (!found || value === undefined) return null;
  const start = at + found[0].indexOf(value);
  const end = start + value.length;
  return text[start] === '$' ? null : { start, end, close: end, quote: '', wrapper: '', nextLine: false };
}

function readQuoted(text: string, at: number): ValueSpan | 'more' | null {
  let open = at;
  for (let wraps = 0; wraps < 3; wraps++) {
    const quote = match(QUOTE, text, open);
    if (quote) return closeQuote(text, at, open, quote[0]);
    const wrap = match(WRAP, text, open);
    if (!wrap) return null;
    open += wrap[0].length;
  }
  return null;
}

function closeQuote(text: string, at: number, open: number, quote: string): ValueSpan | 'more' | null {
  let start = open + quote.length;
  if (quote.length > 2) start += match(LEADING, text, start)?.[0].length ?? 0;
  else if (text.startsWith(AS_IT_IS, start)) start += AS_IT_IS.length;
  const end = quote.length === 1 ? plainEnd(text, start, quote) : text.indexOf(quote, start);
  if (end === -1) return text.length - start > 3000 ? null : 'more';
  if (end <= start || (quote !== '`' && quote.length < 3 && text.slice(start, end).includes('\n'))) return null;
  return { start, end, close: end + quote.length, quote, wrapper: text.slice(at, open).trim(), nextLine: false };
}

/** The first unescaped `quote`; a line break ends the search with an empty span, the text's end with -1. */
function plainEnd(text: string, start: number, quote: string): number {
  for (let i = start; i < text.length; i++) {
    const char = text[i];
    if (char === '\\') i++;
    else if (char === quote) return i;
    else if (char === '\n' && quote !== '`') return start;
  }
  return -1;
}

function readNextLine(text: string, at: number, around: Around): ValueSpan | 'more' | null {
  const quoted = readQuoted(text, at);
  if (quoted === 'more') return quoted;
  if (quoted) return { ...quoted, nextLine: true };
  if (around.isCode || around.separator === '(' || around.separator === ',') return null;
  const word = match(WORD, text, at)?.[0] ?? '';
  const value = word.replace(/[,;]$/, '');
  const rest = text.slice(at + word.length, at + word.length + 3);
  if (value.length < 8 || !/\d/.test(value) || /[:({[]$/.test(value) || !/^[ \t]*(?:\r?\n|$)/.test(rest)) return null;
  const end = at + value.length;
  return { start: at, end, close: end, quote: '', wrapper: '', nextLine: true };
}

/** Tags behind which the name of something stands (CloudFormation's functions), or a ciphertext. */
const LOOKED_UP = /!(?:Ref|Sub|GetAtt|ImportValue|FindInMap|Select|Join|If|vault|reference|secret|env)\b/y;
/** An anchor or tag of YAML before a value. */
const TAG = /(?:&[\w-]{1,40}|!!?\w{1,20})[ \t]+(?![|>])/y;

function readBare(text: string, from: number, around: Around): ValueSpan | null {
  if (match(LOOKED_UP, text, from)) return null;
  const at = from + (match(TAG, text, from)?.[0].length ?? 0);
  const isExport = /^[ \t]*export[ \t]+$/.test(around.before);
  const inText = !around.isCode || isExport || inComment(around.before) || inString(around.before);
  // after a quoted name, code has an expression
  if (!inText || (around.isCode && /["'`]$/.test(around.before))) return null;
  const word = match(WORD, text, at)?.[0];
  if (word === undefined || /^[${<%@]/.test(word)) return null;
  if (SCHEME.test(word)) {
    const gap = match(/[ \t]+/y, text, at + word.length)?.[0].length ?? 0;
    return gap > 0 && !/^(?:bearer|basic)$/i.test(word)
      ? readBare(text, at + word.length + gap, { ...around, before: '' })
      : null;
  }
  const value = cutWord(word, around);
  if (value.length < 2 || /[([]$/.test(word.slice(0, value.length + 1))) return null;
  const end = at + value.length;
  return { start: at, end, close: end, quote: '', wrapper: '', nextLine: false };
}

/** Cuts a bare word where the surrounding syntax ends it: `&` in a query, `;` in a connection string, a comma. */
function cutWord(word: string, around: Around): string {
  let value = word;
  const query = /[?&;][\w.$%[\]-]{0,40}$/.test(around.before);
  const stop = query ? value.search(/[&;#\\]/) : value.search(/;|&\w{1,40}=|\\[nrt"']|,[\w.]{1,60}=/);
  if (stop >= 0) value = value.slice(0, stop);
  value = value.replace(/[,;)\]}.]+$/, '');
  return value;
}
