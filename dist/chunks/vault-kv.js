const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_correlate = require("./correlate.js");
const require_generate = require("./generate.js");
const require_opened_driver = require("./opened-driver.js");
const require_json_object = require("./json-object.js");
const require_engine = require("./engine.js");
const require_vault_api = require("./vault-api.js");

// src/adapters/drivers/vault-kv-store.ts
/**
* Finds the engine that an entry lies in, and its version.
* @returns a refusal for KV v1, which has no versions
*/
async function openKvEntry(api, entry, signal) {
	const { mount, v1 } = await mountOf(api, entry.path, signal);
	if (v1) return {
		kind: "failed",
		detail: `the engine “${mount}” is KV version 1, which keeps no older versions`,
		mend: `Upgrade it: vault kv enable-versioning ${mount}`
	};
	return kvEntry(api, mount, entry.path.slice(mount.length + 1), entry.field, signal);
}
function kvEntry(api, mount, path, field, signal) {
	const at = (kind) => `${mount}/${kind}/${path}`;
	const grant = (kind, ...capabilities) => `path "${mount}/${kind}/${path}" { capabilities = ${JSON.stringify(capabilities)} }`;
	const readAll = async (version) => {
		const { status, data } = await api.call("GET", `${at("data")}?version=${version}`, void 0, signal);
		return status === 200 && require_json_object.isJsonObject(data["data"]) ? data["data"] : null;
	};
	return {
		async metadata() {
			const answer = await api.call("GET", at("metadata"), void 0, signal);
			return answer.status === 200 ? readMetadata(answer) : require_vault_api.refused(answer, "read the entry’s metadata", grant("metadata", "read"));
		},
		async read(version) {
			const value = (await readAll(version))?.[field];
			return typeof value === "string" ? new require_engine.Secret(value, `${mount}/${path}#${field}`) : null;
		},
		async write(value, expected) {
			const options = { cas: expected };
			const patch = {
				options,
				data: { [field]: value.reveal() }
			};
			const patched = await api.call("PATCH", at("data"), patch, signal);
			if (patched.status !== 403 && patched.status !== 405) return written(patched, grant("data", "read", "patch"));
			const before = await readAll(expected);
			if (before === null || !survives(before)) return require_vault_api.refused(patched, "change one field", grant("data", "read", "patch"));
			const body = {
				options,
				data: {
					...before,
					[field]: value.reveal()
				}
			};
			return written(await api.call("POST", at("data"), body, signal), grant("data", "read", "patch"));
		},
		async destroy(versions) {
			const answer = await api.call("PUT", at("destroy"), { versions }, signal);
			return answer.status < 300 ? null : require_vault_api.refused(answer, "destroy the leaked version", grant("destroy", "update"));
		}
	};
}
function written(answer, grant) {
	const version = answer.data["version"];
	if (answer.status < 300 && typeof version === "number") return version;
	if (answer.status === 400 && answer.errors.some((error) => error.includes("check-and-set"))) return "conflict";
	return require_vault_api.refused(answer, "write the new version", grant);
}
/** `sys/internal/ui/mounts/PATH` may be asked by whoever may read below it; without an answer the first part is taken. */
async function mountOf(api, path, signal) {
	const { status, data } = await api.call("GET", `sys/internal/ui/mounts/${path}`, void 0, signal);
	const mount = typeof data["path"] === "string" ? data["path"].replace(/\/$/, "") : "";
	if (status !== 200 || mount === "" || !path.startsWith(`${mount}/`)) return {
		mount: path.split("/")[0],
		v1: false
	};
	const options = data["options"];
	return {
		mount,
		v1: !require_json_object.isJsonObject(options) || options["version"] !== "2"
	};
}
function readMetadata({ data }) {
	const { current_version: current, versions } = data;
	if (typeof current !== "number" || !require_json_object.isJsonObject(versions)) throw require_vault_api.unexpected("an entry’s metadata");
	return {
		current,
		versions: Object.entries(versions).map(([number, version]) => {
			if (!require_json_object.isJsonObject(version) || typeof version["created_time"] !== "string") throw require_vault_api.unexpected("an entry’s versions");
			const deletion = version["deletion_time"];
			return {
				number: Number(number),
				created: version["created_time"],
				destroyed: version["destroyed"] === true,
				deleted: typeof deletion === "string" && deletion !== "" && Date.parse(deletion) <= Date.now()
			};
		}).sort((a, b) => a.number - b.number)
	};
}
function survives(value) {
	if (typeof value === "number") return !Number.isInteger(value) || Number.isSafeInteger(value);
	if (Array.isArray(value)) return value.every(survives);
	return require_json_object.isJsonObject(value) ? Object.values(value).every(survives) : true;
}

