import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenBao, type Postgres, startOpenBao, startPostgres } from '../../scripts/servers/index.ts';
import { openAuditFile } from '../../src/adapters/audit/audit-file.ts';
import { verifyAuditFile } from '../../src/adapters/audit/verify-audit-file.ts';
import { driverSet } from '../../src/adapters/drivers/index.ts';
import { postgresLogin } from '../../src/adapters/drivers/postgres-login.ts';
import type { VaultApi } from '../../src/adapters/drivers/vault-api.ts';
import { openJournalFile } from '../../src/adapters/journal/journal-file.ts';
import type { Fingerprint } from '../../src/domain/fingerprint.ts';
import type { parseReference } from '../../src/domain/reference.ts';
import { Secret } from '../../src/domain/secret.ts';
import { applyOperation } from '../../src/engine/respond/apply.ts';
import { type Operation, planResponse } from '../../src/engine/respond/plan.ts';
import type { ResponseRule } from '../../src/engine/respond/policy.ts';
import { planSchedule } from '../../src/engine/respond/schedule.ts';
import { finding, means, policy } from '../engine/respond/examples.ts';

const HOUR = 3_600_000;
let bao: OpenBao;
let postgres: Postgres;
let folder: string;
beforeAll(async () => {
  [bao, postgres] = await Promise.all([startOpenBao(), startPostgres()]);
  await bao.must('POST', 'sys/mounts/database', { type: 'database' });
  await bao.must('POST', 'database/config/app', {
    plugin_name: 'postgresql-database-plugin',
    allowed_roles: '*',
    connection_url: `postgresql://{{username}}:{{password}}@127.0.0.1:${postgres.port}/app?sslmode=disable`,
    username: postgres.user,
    password: postgres.password,
  });
});
afterAll(async () => {
  await Promise.all([bao?.stop(), postgres?.stop()]);
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealant-respond-'));
  return () => rmSync(folder, { recursive: true, force: true });
});

const unused = () => Promise.reject(new Error('not asked for'));

class Killed extends Error {}

/** Calls the server as its root; dies at the n-th thing that is done. */
async function respond(operation: Operation, leaked: string | null, now: number, killAt = Number.POSITIVE_INFINITY) {
  let acts = 0;
  const act = () => {
    if (acts++ >= killAt) throw new Killed();
  };
  const api: VaultApi = {
    async call(method, path, body) {
      if (method !== 'GET' && method !== 'LIST') act();
      const patch = { 'content-type': 'application/merge-patch+json' };
      const answer = await bao.request(method, path, body, method === 'PATCH' ? { headers: patch } : {});
      if (method !== 'GET' && method !== 'LIST') act();
      const { data, errors } = answer.body as { data?: Record<string, unknown>; errors?: string[] };
      return { status: answer.status, data: data ?? {}, errors: errors ?? [] };
    },
  };
  const clock = { now: () => new Date(now) };
  const journal = await openJournalFile(join(folder, 'journal.jsonl'), 'journal.jsonl');
  try {
    const result = await applyOperation(
      operation,
      {
        clock,
        audit: openAuditFile(
          join(folder, 'audit.jsonl'),
          { actor: 'test', run: null, repo: null, sha: null },
          clock.now,
        ),
        journal: {
          entries: journal.entries,
          append(entry) {
            act();
            journal.append(entry);
            act();
          },
        },
        drivers: driverSet({
          embedded: unused,
          aws: unused,
          azure: unused,
          gcp: unused,
          vault: async () => api,
          loginProbe: () => postgresLogin(`postgresql://127.0.0.1:${postgres.port}/app`),
          now: clock.now,
        }),
        revokers: { revoker: async () => null },
        notifier: null,
        leaks: { reveal: async () => (leaked === null ? null : new Secret(leaked, 'leak')) },
      },
      AbortSignal.timeout(120_000),
    );
    return { result, acts };
  } catch (error) {
    if (error instanceof Killed) return { result: null, acts };
    throw error;
  } finally {
    journal.close();
  }
}

function plan(reference: string, options: { exposed?: boolean; graceMs?: number; driver?: string } = {}): Operation {
  const { exposed = false, graceMs = HOUR, driver } = options;
  const rule: ResponseRule = { when: {}, do: 'rotate', mode: 'auto', graceMs, ...(driver ? { driver } : {}) };
  const fingerprint = `v1:${Buffer.from(reference).toString('hex').padEnd(32, '0').slice(-32)}` as Fingerprint;
  const leak = finding({ entry: { reference, current: true }, fingerprint });
  return planResponse([{ finding: leak, liveness: 'unknown', exposed }], policy({ rules: [rule] }), means)
    .operations[0]!;
}

/** Reads a field in every version: its text, or what became of it. */
async function versionsAt(path: string, field: string): Promise<string[]> {
  const { data } = (await bao.must('GET', `secret/metadata/${path}`)) as {
    data: { versions: Record<string, { destroyed: boolean }> };
  };
  return Promise.all(
    Object.entries(data.versions).map(async ([number, { destroyed }]) => {
      if (destroyed) return 'destroyed';
      const answer = await bao.request('GET', `secret/data/${path}?version=${number}`);
      return (answer.body as { data: { data: Record<string, string> } }).data.data[field] ?? 'absent';
    }),
  );
}

