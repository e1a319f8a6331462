import { nodeCrypto } from './node-crypto.ts';
import type { Secret } from './secret.ts';

/** `v1:` and 32 hex digits. Stable under moves, renames, squashes and rebases; changes with the value. */
export type Fingerprint = string & { readonly __brand: 'Fingerprint' };

/** Below this estimate, in bits, a value can be guessed offline from its hash. */
const GUESSABLE_BITS = 64;
/** Of a guessable value only this much of its hash goes into the fingerprint: 12 bits tell a change, not the value. */
const BUCKET_BITS = 12;

/**
 * Identity of a finding for baselines, suppressions and de-duplication.
 *
 * A value that can't be guessed is identified by its SHA-256 alone, wherever it stands. A guessable one (a person's
 * password) would be recovered from such a hash by trying words, so its fingerprint is made of its place
 * (`path` and `name`, the assigned name or the rule) and 12 bits of the value's hash.
 *
 * @param bits estimated entropy of the whole value, in bits
 */
export function fingerprintOf(secret: Secret, place: { path: string; name: string }, bits: number): Fingerprint {
  const { createHash } = nodeCrypto();
  const digest = createHash('sha256').update('sealant:v1\0').update(secret.reveal()).digest();
  if (!isGuessable(bits)) return format(digest);
  const bucket = digest.readUInt16BE(0) >> (16 - BUCKET_BITS);
  return format(createHash('sha256').update(`sealant:v1:place\0${place.path}\0${place.name}\0${bucket}`).digest());
}

/** Whether a value of that estimated entropy, in bits, could be found by trying. */
export function isGuessable(bits: number): boolean {
  return bits < GUESSABLE_BITS;
}

/** Whether a text has the shape of a fingerprint. */
export function isFingerprint(text: string): text is Fingerprint {
  return /^v1:[0-9a-f]{32}$/.test(text);
}

function format(digest: Buffer): Fingerprint {
  return `v1:${digest.toString('hex', 0, 16)}` as Fingerprint;
}
