const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_write_file_atomically = require("./write-file-atomically.js");
const require_imported = require("./imported.js");
const require_scan = require("./scan.js");
const require_start = require("./start.js");
const require_command_line = require("./command-line.js");
const require_baseline_file = require("./baseline-file.js");
const require_read_rule_file = require("./read-rule-file.js");
const require_engine = require("./engine.js");
let node_fs = require("node:fs");
let node_path = require("node:path");

// src/adapters/importers/index.ts
/** Files of other scanners that can be read. A new kind is a file here and a line below. */
const IMPORTERS = {
	"gitleaks-toml": async () => (await Promise.resolve().then(() => require("./gitleaks-toml.js"))).importGitleaksToml,
	"gitleaks-ignore": async () => (await Promise.resolve().then(() => require("./gitleaks-ignore.js"))).importGitleaksIgnore,
	"detect-secrets-baseline": async () => (await Promise.resolve().then(() => require("./detect-secrets-baseline.js"))).importDetectSecretsBaseline
};
/** How their files are called. */
const NAMES = [
	[/\.toml$/i, "gitleaks-toml"],
	[/^\.?(?:gitleaks|betterleaks)-?ignore$/i, "gitleaks-ignore"],
	[/\.baseline(?:\.json)?$/i, "detect-secrets-baseline"]
];
/** The kind of a file by its name, or `null`. */
function importerFor(file) {
	return NAMES.find(([name]) => name.test(file))?.[1] ?? null;
}

// src/app/import/import-files.ts
/** Where imported rules go; relative to the repository's root. */
const RULES_PATH = ".github/sealant-rules.yml";
const REMEDY = "Revoke it where it was issued, and keep the new one in a vault.";
/** The text of a rule file, or `null` where there are no rules. Other scanners have no severity: theirs are `high`. */
async function ruleFile(rules) {
	if (rules.length === 0) return null;
	const { stringify } = await Promise.resolve().then(() => require("./npm-yaml.js")).then((n) => /* @__PURE__ */ require_rolldown_runtime.__toESM(n.require_dist(), 1));
	return stringify(rules.map(({ id, name, description, keywords, pattern, ignoreCase, checks, examples, negativeExamples }) => ({
		id,
		name,
		description,
		severity: "high",
		keywords,
		pattern,
		...ignoreCase ? { "ignore-case": true } : {},
		...checks.length > 0 ? { checks } : {},
		remedy: REMEDY,
		examples,
		"negative-examples": negativeExamples
	})), { lineWidth: 0 });
}
/** What the config needs, as a config of its own; `null` where it needs nothing. */
async function configAdditions({ rules, allow, disable }) {
	if (rules.length === 0 && allow.length === 0 && disable.length === 0) return null;
	const { stringify } = await Promise.resolve().then(() => require("./npm-yaml.js")).then((n) => /* @__PURE__ */ require_rolldown_runtime.__toESM(n.require_dist(), 1));
	const entries = allow.map(({ pathPattern, rules: ids, value, reason }) => ({
		...pathPattern === null ? {} : { "path-pattern": pathPattern },
		...ids.length === 0 ? {} : { rules: ids },
		...value === null ? {} : { value },
		reason
	}));
	const lists = {
		...rules.length > 0 ? { extend: [RULES_PATH] } : {},
		...disable.length > 0 ? { disable } : {}
	};
	return stringify({
		version: 1,
		scan: {
			...Object.keys(lists).length > 0 ? { rules: lists } : {},
			...entries.length > 0 ? { allow: entries } : {}
		}
	}, { lineWidth: 0 });
}

