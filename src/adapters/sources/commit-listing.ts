import { neutralLine } from '../../domain/neutral-text.ts';
import type { ScanSink } from '../../engine/scan/source.ts';
import type { BlobFeed } from './blob-feed.ts';
import { describeGitFailure, shallowProblem } from './git-problem.ts';
import type { BegunChild, GitEnd } from './git-process.ts';
import type { OpenRepository } from './open-repository.ts';
import { COMMIT_FORMAT, RawDiffError, RawDiffParser } from './raw-diff.ts';
import { shallowBoundary } from './repository.ts';
import { refuseOption } from './revision-name.ts';

/** `git log`, begun: it walks while the scanner is still being loaded. */
export interface CommitListing {
  repository: OpenRepository;
  base: string | null;
  head: string;
  child: BegunChild;
}

export function beginListing(options: {
  repository: OpenRepository;
  base: string | null;
  head: string;
  without?: readonly string[];
}): CommitListing {
  const { repository, base, head, without = [] } = options;
  for (const revision of [head, ...(base === null ? [] : [base])]) refuseOption(revision);
  // Warm up the reader of blobs, too.
  repository.objects;
  const bases = base === null ? without : [base, ...without];
  return { repository, base, head, child: repository.git.begin(logArguments(bases, head, repository.state.partial)) };
}

/**
 * Feeds what the commits of a range brought.
 * @returns how many commits there were
 */
export async function readCommits(listing: CommitListing, feed: BlobFeed, sink: ScanSink): Promise<number> {
  const { repository, base, head, child } = listing;
  const boundary = repository.state.shallow ? shallowBoundary(repository.place) : new Set<string>();
  const ends: string[] = [];
  let commits = 0;
  let commit: string | null = null;
  const parser = new RawDiffParser({
    commit(id) {
      commits++;
      commit = id;
      if (boundary.has(id)) ends.push(id);
    },
    // A commit at the boundary looks like a root: all its files would count as new.
    entry: (entry) => (commit !== null && boundary.has(commit) && base !== null ? undefined : feed.take(entry, commit)),
  });
  const doing = `listing the commits of ${base === null ? '' : `${neutralLine(base)}..`}${neutralLine(head)}`;
  await parseOutput(repository, child, parser, doing, sink);
  if (ends.length > 0) sink.incomplete(shallowProblem(repository.state.directory));
  if (base !== null) for (const id of ends) await readBoundary(repository, base, id, feed, sink);
  return commits;
}

/** What a commit at the shallow boundary has and the base has not: the nearest thing to its unknown history. */
async function readBoundary(
  repository: OpenRepository,
  base: string,
  id: string,
  feed: BlobFeed,
  sink: ScanSink,
): Promise<void> {
  const parser = new RawDiffParser({ entry: (entry) => feed.take(entry, id) });
  const args = ['diff-tree', '-r', '--raw', '-z', '--no-abbrev', '-M', `${base}^{tree}`, `${id}^{tree}`];
  await parseOutput(repository, repository.git.begin(args), parser, `comparing ${id} with the base`, sink);
}

/** Reads the raw diff that git prints; whatever goes wrong makes the scan incomplete. */
export async function parseOutput(
  repository: OpenRepository,
  child: BegunChild,
  parser: RawDiffParser,
  doing: string,
  sink: ScanSink,
): Promise<void> {
  const end = await streamParsed(repository, child, parser);
  if (end instanceof RawDiffError)
    sink.incomplete({
      kind: 'git',
      message: `Git printed something unknown while ${doing}: ${end.message}.`,
      mend: 'Report this with the version that “git --version” prints.',
    });
  else if (end.code !== 0 || end.failure !== null || /^(?:error|fatal):/m.test(end.stderr))
    sink.incomplete(describeGitFailure(end, doing, repository.state));
  else if (!parser.isComplete())
    sink.incomplete({
      kind: 'git',
      message: `Git’s output was cut off while ${doing}.`,
      mend: 'Run it again; if it stays so, run: git fsck --connectivity-only',
    });
}

async function streamParsed(
  repository: OpenRepository,
  child: BegunChild,
  parser: RawDiffParser,
): Promise<GitEnd | RawDiffError> {
  try {
    return await repository.git.follow(child, (chunk) => parser.push(chunk));
  } catch (error) {
    if (error instanceof RawDiffError) return error;
    throw error;
  }
}

/** Arguments of `git log`. Renames need blobs to compare, which a partial clone may lack: there only exact ones count. */
function logArguments(bases: readonly string[], head: string, partial: boolean): string[] {
  return [
    'log',
    '--raw',
    '-z',
    '--no-abbrev',
    '-c',
    partial ? '-M100%' : '-M',
    '-l1000',
    '--root',
    '--topo-order',
    '--reverse',
    COMMIT_FORMAT,
    '--no-color',
    '--no-notes',
    '--no-show-signature',
    '--no-ext-diff',
    '--no-textconv',
    '--ignore-submodules=none',
    '--no-relative',
    head,
    ...bases.map((base) => `^${base}`),
    '--',
  ];
}
