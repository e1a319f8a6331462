const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");
const require_settings_entry = require("./settings-entry.js");
const require_diagnose = require("./diagnose.js");

// src/adapters/vaults/hashicorp-vault/diagnose-login.ts
/**
* Why a login with the job's token was refused. The server's wording is matched, not shown: it is foreign text.
* Source of the wordings: hashicorp/vault-plugin-auth-jwt and openbao/openbao, path_login.go, claims.go.
*/
function jwtRefused(address, login, jwt, answer) {
	const told = answer.errors.join(" ");
	const claims = claimsOf(jwt);
	const at = `${address.url}: role “${login.role}” at auth/${login.mount}`;
	const error = (what, mend) => new require_scan.AppError("vault", `${at} ${what} (${answer.status}).`, { mend: `${mend} The job's token says: ${shownClaims(claims)}.` });
	if (/audience|\(aud\)/i.test(told)) return error(`does not accept the audience “${require_scan.neutralLine(login.audience)}”`, "Set “audience:” (vault-audience) to one of the role’s bound_audiences.");
	const claim = /claim "([\w./-]{1,60})"/.exec(told)?.[1];
	if (claim !== void 0) return error(`wants another value of the claim “${claim}”`, `Compare bound_claims of the role.${subjectHint(claims)}`);
	if (/subject|\(sub\)/i.test(told)) return error("wants another “sub”", `Compare bound_subject of the role.${subjectHint(claims)}`);
	if (/expir|\(exp\)|issued at|not before|\(nbf\)/i.test(told)) return error("says that the token’s time is over or has not come", "Check the clocks of the vault and of a self-hosted runner.");
	if (/signature|issuer|\(iss\)|keys|jwks/i.test(told)) return error("does not trust the issuer or its signature", `Configure the mount: oidc_discovery_url and bound_issuer “${require_scan.neutralLine(String(claims["iss"] ?? "https://token.actions.githubusercontent.com"))}”.`);
	if (/role/i.test(told) && answer.status === 400) return error("is not there", "Check “role:” (vault-role); roles are listed by: bao list auth/jwt/role.");
	return loginRefused(address, login, answer);
}
function approleRefused(address, login, answer) {
	if (answer.status !== 400) return loginRefused(address, login, answer);
	const told = answer.errors.join(" ");
	const which = /role/i.test(told) && !/secret/i.test(told) ? "role id" : "role id or secret id";
	return new require_scan.AppError("vault", `${address.url}: auth/${login.mount} does not accept the ${which} (400).`, { mend: `Make a new one: bao write -f auth/${login.mount}/role/ROLE/secret-id. It may have been used up, have expired, or be bound to other addresses.` });
}
/**
* Why a service account was refused. Source of the wordings: hashicorp/vault-plugin-auth-kubernetes, path_login.go,
* token_review.go.
*/
function kubernetesRefused(address, login, answer) {
	const told = answer.errors.join(" ");
	const at = `${address.url}: role “${login.role}” at auth/${login.mount}`;
	const error = (what, mend) => new require_scan.AppError("vault", `${at} ${what} (${answer.status}).`, { mend });
	if (/service account name|namespace not authorized/i.test(told)) return error("is not for this service account", "Add it to bound_service_account_names and bound_service_account_namespaces of the role.");
	if (/audience/i.test(told)) return error("wants another audience", "Project a token with the role’s audience into the pod, and name its file.");
	if (/invalid role name|role .* could not be found/i.test(told)) return error("is not there", `Check “role:”; roles are listed by: bao list auth/${login.mount}/role.`);
	if (answer.status === 403) return error("does not accept the service account’s token", "It has expired, belongs to another cluster, or the vault may not review tokens there (system:auth-delegator).");
	return loginRefused(address, login, answer);
}
/** A wrong password and a user that isn't there look alike on purpose. */
function passwordRefused(address, login, answer) {
	if (answer.status !== 400 && answer.status !== 403) return loginRefused(address, login, answer);
	return new require_scan.AppError("vault", `${address.url}: auth/${login.mount} does not accept that name and password (${answer.status}).`, { mend: `Check “username:” and ${login.password.variable}; after some wrong tries the vault locks a user out for minutes. If ${login.method} is mounted elsewhere, set “path:”.` });
}
function certificateRefused(address, login, answer) {
	const told = answer.errors.join(" ");
	if (/certificate|chain|constraint/i.test(told)) return new require_scan.AppError("vault", `${address.url}: auth/${login.mount} does not accept the client certificate (${answer.status}).`, { mend: `Compare “client-cert:” with the role’s certificate (or CA) and allowed names: bao read auth/${login.mount}/certs/${login.role ?? "ROLE"}.` });
	return loginRefused(address, login, answer);
}
/** A wrapped secret id that is spent, expired or unknown: perhaps someone else was first. */
function wrappingRefused(source, what = "secret id") {
	return new require_scan.AppError("vault", `The wrapped ${what} in ${source.variable} was unwrapped before, or has expired.`, { mend: "If nobody of yours unwrapped it, treat it as intercepted: end what was wrapped, find out who read it, wrap a new one." });
}
function wrongWrapping(login, madeAt) {
	return new require_scan.AppError("vault", `The wrapping token does not hold a secret id of auth/${login.mount}: it was made at ${require_scan.neutralLine(madeAt.slice(0, 120)) || "an unknown path"}.`, { mend: "It may have been replaced on its way. Do not use it; wrap a new secret id." });
}
function loginRefused(address, login, answer) {
	const namespace = address.namespace === null ? "" : ` in namespace “${address.namespace}”`;
	const nowhere = answer.status === 403 || answer.status === 404 || answer.status === 405;
	return new require_scan.AppError("vault", `${address.url}: the login at auth/${login.mount}${namespace} was refused (${answer.status}).`, { mend: nowhere ? `Check that ${login.method} is mounted there: “path:” (vault-auth-path) and “namespace:” (vault-namespace).` : "Check “url:”, “path:” and the role; the vault’s audit log has the reason." });
}
/** The payload of a JWT, unverified: for messages only. */
function claimsOf(jwt) {
	try {
		const payload = Buffer.from(jwt.reveal().split(".")[1] ?? "", "base64url").toString("utf8");
		return require_diagnose.recordOf(JSON.parse(payload)) ?? {};
	} catch {
		return {};
	}
}
function shownClaims(claims) {
	return SHOWN_CLAIMS.filter((name) => typeof claims[name] === "string" || Array.isArray(claims[name])).map((name) => `${name}=${require_scan.neutralLine(String(claims[name]).slice(0, 200))}`).join(", ") || "nothing readable";
}
/** Since 2026-07-15 GitHub puts ids into `sub`, which old policies don't match. Source: GitHub's changelog. */
function subjectHint(claims) {
	const subject = claims["sub"];
	return typeof subject === "string" && /^repo:[^:/]+@\d+\/[^:/]+@\d+:/.test(subject) ? " This repository has the immutable form of “sub”, with ids (repo:OWNER@ID/NAME@ID:…)." : "";
}
var SHOWN_CLAIMS;
function init_diagnose_login() {
	return (init_diagnose_login = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_app_error();
		/* @__PURE__ */ require_scan.init_neutral_text();
		require_diagnose.init_json();
		SHOWN_CLAIMS = [
			"aud",
			"sub",
			"repository",
			"ref",
			"environment",
			"event_name",
			"job_workflow_ref",
			"iss"
		];
	})))();
}

