const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_npm_octokit = require("./npm-octokit.js");
const require_http = require("./http.js");
const require_proxy = require("./proxy.js");

// src/adapters/github/proxied-fetch.ts
/**
* What Octokit sends its requests with: through the proxy that `env` names, which Node's own `fetch` does not look at.
* @returns `undefined` where no proxy is named for the address, so that nothing more is loaded
*/
function proxiedFetch(apiUrl, env) {
	if (require_proxy.proxyFor(apiUrl, env) === null) return void 0;
	let opened = null;
	return (async (url, options) => {
		opened ??= require_http.openDispatcher({ env });
		const [{ fetch: send }, dispatcher] = await Promise.all([Promise.resolve().then(() => require("./npm-undici.js")).then((n) => /* @__PURE__ */ require_rolldown_runtime.__toESM(n.require_undici(), 1)), opened]);
		return send(url, {
			...options,
			dispatcher
		});
	});
}

// src/adapters/github/client.ts
/** Longest wait for a rate limit, in seconds, that a job is made to sit through. */
const MAX_WAIT = 60;
const MAX_RETRIES = 2;
/** GitHub's API, quick to start: retries what failed in passing, waits for short rate limits, prints nothing. */
function openGitHub(access) {
	return new (require_npm_octokit.Octokit.plugin(require_npm_octokit.retry, require_npm_octokit.throttling))(clientOptions(access));
}
/** What every client of GitHub's API is made with. */
function clientOptions({ apiUrl, token, env }) {
	const waits = (seconds, _options, _client, retries) => retries < MAX_RETRIES && seconds <= MAX_WAIT;
	const fetch = proxiedFetch(apiUrl, env);
	return {
		baseUrl: apiUrl,
		auth: token.reveal(),
		userAgent: "sealant",
		throttle: {
			onRateLimit: waits,
			onSecondaryRateLimit: waits
		},
		log: {
			debug() {},
			info() {},
			warn() {},
			error() {}
		},
		...fetch === void 0 ? {} : { request: { fetch } }
	};
}
/** Asks how `head` stands to `base`. `repository` is `owner/name`; both are hashes of commits there. */
async function compareCommits(client, repository, range, signal) {
	const [owner = "", repo = ""] = repository.split("/");
	const { data } = await client.rest.repos.compareCommitsWithBasehead({
		owner,
		repo,
		basehead: `${range.base}...${range.head}`,
		per_page: 1,
		page: 2,
		request: {
			signal,
			retries: 1
		}
	});
	return {
		ahead: data.ahead_by,
		behind: data.behind_by
	};
}

exports.clientOptions = clientOptions;
exports.compareCommits = compareCommits;
exports.openGitHub = openGitHub;