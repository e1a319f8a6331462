import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAuditFile } from '../../src/adapters/audit/audit-file.ts';
import type { AwsConnection } from '../../src/adapters/drivers/aws-connection.ts';
import type { AzureConnection } from '../../src/adapters/drivers/azure-connection.ts';
import type { DriverAccess } from '../../src/adapters/drivers/driver-kind.ts';
import type { GcpConnection } from '../../src/adapters/drivers/gcp-connection.ts';
import { driverSet } from '../../src/adapters/drivers/index.ts';
import { openJournalFile } from '../../src/adapters/journal/journal-file.ts';
import type { Fingerprint } from '../../src/domain/fingerprint.ts';
import { Secret } from '../../src/domain/secret.ts';
import { applyOperation, type OperationResult } from '../../src/engine/respond/apply.ts';
import { type Means, type Operation, planResponse } from '../../src/engine/respond/plan.ts';
import type { ResponseRule } from '../../src/engine/respond/policy.ts';
import { finding, means, policy } from '../engine/respond/examples.ts';

export const HOUR = 3_600_000;

/** Dies at the n-th thing that it does: a line of the journal, before and after a call that changes something. */
class Killed extends Error {}

/** What a run may do before it is killed; counts what it does. */
export class Life {
  acts = 0;
  readonly #killAt: number;
  #dead = false;

  constructor(killAt = Number.POSITIVE_INFINITY) {
    this.#killAt = killAt;
  }

  act(): void {
    if (this.#dead || this.acts++ >= this.#killAt) {
      this.#dead = true;
      throw new Killed();
    }
  }
}

export interface Clouds {
  aws?(life: Life): Promise<AwsConnection>;
  azure?(life: Life): Promise<AzureConnection>;
  gcp?(life: Life): Promise<GcpConnection>;
}

const TYPES: Readonly<Record<string, string>> = {
  awssm: 'aws-secrets-manager',
  azkv: 'azure-key-vault',
  gcpsm: 'gcp-secret-manager',
};
export const cloudMeans: Means = { ...means, typeOf: (scheme) => TYPES[scheme] ?? null };
const unused = () => Promise.reject(new Error('not asked for'));

/** Journal and audit log of one repository, and rotations that write into them. */
export class Rotations {
  readonly folder = mkdtempSync(join(tmpdir(), 'sealant-rotation-'));
  readonly #clouds: Clouds;

  constructor(clouds: Clouds) {
    this.#clouds = clouds;
  }

  access(now: number, life = new Life()): DriverAccess {
    const { aws, azure, gcp } = this.#clouds;
    // One session a run, as the product has it.
    const once = <T>(connect: ((life: Life) => Promise<T>) | undefined) => {
      let connection: Promise<T> | null = null;
      return () => (connection ??= connect?.(life) ?? unused());
    };
    return {
      embedded: unused,
      vault: unused,
      aws: once(aws),
      azure: once(azure),
      gcp: once(gcp),
      loginProbe: () => null,
      now: () => new Date(now),
    };
  }

  /** Carries out an operation, or goes on with it; `null` where it was killed. */
  async apply(
    operation: Operation,
    leaked: string | null,
    now: number,
    life = new Life(),
  ): Promise<OperationResult | null> {
    const clock = () => new Date(now);
    const journal = await openJournalFile(join(this.folder, 'journal.jsonl'), 'journal.jsonl');
    const audit = join(this.folder, 'audit.jsonl');
    try {
      return await applyOperation(
        operation,
        {
          clock: { now: clock },
          audit: openAuditFile(audit, { actor: 'test', run: null, repo: null, sha: null }, clock),
          journal: {
            entries: journal.entries,
            append(entry) {
              life.act();
              journal.append(entry);
              life.act();
            },
          },
          drivers: driverSet(this.access(now, life)),
          revokers: { revoker: async () => null },
          notifier: null,
          leaks: { reveal: async () => (leaked === null ? null : new Secret(leaked, 'leak')) },
        },
        AbortSignal.timeout(120_000),
      );
    } catch (error) {
      if (error instanceof Killed) return null;
      throw error;
    } finally {
      journal.close();
    }
  }

  /** What was written down. */
  written(): string {
    return ['journal.jsonl', 'audit.jsonl'].map((name) => readFileSync(join(this.folder, name), 'utf8')).join('');
  }

  forget(): void {
    rmSync(join(this.folder, 'journal.jsonl'), { force: true });
  }

  delete(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The plan for a leak that is an entry; `exposed` ones have no grace. */
export function planLeak(
  reference: string,
  { exposed = false, driver }: { exposed?: boolean; driver?: string } = {},
): Operation {
  const rule: ResponseRule = { when: {}, do: 'rotate', mode: 'auto', graceMs: HOUR, ...(driver ? { driver } : {}) };
  const fingerprint = `v1:${Buffer.from(reference).toString('hex').padEnd(32, '0').slice(-32)}` as Fingerprint;
  const leak = finding({ entry: { reference, current: true }, fingerprint });
  const { operations } = planResponse(
    [{ finding: leak, liveness: 'unknown', exposed }],
    policy({ rules: [rule] }),
    cloudMeans,
  );
  return operations[0]!;
}
