import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkNode } from '../../../src/app/doctor/check-surroundings.ts';
import { runCommandLine } from '../../../src/app/run.ts';
import { sopsIdentity } from '../../adapters/vaults/sops/sops-vectors.ts';
import { testWorld } from '../test-world.ts';

let folder: string;
let env: Record<string, string | undefined>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealant-doctor-'));
  env = { PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_NOSYSTEM: '1' };
  git('init', '-q', '-b', 'main');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function git(...args: string[]): void {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
  execFileSync('git', [...identity, ...args], { cwd: folder, env, stdio: 'pipe' });
}

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

async function run(argv: string[], cwd = folder) {
  const world = testWorld({ cwd, env, argv });
  const code = await runCommandLine(world, new AbortController().signal);
  return { code, out: world.printed(), err: world.complained() };
}

async function doctor(...argv: string[]) {
  const { code, out, err } = await run(['doctor', '--format', 'json', ...argv]);
  const checks: { id: string; status: string; says: string; mend: string | null }[] = out ? JSON.parse(out).checks : [];
  return { code, err, checks, of: (id: string) => checks.find((check) => check.id === id) };
}

test('in a plain repository nothing stands in the way', async () => {
  const { code, checks } = await doctor();
  expect(code).toBe(0);
  expect(checks.map(({ id, status }) => `${id} ${status}`)).toEqual([
    'node ok',
    'git ok',
    'repository ok',
    'history ok',
    'config info',
    'job info',
  ]);
});

test('people get a line per check, and a verdict', async () => {
  write('.github/sealant.yml', 'zzz: 1\nscan: { fail-on: 3 }\n');
  const { code, out } = await run(['doctor']);
  expect(code).toBe(2);
  expect(out).toContain('✖ config');
  expect(out).toContain('.github/sealant.yml:1:1: unknown key “zzz”');
  expect(out).toContain('.github/sealant.yml:2:18: scan.fail-on is none of');
  expect(out).toContain('1 of 6 checks failed.');
});

test('a shallow clone is told, with what to do', async () => {
  git('commit', '-q', '--allow-empty', '-m', 'one');
  git('commit', '-q', '--allow-empty', '-m', 'two');
  git('clone', '-q', '--depth', '1', `file://${folder}`, 'shallow');
  const { out } = await run(['doctor', '--format', 'json'], join(folder, 'shallow'));
  const history = JSON.parse(out).checks.find(({ id }: { id: string }) => id === 'history');
  expect(history).toMatchObject({ status: 'warn', mend: expect.stringContaining('fetch-depth: 0') });
});

test('without git it says so', async () => {
  env['PATH'] = join(folder, 'nowhere');
  const { code, of } = await doctor();
  expect(code).toBe(2);
  expect(of('git')).toMatchObject({ status: 'fail', says: expect.stringContaining('not installed') });
});

test('a file that --config names must be there', async () => {
  const { code, of } = await doctor('--config', 'gone.yml');
  expect(code).toBe(2);
  expect(of('config')).toMatchObject({ status: 'fail', says: 'There is no gone.yml.' });
});

test('a faulty baseline fails, an expired entry warns', async () => {
  write('.github/sealant-baseline.txt', `v1:${'a'.repeat(32)} revoked 2020-01-01 - old key\n`);
  expect((await doctor()).of('baseline')).toMatchObject({
    status: 'warn',
    says: expect.stringContaining('expired on 2020-01-01'),
  });
  write('.github/sealant-baseline.txt', '=======\n');
  const { code, of } = await doctor();
  expect(code).toBe(2);
  expect(of('baseline')?.status).toBe('fail');
});

