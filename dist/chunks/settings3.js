const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_settings_entry = require("./settings-entry.js");
const require_engine = require("./engine.js");
const require_diagnose = require("./diagnose.js");
const require_start = require("./start.js");
const require_command_line = require("./command-line.js");
const require_partitions = require("./partitions.js");
const require_settings = require("./settings.js");

// src/adapters/vaults/hashicorp-vault/diagnose-login.ts
/** Claims that trust policies are written on. None is secret. */
const SHOWN_CLAIMS = [
	"aud",
	"sub",
	"repository",
	"ref",
	"environment",
	"event_name",
	"job_workflow_ref",
	"iss"
];
/**
* Why a login with the job's token was refused. The server's wording is matched, not shown: it is foreign text.
* Source of the wordings: hashicorp/vault-plugin-auth-jwt and openbao/openbao, path_login.go, claims.go.
*/
function jwtRefused(address, login, jwt, answer) {
	const told = answer.errors.join(" ");
	const claims = claimsOf(jwt);
	const at = `${address.url}: role “${login.role}” at auth/${login.mount}`;
	const error = (what, mend) => new require_start.AppError("vault", `${at} ${what} (${answer.status}).`, { mend: `${mend} The job's token says: ${shownClaims(claims)}.` });
	if (/audience|\(aud\)/i.test(told)) return error(`does not accept the audience “${require_command_line.neutralLine(login.audience)}”`, "Set “audience:” (vault-audience) to one of the role’s bound_audiences.");
	const claim = /claim "([\w./-]{1,60})"/.exec(told)?.[1];
	if (claim !== void 0) return error(`wants another value of the claim “${claim}”`, `Compare bound_claims of the role.${subjectHint(claims)}`);
	if (/subject|\(sub\)/i.test(told)) return error("wants another “sub”", `Compare bound_subject of the role.${subjectHint(claims)}`);
	if (/expir|\(exp\)|issued at|not before|\(nbf\)/i.test(told)) return error("says that the token’s time is over or has not come", "Check the clocks of the vault and of a self-hosted runner.");
	if (/signature|issuer|\(iss\)|keys|jwks/i.test(told)) return error("does not trust the issuer or its signature", `Configure the mount: oidc_discovery_url and bound_issuer “${require_command_line.neutralLine(String(claims["iss"] ?? "https://token.actions.githubusercontent.com"))}”.`);
	if (/role/i.test(told) && answer.status === 400) return error("is not there", "Check “role:” (vault-role); roles are listed by: bao list auth/jwt/role.");
	return loginRefused(address, login, answer);
}
function approleRefused(address, login, answer) {
	if (answer.status !== 400) return loginRefused(address, login, answer);
	const told = answer.errors.join(" ");
	const which = /role/i.test(told) && !/secret/i.test(told) ? "role id" : "role id or secret id";
	return new require_start.AppError("vault", `${address.url}: auth/${login.mount} does not accept the ${which} (400).`, { mend: `Make a new one: bao write -f auth/${login.mount}/role/ROLE/secret-id. It may have been used up, have expired, or be bound to other addresses.` });
}
/**
* Why a service account was refused. Source of the wordings: hashicorp/vault-plugin-auth-kubernetes, path_login.go,
* token_review.go.
*/
function kubernetesRefused(address, login, answer) {
	const told = answer.errors.join(" ");
	const at = `${address.url}: role “${login.role}” at auth/${login.mount}`;
	const error = (what, mend) => new require_start.AppError("vault", `${at} ${what} (${answer.status}).`, { mend });
	if (/service account name|namespace not authorized/i.test(told)) return error("is not for this service account", "Add it to bound_service_account_names and bound_service_account_namespaces of the role.");
	if (/audience/i.test(told)) return error("wants another audience", "Project a token with the role’s audience into the pod, and name its file.");
	if (/invalid role name|role .* could not be found/i.test(told)) return error("is not there", `Check “role:”; roles are listed by: bao list auth/${login.mount}/role.`);
	if (answer.status === 403) return error("does not accept the service account’s token", "It has expired, belongs to another cluster, or the vault may not review tokens there (system:auth-delegator).");
	return loginRefused(address, login, answer);
}
/** A wrong password and a user that isn't there look alike on purpose. */
function passwordRefused(address, login, answer) {
	if (answer.status !== 400 && answer.status !== 403) return loginRefused(address, login, answer);
	return new require_start.AppError("vault", `${address.url}: auth/${login.mount} does not accept that name and password (${answer.status}).`, { mend: `Check “username:” and ${login.password.variable}; after some wrong tries the vault locks a user out for minutes. If ${login.method} is mounted elsewhere, set “path:”.` });
}
/**
* That the vault could not ask the directory, which some servers answer with 500, others with 400.
* Source of the wordings: hashicorp/cap, ldap/client.go; go-ldap/ldap, error.go.
*/
function directoryDown(address, login, answer) {
	if (!/failed to connect|error connecting to host|Network Error/i.test(answer.errors.join(" "))) return null;
	const at = `auth/${login.mount}`;
	return new require_start.AppError("vault", `${address.url}: ${at} could not ask its directory (${answer.status}).`, { mend: `Whether it is up, and its address: bao read ${at}/config.` });
}
function certificateRefused(address, login, answer) {
	const told = answer.errors.join(" ");
	if (/certificate|chain|constraint/i.test(told)) return new require_start.AppError("vault", `${address.url}: auth/${login.mount} does not accept the client certificate (${answer.status}).`, { mend: `Compare “client-cert:” with the role’s certificate (or CA) and allowed names: bao read auth/${login.mount}/certs/${login.role ?? "ROLE"}.` });
	return loginRefused(address, login, answer);
}
/** A wrapped secret id that is spent, expired or unknown: perhaps someone else was first. */
function wrappingRefused(source, what = "secret id") {
	return new require_start.AppError("vault", `The wrapped ${what} in ${source.variable} was unwrapped before, or has expired.`, { mend: "If nobody of yours unwrapped it, treat it as intercepted: end what was wrapped, find out who read it, wrap a new one." });
}
function wrongWrapping(login, madeAt) {
	return new require_start.AppError("vault", `The wrapping token does not hold a secret id of auth/${login.mount}: it was made at ${require_command_line.neutralLine(madeAt.slice(0, 120)) || "an unknown path"}.`, { mend: "It may have been replaced on its way. Do not use it; wrap a new secret id." });
}
function loginRefused(address, login, answer) {
	const namespace = address.namespace === null ? "" : ` in namespace “${address.namespace}”`;
	const nowhere = answer.status === 403 || answer.status === 404 || answer.status === 405;
	return new require_start.AppError("vault", `${address.url}: the login at auth/${login.mount}${namespace} was refused (${answer.status}).`, { mend: nowhere ? `Check that ${login.method} is mounted there: “path:” (vault-auth-path) and “namespace:” (vault-namespace).` : "Check “url:”, “path:” and the role; the vault’s audit log has the reason." });
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
	return SHOWN_CLAIMS.filter((name) => typeof claims[name] === "string" || Array.isArray(claims[name])).map((name) => `${name}=${require_command_line.neutralLine(String(claims[name]).slice(0, 200))}`).join(", ") || "nothing readable";
}
/** Since 2026-07-15 GitHub puts ids into `sub`, which old policies don't match. Source: GitHub's changelog. */
function subjectHint(claims) {
	const subject = claims["sub"];
	return typeof subject === "string" && /^repo:[^:/]+@\d+\/[^:/]+@\d+:/.test(subject) ? " This repository has the immutable form of “sub”, with ids (repo:OWNER@ID/NAME@ID:…)." : "";
}

