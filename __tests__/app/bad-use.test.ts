import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { runCommandLine } from '../../src/app/run.ts';
import { reported } from '../../src/domain/finding.ts';
import { Secret } from '../../src/domain/secret.ts';
import { builtCli } from '../build-dist.ts';
import { exampleFinding, madeUpValue } from '../contracts/report-examples.ts';
import { testWorld } from './test-world.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealant-bad-use-'));
  writeFileSync(join(folder, 'a.txt'), 'nothing\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function sealant(...argv: string[]) {
  const world = testWorld({ cwd: folder, argv, env: { PATH: process.env['PATH'] } });
  const code = await runCommandLine(world, new AbortController().signal);
  return { code, out: world.printed(), err: world.complained() };
}

describe('what is no command', () => {
  test.each(['constructor', '__proto__', 'toString'])(
    '%s is a wrong word, though every object has it',
    async (word) => {
      for (const argv of [[word], ['help', word]]) {
        const { code, err } = await sealant(...argv);
        expect([code, err]).toEqual([2, expect.stringContaining('is not a command')]);
      }
    },
  );

  test('a flag in front is told to stand behind the command', async () => {
    expect((await sealant('--bogus', 'scan')).err).toContain('Put the command first');
  });
});

describe('reports', () => {
  test('two formats for one file are refused before anything is scanned', async () => {
    const { code, err } = await sealant('scan', '--tree', '--format', 'json=x', '--format', 'sarif=x');
    expect([code, err]).toEqual([2, expect.stringContaining('would overwrite')]);
    expect(existsSync(join(folder, 'x'))).toBe(false);
  });

  test('a file that can’t be written doesn’t cost the reader what is printed', async () => {
    const { code, out } = await sealant('scan', '--tree', '--format', 'json=no/such/folder');
    expect([code, out]).toEqual([2, expect.stringContaining('scanned')]);
  });

  test('a size of 0, with which nothing would be scanned, is refused', async () => {
    expect((await sealant('scan', '--tree', '--max-size', '0')).code).toBe(2);
  });

  test('a path that holds the value is told without it', () => {
    const value = madeUpValue(7);
    const path = `keys/${value}.txt`;
    const { redacted } = exampleFinding();
    const head = { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
    const told = reported({ ...exampleFinding({ path, head }), secret: new Secret(value, 'test') });
    expect(told.path).toBe(`keys/${redacted}.txt`);
    expect(JSON.stringify(told)).not.toContain(value);
  });

  test('a path that holds a word which is also a weak password stays as it is', () => {
    const path = 'test/services/a.yml';
    expect(reported({ ...exampleFinding({ path }), secret: new Secret('test', 'test') }).path).toBe(path);
    expect(reported({ ...exampleFinding({ path }), secret: new Secret('services', 'test') }).path).toBe(path);
  });
});

describe('the process', () => {
  test('a folder as standard input is refused, not clean', async () => {
    const cli = await builtCli(inject('distFolder'));
    const descriptor = openSync(folder, 'r');
    const { status, stderr } = spawnSync(process.execPath, [cli, 'scan', '--stdin'], {
      stdio: [descriptor, 'pipe', 'pipe'],
      encoding: 'utf8',
    });
    closeSync(descriptor);
    expect([status, stderr]).toEqual([2, expect.stringContaining('is a folder')]);
  });

  test.runIf(existsSync('/dev/full'))('a full disk behind standard output is told, never clean (Linux)', async () => {
    const cli = await builtCli(inject('distFolder'));
    const descriptor = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [cli, 'scan', '--tree', folder], {
      stdio: ['ignore', descriptor, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(descriptor);
    expect([status, stderr]).toEqual([3, expect.stringContaining('can’t be written (ENOSPC)')]);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('a folder that was deleted under it is told', async () => {
    const cli = await builtCli(inject('distFolder'));
    const run = `mkdir gone && cd gone && rmdir ../gone && '${process.execPath}' '${cli}' scan`;
    const { status, stderr } = spawnSync('/bin/sh', ['-c', run], { cwd: folder, encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, expect.stringContaining('is not there any more')]);
  });
});
