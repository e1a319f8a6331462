const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");
const require_http = require("./http.js");

// src/adapters/vaults/hashicorp-vault/diagnose.ts
/** No server answered. */
function unreachable(url, failure) {
	const [what, mend] = UNREACHABLE[failure.reason];
	const tries = failure.tries > 1 ? ` after ${failure.tries} tries` : "";
	return new require_scan.AppError("vault", `${url}: ${what} (${failure.code})${tries}.`, { mend });
}
/** A server that answers, but can't serve. `null` when the status is not about the server's state. */
function unavailable(url, { status, errors }) {
	const sealed = errors.some((error) => /sealed/i.test(error));
	if (status === 503) return new require_scan.AppError("vault", `${url} ${sealed ? "is sealed" : "is not available"} (503).`, { mend: sealed ? "Unseal it (bao operator unseal), or set up auto-unseal; then run this again." : "Try again later." });
	if (status === 429) return new require_scan.AppError("vault", `${url} refused too many requests (429), and went on refusing.`, { mend: "Raise the rate limit quota of the vault for this role, or read fewer entries per job." });
	if (status >= 500) return new require_scan.AppError("vault", `${url} failed (${status}).`, { mend: "See the vault’s own log; its answer is not shown here." });
	if (status === 412) return new require_scan.AppError("vault", `${url} has not replicated the session yet (412).`, { mend: "Run it again." });
	return null;
}
/** 403 for an entry: the policy line that would allow it. */
function forbidden(fault, line = policyLine(fault.apiPath, ["read"]), may = `read ${require_scan.neutralLine(fault.apiPath)}`) {
	return new require_scan.AppError("vault", `${fault.reference}: this role may not ${may} (403).`, { mend: `Add to the policy of the role${inNamespace(fault)}: ${line}` });
}
/** HCL of one policy line. */
function policyLine(path, capabilities) {
	return `path "${require_scan.neutralLine(path)}" { capabilities = [${capabilities.map((one) => `"${one}"`).join(", ")}] }`;
}
/** 404 for an entry: a mount that isn't there, an API path written by hand, or no such entry. */
function notFound(fault, mounted) {
	const { reference, mounts } = fault;
	const mount = `${reference.replace(/^[a-z0-9-]+:\/\//, "").split("/")[0]}/`;
	if (!mounted) {
		const near = require_scan.nearestName(mount, mounts);
		const hint = near === null ? mounts.length > 0 ? ` It can see: ${shownList(mounts)}.` : "" : ` Did you mean “${near}”?`;
		return new require_scan.AppError("vault", `${reference}: no secrets engine is mounted at “${mount}”${inNamespace(fault)} (404).`, { mend: `Check the mount's name and the namespace.${hint}` });
	}
	const handWritten = /^([a-z0-9-]+:\/\/[^/]+)\/(?:data|metadata)\/(.+)$/.exec(reference);
	if (handWritten) return new require_scan.AppError("vault", `${reference}: there is no such entry (404).`, { mend: `Leave out “data/”, which is added for KV version 2: ${handWritten[1]}/${handWritten[2]}` });
	return new require_scan.AppError("vault", `${reference}: there is no such entry (404).`, { mend: `Check the path (it is case-sensitive), or mark it optional: “?optional”. List what is there: bao kv list ${mount}` });
}
/** The entry is there, the field isn't. Names only: values are never shown. */
function noField(reference, field, names) {
	const known = names.length === 0 ? "It has none." : `Its fields are: ${shownList(names)}.`;
	if (field === null) return new require_scan.AppError("vault", `${reference} names no field, and the entry has ${names.length}.`, { mend: `Write ${reference}#FIELD. ${known}` });
	const near = require_scan.nearestName(field, names);
	return new require_scan.AppError("vault", `${reference}: the entry has no field “${require_scan.neutralLine(field)}”.`, { mend: `${known}${near === null ? "" : ` Did you mean “${require_scan.neutralLine(near)}”?`}` });
}
function expiredToken(url) {
	return new require_scan.AppError("vault", `${url}: the session’s token is no longer accepted (403).`, { mend: "It expired or was revoked. Raise the role’s token_ttl above the length of this step, or give a fresh token." });
}
function inNamespace({ namespace }) {
	return namespace === null ? "" : ` in namespace “${namespace}”`;
}
function shownList(names) {
	const shown = names.slice(0, 20).map((name) => require_scan.neutralLine(name.slice(0, 80)));
	return names.length > shown.length ? `${shown.join(", ")}, and ${names.length - shown.length} more` : shown.join(", ");
}
var UNREACHABLE;
function init_diagnose() {
	return (init_diagnose = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_app_error();
		/* @__PURE__ */ require_scan.init_nearest_name();
		/* @__PURE__ */ require_scan.init_neutral_text();
		UNREACHABLE = {
			dns: ["its name is not known", "Check “url:”. A private name needs a runner inside that network, or a proxy (HTTPS_PROXY)."],
			refused: ["nothing answers there", "Check host and port of “url:”, and that this runner may reach it (firewall, HTTPS_PROXY, NO_PROXY)."],
			tls: ["its certificate is not accepted", "Name the CA that signed it: ca: path/to/ca.pem (--vault-ca). Check that “url:” has the name in the certificate, and https only where TLS is spoken."],
			timeout: ["it did not answer in time", "Check the network between runner and vault, or raise “timeout:” (such as timeout: 60s)."],
			aborted: ["the call was cancelled", "Run it again."],
			"too-large": ["its answer is larger than 8 MiB", "Check that “url:” is a vault and that the path names one entry."],
			proxy: ["the proxy refused the connection", "Check HTTPS_PROXY, or name the vault’s host in NO_PROXY."],
			broken: ["the connection broke", "Check that “url:” is the vault’s API. One that wants a client certificate hangs up without it: set “client-cert:” and “client-key:”."]
		};
	})))();
}

