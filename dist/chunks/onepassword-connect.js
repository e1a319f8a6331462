const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_command_line = require("./command-line.js");
const require_reference = require("./reference.js");
const require_wildcard = require("./wildcard.js");
const require_rest_api = require("./rest-api.js");
const require_issue_documents = require("./issue-documents.js");
const require_settings_entry = require("./settings-entry.js");

// src/adapters/vaults/onepassword/item-fields.ts
/**
* The fields of an item of 1Password as a JSON object, by their labels; those of a section below the section's label. Where one
* label in one place is that of several, or of a field and a section, ids are the names, so that none stands for the other. Fields
* without a value are left out.
* Source: developer.1password.com/docs/connect/api-reference (item object).
*/
function itemFields(item) {
	const labels = new Map(require_rest_api.listOf(item["sections"]).map((one) => [require_rest_api.textOf(one["id"]), require_rest_api.textOf(one["label"])]));
	const top = [];
	const sections = /* @__PURE__ */ new Map();
	for (const field of require_rest_api.listOf(item["fields"])) {
		const value = require_rest_api.textOf(field["value"]);
		if (value === "") continue;
		const id = require_rest_api.textOf(field["id"]);
		const section = require_rest_api.textOf(require_rest_api.recordOf(field["section"])["id"]);
		const place = section === "" ? top : sections.get(section) ?? [];
		place.push({
			id,
			label: require_rest_api.textOf(field["label"]) || id,
			value
		});
		if (section !== "") sections.set(section, place);
	}
	const ofTop = byName(top);
	const named = [...sections].map(([id, fields]) => ({
		id,
		label: labels.get(id) || id,
		value: byName(fields)
	}));
	const taken = new Set(ofTop.map(([name]) => name));
	const members = [...byName(named).map(([name, fields], i) => [taken.has(name) ? named[i].id : name, fields]).map(([name, fields]) => [name, Object.fromEntries(fields)]), ...ofTop];
	return JSON.stringify(Object.fromEntries(members));
}
/** Labels as names; ids for those that are not the only ones of their label. */
function byName(all) {
	const counts = /* @__PURE__ */ new Map();
	for (const { label } of all) counts.set(label, (counts.get(label) ?? 0) + 1);
	return all.map(({ id, label, value }) => [counts.get(label) > 1 ? id : label, value]);
}

