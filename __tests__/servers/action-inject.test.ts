import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { WorkflowResult } from '../../scripts/servers/act.ts';
import { builtDist } from '../build-dist.ts';
import { type ActionVault, startActionVault } from './action-vault.ts';
import { type ActionWorkspace, createWorkspace, pullRequest, push } from './action-workspace.ts';

const PG = createRequire(import.meta.url).resolve('pg');

/** Logs in to PostgreSQL with what was injected, and prints the password in every way that people do by accident. */
const USE_SECRETS = `
const { writeFileSync } = require('node:fs');
const { Client } = require(${JSON.stringify(PG)});
const { DB_USER: user, DB_PASSWORD: password, DB_PORT: port, SEEN } = process.env;
const client = new Client({ host: '127.0.0.1', port: Number(port), database: 'app', user, password });
client.connect().then(() => client.query('select current_user as name')).then(({ rows }) => {
  console.log('logged in: ' + (rows[0].name === user));
  console.log('raw', password);
  console.log('base64', Buffer.from(password).toString('base64'));
  console.log('base64 of a pair', Buffer.from(user + ':' + password).toString('base64'));
  console.log('url', encodeURIComponent(password));
  console.log('json', JSON.stringify({ password }));
  console.log('hex', Buffer.from(password).toString('hex'));
  writeFileSync(SEEN, JSON.stringify({ user, password }));
  return client.end();
}).then(() => console.log('the job is ready'));
`;

/** An action whose post step runs after the one of the action that is used after it. */
const LOOK_AFTERWARDS = {
  'look-afterwards/action.yml':
    'name: look\ndescription: look\nruns: { using: node24, main: main.cjs, post: post.cjs }\n',
  'look-afterwards/main.cjs': '',
  'look-afterwards/post.cjs': `
const { existsSync, readFileSync } = require('node:fs');
const path = readFileSync(process.env.SEEN + '.path', 'utf8');
console.log('afterwards: ' + path + ' exists: ' + existsSync(path) + ', variable: [' + process.env.DB_PASSWORD + ']');
`,
};

