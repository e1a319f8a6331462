import { AppError } from '../../../domain/app-error.ts';
import { didYouMean } from '../../../domain/nearest-name.ts';
import { keyMakers } from './template-keys.ts';
import { type Maker, type Random, seededRandom } from './template-random.ts';
import { tokenMakers } from './template-tokens.ts';

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
