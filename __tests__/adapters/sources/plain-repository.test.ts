import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openPlainRepository, type PlainRepository } from '../../../src/adapters/sources/plain-repository.ts';
import { COMMIT_FORMAT, isZeroId, RawDiffParser } from '../../../src/adapters/sources/raw-diff.ts';
import { findRepository } from '../../../src/adapters/sources/repository.ts';
import { repositoriesOfThisFile, type TestRepository } from '../../scenarios/git-repository.ts';

const newRepository = repositoriesOfThisFile();

function plain(repository: TestRepository): PlainRepository | null {
  return openPlainRepository(findRepository(repository.top)!);
}

interface Told {
  commits: { id: string; entries: string[] }[];
}

/** What git tells of a range, as far as a scan looks at it. */
function toldByGit(repository: TestRepository, base: string, head: string): Told {
  const commits: Told['commits'] = [];
  const parser = new RawDiffParser({
    commit: (id) => void commits.push({ id, entries: [] }),
    entry: ({ path, old, mode, id }) => {
      if (!isZeroId(id)) commits.at(-1)!.entries.push(line(path, old[0]!, mode, id));
    },
  });
  const args = ['log', '--raw', '-z', '--no-abbrev', '-c', '-M', '--root', '--topo-order', '--reverse', COMMIT_FORMAT];
  parser.push(
    execFileSync('git', [...args, head, `^${base}`, '--'], {
      cwd: repository.top,
      env: repository.env,
      maxBuffer: 1 << 28,
    }),
  );
  return { commits };
}

function toldPlainly(repository: TestRepository, base: string, head: string): Told | null {
  const range = plain(repository)!.range(base, head, []);
  if (range === null) return null;
  return {
    commits: range.commits.map(({ id, entries }) => ({
      id,
      entries: entries.map((entry) => line(entry.path, entry.old[0]!, entry.mode, entry.id)),
    })),
  };
}

function line(path: Buffer, old: { mode: string; id: string }, mode: string, id: string): string {
  return [path.toString('latin1'), old.mode, old.id, mode, id].join(' ');
}

function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

/** Names that sort differently as files and as folders, and one that is no ASCII. */
const NAMES = ['a', 'a-b', 'a.b', 'a0', 'ab', 'b', 'dir', 'dir-x', 'dir.x', 'ü', 'z z'];

/** Some commits in a row, each with a few files written, made executable, or removed. */
function growAtRandom(repository: TestRepository, next: (below: number) => number, commits: number): void {
  for (let i = 0; i < commits; i++) {
    for (let n = next(4); n >= 0; n--) {
      const folder = Array.from({ length: next(4) }, () => `${NAMES[next(NAMES.length)]}_`).join('/');
      const path = join(folder, NAMES[next(NAMES.length)]!);
      const kind = next(8);
      rmSync(join(repository.top, path), { recursive: true, force: true });
      if (kind === 0) continue;
      repository.write(path, kind === 1 ? '' : `${'line\n'.repeat(next(200))}${i} ${n}\n`);
      if (kind === 2) chmodSync(join(repository.top, path), 0o755);
      if (kind === 3) {
        rmSync(join(repository.top, path));
        symlinkSync('nowhere', join(repository.top, path));
      }
    }
    repository.git('add', '--all');
    repository.git('commit', '--quiet', '--allow-empty', '-m', `change ${i}`);
    if (next(6) === 0) repository.git('repack', '-d', '-q');
    if (next(12) === 0) repository.git('gc', '-q');
    if (next(10) === 0) repository.git('pack-refs', '--all');
  }
}

