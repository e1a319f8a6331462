const require_http = require("./http.js");
const require_diagnose = require("./diagnose.js");

// src/adapters/vaults/hashicorp-vault/answer.ts
/** Reads an answer; what has the wrong type counts as absent. */
function readAnswer({ status, body, retryAfter }) {
	const record = require_diagnose.recordOf(body) ?? {};
	return {
		status,
		data: require_diagnose.recordOf(record["data"]),
		auth: require_diagnose.recordOf(record["auth"]),
		leaseId: require_diagnose.textOf(record["lease_id"]) ?? "",
		leaseDuration: require_diagnose.secondsOf(record["lease_duration"]),
		renewable: record["renewable"] === true,
		wrapped: require_diagnose.recordOf(record["wrap_info"]),
		errors: textsOf(record["errors"]),
		state: null,
		retryAfter
	};
}
function textsOf(value) {
	return Array.isArray(value) ? value.filter((item) => typeof item === "string").slice(0, 20) : [];
}

// src/adapters/vaults/hashicorp-vault/replication-index.ts
/**
* How far the vault was when it answered writes, by cluster. Sent with what follows, it makes a server that lags behind
* answer 412 instead of an older truth (or “permission denied” for a token that it hasn't heard of).
* Source: developer.hashicorp.com/vault/docs/enterprise/consistency (conditional forwarding), hashicorp/vault
* api/client.go (`v1:CLUSTER:LOCAL:REPLICATED:HMAC`, base64).
*/
var ReplicationIndex = class {
	#points = /* @__PURE__ */ new Map();
	/** Takes a header `X-Vault-Index` of an answer. What can't be read is left out. */
	record(header) {
		const [version, cluster, local, replicated] = Buffer.from(header ?? "", "base64").toString("latin1").split(":");
		if (header === null || header.length > 1024 || version !== "v1" || !cluster) return;
		if (!/^\d{1,20}$/.test(local ?? "") || !/^\d{1,20}$/.test(replicated ?? "")) return;
		const point = {
			header,
			local: BigInt(local),
			replicated: BigInt(replicated)
		};
		const known = this.#points.get(cluster);
		if (known && (known.local > point.local || known.replicated > point.replicated)) return;
		this.#points.set(cluster, point);
	}
	/** The headers to send, one for each cluster. */
	headers() {
		return [...this.#points.values()].map(({ header }) => header);
	}
};

// src/adapters/vaults/hashicorp-vault/server-state.ts
/**
* Statuses of a server that can't serve, whatever it is asked: 472 (disaster recovery secondary), 473 (performance
* standby), 501 (not initialised), 503 (sealed, or a gateway); 500 where a standby knows no active server.
*/
function isAboutTheServer({ status, body }) {
	if (status === 472 || status === 473 || status === 501 || status === 503) return true;
	return status >= 400 && /local node not active|in standby mode|replication DR secondary/i.test(textOf(body));
}
/**
* Asks a server what it is, which needs no login.
* Source: developer.hashicorp.com/vault/api-docs/system/health, openbao.org/api-docs/system/health.
* @param url of the server, without a trailing slash
* @returns `null` where it doesn't say
*/
async function askState(http, url, signal) {
	const query = [
		"standbycode",
		"activecode",
		"performancestandbycode",
		"drsecondarycode",
		"sealedcode",
		"uninitcode"
	].map((code) => `${code}=200`).join("&");
	const answer = await http.send({
		method: "GET",
		url: `${url}/v1/sys/health?${query}`,
		repeatable: false
	}, signal);
	if (answer.kind !== "answer") return null;
	const health = require_diagnose.recordOf(answer.body);
	if (health === null || typeof health["sealed"] !== "boolean") return null;
	if (health["initialized"] === false) return "uninitialized";
	if (health["sealed"]) return "sealed";
	if (health["replication_dr_mode"] === "secondary") return "disaster-recovery-secondary";
	if (health["performance_standby"] === true) return "performance-standby";
	return health["standby"] === true ? "standby" : "active";
}
function textOf(body) {
	const errors = require_diagnose.recordOf(body)?.["errors"];
	return Array.isArray(errors) ? errors.filter((one) => typeof one === "string").join(" ") : "";
}

// src/adapters/vaults/hashicorp-vault/client.ts
/** Calls a HashiCorp Vault or an OpenBao. Source: developer.hashicorp.com/vault/api-docs, openbao.org/api-docs. */
var VaultClient = class {
	address;
	/** What it reaches the vault with; a login that asks others first reaches them so, too. */
	surroundings;
	#http;
	#index = new ReplicationIndex();
	constructor(address, surroundings) {
		this.address = address;
		this.surroundings = surroundings;
		const { ca, cert, key, timeout } = address;
		this.#http = new require_http.HttpClient({
			env: surroundings.env,
			ca,
			cert,
			key,
			timeout
		});
	}
	/** @throws AppError `vault` where no server answers; a refusal is an answer. */
	async call(call, signal) {
		const result = await this.try(call, signal);
		if (result.kind !== "answer") throw require_diagnose.unreachable(this.address.url, result);
		const state = isAboutTheServer(result) ? await askState(this.#http, this.address.url, signal) : null;
		return {
			...readAnswer(result),
			state
		};
	}
	/** As `call`, for those who must not throw. */
	async try(call, signal) {
		const path = call.path.split("/").map(encodeURIComponent).join("/");
		const request = this.#request(call, `${this.address.url}/v1/${path}${call.query ?? ""}`);
		const result = await this.#http.send(request, signal);
		const active = result.kind === "answer" ? redirectTarget(result, request.url) : null;
		const last = active === null ? result : await this.#http.send({
			...request,
			url: active
		}, signal);
		if (last.kind === "answer") this.#index.record(last.headers["x-vault-index"] ?? null);
		return last;
	}
	async close() {
		await this.#http.close();
	}
	#request(call, url) {
		const headers = { "x-vault-request": "true" };
		const index = this.#index.headers();
		if (index.length > 0) headers["x-vault-index"] = index;
		if (call.token) headers["x-vault-token"] = call.token.reveal();
		if (call.method === "PATCH") headers["content-type"] = "application/merge-patch+json";
		if (call.wrap !== void 0) headers["x-vault-wrap-ttl"] = `${Math.ceil(call.wrap / 1e3)}s`;
		if (this.address.namespace !== null) headers["x-vault-namespace"] = this.address.namespace;
		const request = {
			method: call.method,
			url,
			headers,
			repeatable: call.repeatable
		};
		return call.body === void 0 ? request : {
			...request,
			body: call.body
		};
	}
};
function redirectTarget({ status, location }, from) {
	if (status !== 307 && status !== 308 || location === null || !URL.canParse(location, from)) return null;
	const target = new URL(location, from);
	const origin = new URL(from);
	return target.protocol === origin.protocol && target.pathname === origin.pathname ? target.href : null;
}

Object.defineProperty(exports, "VaultClient", {
  enumerable: true,
  get: function () {
    return VaultClient;
  }
});
Object.defineProperty(exports, "readAnswer", {
  enumerable: true,
  get: function () {
    return readAnswer;
  }
});