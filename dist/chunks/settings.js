const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");
const require_settings_entry = require("./settings-entry.js");
const require_partitions = require("./partitions.js");
const require_http = require("./http.js");

// src/adapters/vaults/aws/clients.ts
/**
* Options that all clients of the SDK are made with. What would redirect them comes from the config alone, never from
* variables or files of the machine.
*/
function clientOptions(settings, transport) {
	return {
		region: settings.region,
		...settings.endpoint === null ? {} : { endpoint: settings.endpoint },
		ignoreConfiguredEndpointUrls: true,
		requestHandler: transport,
		maxAttempts: TRIES,
		retryMode: "standard",
		customUserAgent: "sealant"
	};
}
/** The `credentials` option of a client. */
function signWith({ keyId, secretKey, token }) {
	const credentials = {
		accessKeyId: keyId,
		secretAccessKey: secretKey.reveal()
	};
	return { credentials: token === null ? credentials : {
		...credentials,
		sessionToken: token.reveal()
	} };
}
/**
* The SDK warns users of an old Node that its own next versions won't run there; this one, which is bundled, does.
*/
async function quietSdk() {
	const { state } = await Promise.resolve().then(() => require("./npm-aws-sdk.js")).then((n) => (n.init_client(), n.client_exports));
	state.warningEmitted = true;
}
var TRIES;
function init_clients() {
	return (init_clients = require_rolldown_runtime.__esmMin((() => {
		TRIES = 5;
	})))();
}

// src/adapters/vaults/aws/transport.ts
function urlOf({ protocol, hostname, port, path, query }) {
	const pairs = Object.entries(query ?? {}).flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one) => `${encodeURIComponent(name)}=${encodeURIComponent(one ?? "")}`));
	const tail = pairs.length === 0 ? "" : `?${pairs.join("&")}`;
	return `${protocol}//${hostname}${port === void 0 ? "" : `:${port}`}${path}${tail}`;
}
async function readBody(body) {
	const chunks = [];
	let size = 0;
	for await (const chunk of body) {
		size += chunk.length;
		if (size > LARGEST_BODY) throw Object.assign(/* @__PURE__ */ new Error("body too large"), { code: "BODY_TOO_LARGE" });
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
var LARGEST_BODY, AwsUnreachable, AwsTransport;
function init_transport() {
	return (init_transport = require_rolldown_runtime.__esmMin((() => {
		require_http.init_http();
		LARGEST_BODY = 8388608;
		AwsUnreachable = class extends Error {
			reason;
			code;
			constructor(code, { reason, cause }) {
				super(`AWS could not be reached: ${code}`, { cause });
				this.name = reason === "timeout" ? "TimeoutError" : "AwsUnreachable";
				this.reason = reason;
				this.code = reason === "broken" ? "ECONNRESET" : code;
			}
		};
		AwsTransport = class {
			metadata = { handlerProtocol: "http/1.1" };
			#settings;
			#env;
			#dispatcher = null;
			constructor(settings, surroundings) {
				this.#settings = settings;
				this.#env = surroundings.env;
			}
			/** @throws AwsUnreachable */
			async handle(request, options = {}) {
				const { ca, timeout } = this.#settings;
				const limit = AbortSignal.timeout(timeout);
				const signal = options.abortSignal instanceof AbortSignal ? options.abortSignal : null;
				try {
					this.#dispatcher ??= require_http.openDispatcher({
						env: this.#env,
						ca,
						timeout
					});
					const { request: send } = await Promise.resolve().then(() => require("./npm-undici.js")).then((n) => /* @__PURE__ */ require_rolldown_runtime.__toESM(n.require_undici(), 1));
					const answer = await send(urlOf(request), {
						method: request.method,
						headers: request.headers,
						body: request.body ?? null,
						dispatcher: await this.#dispatcher,
						signal: signal === null ? limit : AbortSignal.any([limit, signal])
					});
					const headers = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
					const body = await readBody(answer.body);
					return { response: {
						statusCode: answer.statusCode,
						headers: Object.fromEntries(headers),
						body
					} };
				} catch (error) {
					const { reason, code } = require_http.failureOf(error, limit.aborted && signal?.aborted !== true, signal?.aborted === true);
					throw new AwsUnreachable(code, {
						reason,
						cause: error
					});
				}
			}
			updateHttpClientConfig() {}
			httpHandlerConfigs() {
				return {};
			}
			/** Ends idle connections. */
			async close() {
				const dispatcher = await this.#dispatcher?.catch(() => null);
				this.#dispatcher = null;
				await dispatcher?.close();
			}
		};
	})))();
}

