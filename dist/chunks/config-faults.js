const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_command_line = require("./command-line.js");

// src/app/config/config-faults.ts
/** Faults as people need them: unions resolved to the alternative that was meant, keys with the nearest known one. */
function faultsOf(issues, schema) {
	return issues.flatMap((issue) => faultsOfIssue(issue, [], schema));
}
function faultsOfIssue(issue, above, schema) {
	const whole = [...above, ...issue.path];
	const path = whole.map((part) => typeof part === "number" ? part : String(part));
	if (issue.code === "unrecognized_keys") {
		const known = knownKeys(schema, whole);
		return issue.keys.map((key) => ({
			path: [...path, key],
			isKey: true,
			says: `unknown key “${shown(key)}”.${require_command_line.didYouMean(key, known) || ` Known here: ${known.join(", ")}.`}`
		}));
	}
	if (issue.code === "invalid_union") {
		const meant = meantAlternative(issue.errors);
		if (meant) return meant.flatMap((inner) => faultsOfIssue(inner, whole, schema));
	}
	if (issue.code === "invalid_key") return [{
		path,
		isKey: true,
		says: `“${shown(String(path.at(-1)))}” ${issue.issues[0]?.message ?? "is no name"}.`
	}];
	return [{
		path,
		isKey: false,
		says: `${issue.message}.`
	}];
}
/** The alternative whose own type fitted, else the one with the fewest faults. */
function meantAlternative(alternatives) {
	const fitting = alternatives.filter((issues) => !issues.some(({ path, code }) => path.length === 0 && code === "invalid_type"));
	return [...fitting.length > 0 ? fitting : alternatives].sort((a, b) => a.length - b.length)[0] ?? null;
}
function knownKeys(schema, path) {
	let at = [schema];
	for (const part of path) at = at.flatMap((one) => childrenOf(unwrapped(one), part));
	return at.flatMap(alternatives).flatMap((one) => "shape" in one._zod.def ? Object.keys(one._zod.def.shape) : []);
}
function unwrapped(schema) {
	const def = schema._zod.def;
	return def.type === "optional" && def.innerType ? unwrapped(def.innerType) : schema;
}
function alternatives(schema) {
	const bare = unwrapped(schema);
	const def = bare._zod.def;
	return def.options ? def.options.flatMap(alternatives) : [bare];
}
function childrenOf(schema, part) {
	return alternatives(schema).flatMap((one) => {
		const def = one._zod.def;
		const child = def.shape?.[String(part)] ?? def.valueType ?? def.element;
		return child ? [child] : [];
	});
}
function shown(text) {
	return require_command_line.neutralLine(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

exports.faultsOf = faultsOf;