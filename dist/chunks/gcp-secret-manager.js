const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");
const require_reference = require("./reference.js");
const require_http = require("./http.js");
const require_map_with_limit = require("./map-with-limit.js");
const require_token_claims = require("./token-claims.js");
const require_group_by_entry = require("./group-by-entry.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");

// src/adapters/vaults/gcp/api-error.ts
/** Source: cloud.google.com/apis/design/errors; RFC 6749 §5.2 for token endpoints. */
function reasonOf({ body }) {
	const outer = recordOf(body);
	if (typeof outer["error"] === "string") return {
		error: outer["error"],
		text: textOf(outer["error_description"]),
		reason: ""
	};
	const { status, message, details } = recordOf(outer["error"]);
	const reasons = Array.isArray(details) ? details.map((detail) => textOf(recordOf(detail)["reason"])) : [];
	return {
		error: textOf(status),
		text: textOf(message),
		reason: reasons.find((reason) => reason !== "") ?? ""
	};
}
function recordOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function textOf(value) {
	return typeof value === "string" ? value.slice(0, 2e3) : "";
}
function init_api_error() {
	return (init_api_error = require_rolldown_runtime.__esmMin((() => {})))();
}

// src/adapters/vaults/gcp/default-credentials.ts
/**
* Application default credentials: the file that GOOGLE_APPLICATION_CREDENTIALS names, that of
* `gcloud auth application-default login`, the machine's own. Source: cloud.google.com/docs/authentication/application-default-credentials.
* @throws AppError `vault` for a file that can't be read or holds something else
*/
function findDefaultCredentials(env) {
	const named = env["GOOGLE_APPLICATION_CREDENTIALS"];
	if (named) {
		const text = readText(named);
		if (text !== null) return readCredentials(text, named);
		throw new require_scan.AppError("vault", `“${require_scan.neutralLine(named)}” (GOOGLE_APPLICATION_CREDENTIALS) can’t be read.`, { mend: "Unset the variable, or let it name a file of credentials." });
	}
	const gcloud = (0, node_path.join)(gcloudFolder(env), "application_default_credentials.json");
	const text = readText(gcloud);
	if (text !== null) return readCredentials(text, gcloud);
	return {
		kind: "machine",
		host: env["GCE_METADATA_HOST"] || "metadata.google.internal"
	};
}
/** A service account's key file, from a variable. @throws AppError `vault` where it is none */
function readServiceAccountKey(text, variable) {
	const credentials = readCredentials(text.reveal(), variable);
	if (credentials.kind === "service-account") return credentials;
	throw new require_scan.AppError("vault", `${variable} holds no key of a service account.`, { mend: "It must hold the whole JSON file. Better no key at all: auth: { method: federated, … }." });
}
function gcloudFolder(env) {
	if (env["CLOUDSDK_CONFIG"]) return env["CLOUDSDK_CONFIG"];
	if (env["APPDATA"] && !env["HOME"]) return (0, node_path.join)(env["APPDATA"], "gcloud");
	return (0, node_path.join)(env["HOME"] ?? "/", ".config/gcloud");
}
function readText(path) {
	try {
		return (0, node_fs.readFileSync)(path, "utf8");
	} catch {
		return null;
	}
}
/** @param from the file or variable, for messages */
function readCredentials(text, from) {
	const at = require_scan.neutralLine(from);
	const document = parseObject(text);
	if (document === null) throw new require_scan.AppError("vault", `${at} is not JSON.`, { mend: "Use the file as gcloud or the console wrote it." });
	const field = (name) => typeof document[name] === "string" ? document[name] : "";
	if (field("type") === "service_account" && field("client_email") !== "" && field("private_key") !== "") return {
		kind: "service-account",
		email: field("client_email"),
		keyId: field("private_key_id"),
		privateKey: new require_scan.Secret(field("private_key"), "service account key"),
		from: at
	};
	if (field("type") === "authorized_user" && field("refresh_token") !== "") return {
		kind: "user",
		clientId: field("client_id"),
		clientSecret: new require_scan.Secret(field("client_secret"), "gcloud client secret"),
		refreshToken: new require_scan.Secret(field("refresh_token"), "gcloud refresh token"),
		quotaProject: field("quota_project_id") || null,
		from: at
	};
	throw unusable(field, at);
}
function parseObject(text) {
	try {
		return Object(JSON.parse(text));
	} catch {
		return null;
	}
}
/** Files that other tools write for federation say all that our own login needs. */
function unusable(field, at) {
	const type = require_scan.neutralLine(field("type").slice(0, 40));
	if (type !== "external_account") return new require_scan.AppError("vault", `${at} holds credentials of a type that is not known here (“${type}”).`, { mend: "Log in anew: gcloud auth application-default login. In a workflow use auth: { method: federated, … }." });
	const pool = /^\/\/iam\.googleapis\.com\/(projects\/[\w/-]{1,200})$/.exec(field("audience"))?.[1] ?? "projects/…";
	const url = field("service_account_impersonation_url");
	const account = /\/serviceAccounts\/([\w.@-]{1,200}):generateAccessToken$/.exec(url)?.[1];
	const as = account === void 0 ? "" : `, service-account: ${account}`;
	return new require_scan.AppError("vault", `${at} holds a federation that another action set up.`, { mend: `No second action is needed: auth: { method: federated, workload-identity-provider: ${pool}${as} }` });
}
function init_default_credentials() {
	return (init_default_credentials = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_app_error();
		/* @__PURE__ */ require_scan.init_neutral_text();
		require_scan.init_secret();
	})))();
}

