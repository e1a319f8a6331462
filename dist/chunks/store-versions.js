const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_map_with_limit = require("./map-with-limit.js");
const require_entry_pattern = require("./entry-pattern.js");
const require_secret_document = require("./secret-document.js");
const require_versioned_secret = require("./versioned-secret.js");

// src/adapters/drivers/store-versions.ts
/** Secrets read for one pattern. More are an error, never left out silently. */
const MAX_ENTRIES = 2e3;
/** Secrets at once. */
const AT_ONCE = 8;
/**
* Every version that can be read of the secrets that a pattern means: each text field of JSON objects, and what is no JSON
* object as a whole.
* @param pattern `awssm://prod/**`, `azkv://prod-*`, `gcpsm://payments#key`
* @throws AppError `vault` when the vault refuses, or there are too many
*/
async function storeVersions(store, scheme, pattern, signal) {
	const path = pattern.replace(/^[a-z0-9-]+:\/\//, "").replace(/#.*$/, "");
	const names = !path.includes("*") && !path.endsWith("/") ? [path] : await store.names(path.split("*")[0], signal);
	if (names.length > MAX_ENTRIES) throw new require_start.AppError("vault", `“${pattern}” means more than ${MAX_ENTRIES} entries.`, { mend: "Name narrower prefixes in correlate.prefixes." });
	return (await require_map_with_limit.mapWithLimit(names, AT_ONCE, (path) => versionsOf(store, {
		scheme,
		path
	}, pattern, signal))).flat();
}
async function versionsOf(store, place, pattern, signal) {
	const entry = {
		...place,
		field: null,
		version: null,
		optional: false
	};
	const secret = store.secret(entry, signal);
	const versions = await secret.versions();
	if (require_versioned_secret.isFailure(versions) && versions.absent === true) return [];
	if (require_versioned_secret.isFailure(versions)) throw new require_start.AppError("vault", `${place.scheme}://${place.path}: ${versions.detail}.`, { mend: versions.mend });
	const found = [];
	for (const { id, current } of versions) {
		const document = await secret.read(id);
		if (document === null) continue;
		for (const field of require_secret_document.textFieldsOf(document) ?? [null]) {
			const value = require_secret_document.fieldOf(document, field);
			const reference = {
				...entry,
				field,
				version: id
			};
			if (value !== null && require_entry_pattern.matchesEntry(pattern, reference)) found.push({
				reference,
				current,
				value
			});
		}
	}
	return found;
}

exports.storeVersions = storeVersions;