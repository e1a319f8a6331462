const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_engine = require("./engine.js");
const require_map_with_limit = require("./map-with-limit.js");
const require_entry_pattern = require("./entry-pattern.js");

// src/adapters/drivers/vault-versions.ts
/** Entries read for one pattern. More are an error, never left out silently. */
const MAX_ENTRIES = 2e3;
/** Calls at once. */
const AT_ONCE = 8;
/**
* Every version that can be read of the entries that a pattern means: secrets of KV engines, and the passwords of
* database static roles. Dynamic credentials are left alone: reading one would make another.
*
* @param pattern `vault://secret/prod/**`, `vault://database/static-creds/app`
* @throws AppError `vault` when the vault refuses a listing or there are too many entries
*/
async function vaultVersions(api, scheme, pattern, signal) {
	const reader = new VersionReader(api, scheme, pattern, signal);
	const path = pattern.replace(/^[a-z0-9-]+:\/\//, "").replace(/#.*$/, "");
	const role = /^([^*]+)\/static-(?:creds|roles)\/([^*/]+)$/.exec(path);
	if (role !== null) return reader.staticRole(role[1], role[2]);
	const mount = await reader.mountOf(path.split("*")[0]);
	if (mount === null) return [];
	const rest = path.slice(mount.path.length + 1);
	const folder = rest.includes("*") ? rest.split("*")[0].replace(/[^/]*$/, "") : rest;
	const entries = folder === "" || folder.endsWith("/") ? await reader.list(mount, folder) : [folder];
	return reader.readAll(mount, entries);
}
var VersionReader = class {
	#api;
	#scheme;
	#pattern;
	#signal;
	constructor(api, scheme, pattern, signal) {
		this.#api = api;
		this.#scheme = scheme;
		this.#pattern = pattern;
		this.#signal = signal;
	}
	/** The KV engine that serves a path, or `null` for another engine. */
	async mountOf(path) {
		const asked = path.replace(/\/[^/]*$/, "") || path;
		const { status, data } = await this.#api.call("GET", `sys/internal/ui/mounts/${asked}`, void 0, this.#signal);
		if (status !== 200 || typeof data["path"] !== "string") return {
			path: path.split("/")[0],
			versioned: true
		};
		if (data["type"] !== "kv" && data["type"] !== "generic") return null;
		const options = data["options"];
		return {
			path: data["path"].replace(/\/$/, ""),
			versioned: options?.["version"] === "2"
		};
	}
	/** Paths of all secrets below a folder, relative to the mount. */
	async list(mount, folder) {
		const found = [];
		const pending = [folder];
		for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
			const path = `${mount.path}${mount.versioned ? "/metadata" : ""}/${next}`.replace(/\/$/, "");
			const { status, data } = await this.#api.call("LIST", path, void 0, this.#signal);
			if (status === 404) continue;
			const keys = data["keys"];
			if (status !== 200 || !Array.isArray(keys)) throw this.#refused("list", `${path}/*`, status);
			for (const key of keys) (String(key).endsWith("/") ? pending : found).push(`${next}${String(key)}`);
			if (found.length > MAX_ENTRIES) throw new require_start.AppError("vault", `“${this.#pattern}” means more than ${MAX_ENTRIES} entries.`, { mend: "Name narrower prefixes in correlate.prefixes." });
		}
		return found;
	}
	async readAll(mount, paths) {
		return (await require_map_with_limit.mapWithLimit(paths, AT_ONCE, (path) => mount.versioned ? this.#readVersions(mount, path) : this.#readOne(mount, path))).flat();
	}
	async staticRole(mount, role) {
		const path = `${mount}/static-creds/${role}`;
		const { status, data } = await this.#api.call("GET", path, void 0, this.#signal);
		if (status === 404) return [];
		if (status !== 200) throw this.#refused("read", path, status);
		const reference = this.#reference(path, "password", null);
		const { password } = data;
		return typeof password === "string" ? [{
			reference,
			current: true,
			value: new require_engine.Secret(password, path)
		}] : [];
	}
	async #readVersions(mount, path) {
		const { status, data } = await this.#api.call("GET", `${mount.path}/metadata/${path}`, void 0, this.#signal);
		if (status === 404) return [];
		if (status !== 200) throw this.#refused("read", `${mount.path}/metadata/${path}`, status);
		const versions = Object.entries(data["versions"] ?? {});
		const found = [];
		for (const [number, { destroyed }] of versions) {
			if (destroyed === true) continue;
			const asked = `${mount.path}/data/${path}?version=${Number(number)}`;
			const answer = await this.#api.call("GET", asked, void 0, this.#signal);
			if (answer.status === 403) throw this.#refused("read", `${mount.path}/data/${path}`, answer.status);
			const current = Number(number) === data["current_version"];
			found.push(...this.#fields(`${mount.path}/${path}`, answer.data["data"], number, current));
		}
		return found;
	}
	async #readOne(mount, path) {
		const { status, data } = await this.#api.call("GET", `${mount.path}/${path}`, void 0, this.#signal);
		if (status === 403) throw this.#refused("read", `${mount.path}/${path}`, status);
		return status === 200 ? this.#fields(`${mount.path}/${path}`, data, null, true) : [];
	}
	#fields(path, fields, version, current) {
		if (typeof fields !== "object" || fields === null) return [];
		return Object.entries(fields).flatMap(([field, value]) => {
			const reference = this.#reference(path, field, version);
			if (typeof value !== "string" || !require_entry_pattern.matchesEntry(this.#pattern, reference)) return [];
			return [{
				reference,
				current,
				value: new require_engine.Secret(value, `${path}#${field}`)
			}];
		});
	}
	#reference(path, field, version) {
		return {
			scheme: this.#scheme,
			path,
			field,
			version,
			optional: false
		};
	}
	#refused(what, path, status) {
		return new require_start.AppError("vault", `The vault answered ${status} when asked to ${what} “${path}”.`, { mend: `Add to the policy of the role: path "${path}" { capabilities = ["${what}"] }` });
	}
};

exports.vaultVersions = vaultVersions;