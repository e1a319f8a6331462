import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { startGitHost } from '../../scripts/servers/git-host.ts';
import { startOidcIssuer } from '../../scripts/servers/oidc-issuer.ts';
import { fillTemplate } from '../../src/engine/scan/templates/templates.ts';
import { builtDist } from '../build-dist.ts';
import { type ActionRun, type ActionScenario, createScenario, type StepResult } from './action-run.ts';

const TOKEN = fillTemplate('{github:ghp_:30}', 4711);
/** Nothing listens here. */
const NOWHERE = 'http://127.0.0.1:9';

let dist: string;
let scenario: ActionScenario;
let base: string;
beforeAll(async () => {
  dist = await builtDist(inject('distFolder'));
});
beforeEach(() => {
  scenario = createScenario(dist);
  base = scenario.git('rev-parse', 'HEAD');
  scenario.git('checkout', '-qb', 'topic');
});
afterEach(() => scenario.remove());

const repository = { full_name: 'octo-org/app', default_branch: 'main', private: true };
const pullRequest = (head: string, from = 'octo-org/app'): ActionRun => ({
  event: 'pull_request',
  payload: {
    repository,
    pull_request: { base: { sha: base, repo: repository }, head: { sha: head, repo: { full_name: from } } },
  },
});
const leakAndRemove = (): string => {
  scenario.commit('leak', { 'src/deploy.sh': `#!/bin/sh\nexport GH_TOKEN=${TOKEN}\n` });
  return scenario.commit('remove', { 'src/deploy.sh': '#!/bin/sh\n' });
};
const annotations = ({ stdout }: StepResult): string[] => stdout.split('\n').filter((line) => line.startsWith('::'));
const everythingOf = (step: StepResult): string => JSON.stringify(step);

