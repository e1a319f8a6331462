import { describe, expect, test } from 'vitest';
import { InputValues } from '../../src/app/input-values.ts';
import type { InputName } from '../../src/app/inputs/index.ts';

const given = (name: InputName, ...values: string[]) => new InputValues(new Map([[name, values]]), (of) => `--${of}`);
const nothing = new InputValues(new Map(), (of) => `--${of}`);

describe('a flag', () => {
  test.each(['true', 'YES', 'on', '1', ''])('given as %j is set', (text) => {
    expect(given('stats', text).flag('stats')).toBe(true);
  });

  test.each(['false', 'No', 'off', '0'])('given as %j is not set', (text) => {
    expect(given('stats', text).flag('stats')).toBe(false);
  });

  test('not given is not set, and of several the last one counts', () => {
    expect(nothing.flag('stats')).toBe(false);
    expect(given('stats', 'false', 'true').flag('stats')).toBe(true);
    expect(given('stats', 'true', 'false').flag('stats')).toBe(false);
  });

  test.each(['2', 'truee', 'nope'])('given as %j is refused, by the name its user wrote', (text) => {
    expect(() => given('stats', text).flag('stats')).toThrow(`--stats: “${text}” is neither true nor false.`);
  });
});

describe('a number', () => {
  test.each([
    ['0', 0],
    ['0.85', 0.85],
    [' 12 ', 12],
    ['1e2', 100],
  ])('given as %j is %d', (text, expected) => {
    expect(given('min-confidence', text).number('min-confidence')).toBe(expected);
  });

  test.each(['', '  ', '-1', 'many', 'Infinity', 'NaN', '1,5'])('given as %j is refused', (text) => {
    expect(() => given('min-confidence', text).number('min-confidence')).toThrow(
      `--min-confidence: “${text}” is not a number.`,
    );
  });

  test('not given is null', () => {
    expect(nothing.number('min-confidence')).toBeNull();
  });
});

describe('a choice', () => {
  test('is one of its values, or the default of the table', () => {
    expect(given('fail-on', 'high').choice('fail-on')).toBe('high');
    expect(nothing.choice('fail-on')).toBe('medium');
  });

  test('that is none of its values is refused with the nearest one', () => {
    expect(() => given('fail-on', 'hihg').choice('fail-on')).toThrow(
      expect.objectContaining({ code: 'usage', mend: expect.stringMatching(/^Use one of: critical, .*“high”\?$/) }),
    );
  });
});

test('a list has all that was given, in order, and a text the last', () => {
  expect(given('exclude', 'a', 'b').list('exclude')).toEqual(['a', 'b']);
  expect(given('exclude', 'a', 'b').text('exclude')).toBe('b');
  expect(nothing.list('exclude')).toEqual([]);
  expect([given('exclude', 'a').has('exclude'), nothing.has('exclude')]).toEqual([true, false]);
});

test('a sensitive value is not repeated in the message that refuses it', () => {
  const value = 'not-to-be-shown';
  const refused = () => given('github-token', value).number('github-token');
  expect(refused).toThrow('--github-token: its value is not a number.');
  expect(refused).toThrow(expect.objectContaining({ message: expect.not.stringContaining(value) }));
});
