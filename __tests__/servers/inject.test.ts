import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../../scripts/servers/free-port.ts';
import { vault } from '../../src/adapters/vaults/hashicorp-vault.ts';
import { AppError } from '../../src/domain/app-error.ts';
import { type Injection, inject } from '../../src/engine/inject/inject.ts';
import { release } from '../../src/engine/inject/release.ts';
import { parseRequestLines } from '../../src/engine/inject/request.ts';
import type { ReleaseHandle } from '../../src/engine/inject/vault-provider.ts';
import { type ActionVault, startActionVault } from './action-vault.ts';
import { RecordedJob } from './recorded-job.ts';

let world: ActionVault;
const surroundings = { env: {}, directory: process.cwd() };
const signal = AbortSignal.timeout(170_000);
const KV_VALUE = `kv-${Math.random().toString(36).slice(2)}-value`;

beforeAll(async () => {
  world = await startActionVault();
  const { bao } = world;
  await bao.must('POST', 'secret/data/prod/api', { data: { key: 'first-version', user: 'app-user' } });
  await bao.must('POST', 'secret/data/prod/api', {
    data: { key: KV_VALUE, user: 'app-user', port: 5432, nested: { a: 'deep-value' } },
  });
  await bao.must('POST', 'secret/data/prod/one', { data: { only: 'single-field-value' } });
  await bao.must('POST', 'secret/data/prod/gone', { data: { key: 'soon-deleted' } });
  await bao.must('DELETE', 'secret/data/prod/gone');
  await bao.must('POST', 'secret/data/staging/api', { data: { key: 'out of the policy' } });
  await bao.must('POST', 'sys/mounts/team/old', { type: 'kv', options: { version: '1' } });
  await bao.must('POST', 'team/old/api', { key: 'version-one-value' });
  const policy = (await bao.must('GET', 'sys/policies/acl/ci'))['data'] as { policy: string };
  await bao.must('PUT', 'sys/policies/acl/ci', {
    policy: `${policy.policy}\npath "team/old/*" { capabilities = ["read"] }\n`,
  });
}, 120_000);
afterAll(() => world?.stop());

interface Run {
  job: RecordedJob;
  outcome: Injection | AppError;
  end(): Promise<Awaited<ReturnType<typeof release>>>;
}

/** Injects some lines with the settings of this vault, as changed. */
async function run(
  lines: string[],
  change: Record<string, unknown> = {},
  env: Record<string, string> = {},
): Promise<Run> {
  const settings = { url: world.bao.url, auth: { method: 'jwt', role: 'ci' }, ...change };
  const job = new RecordedJob({ ...world.issuer.environment, ...env });
  const provider = vault.create('vault', settings, 'test', surroundings);
  const options = {
    providers: new Map([['vault', provider]]),
    job,
    audit: job,
    signal,
    maxTtl: 900_000,
    now: () => new Date(),
  };
  let outcome: Injection | AppError;
  try {
    outcome = await inject(parseRequestLines(lines, 'test'), options);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    outcome = error;
  }
  const held = outcome instanceof AppError ? [] : outcome.held;
  return {
    job,
    outcome,
    async end() {
      const reports = await release(held, (message) => job.warn(message), job, signal);
      job.delete();
      return reports;
    },
  };
}

async function fault(
  lines: string[],
  change: Record<string, unknown> = {},
  env: Record<string, string> = {},
): Promise<string> {
  const { outcome, end } = await run(lines, change, env);
  await end();
  if (!(outcome instanceof AppError)) throw new Error('It was expected to fail.');
  expect(outcome.code).toBe('vault');
  return `${outcome.message}\n${outcome.mend}`;
}