// src/adapters/vaults/gcp/diagnose-login.ts
/**
* Why the pool did not take the job's token. The wording is matched, not shown: it is foreign text.
* Source: cloud.google.com/iam/docs/troubleshooting-workload-identity-federation.
*/
function exchangeRefused(login, jwt, answer) {
	const { error, text } = reasonOf(answer);
	const claims = require_token_claims.claimsOf(jwt);
	const { pool } = login;
	const at = `The workload identity provider ${pool.provider} of pool ${pool.pool}`;
	const update = `gcloud iam workload-identity-pools providers update-oidc ${pool.provider} ${optionsOf$1(pool)}`;
	const refusal = (what, mend) => new require_scan.AppError("vault", `${at} ${what} (${answer.status}).`, { mend: `${mend}\nThe job’s token says: ${require_token_claims.shownClaims(claims)}.` });
	if (/audience in (the )?(ID )?token|expected audience/i.test(text)) return refusal(`does not accept the audience “${require_token_claims.claimText(claims, "aud")}”`, `Leave “audience:” out, or allow this one: ${update} --allowed-audiences=${shellQuoted(require_token_claims.claimText(claims, "aud"))}`);
	if (/attribute condition/i.test(text)) return refusal("rejects this job by its attribute condition", `${immutableHint(claims)}Compare the condition with the token; one for this repository: ${update} --attribute-condition=${shellQuoted(`assertion.repository_id == '${require_token_claims.claimText(claims, "repository_id")}'`)}`);
	if (/issuer/i.test(text) && !/connect/i.test(text)) return refusal(`does not trust the issuer “${require_token_claims.claimText(claims, "iss")}”`, `If the issuer is yours: ${update} --issuer-uri=${shellQuoted(require_token_claims.claimText(claims, "iss"))}`);
	if (/stale|expired|not (yet )?valid|used too early/i.test(text)) return refusal("says that the job’s token has expired, or is not valid yet", "Check the clock of a self-hosted runner.");
	if (error === "invalid_target" || /does(n't| not) exist|disabled or deleted/i.test(text)) return refusal("does not exist, or is disabled", `Check “workload-identity-provider:”: gcloud iam workload-identity-pools providers describe ${pool.provider} ${optionsOf$1(pool)}`);
	if (/signature|verif|connect/i.test(text)) return refusal("could not verify the token’s signature", "The issuer’s keys must be reachable from Google Cloud.");
	return refusal("refused the job’s token", `See its settings: gcloud iam workload-identity-pools providers describe ${pool.provider} ${optionsOf$1(pool)}`);
}
/** Whom the pool's token stands for, and why that one may not act for the service account. */
function impersonationRefused(login, jwt) {
	const claims = require_token_claims.claimsOf(jwt);
	const member = `${`principal://iam.googleapis.com/projects/${login.pool.project}/locations/global/workloadIdentityPools/${login.pool.pool}`}/subject/${require_token_claims.claimText(claims, "sub")}`;
	const refusal = (answer) => {
		const account = login.serviceAccount;
		if (reasonOf(answer).reason === "SERVICE_DISABLED") return new require_scan.AppError("vault", "The API that makes tokens for service accounts is off (403).", { mend: `Enable it: gcloud services enable iamcredentials.googleapis.com --project=${login.pool.project}` });
		if (answer.status === 404) return new require_scan.AppError("vault", `There is no service account ${account} (404).`, { mend: "Check “service-account:”: gcloud iam service-accounts list" });
		if (answer.status === 400) return new require_scan.AppError("vault", `${account}: no token of the life asked for is made (400).`, { mend: "Set “max-ttl:” to an hour or less." });
		return new require_scan.AppError("vault", `This job may not act for ${account} (${answer.status}).`, { mend: [
			"If it is meant to, bind it:",
			`gcloud iam service-accounts add-iam-policy-binding ${account} --role=roles/iam.workloadIdentityUser --member=${shellQuoted(member)}`,
			`That holds where the provider maps google.subject=assertion.sub. ${immutableHint(claims)}The job’s token says: ${require_token_claims.shownClaims(claims)}.`
		].join("\n") });
	};
	return {
		member,
		refusal
	};
}
function keyRefused(credentials, answer) {
	const { error, text } = reasonOf(answer);
	if (credentials.kind === "user") return new require_scan.AppError("vault", `${credentials.from}: the login of gcloud is no longer accepted (${answer.status}).`, { mend: "Log in again: gcloud auth application-default login" });
	const clock = /iat|exp|time frame|short-lived/i.test(text);
	return new require_scan.AppError("vault", `${credentials.from}: the key of ${credentials.email} is not accepted (${answer.status}).`, { mend: clock ? "Check this machine’s clock." : error === "invalid_grant" ? `It was deleted or disabled: gcloud iam service-accounts keys list --iam-account=${credentials.email}. Better no key at all: auth: { method: federated, … }.` : "Check that the service account exists and is enabled." });
}
function noMachineIdentity(inWorkflow) {
	return new require_scan.AppError("vault", "There are no application default credentials here.", { mend: inWorkflow ? "In a workflow use auth: { method: federated, workload-identity-provider: projects/… } and permissions: id-token: write." : "Log in: gcloud auth application-default login. Or let GOOGLE_APPLICATION_CREDENTIALS name a file." });
}
function immutableHint(claims) {
	return require_token_claims.hasImmutableSubject(claims) ? "This repository’s “sub” has the immutable form, with ids (repo:OWNER@ID/NAME@ID:…), which older conditions and bindings don’t match. " : "";
}
function optionsOf$1({ project, pool }) {
	return `--location=global --workload-identity-pool=${pool} --project=${project}`;
}
function shellQuoted(text) {
	return `'${text.replaceAll("'", `'\\''`)}'`;
}
function init_diagnose_login() {
	return (init_diagnose_login = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_app_error();
		require_token_claims.init_token_claims();
		/* @__PURE__ */ init_api_error();
	})))();
}

// src/adapters/vaults/gcp/access-token.ts
function tokenOf({ status, body }) {
	const { access_token: value, expires_in: seconds } = recordOf(body);
	if (status !== 200 || typeof value !== "string" || value === "") return null;
	const life = typeof seconds === "number" && seconds > 0 ? Math.min(seconds, 86400) : 300;
	return {
		value: accessToken(value),
		expiresAt: new Date(Date.now() + life * 1e3)
	};
}
function impersonatedTokenOf({ status, body }) {
	const { accessToken: value, expireTime } = recordOf(body);
	if (status !== 200 || typeof value !== "string" || value === "") return null;
	const end = Date.parse(String(expireTime));
	return {
		value: accessToken(value),
		expiresAt: new Date(Number.isFinite(end) ? end : Date.now() + 3e5)
	};
}
function accessToken(value) {
	if (/[^\x21-\x7e]/.test(value)) throw new require_scan.AppError("vault", "Google answered a login with something that is no token.", { mend: "Run it again." });
	return new require_scan.Secret(value, "Google access token");
}
/** Source: developers.google.com/identity/protocols/oauth2/service-account (without a client library). */
function signedAssertion(key) {
	const now = Math.floor(Date.now() / 1e3);
	const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
	const claims = {
		iss: key.email,
		scope: SCOPE,
		aud: TOKEN_URL,
		iat: now,
		exp: now + 600
	};
	const signed = `${part({
		alg: "RS256",
		typ: "JWT",
		kid: key.keyId
	})}.${part(claims)}`;
	const signature = signatureOf(signed, key.privateKey);
	if (signature !== null) return `${signed}.${signature}`;
	throw new require_scan.AppError("vault", `${key.from}: its private key can’t be used.`, { mend: "Take the file as it was downloaded: line breaks of the key stand in it as \\n." });
}
function signatureOf(text, key) {
	try {
		return (0, node_crypto.createSign)("RSA-SHA256").update(text).sign(key.reveal(), "base64url");
	} catch {
		return null;
	}
}
var EARLY, SCOPE, TOKEN_URL, GcpIdentity;
function init_access_token() {
	return (init_access_token = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_app_error();
		require_scan.init_secret();
		require_token_claims.init_settings_entry();
		require_group_by_entry.init_unreachable();
		/* @__PURE__ */ init_api_error();
		init_default_credentials();
		init_diagnose_login();
		EARLY = 6e4;
		SCOPE = "https://www.googleapis.com/auth/cloud-platform";
		TOKEN_URL = "https://oauth2.googleapis.com/token";
		GcpIdentity = class {
			/** As IAM names it, for bindings: `serviceAccount:…`, `principal://…`; a placeholder where it is not known. */
			member = "MEMBER";
			/** Bills and quotas go to this project, for people's own credentials. */
			quotaProject = null;
			#settings;
			#identity;
			#around;
			#token = null;
			constructor(settings, identity, around) {
				this.#settings = settings;
				this.#identity = identity;
				this.#around = around;
			}
			/** @throws AppError `vault` for a refusal, with what the job's token says and what the pool must be told */
			async token(signal) {
				const held = await this.#token?.catch(() => null);
				if (held && held.expiresAt.getTime() - Date.now() > EARLY) return held;
				this.#token = this.#logIn(this.#settings.login, signal);
				return this.#token;
			}
			async #logIn(login, signal) {
				if (login.method === "federated") return this.#federate(login, signal);
				if (login.method === "adc") return this.#use(findDefaultCredentials(this.#around.env), signal);
				const text = require_token_claims.credentialOf(this.#identity, login.key, "service account key");
				return this.#use(readServiceAccountKey(text, login.key.variable), signal);
			}
			async #federate(login, signal) {
				const jwt = await this.#identity.identityToken(login.audience);
				const request = {
					method: "POST",
					url: "https://sts.googleapis.com/v1/token",
					form: {
						grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
						audience: `//iam.googleapis.com/${login.pool.resource}`,
						scope: SCOPE,
						requested_token_type: "urn:ietf:params:oauth:token-type:access_token",
						subject_token: jwt.reveal(),
						subject_token_type: "urn:ietf:params:oauth:token-type:jwt"
					},
					repeatable: true
				};
				const answer = await this.#send(request, signal);
				const direct = tokenOf(answer);
				if (direct === null) throw exchangeRefused(login, jwt, answer);
				const { member, refusal } = impersonationRefused(login, jwt);
				this.member = login.serviceAccount === null ? member : `serviceAccount:${login.serviceAccount}`;
				if (login.serviceAccount === null) return direct;
				const impersonated = await this.#send({
					method: "POST",
					url: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${login.serviceAccount}:generateAccessToken`,
					headers: { authorization: `Bearer ${direct.value.reveal()}` },
					body: {
						scope: [SCOPE],
						lifetime: `${Math.floor(this.#settings.maxTtl / 1e3)}s`
					},
					repeatable: true
				}, signal);
				const token = impersonatedTokenOf(impersonated);
				if (token === null) throw refusal(impersonated);
				return token;
			}
			async #use(credentials, signal) {
				if (credentials.kind === "machine") return this.#askMachine(credentials.host, signal);
				this.quotaProject = credentials.kind === "user" ? credentials.quotaProject : null;
				this.member = credentials.kind === "user" ? "user:YOUR_ADDRESS" : `serviceAccount:${credentials.email}`;
				const form = credentials.kind === "user" ? {
					grant_type: "refresh_token",
					client_id: credentials.clientId,
					client_secret: credentials.clientSecret.reveal(),
					refresh_token: credentials.refreshToken.reveal()
				} : {
					grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
					assertion: signedAssertion(credentials)
				};
				const answer = await this.#send({
					method: "POST",
					url: TOKEN_URL,
					form,
					repeatable: true
				}, signal);
				const token = tokenOf(answer);
				if (token === null) throw keyRefused(credentials, answer);
				return token;
			}
			/** Source: cloud.google.com/compute/docs/metadata/overview. */
			async #askMachine(host, signal) {
				const result = await this.#around.machine.send({
					method: "GET",
					url: `http://${host}/computeMetadata/v1/instance/service-accounts/default/token`,
					headers: { "metadata-flavor": "Google" },
					repeatable: true
				}, signal);
				const token = result.kind === "answer" ? tokenOf(result) : null;
				if (token === null) throw noMachineIdentity(this.#around.env["GITHUB_ACTIONS"] === "true");
				this.member = "serviceAccount:ACCOUNT_OF_THIS_MACHINE";
				return token;
			}
			async #send(request, signal) {
				const result = await this.#around.http.send(request, signal);
				if (result.kind === "answer") return result;
				throw require_group_by_entry.unreachableService(new URL(request.url).hostname, result);
			}
		};
	})))();
}

