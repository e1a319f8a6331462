/**
 * Whether a value may stand behind a separator: all that `readValue` (`../generic/value-span.ts`) finds passes, and of the
 * rest as little as bytes can tell.
 */
import { BLANK, byteAt, classOf, DIGIT, is, LETTER, lowerAt, QUOTE, SPACE, STOP, skip, skipTo, WORD } from './byte-classes';

/** Separators that readValue treats each in its own way; any other is `PLAIN`. */
export const PLAIN: u32 = 0;
export const ELEMENT: u32 = 1;
export const CELL: u32 = 2;
/** `(`, `,`, `is`: only quoted values. */
export const QUOTED_ONLY: u32 = 3;
/** Of these, `is` may have a bare word on the next line. */
export const SAID: u32 = 4;

const LONGEST_WORD: usize = 512;
/** `CHOICE` of `../generic/value-span.ts`. */
const LONGEST_CONDITION: usize = 64;
const LONGEST_NAME: usize = 61;
const LONGEST_ELEMENT: usize = 620;
const WRAPS = 3;

/** Where the text around the stem ends, and whether more of the text follows there. */
let limit: usize = 0;
let isCut: bool = false;

/** `before` is the line up to the name, from `line` to `name`. */
export function mayHoldValue(at: usize, to: usize, end: usize, separator: u32, line: usize, name: usize, isCode: bool): bool {
  limit = to;
  isCut = to < end;
  if (separator == ELEMENT) return mayBeElement(at);
  if (mayBeQuoted(at)) return true;
  const next = nextLine(at);
  if (next != 0) {
    if (mayBeQuoted(next)) return true;
    return !isCode && separator != QUOTED_ONLY && mayBeWordWithDigit(next);
  }
  if (separator == QUOTED_ONLY || separator == SAID) return false;
  if (separator == CELL) return true;
  if (separator == PLAIN && mayChoose(at)) return true;
  if (isCode && (isQuotedBefore(line, name) || !(isExport(line, name) || isInText(line, name)))) return false;
  return mayBeBare(at);
}

/** A condition, and a question mark before the two values that it chooses from. */
function mayChoose(at: usize): bool {
  const last = min(limit, at + LONGEST_CONDITION);
  for (let p = at; p < last; p++) {
    const byte = byteAt(p);
    if (byte == 63 && p > at && is(p - 1, BLANK) && byteAt(p + 1) != 63) return true;
    if (byte == 10 || byte == 59 || byte == 44) return false;
  }
  return false;
}

/** A line of a shell in a file of code: nothing but `export` before the name. */
function isExport(line: usize, name: usize): bool {
  const p = skip(line, name, BLANK);
  const isWord = p + 6 < name && lowerAt(p) == 101 && lowerAt(p + 1) == 120 && lowerAt(p + 2) == 112;
  return isWord && skip(p + 6, name, BLANK) == name;
}

/** Whether a quoted value may stand behind an operator that is no separator. */
export function mayHoldQuoted(at: usize, to: usize, end: usize): bool {
  limit = to;
  isCut = to < end;
  return mayBeQuoted(at);
}

/** Text up to a closing tag. */
function mayBeElement(at: usize): bool {
  const last = min(limit, at + LONGEST_ELEMENT);
  for (let p = at; p < last; p++) {
    if (byteAt(p) == 60 && byteAt(p + 1) == 47) return p > at;
    if (byteAt(p) == 62 && byteAt(p - 1) != 93) return false;
  }
  return false;
}

/** A quote, behind at most three wraps, that closes on its line behind one character or more. */
function mayBeQuoted(at: usize): bool {
  let open = at;
  for (let wraps = 0; wraps < WRAPS; wraps++) {
    const quote = byteAt(open);
    if ((classOf(quote) & QUOTE) != 0) return mayClose(open, quote);
    if (quote == 92) return isQuoteBehind(open);
    if (quote == 38 && isEntity(open)) return true;
    open = wrapEnd(open);
    if (open == 0 || open >= limit) return false;
  }
  return false;
}

/** Up to three backslashes and a quote. */
function isQuoteBehind(at: usize): bool {
  let p = at;
  while (p < at + 3 && byteAt(p) == 92) p++;
  return is(p, QUOTE);
}

