/**
 * Whether a candidate of the generic detector may stand at a stem. It tells by bytes what `../generic/candidates.ts` finds
 * out with strings and regexes, and errs to one side only: all that is a candidate there passes here. Most stems of
 * ordinary code don't.
 */
import { BLANK, byteAt, DIGIT, is, LETTER, lowerAt, NAME, QUOTE, SPACE, skip, skipTo } from './byte-classes';
import { mayBePassCommand, mayConvert, mayHaveOption, mayHoldCredentials, mayHoldUser, mayIdentify } from './special-gate';
import { mayBeColumn, mayBeFar, mayFallBack } from './far-gate';
import { CELL, ELEMENT, mayHoldValue, PLAIN, QUOTED_ONLY, SAID } from './value-gate';

/** The stretch that is read around a stem (`../generic/stretch.ts`), in bytes. */
const BEFORE: usize = 256;
const AFTER: usize = 448;
const LONGEST_NAME: usize = 80;
/** How far behind a name its type may reach before `=`. */
const LONGEST_TYPE: usize = 64;

/** The stretch and the name of the stem in question. */
let textEnd: usize = 0;
let floor: usize = 0;
let limit: usize = 0;
let name: usize = 0;
let nameEnd: usize = 0;
let isFlag: bool = false;
let isQuoted: bool = false;
let inCode: bool = false;

/** `at` is where a stem of `GENERIC_STEMS` begins in the text from `start` to `end`; 32 bytes of zeros follow the text. */
export function mayHoldSecret(at: usize, start: usize, end: usize, isCode: bool): bool {
  const second = lowerAt(at + 1);
  switch (lowerAt(at)) {
    case 58:
      return mayHoldUser(at + 3, end);
    case 98:
      return second == 97 ? mayHoldCredentials(at + 5, end, 6, false) : mayHoldCredentials(at + 6, end, 8, true);
    case 105:
      return mayIdentify(at + 10, end);
    case 109:
      if (second == 121) return mayHaveOption(at + 5, end, false);
      break;
    case 99:
      if (second == 117) return mayHaveOption(at + 4, end, true);
      break;
    case 112:
      if (second == 97 && mayBePassCommand(at + 4, end)) return true;
      break;
    case 115:
      if (second == 101 && lowerAt(at + 3) == 117 && mayConvert(at + 12)) return true;
  }
  inCode = isCode;
  return readName(at, start, end) && !isAuthor(at) && mayBeTied();
}

/** `author`, `authority`, but not `authorization`. */
function isAuthor(at: usize): bool {
  return (
    lowerAt(at) == 97 &&
    lowerAt(at + 1) == 117 &&
    lowerAt(at + 2) == 116 &&
    lowerAt(at + 4) == 111 &&
    (lowerAt(at + 6) != 105 || lowerAt(at + 7) == 116)
  );
}

function readName(at: usize, start: usize, end: usize): bool {
  textEnd = end;
  floor = at - start > BEFORE ? at - BEFORE : start;
  limit = min(end, at + AFTER);
  let first = at;
  let last = skip(at, limit, NAME);
  if (last == limit) return false;
  while (first > floor && is(first - 1, NAME)) first--;
  const dashes = first;
  while (first < at && (byteAt(first) == 45 || byteAt(first) == 46)) first++;
  while (last > at && (byteAt(last - 1) == 45 || byteAt(last - 1) == 46)) last--;
  if (last <= first || last - first > LONGEST_NAME) return false;
  name = first;
  nameEnd = last;
  isFlag =
    (first > dashes && byteAt(dashes) == 45) ||
    (first >= floor + 2 && (byteAt(first - 1) == 47 || byteAt(first - 1) == 92) && is(first - 2, BLANK));
  const mark = byteAt(last) == 92 ? byteAt(last + 1) : byteAt(last);
  isQuoted =
    (mark == 34 || mark == 39 || mark == 96) &&
    ((first > floor && mark == byteAt(first - 1)) || (dashes > floor && mark == byteAt(dashes - 1)));
  return true;
}

