import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateValue, parsePolicy } from '../../../src/engine/respond/generate.ts';

describe('a generated value', () => {
  it.each([
    ['password-32', /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[-._~])[A-Za-z\d\-._~]{32}$/],
    ['alphanumeric-16', /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[A-Za-z\d]{16}$/],
    ['hex-64', /^[\da-f]{64}$/],
    ['base64url-512', /^[\w-]{512}$/],
  ])('of %s has its length, its alphabet and every class of it', (name, shape) => {
    for (let i = 0; i < 200; i++) expect(generateValue(parsePolicy(name), 'test').reveal()).toMatch(shape);
  });

  it('is never the same twice', () => {
    const values = Array.from({ length: 2_000 }, () => generateValue(parsePolicy('password-16'), 'test').reveal());
    expect(new Set(values).size).toBe(values.length);
  });

  it('draws every character equally often: bytes that would favour some are thrown away', () => {
    // All bytes once per cycle: each of the 66 characters comes exactly 3 times from 0–197, and none from 198–255.
    let next = 0;
    const draw = (size: number) => Uint8Array.from({ length: size }, () => next++ % 256);
    const text = generateValue({ length: 198, alphabet: 'symbols' }, 'test', draw).reveal();
    const counts = new Map<string, number>();
    for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
    expect(counts.size).toBe(66);
    expect(new Set(counts.values())).toEqual(new Set([3]));
  });

  it('needs no quoting in URLs', () => {
    fc.assert(
      fc.property(fc.constantFrom('password-20', 'base64url-20', 'hex-20'), (name) => {
        const value = generateValue(parsePolicy(name), 'test').reveal();
        expect(encodeURIComponent(value)).toBe(value);
      }),
    );
  });
});

it.each(['password', 'password-15', 'password-513', 'password-99999', 'words-32', '__proto__-32', 'password-32x', ''])(
  '%j is no policy',
  (name) => {
    expect(() => parsePolicy(name)).toThrowError(expect.objectContaining({ code: 'config' }));
  },
);
