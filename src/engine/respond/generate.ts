import { randomBytes } from 'node:crypto';
import { AppError } from '../../domain/app-error.ts';
import { Secret } from '../../domain/secret.ts';
import type { GenerationPolicy } from './rotation-driver.ts';

const DIGITS = '0123456789';
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Symbols that need no quoting in URLs, shells, YAML, INI files and SQL texts. */
const PLAIN_SYMBOLS = '-._~';

const ALPHABETS: Readonly<Record<GenerationPolicy['alphabet'], readonly string[]>> = {
  alphanumeric: [DIGITS, LETTERS.slice(0, 26), LETTERS.slice(26)],
  symbols: [DIGITS, LETTERS.slice(0, 26), LETTERS.slice(26), PLAIN_SYMBOLS],
  hex: ['0123456789abcdef'],
  base64url: [`${DIGITS}${LETTERS}-_`],
};

const NAMES: Readonly<Record<string, GenerationPolicy['alphabet']>> = {
  password: 'symbols',
  alphanumeric: 'alphanumeric',
  hex: 'hex',
  base64url: 'base64url',
};
const LENGTHS = { least: 16, most: 512 };

/** 32 characters of 66: 193 bits. */
export const DEFAULT_POLICY: GenerationPolicy = { length: 32, alphabet: 'symbols' };

/**
 * A new value. Characters are drawn evenly (bytes beyond the last full multiple of the alphabet are thrown away), and
 * the whole is drawn anew until every class of the alphabet occurs, which keeps all accepted values equally likely.
 * @param draw source of random bytes; tests give their own
 */
export function generateValue(
  policy: GenerationPolicy,
  label: string,
  draw: (size: number) => Uint8Array = randomBytes,
): Secret {
  const classes = ALPHABETS[policy.alphabet];
  const alphabet = classes.join('');
  for (;;) {
    const text = drawText(alphabet, policy.length, draw);
    if (classes.every((one) => [...text].some((character) => one.includes(character)))) return new Secret(text, label);
  }
}

/**
 * Reads `password-32`, `alphanumeric-40`, `hex-64` or `base64url-43`.
 * @throws AppError `config`
 */
export function parsePolicy(name: string): GenerationPolicy {
  const match = /^(?<alphabet>[a-z0-9]+)-(?<length>\d{1,4})$/.exec(name);
  const kind = match?.groups?.['alphabet'] ?? '';
  const alphabet = Object.hasOwn(NAMES, kind) ? NAMES[kind] : undefined;
  const length = Number(match?.groups?.['length']);
  if (alphabet !== undefined && length >= LENGTHS.least && length <= LENGTHS.most) return { length, alphabet };
  throw new AppError('config', `“${name.slice(0, 60)}” is not a policy for new values.`, {
    mend: `Write KIND-LENGTH with one of ${Object.keys(NAMES).join(', ')} and ${LENGTHS.least} to ${LENGTHS.most} characters: password-32.`,
  });
}

function drawText(alphabet: string, length: number, draw: (size: number) => Uint8Array): string {
  const limit = 256 - (256 % alphabet.length);
  let text = '';
  while (text.length < length) {
    for (const byte of draw(length * 2)) {
      if (byte < limit && text.length < length) text += alphabet[byte % alphabet.length];
    }
  }
  return text;
}
