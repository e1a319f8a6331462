import { expect, test } from 'vitest';
import { didYouMean, nearestName } from '../../src/domain/nearest-name.ts';

const KNOWN = ['fail-on', 'format', 'base', 'head', 'verbose'];

test.each([
  ['a letter missing', 'formt', 'format'],
  ['a letter too many', 'basse', 'base'],
  ['another letter', 'heat', 'head'],
  ['two letters swapped', 'ehad', 'head'],
  ['another case', 'FORMAT', 'format'],
  ['two letters wrong of seven', 'ferbosi', 'verbose'],
  ['more than a third wrong', 'ferbuzi', null],
  ['nothing in common', 'xyzzy', null],
])('a name with %s is told as %j means: %j', (_, typed, expected) => {
  expect(nearestName(typed, KNOWN)).toBe(expected);
});

test('of two that are as near, the first is meant', () => {
  expect(nearestName('bat', ['bar', 'baz'])).toBe('bar');
  expect(nearestName('bat', ['baz', 'bar'])).toBe('baz');
});

test('a short name may differ by one letter', () => {
  expect(nearestName('a', ['b'])).toBe('b');
  expect(nearestName('ab', ['cd'])).toBeNull();
});

test('an error message ends in the name that was meant, or says nothing', () => {
  expect(didYouMean('formt', KNOWN)).toBe(' Did you mean “format”?');
  expect(didYouMean('xyzzy', KNOWN)).toBe('');
});
