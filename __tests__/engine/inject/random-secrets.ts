const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const PRINTABLE = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const WORLD = `${LETTERS}äöüßéñ漢字пароль🔑`;

/** Secrets as vaults hold them, the same for the same seed: tokens, generated passwords with every symbol, long keys, passphrases in other scripts, and short passwords. */
export function randomSecrets(count: number, seed: number): string[] {
  const random = mulberry(seed);
  const draw = (alphabet: string, from: number, to: number): string => {
    const characters = [...alphabet];
    const length = from + Math.floor(random() * (to - from + 1));
    return Array.from({ length }, () => characters[Math.floor(random() * characters.length)]).join('');
  };
  return Array.from({ length: count }, (_, i) => {
    if (i % 20 < 8) return draw(LETTERS, 20, 40);
    if (i % 20 < 14) return draw(PRINTABLE, 14, 32).trim().padEnd(14, '%');
    if (i % 20 < 17) return draw(PRINTABLE, 80, 120).trim();
    if (i % 20 < 18) return draw(WORLD, 12, 24);
    return draw(LETTERS, 8, 12);
  });
}

/** Mulberry32: a small seeded generator. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
