import { expect, test } from 'vitest';
import { parseDuration } from '../../src/domain/duration.ts';

test.each([
  ['90s', 90_000],
  ['15m', 900_000],
  ['24h', 86_400_000],
  ['30d', 2_592_000_000],
  ['2w', 1_209_600_000],
  ['1h30m', 5_400_000],
  ['0s', 0],
  ['', null],
  ['30', null],
  ['1.5h', null],
  ['-1h', null],
  ['1h ', null],
  ['9999999999d', null],
  ['1y', null],
])('%j is %j ms', (text, ms) => {
  expect(parseDuration(text)).toBe(ms);
});
