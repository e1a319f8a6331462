import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TestRepository } from '../../scenarios/git-repository.ts';
import {
  type Change,
  commits,
  importCommits,
  lineOf,
  packs,
  type Read,
  reachable,
  read,
  withOtherBlobs,
} from './made-histories.ts';

const RUNS = 4;

function expectAll({ blobs, summary }: Read, expected: ReadonlyMap<string, ReadonlySet<string>>): void {
  expect([...blobs.keys()].sort()).toEqual([...expected.keys()].sort());
  for (const [id, { paths, hashes }] of blobs) {
    expect(paths, id).toHaveLength(1);
    expect(expected.get(id)!, id).toContain(paths[0]);
    expect([...hashes]).toEqual([id]);
  }
  expect(summary.blobs).toBe(expected.size);
  expect(summary.files).toBe(new Set([...blobs.values()].flatMap(({ paths }) => paths)).size);
}

const repack =
  (...args: string[]) =>
  (repository: TestRepository): void =>
    void repository.git('-c', 'core.compression=6', ...args);

/** Blobs and a branch that nothing reaches any more, beside what is kept. */
function leaveUnreachable(repository: TestRepository): void {
  repository.git('checkout', '--quiet', '--orphan', 'gone');
  repository.commit({ 'gone.txt': 'reached by nothing\n', 'src/a.ts': 'as well\n' });
  repository.git('checkout', '--quiet', '--force', 'main');
  repository.git('branch', '--quiet', '-D', 'gone');
  repository.git('reflog', 'expire', '--expire=all', '--all');
}

/** Lets the objects of a history lie otherwise, or names another repository to read. */
type Arrangement = ((repository: TestRepository) => void) | ((repository: TestRepository) => TestRepository);

/** How they may lie; each has to be read alike. */
const ARRANGEMENTS: Readonly<Record<string, Arrangement>> = {
  'as one pack of fast-import': () => {},
  'as a pack without deltas': repack('repack', '-adfq', '--window=0'),
  'as a pack with short chains': repack('repack', '-adfq', '--window=10', '--depth=2'),
  'as a pack with chains as long as can be': repack('repack', '-adfq', '--window=250', '--depth=4095'),
  'as a pack whose deltas name their bases by hash': repack('-c', 'repack.useDeltaBaseOffset=false', 'repack', '-adfq'),
  'as a pack with an index of version 1': repack('-c', 'pack.indexVersion=1', 'repack', '-adfq'),
  'as a pack that gc made': repack('gc', '--quiet', '--prune=now'),
  'as a pack with offsets of 64 bits': (repository) => {
    repository.git('repack', '-adfq');
    for (const pack of packs(repository, '.pack')) {
      const index = pack.replace(/pack$/, 'idx');
      rmSync(index, { force: true });
      repository.git('index-pack', '--index-version=2,0x80', '-o', index, pack);
    }
  },
  'as a pack that is not deflated': repack('-c', 'pack.compression=0', 'repack', '-adfqF'),
  'as a pack that holds large files whole': repack('-c', 'core.bigFileThreshold=4k', 'repack', '-adfqF'),
  'as a pack with a bitmap, beside a commit graph': (repository) => {
    repository.git('repack', '-adfbq');
    repository.git('commit-graph', 'write', '--reachable');
  },
  'as a pack with islands and names of paths': repack('-c', 'pack.useSparse=true', 'repack', '-adfiq'),
  'with unreachable objects in the pack': (repository) => {
    leaveUnreachable(repository);
    repository.git('repack', '-adfkq');
  },
  'with unreachable objects in a pack of their own': (repository) => {
    leaveUnreachable(repository);
    repository.git('repack', '--cruft', '-dfq');
  },
  'as many packs with an index over all': (repository) => {
    for (let i = 0; i < 4; i++) {
      repository.commit({ 'src/a.ts': `${lineOf(i)}\n`.repeat(50), [`new${i}.txt`]: lineOf(i) });
      repository.git('repack', '-dq');
    }
    repository.git('multi-pack-index', 'write');
  },
  'as packs and loose objects, some both': (repository) => {
    const [pack] = packs(repository, '.pack');
    const copy = join(repository.folder, 'copy.pack');
    copyFileSync(pack!, copy);
    repository.git('repack', '-adfq');
    repository.commit({ 'src/b.ts': `${lineOf(7)}\n`.repeat(30) });
    execFileSync('git', ['unpack-objects', '-q'], {
      cwd: repository.top,
      env: repository.env,
      input: readFileSync(copy),
    });
  },
  'borrowed from another repository': (repository) => repository.clone('borrower', '--shared', '--no-local'),
  'in a bare clone': (repository) => repository.clone('bare.git', '--mirror'),
  'in a work tree beside': (repository) => {
    repository.git('worktree', 'add', '--quiet', '--detach', join(repository.folder, 'beside'));
    return Object.create(repository, { top: { value: join(repository.folder, 'beside') } }) as TestRepository;
  },
  'with replaced objects and grafts': (repository) => {
    const tip = repository.git('rev-parse', 'main');
    repository.git('replace', tip, repository.git('rev-list', '--max-parents=0', 'main'));
    mkdirSync(join(repository.top, '.git/info'), { recursive: true });
    writeFileSync(join(repository.top, '.git/info/grafts'), `${tip}\n`);
  },
  'with a submodule': (repository) => {
    repository.git('update-index', '--add', '--cacheinfo', `160000,${repository.git('rev-parse', 'main')},module`);
    repository.git('commit', '--quiet', '-m', 'module');
  },
};

