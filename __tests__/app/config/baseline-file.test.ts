import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type BaselineEntry,
  baselineOf,
  formatBaseline,
  parseBaseline,
  SUPPRESSION_KINDS,
  staleEntries,
} from '../../../src/app/config/baseline-file.ts';
import { INPUTS } from '../../../src/app/inputs/index.ts';
import { AppError } from '../../../src/domain/app-error.ts';
import type { Fingerprint } from '../../../src/domain/fingerprint.ts';

const fingerprint = (digit: string) => `v1:${digit.repeat(32)}` as Fingerprint;
const entry = (digit: string, changes: Partial<BaselineEntry> = {}): BaselineEntry => ({
  fingerprint: fingerprint(digit),
  kind: 'false-positive',
  expires: null,
  owner: null,
  reason: 'A sample key.',
  ...changes,
});

test('entries are one a line, sorted, and read back as they were', () => {
  const entries = [entry('b', { expires: '2027-01-31', owner: '@team' }), entry('a', { kind: 'revoked' })];
  const text = formatBaseline(entries);
  expect(text.split('\n').filter((line) => !line.startsWith('#'))).toEqual([
    `${fingerprint('a')} revoked - - A sample key.`,
    `${fingerprint('b')} false-positive 2027-01-31 @team A sample key.`,
    '',
  ]);
  expect(parseBaseline(text, 'f')).toEqual([entries[1], entries[0]]);
});

test('whatever is formatted parses to the same entries, in any order', () => {
  const arbitrary = fc.record({
    fingerprint: fc.stringMatching(/^v1:[0-9a-f]{32}$/).map((text) => text as Fingerprint),
    kind: fc.constantFrom(...SUPPRESSION_KINDS),
    expires: fc.option(
      fc
        .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
    ),
    owner: fc.option(fc.stringMatching(/^@[a-z/-]{1,20}$/)),
    reason: fc.string({ minLength: 1 }).map((text) => `r ${text}`.replace(/\s+/g, ' ').trim()),
  });
  fc.assert(
    fc.property(fc.uniqueArray(arbitrary, { selector: (one) => one.fingerprint, maxLength: 10 }), (entries) => {
      const sorted = [...entries].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
      expect(parseBaseline(formatBaseline(entries), 'f')).toEqual(sorted);
      expect(formatBaseline([...entries].reverse())).toBe(formatBaseline(entries));
    }),
  );
});

describe('a line that is not understood is an error, with its number', () => {
  test.each([
    ['<<<<<<< HEAD', 'f:2: “<<<<<<< HEAD” is no'],
    ['v1:abc false-positive - - x', 'f:2: “v1:abc” is no fingerprint.'],
    [
      `${fingerprint('a')} wrong - - x`,
      'f:2: “wrong” is no kind (false-positive, test-value, revoked, accepted-risk).',
    ],
    [`${fingerprint('a')} revoked 2027-02-30 - x`, 'f:2: “2027-02-30” is neither a day'],
    [`${fingerprint('a')} revoked - -`, 'f:2:'],
  ])('%j', (line, message) => {
    expect(() => parseBaseline(`# head\n${line}\n`, 'f')).toThrow(AppError);
    expect(() => parseBaseline(`# head\n${line}\n`, 'f')).toThrow(message);
  });
});

test('an entry holds on its last day and not on the next', () => {
  const entries = [entry('a', { expires: '2027-01-31', owner: '@o' })];
  expect([...baselineOf(entries, '2027-01-31')]).toEqual([[fingerprint('a'), 'false-positive: A sample key. (@o)']]);
  expect(baselineOf(entries, '2027-02-01').size).toBe(0);
});

test('expired entries are stale always, unmatched ones only after a scan of everything', () => {
  const entries = [entry('a', { expires: '2026-01-01' }), entry('b'), entry('c')];
  expect(staleEntries(entries, null, '2026-11-24')).toEqual([expect.stringContaining('expired on 2026-01-01')]);
  expect(staleEntries(entries, new Set([fingerprint('b')]), '2026-11-24')).toEqual([
    expect.stringContaining('expired'),
    expect.stringContaining(`${fingerprint('c')} matches nothing any more`),
  ]);
});

test('the kinds are those the command line offers', () => {
  expect(INPUTS.kind.choices).toEqual(SUPPRESSION_KINDS);
});