let unique = 0;
async function kvSecret(value: string): Promise<string> {
  const path = `prod/api-${unique++}`;
  await bao.must('POST', `secret/data/${path}`, { data: { key: 'an older value', other: 'kept', big: 12 } });
  await bao.must('POST', `secret/data/${path}`, { data: { key: value, other: 'kept', big: 12 } });
  return path;
}

describe('a leaked field of a KV v2 secret', () => {
  it('gets a next version at once, and the leaked version is destroyed when the grace is over', async () => {
    const path = await kvSecret('leaked-value-1');
    const operation = plan(`vault://secret/${path}#key`);
    const now = Date.now();
    expect((await respond(operation, 'leaked-value-1', now)).result?.kind).toBe('waiting');
    const during = await versionsAt(path, 'key');
    expect(during.slice(0, 2)).toEqual(['an older value', 'leaked-value-1']);
    expect(during[2]).toHaveLength(32);
    expect((await respond(operation, 'leaked-value-1', now + HOUR - 60_000)).result?.kind).toBe('waiting');
    expect((await respond(operation, 'leaked-value-1', now + HOUR + 60_000)).result?.kind).toBe('done');
    expect(await versionsAt(path, 'key')).toEqual(['an older value', 'destroyed', during[2]]);
    expect((await versionsAt(path, 'other'))[2]).toBe('kept');
    expect((await verifyAuditFile(join(folder, 'audit.jsonl'))).kind).toBe('intact');
    for (const file of ['audit.jsonl', 'journal.jsonl']) {
      const text = readFileSync(join(folder, file), 'utf8');
      for (const secret of ['leaked-value-1', during[2]!]) expect(text).not.toContain(secret);
    }
  });

  it('is replaced once, whatever the step at which the run is killed', async () => {
    const whole = await kvSecret('leaked-value-2');
    const { acts } = await respond(
      plan(`vault://secret/${whole}#key`, { exposed: true }),
      'leaked-value-2',
      Date.now(),
    );
    expect(acts).toBeGreaterThan(20);
    for (let killAt = 0; killAt < acts; killAt++) {
      rmSync(join(folder, 'journal.jsonl'), { force: true });
      const path = await kvSecret('leaked-value-2');
      const operation = plan(`vault://secret/${path}#key`, { exposed: true });
      expect((await respond(operation, 'leaked-value-2', Date.now(), killAt)).result).toBeNull();
      expect((await respond(operation, 'leaked-value-2', Date.now())).result?.kind, `killed at ${killAt}`).toBe('done');
      const versions = await versionsAt(path, 'key');
      expect(versions.slice(0, 2), `killed at ${killAt}`).toEqual(['an older value', 'destroyed']);
      expect(versions).toHaveLength(3);
    }
  });

  it('loses nothing to somebody who writes at the same time', async () => {
    const path = await kvSecret('leaked-value-3');
    const operation = plan(`vault://secret/${path}#key`, { exposed: true });
    // Dies right before its write, and another field is changed before it resumes.
    for (let killAt = 0; ; killAt++) {
      rmSync(join(folder, 'journal.jsonl'), { force: true });
      await respond(operation, 'leaked-value-3', Date.now(), killAt);
      const journal = readFileSync(join(folder, 'journal.jsonl'), { encoding: 'utf8', flag: 'a+' });
      if (journal.includes('"started"') && journal.includes('"step":"apply"')) break;
    }
    await bao.must('POST', `secret/data/${path}`, { data: { key: 'leaked-value-3', other: 'changed', big: 12 } });
    expect((await respond(operation, 'leaked-value-3', Date.now())).result?.kind).toBe('done');
    expect((await versionsAt(path, 'key')).slice(0, 3)).toEqual(['an older value', 'destroyed', 'destroyed']);
    expect((await versionsAt(path, 'other')).at(-1)).toBe('changed');
  });

  it('is left alone when it is not the leaked value any more', async () => {
    const path = await kvSecret('leaked-value-4');
    await bao.must('POST', `secret/data/${path}`, { data: { key: 'rotated by hand' } });
    const { result } = await respond(
      plan(`vault://secret/${path}#key`, { exposed: true }),
      'leaked-value-4',
      Date.now(),
    );
    expect(result?.kind).toBe('done');
    expect(await versionsAt(path, 'key')).toEqual(['an older value', 'destroyed', 'rotated by hand']);
  });

  it('of KV version 1 is refused with the command that upgrades the engine', async () => {
    await bao.must('POST', 'sys/mounts/old', { type: 'kv', options: { version: '1' } });
    await bao.must('POST', 'old/api', { key: 'leaked-value-5' });
    const { result } = await respond(plan('vault://old/api#key', { exposed: true }), 'leaked-value-5', Date.now());
    expect(result).toMatchObject({
      kind: 'failed',
      step: 'prepare',
      mend: expect.stringContaining('enable-versioning old'),
    });
  });
});

