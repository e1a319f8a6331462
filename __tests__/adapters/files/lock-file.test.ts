import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { lockFile, lockFileSync } from '../../../src/adapters/files/lock-file.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealant-lock-'));
  path = join(folder, 'file');
  return () => rmSync(folder, { recursive: true, force: true });
});

const age = (ms: number) => utimesSync(`${path}.lock`, (Date.now() - ms) / 1000, (Date.now() - ms) / 1000);

describe('a lock', () => {
  it('is held by one at a time, and names its owner', async () => {
    const held = await lockFile(path, 0);
    await expect(lockFile(path, 30)).rejects.toThrow(new RegExp(`process ${process.pid} on ${hostname()}`));
    expect(() => lockFileSync(path, 30)).toThrow(/being written/);
    held.release();
    held.release();
    lockFileSync(path, 0).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['an owner that has ended', () => JSON.stringify({ pid: 2 ** 22 - 1, host: hostname(), token: 'x' }), 0, true],
    [
      'a living owner, however old',
      () => JSON.stringify({ pid: process.pid, host: hostname(), token: 'x' }),
      86_400_000,
      false,
    ],
    ['another machine’s, young', () => JSON.stringify({ pid: 1, host: 'elsewhere', token: 'x' }), 60_000, false],
    ['another machine’s, left behind', () => JSON.stringify({ pid: 1, host: 'elsewhere', token: 'x' }), 700_000, true],
    ['one being written', () => '', 0, false],
    ['one never finished', () => '', 20_000, true],
  ])('of %s: taken over %s', async (_, content, old, taken) => {
    writeFileSync(`${path}.lock`, content());
    age(old);
    const attempt = lockFile(path, 60);
    if (taken) (await attempt).release();
    else await expect(attempt).rejects.toMatchObject({ code: 'usage' });
    expect(existsSync(`${path}.lock`)).toBe(!taken);
  });

  it('that somebody else took over meanwhile is not released by its first owner', async () => {
    const held = await lockFile(path, 0);
    writeFileSync(`${path}.lock`, JSON.stringify({ pid: process.pid, host: hostname(), token: 'another' }));
    held.release();
    expect(existsSync(`${path}.lock`)).toBe(true);
  });

  it('left behind is taken over by one only, of many processes that try', async () => {
    writeFileSync(`${path}.lock`, JSON.stringify({ pid: 2 ** 22 - 1, host: hostname(), token: 'x' }));
    const module = join(import.meta.dirname, '../../../src/adapters/files/lock-file.ts');
    const script = `import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
      import { lockFileSync } from ${JSON.stringify(module)};
      for (let i = 0; i < 25; i++) {
        const lock = lockFileSync(${JSON.stringify(path)}, 20_000);
        const seen = Number(readFileSync(${JSON.stringify(path)}, { encoding: 'utf8', flag: 'a+' }) || 0);
        writeFileSync(${JSON.stringify(path)}, String(seen + 1));
        lock.release();
      }`;
    const run = () => promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script]);
    await Promise.all([run(), run(), run()]);
    const { readFileSync } = await import('node:fs');
    expect(readFileSync(path, 'utf8')).toBe('75');
  });
});