describe('reading', () => {
  test('KV version 2 is read without data/ in the path: current, by version, and by JSON pointer', async () => {
    const { job, end } = await run([
      'KEY=vault://secret/prod/api#key',
      'USER_NAME=vault://secret/prod/api#user',
      'OLD=vault://secret/prod/api#key?version=1',
      'PORT=vault://secret/prod/api#port',
      'DEEP=vault://secret/prod/api#/nested/a',
      'ONLY=vault://secret/prod/one',
    ]);
    expect(Object.fromEntries(job.values)).toEqual({
      KEY: KV_VALUE,
      USER_NAME: 'app-user',
      OLD: 'first-version',
      PORT: '5432',
      DEEP: 'deep-value',
      ONLY: 'single-field-value',
    });
    await end();
  });

  test('KV version 1, also on a mount with a slash in its name', async () => {
    const { job, end } = await run(['KEY=vault://team/old/api#key']);
    expect(job.values.get('KEY')).toBe('version-one-value');
    await end();
  });

  test('where the vault does not tell its engines, version 2 is tried before the plain path', async () => {
    const policy = 'path "sys/internal/ui/mounts*" { capabilities = ["deny"] }';
    await world.bao.must('PUT', 'sys/policies/acl/blind', { policy });
    await addRole('blind', { token_policies: ['ci', 'blind'] });
    const { job, end } = await run(['KEY=vault://secret/prod/api#key', 'LEASED=vault://database/creds/app#password'], {
      auth: { method: 'jwt', role: 'blind' },
    });
    expect(job.values.get('KEY')).toBe(KV_VALUE);
    expect(job.values.get('LEASED')).toMatch(/./);
    await end();
    await expect.poll(() => world.liveLeases()).toEqual([]);
  });

  test('an optional entry or field that is not there is left out, or gets its default', async () => {
    const { job, outcome, end } = await run([
      'NO_ENTRY=vault://secret/prod/nothing#key?optional',
      'NO_FIELD=vault://secret/prod/api#nothing?optional',
      'KEY=vault://secret/prod/api#key',
    ]);
    expect([...job.values.keys()]).toEqual(['KEY']);
    expect((outcome as Injection).delivered.map(({ lease }) => lease?.kind ?? null)).toEqual([null, null, 'static']);
    await end();
  });

  test('everything is masked before anything is exported, and the session is remembered before anything is read', async () => {
    const { job, end } = await run([
      'KEY=vault://secret/prod/api#key (output)',
      'LEASED=vault://database/creds/app#password (file)',
      'LOGIN=vault://database/creds/app#username',
    ]);
    // The first two masks are the job's own token and the vault's, which is remembered first: the mask is seen in the log, and
    // whoever kills the job on seeing it must find the session among what is to be given back.
    const [first, second, third, ...rest] = job.steps;
    expect([first, second, third]).toEqual(['mask', 'session', 'mask']);
    expect(rest.indexOf('lease')).toBeLessThan(rest.indexOf('mask'));
    expect(rest.lastIndexOf('mask')).toBeLessThan(rest.indexOf('output KEY'));
    expect(rest.slice(rest.indexOf('output KEY'))).toEqual([
      'output KEY',
      'file LEASED 600',
      'plain LEASED',
      'export LOGIN',
    ]);
    expect(job.masks).toContain(KV_VALUE);
    expect(job.masks).toContain(job.handles[0]?.state['token']);
    await end();
  });

  test('the audit events name references, leases and mask counts, never values', async () => {
    const { job, end } = await run(['KEY=vault://secret/prod/api#key', 'LEASED=vault://database/creds/app#password']);
    await end();
    expect(job.events.map(({ action, result }) => `${action} ${result}`)).toEqual([
      'login ok',
      'lease ok',
      'read ok',
      'read ok',
      'mask ok',
      'release ok',
      'release ok',
    ]);
    const text = JSON.stringify(job.events);
    expect(job.values.size).toBe(2);
    for (const value of [...job.values.values(), job.handles[0]!.state['token']!]) expect(text).not.toContain(value);
    const detailOf = (action: string) => job.events.find((event) => event.action === action)?.detail;
    expect(detailOf('read')?.['masks']).toBeGreaterThan(5);
    // Two values and the session's token; the job's own token was hidden before, by itself.
    expect(detailOf('mask')).toEqual({ secrets: 3, masks: expect.any(Number), dropped: 0 });
    expect(detailOf('mask')?.['masks']).toBeGreaterThan(Number(detailOf('read')?.['masks']));
    expect(detailOf('login')).toEqual({ until: job.handles[0]?.expiresAt });
    expect(detailOf('lease')).toEqual({ provider: 'vault', until: job.leases[0]?.expiresAt?.toISOString() });
  });

  test('a login and a read that fail are in the audit log, with the reason', async () => {
    const login = await run(['KEY=vault://secret/prod/api#key'], { auth: { method: 'jwt', role: 'nobody' } });
    expect(login.job.events).toEqual([
      { action: 'login', target: 'vault', result: 'failed', detail: { why: expect.stringContaining('nobody') } },
    ]);
    const read = await run(['KEY=vault://secret/staging/api#key', 'B=vault://database/creds/app#password']);
    expect(read.job.events.map(({ action, result }) => `${action} ${result}`)).toEqual([
      'login ok',
      'lease ok',
      'read failed',
      'release ok',
      'release ok',
    ]);
    const failed = read.job.events.find(({ result }) => result === 'failed');
    expect(failed?.detail?.['why']).toMatch(/this role may not read secret\/data\/staging\/api \(403\)/);
  });

  test('a life that is cut to max-ttl is in the audit log, for the session and for the lease', async () => {
    const { job, end } = await run(['B=vault://database/creds/app#password'], { 'max-ttl': '2m' });
    await end();
    const cuts = job.events.filter(({ action }) => action === 'shorten');
    expect(cuts.map(({ target, result }) => `${target} ${result}`)).toEqual(['vault ok', `${job.leases[0]?.id} ok`]);
    for (const { detail } of cuts) {
      const [from = 0, until = 0] = [detail?.['from'], detail?.['until']].map((text) => Date.parse(String(text)));
      expect(from - until).toBeGreaterThan(300_000);
    }
  });
});

