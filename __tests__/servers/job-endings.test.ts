import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { mapWithLimit } from '../../src/engine/inject/map-with-limit.ts';
import { builtDist } from '../build-dist.ts';
import { type ActionVault, startActionVault } from './action-vault.ts';
import { push } from './action-workspace.ts';
import { readRunnerFile } from './runner-files.ts';

/** So that the whole takes less than a minute on two slow cores. */
const JOBS_AT_ONCE = 4;
/** How long what nobody can give back may live: a killed command's lease, a batch token. */
const SHORT_TTL = '15s';

let dist: string;
let world: ActionVault;
let folder: string;
beforeAll(async () => {
  [dist, world] = await Promise.all([builtDist(inject('distFolder')), startActionVault()]);
  folder = mkdtempSync(join(tmpdir(), 'sealant-endings-'));
  await world.bao.must('POST', 'secret/data/prod/api', { data: { key: ['value', 'of', 'the', 'store'].join('-') } });
  await world.bao.must('POST', 'auth/jwt/role/batch', {
    role_type: 'jwt',
    user_claim: 'repository',
    bound_audiences: [world.bao.url],
    bound_claims: { repository: 'octo-org/app' },
    token_policies: ['ci'],
    token_type: 'batch',
    token_ttl: SHORT_TTL,
  });
});
afterAll(async () => {
  await world?.stop();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  out: string;
}

/** A process of the bundle that is shipped; `onLine` sees each line of what it prints while it runs. */
function run(
  args: readonly string[],
  env: Record<string, string>,
  cwd: string,
  onLine: (line: string, child: ChildProcess) => void = () => {},
): Promise<Ended> {
  const [entry = '', ...rest] = args;
  const child = spawn(process.execPath, [join(dist, entry), ...rest], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => {
      out += `${line}\n`;
      onLine(line, child);
    });
  return new Promise((done) => child.once('close', (code, signal) => done({ code, signal, out })));
}

let jobs = 0;

/** A folder and the variables of a job of its own. */
function newJob(): { place: string; env: Record<string, string> } {
  const place = join(folder, `job-${jobs++}`);
  for (const name of ['', 'temp', 'workspace']) mkdirSync(join(place, name));
  writeFileSync(join(place, 'event.json'), JSON.stringify(push('0'.repeat(40), '1'.repeat(40))));
  return {
    place,
    env: {
      PATH: '/usr/bin:/bin',
      HOME: place,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: join(place, 'event.json'),
      GITHUB_REPOSITORY: 'octo-org/app',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_WORKSPACE: join(place, 'workspace'),
      RUNNER_TEMP: join(place, 'temp'),
      ...world.issuer.environment,
    },
  };
}

const LEASED = 'DB_PASSWORD=vault://database/creds/app#password';
const STORED = 'KEY_FILE=vault://secret/prod/api#key (file)';

type OnLine = (line: string, child: ChildProcess) => void;

interface ActionJob {
  role?: string;
  secrets?: readonly string[];
  /** Called at each line that main prints. */
  onLine?: OnLine;
  /** Between main and post, with the token that main remembered. */
  between?: (token: string) => Promise<void>;
}

interface JobEnd {
  main: Ended;
  post: Ended;
  token: string | null;
}

/** Main and post as the runner starts them: post gets what main wrote, however main ended. */
async function runAction(job: ActionJob = {}): Promise<JobEnd> {
  const { place, env } = newJob();
  const inputs = {
    INPUT_PART: 'inject',
    'INPUT_VAULT-URL': world.bao.url,
    'INPUT_VAULT-ROLE': job.role ?? 'ci',
    INPUT_SECRETS: (job.secrets ?? [LEASED, STORED]).join('\n'),
  };
  const files = (step: string): Record<string, string> =>
    Object.fromEntries(
      ['ENV', 'OUTPUT', 'STATE', 'STEP_SUMMARY'].map((name) => {
        const path = join(place, `${step}-${name}`);
        writeFileSync(path, '');
        return [`GITHUB_${name}`, path];
      }),
    );
  const workspace = join(place, 'workspace');
  const main = await run(['main.js'], { ...env, ...inputs, ...files('main') }, workspace, job.onLine);
  const state = readRunnerFile(wholePart(readFileSync(join(place, 'main-STATE'), 'utf8')));
  const token = /"token":"([^"]+)"/.exec(state.map(([, value]) => value).join('\n'))?.[1] ?? null;
  if (job.between !== undefined) await job.between(token ?? '');
  const remembered = Object.fromEntries(state.map(([name, value]) => [`STATE_${name}`, value]));
  const exported = Object.fromEntries(readRunnerFile(wholePart(readFileSync(join(place, 'main-ENV'), 'utf8'))));
  const post = await run(['post.js'], { ...env, ...exported, ...inputs, ...remembered, ...files('post') }, workspace);
  expect(readdirSync(join(place, 'temp')), post.out).toEqual([]);
  return { main, post, token };
}

/** Without a record that a kill has cut off. */
function wholePart(text: string): string {
  const delimiters = [...text.matchAll(/^[^\n]*<<(ghadelimiter_\S+)$/gm)].map(([, delimiter]) => delimiter!);
  const last = delimiters.at(-1);
  return last === undefined || text.endsWith(`\n${last}\n`)
    ? text
    : text.slice(0, text.lastIndexOf(`<<${last}`)).replace(/[^\n]*$/, '');
}

/** `sealant inject -- sh -c SCRIPT`. */
function runCommand(script: string, flags: readonly string[] = [], onLine?: OnLine): Promise<Ended> {
  const { place, env } = newJob();
  const vault = ['--vault-url', world.bao.url, '--vault-role', 'ci', '--secrets', LEASED, '--secrets', STORED];
  return run(['cli.js', 'inject', ...vault, ...flags, '--', 'sh', '-c', script], env, place, onLine);
}

