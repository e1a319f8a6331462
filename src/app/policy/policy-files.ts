import { readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { OpenRepository } from '../../adapters/sources/open-repository.ts';
import { AppError } from '../../domain/app-error.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import type { PolicyFiles } from '../scan/scan-policy.ts';
import type { ScanPlan } from '../scan/scan-range.ts';

/**
 * Where the files are read that judge a change: from disk, or from git as of the commit that is trusted.
 * @param root the repository's root, or the folder that is scanned
 * @throws AppError when the trusted commit can't be read: without its rules nothing can be judged
 */
export async function openPolicyFiles(
  plan: ScanPlan,
  root: string,
  repository: OpenRepository | null,
): Promise<PolicyFiles> {
  const fromDisk = (path: string) => Promise.resolve(readText(isAbsolute(path) ? path : join(root, path)));
  if (plan.policyFrom === null) return { read: fromDisk, readChange: null };
  if (repository === null)
    throw new AppError(
      'incomplete',
      `${root} is not inside a git repository, so the rules of the base can’t be read.`,
      {
        mend: 'Check the repository out before this step:\n  - uses: actions/checkout@v5\n    with:\n      fetch-depth: 0',
      },
    );
  const base = await repository.resolve(plan.policyFrom, 'base');
  if (base.kind === 'problem') throw new AppError('incomplete', base.problem.message, { mend: base.problem.mend });
  const at = (revision: string) => async (path: string) => {
    const below = belowRoot(root, path);
    // A file outside of the repository is no part of the change.
    if (below === null) return readText(path);
    return (await repository.bytesAt(revision, below))?.toString('utf8') ?? null;
  };
  const { target } = plan;
  return { read: at(base.id), readChange: target.kind === 'range' ? at(target.head) : fromDisk };
}

/** The path below the root with `/`, or `null` when it is outside. */
function belowRoot(root: string, path: string): string | null {
  if (!isAbsolute(path)) return path;
  const below = relative(root, path);
  return below.startsWith('..') || isAbsolute(below) ? null : below.split(sep).join('/');
}

function readText(file: string): string | null {
  try {
    // Asked first, because an error takes longer to make than a small scan has.
    return statSync(file, { throwIfNoEntry: false }) === undefined ? null : readFileSync(file, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw unreadableFile(file, cause);
  }
}

function unreadableFile(file: string, cause: unknown): AppError {
  if ((cause as NodeJS.ErrnoException).code === 'EISDIR')
    return new AppError('config', `${neutralLine(file)} is a folder.`, { mend: 'Name the file in it.', cause });
  return new AppError('config', `${file} can’t be read (${(cause as NodeJS.ErrnoException).code ?? 'unknown'}).`, {
    mend: 'Let the user who runs sealant read it.',
    cause,
  });
}