// src/adapters/vaults/hashicorp-vault/login/vault-token.ts
/** @throws AppError `vault`: unreachable, sealed, or what `refused` says */
async function authenticate(client, login, signal) {
	const { path, body, repeatable, behind, refused } = login;
	const answer = await client.call({
		method: "POST",
		path,
		body,
		repeatable
	}, signal);
	const token = answer.status === 200 ? tokenOf(answer) : null;
	if (token === null) throw behind?.(answer) ?? require_diagnose.unavailable(client.address.url, answer) ?? refused(answer);
	return token;
}
/** The token in an answer's `auth` member. */
function tokenOf({ auth }) {
	const value = require_diagnose.textOf(auth?.["client_token"]);
	if (value === null) return null;
	const seconds = require_diagnose.secondsOf(auth?.["lease_duration"]);
	return {
		value: new require_engine.Secret(value, "vault session token"),
		type: auth?.["token_type"] === "batch" ? "batch" : "service",
		borrowed: false,
		expiresAt: seconds > 0 ? new Date(Date.now() + seconds * 1e3) : null,
		renewable: auth?.["renewable"] === true
	};
}

// src/adapters/vaults/hashicorp-vault/login/approle.ts
/** A role id and a secret id. Source: developer.hashicorp.com/vault/api-docs/auth/approle. */
const approle = {
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
	if (answer.status === 200 && secretId !== null) return new require_engine.Secret(secretId, "AppRole secret id");
	throw require_diagnose.unavailable(client.address.url, answer) ?? wrappingRefused(login.secretId);
}

