import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { generateUnpack } from '../../../scripts/build-unpack.ts';
import { PackList } from '../../../src/adapters/sources/pack-list.ts';
import { blobsOf, packTask } from '../../../src/adapters/sources/pack-task.ts';
import { LARGEST_UNPACKED, PackUnpacker } from '../../../src/adapters/sources/pack-unpacker.ts';
import type { PackedBlob } from '../../../src/engine/scan/source.ts';
import { TestRepository } from '../../scenarios/git-repository.ts';

const made: TestRepository[] = [];
afterAll(() => {
  for (const repository of made) repository.remove();
});

/** A few files in many versions, some of them alike, one empty, one too large to be unpacked. */
function repositoryWithVersions(): TestRepository {
  const repository = new TestRepository();
  made.push(repository);
  const lines = Array.from({ length: 400 }, (_, i) => `line ${i} ${(i * 2_654_435_761) % 1_000_003}`);
  for (let version = 0; version < 30; version++) {
    lines[(version * 37) % 400] = `changed ${version}`;
    if (version % 5 === 0) lines.splice(version, 0, `new ${version}`, '');
    repository.commit({
      'a.txt': lines.join('\n'),
      'b/ü.txt': lines.slice(version).join('\n'),
      [`c${version}`]: `${version}`,
    });
  }
  repository.commit({ empty: '', large: 'x y '.repeat(LARGEST_UNPACKED / 4 + 1) });
  return repository;
}

function listed(repository: TestRepository): { pack: string; blobs: PackedBlob[] }[] {
  const list = PackList.open({ commonDirectory: join(repository.top, '.git') });
  const lines = repository.git(
    'rev-list',
    '--objects',
    '--all',
    '--filter=object:type=blob',
    '--filter-provided-objects',
  );
  for (const line of lines.split('\n')) expect(list!.take(line.slice(0, 40), line.slice(41), 0)).toBe(true);
  const all = list!.handOut();
  list!.close();
  return all;
}