/** Sends a signal at the first secret that is masked after session and lease were remembered: the third mask. */
function at(signal: NodeJS.Signals): OnLine {
  let masks = 0;
  return (line, child) => {
    if (line.startsWith('Hiding ') && ++masks === 3) child.kill(signal);
  };
}

/** A command that is up prints so; then it gets the signal. */
function onceUp(signal: NodeJS.Signals): OnLine {
  return (line, child) => {
    if (line === 'up') child.kill(signal);
  };
}
const WAITING = 'trap "exit 5" INT TERM; echo up; while :; do sleep 0.1; done';

/** What a person would read of a job, for messages of failing tests. */
function told(...steps: readonly Ended[]): string {
  return steps.flatMap(({ out }) => out.split('\n').filter((line) => !line.startsWith('::add-mask::'))).join('\n');
}

const isUsable = async (token: string): Promise<boolean> =>
  (await world.bao.request('GET', 'auth/token/lookup-self', undefined, { token })).status === 200;

const batchTokens: string[] = [];
/** Commands that outlive their killed parent. */
const orphans: number[] = [];

/** Each way for a job to end, how many jobs end so, and what such a job must look like. */
const ENDINGS: Readonly<Record<string, readonly [jobs: number, end: () => Promise<void>]>> = {
  'killed command (kill -9): its lease ends by its short TTL': [
    6,
    async () => {
      const waiting = `echo "pid $$"; ${WAITING}`;
      const { signal } = await runCommand(waiting, ['--max-ttl', SHORT_TTL], (line, child) => {
        const pid = /^pid (\d+)$/.exec(line)?.[1];
        if (pid !== undefined) orphans.push(Number(pid));
        // Its own child holds the pipes open, so it goes, too.
        if (line === 'up') for (const end of [() => child.kill('SIGKILL'), () => endOrphan(orphans.at(-1)!)]) end();
      });
      expect(signal).toBe('SIGKILL');
    },
  ],
  'batch token: told as what it is, red for nobody': [
    5,
    async () => {
      const { main, post, token } = await runAction({ role: 'batch', secrets: [STORED] });
      expect([main.code, post.code], told(main, post)).toEqual([0, 0]);
      expect(post.out).toContain('not-revocable');
      batchTokens.push(token!);
    },
  ],
  success: [
    18,
    async () => {
      const { main, post } = await runAction();
      expect([main.code, post.code], told(main, post)).toEqual([0, 0]);
      expect(post.out).toMatch(/Given back: (\d+) of \1 leases and sessions/);
      expect(post.out.match(/::warning.*/g) ?? []).toEqual([]);
    },
  ],
  'failure in the middle of the injection': [
    14,
    async () => {
      const { main, post } = await runAction({ secrets: [LEASED, 'X=vault://secret/prod/nothing#key'] });
      expect([main.code, post.code], told(main, post)).toEqual([4, 0]);
    },
  ],
  'cancelled (SIGINT), then post': [8, () => expectPostAfter('SIGINT')],
  'cancelled (SIGTERM), then post': [8, () => expectPostAfter('SIGTERM')],
  'killed (kill -9), then post': [10, () => expectPostAfter('SIGKILL')],
  'token expired before post': [
    5,
    async () => {
      const { main, post } = await runAction({
        async between(token) {
          // An increment below what is left shortens it.
          await world.bao.must('POST', 'auth/token/renew', { token, increment: '1s' });
          await expect.poll(() => isUsable(token), { timeout: 60_000 }).toBe(false);
        },
      });
      expect([main.code, post.code], told(main, post)).toEqual([0, 0]);
    },
  ],
  'command that succeeds': [8, async () => expect((await runCommand('test -n "$DB_PASSWORD"')).code).toBe(0)],
  'command that fails': [6, async () => expect((await runCommand('exit 7')).code).toBe(7)],
  'command that is told to end by SIGINT': [
    6,
    async () => expect((await runCommand(WAITING, [], onceUp('SIGINT'))).code).toBe(5),
  ],
  'command that is told to end by SIGTERM': [
    6,
    async () => expect((await runCommand(WAITING, [], onceUp('SIGTERM'))).code).toBe(5),
  ],
};

async function expectPostAfter(signal: NodeJS.Signals): Promise<void> {
  const { main, post } = await runAction({ onLine: at(signal) });
  // It may have been done before the signal came.
  if (signal === 'SIGKILL') expect([null, 0]).toContain(main.code);
  expect(post.code, told(main, post)).toBe(0);
}

function endOrphan(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Ended by itself.
  }
}

test('of 100 jobs, however they end, no lease, token or database login is left, and no green job is red', async () => {
  const all = Object.entries(ENDINGS).flatMap(([name, [count, end]]) =>
    Array.from({ length: count }, () => ({ name, end })),
  );
  expect(all).toHaveLength(100);
  const problems: string[] = [];
  await mapWithLimit(all, JOBS_AT_ONCE, async ({ name, end }) => {
    await end().catch((error: unknown) => problems.push(`${name}: ${String(error)}`));
  });
  expect(problems).toEqual([]);
  // OpenBao works its queue of revocations off a moment later; what it was not told of ends by its TTL.
  await expect.poll(() => world.liveTokens(), { timeout: 60_000 }).toEqual([]);
  await expect.poll(() => world.liveLeases(), { timeout: 60_000 }).toEqual([]);
  const logins = () => world.postgres.query("SELECT rolname FROM pg_roles WHERE rolname LIKE 'v-%'");
  await expect.poll(logins, { timeout: 60_000 }).toEqual([]);
  for (const token of batchTokens) await expect.poll(() => isUsable(token), { timeout: 60_000 }).toBe(false);
}, 600_000);
