import language from '../../../generated/generic-language.json' with { type: 'json' };

/** Passwords and names people reach for first, beside the words of ordinary code. */
const COMMON =
  'admin administrator root test testing tester guest demo hello welcome letmein qwerty qwertz asdf secret secrets password passwd pass passwort user username master monkey dragon login changeme default super pssw abcd temp super1 foobar mysql postgres mongo redis oracle rabbit sample example private public token dummy';

let words: Set<string> | undefined;

function dictionary(): Set<string> {
  words ??= new Set([...language.words.split(' '), ...COMMON.split(' ')]);
  return words;
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
