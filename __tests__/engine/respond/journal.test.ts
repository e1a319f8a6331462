import { describe, expect, test } from 'vitest';
import type { Fingerprint } from '../../../src/domain/fingerprint.ts';
import { type JournalEntry, progressOf, unfinishedLike } from '../../../src/engine/respond/journal.ts';
import { type Operation, planResponse } from '../../../src/engine/respond/plan.ts';
import { finding, means, policy } from './examples.ts';

const AT = '2026-11-24T05:00:00Z';

/** The operation that answers a leak of a value, as planned. */
function operation(letter = 'a', reference = 'vault://secret/prod/api#key', day = means.day): Operation {
  const leak = finding({ fingerprint: `v1:${letter.repeat(32)}` as Fingerprint, entry: { reference, current: true } });
  const rules = [{ when: {}, do: 'rotate' as const, mode: 'auto' as const, graceMs: 0 }];
  return planResponse([{ finding: leak, liveness: 'unknown', exposed: false }], policy({ rules }), { ...means, day })
    .operations[0]!;
}
const opened = (of: Operation): JournalEntry => ({ kind: 'opened', at: AT, id: of.id, operation: of });
const started = (id: string): JournalEntry => ({ kind: 'started', at: AT, id, step: 'prepare' });
const ended = (id: string, result: 'done' | 'skipped' | 'failed'): JournalEntry => ({
  kind: 'ended',
  at: AT,
  id,
  step: 'prepare',
  result,
  notes: {},
  detail: '',
});

describe('progress', () => {
  test.each([
    ['done', true],
    ['skipped', true],
    ['failed', false],
  ] as const)('of a step that ended as %s counts as ended: %s', (result, counts) => {
    const of = operation();
    const [progress] = progressOf([opened(of), started(of.id), ended(of.id, result)]);
    expect([progress!.started.has('prepare'), progress!.ended.prepare !== undefined]).toEqual([true, counts]);
  });

  test('is of the first opening, where an operation was opened twice', () => {
    const of = operation();
    const again: JournalEntry = { kind: 'opened', at: '2026-11-25T05:00:00Z', id: of.id, operation: of };
    expect(progressOf([opened(of), ended(of.id, 'done'), again])).toMatchObject([
      { opened: AT, ended: { prepare: { result: 'done' } } },
    ]);
  });

  test('is not made of steps whose operation was never opened', () => {
    expect(progressOf([started('nobody'), ended('nobody', 'done')])).toEqual([]);
  });
});

describe('an unfinished operation', () => {
  const open = operation();

  test('is gone on with on a later day', () => {
    const later = operation('a', undefined, '2026-11-30');
    expect(later.id).not.toBe(open.id);
    expect(unfinishedLike(later, [opened(open)])?.operation.id).toBe(open.id);
  });

  test.each([
    ['another leak of the same entry', operation('b')],
    ['the same leak in another entry', operation('a', 'vault://secret/prod/other#key')],
    ['a rotation that a schedule asks for', { ...open, leak: null }],
    ['another driver', { ...open, driver: 'file' }],
  ])('is not gone on with for %s', (_, planned) => {
    expect(unfinishedLike(planned, [opened(open)])).toBeNull();
  });

  test('is not gone on with once it is closed', () => {
    expect(unfinishedLike(open, [opened(open), { kind: 'closed', at: AT, id: open.id, result: 'done' }])).toBeNull();
  });
});