describe('a range read without git', () => {
  test.each([1, 2, 3, 4, 5, 6])('is what git log tells, in made histories (%d)', { timeout: 120_000 }, (seed) => {
    const repository = newRepository();
    const next = random(seed);
    growAtRandom(repository, next, 14);
    let read = 0;
    for (let far = 1; far <= 12; far++) {
      const base = `${repository.git('rev-parse', `HEAD~${far}`)}`;
      const told = toldPlainly(repository, base, 'main');
      if (told === null) continue;
      read++;
      expect(told).toEqual(toldByGit(repository, base, 'main'));
    }
    // With some seeds an early rename leaves all longer ranges to git.
    expect(read).toBeGreaterThan(0);
  });

  test('where the base has gone on since, with merges, and where it is the head itself', () => {
    const repository = newRepository();
    repository.commit({ a: '1' });
    repository.commit({ b: '2' });
    repository.git('checkout', '-q', '-b', 'side');
    repository.commit({ c: '3' });
    repository.commit({ 'd/e/f': '4' });
    repository.git('checkout', '-q', 'main');
    repository.commit({ b: '5' });
    repository.git('checkout', '-q', '-b', 'other', 'HEAD~1');
    repository.commit({ g: '6' });
    repository.git('checkout', '-q', 'main');
    repository.git('merge', '-q', '--no-edit', 'other');
    for (const [base, head] of [
      ['main', 'side'],
      ['main~1', 'side'],
      ['side', 'side'],
    ] as const) {
      const id = repository.git('rev-parse', base);
      expect(toldPlainly(repository, id, head)).toEqual(toldByGit(repository, id, head));
    }
    expect(toldPlainly(repository, 'main', 'side')?.commits).toHaveLength(2);
  });

  test('where dates run backwards', () => {
    const repository = newRepository();
    const commitAt = (date: string, path: string) => {
      repository.write(path, date);
      repository.git('add', '--all');
      const env = { ...repository.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date };
      execFileSync('git', ['commit', '-q', '-m', 'x'], { cwd: repository.top, env });
    };
    commitAt('2024-06-01T00:00:00Z', 'a');
    commitAt('2024-01-01T00:00:00Z', 'b');
    repository.git('checkout', '-q', '-b', 'side');
    commitAt('2023-01-01T00:00:00Z', 'c');
    repository.git('checkout', '-q', 'main');
    commitAt('2020-01-01T00:00:00Z', 'd');
    commitAt('2019-01-01T00:00:00Z', 'e');
    for (const [base, head] of [
      ['main', 'side'],
      ['side', 'main'],
    ] as const)
      expect(toldPlainly(repository, base, head)).toEqual(toldByGit(repository, base, head));
  });

  test('where the histories have nothing in common: down to the root', () => {
    const repository = newRepository();
    repository.commit({ a: '1' });
    repository.git('checkout', '-q', '--orphan', 'alone');
    repository.commit({ b: '2' });
    expect(toldPlainly(repository, 'main', 'alone')).toEqual(toldByGit(repository, 'main', 'alone'));
  });

  test('a submodule is told by its mode', () => {
    const repository = newRepository();
    const first = repository.commit({ a: '1' });
    repository.git('update-index', '--add', '--cacheinfo', `160000,${first},sub`);
    repository.git('commit', '-q', '-m', 'sub');
    expect(toldPlainly(repository, first, 'main')).toEqual(toldByGit(repository, first, 'main'));
  });

  test('is left to git with a merge, a possible rename, or a file that became a folder', () => {
    const repository = newRepository();
    const base = repository.commit({ a: 'content of a\n'.repeat(20), x: '1' });
    repository.git('checkout', '-q', '-b', 'renamed');
    repository.commit({ a: null, b: 'content of a\n'.repeat(20) });
    repository.git('checkout', '-q', '-b', 'folder', base);
    repository.commit({ x: null, 'x/y': '1' });
    repository.git('checkout', '-q', '-b', 'merged', base);
    repository.commit({ m: '1' });
    repository.git('merge', '-q', '--no-edit', 'folder');
    for (const head of ['renamed', 'folder', 'merged']) expect(toldPlainly(repository, base, head), head).toBeNull();
  });

  test('is left to git where it is long', { timeout: 60_000 }, () => {
    const repository = newRepository();
    const base = repository.commit({ a: '1' });
    for (let i = 0; i < 130; i++) repository.git('commit', '-q', '--allow-empty', '-m', String(i));
    expect(toldPlainly(repository, base, 'main')).toBeNull();
    expect(toldPlainly(repository, repository.git('rev-parse', 'main~20'), 'main')?.commits).toHaveLength(20);
  });
});

function readByGit(repository: TestRepository, type: string, id: string): Buffer {
  return execFileSync('git', ['cat-file', type, id], { cwd: repository.top, env: repository.env, maxBuffer: 1 << 28 });
}

