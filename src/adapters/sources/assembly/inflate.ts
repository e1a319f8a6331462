/**
 * Inflates one zlib stream (RFC 1950, RFC 1951) that lies whole in memory. Node's own zlib takes a millisecond to load and
 * makes a stream for each call, which is most of what it costs to read a few small objects of git.
 */

/** Codes up to this length are looked up in one step; longer ones bit by bit. */
const LITERAL_QUICK: u32 = 10;
const DISTANCE_QUICK: u32 = 8;
const NUMBER_QUICK: u32 = 7;
const LITERAL_MASK: u64 = (1 << LITERAL_QUICK) - 1;
const DISTANCE_MASK: u64 = (1 << DISTANCE_QUICK) - 1;
const MOST_LENGTH: u32 = 15;

/**
 * Per alphabet: the quick table (u32, see `LITERAL`), how many codes there are of each length (u16), the symbols in order
 * (u16). The literals' alphabet has entries for literals and lengths, the others for distances, or for plain numbers.
 */
const COUNTS_BYTES: usize = 16 * 2;

/** An entry: bits 0 to 3 the code's length, 4 to 7 how many extra bits follow, 16 to 31 the literal, or what they add to. */
const LITERAL: u32 = 1 << 8;
const END: u32 = 1 << 9;
const BROKEN: u32 = 1 << 10;