// src/app/import/import-merge.ts
/**
* Adds rules to a rule file. A rule that is there already stays, unless `force` says otherwise.
* @param before the file's text, or `null` where there is none
* @param rules a rule file of what comes in
* @throws AppError `config` where the file that is there is faulty
*/
async function mergeRules(before, rules, builtIn, options) {
	const { isSeq, parseDocument } = await Promise.resolve().then(() => require("./npm-yaml.js")).then((n) => /* @__PURE__ */ require_rolldown_runtime.__toESM(n.require_dist(), 1));
	const incoming = await require_read_rule_file.readRuleFile(rules, options.file, builtIn);
	if (before === null) return {
		text: rules,
		added: incoming.length,
		kept: []
	};
	const known = new Map((await require_read_rule_file.readRuleFile(before, options.file, builtIn)).map((rule) => [rule.id, rule]));
	const document = parseDocument(before);
	const list = document.contents;
	if (!isSeq(list)) return {
		text: rules,
		added: incoming.length,
		kept: []
	};
	const kept = [];
	let added = 0;
	const items = parseDocument(rules).toJS();
	for (const [i, item] of items.entries()) {
		const other = known.get(item.id);
		if (other !== void 0 && isSameRule(other, incoming[i])) continue;
		if (other !== void 0 && !options.force) {
			kept.push(`Rule ${item.id} is in ${options.file} already and is another one; it was left as it is (--force replaces it).`);
			continue;
		}
		added++;
		const node = document.createNode(item);
		const at = list.items.findIndex((each) => each.get?.("id") === item.id);
		if (at === -1) list.add(node);
		else list.set(at, node);
	}
	return {
		text: added === 0 ? before : document.toString({ lineWidth: 0 }),
		added,
		kept
	};
}
function isSameRule(a, b) {
	return JSON.stringify(a) === JSON.stringify(b);
}
/**
* Adds allow entries, rule files and switched-off rules to a config, which otherwise stays as people wrote it.
* @param additions a config that has them alone
* @throws AppError `config` where the config can't take them; the mend is to add them by hand
*/
async function mergeConfig(before, additions, { file }) {
	const { readConfig } = await Promise.resolve().then(() => require("./read-config.js")).then((n) => n.read_config_exports);
	if (before === null || before.trim() === "") return {
		text: additions,
		added: 1,
		kept: []
	};
	await readConfig(before, file);
	const { parseDocument } = await Promise.resolve().then(() => require("./npm-yaml.js")).then((n) => /* @__PURE__ */ require_rolldown_runtime.__toESM(n.require_dist(), 1));
	const document = parseDocument(before);
	const { scan } = parseDocument(additions).toJS();
	const added = addTo(document, [
		"scan",
		"rules",
		"extend"
	], scan.rules?.extend ?? [], file) + addTo(document, [
		"scan",
		"rules",
		"disable"
	], scan.rules?.disable ?? [], file) + addTo(document, ["scan", "allow"], scan.allow ?? [], file);
	if (added === 0) return {
		text: before,
		added,
		kept: []
	};
	const text = document.toString({
		lineWidth: 0,
		flowCollectionPadding: false
	});
	await readConfig(text, file);
	return {
		text,
		added,
		kept: []
	};
}
/** Adds what is not in the list yet; makes the list where there is none. */
function addTo(document, path, items, file) {
	const there = document.getIn(path);
	const known = there?.toJSON?.() ?? [];
	const texts = new Set(Array.isArray(known) ? known.map((item) => JSON.stringify(item)) : []);
	const missing = items.filter((item) => !texts.has(JSON.stringify(item)));
	if (missing.length === 0) return 0;
	try {
		makeMaps(document, path.slice(0, -1));
		if (there === null || there === void 0) document.setIn(path, document.createNode(missing));
		else for (const item of missing) document.addIn(path, document.createNode(item));
	} catch (cause) {
		throw unmergeable(file, path, cause);
	}
	return missing.length;
}
/** `scan:` with nothing behind it is `null`, which takes no key. */
function makeMaps(document, path) {
	for (let depth = 1; depth <= path.length; depth++) {
		const at = path.slice(0, depth);
		if ((document.getIn(at) ?? null) === null) document.setIn(at, document.createNode({}));
	}
}
function unmergeable(file, path, cause) {
	return new require_start.AppError("config", `${file}: ${path.join(".")} is written in a way that nothing can be added to it.`, {
		mend: "Write that list out without an alias (*name); or print what to add, and add it by hand: sealant import FILE --output -",
		cause
	});
}
/** Adds suppressions. One whose value is suppressed already stays as it is, unless `force` says otherwise. */
function mergeBaseline(before, entries, { file, force }) {
	const known = require_baseline_file.parseBaseline(before ?? "", file);
	const ids = new Set(known.map(({ fingerprint }) => fingerprint));
	const incoming = new Map(entries.map((entry) => [entry.fingerprint, entry]));
	const fresh = [...incoming.values()].filter(({ fingerprint }) => force || !ids.has(fingerprint));
	const replaced = new Set(fresh.map(({ fingerprint }) => fingerprint));
	const rest = known.filter(({ fingerprint }) => !replaced.has(fingerprint));
	const there = incoming.size - fresh.length;
	return {
		text: fresh.length === 0 ? before ?? "" : require_baseline_file.formatBaseline([...rest, ...fresh]),
		added: fresh.length,
		kept: there === 0 ? [] : [`${there === 1 ? "One suppression is" : `${there} suppressions are`} in ${file} already and ${there === 1 ? "was" : "were"} left as ${there === 1 ? "it is" : "they are"} (--force replaces).`]
	};
}

