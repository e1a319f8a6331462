const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_entry_pattern = require("./entry-pattern.js");

// src/adapters/vaults/embedded/entry-versions.ts
/** Every version that can be read of the entries that a pattern means; references get the pattern's scheme. */
function embeddedVersions(document, scheme, pattern) {
	const found = [];
	for (const [path, fields] of document) for (const [field, versions] of fields) {
		const entry = {
			scheme,
			path,
			field,
			version: null,
			optional: false
		};
		if (!require_entry_pattern.matchesEntry(pattern, entry)) continue;
		for (const { version, state, value } of versions) {
			if (value === null || state === "pending") continue;
			found.push({
				reference: {
					...entry,
					version: String(version)
				},
				current: state === "current",
				value
			});
		}
	}
	return found;
}

exports.embeddedVersions = embeddedVersions;