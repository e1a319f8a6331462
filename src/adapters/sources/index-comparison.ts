import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScanSink } from '../../engine/scan/source.ts';
import { parseOutput } from './commit-listing.ts';
import type { BegunChild } from './git-process.ts';
import type { OpenRepository } from './open-repository.ts';
import { RawDiffParser, type RawEntry } from './raw-diff.ts';

/**
 * Compares the index with `HEAD`, and with every other parent of a merge that is being made: only what differs from all
 * of them is the merge's own.
 */
export function beginComparisons(repository: OpenRepository, parents: readonly string[]): BegunChild[] {
  // Warm up the reader of blobs, too.
  repository.objects;
  return [null, ...parents].map((parent) => repository.git.begin(diffArguments(parent)));
}

/** Merges the comparisons of one index with several parents into entries that differ from all of them. */
export async function mergeComparisons(
  repository: OpenRepository,
  comparisons: readonly BegunChild[],
  sink: ScanSink,
): Promise<RawEntry[]> {
  const lists = await Promise.all(
    comparisons.map(async (child) => {
      const entries = new Map<string, RawEntry>();
      const parser = new RawDiffParser({ entry: (entry) => entries.set(entry.path.toString('latin1'), entry) });
      await parseOutput(repository, child, parser, 'comparing the index with HEAD', sink);
      return entries;
    }),
  );
  const [first = new Map<string, RawEntry>(), ...others] = lists;
  return [...first].flatMap(([path, entry]) => {
    const same = others.map((entries) => entries.get(path));
    if (same.includes(undefined)) return [];
    return [{ ...entry, old: [...entry.old, ...same.flatMap((other) => other!.old)] }];
  });
}

/** The other parents of a merge that is being made. Source: gitrepository-layout(5), git-merge(1). */
export function mergeHeads(repository: OpenRepository): string[] {
  try {
    const text = readFileSync(join(repository.place.gitDirectory, 'MERGE_HEAD'), 'latin1');
    return text.split('\n').filter((line) => /^[0-9a-f]{40,64}$/.test(line));
  } catch {
    return [];
  }
}

/** `git diff`, since `diff-index` can't compare with a HEAD that has no commit yet. */
function diffArguments(parent: string | null): string[] {
  return [
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
    ...(parent === null ? [] : [parent]),
    '--',
  ];
}
