import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommandLine } from '../../../src/app/run.ts';
import { testWorld } from '../test-world.ts';

const VALUE = `a-value-${Math.random().toString(36).slice(2)}-1`;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealant-guard-'));
  writeFileSync(join(folder, 'leak.txt'), `one\ntwo ${Buffer.from(VALUE).toString('hex')}\n`);
  writeFileSync(join(folder, 'clean.txt'), 'nothing\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function guard(...words: string[]) {
  const world = testWorld({
    argv: ['guard', ...words],
    cwd: folder,
    env: { API_KEY: VALUE, NAME: 'admin' },
  });
  const code = await runCommandLine(world, new AbortController().signal);
  return { code, out: world.printed(), err: world.complained() };
}

describe('sealant guard', () => {
  test('names the file, the line and the variable, never the value', async () => {
    const { code, out } = await guard('--variable', 'API_KEY', '.');
    expect(code).toBe(1);
    expect(out).toContain('leak.txt:2 holds API_KEY');
    expect(out).not.toContain(VALUE.slice(8));
  });

  test('a clean file is clean, and the receipt says what was looked for', async () => {
    const { code, out } = await guard('--variable', 'API_KEY', '--variable', 'NAME', 'clean.txt');
    expect([code, out]).toEqual([
      0,
      'Looked for 1 injected value in 1 file (1 KiB).\nToo short or too ordinary to be looked for: NAME.\n',
    ]);
  });

  test('names of a profile’s lines work, and JSON is for machines', async () => {
    const { code, out } = await guard('--secrets', 'API_KEY=vault://secret/a#b', '--format', 'json', '.');
    expect(code).toBe(1);
    expect((JSON.parse(out) as { hits: unknown }).hits).toEqual([{ path: 'leak.txt', line: 2, name: 'API_KEY' }]);
  });

  test.for([
    ['no path', ['--variable', 'API_KEY'], /No path to look into/],
    ['a path that is not there', ['--variable', 'API_KEY', 'none'], /“none” is not there/],
    ['nothing to look for', ['.'], /not said what to look for/],
    ['a variable that is not set', ['--variable', 'OTHER', '.'], /None of OTHER is set here/],
  ] as const)('%s is wrong use', async ([, words, told]) => {
    const { code, err } = await guard(...words);
    expect([code, err]).toEqual([2, expect.stringMatching(told)]);
  });

  test('values too ordinary to be looked for alone are no clean result', async () => {
    expect((await guard('--variable', 'NAME', '.')).code).toBe(3);
  });
});