describe('vaults', () => {
  test('an embedded vault is opened; without its key it isn’t', async () => {
    const made = await run(['vault', 'init', '--key', 'file:key']);
    expect(made.code, made.err).toBe(0);
    write('.github/sealant.yml', 'providers: { local: { type: embedded, key: "file:key" } }');
    expect((await doctor()).of('providers.local')).toMatchObject({ status: 'ok' });
    rmSync(join(folder, 'key'));
    const { of } = await doctor();
    expect(of('providers.local')?.status).toBe('warn');
    env['GITHUB_ACTIONS'] = 'true';
    const inJob = await doctor();
    expect(inJob.of('providers.local')?.status).toBe('fail');
    expect(inJob.code).toBe(4);
  });

  test('files of sops are tried with the key: there, for that key, unchanged', async () => {
    cpSync(new URL('../../vectors/sops/', import.meta.url), join(folder, 'secrets'), { recursive: true });
    const profile =
      'A: sops://secrets/app.yaml#key, B: sops://secrets/gone.yaml#key, C: sops://secrets/foreign.yaml#key';
    write('.github/sealant.yml', `providers: { files: { type: sops } }\ninject: { profiles: { dev: { ${profile} } } }`);
    expect((await doctor()).of('providers.files')).toMatchObject({
      status: 'warn',
      says: expect.stringContaining('SOPS_AGE_KEY'),
    });
    env['SOPS_AGE_KEY'] = await sopsIdentity();
    const { checks } = await doctor();
    const told = checks.filter(({ id }) => id === 'providers.files.entries');
    expect(told).toMatchObject([
      { status: 'ok', says: 'sops://secrets/app.yaml is there.' },
      { status: 'warn', says: expect.stringContaining('there is no such file') },
      { status: 'warn', mend: expect.stringContaining('sops updatekeys') },
    ]);
    expect(JSON.stringify(checks)).not.toMatch(/contract-key-value|SECRET-KEY-1/);
    Object.assign(env, { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push', GITHUB_REPOSITORY: 'o/r' });
    expect((await doctor()).of('providers.files.trust')?.mend).toContain("sops updatekeys 'secrets/app.yaml'");
  });

  test('an unknown type and an unknown setting are told with their line', async () => {
    write('.github/sealant.yml', 'providers:\n  a: { type: vualt }\n  b: { type: embedded, pth: x }\n');
    const { of, code } = await doctor();
    expect(of('providers.a')?.says).toContain(
      '.github/sealant.yml:2 (providers.a): there is no type of vault “vualt”. Did you mean “vault”?',
    );
    expect(of('providers.b')?.says).toContain('.github/sealant.yml:3 (providers.b)');
    expect(code).toBe(4);
  });

  test('a vault that nobody answers for is told with what to do', async () => {
    write(
      '.github/sealant.yml',
      'providers: { v: { type: vault, url: "http://127.0.0.1:9", auth: { method: token, token: env:T } } }',
    );
    env['T'] = 'not-a-real-one';
    const check = (await doctor()).of('providers.v');
    expect(check?.status).toBe('warn');
    expect(check?.mend).not.toBe(null);
    expect(JSON.stringify(check)).not.toContain('not-a-real-one');
  });
});

describe('in a job', () => {
  function job(name: string, payload: unknown): void {
    write('event.json', JSON.stringify(payload));
    Object.assign(env, {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_REF: 'refs/heads/main',
    });
  }
  const pull = (from: string) => ({
    pull_request: { head: { repo: { full_name: from } }, base: { repo: { full_name: 'o/r' } } },
  });

  test.each([
    ['push', {}, 'ok'],
    ['pull_request', pull('o/r'), 'ok'],
    ['pull_request', pull('evil/r'), 'warn'],
    ['pull_request_target', pull('evil/r'), 'warn'],
    ['workflow_run', {}, 'warn'],
  ])('%s %j is trusted with secrets: %s', async (name, payload, status) => {
    job(name, payload);
    expect((await doctor()).of('trust')?.status).toBe(status);
  });

  test('a missing identity is told with the permission to give', async () => {
    job('push', {});
    expect((await doctor()).of('id-token')).toMatchObject({
      status: 'warn',
      mend: expect.stringContaining('id-token: write'),
    });
    env['ACTIONS_ID_TOKEN_REQUEST_URL'] = 'http://127.0.0.1/';
    expect((await doctor()).of('id-token')?.status).toBe('ok');
  });
});

test.each([
  ['20.18.9', 'fail'],
  ['20.19.0', 'ok'],
  ['24.1.0', 'ok'],
  ['18.20.0', 'fail'],
])('Node %s: %s', (version, status) => {
  expect(checkNode(version).status).toBe(status);
});