function idOf(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** How many blobs a repository's packs give, all of them the right ones, and which they don't. */
function unpackAll(repository: TestRepository): { right: number; none: string[] } {
  let right = 0;
  const none: string[] = [];
  for (const { pack, blobs } of listed(repository)) {
    const unpacker = new PackUnpacker(pack);
    for (const { id, path, offset } of blobs) {
      const bytes = unpacker.blob(offset);
      if (bytes === null) none.push(path);
      else {
        expect(idOf(bytes), path).toBe(id);
        right++;
      }
    }
    unpacker.close();
  }
  return { right, none };
}

describe('blobs out of packs', () => {
  test.each<[string, string[]]>([
    ['as git packs', ['repack', '-adfq']],
    ['in chains of one', ['repack', '-adfq', '--depth=1']],
    ['in long chains', ['repack', '-adfq', '--depth=200', '--window=50']],
    ['without deltas', ['repack', '-adfq', '--depth=0']],
    ['with bases named by their ids', ['-c', 'repack.useDeltaBaseOffset=false', 'repack', '-adfq']],
    ['hardly compressed', ['-c', 'pack.compression=0', 'repack', '-adFq']],
  ])('%s: all are what their ids say, but for one that is too large', (_, args) => {
    const repository = repositoryWithVersions();
    repository.git(...args);
    // Three a version, of which two are one at first, and the empty one.
    expect(unpackAll(repository)).toEqual({ right: 3 * 30 - 1 + 1, none: ['large'] });
  });

  test('come with each delta right after its base, or behind its siblings', () => {
    const repository = repositoryWithVersions();
    repository.git('repack', '-adfq', '--depth=50', '--window=50');
    for (const { pack, blobs } of listed(repository)) {
      const unpacker = new PackUnpacker(pack);
      const seen = new Set<number>();
      let deltas = 0;
      const offsets = new Set(blobs.map(({ offset }) => offset));
      for (const { offset } of blobs) {
        const base = unpacker.baseOf(offset);
        if (offsets.has(base)) {
          deltas++;
          expect(seen.has(base)).toBe(true);
        }
        seen.add(offset);
      }
      unpacker.close();
      expect(deltas).toBeGreaterThan(20);
      expect(seen.size).toBe(blobs.length);
    }
  });

  test('are none, or what they were, where bytes of a pack are changed or missing', () => {
    const repository = repositoryWithVersions();
    repository.git('repack', '-adfq');
    const [{ pack, blobs }] = listed(repository) as [{ pack: string; blobs: PackedBlob[] }];
    const copy = join(repository.folder, 'broken.pack');
    copyFileSync(pack.replace(/pack$/, 'idx'), copy.replace(/pack$/, 'idx'));
    const whole = readFileSync(pack);
    let none = 0;
    for (let step = 0; step < 200; step++) {
      const broken = Buffer.from(step % 10 === 0 ? whole.subarray(0, (whole.length * step) / 200) : whole);
      for (let at = 12 + step; at < broken.length; at += 997) broken[at]! ^= 1 << (step % 8);
      writeFileSync(copy, broken);
      const unpacker = new PackUnpacker(copy);
      // A base that lies elsewhere is believed, as git believes it: only the size tells.
      for (const { offset } of blobs) if (unpacker.blob(offset) === null) none++;
      unpacker.close();
    }
    expect(none).toBeGreaterThan(200);
  });

  test('survive the way to another thread', () => {
    const blobs = [
      { id: 'a'.repeat(40), path: 'x/y', order: 0, offset: 12 },
      { id: 'b'.repeat(40), path: 'ü', order: -7, offset: 2 ** 40 },
      { id: 'c'.repeat(40), path: 'x/y', order: -8, offset: 99 },
    ];
    const task = structuredClone(packTask('/p', blobs));
    expect(task.paths).toEqual(['x/y', 'ü']);
    expect([...blobsOf(task)]).toEqual(blobs);
  });
});

/** A pack of whole blobs, as far as the unpacker looks at one. @returns where each begins */
function writePack(path: string, blobs: readonly Uint8Array[]): number[] {
  const parts: Buffer[] = [Buffer.from('PACK\0\0\0\x02\0\0\0\0', 'latin1')];
  let at = parts[0]!.length;
  const offsets: number[] = [];
  for (const blob of blobs) {
    const header = [(3 << 4) | (blob.length & 15)];
    for (let left = blob.length >> 4; left > 0; left >>= 7) {
      header[header.length - 1]! |= 0x80;
      header.push(left & 0x7f);
    }
    const entry = Buffer.concat([Buffer.from(header), deflateSync(blob)]);
    offsets.push(at);
    parts.push(entry);
    at += entry.length;
  }
  writeFileSync(path, Buffer.concat([...parts, Buffer.alloc(20)]));
  return offsets;
}

/** As many as the unpacker keeps, of the largest size. */
const largest = (letter: string): Buffer => Buffer.alloc(LARGEST_UNPACKED, letter);

test('blobs that are kept fill the room to its last byte, and an empty one behind them makes none of them another', () => {
  const repository = new TestRepository();
  made.push(repository);
  const path = join(repository.folder, 'full.pack');
  const blobs = [...'abcd'].map(largest).concat(Buffer.alloc(0), ...[...'efg'].map(largest));
  const offsets = writePack(path, blobs);
  const unpacker = new PackUnpacker(path);
  const order = [0, 1, 2, 3, 4, 5, 0, 6, 1, 7, 2, 3, 4, 0, 5];
  for (const i of order) expect(idOf(unpacker.blob(offsets[i]!)!), `blob ${i}`).toBe(idOf(blobs[i]!));
  unpacker.close();
});

describe('a list of packs', () => {
  test('is none where there are none', () => {
    const repository = new TestRepository();
    made.push(repository);
    repository.commit({ a: '1' });
    expect(PackList.open({ commonDirectory: join(repository.top, '.git') })).toBeNull();
  });

  test('does not take what lies in no pack', () => {
    const repository = new TestRepository();
    made.push(repository);
    repository.commit({ a: '1' });
    repository.git('repack', '-adq');
    repository.commit({ b: '2' });
    const list = PackList.open({ commonDirectory: join(repository.top, '.git') })!;
    expect(list.take(repository.git('rev-parse', 'HEAD:a'), 'a', 0)).toBe(true);
    expect(list.take(repository.git('rev-parse', 'HEAD:b'), 'b', 0)).toBe(false);
    expect(list.take('a'.repeat(64), 'c', 0)).toBe(false);
    expect(list.size).toBe(1);
    list.close();
  });
});

test('the module is what its source compiles to', { timeout: 60_000 }, async () => {
  expect(readFileSync('src/generated/unpack.ts', 'utf8')).toBe(await generateUnpack());
});
