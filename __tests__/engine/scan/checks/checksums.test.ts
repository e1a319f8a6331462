import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBech32 } from '../../../../src/engine/scan/checks/bech32.ts';
import { base62, crc32, crc32Hex, crc32HexLittleEndian } from '../../../../src/engine/scan/checks/crc32.ts';
import { decodeBase32, encodeBase32 } from '../../../../src/engine/scan/checks/decode.ts';
import { marvin32, marvinSeed } from '../../../../src/engine/scan/checks/marvin32.ts';
import { matchRule } from '../../../../src/engine/scan/rules/match-rule.ts';
import type { ScanRule } from '../../../../src/engine/scan/rules/rule.ts';
import { fillTemplate } from '../../../../src/engine/scan/templates/templates.ts';
import ruleset from '../../../../src/generated/ruleset.json' with { type: 'json' };

describe('CRC-32', () => {
  it('is the one of zip and PNG', () => {
    expect(crc32('123456789')).toBe(0xcbf43926);
    expect(crc32('')).toBe(0);
    expect(crc32Hex('The quick brown fox jumps over the lazy dog')).toBe('414fa339');
    expect(crc32HexLittleEndian('123456789')).toBe('2639f4cb');
  });

  it('is written in base 62 with digits first, padded on the left', () => {
    expect([0, 61, 62, 0xffffffff].map((value) => base62(value, 6))).toEqual(['000000', '00000z', '000010', '4gfFC3']);
  });
});

describe('Marvin32', () => {
  // Vectors of .NET's own tests (dotnet/runtime, MarvinTests): both halves of the 64-bit hash, xored.
  it.each([
    ['', '30ed35c100cd3c7d'],
    ['af', '48e73fc77d75ddc1'],
    ['e70f', 'b5f6e1fc485dbff8'],
  ])('of %s is as .NET has it', (bytes, hash) => {
    const expected = Number.parseInt(hash.slice(0, 8), 16) ^ Number.parseInt(hash.slice(8), 16);
    expect(marvin32(Buffer.from(bytes, 'hex'), 0x004fb61a001bdbccn)).toBe(expected >>> 0);
  });

  it('takes seeds as eight characters', () => expect(marvinSeed('Default0')).toBe(0x44656661756c7430n));
});

describe('bech32', () => {
  // BIP 173, test vectors.
  it.each(['A12UEL5L', 'a12uel5l', 'abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw'])('accepts %s', (text) =>
    expect(isBech32(text)).toBe(true),
  );
  it.each(['A12uEL5L', 'A1G7SGD8', '10a06t8', '1qzzfhee', 'x1b4n0q5v', 'li1dgmt3'])('refuses %s', (text) =>
    expect(isBech32(text)).toBe(false),
  );
});

describe('base32', () => {
  it('gives back what was encoded', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(decodeBase32(encodeBase32(bytes))).toEqual(Buffer.from(bytes));
      }),
    );
  });

  it('is that of RFC 4648', () => expect(encodeBase32(Buffer.from('foobar'))).toBe('MZXW6YTBOI'));
});

const CHECKSUMMED: readonly (readonly [string, string])[] = [
  ['github-pat-classic', '{github:ghp_}'],
  ['github-oauth-token', '{github:gho_}'],
  ['github-app-user-token', '{github:ghu_}'],
  ['github-refresh-token', '{github:ghr_:70}'],
  ['npm-token', '{npm}'],
  ['gitlab-pat-routable', '{gitlab-routable:glpat-}'],
  ['grafana-service-account-token', '{grafana-sa}'],
  ['age-secret-key', '{age}'],
  ['azure-storage-account-key', '{azure-identifiable:+ASt:64}'],
  ['azure-servicebus-key', '{azure-identifiable:+ASb:32}'],
  ['azure-container-registry-key', '{azure-identifiable:+ACR:39}'],
  ['azure-function-key', '{azure-identifiable:AzFu:40:url}'],
];

/** Rules whose checksum only proves: a mismatch is no proof of the contrary. */
const PROVING: readonly (readonly [string, string])[] = [
  ['github-app-installation-token', '{github:ghs_}'],
  ['github-pat-fine-grained', '{github-fine-grained}'],
  ['atlassian-api-token', '{crc32-tail:ATATT3xFfGF0:171:=}'],
  ['bitbucket-app-password', '{crc32-tail:ATBB:24}'],
  ['zuplo-api-key', '{crc32-hex:zpka_:hex:32:_}'],
  ['cloudflare-user-token', '{crc32-hex:cfut_}'],
  ['confluent-secret', '{confluent}'],
  ['azure-cask-key', '{azure-cask}'],
  ['entra-client-secret', '{entra-client-secret}'],
];

function find(id: string, text: string) {
  const rule = (ruleset.rules as unknown as ScanRule[]).find((one) => one.id === id)!;
  return matchRule(rule, `'${text}'`, 'a.txt')[0];
}

/** The token with its character at `place` (counted from the end) turned into another of its class. */
function change(token: string, place: number): string {
  const at = token.length - 1 - place;
  const char = token[at]!;
  const other = /[0-9]/.test(char) ? '1203546879'['0123456789'.indexOf(char)]! : char.toLowerCase() === 'c' ? 'd' : 'c';
  const cased = char === char.toUpperCase() ? other.toUpperCase() : other;
  return token.slice(0, at) + cased + token.slice(at + 1);
}

describe.each(CHECKSUMMED)('a token of %s', (id, template) => {
  it('is valid as made', () => {
    for (const seed of [1, 2, 3, 4, 5])
      expect(find(id, fillTemplate(template, seed))).toMatchObject({ validity: 'valid', confidence: 0.99 });
  });

  it('is dropped with one character changed', () => {
    const token = fillTemplate(template, 9);
    for (const place of [10, 14, 20]) {
      const changed = change(token, place);
      if (changed !== token) expect(find(id, changed), `${place} from the end`).toBeUndefined();
    }
  });
});

describe.each(PROVING)('a token of %s', (id, template) => {
  it('is valid as made, and plausible with one character changed', () => {
    const token = fillTemplate(template, 3);
    expect(find(id, token)).toMatchObject({ validity: 'valid' });
    expect(find(id, change(token, 20))).toMatchObject({ validity: 'plausible' });
  });
});