// src/adapters/vaults/gcp/settings.ts
/**
* @param id the config's id of the provider
* @param at where the entry stands, for messages
* @param directory where the relative path of `ca` starts
* @throws AppError `config` naming the key at fault
*/
function readGcpSettings(id, settings, at, directory) {
	if (id === "projects") throw new require_scan.AppError("config", `${at}: “projects” can’t be the name of a provider of Secret Manager.`, { mend: "References start with that word where they name a project: gcpsm://projects/PROJECT/secrets/NAME. Call it, for example, gcp." });
	const entry = new require_token_claims.SettingsEntry(settings, at, KEYS, EXAMPLE);
	const location = entry.text("location");
	if (location !== null && !isLocation(location)) throw new require_scan.AppError("config", `${at}.location “${location.slice(0, 40)}” is not a region.`, { mend: "Write it as europe-west3, or leave it out for global secrets." });
	const project = entry.required("project");
	if (!isProject(project)) throw new require_scan.AppError("config", `${at}.project “${project.slice(0, 40)}” is not a project’s id or number.`, { mend: "Find it: gcloud projects list --format=\"value(projectId)\". Its display name is not meant." });
	const ca = entry.text("ca");
	return {
		project,
		location,
		login: parseLogin(entry, at),
		maxTtl: Math.min(entry.duration("max-ttl") ?? DEFAULT_MAX_TTL, LONGEST_LIFE),
		ca: ca === null ? null : (0, node_path.resolve)(directory, ca),
		timeout: entry.duration("timeout") ?? DEFAULT_TIMEOUT
	};
}
/** Source: cloud.google.com/resource-manager/docs/creating-managing-projects; `example.com:id` for domain-scoped ones. */
function isProject(text) {
	return /^(?:\d{1,20}|(?:[a-z0-9.-]{1,64}:)?[a-z][a-z0-9-]{4,28}[a-z0-9])$/.test(text);
}
/** A region's name; it becomes part of a host. */
function isLocation(text) {
	return /^[a-z]{2,20}-[a-z]{2,20}\d{1,2}$/.test(text);
}
function parseLogin(entry, at) {
	const [method, auth] = entry.auth(AUTH_KEYS);
	if (method === "adc") return { method };
	if (method === "service-account-key") return {
		method,
		key: auth.credential("key", "GCP_SERVICE_ACCOUNT_KEY")
	};
	const pool = parsePool(auth.required("workload-identity-provider"), at);
	const serviceAccount = auth.text("service-account");
	if (serviceAccount !== null && !/^[a-z0-9.-]{1,63}@[a-z0-9.:-]{1,100}\.gserviceaccount\.com$/.test(serviceAccount)) throw new require_scan.AppError("config", `${at}.auth.service-account “${serviceAccount.slice(0, 80)}” is no service account.`, { mend: "Write its address: NAME@PROJECT.iam.gserviceaccount.com. Leave it out where the pool’s own identity has the role." });
	return {
		method,
		pool,
		serviceAccount,
		audience: auth.text("audience") ?? `https://iam.googleapis.com/${pool.resource}`
	};
}
function parsePool(text, at) {
	const resource = text.replace(/^(?:https:)?\/\/iam\.googleapis\.com\//, "");
	const [, project = "", pool = "", provider = ""] = /^projects\/(\d{1,20})\/locations\/global\/workloadIdentityPools\/([a-z0-9-]{4,32})\/providers\/([a-z0-9-]{4,32})$/.exec(resource) ?? [];
	if (project !== "") return {
		resource,
		project,
		pool,
		provider
	};
	const named = /^projects\/[a-z]/.test(resource) ? " It holds the project’s id, but its number is needed." : "";
	throw new require_scan.AppError("config", `${at}.auth.workload-identity-provider is not the name of a provider.${named}`, { mend: "Print it: gcloud iam workload-identity-pools providers describe PROVIDER --location=global --workload-identity-pool=POOL --format=\"value(name)\"" });
}
var KEYS, AUTH_KEYS, DEFAULT_TIMEOUT, DEFAULT_MAX_TTL, LONGEST_LIFE, EXAMPLE;
function init_settings() {
	return (init_settings = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_app_error();
		require_token_claims.init_settings_entry();
		KEYS = [
			"project",
			"location",
			"auth",
			"max-ttl",
			"ca",
			"timeout"
		];
		AUTH_KEYS = {
			federated: [
				"workload-identity-provider",
				"service-account",
				"audience"
			],
			adc: [],
			"service-account-key": ["key"]
		};
		DEFAULT_TIMEOUT = 15e3;
		DEFAULT_MAX_TTL = 9e5;
		LONGEST_LIFE = 36e5;
		EXAMPLE = "{ type: gcp-secret-manager, project: my-project, auth: { method: federated, workload-identity-provider: projects/123456789/locations/global/workloadIdentityPools/github/providers/sealant } }";
	})))();
}

