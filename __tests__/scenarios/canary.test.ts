import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { REPORTER_IDS } from '../../src/adapters/reporters/index.ts';
import { builtCli } from '../build-dist.ts';
import { type Run, runCli, TestRepository } from './git-repository.ts';

/**
 * One value that no rule knows, driven through every format, error, debug and crash path of the command line. It may
 * appear in no output and in no file that Sealant writes, in none of the forms in which a value escapes by accident.
 */
let cli = '';
let repository: TestRepository;
let canary = '';

beforeAll(async () => {
  cli = await builtCli(inject('distFolder'));
}, 120_000);

beforeEach(() => {
  repository = new TestRepository();
  canary = `Kx7${randomBytes(24).toString('base64url')}`;
});

afterEach(() => repository.remove());

const CONFIG = `version: 1
providers:
  local: { type: embedded, path: .sealant/vault.age, key: file:.sealant/vault.key }
inject: { profiles: { dev: { API_KEY: "local://app/api#key" } } }
correlate: { prefixes: ["local://app/"] }
respond: { rules: [{ when: { entry: "local://app/**" }, do: rotate, mode: auto, grace: 0s, driver: embedded }] }
audit: { file: sealant-audit.jsonl }
`;

function formsOf(value: string): string[] {
  const bytes = Buffer.from(value);
  return [
    value,
    value.slice(0, 12),
    value.slice(-12),
    bytes.toString('base64'),
    bytes.toString('hex'),
    [...value].reverse().join(''),
  ];
}

function expectSilence(text: string, where: string): void {
  for (const form of formsOf(canary)) expect(text.includes(form), `the canary is in ${where}`).toBe(false);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => !path.includes('/.git/') && statSync(path).isFile());
}

/** Runs the command line; its output, and every file it left that is not the planted one, must be silent. */
async function run(
  args: readonly string[],
  options: Parameters<typeof runCli>[3] & { planted?: readonly string[] } = {},
): Promise<Run> {
  const result = await runCli(cli, repository.top, args, options);
  expectSilence(result.stdout, `the output of ${args.join(' ')}`);
  expectSilence(result.stderr, `the errors of ${args.join(' ')}`);
  for (const file of filesBelow(repository.top)) {
    if (!(options.planted ?? ['src/leak.js']).some((name) => file.endsWith(name)))
      expectSilence(readFileSync(file, 'latin1'), file);
  }
  return result;
}

function leak(): string {
  const base = repository.commit({ '.github/sealant.yml': CONFIG, '.gitignore': '.sealant/\nout/\n*.jsonl\n' });
  repository.commit({ 'src/leak.js': `const apiKey = '${canary}';\nlogin("admin", "${canary}");\n` });
  return base;
}

async function fillVault(): Promise<void> {
  await run(['vault', 'init', '--key', 'file:.sealant/vault.key'], { planted: ['src/leak.js'] });
  await run(['vault', 'set', 'app/api#key', '--key', 'file:.sealant/vault.key'], { input: canary });
}

