/** Whether one of the ties with other words between name and value (`../generic/ties.ts`, `sql-columns.ts`) may stand. */
import { BLANK, byteAt, is, lowerAt, QUOTE, SPACE, skip } from './byte-classes';
import { mayHoldQuoted } from './value-gate';

/** How far before the name the columns of an INSERT may begin, and how far behind it they may end, in bytes. */
const COLUMNS: usize = 202;
const COLUMNS_LEFT: usize = 301;

/** `INSERT INTO table (…, password, …) VALUES`. */
export function mayBeColumn(floor: usize, name: usize, nameEnd: usize, limit: usize): bool {
  const next = byteAt(nameEnd);
  if (next != 44 && next != 41 && next != 96 && next != 34 && next != 93) return false;
  let open = name;
  const first = name - floor > COLUMNS ? name - COLUMNS : floor;
  while (open > first && byteAt(open - 1) != 40) if (byteAt(--open) == 41) return false;
  if (open == first) return false;
  let close = nameEnd;
  const last = min(limit, nameEnd + COLUMNS_LEFT);
  while (close < last && byteAt(close) != 41) if (byteAt(close++) == 40) return false;
  if (close == last) return false;
  const values = skip(close + 1, limit, SPACE);
  return lowerAt(values) == 118 && lowerAt(values + 1) == 97;
}

/** A name that is itself the value of a key, blocks and parameters with a default, logins in calls, property lists. */
export function mayBeFar(floor: usize, name: usize, nameEnd: usize, limit: usize, isFlag: bool, isQuoted: bool): bool {
  if ((isNamed(floor, name) || (isFlag && isQuoted)) && mayBePair(nameEnd, limit)) return true;
  const next = byteAt(nameEnd);
  if (next == 92 || next == 34 || next == 39) {
    const serial = next == 92 ? nameEnd + 1 : nameEnd;
    return load<u32>(serial) == 0x3a733b22 || mayBeBlock(nameEnd, limit);
  }
  if (next == 58 && mayBeParameter(nameEnd + 1, limit)) return true;
  if (next == 60) return byteAt(nameEnd + 1) == 47;
  if (isFlag && (next == 10 || next == 13)) {
    const entry = skip(nameEnd, limit, SPACE);
    return byteAt(entry) == 45 && is(entry + 1, BLANK);
  }
  return mayBeLogin(nameEnd, limit);
}

/** Whether `=` or `:` stands before the name, so that it may be the value of `key` or `name`. */
function isNamed(floor: usize, name: usize): bool {
  let p = name;
  if (p > floor && is(p - 1, QUOTE)) p--;
  while (p > floor && is(p - 1, BLANK)) p--;
  if (p == floor) return false;
  const mark = byteAt(p - 1);
  return mark == 61 || mark == 58 || mark == 62;
}

/** Whether `value`, `default`, `content` or what may stand before them follows. */
function mayBePair(nameEnd: usize, limit: usize): bool {
  let p = nameEnd;
  if (is(p, QUOTE)) p++;
  p = skip(p, limit, BLANK);
  if (byteAt(p) == 44 || byteAt(p) == 59) p++;
  p = skip(p, limit, SPACE);
  if (is(p, QUOTE)) p++;
  return isProperty(p);
}

/** `"name" = {` or `"name": {` and a property. */
function mayBeBlock(nameEnd: usize, limit: usize): bool {
  let p = skip(nameEnd + 1, limit, BLANK);
  if (byteAt(p) == 58 || byteAt(p) == 61) p++;
  p = skip(p, limit, BLANK);
  if (byteAt(p) != 123) return false;
  p = skip(p + 1, limit, SPACE);
  return isProperty(is(p, QUOTE) ? p + 1 : p);
}

/** The first letters of the properties of a pair or block. */
function isProperty(at: usize): bool {
  switch ((load<u32>(at) | 0x202020) & 0xffffff) {
    case 0x6c6176: // val
    case 0x666564: // def
    case 0x6e6f63: // con
    case 0x707974: // typ
    case 0x736564: // des
    case 0x616e65: // ena
    case 0x6c6568: // hel
    case 0x736964: // dis
    case 0x6e6573: // sen
    case 0x737369: // iss
    case 0x636573: // sec
    case 0x73616d: // mas
    case 0x6f6373: // sco
    case 0x6c756e: // nul
    case 0x687065: // eph
    case 0x716572: // req
    case 0x726f66: // for
    case 0x617865: // exa
    case 0x6e696d: // min
    case 0x78616d: // max
      return true;
  }
  return false;
}

/** An end of the line, and an indented property of a parameter of CloudFormation. */
function mayBeParameter(at: usize, limit: usize): bool {
  let p = skip(at, limit, BLANK);
  if (byteAt(p) == 13) p++;
  if (byteAt(p) != 10 || !is(p + 1, BLANK)) return false;
  const letter = byteAt(skip(p + 1, limit, BLANK));
  const capital = letter & 0xdf;
  return capital == 84 || capital == 68 || capital == 78 || capital == 77 || capital == 65 || capital == 67 || letter == 102;
}

/** A bracket and a quoted text. */
function mayBeLogin(at: usize, limit: usize): bool {
  let p = skip(at, limit, BLANK);
  if (byteAt(p) == 61 || byteAt(p) == 58) p = skip(p + 1, limit, BLANK);
  if (byteAt(p) != 40 && byteAt(p) != 91) return false;
  p = skip(p + 1, limit, BLANK);
  return is(p, QUOTE) || is(p + 1, QUOTE);
}

/** `||`, `??`, `?:`, `or`, a block or a call such as `.unwrap_or(`, and a quoted value. */
export function mayFallBack(closed: usize, limit: usize, end: usize): bool {
  const p = skip(closed, limit, BLANK);
  const first = byteAt(p);
  let length: usize = 0;
  if (first == 46) length = fallbackCall(p, limit);
  else if (first == 123) length = 1;
  else if (first == 124 || first == 63 || lowerAt(p) == 111) length = 2;
  if (length == 0) return false;
  const value = skip(p + length, limit, BLANK);
  return is(value, QUOTE) && mayHoldQuoted(value, limit, end);
}

/** How long the dot, the name of a call and its bracket are, with the argument of a closure; or 0. */
function fallbackCall(dot: usize, limit: usize): usize {
  const letter = byteAt(dot + 1);
  if (letter != 117 && letter != 111 && letter != 103) return 0;
  let p = dot + 2;
  while (p < dot + 20 && p < limit && byteAt(p) != 40) p++;
  if (byteAt(p) != 40) return 0;
  p++;
  if (byteAt(p) == 124) {
    const last = min(limit, p + 12);
    p++;
    while (p < last && byteAt(p) != 124) p++;
    p++;
  }
  return p - dot;
}
