import { describe, expect, it } from 'vitest';
import type { ScheduleRule } from '../../../src/engine/respond/policy.ts';
import { planSchedule } from '../../../src/engine/respond/schedule.ts';
import { means, policy } from './examples.ts';

const HOUR = 3_600_000;
const kv = 'vault://secret/prod/api#key';

describe('what is due', () => {
  const schedule: ScheduleRule[] = [{ entry: kv, maxAgeMs: 24 * HOUR, mode: 'auto', graceMs: HOUR }];
  const now = new Date('2026-11-24T05:00:00Z');
  const due = (since: Date | null, entries = schedule) =>
    planSchedule(policy({ schedule: entries }), means, now, async () => since);

  it('is what is as old as allowed, or of unknown age', async () => {
    for (const since of [new Date(now.getTime() - 24 * HOUR), null])
      expect((await due(since)).operations).toMatchObject([
        { entry: kv, driver: 'vault-kv', leak: null, graceMs: HOUR },
      ]);
  });

  it('is not what is younger; when it will be is told', async () => {
    const { operations, notDue } = await due(new Date(now.getTime() - 23 * HOUR));
    expect(operations).toEqual([]);
    expect(notDue).toEqual([{ entry: kv, why: 'it is due at 2026-11-24T06:00:00.000Z' }]);
  });

  it('is told where no driver fits', async () => {
    const { notDue } = await due(null, [{ ...schedule[0]!, entry: 'awssm://prod/api#key' }]);
    expect(notDue).toMatchObject([{ why: 'no driver fits this entry' }]);
  });

  it('has an overlap and a notice only where the driver and the config have them', async () => {
    const steps = async (entry: string, notifies: boolean) => {
      const rules = [{ ...schedule[0]!, entry }];
      const { operations } = await planSchedule(
        policy({ schedule: rules }),
        { ...means, notifies },
        now,
        async () => null,
      );
      return operations.map(({ steps: of, graceMs }) => [...of, graceMs]);
    };
    const oneValue = 'vault://database/static-creds/app#password';
    expect(await steps(kv, false)).toEqual([
      ['prepare', 'apply', 'test', 'promote', 'grace', 'retire', 'verify', HOUR],
    ]);
    expect(await steps(oneValue, false)).toEqual([['prepare', 'apply', 'test', 'promote', 'retire', 'verify', 0]]);
    expect(await steps(kv, true)).toEqual([
      ['prepare', 'apply', 'test', 'promote', 'notify', 'grace', 'retire', 'verify', HOUR],
    ]);
    expect(await steps(oneValue, true)).toEqual([
      ['prepare', 'apply', 'test', 'promote', 'retire', 'verify', 'notify', 0],
    ]);
  });
});
