const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_engine = require("./engine.js");
const require_settings_entry = require("./settings-entry.js");
const require_http = require("./http.js");
const require_token_claims = require("./token-claims.js");
const require_shell_quoted = require("./shell-quoted.js");
const require_unreachable = require("./unreachable.js");
const require_clouds = require("./clouds.js");

// src/adapters/vaults/azure/diagnose-login.ts
/**
* Why Entra ID gave no token. Its answer is foreign text: only its error number is read.
* Source of the numbers: learn.microsoft.com/entra/identity-platform/reference-error-codes, login.microsoftonline.com/error.
*/
function loginRefused(settings, identity, failure, error) {
	if (error instanceof require_start.AppError) return error;
	const message = error instanceof Error ? error.message : "";
	const inner = error?.cause;
	if (inner instanceof require_start.AppError) return inner;
	const code = /AADSTS(\d{3,8})/.exec(message)?.[1] ?? null;
	if (code === null && settings.login.method === "managed-identity") return noManagedIdentity(settings, message);
	if (code === null && settings.login.method === "cli") return noCli(settings, message);
	if (code === null && failure !== null) return require_unreachable.unreachableService(failure.host, failure);
	const refusal = (code === null ? null : explain(code, settings, identity)) ?? {
		what: "gave no token",
		mend: `The reason stands in Entra ID’s sign-in logs${code === null ? "" : `, and under login.microsoftonline.com/error?code=${code}`}.`
	};
	const number = code === null ? "" : ` (AADSTS${code})`;
	return new require_start.AppError("vault", `${hostOf(settings.cloud.authority)} ${refusal.what}${number}.`, { mend: refusal.mend });
}
function explain(code, settings, identity) {
	const claims = identity.assertion === null ? {} : require_token_claims.claimsOf(identity.assertion);
	const trust = (what, hint = "") => ({
		what: `${what} of ${appOf(identity)}`,
		mend: `${hint}${federatedCredential(settings, identity, claims)}\nThe job’s token says: ${require_token_claims.shownClaims(claims)}.`
	});
	switch (code) {
		case "700213":
		case "70021":
		case "700238": {
			const immutable = require_token_claims.hasImmutableSubject(claims) ? "This repository’s “sub” has the immutable form, with ids (repo:OWNER@ID/NAME@ID:…), which older credentials don’t match. " : "";
			return trust(`found the subject “${require_token_claims.claimText(claims, "sub")}” in no federated credential`, immutable);
		}
		case "700211": return trust(`found the issuer “${require_token_claims.claimText(claims, "iss")}” in no federated credential`);
		case "700212": return trust(`found the audience “${require_token_claims.claimText(claims, "aud")}” in no federated credential`, `Leave “audience:” out, so that it is ${settings.cloud.federationAudience}, or add the one that is asked for. `);
		default: return explainApp(code, settings, identity);
	}
}
function explainApp(code, settings, identity) {
	const app = appOf(identity);
	switch (code) {
		case "700024":
		case "700021": return {
			what: "says that the job’s token has expired, or is not valid yet",
			mend: "Check the clock of a self-hosted runner. The token lives a few minutes, and a fresh one is asked for at each login."
		};
		case "700027":
		case "50027": return {
			what: "could not verify the signature of the job’s token",
			mend: "The issuer’s keys must be reachable from Entra ID: for GitHub Enterprise Server its URL must be public."
		};
		case "700016":
		case "7000229": return {
			what: `knows no ${app} in this tenant`,
			mend: `Check “client-id:” and “tenant-id:”. Give the application a service principal: az ad sp create --id ${idOf(identity)}`
		};
		case "90002":
		case "900023":
		case "900021": return {
			what: "knows no such tenant in this cloud",
			mend: `Check “tenant-id:” (az account show --query tenantId) and the cloud: ${settings.cloud.name} follows from “url:”.`
		};
		case "7000215": return {
			what: `does not accept the client secret of ${app}`,
			mend: "Use the secret’s value, not its id. Better none at all: auth: { method: federated, … }."
		};
		case "7000222": return {
			what: `says that the client secret of ${app} has expired`,
			mend: `Make a new one (az ad app credential reset --id ${idOf(identity)} --append), or do without: auth: { method: federated, … }.`
		};
		case "7000112": return {
			what: `says that ${app} is disabled`,
			mend: "Enable the enterprise application in Entra ID."
		};
		case "53003":
		case "530031": return {
			what: `blocks ${app} by a conditional access policy`,
			mend: "Let the policy for workload identities allow the addresses of this runner."
		};
		default: return null;
	}
}
/** The command that makes the trust, with the token's own claims. */
function federatedCredential(settings, identity, claims) {
	const audience = settings.login.method === "federated" ? settings.login.audience : settings.cloud.federationAudience;
	const issuer = require_token_claims.claimText(claims, "iss");
	const subject = require_token_claims.claimText(claims, "sub");
	const name = `github-${subject.replace(/^repo:/, "").replace(/[^A-Za-z0-9]+/g, "-")}`.slice(0, 100).replace(/-+$/, "");
	const document = JSON.stringify({
		name,
		issuer,
		subject,
		audiences: [audience]
	});
	return [
		"If this job is meant to read the vault, trust it:",
		`az ad app federated-credential create --id ${idOf(identity)} --parameters ${require_shell_quoted.shellQuoted(document)}`,
		`For a managed identity: az identity federated-credential create --identity-name NAME --resource-group GROUP --name ${name} --issuer ${require_shell_quoted.shellQuoted(issuer)} --subject ${require_shell_quoted.shellQuoted(subject)} --audiences ${require_shell_quoted.shellQuoted(audience)}`
	].join("\n");
}
function noManagedIdentity({ login }, message) {
	const chosen = login.method === "managed-identity" && login.clientId !== null;
	const absent = /no managed identity endpoint|unavailable|timed? ?out|ENOTFOUND|EHOSTUNREACH|network|No answer/i.test(message);
	return new require_start.AppError("vault", absent ? "This machine has no managed identity." : "The machine’s managed identity gave no token.", { mend: chosen ? "Assign the identity of “client-id:” to the machine: az vm identity assign --name VM --resource-group GROUP --identities ID" : "GitHub-hosted runners have none: use auth: { method: federated, … }. On a machine of yours: az vm identity assign --name VM --resource-group GROUP" });
}
function noCli(settings, message) {
	const missing = /could not be found|not found|not installed/i.test(message);
	return new require_start.AppError("vault", missing ? "The Azure CLI (az) is not installed." : "The Azure CLI (az) gave no token.", { mend: `${missing ? "Install it, then log" : "Log"} in: az cloud set --name ${settings.cloud.name} && az login${tenantOption(settings)}. In a workflow use auth: { method: federated, … }.` });
}
function tenantOption({ login }) {
	return login.method === "cli" && typeof login.tenantId === "string" ? ` --tenant ${login.tenantId}` : "";
}
function appOf({ clientId }) {
	return clientId === null ? "the application" : `the application ${clientId}`;
}
function idOf({ clientId }) {
	return clientId ?? "CLIENT_ID";
}
function hostOf(url) {
	return new URL(url).hostname;
}

