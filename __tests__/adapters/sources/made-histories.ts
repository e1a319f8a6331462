import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { openHistory } from '../../../src/adapters/sources/history.ts';
import { OpenRepository } from '../../../src/adapters/sources/open-repository.ts';
import { findRepository } from '../../../src/adapters/sources/repository.ts';
import type { Incomplete } from '../../../src/domain/receipt.ts';
import type { Origin, ScanSink, SourceSummary } from '../../../src/engine/scan/source.ts';
import type { TestRepository } from '../../scenarios/git-repository.ts';

const PATHS = ['src/a.ts', 'src/b.ts', 'c d.txt', 'ä/long.json', 'copy of a.ts', 'binary.bin', 'empty'];

/** What a commit does to a file: puts lines into it, takes some out, or writes it anew. */
const change = fc.record({
  file: fc.nat(PATHS.length - 1),
  at: fc.nat(),
  drop: fc.nat({ max: 4 }),
  lines: fc.array(fc.nat(), { maxLength: 4 }),
  /** 2,000 lines are more than one instruction of a delta can copy. */
  anew: fc.option(fc.constantFrom(0, 1, 40, 200, 2_000), { freq: 5, nil: null }),
});
export type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;
export const commits = fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 3, maxLength: 24 });

export const lineOf = (seed: number): string =>
  `const value${seed % 911} = read('${(seed * 2_654_435_761) % 4_294_967_291}');`;

function changed(lines: readonly string[], { at, drop, lines: put, anew }: Change): string[] {
  if (anew !== null) return Array.from({ length: anew }, (_, i) => lineOf(at + i));
  const start = at % (lines.length + 1);
  return [...lines.slice(0, start), ...put.map(lineOf), ...lines.slice(start + drop)];
}

/** Writes commits, on two branches by turns, with `fast-import`: one pack, or loose objects. */
export function importCommits(repository: TestRepository, changes: readonly Change[][], unpack: boolean): void {
  const files = PATHS.map((): string[] => []);
  const text = changes.map((commit, i) => {
    const from = i === 0 ? '' : `from :${Math.max(1, i - (i % 5 === 4 ? 3 : 0))}\n`;
    const body = commit.map((each) => {
      const { file } = each;
      files[file] = changed(files[file]!, each);
      const content = PATHS[file] === 'empty' ? '' : files[file].join(PATHS[file] === 'binary.bin' ? '\0' : '\n');
      return `M 100644 inline "${PATHS[file]}"\ndata ${Buffer.byteLength(content)}\n${content}\n`;
    });
    const head = `commit refs/heads/${i % 5 === 4 ? 'side' : 'main'}\nmark :${i + 1}\n`;
    return `${head}committer A <a@b> ${1_700_000_000 + i * 60} +0000\ndata 1\nx\n${from}${body.join('')}`;
  });
  execFileSync('git', ['-c', `fastimport.unpackLimit=${unpack ? 100_000 : 1}`, 'fast-import', '--quiet', '--force'], {
    cwd: repository.top,
    env: repository.env,
    input: text.join(''),
  });
}

export interface Read {
  summary: SourceSummary;
  /** By id: every path it was scanned under, and the hash of what was scanned. */
  blobs: Map<string, { paths: string[]; hashes: Set<string> }>;
  incomplete: Incomplete[];
  skipped: string[];
}

export async function read(repository: TestRepository, maxBytes = 1 << 25): Promise<Read> {
  const opened = new OpenRepository(findRepository(repository.top)!, repository.env);
  const source = openHistory({ repository: opened, within: null });
  const blobs: Read['blobs'] = new Map();
  const incomplete: Incomplete[] = [];
  const skipped: string[] = [];
  let buffer = new Uint8Array(0);
  const sink: ScanSink = {
    maxBytes,
    buffer: (size) => (buffer = new Uint8Array(size)),
    leaves: () => false,
    excludes: () => false,
    skipped: (path) => void skipped.push(path),
    incomplete: (problem) => void incomplete.push(problem),
    scan({ path, commit }: Origin, length) {
      const algorithm = commit!.length === 40 ? 'sha1' : 'sha256';
      const hash = createHash(algorithm).update(`blob ${length}\0`).update(buffer.subarray(0, length)).digest('hex');
      const entry = blobs.get(commit!) ?? { paths: [], hashes: new Set<string>() };
      entry.paths.push(path);
      entry.hashes.add(hash);
      blobs.set(commit!, entry);
    },
  };
  try {
    return { summary: await source.read(sink, new AbortController().signal), blobs, incomplete, skipped };
  } finally {
    source.close();
  }
}

/** By id: the paths that any commit of any ref has it under. Commit by commit, unlike what is tested. */
export function reachable(repository: TestRepository): Map<string, Set<string>> {
  // As it was committed, whatever was said later.
  const env = { ...repository.env, GIT_NO_REPLACE_OBJECTS: '1', GIT_GRAFT_FILE: '/dev/null' };
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: repository.top, env, encoding: 'utf8', stdio: 'pipe' });
  const found = new Map<string, Set<string>>();
  for (const commit of git('rev-list', '--all').split('\n').filter(Boolean)) {
    for (const entry of git('ls-tree', '-r', '-z', commit).split('\0').filter(Boolean)) {
      const [, kind, id, path] = /^\d+ (\w+) ([0-9a-f]+)\t(.*)$/s.exec(entry)!;
      if (kind === 'blob') found.set(id!, (found.get(id!) ?? new Set()).add(path!));
    }
  }
  return found;
}

const packFolder = (repository: TestRepository): string =>
  join(repository.git('rev-parse', '--path-format=absolute', '--git-common-dir'), 'objects/pack');

export function packs(repository: TestRepository, ending: string): string[] {
  const folder = packFolder(repository);
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}

/** The same pack with other letters in its blobs, which are stored as they are; checksums are right, but for the last. */
export function withOtherBlobs(whole: Buffer): Buffer {
  const other = Buffer.from(whole);
  for (
    let at = whole.indexOf('\x78\x01\x01', 12, 'latin1');
    at !== -1;
    at = whole.indexOf('\x78\x01\x01', at + 1, 'latin1')
  ) {
    const length = whole.readUInt16LE(at + 3);
    const text = other.subarray(at + 7, at + 7 + length);
    if (!text.includes('const value') || whole.readUInt16LE(at + 5) !== (length ^ 0xffff)) continue;
    text.write('CONST', text.indexOf('const value'), 'latin1');
    deflateSync(text, { level: 0 }).copy(other, at + 7 + length, 7 + length);
  }
  other[other.length - 1]! ^= 1;
  return other;
}