function mayBeTied(): bool {
  if (mayBeColumn(floor, name, nameEnd, limit)) return true;
  if (mayBeFar(floor, name, nameEnd, limit, isFlag, isQuoted)) return true;
  const closed = closeOf(nameEnd);
  if (mayFallBack(closed, limit, textEnd)) return true;
  const typed = typeEnd(closed);
  return (typed != 0 && mayFollow(typed, closed)) || mayFollow(closed, closed);
}

/** Where what closes the name ends: an index, a quote, brackets, marks of Markdown and of types. */
function closeOf(at: usize): usize {
  let p = at;
  if (byteAt(p) == 91) {
    const digits = skip(p + 1, p + 5, DIGIT);
    if (byteAt(digits) == 93) p = digits + 1;
  }
  let quote = p;
  while (quote < p + 3 && byteAt(quote) == 92) quote++;
  if (is(quote, QUOTE)) p = quote + 1;
  else if (byteAt(p) == 38 && load<u32>(p + 1) == 0x746f7571 && byteAt(p + 5) == 59) p += 6;
  for (let i = 0; i < 2 && (byteAt(p) == 93 || byteAt(p) == 41); i++) p++;
  if (byteAt(p) == 42 && byteAt(p + 1) == 42) p += 2;
  else if (byteAt(p) == 96) p++;
  return byteAt(p) == 33 || byteAt(p) == 63 ? p + 1 : p;
}

/** Where a type ends that may stand between the name and `=`, or 0. */
function typeEnd(at: usize): usize {
  let p = skip(at, limit, BLANK);
  if (byteAt(p) == 58) p = skip(p + 1, limit, BLANK);
  else if (p == at) return 0;
  if (lowerAt(p) == 97 && lowerAt(p + 1) == 115 && is(p + 2, BLANK)) p = skip(p + 2, limit, BLANK);
  for (let i = 0; i < 3; i++) {
    const mark = byteAt(p);
    if (mark == 38 || mark == 42 || mark == 91 || mark == 93) p++;
  }
  const isStatic = byteAt(p) == 39;
  if (!isStatic && !isType((load<u32>(p) | 0x202020) & 0xffffff)) return 0;
  const last = isStatic ? limit : min(limit, p + LONGEST_TYPE);
  while (p < last && byteAt(p) != 61 && byteAt(p) != 10) p++;
  return p < last && byteAt(p) == 61 ? p : 0;
}

/** The first three letters of a type that holds text, lower-case. */
function isType(three: u32): bool {
  return (
    three == 0x727473 || // str
    three == 0x747962 || // byt
    three == 0x786574 || // tex
    three == 0x796e61 || // any
    three == 0x616863 || // cha
    three == 0x74706f || // opt
    three == 0x636573 || // sec
    three == 0x726176 || // var
    three == 0x6e6f63 // con
  );
}

/** Length of the symbol that ties a value to a name, or 0. */
function symbolLength(at: usize): usize {
  const next = byteAt(at + 1);
  switch (byteAt(at)) {
    case 61:
      if (next == 61) return byteAt(at + 2) == 61 ? 3 : 2;
      return next == 62 ? 2 : 1;
    case 33:
      if (next != 61) return 0;
      return byteAt(at + 2) == 61 ? 3 : 2;
    case 58:
      return next == 61 || (next == 58 && is(at + 2, BLANK)) ? 2 : 1;
    case 63:
      if (next == 61) return 2;
      return next == 63 && byteAt(at + 2) == 61 ? 3 : 0;
    case 124:
      return next == 124 && byteAt(at + 2) == 61 ? 3 : 1;
    case 43:
      return next == 61 ? 2 : 0;
    case 60:
      return next == 45 ? 2 : 0;
    case 45:
      return next == 62 ? 2 : 0;
    case 123:
      return is(at + 1, QUOTE) ? 1 : 0;
    case 44:
    case 40:
    case 62:
      return 1;
  }
  return 0;
}