describe('the inject action under a workflow runner, with OpenBao and PostgreSQL', () => {
  let dist: string;
  let vault: ActionVault;
  let workspace: ActionWorkspace;
  let folder: string;
  let head: string;
  beforeAll(async () => {
    [dist, vault] = await Promise.all([builtDist(inject('distFolder')), startActionVault()]);
  });
  afterAll(async () => {
    await vault?.stop();
  });
  beforeEach(() => {
    workspace = createWorkspace(dist, { 'use-secrets.cjs': USE_SECRETS, ...LOOK_AFTERWARDS });
    folder = mkdtempSync(join(tmpdir(), 'sealant-seen-'));
  });
  afterEach(() => {
    workspace.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  const job = (after: string, role = 'ci', uses = './inject'): string => `
on: [push, pull_request, pull_request_target, workflow_run]
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: ${uses}
        with:
          vault-url: ${vault.bao.url}
          vault-role: ${role}
          secrets: |
            DB_USER=vault://database/creds/app#username
            DB_PASSWORD=vault://database/creds/app#password
      - run: node use-secrets.cjs
${after}`;
  const run = async (
    yaml: string,
    event = 'push',
    payload: (hash: string) => unknown = (hash) => push(hash, hash),
    onLine?: (line: string, interrupt: () => void) => void,
  ): Promise<WorkflowResult> => {
    head = workspace.workflow(yaml);
    return workspace.run({
      event,
      payload: payload(head),
      env: {
        ...vault.issuer.environment,
        DB_PORT: String(vault.postgres.port),
        SEEN: join(folder, 'seen.json'),
      },
      ...(onLine ? { onLine } : {}),
    });
  };
  const seen = (): { user: string; password: string } =>
    JSON.parse(readFileSync(join(folder, 'seen.json'), 'utf8')) as { user: string; password: string };
  /** What the job was given is dead: no lease, no login, no token. */
  const expectNoLease = async (): Promise<void> => {
    expect(await vault.liveTokens()).toEqual([]);
    // With its token a lease is queued for revocation; the vault works the queue off a moment later.
    await expect.poll(() => vault.liveLeases(), { timeout: 10_000 }).toEqual([]);
  };
  const expectNothingAlive = async (): Promise<void> => {
    await expectNoLease();
    const { user, password } = seen();
    expect(await vault.postgres.canLogIn(user, password)).toBe(false);
  };
  const expectHidden = (log: string): void => {
    const { user, password } = seen();
    const pair = Buffer.from(`${user}:${password}`).toString('base64');
    const forms = [
      password,
      Buffer.from(password).toString('base64'),
      pair.slice(-16),
      encodeURIComponent(password),
      Buffer.from(password).toString('hex'),
    ];
    expect(forms.filter((form) => log.includes(form))).toEqual([]);
  };

  test('the next step logs in to the database; the log never shows the password; nothing is left afterwards', async () => {
    const result = await run(job(''));
    expect(result.code, result.log).toBe(0);
    expect(result.log).toContain('logged in: true');
    for (const form of ['raw', 'base64', 'url', 'hex']) expect(result.log).toContain(`${form} ***`);
    expect(result.log).toContain('json {"password":"***"}');
    expectHidden(result.log);
    await expectNothingAlive();
    expect(result.summary).toContain('DB_PASSWORD');
    expect(result.log).toMatch(/Given back: (\d+) of \1 leases and sessions/);
  });

  test('as files: the next step reads them, only its user may, and they are gone after the job', async () => {
    const result = await run(`
on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: ./look-afterwards
      - uses: ./inject
        with:
          vault-url: ${vault.bao.url}
          vault-role: ci
          export-to: file
          secrets: |
            DB_USER=vault://database/creds/app#username
            DB_PASSWORD=vault://database/creds/app#password
      - run: |
          stat -c 'mode %a' "$DB_PASSWORD"
          echo "content $(cat "$DB_PASSWORD")"
          printf %s "$DB_PASSWORD" > "$SEEN.path"
          DB_USER="$(cat "$DB_USER")" DB_PASSWORD="$(cat "$DB_PASSWORD")" node use-secrets.cjs
`);
    expect(result.code, result.log).toBe(0);
    expect(result.log).toContain('mode 600');
    expect(result.log).toContain('content ***');
    expect(result.log).toContain('logged in: true');
    expect(result.log).toMatch(/afterwards: \S*sealant-\S* exists: false, variable: \[\]/);
    expectHidden(result.log);
    await expectNothingAlive();
  });

  test('as outputs: a step that asks by name gets the value, and the log does not', async () => {
    const result = await run(`
on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: ./inject
        id: vault
        with:
          vault-url: ${vault.bao.url}
          vault-role: ci
          export-to: output
          secrets: |
            DB_USER=vault://database/creds/app#username
            DB_PASSWORD=vault://database/creds/app#password
      - run: echo "not in the environment [$DB_PASSWORD]"
      - run: node use-secrets.cjs
        env:
          DB_USER: \${{ steps.vault.outputs.DB_USER }}
          DB_PASSWORD: \${{ steps.vault.outputs.DB_PASSWORD }}
`);
    expect(result.code, result.log).toBe(0);
    expect(result.log).toContain('not in the environment []');
    expect(result.log).toContain('logged in: true');
    expectHidden(result.log);
    await expectNothingAlive();
  });

  test('nothing is left after a job that failed', async () => {
    const result = await run(job('      - run: exit 3\n'));
    expect(result.code).toBe(1);
    expectHidden(result.log);
    await expectNothingAlive();
  });

  test('nothing is left after a job that was cancelled', async () => {
    const result = await run(job('      - run: sleep 60\n'), 'push', undefined, (line, interrupt) => {
      if (line.includes('the job is ready')) interrupt();
    });
    expect(result.code).not.toBe(0);
    expectHidden(result.log);
    await expectNothingAlive();
  });

  // 1 is the OIDC token's mask: of a job killed between the vault's login and its answer nobody knows the token; it ends
  // with its TTL.
  test.for([2, 3])('nothing is left after a cancellation in the middle of the injection (mask %i)', async (count) => {
    let masks = 0;
    const result = await run(job(''), 'push', undefined, (line, interrupt) => {
      if (line.startsWith('Hiding ') && ++masks === count) interrupt();
    });
    expect(result.code).not.toBe(0);
    expect(await vault.liveLeases()).toEqual([]);
    expect(await vault.liveTokens()).toEqual([]);
  });

  test('whatever a runner prints in debug mode (variables, state) was masked, and our own debug lines hold nothing', async () => {
    const step = {
      part: 'inject',
      event: 'push',
      env: { ...vault.issuer.environment, RUNNER_DEBUG: '1' },
      inputs: {
        'vault-url': vault.bao.url,
        'vault-role': 'ci',
        secrets: 'DB_USER=vault://database/creds/app#username\nDB_PASSWORD=vault://database/creds/app#password',
      },
    } as const;
    const main = await workspace.main(step);
    expect(main).toMatchObject({ code: 0, stderr: '' });
    const lines = main.stdout.split('\n');
    const masks = lines.filter((line) => line.startsWith('::add-mask::')).map((line) => line.slice(12));
    const token = /"token":"([^"]+)"/.exec(JSON.stringify(main.state).replaceAll('\\', ''))?.[1] ?? '';
    const { DB_USER = '', DB_PASSWORD = '' } = main.exported;
    const secrets = [token, DB_USER, DB_PASSWORD];
    expect(secrets.map((secret) => [secret.length > 8, masks.includes(secret)])).toEqual(Array(3).fill([true, true]));
    const shown = lines.filter((line) => !line.startsWith('::add-mask::')).join('\n') + main.summary;
    expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
    const post = await workspace.post(step, main);
    expect(secrets.filter((secret) => `${post.stdout}${post.stderr}${post.summary}`.includes(secret))).toEqual([]);
    expect(post.exported).toEqual({ DB_USER: '', DB_PASSWORD: '' });
    await expectNoLease();
  });

  test('a role that the vault refuses is a clear error, and the later step does not run', async () => {
    const result = await run(job('', 'no-such-role'));
    expect(result.code).toBe(1);
    expect(result.annotations).toContainEqual(
      expect.objectContaining({ kind: 'error', message: expect.stringContaining('no-such-role') }),
    );
    expect(existsSync(join(folder, 'seen.json'))).toBe(false);
    expect(await vault.liveTokens()).toEqual([]);
  });

  test.for([
    ['a pull request from a fork', 'pull_request', (hash: string) => pullRequest(hash, hash, 'mallory/app')],
    ['pull_request_target', 'pull_request_target', (hash: string) => pullRequest(hash, hash)],
    ['workflow_run', 'workflow_run', () => ({ workflow_run: {} })],
  ] as const)('%s gets no secret', async ([, event, payload]) => {
    const before = vault.issuer.audiences.length;
    const result = await run(job(''), event, payload);
    expect(result.code).toBe(1);
    expect(result.annotations).toContainEqual(
      expect.objectContaining({ kind: 'error', message: expect.stringContaining('No secret is injected here') }),
    );
    expect(vault.issuer.audiences.length, 'not even an OIDC token is asked for').toBe(before);
    expect(existsSync(join(folder, 'seen.json'))).toBe(false);
  });
});
