const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_client_for = require("./client-for.js");
const require_github_api = require("./github-api.js");

// src/adapters/verifiers/github-installation.ts
/**
* Installation tokens of GitHub Apps, and the token of a workflow job: each ends itself. They live an hour at most.
* Source: docs.github.com/rest/apps/installations, “Revoke an installation access token”.
*/
function create(surroundings) {
	const api = require_client_for.clientFor(require_github_api.GITHUB_HOST, surroundings);
	const headersFor = (token) => ({
		...require_github_api.GITHUB_HEADERS,
		authorization: `token ${token}`
	});
	const doubt = require_github_api.githubDoubt(surroundings.env);
	return {
		...doubt === null ? {} : { doubt },
		credentials: ["github-app-token"],
		async liveness(value, signal) {
			const headers = headersFor(value.reveal());
			return require_github_api.livenessOf(await api.send({
				method: "GET",
				path: "/installation/repositories?per_page=1",
				headers,
				repeatable: true
			}, signal));
		},
		async revoke(value, signal) {
			const headers = headersFor(value.reveal());
			const answer = await api.send({
				method: "DELETE",
				path: "/installation/token",
				headers,
				repeatable: true
			}, signal);
			if (answer.kind === "answer" && answer.status === 204) return { kind: "revoked-verified" };
			if (answer.kind === "answer" && answer.status === 401) return { kind: "already-dead" };
			return require_github_api.refusalOf(answer);
		}
	};
}

exports.create = create;