import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entropyBits, judgeValue } from '../../../../src/engine/scan/generic/index.ts';
import { randomText } from './text-unit.ts';

describe('entropyBits', () => {
  test.for([
    ['one word', 'password'],
    ['a word with digits', 'summer2026'],
    ['digits for letters', 'P@ssw0rd'],
    ['two words and a symbol', 'Blue-Monkey7!'],
    ['a keyboard run', 'qwerty123456'],
    ['one character over and over', 'a'.repeat(60)],
    ['the alphabet', 'abcdefghijklmnopqrstuvwxyz'],
    ['a sentence of three words', 'correct-default-password'],
  ])('%s stays below 64 bits', ([, value]) => {
    expect(entropyBits(value!)).toBeLessThan(64);
  });

  test.for([
    ['base62', 24, undefined],
    ['hex', 32, '0123456789abcdef'],
    ['base32', 32, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'],
    ['lower case and digits', 24, 'abcdefghijklmnopqrstuvwxyz0123456789'],
  ] as const)('a random %s text of %d characters has more than 64', ([, length, alphabet]) => {
    for (let seed = 1; seed <= 50; seed++) expect(entropyBits(randomText(length, seed, alphabet))).toBeGreaterThan(64);
  });

  test('is finite and never negative', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), (value) => {
        const bits = entropyBits(value);
        expect(Number.isFinite(bits)).toBe(true);
        expect(bits).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('judgeValue', () => {
  test.for([
    '${TOKEN}',
    '{{ token }}',
    '<token>',
    '%TOKEN%',
    'your-token-here',
    'changeme',
    'xxxxxxxx',
    'null',
    'REDACTED',
  ])('takes %s for a placeholder', (value) => expect(judgeValue(value).placeholder).toBe(true));

  test('takes a value that repeats its name for a placeholder', () => {
    expect(judgeValue('api_key', 'API_KEY').placeholder).toBe(true);
  });

  test('takes a random value for none', () => {
    expect(judgeValue(randomText(30, 5), 'api_key')).toMatchObject({
      placeholder: false,
      protected: false,
      common: false,
    });
  });

  test('knows what is hashed or encrypted already', () => {
    expect(judgeValue(`$2b$12$${randomText(53, 2)}`).protected).toBe(true);
    expect(judgeValue(`ENC[AES256_GCM,data:${randomText(20, 2)}]`).protected).toBe(true);
  });
});
