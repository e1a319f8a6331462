import { describe, expect, test } from 'vitest';
import type { Fingerprint } from '../../../src/domain/fingerprint.ts';
import type { Liveness } from '../../../src/domain/lease.ts';
import { parseReference } from '../../../src/domain/reference.ts';
import { type ResponseRule, ruleFor, type Subject } from '../../../src/engine/respond/policy.ts';
import { policy } from './examples.ts';

const rule = (when: ResponseRule['when'], mode: ResponseRule['mode'] = 'auto'): ResponseRule => ({
  when,
  do: 'rotate',
  mode,
  graceMs: 0,
});
const subject = (changes: Partial<Subject> = {}): Subject => ({
  fingerprint: `v1:${'a'.repeat(32)}` as Fingerprint,
  ruleId: 'generic-secret',
  credential: 'vault-token',
  entry: parseReference('vault://secret/prod/api#key'),
  liveness: 'unknown',
  ...changes,
});
const matches = (when: ResponseRule['when'], changes: Partial<Subject> = {}) =>
  ruleFor(policy({ rules: [rule(when)] }), subject(changes)) !== null;

describe('a rule of the response', () => {
  test.each<[string, ResponseRule['when'], Partial<Subject>, boolean]>([
    ['no condition', {}, {}, true],
    ['the credential', { credential: 'vault-token' }, {}, true],
    ['another credential', { credential: 'github-pat' }, {}, false],
    ['a credential, where it is not known', { credential: 'github-pat' }, { credential: null }, false],
    ['the rule', { rule: 'generic-secret' }, {}, true],
    ['another rule', { rule: 'generic-password' }, {}, false],
    ['the entry', { entry: 'vault://secret/prod/**' }, {}, true],
    ['another entry', { entry: 'vault://secret/dev/**' }, {}, false],
    ['an entry, where the leak is none', { entry: 'vault://**' }, { entry: null }, false],
    ['all but one condition', { credential: 'vault-token', rule: 'generic-secret', live: true }, {}, false],
  ])('with %s matches as written: %j', (_, when, changes, expected) => {
    expect(matches(when, changes)).toBe(expected);
  });

  test.each<[boolean, Liveness, boolean]>([
    [true, 'live', true],
    [true, 'dead', false],
    [true, 'unknown', false],
    [false, 'live', false],
    [false, 'dead', true],
    [false, 'unknown', false],
  ])('with live: %s, of a value that is %s, matches: %s', (live, liveness, expected) => {
    expect(matches({ live }, { liveness })).toBe(expected);
  });
});

test('the first rule that matches decides, and none where no rule does', () => {
  const rules = [rule({ rule: 'other' }, 'report'), rule({}, 'plan'), rule({}, 'auto')];
  expect(ruleFor(policy({ rules }), subject())?.mode).toBe('plan');
  expect(ruleFor(policy(), subject())).toBeNull();
});
