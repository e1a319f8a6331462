/**
 * Whether literals may be joined behind a stem (`JoinFinder` in `../joined-literals.ts`): all that is noted there passes
 * here. Most stems stand in lines without such a thing.
 */
import { byteAt, DIGIT, is, QUOTE, SPACE } from './byte-classes';

/** How far behind a stem the end of the first literal is looked for, in bytes. */
const AHEAD: usize = 160;

/** Between these, nothing is joined. */
let from: usize = 0;
let to: usize = 0;

/** To be called where another text, or part of one, begins. */
export function forgetLine(): void {
  to = 0;
}

export function mayJoin(at: usize, end: usize): bool {
  if (at >= from && at < to) return false;
  const limit = min(end, at + AHEAD);
  let p = at;
  for (; p < limit && byteAt(p) != 10; p++) {
    const byte = byteAt(p);
    if (byte == 92 ? is(p + 1, SPACE) : is(p, QUOTE) && mayGoOn(byteAt(p + 1))) return true;
  }
  if (p == limit) return false;
  if (isBlock(p, at)) return true;
  from = at;
  to = p;
  return false;
}

/** An operator, or what may stand before one or before an adjacent literal. */
function mayGoOn(byte: u32): bool {
  return byte <= 32 || byte == 43 || byte == 46 || byte == 38 || byte == 126 || byte == 92;
}

/** `|` or `>` at a line's end, maybe with marks behind it. */
function isBlock(feed: usize, at: usize): bool {
  let p = feed - 1;
  while (p > at && (is(p, SPACE | DIGIT) || byteAt(p) == 43 || byteAt(p) == 45)) p--;
  return byteAt(p) == 62 || byteAt(p) == 124;
}
