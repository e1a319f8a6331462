import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { ContractReport } from '../../src/adapters/reporters/contract.ts';
import { builtCli } from '../build-dist.ts';
import {
  leakLine,
  makeToken,
  type Run,
  repositoriesOfThisFile,
  runCli,
  type TestRepository,
} from './git-repository.ts';

let cli = '';
const newRepository = repositoriesOfThisFile();

beforeAll(async () => {
  cli = await builtCli(inject('distFolder'));
}, 120_000);

async function scan(
  repository: TestRepository,
  args: readonly string[] = [],
  options: Parameters<typeof runCli>[3] = {},
): Promise<Run & { report: ContractReport }> {
  const run = await runCli(cli, repository.top, ['scan', '--format', 'json', ...args], options);
  expect(run.stdout + run.stderr).not.toContain(makeToken(1));
  return { ...run, report: run.stdout === '' ? (null as never) : (JSON.parse(run.stdout) as ContractReport) };
}

const places = ({ report }: { report: ContractReport }) =>
  report.findings.map(({ path, startLine, commit }) => ({ path, startLine, commit }));
const problems = ({ report }: { report: ContractReport }) => report.receipt.incomplete.map(({ kind }) => kind);
const filler = (lines: number) => Array.from({ length: lines }, (_, i) => `line ${i}\n`).join('');

