const require_rolldown_runtime = require("./rolldown-runtime.js");

// src/app/config/compile-allowlist.ts
/**
* `scan.allow` as the engine takes it. The glob library is loaded only where an entry has a path.
* Globs match whole paths, `*` within a folder, `**` across; names that start with a dot count like others.
*/
async function compileAllowlist(entries) {
	const matcherOf = entries.some(({ paths }) => paths.length > 0) ? await loadGlobs() : null;
	return entries.map(({ paths, pathPattern, rules, value, reason, expires }) => ({
		reason,
		...pathCondition(paths.length > 0 && matcherOf ? matcherOf(paths) : null, pathPattern),
		...rules.length > 0 ? { rules } : {},
		...value === null ? {} : { value: new RegExp(value) },
		...expires === null ? {} : { expires }
	}));
}
/** Globs and the pattern must both fit, where there are both. */
function pathCondition(byGlobs, pattern) {
	if (pattern === null) return byGlobs === null ? {} : { matchesPath: byGlobs };
	const regex = new RegExp(pattern);
	return { matchesPath: (path) => (byGlobs === null || byGlobs(path)) && regex.test(path) };
}
/** Whether a path matches one of some globs (`scan.exclude`, `--exclude`); `null` where there are none. */
async function compileGlobs(globs) {
	return globs.length === 0 ? null : (await loadGlobs())(globs);
}
async function loadGlobs() {
	const { Minimatch } = await Promise.resolve().then(() => require("./npm-minimatch.js")).then((n) => n.esm_exports);
	return (globs) => {
		const compiled = globs.map((glob) => new Minimatch(glob, {
			dot: true,
			nocomment: true,
			nonegate: true
		}));
		return (path) => compiled.some((one) => one.match(path));
	};
}

exports.compileAllowlist = compileAllowlist;
exports.compileGlobs = compileGlobs;