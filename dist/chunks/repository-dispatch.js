const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_http = require("./http.js");

// src/adapters/notifiers/repository-dispatch.ts
/** Workflows listen with `on: { repository_dispatch: { types: [sealant-rotated] } }`. */
const EVENT_TYPE = "sealant-rotated";
/**
* Starts workflows of other repositories.
* Source: docs.github.com/rest/repos/repos, “Create a repository dispatch event”.
*/
function repositoryDispatch({ repositories, apiUrl, token, env }) {
	const http = new require_http.HttpClient({ env });
	return { async notify(notice, signal) {
		if (token === null) return {
			kind: "failed",
			detail: "there is no GitHub token to tell others with",
			mend: "Set GITHUB_TOKEN, or give the action github-token."
		};
		const headers = {
			accept: "application/vnd.github+json",
			"user-agent": "sealant",
			"x-github-api-version": "2022-11-28",
			authorization: `Bearer ${token.reveal()}`
		};
		const body = {
			event_type: EVENT_TYPE,
			client_payload: notice
		};
		for (const repository of repositories) {
			const url = `${apiUrl}/repos/${repository}/dispatches`;
			const answer = await http.send({
				method: "POST",
				url,
				headers,
				body,
				repeatable: true
			}, signal);
			if (answer.kind !== "answer" || answer.status !== 204) return {
				kind: "failed",
				detail: `GitHub ${answer.kind === "answer" ? `answered ${answer.status}` : `could not be reached (${answer.code})`} when ${repository} was to be told`,
				mend: `Give a token that may write contents of ${repository} (the job’s own token may not write to other repositories), then: sealant rotate --apply --resume`
			};
		}
		return {
			kind: "done",
			detail: `told ${repositories.join(", ")}`
		};
	} };
}

exports.repositoryDispatch = repositoryDispatch;