// src/app/import/import-rule-names.ts
/** Rules of other scanners that catch whatever looks like a secret, and ours that do. */
const CATCH_ALL = {
	"generic-api-key": [
		"generic-secret",
		"generic-password",
		"authorization-header"
	],
	"generic-password": ["generic-password"],
	"curl-auth-header": ["authorization-header"],
	"curl-auth-user": ["command-line-password"]
};
/** Our rules that find what a rule of another scanner finds, by its name: `github-pat` → `github-pat-classic`. */
function counterparts(theirs, ours) {
	return ours.filter((id) => isCounterpart(theirs, id));
}
/** Whether a rule of ours goes by the same name as one of theirs, or by a narrower one. */
function isCounterpart(theirs, ours) {
	const name = theirs.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
	const general = Object.hasOwn(CATCH_ALL, name) ? CATCH_ALL[name] : [];
	return ours === name || ours.startsWith(`${name}-`) || general.includes(ours);
}

// src/app/import/import-spans.ts
/** Enough for a line that people wrote; a minified one is tried in part. */
const MAX_BOUNDARIES = 160;
/**
* Where in a line a text of this SHA-1 stands, among all that begin and end at a boundary between words.
* @returns columns in UTF-16 units from 1, end exclusive
*/
function spansOfHash(line, sha1) {
	const { createHash } = require_engine.nodeCrypto();
	const boundaries = [0];
	for (let i = 1; i < line.length && boundaries.length < MAX_BOUNDARIES; i++) if (!(isWord(line, i - 1) && isWord(line, i))) boundaries.push(i);
	if (boundaries.length < MAX_BOUNDARIES) boundaries.push(line.length);
	const spans = [];
	for (const start of boundaries) for (const end of boundaries) if (end > start && createHash("sha1").update(line.slice(start, end)).digest("hex") === sha1) spans.push({
		start: start + 1,
		end: end + 1
	});
	return spans;
}
function isWord(text, at) {
	return /[A-Za-z0-9]/.test(text[at]);
}

