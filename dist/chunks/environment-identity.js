const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_http = require("./http.js");
const require_no_token = require("./no-token.js");

// src/adapters/exec/environment-identity.ts
var environment_identity_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ environmentIdentity: () => environmentIdentity });
const OIDC_VARIABLES = ["ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
/**
* The identity of the process that runs a command: the job's OIDC token, asked for as the runner offers it to every
* step, and credentials from the environment. Everything is masked by `mask` before it is handed on.
* Source: docs.github.com/en/actions/reference/security/oidc (methods for requesting the OIDC token).
*/
function environmentIdentity(env, mask, signal) {
	return require_no_token.maskedIdentity(env, mask, async (audience) => {
		const [url, token] = OIDC_VARIABLES.map((name) => env[name]);
		if (!url || !token || !URL.canParse(url)) throw noIdentity(env);
		return askTokenService(url, token, audience, env, signal);
	});
}
async function askTokenService(url, token, audience, env, signal) {
	const asked = new URL(url);
	asked.searchParams.set("audience", audience);
	const http = new require_http.HttpClient({ env });
	try {
		const headers = { authorization: `Bearer ${token}` };
		const answer = await http.send({
			method: "GET",
			url: asked.href,
			headers,
			repeatable: true
		}, signal);
		const body = answer.kind === "answer" && answer.status === 200 ? answer.body : null;
		const value = typeof body === "object" && body !== null && "value" in body ? body.value : null;
		if (typeof value === "string" && value !== "") return value;
		const what = answer.kind === "answer" ? String(answer.status) : answer.code;
		throw new require_start.AppError("vault", `GitHub’s token service gave this job no OIDC token (${what}).`, { mend: require_no_token.NO_TOKEN_MEND });
	} finally {
		await http.close();
	}
}
function noIdentity(env) {
	if (env["GITHUB_ACTIONS"] === "true") return require_no_token.noPermission();
	return new require_start.AppError("vault", "There is no OIDC identity outside GitHub Actions.", { mend: "Use a login that works here: auth: { method: token, token: env:VAULT_TOKEN }, or AppRole." });
}

Object.defineProperty(exports, "environmentIdentity", {
  enumerable: true,
  get: function () {
    return environmentIdentity;
  }
});
Object.defineProperty(exports, "environment_identity_exports", {
  enumerable: true,
  get: function () {
    return environment_identity_exports;
  }
});