// src/adapters/vaults/gcp/secret-address.ts
/**
* Reads the path of a reference: `NAME`, `ID/NAME` with the provider's id, or a full resource name
* (`projects/P/secrets/NAME/versions/3`, `projects/P/locations/L/secrets/NAME`).
* @throws AppError `config` for a path of another shape
*/
function parseSecretAddress(reference, provider, settings) {
	const shown = require_reference.formatReference({
		...reference,
		field: null
	});
	const groups = NAMED.exec(reference.path)?.groups;
	const short = reference.path.startsWith(`${provider}/`) ? reference.path.slice(provider.length + 1) : reference.path;
	const name = groups?.["name"] ?? short;
	const project = groups?.["project"] ?? settings.project;
	const location = groups === void 0 ? settings.location : groups["location"] ?? null;
	if (!/^[A-Za-z0-9_-]{1,255}$/.test(name) || !isProject(project) || location !== null && !isLocation(location)) throw new require_scan.AppError("config", `“${shown}” names no secret.`, { mend: `Write gcpsm://NAME, gcpsm://${provider}/NAME or gcpsm://projects/PROJECT/secrets/NAME. Names have letters, digits, hyphens and underscores.` });
	const version = reference.version ?? groups?.["version"] ?? "latest";
	if (!/^(?:\d{1,19}|[A-Za-z][\w-]{0,62})$/.test(version)) throw new require_scan.AppError("config", `“${shown}” has a version that is none.`, { mend: `Write a number, an alias or “latest”: gcloud secrets versions list ${name} --project=${project}` });
	return {
		project,
		location,
		name,
		version
	};
}
/** Host of the API. Source: cloud.google.com/secret-manager/regional-secrets/config-sm-rs (regional endpoints). */
function hostOf({ location }) {
	return location === null ? "secretmanager.googleapis.com" : `secretmanager.${location}.rep.googleapis.com`;
}
/** `projects/P[/locations/L]`. */
function parentOf({ project, location }) {
	return `projects/${project}${location === null ? "" : `/locations/${location}`}`;
}
/** `--project=P [--location=L]`, for commands of `gcloud`. */
function optionsOf({ project, location }) {
	return `--project=${project}${location === null ? "" : ` --location=${location}`}`;
}
var NAMED;
function init_secret_address() {
	return (init_secret_address = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_app_error();
		require_reference.init_reference();
		init_settings();
		NAMED = /^projects\/(?<project>[^/]+)(?:\/locations\/(?<location>[^/]+))?\/secrets\/(?<name>[^/]+)(?:\/versions\/(?<version>[^/]+))?$/;
	})))();
}