async function withHistory(
  changes: readonly Change[][],
  unpack: boolean,
  work: (repository: TestRepository) => Promise<void>,
): Promise<void> {
  const repository = new TestRepository();
  try {
    importCommits(repository, changes, unpack);
    repository.git('reset', '--quiet', '--hard', 'main');
    await work(repository);
  } finally {
    repository.remove();
  }
}

describe('every blob of a history is read once, as git has it', () => {
  test.for(Object.entries(ARRANGEMENTS))('%s', { timeout: 300_000 }, async ([, arrange]) => {
    await fc.assert(
      fc.asyncProperty(commits, (changes) =>
        withHistory(changes, false, async (repository) => {
          const arranged = arrange(repository) ?? repository;
          const told = await read(arranged);
          expect(told.incomplete).toEqual([]);
          expectAll(told, reachable(arranged));
        }),
      ),
      { numRuns: RUNS },
    );
  });

  test('as loose objects', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(commits, (changes) =>
        withHistory(changes, true, async (repository) => {
          expect(packs(repository, '.pack')).toEqual([]);
          const told = await read(repository);
          expect(told.incomplete).toEqual([]);
          expectAll(told, reachable(repository));
        }),
      ),
      { numRuns: RUNS },
    );
  });

  test.for([
    ['loose', false],
    ['packed', true],
  ] as const)('with hashes of SHA-256, %s', { timeout: 120_000 }, async ([, packed]) => {
    const repository = new TestRepository();
    try {
      rmSync(join(repository.top, '.git'), { recursive: true });
      repository.git('init', '--quiet', '--object-format=sha256', '--initial-branch=main');
      for (let i = 0; i < 12; i++)
        repository.commit({ 'a.ts': Array.from({ length: 60 }, (_, n) => lineOf(n === i ? 5_000 + i : n)).join('\n') });
      if (packed) repository.git('repack', '-adfq');
      const told = await read(repository);
      expect(told.incomplete).toEqual([]);
      expect(told.blobs.size).toBe(12);
      expectAll(told, reachable(repository));
    } finally {
      repository.remove();
    }
  });

  test('what a tag names, and nothing of a commit does', { timeout: 120_000 }, async () => {
    await withHistory([[{ file: 0, at: 1, drop: 0, lines: [1], anew: null }]], false, async (repository) => {
      repository.write('tagged.txt', 'a blob with a name of its own\n');
      const id = repository.git('hash-object', '-w', 'tagged.txt');
      repository.git('tag', 'blob', id);
      repository.git('repack', '-adfq');
      const { blobs, incomplete } = await read(repository);
      expect(incomplete).toEqual([]);
      expect(blobs.get(id)?.hashes).toEqual(new Set([id]));
    });
  });
});

