import { pairBits, wordLength } from './language.ts';

const WORD_BITS = 11;
/** Beyond this many characters the rest is taken to be like the start. */
export const LOOK = 256;

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
  $: 's',
  '!': 'i',
};

function isLower(code: number): boolean {
  return code >= 97 && code <= 122;
}
function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}
function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Bits one character adds after the one before it, when it is no part of a word. */
function characterBits(value: string, lower: string, i: number, mixed: boolean): number {
  const code = value.charCodeAt(i);
  const last = i > 0 ? value.charCodeAt(i - 1) : 0;
  if (i > 0 && code === last) return 1;
  if (i > 1 && code - last === last - value.charCodeAt(i - 2) && Math.abs(code - last) === 1) return 1;
  if (isDigit(code)) return 3.32;
  if (!isLower(code) && !isUpper(code)) return 4.5;
  const pair = i > 0 ? pairBits(lower.charCodeAt(i - 1), lower.charCodeAt(i)) : 4.7;
  return Math.min(4.7, Math.max(1.5, pair)) + (mixed ? 0.9 : 0);
}

/** Whether upper and lower case alternate more than in camel case. */
function isMixed(value: string): boolean {
  let switches = 0;
  let letters = 0;
  for (let i = 1; i < value.length; i++) {
    const code = value.charCodeAt(i);
    const last = value.charCodeAt(i - 1);
    if (isLower(code) || isUpper(code)) letters++;
    if (isLower(last) && isUpper(code)) switches++;
  }
  return switches * 5 > letters;
}

/**
 * Estimated entropy of the whole value in bits: the cheapest way to spell it with dictionary words (11 bits each, 3 more
 * when written with digits for letters), runs, and single characters priced by letter pairs. A random token costs about
 * what its alphabet gives; what people type comes out far lower. The idea is that of zxcvbn (D. L. Wheeler, USENIX
 * Security 2016): the strength of a password is the length of its shortest description.
 */
export function entropyBits(value: string): number {
  return bitsOf(value, shannon(value.slice(0, LOOK)));
}

/** Where a spelling of the first `i` characters costs least, for `i` up to `LOOK`. */
const cost = new Float64Array(LOOK + 1);

/** The same, where the Shannon entropy of the first `LOOK` characters is known. */
export function bitsOf(value: string, entropy: number): number {
  const text = value.slice(0, LOOK);
  const n = text.length;
  if (n === 0) return 0;
  const lower = text.toLowerCase();
  const isLeet = /[01345@$!]/.test(lower);
  const plain = isLeet ? lower.replace(/[01345@$!]/g, (c) => LEET[c] ?? c) : lower;
  const mixed = isMixed(text);
  cost.fill(Number.POSITIVE_INFINITY, 1, n + 1);
  const hex = /^[0-9a-f]+$/i.test(text);
  for (let i = 0; i < n; i++) {
    const here = cost[i]!;
    const bits = characterBits(text, lower, i, mixed && !hex);
    cost[i + 1] = Math.min(cost[i + 1]!, here + (hex ? Math.min(4, bits) : bits));
    const length = wordLength(plain, i);
    if (length === 0) continue;
    const leet = !isLeet || lower.startsWith(plain.slice(i, i + length), i) ? 0 : 3;
    cost[i + length] = Math.min(cost[i + length]!, here + WORD_BITS + leet);
  }
  return Math.min((cost[n]! * value.length) / n, entropy * value.length + 4);
}

const counts = new Uint32Array(256);

/** Shannon entropy of the characters, in bits per character. */
export function shannon(value: string): number {
  counts.fill(0);
  for (let i = 0; i < value.length; i++) counts[value.charCodeAt(i) & 255]! += 1;
  let sum = 0;
  let last = 0;
  let term = 0;
  for (let i = 0; i < 256; i++) {
    const n = counts[i]!;
    if (n === 0) continue;
    if (n !== last) term = (n / value.length) * Math.log2(n / value.length);
    last = n;
    sum -= term;
  }
  return sum;
}

/** The share of the value's letters that belongs to dictionary words of 4 letters or more, longest first from the left. */
export function wordCoverage(value: string): number {
  const lower = value.toLowerCase().slice(0, LOOK);
  let letters = 0;
  let covered = 0;
  for (let i = 0; i < lower.length; i++) if (isLower(lower.charCodeAt(i))) letters++;
  if (letters === 0) return 0;
  for (let i = 0; i + 4 <= lower.length; ) {
    const step = wordLength(lower, i);
    covered += step;
    i += step || 1;
  }
  return covered / letters;
}