const LITERALS: usize = memory.data(4096 + 32 + 576, 16);
const DISTANCES: usize = memory.data(1024 + 32 + 60, 16);
const NUMBERS: usize = memory.data(512 + 32 + 38, 16);
const LENGTHS: usize = memory.data(320, 8);
const OFFSETS: usize = memory.data(32, 8);
const ORDER: usize = memory.data<u8>([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
const LENGTH_BASE: usize = memory.data<u16>([
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
]);
const LENGTH_EXTRA: usize = memory.data<u8>([
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
]);
const DISTANCE_BASE: usize = memory.data<u16>([
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
]);
const DISTANCE_EXTRA: usize = memory.data<u8>([
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
]);

let at: usize = 0;
let end: usize = 0;
let bits: u64 = 0;
let count: u64 = 0;
let out: usize = 0;
let outStart: usize = 0;
let outEnd: usize = 0;

/** Where bytes may be put. */
export function freeAt(): usize {
  return (__heap_base + 15) & ~15;
}

/**
 * @param input where the stream begins; eight bytes behind `length` must be there, too
 * @param output where to, at most `limit` bytes; sixteen bytes behind them must be free, too
 * @returns how many bytes came out, or -1 for a stream that is broken, cut off, or longer than that
 */
export function inflate(input: usize, length: usize, output: usize, limit: usize): i32 {
  if (length < 6) return -1;
  const method = load<u8>(input);
  const flags = load<u8>(input, 1);
  if ((method & 15) != 8 || method >> 4 > 7 || ((<u32>method << 8) | flags) % 31 != 0 || (flags & 32) != 0) return -1;
  at = input + 2;
  end = input + length;
  bits = 0;
  count = 0;
  out = output;
  outStart = output;
  outEnd = output + limit;
  for (;;) {
    const last = take(1);
    const kind = take(2);
    const done = kind == 0 ? stored() : kind == 1 ? fixed() : kind == 2 ? dynamic() : false;
    if (!done || overrun()) return -1;
    if (last) break;
  }
  take(<u32>(count & 7));
  // In bits that were read ahead of them, or behind.
  at -= <usize>(count >> 3);
  if (at + 4 > end) return -1;
  const size = out - output;
  return bswap(load<u32>(at)) == adler(output, size) ? <i32>size : -1;
}

@inline
function overrun(): bool {
  return at - <usize>(count >> 3) > end;
}

@inline
function refill(): void {
  bits |= load<u64>(at < end ? at : end) << count;
  at += <usize>((63 - count) >> 3);
  count |= 56;
}

function take(n: u32): u32 {
  if (count < 32) refill();
  const value = <u32>(bits & ((<u64>1 << n) - 1));
  bits >>= n;
  count -= n;
  return value;
}

function stored(): bool {
  take(<u32>(count & 7));
  const length: usize = take(16);
  if ((length ^ take(16)) != 0xffff) return false;
  at -= <usize>(count >> 3);
  bits = 0;
  count = 0;
  if (at + length > end || out + length > outEnd) return false;
  memory.copy(out, at, length);
  at += length;
  out += length;
  return true;
}

function fixed(): bool {
  memory.fill(LENGTHS, 8, 144);
  memory.fill(LENGTHS + 144, 9, 112);
  memory.fill(LENGTHS + 256, 7, 24);
  memory.fill(LENGTHS + 280, 8, 8);
  build(LITERALS, LITERAL_QUICK, LENGTHS, 288, entryOfLiteral);
  memory.fill(LENGTHS, 5, 30);
  build(DISTANCES, DISTANCE_QUICK, LENGTHS, 30, entryOfDistance);
  return codes();
}

function dynamic(): bool {
  const literals = take(5) + 257;
  const distances = take(5) + 1;
  const given = take(4) + 4;
  if (literals > 286 || distances > 30) return false;
  memory.fill(LENGTHS, 0, 19);
  for (let i: u32 = 0; i < given; i++) store<u8>(LENGTHS + load<u8>(ORDER + i), <u8>take(3));
  if (!build(NUMBERS, NUMBER_QUICK, LENGTHS, 19, entryOfNumber)) return false;
  const total = literals + distances;
  let i: u32 = 0;
  while (i < total) {
    refill();
    const entry = next(NUMBERS, NUMBER_QUICK, entryOfNumber);
    if ((entry & BROKEN) != 0 || overrun()) return false;
    const symbol = entry >> 16;
    if (symbol < 16) {
      store<u8>(LENGTHS + i++, <u8>symbol);
      continue;
    }
    let value: u8 = 0;
    let times: u32;
    if (symbol == 16) {
      if (i == 0) return false;
      value = load<u8>(LENGTHS + i - 1);
      times = 3 + take(2);
    } else times = symbol == 17 ? 3 + take(3) : 11 + take(7);
    if (i + times > total) return false;
    memory.fill(LENGTHS + i, value, times);
    i += times;
  }
  if (load<u8>(LENGTHS + 256) == 0) return false;
  return (
    build(LITERALS, LITERAL_QUICK, LENGTHS, literals, entryOfLiteral) &&
    build(DISTANCES, DISTANCE_QUICK, LENGTHS + literals, distances, entryOfDistance) &&
    codes()
  );
}

/** @returns whether no more codes are given than fit */
function build(alphabet: usize, quick: u32, lengths: usize, n: u32, entryOf: (symbol: u32) => u32): bool {
  const slots: u32 = 1 << quick;
  const counts = alphabet + (<usize>4 << quick);
  const symbols = counts + COUNTS_BYTES;
  memory.fill(alphabet, 0, (<usize>4 << quick) + COUNTS_BYTES);
  for (let i: u32 = 0; i < n; i++) {
    const place = counts + (<usize>load<u8>(lengths + i) << 1);
    store<u16>(place, load<u16>(place) + 1);
  }
  store<u16>(counts, 0);
  let left: i32 = 1;
  let index: u32 = 0;
  // By length: the first code, and where its symbols stand.
  for (let length: u32 = 1; length <= MOST_LENGTH; length++) {
    const many: u32 = load<u16>(counts + (length << 1));
    left = (left << 1) - <i32>many;
    if (left < 0) return false;
    store<u16>(OFFSETS + (length << 1), <u16>index);
    index += many;
  }
  for (let i: u32 = 0; i < n; i++) {
    const length: usize = load<u8>(lengths + i);
    if (length == 0) continue;
    const place = OFFSETS + (length << 1);
    const to: usize = load<u16>(place);
    store<u16>(symbols + (to << 1), <u16>i);
    store<u16>(place, <u16>(to + 1));
  }
  index = 0;
  let reversed: u32 = 0;
  for (let length: u32 = 1; length <= quick; length++) {
    const many: u32 = load<u16>(counts + (length << 1));
    for (let i: u32 = 0; i < many; i++) {
      const entry = entryOf(load<u16>(symbols + (index << 1))) | length;
      for (let slot = reversed; slot < slots; slot += 1 << length) store<u32>(alphabet + (slot << 2), entry);
      index++;
      // The next code; they come with their first bit first, so it is counted from that end.
      let bit: u32 = 1 << (length - 1);
      while (reversed & bit) {
        reversed ^= bit;
        bit >>= 1;
      }
      reversed |= bit;
    }
  }
  return true;
}

function entryOfNumber(symbol: u32): u32 {
  return symbol << 16;
}

function entryOfLiteral(symbol: u32): u32 {
  if (symbol < 256) return (symbol << 16) | LITERAL;
  if (symbol == 256) return END;
  const kind = symbol - 257;
  if (kind > 28) return BROKEN;
  return (<u32>load<u16>(LENGTH_BASE + (kind << 1)) << 16) | (<u32>load<u8>(LENGTH_EXTRA + kind) << 4);
}

function entryOfDistance(symbol: u32): u32 {
  if (symbol > 29) return BROKEN;
  return (<u32>load<u16>(DISTANCE_BASE + (symbol << 1)) << 16) | (<u32>load<u8>(DISTANCE_EXTRA + symbol) << 4);
}

@inline
function drop(n: u32): void {
  bits >>= n;
  count -= n;
}

/** The entry of the next code, which is taken; at least 15 bits must be there. */
@inline
function next(alphabet: usize, quick: u32, entryOf: (symbol: u32) => u32): u32 {
  const entry = load<u32>(alphabet + (<usize>(bits & ((1 << quick) - 1)) << 2));
  if (entry == 0) return nextSlowly(alphabet + (<usize>4 << quick), entryOf);
  drop(entry & 15);
  return entry;
}

function nextSlowly(counts: usize, entryOf: (symbol: u32) => u32): u32 {
  const symbols = counts + COUNTS_BYTES;
  let code: i32 = 0;
  let first: i32 = 0;
  let index: i32 = 0;
  for (let length: u32 = 1; length <= MOST_LENGTH; length++) {
    code |= <i32>(bits & 1);
    drop(1);
    const many: i32 = load<u16>(counts + (length << 1));
    if (code - many < first) return entryOf(load<u16>(symbols + (<usize>(index + code - first) << 1)));
    index += many;
    first = (first + many) << 1;
    code <<= 1;
  }
  return BROKEN;
}

/** State that every symbol needs is kept in locals, which are registers; globals of WebAssembly are memory. */
function codes(): bool {
  let from = at;
  let held = bits;
  let many = count;
  let to = out;
  const start = outStart;
  const stop = outEnd;
  const last = end;
  for (;;) {
    held |= load<u64>(from < last ? from : last) << many;
    from += <usize>((63 - many) >> 3);
    many |= 56;
    let entry: u32 = load<u32>(LITERALS + (<usize>(held & LITERAL_MASK) << 2));
    if (entry & LITERAL) {
      held >>= entry & 15;
      many -= entry & 15;
      store<u8>(to++, <u8>(entry >> 16));
      entry = load<u32>(LITERALS + (<usize>(held & LITERAL_MASK) << 2));
      if (entry & LITERAL) {
        held >>= entry & 15;
        many -= entry & 15;
        store<u8>(to++, <u8>(entry >> 16));
        entry = load<u32>(LITERALS + (<usize>(held & LITERAL_MASK) << 2));
        if (entry & LITERAL) {
          held >>= entry & 15;
          many -= entry & 15;
          store<u8>(to++, <u8>(entry >> 16));
          if (to > stop || from - <usize>(many >> 3) > last) return false;
          continue;
        }
      }
    }
    if (entry == 0) {
      bits = held;
      count = many;
      entry = nextSlowly(LITERALS + (4 << LITERAL_QUICK), entryOfLiteral);
      held = bits;
      many = count;
      if (entry & LITERAL) {
        store<u8>(to++, <u8>(entry >> 16));
        if (to > stop || from - <usize>(many >> 3) > last) return false;
        continue;
      }
    } else {
      held >>= entry & 15;
      many -= entry & 15;
    }
    if (entry & (END | BROKEN)) {
      at = from;
      bits = held;
      count = many;
      out = to;
      return (entry & END) != 0 && to <= stop;
    }
    let extra: u32 = (entry >> 4) & 15;
    const length: usize = (entry >> 16) + <u32>(held & ((<u64>1 << extra) - 1));
    held >>= extra;
    many -= extra;
    held |= load<u64>(from < last ? from : last) << many;
    from += <usize>((63 - many) >> 3);
    many |= 56;
    entry = load<u32>(DISTANCES + (<usize>(held & DISTANCE_MASK) << 2));
    if (entry == 0) {
      bits = held;
      count = many;
      entry = nextSlowly(DISTANCES + (4 << DISTANCE_QUICK), entryOfDistance);
      held = bits;
      many = count;
    } else {
      held >>= entry & 15;
      many -= entry & 15;
    }
    extra = (entry >> 4) & 15;
    const distance: usize = (entry >> 16) + <u32>(held & ((<u64>1 << extra) - 1));
    held >>= extra;
    many -= extra;
    if (entry & BROKEN) return false;
    if (distance > to - start || to + length > stop || from - <usize>(many >> 3) > last) return false;
    copyBack(to, distance, length);
    to += length;
  }
  return false;
}

/** Eight bytes at a time: up to seven too many, which are overwritten or lie in the room behind. */
@inline
function copyBack(to: usize, distance: usize, length: usize): void {
  let from = to - distance;
  const stop = to + length;
  if (distance >= 8)
    do {
      store<u64>(to, load<u64>(from));
      to += 8;
      from += 8;
    } while (to < stop);
  else for (; to < stop; to++) store<u8>(to, load<u8>(from++));
}

/** Source: RFC 1950, section 8.2; sixteen bytes at a time. */
function adler(start: usize, size: usize): u32 {
  let low: u32 = 1;
  let high: u32 = 0;
  let p = start;
  const stop = start + size;
  while (p < stop) {
    // As many as fit before 32 bits overflow.
    const part = min(p + 5552, stop);
    const whole = p + ((part - p) & ~15);
    if (p < whole) {
      high += low * <u32>(whole - p);
      let sums = i32x4.splat(0);
      let before = i32x4.splat(0);
      let weighted = i32x4.splat(0);
      for (; p < whole; p += 16) {
        const bytes = v128.load(p);
        before = i32x4.add(before, sums);
        sums = i32x4.add(sums, i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(bytes)));
        weighted = i32x4.add(weighted, i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_u(bytes), i16x8(16, 15, 14, 13, 12, 11, 10, 9)));
        weighted = i32x4.add(weighted, i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_u(bytes), i16x8(8, 7, 6, 5, 4, 3, 2, 1)));
      }
      low += sum(sums);
      high += (sum(before) << 4) + sum(weighted);
    }
    for (; p < part; p++) {
      low += load<u8>(p);
      high += low;
    }
    low %= 65521;
    high %= 65521;
  }
  return (high << 16) | low;
}

function sum(parts: v128): u32 {
  return (
    i32x4.extract_lane(parts, 0) +
    i32x4.extract_lane(parts, 1) +
    i32x4.extract_lane(parts, 2) +
    i32x4.extract_lane(parts, 3)
  );
}

/** How many bytes, up to `length`, are the same at both places. */
export function alike(a: usize, b: usize, length: usize): usize {
  let n: usize = 0;
  while (n + 8 <= length && load<u64>(a + n) == load<u64>(b + n)) n += 8;
  while (n < length && load<u8>(a + n) == load<u8>(b + n)) n++;
  return n;
}

/** As `alike`, of the bytes before both places. */
export function alikeBefore(a: usize, b: usize, length: usize): usize {
  let n: usize = 0;
  while (n + 8 <= length && load<u64>(a - n - 8) == load<u64>(b - n - 8)) n += 8;
  while (n < length && load<u8>(a - n - 1) == load<u8>(b - n - 1)) n++;
  return n;
}
