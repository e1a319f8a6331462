import type { ScanSink, ScanSource, SourceSummary } from '../../engine/scan/source.ts';
import { BlobFeed, type PathFilter } from './blob-feed.ts';
import type { BegunChild } from './git-process.ts';
import { beginComparisons, mergeComparisons, mergeHeads } from './index-comparison.ts';
import type { OpenRepository } from './open-repository.ts';

/** What the index would commit, against `HEAD`. Files on disk do not count. */
export function openStaged(options: { repository: OpenRepository; within: PathFilter }): ScanSource {
  const { repository } = options;
  const parents = mergeHeads(repository);
  const comparisons = beginComparisons(repository, parents);
  return {
    read: (sink, signal) => readStaged(options, comparisons, sink, signal),
    blob: (id) => repository.bytesOf(id),
    head: (path) => repository.bytesAt('', path),
    close: () => repository.close(),
  };
}

async function readStaged(
  { repository, within }: { repository: OpenRepository; within: PathFilter },
  comparisons: readonly BegunChild[],
  sink: ScanSink,
  signal: AbortSignal,
): Promise<SourceSummary> {
  return repository.endedBy(signal, async () => {
    const feed = new BlobFeed(repository, sink, within);
    for (const entry of await mergeComparisons(repository, comparisons, sink)) feed.take(entry, null);
    await feed.settled();
    return { source: 'staged', base: null, head: null, commits: 0, blobs: feed.blobs, files: feed.paths.size };
  });
}
