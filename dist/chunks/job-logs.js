const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_npm_octokit = require("./npm-octokit.js");
const require_client = require("./client.js");

// src/adapters/github/job-logs.ts
const MOST_JOBS = 100;
/**
* The logs of a run's jobs, by the Action's own client. GitHub gives a log only when its job has ended.
* Source: docs.github.com/en/rest/actions/workflow-jobs (needs the permission `actions: read`).
* @param repository `owner/name`
* @throws Octokit's RequestError where the run can't be read
*/
async function readJobLogs(access, repository, run, signal) {
	const { getOctokit } = await Promise.resolve().then(() => require("./npm-actions-github.js")).then((n) => n.github_exports);
	const { auth, ...options } = require_client.clientOptions(access);
	const client = getOctokit(auth, options, require_npm_octokit.retry, require_npm_octokit.throttling);
	const [owner = "", repo = ""] = repository.split("/");
	const where = {
		owner,
		repo,
		request: {
			signal,
			retries: 1
		}
	};
	const { data } = await client.rest.actions.listJobsForWorkflowRun({
		...where,
		run_id: run,
		per_page: MOST_JOBS
	});
	return Promise.all(data.jobs.map(async ({ id, name, status }) => {
		if (status !== "completed") return {
			name,
			text: null
		};
		return {
			name,
			text: await client.rest.actions.downloadJobLogsForWorkflowRun({
				...where,
				job_id: id
			}).then((answer) => String(answer.data), absentOf)
		};
	}));
}
/** A log that was deleted, or isn't there yet, is no fault. */
function absentOf(error) {
	const { status } = error;
	if (status === 404 || status === 410) return null;
	throw error;
}

exports.readJobLogs = readJobLogs;