// src/adapters/vaults/gcp/crc32c.ts
/** CRC-32C (Castagnoli), as an unsigned number. Source: RFC 3720 §12.1, B.4. */
function crc32c(bytes) {
	let crc = 4294967295;
	for (const byte of bytes) crc = TABLE[(crc ^ byte) & 255] ^ crc >>> 8;
	return (crc ^ 4294967295) >>> 0;
}
var TABLE;
function init_crc32c() {
	return (init_crc32c = require_rolldown_runtime.__esmMin((() => {
		TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
			let rest = byte;
			for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? rest >>> 1 ^ 2197175160 : rest >>> 1;
			return rest >>> 0;
		});
	})))();
}

// src/adapters/vaults/gcp/diagnose.ts
/** Why a version can't be read; anything but 404, which may be optional. */
function refused(fault, answer) {
	const { status } = answer;
	const { text, reason } = reasonOf(answer);
	const { address } = fault;
	if (reason === "SERVICE_DISABLED") return error(`Secret Manager is off in the project ${address.project} (403)`, `Enable it: gcloud services enable secretmanager.googleapis.com --project=${address.project}`);
	if (/VPC_SERVICE_CONTROLS|SECURITY_POLICY_VIOLATED/.test(`${reason} ${text}`)) return error(`${fault.shown}: a service perimeter (VPC Service Controls) keeps this runner out (403)`, "Run the job inside the perimeter, or let an ingress rule name this identity and secretmanager.googleapis.com.");
	if (status === 403) return forbidden(fault);
	if (/DISABLED state/i.test(text) || /DESTROYED state/i.test(text)) return inState(fault, /DISABLED/i.test(text));
	if (status === 400 && reasonOf(answer).error === "FAILED_PRECONDITION") return error(`${fault.shown}: its state does not allow reading it (400)`, `Look at it: gcloud secrets versions describe ${address.version} --secret=${address.name} ${optionsOf(address)}. A key of your own (CMEK) that encrypts it may be disabled.`);
	if (status === 429) return error(`${hostOf(address)} refused too many requests (429), and went on refusing`, `A project may access 90,000 versions a minute: see its quotas for ${address.project}, or read fewer secrets per job.`);
	if (status === 401) return error(`${hostOf(address)} does not accept the access token (401)`, "It may have been revoked. Run it again.");
	if (status >= 500) return error(`${hostOf(address)} failed (${status})`, "Run it again; see status.cloud.google.com if it stays so.");
	return error(`${fault.shown}: Secret Manager answered ${status}`, "Check the reference, “project:” and “location:”.");
}
/** @param names what the project holds, as far as the identity may list it */
function notFound({ address, shown }, names) {
	const near = names.includes(address.name) ? null : require_scan.nearestName(address.name, names);
	const hint = near === null ? "" : ` Did you mean “${require_scan.neutralLine(near)}”?`;
	const where = `${address.location === null ? "" : `${address.location} of `}project ${address.project}`;
	if (names.includes(address.name) || address.version !== "latest") return error(`${shown}: there is no such secret in ${where}, or no such version of it (404)`, `List its versions: gcloud secrets versions list ${address.name} ${optionsOf(address)}${hint}`);
	const other = address.location === null ? " A regional secret needs “location:”." : " Without “location:” global secrets are meant.";
	return error(`${shown}: there is no such secret in ${where} (404)`, `Check the name, or mark it optional: “?optional”. List what is there: gcloud secrets list ${optionsOf(address)}.${hint}${other} A secret with an expiry is deleted when that comes.`);
}
function damaged(shown) {
	return error(`${shown}: the value does not match its checksum, twice`, "It was altered on its way: look at proxies between this runner and Google. It was not used.");
}
function malformed(shown) {
	return error(`${shown}: the answer holds no value`, "Look at what answers in Secret Manager’s place on this network.");
}
function inState({ address, shown }, isDisabled) {
	const version = address.version === "latest" ? "VERSION" : address.version;
	if (!isDisabled) return error(`${shown}: this version was destroyed`, `Add a new one: gcloud secrets versions add ${address.name} ${optionsOf(address)} --data-file=PATH`);
	const latest = address.version === "latest" ? " “latest” is the newest version, whether it is enabled or not." : "";
	return error(`${shown}: this version is disabled`, `Enable it: gcloud secrets versions enable ${version} --secret=${address.name} ${optionsOf(address)}.${latest}`);
}
function forbidden({ address, shown, member }) {
	return error(`${shown}: this identity may not read it, or it does not exist (403)`, `Give it the role for this one secret:\ngcloud secrets add-iam-policy-binding ${address.name} ${optionsOf(address)} --role=roles/secretmanager.secretAccessor --member='${member}'`);
}
function error(what, mend) {
	return new require_scan.AppError("vault", `${what}.`, { mend });
}
function init_diagnose() {
	return (init_diagnose = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_app_error();
		/* @__PURE__ */ require_scan.init_nearest_name();
		/* @__PURE__ */ require_scan.init_neutral_text();
		/* @__PURE__ */ init_api_error();
		init_secret_address();
	})))();
}

