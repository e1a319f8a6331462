import type { ScanSink, ScanSource, SourceSummary } from '../../engine/scan/source.ts';
import { BlobFeed, type PathFilter } from './blob-feed.ts';
import { parseOutput } from './git-range.ts';
import type { OpenRepository } from './open-repository.ts';
import { RawDiffParser } from './raw-diff.ts';

/** What the index would commit, against `HEAD`. Files on disk do not count. */
export function openStaged(options: { repository: OpenRepository; within: PathFilter }): ScanSource {
  const { repository } = options;
  return {
    read: (sink, signal) => readStaged(options, sink, signal),
    blob: (id) => repository.bytesOf(id),
    head: (path) => repository.bytesAt('', path),
    close: () => repository.close(),
  };
}

async function readStaged(
  { repository, within }: { repository: OpenRepository; within: PathFilter },
  sink: ScanSink,
  signal: AbortSignal,
): Promise<SourceSummary> {
  const stop = () => repository.close();
  signal.addEventListener('abort', stop, { once: true });
  // Warm up the reader of blobs while git compares.
  repository.objects;
  try {
    const feed = new BlobFeed(repository, sink, within);
    const parser = new RawDiffParser({ entry: (entry) => feed.take(entry, null) });
    // `git diff`, since `diff-index` can't compare with a HEAD that has no commit yet.
    const args = [
      'diff',
      '--cached',
      '--raw',
      '-z',
      '--no-abbrev',
      '-M',
      '--no-color',
      '--no-ext-diff',
      '--no-textconv',
      '--no-relative',
      '--ignore-submodules=none',
      '--',
    ];
    await parseOutput(repository, args, parser, 'comparing the index with HEAD', sink);
    await feed.settled();
    return { source: 'staged', base: null, head: null, commits: 0, blobs: feed.blobs, files: feed.paths.size };
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
