import { openGitQuestions } from './git-questions.ts';
import type { Environment } from './sources/git-process.ts';

/**
 * `owner/name` of the remote `origin`, whatever kind of clone this is (a worktree and a submodule keep it elsewhere), or
 * `null` where there is none or git opens no repository here.
 * @param directory absolute path
 */
export async function originRepository(directory: string, env: Environment): Promise<string | null> {
  try {
    const git = await openGitQuestions(directory, env);
    const url = await git.remote(['get-url', 'origin']);
    return /[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec((url ?? '').trim())?.[1] ?? null;
  } catch {
    return null;
  }
}
