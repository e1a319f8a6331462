import type { ShardShare } from '../../engine/scan/shard.ts';
import type { ScanSink, ScanSource, SourceSummary } from '../../engine/scan/source.ts';
import { BlobFeed, type PathFilter } from './blob-feed.ts';
import { beginListing, type CommitListing, readCommits } from './commit-listing.ts';
import type { OpenRepository, ResolvedCommit } from './open-repository.ts';
import type { PlainRange } from './plain-range.ts';

export interface RangeOptions {
  repository: OpenRepository;
  /** Commits reachable from here are left out; `null` takes the whole history of `head`. */
  base: string | null;
  head: string;
  /** Left out, too; they must exist. */
  without?: readonly string[];
  within: PathFilter;
  /** The part of the blobs that is read here; all of them without it. */
  share?: ShardShare | null;
}

/**
 * Every version of a file that a commit in base..head brought, of all parents. A merge counts for what it has and none of
 * its parents: `-c` lists such files alone. A rename tells the old name's id, so that only edited lines are new.
 */
export function openGitRange(options: RangeOptions): ScanSource {
  const { repository, head } = options;
  const plain = repository.plainRange(options.base, head, options.without ?? []);
  const listing = plain === null ? beginListing(options) : plain;
  return {
    read: (sink, signal) => readRange(options, listing, sink, signal),
    blob: (id) => repository.bytesOf(id),
    head: (path) => repository.bytesAt(head, path),
    close: () => repository.close(),
  };
}

async function readRange(
  options: RangeOptions,
  listing: CommitListing | PlainRange,
  sink: ScanSink,
  signal: AbortSignal,
): Promise<SourceSummary> {
  const { repository, base, head, within, share } = options;
  return repository.endedBy(signal, async () => {
    const feed = new BlobFeed(repository, sink, within, share);
    // Both at once: looking names up and listing commits. The look-up words a wrong name better than git log does.
    const [names, commits] = await Promise.all([
      resolveBoth(repository, base, head),
      'child' in listing ? readCommits(listing, feed, sink) : feedPlain(listing, feed),
    ]);
    await feed.settled();
    for (const name of names) if (name?.kind === 'problem') sink.incomplete(name.problem);
    return {
      source: 'range',
      base: hashOf(names[0]),
      head: hashOf(names[1]),
      commits,
      blobs: feed.blobs,
      files: feed.paths.size,
    };
  });
}

/** @returns how many commits there were */
function feedPlain({ commits }: PlainRange, feed: BlobFeed): number {
  for (const { id, entries } of commits) for (const entry of entries) feed.take(entry, id);
  return commits.length;
}

function resolveBoth(repository: OpenRepository, base: string | null, head: string) {
  return Promise.all([base === null ? null : repository.resolve(base, 'base'), repository.resolve(head, 'head')]);
}

function hashOf(name: ResolvedCommit | null): string | null {
  return name?.kind === 'commit' ? name.id : null;
}
