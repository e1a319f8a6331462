import { createHash } from 'node:crypto';
import { ADO_MASKS, AZURE_SEEDS, adoCoveredBytes, entraChecksum } from '../checks/azure.ts';
import { base62, crc32, crc32Hex, crc32HexLittleEndian, crc32LittleEndian } from '../checks/crc32.ts';
import { encodeBase32 } from '../checks/decode.ts';
import { marvin32, marvinSeed } from '../checks/marvin32.ts';
import type { Maker, Random } from './template-random.ts';

const DIGITS = '0123456789';
const ALNUM = `${DIGITS}ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz`;
const HEX = `${DIGITS}abcdef`;

/** Prefix, random base62, CRC-32 in base62: `{github:ghp_}`, `{github:ghr_:70}`, `{npm}`. */
function crcToken(random: Random, prefix: string, length: number): string {
  const body = random.text(ALNUM, length);
  return prefix + body + base62(crc32(body), 6);
}

function gitlabRoutable(random: Random, prefix: string): string {
  const lines = `o:${random.below(1e6).toString(36)}\nu:${random.below(1e6).toString(36)}`;
  const bytes = Buffer.concat([random.bytes(16), Buffer.from(lines), Buffer.from([16])]);
  const payload = bytes.toString('base64url');
  const head = `${prefix}${payload}.01.${payload.length.toString(36).padStart(2, '0')}`;
  return head + crc32(head).toString(36).padStart(7, '0');
}

/** An Azure key of `length` bytes: random, the signature in its place, Marvin32 of all before the last 4 bytes. */
function azureIdentifiable(random: Random, signature: string, length: number, urlSafe: boolean): string {
  const characters = Math.ceil((length * 4) / 3);
  for (;;) {
    const text = Buffer.from(random.bytes(length)).toString('base64').replace(/=+$/, '');
    const signed = text.slice(0, characters - 10) + signature + text.slice(characters - 6);
    const bytes = Buffer.from(signed, 'base64');
    const seeds = AZURE_SEEDS[signature]!;
    bytes.writeUInt32LE(marvin32(bytes.subarray(0, -4), marvinSeed(seeds[0]!)), length - 4);
    const key = bytes.toString('base64');
    if (key.slice(characters - 10, characters - 6) !== signature) continue;
    if (!/[+/]/.test(key.slice(0, characters - 10) + key.slice(characters - 6))) return key;
    if (urlSafe) return key.replaceAll('+', '-').replaceAll('/', '_');
  }
}

function azureCask(random: Random, signature: string): string {
  for (;;) {
    const head = `${random.text(ALNUM, 52)}JQQJ99B${'ABCDEFGHIJKL'[random.below(12)]}AC${random.text(ALNUM, 14)}${signature}`;
    const hash = Buffer.alloc(4);
    hash.writeUInt32LE(marvin32(Buffer.from(head, 'base64'), marvinSeed('Default0')));
    const sum = hash.toString('base64', 0, 3);
    if (/^[A-Za-z0-9]{4}$/.test(sum)) return head + sum;
  }
}

function azureDevopsPat(random: Random): string {
  const bytes = Buffer.from(random.bytes(32));
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE((crc32(adoCoveredBytes(bytes)) ^ ADO_MASKS[0]!) >>> 0);
  [22, 8, 7, 2].forEach((place, index) => {
    bytes[place] = sum[index]!;
  });
  return encodeBase32(bytes).toLowerCase();
}

function githubFineGrained(random: Random): string {
  const head = `github_pat_${random.text(ALNUM, 22)}_${random.text(ALNUM, 43)}`;
  return head + encodeBase32(createHash('sha256').update(head).digest()).slice(0, 8) + random.text(ALNUM, 8);
}

/** A version 2 macaroon with the index as its location, an identifier and a signature. */
function pypiToken(random: Random, index: string): string {
  const identifier = `v2:${random.text(ALNUM, 36)}`;
  const field = (tag: number, data: Uint8Array) => Buffer.concat([Buffer.from([tag, data.length]), data]);
  return `pypi-${Buffer.concat([
    Buffer.from([2]),
    field(1, Buffer.from(index)),
    field(2, Buffer.from(identifier)),
    Buffer.from([0]),
    field(2, Buffer.from('{"version": 1, "permissions": "user"}')),
    Buffer.from([0, 0]),
    field(6, random.bytes(32)),
  ]).toString('base64url')}`;
}