// src/adapters/vaults/hashicorp-vault/login/vault-token.ts
/** @throws AppError `vault`: unreachable, sealed, or what `refused` says */
async function authenticate(client, login, signal) {
	const { path, body, repeatable, refused } = login;
	const answer = await client.call({
		method: "POST",
		path,
		body,
		repeatable
	}, signal);
	const token = answer.status === 200 ? tokenOf(answer) : null;
	if (token === null) throw require_diagnose.unavailable(client.address.url, answer) ?? refused(answer);
	return token;
}
/** The token in an answer's `auth` member. */
function tokenOf({ auth }) {
	const value = require_diagnose.textOf(auth?.["client_token"]);
	if (value === null) return null;
	const seconds = require_diagnose.secondsOf(auth?.["lease_duration"]);
	return {
		value: new require_scan.Secret(value, "vault session token"),
		type: auth?.["token_type"] === "batch" ? "batch" : "service",
		borrowed: false,
		expiresAt: seconds > 0 ? new Date(Date.now() + seconds * 1e3) : null,
		renewable: auth?.["renewable"] === true
	};
}
function init_vault_token() {
	return (init_vault_token = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_secret();
		require_diagnose.init_diagnose();
		require_diagnose.init_json();
	})))();
}

// src/adapters/vaults/hashicorp-vault/login/approle.ts
/**
* Unwraps a wrapped secret id, once. Where it was made is looked up first, since a token that wraps something else was
* put in its place. Source: developer.hashicorp.com/vault/docs/concepts/response-wrapping (token validation).
*/
async function unwrapSecretId(client, login, wrapping, signal) {
	const lookup = await client.call({
		method: "POST",
		path: "sys/wrapping/lookup",
		body: { token: wrapping.reveal() },
		repeatable: true
	}, signal);
	if (lookup.status !== 200) throw require_diagnose.unavailable(client.address.url, lookup) ?? wrappingRefused(login.secretId);
	const madeAt = require_diagnose.textOf(lookup.data?.["creation_path"]) ?? "";
	if (!madeAt.startsWith(`auth/${login.mount}/role/`) || !madeAt.endsWith("/secret-id")) throw wrongWrapping(login, madeAt);
	const answer = await client.call({
		method: "POST",
		path: "sys/wrapping/unwrap",
		token: wrapping,
		repeatable: false
	}, signal);
	const secretId = require_diagnose.textOf(answer.data?.["secret_id"]);
	if (answer.status === 200 && secretId !== null) return new require_scan.Secret(secretId, "AppRole secret id");
	throw require_diagnose.unavailable(client.address.url, answer) ?? wrappingRefused(login.secretId);
}
var approle;
function init_approle() {
	return (init_approle = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_secret();
		require_settings_entry.init_settings_entry();
		require_diagnose.init_diagnose();
		init_diagnose_login();
		require_diagnose.init_json();
		init_vault_token();
		approle = {
			keys: [
				"role-id",
				"secret-id",
				"wrapped"
			],
			read(entry, { mount }) {
				return {
					method: "approle",
					mount,
					roleId: entry.textOrSource("role-id"),
					secretId: entry.credential("secret-id", "VAULT_SECRET_ID"),
					wrapped: entry.flag("wrapped")
				};
			},
			async logIn(client, login, identity, signal) {
				const roleId = require_settings_entry.textOf(identity, login.roleId, "role id");
				const given = require_settings_entry.credentialOf(identity, login.secretId, "secret id");
				const secretId = login.wrapped ? await unwrapSecretId(client, login, given, signal) : given;
				return authenticate(client, {
					path: `auth/${login.mount}/login`,
					body: {
						role_id: roleId,
						secret_id: secretId.reveal()
					},
					repeatable: false,
					refused: (answer) => approleRefused(client.address, login, answer)
				}, signal);
			}
		};
	})))();
}