/** The first letters of `&quot;`, `&apos;`, `&#39;`. */
function isEntity(at: usize): bool {
  const next = byteAt(at + 1);
  return next == 113 || next == 97 || next == 35;
}

function mayClose(open: usize, quote: u32): bool {
  const start = open + 1;
  if (byteAt(start) == quote && quote != 96) {
    const third = byteAt(start + 1);
    return third == quote || (quote == 39 && (classOf(third) & SPACE) == 0);
  }
  for (let p = start; p < limit; p++) {
    const byte = byteAt(p);
    if (byte == 92) p++;
    else if (byte == quote) return p > start;
    else if (byte == 10 && quote != 96) return false;
  }
  return isCut;
}

/** Where what may wrap a quoted value ends (`Base64.decode(`, `[]byte(`, `!!str `, `b`), or 0. */
function wrapEnd(at: usize): usize {
  const byte = byteAt(at);
  if ((classOf(byte) & LETTER) != 0 || byte == 95 || byte == 36) return callEnd(at);
  if (byte == 91 && byteAt(at + 1) == 93) {
    const end = skip(at + 2, at + 10, WORD);
    if (end > at + 2 && (byteAt(end) == 40 || byteAt(end) == 123)) return skip(end + 1, limit, BLANK);
  }
  if (byte == 91 || byte == 40 || byte == 123 || byte == 38 || byte == 64) return skip(at + 1, limit, BLANK);
  if (byte != 33) return 0;
  const tag = byteAt(at + 1) == 33 ? at + 2 : at + 1;
  const end = skip(tag, tag + 10, WORD);
  return end > tag && is(end, BLANK) ? skip(end, limit, BLANK) : 0;
}

/** Where the bracket of a call ends, or the prefix of a string. */
function callEnd(at: usize): usize {
  if (is(at + 1, QUOTE) && isPrefix(at)) return at + 1;
  if (is(at + 2, QUOTE) && isPrefix(at) && isPrefix(at + 1)) return at + 2;
  const isNew = byteAt(at) == 110 && byteAt(at + 1) == 101 && byteAt(at + 2) == 119 && is(at + 3, BLANK);
  const plain = bracketEnd(at);
  return plain == 0 && isNew ? bracketEnd(skip(at + 3, limit, BLANK)) : plain;
}

/** One of `bBrRuUfFlLN`. */
function isPrefix(at: usize): bool {
  const letter = lowerAt(at);
  return letter == 98 || letter == 114 || letter == 117 || letter == 102 || letter == 108 || byteAt(at) == 78;
}

function bracketEnd(at: usize): usize {
  const last = min(limit, at + LONGEST_NAME);
  let p = at;
  while (p < last && (is(p, WORD) || byteAt(p) == 46 || byteAt(p) == 36 || byteAt(p) == 58)) p++;
  if (p == at) return 0;
  if (byteAt(p) == 60) {
    const end = skip(p + 1, p + 21, WORD);
    if (byteAt(end) == 62) p = end + 1;
  }
  if (is(p, BLANK)) p++;
  return byteAt(p) == 40 ? skip(p + 1, limit, BLANK) : 0;
}

/** Where the content of the next line begins, if nothing but a sign of continuation stands in this one; or 0. */
function nextLine(at: usize): usize {
  let p = at;
  const sign = byteAt(p);
  if (sign == 92 || sign == 40) p++;
  else if (sign == 124 || sign == 62) {
    p++;
    if (byteAt(p) == 43 || byteAt(p) == 45) p++;
    if (is(p, DIGIT)) p++;
  }
  p = skip(p, limit, BLANK);
  if (byteAt(p) == 13) p++;
  if (p >= limit || byteAt(p) != 10) return 0;
  p = skip(p + 1, min(limit, p + 81), BLANK);
  const mark = byteAt(p);
  if ((mark == 42 || mark == 35 || mark == 62) && is(p + 1, BLANK)) return skip(p + 1, limit, BLANK);
  return mark == 47 && byteAt(p + 1) == 47 ? skip(p + 2, limit, BLANK) : p;
}

