import language from '../../../generated/generic-language.json' with { type: 'json' };

const LONGEST_WORD = 12;

/** Passwords and names people reach for first, beside the words of ordinary code. */
const COMMON =
  'admin administrator root test testing tester guest demo hello welcome letmein qwerty qwertz asdf secret secrets password passwd pass passwort user username master monkey dragon login changeme default super pssw abcd temp super1 foobar mysql postgres mongo redis oracle rabbit sample example private public token dummy';

let words: Set<string> | undefined;
/** Which three first letters any word has, by number: most places in a text are ruled out without a string. */
let starts: Uint8Array | undefined;

function dictionary(): Set<string> {
  words ??= new Set([...language.words.split(' '), ...COMMON.split(' ')]);
  return words;
}

function startNumber(text: string, at: number): number {
  const a = text.charCodeAt(at) - 97;
  const b = text.charCodeAt(at + 1) - 97;
  const c = text.charCodeAt(at + 2) - 97;
  return (a | b | c) < 0 || a > 25 || b > 25 || c > 25 ? -1 : (a * 26 + b) * 26 + c;
}

/** The length of the longest word of 4 letters or more that starts at `at` in the lower-case text, or 0. */
export function wordLength(text: string, at: number): number {
  if (!starts) {
    starts = new Uint8Array(26 * 26 * 26);
    for (const word of dictionary()) {
      const number = startNumber(word, 0);
      if (number >= 0) starts[number] = 1;
    }
  }
  const number = startNumber(text, at);
  if (!(number >= 0) || starts[number] === 0) return 0;
  for (let length = Math.min(LONGEST_WORD, text.length - at); length >= 4; length--) {
    if (dictionary().has(text.slice(at, at + length))) return length;
  }
  return 0;
}

/** Whether the lower-case text is a word of ordinary code or a common password. */
export function isWord(text: string): boolean {
  return dictionary().has(text);
}

/** Whether people use this very text as a password or name everywhere (`admin`, `test`, `qwerty`). */
export function isCommon(text: string): boolean {
  return ` ${COMMON} `.includes(` ${text} `) || /^(?:1234?5?6?7?8?9?0?|(\w)\1*|pass(?:word)?\d{0,4})$/.test(text);
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
  return (language.pairs.charCodeAt(symbolOf(first) * 28 + symbolOf(second)) - 40) / 5;
}

/** The words of a name: split at case changes, digits and separators, lower-cased. */
export function splitWords(name: string): string[] {
  return (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => word.toLowerCase());
}
