import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { RepositoryState } from './git-problem.ts';

/** Where a repository is, found without a process. Whether git agrees to open it shows when git runs there. */
export interface Repository {
  /** The work tree's root, or the git folder of a bare repository. */
  top: string;
  bare: boolean;
  gitDirectory: string;
  /** The git folder that worktrees share. */
  commonDirectory: string;
}

/** The repository that holds `directory` (an absolute path), or `null`. Source: gitrepository-layout(5). */
export function findRepository(directory: string): Repository | null {
  for (let at = resolve(directory); ; at = dirname(at)) {
    const dotGit = join(at, '.git');
    const kind = kindOf(dotGit);
    if (kind === 'directory' && kindOf(join(dotGit, 'HEAD')) !== null) return repositoryAt(at, dotGit, false);
    if (kind === 'file') {
      const linked = readLine(dotGit)?.match(/^gitdir: (.+)$/)?.[1];
      if (linked !== undefined) return repositoryAt(at, resolve(at, linked), false);
    }
    if (
      kindOf(join(at, 'HEAD')) === 'file' &&
      ['objects', 'refs'].every((name) => kindOf(join(at, name)) === 'directory')
    )
      return repositoryAt(at, at, true);
    if (dirname(at) === at) return null;
  }
}

function repositoryAt(top: string, gitDirectory: string, bare: boolean): Repository {
  const common = readLine(join(gitDirectory, 'commondir'));
  return {
    top,
    bare,
    gitDirectory,
    commonDirectory: common === null ? gitDirectory : resolve(gitDirectory, common),
  };
}

/** Whether history or objects are missing on purpose. */
export function stateOf(repository: Repository): RepositoryState {
  const config = readText(join(repository.commonDirectory, 'config')) ?? '';
  return {
    directory: repository.top,
    shallow: kindOf(join(repository.commonDirectory, 'shallow')) === 'file',
    // The words first: to compile the regex takes longer than to read most configs.
    partial: /promisor|partial/i.test(config) && /^\s*(?:promisor\s*=\s*true|partialclone\s*=)/im.test(config),
  };
}

/** Hashes of the commits whose parents a shallow clone lacks. */
export function shallowBoundary(repository: Repository): Set<string> {
  const text = readText(join(repository.commonDirectory, 'shallow')) ?? '';
  return new Set(text.split('\n').filter((line) => line !== ''));
}

/** `path` (absolute) as git writes paths below the top: with `/`, `''` for the top itself. */
export function pathBelowTop(repository: Repository, path: string): string {
  return relative(repository.top, path).split(sep).join('/');
}

function kindOf(path: string): 'file' | 'directory' | 'other' | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return null;
  return stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : 'other';
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function readLine(path: string): string | null {
  return readText(path)?.split('\n')[0]?.trimEnd() ?? null;
}