// src/adapters/vaults/aws/settings.ts
/**
* @param type for examples: `aws-secrets-manager`
* @param at where the entry stands, for messages
* @throws AppError `config` naming the key at fault
*/
function readAwsSettings(type, settings, at, { env, directory }) {
	const example = `{ type: ${type}, region: eu-west-1, auth: { method: web-identity, role-arn: arn:aws:iam::111122223333:role/ci } }`;
	const entry = new require_settings_entry.SettingsEntry(settings, at, KEYS, {
		example,
		directory
	});
	const region = entry.text("region") ?? env["AWS_REGION"] ?? env["AWS_DEFAULT_REGION"] ?? entry.required("region");
	if (!require_partitions.isRegion(region)) throw new require_scan.AppError("config", `${at}.region “${region.slice(0, 40)}” is not the name of a region.`, { mend: "Write it as AWS does: region: eu-west-1" });
	const partition = require_partitions.partitionOf(region);
	return {
		region,
		partition: partition.id,
		login: readLogin(entry, at, region, partition),
		maxTtl: entry.duration("max-ttl"),
		endpoint: readEndpoint(entry.text("endpoint"), at),
		ca: entry.file("ca"),
		timeout: entry.duration("timeout") ?? DEFAULT_TIMEOUT
	};
}
function readLogin(entry, at, region, partition) {
	const [method, auth] = entry.auth(METHODS);
	if (method === "default") return {
		method,
		profile: auth.text("profile")
	};
	if (method === "keys") {
		const token = auth.text("session-token") === null ? null : auth.credential("session-token", "AWS_SESSION_TOKEN");
		const secretKey = auth.credential("secret-access-key", "AWS_SECRET_ACCESS_KEY");
		return {
			method,
			keyId: auth.textOrSource("access-key-id"),
			secretKey,
			token
		};
	}
	const roleArn = auth.required("role-arn");
	const arn = require_partitions.parseArn(roleArn);
	if (arn === null || arn.service !== "iam" || arn.account === "" || !arn.resource.startsWith("role/")) throw new require_scan.AppError("config", `${at}.auth.role-arn is not the ARN of a role.`, { mend: `Write, for example: role-arn: arn:${partition.id}:iam::111122223333:role/ci` });
	if (arn.partition !== partition.id) throw new require_scan.AppError("config", `${at}: the role is in the partition “${arn.partition}”, the region ${region} in “${partition.id}”.`, { mend: "Name a role and a region of the same partition; accounts of one don’t exist in another." });
	return {
		method,
		roleArn,
		account: arn.account,
		audience: auth.text("audience") ?? partition.audience,
		sessionName: readSessionName(auth.text("session-name"), at)
	};
}
/** Source: docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html (RoleSessionName). */
function readSessionName(name, at) {
	if (name === null || /^[\w+=,.@-]{2,64}$/.test(name)) return name;
	throw new require_scan.AppError("config", `${at}.auth.session-name is not a name for a session.`, { mend: "Use 2 to 64 letters, digits and _+=,.@- only." });
}
function readEndpoint(text, at) {
	if (text === null) return null;
	const url = URL.canParse(text) ? new URL(text) : null;
	const local = url !== null && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
	if (url !== null && (url.protocol === "https:" || url.protocol === "http:" && local)) return url.origin;
	throw new require_scan.AppError("config", `${at}.endpoint is no https address.`, { mend: "Leave it out to use AWS itself. http:// is accepted for this machine only." });
}
var KEYS, METHODS, DEFAULT_TIMEOUT;
function init_settings() {
	return (init_settings = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_app_error();
		require_settings_entry.init_settings_entry();
		require_partitions.init_partitions();
		KEYS = [
			"region",
			"auth",
			"max-ttl",
			"endpoint",
			"ca",
			"timeout"
		];
		METHODS = {
			"web-identity": [
				"role-arn",
				"audience",
				"session-name"
			],
			default: ["profile"],
			keys: [
				"access-key-id",
				"secret-access-key",
				"session-token"
			]
		};
		DEFAULT_TIMEOUT = 15e3;
	})))();
}

Object.defineProperty(exports, "AwsTransport", {
  enumerable: true,
  get: function () {
    return AwsTransport;
  }
});
Object.defineProperty(exports, "AwsUnreachable", {
  enumerable: true,
  get: function () {
    return AwsUnreachable;
  }
});
Object.defineProperty(exports, "clientOptions", {
  enumerable: true,
  get: function () {
    return clientOptions;
  }
});
Object.defineProperty(exports, "init_clients", {
  enumerable: true,
  get: function () {
    return init_clients;
  }
});
Object.defineProperty(exports, "init_settings", {
  enumerable: true,
  get: function () {
    return init_settings;
  }
});
Object.defineProperty(exports, "init_transport", {
  enumerable: true,
  get: function () {
    return init_transport;
  }
});
Object.defineProperty(exports, "quietSdk", {
  enumerable: true,
  get: function () {
    return quietSdk;
  }
});
Object.defineProperty(exports, "readAwsSettings", {
  enumerable: true,
  get: function () {
    return readAwsSettings;
  }
});
Object.defineProperty(exports, "signWith", {
  enumerable: true,
  get: function () {
    return signWith;
  }
});