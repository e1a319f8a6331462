import { describe, expect, test } from 'vitest';
import { AppError } from '../../../src/domain/app-error.ts';
import { noAudit } from '../../../src/domain/audit.ts';
import type { IssuedSecret, Lease, RevocationOutcome } from '../../../src/domain/lease.ts';
import { Secret } from '../../../src/domain/secret.ts';
import { type InjectOptions, inject } from '../../../src/engine/inject/inject.ts';
import { MaskedSecret } from '../../../src/engine/inject/masked-secret.ts';
import { release } from '../../../src/engine/inject/release.ts';
import { parseProfile } from '../../../src/engine/inject/request.ts';
import type { VaultProvider } from '../../../src/engine/inject/vault-provider.ts';
import { RecordedJob } from '../../servers/recorded-job.ts';

const STRONG = ['a-value', 'long', 'enough'].join('-');
const LEASE: Lease = {
  kind: 'revocable',
  id: 'database/creds/app/x',
  provider: 'vault',
  expiresAt: null,
  renewable: false,
};

/** A vault in memory, for the order of things; what real vaults do is tested in __tests__/servers. */
function vaultInMemory(
  values: Record<string, IssuedSecret>,
  outcome: RevocationOutcome = { kind: 'revoked-verified' },
) {
  const released: (string | null)[] = [];
  const provider: VaultProvider = {
    id: 'vault',
    async open() {
      return {
        credentials: [new Secret('session-token-of-the-vault', 'token')],
        handle: { provider: 'vault', type: 'memory', state: {}, expiresAt: null },
        sessionEndsLeases: true,
        async issue(references, remember) {
          return references.map(({ path }) => {
            const issued = values[path];
            if (issued === undefined) throw new AppError('vault', `${path} is not there.`, { mend: 'Set it.' });
            remember(issued.lease);
            return issued;
          });
        },
        async release(lease) {
          released.push(lease?.id ?? null);
          return outcome;
        },
      };
    },
  };
  return { provider, released };
}

function optionsOf(job: RecordedJob, provider: VaultProvider): InjectOptions {
  return {
    providers: new Map([['vault', provider]]),
    job,
    audit: noAudit,
    signal: new AbortController().signal,
    maxTtl: null,
    now: () => new Date(),
  };
}

async function run(
  profile: Record<string, unknown>,
  provider: VaultProvider,
): Promise<{ job: RecordedJob; fault: AppError | null }> {
  const job = new RecordedJob({});
  try {
    await inject(parseProfile(profile, 'test'), optionsOf(job, provider));
    return { job, fault: null };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { job, fault: error };
  } finally {
    job.delete();
  }
}

const issued = (value: string, lease: Lease = { kind: 'static', provider: 'vault' }): IssuedSecret => ({
  value: new Secret(value, 'vault://a'),
  lease,
});