// src/adapters/vaults/azure/transport.ts
const LARGEST_BODY = 8388608;
/** How the SDK's clients try again, in ms. */
const RETRIES = {
	maxRetries: 3,
	retryDelayInMs: 300,
	maxRetryDelayInMs: 1e4
};
/** Where machines get their identity: never through a proxy. */
const MACHINE_ENDPOINTS = [
	"169.254.169.254",
	"localhost",
	"127.0.0.1"
];
/**
* How the SDK reaches the network: as all our vaults do, so that proxies come from the surroundings and a CA from the
* config. The SDK's own client would read `process.env`.
*/
var AzureTransport = class {
	/** Why the last request got no answer, with the host; `null` when it got one. The SDK's own errors wrap this beyond recognition. */
	failure = null;
	/** Ends what is under way and keeps from starting more. */
	signal;
	#settings;
	#dispatcher = null;
	#tries = 0;
	constructor(settings, signal) {
		const exempt = [settings.env["no_proxy"] ?? settings.env["NO_PROXY"] ?? "", ...MACHINE_ENDPOINTS];
		const env = {
			...settings.env,
			no_proxy: exempt.filter((host) => host !== "").join(",")
		};
		this.#settings = {
			...settings,
			env
		};
		this.signal = signal;
	}
	async sendRequest(request) {
		const { createHttpHeaders, RestError } = await Promise.resolve().then(() => require("./npm-azure.js")).then((n) => n.esm_exports$2);
		const limit = AbortSignal.timeout(this.#settings.timeout);
		this.#tries++;
		try {
			this.#dispatcher ??= require_http.openDispatcher(this.#settings);
			const dispatcher = await this.#dispatcher;
			const { request: send } = await Promise.resolve().then(() => require("./npm-undici.js")).then((n) => /* @__PURE__ */ require_rolldown_runtime.__toESM(n.require_undici(), 1));
			const answer = await send(request.url, {
				method: request.method,
				headers: request.headers.toJSON({ preserveCase: true }),
				body: typeof request.body === "string" ? request.body : null,
				dispatcher,
				signal: AbortSignal.any([limit, this.signal])
			});
			const bodyAsText = await readText(answer.body);
			this.failure = null;
			this.#tries = 0;
			return {
				request,
				status: answer.statusCode,
				headers: createHttpHeaders(flat(answer.headers)),
				bodyAsText
			};
		} catch (error) {
			const failure = require_http.failureOf(error, limit.aborted && !this.signal.aborted, this.signal.aborted);
			this.failure = {
				...failure,
				tries: this.#tries,
				host: new URL(request.url).hostname
			};
			const code = failure.reason === "aborted" ? "ABORTED" : failure.code;
			throw Object.assign(new RestError(`No answer (${failure.reason}).`, {
				code,
				request
			}), { cause: error });
		}
	}
	/** Ends idle connections. */
	async close() {
		const dispatcher = await this.#dispatcher?.catch(() => null);
		this.#dispatcher = null;
		await dispatcher?.close();
	}
};
async function readText(body) {
	const chunks = [];
	let size = 0;
	for await (const chunk of body) {
		size += chunk.length;
		if (size > LARGEST_BODY) throw Object.assign(/* @__PURE__ */ new Error("too large"), { code: "BODY_TOO_LARGE" });
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString("utf8");
}
function flat(headers) {
	const entries = Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value]);
	return Object.fromEntries(entries.filter(([, value]) => value !== void 0));
}