describe('objects read without git', () => {
  test('are those that git reads, loose, packed, as deltas, large and empty', { timeout: 120_000 }, () => {
    const repository = newRepository();
    growAtRandom(repository, random(7), 10);
    let text = Array.from({ length: 4_000 }, (_, i) => `line ${Math.imul(i, 2_654_435_761)}\n`);
    for (let i = 0; i < 12; i++) {
      text = text.map((each, at) => (at % 97 === i ? `changed ${i} ${at}\n` : each));
      repository.commit({ large: text.join(''), empty: '', bytes: Buffer.from([0, 255, i]) });
    }
    repository.git('gc', '-q', '--aggressive');
    repository.commit({ large: `${text.join('')}end\n` });
    repository.git('tag', '-a', '-m', 'annotated', 'v1');
    const names = repository.git('cat-file', '--batch-all-objects', '--batch-check=%(objectname) %(objecttype)');
    const store = plain(repository)!;
    let deltas = 0;
    for (const line of names.split('\n').slice(0, 900)) {
      const [id, type] = line.split(' ') as [string, string];
      const object = store.object(id);
      expect(object?.type).toBe(type);
      expect(object?.bytes.equals(readByGit(repository, type, id))).toBe(true);
    }
    const pack = readdirSync(join(repository.top, '.git/objects/pack')).find((name) => name.endsWith('.idx'))!;
    const verified = repository.git('verify-pack', '-v', join('.git/objects/pack', pack));
    for (const each of verified.split('\n')) if (each.split(/\s+/).length === 7) deltas++;
    expect(deltas).toBeGreaterThan(5);
  });

  test('are none where a file is broken, cut off or missing', () => {
    const repository = newRepository();
    repository.commit({ a: 'some text\n'.repeat(100) });
    const id = repository.git('rev-parse', 'HEAD:a');
    const file = join(repository.top, '.git/objects', id.slice(0, 2), id.slice(2));
    const bytes = readFileSync(file);
    chmodSync(file, 0o644);
    for (let at = 0; at < bytes.length; at++) {
      const broken = Buffer.from(bytes);
      broken[at]! ^= 0x55;
      writeFileSync(file, broken);
      expect(plain(repository)!.object(id)).toBeNull();
      writeFileSync(file, bytes.subarray(0, at));
      expect(plain(repository)!.object(id)).toBeNull();
    }
    rmSync(file);
    expect(plain(repository)!.object(id)).toBeNull();
  });

  test('are those that they were, or none, where any byte of a pack is changed; or what git itself reads then', {
    timeout: 120_000,
  }, () => {
    const repository = newRepository();
    const lines = (n: number) => Array.from({ length: 60 }, (_, i) => `line ${i === n ? 'x' : i}\n`).join('');
    for (let i = 0; i < 4; i++) repository.commit({ a: lines(i), [`b${i}`]: lines(i + 9) });
    const ids = repository.git('rev-list', '--objects', '--no-object-names', 'HEAD').split('\n');
    repository.git('gc', '-q');
    const right = new Map(ids.map((id) => [id, plain(repository)!.object(id)!.bytes]));
    const folder = join(repository.top, '.git/objects/pack');
    const file = join(folder, readdirSync(folder).find((name) => name.endsWith('.pack'))!);
    const bytes = readFileSync(file);
    chmodSync(file, 0o644);
    let lost = 0;
    for (let at = 0; at < bytes.length; at++) {
      const broken = Buffer.from(bytes);
      broken[at]! ^= 1 << (at % 8);
      writeFileSync(file, broken);
      const store = plain(repository)!;
      for (const id of ids) {
        const object = store.object(id);
        if (object === null) lost++;
        else if (!object.bytes.equals(right.get(id)!))
          // A delta's base may have become another object of the same size, which git does not notice either.
          expect(object.bytes.equals(readByGit(repository, object.type, id)), `another byte at ${at}`).toBe(true);
      }
      store.close();
    }
    expect(lost).toBeGreaterThan(0);
  });

  test('are none where an index is cut off, or of another version', () => {
    const repository = newRepository();
    const commit = repository.commit({ a: '1' });
    repository.git('gc', '-q');
    const folder = join(repository.top, '.git/objects/pack');
    const file = join(folder, readdirSync(folder).find((name) => name.endsWith('.idx'))!);
    const bytes = readFileSync(file);
    chmodSync(file, 0o644);
    // Up to where the places of its three objects begin; one of those may be there though the next is not.
    for (let length = 0; length <= 8 + 1024 + 3 * 24; length += 4) {
      writeFileSync(file, bytes.subarray(0, length));
      expect(plain(repository)!.object(commit), String(length)).toBeNull();
    }
    repository.git('index-pack', '--index-version=1', file.replace(/idx$/, 'pack'));
    expect(plain(repository)!.object(commit)).toBeNull();
  });
});

