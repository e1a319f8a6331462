// src/adapters/verifiers/github-api.ts
/** The only host that a GitHub token is sent to. */
const GITHUB_HOST = "api.github.com";
/** Why a token that api.github.com refuses may live all the same; `null` where only github.com can have made it. */
function githubDoubt(env) {
	const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
	return server === "https://github.com" ? null : `github.com does not know this token. If it is of ${server}, revoke it in its settings.`;
}
const GITHUB_HEADERS = {
	accept: "application/vnd.github+json",
	"user-agent": "sealant",
	"x-github-api-version": "2022-11-28"
};
/** `GET` with the token itself: 401 is dead, 200 and 403 (valid, but not allowed this) are live. */
function livenessOf(answer) {
	if (answer.kind !== "answer") return "unknown";
	if (answer.status === 401) return "dead";
	if (answer.status === 200) return "live";
	return "unknown";
}
/** What an answer to a revocation means, other than success. Bodies are never looked at: they may echo the token. */
function refusalOf(answer) {
	if (answer.kind !== "answer") return {
		kind: "unknown-error",
		mend: `GitHub could not be reached (${answer.code}). Run it again, or revoke the token in GitHub’s settings.`
	};
	if (answer.status === 403 || answer.status === 429) return {
		kind: "not-permitted",
		mend: "GitHub refuses this call for now: it takes 60 an hour from one address. Run it again later, or revoke the token in GitHub’s settings."
	};
	if (answer.status === 422) return {
		kind: "not-permitted",
		mend: "GitHub does not take this for a token. Check that all of it was found."
	};
	return {
		kind: "unknown-error",
		mend: `GitHub answered ${answer.status}. Run it again, or revoke the token in GitHub’s settings.`
	};
}

Object.defineProperty(exports, "GITHUB_HEADERS", {
  enumerable: true,
  get: function () {
    return GITHUB_HEADERS;
  }
});
Object.defineProperty(exports, "GITHUB_HOST", {
  enumerable: true,
  get: function () {
    return GITHUB_HOST;
  }
});
Object.defineProperty(exports, "githubDoubt", {
  enumerable: true,
  get: function () {
    return githubDoubt;
  }
});
Object.defineProperty(exports, "livenessOf", {
  enumerable: true,
  get: function () {
    return livenessOf;
  }
});
Object.defineProperty(exports, "refusalOf", {
  enumerable: true,
  get: function () {
    return refusalOf;
  }
});