const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_command_line = require("./command-line.js");
const require_templates = require("./templates.js");
const require_rule = require("./rule.js");
const require_gitleaks_allowlist = require("./gitleaks-allowlist.js");
const require_imported = require("./imported.js");
const require_json_object = require("./json-object.js");

// src/adapters/importers/pattern-example.ts
/** Characters of a run whose length the pattern leaves open. */
const OPEN_LENGTH = 32;
const KINDS = [
	["digits", "0-9"],
	["hex", "0-9a-f"],
	["alnum", "0-9A-Za-z"],
	["lower-alnum", "0-9a-z"],
	["upper-alnum", "0-9A-Z"],
	["lower", "a-z"],
	["upper", "A-Z"],
	["alpha", "A-Za-z"],
	["base32", "2-7A-Z"]
];
const PREFERRED = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/**
* Templates (`templates.ts`) of texts that a pattern ought to match, likeliest first; whoever takes one has to try it.
* Random parts stay placeholders, so that nothing here looks like a live token.
*/
function examplesOfPattern(node) {
	const [short, long] = [templateOf(node, 0), templateOf(node, 1)];
	return [.../* @__PURE__ */ new Set([short, long])].flatMap((text) => [
		text,
		` ${text} `,
		`"${text}"`,
		`${text}\n`,
		`x = ${text};\n`
	]);
}
/** @param extra how often an optional part is taken */
function templateOf(node, extra) {
	switch (node.kind) {
		case "assertion": return node.what === "line-start" || node.what === "line-end" ? "\n" : "";
		case "set": return oneOf(node.ranges);
		case "group": return templateOf(node.item, extra);
		case "sequence": return node.items.map((item) => templateOf(item, extra)).join("");
		case "choice": return templateOf(node.options[0], extra);
		case "repeat": {
			const { item, min, max } = node;
			const inner = item.kind === "group" && item.item.kind === "set" ? item.item : item;
			const optional = min === 0 ? Math.min(max, extra) : min;
			const times = inner.kind === "set" && optional > 0 ? lengthIn(optional, max, inner.ranges) : optional;
			return inner.kind === "set" ? run(inner.ranges, times) : templateOf(item, extra).repeat(Math.min(times, 50));
		}
	}
}
/** Long enough to be random where the alphabet is large; as short as may be where it is white space and quotes. */
function lengthIn(min, max, ranges) {
	return charactersOf$1(ranges).length < 10 || isWide(ranges) ? min : Math.min(Math.max(min, OPEN_LENGTH), max);
}
/** A class that takes nearly anything is filler between the parts that count. */
function isWide(ranges) {
	return ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0) > 128;
}
function run(ranges, times) {
	if (times === 0) return "";
	if (isWide(ranges)) return oneOf(ranges).repeat(times);
	const only = charactersOf$1(ranges);
	if (only.length < 4) return (only[0] ?? oneOf(ranges)).repeat(times);
	const kind = KINDS.find(([, text]) => text === rangesText(ranges))?.[0];
	return kind === void 0 ? `{chars:${only}:${times}}` : `{${kind}:${times}}`;
}
function rangesText(ranges) {
	return ranges.map(([from, to]) => `${String.fromCharCode(from)}-${String.fromCharCode(to)}`).join("");
}
/** Letters and digits of a set, as a template can name them. */
function charactersOf$1(ranges) {
	return Array.from(PREFERRED, (char) => char.charCodeAt(0)).filter((code) => ranges.some(([from, to]) => code >= from && code <= to)).map((code) => String.fromCharCode(code)).join("");
}
function oneOf(ranges) {
	const preferred = charactersOf$1(ranges);
	if (isWide(ranges) && preferred.includes("x")) return "x";
	if (preferred.length > 3) return `{chars:${preferred}:1}`;
	if (preferred !== "") return preferred[0];
	if (ranges.find(([from, to]) => from <= 32 && to >= 32) !== void 0) return " ";
	return String.fromCodePoint(ranges[0]?.[0] ?? 120);
}