describe('what can’t be read is told', () => {
  const packed: Change[][] = Array.from({ length: 14 }, (_, i) => [
    { file: 0, at: i * 13, drop: 1, lines: [i, i + 1], anew: i === 0 ? 40 : null },
    { file: 3, at: i * 7, drop: 0, lines: [i * 3], anew: i === 0 ? 200 : null },
  ]);

  test('blobs larger than the limit, loose, whole or as deltas', { timeout: 120_000 }, async () => {
    await withHistory(packed, false, async (repository) => {
      repository.git('repack', '-adfq');
      const all = reachable(repository);
      const most = 4_000;
      const size = (id: string): number => Number(repository.git('cat-file', '-s', id));
      const small = new Map([...all].filter(([id]) => size(id) <= most));
      expect(small.size).toBeGreaterThan(0);
      const { blobs, skipped, incomplete } = await read(repository, most);
      expect(incomplete).toEqual([]);
      expect([...blobs.keys()].sort()).toEqual([...small.keys()].sort());
      expect(skipped).toHaveLength(all.size - small.size);
    });
  });

  test('what a shallow clone lacks', { timeout: 120_000 }, async () => {
    await withHistory(packed, false, async (repository) => {
      const clone = repository.clone('shallow', '--depth=2', '--no-local');
      const told = await read(clone);
      expect(told.incomplete.length).toBeGreaterThan(0);
      expectAll(told, reachable(clone));
    });
  });

  test('every blob that a partial clone lacks', { timeout: 120_000 }, async () => {
    await withHistory(packed, false, async (repository) => {
      repository.git('config', 'uploadpack.allowFilter', 'true');
      const all = reachable(repository);
      const clone = repository.clone('partial', '--filter=blob:limit=3k', '--no-local', '--no-checkout');
      const { blobs, incomplete } = await read(clone);
      expect(blobs.size).toBeLessThan(all.size);
      expect(incomplete.length).toBeGreaterThanOrEqual(all.size - blobs.size);
      for (const [id, { hashes }] of blobs) expect([...hashes]).toEqual([id]);
    });
  });

  /** Of what git reads under an id, which may be something else where a pack is broken. */
  function hashByGit(repository: TestRepository, id: string): string {
    const input = execFileSync('git', ['cat-file', 'blob', id], { cwd: repository.top, env: repository.env });
    return execFileSync('git', ['hash-object', '--stdin'], { input, encoding: 'utf8' }).trim();
  }

  /** Nothing is read but as git reads it, and what is not read at all is not passed over in silence. */
  async function expectHonest(repository: TestRepository, all: ReadonlyMap<string, unknown>): Promise<void> {
    const { blobs, incomplete } = await read(repository);
    for (const [id, { paths, hashes }] of blobs) {
      expect(all.has(id)).toBe(true);
      expect(paths).toHaveLength(1);
      // Git believes a delta whose base is another one of the same size.
      if (!hashes.has(id)) expect([...hashes]).toEqual([hashByGit(repository, id)]);
    }
    if (blobs.size < all.size) expect(incomplete.length).toBeGreaterThan(0);
  }

  test('whatever a byte that is wrong in a pack spoils', { timeout: 300_000 }, async () => {
    await withHistory(packed, false, async (repository) => {
      repository.git('repack', '-adfq');
      const all = reachable(repository);
      const [pack] = packs(repository, '.pack');
      const whole = readFileSync(pack!);
      chmodSync(pack!, 0o600);
      const bounds = { min: 12, max: whole.length - 21 };
      await fc.assert(
        fc.asyncProperty(fc.integer(bounds), fc.integer({ min: 1, max: 255 }), async (at, by) => {
          const broken = Buffer.from(whole);
          broken[at]! ^= by;
          writeFileSync(pack!, broken);
          await expectHonest(repository, all);
        }),
        { numRuns: 30 },
      );
    });
  });

  test('nothing of a pack that git does not take for the one of its index', { timeout: 120_000 }, async () => {
    await withHistory(packed, false, async (repository) => {
      repository.git('repack', '-adfq', '--window=0');
      repository.git('-c', 'pack.compression=0', 'repack', '-adFq', '--window=0');
      const all = reachable(repository);
      const [pack] = packs(repository, '.pack');
      const whole = readFileSync(pack!);
      // Another text under the same id, as loose objects have it right; the pack's end says that it is another pack.
      const other = withOtherBlobs(whole);
      expect(other.equals(whole)).toBe(false);
      execFileSync('git', ['init', '--quiet', 'copy'], { cwd: repository.folder, env: repository.env });
      const copy = join(repository.folder, 'copy');
      execFileSync('git', ['unpack-objects', '-q'], { cwd: copy, env: repository.env, input: whole });
      cpSync(join(copy, '.git/objects'), join(repository.top, '.git/objects'), { recursive: true });
      chmodSync(pack!, 0o600);
      writeFileSync(pack!, other);
      const told = await read(repository);
      expect(told.incomplete).toEqual([]);
      expectAll(told, all);
    });
  });

  test.for([
    ['a pack that is cut off', (pack: string) => truncateSync(pack, 2_000)],
    ['a pack that is empty', (pack: string) => truncateSync(pack, 0)],
    ['a pack that is gone', (pack: string) => rmSync(pack)],
    ['an index that is gone', (_: string, index: string) => rmSync(index)],
    ['an index that is cut off', (_: string, index: string) => truncateSync(index, 1_100)],
    ['an index that is empty', (_: string, index: string) => truncateSync(index, 0)],
    [
      'an index whose offsets lead beyond the pack',
      (_: string, index: string) => {
        const bytes = readFileSync(index);
        const count = bytes.readUInt32BE(8 + 255 * 4);
        bytes.fill(0x7f, 1_032 + count * 24, 1_032 + count * 28);
        writeFileSync(index, bytes);
      },
    ],
    [
      'an index that counts down',
      (_: string, index: string) => {
        const bytes = readFileSync(index);
        bytes.writeUInt32BE(0xffff_ffff, 8 + 100 * 4);
        writeFileSync(index, bytes);
      },
    ],
  ] as const)('%s', { timeout: 120_000 }, async ([, spoil]) => {
    await withHistory(packed, false, async (repository) => {
      repository.git('repack', '-adfq');
      const all = reachable(repository);
      const [pack, index] = [packs(repository, '.pack')[0]!, packs(repository, '.idx')[0]!];
      for (const file of [pack, index]) chmodSync(file, 0o600);
      for (const file of packs(repository, '.rev')) rmSync(file, { force: true });
      spoil(pack, index);
      await expectHonest(repository, all);
    });
  });
});