describe('leased credentials', () => {
  test('log in to PostgreSQL while the job runs and no longer afterwards', async () => {
    const { job, end } = await run([
      'DB_USER=vault://database/creds/app#username',
      'DB_PASSWORD=vault://database/creds/app#password',
    ]);
    const [user, password] = [job.values.get('DB_USER')!, job.values.get('DB_PASSWORD')!];
    expect(await world.postgres.canLogIn(user, password)).toBe(true);
    expect(await world.liveLeases()).toHaveLength(1);
    const token = job.handles[0]!.state['token']!;
    const reports = await end();
    await expect.poll(() => world.postgres.canLogIn(user, password)).toBe(false);
    await expect.poll(() => world.liveLeases()).toEqual([]);
    expect((await world.bao.request('GET', 'auth/token/lookup-self', undefined, { token })).status).toBe(403);
    expect(reports.map(({ alive, outcome }) => [alive, outcome.kind])).toEqual([
      [false, 'accepted-unverified'],
      [false, 'revoked-verified'],
    ]);
    expect(job.warnings).toEqual([]);
  });

  test('a role that may revoke its lease has it proven dead', async () => {
    await world.bao.must('PUT', 'sys/policies/acl/revoker', {
      policy: 'path "sys/leases/revoke" { capabilities = ["update"] }',
    });
    await addRole('revoker', { token_policies: ['ci', 'revoker'] });
    const { end } = await run(['P=vault://database/creds/app#password'], { auth: { method: 'jwt', role: 'revoker' } });
    expect((await end()).map(({ outcome }) => outcome.kind)).toEqual(['revoked-verified', 'revoked-verified']);
  });

  test('are shortened to max-ttl where the vault allows it', async () => {
    const { job, end } = await run(['P=vault://database/creds/app#password'], { 'max-ttl': '2m' });
    const lease = job.leases[0]!;
    const told = await world.bao.must('PUT', 'sys/leases/lookup', { lease_id: lease.id });
    expect((told['data'] as { ttl: number }).ttl).toBeLessThanOrEqual(120);
    await end();
  });

  test('so is the session’s token, whatever the role gives', async () => {
    await addRole('long', { token_policies: ['ci'], token_ttl: '8h' });
    const settings = { 'max-ttl': '2m', auth: { method: 'jwt', role: 'long' } };
    const { job, end } = await run(['KEY=vault://secret/prod/api#key'], settings);
    const token = job.handles[0]!.state['token']!;
    const { body } = await world.bao.request('GET', 'auth/token/lookup-self', undefined, { token });
    expect((body['data'] as { ttl: number }).ttl).toBeLessThanOrEqual(120);
    await end();
  });

  test('nothing of 100 runs is left, however they end', async () => {
    const ends = ['released', 'failed', 'released twice', 'token expired before'] as const;
    for (let i = 0; i < 100; i++) {
      const end = ends[i % ends.length]!;
      const failing = end === 'failed' ? ['X=vault://secret/prod/nothing#key'] : [];
      const done = await run(['P=vault://database/creds/app#password', 'K=vault://secret/prod/api#key', ...failing]);
      const token = done.job.handles[0]!.state['token']!;
      if (end === 'token expired before') await world.bao.must('POST', 'auth/token/revoke', { token });
      await done.end();
      if (end === 'released twice') await done.end();
      if (end !== 'failed') expect(done.job.warnings).toEqual([]);
    }
    await expect.poll(() => world.liveLeases()).toEqual([]);
    await expect.poll(() => world.liveTokens()).toEqual([]);
    expect(await world.postgres.query("SELECT rolname FROM pg_roles WHERE rolname LIKE 'v-%'")).toEqual([]);
  });

  test('are given back and refused when they live longer than max-ttl', async () => {
    await world.bao.must('PUT', 'sys/policies/acl/no-renew', {
      policy: 'path "sys/leases/renew" { capabilities = ["deny"] }',
    });
    await addRole('no-renew', { token_policies: ['ci', 'no-renew'] });
    const told = await fault(['P=vault://database/creds/app#password'], {
      'max-ttl': '2m',
      auth: { method: 'jwt', role: 'no-renew' },
    });
    expect(told).toMatch(/lives 600 s; max-ttl is 120 s/);
    await expect.poll(() => world.liveLeases()).toEqual([]);
  });

  test('when one secret can’t be had the job gets none, and what was taken is given back', async () => {
    const tokens = await world.liveTokens();
    const { job, outcome } = await run(['P=vault://database/creds/app#password', 'X=vault://secret/prod/nothing#key']);
    expect(outcome).toBeInstanceOf(AppError);
    expect(job.leases).toHaveLength(1);
    expect(job.values.size).toBe(0);
    await expect.poll(() => world.liveLeases()).toEqual([]);
    expect(await world.liveTokens()).toEqual(tokens);
  });

  test('are given back from the handle alone, as a post step does it', async () => {
    const { job } = await run(['U=vault://database/creds/app#username', 'P=vault://database/creds/app#password']);
    const handle = JSON.parse(JSON.stringify(job.handles[0])) as ReleaseHandle;
    const releaser = vault.resume!(handle, surroundings);
    const held = { provider: 'vault', releaser, leases: job.leases, hasSession: true, expiresAt: null };
    const twice = [await release([held], () => {}, job, signal), await release([held], () => {}, job, signal)];
    expect(twice[0]!.map(({ alive }) => alive)).toEqual([false, false]);
    expect(twice[1]!.at(-1)?.outcome.kind).toBe('already-dead');
    await expect.poll(() => world.postgres.canLogIn(job.values.get('U')!, job.values.get('P')!)).toBe(false);
    job.delete();
  });

  test('a token that the user gave lives on, its leases do not', async () => {
    const made = await world.bao.must('POST', 'auth/token/create', { policies: ['ci', 'revoker'], ttl: '10m' });
    const token = (made['auth'] as { client_token: string }).client_token;
    const { job, end } = await run(
      ['P=vault://database/creds/app#password'],
      { auth: { method: 'token', token: 'env:MY_TOKEN' } },
      { MY_TOKEN: token },
    );
    expect(job.masks).toContain(token);
    expect((await end()).map(({ lease, outcome }) => [lease !== null, outcome.kind])).toEqual([
      [true, 'revoked-verified'],
    ]);
    expect((await world.bao.request('GET', 'auth/token/lookup-self', undefined, { token })).status).toBe(200);
    await world.bao.request('POST', 'auth/token/revoke-self', undefined, { token });
  });

  test('a batch token is told as what it is: it lives until it expires', async () => {
    await addRole('batch', { token_type: 'batch', token_policies: ['ci'] });
    const { job, end } = await run(['KEY=vault://secret/prod/api#key'], { auth: { method: 'jwt', role: 'batch' } });
    const reports = await end();
    expect(reports[0]?.outcome.kind).toBe('not-revocable');
    expect(job.warnings[0]).toMatch(/not-revocable.*expires at 20.*token_type=service/s);
  });

  test('a release that fails is a warning that names the lease and its expiry', async () => {
    const { job, outcome } = await run(['P=vault://database/creds/app#password']);
    const unreachable = {
      ...job.handles[0]!,
      state: { ...job.handles[0]!.state, url: `http://127.0.0.1:${await freePort()}` },
    };
    const releaser = vault.resume!(unreachable, surroundings);
    const held = (outcome as Injection).held[0]!;
    const told: string[] = [];
    await release([{ ...held, releaser }], (message) => told.push(message), job, signal);
    expect(told.join('\n')).toContain(job.leases[0]!.id);
    expect(told.join('\n')).toMatch(/expires at 20\d\d-/);
    await release([held], () => {}, job, signal);
    job.delete();
  });
});