// src/adapters/drivers/vault-kv.ts
/** How often a write is tried anew when somebody else wrote in between. */
const WRITE_TRIES = 5;
/**
* Rotates a field in a KV v2 engine of Vault or OpenBao: a new version by check-and-set, the leaked versions destroyed
* after the grace. What is to be done is read from the versions themselves, so every step may be repeated.
* Source: developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2.
*/
function create(access) {
	return require_opened_driver.openedDriver({
		id: "vault-kv",
		open: (entry, signal) => open(access, entry, signal),
		steps: {
			prepare,
			apply,
			test,
			promote,
			retire,
			verify
		},
		liveness: async (kv, value) => (await versionsHolding(kv, value)).length > 0 ? "live" : "dead",
		rotatedAt(kv) {
			const current = versionNumbered(kv, kv.metadata.current);
			return current === void 0 ? null : new Date(current.created);
		}
	});
}
async function open(access, reference, signal) {
	const entry = await openKvEntry(await access.vault(reference), reference, signal);
	if ("kind" in entry) return entry;
	const metadata = await entry.metadata();
	return "kind" in metadata ? metadata : {
		entry,
		metadata
	};
}
async function prepare(kv, { leaked }) {
	const { current } = kv.metadata;
	const value = await kv.entry.read(current);
	if (value === null) return {
		kind: "failed",
		detail: `version ${current} has no such field, or it is no text`,
		mend: "Check #field in the reference."
	};
	if (leaked !== null && !require_correlate.isSameSecret(leaked, value)) return {
		kind: "done",
		detail: `version ${current} has replaced the leaked value already`
	};
	return {
		kind: "done",
		notes: { from: String(current) },
		detail: `version ${current} is to be replaced`
	};
}
async function apply(kv, context) {
	const from = fromVersion(context);
	if (from === null) return {
		kind: "skipped",
		detail: "the leaked value is replaced already"
	};
	const old = context.leaked ?? await kv.entry.read(from);
	let { current } = kv.metadata;
	for (let tries = 0; tries < WRITE_TRIES; tries++) {
		const value = await kv.entry.read(current);
		if (current > from && value !== null && (old === null || !require_correlate.isSameSecret(old, value))) return {
			kind: "done",
			notes: { to: String(current) },
			detail: `version ${current} has another value`
		};
		const written = await kv.entry.write(require_generate.generateValue(context.policy, "new value"), current);
		if (typeof written === "number") return {
			kind: "done",
			notes: { to: String(written) },
			detail: `wrote version ${written}`
		};
		if (written !== "conflict") return written;
		const metadata = await kv.entry.metadata();
		if ("kind" in metadata) return metadata;
		current = metadata.current;
	}
	return {
		kind: "failed",
		detail: "others keep writing to this entry",
		mend: "Run it again when they have finished."
	};
}
async function test(kv, context) {
	const { current } = kv.metadata;
	const value = await kv.entry.read(current);
	const from = fromVersion(context);
	const old = context.leaked ?? (from === null ? null : await kv.entry.read(from));
	if (value !== null && (old === null || !require_correlate.isSameSecret(old, value))) return {
		kind: "done",
		detail: `version ${current} can be read and is another value`
	};
	return {
		kind: "failed",
		detail: `version ${current} can’t be read, or is the old value again`,
		mend: "Rotate once more."
	};
}
/** A new version is current at once; this step says since when, for the grace. */
async function promote(kv, context) {
	const last = (await superseded(kv, context)).at(-1);
	const since = kv.metadata.versions.find(({ number }) => last !== void 0 && number > last.number) ?? versionNumbered(kv, kv.metadata.current);
	return {
		kind: "done",
		notes: { promotedAt: new Date(since.created).toISOString() },
		detail: `version ${kv.metadata.current} is handed out`
	};
}
async function retire(kv, context) {
	const numbers = (await superseded(kv, context)).map(({ number }) => number);
	if (numbers.length === 0) return {
		kind: "done",
		detail: "no readable version holds the old value"
	};
	return await kv.entry.destroy(numbers) ?? {
		kind: "done",
		detail: `destroyed ${numbers.map((number) => `version ${number}`).join(", ")}`
	};
}
async function verify(kv, context) {
	const old = await superseded(kv, context);
	const value = await kv.entry.read(kv.metadata.current);
	const again = value !== null && context.leaked !== null && require_correlate.isSameSecret(context.leaked, value);
	if (old.length > 0 || again) return {
		kind: "failed",
		detail: "the old value is still in the vault",
		mend: "Somebody wrote it again meanwhile. Rotate once more."
	};
	const hidden = kv.metadata.versions.filter((version) => version.deleted && !version.destroyed).length;
	return {
		kind: "done",
		detail: `no readable version holds the old value${hidden === 0 ? "" : `; ${hidden} deleted ${hidden === 1 ? "version" : "versions"} could not be compared`}`
	};
}
/** Older versions that hold the leaked value (proven by comparing), or, in a scheduled rotation, the one that was replaced. */
async function superseded(kv, context) {
	const { current } = kv.metadata;
	if (context.leaked !== null) return (await versionsHolding(kv, context.leaked)).filter(({ number }) => number !== current);
	const from = fromVersion(context);
	return readable(kv).filter(({ number }) => number === from && number !== current);
}
async function versionsHolding(kv, value) {
	const holding = [];
	for (const version of readable(kv)) {
		const stored = await kv.entry.read(version.number);
		if (stored !== null && require_correlate.isSameSecret(value, stored)) holding.push(version);
	}
	return holding;
}
function readable(kv) {
	return kv.metadata.versions.filter((version) => !version.destroyed && !version.deleted);
}
function versionNumbered(kv, number) {
	return kv.metadata.versions.find((version) => version.number === number);
}
function fromVersion(context) {
	const from = context.notes.prepare?.["from"];
	return from === void 0 ? null : Number(from);
}

exports.create = create;