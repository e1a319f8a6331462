/**
 * Keyword search over raw bytes, ASCII case folded. Compiled by `scripts/build-prefilter.ts`; `../prefilter.ts` is the host.
 *
 * Every keyword of 4 bytes or more holds a 3-byte window at an even and one at an odd distance from its start, so one
 * of the two stands at an even offset of the text wherever the keyword does. Only even offsets are looked at: the
 * folded window is hashed to 18 bits and looked up in a bitmap of 32 KB; a hit walks the keywords of that hash.
 * A keyword of 3 bytes has no window at odd distance; two of its bytes and any third one beside them stand in.
 *
 * Memory: constants, bitmap, bucket starts, packed keywords; from `base` references, entries, hits. The text comes after
 * them, followed by at least 16 bytes of zeros.
 */

import { mayHoldSecret } from './assignment-gate';
import { markClasses } from './byte-classes';

export { encodedResumeAt, findEncoded } from './encoded-runs';

const HASH: u32 = 0x9e3779b1;
/** Fixed places, so that they are part of the load instructions. Below them stand this module's constants. */
const BITMAP: usize = 4096;
const STARTS: usize = 36864;
/** First byte that the host may give to keywords and to `build`. */
const FREE: usize = 53264;
const HASH_SHIFT: u32 = 14;
const BUCKET_SHIFT: u32 = 6;
const BUCKETS: u32 = 4096;
const ENTRY: usize = 24;
const FOLD: u32 = 0x202020;
/** What a keyword is for: rules, the generic detector, or both. */
const FOR_RULES: u32 = 1;
const STEM: u32 = 2;

let isCode: bool = false;
let refs: usize = 0;
let entries: usize = 0;
let hits: usize = 0;
let hitLimit: i32 = 0;
let resume: usize = 0;

/** How common a letter is in code and English; the rarest windows make the fewest false hits. */
const COMMON: StaticArray<u8> = [
  17, 8, 13, 13, 26, 9, 8, 9, 16, 2, 4, 13, 11, 16, 17, 12, 1, 17, 17, 21, 11, 6, 6, 5, 7, 2,
];

@inline
function hashOf(window: u32): u32 {
  return (window * HASH) >>> HASH_SHIFT;
}

@inline
function foldedWindow(at: usize): u32 {
  return (<u32>load<u8>(at) | (<u32>load<u8>(at + 1) << 8) | (<u32>load<u8>(at + 2) << 16)) | FOLD;
}

function commonness(byte: u32): u32 {
  if (byte >= 97 && byte <= 122) return unchecked(COMMON[byte - 97]);
  if (byte == 32) return 26;
  if (byte == 95 || byte == 45 || byte == 46 || byte == 47 || byte == 58) return 10;
  return 6;
}

/** Pairs of letters that code and English are full of; a window with one of them is taken for that much more common. */
const PAIRS: StaticArray<u8> = [
  116, 104, 104, 101, 105, 110, 101, 114, 97, 110, 114, 101, 111, 110, 97, 116, 101, 110, 110, 100, 116, 105, 101, 115,
  111, 114, 116, 101, 101, 100, 105, 115, 105, 116, 97, 108, 97, 114, 115, 116, 116, 111, 110, 116, 110, 103, 115, 101,
  97, 115, 105, 111, 108, 101, 99, 111, 109, 101, 100, 101, 114, 105, 114, 111, 105, 99, 110, 101, 114, 97, 99, 101,
  47, 47, 45, 45, 32, 32, 97, 97, 101, 121, 99, 116, 114, 116, 118, 101,
];
const PAIR_FACTOR: u32 = 3;

/** Marks the pairs in the hits area, which is free until the first `find`. */
function markPairs(): void {
  for (let i = 0; i < PAIRS.length; i += 2) {
    store<u8>(hits + (<usize>unchecked(PAIRS[i]) << 8) + unchecked(PAIRS[i + 1]), 1);
  }
}

function pairScore(a: u32, b: u32): u32 {
  const score = commonness(a) * commonness(b);
  return load<u8>(hits + (a << 8) + b) ? score * PAIR_FACTOR : score;
}

function rarestWindow(word: usize, length: u32, first: u32): u32 {
  let best: u32 = first;
  let bestScore: u32 = u32.MAX_VALUE;
  for (let at: u32 = first; at + 3 <= length; at += 2) {
    const a = <u32>load<u8>(word + at);
    const b = <u32>load<u8>(word + at + 1);
    const c = <u32>load<u8>(word + at + 2);
    const score = (pairScore(a, b) * pairScore(b, c)) / commonness(b);
    if (score < bestScore) {
      bestScore = score;
      best = at;
    }
  }
  return best;
}