describe('a leaked password of a database static role', () => {
  async function staticRole(name: string): Promise<string> {
    await postgres.query(`CREATE ROLE ${name} LOGIN PASSWORD 'first'`);
    await bao.must('POST', `database/static-roles/${name}`, {
      db_name: 'app',
      username: name,
      rotation_period: 86_400,
    });
    return passwordOf(name);
  }
  async function passwordOf(name: string): Promise<string> {
    return ((await bao.must('GET', `database/static-creds/${name}`)) as { data: { password: string } }).data.password;
  }

  it('is refused by PostgreSQL afterwards, while the new one logs in', async () => {
    const leaked = await staticRole('shop');
    expect(await postgres.canLogIn('shop', leaked)).toBe(true);
    const { result } = await respond(plan('vault://database/static-creds/shop#password'), leaked, Date.now());
    expect(result).toMatchObject({
      kind: 'done',
      details: expect.arrayContaining([
        'test: the database accepts the new password',
        'verify: the database refuses the old password',
      ]),
    });
    expect(await postgres.canLogIn('shop', leaked)).toBe(false);
    expect(await postgres.canLogIn('shop', await passwordOf('shop'))).toBe(true);
    expect((await verifyAuditFile(join(folder, 'audit.jsonl'))).kind).toBe('intact');
  });

  it('is changed once, whatever the step at which the run is killed', async () => {
    await staticRole('kills');
    let acts = 1;
    for (let killAt = 0; killAt < acts; killAt++) {
      rmSync(join(folder, 'journal.jsonl'), { force: true });
      const leaked = await passwordOf('kills');
      const operation = plan('vault://database/static-creds/kills#password');
      const first = await respond(operation, leaked, Date.now(), killAt === 0 ? undefined : killAt);
      if (killAt === 0) acts = first.acts;
      const afterFirst = await passwordOf('kills');
      expect((await respond(operation, leaked, Date.now())).result?.kind, `killed at ${killAt}`).toBe('done');
      if (afterFirst !== leaked) expect(await passwordOf('kills')).toBe(afterFirst);
      expect(await postgres.canLogIn('kills', leaked)).toBe(false);
      expect(await postgres.canLogIn('kills', await passwordOf('kills'))).toBe(true);
    }
    expect(acts).toBeGreaterThan(15);
  });

  it('is rotated by schedule once it is too old', async () => {
    const before = await staticRole('due');
    const schedule = [
      { entry: 'vault://database/static-roles/due', maxAgeMs: HOUR, mode: 'auto', graceMs: 0 } as const,
    ];
    const driver = await driverSet({
      embedded: unused,
      aws: unused,
      azure: unused,
      gcp: unused,
      vault: async () => ({
        async call(method, path, body) {
          const answer = await bao.request(method, path, body);
          return { status: answer.status, data: (answer.body['data'] ?? {}) as Record<string, unknown>, errors: [] };
        },
      }),
      loginProbe: () => null,
      now: () => new Date(),
    }).driver('vault-db-static');
    const age = (entry: ReturnType<typeof parseReference>) => driver.rotatedAt(entry, AbortSignal.timeout(120_000));
    const soon = await planSchedule(policy({ schedule }), means, new Date(), age);
    expect(soon.operations).toEqual([]);
    const later = await planSchedule(policy({ schedule }), means, new Date(Date.now() + 2 * HOUR), age);
    expect(later.operations).toHaveLength(1);
    expect((await respond(later.operations[0]!, null, Date.now())).result?.kind).toBe('done');
    expect(await passwordOf('due')).not.toBe(before);
  });
});

describe('a leaked dynamic credential', () => {
  interface Leased {
    lease_id: string;
    data: { username: string; password: string };
  }
  async function lease(): Promise<Leased> {
    return (await bao.must('GET', 'database/creds/reader')) as unknown as Leased;
  }

  it('dies with its lease, and others of the role live on', async () => {
    await bao.must('POST', 'database/roles/reader', {
      db_name: 'app',
      creation_statements: [`CREATE ROLE "{{name}}" LOGIN PASSWORD '{{password}}' VALID UNTIL '{{expiration}}'`],
      default_ttl: '10m',
    });
    const [leaked, other] = [await lease(), await lease()];
    const operation = plan(`vault://${leaked.lease_id}`, { driver: 'vault-db-lease' });
    expect((await respond(operation, leaked.data.password, Date.now())).result?.kind).toBe('done');
    expect(await postgres.canLogIn(leaked.data.username, leaked.data.password)).toBe(false);
    expect(await postgres.canLogIn(other.data.username, other.data.password)).toBe(true);

    const all = plan('vault://database/creds/reader', { driver: 'vault-db-lease' });
    expect((await respond(all, leaked.data.password, Date.now())).result?.kind).toBe('done');
    expect(await postgres.canLogIn(other.data.username, other.data.password)).toBe(false);
  });
});
