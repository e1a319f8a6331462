/**
 * Which three bytes of a keyword are looked for: those that code and English hold most seldom, since they make the fewest
 * false hits. Compiled with `prefilter.ts`, which looks for them.
 */

/** How common a letter is in code and English; the rarest windows make the fewest false hits. */
const COMMON: StaticArray<u8> = [
  17, 8, 13, 13, 26, 9, 8, 9, 16, 2, 4, 13, 11, 16, 17, 12, 1, 17, 17, 21, 11, 6, 6, 5, 7, 2,
];

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

/** Where the pairs are marked: 32 KB that hold nothing else until the last window is chosen. */
let marks: usize = 0;

export function markPairs(at: usize): void {
  marks = at;
  for (let i = 0; i < PAIRS.length; i += 2) {
    store<u8>(marks + (<usize>unchecked(PAIRS[i]) << 8) + unchecked(PAIRS[i + 1]), 1);
  }
}

function pairScore(a: u32, b: u32): u32 {
  const score = commonness(a) * commonness(b);
  return load<u8>(marks + (a << 8) + b) ? score * PAIR_FACTOR : score;
}

/** Where the rarest window of a keyword begins, of those an even number of bytes behind `first`. */
export function rarestWindow(word: usize, length: u32, first: u32): u32 {
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

/** The window at an odd distance; for 3 bytes the rarer of its two pairs, after (1) or before (0xff) any other byte. */
export function oddWindow(word: usize, length: u32): u32 {
  if (length > 3) return rarestWindow(word, length, 1);
  const a = <u32>load<u8>(word);
  const b = <u32>load<u8>(word + 1);
  return pairScore(b, <u32>load<u8>(word + 2)) < pairScore(a, b) ? 1 : 0xff;
}
