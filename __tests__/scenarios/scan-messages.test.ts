import { spawn } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { ContractReport } from '../../src/adapters/reporters/contract.ts';
import { REPORTER_IDS } from '../../src/adapters/reporters/index.ts';
import { builtCli } from '../build-dist.ts';
import { leakLine, makeToken, repositoriesOfThisFile, runCli, type TestRepository } from './git-repository.ts';

let cli = '';
const newRepository = repositoriesOfThisFile();

beforeAll(async () => {
  cli = await builtCli(inject('distFolder'));
}, 120_000);
const scan = (repository: TestRepository, ...args: string[]) => runCli(cli, repository.top, ['scan', ...args]);

describe('a revision that can’t be found', () => {
  test('in a shallow clone makes the scan incomplete, and says how to get the rest', async () => {
    const repository = newRepository();
    repository.commit({ 'a.txt': 'a\n' });
    repository.git('branch', 'elder');
    repository.commit({ 'a.txt': 'b\n' });
    const shallow = repository.clone('shallow', '--depth', '1', '--branch', 'main');
    for (const base of ['elder', 'main~1']) {
      const { code, stderr } = await scan(shallow, '--base', base);
      expect([code, stderr]).toEqual([3, expect.stringContaining('git fetch --unshallow')]);
    }
    const { code, stderr } = await scan(repository, '--base', 'eldr');
    expect([code, stderr]).toEqual([2, expect.stringContaining('Did you mean “elder”?')]);
  });

  test.each([
    ['main..topic', '--base main --head topic'],
    ['main...topic', '--base main --head topic'],
    ['main..', '--base main --head HEAD'],
  ])('and is the range %s is told to give its ends', async (range, mend) => {
    const repository = newRepository();
    repository.commit({ 'a.txt': 'a\n' });
    const { code, stderr } = await scan(repository, '--base', range);
    expect([code, stderr]).toEqual([2, expect.stringContaining(mend)]);
  });
});

describe('what is missing', () => {
  test('is told once, though two processes of git meet it', async () => {
    const repository = newRepository();
    repository.commit({ 'a.txt': 'a\n' });
    const gone = repository.git('rev-parse', 'HEAD');
    repository.commit({ 'a.txt': 'b\n' });
    rmSync(join(repository.top, '.git/objects', gone.slice(0, 2), gone.slice(2)));
    const { code, stdout } = await scan(repository, '--history', '--format', 'json');
    const { incomplete } = (JSON.parse(stdout) as ContractReport).receipt;
    expect(code).toBe(3);
    expect(new Set(incomplete.map(({ message }) => message)).size).toBe(incomplete.length);
  });

  test.each(['--rules', '--config'])('a file that %s names is told with the nearest one', async (flag) => {
    const repository = newRepository();
    repository.commit({ 'sub/sealant.yml': 'version: 1\n' });
    const below = join(repository.top, 'sub');
    const { code, stderr } = await runCli(cli, below, ['scan', flag, 'selant.yml']);
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean “sealant.yml”?');
    expect(stderr).toContain('from the folder that this runs in');
    expect((await runCli(cli, below, ['scan', flag, '..'])).stderr).toContain('is a folder');
  });
});

test('untracked links are counted as skipped, and as no files', async () => {
  const repository = newRepository();
  repository.commit({ 'a.txt': 'a\n' });
  symlinkSync('a.txt', join(repository.top, 'one'));
  symlinkSync('nowhere', join(repository.top, 'two'));
  repository.write('new.txt', 'new\n');
  const report = JSON.parse((await scan(repository, '--format', 'json')).stdout) as ContractReport;
  expect(report.receipt.skipped).toEqual({ symlink: 2 });
  // The committed file, whose history was never pushed, and the new one.
  expect(report.receipt.files).toBe(2);
  expect((await scan(repository)).stdout).toContain('2 symbolic links');
});

test.skipIf(process.platform === 'win32')(
  'a reader of -o /dev/stdout that goes away is no fault (not on Windows)',
  async () => {
    const repository = newRepository();
    // More than a pipe holds.
    repository.commit({ 'a.txt': Array.from({ length: 300 }, (_, i) => leakLine(i + 10)).join('') });
    const run = await new Promise<{ code: string; stderr: string }>((done) => {
      const script = '"$0" "$@" | head -c 1 >/dev/null; echo "${PIPESTATUS[0]}"';
      const args = [cli, 'scan', '--history', '--format', 'json', '-o', '/dev/stdout'];
      const child = spawn('bash', ['-c', script, process.execPath, ...args], {
        cwd: repository.top,
        env: { ...repository.env, SEALANT_NO_CACHE: '1' },
      });
      const [out, err]: [string[], string[]] = [[], []];
      child.stdout.on('data', (chunk: Buffer) => out.push(chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => err.push(chunk.toString()));
      child.on('close', () => done({ code: out.join('').trim(), stderr: err.join('') }));
    });
    expect(run).toEqual({ code: '1', stderr: '' });
  },
);

describe('a file that is named by a value which another file holds', () => {
  test.each(REPORTER_IDS)('is told without it as %s', async (format) => {
    const repository = newRepository();
    const [named, other] = [makeToken(1), makeToken(2)];
    const base = repository.commit({ 'a.txt': 'a\n' });
    repository.commit({
      'config.js': leakLine(1),
      [`keys/${named}/${other}.js`]: leakLine(2),
      [`keys/${named}.js`]: `${leakLine(3).trimEnd()} // sealant:allow made up\n`,
    });
    symlinkSync('nowhere', join(repository.top, `${named}.link`));
    for (const what of [['--base', base], ['--tree'], ['--history'], []]) {
      const { code, stdout, stderr } = await scan(repository, ...what, '--all-levels', '--format', format);
      expect(code).toBe(1);
      expect(stdout + stderr).toContain('config.js');
      for (const token of [named, other]) expect(stdout + stderr).not.toContain(token);
    }
  });
});
