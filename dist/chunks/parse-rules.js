const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_command_line = require("./command-line.js");
const require_engine = require("./engine.js");
const require_json_object = require("./json-object.js");
const require_rule = require("./rule.js");

// src/engine/scan/rules/try-pattern.ts
/**
* Whether a pattern can be used: that it is a regular expression, and that it takes linear time by its shape.
* An empty one has neither shape nor faults.
*/
function tryPattern(pattern, ignoreCase) {
	if (pattern === "") return {
		shape: null,
		faults: []
	};
	try {
		new RegExp(pattern, ignoreCase ? "gdi" : "gd");
		const shape = require_rule.shapeOf(pattern);
		return {
			shape,
			faults: shape.faults.map((fault) => ({
				message: `The pattern has ${fault}.`,
				mend: "Bound every quantifier ({20,64}) and part neighbours by a character they don’t hold."
			}))
		};
	} catch (error) {
		if (!(error instanceof SyntaxError) && !(error instanceof require_rule.PatternFault)) throw error;
		return {
			shape: null,
			faults: [{
				message: `The pattern can’t be used: ${error.message}.`,
				mend: "Write it as a JavaScript regular expression without flags."
			}]
		};
	}
}

// src/engine/scan/rules/parse-near.ts
/** Farther apart, two texts have little to do with each other. */
const MAX_WITHIN = 50;
const DEFAULT_WITHIN = 5;
const DEFAULT_CONFIDENCE = .95;
const NEAR_KEYS = [
	"rule",
	"pattern",
	"within",
	"confidence"
];
const MEND = "Write “near: [{ rule: other-rule, within: 5 }]”, or a pattern in place of the rule.";
/** Reads `near` and `requires` of a rule's entry. */
function readNear(reader, neighbours) {
	const value = reader.value("near") ?? [];
	const near = (Array.isArray(value) ? value : []).map((item, index) => readOne(reader, item, index, neighbours));
	if (!Array.isArray(value)) reader.fault("near", "“near” is not a list.", MEND);
	const requires = reader.value("requires");
	if (requires !== void 0 && requires !== "near") reader.fault("requires", "“requires” can only be “near”.", "Write “requires: near”, or leave it out.");
	if (requires === "near" && near.length === 0) reader.fault("requires", "It requires a neighbour, and “near” names none.", MEND);
	return {
		near,
		requiresNear: requires === "near"
	};
}
function readOne(reader, item, index, neighbours) {
	const entry = require_json_object.isJsonObject(item) ? item : {};
	const fault = (key, message, mend) => {
		reader.fault("near", message, mend, key in entry ? [index, key] : [index]);
	};
	for (const key of Object.keys(entry)) if (!NEAR_KEYS.includes(key)) fault(key, `“${key}” is not a key of a neighbour.`, `Known keys: ${NEAR_KEYS.join(", ")}.${require_command_line.didYouMean(key, NEAR_KEYS)}`);
	const { rule, pattern, within = DEFAULT_WITHIN, confidence = DEFAULT_CONFIDENCE } = entry;
	if (typeof rule === "string" === (typeof pattern === "string")) fault("rule", "A neighbour is either a rule or a pattern.", MEND);
	if (typeof rule === "string" && (!neighbours.has(rule) || rule === reader.value("id"))) fault("rule", `There is no other rule “${rule.slice(0, 80)}”.`, `See the ids with: sealant rules list.${require_command_line.didYouMean(rule, neighbours)}`);
	if (typeof pattern === "string") for (const { message, mend } of tryPattern(pattern, true).faults) fault("pattern", message, mend);
	if (!Number.isInteger(within) || within < 0 || within > 50) fault("within", `“within” is not a number of lines from 0 to ${50}.`, `Write “within: ${DEFAULT_WITHIN}”.`);
	if (typeof confidence !== "number" || confidence < 0 || confidence > 1) fault("confidence", "“confidence” is not a number from 0 to 1.", `Write “confidence: ${DEFAULT_CONFIDENCE}”.`);
	return {
		rule: typeof rule === "string" ? rule : null,
		pattern: typeof pattern === "string" ? pattern : null,
		within: Number(within),
		confidence: Number(confidence)
	};
}

