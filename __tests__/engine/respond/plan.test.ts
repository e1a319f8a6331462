import { describe, expect, it } from 'vitest';
import type { Fingerprint } from '../../../src/domain/fingerprint.ts';
import { type Leak, planResponse } from '../../../src/engine/respond/plan.ts';
import type { ResponseRule } from '../../../src/engine/respond/policy.ts';
import { renderPlan } from '../../../src/engine/respond/render-plan.ts';
import { finding, means, policy } from './examples.ts';

const HOUR = 3_600_000;
const kv = 'vault://secret/prod/api#key';
const fingerprint = (letter: string) => `v1:${letter.repeat(32)}` as Fingerprint;

function leak(changes: Parameters<typeof finding>[0] = {}, more: Partial<Omit<Leak, 'finding'>> = {}): Leak {
  return { finding: finding(changes), liveness: 'unknown', exposed: false, ...more };
}
const entry = (reference: string, current = true) => ({ entry: { reference, current } });
const rule = (changes: Partial<ResponseRule> = {}): ResponseRule => ({
  when: {},
  do: 'rotate',
  mode: 'auto',
  graceMs: HOUR,
  ...changes,
});

describe('the order of steps', () => {
  it('keeps an overlap for what nobody else could read', () => {
    const [operation] = planResponse([leak()], policy({ rules: [rule()] }), means).operations;
    expect(operation).toMatchObject({
      graceMs: HOUR,
      steps: ['prepare', 'apply', 'test', 'promote', 'grace', 'retire', 'verify'],
    });
  });

  it('ends at once what others can read', () => {
    const [operation] = planResponse([leak({}, { exposed: true })], policy({ rules: [rule()] }), means).operations;
    expect(operation).toMatchObject({ graceMs: 0, steps: ['prepare', 'apply', 'test', 'promote', 'retire', 'verify'] });
  });

  it('has no grace where an entry has one value at a time', () => {
    const [operation] = planResponse(
      [leak(entry('vault://database/static-creds/app#password'))],
      policy({ rules: [rule()] }),
      means,
    ).operations;
    expect(operation).toMatchObject({ driver: 'vault-db-static', graceMs: 0 });
    expect(operation!.steps).not.toContain('grace');
  });

  it.each([
    [true, ['revoke', 'prepare', 'apply', 'test', 'promote', 'retire', 'verify']],
    [false, ['prepare', 'apply', 'test', 'promote', 'retire', 'revoke', 'verify']],
  ])('revokes the leaked credential first where it is exposed (%s), else after its successor', (exposed, steps) => {
    const found = leak(
      { credential: 'vault-token', ...entry('vault://database/static-creds/app#password') },
      { exposed },
    );
    expect(planResponse([found], policy({ rules: [rule()] }), means).operations[0]!.steps).toEqual(steps);
  });

  it('puts exposed and live leaks before all others', () => {
    const leaks = [
      leak({ fingerprint: fingerprint('a') }),
      leak({ fingerprint: fingerprint('b') }, { liveness: 'live' }),
      leak({ fingerprint: fingerprint('c') }, { exposed: true }),
      leak({ fingerprint: fingerprint('d') }, { exposed: true, liveness: 'live' }),
    ];
    const order = planResponse(leaks, policy({ rules: [rule()] }), means).operations.map(
      (one) => one.leak!.fingerprint[3],
    );
    expect(order).toEqual(['d', 'c', 'b', 'a']);
  });
});

describe('users of an entry', () => {
  const notifying = { ...means, notifies: true };
  it('are told before the old value ends, where it has a grace', () => {
    const { steps } = planResponse([leak()], policy({ rules: [rule()] }), notifying).operations[0]!;
    expect(steps).toEqual(['prepare', 'apply', 'test', 'promote', 'notify', 'grace', 'retire', 'verify']);
  });

  it('are told when all is done, where it has none: nothing waits for them', () => {
    const { steps } = planResponse([leak({}, { exposed: true })], policy({ rules: [rule()] }), notifying)
      .operations[0]!;
    expect(steps.at(-1)).toBe('notify');
  });
});

