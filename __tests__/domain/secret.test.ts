import { createHash } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { Secret } from '../../src/domain/secret.ts';

const VALUE = 'value-that-must-stay-hidden';
const secret = (value = VALUE) => new Secret(value, 'vault.key');

describe('a secret shows its label and never its value', () => {
  test.each<[string, (held: Secret) => string]>([
    ['in a template', (held) => `${held}`],
    ['joined to a text', (held) => String(['a', held])],
    ['as JSON', (held) => JSON.stringify({ held })],
    ['inspected with all that is hidden', (held) => inspect({ held }, { showHidden: true, depth: null })],
    ['as the cause of an error', (held) => inspect(new Error('failed', { cause: held }), { showHidden: true })],
  ])('%s', (_, shown) => {
    expect(shown(secret())).not.toContain(VALUE);
    expect(shown(secret())).toContain('[secret vault.key]');
  });

  test('and copies of it hold no value at all', () => {
    const copies = [{ ...secret() }, structuredClone(secret()), Object.getOwnPropertyDescriptors(secret())];
    expect(inspect(copies, { showHidden: true, depth: null, customInspect: false })).not.toContain(VALUE);
  });
});

test('two secrets are equal when their values are, whatever their labels', () => {
  expect(secret().equals(new Secret(VALUE, 'other'))).toBe(true);
  expect(secret().equals(secret(`${VALUE}!`))).toBe(false);
  expect(secret('same-length-a').equals(secret('same-length-b'))).toBe(false);
  // As many UTF-16 units, but not as many bytes: comparing them in constant time would throw.
  expect(secret('ä').equals(secret('a'))).toBe(false);
});

test('two secrets overlap when one stands in the other, from six characters on', () => {
  expect(secret('Bearer abcdef').overlaps(secret('abcdef'))).toBe(true);
  expect(secret('abcdef').overlaps(secret('Bearer abcdef'))).toBe(true);
  expect(secret('Bearer abcde').overlaps(secret('abcde'))).toBe(false);
  expect(secret('abcde').overlaps(secret('abcde'))).toBe(true);
  expect(secret('abcdefgh').overlaps(secret('abcdefxy'))).toBe(false);
});

test('a value is hidden in a path wherever it stands, from sixteen characters on', () => {
  const [long, short] = ['p'.repeat(16), 'p'.repeat(15)];
  expect(secret(long).hideIn(`a/${long}/${long}.txt`, '$&')).toBe('a/$&/$&.txt');
  expect(secret(short).hideIn(`a/${short}.txt`, '…')).toBe(`a/${short}.txt`);
});

test('a digest is told to be the value’s, and that of another value is not', () => {
  const digestOf = (value: string) => createHash('sha1').update(value).digest('hex');
  expect(secret().hasDigest('sha1', digestOf(VALUE))).toBe(true);
  expect(secret().hasDigest('sha1', digestOf(`${VALUE}!`))).toBe(false);
});
