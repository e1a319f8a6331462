const require_http = require("./http.js");
const require_start = require("./start.js");
const require_engine = require("./engine.js");
const require_settings_entry = require("./settings-entry.js");
const require_unreachable = require("./unreachable.js");
const require_secret_address = require("./secret-address.js");
const require_command_line = require("./command-line.js");
const require_shell_quoted = require("./shell-quoted.js");
const require_token_claims = require("./token-claims.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");

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
		throw new require_start.AppError("vault", `“${require_command_line.neutralLine(named)}” (GOOGLE_APPLICATION_CREDENTIALS) can’t be read.`, { mend: "Unset the variable, or let it name a file of credentials." });
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
	throw new require_start.AppError("vault", `${variable} holds no key of a service account.`, { mend: "It must hold the whole JSON file. Better no key at all: auth: { method: federated, … }." });
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
	const at = require_command_line.neutralLine(from);
	const document = parseObject(text);
	if (document === null) throw new require_start.AppError("vault", `${at} is not JSON.`, { mend: "Use the file as gcloud or the console wrote it." });
	const field = (name) => typeof document[name] === "string" ? document[name] : "";
	if (field("type") === "service_account" && field("client_email") !== "" && field("private_key") !== "") return {
		kind: "service-account",
		email: field("client_email"),
		keyId: field("private_key_id"),
		privateKey: new require_engine.Secret(field("private_key"), "service account key"),
		from: at
	};
	if (field("type") === "authorized_user" && field("refresh_token") !== "") return {
		kind: "user",
		clientId: field("client_id"),
		clientSecret: new require_engine.Secret(field("client_secret"), "gcloud client secret"),
		refreshToken: new require_engine.Secret(field("refresh_token"), "gcloud refresh token"),
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
	const type = require_command_line.neutralLine(field("type").slice(0, 40));
	if (type !== "external_account") return new require_start.AppError("vault", `${at} holds credentials of a type that is not known here (“${type}”).`, { mend: "Log in anew: gcloud auth application-default login. In a workflow use auth: { method: federated, … }." });
	const pool = /^\/\/iam\.googleapis\.com\/(projects\/[\w/-]{1,200})$/.exec(field("audience"))?.[1] ?? "projects/…";
	const url = field("service_account_impersonation_url");
	const account = /\/serviceAccounts\/([\w.@-]{1,200}):generateAccessToken$/.exec(url)?.[1];
	const as = account === void 0 ? "" : `, service-account: ${account}`;
	return new require_start.AppError("vault", `${at} holds a federation that another action set up.`, { mend: `No second action is needed: auth: { method: federated, workload-identity-provider: ${pool}${as} }` });
}

