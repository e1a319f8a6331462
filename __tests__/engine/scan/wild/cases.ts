import { readFileSync } from 'node:fs';

export interface Case {
  /** The syntax, or why it is no secret. */
  what: string;
  path: string;
  text: string;
  /** The value that stands in it, of the secrets. */
  value?: string;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const ALPHABETS: Readonly<Record<string, string>> = {
  R: `${LETTERS}${LETTERS.toUpperCase()}0123456789`,
  X: '0123456789abcdef',
  B: `${LETTERS}${LETTERS.toUpperCase()}0123456789+/`,
  N: '0123456789',
};
const WORDS = 'falcon harbor winter copper maple tiger garden silver rocket monday orange dragon castle thunder'.split(
  ' ',
);

/** Numbers below a bound, the same in every run for a seed. */
function numbersOf(seed: number): (below: number) => number {
  let state = (seed * 2654435761) >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) >>> 0;
    return (state >>> 7) % below;
  };
}

type Numbers = (below: number) => number;

function drawn(next: Numbers, alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet[next(alphabet.length)]).join('');
}

function word(next: Numbers): string {
  return WORDS[next(WORDS.length)]!;
}

function title(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}

function uuid(next: Numbers): string {
  return [8, 4, 4, 4, 12].map((length) => drawn(next, ALPHABETS['X']!, length)).join('-');
}

const VALUES: Readonly<Record<string, (next: Numbers) => string>> = {
  H: (next) =>
    [
      `${title(word(next))}${drawn(next, '0123456789', 3)}${'!#*?'[next(4)]}`,
      `${word(next)}${title(word(next))}${drawn(next, '0123456789', 2)}`,
      `${title(word(next)).replace(/o/, '0').replace(/a/, '4')}-${title(word(next))}${next(10)}`,
      `${drawn(next, LETTERS, 3)}${drawn(next, LETTERS.toUpperCase(), 2)}${drawn(next, '0123456789', 3)}#`,
    ][next(4)]!,
  W: (next) =>
    [`${word(next)}${drawn(next, '0123456789', 2)}`, `${word(next)}${drawn(next, '0123456789', 4)}`][next(2)]!,
  P: (next) => `${word(next)}-${word(next)}-${word(next)}-${drawn(next, '0123456789', 2)}`,
  R: (next) => `${drawn(next, ALPHABETS['R']!, 27 + next(8))}7k`,
  X: (next) => drawn(next, ALPHABETS['X']!, [32, 40, 64][next(3)]!),
  B: (next) => `${drawn(next, ALPHABETS['B']!, 43)}=`,
  U: uuid,
};

function sections(file: string): { what: string; path: string; kinds: string; lines: string[] }[] {
  const found: { what: string; path: string; kinds: string; lines: string[] }[] = [];
  for (const line of readFileSync(new URL(file, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')) {
    if (line.startsWith('== ')) {
      const [what = '', path = '', kinds = ''] = line.slice(3).split(' | ');
      found.push({ what, path, kinds, lines: [] });
    } else found.at(-1)?.lines.push(line);
  }
  return found;
}

/** Secrets of `positives.txt`: each syntax with a value of each of its kinds. */
export function secrets(): Case[] {
  return sections('positives.txt').flatMap(({ what, path, kinds, lines }, index) =>
    [...kinds].map((kind, turn) => {
      const value = VALUES[kind]!(numbersOf(index * 31 + turn * 7 + 1));
      return { what: `${what}, ${kind}`, path, value, text: `${lines.join('\n').replaceAll('§', () => value)}\n` };
    }),
  );
}

/** What is none, of `negatives.txt`: each line is a text. */
export function lookAlikes(): Case[] {
  return sections('negatives.txt').flatMap(({ what, path, lines }, index) =>
    lines.map((line, turn) => {
      const next = numbersOf(index * 131 + turn * 17 + 3);
      const text = line
        .replaceAll('\\n', '\n')
        .replace(/\{U\}/g, () => uuid(next))
        .replace(/\{([RXBN])(\d+)\}/g, (_, kind: string, length: string) =>
          drawn(next, ALPHABETS[kind]!, Number(length)),
        );
      return { what, path, text: `${text}\n` };
    }),
  );
}
