import { join } from 'node:path';
import { neutralLine } from '../../domain/neutral-text.ts';
import type { ScanSink, ScanSource, SourceSummary } from '../../engine/scan/source.ts';
import { BlobFeed, type PathFilter } from './blob-feed.ts';
import { beginListing, type CommitListing, readCommits } from './commit-listing.ts';
import { readDiskFile, scanDiskFile } from './disk-file.ts';
import { describeGitFailure } from './git-problem.ts';
import type { BegunChild } from './git-process.ts';
import { beginComparisons, mergeComparisons, mergeHeads } from './index-comparison.ts';
import type { OpenRepository } from './open-repository.ts';
import { isZeroId } from './raw-diff.ts';
import { RefFiles } from './refs.ts';
import { type StatusEntry, StatusError, StatusParser } from './status.ts';

export interface WorkingTreeOptions {
  repository: OpenRepository;
  within: PathFilter;
}

/** Where the default branch is, in order. The remote's word counts before a local branch. */
const REMOTE_DEFAULTS = ['refs/remotes/origin/HEAD', 'refs/remotes/origin/main', 'refs/remotes/origin/master'];
const LOCAL_DEFAULTS = ['refs/heads/main', 'refs/heads/master'];

/**
 * What a developer's clone has and its default branch has not: commits, the index, changed files and untracked ones that
 * are not ignored. Where nothing was ever pushed (no remote branch), the whole history of `HEAD` counts.
 */
export function openWorkingTree(options: WorkingTreeOptions): ScanSource {
  const { repository } = options;
  const begun = begin(repository);
  return {
    read: (sink, signal) => readWorkingTree(options, begun, sink, signal),
    blob: (id) => repository.bytesOf(id),
    head: (path) => Promise.resolve(readDiskFile(join(repository.place.top, path))),
    close: () => repository.close(),
  };
}

/** Git processes that work while the scanner is still being loaded. */
interface Begun {
  status: BegunChild;
  unmerged: Promise<Unmerged>;
  /** Of the index with the other parents of a merge that is being made; empty outside of a merge. */
  comparisons: readonly BegunChild[];
}

/** The commits of `HEAD` that the default branch lacks. */
interface Unmerged {
  base: string | null;
  head: string | null;
  listing: CommitListing | null;
}

function begin(repository: OpenRepository): Begun {
  const parents = mergeHeads(repository);
  return {
    unmerged: beginUnmerged(repository),
    status: repository.git.begin([
      'status',
      '--porcelain=v2',
      '-z',
      '--untracked-files=all',
      '--ignore-submodules=dirty',
      '--no-ahead-behind',
    ]),
    comparisons: parents.length === 0 ? [] : beginComparisons(repository, parents),
  };
}

function beginUnmerged(repository: OpenRepository): Promise<Unmerged> {
  const refs = new RefFiles(repository.place);
  const head = refs.hashOf('HEAD');
  if (head === null) return askUnmerged(repository);
  const names = [...REMOTE_DEFAULTS, ...LOCAL_DEFAULTS];
  const name = names.find((each) => refs.hashOf(each) !== null);
  const base = name === undefined ? null : { name, id: refs.hashOf(name)! };
  return Promise.resolve(listUnmerged(repository, head, base));
}

/** Where files don't tell (no commit yet, or refs kept in another format), git is asked. */
async function askUnmerged(repository: OpenRepository): Promise<Unmerged> {
  const [head, base] = await Promise.all([
    repository.firstExisting(['HEAD']),
    repository.firstExisting([...REMOTE_DEFAULTS, ...LOCAL_DEFAULTS]),
  ]);
  // A failure of git shows in `readUncommitted`, too; a HEAD that does not exist yet has no commits.
  return head === null ? { base: null, head: null, listing: null } : listUnmerged(repository, head.id, base);
}

function listUnmerged(repository: OpenRepository, head: string, base: { name: string; id: string } | null): Unmerged {
  const isOnlyLocal = base !== null && LOCAL_DEFAULTS.includes(base.name) && base.id === head;
  const from = base === null || isOnlyLocal ? null : base.id;
  return { base: from, head, listing: from === head ? null : beginListing({ repository, base: from, head }) };
}

async function readWorkingTree(
  { repository, within }: WorkingTreeOptions,
  begun: Begun,
  sink: ScanSink,
  signal: AbortSignal,
): Promise<SourceSummary> {
  return repository.endedBy(signal, async () => {
    const feed = new BlobFeed(repository, sink, within);
    const [commits] = await Promise.all([
      begun.unmerged.then(({ listing }) => (listing === null ? 0 : readCommits(listing, feed, sink))),
      readUncommitted(repository, begun, feed, sink),
    ]);
    await feed.settled();
    const { base, head } = await begun.unmerged;
    return { source: 'working-tree', base, head, commits, blobs: feed.blobs, files: feed.paths.size };
  });
}

/** The index and the files on disk, where they differ from `HEAD`. */
async function readUncommitted(
  repository: OpenRepository,
  begun: Begun,
  feed: BlobFeed,
  sink: ScanSink,
): Promise<void> {
  const entries: StatusEntry[] = [];
  const parser = new StatusParser((entry) => entries.push(entry));
  const doing = 'listing what is not committed';
  try {
    const end = await repository.git.follow(begun.status, (chunk) => parser.push(chunk));
    if (end.code !== 0 || end.failure !== null) sink.incomplete(describeGitFailure(end, doing, repository.state));
    // Git passes over a folder that it can't open, with nothing but a warning.
    for (const [, path] of end.stderr.matchAll(/^warning: could not open directory '(.*)': /gm))
      sink.incomplete({
        kind: 'unreadable',
        message: `${neutralLine(path!)} could not be opened by git.`,
        mend: 'Run as a user who may read it, or list it in .gitignore.',
      });
  } catch (error) {
    if (!(error instanceof StatusError)) throw error;
    sink.incomplete({
      kind: 'git',
      message: `Git printed something unknown while ${doing}: ${error.message}.`,
      mend: 'Report this with the version that “git --version” prints.',
    });
  }
  const isMerging = begun.comparisons.length > 0;
  if (isMerging)
    for (const entry of await mergeComparisons(repository, begun.comparisons, sink)) feed.take(entry, null);
  for (const entry of entries) scanUncommitted(repository, isMerging ? { ...entry, index: null } : entry, feed, sink);
}

function scanUncommitted(repository: OpenRepository, entry: StatusEntry, feed: BlobFeed, sink: ScanSink): void {
  if (entry.index !== null) feed.take({ ...entry.index, path: entry.path, status: 'M' }, null);
  if (entry.disk === null) return;
  const path = entry.path.toString('utf8');
  if (!feed.wants(path)) return;
  // An untracked folder that git does not look into is a repository of its own.
  if (entry.disk.submodule || path.endsWith('/')) {
    sink.skipped(path, 'submodule');
    return;
  }
  const file = Buffer.concat([Buffer.from(`${repository.place.top}/`), entry.path]);
  const previous = entry.disk.previous.filter((id) => !isZeroId(id));
  const origin = { path, commit: null, previous };
  // A link is counted as skipped, and is no file.
  if (scanDiskFile(sink, path.includes('\ufffd') ? file : file.toString('utf8'), origin)) feed.paths.add(path);
}
