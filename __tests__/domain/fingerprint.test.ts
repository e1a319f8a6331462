import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fingerprintOf, isFingerprint, isGuessable } from '../../src/domain/fingerprint.ts';
import { Secret } from '../../src/domain/secret.ts';

const PLACE = { path: 'src/a.ts', name: 'password' };
const of = (value: string, bits: number, place = PLACE) => fingerprintOf(new Secret(value, 'test'), place, bits);

describe('of a value that can’t be guessed, a fingerprint', () => {
  // Baselines in people's repositories hold them: what changes here hides nothing any more.
  test('is the first half of the SHA-256 of a prefix and the value', () => {
    const digest = createHash('sha256').update('sealant:v1\0some value').digest('hex');
    expect(of('some value', 64)).toBe(`v1:${digest.slice(0, 32)}`);
  });

  test('is the same wherever the value stands, and another for another value', () => {
    expect(of('some value', 64, { path: 'b.ts', name: 'key' })).toBe(of('some value', 64));
    expect(of('some valuf', 64)).not.toBe(of('some value', 64));
  });
});

describe('of a value that can be guessed, a fingerprint', () => {
  test('is made of its place and of twelve bits of the value’s hash', () => {
    const digest = createHash('sha256').update('sealant:v1\0hunter').digest('hex');
    const bucket = Number.parseInt(digest.slice(0, 3), 16);
    const placed = createHash('sha256').update(`sealant:v1:place\0src/a.ts\0password\0${bucket}`).digest('hex');
    expect(of('hunter', 63.9)).toBe(`v1:${placed.slice(0, 32)}`);
  });

  test('is another in another file and under another name', () => {
    const all = [PLACE, { ...PLACE, path: 'b.ts' }, { ...PLACE, name: 'key' }].map((place) => of('hunter', 10, place));
    expect(new Set(all).size).toBe(3);
  });

  test('is shared by so many values that it doesn’t tell which one it was', () => {
    const made = new Set(Array.from({ length: 40_000 }, (_, i) => of(`word${i}`, 10)));
    expect(made.size).toBeLessThanOrEqual(4096);
    expect(made.size).toBeGreaterThan(4000);
  });
});

test('values of fewer than 64 bits can be guessed', () => {
  expect([0, 63.99, 64, 200].map(isGuessable)).toEqual([true, true, false, false]);
});

test.each([
  [`v1:${'0a'.repeat(16)}`, true],
  [`v1:${'0A'.repeat(16)}`, false],
  [`v2:${'0a'.repeat(16)}`, false],
  [`v1:${'0a'.repeat(15)}`, false],
  [`v1:${'0a'.repeat(17)}`, false],
  [`v1:${'0a'.repeat(16)}\n`, false],
])('%j has the shape of a fingerprint: %s', (text, expected) => {
  expect(isFingerprint(text)).toBe(expected);
});
