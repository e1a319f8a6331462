import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { runCommandLine } from '../../../src/app/run.ts';
import { deriveMasks } from '../../../src/engine/inject/masks.ts';
import { canariesOf } from '../../../src/engine/inject/selftest/canaries.ts';
import { selftestLines } from '../../../src/engine/inject/selftest/selftest.ts';
import { type ConnectProxy, startConnectProxy } from '../../adapters/connect-proxy.ts';
import { builtDist } from '../../build-dist.ts';
import { RunnerMasker } from '../../engine/inject/runner-masker.ts';
import { createScenario } from '../../scenarios/action-run.ts';
import { testWorld } from '../test-world.ts';

const ID = '00112233445566778899aabbccddeeff';
const TOKEN = ['made', 'up', 'token'].join('-');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealant-selftest-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(words: string[], env: Record<string, string | undefined> = {}) {
  const world = testWorld({ cwd: folder, env, argv: ['inject', 'selftest', ...words] });
  const code = await runCommandLine(world, new AbortController().signal);
  return { code, out: world.printed(), err: world.complained() };
}

/** A log as the runner would leave it, given so many of our masks for each value. */
function logWith(most: number): string {
  const runner = new RunnerMasker();
  for (const { secret } of canariesOf(ID))
    for (const mask of deriveMasks(secret).forms.slice(0, most)) runner.addMask(mask);
  return selftestLines(ID)
    .map((line) => `2026-11-24T08:00:00.0000000Z ${runner.maskLine(line)}`)
    .join('\n');
}

describe('sealant inject selftest check LOG', () => {
  const check = (log: string) => {
    writeFileSync(join(folder, 'log.txt'), log);
    return run(['check', 'log.txt']);
  };

  test('is green where all that is promised is hidden', async () => {
    const { code, out } = await check(logWith(Number.POSITIVE_INFINITY));
    expect(out).toMatch(/^log\.txt: \d+ of \d+ forms are hidden\.\n/);
    expect(out).not.toMatch(/should be hidden|Not in the log/);
    expect(code).toBe(0);
  });

  test('is red where the value alone is masked, and names forms, never values', async () => {
    const { code, out } = await check(logWith(1));
    expect(out).toMatch(/Visible, and should be hidden: token: .*; and \d+ more\./);
    for (const { secret } of canariesOf(ID)) expect(out).not.toContain(secret.reveal());
    expect(code).toBe(1);
  });

  test('is incomplete where lines are missing, or all of them', async () => {
    const lines = logWith(Number.POSITIVE_INFINITY).split('\n');
    const { code, out } = await check(lines.slice(0, 40).join('\n'));
    expect(out).toMatch(/Not in the log: /);
    expect(code).toBe(3);
    expect(await check('nothing\n')).toMatchObject({ code: 3, err: expect.stringContaining('No log has the lines') });
  });

  test('says how to get a log where the file is not there, and where there is no token', async () => {
    expect(await run(['check', 'missing.txt'])).toMatchObject({ code: 2, err: expect.stringContaining('gh run view') });
    expect(await run(['check'])).toMatchObject({ code: 2, err: expect.stringContaining('actions: read') });
    expect(await run(['chek'])).toMatchObject({ code: 2, err: expect.stringContaining('selftest check') });
  });

  test('outside of a job nothing is printed that a log would have to hide', async () => {
    const { code, out, err } = await run([]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/needs: selftest/);
  });
});

/** A stand-in for two endpoints of GitHub's API; the client that calls it is the real one. */
describe('sealant inject selftest check, in a later job', () => {
  let server: Server;
  let proxy: ConnectProxy | null = null;
  let url: string;
  let answers: Record<string, { status: number; body: string; headers?: Record<string, string> }>;
  beforeEach(async () => {
    server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://x').pathname;
      const allowed = request.headers.authorization === `token ${TOKEN}`;
      const answer = answers[path] ?? { status: 404, body: '{}' };
      const { status, body, headers = {} } = allowed ? answer : { status: 401, body: '{}' };
      response.writeHead(status, {
        'content-type': body.startsWith('{') ? 'application/json' : 'text/plain',
        ...headers,
      });
      response.end(body);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
    const jobs = [
      { id: 1, name: 'selftest', status: 'completed' },
      { id: 2, name: 'look', status: 'in_progress' },
      { id: 3, name: 'expired', status: 'completed' },
    ];
    answers = {
      '/repos/octo-org/app/actions/runs/7/jobs': { status: 200, body: JSON.stringify({ total_count: 3, jobs }) },
      '/repos/octo-org/app/actions/jobs/1/logs': { status: 302, body: '', headers: { location: `${url}/blob` } },
      '/repos/octo-org/app/actions/jobs/3/logs': { status: 410, body: '{}' },
      '/blob': { status: 200, body: logWith(Number.POSITIVE_INFINITY) },
    };
  });
  afterEach(async () => {
    server.close();
    server.closeAllConnections();
    await proxy?.stop();
    proxy = null;
  });
  const env = (more: Record<string, string> = {}) => ({
    GITHUB_RUN_ID: '7',
    GITHUB_REPOSITORY: 'octo-org/app',
    GITHUB_TOKEN: TOKEN,
    GITHUB_API_URL: url,
    ...more,
  });

  test('reads the logs of the run’s ended jobs', async () => {
    const { code, out } = await run(['check'], env());
    expect(out).toMatch(/^selftest: \d+ of \d+ forms are hidden\.\n/);
    expect(code).toBe(0);
  });

  test('also as the Action: red where something promised is seen, told by an annotation and an output', async () => {
    const scenario = createScenario(await builtDist(inject('distFolder')));
    const act = (inputs: Record<string, string>) =>
      scenario.main({
        part: 'inject',
        inputs: { 'github-token': TOKEN, ...inputs },
        event: 'push',
        env: { GITHUB_API_URL: url },
      });
    try {
      const good = await act({ selftest: 'check' });
      expect(good.stdout).toMatch(/selftest: \d+ of \d+ forms are hidden\./);
      expect([good.code, good.outputs['outcome']]).toEqual([0, 'clean']);
      answers['/blob'] = { status: 200, body: logWith(1) };
      const bad = await act({ selftest: 'check' });
      expect(bad.stdout).toMatch(/::error.*::.*A log shows forms of masked values/);
      expect([bad.code, bad.outputs['outcome']]).toEqual([1, 'findings']);
      const both = await act({ selftest: 'print', profile: 'deploy' });
      expect(both.stdout).toContain('selftest takes the place of secrets');
      expect(both.code).toBe(2);
    } finally {
      scenario.remove();
    }
  }, 120_000);

  test('through the proxy that is named', async () => {
    proxy = await startConnectProxy();
    expect(await run(['check'], env({ HTTPS_PROXY: 'http://127.0.0.1:1', HTTP_PROXY: proxy.url }))).toMatchObject({
      code: 0,
    });
    expect(proxy.targets).toContain(new URL(url).host);
  });

  test('names the jobs that could not be looked at', async () => {
    answers['/blob'] = { status: 200, body: 'nothing' };
    expect(await run(['check'], env())).toMatchObject({ code: 3, err: expect.stringContaining('look, expired') });
  });

  test('a token without the permission is told with the permission', async () => {
    answers['/repos/octo-org/app/actions/runs/7/jobs'] = { status: 403, body: '{}' };
    const { code, err } = await run(['check'], env());
    expect(err).toMatch(/can’t be read from GitHub \(403\)[\s\S]*actions: read/);
    expect(code).toBe(4);
  });
});
