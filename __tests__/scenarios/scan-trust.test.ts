import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { ContractReport } from '../../src/adapters/reporters/contract.ts';
import { builtCli } from '../build-dist.ts';
import { leakLine, repositoriesOfThisFile, runCli, type TestRepository } from './git-repository.ts';

let cli = '';
const newRepository = repositoriesOfThisFile();

beforeAll(async () => {
  cli = await builtCli(inject('distFolder'));
}, 120_000);

const CONFIG = '.github/sealant.yml';
const BASELINE = '.github/sealant-baseline.txt';

/** Runs the command line in a workflow, as the runner would. */
async function scanOn(
  repository: TestRepository,
  name: string,
  payload: Record<string, unknown>,
  args: readonly string[] = [],
  env: Record<string, string> = {},
) {
  const file = join(repository.folder, 'event.json');
  const full = { repository: { default_branch: 'main', full_name: 'o/r' }, ...payload };
  writeFileSync(file, JSON.stringify(full));
  const run = await runCli(cli, repository.top, ['scan', '--format', 'json', ...args], {
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: file,
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: repository.git('rev-parse', 'HEAD'),
      ...env,
    },
  });
  return { ...run, report: run.stdout === '' ? (null as never) : (JSON.parse(run.stdout) as ContractReport) };
}

function pullOf(base: string, head: string, from = 'o/r'): Record<string, unknown> {
  return {
    pull_request: {
      base: { sha: base, ref: 'main', repo: { full_name: 'o/r' } },
      head: { sha: head, ref: 'f', repo: { full_name: from } },
    },
  };
}

const paths = ({ report }: { report: ContractReport }) => report.findings.map(({ path }) => path);