// src/adapters/vaults/hashicorp-vault/login/cert.ts
var cert;
function init_cert() {
	return (init_cert = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_app_error();
		init_diagnose_login();
		init_vault_token();
		cert = {
			keys: ["role"],
			read(entry, { mount, url, hasClientCertificate }) {
				if (!hasClientCertificate || !url.startsWith("https:")) throw new require_scan.AppError("config", `${entry.at}: a login by certificate needs https and a client certificate.`, { mend: "Beside “auth:”, set client-cert: path/to/client.pem and client-key: path/to/client.key." });
				return {
					method: "cert",
					mount,
					role: entry.text("role")
				};
			},
			logIn: (client, login, _identity, signal) => authenticate(client, {
				path: `auth/${login.mount}/login`,
				body: login.role === null ? {} : { name: login.role },
				repeatable: true,
				refused: (answer) => certificateRefused(client.address, login, answer)
			}, signal)
		};
	})))();
}

// src/adapters/vaults/hashicorp-vault/login/jwt.ts
var jwt;
function init_jwt() {
	return (init_jwt = require_rolldown_runtime.__esmMin((() => {
		init_diagnose_login();
		init_vault_token();
		jwt = {
			keys: ["role", "audience"],
			read: (entry, { mount, url }) => ({
				method: "jwt",
				mount,
				role: entry.required("role"),
				audience: entry.text("audience") ?? url
			}),
			async logIn(client, login, identity, signal) {
				const token = await identity.identityToken(login.audience);
				return authenticate(client, {
					path: `auth/${login.mount}/login`,
					body: {
						role: login.role,
						jwt: token.reveal()
					},
					repeatable: true,
					refused: (answer) => jwtRefused(client.address, login, token, answer)
				}, signal);
			}
		};
	})))();
}

