import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { verifyAuditFile } from '../../src/adapters/audit/verify-audit-file.ts';
import { type ActionVault, startActionVault } from './action-vault.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const KV_VALUE = ['value', 'of', 'the', 'key', 'store'].join('-');
let world: ActionVault;
let folder: string;

beforeAll(async () => {
  world = await startActionVault();
  folder = mkdtempSync(join(tmpdir(), 'sealant-command-'));
  await world.bao.must('POST', 'secret/data/prod/api', { data: { key: KV_VALUE } });
  writeFileSync(
    join(folder, 'sealant.yml'),
    `version: 1
providers:
  vault: { type: vault, url: "${world.bao.url}", auth: { method: jwt, role: ci } }
inject:
  profiles:
    deploy:
      API_KEY: vault://secret/prod/api#key
      DB_USER: vault://database/creds/app#username
      DB_PASSWORD: vault://database/creds/app#password
      KEY_FILE: { ref: "vault://secret/prod/api#key", as: file }
    plain: { API_KEY: "vault://secret/prod/api#key" }
`,
  );
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await world?.stop();
});

const children: ChildProcess[] = [];

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** The real command line in a process of its own, in `folder`. */
function start(
  args: readonly string[],
  env: Record<string, string> = {},
): { child: ChildProcess; ended: Promise<Ended>; out: () => string } {
  // Not tsx's own command: it stands between us and the process that is meant to get the signals.
  const tsx = pathToFileURL(join(ROOT, 'node_modules/tsx/dist/loader.mjs')).href;
  const child = spawn(process.execPath, ['--import', tsx, join(ROOT, 'src/cli.ts'), 'inject', ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, RUNNER_TEMP: folder, ...world.issuer.environment, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let out = '';
  let err = '';
  child.stdout!.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr!.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  const ended = new Promise<Ended>((done) => child.once('close', (code) => done({ code, out, err })));
  return { child, ended, out: () => out };
}

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

const run = (args: readonly string[], env: Record<string, string> = {}): Promise<Ended> => start(args, env).ended;
const DEPLOY = ['--config', 'sealant.yml', '--profile', 'deploy'];

async function expectNothingLeft(): Promise<void> {
  await expect.poll(() => world.liveLeases()).toEqual([]);
  await expect.poll(() => world.liveTokens()).toEqual([]);
  expect(readdirSync(folder).filter((name) => name.startsWith('sealant-'))).toEqual([]);
}

describe('a command with secrets', () => {
  test('has them in its environment, and its output hides them', async () => {
    const script =
      'echo "key $API_KEY"; echo "file $(cat "$KEY_FILE")"; echo "user $DB_USER" >&2; printf %s "$DB_PASSWORD" | base64; test -n "$DB_PASSWORD"';
    const { code, out, err } = await run([...DEPLOY, '--', 'sh', '-c', script]);
    expect(out.split('\n').slice(0, 2)).toEqual(['key ***', 'file ***']);
    expect(out.split('\n')[2]).toMatch(/^\*\*\*$/);
    expect(err).toBe('user ***\n');
    expect(code).toBe(0);
    await expectNothingLeft();
  });

  test('really can log in to the database, and only while it runs', async () => {
    const script = `const { Client } = require(${JSON.stringify(join(ROOT, 'node_modules/pg'))});
      const client = new Client({ host: '127.0.0.1', port: ${world.postgres.port}, database: 'app', user: process.env.DB_USER, password: process.env.DB_PASSWORD });
      client.connect().then(() => client.query('SELECT 40 + 2 AS sum')).then(({ rows }) => { console.log('sum', rows[0].sum); require('fs').writeFileSync('login', process.env.DB_USER + ' ' + process.env.DB_PASSWORD); return client.end(); });`;
    const { code, out } = await run([...DEPLOY, '--', process.execPath, '-e', script]);
    expect([code, out]).toEqual([0, 'sum 42\n']);
    await expectNothingLeft();
    const [user = '', password = ''] = readFileSync(join(folder, 'login'), 'utf8').split(' ');
    expect(await world.postgres.canLogIn(user, password)).toBe(false);
    rmSync(join(folder, 'login'));
  });

  test.each([
    ['a failure', 'exit 7', 7],
    ['its own death', 'kill -9 $$', 137],
  ])('after %s its exit code is passed on and nothing stays alive', async (_, script, wanted) => {
    expect((await run([...DEPLOY, '--', 'sh', '-c', script])).code).toBe(wanted);
    await expectNothingLeft();
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'after %s it is told, and nothing stays alive',
    async (signal) => {
      const script = 'trap "echo told; exit 5" INT TERM HUP; echo up; while :; do sleep 0.1; done';
      const { child, ended, out } = start([...DEPLOY, '--', 'sh', '-c', script]);
      await expect.poll(out, { timeout: 20_000 }).toContain('up');
      expect(await world.liveLeases()).toHaveLength(1);
      child.kill(signal);
      const { code } = await ended;
      expect([code, out()]).toEqual([5, 'up\ntold\n']);
      await expectNothingLeft();
    },
  );

  test('that does not end when told to: its leases end under it', async () => {
    const { child, ended, out } = start([
      ...DEPLOY,
      '--',
      'sh',
      '-c',
      'trap "" TERM; echo "up $$"; while :; do sleep 0.1; done',
    ]);
    await expect.poll(out, { timeout: 20_000 }).toContain('up');
    child.kill('SIGTERM');
    await expect.poll(() => world.liveLeases(), { timeout: 15_000 }).toEqual([]);
    process.kill(Number(/up (\d+)/.exec(out())?.[1]), 'SIGKILL');
    expect((await ended).code).toBe(137);
    await expectNothingLeft();
  });

  test('that is not there: told, and nothing stays alive', async () => {
    const { code, err } = await run([...DEPLOY, '--', 'no-such-command']);
    expect(code).toBe(2);
    expect(err).toMatch(/“no-such-command” was not found/);
    await expectNothingLeft();
  });

  test('that runs longer than its secrets live: they are renewed', async () => {
    await addRole('long', ['ci']);
    const script = `const { Client } = require(${JSON.stringify(join(ROOT, 'node_modules/pg'))});
      setTimeout(async () => {
        const client = new Client({ host: '127.0.0.1', port: ${world.postgres.port}, database: 'app', user: process.env.DB_USER, password: process.env.DB_PASSWORD });
        await client.connect(); console.log('still in'); await client.end();
      }, 10000);`;
    const args = ['--vault-url', world.bao.url, '--vault-role', 'long', '--max-ttl', '6s'];
    const secrets = ['DB_USER=vault://database/creds/app#username', 'DB_PASSWORD=vault://database/creds/app#password'];
    const result = await run([
      ...args,
      ...secrets.flatMap((line) => ['--secrets', line]),
      '--',
      process.execPath,
      '-e',
      script,
    ]);
    expect(result).toEqual({ code: 0, out: 'still in\n', err: '' });
    await expectNothingLeft();
  });

  test('is told when its secrets can’t be renewed any further', async () => {
    await world.bao.must('POST', 'database/roles/brief', {
      db_name: 'app',
      creation_statements: [`CREATE ROLE "{{name}}" WITH LOGIN PASSWORD '{{password}}';`],
      default_ttl: '5s',
      max_ttl: '5s',
    });
    await world.bao.must('PUT', 'sys/policies/acl/brief', {
      policy: 'path "database/creds/brief" { capabilities = ["read"] }',
    });
    await addRole('brief', ['ci', 'brief']);
    const args = [
      '--vault-url',
      world.bao.url,
      '--vault-role',
      'brief',
      '--secrets',
      'P=vault://database/creds/brief#password',
    ];
    const { code, err } = await run([...args, '--', 'sleep', '6']);
    expect(code).toBe(0);
    expect(err).toMatch(/Lease database\/creds\/brief\/\S+ of “vault” can't be renewed any further: it ends at 20/);
    await expectNothingLeft();
  });

  test('does not get what logged in to the vault', async () => {
    const made = await world.bao.must('POST', 'auth/token/create', { policies: ['ci'], ttl: '10m' });
    const token = (made['auth'] as { client_token: string }).client_token;
    const args = [
      '--vault-url',
      world.bao.url,
      '--secrets',
      'KEY=vault://secret/prod/api#key',
      '--',
      'sh',
      '-c',
      'echo "${VAULT_TOKEN-none} $KEY"',
    ];
    expect(await run(args, { VAULT_TOKEN: token })).toEqual({ code: 0, out: 'none ***\n', err: '' });
    await world.bao.request('POST', 'auth/token/revoke-self', undefined, { token });
  });

  test('is written to the audit log, which holds no value', async () => {
    await run([...DEPLOY, '--audit', 'audit.jsonl', '--', 'true']);
    const text = readFileSync(join(folder, 'audit.jsonl'), 'utf8');
    expect(
      text
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { action: string }).action),
    ).toEqual(['login', 'lease', 'read', 'read', 'read', 'read', 'mask', 'release', 'release']);
    expect(text).not.toContain(KV_VALUE);
    rmSync(join(folder, 'audit.jsonl'));
  });

  test('that runs until its secrets were renewed: each renewal is an entry, and the log is whole', async () => {
    await addRole('long', ['ci']);
    const audit = join(folder, 'renewals.jsonl');
    // It ends when the log has the renewal of the lease and of the session, or after two minutes.
    const script = `const { readFileSync } = require('node:fs');
      const isDone = (text) => (text.match(/"action":"renew"/g) ?? []).length >= 2;
      const end = Date.now() + 120000;
      const look = () => isDone(readFileSync(${JSON.stringify(audit)}, 'utf8')) || Date.now() > end || setTimeout(look, 100);
      look();`;
    const secret = 'P=vault://database/creds/app#password';
    const args = ['--vault-url', world.bao.url, '--vault-role', 'long', '--max-ttl', '12s', '--secrets', secret];
    expect(await run([...args, '--audit', audit, '--', process.execPath, '-e', script])).toMatchObject({ code: 0 });
    const entries = readFileSync(audit, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { action: string; target: string; result: string });
    const of = (action: string) => entries.filter((entry) => entry.action === action);
    const lease = of('lease')[0]?.target;
    expect(of('renew').slice(0, 2)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ target: 'vault', result: 'ok' }),
        expect.objectContaining({ target: lease, result: 'ok' }),
      ]),
    );
    expect(of('shorten').map(({ target }) => target)).toEqual(['vault', lease]);
    const verdict = await verifyAuditFile(audit);
    expect(verdict).toMatchObject({ kind: 'intact', entries: entries.length });
    await expectNothingLeft();
  }, 180_000);
});

