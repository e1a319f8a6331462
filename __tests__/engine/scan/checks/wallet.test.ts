import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checks } from '../../../../src/engine/scan/checks/index.ts';
import { decodeBase58, encodeBase58Check } from '../../../../src/engine/scan/checks/wallet.ts';
import { fillTemplate } from '../../../../src/engine/scan/templates/templates.ts';

function verdictOf(check: string, value: string): string {
  return checks[check]!({ value, groups: {}, window: { text: value, offset: 0 }, path: 'a.txt', argument: null })
    .verdict;
}

/** Another character of the alphabet in that place. */
function altered(text: string, at: number): string {
  return text.slice(0, at) + (text[at] === 'z' ? 'y' : 'z') + text.slice(at + 1);
}

describe('base58', () => {
  it.each([
    ['StV1DL6CwTryKyV', 'hello world'],
    ['11233QC4', '\0\0\x28\x7f\xb4\xcd'],
    ['', ''],
  ])('%s decodes as in the draft of the IETF', (text, bytes) => {
    expect(decodeBase58(text)?.toString('latin1')).toBe(bytes);
  });

  it('has neither 0, O, I nor l', () => {
    for (const character of '0OIl') expect(decodeBase58(`2${character}`)).toBeNull();
  });

  it('with a checksum gives back any bytes, leading zeros too', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 80 }), (bytes) => {
        const decoded = decodeBase58(encodeBase58Check(bytes))!;
        expect(decoded.subarray(0, -4).equals(Buffer.from(bytes))).toBe(true);
      }),
    );
  });

  it.each(['{wif}', '{xprv}'])('%s is proven, and dropped with any one character altered', (template) => {
    const key = fillTemplate(template, 3);
    expect(verdictOf('base58-check', key)).toBe('valid');
    for (let at = 0; at < key.length; at++) expect(verdictOf('base58-check', altered(key, at))).toBe('invalid');
  });
});

describe('a pair of Ed25519 keys', () => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const { d, x } = privateKey.export({ format: 'jwk' }) as { d: string; x: string };
  const bytes = [...Buffer.from(d, 'base64url'), ...Buffer.from(x, 'base64url')];

  it('is proven, however its list is laid out', () => {
    expect(verdictOf('ed25519-pair', JSON.stringify(bytes))).toBe('valid');
    expect(verdictOf('ed25519-pair', JSON.stringify(bytes, null, 2))).toBe('valid');
  });

  it.each([
    ['of another key', bytes.with(40, (bytes[40]! + 1) % 256)],
    ['too short', bytes.slice(1)],
    ['too long', [...bytes, 0]],
    ['with a number that is no byte', bytes.with(0, 256 + bytes[0]!)],
  ])('is dropped %s', (_what, list) => {
    expect(verdictOf('ed25519-pair', JSON.stringify(list))).toBe('invalid');
  });
});

describe('a seed phrase', () => {
  it.each([12, 24])('of %i different words is kept', (count) => {
    expect(verdictOf('seed-phrase', fillTemplate(`{mnemonic:${count}}`, 1))).toBe('plausible');
  });

  it.each(['{mnemonic:13}', '{mnemonic:11}', '{repeat:test :11}junk'])('%s is dropped', (template) => {
    expect(verdictOf('seed-phrase', fillTemplate(template, 1))).toBe('invalid');
  });
});
