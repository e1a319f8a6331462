const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_http = require("./http.js");

// src/adapters/vaults/aws/clients.ts
/** A throttled call is tried again by the SDK: waits double, at random, up to 20 s. */
const TRIES = 5;
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

// src/adapters/vaults/aws/transport.ts
/** Twenty secrets of 64 KiB make 2 MiB at most; an answer beyond this is none of AWS's. */
const LARGEST_BODY = 8388608;
/** The network failed; the SDK tries again, then throws this. */
var AwsUnreachable = class extends Error {
	reason;
	code;
	constructor(code, { reason, cause }) {
		super(`AWS could not be reached: ${code}`, { cause });
		this.name = reason === "timeout" ? "TimeoutError" : "AwsUnreachable";
		this.reason = reason;
		this.code = reason === "broken" ? "ECONNRESET" : code;
	}
};
/** How the SDK's clients reach AWS: as everything else here does, so that proxies, NO_PROXY and an own CA count. */
var AwsTransport = class {
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
Object.defineProperty(exports, "quietSdk", {
  enumerable: true,
  get: function () {
    return quietSdk;
  }
});
Object.defineProperty(exports, "signWith", {
  enumerable: true,
  get: function () {
    return signWith;
  }
});