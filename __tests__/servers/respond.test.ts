import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenBao, type Postgres, startOpenBao, startPostgres } from '../../scripts/servers/index.ts';
import { verifyAuditFile } from '../../src/adapters/audit/verify-audit-file.ts';
import { transitHash } from '../../src/adapters/drivers/transit-hash.ts';
import type { VaultApi } from '../../src/adapters/drivers/vault-api.ts';
import { environmentIdentity } from '../../src/adapters/exec/environment-identity.ts';
import { revokerSet } from '../../src/adapters/verifiers/index.ts';
import { openAuditLog } from '../../src/app/audit-log.ts';
import { readConfig } from '../../src/app/config/read-config.ts';
import { runRespondJob } from '../../src/app/respond/respond-job.ts';
import { NO_SCAN_SETTINGS } from '../../src/app/scan/scan-policy.ts';
import type { World } from '../../src/app/world.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Fingerprint } from '../../src/domain/fingerprint.ts';
import { parseReference } from '../../src/domain/reference.ts';
import { Secret } from '../../src/domain/secret.ts';
import { buildIndex, lookUpFindings, openIndex, sealIndex } from '../../src/engine/respond/entry-index.ts';
import { revokeCredential } from '../../src/engine/respond/revoke-credential.ts';
import { finding } from '../engine/respond/examples.ts';

const HOUR = 3_600_000;
let bao: OpenBao;
let postgres: Postgres;
let folder: string;
let login: { roleId: string; secretId: string };
const made = () => randomBytes(18).toString('base64url');

/** No more than the response needs; the driver's messages name the same lines. */
const POLICY = `
path "secret/data/prod/*" { capabilities = ["read", "patch"] }
path "secret/metadata/prod/*" { capabilities = ["read", "list"] }
path "secret/destroy/prod/*" { capabilities = ["update"] }
path "database/static-creds/shop" { capabilities = ["read"] }
path "database/rotate-role/shop" { capabilities = ["update"] }
`;

beforeAll(async () => {
  [bao, postgres] = await Promise.all([startOpenBao(), startPostgres()]);
  await bao.must('PUT', 'sys/policies/acl/responder', { policy: POLICY });
  await bao.must('POST', 'sys/auth/approle', { type: 'approle' });
  await bao.must('POST', 'auth/approle/role/responder', { token_policies: ['responder'], token_ttl: '10m' });
  const { data: role } = (await bao.must('GET', 'auth/approle/role/responder/role-id')) as {
    data: { role_id: string };
  };
  const { data: id } = (await bao.must('POST', 'auth/approle/role/responder/secret-id')) as {
    data: { secret_id: string };
  };
  login = { roleId: role.role_id, secretId: id.secret_id };
  await bao.must('POST', 'sys/mounts/database', { type: 'database' });
  await bao.must('POST', 'database/config/app', {
    plugin_name: 'postgresql-database-plugin',
    allowed_roles: '*',
    connection_url: `postgresql://{{username}}:{{password}}@127.0.0.1:${postgres.port}/app?sslmode=disable`,
    username: postgres.user,
    password: postgres.password,
  });
  await postgres.query("CREATE ROLE shop LOGIN PASSWORD 'first'");
  await bao.must('POST', 'database/static-roles/shop', { db_name: 'app', username: 'shop', rotation_period: 86_400 });
});
afterAll(async () => {
  await Promise.all([bao?.stop(), postgres?.stop()]);
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealant-respond-'));
  return () => rmSync(folder, { recursive: true, force: true });
});

const config = () =>
  readConfig(
    `
providers:
  vault: { type: vault, url: "${bao.url}", auth: { method: approle, role-id: "${login.roleId}", secret-id: env:SECRET_ID } }
correlate:
  prefixes: ["vault://secret/prod/**", "vault://database/static-creds/shop"]
respond:
  default: auto
  rules:
    - { when: { entry: "vault://database/static-creds/*" }, do: rotate, mode: auto, test: "postgresql://127.0.0.1:${postgres.port}/app" }
    - { when: { entry: "vault://secret/prod/**" }, do: rotate, mode: auto, grace: 1h, policy: alphanumeric-24 }
    - { when: { credential: vault-token }, do: revoke, mode: auto }
`,
    'sealant.yml',
  );

interface Options {
  act?: boolean;
  now?: number;
  what?: 'findings' | 'unfinished';
  exposed?: boolean;
}

async function respond(
  leaked: readonly Finding[],
  { act = true, now = Date.now(), what = 'findings', exposed = false }: Options = {},
) {
  const env = { SECRET_ID: login.secretId };
  const world = { env, now: () => new Date(now), stdin: () => process.stdin } as unknown as World;
  const signal = AbortSignal.timeout(120_000);
  const audit = await openAuditLog({ ...world, cwd: folder }, 'audit.jsonl');
  const settings = NO_SCAN_SETTINGS;
  return runRespondJob({
    world,
    top: folder,
    config: await config(),
    settings,
    findings: leaked,
    what,
    only: null,
    exposed,
    act,
    trust: { event: 'local', fork: false, protectedRef: false, approved: false },
    identity: environmentIdentity(env, () => {}, signal),
    mask: () => {},
    journal: 'journal.jsonl',
    audit,
    signal,
  });
}

