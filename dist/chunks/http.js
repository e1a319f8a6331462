const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");
let node_fs = require("node:fs");
let node_timers_promises = require("node:timers/promises");

// src/adapters/http.ts
/**
* What connects: through the proxies that `env` names, trusting the system's CAs and `ca`. For clients that speak no JSON.
* @throws AppError `config` when a PEM file can't be read
*/
async function openDispatcher(settings) {
	const { EnvHttpProxyAgent } = await Promise.resolve().then(() => require("./npm-undici.js")).then((n) => /* @__PURE__ */ require_rolldown_runtime.__toESM(n.require_undici(), 1));
	const { rootCertificates } = await import("node:tls");
	const tls = {
		...settings.ca ? { ca: [...rootCertificates, readPem(settings.ca)] } : {},
		...settings.cert ? { cert: readPem(settings.cert) } : {},
		...settings.key ? { key: readPem(settings.key) } : {}
	};
	const variable = (name) => settings.env[name.toLowerCase()] ?? settings.env[name] ?? "";
	return new EnvHttpProxyAgent({
		httpProxy: variable("HTTP_PROXY"),
		httpsProxy: variable("HTTPS_PROXY") || variable("HTTP_PROXY"),
		noProxy: variable("NO_PROXY"),
		connect: {
			...tls,
			timeout: 1e4
		},
		requestTls: tls
	});
}
function readPem(path) {
	try {
		const text = (0, node_fs.readFileSync)(path, "utf8");
		if (text.includes("-----BEGIN ")) return text;
	} catch (cause) {
		throw unreadablePem(path, cause);
	}
	throw unreadablePem(path, void 0);
}
function unreadablePem(path, cause) {
	return new require_scan.AppError("config", `“${path}” is no PEM file that can be read.`, {
		mend: "Check “ca:”, “client-cert:” and “client-key:”. Relative paths start at the repository’s root.",
		cause
	});
}
async function readJson(body) {
	const chunks = [];
	let size = 0;
	for await (const chunk of body) {
		size += chunk.length;
		if (size > LARGEST_BODY) throw new BodyTooLarge();
		chunks.push(chunk);
	}
	try {
		return JSON.parse(Buffer.concat(chunks).toString("utf8"));
	} catch {
		return null;
	}
}
function mayRepeat(result, repeatable, attempt) {
	if (result.kind === "answer") {
		const { status } = result;
		return status === 412 || status === 429 || status === 503 || repeatable && status >= 500;
	}
	if (result.reason === "refused" || result.reason === "dns") return true;
	return repeatable && (result.reason === "broken" || result.reason === "timeout" && attempt === 1);
}
function backoff(attempt) {
	const full = FIRST_WAIT * 2 ** (attempt - 1);
	return Math.min(LONGEST_WAIT, full / 2 + Math.random() * full / 2);
}
/** Source: RFC 9110 §10.2.3: seconds, or a date. */
function retryAfter(header) {
	if (header === null) return null;
	const wait = /^\d+$/.test(header) ? Number(header) * 1e3 : Date.parse(header) - Date.now();
	return Number.isFinite(wait) ? Math.min(LONGEST_WAIT, Math.max(0, wait)) : null;
}
function typeHeader({ body, form }) {
	if (form !== void 0) return { "content-type": "application/x-www-form-urlencoded" };
	return body === void 0 ? {} : { "content-type": "application/json" };
}
function bodyOf({ body, form }) {
	if (form !== void 0) return new URLSearchParams(form).toString();
	return body === void 0 ? null : JSON.stringify(body);
}
function headerOf(value) {
	return (Array.isArray(value) ? value[0] : value) ?? null;
}
/** What a failed request of undici comes to. */
function failureOf(error, timedOut, aborted) {
	const code = codeOf(error);
	if (aborted) return {
		kind: "failure",
		reason: "aborted",
		code
	};
	if (timedOut) return {
		kind: "failure",
		reason: "timeout",
		code
	};
	if (error instanceof BodyTooLarge) return {
		kind: "failure",
		reason: "too-large",
		code: "BODY_TOO_LARGE"
	};
	return {
		kind: "failure",
		reason: REASONS.find(([pattern]) => pattern.test(code))?.[1] ?? "broken",
		code
	};
}
/** The innermost code: undici wraps, and connecting to several addresses gives an AggregateError. */
function codeOf(error) {
	let code = "UNKNOWN";
	let current = error;
	for (let depth = 0; typeof current === "object" && current !== null && depth < 5; depth++) {
		const { code: own, name, cause, errors } = current;
		if (typeof own === "string") code = own;
		else if (code === "UNKNOWN" && typeof name === "string") code = name;
		current = cause ?? errors?.[0];
	}
	return code;
}
var TIMEOUT, TRIES, LARGEST_BODY, FIRST_WAIT, LONGEST_WAIT, HttpClient, BodyTooLarge, REASONS;
function init_http() {
	return (init_http = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_app_error();
		TIMEOUT = 15e3;
		TRIES = 4;
		LARGEST_BODY = 8388608;
		FIRST_WAIT = 200;
		LONGEST_WAIT = 1e4;
		HttpClient = class {
			#settings;
			#dispatcher = null;
			constructor(settings) {
				this.#settings = settings;
			}
			/**
			* Never throws for what the network or the server does. Redirects are not followed.
			* @throws AppError `config` when a PEM file can't be read
			*/
			async send(request, signal) {
				const tries = this.#settings.tries ?? TRIES;
				for (let attempt = 1;; attempt++) {
					const { result, wait } = await this.#sendOnce(request, attempt, signal);
					if (attempt >= tries || signal.aborted || !mayRepeat(result, request.repeatable, attempt)) return result;
					await (0, node_timers_promises.setTimeout)(wait ?? backoff(attempt), void 0, { signal }).catch(() => {});
				}
			}
			/** Ends idle connections. */
			async close() {
				const dispatcher = await this.#dispatcher?.catch(() => null);
				this.#dispatcher = null;
				await dispatcher?.close();
			}
			async #sendOnce(request, attempt, signal) {
				const limit = AbortSignal.timeout(this.#settings.timeout ?? TIMEOUT);
				try {
					this.#dispatcher ??= openDispatcher(this.#settings);
					const dispatcher = await this.#dispatcher;
					const { request: send } = await Promise.resolve().then(() => require("./npm-undici.js")).then((n) => /* @__PURE__ */ require_rolldown_runtime.__toESM(n.require_undici(), 1));
					const answer = await send(request.url, {
						method: request.method,
						headers: {
							accept: "application/json",
							...typeHeader(request),
							...request.headers
						},
						body: bodyOf(request),
						dispatcher,
						signal: AbortSignal.any([limit, signal])
					});
					const body = await readJson(answer.body);
					const location = headerOf(answer.headers["location"]);
					const wait = retryAfter(headerOf(answer.headers["retry-after"]));
					const result = {
						kind: "answer",
						status: answer.statusCode,
						body,
						location
					};
					return wait === null ? { result } : {
						result,
						wait
					};
				} catch (error) {
					if (error instanceof require_scan.AppError) throw error;
					return { result: {
						...failureOf(error, limit.aborted && !signal.aborted, signal.aborted),
						tries: attempt
					} };
				}
			}
		};
		BodyTooLarge = class extends Error {};
		REASONS = [
			[/^(ENOTFOUND|EAI_AGAIN|EAI_NODATA)$/, "dns"],
			[/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN)$/, "refused"],
			[/TIMEOUT|ETIMEDOUT/, "timeout"],
			[/CERT|SSL|TLS|^EPROTO$|UNABLE_TO_|SELF_SIGNED|ISSUER/, "tls"],
			[/ABORTED|PROXY/, "proxy"],
			[/^BODY_TOO_LARGE$/, "too-large"]
		];
	})))();
}

Object.defineProperty(exports, "HttpClient", {
  enumerable: true,
  get: function () {
    return HttpClient;
  }
});
Object.defineProperty(exports, "failureOf", {
  enumerable: true,
  get: function () {
    return failureOf;
  }
});
Object.defineProperty(exports, "init_http", {
  enumerable: true,
  get: function () {
    return init_http;
  }
});
Object.defineProperty(exports, "openDispatcher", {
  enumerable: true,
  get: function () {
    return openDispatcher;
  }
});