describe('login', () => {
  test('a wrong audience is told with the one that the token has', async () => {
    const told = await fault(['K=vault://secret/prod/api#key'], {
      auth: { method: 'jwt', role: 'ci', audience: 'https://other.example' },
    });
    expect(told).toMatch(/does not accept the audience “https:\/\/other\.example”/);
    expect(told).toContain('aud=https://other.example');
  });

  test('a wrong repository is told with the claim and the token’s claims', async () => {
    world.issuer.serve({
      claims: { repository: 'octo-org/other', sub: 'repo:octo-org@65/other@75:ref:refs/heads/main' },
    });
    const told = await fault(['K=vault://secret/prod/api#key']);
    world.issuer.serve({});
    expect(told).toMatch(/another value of the claim “repository”/);
    expect(told).toContain('repository=octo-org/other');
    expect(told).toContain('immutable form of “sub”');
  });

  test('an expired token, a forged one and an unknown role are told apart', async () => {
    world.issuer.serve({ expiresIn: -600 });
    expect(await fault(['K=vault://secret/prod/api#key'])).toMatch(/time is over or has not come/);
    world.issuer.serve({ forged: true });
    expect(await fault(['K=vault://secret/prod/api#key'])).toMatch(/does not trust the issuer/);
    world.issuer.serve({});
    expect(await fault(['K=vault://secret/prod/api#key'], { auth: { method: 'jwt', role: 'nobody' } })).toMatch(
      /role “nobody” .* is not there/,
    );
  });

  test('a wrong mount and a wrong namespace say which settings to check', async () => {
    const wrongMount = { auth: { method: 'jwt', role: 'ci', path: 'github' } };
    expect(await fault(['K=vault://secret/prod/api#key'], wrongMount)).toMatch(
      /auth\/github was refused \(403\)[\s\S]*“path:”/,
    );
    expect(await fault(['K=vault://secret/prod/api#key'], { namespace: 'nowhere' })).toMatch(
      /in namespace “nowhere” was refused[\s\S]*“namespace:”/,
    );
  });

  test('a token service that is down for a moment is asked again', async () => {
    world.issuer.failNext(2);
    const { job, end } = await run(['KEY=vault://secret/prod/api#key']);
    expect(job.values.get('KEY')).toBe(KV_VALUE);
    await end();
  });

  test('a job without id-token permission is told the permission', async () => {
    const told = await fault(
      ['K=vault://secret/prod/api#key'],
      {},
      {
        ACTIONS_ID_TOKEN_REQUEST_URL: '',
        GITHUB_ACTIONS: 'true',
      },
    );
    expect(told).toContain('id-token: write');
  });

  test('in a namespace, policies, mounts and login are those of the namespace', async () => {
    const { bao } = world;
    await bao.must('POST', 'sys/namespaces/team-a', {});
    const inside = async (method: string, path: string, body: unknown): Promise<void> => {
      const answer = await bao.request(method, path, body, { namespace: 'team-a' });
      if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    };
    await inside('POST', 'sys/mounts/secret', { type: 'kv', options: { version: '2' } });
    await inside('POST', 'secret/data/app', { data: { key: 'value-of-team-a' } });
    await inside('PUT', 'sys/policies/acl/ci', { policy: 'path "secret/data/*" { capabilities = ["read"] }' });
    await inside('POST', 'sys/auth/jwt', { type: 'jwt' });
    await inside('POST', 'auth/jwt/config', { oidc_discovery_url: world.issuer.url });
    await inside('POST', 'auth/jwt/role/ci', {
      role_type: 'jwt',
      user_claim: 'sub',
      bound_audiences: [bao.url],
      token_policies: ['ci'],
      bound_claims: { repository: 'octo-org/app' },
    });
    const { job, end } = await run(['KEY=vault://secret/app#key'], { namespace: 'team-a' });
    expect(job.values.get('KEY')).toBe('value-of-team-a');
    expect((await end()).map(({ outcome }) => outcome.kind)).toEqual(['revoked-verified']);
  });

  test('entries of namespaces below are read with one login, by paths that start with the namespace', async () => {
    const { bao } = world;
    for (const [namespace, parent] of [['team-b'], ['deep', 'team-b']] as const) {
      const at = parent === undefined ? namespace : `${parent}/${namespace}`;
      const options = parent === undefined ? {} : { namespace: parent };
      expect((await bao.request('POST', `sys/namespaces/${namespace}`, {}, options)).status).toBe(200);
      await bao.must('POST', `${at}/sys/mounts/secret`, { type: 'kv', options: { version: '2' } });
      await bao.must('POST', `${at}/secret/data/app`, { data: { key: `value-of-${at}` } });
    }
    await bao.must('PUT', 'sys/policies/acl/below', {
      policy: ['team-b/secret/data/app', 'team-b/deep/secret/data/app', 'team-b/secret/metadata/']
        .map((path) => `path "${path}" { capabilities = ["read", "list"] }`)
        .join('\n'),
    });
    await bao.must('POST', 'auth/jwt/role/below', {
      role_type: 'jwt',
      user_claim: 'repository',
      bound_audiences: [bao.url],
      bound_claims: { repository: 'octo-org/app' },
      token_policies: ['below'],
    });
    const lines = [
      'KEY=vault://team-b/secret/app#key',
      'DEEP=vault://team-b/deep/secret/app#key',
      'ALL_*=vault://team-b/secret/*#key',
    ];
    const { job, end } = await run(lines, { auth: { method: 'jwt', role: 'below' } });
    const [value, deep] = ['value-of-team-b', 'value-of-team-b/deep'];
    expect(Object.fromEntries(job.values)).toEqual({ KEY: value, DEEP: deep, ALL_APP: value });
    expect((await end()).map(({ outcome }) => outcome.kind)).toEqual(['revoked-verified']);
  });
});

