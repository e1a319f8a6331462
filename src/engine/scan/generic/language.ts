import language from '../../../generated/generic-language.json' with { type: 'json' };

const SHORTEST_WORD = 4;
const LONGEST_WORD = 12;

/** Passwords and names people reach for first, beside the words of ordinary code. */
const COMMON =
  'admin administrator root test testing tester guest demo hello welcome letmein qwerty qwertz asdf secret secrets password passwd pass passwort user username master monkey dragon login changeme default super pssw abcd temp super1 foobar mysql postgres mongo redis oracle rabbit sample example private public token dummy';

let words: readonly string[] | undefined;
let known: Set<string> | undefined;

function dictionary(): readonly string[] {
  words ??= `${language.words} ${COMMON}`.split(' ');
  return words;
}

/** Words by their three first letters: the first of each, and the next with the same letters; numbers from 1, 0 is none. */
interface Starts {
  first: Uint16Array;
  next: Uint16Array;
}

let starts: Starts | undefined;

function readStarts(): Starts {
  const all = dictionary();
  const first = new Uint16Array(26 * 26 * 26);
  const next = new Uint16Array(all.length + 1);
  for (let i = 0; i < all.length; i++) {
    const word = all[i]!;
    if (word.length < SHORTEST_WORD || word.length > LONGEST_WORD) continue;
    const start = startNumber(word, 0);
    if (start < 0) continue;
    next[i + 1] = first[start]!;
    first[start] = i + 1;
  }
  return { first, next };
}

/** The three letters at `at` as a number, or -1. */
function startNumber(text: string, at: number): number {
  const a = text.charCodeAt(at) - 97;
  const b = text.charCodeAt(at + 1) - 97;
  const c = text.charCodeAt(at + 2) - 97;
  return a >= 0 && b >= 0 && c >= 0 && a < 26 && b < 26 && c < 26 ? (a * 26 + b) * 26 + c : -1;
}

/** The length of the longest word of 4 letters or more that starts at `at` in the lower-case text, or 0. */
export function wordLength(text: string, at: number): number {
  const start = startNumber(text, at);
  if (start < 0) return 0;
  starts ??= readStarts();
  const all = dictionary();
  let longest = 0;
  for (let i = starts.first[start]!; i > 0; i = starts.next[i]!) {
    const word = all[i - 1]!;
    if (word.length > longest && text.startsWith(word, at)) longest = word.length;
  }
  return longest;
}

/** Whether the lower-case text is a word of ordinary code or a common password. */
export function isWord(text: string): boolean {
  known ??= new Set(dictionary());
  return known.has(text);
}

function isListed(text: string): boolean {
  const at = COMMON.indexOf(text);
  // Only then is it worth a text of its own.
  return at !== -1 && ` ${COMMON} `.includes(` ${text} `);
}

/** Whether people use this very text as a password or name everywhere (`admin`, `test`, `qwerty`). */
export function isCommon(text: string): boolean {
  return isListed(text) || /^(?:1234?5?6?7?8?9?0?|(\w)\1*|pass(?:word)?\d{0,4})$/.test(text);
}

const SYMBOLS = 28;
let bits: Float64Array | undefined;

function readBits(): Float64Array {
  const { pairs } = language;
  return Float64Array.from({ length: SYMBOLS * SYMBOLS }, (_, i) => (pairs.charCodeAt(i) - 40) / 5);
}

function symbolOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? 26 : 27;
}

/**
 * How surprising the second lower-case character is after the first, in bits, by letter pairs of ordinary words.
 * Codes are those of characters; 0 stands for the start.
 */
export function pairBits(first: number, second: number): number {
  bits ??= readBits();
  return bits[symbolOf(first) * SYMBOLS + symbolOf(second)]!;
}

/** The words of a name: split at case changes, digits and separators, lower-cased. */
export function splitWords(name: string): string[] {
  return (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => word.toLowerCase());
}
