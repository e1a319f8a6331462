const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_proxy = require("./proxy.js");
let node_fs = require("node:fs");
let node_timers_promises = require("node:timers/promises");

// src/adapters/http-retry.ts
/** Waits between tries, in ms: doubled each time, the upper half random, and no longer than this. */
const FIRST_WAIT = 300;
const LONGEST_WAIT = 1e4;
/** A server that asks for a longer wait, in ms, is not waited for: a job should fail while somebody looks at it. */
const LONGEST_ASKED_WAIT = 3e4;
/**
* How long to wait before a request is sent again, in ms; `null` where it is not sent again.
*
* A request that may not be repeated is sent again only where the server can't have acted on it: it was not reached, or
* says itself that it refused (412, 429; 503 with a Retry-After, without which it may be a gateway that lost the answer).
* @param attempt how often it was sent, from 1
*/
function waitBeforeRetry(result, repeatable, attempt) {
	if (!mayRepeat(result, repeatable, attempt)) return null;
	const asked = result.kind === "answer" ? result.retryAfter : null;
	if (asked !== null && asked > LONGEST_ASKED_WAIT) return null;
	return (asked ?? 0) + backoff(attempt);
}
function mayRepeat(result, repeatable, attempt) {
	if (result.kind === "answer") {
		const { status, retryAfter } = result;
		if (status === 412 || status === 429) return true;
		if (status === 503) return repeatable || retryAfter !== null;
		return repeatable && status >= 500 && status !== 501;
	}
	if (result.reason === "refused" || result.reason === "dns") return true;
	return repeatable && (result.reason === "broken" || result.reason === "timeout" && attempt === 1);
}
function backoff(attempt) {
	const full = FIRST_WAIT * 2 ** (attempt - 1);
	return Math.min(LONGEST_WAIT, full / 2 + Math.random() * full / 2);
}
/** The wait that a `Retry-After` header asks for, in ms. Source: RFC 9110 §10.2.3: seconds, or a date. */
function retryAfterOf(header) {
	if (header === null) return null;
	const wait = /^\d{1,9}$/.test(header) ? Number(header) * 1e3 : Date.parse(header) - Date.now();
	return Number.isFinite(wait) ? Math.max(0, wait) : null;
}

// src/adapters/http.ts
const TIMEOUT = 15e3;
const TRIES = 4;
const CONNECT_TIMEOUT = 1e4;
const LARGEST_BODY = 8388608;
/** A client for JSON APIs: proxy, own CA, client certificate, time limits, retries with jitter, capped bodies. */
var HttpClient = class {
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
			const result = await this.#sendOnce(request, attempt, signal);
			if (attempt >= tries || signal.aborted) return result;
			const wait = waitBeforeRetry(result, request.repeatable, attempt);
			if (wait === null) return result;
			await (0, node_timers_promises.setTimeout)(wait, void 0, { signal }).catch(() => {});
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
			const headers = headersOf(answer.headers);
			const location = headers["location"] ?? null;
			const retryAfter = retryAfterOf(headers["retry-after"] ?? null);
			return {
				kind: "answer",
				status: answer.statusCode,
				body,
				location,
				retryAfter,
				headers
			};
		} catch (error) {
			if (error instanceof require_start.AppError) throw error;
			return {
				...failureOf(error, limit.aborted && !signal.aborted, signal.aborted),
				tries: attempt
			};
		}
	}
};
/**
* What connects: through the proxies that `env` names, trusting the system's CAs and `ca`. For clients that speak no JSON.
* @throws AppError `config` when a PEM file can't be read
*/
async function openDispatcher(settings) {
	const { EnvHttpProxyAgent } = await Promise.resolve().then(() => require("./npm-undici.js")).then((n) => /* @__PURE__ */ require_rolldown_runtime.__toESM(n.require_undici(), 1));
	const trusted = settings.ca ? { ca: [...await usualCertificates(), readPem(settings.ca)] } : {};
	const tls = {
		...trusted,
		...settings.cert ? { cert: readPem(settings.cert) } : {},
		...settings.key ? { key: readPem(settings.key) } : {}
	};
	return new EnvHttpProxyAgent({
		...require_proxy.proxyVariables(settings.env),
		connect: {
			...tls,
			timeout: CONNECT_TIMEOUT
		},
		requestTls: {
			...tls,
			timeout: CONNECT_TIMEOUT
		},
		proxyTls: {
			...trusted,
			timeout: CONNECT_TIMEOUT
		}
	});
}
/** Naming a CA replaces Node's list, so that is put back: with NODE_EXTRA_CA_CERTS where Node can tell it (22.15 and later). */
async function usualCertificates() {
	const tls = await import("node:tls");
	return tls.getCACertificates?.("default") ?? tls.rootCertificates;
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
	return new require_start.AppError("config", `“${path}” is no PEM file that can be read.`, {
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
var BodyTooLarge = class extends Error {};
function typeHeader({ body, form }) {
	if (form !== void 0) return { "content-type": "application/x-www-form-urlencoded" };
	return body === void 0 ? {} : { "content-type": "application/json" };
}
function bodyOf({ body, form }) {
	if (form !== void 0) return new URLSearchParams(form).toString();
	return body === void 0 ? null : JSON.stringify(body);
}
function headersOf(headers) {
	const first = Object.entries(headers).map(([name, value]) => [name, (Array.isArray(value) ? value[0] : value) ?? ""]);
	return Object.fromEntries(first);
}
const REASONS = [
	[/^(ENOTFOUND|EAI_AGAIN|EAI_NODATA)$/, "dns"],
	[/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN)$/, "refused"],
	[/TIMEOUT|ETIMEDOUT/, "timeout"],
	[/CERT|SSL|TLS|^EPROTO$|UNABLE_TO_|SELF_SIGNED|ISSUER/, "tls"],
	[/ABORTED|PROXY/, "proxy"],
	[/^BODY_TOO_LARGE$/, "too-large"]
];
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
		const { code: own, name, message, cause, errors } = current;
		const refusal = /^Proxy (?:response|Authentication Required) \((\d{3})\)/.exec(String(message))?.[1];
		if (refusal !== void 0) return `PROXY_${refusal}`;
		if (typeof own === "string") code = own;
		else if (code === "UNKNOWN" && typeof name === "string") code = name;
		current = cause ?? errors?.[0];
	}
	return code;
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
Object.defineProperty(exports, "openDispatcher", {
  enumerable: true,
  get: function () {
    return openDispatcher;
  }
});