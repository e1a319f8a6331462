import { execFileSync, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { beforeEach, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/app/run.ts';
import { testWorld } from '../app/test-world.ts';
import { makeToken } from './git-repository.ts';

const HOUR = 3_600_000;
const CLI = join(import.meta.dirname, '../../src/cli.ts');
/** The child runs elsewhere, where “tsx” is not to be found by name. */
const TSX = createRequire(import.meta.url).resolve('tsx');
const start = Date.parse('2026-11-24T05:00:00Z');

let folder: string;
let env: Record<string, string | undefined>;
/** Made at run time; must be nowhere in the clear but in the commit that leaks it. */
let leaked: string;

const config = (grace: string, mode = 'auto') => `
providers:
  local: { type: embedded, path: .sealant/vault.age, key: env:SEALANT_VAULT_KEY }
correlate: { prefixes: ["local://app/"] }
respond:
  rules:
    - { when: { entry: "local://app/**" }, do: rotate, mode: ${mode}, grace: ${grace} }
audit: { file: sealant-audit.jsonl }
`;

function git(...args: string[]): void {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...identity, ...args], { cwd: folder, env, stdio: 'pipe' });
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

async function sealant(argv: string[], options: { now?: number; stdin?: string; env?: Record<string, string> } = {}) {
  const world = testWorld({
    cwd: folder,
    env: { ...env, ...options.env },
    argv,
    stdin: () => Readable.from([Buffer.from(options.stdin ?? '')]),
  });
  const code = await runCommandLine(
    { ...world, now: () => new Date(options.now ?? start) },
    AbortSignal.timeout(120_000),
  );
  return { code, out: world.printed(), err: world.complained() };
}

/** A repository whose branch `leak` brings a value of the embedded vault. */
async function scene(grace: string, mode = 'auto'): Promise<void> {
  git('init', '-q', '-b', 'main');
  write('.github/sealant.yml', config(grace, mode));
  write('.gitignore', '.sealant/\nsealant-audit.jsonl*\n');
  write('src/pay.js', '// pays\n');
  git('add', '-A');
  git('commit', '-qm', 'one');
  expect((await sealant(['vault', 'init', '--key', 'file:.sealant/vault.key'])).code).toBe(0);
  const key = readFileSync(join(folder, '.sealant/vault.key'), 'utf8')
    .split('\n')
    .find((line) => !line.startsWith('#'));
  env = { ...env, SEALANT_VAULT_KEY: key };
  expect((await sealant(['vault', 'set', 'app/payments#api-key'], { stdin: `${leaked}\n` })).code).toBe(0);
  git('checkout', '-qb', 'leak');
  write('src/pay.js', `const paymentsApiKey = '${leaked}';\n`);
  git('commit', '-qam', 'two');
}

const range = ['--base', 'main', '--head', 'leak'];
const history = async () =>
  (await sealant(['vault', 'history', 'app/payments#api-key'])).out
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split(/ +/).slice(1, 4).join(' '));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealant-respond-'));
  env = { PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_NOSYSTEM: '1' };
  // The same in every run, so that whether it is found is no matter of luck.
  leaked = createHash('sha256').update('a value that leaks').digest('base64url').slice(0, 32);
  return () => rmSync(folder, { recursive: true, force: true });
});