let findings = 0;
/** A finding of a value, without an entry: which one it is has to be found out. */
function leak(value: string, changes: Partial<Finding> = {}): Finding {
  const fingerprint = `v1:${String(findings++).padStart(32, '0')}` as Fingerprint;
  return { ...finding({ entry: null, fingerprint, ...changes }), secret: new Secret(value, 'leak') };
}

async function kv(path: string, version = ''): Promise<Record<string, string> | null> {
  const answer = await bao.request('GET', `secret/data/${path}${version}`);
  return ((answer.body['data'] as { data?: Record<string, string> } | undefined)?.data ?? null) as Record<
    string,
    string
  > | null;
}

describe('with a role of least privilege', () => {
  it('a leak is found among the entries, planned without a change, rotated, and retired after its grace', async () => {
    const value = made();
    await bao.must('POST', 'secret/data/prod/nested/api', { data: { key: value, name: 'service' } });
    await bao.must('POST', 'secret/data/prod/other', { data: { key: made() } });
    const found = leak(` ${encodeURIComponent(value)}\n`);

    const planned = await respond([found], { act: false });
    expect(planned.plan.operations).toMatchObject([
      { entry: 'vault://secret/prod/nested/api#key', driver: 'vault-kv' },
    ]);
    expect(planned.findings[0]?.entry).toEqual({
      reference: 'vault://secret/prod/nested/api#key?version=1',
      current: true,
    });
    expect((await kv('prod/nested/api'))?.['key']).toBe(value);

    const now = Date.now();
    expect((await respond([found], { now })).results).toMatchObject([{ kind: 'waiting' }]);
    const after = await kv('prod/nested/api');
    expect(after).toMatchObject({ key: expect.stringMatching(/^[A-Za-z0-9]{24}$/), name: 'service' });
    expect(after?.['key']).not.toBe(value);
    expect((await kv('prod/nested/api', '?version=1'))?.['key']).toBe(value);

    const done = await respond([found], { now: now + 2 * HOUR });
    expect(done.results).toMatchObject([{ kind: 'done' }]);
    expect(await kv('prod/nested/api', '?version=1')).toBeNull();
    expect((await kv('prod/nested/api'))?.['key']).toBe(after?.['key']);

    const again = await respond([found], { now: now + 3 * HOUR });
    expect([again.answered.length, again.plan.operations.length, again.plan.byHand.length]).toEqual([1, 0, 0]);
    expect((await verifyAuditFile(join(folder, 'audit.jsonl'))).kind).toBe('intact');
    for (const file of ['audit.jsonl', 'journal.jsonl']) {
      const text = readFileSync(join(folder, file), 'utf8');
      for (const secret of [value, after!['key']!, login.secretId]) expect(text).not.toContain(secret);
    }
  });

  it('a leaked password of a static role is refused by PostgreSQL afterwards', async () => {
    const { data } = (await bao.must('GET', 'database/static-creds/shop')) as { data: { password: string } };
    const { results, plan } = await respond([leak(data.password)]);
    expect(plan.operations).toMatchObject([
      { driver: 'vault-db-static', entry: 'vault://database/static-creds/shop#password' },
    ]);
    expect(results).toMatchObject([
      { kind: 'done', details: expect.arrayContaining(['verify: the database refuses the old password']) },
    ]);
    expect(await postgres.canLogIn('shop', data.password)).toBe(false);
    const next = (await bao.must('GET', 'database/static-creds/shop')) as { data: { password: string } };
    expect(await postgres.canLogIn('shop', next.data.password)).toBe(true);
  });

  it('the session is given back, whatever happens', async () => {
    const before = await accessors();
    await respond([leak(made())]);
    await expect(
      respond([leak(made())], { act: true, what: 'unfinished', now: Number.NaN }).catch(() => 'failed'),
    ).resolves.toBeDefined();
    expect(await accessors()).toEqual(before);
  });

  it('what the role may not do is told with the policy line that would allow it', async () => {
    const value = made();
    await bao.must('POST', 'secret/data/prod/locked', { data: { key: value } });
    await bao.must('PUT', 'sys/policies/acl/responder', { policy: POLICY.replace('"read", "patch"', '"read"') });
    try {
      const { results } = await respond([leak(value)]);
      expect(results).toMatchObject([
        {
          kind: 'failed',
          step: 'apply',
          mend: expect.stringContaining('path "secret/data/prod/locked" { capabilities = ["read","patch"] }'),
        },
      ]);
      expect((await kv('prod/locked'))?.['key']).toBe(value);
    } finally {
      await bao.must('PUT', 'sys/policies/acl/responder', { policy: POLICY });
    }
  });

  it('may have “update” instead of “patch”: the other fields are kept, and a number JavaScript would change is refused', async () => {
    const [value, other] = [made(), made()];
    await bao.must('POST', 'secret/data/prod/update', { data: { key: value, port: 5432, nested: { a: [1, 'x'] } } });
    await bao.must('POST', 'secret/data/prod/large', { data: { key: other } });
    const large = `{"data":{"key":${JSON.stringify(other)},"id":12345678901234567890}}`;
    await fetch(`${bao.url}/v1/secret/data/prod/large`, {
      method: 'POST',
      headers: { 'x-vault-token': bao.token },
      body: large,
    });
    await bao.must('PUT', 'sys/policies/acl/responder', {
      policy: POLICY.replace('"read", "patch"', '"read", "create", "update"'),
    });
    try {
      const { results } = await respond([leak(value), leak(other)]);
      expect(results.map(({ kind }) => kind)).toEqual(['waiting', 'failed']);
      expect(await kv('prod/update')).toMatchObject({
        key: expect.stringMatching(/^\w{24}$/),
        port: 5432,
        nested: { a: [1, 'x'] },
      });
      expect((await kv('prod/large'))?.['key']).toBe(other);
    } finally {
      await bao.must('PUT', 'sys/policies/acl/responder', { policy: POLICY });
    }
  });

  async function accessors(): Promise<string[]> {
    return ((await bao.must('LIST', 'auth/token/accessors')) as { data: { keys: string[] } }).data.keys.sort();
  }
});

