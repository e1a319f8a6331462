/**
 * Inflates one zlib stream (RFC 1950, RFC 1951) that lies whole in memory. Node's own zlib takes a millisecond to load and
 * makes a stream for each call, which is most of what it costs to read a few small objects of git.
 */

/** Codes up to this length are looked up in one step; longer ones bit by bit. */
const QUICK: u32 = 9;
const MOST_LENGTH: u32 = 15;
const SYMBOLS: u32 = 288;

/** Per alphabet: the quick table (u16: symbol << 4 | length), how many codes there are of each length, symbols in order. */
const QUICK_BYTES: usize = 512 * 2;
const COUNTS_BYTES: usize = 16 * 2;
const ALPHABET_BYTES: usize = QUICK_BYTES + COUNTS_BYTES + 288 * 2;

const LITERALS: usize = memory.data(1632, 8);
const DISTANCES: usize = memory.data(1632, 8);
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
 * @param output where to, at most `limit` bytes
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
  build(LITERALS, LENGTHS, 288);
  memory.fill(LENGTHS, 5, 30);
  build(DISTANCES, LENGTHS, 30);
  return codes();
}

function dynamic(): bool {
  const literals = take(5) + 257;
  const distances = take(5) + 1;
  const given = take(4) + 4;
  if (literals > 286 || distances > 30) return false;
  memory.fill(LENGTHS, 0, 19);
  for (let i: u32 = 0; i < given; i++) store<u8>(LENGTHS + load<u8>(ORDER + i), <u8>take(3));
  if (!build(LITERALS, LENGTHS, 19)) return false;
  const total = literals + distances;
  let i: u32 = 0;
  while (i < total) {
    const symbol = decode(LITERALS);
    if (symbol < 0 || overrun()) return false;
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
  return build(LITERALS, LENGTHS, literals) && build(DISTANCES, LENGTHS + literals, distances) && codes();
}

/** @returns whether no more codes are given than fit */
function build(alphabet: usize, lengths: usize, n: u32): bool {
  const counts = alphabet + QUICK_BYTES;
  const symbols = counts + COUNTS_BYTES;
  memory.fill(alphabet, 0, QUICK_BYTES + COUNTS_BYTES);
  for (let i: u32 = 0; i < n; i++) {
    const place = counts + (<usize>load<u8>(lengths + i) << 1);
    store<u16>(place, load<u16>(place) + 1);
  }
  store<u16>(counts, 0);
  let left: i32 = 1;
  let code: u32 = 0;
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
  for (let length: u32 = 1; length <= QUICK; length++) {
    const many: u32 = load<u16>(counts + (length << 1));
    for (let i: u32 = 0; i < many; i++) {
      const entry = <u16>((load<u16>(symbols + (index << 1)) << 4) | length);
      // Codes come with their first bit first.
      let reversed: u32 = 0;
      for (let bit: u32 = 0; bit < length; bit++) reversed |= ((code >> bit) & 1) << (length - 1 - bit);
      for (let slot = reversed; slot < 512; slot += 1 << length) store<u16>(alphabet + (slot << 1), entry);
      index++;
      code++;
    }
    code <<= 1;
  }
  return true;
}

/** The next symbol, or -1 where no code fits. */
function decode(alphabet: usize): i32 {
  if (count < 32) refill();
  const entry: u32 = load<u16>(alphabet + <usize>((bits & 511) << 1));
  if (entry != 0) {
    const length = <u64>(entry & 15);
    bits >>= length;
    count -= length;
    return entry >> 4;
  }
  return decodeSlowly(alphabet);
}

function decodeSlowly(alphabet: usize): i32 {
  const counts = alphabet + QUICK_BYTES;
  const symbols = counts + COUNTS_BYTES;
  let code: i32 = 0;
  let first: i32 = 0;
  let index: i32 = 0;
  for (let length: u32 = 1; length <= MOST_LENGTH; length++) {
    code |= <i32>(bits & 1);
    bits >>= 1;
    count--;
    const many: i32 = load<u16>(counts + (length << 1));
    if (code - many < first) return load<u16>(symbols + (<usize>(index + code - first) << 1));
    index += many;
    first = (first + many) << 1;
    code <<= 1;
  }
  return -1;
}

function codes(): bool {
  for (;;) {
    const symbol = decode(LITERALS);
    if (symbol < 256) {
      if (symbol < 0 || out >= outEnd) return false;
      store<u8>(out++, <u8>symbol);
      continue;
    }
    if (symbol == 256) return true;
    const kind = symbol - 257;
    if (kind > 28) return false;
    const length: usize = <usize>load<u16>(LENGTH_BASE + (kind << 1)) + take(load<u8>(LENGTH_EXTRA + kind));
    const far = decode(DISTANCES);
    if (far < 0 || far > 29) return false;
    const distance: usize = <usize>load<u16>(DISTANCE_BASE + (far << 1)) + take(load<u8>(DISTANCE_EXTRA + far));
    if (distance > out - outStart || length > outEnd - out || overrun()) return false;
    let from = out - distance;
    if (distance >= length) {
      memory.copy(out, from, length);
      out += length;
    } else for (const stop = out + length; out < stop; out++) store<u8>(out, load<u8>(from++));
  }
  return false;
}

function adler(start: usize, size: usize): u32 {
  let low: u32 = 1;
  let high: u32 = 0;
  let p = start;
  const stop = start + size;
  while (p < stop) {
    // As many as fit before 32 bits overflow.
    const part = min(p + 5552, stop);
    for (; p < part; p++) {
      low += load<u8>(p);
      high += low;
    }
    low %= 65521;
    high %= 65521;
  }
  return (high << 16) | low;
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
