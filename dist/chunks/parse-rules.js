const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");
const require_rule = require("./rule.js");

// src/engine/scan/parse-rules.ts
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
	const rules = [];
	const faults = [];
	content.forEach((entry, index) => {
		const reader = new EntryReader(entry, file, index);
		const rule = readRule(reader, options);
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
function readRule(reader, options) {
	reader.refuseUnknownKeys();
	const ignoreCase = reader.flag("ignore-case");
	const pattern = reader.text("pattern");
	const keywords = readKeywords(reader);
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
		credential: readCredential(reader),
		publicPrefix: reader.number("public-prefix", 0, 0, 40),
		remedy: reader.text("remedy"),
		references: reader.texts("references", 0),
		examples: reader.texts("examples", options.minExamples),
		negativeExamples: reader.texts("negative-examples", options.minNegativeExamples)
	};
}
function readKeywords(reader) {
	const keywords = reader.texts("keywords", 1);
	for (const keyword of keywords) {
		if (keyword.length >= MIN_KEYWORD && keyword === keyword.toLowerCase() && /^[\x20-\x7e]+$/.test(keyword)) continue;
		reader.fault("keywords", `“${keyword}” can’t be a keyword.`, `A keyword is ${MIN_KEYWORD} or more lower-case ASCII characters.`);
	}
	return keywords;
}
function readSeverity(reader) {
	const text = reader.text("severity");
	const severity = require_scan.SEVERITIES.find((name) => name === text);
	if (severity === void 0 && text !== "") reader.fault("severity", `“${text}” is no severity.`, `Use one of ${require_scan.SEVERITIES.join(", ")}.${require_scan.didYouMean(text, require_scan.SEVERITIES)}`);
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
		if (!Object.hasOwn(require_scan.checks, name)) {
			const known = Object.keys(require_scan.checks);
			reader.fault("checks", `“${name}” is no check.`, `Use one of ${known.join(", ")}.${require_scan.didYouMean(name, known)}`);
		}
	}
	return specs;
}
function readShape(reader, pattern, ignoreCase) {
	if (pattern === "") return null;
	try {
		new RegExp(pattern, ignoreCase ? "gdi" : "gd");
		const shape = require_rule.shapeOf(pattern);
		for (const fault of shape.faults) reader.fault("pattern", `The pattern has ${fault}.`, "Bound every quantifier ({20,64}) and part neighbours by a character they don’t hold.");
		return shape;
	} catch (error) {
		if (!(error instanceof SyntaxError) && !(error instanceof require_rule.PatternFault)) throw error;
		reader.fault("pattern", `The pattern can’t be used: ${error.message}.`, "Write it as a JavaScript regular expression without flags.");
		return null;
	}
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
var USER_RULES, BUILT_IN_RULES, KEYS, KEBAB, MIN_KEYWORD, EntryReader;
function init_parse_rules() {
	return (init_parse_rules = require_rolldown_runtime.__esmMin((() => {
		/* @__PURE__ */ require_scan.init_nearest_name();
		require_scan.init_severity();
		require_scan.init_checks();
		require_rule.init_pattern_shape();
		require_rule.init_pattern_syntax();
		require_rule.init_rule();
		USER_RULES = {
			minExamples: 1,
			minNegativeExamples: 1
		};
		BUILT_IN_RULES = {
			minExamples: 2,
			minNegativeExamples: 3
		};
		KEYS = [
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
			"credential",
			"public-prefix",
			"remedy",
			"references",
			"examples",
			"negative-examples"
		];
		KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
		MIN_KEYWORD = 3;
		EntryReader = class {
			faults = [];
			#entry;
			#file;
			#index;
			constructor(entry, file, index) {
				const isMap = typeof entry === "object" && entry !== null && !Array.isArray(entry);
				this.#entry = isMap ? entry : {};
				this.#file = file;
				this.#index = index;
				if (!isMap) this.fault("id", "A rule is a map of keys.", "Start it with “- id: …”.");
			}
			value(key) {
				return this.#entry[key];
			}
			fault(key, message, mend) {
				const id = typeof this.#entry["id"] === "string" ? ` (${this.#entry["id"]})` : "";
				const where = `${this.#file}: entry ${this.#index + 1}${id}, “${key}”`;
				this.faults.push({
					where,
					path: [this.#index, key],
					message,
					mend
				});
			}
			refuseUnknownKeys() {
				for (const key of Object.keys(this.#entry)) if (!KEYS.includes(key)) this.fault(key, `“${key}” is not a key of a rule.`, `Known keys: ${KEYS.join(", ")}.${require_scan.didYouMean(key, KEYS)}`);
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
	})))();
}

init_parse_rules();
exports.BUILT_IN_RULES = BUILT_IN_RULES;
exports.USER_RULES = USER_RULES;
exports.parseRules = parseRules;