describe('a canary secret', () => {
  test.for(REPORTER_IDS)('is in no %s report', async (format) => {
    const base = leak();
    mkdirSync(join(repository.top, 'out'));
    const range = ['--base', base, '--all-levels', '--stats', '--debug'];
    expect((await run(['scan', ...range, '--format', format])).code).toBe(1);
    expect((await run(['scan', ...range, '--format', `${format}=out/report`])).code).toBe(1);
    expect(readFileSync(join(repository.top, 'out/report'), 'utf8')).not.toBe('');
  });

  test('is in no report of an incomplete scan', async () => {
    const base = leak();
    repository.commit({ 'src/other.js': 'other\n' });
    const shallow = repository.clone('shallow', '--depth', '2');
    const cut = await runCli(cli, shallow.top, ['scan', '--base', base, '--debug']);
    expect(cut.code).not.toBe(0);
    expectSilence(cut.stdout + cut.stderr, 'the output of a shallow scan');
    const blob = repository.git('rev-parse', 'HEAD:src/other.js');
    rmSync(join(repository.top, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    const result = await run(['scan', '--base', base, '--debug']);
    expect(result.code).toBe(3);
    expect(result.stdout).toContain('src/leak.js');
  });

  test('is in no plan, journal or audit log of a rotation', async () => {
    const base = leak();
    await fillVault();
    for (const how of ['--plan', '--apply']) await run(['rotate', how, '--base', base, '--debug']);
    expect((await run(['vault', 'history', 'app/api#key', '--key', 'file:.sealant/vault.key'])).stdout).toContain(
      'destroyed',
    );
    expect((await run(['audit', 'verify', 'sealant-audit.jsonl'])).code).toBe(0);
  });

  test('is masked in what an injected command prints, and in its errors', async () => {
    leak();
    await fillVault();
    const script =
      'const v = process.env.API_KEY; console.log(v, Buffer.from(v).toString("base64"), JSON.stringify({ v })); console.error(encodeURIComponent(v)); process.stdout.write(v.slice(0, 5)); setTimeout(() => { console.log(v.slice(5)); throw new Error(v); }, 50);';
    const result = await run(['inject', '--profile', 'dev', '--debug', '--', process.execPath, '-e', script]);
    expect(result.code).toBe(1);
    expect(result.stdout).toContain('***');
  });

  test('is in no error about a vault that is damaged, or a key that is wrong', async () => {
    leak();
    await fillVault();
    const vault = join(repository.top, '.sealant/vault.age');
    const sound = readFileSync(vault);
    writeFileSync(join(repository.top, 'bad.key'), canary);
    const wrong = await run(['vault', 'list', '--key', 'file:bad.key', '--debug'], {
      planted: ['src/leak.js', 'bad.key'],
    });
    expect(wrong.code).not.toBe(0);
    writeFileSync(vault, sound.subarray(0, sound.length - 7));
    const damaged = await run(['vault', 'list', '--key', 'file:.sealant/vault.key', '--debug'], {
      planted: ['src/leak.js', 'bad.key'],
    });
    expect(damaged.code).toBe(4);
    expect(wrong.stderr + damaged.stderr).toContain('mend:');
  });

  test('is in no error about a config or an argument that holds it', async () => {
    repository.commit({
      '.github/sealant.yml': `version: 1\nproviders: { v: { type: vault, url: "https://x", auth: { method: token, token: "${canary}" } } }\n`,
    });
    const planted = ['sealant.yml'];
    // A scan doesn't look at vaults: it finds the leak in the file.
    const commands: [code: number, args: string[]][] = [
      [1, ['scan', '--debug']],
      [2, ['inject', '--secrets', 'A=v://secret/a#b', '--debug', '--', 'true']],
      [4, ['doctor', '--debug']],
    ];
    for (const [code, args] of commands) {
      const result = await run(args, { planted });
      expect(result.code, args[0]).toBe(code);
      expect(result.stdout + result.stderr, args[0]).toContain('sealant.yml');
    }
  });

  test('is in no error when it is given to be revoked and nobody knows what it is', async () => {
    leak();
    const result = await run(['revoke', '--yes', '--debug'], { input: canary });
    expect(result.code).not.toBe(0);
  });

  test('is in no crash report', async () => {
    const base = leak();
    const preload = join(repository.folder, 'crash.cjs');
    // A fault in the middle of the engine: every digest fails with an error that quotes what it was given.
    writeFileSync(
      preload,
      `const { Hash } = require('node:crypto'); const update = Hash.prototype.update; Hash.prototype.update = function (data, ...rest) { if (String(data).includes(${JSON.stringify(canary)})) throw new Error('cannot hash ' + data); return update.call(this, data, ...rest); };`,
    );
    const result = await run(['scan', '--base', base, '--debug'], { env: { NODE_OPTIONS: `--require ${preload}` } });
    expect(result.code).toBe(3);
    expect(result.stderr).toContain('fault of its own');
  });
});
