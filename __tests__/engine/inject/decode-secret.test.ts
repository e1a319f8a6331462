import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppError } from '../../../src/domain/app-error.ts';
import { Secret } from '../../../src/domain/secret.ts';
import { decodeBase64 } from '../../../src/engine/inject/decode-secret.ts';

describe('decode: base64', () => {
  test('gives every byte back, as text where it is text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), fc.boolean(), (bytes, urlSafe) => {
        const encoded = Buffer.from(bytes).toString(urlSafe ? 'base64url' : 'base64');
        const { encoding, ...rest } = decodeBase64(new Secret(encoded, 'x'), 'NAME');
        const value = decodeBase64(new Secret(encoded, 'x'), 'NAME').reveal();
        expect(rest.label).toBe('x');
        expect(Buffer.from(value, encoding)).toEqual(Buffer.from(bytes));
      }),
    );
  });

  test('takes wrapped lines', () => {
    const text = 'a line that is longer than forty characters, so that it wraps';
    const wrapped = Buffer.from(text).toString('base64').replace(/.{40}/g, '$&\n');
    expect(decodeBase64(new Secret(wrapped, 'x'), 'NAME').reveal()).toBe(text);
  });

  test.for(['', 'not base64!', '{"json":1}', '===='])('%j is told as no base64, without the value', (value) => {
    expect(() => decodeBase64(new Secret(value, 'vault://a#b'), 'NAME')).toThrow(
      expect.toSatisfy(
        (error: unknown) =>
          error instanceof AppError && error.message === 'NAME: the value of vault://a#b is not base64.',
      ),
    );
  });
});
