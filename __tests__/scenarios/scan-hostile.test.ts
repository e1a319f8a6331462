import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { ContractReport } from '../../src/adapters/reporters/contract.ts';
import { builtCli } from '../build-dist.ts';
import { leakLine, repositoriesOfThisFile, runCli, TestRepository } from './git-repository.ts';

let cli = '';
const newRepository = repositoriesOfThisFile();

beforeAll(async () => {
  cli = await builtCli(inject('distFolder'));
}, 120_000);

async function scan(repository: TestRepository, args: readonly string[] = [], env: Record<string, string> = {}) {
  const run = await runCli(cli, repository.top, ['scan', '--format', 'json', ...args], { env });
  return { ...run, report: JSON.parse(run.stdout) as ContractReport };
}

const paths = ({ report }: { report: ContractReport }) => report.findings.map(({ path }) => path);

describe('a hostile repository', () => {
  test('has none of its programs run', async () => {
    const repository = newRepository();
    const base = repository.commit({ 'a.txt': 'a\n', '.gitattributes': '* diff=evil\n' });
    const program = join(repository.folder, 'evil.sh');
    const proof = join(repository.folder, 'pwned');
    writeFileSync(program, `#!/bin/sh\necho "$0 $@" >> "${proof}"\n`);
    chmodSync(program, 0o755);
    const hooks = join(repository.folder, 'hooks');
    mkdirSync(hooks);
    for (const name of ['post-index-change', 'pre-auto-gc', 'reference-transaction'])
      writeFileSync(join(hooks, name), `#!/bin/sh\nexec "${program}"\n`, { mode: 0o755 });
    repository.commit({ 'a.txt': `a\n${leakLine(2)}` });
    repository.write('b.txt', 'b\n');
    for (const [key, value] of [
      ['core.fsmonitor', program],
      ['core.hooksPath', hooks],
      ['core.pager', program],
      ['core.sshCommand', program],
      ['diff.external', program],
      ['diff.evil.textconv', program],
      ['diff.evil.command', program],
      ['gpg.program', program],
      ['log.showSignature', 'true'],
      ['diff.orderFile', '/nonexistent'],
      ['diff.relative', 'true'],
      ['color.ui', 'always'],
      ['diff.noprefix', 'true'],
      ['diff.renames', 'false'],
      ['status.showUntrackedFiles', 'no'],
      ['log.follow', 'true'],
      ['log.diffMerges', 'off'],
      ['alias.log', '!false'],
    ] as const)
      repository.git('config', key, value);
    for (const args of [['--base', base], [], ['--history']]) {
      const run = await scan(repository, args);
      expect(paths(run)).toEqual(['a.txt']);
      expect(run.report.receipt.incomplete).toEqual([]);
    }
    repository.write('c.txt', leakLine(3));
    await runCli(cli, repository.top, ['scan', '--staged']);
    expect(existsSync(proof)).toBe(false);
  });

  test('hides nothing by replaced objects', async () => {
    const repository = newRepository();
    const base = repository.commit({ 'a.txt': 'a\n' });
    const leak = repository.commit({ 'a.txt': leakLine(2) });
    repository.git('replace', leak, base);
    const run = await scan(repository, ['--base', base, '--head', 'main']);
    expect(run.report.findings).toMatchObject([{ path: 'a.txt', commit: leak }]);
  });

  test('gets no power over the log by its file names', async () => {
    const repository = newRepository();
    repository.write('a\r::error::x\u001b[2J.txt', leakLine(2));
    const run = await runCli(cli, repository.top, ['scan', '--tree']);
    expect(run.code).toBe(1);
    expect(run.stdout).not.toMatch(/[\r\u001b]/);
  });

  test('is not swapped for another by the environment', async () => {
    const other = newRepository();
    other.commit({ 'b.txt': 'b\n' });
    const repository = newRepository();
    const base = repository.commit({ 'a.txt': 'a\n' });
    repository.commit({ 'a.txt': leakLine(2) });
    const env = {
      GIT_DIR: join(other.top, '.git'),
      GIT_WORK_TREE: other.top,
      GIT_INDEX_FILE: join(other.top, '.git/index'),
      GIT_OBJECT_DIRECTORY: join(other.top, '.git/objects'),
      GIT_EXTERNAL_DIFF: 'false',
      GIT_TRACE: '1',
    };
    expect(paths(await scan(repository, ['--base', base], env))).toEqual(['a.txt']);
  });
});