describe('a pull request', () => {
  test('can’t silence its own leak by config, baseline or comment, and the report tells what it tried', async () => {
    const repository = newRepository();
    const base = repository.commit({ 'a.txt': 'a\n' });
    const allowed = leakLine(4).replace('\n', ' // sealant:allow mine\n');
    const first = repository.commit({ 'a.txt': leakLine(2), 'b.txt': leakLine(3), 'c.txt': allowed });
    const { report } = await scanOn(repository, 'pull_request', pullOf(base, first));
    const fingerprint = report.findings.find(({ path }) => path === 'b.txt')!.fingerprint;
    const head = repository.commit({
      [CONFIG]: 'version: 1\nscan:\n  allow:\n    - path: a.txt\n      reason: mine\n',
      [BASELINE]: `${fingerprint} false-positive - - mine\n`,
    });
    const run = await scanOn(repository, 'pull_request', pullOf(base, head));
    expect(run.code).toBe(1);
    expect(paths(run)).toEqual(['a.txt', 'b.txt', 'c.txt']);
    expect(run.report.suppressed).toEqual([]);
    expect(run.report.receipt.configChanges).toEqual([
      expect.stringContaining('scan.allow would gain'),
      expect.stringContaining(`The baseline would gain ${fingerprint}`),
    ]);
    const told = run.report.findings.find(({ path }) => path === 'c.txt')!;
    expect(told.reasons.join(' ')).toContain('counts only where it stood by this value before the change');
  });

  test('is judged by what its base allows', async () => {
    const repository = newRepository();
    const base = repository.commit({
      [CONFIG]: 'version: 1\nscan:\n  allow:\n    - path: "fixtures/**"\n      reason: made up\n',
    });
    const head = repository.commit({ 'fixtures/a.txt': leakLine(2), [CONFIG]: 'version: 1\n' });
    const run = await scanOn(repository, 'pull_request', pullOf(base, head));
    expect(run.code).toBe(0);
    expect(run.report.suppressed).toMatchObject([{ by: { kind: 'allowlist', reason: 'made up' } }]);
    expect(run.report.receipt.configChanges).toEqual([expect.stringContaining('scan.allow would lose')]);
  });

  test('that breaks the config is judged all the same', async () => {
    const repository = newRepository();
    const base = repository.commit({ 'a.txt': 'a\n' });
    const head = repository.commit({ [CONFIG]: 'scan: [oops', 'a.txt': leakLine(2) });
    const run = await scanOn(repository, 'pull_request', pullOf(base, head));
    expect(run.code).toBe(1);
    expect(run.report.receipt.configChanges).toEqual([expect.stringContaining('would be faulty')]);
  });

  test('can’t change the rules that find its leak', async () => {
    const repository = newRepository();
    const rule = (pattern: string) =>
      `- id: own-token\n  name: Own token\n  description: Ours.\n  severity: high\n  keywords: [own-tok-]\n  pattern: '${pattern}'\n  remedy: Change it.\n  examples: ['own-tok-123456']\n  negative-examples: ['other']\n`;
    const base = repository.commit({
      [CONFIG]: 'version: 1\nscan:\n  rules:\n    extend: [.github/rules.yml]\n',
      '.github/rules.yml': rule('own-tok-[0-9]{6}'),
    });
    const head = repository.commit({ '.github/rules.yml': rule('own-tok-[0-9]{60}'), 'a.txt': 'own-tok-654321\n' });
    const run = await scanOn(repository, 'pull_request', pullOf(base, head));
    expect(run.report.findings.map(({ ruleId }) => ruleId)).toContain('own-token');
    expect(run.report.receipt.configChanges).toEqual([expect.stringContaining('.github/rules.yml is changed')]);
  });

  test('can’t switch off or override the rule that finds its leak; what stands in the base counts', async () => {
    const repository = newRepository();
    const rules = (lines: string) => `version: 1\nscan:\n  rules:\n${lines}`;
    const base = repository.commit({ [CONFIG]: rules('    override: { github-pat-classic: { severity: medium } }\n') });
    const weaker =
      '    disable: [github-pat-classic]\n    override: { github-pat-classic: { severity: info, allow: [{ reason: mine }] } }\n';
    const head = repository.commit({ [CONFIG]: rules(weaker), 'a.txt': leakLine(2) });
    const run = await scanOn(repository, 'pull_request', pullOf(base, head));
    expect(run.code).toBe(1);
    expect(run.report.findings).toMatchObject([{ ruleId: 'github-pat-classic', severity: 'medium', level: 'fail' }]);
    expect(run.report.receipt.configChanges).toEqual([
      expect.stringContaining('scan.rules.override.github-pat-classic would become {"severity":"info"}'),
      expect.stringContaining('scan.allow would gain'),
      expect.stringContaining('scan.rules.disable would gain github-pat-classic'),
    ]);
  });

  test('may not ask for --trust-change', async () => {
    const repository = newRepository();
    const base = repository.commit({ 'a.txt': 'a\n' });
    const head = repository.commit({ 'a.txt': leakLine(2) });
    const run = await scanOn(repository, 'pull_request', pullOf(base, head), ['--trust-change']);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('--trust-change is not allowed');
  });

  test('is scanned from the test merge’s checkout, without what the base has got meanwhile', async () => {
    const repository = newRepository();
    const base = repository.commit({ 'a.txt': 'a\n' });
    repository.git('checkout', '--quiet', '-b', 'f');
    repository.commit({ 'f.txt': leakLine(2) });
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ 'others.txt': leakLine(3) });
    repository.git('checkout', '--quiet', 'f');
    repository.git('merge', '--quiet', '--no-edit', 'main');
    const head = repository.git('rev-parse', 'HEAD');
    repository.git('checkout', '--quiet', '--detach', 'main');
    repository.git('merge', '--quiet', '--no-ff', '--no-edit', 'f');
    const run = await scanOn(repository, 'pull_request', pullOf(base, head), [], { GITHUB_REF: 'refs/pull/1/merge' });
    expect(paths(run)).toEqual(['f.txt']);
    expect(run.report.receipt).toMatchObject({ event: 'pull_request', base, head });
  });

  test('in a shallow checkout is incomplete, never clean', async () => {
    const repository = newRepository();
    const base = repository.commit({ 'a.txt': 'a\n' });
    const head = repository.commit({ 'a.txt': leakLine(2) });
    const clone = repository.clone('shallow', '--depth=1');
    const run = await scanOn(clone, 'pull_request', pullOf(base, head));
    expect(run.code).toBe(3);
    expect(run.stderr).toContain('fetch-depth: 0');
  });
});

