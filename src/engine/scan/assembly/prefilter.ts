/**
 * Keyword search over raw bytes, ASCII case folded. Compiled by `scripts/build-prefilter.ts`; `../prefilter.ts` is the host.
 *
 * Every keyword of 4 bytes or more holds a 3-byte window at an even and one at an odd distance from its start, so one
 * of the two stands at an even offset of the text wherever the keyword does. Only even offsets are looked at, in three
 * steps, each of which hands on a list of places without a branch for the place, since one that is guessed wrong costs as
 * much as several places (as selections in databases: K. A. Ross, ACM TODS 29(1), 2004):
 * 1. the folded windows of 16 bytes are hashed at once, to 16 bits each, and looked up in a table of bytes;
 * 2. the window with the byte behind it, or the one before it, is hashed to 18 bits and looked up in a bitmap of each;
 * 3. the keywords of the window's bucket are compared.
 * A keyword of 3 bytes has no window at odd distance; two of its bytes and any third one beside them stand in.
 *
 * Memory: constants, the tables of the steps, packed keywords; from `base` references, entries, hits. The text comes
 * after them, followed by 32 bytes of zeros.
 */

import { mayHoldSecret } from './assignment-gate';
import { markClasses } from './byte-classes';
import { forgetLine, mayJoin } from './join-gate';
import { markPairs, oddWindow, rarestWindow } from './keyword-windows';

export { encodedResumeAt, findEncoded } from './encoded-runs';

const HASH: u32 = 0x9e3779b1;
/** Fixed places, so that they are part of the load instructions. Below them stand this module's constants. */
const BEHIND: usize = 4096;
const BEFORE: usize = 36864;
const WINDOWS: usize = 69632;
const STARTS: usize = 135168;
/** Places in question: four bytes for every even offset of a block, and one more. */
const QUEUE: usize = 151584;
const BLOCK: usize = 4096;
/** First byte that the host may give to keywords and to `build`. */
const FREE: usize = 159792;
const HASH_SHIFT: u32 = 14;
const BUCKET_SHIFT: u32 = 6;
const BUCKETS: u32 = 4096;
/** Of a window's first and its last two bytes; both odd, so that no bit of either pair is lost. */
const FIRST_PAIR: u32 = 0x9e37;
const LAST_PAIR: u32 = 0x79b1;
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

@inline
function hashOf(window: u32): u32 {
  return (window * HASH) >>> HASH_SHIFT;
}

@inline
function foldedWindow(at: usize): u32 {
  return (<u32>load<u8>(at) | (<u32>load<u8>(at + 1) << 8) | (<u32>load<u8>(at + 2) << 16)) | FOLD;
}

/** The hash of the first step. */
function pairsHash(window: u32): u32 {
  return ((window & 0xffff) * FIRST_PAIR + (window >>> 8) * LAST_PAIR) & 0xffff;
}

function markBit(bitmap: usize, four: u32): void {
  const hash = hashOf(four);
  const at = bitmap + <usize>(hash >>> 3);
  store<u8>(at, load<u8>(at) | (<u8>1 << <u8>(hash & 7)));
}

