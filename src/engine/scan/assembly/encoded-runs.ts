/**
 * Finds the stretches of a text that may hold something encoded: long runs of the characters of base64, hex and escapes
 * of which the beginning decodes to text. The rules are those of `../decoding/` (`MIN_RUN`, `openingOf`, `hasEscapes`).
 */

const MIN_RUN: usize = 24;
const MIN_HEX: usize = 32;
/** Characters of a word that are decoded before it counts. */
const LOOKED: usize = 8;

let resume: usize = 0;

/** Where the last `findEncoded` stopped. */
export function encodedResumeAt(): usize {
  return resume;
}

/** Six bits of a base64 character of either alphabet, or 255. */
@inline
function sextetOf(byte: u32): u32 {
  if (byte >= 97 && byte <= 122) return byte - 71;
  if (byte >= 65 && byte <= 90) return byte - 65;
  if (byte >= 48 && byte <= 57) return byte + 4;
  if (byte == 43 || byte == 45) return 62;
  return byte == 47 || byte == 95 ? 63 : 255;
}

@inline
function nibbleOf(byte: u32): u32 {
  if (byte >= 48 && byte <= 57) return byte - 48;
  const letter = byte | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : 255;
}

@inline
function isText(byte: u32): bool {
  return (byte >= 32 && byte <= 126) || byte == 10 || byte == 9 || byte == 13;
}

function mayEscape(at: usize): bool {
  const byte = <u32>load<u8>(at);
  const next = <u32>load<u8>(at, 1);
  const third = <u32>load<u8>(at, 2);
  if (byte == 37) return next >= 50 && next <= 55 && nibbleOf(third) != 255;
  if (byte == 38) {
    if (next == 35) return true;
    for (let i: usize = 2; i < 8; i++) if (load<u8>(at + i) == 59) return true;
    return false;
  }
  return next == 120 ? third >= 50 && third <= 55 : next == 117 && third == 48 && load<u8>(at, 3) == 48;
}

function isHexText(at: usize): bool {
  for (let i: usize = 0; i < LOOKED; i += 2) {
    const high = nibbleOf(load<u8>(at + i));
    const low = nibbleOf(load<u8>(at + i + 1));
    if (high == 255 || low == 255 || !isText((high << 4) | low)) return false;
  }
  return true;
}

function isBase64Text(at: usize): bool {
  let text = true;
  let wide = true;
  let odd = false;
  for (let group: usize = 0; group < LOOKED; group += 4) {
    const three =
      (sextetOf(load<u8>(at + group)) << 18) |
      (sextetOf(load<u8>(at + group + 1)) << 12) |
      (sextetOf(load<u8>(at + group + 2)) << 6) |
      sextetOf(load<u8>(at + group + 3));
    if (group == 0 && three >>> 8 == 0x1f8b) return true;
    for (let shift = 16; shift >= 0; shift -= 8) {
      const byte = (three >>> shift) & 255;
      const isTextByte = isText(byte);
      text = text && isTextByte;
      wide = wide && (odd ? byte == 0 : isTextByte);
      odd = !odd;
    }
    if (!text && !wide) return false;
  }
  return true;
}

/** Whether the run may hold something: an escape, or a word whose beginning decodes to text. */
function isPromising(start: usize, end: usize): bool {
  let word = start;
  for (let at = start; at <= end; at++) {
    const byte: u32 = at < end ? load<u8>(at) : 0;
    if (sextetOf(byte) != 255) continue;
    if (at >= word + MIN_RUN && (isBase64Text(word) || (at >= word + MIN_HEX && isHexText(word)))) return true;
    if ((byte == 37 || byte == 92 || byte == 38) && at + 2 < end && mayEscape(at)) return true;
    // The letter of a written-out line feed is no part of the word behind it.
    word = byte == 92 ? at + 2 : at + 1;
  }
  return false;
}

/** One bit for each of 16 bytes that belongs to a run: the class is the AND of what either half of a byte allows. */
@inline
function membersOf(bytes: v128): u32 {
  const low = i8x16.swizzle(
    i8x16(26, 62, 62, 63, 62, 63, 63, 62, 62, 62, 60, 39, 44, 37, 36, 45),
    v128.and(bytes, i8x16.splat(15)),
  );
  const high = i8x16.swizzle(
    i8x16(0, 0, 1, 2, 4, 8, 32, 16, 0, 0, 0, 0, 0, 0, 0, 0),
    i8x16.shr_u(bytes, 4),
  );
  return ~i8x16.bitmask(i8x16.eq(v128.and(low, high), i8x16.splat(0))) & 0xffff;
}

/**
 * Writes the promising runs that start in `from` to `to` as pairs of i32 (start and end, from `start`) to `out`, at most
 * `capacity`, and returns how many. Go on from `encodedResumeAt()`. Bytes up to 32 behind `end` are read.
 */
export function findEncoded(start: usize, from: usize, to: usize, end: usize, out: usize, capacity: i32): i32 {
  let found: i32 = 0;
  let at = from;
  let run: usize = 0;
  while (at < to) {
    const members = membersOf(v128.load(at));
    const leading = <usize>ctz(~members);
    if (leading < 16 && run + leading < MIN_RUN) {
      run = <usize>clz(~(members << 16));
      at += 16;
      continue;
    }
    if (leading == 16 && run + 16 < MIN_RUN) {
      run += 16;
      at += 16;
      continue;
    }
    const first = at - run;
    let last = at + leading;
    while (last < end && isMember(load<u8>(last))) last++;
    if (last > end) last = end;
    if (last - first >= MIN_RUN && isPromising(first, last)) {
      store<i32>(out + (<usize>found << 3), <i32>(first - start));
      store<i32>(out + (<usize>found << 3), <i32>(last - start), 4);
      found++;
      if (found == capacity) {
        resume = last;
        return found;
      }
    }
    at = last + 1;
    run = 0;
  }
  // A run that is still short here may go on behind `to`.
  resume = at >= end ? end : at - run;
  return found;
}

@inline
function isMember(byte: u32): bool {
  return sextetOf(byte) != 255 || byte == 92 || byte == 37 || byte == 38 || byte == 35 || byte == 59;
}