// src/adapters/vaults/gcp/diagnose-login.ts
/**
* Why the pool did not take the job's token. The wording is matched, not shown: it is foreign text.
* Source: cloud.google.com/iam/docs/troubleshooting-workload-identity-federation.
*/
function exchangeRefused(login, jwt, answer) {
	const { error, text } = require_secret_address.reasonOf(answer);
	const claims = require_token_claims.claimsOf(jwt);
	const { pool } = login;
	const at = `The workload identity provider ${pool.provider} of pool ${pool.pool}`;
	const update = `gcloud iam workload-identity-pools providers update-oidc ${pool.provider} ${optionsOf(pool)}`;
	const refusal = (what, mend) => new require_start.AppError("vault", `${at} ${what} (${answer.status}).`, { mend: `${mend}\nThe job’s token says: ${require_token_claims.shownClaims(claims)}.` });
	if (/audience in (the )?(ID )?token|expected audience/i.test(text)) return refusal(`does not accept the audience “${require_token_claims.claimText(claims, "aud")}”`, `Leave “audience:” out, or allow this one: ${update} --allowed-audiences=${require_shell_quoted.shellQuoted(require_token_claims.claimText(claims, "aud"))}`);
	if (/attribute condition/i.test(text)) return refusal("rejects this job by its attribute condition", `${immutableHint(claims)}Compare the condition with the token; one for this repository: ${update} --attribute-condition=${require_shell_quoted.shellQuoted(`assertion.repository_id == '${require_token_claims.claimText(claims, "repository_id")}'`)}`);
	if (/issuer/i.test(text) && !/connect/i.test(text)) return refusal(`does not trust the issuer “${require_token_claims.claimText(claims, "iss")}”`, `If the issuer is yours: ${update} --issuer-uri=${require_shell_quoted.shellQuoted(require_token_claims.claimText(claims, "iss"))}`);
	if (/stale|expired|not (yet )?valid|used too early/i.test(text)) return refusal("says that the job’s token has expired, or is not valid yet", "Check the clock of a self-hosted runner.");
	if (error === "invalid_target" || /does(n't| not) exist|disabled or deleted/i.test(text)) return refusal("does not exist, or is disabled", `Check “workload-identity-provider:”: gcloud iam workload-identity-pools providers describe ${pool.provider} ${optionsOf(pool)}`);
	if (/signature|verif|connect/i.test(text)) return refusal("could not verify the token’s signature", "The issuer’s keys must be reachable from Google Cloud.");
	return refusal("refused the job’s token", `See its settings: gcloud iam workload-identity-pools providers describe ${pool.provider} ${optionsOf(pool)}`);
}
/** Whom the pool's token stands for, and why that one may not act for the service account. */
function impersonationRefused(login, jwt) {
	const claims = require_token_claims.claimsOf(jwt);
	const member = `${`principal://iam.googleapis.com/projects/${login.pool.project}/locations/global/workloadIdentityPools/${login.pool.pool}`}/subject/${require_token_claims.claimText(claims, "sub")}`;
	const refusal = (answer) => {
		const account = login.serviceAccount;
		if (require_secret_address.reasonOf(answer).reason === "SERVICE_DISABLED") return new require_start.AppError("vault", "The API that makes tokens for service accounts is off (403).", { mend: `Enable it: gcloud services enable iamcredentials.googleapis.com --project=${login.pool.project}` });
		if (answer.status === 404) return new require_start.AppError("vault", `There is no service account ${account} (404).`, { mend: "Check “service-account:”: gcloud iam service-accounts list" });
		if (answer.status === 400) return new require_start.AppError("vault", `${account}: no token of the life asked for is made (400).`, { mend: "Set “max-ttl:” to an hour or less." });
		return new require_start.AppError("vault", `This job may not act for ${account} (${answer.status}).`, { mend: [
			"If it is meant to, bind it:",
			`gcloud iam service-accounts add-iam-policy-binding ${account} --role=roles/iam.workloadIdentityUser --member=${require_shell_quoted.shellQuoted(member)}`,
			`That holds where the provider maps google.subject=assertion.sub. ${immutableHint(claims)}The job’s token says: ${require_token_claims.shownClaims(claims)}.`
		].join("\n") });
	};
	return {
		member,
		refusal
	};
}
function keyRefused(credentials, answer) {
	const { error, text } = require_secret_address.reasonOf(answer);
	if (credentials.kind === "user") return new require_start.AppError("vault", `${credentials.from}: the login of gcloud is no longer accepted (${answer.status}).`, { mend: "Log in again: gcloud auth application-default login" });
	const clock = /iat|exp|time frame|short-lived/i.test(text);
	return new require_start.AppError("vault", `${credentials.from}: the key of ${credentials.email} is not accepted (${answer.status}).`, { mend: clock ? "Check this machine’s clock." : error === "invalid_grant" ? `It was deleted or disabled: gcloud iam service-accounts keys list --iam-account=${credentials.email}. Better no key at all: auth: { method: federated, … }.` : "Check that the service account exists and is enabled." });
}
function noMachineIdentity(inWorkflow) {
	return new require_start.AppError("vault", "There are no application default credentials here.", { mend: inWorkflow ? "In a workflow use auth: { method: federated, workload-identity-provider: projects/… } and permissions: id-token: write." : "Log in: gcloud auth application-default login. Or let GOOGLE_APPLICATION_CREDENTIALS name a file." });
}
function immutableHint(claims) {
	return require_token_claims.hasImmutableSubject(claims) ? "This repository’s “sub” has the immutable form, with ids (repo:OWNER@ID/NAME@ID:…), which older conditions and bindings don’t match. " : "";
}
function optionsOf({ project, pool }) {
	return `--location=global --workload-identity-pool=${pool} --project=${project}`;
}

// src/adapters/vaults/gcp/access-token.ts
/** Asked for again this long before it ends, in ms. */
const EARLY = 6e4;
const SCOPE = "https://www.googleapis.com/auth/cloud-platform";
const TOKEN_URL = "https://oauth2.googleapis.com/token";
/**
* The identity that reads secrets. One token serves all reads; it is asked for anew, with a fresh token of the job, when
* it nears its end, since tokens of a pool live no longer than a few minutes.
*/
var GcpIdentity = class {
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
		const text = require_settings_entry.credentialOf(this.#identity, login.key, "service account key");
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
		throw require_unreachable.unreachableService(new URL(request.url).hostname, result);
	}
};
function tokenOf({ status, body }) {
	const { access_token: value, expires_in: seconds } = require_secret_address.recordOf(body);
	if (status !== 200 || typeof value !== "string" || value === "") return null;
	const life = typeof seconds === "number" && seconds > 0 ? Math.min(seconds, 86400) : 300;
	return {
		value: accessToken(value),
		expiresAt: new Date(Date.now() + life * 1e3)
	};
}
function impersonatedTokenOf({ status, body }) {
	const { accessToken: value, expireTime } = require_secret_address.recordOf(body);
	if (status !== 200 || typeof value !== "string" || value === "") return null;
	const end = Date.parse(String(expireTime));
	return {
		value: accessToken(value),
		expiresAt: new Date(Number.isFinite(end) ? end : Date.now() + 3e5)
	};
}
function accessToken(value) {
	if (/[^\x21-\x7e]/.test(value)) throw new require_start.AppError("vault", "Google answered a login with something that is no token.", { mend: "Run it again." });
	return new require_engine.Secret(value, "Google access token");
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
	throw new require_start.AppError("vault", `${key.from}: its private key can’t be used.`, { mend: "Take the file as it was downloaded: line breaks of the key stand in it as \\n." });
}
function signatureOf(text, key) {
	try {
		return (0, node_crypto.createSign)("RSA-SHA256").update(text).sign(key.reveal(), "base64url");
	} catch {
		return null;
	}
}

// src/adapters/vaults/gcp/log-in.ts
/** The metadata server answers at once, or there is none. */
const MACHINE_TIMEOUT = 3e3;
/** @throws AppError `vault` for a refusal, with cause and mend; nothing is left open then */
async function openGoogle(settings, identity, { env }, signal) {
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
	const login = new GcpIdentity(settings, identity, {
		env,
		http,
		machine
	});
	try {
		return {
			http,
			login,
			token: await login.token(signal),
			close
		};
	} catch (error) {
		await close();
		throw error;
	}
}

Object.defineProperty(exports, "openGoogle", {
  enumerable: true,
  get: function () {
    return openGoogle;
  }
});