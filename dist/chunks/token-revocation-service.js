const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_http = require("./http.js");

// src/adapters/verifiers/token-revocation-service.ts
/**
* Speaks GitLab's Token Revocation API, so that a service made for GitLab serves here, too. Its 204 means accepted for
* eventual revocation; it has no way to ask whether a credential lives.
* Source: docs.gitlab.com/development/sec/token_revocation_api.
*
* @throws AppError `provider` when the service can't be asked what it ends
*/
async function openRevocationService({ url, key, env }, signal) {
	const http = new require_http.HttpClient({ env });
	const headers = key === null ? {} : { authorization: key.reveal() };
	const base = url.replace(/\/$/, "");
	const asked = await http.send({
		method: "GET",
		url: `${base}/revocable_token_types`,
		headers,
		repeatable: true
	}, signal);
	const types = asked.kind === "answer" && asked.status === 200 ? typesOf(asked.body) : null;
	if (types === null) throw new require_start.AppError("provider", `The revocation service ${base} does not say what it can end.`, { mend: "It must answer GET …/revocable_token_types with {\"types\": [\"stripe-key\"]}. Check “webhook:” and “key:” under respond.notify." });
	return {
		types,
		revoker: (credential) => ({
			credentials: [credential],
			liveness: async () => "unknown",
			async revoke(value, revoking) {
				const body = [{
					type: credential,
					token: value.reveal(),
					location: ""
				}];
				const answer = await http.send({
					method: "POST",
					url: `${base}/revoke_tokens`,
					headers,
					body,
					repeatable: true
				}, revoking);
				if (answer.kind === "answer" && answer.status === 204) return {
					kind: "accepted-unverified",
					mend: `${base} ends it in its own time. Ask there whether it is dead.`
				};
				const what = answer.kind === "answer" ? `answered ${answer.status}` : `could not be reached (${answer.code})`;
				return {
					kind: "unknown-error",
					mend: `${base} ${what}. Run it again, or end the credential by hand.`
				};
			}
		})
	};
}
function typesOf(body) {
	const types = typeof body === "object" && body !== null ? body.types : null;
	if (!Array.isArray(types)) return null;
	return new Set(types.filter((type) => typeof type === "string").slice(0, 1e3));
}

exports.openRevocationService = openRevocationService;