// src/adapters/vaults/hashicorp-vault/login/aws-refused.ts
/**
* Why a login by an AWS identity was refused. The server's wording is matched, not shown, but for the ARN it saw.
* Source of the wordings: hashicorp/vault, builtin/credential/aws/path_login.go; of STS's codes:
* docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html.
*/
function awsRefused(address, login, answer) {
	const told = answer.errors.join(" ");
	const mount = `auth/${login.mount}`;
	const at = `${address.url}: ${login.role === null ? mount : `role “${login.role}” at ${mount}`}`;
	const error = (what, mend) => new require_start.AppError("vault", `${at} ${what} (${answer.status}).`, { mend });
	const role = login.role ?? "ROLE";
	const arn = /\barn:aws[\w+=,.@/:-]{10,200}/.exec(told)?.[0];
	if (/does not belong to the role/i.test(told)) return error(`is not for this AWS identity${arn === void 0 ? "" : `, ${require_command_line.neutralLine(arn)}`}`, `Bind it: bao write ${mount}/role/${role} auth_type=iam bound_iam_principal_arn=${principalOf(arn)}`);
	if (/entry for role .* not found/i.test(told)) return error("is not there", `Check “role:”; roles are listed by: bao list ${mount}/roles.`);
	if (/auth method iam not allowed/i.test(told)) return error("is no role for IAM", `Make one that is: bao write ${mount}/role/${role} auth_type=iam …`);
	if (/server-id|vault header wasn't signed/i.test(told)) return error(login.serverId === null ? "wants to be named in what is signed" : "has another name than “server-id:” says", `Set server-id: to the mount’s iam_server_id_header_value: bao read ${mount}/config/client.`);
	return fromSts(told, login, error) ?? loginRefused(address, login, answer);
}
function fromSts(told, { aws, mount }, error) {
	const sts = aws.endpoint ?? `the one of ${aws.region}`;
	const sameSts = `Set region: to the mount’s sts_region, and sts-endpoint: to its sts_endpoint where that is no public one: bao read auth/${mount}/config/client.`;
	if (/scoped to a valid region|credential.{0,40}region/i.test(told)) return error(`asked another STS than the one that was signed for, ${sts}`, sameSts);
	if (/SignatureDoesNotMatch/.test(told)) return error(`was told by STS that the signature is wrong: the secret access key is, or it was signed for another STS (${sts})`, sameSts);
	if (/ExpiredToken/.test(told)) return error("was told by STS that the AWS session is over", "Log in to AWS again.");
	if (/RequestExpired|Signature expired|not yet current/i.test(told)) return error("was told by STS that the signature is out of time", "Check the clock of this machine.");
	if (/InvalidClientTokenId|UnrecognizedClient/i.test(told)) return error("was told by STS that there is no such access key", "It was deleted or switched off, or is of another partition.");
	if (/error making (?:upstream )?request/i.test(told)) return error("could not ask STS", `The vault must reach the sts_endpoint of auth/${mount}/config/client.`);
	if (/looking up (?:full )?ARN|iam:GetRole|iam:GetUser/i.test(told)) return error("could not look up the identity in IAM", "Give the vault iam:GetRole and iam:GetUser there, or make the role with resolve_aws_unique_ids=false.");
	return null;
}
/** What a session of a role is bound by: the role itself. Its path, if it has one, is not in the session's ARN. */
function principalOf(arn) {
	const parsed = arn === void 0 ? null : require_partitions.parseArn(arn);
	if (parsed === null) return "arn:aws:iam::ACCOUNT:role/NAME";
	const name = /^assumed-role\/([^/]+)\//.exec(parsed.resource)?.[1];
	const { partition, account, resource } = parsed;
	return `arn:${partition}:iam::${account}:${name === void 0 ? resource : `role/${name}`}`;
}

// src/adapters/vaults/hashicorp-vault/login/aws.ts
/** Vault asks here unless told otherwise, and so does its own client. */
const GLOBAL_STS = {
	region: "us-east-1",
	endpoint: "https://sts.amazonaws.com"
};
/**
* An AWS identity, shown to the vault as a signed question of who one is, which the vault puts to STS.
* Source: developer.hashicorp.com/vault/docs/auth/aws (IAM auth method), …/api-docs/auth/aws (login).
*/
const aws = {
	keys: [...[
		"role",
		"server-id",
		"region",
		"sts-endpoint",
		"role-arn",
		"audience",
		"session-name",
		"profile"
	], ...[
		"access-key-id",
		"secret-access-key",
		"session-token"
	]],
	read: (entry, { mount }) => ({
		method: "aws",
		mount,
		role: entry.text("role"),
		serverId: entry.text("server-id"),
		aws: readAws(entry)
	}),
	async logIn(client, login, identity, signal) {
		const { proveAwsIdentity } = await Promise.resolve().then(() => require("./aws-proof.js"));
		const { url, headers, body } = await proveAwsIdentity(login, identity, client.surroundings, signal);
		const request = {
			iam_http_request_method: "POST",
			iam_request_url: base64(url),
			iam_request_headers: base64(JSON.stringify(headers)),
			iam_request_body: base64(body)
		};
		return authenticate(client, {
			path: `auth/${login.mount}/login`,
			body: login.role === null ? request : {
				role: login.role,
				...request
			},
			repeatable: true,
			refused: (answer) => awsRefused(client.address, login, answer)
		}, signal);
	}
};
function readAws(entry) {
	const named = entry.text("region");
	if (named !== null && !require_partitions.isRegion(named)) throw new require_start.AppError("config", `${entry.at}.region “${named.slice(0, 40)}” is not the name of a region.`, { mend: "Write it as AWS does, the one of the mount’s sts_region: region: eu-west-1" });
	const region = named ?? GLOBAL_STS.region;
	return {
		region,
		partition: require_partitions.partitionOf(region).id,
		login: require_settings.readLogin(methodOf(entry), entry, region),
		maxTtl: null,
		endpoint: require_settings.readEndpoint(entry, "sts-endpoint") ?? (named === null ? GLOBAL_STS.endpoint : null),
		ca: null,
		timeout: require_settings.DEFAULT_TIMEOUT
	};
}
function methodOf(entry) {
	const [first, second] = [
		["web-identity", "role-arn"],
		["keys", "access-key-id"],
		["default", "profile"]
	].filter(([, key]) => entry.text(key) !== null);
	if (first !== void 0 && second !== void 0) throw new require_start.AppError("config", `${entry.at} has both “${first[1]}” and “${second[1]}”.`, { mend: "Keep one: role-arn for the job’s own identity, access-key-id for keys, profile for a laptop; none of them for what AWS’s own tools would find." });
	return first?.[0] ?? "default";
}
function base64(text) {
	return Buffer.from(text, "utf8").toString("base64");
}

// src/adapters/vaults/hashicorp-vault/login/cert.ts
/**
* The client certificate of the TLS connection itself.
* Source: developer.hashicorp.com/vault/api-docs/auth/cert (login with TLS certificate).
*/
const cert = {
	keys: ["role"],
	read(entry, { mount, url, hasClientCertificate }) {
		if (!hasClientCertificate || !url.startsWith("https:")) throw new require_start.AppError("config", `${entry.at}: a login by certificate needs https and a client certificate.`, { mend: "Beside “auth:”, set client-cert: path/to/client.pem and client-key: path/to/client.key." });
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

// src/adapters/vaults/hashicorp-vault/login/jwt.ts
/** The job's own OIDC token. Source: developer.hashicorp.com/vault/api-docs/auth/jwt (JWT login). */
const jwt = {
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

// src/adapters/vaults/hashicorp-vault/login/kubernetes.ts
/** Where a pod finds its token. Source: kubernetes.io/docs/tasks/run-application/access-api-from-pod. */
const POD_TOKEN = "/var/run/secrets/kubernetes.io/serviceaccount/token";
/**
* The service account's token of the pod that a self-hosted runner lives in.
* Source: developer.hashicorp.com/vault/api-docs/auth/kubernetes (login).
*/
const kubernetes = {
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
				behind: (answer) => directoryDown(client.address, login, answer),
				refused: (answer) => passwordRefused(client.address, login, answer)
			}, signal);
		}
	};
}
const userpass = passwordMethod("userpass");

