import { nodeCrypto } from '../../../domain/node-crypto.ts';
import type { Check } from '../rules/rule.ts';

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const CHECKSUM = 4;

/** The bytes of a base58 text, or `null` where it holds another character. https://datatracker.ietf.org/doc/html/draft-msporny-base58 */
export function decodeBase58(text: string): Buffer | null {
  let value = 0n;
  for (const character of text) {
    const digit = BASE58.indexOf(character);
    if (digit === -1) return null;
    value = value * 58n + BigInt(digit);
  }
  const zeros = /^1*/.exec(text)![0].length;
  const hex = value === 0n ? '' : value.toString(16);
  return Buffer.concat([Buffer.alloc(zeros), Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex')]);
}

/** Bytes in base58, four bytes of their double SHA-256 behind them. */
export function encodeBase58Check(bytes: Uint8Array): string {
  const whole = Buffer.concat([bytes, doubleHash(bytes)]);
  let value = BigInt(`0x${whole.toString('hex')}`);
  let text = '';
  for (; value > 0n; value /= 58n) text = BASE58[Number(value % 58n)]! + text;
  for (let at = 0; whole[at] === 0; at++) text = `1${text}`;
  return text;
}

function doubleHash(bytes: Uint8Array): Buffer {
  const sha256 = (data: Uint8Array) => nodeCrypto().createHash('sha256').update(data).digest();
  return sha256(sha256(bytes)).subarray(0, CHECKSUM);
}

/**
 * Base58Check: Bitcoin's private keys and the extended keys of BIP 32.
 * https://en.bitcoin.it/wiki/Base58Check_encoding
 */
const base58Check: Check = ({ value }) => {
  const bytes = decodeBase58(value);
  return bytes !== null && doubleHash(bytes.subarray(0, -CHECKSUM)).equals(bytes.subarray(-CHECKSUM))
    ? { verdict: 'valid', reason: 'Its checksum is right.' }
    : { verdict: 'invalid', reason: 'Its checksum is wrong.' };
};

/** PKCS#8 around the 32 bytes of an Ed25519 seed (RFC 8410). */
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SEED = 32;

/** The public key of an Ed25519 seed. */
export function ed25519PublicKey(seed: Uint8Array): Buffer {
  const { createPrivateKey, createPublicKey } = nodeCrypto();
  const key = createPrivateKey({ key: Buffer.concat([PKCS8_ED25519, seed]), format: 'der', type: 'pkcs8' });
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-SEED);
}

/**
 * A list of 64 bytes: an Ed25519 seed and its public key, as Solana's tools write key pairs.
 * https://solana.com/docs/intro/installation/solana-cli-basics
 */
const ed25519Pair: Check = ({ value }) => {
  const numbers = (value.match(/\d+/g) ?? []).map(Number);
  const bytes = Buffer.from(numbers);
  const isPair =
    numbers.length === 2 * SEED &&
    numbers.every((number) => number < 256) &&
    ed25519PublicKey(bytes.subarray(0, SEED)).equals(bytes.subarray(SEED));
  return isPair
    ? { verdict: 'valid', reason: 'Its second half is the public key of its first.' }
    : { verdict: 'invalid', reason: 'No key and its public key.' };
};

/** Lengths of BIP 39 phrases, in words. https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki */
const PHRASE_LENGTHS = new Set([12, 15, 18, 21, 24]);

/** A phrase of as many words as BIP 39 knows, nearly all of them different: `test test … junk` is everyone's. */
const seedPhrase: Check = ({ value }) => {
  const words = value.split(/\s+/);
  return PHRASE_LENGTHS.has(words.length) && new Set(words).size >= words.length - 2
    ? { verdict: 'plausible' }
    : { verdict: 'invalid', reason: 'Not as many different words as a seed phrase has.' };
};

export const walletChecks = {
  'base58-check': base58Check,
  'ed25519-pair': ed25519Pair,
  'seed-phrase': seedPhrase,
} as const satisfies Record<string, Check>;
