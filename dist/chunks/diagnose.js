const require_start = require("./start.js");
const require_json_object = require("./json-object.js");
const require_command_line = require("./command-line.js");
const require_proxy = require("./proxy.js");

// src/adapters/vaults/hashicorp-vault/json.ts
const LONGEST_LIFE = 31536e4;
function recordOf(value) {
	return require_json_object.isJsonObject(value) ? value : null;
}
/** A number of seconds, at most ten years; 0 for anything else. */
function secondsOf(value) {
	return typeof value === "number" && value > 0 ? Math.min(value, LONGEST_LIFE) : 0;
}
function textOf(value) {
	return typeof value === "string" && value !== "" ? value : null;
}

// src/adapters/vaults/hashicorp-vault/diagnose.ts
/** No server answered. */
function unreachable(url, failure) {
	const [what, mend] = UNREACHABLE[failure.reason];
	const tries = failure.tries > 1 ? ` after ${failure.tries} tries` : "";
	return new require_start.AppError("vault", `${url}: ${what} (${failure.code})${tries}.`, { mend: require_proxy.proxyMend(failure.code, mend) });
}
const UNREACHABLE = {
	dns: ["its name is not known", "Check “url:”. A private name needs a runner inside that network, or a proxy (HTTPS_PROXY)."],
	refused: ["nothing answers there", "Check host and port of “url:”, and that this runner may reach it (firewall, HTTPS_PROXY, NO_PROXY)."],
	tls: ["its certificate is not accepted", "Name the CA that signed it: ca: path/to/ca.pem (--vault-ca). Check that “url:” has the name in the certificate, and https only where TLS is spoken."],
	timeout: ["it did not answer in time", "Check the network between runner and vault, or raise “timeout:” (such as timeout: 60s)."],
	aborted: ["the call was cancelled", "Run it again."],
	"too-large": ["its answer is larger than 8 MiB", "Check that “url:” is a vault and that the path names one entry."],
	proxy: ["the proxy refused the connection", "Check HTTPS_PROXY, or name the vault’s host in NO_PROXY."],
	broken: ["the connection broke", "Check that “url:” is the vault’s API. One that wants a client certificate hangs up without it: set “client-cert:” and “client-key:”."]
};
/** A server that answers, but can't serve. `null` when the status is not about the server's state. */
function unavailable(url, answer) {
	const { status, state, errors, retryAfter } = answer;
	const known = state ?? (status === 503 && errors.some((error) => /sealed/i.test(error)) ? "sealed" : null);
	if (known !== null && known !== "active") {
		const [what, mend] = STATES[known];
		return new require_start.AppError("vault", `${url} ${what} (${status}).`, { mend });
	}
	const fault = FAULTS.find(([statuses]) => statuses.includes(status)) ?? (status >= 500 ? OTHER_FAULT : null);
	if (fault === null) return null;
	const [, what, mend] = fault;
	const wait = retryAfter !== null && retryAfter > 0 ? `, and asks to come back in ${Math.ceil(retryAfter / 1e3)} s` : "";
	return new require_start.AppError("vault", `${url} ${what} (${status})${wait}.`, { mend });
}
/** Source: developer.hashicorp.com/vault/docs/internals/high-availability and …/enterprise/replication. */
const STATES = {
	sealed: ["is sealed", "Unseal it (bao operator unseal), or set up auto-unseal; then run this again."],
	uninitialized: ["was never initialised", "It is a new server without a key: bao operator init, then unseal it. Or “url:” names the wrong one."],
	standby: ["is a standby, and knows no active server to hand this to", "Wait until the cluster has elected one (bao operator raft list-peers), and let “url:” be the cluster’s load balancer."],
	"performance-standby": ["is a performance standby, which does not serve this itself", "Let “url:” be the active server, or a load balancer that forwards to it."],
	"disaster-recovery-secondary": ["is a disaster recovery secondary, which serves nobody until it is promoted", "Let “url:” be the primary cluster."]
};
const OTHER_FAULT = [
	[],
	"failed",
	"See the vault’s own log; its answer is not shown here."
];
const FAULTS = [
	[
		[503],
		"is not available",
		"A load balancer without a vault behind it answers so, and a vault that is being upgraded. Try again later."
	],
	[
		[429],
		"refused too many requests",
		"Raise the rate limit quota of the vault for this role (bao read sys/quotas/rate-limit/NAME), or read fewer entries per job."
	],
	[
		[412],
		"has not caught up with what was just written, after several tries",
		"Its replication lags. Run this again, or let “url:” be the active server of the primary cluster."
	],
	[
		[502, 504],
		"was not reached by the gateway in front of it",
		"Check the load balancer or ingress; then run this again."
	]
];
/** 403 for an entry: the policy line that would allow it. */
function forbidden(fault, line = policyLine(fault.apiPath, ["read"]), may = `read ${require_command_line.neutralLine(fault.apiPath)}`) {
	return new require_start.AppError("vault", `${fault.reference}: this role may not ${may} (403).`, { mend: `Add to the policy of the role${inNamespace(fault)}: ${line}` });
}
/** HCL of one policy line. */
function policyLine(path, capabilities) {
	return `path "${require_command_line.neutralLine(path)}" { capabilities = [${capabilities.map((one) => `"${one}"`).join(", ")}] }`;
}
/** 404 for an entry: a mount that isn't there, an API path written by hand, or no such entry. */
function notFound(fault, mounted) {
	const { reference, mounts } = fault;
	const mount = `${reference.replace(/^[a-z0-9-]+:\/\//, "").split("/")[0]}/`;
	if (!mounted) {
		const near = require_command_line.nearestName(mount, mounts);
		const hint = near === null ? mounts.length > 0 ? ` It can see: ${shownList(mounts)}.` : "" : ` Did you mean “${near}”?`;
		return new require_start.AppError("vault", `${reference}: no secrets engine is mounted at “${mount}”${inNamespace(fault)} (404).`, { mend: `Check the mount's name and the namespace.${hint}` });
	}
	const handWritten = /^([a-z0-9-]+:\/\/[^/]+)\/(?:data|metadata)\/(.+)$/.exec(reference);
	if (handWritten) return new require_start.AppError("vault", `${reference}: there is no such entry (404).`, { mend: `Leave out “data/”, which is added for KV version 2: ${handWritten[1]}/${handWritten[2]}` });
	return new require_start.AppError("vault", `${reference}: there is no such entry (404).`, { mend: `Check the path (it is case-sensitive), or mark it optional: “?optional”. List what is there: bao kv list ${mount}` });
}
/** The entry is there, the field isn't. Names only: values are never shown. */
function noField(reference, field, names) {
	const known = names.length === 0 ? "It has none." : `Its fields are: ${shownList(names)}.`;
	if (field === null) return new require_start.AppError("vault", `${reference} names no field, and the entry has ${names.length}.`, { mend: `Write ${reference}#FIELD. ${known}` });
	const near = require_command_line.nearestName(field, names);
	return new require_start.AppError("vault", `${reference}: the entry has no field “${require_command_line.neutralLine(field)}”.`, { mend: `${known}${near === null ? "" : ` Did you mean “${require_command_line.neutralLine(near)}”?`}` });
}
function expiredToken(url) {
	return new require_start.AppError("vault", `${url}: the session’s token is no longer accepted (403).`, { mend: "It expired or was revoked. Raise the role’s token_ttl above the length of this step, or give a fresh token." });
}
function inNamespace({ namespace }) {
	return namespace === null ? "" : ` in namespace “${namespace}”`;
}
function shownList(names) {
	const shown = names.slice(0, 20).map((name) => require_command_line.neutralLine(name.slice(0, 80)));
	return names.length > shown.length ? `${shown.join(", ")}, and ${names.length - shown.length} more` : shown.join(", ");
}

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
Object.defineProperty(exports, "unreachable", {
  enumerable: true,
  get: function () {
    return unreachable;
  }
});