import { AppError } from '../../domain/app-error.ts';
import { didYouMean } from '../../domain/nearest-name.ts';
import { keyMakers } from './template-keys.ts';
import { tokenMakers } from './template-tokens.ts';

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

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';

/** Alphabets by placeholder name: `{hex:32}` is 32 characters of `hex`. `{hex:20-40}` takes a length in between. */
export const ALPHABETS: Readonly<Record<string, string>> = {
  alnum: DIGITS + UPPER + LOWER,
  word: `${DIGITS}${UPPER}${LOWER}_`,
  alpha: UPPER + LOWER,
  lower: LOWER,
  upper: UPPER,
  digits: DIGITS,
  'lower-alnum': DIGITS + LOWER,
  'upper-alnum': DIGITS + UPPER,
  hex: '0123456789abcdef',
  HEX: '0123456789ABCDEF',
  base32: `${UPPER}234567`,
  'base32-lower': `${LOWER}234567`,
  base58: '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz',
  base64: `${DIGITS}${UPPER}${LOWER}+/`,
  base64url: `${DIGITS}${UPPER}${LOWER}-_`,
};

const textMakers: Record<string, Maker> = {
  uuid: (random) => {
    const hex = random.text(ALPHABETS['hex']!, 30);
    const variant = '89ab'[random.below(4)]!;
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-${variant}${hex.slice(15, 18)}-${hex.slice(18, 30)}`;
  },
  /** `{repeat:x:36}` */
  repeat: (_random, [text = 'x', count = '1']) => text.repeat(Number(count)),
  /** `{chars:abc123:12}`: characters of an own alphabet (neither colon nor brace). */
  chars: (random, [alphabet = '', length = '1']) => random.text(alphabet, lengthOf(length, random)),
  /** `{one-of:a:b:c}` */
  'one-of': (random, options) => options[random.below(options.length)] ?? '',
};
for (const [name, alphabet] of Object.entries(ALPHABETS))
  textMakers[name] = (random, [length = '1']) => random.text(alphabet, lengthOf(length, random));

const makers: Readonly<Record<string, Maker>> = { ...textMakers, ...tokenMakers, ...keyMakers };

/** A placeholder: a name in braces with arguments. Not `${name}` and not `{{name}}`, which stay as they are. */
const PLACEHOLDER = /(?<![${])\{([A-Za-z][A-Za-z0-9-]*)((?::[^{}\n]*)?)\}(?!\})/g;

/** Names that a template may use, in order. */
export const makerNames: readonly string[] = Object.keys(makers).sort();

/**
 * Fills a template: `token = ghp_{alnum:36}` with random text, the same for the same template and seed.
 * With this the repository holds no text that looks like a live token.
 *
 * @throws AppError `config` for a placeholder of an unknown name
 */
export function fillTemplate(template: string, seed: number): string {
  const random = seededRandom(`${seed}:${template}`);
  return template.replace(PLACEHOLDER, (_whole, name: string, rest: string) => {
    const maker = Object.hasOwn(makers, name) ? makers[name]! : unknownMaker(name, template);
    return maker(random, rest === '' ? [] : rest.slice(1).split(':'));
  });
}

function unknownMaker(name: string, template: string): never {
  throw new AppError('config', `The template “${template}” uses “{${name}}”, which is not known.`, {
    mend: `Use one of ${makerNames.join(', ')}.${didYouMean(name, makerNames)}`,
  });
}

function lengthOf(argument: string, random: Random): number {
  const [low = 1, high = low] = argument.split('-').map(Number);
  return low + random.below(high - low + 1);
}

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
