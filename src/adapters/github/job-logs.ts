import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { clientOptions, type GitHubAccess } from './client.ts';

/** A job of a run, and what it logged; `null` while it runs, or where its log is gone. */
export interface JobLog {
  name: string;
  text: string | null;
}

const MOST_JOBS = 100;

/**
 * The logs of a run's jobs, by the Action's own client. GitHub gives a log only when its job has ended.
 * Source: docs.github.com/en/rest/actions/workflow-jobs (needs the permission `actions: read`).
 * @param repository `owner/name`
 * @throws Octokit's RequestError where the run can't be read
 */
export async function readJobLogs(
  access: GitHubAccess,
  repository: string,
  run: number,
  signal: AbortSignal,
): Promise<JobLog[]> {
  const { getOctokit } = await import('@actions/github');
  const { auth, ...options } = clientOptions(access);
  const client = getOctokit(auth, options, retry, throttling);
  const [owner = '', repo = ''] = repository.split('/');
  const where = { owner, repo, request: { signal, retries: 1 } };
  const { data } = await client.rest.actions.listJobsForWorkflowRun({ ...where, run_id: run, per_page: MOST_JOBS });
  return Promise.all(
    data.jobs.map(async ({ id, name, status }) => {
      if (status !== 'completed') return { name, text: null };
      const log = client.rest.actions.downloadJobLogsForWorkflowRun({ ...where, job_id: id });
      return { name, text: await log.then((answer) => String(answer.data), absentOf) };
    }),
  );
}

/** A log that was deleted, or isn't there yet, is no fault. */
function absentOf(error: unknown): null {
  const { status } = error as { status?: unknown };
  if (status === 404 || status === 410) return null;
  throw error;
}