// src/app/import/import-places.ts
/**
* Looks at each place with our own rules: what stands there becomes a suppression of that value. Where the clone hasn't got
* the commit, the rule is allowed in that file.
* @param extra rules imported along with the places
*/
async function importPlaces(places, extra, world) {
	const into = {
		entries: [],
		allow: [],
		quiet: 0,
		lost: []
	};
	if (places.length === 0) return into;
	const place = require_scan.findRepository(world.cwd);
	const repository = place === null ? null : await openRepository(place, world);
	try {
		const eyes = await Eyes.open(extra, place?.top ?? world.cwd, repository);
		for (const each of places) await importPlace(each, eyes, into);
	} finally {
		repository?.close();
	}
	return into;
}
async function openRepository(place, world) {
	const { OpenRepository } = await Promise.resolve().then(() => require("./scan.js")).then((n) => n.open_repository_exports);
	return new OpenRepository(place, world.env);
}
async function importPlace(place, eyes, into) {
	const lose = (why) => void into.lost.push({
		what: place.at,
		why
	});
	if (!isBelow(place.path)) return lose(`“${place.path}” is not a path inside the repository.`);
	const seen = await eyes.look(place);
	if (seen === "no-commit") return allowInFile(place, eyes, into, lose);
	if (seen === "no-file") return lose(place.commit === null ? `There is no file ${place.path} any more, so what stood there can’t be told.` : `Commit ${place.commit.slice(0, 12)} has no file ${place.path}.`);
	const found = place.sha1 === null ? inLine(place, seen) : byHash(place, place.sha1, seen);
	if (typeof found === "string") return lose(found);
	if (found.length === 0) {
		if (seen.isWhole) into.quiet++;
		else lose(`${place.path} could not be looked at to its end.`);
		return;
	}
	for (const { fingerprint } of found) into.entries.push({
		fingerprint,
		kind: place.kind,
		expires: null,
		owner: null,
		reason: reasonOf(place)
	});
}
function reasonOf({ at, rule, path }) {
	return `imported from ${at}${at.includes(path) ? "" : ` (${path})`}: ${rule}`.replace(/\s+/g, " ");
}
/** By line. Of several findings there, those whose rule is the other scanner's; a sentence where that is not plain. */
function inLine({ line, rule }, { sightings }) {
	const there = sightings.filter(({ location }) => line >= location.startLine && line <= location.endLine);
	if (there.length < 2) return there;
	const same = there.filter(({ match }) => isCounterpart(rule, match.ruleId));
	if (same.length > 0) return same;
	return `Several findings stand in line ${line} (${[...new Set(there.map(({ match }) => match.ruleId))].join(", ")}), and none is plainly the “${rule}”. Suppress by hand: sealant suppress`;
}
/** By value; else by where in its line a text of that hash stands: some of its detectors hash a part of the value. */
function byHash({ line, path }, sha1, { sightings, lines }) {
	const same = sightings.filter(({ secret }) => secret.hasDigest("sha1", sha1));
	if (same.length > 0) return same;
	const text = line === null ? void 0 : lines[line - 1];
	const spans = text === void 0 ? [] : spansOfHash(text, sha1);
	const touched = sightings.filter(({ location }) => spans.some(({ start, end }) => {
		if (line < location.startLine || line > location.endLine) return false;
		const from = location.startLine === line ? location.startColumn : 0;
		return start < (location.endLine === line ? location.endColumn : Number.POSITIVE_INFINITY) && end > from;
	}));
	if (touched.length > 0 || spans.length > 0 || sightings.length === 0) return touched;
	return `No value of that hash stands in ${path}${line === null ? "" : `, nor in its line ${line}`}: the file has changed since. Update the baseline and import it again.`;
}
function allowInFile({ path, rule, commit, at }, { ruleIds }, into, lose) {
	const rules = counterparts(rule, ruleIds);
	const missing = `Commit ${commit.slice(0, 12)} is not in this clone`;
	if (rules.length === 0) {
		lose(`${missing}, and Sealant has no rule like “${rule}”. Fetch it (git fetch --unshallow) and import again.`);
		return;
	}
	const pathPattern = `^${path.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")}$`;
	into.allow.push({
		pathPattern,
		rules,
		value: null,
		reason: `${at}: ${missing.toLowerCase()}`.replace(/\s+/g, " ")
	});
}
function isBelow(path) {
	return path !== "" && !/^([/\\]|[A-Za-z]:[/\\])|(^|\/)\.\.(\/|$)|\0/.test(path);
}
/** Sees files and versions of files, each once. */
var Eyes = class Eyes {
	ruleIds;
	#top;
	#repository;
	#sight;
	#seen = /* @__PURE__ */ new Map();
	constructor(ruleIds, top, repository, sight) {
		this.ruleIds = ruleIds;
		this.#top = top;
		this.#repository = repository;
		this.#sight = sight;
	}
	static async open(extra, top, repository) {
		const engine = await Promise.resolve().then(() => require("./engine.js")).then((n) => n.scan_engine_exports);
		const { textSighter } = await Promise.resolve().then(() => require("./sight-text.js"));
		const { setFlagsFromString } = process.getBuiltinModule("node:v8");
		const sight = textSighter(engine.compileRules(engine.BUILT_IN, {
			extra,
			disabled: []
		}), () => {
			for (const flag of engine.REGEX_FLAGS) setFlagsFromString(flag);
		});
		const ids = [
			...engine.BUILT_IN.rules,
			...engine.GENERIC_RULES,
			...extra
		].map(({ id }) => id);
		return new Eyes(ids, top, repository, sight);
	}
	async look({ commit, path }) {
		const key = `${commit ?? ""}\0${path}`;
		const known = this.#seen.get(key);
		if (known !== void 0) return known;
		const bytes = await this.#read(commit, path);
		const seen = typeof bytes === "string" ? bytes : this.#sight(path, bytes);
		this.#seen.set(key, seen);
		return seen;
	}
	async #read(commit, path) {
		if (commit === null) return require_scan.readDiskFile((0, node_path.join)(this.#top, path)) ?? "no-file";
		if (this.#repository === null || await this.#repository.firstExisting([commit]) === null) return "no-commit";
		return await this.#repository.bytesAt(commit, path) ?? "no-file";
	}
};

// src/app/commands/import.ts
/** `sealant import FILE…`: rules, allowlists and suppressions of another scanner, as ours. */
const command = { async run({ positionals, inputs, world }) {
	const output = inputs.text("output");
	if (positionals.length === 0 || output !== null && output !== "-") throw new require_start.AppError("usage", "sealant import needs the files of the other scanner; --output can only be -.", { mend: "sealant import .gitleaks.toml .gitleaksignore\nsealant import .secrets.baseline --output -" });
	const { BUILT_IN } = await Promise.resolve().then(() => require("./engine.js")).then((n) => n.scan_engine_exports);
	const builtIn = BUILT_IN.rules.map(({ id }) => id);
	const all = require_imported.nothingImported();
	for (const file of positionals) append(all, await importFile(file, world.cwd, [...builtIn, ...all.rules.map(({ id }) => id)]));
	const rules = await ruleFile(all.rules);
	const read = rules === null ? [] : await require_read_rule_file.readRuleFile(rules, RULES_PATH, builtIn);
	const places = await importPlaces(all.places, read, world);
	all.allow.push(...places.allow);
	all.lost.push(...places.lost);
	const parts = {
		rules,
		config: await configAdditions(all),
		entries: places.entries
	};
	const top = require_scan.findRepository(world.cwd)?.top ?? world.cwd;
	const lines = output === "-" ? printed(parts) : await merged(parts, top, builtIn, inputs.flag("force"));
	world.stdout.write(`${[...lines, ...summary(all, places)].join("\n")}\n`);
	return require_command_line.EXIT.clean;
} };
function append(all, one) {
	all.rules.push(...one.rules);
	all.allow.push(...one.allow);
	all.disable.push(...one.disable);
	all.places.push(...one.places);
	all.notes.push(...one.notes);
	all.lost.push(...one.lost);
}
async function importFile(file, cwd, builtIn) {
	const kind = importerFor((0, node_path.basename)(file));
	if (kind === null) throw new require_start.AppError("usage", `“${require_command_line.neutralLine(file)}” is of no kind that can be imported.`, { mend: "Give a TOML config of gitleaks or betterleaks (*.toml), a .gitleaksignore, or a baseline of detect-secrets (.secrets.baseline)." });
	const path = (0, node_path.resolve)(cwd, file);
	const text = readText(path);
	if (text === null) throw new require_start.AppError("usage", `There is no file “${require_command_line.neutralLine(file)}”.`, { mend: "Check the path." });
	return await (await IMPORTERS[kind]())(text, {
		file,
		builtIn,
		readBeside: (beside) => readText((0, node_path.resolve)((0, node_path.dirname)(path), beside))
	});
}
/** @throws AppError `config` where it is there and can't be read */
function readText(path) {
	try {
		return (0, node_fs.readFileSync)(path, "utf8");
	} catch (cause) {
		const { code } = cause;
		if (code === "ENOENT" || code === "ENOTDIR") return null;
		throw unreadable(path, code, cause);
	}
}
function unreadable(path, code, cause) {
	return new require_start.AppError("config", `${require_command_line.neutralLine(path)} can’t be read (${code ?? "unknown"}).`, {
		mend: "Give a file that may be read.",
		cause
	});
}
function printed({ rules, config, entries }) {
	const shown = (path, text) => [
		`# ${path}`,
		...text.trimEnd().split("\n").map(require_command_line.neutralLine),
		""
	];
	return [
		...rules === null ? [] : shown(RULES_PATH, rules),
		...config === null ? [] : shown(require_scan.CONFIG_PATH, config),
		...entries.length === 0 ? [] : shown(require_baseline_file.BASELINE_PATH, require_baseline_file.formatBaseline(entries))
	];
}
/** Adds to the files that are there; all are merged before the first is written. */
async function merged({ rules, config, entries }, top, builtIn, force) {
	const files = [];
	const merge = async (path, how) => {
		const before = readText((0, node_path.join)(top, path));
		files.push({
			path,
			before,
			after: await how(before)
		});
	};
	if (rules !== null) await merge(RULES_PATH, (before) => mergeRules(before, rules, builtIn, {
		file: RULES_PATH,
		force
	}));
	if (config !== null) await merge(require_scan.CONFIG_PATH, (before) => mergeConfig(before, config, {
		file: require_scan.CONFIG_PATH,
		force
	}));
	if (entries.length > 0) await merge(require_baseline_file.BASELINE_PATH, (before) => mergeBaseline(before, entries, {
		file: require_baseline_file.BASELINE_PATH,
		force
	}));
	return files.flatMap(({ path, before, after }) => {
		const kept = after.kept.map((sentence) => require_command_line.neutralLine(`#   ${sentence}`));
		if (after.added === 0) return [`# ${path} has all of it already.`, ...kept];
		(0, node_fs.mkdirSync)((0, node_path.dirname)((0, node_path.join)(top, path)), { recursive: true });
		require_write_file_atomically.writeFileAtomically((0, node_path.join)(top, path), Buffer.from(after.text), 420);
		return [`# ${path} ${before === null ? "written" : "added to"}. It counts once it is on the base branch.`, ...kept];
	});
}
function summary({ rules, allow, disable, notes, lost }, { entries, quiet }) {
	const off = disable.length > 0 ? `, ${disable.length} rules switched off` : "";
	const nothing = quiet > 0 ? [`#   note: At ${quiet} places Sealant finds nothing, so they need no suppression.`] : [];
	const suppressed = new Set(entries.map(({ fingerprint }) => fingerprint)).size;
	return [
		`# Carried over: ${rules.length} rules, ${allow.length} allow entries, ${suppressed} suppressions${off}.`,
		...notes.map((note) => require_command_line.neutralLine(`#   note: ${note}`)),
		...nothing,
		`# Not carried over: ${lost.length}.`,
		...lost.map(({ what, why }) => require_command_line.neutralLine(`#   ${what}: ${why}`))
	];
}

exports.command = command;