describe('scan', () => {
  test('a leak that a later commit removed is an annotation, outputs, a summary and a report file', async () => {
    const result = await scenario.main({ ...pullRequest(leakAndRemove()), part: 'scan' });
    expect(result.code).toBe(1);
    expect(annotations(result)).toMatchSnapshot();
    expect(result.outputs).toMatchObject({ outcome: 'findings', red: 'true', findings: '1' });
    const report = JSON.parse(readFileSync(result.outputs['report']!, 'utf8')) as { findings: unknown[] };
    expect(report.findings).toMatchObject([{ path: 'src/deploy.sh', startLine: 2, startColumn: 17, head: null }]);
    expect(result.summary).toContain('GitHub personal access token (classic)');
    expect(everythingOf(result)).not.toContain(TOKEN);
    expect(result.stderr).toBe('');
  });

  test('GitHub’s test merge: the change’s leak is found, what others merged meanwhile is not', async () => {
    const head = leakAndRemove();
    scenario.git('checkout', '-q', 'main');
    scenario.commit('theirs', { 'theirs.sh': `export T=${fillTemplate('{github:ghp_:30}', 1)}\n` });
    scenario.git('checkout', '-qb', 'test-merge');
    scenario.git('merge', '-q', '--no-ff', '-m', 'test merge', 'topic');
    const env = { GITHUB_REF: 'refs/pull/7/merge' };
    const result = await scenario.main({ ...pullRequest(head), part: 'scan', env });
    expect(result.code).toBe(1);
    expect(annotations(result).filter((line) => line.includes('file='))).toMatchObject([
      expect.stringContaining('file=src/deploy.sh'),
    ]);
  });

  test.for([
    ['a push', 'push', (head: string) => ({ repository, before: base, after: head })],
    ['a merge queue', 'merge_group', (head: string) => ({ merge_group: { base_sha: base, head_sha: head } })],
    ['a schedule', 'schedule', () => ({})],
    ['a run by hand', 'workflow_dispatch', () => ({})],
  ] as const)('%s finds it, too', async ([, event, payload]) => {
    const result = await scenario.main({ event, payload: payload(leakAndRemove()), part: 'scan' });
    expect(result).toMatchObject({ code: 1, outputs: { outcome: 'findings', findings: '1' } });
  });

  test('a push of a branch that is new is compared with the default branch', async () => {
    const head = leakAndRemove();
    scenario.git('update-ref', 'refs/remotes/origin/main', base);
    const payload = { repository, ref: 'refs/heads/topic', before: '0'.repeat(40), after: head };
    const run = { event: 'push', payload, part: 'scan', env: { GITHUB_REF: 'refs/heads/topic' } } as const;
    expect((await scenario.main(run)).stdout).toContain('2 commits');
  });

  test('a clean change is green without an annotation', async () => {
    const result = await scenario.main({ ...pullRequest(scenario.commit('work', { 'a.txt': 'a\n' })), part: 'scan' });
    expect(result).toMatchObject({ code: 0, stderr: '', outputs: { outcome: 'clean', red: 'false', findings: '0' } });
    expect(annotations(result)).toEqual([]);
    expect(result.state).toEqual({});
  });

  test('annotations and summary can be switched off', async () => {
    const inputs = { annotations: 'off', 'step-summary': 'off' };
    const result = await scenario.main({ ...pullRequest(leakAndRemove()), part: 'scan', inputs });
    expect(annotations(result).filter((line) => line.includes('file='))).toEqual([]);
    expect(result).toMatchObject({ code: 1, summary: '' });
  });

  test('debug mode shows no value', async () => {
    const env = { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' };
    const result = await scenario.main({ ...pullRequest(leakAndRemove()), env });
    expect(everythingOf(result)).not.toContain(TOKEN);
  });

  test('a file name can’t give the runner a command', async () => {
    const path = 'src/a\n::warning file=x::pwned\n##[error]b.sh';
    const result = await scenario.main(pullRequest(scenario.commit('leak', { [path]: `export T=${TOKEN}\n` })));
    expect(result.code).toBe(1);
    expect(result.stdout).not.toMatch(/^\s*::warning/m);
    expect(result.stdout).not.toContain('##[error]');
    expect(result.summary).not.toMatch(/^::/m);
  });

  test('a mistyped input is warned about', async () => {
    const inputs = { 'fail-onn': 'high' };
    const result = await scenario.main({ ...pullRequest(base), part: 'scan', inputs });
    expect(annotations(result)[0]).toContain('Did you mean “fail-on”?');
  });

  test.for([
    ['an unknown value of an input', { 'fail-on': 'hihg' }, 2, 'Did you mean “high”?'],
    ['a config file that is not there', { config: 'nowhere.yml' }, 2, 'nowhere.yml'],
    ['a rule that there is not', { 'disable-rule': 'github-pat-clasic' }, 2, 'github-pat-classic'],
  ] as const)('%s is an error with its mend', async ([, inputs, code, text]) => {
    const result = await scenario.main({ ...pullRequest(base), inputs: { ...inputs } });
    expect(result.code).toBe(code);
    expect(annotations(result)).toMatchObject([expect.stringContaining(text)]);
    expect(result.outputs['outcome']).toBe('error');
  });

  test('a payload that can’t be read is an error, not a scan of something else', async () => {
    const env = { GITHUB_EVENT_PATH: '/nowhere/event.json' };
    const result = await scenario.main({ ...pullRequest(leakAndRemove()), env });
    expect(result.code).toBe(2);
    expect(annotations(result)[0]).toContain('GITHUB_EVENT_PATH');
  });
});

describe('a shallow checkout, with a stand-in for GitHub’s host', () => {
  test('what it lacks is fetched, and all commits are scanned', async () => {
    for (let i = 0; i < 20; i++) scenario.commit(`before ${i}`, { 'log.txt': `${i}\n` });
    base = scenario.git('rev-parse', 'HEAD');
    const head = leakAndRemove();
    const remote = join(scenario.directory, '../remote');
    mkdirSync(join(remote, 'octo-org'), { recursive: true });
    scenario.git('clone', '-q', '--bare', scenario.directory, join(remote, 'octo-org/app.git'));
    const host = await startGitHost(remote);
    try {
      const shallow = join(scenario.directory, '../shallow');
      scenario.git('clone', '-q', '--depth=1', '--branch=topic', `file://${remote}/octo-org/app.git`, shallow);
      const env = { GITHUB_SERVER_URL: host.url, GITHUB_API_URL: host.url };
      const inputs = { 'github-token': host.token };
      const result = await scenario.main({ ...pullRequest(head), part: 'scan', env, inputs, directory: shallow });
      expect(result.stdout).toContain('Fetched what the checkout lacked (3 commits deep).');
      expect(result.outputs).toMatchObject({ outcome: 'findings', findings: '1' });
      expect(result.stdout.replaceAll(`::add-mask::${host.token}`, '')).not.toContain(host.token);
      const asked = host.requests.map(({ method, path, authorized }) => `${method} ${path} ${authorized}`);
      expect(asked.map((line) => line.replaceAll(base, 'BASE').replaceAll(head, 'HEAD'))).toMatchSnapshot();
    } finally {
      await host.stop();
    }
  });

  test('without a way to fetch, the scan is incomplete and red', async () => {
    scenario.commit('one', { 'a.txt': '1\n' });
    const head = scenario.commit('two', { 'a.txt': '2\n' });
    const shallow = join(scenario.directory, '../shallow');
    scenario.git('clone', '-q', '--depth=1', '--branch=topic', `file://${scenario.directory}`, shallow);
    const inputs = { 'github-token': ['stand', 'in'].join('-') };
    const result = await scenario.main({ ...pullRequest(head), part: 'scan', directory: shallow, inputs });
    expect(result.code).toBe(3);
    expect(annotations(result).join('\n')).toContain('fetch-depth: 0');
  });
});

describe('inject', () => {
  const asking = {
    'vault-url': NOWHERE,
    'vault-role': 'ci',
    secrets: 'DB_PASSWORD=vault://database/creds/app#password',
  };

  test('a job without id-token: write is told the YAML to add', async () => {
    const result = await scenario.main({ event: 'push', part: 'inject', inputs: asking });
    expect(result.code).toBe(4);
    expect(annotations(result)[0]).toContain('id-token: write');
  });

  test('a vault that can’t be reached is an error that names it, and the token is masked before anything else', async () => {
    const issuer = await startOidcIssuer();
    try {
      const result = await scenario.main({ event: 'push', part: 'inject', inputs: asking, env: issuer.environment });
      expect(result.code).toBe(4);
      expect(issuer.audiences).toEqual([NOWHERE]);
      expect(annotations(result).at(-1)).toContain('127.0.0.1:9');
      const lines = result.stdout.split('\n');
      const firstMask = lines.findIndex((line) => line.startsWith('::add-mask::'));
      const jwt = lines[firstMask]!.slice('::add-mask::'.length);
      expect(jwt.split('.')).toHaveLength(3);
      expect(lines.slice(0, firstMask).join('\n')).not.toContain(jwt);
      expect(result.exported).toEqual({});
    } finally {
      await issuer.stop();
    }
  });

  test('a red scan injects nothing and asks for no token', async () => {
    const issuer = await startOidcIssuer();
    try {
      const head = leakAndRemove();
      const result = await scenario.main({ ...pullRequest(head), inputs: asking, env: issuer.environment });
      expect(result.code).toBe(1);
      expect(annotations(result).at(-1)).toContain('So no secret was injected.');
      expect(issuer.audiences).toEqual([]);
    } finally {
      await issuer.stop();
    }
  });

  test('a fork’s change is scanned and told, then the injection is refused', async () => {
    const head = scenario.commit('work', { 'a.txt': 'a\n' });
    const result = await scenario.main({ ...pullRequest(head, 'mallory/app'), inputs: asking });
    expect(result.code).toBe(2);
    expect(result.stdout).toContain('Clean: no secrets found.');
    expect(annotations(result).at(-1)).toContain('No secret is injected here: the change comes from a fork.');
  });

  test('a name that has power over later steps is refused', async () => {
    const inputs = { ...asking, secrets: 'LD_PRELOAD=vault://database/creds/app#password' };
    const result = await scenario.main({ event: 'push', part: 'inject', inputs });
    expect(result.code).toBe(2);
    expect(annotations(result)[0]).toContain('LD_PRELOAD');
  });
});

describe('post', () => {
  const main = (records: readonly object[]): StepResult => {
    const state = Object.fromEntries(records.map((record, i) => [`remembered_${i}`, JSON.stringify(record)]));
    return { code: 0, stdout: '', stderr: '', outputs: {}, exported: {}, state, summary: '' };
  };
  const run: ActionRun = { event: 'push', part: 'inject' };

  test('says nothing where there is nothing to give back', async () => {
    expect(await scenario.post(run, main([]))).toMatchObject({ code: 0, stdout: '', stderr: '', summary: '' });
  });

  test('deletes files and blanks variables', async () => {
    const path = join(scenario.directory, '../secret-files');
    mkdirSync(path);
    writeFileSync(join(path, 'TLS_KEY'), 'x');
    const records = [
      { kind: 'folder', path },
      { kind: 'variable', name: 'TLS_KEY' },
    ];
    const result = await scenario.post(run, main(records));
    expect(existsSync(path)).toBe(false);
    expect(result).toMatchObject({ code: 0, exported: { TLS_KEY: '' } });
  });

  test('a vault that is gone is a warning with the lease and its expiry, and the job stays green', async () => {
    const token = fillTemplate('{alnum:40}', 12);
    const expiresAt = '2026-11-24T06:00:00.000Z';
    const handle = {
      provider: 'vault',
      type: 'vault',
      state: { url: NOWHERE, token, tokenType: 'service' },
      expiresAt,
    };
    const lease = { kind: 'revocable', id: 'database/creds/app/abc', provider: 'vault', expiresAt, renewable: true };
    const records = [
      { kind: 'session', handle },
      { kind: 'lease', lease, handle },
    ];
    const result = await scenario.post(run, main(records));
    expect(result.code).toBe(0);
    const warnings = annotations(result).filter((line) => line.startsWith('::warning'));
    expect(warnings.join('\n')).toContain('database/creds/app/abc');
    expect(warnings.join('\n')).toContain(expiresAt);
    expect(result.stdout).toContain('Given back: 0 of 2 leases and sessions.');
    expect(everythingOf({ ...result, state: {} })).not.toContain(token);
  });

  test('a record that is damaged does not keep the others from being given back', async () => {
    const path = join(scenario.directory, '../secret-files');
    mkdirSync(path);
    const damaged = main([{ kind: 'folder', path }]);
    const result = await scenario.post(run, { ...damaged, state: { ...damaged.state, remembered_1: '{"kind":' } });
    expect(existsSync(path)).toBe(false);
    expect(result.code).toBe(0);
    expect(annotations(result)[0]).toContain('could not be read');
  });
});

test('the four actions start the same two files, each with its part', () => {
  for (const [path, part] of [
    ['action.yml', 'root'],
    ['scan/action.yml', 'scan'],
    ['inject/action.yml', 'inject'],
    ['rotate/action.yml', 'rotate'],
  ] as const) {
    const text = readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
    const entry = part === 'root' ? 'dist' : '../dist';
    expect(text).toContain(`    default: ${part}\n`);
    expect(text).toContain(
      `  using: node24\n  main: ${entry}/main.js\n  post: ${entry}/post.js\n  post-if: always()\n`,
    );
  }
  expect(execFileSync(process.execPath, ['--check', join(dist, 'main.js')], { encoding: 'utf8' })).toBe('');
});

describe('rotate', () => {
  test.for([
    ['a fork', 'pull_request', 'mallory/app'],
    ['pull_request_target', 'pull_request_target', 'octo-org/app'],
  ] as const)('for %s not even a plan logs in to a vault', async ([, event, from]) => {
    const issuer = await startOidcIssuer();
    try {
      const run = pullRequest(leakAndRemove(), from);
      const result = await scenario.main({ ...run, event, part: 'rotate', env: issuer.environment });
      expect(result.code).toBe(2);
      expect(annotations(result).at(-1)).toContain('No vault is asked here, and nothing is rotated');
      expect(issuer.audiences).toEqual([]);
    } finally {
      await issuer.stop();
    }
  });

  test('a plan on a branch says what would be done, and stays red until it is done', async () => {
    const result = await scenario.main({ ...pullRequest(leakAndRemove()), part: 'rotate' });
    expect(result.code).toBe(1);
    expect(result.stdout).toContain('revoke a github-pat');
    expect(result.outputs).toMatchObject({ outcome: 'findings', rotated: '0' });
    expect(everythingOf(result)).not.toContain(TOKEN);
  });
});
