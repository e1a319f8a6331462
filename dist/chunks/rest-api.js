const require_start = require("./start.js");
const require_command_line = require("./command-line.js");
const require_http = require("./http.js");
const require_unreachable = require("./unreachable.js");

// src/adapters/vaults/rest/rest-api.ts
/** A JSON API that takes a bearer token. */
var RestApi = class {
	url;
	host;
	#http;
	#service;
	constructor({ url, ca, timeout }, service, { env }) {
		this.url = url;
		this.host = new URL(url).host;
		this.#service = service;
		this.#http = new require_http.HttpClient({
			env,
			ca,
			timeout
		});
	}
	/** @throws AppError `vault` where no server answers; a refusal is an answer. */
	async get(path, token, signal) {
		return this.#send({
			method: "GET",
			url: this.url + path,
			headers: bearer(token),
			repeatable: true
		}, signal);
	}
	/** @throws AppError `vault` where no server answers */
	async post(path, body, token, signal) {
		const headers = token === null ? {} : bearer(token);
		return this.#send({
			method: "POST",
			url: this.url + path,
			headers,
			body,
			repeatable: false
		}, signal);
	}
	async close() {
		await this.#http.close();
	}
	refusesToken(answer) {
		return this.#service.refusesToken?.(answer) ?? answer.status === 401;
	}
	/**
	* What a refusal means that is not about one entry.
	* @param mendToken what to do about a token that is not accepted
	* @returns `null` for any other
	*/
	refusal(answer, mendToken) {
		const { status, location, retryAfter } = answer;
		const error = (what, mend) => new require_start.AppError("vault", `${this.host} ${what}.`, { mend });
		if (this.refusesToken(answer)) return error(`does not accept the token (${status})`, mendToken);
		if (status === 429) return error(`refused too many requests (429), and went on refusing${retryAfter === null ? "" : `, for ${Math.ceil(retryAfter / 1e3)} s more`}`, "Read fewer entries per job, or run fewer jobs side by side.");
		if (status >= 300 && status < 400) {
			const to = location !== null && URL.canParse(location, this.url) ? new URL(location, this.url).host : "elsewhere";
			return error(`sends us to ${require_command_line.neutralLine(to)} (${status}), where the token is not taken`, this.#service.mend);
		}
		return status >= 500 ? error(`failed (${status})`, "Run it again; see its own log or status page.") : null;
	}
	/** The error for an answer that is not of this service. */
	stranger({ status }) {
		return new require_start.AppError("vault", `${this.host} answers (${status}), but not as ${this.#service.name} does.`, { mend: this.#service.mend });
	}
	async #send(request, signal) {
		const result = await this.#http.send(request, signal);
		if (result.kind === "answer") return result;
		throw require_unreachable.unreachableService(this.host, result);
	}
};
function bearer(token) {
	return { authorization: `Bearer ${token.reveal()}` };
}
function recordOf(value) {
	return objectOf(value) ?? {};
}
/** @returns `null` for anything but an object */
function objectOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
}
function listOf(value) {
	return Array.isArray(value) ? value.map(recordOf) : [];
}
function textOf(value) {
	return typeof value === "string" ? value : "";
}
/**
* A token of a login, fit for a header.
* @returns `null` for what is none
*/
function tokenText(value) {
	const text = textOf(value);
	return /^[\x21-\x7e]{1,8192}$/.test(text) ? text : null;
}

Object.defineProperty(exports, "RestApi", {
  enumerable: true,
  get: function () {
    return RestApi;
  }
});
Object.defineProperty(exports, "listOf", {
  enumerable: true,
  get: function () {
    return listOf;
  }
});
Object.defineProperty(exports, "objectOf", {
  enumerable: true,
  get: function () {
    return objectOf;
  }
});
Object.defineProperty(exports, "recordOf", {
  enumerable: true,
  get: function () {
    return recordOf;
  }
});
Object.defineProperty(exports, "textOf", {
  enumerable: true,
  get: function () {
    return textOf;
  }
});
Object.defineProperty(exports, "tokenText", {
  enumerable: true,
  get: function () {
    return tokenText;
  }
});