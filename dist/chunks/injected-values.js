const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_engine = require("./engine.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");

// src/adapters/actions/injected-values.ts
var injected_values_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ injectedValues: () => injectedValues });
/** Larger files are not looked for, in bytes. */
const LARGEST = 1048576;
/** A keyed digest by which a value is known again, and nothing else: `KEY:HMAC`, hex. */
function digestOf(value, key = (0, node_crypto.randomBytes)(32)) {
	return `${key.toString("hex")}:${(0, node_crypto.createHmac)("sha256", key).update(value).digest("hex")}`;
}
/**
* The injected values: of variables and files from where they still are, of outputs from the action's private state. So no
* value is kept for this that is not in the job's environment anyhow, but for outputs.
*/
function injectedValues(records, env) {
	const secrets = /* @__PURE__ */ new Map();
	const lost = [];
	let since = 0;
	for (const record of records) {
		if (record?.kind === "injected") since = Math.max(since, record.at);
		if (record?.kind === "output") secrets.set(record.name, new require_engine.Secret(record.value, record.name));
		if (record?.kind === "variable" && record.digest !== void 0) {
			const value = env[record.name] ?? "";
			if (isSame(value, record.digest)) secrets.set(record.name, new require_engine.Secret(value, record.name));
			else lost.push(record.name);
		}
		if (record?.kind === "folder") for (const [name, secret] of filesIn(record.path)) secrets.set(name, secret);
	}
	return {
		secrets,
		since,
		lost
	};
}
function isSame(value, digest) {
	const key = Buffer.from(digest.split(":")[0] ?? "", "hex");
	const mine = Buffer.from(digestOf(value, key));
	const theirs = Buffer.from(digest);
	return mine.length === theirs.length && (0, node_crypto.timingSafeEqual)(mine, theirs);
}
function filesIn(folder) {
	try {
		return (0, node_fs.readdirSync)(folder).filter((name) => (0, node_fs.statSync)((0, node_path.join)(folder, name)).size <= LARGEST).map((name) => [name, secretOf((0, node_fs.readFileSync)((0, node_path.join)(folder, name)), name)]);
	} catch {
		return [];
	}
}
function secretOf(bytes, name) {
	const text = bytes.toString("utf8");
	return Buffer.from(text, "utf8").equals(bytes) ? new require_engine.Secret(text, name) : new require_engine.Secret(bytes.toString("base64"), name, "base64");
}

Object.defineProperty(exports, "digestOf", {
  enumerable: true,
  get: function () {
    return digestOf;
  }
});
Object.defineProperty(exports, "injected_values_exports", {
  enumerable: true,
  get: function () {
    return injected_values_exports;
  }
});