describe('what becomes of a leak', () => {
  it.each([
    [true, ['revoke a github-pat']],
    [false, []],
  ])(
    'of somebody else’s token in a vault: revoked where exposed (%s), and its successor is made by hand',
    (exposed, titles) => {
      const plan = planResponse([leak({ credential: 'github-pat' }, { exposed })], policy({ rules: [rule()] }), means);
      expect(plan.operations.map((one) => `revoke a ${one.revoker}`)).toEqual(titles);
      expect(plan.byHand).toMatchObject([
        { entry: 'file://prod/db#password', why: expect.stringContaining('only its issuer') },
      ]);
    },
  );

  it.each<[string, Parameters<typeof finding>[0], ResponseRule[], string | RegExp]>([
    ['an entry without a rule is not overwritten with random text', {}, [], /no rule of the config says/],
    ['a static role needs no rule', entry('vault://database/static-creds/app#password'), [], 'with vault-db-static'],
    ['an entry is rotated', {}, [rule()], 'rotate file://prod/db#password with embedded'],
    ['a KV entry is rotated in its vault', entry(kv), [rule()], `rotate ${kv} with vault-kv`],
    [
      'a KV folder called creds is no lease',
      entry('vault://secret/creds/api#key'),
      [rule()],
      'rotate vault://secret/creds/api#key with vault-kv',
    ],
    ['a token that is no entry is revoked', { entry: null, credential: 'github-pat' }, [], 'revoke a github-pat'],
    ['a token of an entry is not replaced by random text', { credential: 'github-pat' }, [], /only its issuer/],
    ['a password that is no entry is handed over', { entry: null }, [], /no call that ends/],
    ['a rule may want it reported', {}, [rule({ do: 'report' })], /only wants it reported/],
    ['a mode may want it reported', {}, [rule({ mode: 'report' })], /only wants it reported/],
    ['a driver that does not fit is not used', entry(kv), [rule({ driver: 'embedded' })], /“embedded” does not fit/],
    ['an unknown vault is handed over', entry('awssm://prod/api#key'), [], /no driver fits/],
    ['revoking needs a revoker', {}, [rule({ do: 'revoke' })], /no call that ends/],
    [
      'the first rule that matches decides',
      entry(kv),
      [rule({ when: { entry: 'vault://other/**' }, do: 'report' }), rule(), rule({ do: 'report' })],
      `rotate ${kv}`,
    ],
    [
      'a rule for live ones does not match an unknown one',
      {},
      [rule({ when: { live: true }, do: 'report' }), rule()],
      'rotate file://prod/db#password',
    ],
  ])('%s', (_, changes, rules, text) => {
    const printed = renderPlan(planResponse([leak(changes)], policy({ rules }), means));
    if (typeof text === 'string') expect(printed).toContain(text);
    else expect(printed).toMatch(text);
  });

  it('found at many places is one operation', () => {
    const leaks = [leak(), leak({ path: 'other.ts' }, { exposed: true })];
    expect(planResponse(leaks, policy({ rules: [rule()] }), means).operations).toHaveLength(1);
    expect(planResponse(leaks, policy({ rules: [rule()] }), means).operations[0]!.steps).not.toContain('grace');
  });

  it('is the same operation on the same day, and another one on another', () => {
    const idOf = (day: string) =>
      planResponse([leak()], policy({ rules: [rule()] }), { ...means, day }).operations[0]!.id;
    expect(idOf('2026-11-24')).toBe(idOf('2026-11-24'));
    expect(idOf('2026-11-24')).not.toBe(idOf('2026-11-25'));
    expect(idOf('2026-11-24')).toMatch(/^[0-9a-f]{32}$/);
  });
});

it('prints what comes from the code without its power over a log', () => {
  const hostile = '::set-output name=x::y\u001b[31m\r\n##[error]';
  const text = renderPlan(
    planResponse(
      [leak({ path: hostile, title: hostile }), leak({ entry: null, remedy: hostile, fingerprint: fingerprint('e') })],
      policy({ rules: [rule()] }),
      means,
    ),
  );
  for (const line of text.split('\n')) expect(line).not.toMatch(/^\s*::|\u001b|\r|##\[/);
});
