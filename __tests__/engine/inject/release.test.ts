import { describe, expect, test } from 'vitest';
import type { AuditEvent } from '../../../src/domain/audit.ts';
import type { RevocationOutcome } from '../../../src/domain/lease.ts';
import { type HeldSession, release } from '../../../src/engine/inject/release.ts';
import type { RevocableLease } from '../../../src/engine/inject/vault-provider.ts';

const DONE: RevocationOutcome = { kind: 'revoked-verified' };
const REFUSED: RevocationOutcome = { kind: 'not-permitted', mend: 'Grant it.' };

const lease = (id: string): RevocableLease => ({
  kind: 'revocable',
  id,
  provider: 'bao',
  expiresAt: new Date('2026-11-24T06:00:00Z'),
  renewable: false,
});

/** Gives back two leases and their session, which answer as told. */
async function releaseWith(
  answers: { leases: RevocationOutcome; session: RevocationOutcome },
  more: { sessionEndsLeases?: boolean; hasSession?: boolean } = {},
) {
  const asked: (string | null)[] = [];
  const warnings: string[] = [];
  const events: AuditEvent[] = [];
  const held: HeldSession = {
    provider: 'bao',
    releaser: {
      sessionEndsLeases: more.sessionEndsLeases ?? false,
      async release(of) {
        asked.push(of?.id ?? null);
        return of === null ? answers.session : answers.leases;
      },
    },
    leases: [lease('first'), lease('second')],
    hasSession: more.hasSession ?? true,
    expiresAt: null,
  };
  const audit = { record: (event: AuditEvent) => void events.push(event) };
  const reports = await release([held], (text) => warnings.push(text), audit, new AbortController().signal);
  return {
    asked,
    warnings,
    audited: events.map(({ target, result }) => `${target} ${result}`),
    reported: reports.map(({ lease: id, outcome, alive }) => `${id} ${outcome.kind}${alive ? ' alive' : ''}`),
  };
}

test('leases are given back before their session, the latest first, and each is reported and audited', async () => {
  expect(await releaseWith({ leases: DONE, session: DONE })).toEqual({
    asked: ['second', 'first', null],
    warnings: [],
    audited: ['second ok', 'first ok', 'bao ok'],
    reported: ['second revoked-verified', 'first revoked-verified', 'null revoked-verified'],
  });
});

test('a session that is not ours to end is not ended', async () => {
  expect((await releaseWith({ leases: DONE, session: DONE }, { hasSession: false })).asked).toEqual([
    'second',
    'first',
  ]);
});

describe('a lease that could not be given back', () => {
  test('may be alive where its session doesn’t end it: warned of with its expiry and what to do, audited as failed', async () => {
    const { warnings, audited, reported } = await releaseWith({ leases: REFUSED, session: DONE });
    expect(reported).toEqual(['second not-permitted alive', 'first not-permitted alive', 'null revoked-verified']);
    expect(audited).toEqual(['second failed', 'first failed', 'bao ok']);
    expect(warnings).toEqual(
      ['second', 'first'].map(
        (id) =>
          `Lease ${id} of “bao” was not given back (not-permitted); it expires at 2026-11-24T06:00:00.000Z. Grant it.`,
      ),
    );
  });

  test('dies with its session where that ends its leases: no warning, and not told as proven', async () => {
    const { warnings, audited, reported } = await releaseWith(
      { leases: REFUSED, session: DONE },
      { sessionEndsLeases: true },
    );
    expect(reported).toEqual(['second accepted-unverified', 'first accepted-unverified', 'null revoked-verified']);
    expect(audited).toEqual(['second ok', 'first ok', 'bao ok']);
    expect(warnings).toEqual([]);
  });

  test('may be alive where the session that would end it couldn’t be ended either', async () => {
    const { warnings, reported } = await releaseWith(
      { leases: REFUSED, session: REFUSED },
      { sessionEndsLeases: true },
    );
    expect(reported).toEqual(['second not-permitted alive', 'first not-permitted alive', 'null not-permitted alive']);
    expect(warnings.at(-1)).toBe(
      'The session of “bao” was not given back (not-permitted); it has no known expiry. Grant it.',
    );
  });
});

test('a lease that was given back stays proven when its session ends, too', async () => {
  const { reported } = await releaseWith({ leases: DONE, session: DONE }, { sessionEndsLeases: true });
  expect(reported).toContain('second revoked-verified');
});