// src/adapters/vaults/gcp/secret-reader.ts
function authorization(token) {
	return { authorization: `Bearer ${token.reveal()}` };
}
var SecretReader;
function init_secret_reader() {
	return (init_secret_reader = require_rolldown_runtime.__esmMin((() => {
		require_group_by_entry.init_unreachable();
		/* @__PURE__ */ init_api_error();
		init_crc32c();
		init_diagnose();
		init_secret_address();
		SecretReader = class {
			#http;
			#identity;
			#headers;
			/** @param reason goes into the project's audit log, in ASCII; `null` for none */
			constructor(http, identity, reason) {
				this.#http = http;
				this.#identity = identity;
				this.#headers = reason === null ? {} : { "x-goog-request-reason": reason };
			}
			/**
			* @param shown the reference without its field
			* @returns the bytes, their checksum verified; `null` where there is no such secret or version but it is optional
			* @throws AppError `vault` for anything else
			*/
			async read(address, optional, shown, signal) {
				const path = `${parentOf(address)}/secrets/${address.name}/versions/${address.version}:access`;
				for (let attempt = 1;; attempt++) {
					const answer = await this.#get(address, path, signal);
					const fault = {
						address,
						shown,
						member: this.#identity.member
					};
					if (answer.status === 404 && optional) return null;
					if (answer.status === 404) throw notFound(fault, await this.#names(address, signal));
					if (answer.status !== 200) throw refused(fault, answer);
					const { data = "", dataCrc32c } = recordOf(recordOf(answer.body)["payload"]);
					if (typeof data !== "string") throw malformed(shown);
					const bytes = Buffer.from(data, "base64");
					if (dataCrc32c === void 0 || String(crc32c(bytes)) === String(dataCrc32c)) return bytes;
					if (attempt === 2) throw damaged(shown);
				}
			}
			async #get(address, path, signal) {
				const { value } = await this.#identity.token(signal);
				const host = hostOf(address);
				const headers = {
					...this.#headers,
					...this.#quota(),
					...authorization(value)
				};
				const url = `https://${host}/v1/${path}`;
				const result = await this.#http.send({
					method: "GET",
					url,
					headers,
					repeatable: true
				}, signal);
				if (result.kind === "answer") return result;
				throw require_group_by_entry.unreachableService(host, result);
			}
			#quota() {
				const project = this.#identity.quotaProject;
				return project === null ? {} : { "x-goog-user-project": project };
			}
			/** Names for the message; empty where the identity may not list them. */
			async #names(address, signal) {
				const answer = await this.#get(address, `${parentOf(address)}/secrets?pageSize=250`, signal).catch(() => null);
				const secrets = answer?.status === 200 ? recordOf(answer.body)["secrets"] : [];
				if (!Array.isArray(secrets)) return [];
				return secrets.map((secret) => String(recordOf(secret)["name"]).split("/").at(-1));
			}
		};
	})))();
}