describe('a range of commits', () => {
  test('tells a leak that was added and removed again inside of it', async () => {
    const repository = newRepository();
    const base = repository.commit({ 'a.txt': 'a\n' });
    const leak = repository.commit({ 'a.txt': `a\n${leakLine()}` });
    repository.commit({ 'a.txt': 'a\n' });
    const run = await scan(repository, ['--base', base]);
    expect(run.code).toBe(1);
    expect(places(run)).toEqual([{ path: 'a.txt', startLine: 2, commit: leak }]);
    expect(run.report.findings[0]!.head).toBeNull();
    expect(run.report.receipt).toMatchObject({ base, source: 'range', commits: 2, selfProbe: true });
  });

  test('tells a leak that stands only in how a merge resolved its conflict', async () => {
    const repository = newRepository();
    const base = repository.commit({ 'a.txt': 'base\n' });
    repository.git('checkout', '--quiet', '-b', 'side');
    repository.commit({ 'a.txt': 'side\n' });
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ 'a.txt': 'main\n' });
    repository.gitFails('merge', 'side');
    const merge = repository.commit({ 'a.txt': `main\n${leakLine()}side\n` });
    const run = await scan(repository, ['--base', base]);
    expect(run.code).toBe(1);
    expect(places(run)).toEqual([{ path: 'a.txt', startLine: 2, commit: merge }]);
  });

  test('tells a leak in a file that only the merge itself added', async () => {
    const repository = newRepository();
    const base = repository.commit({ 'a.txt': 'base\n' });
    repository.git('checkout', '--quiet', '-b', 'side');
    repository.commit({ 'b.txt': 'side\n' });
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ 'c.txt': 'main\n' });
    repository.git('merge', '--quiet', '--no-commit', 'side');
    const merge = repository.commit({ 'evil.txt': leakLine() });
    const run = await scan(repository, ['--base', base]);
    expect(places(run)).toEqual([{ path: 'evil.txt', startLine: 1, commit: merge }]);
  });

  test('tells a leak that came by the second parent, with the commit that brought it', async () => {
    const repository = newRepository();
    const base = repository.commit({ 'a.txt': 'base\n' });
    repository.git('checkout', '--quiet', '-b', 'side');
    const leak = repository.commit({ 'b.txt': leakLine() });
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ 'c.txt': 'main\n' });
    repository.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'side');
    const run = await scan(repository, ['--base', base]);
    expect(run.code).toBe(1);
    expect(places(run)).toEqual([{ path: 'b.txt', startLine: 1, commit: leak }]);
    expect(run.report.receipt.commits).toBe(3);
  });

  test('says nothing of an old leak in a file that is renamed and edited elsewhere', async () => {
    const repository = newRepository();
    const base = repository.commit({ 'old.txt': `${filler(30)}${leakLine()}${filler(30)}` });
    repository.git('mv', 'old.txt', 'new.txt');
    repository.commit({ 'new.txt': `first\n${filler(30)}${leakLine()}${filler(30)}` });
    const run = await scan(repository, ['--base', base]);
    expect(run.code).toBe(0);
    expect(run.report.outcome).toBe('clean');
    expect(run.report.receipt.blobs).toBe(1);
  });

  test('tells a new leak in a renamed file, and the old one beside it not', async () => {
    const repository = newRepository();
    const base = repository.commit({ 'old.txt': `${filler(40)}${leakLine(1)}` });
    repository.git('mv', 'old.txt', 'new.txt');
    repository.commit({ 'new.txt': `${filler(40)}${leakLine(1)}${leakLine(2)}` });
    const run = await scan(repository, ['--base', base]);
    expect(places(run).map(({ startLine }) => startLine)).toEqual([42]);
  });

  test('says nothing of an old leak whose line only moved', async () => {
    const repository = newRepository();
    const base = repository.commit({ 'a.txt': `${leakLine()}${filler(5)}` });
    repository.commit({ 'a.txt': `${filler(5)}${leakLine()}` });
    const run = await scan(repository, ['--base', base]);
    expect(run.code).toBe(0);
  });

  test('finds a leak in a UTF-16 file', async () => {
    const repository = newRepository();
    const base = repository.commit({ 'a.txt': 'a\n' });
    repository.commit({ 'b.ps1': Buffer.from(`\ufefffirst\r\n${leakLine()}`, 'utf16le') });
    const run = await scan(repository, ['--base', base]);
    expect(places(run)).toMatchObject([{ path: 'b.ps1', startLine: 2 }]);
  });

  test.for(['with space.txt', 'ünï/日本.txt', 'line\nbreak.txt', 'quote".txt', '-dash.txt', 'tab\t.txt'])(
    'finds a leak in the path %j',
    async (path) => {
      const repository = newRepository();
      const base = repository.commit({ 'a.txt': 'a\n' });
      const leak = repository.commit({ [path]: leakLine() });
      const run = await scan(repository, ['--base', base]);
      expect(places(run)).toEqual([{ path, startLine: 1, commit: leak }]);
      expect(run.report.findings[0]!.head).toMatchObject({ path, startLine: 1 });
    },
  );

  test('covers 250 commits, the first one included', async () => {
    const repository = newRepository();
    const base = repository.commit({ 'a.txt': 'a\n' });
    const stream = Array.from({ length: 250 }, (_, i) => {
      const content = i === 0 ? leakLine() : `${i}\n`;
      return `commit refs/heads/main\ncommitter A <a@b> ${1_700_000_000 + i} +0000\ndata 1\nx\n${i === 0 ? `from ${base}\n` : ''}M 100644 inline f${i % 7}.txt\ndata ${content.length}\n${content}\n`;
    });
    await fastImport(repository, stream.join(''));
    const run = await scan(repository, ['--base', base, '--head', 'refs/heads/main']);
    expect(run.code).toBe(1);
    expect(run.report.receipt.commits).toBe(250);
    expect(places(run)).toMatchObject([{ path: 'f0.txt', startLine: 1 }]);
  });

  test('that is empty is clean', async () => {
    const repository = newRepository();
    repository.commit({ 'a.txt': leakLine() });
    const run = await scan(repository, ['--base', 'HEAD', '--head', 'HEAD']);
    expect(run.code).toBe(0);
    expect(run.report).toMatchObject({ outcome: 'clean', receipt: { commits: 0, blobs: 0 } });
  });

  test('counts submodules and Git LFS pointers as skipped', async () => {
    const repository = newRepository();
    const base = repository.commit({ 'a.txt': 'a\n' });
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`;
    repository.write('big.bin', pointer);
    repository.git('add', 'big.bin');
    repository.git('update-index', '--add', '--cacheinfo', `160000,${base},module`);
    repository.git('commit', '--quiet', '-m', 'x');
    const run = await scan(repository, ['--base', base]);
    expect(run.code).toBe(0);
    expect(run.report.receipt.skipped).toEqual({ 'git-lfs-pointer': 1, submodule: 1 });
  });

  test('restricted to a folder leaves the rest out', async () => {
    const repository = newRepository();
    const base = repository.commit({ 'a/x.txt': 'a\n', 'b/x.txt': 'b\n' });
    repository.commit({ 'a/x.txt': leakLine(2), 'b/x.txt': leakLine(3) });
    const run = await scan(repository, ['--base', base, 'b']);
    expect(places(run)).toMatchObject([{ path: 'b/x.txt' }]);
  });
});

async function fastImport(repository: TestRepository, stream: string): Promise<void> {
  writeFileSync(join(repository.folder, 'stream'), stream);
  const { execFileSync } = await import('node:child_process');
  execFileSync('git', ['fast-import', '--quiet', '--force'], {
    cwd: repository.top,
    env: repository.env,
    input: stream,
  });
}

describe('what can’t be scanned', () => {
  test('a shallow clone that ends inside the range is incomplete and says how to fetch the rest', async () => {
    const repository = newRepository();
    const base = repository.commit({ 'a.txt': 'a\n' });
    for (let i = 0; i < 5; i++) repository.commit({ 'a.txt': `${i}\n` });
    const clone = repository.clone('shallow', '--depth=2');
    clone.git('fetch', '--quiet', '--depth=1', 'origin', base);
    const run = await scan(clone, ['--base', base]);
    expect(run.code).toBe(3);
    expect(run.report.outcome).toBe('incomplete');
    expect(problems(run)).toEqual(['shallow']);
    expect(run.report.receipt.incomplete[0]!.mend).toContain('fetch-depth: 0');
  });

  test('a base that a shallow clone lacks ends with 3, not with “unknown revision”', async () => {
    const repository = newRepository();
    const base = repository.commit({ 'a.txt': 'a\n' });
    for (let i = 0; i < 3; i++) repository.commit({ 'a.txt': `${i}\n` });
    const run = await scan(repository.clone('shallow', '--depth=1'), ['--base', base]);
    expect(run.code).toBe(3);
    expect(run.stderr).toContain('fetch-depth: 0');
  });

  test('a shallow clone’s history is incomplete, and what it has is scanned', async () => {
    const repository = newRepository();
    repository.commit({ 'a.txt': 'a\n' });
    repository.commit({ 'b.txt': leakLine() });
    const run = await scan(repository.clone('shallow', '--depth=1'), ['--history']);
    expect(run.code).toBe(3);
    expect(problems(run)).toEqual(['shallow']);
    expect(places(run)).toMatchObject([{ path: 'b.txt' }]);
  });

  test.for([['--base'], ['--history']])('a missing object is incomplete, the rest is scanned (%s)', async ([mode]) => {
    const repository = newRepository();
    const base = repository.commit({ 'a.txt': 'a\n' });
    repository.commit({ 'gone.txt': 'will be gone\n', 'here.txt': leakLine() });
    const id = repository.git('rev-parse', 'HEAD:gone.txt');
    rmSync(join(repository.top, '.git/objects', id.slice(0, 2), id.slice(2)));
    const run = await scan(repository, mode === '--base' ? ['--base', base] : ['--history']);
    expect(run.code).toBe(3);
    expect(problems(run)).toContain('missing-object');
    expect(places(run)).toMatchObject([{ path: 'here.txt' }]);
  });

  test('a damaged object is incomplete, the rest is scanned', async () => {
    const repository = newRepository();
    const base = repository.commit({ 'a.txt': 'a\n' });
    repository.commit({ 'broken.txt': filler(1_000), 'here.txt': leakLine(2) });
    const id = repository.git('rev-parse', 'HEAD:broken.txt');
    const file = join(repository.top, '.git/objects', id.slice(0, 2), id.slice(2));
    chmodSync(file, 0o644);
    writeFileSync(file, 'damaged');
    for (const args of [['--base', base], ['--history']]) {
      const run = await scan(repository, args);
      expect(run.code).toBe(3);
      expect(problems(run)).toEqual(['missing-object']);
      expect(places(run)).toMatchObject([{ path: 'here.txt' }]);
    }
  });

  test('a missing tree is incomplete', async () => {
    const repository = newRepository();
    const base = repository.commit({ 'a.txt': 'a\n' });
    repository.commit({ 'd/b.txt': 'b\n' });
    const id = repository.git('rev-parse', 'HEAD:d');
    rmSync(join(repository.top, '.git/objects', id.slice(0, 2), id.slice(2)));
    const run = await scan(repository, ['--base', base]);
    expect(run.code).toBe(3);
    expect(problems(run)).toEqual(['missing-object']);
  });

  test('a partial clone is incomplete and says that it is partial', async () => {
    const repository = newRepository();
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const base = repository.commit({ 'a.txt': 'a\n' });
    repository.commit({ 'a.txt': `a\n${leakLine()}` });
    const clone = repository.clone('partial', '--filter=blob:none', '--no-checkout');
    const run = await scan(clone, ['--base', base]);
    expect(run.code).toBe(3);
    expect(run.report.receipt.incomplete[0]).toMatchObject({
      kind: 'missing-object',
      message: expect.stringContaining('partial') as string,
    });
  });

  test('an unknown revision ends with 2 and names the nearest branch', async () => {
    const repository = newRepository();
    repository.commit({ 'a.txt': 'a\n' });
    const run = await runCli(cli, repository.top, ['scan', '--base', 'mian']);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('Did you mean “main”?');
    expect(run.stdout).toBe('');
  });

  test.for(['--upload-pack=touch', '^main', ''])('“%s” is refused as a revision', async (revision) => {
    const repository = newRepository();
    repository.commit({ 'a.txt': 'a\n' });
    const run = await runCli(cli, repository.top, ['scan', `--base=${revision}`]);
    expect(run.code).toBe(2);
  });

  test('a folder that is no repository ends with 2 for a range, and is scanned as a tree without one', async () => {
    const repository = newRepository();
    rmSync(join(repository.top, '.git'), { recursive: true });
    repository.write('a.txt', leakLine());
    const range = await runCli(cli, repository.top, ['scan', '--base', 'main']);
    expect(range.code).toBe(2);
    expect(range.stderr).toContain('not inside a git repository');
    const tree = await scan(repository);
    expect(tree.code).toBe(1);
    expect(tree.report.receipt.source).toBe('tree');
  });

  test('a repository that another user owns is incomplete and says how to trust it', async ({ skip }) => {
    if (process.getuid?.() !== 0) skip('only root can run it as another user');
    const repository = newRepository();
    repository.commit({ 'a.txt': leakLine() });
    chmodSync(repository.folder, 0o755);
    const run = await scan(repository, [], { uid: 65_534, env: { HOME: '/nonexistent' } });
    expect(run.code).toBe(3);
    expect(run.report.receipt.incomplete[0]!.mend).toBe(
      `If you trust that folder, run: git config --global --add safe.directory ${repository.top}`,
    );
  });

  test('a file and a folder without read permission are incomplete, the rest is scanned', async ({ skip }) => {
    if (process.getuid?.() !== 0) skip('only root can run it as another user');
    const repository = newRepository();
    repository.write('open.txt', leakLine());
    repository.write('shut.txt', leakLine());
    repository.write('locked/a.txt', leakLine());
    chmodSync(join(repository.top, 'shut.txt'), 0o600);
    chmodSync(join(repository.top, 'locked'), 0o700);
    chmodSync(repository.folder, 0o755);
    const run = await scan(repository, ['--tree'], { uid: 65_534 });
    expect(run.code).toBe(3);
    expect(problems(run)).toEqual(['unreadable', 'unreadable']);
    expect(places(run)).toMatchObject([{ path: 'open.txt' }]);
  });

  test('a git that is not installed is incomplete', async () => {
    const repository = newRepository();
    repository.commit({ 'a.txt': 'a\n' });
    const run = await scan(repository, [], { env: { PATH: '/nonexistent' } });
    expect(run.code).toBe(3);
    expect(run.report.receipt.incomplete[0]!.mend).toContain('Install git');
  });
});

describe('a working tree', () => {
  test('is scanned from the default branch on: commits, index, changed and untracked files', async () => {
    const origin = newRepository();
    origin.commit({ 'old.txt': leakLine(9), 'changed.txt': `${leakLine(8)}`, '.gitignore': 'ignored.txt\n' });
    const repository = origin.clone('clone');
    repository.git('checkout', '--quiet', '-b', 'feature');
    const commit = repository.commit({ 'committed.txt': leakLine(2) });
    repository.write('staged.txt', leakLine(3));
    repository.git('add', 'staged.txt');
    repository.write('staged.txt', 'taken out again on disk\n');
    repository.write('changed.txt', `${leakLine(8)}${leakLine(4)}`);
    repository.write('untracked dir/new.txt', leakLine(5));
    repository.write('ignored.txt', leakLine(6));
    const run = await scan(repository);
    expect(run.code).toBe(1);
    expect(places(run)).toEqual([
      { path: 'changed.txt', startLine: 2, commit: null },
      { path: 'committed.txt', startLine: 1, commit },
      { path: 'staged.txt', startLine: 1, commit: null },
      { path: 'untracked dir/new.txt', startLine: 1, commit: null },
    ]);
    expect(run.report.receipt).toMatchObject({ source: 'working-tree', commits: 1, files: 4 });
  });

  test('without any commit is scanned', async () => {
    const repository = newRepository();
    repository.write('staged.txt', leakLine(2));
    repository.git('add', '.');
    repository.write('untracked.txt', leakLine(3));
    const run = await scan(repository);
    expect(run.code).toBe(1);
    expect(places(run).map(({ path }) => path)).toEqual(['staged.txt', 'untracked.txt']);
    expect(run.report.receipt.head).toBeNull();
  });

  test('that was never pushed counts with its whole history', async () => {
    const repository = newRepository();
    repository.commit({ 'a.txt': leakLine(2) });
    repository.commit({ 'b.txt': 'b\n' });
    const run = await scan(repository);
    expect(run.code).toBe(1);
    expect(run.report.receipt.commits).toBe(2);
  });

  test('on the pushed default branch without changes has nothing to scan', async () => {
    const origin = newRepository();
    origin.commit({ 'a.txt': leakLine() });
    const run = await scan(origin.clone('clone'));
    expect(run.code).toBe(0);
    expect(run.report.receipt).toMatchObject({ commits: 0, files: 0 });
  });

  test('in the middle of a merge tells what the merge adds, not what the other side has had', async () => {
    const repository = newRepository();
    repository.commit({ 'a.txt': 'a\n' });
    repository.git('checkout', '--quiet', '-b', 'side');
    repository.commit({ 'other.txt': leakLine(2) });
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ 'b.txt': 'b\n' });
    repository.git('update-ref', 'refs/remotes/origin/main', 'main');
    repository.git('merge', '--quiet', '--no-commit', 'side');
    repository.write('own.txt', leakLine(3));
    repository.git('add', '.');
    for (const args of [[], ['--staged']]) {
      const run = await scan(repository, args);
      expect(places(run).map(({ path }) => path)).toEqual(['own.txt']);
    }
  });

  test('counts links, and repositories inside of it, without following them', async () => {
    const repository = newRepository();
    const inner = join(repository.top, 'inner');
    mkdirSync(inner);
    repository.git('-C', inner, 'init', '--quiet');
    writeFileSync(join(inner, 'a.txt'), leakLine());
    symlinkSync('/etc/passwd', join(repository.top, 'link'));
    const run = await scan(repository);
    expect(run.report.receipt.skipped).toEqual({ submodule: 1, symlink: 1 });
  });

  test('of a worktree is found by its .git file', async () => {
    const repository = newRepository();
    repository.commit({ 'a.txt': 'a\n' });
    repository.git('worktree', 'add', '--quiet', '-b', 'w', '../tree');
    writeFileSync(join(repository.folder, 'tree/new.txt'), leakLine());
    const run = await runCli(cli, join(repository.folder, 'tree'), ['scan', '--format', 'json']);
    expect(run.code).toBe(1);
  });
});

describe('the index', () => {
  test('counts, not what stands on disk', async () => {
    const repository = newRepository();
    repository.commit({ 'a.txt': 'a\n' });
    repository.write('a.txt', `a\n${leakLine(2)}`);
    repository.git('add', '.');
    repository.write('a.txt', 'a\n');
    repository.write('b.txt', leakLine(3));
    const run = await scan(repository, ['--staged']);
    expect(places(run)).toEqual([{ path: 'a.txt', startLine: 2, commit: null }]);
  });

  test('of a commit that names its files is the one that git gives to its hook', async () => {
    const repository = newRepository();
    repository.commit({ 'a.txt': 'a\n', 'b.txt': 'b\n' });
    repository.write('.git/hooks/pre-commit', `#!/bin/sh\nexec "${process.execPath}" "${cli}" scan --staged\n`);
    chmodSync(join(repository.top, '.git/hooks/pre-commit'), 0o755);
    repository.write('a.txt', leakLine(2));
    repository.write('b.txt', 'fine\n');
    repository.git('commit', '--quiet', '-m', 'fine', 'b.txt');
    repository.gitFails('commit', '--quiet', '-m', 'leak', 'a.txt');
  });
});