// src/engine/scan/rules/rule-entry.ts
/** Keys of an entry as they are written. */
const RULE_KEYS = [
	"id",
	"name",
	"description",
	"severity",
	"confidence",
	"keywords",
	"pattern",
	"ignore-case",
	"reach",
	"checks",
	"near",
	"requires",
	"credential",
	"public-prefix",
	"remedy",
	"references",
	"examples",
	"negative-examples",
	"near-examples"
];
/** Takes typed values out of one entry and collects what is wrong with it. */
var EntryReader = class {
	faults = [];
	#entry;
	#file;
	#index;
	constructor(entry, file, index) {
		const isMap = require_json_object.isJsonObject(entry);
		this.#entry = isMap ? entry : {};
		this.#file = file;
		this.#index = index;
		if (!isMap) this.fault("id", "A rule is a map of keys.", "Start it with “- id: …”.");
	}
	value(key) {
		return this.#entry[key];
	}
	/** @param inside path below the key, where the fault is in a part of its value */
	fault(key, message, mend, inside = []) {
		const id = typeof this.#entry["id"] === "string" ? ` (${this.#entry["id"]})` : "";
		const where = `${this.#file}: entry ${this.#index + 1}${id}, “${key}”`;
		this.faults.push({
			where,
			path: [
				this.#index,
				key,
				...inside
			],
			message,
			mend
		});
	}
	refuseUnknownKeys() {
		for (const key of Object.keys(this.#entry)) if (!RULE_KEYS.includes(key)) this.fault(key, `“${key}” is not a key of a rule.`, `Known keys: ${RULE_KEYS.join(", ")}.${require_command_line.didYouMean(key, RULE_KEYS)}`);
	}
	text(key) {
		const value = this.value(key);
		if (typeof value === "string" && value.trim() !== "") return value.trim();
		this.fault(key, value === void 0 ? `“${key}” is missing.` : `“${key}” is not a text.`, `Write “${key}: …”.`);
		return "";
	}
	texts(key, least) {
		const value = this.value(key) ?? [];
		if (!Array.isArray(value) || !value.every((item) => typeof item === "string" && item !== "")) {
			this.fault(key, `“${key}” is not a list of texts.`, `Write “${key}: [ … ]”, with quotes around each.`);
			return [];
		}
		if (value.length < least) this.fault(key, `“${key}” has ${value.length} of at least ${least}.`, "Add one: a line as it would stand in a file.");
		return value;
	}
	flag(key) {
		const value = this.value(key) ?? false;
		if (typeof value !== "boolean") this.fault(key, `“${key}” is neither true nor false.`, `Write “${key}: true”.`);
		return value === true;
	}
	number(key, preset, low, high) {
		const value = this.value(key) ?? preset;
		if (typeof value === "number" && value >= low && value <= high) return value;
		this.fault(key, `“${key}” is not a number from ${low} to ${high}.`, `Write “${key}: ${preset}”.`);
		return preset;
	}
};

// src/engine/scan/rules/parse-rules.ts
/** What rules of users need. The built-in ones need two examples and three counter-examples. */
const USER_RULES = {
	minExamples: 1,
	minNegativeExamples: 1
};
const BUILT_IN_RULES = {
	minExamples: 2,
	minNegativeExamples: 3
};
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MIN_KEYWORD = 3;
/**
* Checks the content of a rule file (already read from YAML): a list of entries with the keys above.
* Every fault is named; rules without one are returned even when others have some.
*
* @param taken ids of rules that exist already
*/
function parseRules(content, file, options, taken = []) {
	if (!Array.isArray(content)) return {
		rules: [],
		faults: [{
			where: file,
			path: [],
			message: "A rule file is a list of rules.",
			mend: "Start each rule with “- id: …” at the top level."
		}]
	};
	const ids = new Set(taken);
	const neighbours = /* @__PURE__ */ new Set([
		...ids,
		...options.others ?? [],
		...content.map(idOf)
	]);
	const rules = [];
	const faults = [];
	content.forEach((entry, index) => {
		const reader = new EntryReader(entry, file, index);
		const rule = readRule(reader, options, neighbours);
		if (ids.has(rule.id)) reader.fault("id", `The id “${rule.id}” is taken.`, "Choose another id; ids are unique over all rule files.");
		ids.add(rule.id);
		if (reader.faults.length === 0) rules.push(rule);
		faults.push(...reader.faults);
	});
	return {
		rules,
		faults
	};
}
function idOf(entry) {
	const id = typeof entry === "object" && entry !== null ? entry["id"] : void 0;
	return typeof id === "string" ? id : "";
}
function readRule(reader, options, neighbours) {
	reader.refuseUnknownKeys();
	const ignoreCase = reader.flag("ignore-case");
	const pattern = readPattern(reader);
	const { near, requiresNear } = readNear(reader, neighbours);
	const keywords = readKeywords(reader, requiresNear && near.every(({ rule }) => rule !== null) ? 0 : 1);
	const shape = readShape(reader, pattern, ignoreCase);
	const id = reader.text("id");
	if (id !== "" && !KEBAB.test(id)) reader.fault("id", `“${id}” is not kebab-case.`, "Use lower-case words joined by “-”.");
	return {
		id,
		name: reader.text("name"),
		description: reader.text("description"),
		severity: readSeverity(reader),
		confidence: reader.number("confidence", .8, 0, 1),
		keywords,
		pattern,
		ignoreCase,
		reach: readReach(reader, shape, keywords),
		...shape === null ? {} : { lengths: {
			min: shape.minLength,
			max: shape.maxLength
		} },
		checks: readChecks(reader),
		...near.length === 0 ? {} : { near },
		...requiresNear ? { requiresNear } : {},
		credential: readCredential(reader),
		publicPrefix: reader.number("public-prefix", 0, 0, 40),
		remedy: reader.text("remedy"),
		references: reader.texts("references", 0),
		examples: reader.texts("examples", options.minExamples),
		negativeExamples: reader.texts("negative-examples", options.minNegativeExamples),
		...near.length > 0 && !requiresNear ? { nearExamples: reader.texts("near-examples", 1) } : {}
	};
}
function readKeywords(reader, least) {
	const keywords = reader.texts("keywords", least);
	for (const keyword of keywords) {
		if (keyword.length >= MIN_KEYWORD && keyword === keyword.toLowerCase() && /^[\x20-\x7e]+$/.test(keyword)) continue;
		reader.fault("keywords", `“${keyword}” can’t be a keyword.`, `A keyword is ${MIN_KEYWORD} or more lower-case ASCII characters.`);
	}
	return keywords;
}
function readSeverity(reader) {
	const text = reader.text("severity");
	const severity = require_command_line.SEVERITIES.find((name) => name === text);
	if (severity === void 0 && text !== "") reader.fault("severity", `“${text}” is no severity.`, `Use one of ${require_command_line.SEVERITIES.join(", ")}.${require_command_line.didYouMean(text, require_command_line.SEVERITIES)}`);
	return severity ?? "info";
}
function readCredential(reader) {
	if (reader.value("credential") === null || reader.value("credential") === void 0) return null;
	const text = reader.text("credential");
	if (!KEBAB.test(text)) reader.fault("credential", `“${text}” is not kebab-case.`, "Name the kind of credential: github-pat.");
	return text;
}
function readChecks(reader) {
	const specs = reader.texts("checks", 0);
	for (const spec of specs) {
		const name = spec.split(":")[0];
		if (!Object.hasOwn(require_engine.checks, name)) {
			const known = Object.keys(require_engine.checks);
			reader.fault("checks", `“${name}” is no check.`, `Use one of ${known.join(", ")}.${require_command_line.didYouMean(name, known)}`);
		}
	}
	return specs;
}
/** The pattern with the parts that it calls by name; as written where it calls an unknown one. */
function readPattern(reader) {
	const written = reader.text("pattern");
	try {
		return require_engine.expandParts(written);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		reader.fault("pattern", `The pattern can’t be used: ${error.message}.`, "Call one of these, or write it out.");
		return "";
	}
}
function readShape(reader, pattern, ignoreCase) {
	const { shape, faults } = tryPattern(pattern, ignoreCase);
	for (const { message, mend } of faults) reader.fault("pattern", message, mend);
	return shape;
}
function readReach(reader, shape, keywords) {
	const implied = shape?.reachOf(keywords) ?? null;
	if (shape !== null && implied === null && keywords.length > 0) reader.fault("keywords", `The pattern can match a text without any of ${keywords.join(", ")}.`, "Take keywords that stand literally in every match of the pattern.");
	const given = reader.value("reach");
	if (given === void 0) return {
		before: capped(implied?.before ?? 0),
		after: capped(implied?.after ?? 0)
	};
	const { before, after, ...rest } = typeof given === "object" && given !== null ? given : {};
	const isByteCount = (value) => Number.isInteger(value) && value >= 0 && value <= 16384;
	if (isByteCount(before) && isByteCount(after) && Object.keys(rest).length === 0) return {
		before,
		after
	};
	reader.fault("reach", "A reach is two numbers of bytes.", `Write “reach: { before: 20, after: 80 }”, each at most ${require_rule.MAX_REACH}.`);
	return {
		before: 0,
		after: 0
	};
}
function capped(bytes) {
	return Math.min(bytes, require_rule.MAX_REACH);
}

exports.BUILT_IN_RULES = BUILT_IN_RULES;
exports.USER_RULES = USER_RULES;
exports.parseRules = parseRules;