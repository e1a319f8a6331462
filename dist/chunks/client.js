const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_npm_octokit = require("./npm-octokit.js");

// src/adapters/github/client.ts
/** The one way to GitHub's API: retries what failed in passing, waits for short rate limits, prints nothing. */
function openGitHub({ apiUrl, token }) {
	const waits = (seconds, _options, _client, retries) => retries < MAX_RETRIES && seconds <= MAX_WAIT;
	return new (require_npm_octokit.Octokit.plugin(require_npm_octokit.retry, require_npm_octokit.throttling))({
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
		}
	});
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
var MAX_WAIT, MAX_RETRIES;
function init_client() {
	return (init_client = require_rolldown_runtime.__esmMin((() => {
		require_npm_octokit.init_dist_bundle$1();
		require_npm_octokit.init_dist_bundle();
		require_npm_octokit.init_dist_src();
		MAX_WAIT = 60;
		MAX_RETRIES = 2;
	})))();
}

init_client();
exports.compareCommits = compareCommits;
exports.openGitHub = openGitHub;