// src/adapters/vaults/hashicorp-vault/login/kubernetes.ts
var POD_TOKEN, kubernetes;
function init_kubernetes() {
	return (init_kubernetes = require_rolldown_runtime.__esmMin((() => {
		require_settings_entry.init_settings_entry();
		init_diagnose_login();
		init_vault_token();
		POD_TOKEN = "/var/run/secrets/kubernetes.io/serviceaccount/token";
		kubernetes = {
			keys: ["role", "token"],
			read: (entry, { mount }) => ({
				method: "kubernetes",
				mount,
				role: entry.required("role"),
				token: entry.text("token") === null ? { variable: `file:${POD_TOKEN}` } : entry.credential("token", "VAULT_TOKEN")
			}),
			logIn: (client, login, identity, signal) => authenticate(client, {
				path: `auth/${login.mount}/login`,
				body: {
					role: login.role,
					jwt: require_settings_entry.credentialOf(identity, login.token, "service account token").reveal()
				},
				repeatable: true,
				refused: (answer) => kubernetesRefused(client.address, login, answer)
			}, signal)
		};
	})))();
}

// src/adapters/vaults/hashicorp-vault/login/userpass.ts
/**
* A login by name and password; the wire is the same for the vault's own users and for those of a directory.
* Source: developer.hashicorp.com/vault/api-docs/auth/userpass and …/ldap (login).
*/
function passwordMethod(method) {
	return {
		keys: ["username", "password"],
		read(entry, { mount }) {
			return {
				method,
				mount,
				username: entry.textOrSource("username"),
				password: entry.credential("password", "VAULT_PASSWORD")
			};
		},
		logIn(client, login, identity, signal) {
			const { username: given, mount } = login;
			const username = require_settings_entry.textOf(identity, given, "user name");
			return authenticate(client, {
				path: `auth/${mount}/login/${username}`,
				body: { password: require_settings_entry.credentialOf(identity, login.password, "password").reveal() },
				repeatable: false,
				refused: (answer) => passwordRefused(client.address, login, answer)
			}, signal);
		}
	};
}
var userpass;
function init_userpass() {
	return (init_userpass = require_rolldown_runtime.__esmMin((() => {
		require_settings_entry.init_settings_entry();
		init_diagnose_login();
		init_vault_token();
		userpass = passwordMethod("userpass");
	})))();
}

// src/adapters/vaults/hashicorp-vault/login/ldap.ts
var ldap;
function init_ldap() {
	return (init_ldap = require_rolldown_runtime.__esmMin((() => {
		init_userpass();
		ldap = passwordMethod("ldap");
	})))();
}

// src/adapters/vaults/hashicorp-vault/login/token.ts
/** Source: developer.hashicorp.com/vault/api-docs/system/wrapping-unwrap. */
async function unwrapToken(client, login, wrapping, signal) {
	const call = {
		method: "POST",
		path: "sys/wrapping/unwrap",
		token: wrapping,
		repeatable: false
	};
	const answer = await client.call(call, signal);
	const inner = answer.status === 200 ? tokenOf(answer) : null;
	if (inner !== null) return inner;
	if (answer.status === 200) throw new require_scan.AppError("vault", `${login.token.variable} wraps something that is no vault token.`, { mend: "Wrap a token: bao token create -wrap-ttl=5m. What was wrapped is spent now." });
	throw require_diagnose.unavailable(client.address.url, answer) ?? wrappingRefused(login.token, "token");
}
var token;
function init_token() {
	return (init_token = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_app_error();
		require_settings_entry.init_settings_entry();
		require_diagnose.init_diagnose();
		init_diagnose_login();
		init_vault_token();
		token = {
			keys: ["token", "wrapped"],
			read: (entry) => ({
				method: "token",
				token: entry.credential("token", "VAULT_TOKEN"),
				wrapped: entry.flag("wrapped")
			}),
			async logIn(client, login, identity, signal) {
				const value = require_settings_entry.credentialOf(identity, login.token, "vault token");
				if (login.wrapped) return unwrapToken(client, login, value, signal);
				return {
					value,
					type: "unknown",
					borrowed: true,
					expiresAt: null,
					renewable: false
				};
			}
		};
	})))();
}

