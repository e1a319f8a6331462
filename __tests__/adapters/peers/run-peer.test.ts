import { chmodSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { peer } from '../../../src/adapters/peers/gitleaks.ts';
import { runPeer } from '../../../src/adapters/peers/run-peer.ts';
import type { AppError } from '../../../src/domain/app-error.ts';
import { madeUpValue } from '../../contracts/report-examples.ts';

const value = madeUpValue(5);
let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'sealant-run-peer-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a stand-in for a scanner: a script in its place, started by the real way of starting one. */
function ask(script: string, options: { env?: Record<string, string>; maxBytes?: number; timeoutMs?: number } = {}) {
  const program = join(folder, 'stand-in');
  writeFileSync(program, `#!${process.execPath}\n${script}\n`);
  chmodSync(program, 0o755);
  const controller = new AbortController();
  const { env = {}, maxBytes = 1_000_000, timeoutMs = 600_000 } = options;
  const run = runPeer({
    peer,
    program,
    input: { kind: 'tree', path: folder },
    root: folder,
    env: { PATH: process.env['PATH'], ...env },
    signal: controller.signal,
    limits: { maxBytes, timeoutMs },
  });
  return Object.assign(run, { controller });
}

const finding = (changes: object) => ({
  RuleID: 'r',
  File: 'a.ts',
  StartLine: 1,
  EndLine: 1,
  StartColumn: 1,
  EndColumn: 9,
  Secret: value,
  ...changes,
});
const answer = (...findings: object[]) => `process.stdout.write(${JSON.stringify(JSON.stringify(findings))})`;
const failure = async (run: Promise<unknown>): Promise<AppError> => {
  const error = await run.then(
    () => null,
    (thrown: AppError) => thrown,
  );
  expect(error).toMatchObject({ name: 'AppError', code: 'incomplete' });
  expect(JSON.stringify([error!.message, error!.mend, String(error!.cause)])).not.toContain(value);
  return error!;
};

describe('another scanner’s answer', () => {
  test('paths become relative, and what is outside of the root is counted only', async () => {
    const files = ['a.ts', 'sub/./b.ts', join(folder, 'c.ts'), '../d.ts', '/etc/passwd', `${folder}-other/e.ts`, ''];
    const { findings, outside } = await ask(answer(...files.map((File) => finding({ File }))));
    expect(findings.map(({ path }) => path)).toEqual(['a.ts', 'sub/b.ts', 'c.ts']);
    expect(outside).toBe(4);
  });

  test('values are kept as secrets', async () => {
    const { findings } = await ask(answer(finding({})));
    expect(JSON.stringify(findings)).not.toContain(value);
    expect(findings[0]!.secret!.length).toBe(value.length);
  });

  test('one that complains on standard error may have missed something', async () => {
    expect((await ask(answer())).complained).toBe(false);
    expect((await ask(`console.error('${value}');${answer()}`)).complained).toBe(true);
  });

  test.each([
    ['no JSON at all', `process.stdout.write('oh ${value}')`, 'no JSON'],
    ['half of an answer', `process.stdout.write('[{"Secret": "${value}"')`, 'no JSON'],
    ['another shape', `process.stdout.write('{"x": "${value}"}')`, 'not what was asked for'],
    ['a failure', `process.stderr.write('${value}'); process.exit(7)`, 'ended with code 7'],
    ['a crash', `process.kill(process.pid, 'SIGKILL')`, 'was ended by SIGKILL'],
  ])('%s is told without a value', async (_what, script, message) => {
    expect((await failure(ask(script))).message).toContain(message);
  });

  test('more than its limit ends it', async () => {
    const endless = `const fill = () => { while (process.stdout.write('${value}'.repeat(1000))); process.stdout.once('drain', fill); }; fill();`;
    expect((await failure(ask(endless, { maxBytes: 10_000 }))).message).toContain('answers more than');
  });

  test('one that does not end is ended, with what it has started', async () => {
    const script = `require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' }); setInterval(() => {}, 1000);`;
    expect((await failure(ask(script, { timeoutMs: 2_000 }))).message).toContain('did not end within');
  });

  test('an interrupted run ends it', async () => {
    const run = ask('setInterval(() => {}, 1000)');
    run.controller.abort();
    expect((await failure(run)).message).toContain('interrupted');
  });

  test('a program that can’t be started is told', async () => {
    const program = join(folder, 'gone');
    const run = runPeer({
      peer,
      program,
      input: { kind: 'tree', path: folder },
      root: folder,
      env: {},
      signal: new AbortController().signal,
    });
    expect((await failure(run)).message).toContain('ENOENT');
  });
});

describe('what another scanner gets', () => {
  test('no credential, no switch of its own network, no proxy but one that leads nowhere, no relative PATH', async () => {
    const seen = join(folder, 'seen.json');
    const script = `require('node:fs').writeFileSync(${JSON.stringify(seen)}, JSON.stringify({ env: process.env, cwd: process.cwd(), here: require('node:fs').readdirSync('.') }));${answer()}`;
    const given = {
      GITHUB_TOKEN: value,
      VAULT_TOKEN: value,
      BETTERLEAKS_VALIDATE: 'true',
      HTTPS_PROXY: 'http://proxy.example.com',
      NO_PROXY: '*',
      GIT_DIR: '/elsewhere',
      GITLEAKS_CONFIG: '/home/me/gitleaks.toml',
      PATH: `bin:${process.env['PATH']}`,
    };
    await ask(script, { env: given });
    const { env, cwd, here } = JSON.parse(readFileSync(seen, 'utf8')) as {
      env: Record<string, string>;
      cwd: string;
      here: string[];
    };
    expect(JSON.stringify(env)).not.toContain(value);
    expect(env).toMatchObject({ GITLEAKS_CONFIG: '/home/me/gitleaks.toml', HTTPS_PROXY: 'http://127.0.0.1:9' });
    expect(Object.keys(env)).not.toEqual(expect.arrayContaining(['BETTERLEAKS_VALIDATE']));
    expect(Object.keys(env)).not.toEqual(expect.arrayContaining(['NO_PROXY']));
    expect(env['GIT_DIR']).toBeUndefined();
    expect(env['GIT_CONFIG_KEY_0']).toBe('core.fsmonitor');
    expect(env['PATH']!.startsWith('/')).toBe(true);
    // It worked in a folder of its own, which is gone.
    expect([here, existsSync(cwd)]).toEqual([[], false]);
    expect(env['TMPDIR']).toBe(cwd);
  });

  test('its folder is gone after a failure, too, with what it wrote there', async () => {
    const seen = join(folder, 'cwd');
    const script = `const fs = require('node:fs'); fs.writeFileSync(${JSON.stringify(seen)}, process.cwd()); fs.writeFileSync('report.json', '${value}'); process.exit(1);`;
    await failure(ask(script));
    expect(existsSync(readFileSync(seen, 'utf8'))).toBe(false);
  });
});
