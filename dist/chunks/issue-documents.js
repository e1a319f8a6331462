const require_start = require("./start.js");
const require_reference = require("./reference.js");
const require_engine = require("./engine.js");
const require_entry_fields = require("./entry-fields.js");
const require_map_with_limit = require("./map-with-limit.js");
const require_group_by_entry = require("./group-by-entry.js");
const require_json_field = require("./json-field.js");

// src/adapters/vaults/rest/issue-documents.ts
/** One value per reference, in order; each entry is read once. Without a field, an entry's only one. */
async function issueDocuments(documents, references, signal) {
	const entries = require_group_by_entry.groupByEntry(references, (reference) => {
		if (reference.version === null) return documents.resolve(reference);
		throw new require_start.AppError("config", `${require_reference.formatReference(reference)}: this vault gives no versions.`, { mend: "Leave out “?version=”." });
	});
	const issued = /* @__PURE__ */ new Map();
	await require_map_with_limit.mapWithLimit(entries, documents.atOnce, async ({ address, references: wanted }) => {
		const shown = require_reference.formatReference({
			...wanted[0],
			field: null
		});
		const fields = wanted.map(({ field }) => field);
		const isWanted = (name) => fields.some((field) => mayMean(field, name));
		const json = await documents.read(address, shown, signal, isWanted);
		if (json === null && !wanted.every(({ optional }) => optional)) throw documents.missing(address, shown);
		for (const reference of wanted) issued.set(reference, json === null ? null : pick(json, reference, shown, documents.provider));
	});
	return references.map((reference) => issued.get(reference) ?? null);
}
function mayMean(field, name) {
	if (field === null || field === "*" || field === name) return true;
	return field.startsWith("/") && require_json_field.pointerSteps(field)[0] === name;
}
function pick(json, reference, shown, provider) {
	const value = require_json_field.jsonField(json, reference.field ?? onlyField(json, shown), reference.optional, shown);
	return value === null ? null : {
		value: new require_engine.Secret(value, require_reference.formatReference(reference)),
		lease: {
			kind: "static",
			provider
		}
	};
}
/** @throws AppError `vault` where there are several */
function onlyField(json, shown) {
	const names = require_entry_fields.fieldNamesOf(json);
	if (names.length === 1) return names[0];
	throw new require_start.AppError("vault", `${shown} names no field, and has ${names.length}.`, { mend: `Write ${shown}#FIELD, #/a/b for what lies deeper, or #* for all.` });
}

Object.defineProperty(exports, "issueDocuments", {
  enumerable: true,
  get: function () {
    return issueDocuments;
  }
});
Object.defineProperty(exports, "onlyField", {
  enumerable: true,
  get: function () {
    return onlyField;
  }
});