const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_command_line = require("./command-line.js");
const require_reference = require("./reference.js");
const require_engine = require("./engine.js");
const require_issue_documents = require("./issue-documents.js");
const require_release_token = require("./release-token.js");
const require_rest_api = require("./rest-api.js");
const require_settings_entry = require("./settings-entry.js");
const require_token_claims = require("./token-claims.js");

// src/adapters/vaults/doppler.ts
const URL_OF_API = "https://api.doppler.com";
const EXAMPLE = "{ type: doppler, auth: { method: oidc, identity: ID, audience: AUDIENCE } }";
const METHODS = {
	oidc: ["identity", "audience"],
	token: ["token"]
};
const SERVICE = {
	name: "Doppler",
	mend: "Look what answers in its place: a proxy on the way, or HTTPS_PROXY."
};
const DEFAULT_TIMEOUT = 15e3;
const READS_AT_ONCE = 4;
/** What every config holds beside its secrets: its own name. */
const NAMES_OF_CONFIG = [
	"DOPPLER_PROJECT",
	"DOPPLER_ENVIRONMENT",
	"DOPPLER_CONFIG"
];
/**
* Doppler: `{ type: doppler, auth: { method: oidc, identity, audience } | { method: token, token: env:DOPPLER_TOKEN } }`.
* `doppler://PROJECT/CONFIG#NAME`; a config is read once, whole. Source: docs.doppler.com/reference.
*/
const vault = {
	scheme: "doppler",
	lifetime: "Doppler’s identities say themselves how long their tokens live",
	create(id, settings, at, surroundings) {
		const entry = new require_settings_entry.SettingsEntry(settings, at, [
			"auth",
			"ca",
			"timeout"
		], {
			example: EXAMPLE,
			directory: surroundings.directory
		});
		const [method, auth] = entry.auth(METHODS);
		const login = method === "oidc" ? {
			method,
			identity: auth.required("identity"),
			audience: auth.required("audience")
		} : {
			method,
			token: auth.credential("token", "DOPPLER_TOKEN")
		};
		const address = {
			url: URL_OF_API,
			ca: entry.file("ca"),
			timeout: entry.duration("timeout") ?? DEFAULT_TIMEOUT
		};
		return {
			id,
			open: (identity, signal) => openSession(id, login, address, identity, surroundings, signal)
		};
	},
	resume: ({ state }, surroundings) => releaserOf(new require_rest_api.RestApi({
		url: URL_OF_API,
		ca: state["ca"] ?? null,
		timeout: DEFAULT_TIMEOUT
	}, SERVICE, surroundings), new require_engine.Secret(state["token"] ?? "", "Doppler token"))
};
async function openSession(id, login, address, identity, surroundings, signal) {
	const api = new require_rest_api.RestApi(address, SERVICE, surroundings);
	try {
		if (login.method === "token") return sessionOf(id, api, require_settings_entry.credentialOf(identity, login.token, "Doppler token"), null, `${login.token.variable} may have been revoked: make another service token.`);
		const { token, expiresAt } = await logIn(api, login, identity, signal);
		const state = { token: token.reveal() };
		if (address.ca !== null) state["ca"] = address.ca;
		return sessionOf(id, api, token, {
			provider: id,
			type: "doppler",
			state,
			expiresAt
		}, "It expired: let the identity’s tokens live longer than this step.");
	} catch (error) {
		await api.close();
		throw error;
	}
}
async function logIn(api, { identity: id, audience }, identity, signal) {
	const jwt = await identity.identityToken(audience);
	const answer = await api.post("/v3/auth/oidc", {
		identity: id,
		token: jwt.reveal()
	}, null, signal);
	const { token, expires_at: end } = require_rest_api.recordOf(answer.body);
	const text = answer.status === 200 ? require_rest_api.tokenText(token) : null;
	if (text !== null) {
		const time = Date.parse(String(end));
		return {
			token: new require_engine.Secret(text, "Doppler token"),
			expiresAt: Number.isNaN(time) ? null : new Date(time).toISOString()
		};
	}
	if (answer.status === 200) throw api.stranger(answer);
	const refused = new require_start.AppError("vault", `${api.host}: the identity ${require_command_line.neutralLine(id.slice(0, 60))} does not let this job in (${answer.status}).`, { mend: `Its OIDC rules must fit what the job’s token says: ${require_token_claims.shownClaims(require_token_claims.claimsOf(jwt))}.` });
	throw (answer.status === 401 ? null : api.refusal(answer, "")) ?? refused;
}
function sessionOf(id, api, token, handle, mendToken) {
	const documents = {
		provider: id,
		atOnce: READS_AT_ONCE,
		resolve(reference) {
			const address = addressOf(reference);
			return {
				key: `${address.project}/${address.config}`,
				address
			};
		},
		async read(address, shown, signal) {
			const answer = await api.get(`${configPath("download", address)}&format=json`, token, signal);
			if (answer.status === 404) return null;
			if (answer.status !== 200) throw api.refusal(answer, mendToken) ?? refused(shown, answer.status);
			const secrets = require_rest_api.objectOf(answer.body);
			if (secrets === null) throw api.stranger(answer);
			const fields = Object.entries(secrets).filter(([name]) => !NAMES_OF_CONFIG.includes(name));
			return JSON.stringify(Object.fromEntries(fields));
		},
		missing: ({ project, config }, shown) => new require_start.AppError("vault", `${shown}: there is no config “${config}” in a project “${project}” that the token may see (404).`, { mend: "Check both names (doppler configs --project PROJECT), or mark it optional: “?optional”." })
	};
	return {
		...handle === null ? borrowed(api) : releaserOf(api, token),
		credentials: [token],
		handle,
		issue: (references, _remember, signal) => require_issue_documents.issueDocuments(documents, references, signal),
		async look(reference, signal) {
			const address = addressOf(reference);
			const shown = require_reference.formatReference({
				...reference,
				field: null
			});
			const answer = await api.get(configPath("names", address), token, signal);
			if (answer.status === 404) throw documents.missing(address, shown);
			if (answer.status !== 200) throw api.refusal(answer, mendToken) ?? refused(shown, answer.status);
			if (!Array.isArray(require_rest_api.recordOf(answer.body)["names"])) throw api.stranger(answer);
		}
	};
}
function configPath(what, { project, config }) {
	return `/v3/configs/config/secrets/${what}?project=${project}&config=${config}`;
}
function addressOf(reference) {
	const [, project, config] = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(reference.path) ?? [];
	if (project !== void 0 && config !== void 0) return {
		project,
		config
	};
	throw new require_start.AppError("config", `“${require_reference.formatReference(reference)}” is not a config of a project.`, { mend: "Write doppler://PROJECT/CONFIG#NAME, or doppler://PROJECT/CONFIG#* for all." });
}
function refused(shown, status) {
	return new require_start.AppError("vault", `${shown}: this token may not read it (${status}).`, { mend: "Give the service account access to the config, or a service token of this very config." });
}
/** A token that was given stays the giver's. */
function borrowed(api) {
	return {
		sessionEndsLeases: true,
		borrowed: true,
		async release() {
			await api.close();
			return {
				kind: "not-revocable",
				mend: "The token was given to the job; its giver ends it."
			};
		}
	};
}
function releaserOf(api, token) {
	return {
		sessionEndsLeases: true,
		release: (_lease, signal) => require_release_token.releaseToken(api, {
			revoke: () => api.post("/v3/auth/revoke", { token: token.reveal() }, token, signal),
			look: () => api.get("/v3/me", token, signal)
		})
	};
}

exports.vault = vault;