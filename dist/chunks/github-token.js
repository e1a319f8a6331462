const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_client_for = require("./client-for.js");
const require_github_api = require("./github-api.js");

// src/adapters/verifiers/github-batch.ts
/** Tokens in one call (docs.github.com/rest/credentials/revoke). */
const MOST = 1e3;
/** How long a token waits for others, in ms. GitHub takes 60 calls an hour from one address, and runners share theirs. */
const GATHER_MS = 100;
/** Hands tokens in together: those that are asked for at the same time go into one call. */
var GithubBatch = class {
	#api;
	#waiting = [];
	#timer = null;
	constructor(api) {
		this.#api = api;
	}
	/** GitHub's answer for this token; a batch that GitHub finds malformed is asked anew one by one. */
	revoke(value, signal) {
		return new Promise((resolve, reject) => {
			this.#waiting.push({
				value,
				resolve,
				reject
			});
			if (this.#timer !== null) clearTimeout(this.#timer);
			if (this.#waiting.length >= MOST) this.#flush(signal);
			else this.#timer = setTimeout(() => void this.#flush(signal), GATHER_MS);
		});
	}
	async #flush(signal) {
		const batch = this.#waiting;
		this.#waiting = [];
		this.#timer = null;
		try {
			const answer = await this.#send(batch, signal);
			const isMalformed = answer.kind === "answer" && answer.status === 422 && batch.length > 1;
			for (const one of batch) one.resolve(isMalformed ? await this.#send([one], signal) : answer);
		} catch (error) {
			for (const one of batch) one.reject(error);
		}
	}
	#send(batch, signal) {
		const body = { credentials: batch.map(({ value }) => value.reveal()) };
		const call = {
			method: "POST",
			path: "/credentials/revoke",
			headers: require_github_api.GITHUB_HEADERS,
			body,
			repeatable: true
		};
		return this.#api.send(call, signal);
	}
};

// src/adapters/verifiers/github-token.ts
/**
* GitHub's own tokens of people and apps. The call must carry *no* authorization (an authenticated one is refused), and
* its 202 only means accepted; the response proves the end with `GET /user`.
* Source: docs.github.com/rest/credentials/revoke.
*/
function create(surroundings) {
	const api = require_client_for.clientFor(require_github_api.GITHUB_HOST, surroundings);
	const batch = new GithubBatch(api);
	const doubt = require_github_api.githubDoubt(surroundings.env);
	return {
		...doubt === null ? {} : { doubt },
		credentials: [
			"github-pat",
			"github-oauth",
			"github-app-user",
			"github-refresh"
		],
		async liveness(value, signal) {
			if (value.reveal().startsWith("ghr_")) return "unknown";
			const headers = {
				...require_github_api.GITHUB_HEADERS,
				authorization: `token ${value.reveal()}`
			};
			return require_github_api.livenessOf(await api.send({
				method: "GET",
				path: "/user",
				headers,
				repeatable: true
			}, signal));
		},
		async revoke(value, signal) {
			const answer = await batch.revoke(value, signal);
			if (answer.kind !== "answer" || answer.status !== 202) return require_github_api.refusalOf(answer);
			return {
				kind: "accepted-unverified",
				mend: "GitHub ends it in the background. Look again later."
			};
		}
	};
}

exports.create = create;