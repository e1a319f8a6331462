/**
 * Whether literals may be joined behind a stem (`JoinFinder` in `../joined-literals.ts`): all that is noted there passes
 * here. Most stems stand in lines without such a thing.
 */
import { byteAt, DIGIT, is, SPACE } from './byte-classes';

/** How far behind a stem the end of the first literal is looked for, in bytes. */
const AHEAD: usize = 160;

/** Between these, nothing is joined. */
let from: usize = 0;
let to: usize = 0;

/** To be called where another text, or part of one, begins. */
export function forgetLine(): void {
  to = 0;
}

/** 32 bytes of zeros follow the text. */
export function mayJoin(at: usize, end: usize): bool {
  if (at >= from && at < to) return false;
  const limit = min(end, at + AHEAD);
  for (let p = at; p < limit; p += 16) {
    for (let marks = marksOf(v128.load(p)); marks != 0; marks &= marks - 1) {
      const mark = p + <usize>ctz(marks);
      if (mark >= limit) return false;
      if (byteAt(mark) == 10) {
        if (isBlock(mark, at)) return true;
        from = at;
        to = mark;
        return false;
      }
      if (byteAt(mark) == 92 ? is(mark + 1, SPACE) : mayGoOn(byteAt(mark + 1))) return true;
    }
  }
  return false;
}

/** A bit for each line feed, backslash and quote. */
@inline
function marksOf(bytes: v128): i32 {
  const feeds = v128.or(i8x16.eq(bytes, i8x16.splat(10)), i8x16.eq(bytes, i8x16.splat(92)));
  const quotes = v128.or(i8x16.eq(bytes, i8x16.splat(34)), i8x16.eq(bytes, i8x16.splat(39)));
  return i8x16.bitmask(v128.or(v128.or(feeds, quotes), i8x16.eq(bytes, i8x16.splat(96))));
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
