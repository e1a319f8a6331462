const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_command_line = require("./command-line.js");
const require_reference = require("./reference.js");
const require_engine = require("./engine.js");
const require_address = require("./address.js");
const require_issue_documents = require("./issue-documents.js");
const require_release_token = require("./release-token.js");
const require_rest_api = require("./rest-api.js");
const require_settings_entry = require("./settings-entry.js");
const require_token_claims = require("./token-claims.js");

// src/adapters/vaults/infisical.ts
const EXAMPLE = "{ type: infisical, url: https://eu.infisical.com, project: PROJECT-ID, auth: { method: oidc, identity-id: ID } }";
const METHODS = {
	oidc: ["identity-id", "audience"],
	universal: ["client-id", "client-secret"]
};
const SERVICE = {
	name: "Infisical",
	mend: "“url:” is the address of your Infisical without a path, such as https://eu.infisical.com; its server must know the API /api/v4/secrets.",
	refusesToken: ({ status, body }) => status === 401 || status === 403 && require_rest_api.recordOf(body)["error"] === "TokenError"
};
const DEFAULT_TIMEOUT = 15e3;
const READS_AT_ONCE = 6;
/**
* Infisical, its cloud or one's own: `{ type: infisical, url, project, auth: { method: oidc, identity-id, audience } |
* { method: universal, client-id, client-secret } }`.
* `infisical://ENVIRONMENT/FOLDER/…#NAME`; a folder is read once, whole, with what it imports.
* Source: infisical.com/docs/api-reference.
*/
const vault = {
	scheme: "infisical",
	lifetime: "Infisical’s identities say themselves how long their tokens live (access token TTL)",
	create(id, settings, at, surroundings) {
		const read = readSettings(settings, at, surroundings.directory);
		return {
			id,
			open: (identity, signal) => openSession(id, read, identity, surroundings, signal)
		};
	},
	resume: ({ state }, surroundings) => releaserOf(new require_rest_api.RestApi({
		url: state["url"] ?? "https://us.infisical.com",
		ca: state["ca"] ?? null,
		timeout: DEFAULT_TIMEOUT
	}, SERVICE, surroundings), state["project"] ?? "", new require_engine.Secret(state["token"] ?? "", "Infisical access token"))
};
function readSettings(settings, at, directory) {
	const entry = new require_settings_entry.SettingsEntry(settings, at, [
		"url",
		"project",
		"auth",
		"ca",
		"timeout"
	], {
		example: EXAMPLE,
		directory
	});
	const url = entry.server("url", require_address.CLOUD);
	const project = entry.required("project");
	if (!/^[\w-]{1,64}$/.test(project)) throw new require_start.AppError("config", `${at}.project is not the id of a project.`, { mend: "Copy it from the project’s settings (“Copy Project ID”); its name is not meant." });
	const [method, auth] = entry.auth(METHODS);
	return {
		url,
		project,
		login: method === "oidc" ? {
			method,
			identityId: auth.textOrSource("identity-id"),
			audience: auth.text("audience") ?? require_address.audienceOf(url)
		} : {
			method,
			clientId: auth.textOrSource("client-id"),
			clientSecret: auth.credential("client-secret", "INFISICAL_CLIENT_SECRET")
		},
		ca: entry.file("ca"),
		timeout: entry.duration("timeout") ?? DEFAULT_TIMEOUT
	};
}
async function openSession(id, settings, identity, surroundings, signal) {
	const api = new require_rest_api.RestApi(settings, SERVICE, surroundings);
	try {
		const { token, expiresAt } = await logIn(api, settings.login, identity, signal);
		const { url, project, ca } = settings;
		const state = {
			url,
			project,
			token: token.reveal()
		};
		if (ca !== null) state["ca"] = ca;
		const documents = folders(id, api, project, token);
		return {
			...releaserOf(api, project, token),
			credentials: [token],
			handle: {
				provider: id,
				type: "infisical",
				state,
				expiresAt
			},
			issue: (references, _remember, until) => require_issue_documents.issueDocuments(documents, references, until),
			async look(reference, until) {
				const address = addressOf(reference);
				const shown = require_reference.formatReference({
					...reference,
					field: null
				});
				if (await askFolder(api, token, listPath(project, address, false), shown, until) === null) throw documents.missing(address, shown);
			}
		};
	} catch (error) {
		await api.close();
		throw error;
	}
}
async function logIn(api, login, identity, signal) {
	const jwt = login.method === "oidc" ? await identity.identityToken(login.audience) : null;
	const [path, body] = login.method === "oidc" ? ["oidc-auth", {
		identityId: require_settings_entry.textOf(identity, login.identityId, "identity id"),
		jwt: jwt?.reveal()
	}] : ["universal-auth", {
		clientId: require_settings_entry.textOf(identity, login.clientId, "client id"),
		clientSecret: require_settings_entry.credentialOf(identity, login.clientSecret, "client secret").reveal()
	}];
	const answer = await api.post(`/api/v1/auth/${path}/login`, body, null, signal);
	const { accessToken, expiresIn } = require_rest_api.recordOf(answer.body);
	const text = answer.status === 200 ? require_rest_api.tokenText(accessToken) : null;
	if (text !== null) {
		const life = typeof expiresIn === "number" && expiresIn > 0 ? Math.min(expiresIn, 31536e4) : null;
		const expiresAt = life === null ? null : new Date(Date.now() + life * 1e3).toISOString();
		return {
			token: new require_engine.Secret(text, "Infisical access token"),
			expiresAt
		};
	}
	if (answer.status === 200 || isForeign404(answer)) throw api.stranger(answer);
	const general = api.refusesToken(answer) ? null : api.refusal(answer, "");
	if (general !== null) throw general;
	const mend = jwt === null ? "Check client id and secret: a secret may be used up, expired, or bound to other addresses (trusted IPs)." : `Its OIDC settings must fit what the job’s token says: ${require_token_claims.shownClaims(require_token_claims.claimsOf(jwt))}.`;
	throw new require_start.AppError("vault", `${api.host}: the machine identity does not let this job in (${answer.status}).`, { mend });
}
function folders(id, api, project, token) {
	return {
		provider: id,
		atOnce: READS_AT_ONCE,
		resolve(reference) {
			const address = addressOf(reference);
			return {
				key: `${address.environment}${address.folder}`,
				address
			};
		},
		async read(address, shown, signal, isWanted) {
			const answer = await askFolder(api, token, listPath(project, address, true), shown, signal);
			if (answer === null) return null;
			const secrets = secretsOf(answer);
			const hidden = [...secrets].filter(([name, { isHidden }]) => isHidden && isWanted(name)).map(([name]) => name);
			if (hidden.length > 0) throw hiddenValues(shown, hidden);
			return JSON.stringify(Object.fromEntries([...secrets].map(([name, { value }]) => [name, value])));
		},
		missing: ({ environment, folder }, shown) => new require_start.AppError("vault", `${shown}: there is no folder “${require_command_line.neutralLine(folder)}” in the environment “${environment}” (404).`, { mend: "Check the slug of the environment, the folder and “project:”, or mark it optional: “?optional”." })
	};
}
/**
* What a folder holds and imports, by the names; its own win over imported ones, and later imports over earlier ones.
* A value that the identity may not read stands there as a placeholder, marked as hidden.
*/
function secretsOf({ secrets, imports }) {
	const named = [...require_rest_api.listOf(imports).flatMap((one) => require_rest_api.listOf(one["secrets"])), ...require_rest_api.listOf(secrets)].map((one) => {
		const secret = {
			value: require_rest_api.textOf(one["secretValue"]),
			isHidden: one["secretValueHidden"] === true
		};
		return [require_rest_api.textOf(one["secretKey"]), secret];
	});
	return new Map(named.filter(([name]) => name !== ""));
}
/**
* The body of a list of secrets, or `null` where there is no such project, environment or folder.
* @throws AppError `vault` for anything else
*/
async function askFolder(api, token, path, shown, signal) {
	const answer = await api.get(path, token, signal);
	if (answer.status === 404 && !isForeign404(answer)) return null;
	const body = require_rest_api.recordOf(answer.body);
	if (answer.status === 200 && Array.isArray(body["secrets"])) return body;
	if (answer.status === 200 || answer.status === 404) throw api.stranger(answer);
	throw api.refusal(answer, "It expired: let the identity’s tokens live longer than this step.") ?? refused(shown, answer.status);
}
/** Whether it is not Infisical that misses something: it numbers its answers, also those of an error, but not of a path it lacks. */
function isForeign404({ status, body }) {
	return status === 404 && require_rest_api.recordOf(body)["reqId"] === void 0;
}
function listPath(project, { environment, folder }, withValues) {
	return `/api/v4/secrets?${new URLSearchParams({
		projectId: project,
		environment,
		secretPath: folder,
		viewSecretValue: String(withValues),
		expandSecretReferences: String(withValues),
		includeImports: "true",
		include_imports: "true"
	})}`;
}
function hiddenValues(shown, names) {
	const some = names.slice(0, 5).map((name) => require_command_line.neutralLine(name.slice(0, 80)));
	const more = names.length > some.length ? ", …" : "";
	return new require_start.AppError("vault", `${shown}: this identity sees that ${some.join(", ")}${more} is there, but not the value.`, { mend: "Give its role in the project “Read Value” on secrets, for this environment and folder." });
}
function addressOf(reference) {
	const [environment = "", ...folders] = reference.path.split("/");
	if (/^[a-z0-9-]{1,64}$/.test(environment) && folders.every((folder) => /^[\w-]{1,128}$/.test(folder))) return {
		environment,
		folder: `/${folders.join("/")}`
	};
	throw new require_start.AppError("config", `“${require_reference.formatReference(reference)}” is not a folder of an environment.`, { mend: "Write infisical://prod#NAME, or infisical://prod/folder#NAME, with the environment’s slug." });
}
function refused(shown, status) {
	return new require_start.AppError("vault", `${shown}: this identity may not read it (${status}).`, { mend: "Add the identity to the project, with a role that may read secrets in this environment and folder." });
}
function releaserOf(api, project, token) {
	return {
		sessionEndsLeases: true,
		release: (_lease, signal) => require_release_token.releaseToken(api, {
			revoke: () => api.post("/api/v1/auth/token/revoke", { accessToken: token.reveal() }, token, signal),
			look: () => api.get(`/api/v4/secrets?projectId=${project}&environment=none&secretPath=/`, token, signal)
		})
	};
}

exports.vault = vault;