// src/adapters/importers/pattern-keywords.ts
const SHORTEST = 3;
const LONGEST = 24;
/** Texts that a part may stand for before it counts as not literal. */
const MAX_TEXTS = 64;
/**
* Lower-case texts, one of which every match of a pattern holds: the longest stretch of fixed text there is.
* `null` where no stretch of three printable characters is fixed.
*/
function keywordsOfPattern(node) {
	const best = required(node);
	return best === null ? null : [...new Set(best.map((text) => text.slice(0, LONGEST)))];
}
/** The best set of texts that a part can't do without. */
function required(node) {
	switch (node.kind) {
		case "group": return required(node.item);
		case "repeat": return node.min > 0 ? required(node.item) : null;
		case "choice": {
			const sets = node.options.map(required);
			const all = sets.includes(null) ? [] : [...new Set(sets.flat())];
			return all.length > 0 && all.length <= MAX_TEXTS ? all : null;
		}
		case "sequence": return alongSequence(node.items);
		default: return alongSequence([node]);
	}
}
function alongSequence(items) {
	let best = null;
	let run = [""];
	const consider = (texts) => {
		if (texts?.every((text) => text.length >= SHORTEST) && isBetter(texts, best)) best = [...texts];
	};
	for (const item of items) {
		const texts = textsOf(item);
		const grown = texts === null ? null : run.flatMap((head) => texts.map((tail) => head + tail));
		if (grown !== null && grown.length <= MAX_TEXTS) {
			run = grown;
			consider(run);
			continue;
		}
		if (items.length > 1) consider(required(item));
		run = texts === null ? [""] : texts.length <= MAX_TEXTS ? texts : [""];
		consider(run);
	}
	return best;
}
/** Longer texts are rarer; of equally long ones, fewer. */
function isBetter(texts, than) {
	if (than === null) return true;
	const [mine, theirs] = [shortest(texts), shortest(than)];
	return mine > theirs || mine === theirs && texts.length < than.length;
}
function shortest(texts) {
	return Math.min(LONGEST, ...texts.map((text) => text.length));
}
/** All texts a part may stand for, in lower case; `null` when they are many or not printable. */
function textsOf(node) {
	switch (node.kind) {
		case "assertion": return [""];
		case "set": return charactersOf(node.ranges);
		case "group": return textsOf(node.item);
		case "choice": {
			const options = node.options.map(textsOf);
			return options.includes(null) ? null : limited(options.flat());
		}
		case "sequence": return node.items.reduce((heads, item) => continued(heads, item), [""]);
		case "repeat": return repeated(node);
	}
}
function repeated({ item, min, max }) {
	if (max > 4) return null;
	const all = min === 0 ? [""] : [];
	let heads = [""];
	for (let round = 1; round <= max && heads !== null; round++) {
		heads = continued(heads, item);
		if (heads !== null && round >= min) all.push(...heads);
	}
	return heads === null ? null : limited(all);
}
function continued(heads, item) {
	const tails = heads === null ? null : textsOf(item);
	if (heads === null || tails === null || heads.length * tails.length > MAX_TEXTS) return null;
	return heads.flatMap((head) => tails.map((tail) => head + tail));
}
function limited(texts) {
	const distinct = [...new Set(texts)];
	return distinct.length > MAX_TEXTS ? null : distinct;
}
function charactersOf(ranges) {
	const found = /* @__PURE__ */ new Set();
	for (const [from, to] of ranges) {
		if (from < 32 || to > 126 || to - from > 7) return null;
		for (let code = from; code <= to; code++) found.add(String.fromCharCode(code).toLowerCase());
	}
	return found.size <= 4 ? [...found] : null;
}