describe('AppRole', () => {
  const auth = { method: 'approle', 'role-id': 'env:ROLE_ID', 'secret-id': 'env:SECRET_ID' };
  let roleId: string;

  beforeAll(async () => {
    await world.bao.must('POST', 'sys/auth/approle', { type: 'approle' });
    await world.bao.must('POST', 'auth/approle/role/ci', {
      token_policies: ['ci'],
      token_ttl: '10m',
      secret_id_num_uses: 1,
    });
    roleId = ((await world.bao.must('GET', 'auth/approle/role/ci/role-id'))['data'] as { role_id: string }).role_id;
  });

  async function secretId(wrapped: boolean): Promise<string> {
    const options = wrapped ? { headers: { 'x-vault-wrap-ttl': '60s' } } : {};
    const { body } = await world.bao.request('POST', 'auth/approle/role/ci/secret-id', {}, options);
    return wrapped ? (body['wrap_info'] as { token: string }).token : (body['data'] as { secret_id: string }).secret_id;
  }

  test('a secret id logs in once; the second time it is refused with the command for a new one', async () => {
    const env = { ROLE_ID: roleId, SECRET_ID: await secretId(false) };
    const { job, end } = await run(['KEY=vault://secret/prod/api#key'], { auth }, env);
    expect(job.values.get('KEY')).toBe(KV_VALUE);
    expect(job.masks).toContain(env.SECRET_ID);
    await end();
    expect(await fault(['KEY=vault://secret/prod/api#key'], { auth }, env)).toContain(
      'auth/approle/role/ROLE/secret-id',
    );
  });

  test('a wrapped secret id is unwrapped once; a second use is told as a possible interception', async () => {
    const env = { ROLE_ID: roleId, SECRET_ID: await secretId(true) };
    const { job, end } = await run(['KEY=vault://secret/prod/api#key'], { auth: { ...auth, wrapped: true } }, env);
    expect(job.values.get('KEY')).toBe(KV_VALUE);
    await end();
    expect(await fault(['KEY=vault://secret/prod/api#key'], { auth: { ...auth, wrapped: true } }, env)).toMatch(
      /treat it as intercepted/,
    );
  });

  test('a wrapping token that was put in place of the right one is not unwrapped', async () => {
    const { body } = await world.bao.request(
      'POST',
      'sys/wrapping/wrap',
      { secret_id: 'planted' },
      { headers: { 'x-vault-wrap-ttl': '60s' } },
    );
    const planted = (body['wrap_info'] as { token: string }).token;
    const told = await fault(
      ['K=vault://secret/prod/api#key'],
      { auth: { ...auth, wrapped: true } },
      { ROLE_ID: roleId, SECRET_ID: planted },
    );
    expect(told).toContain('it was made at sys/wrapping/wrap');
    expect((await world.bao.request('POST', 'sys/wrapping/lookup', { token: planted })).status).toBe(200);
  });
});

