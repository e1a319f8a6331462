import { execFile } from 'node:child_process';
import { describeGitFailure, FETCH_ALL } from '../../adapters/sources/git-problem.ts';
import { Git } from '../../adapters/sources/git-process.ts';
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
export async function checkGit({ cwd, env }: World): Promise<Check[]> {
  const version = await gitVersion(env);
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
  const git = new Git(repository.top, env);
  const { end } = await git.output(['rev-parse', '--git-dir']);
  if (end.code !== 0) {
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

function gitVersion(env: World['env']): Promise<string | null> {
  return new Promise((done) => {
    execFile('git', ['--version'], { env, windowsHide: true }, (fault, stdout) => {
      done(fault ? null : (/\d+(?:\.\d+)+/.exec(stdout)?.[0] ?? stdout.trim()));
    });
  });
}
