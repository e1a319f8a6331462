import { createHash } from 'node:crypto';
import { Secret } from '../../../domain/secret.ts';

/** A value that is masked like a secret, and is none: whoever reads its id in the log can make it again. */
export interface Canary {
  /** Its shape: `token`, `password`, … */
  name: string;
  secret: Secret;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** Without “[”, with which a line of a log may be a command of the runner, and without letters that end a shape. */
const SYMBOLS = `${LETTERS}!"$%&'()*+,-./:;<=>?@\\^_\`{|}~ `;

/**
 * Values of every shape that vaults hold, made from an id alone.
 * @param id of one selftest, hex
 */
export function canariesOf(id: string): Canary[] {
  const draw = (name: string, alphabet: string, length: number): string => {
    const bytes = Buffer.concat([0, 1, 2, 3].map((i) => digestOf(`${id}/${name}/${i}`)));
    return Array.from(bytes.subarray(0, length), (byte) => alphabet[byte % alphabet.length]).join('');
  };
  const password = `${draw('password', SYMBOLS, 26)}'&"/<%\\é`.replace(/^ +/, '');
  const lines = [0, 1, 2].map((i) => draw(`line ${i}`, LETTERS, 48));
  const values: Record<string, string> = {
    token: draw('token', LETTERS, 40),
    password,
    long: draw('long', LETTERS, 110),
    lines: lines.join('\n'),
    json: JSON.stringify({ username: draw('user', LETTERS, 12), password: draw('inner', SYMBOLS, 20).trim() }),
    url: `postgres://app:${encodeURIComponent(draw('in url', SYMBOLS, 20).trim())}@db.example.com:5432/app`,
  };
  return Object.entries(values).map(([name, value]) => ({ name, secret: new Secret(value, `selftest ${name}`) }));
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(`sealant-selftest/1\0${text}`).digest();
}
