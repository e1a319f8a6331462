import { expect, test } from 'vitest';
import { redact } from '../../src/domain/redaction.ts';

test.each([
  ['nothing where no prefix is public', 30, 0, ''],
  ['the public prefix', 30, 4, 'abcd'],
  ['a third of a short value at most', 9, 4, 'abc'],
  ['twelve characters at most', 90, 40, 'abcdefghijkl'],
  ['nothing of two characters', 2, 4, ''],
  ['nothing for a prefix below zero', 30, -4, ''],
])('a preview shows %s, and the length', (_, length, prefix, shown) => {
  const value = 'abcdefghijklmnopqrstuvwxyz'.repeat(4).slice(0, length);
  expect(redact(value, prefix)).toBe(`${shown}…(${length} characters)`);
});
