const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_client_for = require("./client-for.js");

// src/adapters/verifiers/self-revoking-providers.ts
const byStatus = (dead, live = 200) => ({ status }) => status === live ? "live" : status === dead ? "dead" : "unknown";
const status = (...wanted) => (answer) => wanted.includes(answer.status);
const bearer = (value) => ({
	authorization: `Bearer ${value}`,
	"user-agent": "sealant"
});
const SELF_REVOKING = {
	gitlab: {
		host: "gitlab.com",
		accepts: /^glpat-[\w.-]{20,}$/,
		look: (value) => ({
			method: "GET",
			path: "/api/v4/personal_access_tokens/self",
			headers: { "private-token": value }
		}),
		judge: byStatus(401),
		end: (value) => ({
			method: "DELETE",
			path: "/api/v4/personal_access_tokens/self",
			headers: { "private-token": value }
		}),
		ended: status(204),
		doubt: "gitlab.com does not know this token. If it is of a GitLab of your own, revoke it there.",
		source: "docs.gitlab.com/api/personal_access_tokens"
	},
	slack: {
		host: "slack.com",
		accepts: /^xox[abeoprs]?[.-]/,
		look: (value) => ({
			method: "POST",
			path: "/api/auth.test",
			headers: bearer(value),
			body: {}
		}),
		judge: (answer) => {
			const { ok, error } = slackAnswer(answer);
			if (ok) return "live";
			return [
				"invalid_auth",
				"token_revoked",
				"token_expired",
				"account_inactive"
			].includes(error) ? "dead" : "unknown";
		},
		end: (value) => ({
			method: "POST",
			path: "/api/auth.revoke",
			headers: bearer(value),
			body: {}
		}),
		ended: (answer) => slackAnswer(answer).revoked,
		doubt: "Slack refuses this token here, which it also does where a workspace allows only certain addresses. Look in the app’s settings.",
		source: "api.slack.com/methods/auth.revoke"
	},
	buildkite: {
		host: "api.buildkite.com",
		accepts: /^bkua_/,
		look: (value) => ({
			method: "GET",
			path: "/v2/access-token",
			headers: bearer(value)
		}),
		judge: byStatus(401),
		end: (value) => ({
			method: "DELETE",
			path: "/v2/access-token",
			headers: bearer(value)
		}),
		ended: status(204),
		source: "buildkite.com/docs/apis/rest-api/access-token"
	},
	discord: {
		host: "discord.com",
		accepts: /^https:\/\/(?:canary\.|ptb\.)?discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/[\w-]{60,80}$/,
		look: (value) => ({
			method: "GET",
			path: discordPath(value),
			headers: { "user-agent": "sealant" }
		}),
		judge: ({ status: code }) => code === 200 ? "live" : code === 404 || code === 401 ? "dead" : "unknown",
		end: (value) => ({
			method: "DELETE",
			path: discordPath(value),
			headers: { "user-agent": "sealant" }
		}),
		ended: status(204),
		source: "discord.com/developers/docs/resources/webhook"
	},
	sendgrid: {
		host: "api.sendgrid.com",
		accepts: /^SG\.[\w-]{16,32}\.[\w-]{32,64}$/,
		look: (value) => ({
			method: "GET",
			path: "/v3/scopes",
			headers: bearer(value)
		}),
		judge: byStatus(401),
		end: (value) => ({
			method: "DELETE",
			path: `/v3/api_keys/${value.split(".")[1]}`,
			headers: bearer(value)
		}),
		ended: status(204),
		source: "docs.sendgrid.com/api-reference/api-keys/delete-api-keys"
	},
	doppler: {
		host: "api.doppler.com",
		accepts: /^dp\.(?:pt|ct|sa|st|said|scim|audit)\./,
		look: (value) => ({
			method: "GET",
			path: "/v3/me",
			headers: bearer(value)
		}),
		judge: byStatus(401),
		end: (value) => ({
			method: "POST",
			path: "/v3/auth/revoke",
			headers: { "user-agent": "sealant" },
			body: { token: value }
		}),
		ended: status(200),
		source: "docs.doppler.com/reference/auth-revoke"
	}
};
/** Only the path: the host is fixed, whatever the URL that was found says. */
function discordPath(value) {
	return new URL(value).pathname;
}
function slackAnswer({ body }) {
	const record = typeof body === "object" && body !== null ? body : {};
	const error = typeof record["error"] === "string" ? record["error"] : "";
	const ok = record["ok"] === true;
	return {
		ok,
		revoked: ok && record["revoked"] === true,
		error
	};
}

// src/adapters/verifiers/self-revoking.ts
/** The revoker of one provider in the table. */
function revokerOf(id, credentials) {
	const provider = SELF_REVOKING[id];
	return { create: (surroundings) => create(provider, credentials, surroundings) };
}
function create(provider, credentials, surroundings) {
	const client = require_client_for.clientFor(provider.host, surroundings);
	return {
		credentials,
		...provider.doubt === void 0 ? {} : { doubt: provider.doubt },
		async liveness(value, signal) {
			const text = value.reveal();
			if (!provider.accepts.test(text)) return "unknown";
			const answer = await client.send({
				...provider.look(text),
				repeatable: true
			}, signal);
			return answer.kind === "answer" ? provider.judge(answer) : "unknown";
		},
		async revoke(value, signal) {
			const text = value.reveal();
			if (!provider.accepts.test(text)) return {
				kind: "not-revocable",
				mend: `This form of it can’t end itself. End it where it was made (${provider.host}).`
			};
			const answer = await client.send({
				...provider.end(text),
				repeatable: true
			}, signal);
			if (answer.kind === "answer" && provider.ended(answer)) return { kind: "revoked-verified" };
			return refusalOf(answer, provider);
		}
	};
}
/** Bodies are not shown: they may echo the credential. */
function refusalOf(answer, { host }) {
	if (answer.kind !== "answer") return {
		kind: "unknown-error",
		mend: `${host} could not be reached (${answer.code}). Run it again, or end the credential there.`
	};
	const mend = `${host} refused to end it (${answer.status}). End it there by hand.`;
	return {
		kind: [
			200,
			401,
			403,
			429
		].includes(answer.status) ? "not-permitted" : "unknown-error",
		mend
	};
}

exports.revokerOf = revokerOf;