import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommandLine } from '../../../src/app/run.ts';
import { testWorld } from '../test-world.ts';

let folder: string;
let entry: string;

const env = () => ({
  PATH: process.env['PATH'],
  HOME: folder,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
});
const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: join(folder, 'repo'), env: env(), encoding: 'utf8', stdio: 'pipe' }).trim();
const calls = () =>
  existsSync(join(folder, 'calls')) ? readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n') : [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sealant hook's-"));
  entry = join(folder, "it's cli.cjs");
  // Stands in for the command line: records its arguments, and fails when told to.
  writeFileSync(
    entry,
    `const fs = require('node:fs');
fs.appendFileSync(${JSON.stringify(join(folder, 'calls'))}, process.argv.slice(2).join(' ') + '\\n');
process.exit(fs.existsSync(${JSON.stringify(join(folder, 'red'))}) ? 1 : 0);`,
  );
  execFileSync('git', ['init', '-q', '-b', 'main', join(folder, 'repo')], { env: env() });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function hook(...argv: string[]) {
  const world = testWorld({ cwd: join(folder, 'repo'), argv: ['hook', ...argv], env: env(), entry });
  const code = await runCommandLine(world, new AbortController().signal);
  return { code, out: world.printed(), err: world.complained() };
}

describe('pre-commit', () => {
  test('scans the index before a commit and stops a red one', async () => {
    expect((await hook('install')).out).toContain('Installed the pre-commit hook');
    git('commit', '-q', '--allow-empty', '-m', 'one');
    expect(calls()).toEqual(['scan --staged']);
    writeFileSync(join(folder, 'red'), '');
    expect(() => git('commit', '-q', '--allow-empty', '-m', 'two')).toThrow();
    expect(git('rev-list', '--count', 'HEAD')).toBe('1');
  });

  test('a hook of something else is left alone, and told how to be joined', async () => {
    const path = join(folder, 'repo/.git/hooks/pre-commit');
    writeFileSync(path, '#!/bin/sh\necho mine\n', { mode: 0o755 });
    const { code, err } = await hook('install');
    expect(code).toBe(2);
    expect(err).toContain('scan --staged || exit $?');
    expect(readFileSync(path, 'utf8')).toBe('#!/bin/sh\necho mine\n');
  });

  test('is put where core.hooksPath points', async () => {
    git('config', 'core.hooksPath', '.hooks');
    await hook('install');
    expect(statSync(join(folder, 'repo/.hooks/pre-commit')).mode & 0o111).toBe(0o111);
  });

  test('installed twice it is the same; from another place it is updated', async () => {
    await hook('install');
    expect((await hook('install')).out).toContain('installed already');
    entry = join(folder, 'moved.cjs');
    expect((await hook('install')).out).toContain('Updated');
  });

  test('without its command line it stops the commit and says so', async () => {
    await hook('install');
    rmSync(entry);
    expect(() => git('commit', '-q', '--allow-empty', '-m', 'one')).toThrow(/sealant is gone from/);
  });
});

describe('pre-push', () => {
  beforeEach(async () => {
    execFileSync('git', ['init', '-q', '--bare', '-b', 'main', join(folder, 'remote')], { env: env() });
    git('remote', 'add', 'origin', join(folder, 'remote'));
    git('commit', '-q', '--allow-empty', '-m', 'one');
    await hook('install', '--pre-push');
  });

  test('scans the history for the first push, then what is new on the branch, then what a new branch adds', async () => {
    git('push', '-q', 'origin', 'main');
    const one = git('rev-parse', 'HEAD');
    git('commit', '-q', '--allow-empty', '-m', 'two');
    git('push', '-q', 'origin', 'main');
    const two = git('rev-parse', 'HEAD');
    git('remote', 'set-head', 'origin', 'main');
    git('switch', '-q', '-c', 'topic');
    git('commit', '-q', '--allow-empty', '-m', 'three');
    git('push', '-q', 'origin', 'topic');
    const three = git('rev-parse', 'HEAD');
    git('push', '-q', 'origin', ':topic');
    expect(calls()).toEqual([
      'scan --history',
      `scan --base ${one} --head ${two}`,
      `scan --base ${two} --head ${three}`,
    ]);
  });

  test('a new branch is scanned from what the remote has, also where its default branch is unknown', () => {
    git('push', '-q', '--no-verify', 'origin', 'main');
    const one = git('rev-parse', 'HEAD');
    git('switch', '-q', '-c', 'other');
    git('commit', '-q', '--allow-empty', '-m', 'of another branch');
    git('switch', '-q', '-c', 'topic', 'main');
    git('commit', '-q', '--allow-empty', '-m', 'two');
    git('push', '-q', 'origin', 'topic');
    expect(calls()).toEqual([`scan --base ${one} --head ${git('rev-parse', 'HEAD')}`]);
    git('push', '-q', 'origin', 'topic:refs/heads/again');
    expect(calls()).toHaveLength(1);
  });

  test('stops a red push', () => {
    writeFileSync(join(folder, 'red'), '');
    expect(() => git('push', '-q', 'origin', 'main')).toThrow();
  });

  test('leaves pre-commit alone', () => {
    expect(existsSync(join(folder, 'repo/.git/hooks/pre-commit'))).toBe(false);
  });
});

test('outside of a repository it says what it needs', async () => {
  const world = testWorld({ cwd: folder, argv: ['hook', 'install'], env: env(), entry });
  expect(await runCommandLine(world, new AbortController().signal)).toBe(2);
  expect(world.complained()).toContain('Hooks need a git repository');
});