describe('odd repositories', () => {
  test('with SHA-256 hashes are scanned', async () => {
    const repository = newRepository();
    repository.git('init', '--quiet', '--object-format=sha256', '--initial-branch=main', 'inner');
    const inner = Object.create(TestRepository.prototype, {
      folder: { value: repository.folder },
      top: { value: join(repository.top, 'inner') },
    }) as TestRepository;
    const base = inner.commit({ 'a.txt': 'a\n' });
    const leak = inner.commit({ 'a.txt': leakLine(2) });
    expect((await scan(inner, ['--base', base])).report.findings).toMatchObject([{ path: 'a.txt', commit: leak }]);
    expect((await scan(inner, ['--history'])).report.findings).toMatchObject([{ path: 'a.txt', commit: leak }]);
  });

  test('that are bare are scanned by commits', async () => {
    const repository = newRepository();
    repository.commit({ 'a.txt': leakLine(2) });
    const bare = repository.clone('bare.git', '--bare');
    expect(paths(await scan(bare, ['--history']))).toEqual(['a.txt']);
    const run = await runCli(cli, bare.top, ['scan']);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('bare');
  });

  test('with names that are no UTF-8 are scanned', async ({ skip }) => {
    const repository = newRepository();
    repository.commit({ 'a.txt': 'a\n' });
    try {
      writeFileSync(Buffer.concat([Buffer.from(`${repository.top}/caf`), Buffer.from([0xe9])]), leakLine(2));
    } catch {
      skip('this file system takes UTF-8 names only');
    }
    for (const args of [['--tree'], []]) {
      const run = await scan(repository, args);
      expect(run.report.receipt.incomplete).toEqual([]);
      expect(paths(run)).toEqual(['caf\ufffd']);
    }
  });

  test('with a file where a pipe was, and sockets, are scanned without waiting', async () => {
    const repository = newRepository();
    repository.git('-c', 'alias.pipe=!mkfifo pipe', 'pipe');
    repository.write('a.txt', leakLine(2));
    const run = await scan(repository, ['--tree']);
    expect(paths(run)).toEqual(['a.txt']);
    expect(run.report.receipt.skipped).toMatchObject({ 'special-file': 1 });
  });

  test('with a file that is too large name it in the receipt', async () => {
    const repository = newRepository();
    const base = repository.commit({ 'a.txt': 'a\n' });
    repository.commit({ 'large.txt': 'x\n'.repeat(600_000), 'b.txt': leakLine(2) });
    for (const args of [['--base', base], ['--tree'], ['--history']]) {
      const run = await scan(repository, [...args, '--max-size', '1']);
      expect(run.report.receipt.skippedPaths).toContainEqual({ path: 'large.txt', reason: 'too-large' });
      expect(paths(run)).toEqual(['b.txt']);
    }
  });
});

describe('a scan that is interrupted', () => {
  /** Its exit code; `null` when the signal came before there was a handler for it. */
  async function interruptedAfter(ms: number): Promise<number | null> {
    const child = spawn(process.execPath, [cli, 'scan', '--stdin'], { stdio: ['pipe', 'pipe', 'ignore'] });
    child.stdin.write('first\n');
    await new Promise((resolve) => setTimeout(resolve, ms));
    child.kill('SIGINT');
    return await new Promise((resolve) => child.on('close', resolve));
  }

  test('is incomplete, never clean', async () => {
    // Nothing tells that the handler of the signal stands, and a busy machine is slow to get there.
    let code: number | null = null;
    for (let ms = 500; code === null && ms < 60_000; ms *= 3) code = await interruptedAfter(ms);
    expect(code).toBe(3);
  });
});