/** Counts a window's bucket (`pass` 0) or puts a reference into it (`pass` 1). */
function place(window: u32, entry: usize, reference: u32, pass: u32): void {
  const hash = hashOf(window);
  const slot = <usize>(hash >>> BUCKET_SHIFT) << 2;
  if (pass == 0) {
    store<u8>(hash >>> 3, load<u8>(hash >>> 3, BITMAP) | (<u8>1 << <u8>(hash & 7)), BITMAP);
    store<u32>(slot, load<u32>(slot, STARTS) + 1, STARTS);
  } else {
    const at = load<u32>(slot, STARTS) - 1;
    store<u32>(slot, at, STARTS);
    const record = refs + (<usize>at << 4);
    store<u64>(record, load<u64>(entry));
    store<u32>(record, load<u32>(entry, 8), 8);
    store<u32>(record, reference, 12);
  }
}

/** Places the windows that `writeEntry` chose. A window one byte before the keyword is told by 0xff. */
function placeWord(entry: usize, index: u32, pass: u32): void {
  const word = <usize>load<u32>(entry, 12);
  const even = <u32>load<u8>(entry, 20);
  const odd = <u32>load<u8>(entry, 21);
  place(foldedWindow(word + even), entry, (index << 8) | even, pass);
  if (load<u32>(entry, 16) > 3) {
    place(foldedWindow(word + odd), entry, (index << 8) | odd, pass);
    return;
  }
  const isTail = odd == 1;
  const pair = isTail ? <u32>load<u16>(word + 1) : <u32>load<u16>(word) << 8;
  for (let other: u32 = 0; other < 256; other++) {
    if ((other & 0x20) != 0) place(pair | (isTail ? other << 16 : other) | FOLD, entry, (index << 8) | odd, pass);
  }
}

/** The window at an odd distance; for 3 bytes the rarer of its two pairs, after (1) or before (0xff) any other byte. */
function oddWindow(word: usize, length: u32): u32 {
  if (length > 3) return rarestWindow(word, length, 1);
  const a = <u32>load<u8>(word);
  const b = <u32>load<u8>(word + 1);
  return pairScore(b, <u32>load<u8>(word + 2)) < pairScore(a, b) ? 1 : 0xff;
}

function writeEntry(at: usize, word: usize, length: u32, uses: u32): void {
  let first: u32 = 0;
  let letters: u32 = 0;
  let used: u32 = 0;
  for (let i: u32 = 0; i < min<u32>(length, 4); i++) {
    const byte = <u32>load<u8>(word + i);
    first |= byte << (i * 8);
    used |= 0xff << (i * 8);
    if (byte >= 97 && byte <= 122) letters |= 0x20 << (i * 8);
  }
  store<u32>(at, first);
  store<u32>(at, letters, 4);
  store<u32>(at, used, 8);
  store<u32>(at, <u32>word, 12);
  store<u32>(at, length, 16);
  store<u8>(at, <u8>rarestWindow(word, length, 0), 20);
  store<u8>(at, <u8>oddWindow(word, length), 21);
  store<u8>(at, <u8>uses, 22);
}

/** Where the host may begin. */
export function freeAt(): usize {
  return FREE;
}

/**
 * Lays the tables out from `base` (8-byte aligned, memory there is zero) for `count` keywords packed at `words`
 * (a byte for the length, one for its uses, then lower-case bytes). `references` is an upper bound of 2 for each keyword and 129 for those of
 * 3 bytes. `hitCapacity` pairs fit the hits area. Returns the first byte after the tables.
 */
export function build(base: usize, words: usize, count: u32, references: u32, hitCapacity: u32): usize {
  refs = base;
  entries = refs + (<usize>references << 4);
  hits = entries + <usize>count * ENTRY;
  markPairs();
  markClasses();
  let word = words;
  for (let index: u32 = 0; index < count; index++) {
    const length = <u32>load<u8>(word);
    writeEntry(entries + <usize>index * ENTRY, word + 2, length, <u32>load<u8>(word, 1));
    word += 2 + length;
  }
  for (let pass: u32 = 0; pass < 2; pass++) {
    for (let index: u32 = 0; index < count; index++) placeWord(entries + <usize>index * ENTRY, index, pass);
    if (pass == 0) sumStarts();
  }
  hitLimit = <i32>hitCapacity - 2 * largestBucket;
  return hits + (<usize>hitCapacity << 3);
}