describe('rotate', () => {
  it('plans by default and changes nothing', async () => {
    await scene('24h');
    const { code, out } = await sealant(['rotate', ...range]);
    expect(code).toBe(1);
    expect(out).toContain('rotate local://app/payments#api-key with embedded (auto)');
    expect(out).toContain('leave both valid for 1 d');
    expect(await history()).toEqual(['version 1 current']);
  });

  it('applies, waits for the grace, and goes on from the commit alone', async () => {
    await scene('24h');
    const first = await sealant(['rotate', '--apply', ...range]);
    expect(first.out).toContain('resumable at 2026-11-25T05:00:00.000Z');
    expect(first.code).toBe(0);
    expect(await history()).toEqual(['version 1 previous', 'version 2 current']);
    const early = await sealant(['rotate', '--apply', '--resume'], { now: start + HOUR });
    expect(early.out).toContain('waiting');
    const late = await sealant(['rotate', '--apply', '--resume'], { now: start + 25 * HOUR });
    expect(late.out).toContain('retire: destroyed version 1');
    expect(late.code).toBe(0);
    expect(await history()).toEqual(['version 1 destroyed', 'version 2 current']);
    const again = await sealant(['rotate', '--apply', ...range], { now: start + 26 * HOUR });
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('dead already') });
    expect((await sealant(['audit', 'verify', 'sealant-audit.jsonl'])).code).toBe(0);
  });

  it('puts the values into no file and no output', async () => {
    await scene('0s');
    const outputs = [
      await sealant(['rotate', ...range]),
      await sealant(['rotate', '--apply', ...range]),
      await sealant(['rotate', '--apply', ...range]),
    ];
    await sealant(['vault', 'get', 'app/payments#api-key', '--out', 'made.txt']);
    expect(statSync(join(folder, 'made.txt')).mode & 0o777).toBe(0o600);
    const made = readFileSync(join(folder, 'made.txt'), 'utf8');
    expect(made).toHaveLength(32);
    const files = ['sealant-audit.jsonl', ...readdirSync(join(folder, '.sealant')).map((name) => `.sealant/${name}`)];
    expect(files).toContain('.sealant/journal.jsonl');
    const texts = [
      ...outputs.flatMap(({ out, err }) => [out, err]),
      ...files.map((file) => readFileSync(join(folder, file), 'latin1')),
    ];
    for (const text of texts) for (const value of [leaked, made]) expect(text).not.toContain(value);
  });

  it.each([
    [[], 1],
    [['--approve'], 0],
  ])('of mode approve with %j ends with %i', async (flags, code) => {
    await scene('0s', 'approve');
    const result = await sealant(['rotate', '--apply', ...range, ...flags]);
    expect(result.code).toBe(code);
    expect(await history()).toHaveLength(code === 0 ? 2 : 1);
    if (code === 1) expect(result.out).toContain('waits for approval');
  });

  it('of mode plan is never applied', async () => {
    await scene('0s', 'plan');
    expect((await sealant(['rotate', '--apply', '--approve', ...range])).code).toBe(1);
    expect(await history()).toEqual(['version 1 current']);
  });

  it.each([
    ['pull_request_target', '--apply'],
    ['pull_request_target', '--plan'],
    ['workflow_run', '--apply'],
    ['workflow_run', '--plan'],
  ])('is refused on %s with %s', async (event, flag) => {
    await scene('0s');
    const sha = execFileSync('git', ['rev-parse', 'leak'], { cwd: folder, env, encoding: 'utf8' }).trim();
    const base = execFileSync('git', ['rev-parse', 'main'], { cwd: folder, env, encoding: 'utf8' }).trim();
    const repo = { full_name: 'org/app', private: true, default_branch: 'main' };
    const pull = { base: { sha: base, repo }, head: { sha, repo } };
    write(
      'event.json',
      JSON.stringify({
        pull_request: pull,
        workflow_run: { head_sha: sha, head_repository: repo, pull_requests: [pull] },
        repository: repo,
      }),
    );
    const job = {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_REPOSITORY: 'org/app',
      GITHUB_SHA: base,
      GITHUB_REF: 'refs/heads/main',
    };
    const { code, err } = await sealant(['rotate', flag, '--approve'], { env: job });
    expect(err).toContain('Nothing is compared with a vault, rotated or revoked here');
    expect(code).toBe(2);
    expect(await history()).toEqual(['version 1 current']);
  });

  it('takes one finding by its fingerprint, and no unknown one', async () => {
    await scene('0s');
    const fingerprint = /\[(v1:[0-9a-f]+)\]/.exec((await sealant(['rotate', ...range])).out)![1]!;
    expect((await sealant(['rotate', ...range, '--finding', `v1:${'0'.repeat(32)}`])).err).toContain(
      'finds nothing with the fingerprint',
    );
    expect((await sealant(['rotate', '--apply', ...range, '--finding', fingerprint])).code).toBe(0);
  });

  it.each([[['--plan', '--apply']], [['--due', '--resume']], [['extra']]])('refuses %j', async (flags) => {
    await scene('0s');
    expect((await sealant(['rotate', ...flags])).code).toBe(2);
  });

  it('rotates by schedule what is too old', async () => {
    await scene('0s');
    write(
      '.github/sealant.yml',
      `${config('0s').replace('respond:', 'respond:\n  schedule: [{ entry: "local://app/payments#api-key", max-age: 30d, grace: 1h }]')}`,
    );
    expect((await sealant(['rotate', '--due'], { now: start + 24 * HOUR })).out).toContain('it is due at 2026-12-24');
    const due = start + 31 * 24 * HOUR;
    expect((await sealant(['rotate', '--due', '--apply'], { now: due })).out).toContain('waiting');
    expect(await history()).toEqual(['version 1 previous', 'version 2 current']);
    expect((await sealant(['rotate', '--resume', '--apply'], { now: due + 2 * HOUR })).out).toContain(
      'destroyed version 1',
    );
  });
});