// src/adapters/vaults/onepassword-connect.ts
const EXAMPLE = "{ type: onepassword-connect, url: https://connect.example.com, auth: { method: token, token: env:OP_CONNECT_TOKEN } }";
const SERVICE = {
	name: "1Password Connect",
	mend: "“url:” is the address of your own Connect server, not of your account (…1password.com)."
};
const MEND_TOKEN = "Check that OP_CONNECT_TOKEN is a token of this Connect server, and neither expired nor revoked.";
const DEFAULT_TIMEOUT = 15e3;
const READS_AT_ONCE = 6;
/** Most items of a vault that are looked for by their titles; of more, the whole list is shorter. */
const ASKED_ONE_BY_ONE = 4;
/**
* 1Password Connect: `{ type: onepassword-connect, url, auth: { method: token, token: env:OP_CONNECT_TOKEN } }`.
* `op://VAULT/ITEM#FIELD`, in a section `#/SECTION/FIELD`; names or ids, spaces as `%20`; `op://VAULT/*` for all items.
* Source: developer.1password.com/docs/connect/api-reference.
*/
const vault = {
	scheme: "op",
	create(id, settings, at, surroundings) {
		const entry = new require_settings_entry.SettingsEntry(settings, at, [
			"url",
			"auth",
			"ca",
			"timeout"
		], {
			example: EXAMPLE,
			directory: surroundings.directory
		});
		const [, auth] = entry.auth({ token: ["token"] });
		const source = auth.credential("token", "OP_CONNECT_TOKEN");
		const address = {
			url: entry.server("url").replace(/\/v1$/, ""),
			ca: entry.file("ca"),
			timeout: entry.duration("timeout") ?? DEFAULT_TIMEOUT
		};
		return {
			id,
			async open(identity, signal) {
				const token = require_settings_entry.credentialOf(identity, source, "1Password Connect token");
				const connect = new Connect(new require_rest_api.RestApi(address, SERVICE, surroundings), token);
				try {
					await connect.vaults(signal);
					return sessionOf(id, connect);
				} catch (error) {
					await connect.close();
					throw error;
				}
			}
		};
	}
};
function sessionOf(id, connect) {
	const documents = {
		provider: id,
		atOnce: READS_AT_ONCE,
		resolve(reference) {
			const address = addressOf(reference);
			return {
				key: JSON.stringify([address.vault, address.item]),
				address
			};
		},
		read: ({ vault: name, item }, shown, signal) => connect.item(name, item, shown, signal),
		missing: ({ vault: name }, shown) => new require_start.AppError("vault", `${shown}: there is no such item in the vault “${require_command_line.neutralLine(name.slice(0, 80))}”.`, { mend: "Check its title (case counts), or give its id; or mark it optional: “?optional”. Archived items are not given." })
	};
	return {
		credentials: [connect.token],
		handle: null,
		borrowed: true,
		sessionEndsLeases: true,
		async issue(references, _remember, signal) {
			await listFullVaults(connect, references, signal);
			return require_issue_documents.issueDocuments(documents, references.map(withPlainField), signal);
		},
		async list(reference, signal) {
			const { prefix } = require_wildcard.wildcardOf(reference);
			const [, name, start] = /^([^/]+)\/([^/]*)$/.exec(prefix)?.map(decoded) ?? [];
			if (name === void 0 || start === void 0) throw notAnItem(reference);
			const matches = new require_wildcard.Matches(reference, encoded(start));
			for (const { title } of await connect.items(name, require_reference.formatReference(reference), signal)) matches.offer(encoded(title));
			return matches.parts;
		},
		async look(reference, signal) {
			const address = addressOf(reference);
			const shown = require_reference.formatReference({
				...reference,
				field: null
			});
			if (!(await connect.items(address.vault, shown, signal)).some(({ id: own, title }) => own === address.item || title === address.item)) throw documents.missing(address, shown);
		},
		async release() {
			await connect.close();
			return {
				kind: "not-revocable",
				mend: "The token was given to the job; its giver ends it."
			};
		}
	};
}
/** A vault of which many items are wanted is listed once, instead of being asked for the id of each. */
async function listFullVaults(connect, references, signal) {
	const wanted = /* @__PURE__ */ new Map();
	for (const reference of references) {
		const { vault: name, item } = addressOf(reference);
		wanted.set(name, (wanted.get(name) ?? /* @__PURE__ */ new Set()).add(item));
	}
	for (const [name, items] of wanted) if (items.size > ASKED_ONE_BY_ONE) await connect.items(name, `op://${encoded(name)}`, signal);
}
/** A Connect server, asked for its vaults once. */
var Connect = class {
	token;
	#api;
	#vaults = null;
	/** All of a vault, where they were asked for. */
	#items = /* @__PURE__ */ new Map();
	constructor(api, token) {
		this.#api = api;
		this.token = token;
	}
	/** The vaults that the token sees. */
	vaults(signal) {
		this.#vaults ??= this.#list("/v1/vaults", signal);
		return this.#vaults;
	}
	/** All items of a vault. */
	async items(vaultName, shown, signal) {
		return this.#itemsOf(await this.#vaultId(vaultName, shown, signal), signal);
	}
	/**
	* An item's fields as JSON, or `null` where there is none of that title or id.
	* @throws AppError `vault` for a vault that isn't there, or several items of one title
	*/
	async item(vaultName, name, shown, signal) {
		const vaultId = await this.#vaultId(vaultName, shown, signal);
		const known = this.#items.get(vaultId);
		const only = oneOf(known === void 0 ? await this.#find(vaultId, name, signal) : await known, name, `${shown}: the vault has`, "items of that title");
		if (only === null) return null;
		const answer = await this.#get(`/v1/vaults/${vaultId}/items/${only.id}`, signal);
		if (answer.status === 404) return null;
		const item = require_rest_api.objectOf(answer.body);
		if (item === null) throw this.#api.stranger(answer);
		return itemFields(item);
	}
	async close() {
		await this.#api.close();
	}
	async #find(vaultId, name, signal) {
		if (isId(name)) return [{
			id: name,
			title: name
		}];
		if (/["\\]/.test(name)) return this.#itemsOf(vaultId, signal);
		return this.#list(`/v1/vaults/${vaultId}/items?filter=${encoded(`title eq "${name}"`)}`, signal);
	}
	#itemsOf(vaultId, signal) {
		const items = this.#items.get(vaultId) ?? this.#list(`/v1/vaults/${vaultId}/items`, signal);
		this.#items.set(vaultId, items);
		return items;
	}
	async #vaultId(name, shown, signal) {
		const vaults = await this.vaults(signal);
		const found = oneOf(vaults, name, `${shown}: the token sees`, "vaults of that name");
		if (found !== null) return found.id;
		const titles = vaults.map(({ title }) => title);
		throw new require_start.AppError("vault", `${shown}: the token sees no vault “${require_command_line.neutralLine(name.slice(0, 80))}”.`, { mend: `Give the Connect server and its token access to it.${require_command_line.didYouMean(name, titles)}` });
	}
	async #list(path, signal) {
		const answer = await this.#get(path, signal);
		if (answer.status === 404) return [];
		if (!Array.isArray(answer.body)) throw this.#api.stranger(answer);
		return namedOf(answer.body);
	}
	/** @returns an answer of 200 or 404 */
	async #get(path, signal) {
		const answer = await this.#api.get(path, this.token, signal);
		if (answer.status === 200 || answer.status === 404) return answer;
		throw this.#api.refusal(answer, MEND_TOKEN) ?? new require_start.AppError("vault", `${this.#api.host} does not let the token read it (${answer.status}).`, { mend: "Give the Connect server and its token read access to the vault." });
	}
};
/** Vaults have a name, items a title. What has an id of another shape is no part of a path; what is archived has a state. */
function namedOf(body) {
	return require_rest_api.listOf(body).filter((one) => !["ARCHIVED", "DELETED"].includes(require_rest_api.textOf(one["state"]))).map((one) => ({
		id: require_rest_api.textOf(one["id"]),
		title: require_rest_api.textOf(one["title"] ?? one["name"])
	})).filter(({ id }) => isId(id));
}
/**
* The one of that id, or else of that title; `null` where there is none.
* @throws AppError `vault` for several
*/
function oneOf(all, name, who, what) {
	const exact = all.find(({ id }) => id === name);
	if (exact !== void 0) return exact;
	const found = all.filter(({ title }) => title === name);
	if (found.length < 2) return found[0] ?? null;
	throw new require_start.AppError("vault", `${who} ${found.length} ${what}.`, { mend: `Give the id of the one that is meant: ${found.map(({ id }) => id).join(", ")}.` });
}
/** Source: the API's specification (`^[\da-z]{26}$`). */
function isId(text) {
	return /^[\da-z]{26}$/.test(text);
}
function addressOf(reference) {
	const [name = "", item = "", ...more] = reference.path.split("/").map(decoded);
	if (name !== "" && item !== "" && more.length === 0) return {
		vault: name,
		item
	};
	throw notAnItem(reference);
}
function notAnItem(reference) {
	return new require_start.AppError("config", `“${require_reference.formatReference(reference)}” is not an item of a vault.`, { mend: "Write op://VAULT/ITEM#FIELD, in a section op://VAULT/ITEM#/SECTION/FIELD, or op://VAULT/*; a space is %20, a slash in a name %2F." });
}
function withPlainField(reference) {
	return reference.field === null ? reference : {
		...reference,
		field: decoded(reference.field)
	};
}
/** Halves of characters can't be encoded: they come out as the replacement character. */
function encoded(text) {
	return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "�"));
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

exports.vault = vault;