// src/adapters/vaults/azure/credential.ts
/** Asked for again this long before it ends, in ms. */
const EARLY = 12e4;
/** A token of the job serves again within this time, in ms. */
const ASSERTION_REUSED = 1e4;
/**
* The identity that reads the vault. One token serves all reads; it is asked for anew, with a fresh token of the job,
* when it nears its end. Tokens are asked for the vault's own audience only, whatever a server says it wants.
*/
var VaultCredential = class VaultCredential {
	/** The job's own token that was last sent; its claims go into messages, never itself. */
	assertion = null;
	/** For the mend of a refusal; `null` for identities that the machine or the user has. */
	clientId;
	#settings;
	#transport;
	#inner;
	#token = null;
	constructor(settings, transport, clientId, makeInner) {
		this.#settings = settings;
		this.#transport = transport;
		this.clientId = clientId;
		this.#inner = makeInner((assertion) => {
			this.assertion = assertion;
		});
	}
	/** Does no I/O. @throws AppError `vault` where a variable that should hold an id or a secret is not set */
	static async of(settings, identity, transport) {
		const sdk = await Promise.resolve().then(() => require("./npm-azure.js")).then((n) => n.esm_exports$1);
		const { login, cloud } = settings;
		const options = {
			authorityHost: cloud.authority,
			httpClient: transport,
			redirectOptions: { maxRetries: 0 },
			retryOptions: RETRIES
		};
		const text = (id, what) => require_settings_entry.textOf(identity, id, what);
		if (login.method === "managed-identity") {
			const clientId = login.clientId === null ? null : text(login.clientId, "client id");
			const inner = new sdk.ManagedIdentityCredential(clientId === null ? options : {
				...options,
				clientId
			});
			return new VaultCredential(settings, transport, clientId, () => inner);
		}
		if (login.method === "cli") {
			const tenant = login.tenantId === null ? {} : { tenantId: text(login.tenantId, "tenant id") };
			return new VaultCredential(settings, transport, null, () => new sdk.AzureCliCredential(tenant));
		}
		const tenantId = text(login.tenantId, "tenant id");
		const clientId = text(login.clientId, "client id");
		if (login.method === "client-secret") {
			const secret = require_settings_entry.credentialOf(identity, login.clientSecret, "client secret").reveal();
			const inner = new sdk.ClientSecretCredential(tenantId, clientId, secret, options);
			return new VaultCredential(settings, transport, clientId, () => inner);
		}
		return new VaultCredential(settings, transport, clientId, (remember) => {
			let asked = null;
			const assert = async () => {
				if (asked === null || Date.now() - asked.at > ASSERTION_REUSED) asked = {
					at: Date.now(),
					assertion: identity.identityToken(login.audience)
				};
				const assertion = await asked.assertion;
				remember(assertion);
				return assertion.reveal();
			};
			return new sdk.ClientAssertionCredential(tenantId, clientId, assert, options);
		});
	}
	/**
	* Logs in, or gives the token that is still good.
	* @throws AppError `vault` for a refusal, with what the job's token says and what the trust must say
	*/
	async logIn() {
		return this.getToken(`${this.#settings.cloud.resource}/.default`);
	}
	/** For the SDK, with the scope and tenant of the vault's challenge. */
	async getToken(scopes, options = {}) {
		const wanted = `${this.#settings.cloud.resource}/.default`;
		if ((typeof scopes === "string" ? [scopes] : scopes).some((scope) => scope !== wanted)) throw strangeScope(this.#settings);
		if (options.claims !== void 0) this.#token = null;
		const held = await this.#token?.catch(() => null);
		if (held && held.expiresOnTimestamp - Date.now() > EARLY) return held;
		this.#token = this.#ask(wanted, options);
		return this.#token;
	}
	async #ask(scope, { claims }) {
		this.#transport.failure = null;
		try {
			const token = await this.#inner.getToken(scope, claims === void 0 ? {} : {
				claims,
				enableCae: true
			});
			if (token !== null) return token;
		} catch (error) {
			throw loginRefused(this.#settings, this, this.#transport.failure, error);
		}
		throw loginRefused(this.#settings, this, this.#transport.failure, null);
	}
};
function strangeScope({ url, cloud }) {
	return new require_start.AppError("vault", `${url} asks for a token that is not for ${cloud.resource}. It got none.`, { mend: "That is no key vault of this cloud: check “url:”, and what answers under that name on this network." });
}

