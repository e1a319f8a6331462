import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SEARCH_LIMITS, searchFiles } from '../../../src/adapters/guard/files-to-search.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sealant-guard-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, content: string | Buffer = 'text', modified?: number): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
  if (modified !== undefined) utimesSync(join(root, path), modified / 1000, modified / 1000);
}

function search(since: number | null = null, limits = SEARCH_LIMITS, at = '') {
  const looked = new Map<string, string>();
  const receipt = searchFiles(
    [{ path: join(root, at), since, names: null, deep: true }],
    root,
    (path, bytes) => looked.set(path, bytes.toString()),
    limits,
  );
  return { looked, receipt };
}

describe('files that are looked into', () => {
  test('all below a folder, but for those of git and package managers', () => {
    for (const path of ['a.txt', 'dist/b.js', '.git/config', 'node_modules/x/i.js', '.env', 'web/.venv/x']) put(path);
    const { looked, receipt } = search();
    expect([...looked.keys()].sort()).toEqual(['.env', 'a.txt', 'dist/b.js']);
    expect(receipt).toEqual({ files: 3, bytes: 12, missed: [] });
  });

  test('a folder that is named itself is looked into, whatever its name', () => {
    put('node_modules/x/i.js');
    expect([...search(null, SEARCH_LIMITS, 'node_modules').looked.keys()]).toEqual(['node_modules/x/i.js']);
  });

  test('only what changed since, though its time was set back', () => {
    put('before.txt');
    const since = Date.now() + 60_000;
    expect(search(since).looked.size).toBe(0);
    const now = Date.now() - 5;
    put('set-back.txt', 'x', 1_000_000_000_000);
    put('after.txt');
    expect(search(now).looked.has('set-back.txt')).toBe(true);
    expect(search(now).looked.has('after.txt')).toBe(true);
  });

  test('symbolic links are not followed', () => {
    put('real/a.txt');
    symlinkSync('/etc', join(root, 'etc'));
    symlinkSync(join(root, 'real/a.txt'), join(root, 'link.txt'));
    symlinkSync(root, join(root, 'loop'));
    expect([...search().looked.keys()]).toEqual(['real/a.txt']);
  });

  test('gzip is unpacked; other archives are told', () => {
    put('a.log.gz', gzipSync('inside'));
    put('broken.gz', Buffer.from([0x1f, 0x8b, 1, 2, 3]));
    put('b.zip', 'PK');
    const { looked, receipt } = search();
    expect(looked.get('a.log.gz')).toBe('inside');
    expect(receipt.missed).toEqual(['2 archives were not unpacked.']);
  });

  test.for([
    ['files', { files: 2 }, /limit is 2 files/],
    ['bytes', { bytes: 9 }, /Not all was looked into/],
    ['bytes of one file', { fileBytes: 3 }, /is larger than/],
    ['time', { time: -1 }, /Not all was looked into/],
  ] as const)('a limit on %s that is met is told', ([, limit, told]) => {
    for (const name of ['a', 'b', 'c']) put(name);
    expect(search(null, { ...SEARCH_LIMITS, ...limit }).receipt.missed.join(' ')).toMatch(told);
  });

  test('a place that is not there holds nothing', () => {
    expect(search(null, SEARCH_LIMITS, 'none').receipt).toEqual({ files: 0, bytes: 0, missed: [] });
  });
});