describe('inject', () => {
  test('a MaskedSecret can’t be made without masking', () => {
    const proof = Symbol('masked') as never;
    expect(() => new MaskedSecret(new Secret(STRONG, 'x'), proof)).toThrow(TypeError);
  });

  test('a scheme without a vault is told before anything is logged in to', async () => {
    const { provider } = vaultInMemory({});
    const { job, fault } = await run({ A: 'valt://a#b' }, provider);
    expect(fault?.code).toBe('config');
    expect(fault?.mend).toContain('Did you mean “vault”');
    expect(job.steps).toEqual([]);
  });

  test.each(['', 'ab', '}'])(
    'the value %j can’t be hidden, so it is refused and the job gets nothing',
    async (value) => {
      const { provider, released } = vaultInMemory({ weak: issued(value), fine: issued(STRONG, LEASE) });
      const { job, fault } = await run({ FINE: 'vault://fine', WEAK: 'vault://weak' }, provider);
      expect(fault?.message).toMatch(/WEAK.*too short to be hidden/);
      expect(fault?.mend).toContain('unmasked: true');
      expect(job.values.size).toBe(0);
      expect(released).toEqual(['database/creds/app/x', null]);
    },
  );

  test('a value that can’t be hidden is handed over where that is asked for', async () => {
    const { provider } = vaultInMemory({ weak: issued('ab') });
    const { job, fault } = await run({ WEAK: { ref: 'vault://weak', unmasked: true } }, provider);
    expect(fault).toBeNull();
    expect(job.values.get('WEAK')).toBe('ab');
  });

  test('a value with a NUL byte is for files only', async () => {
    const { provider } = vaultInMemory({ binary: issued(`${STRONG}\0x`) });
    expect((await run({ A: 'vault://binary' }, provider)).fault?.mend).toContain('as: file');
    expect((await run({ A: { ref: 'vault://binary', as: 'file' } }, provider)).fault).toBeNull();
  });

  test('a failure while handing over gives back what was taken', async () => {
    const { provider, released } = vaultInMemory({ fine: issued(STRONG, LEASE) });
    const job = new RecordedJob({});
    job.exportVariable = () => {
      throw new AppError('provider', 'The runner took no variable.', { mend: 'Look.' });
    };
    await expect(inject(parseProfile({ A: 'vault://fine' }, 'test'), optionsOf(job, provider))).rejects.toThrow(
      /took no variable/,
    );
    expect(released).toEqual(['database/creds/app/x', null]);
    job.delete();
  });

  test('leases are given back latest first, the session last', async () => {
    const { provider, released } = vaultInMemory({
      fine: issued(STRONG, LEASE),
      other: issued(`${STRONG}2`, { ...LEASE, id: 'second' }),
    });
    const job = new RecordedJob({});
    const { held } = await inject(
      parseProfile({ A: 'vault://fine', B: 'vault://other' }, 'test'),
      optionsOf(job, provider),
    );
    await release(held, (text) => job.warn(text), noAudit, new AbortController().signal);
    expect(released).toEqual(['second', 'database/creds/app/x', null]);
    job.delete();
  });

  test('masks beyond the limit are left out, and that is told', async () => {
    const { provider } = vaultInMemory({ fine: issued(STRONG) });
    const job = new RecordedJob({});
    const limits = { perValue: 30, perSecret: 3, total: 4 };
    await inject(parseProfile({ A: 'vault://fine' }, 'test'), { ...optionsOf(job, provider), limits });
    expect(job.masks).toHaveLength(4);
    expect(job.warnings.join()).toMatch(/rarer forms of .* are not masked/);
    job.delete();
  });
});

describe('release', () => {
  const held = (outcome: RevocationOutcome | 'throws') => ({
    provider: 'vault',
    releaser: {
      sessionEndsLeases: false,
      async release() {
        if (outcome === 'throws') throw new Error('a bug');
        return outcome;
      },
    },
    leases: [LEASE as Extract<Lease, { kind: 'revocable' }>],
    hasSession: false,
    expiresAt: null,
  });

  test.each<[RevocationOutcome | 'throws', boolean]>([
    [{ kind: 'revoked-verified' }, false],
    [{ kind: 'already-dead' }, false],
    [{ kind: 'accepted-unverified', mend: 'm' }, true],
    [{ kind: 'not-permitted', mend: 'm' }, true],
    [{ kind: 'not-revocable', mend: 'm' }, true],
    [{ kind: 'unknown-error', mend: 'm' }, true],
    ['throws', true],
  ])('%j: a warning is given: %s; nothing is thrown', async (outcome, warned) => {
    const warnings: string[] = [];
    const reports = await release(
      [held(outcome)],
      (text) => warnings.push(text),
      noAudit,
      new AbortController().signal,
    );
    expect(reports).toHaveLength(1);
    expect(warnings.length > 0).toBe(warned);
    if (warned) expect(warnings[0]).toContain('database/creds/app/x');
  });
});