let largestBucket: i32 = 0;

/** Turns counts into the end of each bucket; placing references then walks each end back to its start. */
function sumStarts(): void {
  let sum: u32 = 0;
  largestBucket = 0;
  for (let bucket: u32 = 0; bucket <= BUCKETS; bucket++) {
    const slot = <usize>bucket << 2;
    const size = load<u32>(slot, STARTS);
    largestBucket = max(largestBucket, <i32>size);
    sum += size;
    store<u32>(slot, sum, STARTS);
  }
}

/** Where the hits stand: pairs of i32, offset from `start` and the keyword: see `tell`. */
export function hitsAt(): usize {
  return hits;
}

/** Where the last `find` stopped. */
export function resumeAt(): usize {
  return resume;
}

function verify(at: usize, start: usize, end: usize, hash: u32, found: i32): i32 {
  const slot = <usize>(hash >>> BUCKET_SHIFT) << 2;
  const last = load<u32>(slot, STARTS + 4);
  for (let i = load<u32>(slot, STARTS); i < last; i++) {
    const record = refs + (<usize>i << 4);
    const reference = load<u32>(record, 12);
    const distance = reference & 0xff;
    const from = distance == 0xff ? at + 1 : at - distance;
    if (((load<u32>(from) | load<u32>(record, 4)) & load<u32>(record, 8)) != load<u32>(record)) continue;
    const entry = entries + <usize>(reference >>> 8) * ENTRY;
    const length = <usize>load<u32>(entry, 16);
    if (from < start || from + length > end) continue;
    if (length > 4 && !sameTail(from, <usize>load<u32>(entry, 12), length)) continue;
    const uses = <u32>load<u8>(entry, 22);
    if ((uses & FOR_RULES) != 0) found = tell(from - start, (reference >>> 8) << 2, found);
    if ((uses & STEM) != 0) found = tell(from - start, mayHoldSecret(from, start, end, isCode) ? 3 : 1, found);
  }
  return found;
}

/** `keyword` is its index times 4, or 1 for a stem, 3 for one behind which a value may stand. */
@inline
function tell(offset: usize, keyword: u32, found: i32): i32 {
  const out = hits + (<usize>found << 3);
  store<i32>(out, <i32>offset);
  store<i32>(out, <i32>keyword, 4);
  return found + 1;
}

function sameTail(text: usize, word: usize, length: usize): bool {
  for (let i: usize = 4; i < length; i++) {
    const byte = <u32>load<u8>(word + i);
    let other = <u32>load<u8>(text + i);
    if (byte >= 97 && byte <= 122) other |= 0x20;
    if (byte != other) return false;
  }
  return true;
}

@inline
function looked(window: u32): u32 {
  const hash = hashOf((window & 0xffffff) | FOLD);
  return (<u32>load<u8>(hash >>> 3, BITMAP) >>> (hash & 7)) & 1;
}

/**
 * Writes the keywords whose even window starts in `from` to `to` (exclusive), or up to 6 bytes behind, as hits and
 * returns how many. `from - start` is even. Go on from `resumeAt()`: it stops early when the hits area is nearly full.
 * `inCode` is for a file of code, where values stand in quotes.
 */
export function find(start: usize, from: usize, to: usize, end: usize, inCode: bool): i32 {
  isCode = inCode;
  let found: i32 = 0;
  let at = from;
  while (at < to) {
    const low = load<u64>(at);
    let marks =
      looked(<u32>low) |
      (looked(<u32>(low >>> 16)) << 1) |
      (looked(<u32>(low >>> 32)) << 2) |
      (looked(load<u32>(at, 6)) << 3);
    while (marks != 0) {
      const each = at + (<usize>ctz(marks) << 1);
      marks &= marks - 1;
      found = verify(each, start, end, hashOf((load<u32>(each) & 0xffffff) | FOLD), found);
      if (found > hitLimit) {
        resume = each + 2;
        return found;
      }
    }
    at += 8;
  }
  resume = at;
  return found;
}

/** How many line feeds stand in `from` to `to`. */
export function countLines(from: usize, to: usize): i32 {
  const feed = i8x16.splat(10);
  let lines: i32 = 0;
  let at = from;
  for (; at + 16 <= to; at += 16) lines += popcnt(i8x16.bitmask(i8x16.eq(v128.load(at), feed)));
  for (; at < to; at++) lines += <i32>(load<u8>(at) == 10);
  return lines;
}