describe('names', () => {
  test('are those of git, or are left to it', () => {
    const repository = newRepository();
    const first = repository.commit({ a: '1' });
    const second = repository.commit({ a: '2' });
    repository.git('tag', 'light', first);
    repository.git('tag', '-a', '-m', 'x', 'heavy', first);
    repository.git('branch', 'both', first);
    repository.git('tag', 'both', second);
    repository.git('branch', 'feature/x', first);
    repository.git('update-ref', 'refs/remotes/origin/far', first);
    repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/far');
    writeFileSync(join(repository.top, '.git/FETCH_HEAD'), `${first}\t\tbranch 'x' of y\n`);
    for (const packed of [false, true]) {
      if (packed) repository.git('pack-refs', '--all');
      const known = [
        'HEAD',
        'main',
        'light',
        'feature/x',
        'origin/far',
        'refs/heads/main',
        'origin',
        first,
        `${second}^1`,
      ];
      for (const name of known)
        expect(plain(repository)!.commitNamed(name), name).toBe(repository.git('rev-parse', `${name}^{commit}`));
      const left = [
        'heavy',
        'both',
        'FETCH_HEAD',
        'nothing',
        first.slice(0, 12),
        'main~1',
        '@',
        'HEAD@{1}',
        '',
        '-x',
        `${first}^1`,
      ];
      for (const name of left) expect(plain(repository)!.commitNamed(name), name).toBeNull();
    }
  });

  test('files of a revision are found, or known to be absent', () => {
    const repository = newRepository();
    repository.commit({ '.github/sealant.yml': 'version: 1\n', 'ü/ß': 'x' });
    const read = (path: string) => plain(repository)!.fileAt('main', path)?.toString('utf8') ?? null;
    expect(read('.github/sealant.yml')).toBe('version: 1\n');
    expect(read('ü/ß')).toBe('x');
    for (const path of ['nope', '.github/nope', '.github/sealant.yml/nope', '.github', 'ü'])
      expect(plain(repository)!.fileAt('main', path), path).toBe('absent');
    for (const path of ['./ü', 'ü/../ü', '', 'ü//ß']) expect(read(path), path).toBeNull();
  });
});

describe('a repository that is not plain is left to git', () => {
  const cases: [string, (repository: TestRepository) => void][] = [
    ['an extension of its format', (r) => r.git('config', 'core.repositoryformatversion', '1')],
    ['settings of an extension', (r) => r.git('config', 'extensions.preciousObjects', 'false')],
    ['a partial clone', (r) => r.git('config', 'remote.origin.promisor', 'true')],
    [
      'objects borrowed from elsewhere',
      (r) => writeFileSync(join(r.top, '.git/objects/info/alternates'), '/nowhere\n'),
    ],
    ['a shallow clone', (r) => writeFileSync(join(r.top, '.git/shallow'), `${r.git('rev-parse', 'HEAD')}\n`)],
    ['a HEAD that is none', (r) => writeFileSync(join(r.top, '.git/HEAD'), 'nonsense\n')],
    ['no config', (r) => rmSync(join(r.top, '.git/config'))],
  ];
  test.each(cases)('%s', (_, change) => {
    const repository = newRepository();
    repository.commit({ a: '1' });
    mkdirSync(join(repository.top, '.git/objects/info'), { recursive: true });
    expect(plain(repository)).not.toBeNull();
    change(repository);
    expect(plain(repository)).toBeNull();
  });
});