describe('other things to scan', () => {
  test('a tree is scanned with what git ignores, without git’s own files and node_modules', async () => {
    const repository = newRepository();
    repository.commit({ '.gitignore': '.env\n' });
    repository.write('sub/.env', leakLine(2));
    repository.write('node_modules/x/index.js', leakLine(3));
    const run = await scan(repository, ['--tree', 'sub']);
    expect(places(run)).toEqual([{ path: '.env', startLine: 1, commit: null }]);
    const whole = await scan(repository, ['--tree']);
    expect(places(whole)).toEqual([{ path: 'sub/.env', startLine: 1, commit: null }]);
    expect(whole.report.receipt.skippedPaths.map(({ path }) => path).sort()).toEqual(['.git/', 'node_modules/']);
    const named = await scan(repository, ['--tree', 'node_modules/x/index.js']);
    expect(places(named)).toEqual([{ path: 'index.js', startLine: 1, commit: null }]);
  });

  test('a history tells a deleted leak with the commit that brought it', async () => {
    const repository = newRepository();
    repository.commit({ 'a.txt': 'a\n' });
    const leak = repository.commit({ 'a.txt': leakLine(2) });
    repository.commit({ 'a.txt': 'b\n' });
    repository.git('checkout', '--quiet', '--orphan', 'other');
    const other = repository.commit({ 'z.txt': leakLine(3) });
    const run = await scan(repository, ['--history']);
    expect(places(run)).toEqual([
      { path: 'a.txt', startLine: 1, commit: leak },
      { path: 'z.txt', startLine: 1, commit: other },
    ]);
    expect(run.report.receipt).toMatchObject({ source: 'history', commits: 4 });
  });

  test('a history has what tags, notes and stashes reach', async () => {
    const repository = newRepository();
    repository.commit({ 'a.txt': 'a\n' });
    repository.write('tagged.txt', leakLine(2));
    repository.git('tag', 'blob', repository.git('hash-object', '-w', 'tagged.txt'));
    repository.write('tagged.txt', leakLine(3));
    repository.git('stash', '--include-untracked', '--quiet');
    repository.git('notes', 'add', '-m', leakLine(4).trim());
    const run = await scan(repository, ['--history']);
    expect(run.report.findings).toHaveLength(3);
    expect(places(run)).toContainEqual({ path: repository.git('rev-parse', 'blob'), startLine: 1, commit: null });
  });

  test('standard input is one text', async () => {
    const repository = newRepository();
    const run = await scan(repository, ['--stdin'], { input: `first\n${leakLine(2)}` });
    expect(places(run)).toEqual([{ path: 'stdin', startLine: 2, commit: null }]);
  });

  test('a diff tells added lines by their place in the new file', async () => {
    const repository = newRepository();
    repository.commit({ 'a b.txt': `${filler(20)}${leakLine(2)}` });
    repository.write('a b.txt', `${filler(20)}${leakLine(2)}${leakLine(3)}`);
    writeFileSync(join(repository.folder, 'x.diff'), `${repository.git('diff')}\n`);
    const run = await scan(repository, ['--diff-file', '../x.diff']);
    expect(places(run)).toEqual([{ path: 'a b.txt', startLine: 22, commit: null }]);
    const piped = await scan(repository, ['--diff-file', '-'], {
      input: readFileSync(join(repository.folder, 'x.diff')),
    });
    expect(places(piped)).toEqual(places(run));
  });

  test('a text that is no diff ends with 2; a diff that is cut off with 3', async () => {
    const repository = newRepository();
    expect((await scan(repository, ['--diff-file', '-'], { input: 'hello\n' })).code).toBe(2);
    const cut = '--- a/x\n+++ b/x\n@@ -1,2 +1,3 @@\n a\n';
    expect((await scan(repository, ['--diff-file', '-'], { input: cut })).code).toBe(3);
  });
});