// src/adapters/vaults/azure/log-in.ts
/** @throws AppError `vault` for a refusal, with cause and mend; nothing is left open then */
async function openKeyVault(settings, identity, { env }, signal) {
	const transport = new AzureTransport({
		...settings,
		env
	}, signal);
	try {
		const credential = await VaultCredential.of(settings, identity, transport);
		const { token, expiresOnTimestamp } = await credential.logIn();
		const { SecretClient } = await Promise.resolve().then(() => require("./npm-azure.js")).then((n) => n.esm_exports);
		return {
			client: new SecretClient(settings.url, credential, {
				httpClient: transport,
				redirectOptions: { maxRetries: 0 },
				retryOptions: RETRIES
			}),
			credential,
			transport,
			token: new require_engine.Secret(token, "Azure access token"),
			expiresOn: expiresOnTimestamp
		};
	} catch (error) {
		await transport.close();
		throw error;
	}
}

// src/adapters/vaults/azure/settings.ts
const KEYS = [
	"url",
	"auth",
	"allow-expired",
	"ca",
	"timeout"
];
const AUTH_KEYS = {
	federated: [
		"tenant-id",
		"client-id",
		"audience"
	],
	"managed-identity": ["client-id"],
	"client-secret": [
		"tenant-id",
		"client-id",
		"client-secret"
	],
	cli: ["tenant-id"]
};
const DEFAULT_TIMEOUT = 15e3;
const EXAMPLE = "{ type: azure-key-vault, url: https://kv-prod.vault.azure.net, auth: { method: federated, tenant-id: \"…\", client-id: \"…\" } }";
/** First parts of a reference's path that have a meaning of their own. */
const RESERVED_IDS = [
	"secrets",
	"certificates",
	"keys"
];
/**
* @param id the config's id of the provider
* @param at where the entry stands, for messages
* @param directory where the relative path of `ca` starts
* @throws AppError `config` naming the key at fault
*/
function readAzureSettings(id, settings, at, directory) {
	if (RESERVED_IDS.includes(id)) throw new require_start.AppError("config", `${at}: “${id}” can’t be the name of a key vault’s provider.`, { mend: `References start with that word where they name a kind: azkv://${id}/NAME. Call it, for example, az.` });
	const entry = new require_settings_entry.SettingsEntry(settings, at, KEYS, {
		example: EXAMPLE,
		directory
	});
	const { url, vaultName, cloud } = parseUrl(entry.required("url"), at);
	return {
		url,
		vaultName,
		cloud,
		login: parseLogin(entry, cloud),
		allowExpired: entry.flag("allow-expired"),
		ca: entry.file("ca"),
		timeout: entry.duration("timeout") ?? DEFAULT_TIMEOUT
	};
}
function parseLogin(entry, cloud) {
	const [method, auth] = entry.auth(AUTH_KEYS);
	const optionalId = (key) => auth.text(key) === null ? null : auth.textOrSource(key);
	if (method === "managed-identity") return {
		method,
		clientId: optionalId("client-id")
	};
	if (method === "cli") return {
		method,
		tenantId: optionalId("tenant-id")
	};
	const app = {
		tenantId: auth.textOrSource("tenant-id"),
		clientId: auth.textOrSource("client-id")
	};
	if (method === "federated") return {
		method,
		...app,
		audience: auth.text("audience") ?? cloud.federationAudience
	};
	return {
		method,
		...app,
		clientSecret: auth.credential("client-secret", "AZURE_CLIENT_SECRET")
	};
}
function parseUrl(text, at) {
	const url = URL.canParse(text) ? new URL(text) : null;
	const cloud = require_clouds.cloudOf(text);
	const vaultName = url?.hostname.split(".")[0] ?? "";
	const bare = url?.pathname === "/" && !url.username && !url.password && !url.search && !url.hash && !url.port;
	if (url?.protocol === "https:" && bare && cloud && `${vaultName}${cloud.suffix}` === url.hostname) return {
		url: url.origin,
		vaultName,
		cloud
	};
	const hsm = url?.hostname.endsWith(".managedhsm.azure.net") ? " A managed HSM holds keys, no secrets." : "";
	throw new require_start.AppError("config", `${at}.url “${text.slice(0, 80)}” is not the address of a key vault.${hsm}`, { mend: `Write https://NAME${require_clouds.AZURE_CLOUDS[0].suffix} (or ${require_clouds.AZURE_CLOUDS.slice(1).map(({ suffix }) => `NAME${suffix}`).join(", ")}) with nothing behind it; “az keyvault show --name NAME --query properties.vaultUri” prints it.` });
}

Object.defineProperty(exports, "openKeyVault", {
  enumerable: true,
  get: function () {
    return openKeyVault;
  }
});
Object.defineProperty(exports, "readAzureSettings", {
  enumerable: true,
  get: function () {
    return readAzureSettings;
  }
});