describe('what the vault refuses', () => {
  test('403 gives the policy line that is missing', async () => {
    const told = await fault(['K=vault://secret/staging/api#key']);
    expect(told).toContain('path "secret/data/staging/api" { capabilities = ["read"] }');
  });

  test('a token that was revoked meanwhile is no question of policies', async () => {
    const made = await world.bao.must('POST', 'auth/token/create', { policies: ['ci'], ttl: '10m' });
    const token = (made['auth'] as { client_token: string }).client_token;
    await world.bao.request('POST', 'auth/token/revoke-self', undefined, { token });
    const told = await fault(
      ['K=vault://secret/prod/api#key'],
      { auth: { method: 'token', token: 'env:T' } },
      { T: token },
    );
    expect(told).toMatch(/token is no longer accepted/);
  });

  test.each([
    [
      'a field that is not there',
      'secret/prod/api#kye',
      /no field “kye”[\s\S]*key, nested, port, user[\s\S]*Did you mean “key”/,
    ],
    ['no field where there are several', 'secret/prod/api', /names no field, and the entry has 4/],
    ['no such entry', 'secret/prod/nothing#key', /there is no such entry \(404\)/],
    ['data/ written by hand', 'secret/data/prod/api#key', /may not read secret\/data\/data|Leave out “data\/”/],
    ['a deleted version', 'secret/prod/gone#key', /Version 1 was deleted at 20/],
    ['a version of an engine that keeps none', 'team/old/api#key?version=2', /keeps no versions/],
    ['a folder of another engine', 'database/creds#password', /may not read database\/creds/],
  ])('%s', async (_, path, told) => {
    const text = await fault([`K=vault://${path}`]);
    expect(text).toMatch(told);
    expect(text).not.toContain(KV_VALUE);
  });

  test('an unknown mount is told with the nearest one', async () => {
    await world.bao.must('PUT', 'sys/policies/acl/wide', {
      policy: 'path "secrets/*" { capabilities = ["read"] }\npath "secret/*" { capabilities = ["read"] }',
    });
    await addRole('wide', { token_policies: ['wide'] });
    const told = await fault(['K=vault://secrets/prod/api#key'], { auth: { method: 'jwt', role: 'wide' } });
    expect(told).toMatch(/no secrets engine is mounted at “secrets\/”[\s\S]*Did you mean “secret\/”/);
  });

  test('a sealed vault says how to unseal', async () => {
    await world.bao.seal();
    try {
      expect(await fault(['K=vault://secret/prod/api#key'])).toMatch(/is sealed \(503\)[\s\S]*operator unseal/);
    } finally {
      await world.bao.unseal();
    }
  });

  test('no server there, and http spoken where https is asked', async () => {
    expect(await fault(['K=vault://secret/prod/api#key'], { url: `http://127.0.0.1:${await freePort()}` })).toMatch(
      /nothing answers there \(ECONNREFUSED\)/,
    );
    expect(await fault(['K=vault://secret/prod/api#key'], { url: world.bao.url.replace('http:', 'https:') })).toMatch(
      /certificate is not accepted/,
    );
  });
});

async function addRole(name: string, settings: Record<string, unknown>): Promise<void> {
  await world.bao.must('POST', `auth/jwt/role/${name}`, {
    role_type: 'jwt',
    user_claim: 'repository',
    bound_audiences: [world.bao.url],
    bound_claims: { repository: 'octo-org/app' },
    token_ttl: '10m',
    ...settings,
  });
}