async function addRole(name: string, policies: string[]): Promise<void> {
  await world.bao.must('POST', `auth/jwt/role/${name}`, {
    role_type: 'jwt',
    user_claim: 'repository',
    bound_audiences: [world.bao.url],
    bound_claims: { repository: 'octo-org/app' },
    token_policies: policies,
    token_ttl: '1h',
  });
}

describe('files', () => {
  test('are new, 0600, and end with the command', async () => {
    const { code, out } = await run([
      ...DEPLOY,
      '--dotenv',
      'secrets.env',
      '--',
      'sh',
      '-c',
      'stat -c %a secrets.env; grep -c . secrets.env',
    ]);
    expect([code, out]).toEqual([0, '600\n4\n']);
    expect(existsSync(join(folder, 'secrets.env'))).toBe(false);
    await expectNothingLeft();
  });

  test('without a command stay, and the session ends where it has no leases', async () => {
    const { code, out, err } = await run(['--config', 'sealant.yml', '--profile', 'plain', '--json', 'secrets.json']);
    expect([code, out, err]).toEqual([0, '', '']);
    expect(JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8'))).toEqual({ API_KEY: KV_VALUE });
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
    rmSync(join(folder, 'secrets.json'));
    await expectNothingLeft();
  });

  test('without a command, leases that live on are named', async () => {
    const { code, err } = await run([
      '--config',
      'sealant.yml',
      '--secrets',
      'P=vault://database/creds/app#password',
      '--json',
      'secrets.json',
    ]);
    expect(code).toBe(0);
    expect(err).toMatch(/Lease database\/creds\/app\/\S+ lives until 20/);
    rmSync(join(folder, 'secrets.json'));
    await world.bao.must('PUT', 'sys/leases/revoke-prefix/database/creds/app');
    await world.bao.must('PUT', 'sys/leases/revoke-prefix/auth/jwt');
    await expectNothingLeft();
  });

  test('never replace a file that is there', async () => {
    writeFileSync(join(folder, 'mine'), 'keep');
    const { code, err } = await run([...DEPLOY, '--dotenv', 'mine', '--', 'true']);
    expect(code).toBe(2);
    expect(err).toContain('“mine” exists already');
    expect(readFileSync(join(folder, 'mine'), 'utf8')).toBe('keep');
    await expectNothingLeft();
  });
});

describe('wrong use', () => {
  test.each<[string, string[], RegExp]>([
    ['no command and no file', DEPLOY, /no command to run and no file to write/],
    ['nothing behind --', [...DEPLOY, '--'], /No command stands behind/],
    ['a command before --', [...DEPLOY, 'make'], /“make” stands before “--”/],
    [
      'an unknown profile',
      ['--config', 'sealant.yml', '--profile', 'deplyo', '--', 'true'],
      /no profile “deplyo”.*Did you mean “deploy”/,
    ],
    ['no secret asked for', ['--config', 'sealant.yml', '--', 'true'], /No secret is asked for/],
    [
      'a scheme without a vault',
      ['--config', 'sealant.yml', '--secrets', 'A=awssm://x#y', '--', 'true'],
      /no vault is configured for “awssm:\/\/”/,
    ],
    ['a file without a command', [...DEPLOY, '--json', 'x.json'], /KEY_FILE is wanted as a file/],
    [
      'a vault without a login',
      ['--vault-url', 'https://v.example', '--secrets', 'A=vault://x#y', '--', 'true'],
      /not how to log in/,
    ],
  ])('%s', async (_, args, told) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err).toMatch(told);
  });

  test.each(['pull_request_target', 'workflow_run'])('under %s nothing is injected', async (event) => {
    const { code, err } = await run([...DEPLOY, '--', 'true'], { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: event });
    expect(code).toBe(2);
    expect(err).toMatch(/No secret is injected here/);
  });
});
