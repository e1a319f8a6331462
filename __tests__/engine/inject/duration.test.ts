import { expect, test } from 'vitest';
import { AppError } from '../../../src/domain/app-error.ts';
import { parseDuration } from '../../../src/engine/inject/duration.ts';

test.each([
  ['90', 90_000],
  ['90s', 90_000],
  ['15m', 900_000],
  ['1h30m', 5_400_000],
  ['1d', 86_400_000],
])('%s', (text, ms) => expect(parseDuration(text, 'test')).toBe(ms));

test.each(['', '0', '0s', '-5m', '15 m', '15min', 'm', '1.5h', '9'.repeat(12)])('%j is refused', (text) => {
  expect(() => parseDuration(text, 'test')).toThrow(AppError);
});
