const require_reference = require("./reference.js");

// src/app/inject/wanted-references.ts
/** What the profiles of a config want, as often as they do. */
function wantedReferences({ profiles }) {
	return Object.values(profiles).flatMap(({ entries }) => Object.values(entries).map((entry) => {
		if (typeof entry === "string") return require_reference.parseReference(entry);
		const { ref, with: parameters } = recordOf(entry);
		const reference = require_reference.parseReference(String(ref));
		return parameters === void 0 ? reference : {
			...reference,
			parameters: recordOf(parameters)
		};
	}));
}
/** A mapping of the config; empty for anything else. */
function recordOf(value) {
	return typeof value === "object" && value !== null ? value : {};
}

Object.defineProperty(exports, "recordOf", {
  enumerable: true,
  get: function () {
    return recordOf;
  }
});
Object.defineProperty(exports, "wantedReferences", {
  enumerable: true,
  get: function () {
    return wantedReferences;
  }
});