// src/adapters/vaults/gcp/secret-value.ts
/**
* The value that a reference asks for: whole, or one field of a JSON document. Bytes that are no UTF-8 text stay bytes.
*
* @param shown the reference without its field, for messages
* @returns `null` where the field isn't there but `optional`
*/
function secretValue(bytes, field, optional, shown) {
	const text = bytes.toString("utf8");
	if (field !== null) {
		const value = require_token_claims.jsonField(text, field, optional, shown);
		return value === null ? null : new require_scan.Secret(value, `${shown}#${field}`);
	}
	if (Buffer.from(text, "utf8").equals(bytes)) return new require_scan.Secret(text, shown);
	return new require_scan.Secret(bytes.toString("base64"), shown, "base64");
}
function init_secret_value() {
	return (init_secret_value = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_secret();
		require_token_claims.init_json_field();
	})))();
}

// src/adapters/vaults/gcp-secret-manager.ts
async function openSession(id, settings, identity, { env }, signal) {
	const http = new require_http.HttpClient({
		env,
		ca: settings.ca,
		timeout: settings.timeout
	});
	const machine = new require_http.HttpClient({
		env: {},
		timeout: MACHINE_TIMEOUT,
		tries: 2
	});
	const close = async () => {
		await Promise.all([http.close(), machine.close()]);
	};
	const reader = new GcpIdentity(settings, identity, {
		env,
		http,
		machine
	});
	try {
		const token = await reader.token(signal);
		return sessionOf(id, settings, new SecretReader(http, reader, requestReason(env)), token, close);
	} catch (error) {
		await close();
		throw error;
	}
}
/** The run, for the project's audit log. Source: cloud.google.com/apis/docs/system-parameters (X-Goog-Request-Reason). */
function requestReason(env) {
	const [server, repository, run] = [
		"GITHUB_SERVER_URL",
		"GITHUB_REPOSITORY",
		"GITHUB_RUN_ID"
	].map((name) => env[name]);
	const reason = `${server}/${repository}/actions/runs/${run}`;
	return server && repository && run && /^[\x21-\x7e]{1,500}$/.test(reason) ? reason : null;
}
function sessionOf(id, settings, reader, token, close) {
	const lease = {
		kind: "static",
		provider: id
	};
	async function issueEntry({ address, references }, signal) {
		const shown = require_reference.formatReference({
			...references[0],
			field: null
		});
		const optional = references.every((reference) => reference.optional);
		const bytes = await reader.read(address, optional, shown, signal);
		if (bytes === null) return references.map(() => null);
		return references.map((reference) => {
			const value = secretValue(bytes, reference.field, reference.optional, shown);
			return value === null ? null : {
				value,
				lease
			};
		});
	}
	return {
		credentials: [token.value],
		handle: null,
		sessionEndsLeases: true,
		async issue(references, remember, signal) {
			remember({
				kind: "expiring",
				provider: id,
				expiresAt: token.expiresAt
			});
			const entries = require_group_by_entry.groupByEntry(references, (reference) => {
				const address = parseSecretAddress(reference, id, settings);
				return {
					key: JSON.stringify(Object.values(address)),
					address
				};
			});
			const issued = /* @__PURE__ */ new Map();
			await require_map_with_limit.mapWithLimit(entries, READS_AT_ONCE, async (entry) => {
				const secrets = await issueEntry(entry, signal);
				for (const [i, reference] of entry.references.entries()) issued.set(reference, secrets[i] ?? null);
			});
			return references.map((reference) => issued.get(reference) ?? null);
		},
		async release() {
			await close();
			return {
				kind: "not-revocable",
				mend: `Access tokens of a workload can’t be revoked; this one ends at ${token.expiresAt.toISOString()}.`
			};
		}
	};
}
var READS_AT_ONCE, MACHINE_TIMEOUT, vault;
function init_gcp_secret_manager() {
	return (init_gcp_secret_manager = require_rolldown_runtime.__esmMin((() => {
		require_reference.init_reference();
		require_http.init_http();
		init_access_token();
		init_secret_address();
		init_secret_reader();
		init_secret_value();
		init_settings();
		READS_AT_ONCE = 12;
		MACHINE_TIMEOUT = 3e3;
		vault = {
			scheme: "gcpsm",
			create(id, settings, at, surroundings) {
				const read = readGcpSettings(id, settings, at, surroundings.directory);
				return {
					id,
					open: (identity, signal) => openSession(id, read, identity, surroundings, signal)
				};
			}
		};
	})))();
}

init_gcp_secret_manager();
exports.vault = vault;