/** A word of 8 bytes or more with a digit, alone on the line. */
function mayBeWordWithDigit(at: usize): bool {
  let digits = 0;
  let p = at;
  while (p < limit && !is(p, STOP)) if (is(p++, DIGIT)) digits++;
  return (p - at >= 8 && digits > 0) || (isCut && p == limit);
}

function isQuotedBefore(line: usize, name: usize): bool {
  return name > line && is(name - 1, QUOTE);
}

/** Whether a comment or an open string surrounds the name, as `inComment` and `inString` say. */
function isInText(line: usize, name: usize): bool {
  if (isCommentLine(skip(line, name, BLANK), name)) return true;
  let open: u32 = 0;
  for (let p = line; p < name; p++) {
    const byte = byteAt(p);
    if ((classOf(byte) & BLANK) != 0 && isCommentSign(p + 1, name)) return true;
    if (byte == 92) {
      p++;
      if (is(p, BLANK) && isCommentSign(p + 1, name)) return true;
    } else if (open == 0) {
      if ((classOf(byte) & QUOTE) != 0) open = byte;
    } else if (byte == open) open = 0;
  }
  return open != 0;
}

function isCommentLine(p: usize, name: usize): bool {
  if (p >= name) return false;
  const byte = byteAt(p);
  const next = byteAt(p + 1);
  if (byte == 35 || byte == 42 || byte == 59 || byte == 37) return true;
  if (byte == 47) return next == 47 || next == 42;
  if (byte == 45) return next == 45;
  if (byte == 60) return next == 33;
  return lowerAt(p) == 114 && lowerAt(p + 1) == 101 && lowerAt(p + 2) == 109;
}

/** `#` or two slashes, and a blank. */
function isCommentSign(p: usize, name: usize): bool {
  if (p >= name) return false;
  if (byteAt(p) == 35) return is(p + 1, BLANK);
  return byteAt(p) == 47 && byteAt(p + 1) == 47 && is(p + 2, BLANK);
}

/** A bare word of 2 bytes or more that is no template and no call, or anything behind an anchor or tag of YAML. */
function mayBeBare(at: usize): bool {
  const first = byteAt(at);
  if ((first == 38 || first == 33) && at + 2 < limit) return true;
  if (first == 36 || first == 123 || first == 37 || first == 64) return false;
  const end = skipTo(at, min(limit, at + LONGEST_WORD), STOP);
  if (end == limit && isCut) return true;
  const length = end - at;
  if (length < 2) return false;
  if (isScheme(at, length)) {
    const next = skip(end, limit, BLANK);
    return next > end && mayBeBare(next);
  }
  return hasSeparator(at, end) || isUncut(at, end);
}

/** Whether something in the word may end the value before the word ends. */
function hasSeparator(at: usize, end: usize): bool {
  for (let p = at; p < end; p++) {
    const byte = byteAt(p);
    if (byte == 59 || byte == 38 || byte == 92 || byte == 44 || byte == 35) return true;
  }
  return false;
}

/** Whether 2 bytes or more are left without closing marks, and no bracket opens behind them. */
function isUncut(at: usize, end: usize): bool {
  let last = end;
  while (last > at) {
    const byte = byteAt(last - 1);
    if (byte != 41 && byte != 93 && byte != 125 && byte != 46) break;
    last--;
  }
  if (last - at < 2) return false;
  const mark = byteAt(last < end ? last : last - 1);
  return mark != 40 && mark != 91;
}

/** The names of schemes that stand before a credential (`SCHEME`), without those that are forms of their own. */
function isScheme(at: usize, length: usize): bool {
  if (length == 9) return lowerAt(at + 8) == 101 && (load<u64>(at) | 0x2020202020202020) == 0x746169746f67656e;
  if (length > 8) return false;
  const word = (load<u64>(at) | 0x2020202020202020) & (u64.MAX_VALUE >>> ((8 - <u64>length) << 3));
  return (
    word == 0x79656b || // key
    word == 0x74776a || // jwt
    word == 0x6d6c746e || // ntlm
    word == 0x6e656b6f74 || // token
    word == 0x687475616f || // oauth
    word == 0x79656b697061 || // apikey
    word == 0x747365676964 || // digest
    word == 0x79656b2d697061 // api-key
  );
}
