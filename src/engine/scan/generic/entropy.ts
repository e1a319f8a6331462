import { isWord, pairBits } from './language.ts';

const WORD_BITS = 11;
const LONGEST_WORD = 12;
/** Beyond this many characters the rest is taken to be like the start. */
const LOOK = 256;

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
  const text = value.slice(0, LOOK);
  const n = text.length;
  if (n === 0) return 0;
  const lower = text.toLowerCase();
  const plain = lower.replace(/[013457@$!]/g, (c) => LEET[c] ?? c);
  const mixed = isMixed(text);
  const cost = new Float64Array(n + 1);
  const hex = /^[0-9a-f]+$/i.test(text);
  for (let i = 1; i <= n; i++) {
    cost[i] =
      cost[i - 1]! +
      (hex ? Math.min(4, characterBits(text, lower, i - 1, false)) : characterBits(text, lower, i - 1, mixed));
    for (let length = 4; length <= LONGEST_WORD && length <= i; length++) {
      const from = i - length;
      const leet = plain.slice(from, i);
      if (cost[from]! + WORD_BITS < cost[i]! && isWord(leet)) {
        cost[i] = Math.min(cost[i]!, cost[from]! + WORD_BITS + (leet === lower.slice(from, i) ? 0 : 3));
      }
    }
  }
  return Math.min((cost[n]! * value.length) / n, shannon(text) * value.length + 4);
}

/** Shannon entropy of the characters, in bits per character. */
export function shannon(value: string): number {
  const counts = new Map<string, number>();
  for (const char of value) counts.set(char, (counts.get(char) ?? 0) + 1);
  let sum = 0;
  for (const n of counts.values()) sum -= (n / value.length) * Math.log2(n / value.length);
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
    const step = wordAt(lower, i);
    covered += step;
    i += step || 1;
  }
  return covered / letters;
}

function wordAt(lower: string, at: number): number {
  for (let length = Math.min(LONGEST_WORD, lower.length - at); length >= 4; length--) {
    if (isWord(lower.slice(at, at + length))) return length;
  }
  return 0;
}