describe('the command line', () => {
  test.for([
    [['--staged', '--tree'], '--staged and --tree'],
    [['--base', 'a', '--history'], '--base and --history'],
    [['--stdin', 'x'], '--stdin and the path'],
    [['--format', 'json', '--format', 'sarif'], 'would both go to standard output'],
    [['--format', 'jsn'], 'Did you mean “json”?'],
    [['--min-confidence', '2'], 'is more than 1'],
    [['--disable-rule', 'github-pat-clasic'], 'Did you mean “github-pat-classic”?'],
    [['nowhere'], 'There is no file or folder “nowhere”'],
  ] as const)('%j ends with 2 and says why', async ([args, said]) => {
    const repository = newRepository();
    const run = await runCli(cli, repository.top, ['scan', ...args]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(said);
  });

  test('writes several formats into files and still prints the report', async () => {
    const repository = newRepository();
    repository.write('a.txt', leakLine(2));
    const run = await runCli(cli, repository.top, ['scan', '--format', 'json=r.json', '--format', 'sarif=r.sarif']);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('a.txt');
    expect(JSON.parse(readFileSync(join(repository.top, 'r.json'), 'utf8'))).toMatchObject({ outcome: 'findings' });
    expect(JSON.parse(readFileSync(join(repository.top, 'r.sarif'), 'utf8'))).toHaveProperty('runs');
  });

  test('prints a large report whole through a pipe', async () => {
    const repository = newRepository();
    const lines = Array.from({ length: 3_000 }, (_, i) => leakLine(1000 + i));
    repository.write('a.txt', lines.join(''));
    const run = await scan(repository, ['--tree']);
    expect(run.report.findings).toHaveLength(3_000);
  });
});
