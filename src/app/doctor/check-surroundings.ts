import { openGitQuestions } from '../../adapters/git-questions.ts';
import { describeGitFailure, FETCH_ALL } from '../../adapters/sources/git-problem.ts';
import { findRepository, stateOf } from '../../adapters/sources/repository.ts';
import type { World } from '../world.ts';
import { type Check, fail, info, ok, warn } from './check.ts';

const OLDEST_NODE = [20, 19] as const;

/** Whether this Node runs what we ship. @param version `24.1.0` */
export function checkNode(version: string): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor, leastMinor] = OLDEST_NODE;
  return major > leastMajor || (major === leastMajor && minor >= leastMinor)
    ? ok('node', `Node ${version}.`)
    : fail('node', `Node ${version} is too old.`, `Install Node ${OLDEST_NODE.join('.')} or later.`);
}

/** Git, the repository around the current folder, and whether its history is all here. */
export async function checkGit(world: World): Promise<Check[]> {
  const { cwd, env } = world;
  const version = await gitVersion(world);
  if (version === null)
    return [
      fail(
        'git',
        'Git is not installed, or not in PATH.',
        'Install git 2.32 or later; without it: sealant scan --tree PATH.',
      ),
    ];
  const repository = findRepository(cwd);
  if (repository === null)
    return [
      ok('git', `Git ${version}.`),
      info('repository', 'This folder is in no git repository; a scan here reads the files on disk.'),
    ];
  const state = stateOf(repository);
  const refused = await refusal(repository.top, env);
  if (refused !== null) {
    const end = { code: 128, stderr: refused, failure: null };
    const { message, mend } = describeGitFailure(end, 'opening the repository', state);
    return [ok('git', `Git ${version}.`), fail('repository', message, mend)];
  }
  const history = state.shallow
    ? warn('history', 'The clone is shallow: commits behind its boundary can’t be scanned.', FETCH_ALL)
    : state.partial
      ? warn(
          'history',
          'The clone is partial: objects that are missing can’t be scanned.',
          'Run: git fetch --refetch --no-filter',
        )
      : ok('history', 'The whole history is here.');
  return [ok('git', `Git ${version}.`), ok('repository', `Repository ${repository.top}.`), history];
}

async function gitVersion({ cwd, env }: World): Promise<string | null> {
  const git = await openGitQuestions(cwd, env);
  const { installed, major, minor, patch } = await git.version();
  return installed ? [major, minor, patch].join('.') : null;
}

/** What git says when it refuses to open a repository, or `null`. */
async function refusal(top: string, env: World['env']): Promise<string | null> {
  const git = await openGitQuestions(top, env);
  return git.revparse(['--git-dir']).then(
    () => null,
    (error: Error) => error.message,
  );
}