// src/adapters/vaults/hashicorp-vault/client.ts
/** Reads an answer; what has the wrong type counts as absent. */
function readAnswer({ status, body }) {
	const record = recordOf(body) ?? {};
	return {
		status,
		data: recordOf(record["data"]),
		auth: recordOf(record["auth"]),
		leaseId: textOf(record["lease_id"]) ?? "",
		leaseDuration: secondsOf(record["lease_duration"]),
		renewable: record["renewable"] === true,
		wrapped: recordOf(record["wrap_info"]),
		errors: textsOf(record["errors"])
	};
}
function recordOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
}
/** A number of seconds, at most ten years; 0 for anything else. */
function secondsOf(value) {
	return typeof value === "number" && value > 0 ? Math.min(value, LONGEST_LIFE) : 0;
}
function textOf(value) {
	return typeof value === "string" && value !== "" ? value : null;
}
function textsOf(value) {
	return Array.isArray(value) ? value.filter((item) => typeof item === "string").slice(0, 20) : [];
}
function redirectTarget({ status, location }, from) {
	if (status !== 307 && status !== 308 || location === null || !URL.canParse(location, from)) return null;
	const target = new URL(location, from);
	const origin = new URL(from);
	return target.protocol === origin.protocol && target.pathname === origin.pathname ? target.href : null;
}
var LONGEST_LIFE, VaultClient;
function init_client() {
	return (init_client = require_rolldown_runtime.__esmMin((() => {
		require_http.init_http();
		init_diagnose();
		LONGEST_LIFE = 31536e4;
		VaultClient = class {
			address;
			#http;
			constructor(address, surroundings) {
				this.address = address;
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
				if (result.kind === "answer") return readAnswer(result);
				throw unreachable(this.address.url, result);
			}
			/** As `call`, for those who must not throw. */
			async try(call, signal) {
				const path = call.path.split("/").map(encodeURIComponent).join("/");
				const request = this.#request(call, `${this.address.url}/v1/${path}${call.query ?? ""}`);
				const result = await this.#http.send(request, signal);
				const active = result.kind === "answer" ? redirectTarget(result, request.url) : null;
				return active === null ? result : this.#http.send({
					...request,
					url: active
				}, signal);
			}
			async close() {
				await this.#http.close();
			}
			#request(call, url) {
				const headers = { "x-vault-request": "true" };
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
	})))();
}

Object.defineProperty(exports, "VaultClient", {
  enumerable: true,
  get: function () {
    return VaultClient;
  }
});
Object.defineProperty(exports, "expiredToken", {
  enumerable: true,
  get: function () {
    return expiredToken;
  }
});
Object.defineProperty(exports, "forbidden", {
  enumerable: true,
  get: function () {
    return forbidden;
  }
});
Object.defineProperty(exports, "init_client", {
  enumerable: true,
  get: function () {
    return init_client;
  }
});
Object.defineProperty(exports, "init_diagnose", {
  enumerable: true,
  get: function () {
    return init_diagnose;
  }
});
Object.defineProperty(exports, "noField", {
  enumerable: true,
  get: function () {
    return noField;
  }
});
Object.defineProperty(exports, "notFound", {
  enumerable: true,
  get: function () {
    return notFound;
  }
});
Object.defineProperty(exports, "policyLine", {
  enumerable: true,
  get: function () {
    return policyLine;
  }
});
Object.defineProperty(exports, "readAnswer", {
  enumerable: true,
  get: function () {
    return readAnswer;
  }
});
Object.defineProperty(exports, "recordOf", {
  enumerable: true,
  get: function () {
    return recordOf;
  }
});
Object.defineProperty(exports, "secondsOf", {
  enumerable: true,
  get: function () {
    return secondsOf;
  }
});
Object.defineProperty(exports, "textOf", {
  enumerable: true,
  get: function () {
    return textOf;
  }
});
Object.defineProperty(exports, "unavailable", {
  enumerable: true,
  get: function () {
    return unavailable;
  }
});