/**
 * `{jwt}`, or with claims of its own and lifetime in days: `{jwt:role=service_role,iss=supabase:3650}`.
 * Issued in 2025.
 */
const jwt: Maker = (random, [claims = '', days = '30']) => {
  const issued = 1_735_689_600 + random.below(20_000_000);
  const payload: Record<string, unknown> = { sub: random.text(HEX, 24) };
  for (const pair of claims.split(',').filter((text) => text !== '')) {
    const [claim = '', value = ''] = pair.split('=');
    payload[claim] = value;
  }
  Object.assign(payload, { iat: issued, exp: issued + Number(days) * 86_400 });
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(payload)}.${Buffer.from(random.bytes(32)).toString('base64url')}`;
};

/** `{base64-json:n,k}`: a JSON object with these fields, random texts as values, in base64 without padding. */
const base64Json: Maker = (random, [fields = 'id', encoding = 'base64']) => {
  const object = Object.fromEntries(fields.split(',').map((field) => [field, random.text(ALNUM, 20)]));
  const text = Buffer.from(JSON.stringify(object)).toString(encoding as 'base64');
  return text.replace(/=+$/, '');
};

/** Makers of tokens that carry a checksum or a structure, by placeholder name. */
export const tokenMakers: Readonly<Record<string, Maker>> = {
  github: (random, [prefix = 'ghp_', length = '30']) => crcToken(random, prefix, Number(length)),
  npm: (random) => crcToken(random, 'npm_', 30),
  'github-fine-grained': (random) => githubFineGrained(random),
  'gitlab-routable': (random, [prefix = 'glpat-']) => gitlabRoutable(random, prefix),
  'grafana-sa': (random) => {
    const head = `glsa_${random.text(ALNUM, 32)}`;
    return `${head}_${crc32HexLittleEndian(head)}`;
  },
  /** `{crc32-tail:PREFIX:LENGTH}`: prefix and random text, then the CRC-32 of it all in upper-case hex. */
  'crc32-tail': (random, [prefix = '', length = '20', glue = '']) => {
    const head = prefix + random.text(ALNUM, Number(length)) + glue;
    return head + crc32Hex(head).toUpperCase();
  },
  /** `{crc32-hex:PREFIX:ALPHABET:LENGTH:GLUE}`: the CRC-32 of the random part alone, in lower-case hex. */
  'crc32-hex': (random, [prefix = '', alphabet = 'alnum', length = '40', glue = '']) => {
    const body = random.text(alphabet === 'hex' ? HEX : ALNUM, Number(length));
    return prefix + body + glue + crc32Hex(body);
  },
  confluent: (random) => {
    const body = random.text(ALNUM, 54);
    return `cflt${body}${crc32LittleEndian(body).toString('base64').slice(0, 6)}`;
  },
  'azure-identifiable': (random, [signature = '+ASt', length = '64', form = '']) =>
    azureIdentifiable(random, signature, Number(length), form === 'url'),
  'azure-cask': (random, [signature = 'ACOG']) => azureCask(random, signature),
  'azure-devops-pat': (random) => azureDevopsPat(random),
  'entra-client-secret': (random) => {
    const head = `${random.text(ALNUM, 3)}8Q~${random.text(`${ALNUM}.-_~`, 31)}`;
    return head + entraChecksum(head);
  },
  'aws-key-id': (random, [prefix = 'AKIA']) => prefix + encodeBase32(random.bytes(10)),
  pypi: (random, [index = 'pypi.org']) => pypiToken(random, index),
  jwt,
  'base64-json': base64Json,
  /** `{base64-pair}`: `user:password` in base64. */
  'base64-pair': (random) => Buffer.from(`ci-bot:${random.text(ALNUM, 23)}`).toString('base64'),
  /** `{base64-text:20}`: a password of so many characters, in base64. */
  'base64-text': (random, [length = '20']) => Buffer.from(random.text(ALNUM, Number(length))).toString('base64'),
  /** `{base64-digits:18}`: a number of so many digits, in base64 without padding (Discord ids). */
  'base64-digits': (random, [length = '18']) =>
    Buffer.from(`1${random.text(DIGITS, Number(length) - 1)}`)
      .toString('base64')
      .replace(/=+$/, ''),
};
