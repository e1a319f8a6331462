import type { Check, CheckResult } from '../rules/rule.ts';
import { isBech32 } from './bech32.ts';

const BROKEN: CheckResult = {
  verdict: 'plausible',
  confidence: 0.5,
  reason: 'The key could not be parsed: cut off, or a sample.',
};

/** Object identifiers (DER, hex) of key algorithms in PKCS#8. */
const ALGORITHMS: Readonly<Record<string, string>> = {
  '2a864886f70d010101': 'RSA',
  '2a8648ce3d0201': 'EC',
  '2b6570': 'Ed25519',
  '2b6571': 'Ed448',
  '2b656e': 'X25519',
  '2a8648ce380401': 'DSA',
};

/**
 * A PEM block (RFC 7468): the base64 must decode to one DER sequence of exactly its length (or, for OpenSSH, to its
 * `openssh-key-v1` form). Encrypted keys are `low`: they are of use with their passphrase only.
 */
const privateKey: Check = ({ value, groups }) => {
  const body = groups['body'] ?? value;
  const kind = groups['kind'] ?? '';
  if (/xxxxxx|\.{3}|<[a-z]|\$\{|\{\{/i.test(body))
    return { verdict: 'invalid', reason: 'A placeholder, not a key.', fake: true };
  if (kind.startsWith('PGP')) return openpgp(body);
  const encrypted = /ENCRYPTED/.test(kind) || /Proc-Type[^A-Za-z]{1,8}4,ENCRYPTED/.test(body);
  const bytes = pemBytes(body);
  if (bytes.length < 24) return { verdict: 'invalid', reason: 'Too short for a key.' };
  if (/ENCRYPTED/.test(body)) return locked('Its passphrase is needed to use it.');
  if (kind.startsWith('OPENSSH')) return openssh(bytes);
  if (isExcerpt(bytes)) return { verdict: 'invalid', reason: 'An excerpt of a key.', fake: true };
  if (!isOneSequence(bytes)) return BROKEN;
  if (encrypted) return locked('Its passphrase is needed to use it.');
  const algorithm = algorithmOf(bytes);
  return {
    verdict: 'valid',
    reason: 'It parses as a private key.',
    confidence: 0.95,
    identity: algorithm === null ? {} : { algorithm },
  };
};

function locked(reason: string): CheckResult {
  return { verdict: 'valid', severity: 'low', confidence: 0.9, reason };
}

/** The bytes of a PEM body: header lines, escapes (`\n`), quotes, concatenation and indentation are skipped. */
function pemBytes(body: string): Buffer {
  const lines = body
    .replace(/\\[nrt]|\\\r?\n/g, '\n')
    .split(/[\r\n]+/)
    .filter((line) => !/^\W*[A-Za-z-]{2,20}: /.test(line));
  return Buffer.from(lines.join('').replace(/[^A-Za-z0-9+/]/g, ''), 'base64');
}

/** Length of a DER element's header and content at the start of the bytes, or `null`. */
function derElement(bytes: Buffer, tag: number): { header: number; length: number } | null {
  const first = bytes[1];
  if (bytes[0] !== tag || first === undefined) return null;
  if (first < 0x80) return { header: 2, length: first };
  const size = first & 0x7f;
  if (size < 1 || size > 3 || bytes.length < 2 + size) return null;
  return { header: 2 + size, length: bytes.readUIntBE(2, size) };
}

function isOneSequence(bytes: Buffer): boolean {
  const element = derElement(bytes, 0x30);
  if (element === null) return false;
  const rest = bytes.length - element.header - element.length;
  return rest >= 0 && rest <= 2;
}

/** Whether less than a tenth of what the structure announces is there: nobody can use or complete it. */
function isExcerpt(bytes: Buffer): boolean {
  const element = derElement(bytes, 0x30);
  return element !== null && bytes.length < element.length / 10;
}

/** The algorithm that a PKCS#8 structure names: version, then a sequence that starts with an object identifier. */
function algorithmOf(bytes: Buffer): string | null {
  const outer = derElement(bytes, 0x30);
  const inner = outer && derElement(bytes.subarray(outer.header + 3), 0x30);
  if (!outer || !inner) return null;
  const oid = bytes.subarray(outer.header + 3 + inner.header);
  const element = derElement(oid, 0x06);
  return element ? (ALGORITHMS[oid.toString('hex', 2, 2 + element.length)] ?? null) : null;
}

/** `openssh-key-v1`, NUL, then the cipher's name as a length-prefixed text. https://github.com/openssh/openssh-portable PROTOCOL.key */
function openssh(bytes: Buffer): CheckResult {
  if (bytes.toString('latin1', 0, 15) !== 'openssh-key-v1\0') return BROKEN;
  const length = bytes.length >= 19 ? bytes.readUInt32BE(15) : 0;
  const cipher = bytes.toString('latin1', 19, 19 + Math.min(length, 64));
  if (cipher !== 'none') return locked('It is encrypted with a passphrase.');
  const algorithm = /ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-nistp\d{3}/.exec(bytes.toString('latin1', 0, 128))?.[0];
  return {
    verdict: 'valid',
    reason: 'It parses as an OpenSSH private key.',
    confidence: 0.97,
    identity: algorithm === undefined ? {} : { algorithm },
  };
}

/** An armoured OpenPGP secret key: its first packet must be a secret-key packet (tag 5, RFC 9580 §5.5.1.3). */
function openpgp(body: string): CheckResult {
  const bytes = pemBytes(body.replace(/=[A-Za-z0-9+/]{4}\s*$/, ''));
  const first = bytes[0] ?? 0;
  const tag = (first & 0xc0) === 0xc0 ? first & 0x3f : (first & 0x3c) >> 2;
  return (first & 0x80) !== 0 && tag === 5
    ? { verdict: 'valid', reason: 'It parses as an OpenPGP secret key.', confidence: 0.95 }
    : BROKEN;
}

/** An age identity: bech32 with a right checksum. https://age-encryption.org/v1 */
const bech32: Check = ({ value }) =>
  isBech32(value)
    ? { verdict: 'valid', reason: 'Its checksum is right.' }
    : { verdict: 'invalid', reason: 'Its checksum is wrong.', fake: true };

/** PuTTY key files name their encryption in the open. https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html */
const putty: Check = ({ value }) =>
  /Encryption: none/.test(value)
    ? { verdict: 'valid', reason: 'It is a PuTTY key without a passphrase.', confidence: 0.95 }
    : locked('It is encrypted with a passphrase.');

/** Base64 of a whole PEM file, as Kubernetes and many secret stores keep it: what it decodes to must be a private key. */
const base64PrivateKey: Check = (input) => {
  const text = Buffer.from(input.value, 'base64').toString('latin1');
  const [, kind, body] = /^-----BEGIN ([A-Z ]{0,20}PRIVATE KEY)-----([\s\S]{30,})-----END/.exec(text) ?? [];
  if (kind === undefined || body === undefined)
    return { verdict: 'invalid', reason: 'Does not decode to a private key.' };
  return privateKey({ ...input, value: text, groups: { kind, body } });
};

export const privateKeyChecks = {
  'private-key': privateKey,
  'base64-private-key': base64PrivateKey,
  bech32,
  putty,
} as const satisfies Record<string, Check>;