/** Counts a window's bucket (`pass` 0) or puts a reference into it (`pass` 1). */
function place(window: u32, entry: usize, reference: u32, pass: u32): void {
  const slot = <usize>(hashOf(window) >>> BUCKET_SHIFT) << 2;
  if (pass == 0) {
    store<u8>(<usize>pairsHash(window), 4, WINDOWS);
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

/** A window inside a keyword, which knows the byte behind it or the one before it. */
function placeInside(entry: usize, index: u32, distance: u32, pass: u32): void {
  const word = <usize>load<u32>(entry, 12) + distance;
  const window = foldedWindow(word);
  place(window, entry, (index << 8) | distance, pass);
  if (distance + 3 < load<u32>(entry, 16)) markBit(BEHIND, window | ((<u32>load<u8>(word + 3) | 0x20) << 24));
  else markBit(BEFORE, (window << 8) | <u32>load<u8>(word - 1) | 0x20);
}

/** Places the windows that `writeEntry` chose. A window one byte before the keyword is told by 0xff. */
function placeWord(entry: usize, index: u32, pass: u32): void {
  const word = <usize>load<u32>(entry, 12);
  const odd = <u32>load<u8>(entry, 21);
  if (load<u32>(entry, 16) > 3) {
    placeInside(entry, index, <u32>load<u8>(entry, 20), pass);
    placeInside(entry, index, odd, pass);
    return;
  }
  const three = foldedWindow(word);
  place(three, entry, index << 8, pass);
  for (let other: u32 = 0x20; other < 256; other++) {
    if ((other & 0x20) == 0) continue;
    markBit(BEHIND, three | (other << 24));
    if (odd == 1) {
      place((three >>> 8) | (other << 16), entry, (index << 8) | odd, pass);
      markBit(BEFORE, three | (other << 24));
    } else {
      place(((three << 8) & 0xffffff) | other, entry, (index << 8) | odd, pass);
      markBit(BEHIND, (three << 8) | other);
    }
  }
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
  // The hits area is free until the first `find`.
  markPairs(hits);
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

function verify(at: usize, start: usize, end: usize, found: i32): i32 {
  const slot = <usize>(hashOf((load<u32>(at) & 0xffffff) | FOLD) >>> BUCKET_SHIFT) << 2;
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
    if ((uses & FOR_RULES) != 0) found = tell(from - start, (reference >>> 8) << 1, found);
    if ((uses & STEM) != 0) {
      const may = (mayHoldSecret(from, start, end, isCode) ? 2 : 0) | (mayJoin(from, end) ? 4 : 0);
      if (may != 0) found = tell(from - start, may | 1, found);
    }
  }
  return found;
}

/** `told` is the keyword's index times 2, or for a stem 1 and 2 where a value may stand behind it, 4 where literals may be joined. */
@inline
function tell(offset: usize, told: u32, found: i32): i32 {
  const out = hits + (<usize>found << 3);
  store<i32>(out, <i32>offset);
  store<i32>(out, <i32>told, 4);
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

/** The first step, from `from` on until `to` or a little behind it; returns where the list ends. */
function collect(from: usize, to: usize): usize {
  const fold = i8x16.splat(0x20);
  const first = i16x8.splat(<i16>FIRST_PAIR);
  const last = i16x8.splat(<i16>LAST_PAIR);
  let out = QUEUE;
  for (let at = from; at < to; at += 16) {
    const even = v128.or(v128.load(at), fold);
    const odd = v128.or(v128.load(at, 1), fold);
    const hashes = i16x8.add(i16x8.mul(even, first), i16x8.mul(odd, last));
    const low = <u64>i64x2.extract_lane(hashes, 0);
    const high = <u64>i64x2.extract_lane(hashes, 1);
    store<u32>(out, <u32>at);
    out += <usize>load<u8>(<usize>low & 0xffff, WINDOWS);
    store<u32>(out, <u32>at + 2);
    out += <usize>load<u8>(<usize>(low >>> 16) & 0xffff, WINDOWS);
    store<u32>(out, <u32>at + 4);
    out += <usize>load<u8>(<usize>(low >>> 32) & 0xffff, WINDOWS);
    store<u32>(out, <u32>at + 6);
    out += <usize>load<u8>(<usize>(low >>> 48), WINDOWS);
    store<u32>(out, <u32>at + 8);
    out += <usize>load<u8>(<usize>high & 0xffff, WINDOWS);
    store<u32>(out, <u32>at + 10);
    out += <usize>load<u8>(<usize>(high >>> 16) & 0xffff, WINDOWS);
    store<u32>(out, <u32>at + 12);
    out += <usize>load<u8>(<usize>(high >>> 32) & 0xffff, WINDOWS);
    store<u32>(out, <u32>at + 14);
    out += <usize>load<u8>(<usize>(high >>> 48), WINDOWS);
  }
  return out;
}

@inline
function bitOf(bitmap: usize, four: u32): u32 {
  const hash = hashOf(four);
  return <u32>load<u8>(bitmap + <usize>(hash >>> 3)) >>> (hash & 7);
}

/** The second step; returns where the list ends now. */
function narrow(listed: usize): usize {
  let out = QUEUE;
  for (let p = QUEUE; p < listed; p += 4) {
    const at = <usize>load<u32>(p);
    store<u32>(out, <u32>at);
    const behind = bitOf(BEHIND, load<u32>(at) | 0x20202020);
    const before = bitOf(BEFORE, load<u32>(at - 1) | 0x20202020);
    out += <usize>((behind | before) & 1) << 2;
  }
  return out;
}

/**
 * Writes the keywords whose even window starts in `from` to `to` (exclusive), or up to 14 bytes behind, as hits and
 * returns how many. `from - start` is even. Go on from `resumeAt()`: it stops early when the hits area is nearly full.
 * `inCode` is for a file of code, where values stand in quotes.
 */
export function find(start: usize, from: usize, to: usize, end: usize, inCode: bool): i32 {
  isCode = inCode;
  forgetLine();
  let found: i32 = 0;
  for (let at = from; at < to; at += BLOCK) {
    const listed = narrow(collect(at, min(to, at + BLOCK)));
    for (let p = QUEUE; p < listed; p += 4) {
      const place = <usize>load<u32>(p);
      found = verify(place, start, end, found);
      if (found > hitLimit) {
        resume = place + 2;
        return found;
      }
    }
  }
  resume = from + ((to - from + 15) & ~15);
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