describe('a push', () => {
  test('scans before..after', async () => {
    const repository = newRepository();
    const before = repository.commit({ 'old.txt': leakLine(2) });
    const after = repository.commit({ 'new.txt': leakLine(3) });
    const run = await scanOn(repository, 'push', { before, after });
    expect(paths(run)).toEqual(['new.txt']);
  });

  test('whose before is gone falls back to the default branch and says so', async () => {
    const origin = newRepository();
    origin.commit({ 'old.txt': leakLine(2) });
    const repository = origin.clone('clone');
    repository.git('checkout', '--quiet', '-b', 'f');
    const after = repository.commit({ 'new.txt': leakLine(3) });
    const run = await scanOn(repository, 'push', { before: 'd'.repeat(40), after, forced: true }, [], {
      GITHUB_REF: 'refs/heads/f',
    });
    expect(paths(run)).toEqual(['new.txt']);
    expect(run.report.receipt.reasons?.join(' ')).toContain('compared with the default branch');
  });

  test('of the first commits scans all of them', async () => {
    const repository = newRepository();
    repository.commit({ 'a.txt': leakLine(2) });
    const after = repository.commit({ 'b.txt': leakLine(3) });
    const run = await scanOn(repository, 'push', { before: '0'.repeat(40), after, created: true });
    expect(paths(run)).toEqual(['a.txt', 'b.txt']);
  });

  test('that deletes a branch is clean', async () => {
    const repository = newRepository();
    const before = repository.commit({ 'a.txt': leakLine(2) });
    const run = await scanOn(repository, 'push', { before, after: '0'.repeat(40), deleted: true });
    expect(run.code).toBe(0);
    expect(run.report.receipt.source).toBe('nothing');
  });
});

describe('a folder outside of the workflow’s checkout', () => {
  test('is none of the event’s business', async () => {
    const repository = newRepository();
    repository.commit({ 'a.txt': leakLine(2) });
    const event = pullOf('a'.repeat(40), 'b'.repeat(40));
    const elsewhere = await scanOn(repository, 'pull_request', event, [], { GITHUB_WORKSPACE: '/nowhere' });
    expect(elsewhere.report.receipt).toMatchObject({ event: 'local', source: 'working-tree' });
    const inside = await scanOn(repository, 'pull_request', event, [], { GITHUB_WORKSPACE: repository.folder });
    expect(inside.code).toBe(2);
  });
});

describe('a laptop', () => {
  test('honours its own config, baseline and comments', async () => {
    const repository = newRepository();
    const base = repository.commit({ 'a.txt': 'a\n' });
    repository.commit({
      [CONFIG]: 'version: 1\nscan:\n  allow:\n    - path: a.txt\n      reason: mine\n',
      'a.txt': leakLine(2),
      'c.txt': leakLine(4).replace('\n', ' // sealant:allow mine\n'),
    });
    const run = await runCli(cli, repository.top, ['scan', '--base', base]);
    expect(run.code).toBe(0);
    const strict = await runCli(cli, repository.top, ['scan', '--base', base, '--no-trust-change']);
    expect(strict.code).toBe(1);
  });

  test('reads the config that --config names from where it runs', async () => {
    const repository = newRepository();
    repository.commit({ 'sub/my.yml': 'version: 1\nscan:\n  exclude: ["**/a.txt"]\n', 'sub/a.txt': leakLine(2) });
    const run = await runCli(cli, join(repository.top, 'sub'), ['scan', '--tree', '--config', 'my.yml']);
    expect(run.code).toBe(0);
    const missing = await runCli(cli, repository.top, ['scan', '--config', 'my.yml']);
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain('There is no config file');
  });

  test('has path rules that start at the repository’s root, also when a folder of it is scanned', async () => {
    const repository = newRepository();
    const allow = '{ path: "sub/deep/**", reason: made up }';
    repository.commit({
      [CONFIG]: `version: 1\nscan:\n  exclude: [sub/left/**]\n  allow: [${allow}, { path: "deep/**", reason: elsewhere }]\n`,
      'sub/a.txt': leakLine(2),
      'sub/left/a.txt': leakLine(3),
      'sub/deep/a.txt': leakLine(4),
      'sub/other/deep/a.txt': leakLine(5),
    });
    for (const [args, told] of [
      [['sub'], ['a.txt', 'other/deep/a.txt']],
      [['sub', '--exclude', 'other/**'], ['a.txt']],
    ] as const) {
      const run = await runCli(cli, repository.top, ['scan', '--format', 'json', '--tree', ...args]);
      const report = JSON.parse(run.stdout) as ContractReport;
      expect(report.findings.map(({ path }) => path)).toEqual(told);
      expect(report.suppressed.map(({ finding, by }) => [finding.path, by])).toEqual([
        ['deep/a.txt', { kind: 'allowlist', reason: 'made up' }],
      ]);
    }
  });

  test('is told of a wrong config with its line', async () => {
    const repository = newRepository();
    repository.commit({ [CONFIG]: 'version: 1\nscan:\n  fail-onn: high\n' });
    const run = await runCli(cli, repository.top, ['scan']);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('sealant.yml:3');
  });
});
