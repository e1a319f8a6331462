/** A deterministic source of uniform numbers. */
export interface Random {
  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number;
  bytes(length: number): Uint8Array;
  /** `length` characters of `alphabet`, mixed enough to look made by a machine (no long run, every class present). */
  text(alphabet: string, length: number): string;
}

/** Makes the text of one placeholder from its arguments (what stands between the colons). */
export type Maker = (random: Random, args: readonly string[]) => string;

/** A generator seeded by a text (FNV-1a into splitmix32): good enough to look random, not for keys. */
export function seededRandom(seed: string): Random {
  let state = 0x811c9dc5;
  for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193);
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  const below = (limit: number): number => Math.floor((next() / 0x1_0000_0000) * limit);
  return {
    below,
    bytes: (length) => Uint8Array.from({ length }, () => below(256)),
    text: (alphabet, length) => {
      for (;;) {
        let text = '';
        for (let i = 0; i < length; i++) text += alphabet[below(alphabet.length)]!;
        if (length < 8 || looksMixed(text, alphabet)) return text;
      }
    },
  };
}

/** Whether every class of the alphabet (digits, lower, upper) occurs, and no character three times in a row. */
function looksMixed(text: string, alphabet: string): boolean {
  for (const kind of [/[0-9]/, /[a-z]/, /[A-Z]/]) if (kind.test(alphabet) && !kind.test(text)) return false;
  return new Set(alphabet).size < 4 || !/(.)\1\1/.test(text);
}
