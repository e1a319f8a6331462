import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type GitHost, startGitHost } from '../../../scripts/servers/git-host.ts';
import { compareCommits, openGitHub } from '../../../src/adapters/github/client.ts';
import { completeHistory, type HistoryOutcome } from '../../../src/adapters/github/complete-history.ts';
import { Secret } from '../../../src/domain/secret.ts';
import { startConnectProxy } from '../connect-proxy.ts';

const IDENTITY = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b' };

describe('completeHistory, over real git and a stand-in for GitHub’s host', () => {
  let folder: string;
  let host: GitHost;
  let base: string;
  let head: string;
  let clones = 0;

  const git = (cwd: string, ...args: string[]): string =>
    execFileSync('git', args, {
      cwd,
      env: { PATH: process.env['PATH'], HOME: folder, ...IDENTITY },
      encoding: 'utf8',
    }).trim();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sealant-history-'));
    const work = join(folder, 'work');
    mkdirSync(work);
    git(work, 'init', '-q', '-b', 'main');
    const commit = (name: string): string => {
      writeFileSync(join(work, `${name}.txt`), name);
      git(work, 'add', '.');
      git(work, 'commit', '-qm', name);
      return git(work, 'rev-parse', 'HEAD');
    };
    for (let i = 0; i < 40; i++) commit(`old-${i}`);
    git(work, 'checkout', '-qb', 'topic', 'HEAD~3');
    for (const name of ['one', 'two', 'three']) head = commit(name);
    git(work, 'checkout', '-q', 'main');
    base = commit('newer');
    mkdirSync(join(folder, 'remote/octo-org'), { recursive: true });
    git(folder, 'clone', '-q', '--bare', work, join(folder, 'remote/octo-org/app.git'));
    host = await startGitHost(join(folder, 'remote'));
  });
  beforeEach(() => host.failApi(200));
  afterAll(async () => {
    await host.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const clone = (...how: string[]): string => {
    const directory = join(folder, `clone-${clones++}`);
    git(folder, 'clone', '-q', ...how, `file://${join(folder, 'remote/octo-org/app.git')}`, directory);
    // What actions/checkout leaves behind with persist-credentials; GitHub refuses two such headers.
    git(directory, 'config', `http.${host.url}/.extraheader`, 'AUTHORIZATION: basic b3V0LW9mLWRhdGU=');
    return directory;
  };
  const complete = (
    directory: string,
    token = host.token,
    wanted: { base: string | null; head: string } = { base, head },
  ): Promise<HistoryOutcome> => {
    const client = openGitHub({ apiUrl: host.url, token: new Secret(token, 'token'), env: {} });
    return completeHistory({
      directory,
      env: { PATH: process.env['PATH'], HOME: folder },
      ...wanted,
      remote: `${host.url}/octo-org/app`,
      token: new Secret(token, 'token'),
      compare: (range) => compareCommits(client, 'octo-org/app', range, AbortSignal.timeout(120_000)),
    });
  };
  const range = (directory: string): string => git(directory, 'rev-list', '--count', `${base}..${head}`);

  test('GitHub is asked through the proxy that the environment names', async () => {
    const proxy = await startConnectProxy();
    try {
      const env = { HTTP_PROXY: proxy.url };
      const client = openGitHub({ apiUrl: host.url, token: new Secret(host.token, 'token'), env });
      const { ahead } = await compareCommits(client, 'octo-org/app', { base, head }, AbortSignal.timeout(120_000));
      expect(ahead).toBe(3);
      expect(proxy.targets).toEqual([new URL(host.url).host]);
    } finally {
      await proxy.stop();
    }
  });

  test('a full clone is left as it is', async () => {
    expect(await complete(clone('--no-single-branch'))).toEqual({ kind: 'present' });
  });

  test('a checkout of one commit gets just what the range needs', async () => {
    const directory = clone('--depth=1', '--branch=topic');
    expect(await complete(directory)).toEqual({ kind: 'fetched', depth: 5 });
    expect(range(directory)).toBe('3');
    expect(Number(git(directory, 'rev-list', '--count', base, head))).toBeLessThan(12);
    expect(host.requests.filter(({ authorized }) => !authorized)).toEqual([]);
  });

  test('a branch named by its remote ref is fetched under that ref', async () => {
    const directory = clone('--depth=1', '--branch=topic');
    const wanted = { base: 'refs/remotes/origin/main', head };
    expect(await complete(directory, host.token, wanted)).toEqual({ kind: 'fetched', depth: 5 });
    expect(git(directory, 'rev-parse', 'refs/remotes/origin/main')).toBe(base);
  });

  test('without a base all of the history is fetched', async () => {
    const directory = clone('--depth=1', '--branch=topic');
    expect(await complete(directory, host.token, { base: null, head })).toEqual({ kind: 'fetched', depth: null });
    expect(git(directory, 'rev-list', '--count', 'HEAD')).toBe('40');
  });

  test('without the API all of the history is fetched', async () => {
    host.failApi(403);
    const directory = clone('--depth=1', '--branch=topic');
    expect(await complete(directory)).toEqual({ kind: 'fetched', depth: null });
    expect(range(directory)).toBe('3');
    expect(git(directory, 'rev-parse', '--is-shallow-repository')).toBe('false');
  });

  test('a refused token is told without the token', async () => {
    const wrong = `wrong-${host.token}`;
    const outcome = await complete(clone('--depth=1', '--branch=topic'), wrong);
    expect(outcome).toMatchObject({ kind: 'failed' });
    expect(JSON.stringify(outcome)).not.toContain(wrong);
    expect(JSON.stringify(outcome)).not.toContain(Buffer.from(wrong).toString('base64').slice(0, 12));
  });

  test('the token stays in no file of the checkout', async () => {
    const directory = clone('--depth=1', '--branch=topic');
    await complete(directory);
    const basic = Buffer.from(`x-access-token:${host.token}`).toString('base64');
    const holds = (text: string): boolean => spawnSync('grep', ['-rqF', '-e', text, directory]).status === 0;
    expect([holds('b3V0LW9mLWRhdGU='), holds(basic), holds(host.token)]).toEqual([true, false, false]);
  });

  test('the token is in no argument of git', async () => {
    const directory = clone('--depth=1', '--branch=topic');
    const trace = join(folder, 'trace.jsonl');
    git(folder, 'config', '--global', 'trace2.eventTarget', trace);
    await complete(directory);
    git(folder, 'config', '--global', '--unset', 'trace2.eventTarget');
    const told = readFileSync(trace, 'utf8');
    expect(told).toContain(`${host.url}/octo-org/app`);
    expect(told).not.toContain(host.token);
    expect(told).not.toContain(Buffer.from(`x-access-token:${host.token}`).toString('base64'));
  });
});