// src/adapters/vaults/hashicorp-vault/login/ldap.ts
/** A user of a directory that the vault asks. */
const ldap = passwordMethod("ldap");

// src/adapters/vaults/hashicorp-vault/login/token.ts
/** A token that somebody else got; wrapped, when it had to travel. */
const token = {
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
	if (answer.status === 200) throw new require_start.AppError("vault", `${login.token.variable} wraps something that is no vault token.`, { mend: "Wrap a token: bao token create -wrap-ttl=5m. What was wrapped is spent now." });
	throw require_diagnose.unavailable(client.address.url, answer) ?? wrappingRefused(login.token, "token");
}

// src/adapters/vaults/hashicorp-vault/login/index.ts
/** Every way to log in, by the `method:` of `auth:`. */
const LOGIN_METHODS = {
	jwt,
	approle,
	kubernetes,
	userpass,
	ldap,
	cert,
	aws,
	token
};

// src/adapters/vaults/hashicorp-vault/settings.ts
const EXAMPLE = "{ type: vault, url: https://vault.example.com, auth: { method: jwt, role: ci-read } }";
const KEYS = [
	"url",
	"namespace",
	"auth",
	"max-ttl",
	"ca",
	"client-cert",
	"client-key",
	"timeout"
];
const DEFAULT_TIMEOUT = 15e3;
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
	const url = entry.server("url").replace(/\/+v1$/, "");
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

exports.LOGIN_METHODS = LOGIN_METHODS;
exports.readVaultSettings = readVaultSettings;