// src/adapters/vaults/hashicorp-vault/login/index.ts
var LOGIN_METHODS;
function init_login() {
	return (init_login = require_rolldown_runtime.__esmMin((() => {
		init_approle();
		init_cert();
		init_jwt();
		init_kubernetes();
		init_ldap();
		init_token();
		init_userpass();
		LOGIN_METHODS = {
			jwt,
			approle,
			kubernetes,
			userpass,
			ldap,
			cert,
			token
		};
	})))();
}

// src/adapters/vaults/hashicorp-vault/settings.ts
var settings_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ readVaultSettings: () => readVaultSettings });
/**
* @param at where the entry stands, for messages
* @param directory where relative paths of PEM files start
* @throws AppError `config` naming the key at fault
*/
function readVaultSettings(settings, at, directory) {
	const entry = new require_settings_entry.SettingsEntry(settings, at, KEYS, {
		example: EXAMPLE,
		directory
	});
	const url = parseUrl(entry.required("url"), at);
	const cert = entry.file("client-cert");
	const key = entry.file("client-key");
	const context = {
		url,
		hasClientCertificate: cert !== null && key !== null
	};
	return {
		url,
		namespace: entry.text("namespace")?.replace(/^\/+|\/+$/g, "") || null,
		login: parseLogin(entry, context),
		maxTtl: entry.duration("max-ttl"),
		ca: entry.file("ca"),
		cert,
		key,
		timeout: entry.duration("timeout") ?? DEFAULT_TIMEOUT
	};
}
function parseLogin(outer, context) {
	const keys = Object.entries(LOGIN_METHODS).map(([name, method]) => [name, ["path", ...method.keys]]);
	const [name, entry] = outer.auth(Object.fromEntries(keys));
	const method = LOGIN_METHODS[name];
	const mount = entry.text("path")?.replace(/^\/*(?:auth\/)?|\/+$/g, "") || name;
	return method.read(entry, {
		...context,
		mount
	});
}
function parseUrl(text, at) {
	if (!URL.canParse(text)) throw new require_scan.AppError("config", `${at}.url “${text.slice(0, 80)}” is no URL.`, { mend: `Write, for example: ${EXAMPLE}` });
	const url = new URL(text);
	const local = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
	if (url.protocol !== "https:" && !(url.protocol === "http:" && local)) throw new require_scan.AppError("config", `${at}.url is not https: tokens would cross the network in clear.`, { mend: "Use https://, with “ca:” for a certificate of your own CA. http:// is accepted for this machine only." });
	if (url.username || url.password || url.search || url.hash) throw new require_scan.AppError("config", `${at}.url holds more than an address.`, { mend: "Leave out credentials, ? and #." });
	return `${url.origin}${url.pathname}`.replace(/\/+(v1\/*)?$/, "");
}
var EXAMPLE, KEYS, DEFAULT_TIMEOUT;
function init_settings() {
	return (init_settings = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_app_error();
		require_settings_entry.init_settings_entry();
		init_login();
		EXAMPLE = "{ type: vault, url: https://vault.example.com, auth: { method: jwt, role: ci-read } }";
		KEYS = [
			"url",
			"namespace",
			"auth",
			"max-ttl",
			"ca",
			"client-cert",
			"client-key",
			"timeout"
		];
		DEFAULT_TIMEOUT = 15e3;
	})))();
}

Object.defineProperty(exports, "LOGIN_METHODS", {
  enumerable: true,
  get: function () {
    return LOGIN_METHODS;
  }
});
Object.defineProperty(exports, "init_login", {
  enumerable: true,
  get: function () {
    return init_login;
  }
});
Object.defineProperty(exports, "init_settings", {
  enumerable: true,
  get: function () {
    return init_settings;
  }
});
Object.defineProperty(exports, "readVaultSettings", {
  enumerable: true,
  get: function () {
    return readVaultSettings;
  }
});
Object.defineProperty(exports, "settings_exports", {
  enumerable: true,
  get: function () {
    return settings_exports;
  }
});