const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_duration = require("./duration.js");
const require_reference = require("./reference.js");
const require_command_line = require("./command-line.js");
const require_wildcard = require("./wildcard.js");
const require_npm_zod = require("./npm-zod.js");
const require_baseline_file = require("./baseline-file.js");

// src/app/config/schema.ts
const wrong = (what) => ({ error: (fault) => fault.input === void 0 ? "is missing" : what });
const NO_TEXT = "is not a text";
const NO_LIST = "is not a list";
const NO_MAP = "is not a mapping of keys to values";
function about(schema, description, more = {}) {
	require_npm_zod.globalRegistry.add(schema, {
		description,
		...more
	});
	return schema;
}
function checked(what, holds) {
	return require_npm_zod.string(wrong(what)).check(require_npm_zod.refine(holds, { error: what }));
}
function choice(values) {
	return require_npm_zod._enum(values, wrong(`is none of ${values.join(", ")}`));
}
const text = () => checked(`${NO_TEXT}, or is empty`, (value) => value.trim() !== "");
const matching = (pattern, what) => checked(what, (value) => pattern.test(value));
const map = (shape) => require_npm_zod.strictObject(shape, wrong(NO_MAP));
const list = (item) => require_npm_zod.array(item, wrong(NO_LIST));
const number = (least, most) => {
	const what = `is not a number from ${least} to ${most}`;
	return require_npm_zod.number(wrong(what)).check(require_npm_zod._gte(least, { error: what }), require_npm_zod._lte(most, { error: what }));
};
const flag = () => require_npm_zod.boolean(wrong("is neither true nor false"));
const duration = (description) => about(checked("is not a duration such as 15m, 24h or 30d", (value) => require_duration.parseDuration(value) !== null), description, { pattern: "^([0-9]{1,9}[smhdw])+$" });
const reference = (description) => about(checked("is not a reference such as vault://secret/prod/api#key", require_reference.isReference), description, { pattern: "^[a-z][a-z0-9-]*://[^#?\\s]+" });
const pattern = (description) => about(matching(/^[a-z][a-z0-9-]*:\/\/[^\s#?]*(#[^\s#?]+)?$/, "is not a pattern of references such as vault://secret/prod/**"), description, { pattern: "^[a-z][a-z0-9-]*://[^\\s#?]*(#[^\\s#?]+)?$" });
const path = () => checked("is not a path inside the repository (relative, without “..”)", (value) => value !== "" && !/^([/\\]|[A-Za-z]:)|(^|[/\\])\.\.([/\\]|$)/.test(value));
const date = (description) => about(checked("is not a day such as 2027-01-31", require_baseline_file.isDay), description, { format: "date" });
const policy = () => about(matching(/^(password|alphanumeric|hex|base64url)-(1[6-9]|[2-9]\d|[1-4]\d\d|50\d|51[0-2])$/, "is not a policy such as password-32 (password, alphanumeric, hex or base64url, and 16 to 512 characters)"), "How new values are made: KIND-LENGTH.", { examples: ["password-32", "hex-64"] });
const testLogin = () => about(matching(/^postgres(ql)?:\/\/[^\s@]+$/, "is not an address such as postgresql://db.example.com:5432/app, without user"), "Where old and new password of a database user are tried, so that the database itself says which one works.", { examples: ["postgresql://db.example.com:5432/app"] });
const mode = (description) => about(choice([
	"report",
	"plan",
	"approve",
	"auto"
]), description);
const provider = about(require_npm_zod.looseObject({ type: about(text(), "The kind of vault: vault, embedded, …") }, wrong(NO_MAP)), "A vault. What else it takes depends on its type.");
const allow = about(map({
	path: require_npm_zod.optional(about(require_npm_zod.union([text(), list(text())]), "Glob, or globs, of paths.")),
	"path-pattern": require_npm_zod.optional(about(checked("is not a regular expression", isRegex), "Regular expression over the path.")),
	rules: require_npm_zod.optional(about(list(text()), "Ids of rules.")),
	value: require_npm_zod.optional(about(checked("is not a regular expression", isRegex), "Regular expression over the value.")),
	reason: about(text(), "Why this is no leak."),
	expires: require_npm_zod.optional(date("Last day it holds (UTC)."))
}).check(require_npm_zod.refine((entry) => entry.path !== void 0 || entry["path-pattern"] !== void 0 || entry.rules !== void 0 || entry.value !== void 0, { error: "has no condition (path, path-pattern, rules or value), so it would silence everything" })), "One kind of finding that is no leak. All conditions that are given must hold.");
const ruleAllow = about(map({
	path: require_npm_zod.optional(about(require_npm_zod.union([text(), list(text())]), "Glob, or globs, of paths.")),
	"path-pattern": require_npm_zod.optional(about(checked("is not a regular expression", isRegex), "Regular expression over the path.")),
	value: require_npm_zod.optional(about(checked("is not a regular expression", isRegex), "Regular expression over the value.")),
	reason: about(text(), "Why this is no leak."),
	expires: require_npm_zod.optional(date("Last day it holds (UTC)."))
}), "One kind of finding of this rule that is no leak. Without a condition: all of them, until it expires.");
const ruleOverride = about(map({
	severity: require_npm_zod.optional(about(choice(require_command_line.SEVERITIES), "How bad it is if what it finds is live.")),
	confidence: require_npm_zod.optional(about(number(0, 1), "Of a match that no check proves; not of generic rules.")),
	"disable-keywords": require_npm_zod.optional(about(list(text()), "Keywords that no longer lead to it. One must be left.")),
	remedy: require_npm_zod.optional(about(text(), "What to do when it has leaked.")),
	allow: require_npm_zod.optional(about(list(ruleAllow), "What it finds but is no leak."))
}), "What is different of a rule here.");
const profileEntry = require_npm_zod.union([reference("The secret, exported as an environment variable of this name. With a “*” in the name: all entries below a path (vault://secret/prod/*), or all fields of one (…#*)."), map({
	ref: reference("The secret."),
	as: require_npm_zod.optional(about(choice([
		"env",
		"file",
		"output"
	]), "Environment variable (default), path of a 0600 file, or step output.")),
	optional: require_npm_zod.optional(about(flag(), "Leave it out where the entry does not exist.")),
	default: require_npm_zod.optional(about(require_npm_zod.string(wrong(NO_TEXT)), "Used, unmasked, where the entry does not exist. Not for secrets.")),
	unmasked: require_npm_zod.optional(about(flag(), "Hand it over even if it is too short to be masked.")),
	with: require_npm_zod.optional(about(require_npm_zod.record(text(), require_npm_zod.unknown(), wrong("is no mapping")), "What an engine that mints by a write is given: { common_name: app.example.com } for vault://pki/issue/ROLE. A text file:PATH is what that file holds.")),
	decode: require_npm_zod.optional(about(choice(["base64"]), "The value is base64 of what the job gets.")),
	wrap: require_npm_zod.optional(duration("Hand over a token that unwraps the whole entry once, and lives this long: 5m.")),
	transform: require_npm_zod.optional(about(choice(require_wildcard.TRANSFORMS), "For a name with a “*”: how what it stands for becomes part of the variable’s name. upper (default): capitals; keep: as it is. In both “-”, “.”, “/” and spaces become “_”."))
})]);
const responseRule = map({
	when: about(map({
		credential: require_npm_zod.optional(about(text(), "Kind of credential: github-pat.")),
		rule: require_npm_zod.optional(about(text(), "Id of the rule that found it.")),
		entry: require_npm_zod.optional(pattern("The vault entry it is.")),
		live: require_npm_zod.optional(about(flag(), "Whether it still works. Never matches where that is not known."))
	}), "What it is for. All that is given must hold."),
	do: about(choice([
		"rotate",
		"revoke",
		"report"
	]), "What is done."),
	mode: require_npm_zod.optional(mode("How far it goes on its own. Default: respond.default.")),
	grace: require_npm_zod.optional(duration("How long old and new value both work. Default: 24h.")),
	driver: require_npm_zod.optional(about(text(), "What rotates it. Default: chosen by the entry.")),
	policy: require_npm_zod.optional(policy()),
	test: require_npm_zod.optional(testLogin())
});
const scheduleRule = map({
	entry: reference("What is rotated: vault://database/static-roles/app, vault://secret/prod/api#key."),
	"max-age": duration("How old its value may get."),
	mode: require_npm_zod.optional(mode("How far it goes on its own. Default: auto.")),
	grace: require_npm_zod.optional(duration("How long old and new value both work. Default: 24h.")),
	driver: require_npm_zod.optional(about(text(), "What rotates it. Default: chosen by the entry.")),
	policy: require_npm_zod.optional(policy()),
	test: require_npm_zod.optional(testLogin())
});
const notify = require_npm_zod.union([map({ "repository-dispatch": matching(/^[\w.-]+\/[\w.-]+$/, "is not OWNER/NAME") }), map({
	webhook: matching(/^https:\/\/[^\s/]+/, "is not an https address"),
	protocol: choice(["gitlab-token-revocation"]),
	key: require_npm_zod.optional(about(matching(/^env:[A-Za-z_]\w*$/, "does not name an environment variable (env:NAME)"), "Sent as Authorization: env:NAME."))
})]);
const NAME = "is not a name of lower-case letters, digits and -";
const named = (value) => require_npm_zod.record(about(matching(/^[a-z][a-z0-9-]*$/, NAME), "A name.", { pattern: "^[a-z][a-z0-9-]*$" }), value, wrong(NO_MAP));
const CONFIG_SCHEMA = about(map({
	version: require_npm_zod.optional(about(require_npm_zod.literal(1, wrong("is not 1")), "Version of this format.")),
	providers: require_npm_zod.optional(about(named(provider), "The vaults, by the scheme that references use.")),
	scan: require_npm_zod.optional(map({
		"fail-on": require_npm_zod.optional(about(choice(require_command_line.FAIL_ON), "What turns the build red. Default: medium.")),
		verify: require_npm_zod.optional(about(choice(["off", "live"]), "Whether found credentials are tried out at their provider.")),
		allow: require_npm_zod.optional(about(list(allow), "What is found but is no leak.")),
		exclude: require_npm_zod.optional(about(list(text()), "Globs of paths that are not scanned. The receipt counts them.")),
		archives: require_npm_zod.optional(about(flag(), "Look into zip, tar and gzip files. Default: false.")),
		"max-size": require_npm_zod.optional(about(number(1, 1024), "Largest text that is scanned, in MiB. Default: 32.")),
		"min-confidence": require_npm_zod.optional(about(number(0, 1), "Findings below it are not told.")),
		rules: require_npm_zod.optional(map({
			extend: require_npm_zod.optional(about(list(path()), "More rule files.")),
			disable: require_npm_zod.optional(about(list(text()), "Ids of rules that are switched off.")),
			override: require_npm_zod.optional(about(named(ruleOverride), "Rules, built-in or of the files above, that are to be different here, by id."))
		}))
	})),
	inject: require_npm_zod.optional(map({ profiles: require_npm_zod.optional(about(named(require_npm_zod.record(require_npm_zod.string(), profileEntry, wrong(NO_MAP))), "Sets of secrets, by name.")) })),
	correlate: require_npm_zod.optional(about(map({
		key: require_npm_zod.optional(reference("The key for fingerprints of vault entries: vault://transit/sealant.")),
		prefixes: about(list(pattern("What leaks are compared with.")), "What leaks are compared with.")
	}), "Tells which vault entry a leaked value is.")),
	respond: require_npm_zod.optional(map({
		default: require_npm_zod.optional(mode("For what no rule matches. Default: plan.")),
		rules: require_npm_zod.optional(about(list(responseRule), "The first that matches decides.")),
		schedule: require_npm_zod.optional(about(list(scheduleRule), "What sealant rotate --due rotates.")),
		notify: require_npm_zod.optional(about(list(notify), "Who is told."))
	})),
	audit: require_npm_zod.optional(map({ file: about(text(), "The hash-chained log of every access and change.") }))
}), "Config of Sealant. Everything is optional.");
/** Here, because a dynamic import of zod elsewhere would bundle all of it (373 kB) instead of what is used. */
function checkConfig(value) {
	return require_npm_zod.safeParse(CONFIG_SCHEMA, value);
}
function isRegex(value) {
	try {
		return value !== "" && new RegExp(value) instanceof RegExp;
	} catch {
		return false;
	}
}

exports.CONFIG_SCHEMA = CONFIG_SCHEMA;
exports.checkConfig = checkConfig;