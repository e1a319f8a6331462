import { describe, expect, test } from 'vitest';
import type { Remembered } from '../../../src/adapters/actions/remembered.ts';
import { releaseRemembered } from '../../../src/app/inject/release-remembered.ts';
import { noAudit } from '../../../src/domain/audit.ts';
import type { RevocationOutcome } from '../../../src/domain/lease.ts';
import type { ReleaseHandle } from '../../../src/engine/inject/vault-provider.ts';

const handle = (provider: string): ReleaseHandle => ({ provider, type: 'vault', state: {}, expiresAt: null });
const lease = (id: string, provider: string): Remembered => ({
  kind: 'lease',
  lease: { kind: 'revocable', id, provider, expiresAt: new Date(0), renewable: false },
  handle: handle(provider),
});

describe('releaseRemembered', () => {
  const run = async (records: readonly (Remembered | null)[], outcome: RevocationOutcome) => {
    const calls: string[] = [];
    const warnings: string[] = [];
    const reports = await releaseRemembered(records, {
      resume: async ({ provider }) =>
        provider === 'nothing-held'
          ? null
          : {
              sessionEndsLeases: false,
              async release(one) {
                calls.push(`${provider}: ${one?.id ?? 'session'}`);
                return outcome;
              },
            },
      warn: (message) => warnings.push(message),
      audit: noAudit,
      signal: AbortSignal.timeout(120_000),
    });
    return { calls, warnings, reports };
  };

  test('each lease goes back through the session it was taken with, the latest first, then the session', async () => {
    const records: Remembered[] = [
      { kind: 'session', handle: handle('a') },
      lease('1', 'a'),
      { kind: 'session', handle: handle('b') },
      lease('2', 'b'),
      lease('3', 'a'),
      { kind: 'variable', name: 'X' },
    ];
    const { calls, warnings } = await run(records, { kind: 'revoked-verified' });
    expect(calls.filter((call) => call.startsWith('a'))).toEqual(['a: 3', 'a: 1', 'a: session']);
    expect(calls.filter((call) => call.startsWith('b'))).toEqual(['b: 2', 'b: session']);
    expect(warnings).toEqual([]);
  });

  test('what may still live is a warning each, with its expiry', async () => {
    const records: Remembered[] = [{ kind: 'session', handle: handle('a') }, lease('1', 'a')];
    const { warnings } = await run(records, { kind: 'not-permitted', mend: 'Allow sys/leases/revoke.' });
    expect(warnings).toHaveLength(2);
    expect(warnings[0]).toContain('1970-01-01T00:00:00.000Z');
    expect(warnings[0]).toContain('Allow sys/leases/revoke.');
  });

  test('records that can’t be read and vaults that hold nothing are passed over', async () => {
    const { calls, reports } = await run([null, { kind: 'session', handle: handle('nothing-held') }], {
      kind: 'already-dead',
    });
    expect([calls, reports]).toEqual([[], []]);
  });
});