// src/adapters/importers/convert-rule.ts
/** Ends for quantifiers without one, tried from the largest. */
const CAPS = [
	1e3,
	400,
	150,
	60,
	30,
	12
];
const SEEDS = [
	1,
	2,
	3,
	4,
	5
];
const KEYWORD = /^[\x20-\x7e]{3,}$/;
/** Makes a rule of ours from one of another scanner, or says why that can't be. */
function convertRule(foreign) {
	try {
		return convert(foreign);
	} catch (error) {
		if (error instanceof require_gitleaks_allowlist.GoPatternFault) return {
			kind: "lost",
			why: `Its pattern has ${error.message}.`
		};
		if (error instanceof require_rule.PatternFault || error instanceof SyntaxError) return {
			kind: "lost",
			why: "Its pattern can’t be written for the engine."
		};
		throw error;
	}
}
function convert(foreign) {
	const { node: whole, groups } = require_gitleaks_allowlist.readGoPattern(foreign.regex);
	if (foreign.secretGroup > groups) return {
		kind: "lost",
		why: `Its secretGroup is ${foreign.secretGroup}, and its pattern has ${groups} groups.`
	};
	const secret = foreign.secretGroup > 0 ? foreign.secretGroup : groups > 0 ? 1 : null;
	const notes = [];
	if (foreign.secretGroup === 0 && groups > 1) notes.push("Of its several groups the first is the secret, and where that took no part the whole match.");
	const node = secret === null ? whole : withoutOptionalStart(whole);
	const written = write(node, secret, foreign.keywords);
	if (typeof written === "string") return {
		kind: "lost",
		why: written
	};
	if (isUnbounded(node)) notes.push(`Its unbounded quantifiers end at ${written.cap}.`);
	const given = foreign.keywords.map((keyword) => keyword.toLowerCase());
	if (given.length > 0 && !sameTexts(given, written.keywords)) notes.push(`Its keywords (${given.join(", ")}) need not stand in a match; those of its pattern are taken: ${written.keywords.join(", ")}.`);
	const checks = foreign.entropy !== null && foreign.entropy > 0 ? [`entropy:${foreign.entropy}`] : [];
	const examples = tryExamples(node, {
		...written,
		checks,
		id: foreign.id
	});
	if (examples === null) return {
		kind: "lost",
		why: "No text could be made up that its pattern (with its entropy) finds, so it can’t be tried. Write the rule by hand, with an example."
	};
	const { id, description } = foreign;
	const name = description.split(/[.\n]/)[0].trim().slice(0, 80) || id;
	const { pattern, ignoreCase, keywords } = written;
	return {
		kind: "rule",
		notes,
		rule: {
			id,
			name,
			description: description.trim() || name,
			keywords,
			pattern,
			ignoreCase,
			checks,
			...examples
		}
	};
}
/** The pattern with the widest bounds that the engine takes, or why it takes none. */
function write(node, secret, given) {
	const ignoreCase = require_gitleaks_allowlist.foldsThroughout(node);
	let fault = "";
	for (const cap of CAPS) {
		const pattern = require_gitleaks_allowlist.writePattern(node, {
			over: "bytes",
			cap,
			ignoreCase,
			secret
		});
		new RegExp(pattern);
		const shape = require_rule.shapeOf(pattern);
		if (shape.faults.length > 0 || shape.maxLength > 16384) {
			fault = shape.faults[0] ?? "matches longer than a window";
			continue;
		}
		const keywords = keywordsFor(node, shape, given);
		if (keywords === null) return "Its pattern has no fixed text of three characters or more, which every rule needs to be looked for quickly.";
		return {
			pattern,
			ignoreCase,
			keywords,
			cap
		};
	}
	return `Its pattern may take more than linear time: it has ${fault}, even with every open quantifier ended at ${CAPS.at(-1)}.`;
}
/** The given keywords where every match holds one of them, else those of the pattern. */
function keywordsFor(node, shape, given) {
	const mine = [...new Set(given.map((keyword) => keyword.toLowerCase()))];
	const fits = (keywords) => keywords.length > 0 && keywords.every((keyword) => KEYWORD.test(keyword)) && shape.reachOf(keywords) !== null;
	if (fits(mine)) return mine;
	const derived = keywordsOfPattern(node);
	return derived !== null && fits(derived) ? derived : null;
}
/**
* Without what may be missing at the start, outside of groups: a search finds the same values without it, and needs no
* window for it.
*/
function withoutOptionalStart(node) {
	if (node.kind !== "sequence") return node;
	let from = 0;
	while (from < node.items.length - 1 && isOptionalFiller(node.items[from])) from++;
	return from === 0 ? node : {
		kind: "sequence",
		items: node.items.slice(from)
	};
}
function isOptionalFiller(node) {
	return node.kind === "repeat" && node.min === 0 && !holdsGroup(node.item);
}
function holdsGroup(node) {
	if (node.kind === "group") return true;
	if (node.kind === "sequence") return node.items.some(holdsGroup);
	if (node.kind === "choice") return node.options.some(holdsGroup);
	return node.kind === "repeat" && holdsGroup(node.item);
}
function isUnbounded(node) {
	if (node.kind === "repeat") return node.max === Number.POSITIVE_INFINITY || isUnbounded(node.item);
	if (node.kind === "sequence") return node.items.some(isUnbounded);
	if (node.kind === "choice") return node.options.some(isUnbounded);
	return node.kind === "group" && isUnbounded(node.item);
}
function sameTexts(a, b) {
	return new Set(a).size === new Set(b).size && a.every((text) => b.includes(text));
}
/** One text that the rule finds, and one that it leaves alone; tried, with several fillings. */
function tryExamples(node, { id, pattern, ignoreCase, keywords, checks }) {
	const rule = {
		id,
		name: id,
		severity: "high",
		confidence: .8,
		keywords,
		pattern,
		ignoreCase,
		reach: {
			before: 0,
			after: 0
		},
		checks,
		credential: null,
		publicPrefix: 0,
		remedy: ""
	};
	const finds = (template, seed) => require_templates.matchRule(rule, require_templates.fillTemplate(template, seed), "example.txt").length > 0;
	const example = examplesOfPattern(node).filter(isTemplate).find((template) => SEEDS.every((seed) => finds(template, seed)));
	const negative = [
		`${keywords[0]}`,
		`# ${keywords[0]} is not set`,
		"-"
	].filter(isTemplate).find((text) => !SEEDS.some((seed) => finds(text, seed)));
	return example === void 0 || negative === void 0 ? null : {
		examples: [example],
		negativeExamples: [negative]
	};
}
function isTemplate(text) {
	try {
		require_templates.fillTemplate(text, 1);
		return true;
	} catch (error) {
		if (error instanceof require_start.AppError) return false;
		throw error;
	}
}