describe('index', () => {
  it('tells leaks without reading entries, and only as long as nobody changes it', async () => {
    await scene('0s');
    write(
      '.github/sealant.yml',
      config('0s').replace('correlate: {', 'correlate: { key: "local://sealant/index#key",'),
    );
    await sealant(['vault', 'set', 'sealant/index#key'], { stdin: randomBytes(32).toString('base64') });
    const made = await sealant(['index']);
    expect(made).toMatchObject({ code: 0, out: expect.stringContaining('1 values of 1 versions') });
    const text = readFileSync(join(folder, '.sealant/index.json'), 'utf8');
    expect(text).not.toContain(leaked);
    const planned = await sealant(['rotate', ...range, '--index', '.sealant/index.json']);
    expect(planned.out).toContain('rotate local://app/payments#api-key');
    const log = readFileSync(join(folder, 'sealant-audit.jsonl'), 'utf8').split('\n').slice(-3).join('');
    expect(log).not.toContain('local://app/');
    write('.sealant/index.json', text.replace('payments', 'salaries'));
    expect((await sealant(['rotate', ...range, '--index', '.sealant/index.json'])).err).toContain(
      'its seal does not fit',
    );
  });

  it('needs a key', async () => {
    await scene('0s');
    expect(await sealant(['index'])).toMatchObject({ code: 2, err: expect.stringContaining('no key for an index') });
  });
});

describe('a process that is killed', () => {
  /** Runs the real command line and kills it with SIGKILL once the journal has so many lines. */
  async function killedAt(lines: number): Promise<boolean> {
    const child = spawn(process.execPath, ['--import', TSX, CLI, 'rotate', '--apply', ...range], {
      cwd: folder,
      env: env as NodeJS.ProcessEnv,
      stdio: 'ignore',
    });
    const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
    let isOver = false;
    void ended.then(() => (isOver = true));
    while (!isOver) {
      if (journalLines() >= lines) child.kill('SIGKILL');
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    return child.signalCode === 'SIGKILL';
  }
  const journalLines = () => {
    try {
      return readFileSync(join(folder, '.sealant/journal.jsonl'), 'utf8').split('\n').length - 1;
    } catch {
      return 0;
    }
  };

  it('leaves what the next run brings to the same end', async () => {
    await scene('0s');
    let kills = 0;
    for (const lines of [2, 5, 8, 11]) kills += (await killedAt(lines)) ? 1 : 0;
    expect(kills).toBeGreaterThan(1);
    await sealant(['rotate', '--apply', '--resume'], { now: Date.now() });
    expect(await history()).toEqual(['version 1 destroyed', 'version 2 current']);
    expect((await sealant(['audit', 'verify', 'sealant-audit.jsonl'])).code).toBe(0);
    expect(readdirSync(join(folder, '.sealant')).filter((name) => name.endsWith('.lock'))).toEqual([]);
  }, 120_000);
});

describe('revoke', () => {
  it('says what a credential is, and ends nothing without --yes', async () => {
    const token = makeToken();
    const { code, out, err } = await sealant(['revoke'], { stdin: token });
    expect(out + err).toContain('github-pat');
    expect(out).toContain('https://api.github.com/credentials/revoke');
    expect(out + err).not.toContain(token);
    expect(code).toBe(1);
  });

  it.each([
    ['nothing', '', /Nothing came/],
    ['a word', 'hello', /no credential that Sealant knows/],
  ])('refuses %s', async (_, stdin, message) => {
    const { code, err } = await sealant(['revoke', '--yes'], { stdin });
    expect(err).toMatch(message);
    expect(code).toBe(2);
  });

  it('refuses a kind that is not what came', async () => {
    const { code, err } = await sealant(['revoke', '--yes', '--credential', 'vault-token'], {
      stdin: makeToken(),
    });
    expect(err).toContain('no vault-token');
    expect(code).toBe(2);
  });

  it('names the nearest kind', async () => {
    expect((await sealant(['revoke', '--credential', 'github-pta'], { stdin: 'x' })).err).toContain(
      'Did you mean “github-pat”',
    );
  });
});
