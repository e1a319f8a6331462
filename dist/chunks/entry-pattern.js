const require_reference = require("./reference.js");

// src/engine/respond/entry-pattern.ts
/**
* Whether an entry is meant by a pattern such as `vault://secret/prod/**` or `file://prod/*#password`. `*` stands for
* characters of one path part, `**` for any parts, and so does a slash at the end; without `#field` every field is meant.
* Versions are not looked at.
*/
function matchesEntry(pattern, entry) {
	const name = require_reference.formatReference({
		...entry,
		version: null
	});
	const wanted = pattern.includes("#") ? name : name.replace(/#.*$/, "");
	return matches(pattern.endsWith("/") ? `${pattern}**` : pattern, wanted);
}
/** The reference without version and options: what a rotation is about. */
function entryName(entry) {
	return require_reference.formatReference({
		...entry,
		version: null
	});
}
/** All positions of the pattern that the text so far may have reached, side by side: no backtracking, whatever the stars. */
function matches(pattern, text) {
	let reached = behindStars(pattern, /* @__PURE__ */ new Set([0]));
	for (const character of text) {
		const next = /* @__PURE__ */ new Set();
		for (const at of reached) if (pattern[at] !== "*") {
			if (pattern[at] === character) next.add(at + 1);
		} else if (pattern[at + 1] === "*" || character !== "/" && character !== "#") next.add(at);
		reached = behindStars(pattern, next);
	}
	return reached.has(pattern.length);
}
/** A star may stand for nothing. */
function behindStars(pattern, reached) {
	for (const at of reached) if (pattern[at] === "*") reached.add(at + (pattern[at + 1] === "*" ? 2 : 1));
	return reached;
}

Object.defineProperty(exports, "entryName", {
  enumerable: true,
  get: function () {
    return entryName;
  }
});
Object.defineProperty(exports, "matchesEntry", {
  enumerable: true,
  get: function () {
    return matchesEntry;
  }
});