describe('an index by the transit engine', () => {
  it('finds the entry by hashes whose key never left the vault', async () => {
    await bao.must('POST', 'sys/mounts/transit', { type: 'transit' });
    await bao.must('POST', 'transit/keys/sealant', {});
    const api: VaultApi = {
      async call(method, path, body) {
        const answer = await bao.request(method, path, body);
        return {
          status: answer.status,
          data: (answer.body['data'] ?? {}) as Record<string, unknown>,
          errors: (answer.body['errors'] ?? []) as string[],
        };
      },
    };
    const signal = AbortSignal.timeout(120_000);
    const hash = transitHash(api, 'transit/sealant');
    const values = Array.from({ length: 1_200 }, made);
    const versions = values.map((value, i) => ({
      reference: parseReference(`vault://secret/e${i}#key?version=1`),
      current: true,
      value: new Secret(value, 'x'),
    }));
    const sealed = await sealIndex(await buildIndex(versions, hash, new Date(), signal), hash, signal);
    // The index outlives a rotation of its key.
    await bao.must('POST', 'transit/keys/sealant/rotate', {});
    const found = await lookUpFindings(
      [leak(`${values[1_100]}\n`), leak(made())],
      await openIndex(sealed, hash, signal),
      hash,
      signal,
    );
    expect([...found.values()]).toEqual([{ reference: 'vault://secret/e1100#key?version=1', current: true }]);
    await expect(transitHash(api, 'transit/none').digest([Buffer.from('x')], signal)).rejects.toMatchObject({
      code: 'vault',
    });
  });
});

describe('a leaked Vault token', () => {
  async function token(options: Record<string, unknown> = {}): Promise<string> {
    const { auth } = (await bao.must('POST', 'auth/token/create', {
      policies: ['responder'],
      ttl: '10m',
      ...options,
    })) as { auth: { client_token: string } };
    return auth.client_token;
  }
  const works = async (value: string) =>
    (await bao.request('GET', 'auth/token/lookup-self', undefined, { token: value })).status === 200;
  const revoker = async () =>
    (await revokerSet({
      env: {},
      vault: { url: bao.url, namespace: null, ca: null, cert: null, key: null, timeout: 10_000 },
    }).revoker('vault-token'))!;

  it('ends itself, and no other with it', async () => {
    const [leaked, other] = [await token(), await token()];
    const { results } = await respond([leak(leaked, { credential: 'vault-token' })], { exposed: true });
    expect(results).toMatchObject([{ kind: 'done', outcome: { kind: 'revoked-verified' } }]);
    expect([await works(leaked), await works(other)]).toEqual([false, true]);
  });

  it('that is dead already is left alone', async () => {
    const dead = await token();
    await bao.must('POST', 'auth/token/revoke', { token: dead });
    const outcome = await revokeCredential(await revoker(), new Secret(dead, 'token'), {
      signal: AbortSignal.timeout(120_000),
    });
    expect(outcome).toEqual({ kind: 'already-dead' });
  });

  it('of type batch is told as what can’t be revoked', async () => {
    const batch = new Secret(await token({ type: 'batch' }), 'token');
    const outcome = await revokeCredential(await revoker(), batch, { signal: AbortSignal.timeout(120_000) });
    expect(outcome).toMatchObject({ kind: 'not-revocable' });
    expect(await works(batch.reveal())).toBe(true);
  });

  it('that may not revoke itself is told as not permitted, and not as dead', async () => {
    const bare = new Secret(await token({ no_default_policy: true }), 'token');
    const outcome = await revokeCredential(await revoker(), bare, { signal: AbortSignal.timeout(120_000) });
    expect(outcome).toMatchObject({ kind: 'not-permitted' });
    // Its owner can still look it up: it lives.
    await bao.must('POST', 'auth/token/lookup', { token: bare.reveal() });
  });
});
