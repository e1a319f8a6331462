const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_duration = require("./duration.js");
const require_reference = require("./reference.js");

// src/app/config/build-config.ts
const DEFAULT_GRACE = "24h";
/**
* The typed config of a file that the schema has passed.
* @param placeOf line and column of a path's key (of a list's item) in the file, from 1
*/
function buildConfig(raw, file, placeOf) {
	const at = (path) => `${file}:${placeOf(path).line} (${path.join(".")})`;
	const scan = raw.scan ?? {};
	return {
		file,
		providers: mapValues(raw.providers ?? {}, (entry, id) => providerOf(entry, at(["providers", id]))),
		scan: {
			failOn: scan["fail-on"] ?? null,
			verify: scan.verify ?? "off",
			allow: [...scan.allow ?? [], ...allowedByRules(scan.rules?.override ?? {})].map(allowOf),
			exclude: scan.exclude ?? [],
			archives: scan.archives ?? false,
			maxSizeMib: scan["max-size"] ?? null,
			minConfidence: scan["min-confidence"] ?? null,
			rules: rulesOf(scan.rules ?? {}, file, placeOf)
		},
		profiles: mapValues(raw.inject?.profiles ?? {}, (entries, name) => ({
			entries,
			at: at([
				"inject",
				"profiles",
				name
			])
		})),
		correlate: raw.correlate ? correlateOf(raw.correlate) : null,
		respond: respondOf(raw.respond ?? {}),
		audit: raw.audit ?? null
	};
}
function rulesOf({ extend = [], disable = [], override = {} }, file, placeOf) {
	const place = (path) => {
		const { line, col } = placeOf([
			"scan",
			"rules",
			...path
		]);
		return `${file}:${line}:${col}`;
	};
	const places = [...disable.map((id, index) => [id, place(["disable", index])]), ...Object.keys(override).map((id) => [id, place(["override", id])])];
	return {
		extend,
		disable,
		override: mapValues(override, ({ allow: _allow, "disable-keywords": disableKeywords, ...rest }) => defined({
			...rest,
			disableKeywords
		})),
		places: Object.fromEntries(places)
	};
}
/** What rules' overrides allow, as entries for these rules. */
function allowedByRules(override) {
	return Object.entries(override).flatMap(([id, { allow = [] }]) => allow.map((entry) => ({
		...entry,
		rules: [id]
	})));
}
function mapValues(from, make) {
	return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, make(value, key)]));
}
function providerOf({ type, ...settings }, at) {
	return {
		type,
		settings,
		at
	};
}
function correlateOf({ key, prefixes }) {
	return {
		key: key === void 0 ? null : require_reference.parseReference(key),
		prefixes
	};
}
function allowOf(entry) {
	return {
		paths: typeof entry.path === "string" ? [entry.path] : entry.path ?? [],
		pathPattern: entry["path-pattern"] ?? null,
		rules: entry.rules ?? [],
		value: entry.value ?? null,
		reason: entry.reason,
		expires: entry.expires ?? null
	};
}
function respondOf(respond) {
	const fallback = respond.default ?? "plan";
	return {
		default: fallback,
		rules: (respond.rules ?? []).map(({ when, do: action, mode, ...rest }) => ({
			when: defined(when),
			do: action,
			mode: mode ?? fallback,
			...meansOf(rest)
		})),
		schedule: (respond.schedule ?? []).map(({ entry, "max-age": maxAge, mode, ...rest }) => ({
			entry,
			maxAgeMs: require_duration.parseDuration(maxAge),
			mode: mode ?? "auto",
			...meansOf(rest)
		})),
		notify: (respond.notify ?? []).map(notifyOf)
	};
}
/** Without the keys that are `undefined`, which `exactOptionalPropertyTypes` tells from absent ones. */
function defined(from) {
	return Object.fromEntries(Object.entries(from).filter(([, value]) => value !== void 0));
}
function meansOf({ grace, ...rest }) {
	return {
		graceMs: require_duration.parseDuration(grace ?? DEFAULT_GRACE),
		...defined(rest)
	};
}
function notifyOf(target) {
	if ("webhook" in target) {
		const key = target.key?.replace(/^env:/, "") ?? null;
		return {
			kind: "webhook",
			url: target.webhook,
			protocol: target.protocol,
			key
		};
	}
	return {
		kind: "repository-dispatch",
		repository: target["repository-dispatch"]
	};
}

exports.buildConfig = buildConfig;