/** Whether one of the special forms of `../generic/special.ts` may stand at its stem: everything that does passes. */
import { BLANK, byteAt, classOf, DIGIT, LETTER, lowerAt, SPACE, STOP, skip, is } from './byte-classes';

/** How far behind its stem a form is read, in bytes. */
const REACH: usize = 448;
/** How far behind `://` a user and a password are looked for. */
const AUTHORITY: usize = 210;

/** `user:password@`: a colon, then an `@`, before anything that ends the authority. */
export function mayHoldUser(from: usize, end: usize): bool {
  const limit = min(end, from + AUTHORITY);
  let colon = false;
  for (let p = from; p < limit; p++) {
    const byte = byteAt(p);
    if (byte == 64) return colon;
    if (byte == 58) colon = true;
    else if (byte == 47 || (!colon && (byte == 63 || byte == 35))) return false;
    else if ((classOf(byte) & STOP) != 0 && byte != 11 && byte != 12 && byte != 160) return false;
  }
  return false;
}

/** Blanks and at least `least` characters of base64 or, where `wide`, of a bearer token (RFC 6750). */
export function mayHoldCredentials(from: usize, end: usize, least: usize, wide: bool): bool {
  const first = skip(from, end, BLANK);
  if (first == from || first + least > end) return false;
  for (let p = first; p < first + least; p++) {
    const byte = byteAt(p);
    if ((classOf(byte) & (LETTER | DIGIT)) != 0 || byte == 43 || byte == 47) continue;
    if (!(wide && (byte == 46 || byte == 95 || byte == 126 || byte == 61 || byte == 45))) return false;
  }
  return true;
}

/** `identified` and a `with`, `by` or `as`. */
export function mayIdentify(from: usize, end: usize): bool {
  const first = skip(from, end, BLANK);
  const letter = lowerAt(first);
  return first > from && (letter == 119 || letter == 98 || letter == 97);
}

/** A blank and an option: `-p` of mysql, or `-u`, `-U`, `--user`, `--proxy-user` of curl. */
export function mayHaveOption(from: usize, end: usize, isCurl: bool): bool {
  const limit = min(end, from + REACH);
  for (let p = from; p < limit; p++) {
    const byte = byteAt(p);
    if (byte == 124 || byte == 59 || (byte == 38 && !isCurl)) return false;
    if ((classOf(byte) & SPACE) == 0) continue;
    if ((classOf(byte) & BLANK) == 0) return false;
    if (byteAt(p + 1) == 45 && isOption(p + 2, isCurl)) return true;
  }
  return false;
}

function isOption(at: usize, isCurl: bool): bool {
  if (!isCurl) return byteAt(at) == 112;
  if (lowerAt(at) == 117) return true;
  return byteAt(at) == 45 && (byteAt(at + 1) == 117 || byteAt(at + 1) == 112);
}

/** `pass -p`. */
export function mayBePassCommand(from: usize, end: usize): bool {
  const first = skip(from, end, BLANK);
  return first > from && byteAt(first) == 45 && byteAt(first + 1) == 112;
}

/** `securestring` with anything behind a blank. */
export function mayConvert(from: usize): bool {
  return is(from, BLANK);
}