/** `from` is where the separator may begin, `closed` where what closes the name ends. */
function mayFollow(from: usize, closed: usize): bool {
  const first = skip(from, limit, BLANK);
  const arrow = load<u16>(first);
  const isArrow = arrow == 0x3e2d || arrow == 0x2d3c;
  const symbol = isArrow && symbolLength(first + 2) > 0 ? first + 2 : first;
  const length = symbolLength(symbol);
  if (length > 0) return maySeparate(symbol, length, closed);
  if (first == from) return false;
  const said = saidEnd(first);
  if (said != 0 && mayBe(said, SAID)) return true;
  const isOpen = is(first, QUOTE) || (byteAt(first) == 64 && is(first + 1, QUOTE));
  const isTied = isFlag || (isOpen && !isQuoted) || isDirective() || isSetting(first);
  return isTied && mayBe(first, PLAIN);
}

function maySeparate(symbol: usize, length: usize, closed: usize): bool {
  const isBold = byteAt(symbol + length) == 42 && byteAt(symbol + length + 1) == 42;
  const value = skip(isBold ? symbol + length + 2 : symbol + length, limit, BLANK);
  const mark = length == 1 ? byteAt(symbol) : 0;
  if (mark == 44) return isQuoted && mayBe(value, QUOTED_ONLY);
  if (mark == 40 || mark == 123) return mayBe(value, QUOTED_ONLY);
  if (mark == 58 && byteAt(value) == 47 && byteAt(value + 1) == 47) return false;
  if (mark == 124) return is(closed, BLANK) && mayBe(value, CELL);
  if (mark == 62) return (isQuoted || isTag()) && mayBe(value, ELEMENT);
  return mayBe(value, PLAIN);
}

/** Whether the name ends a tag. */
function isTag(): bool {
  let p = name;
  while (p > floor && (is(p - 1, NAME) || byteAt(p - 1) == 58)) p--;
  return p > floor && byteAt(p - 1) == 60;
}

/** Where the words `is`, `was`, `are`, `to`, `equals` and the blanks behind them end, or 0. */
function saidEnd(at: usize): usize {
  const end = skip(at, limit, LETTER);
  const length = end - at;
  const two = load<u16>(at) | 0x2020;
  const isSaid =
    (length == 2 && (two == 0x7369 || two == 0x6f74)) ||
    (length == 3 && (two == 0x6177 || two == 0x7261)) ||
    (length == 6 && two == 0x7165);
  if (!isSaid) return 0;
  const value = skip(end, limit, BLANK);
  return value > end && is(value, QUOTE | LETTER | DIGIT) ? value : 0;
}

/** Whether the line may be a command that names and sets: `set`, `ENV`, `machine … login … password`. */
function isDirective(): bool {
  const line = lineStart();
  if (holdsSet(line)) return true;
  let p = line;
  while (p < name && isDirectiveMark(byteAt(p))) p++;
  if (byteAt(p) == 92) p++;
  if (p + 4 > name) return false;
  const three = (load<u32>(p) | 0x202020) & 0xffffff;
  return (
    three == 0x746573 || // set
    three == 0x766e65 || // env
    three == 0x677261 || // arg
    three == 0x63616d || // mac
    three == 0x676f6c || // log
    three == 0x666564 || // def
    three == 0x707865 // exp
  );
}

/** Whether `set` or `config` is one of the words before the name. */
function holdsSet(line: usize): bool {
  for (let p = line; p + 4 < name; p++) {
    if (!is(p, BLANK)) continue;
    const three = (load<u32>(p + 1) | 0x202020) & 0xffffff;
    if (three == 0x746573 || three == 0x6e6f63) return true;
  }
  return false;
}

/** Whether the name is the first word of its line and a long one follows. */
function isSetting(value: usize): bool {
  if (skip(lineStart(), name, SPACE) != name) return false;
  return skipTo(value, min(limit, value + 8), SPACE) == value + 8;
}

/** One of ` \t#/*>$-`. */
function isDirectiveMark(byte: u32): bool {
  return byte == 32 || byte == 9 || byte == 35 || byte == 47 || byte == 42 || byte == 62 || byte == 36 || byte == 45;
}

function lineStart(): usize {
  let p = name;
  while (p > floor && byteAt(p - 1) != 10) p--;
  return p;
}

function mayBe(value: usize, separator: u32): bool {
  const line = inCode && separator == PLAIN ? lineStart() : name;
  return mayHoldValue(value, limit, textEnd, separator, line, name, inCode);
}