// src/adapters/importers/toml-reader.ts
/** Takes values out of a table that somebody else wrote, and notes what is of another kind than expected. */
var TomlTable = class TomlTable {
	#table;
	#odd;
	#where;
	#asked = /* @__PURE__ */ new Set();
	constructor(table, where, odd) {
		this.#table = require_json_object.isJsonObject(table) ? table : {};
		this.#where = where;
		this.#odd = odd;
		if (!require_json_object.isJsonObject(table)) odd(`${where} is no table.`);
	}
	has(key) {
		this.#asked.add(key);
		return this.#table[key] !== void 0;
	}
	text(key) {
		const value = this.#value(key);
		if (value === void 0 || typeof value === "string") return value ?? "";
		this.#wrong(key, "text");
		return "";
	}
	number(key) {
		const value = this.#value(key);
		if (typeof value === "number") return value;
		if (value !== void 0) this.#wrong(key, "number");
		return null;
	}
	flag(key) {
		const value = this.#value(key);
		if (value !== void 0 && typeof value !== "boolean") this.#wrong(key, "true or false");
		return value === true;
	}
	texts(key) {
		const value = this.#value(key) ?? [];
		if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
		this.#wrong(key, "list of texts");
		return [];
	}
	/** The tables of `[[key]]`, and the single one of `[key]`. */
	tables(key) {
		const value = this.#value(key) ?? [];
		return (Array.isArray(value) ? value : [value]).map((each, i) => new TomlTable(each, `${this.#where}${key}${Array.isArray(value) ? ` ${i + 1}` : ""}`, this.#odd));
	}
	/** Keys that were not asked for. */
	others() {
		return Object.keys(this.#table).filter((key) => !this.#asked.has(key));
	}
	#value(key) {
		this.#asked.add(key);
		return this.#table[key];
	}
	#wrong(key, wanted) {
		this.#odd(`${this.#where} “${key}” is not a ${wanted}.`);
	}
};

// src/adapters/importers/gitleaks-toml.ts
const MAX_BYTES = 4194304;
/** gitleaks follows `extend.path` as deep. */
const MAX_EXTENDS = 2;
/**
* Reads a config of gitleaks or betterleaks, whose formats share their rules.
* @see https://github.com/gitleaks/gitleaks#configuration
* @throws AppError `config` when it is no TOML
*/
async function importGitleaksToml(text, context) {
	const into = require_imported.nothingImported();
	await readConfig(text, context, into, 0);
	return into;
}
async function readConfig(text, context, into, depth) {
	const root = await parseToml(text, context.file, into);
	for (const key of [
		"title",
		"minVersion",
		"betterleaksMinVersion"
	]) root.has(key);
	await readExtend(root, context, into, depth);
	const ids = /* @__PURE__ */ new Map();
	for (const rule of root.tables("rules")) readRule(rule, context, into, ids);
	readFilters(root, "the whole config", [], into);
	for (const list of [...root.tables("allowlist"), ...root.tables("allowlists")]) {
		const targets = list.texts("targetRules");
		const known = targets.map((id) => ids.get(id) ?? id);
		require_gitleaks_allowlist.importAllowlist(list, known, targets.length === 0 ? "the whole config" : `rules ${targets.join(", ")}`, into);
	}
	for (const key of root.others()) into.lost.push({
		what: `“${key}” in ${context.file}`,
		why: "Sealant has nothing like it."
	});
}
async function parseToml(text, file, into) {
	if (Buffer.byteLength(text) > MAX_BYTES) throw new require_start.AppError("config", `${file} is larger than 4 MiB.`, { mend: "Import its parts one by one." });
	const { parse, TomlError } = await Promise.resolve().then(() => require("./npm-smol-toml.js")).then((n) => n.dist_exports);
	try {
		return new TomlTable(parse(text), "", (why) => into.lost.push({
			what: `a value in ${file}`,
			why
		}));
	} catch (cause) {
		if (!(cause instanceof TomlError)) throw cause;
		throw notToml(file, cause);
	}
}
function notToml(file, cause) {
	const what = require_command_line.neutralLine(cause.message.split("\n")[0].slice(0, 160));
	return new require_start.AppError("config", `${file}:${cause.line}:${cause.column}: ${what}`, {
		mend: "Mend the TOML, then import it again.",
		cause
	});
}
async function readExtend(root, context, into, depth) {
	const [extend] = root.tables("extend");
	if (extend === void 0) {
		if (depth === 0) into.notes.push("The config uses its own rules only. Sealant’s built-in rules stay on beside them; scan.rules.disable switches single ones off.");
		return;
	}
	if (extend.flag("useDefault")) into.notes.push("useDefault: Sealant’s built-in rules take the place of gitleaks’ default ones.");
	for (const id of extend.texts("disabledRules")) disable(id, context, into);
	const path = extend.text("path");
	if (extend.text("url") !== "") into.lost.push({
		what: "extend.url",
		why: "Nothing is fetched. Download that config and import it too."
	});
	for (const key of extend.others()) into.lost.push({
		what: `extend.${key}`,
		why: "Sealant has nothing like it."
	});
	if (path === "") return;
	const below = context.readBeside(path);
	if (below === null) into.lost.push({
		what: `extend.path “${path}”`,
		why: "There is no such file. Import it by its own path."
	});
	else if (depth >= MAX_EXTENDS) into.lost.push({
		what: `extend.path “${path}”`,
		why: "Configs extend each other too deeply."
	});
	else await readConfig(below, {
		...context,
		file: path
	}, into, depth + 1);
}
function disable(id, { builtIn }, into) {
	if (builtIn.includes(id)) into.disable.push(id);
	else into.lost.push({
		what: `the disabled rule “${id}”`,
		why: `Sealant has no rule of that name.${require_command_line.didYouMean(id, builtIn)} If one of its rules tells what you don’t want, put it into scan.rules.disable.`
	});
}
function readRule(table, context, into, ids) {
	const given = table.text("id");
	const regex = table.text("regex");
	const path = table.text("path");
	const description = table.text("description");
	const secretGroup = table.number("secretGroup") ?? 0;
	const entropy = table.number("entropy");
	const keywords = table.texts("keywords");
	table.has("tags");
	const name = given === "" ? "a rule without an id" : `rule ${given}`;
	const id = idFor(given, regex !== "", context, into);
	ids.set(given, id);
	const lists = [...table.tables("allowlist"), ...table.tables("allowlists")];
	if (table.flag("skipReport") || table.tables("required").length > 0) into.lost.push({
		what: `${name}: composite parts`,
		why: "Rules that need each other can’t be written in a rule file; each stands for itself."
	});
	if (regex === "" ? holdsAllowlistsOnly(id, path, name, context, into) : convert()) {
		for (const list of lists) require_gitleaks_allowlist.importAllowlist(list, [id], name, into);
		readFilters(table, name, [id], into);
	}
	for (const key of table.others()) into.lost.push({
		what: `${name}: “${key}”`,
		why: "Sealant has nothing like it."
	});
	function convert() {
		const converted = convertRule({
			id,
			description: description || given,
			regex,
			secretGroup,
			entropy,
			keywords
		});
		if (converted.kind === "lost") {
			into.lost.push({
				what: name,
				why: converted.why
			});
			return false;
		}
		into.rules.push(converted.rule);
		into.notes.push(...converted.notes.map((note) => `${id}: ${note}`));
		if (path !== "") restrictToPath(path, id, name, into);
		return true;
	}
}
/** A rule without a regex either looks at names of files, or adds allowlists to a rule of the defaults. */
function holdsAllowlistsOnly(id, path, name, { builtIn }, into) {
	if (path !== "") {
		into.lost.push({
			what: name,
			why: "It tells files by their names alone; Sealant tells values."
		});
		return false;
	}
	if (builtIn.includes(id)) return true;
	into.lost.push({
		what: name,
		why: `It changes a default rule of gitleaks, and Sealant has no rule “${id}”.${require_command_line.didYouMean(id, builtIn)}`
	});
	return false;
}
/** The rule counts in some files only: elsewhere it is allowed. */
function restrictToPath(path, id, name, into) {
	const pattern = require_gitleaks_allowlist.joined([path], (why) => into.lost.push({
		what: `${name}: path`,
		why: `${why} The rule counts in every file.`
	}));
	if (typeof pattern !== "string") return;
	into.allow.push({
		pathPattern: `^(?![\\s\\S]*(?:${pattern}))`,
		rules: [id],
		value: null,
		reason: `${id} counts in files that match ${path}`
	});
}
/** Ours are kebab-case, and may not be a built-in rule's. */
function idFor(given, isRule, { builtIn }, into) {
	const kebab = given.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || "imported-rule";
	if (!isRule) return kebab;
	const taken = /* @__PURE__ */ new Set([...builtIn, ...into.rules.map((rule) => rule.id)]);
	let id = kebab;
	for (let n = 1; taken.has(id); n++) id = n === 1 ? `${kebab}-imported` : `${kebab}-imported-${n}`;
	if (id !== given) into.notes.push(`Rule “${given}” is called ${id} here${taken.has(kebab) ? "; a rule of that name is there already" : ""}.`);
	return id;
}
/**
* betterleaks’ expressions: only a `prefilter` or `filter` that asks for paths alone can be an allowlist.
* @see https://github.com/betterleaks/betterleaks (prefilter, filter, validate)
*/
function readFilters(table, where, rules, into) {
	for (const key of ["prefilter", "filter"]) {
		const expression = table.text(key);
		if (expression === "") continue;
		const pathPattern = pathsOnly(expression);
		if (pathPattern !== null) into.allow.push({
			pathPattern,
			rules,
			value: null,
			reason: `${key} of ${where} of betterleaks`
		});
		else into.lost.push({
			what: `${where}: ${key}`,
			why: "It is a program over attributes and values; only “matchesAny(attributes[\"path\"], […])” alone can be carried over. What it filtered is told now."
		});
	}
	if (table.text("validate") !== "") into.lost.push({
		what: `${where}: validate`,
		why: "It calls a server with the value. Sealant asks providers by its own verifiers only."
	});
}
/** The paths of `matchesAny(attributes["path"], [`a`, `b`])`, as one pattern; `null` for any other expression. */
function pathsOnly(expression) {
	const whole = /^\s*matchesAny\(\s*attributes\["path"\]\s*,\s*\[(?<list>(?:\s*`[^`]*`\s*,?)+)\]\s*\)\s*$/.exec(expression);
	if (!whole) return null;
	const patterns = [...whole.groups["list"].matchAll(/`(?<pattern>[^`]*)`/g)].map((match) => match.groups["pattern"]);
	let failed = false;
	const pattern = require_gitleaks_allowlist.joined(patterns, () => failed = true);
	return failed || typeof pattern !== "string" ? null : pattern;
}

exports.importGitleaksToml = importGitleaksToml;