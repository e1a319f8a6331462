const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");

// src/app/read-rule-file.ts
var read_rule_file_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ readRuleFile: () => readRuleFile });
/**
* Reads a user's rule file. The YAML parser and the rule checks are loaded only here.
* @param taken ids of rules that exist already
* @throws AppError `config` with every fault's line
*/
async function readRuleFile(text, file, taken) {
	if (text.length > MAX_BYTES) throw new require_scan.AppError("config", `${file} is larger than 1 MiB.`, { mend: "Split it into several rule files." });
	const [{ LineCounter, parseDocument }, { parseRules, USER_RULES }] = await Promise.all([Promise.resolve().then(() => require("./npm-yaml.js")).then((n) => /* @__PURE__ */ require_rolldown_runtime.__toESM(n.require_dist(), 1)), Promise.resolve().then(() => require("./parse-rules.js"))]);
	const lines = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: lines,
		prettyErrors: false,
		uniqueKeys: true
	});
	const placeAt = (offset) => {
		const { line, col } = lines.linePos(offset);
		return `${file}:${line}:${col}`;
	};
	const broken = document.errors.map(({ pos, message }) => `${placeAt(pos[0])}: ${require_scan.neutralLine(message)}`);
	if (broken.length > 0) throw faulty(broken, "Mend the YAML.");
	const generic = require_scan.GENERIC_RULES.map(({ id }) => id);
	const { rules, faults } = parseRules(document.toJS({ maxAliasCount: MAX_ALIASES }), file, USER_RULES, [...taken, ...generic]);
	if (faults.length === 0) return rules;
	throw faulty(faults.map(({ where, path, message }) => {
		const offset = (document.getIn(path, true) ?? document.getIn(path.slice(0, 1), true))?.range?.[0] ?? 0;
		return `${placeAt(offset)}: ${where.slice(file.length).replace(/^: /, "")}: ${require_scan.neutralLine(message)}`;
	}), [...new Set(faults.map(({ mend }) => mend))].slice(0, MAX_FAULTS_TOLD).join("\n"));
}
function faulty(told, mend) {
	const more = told.length > MAX_FAULTS_TOLD ? [`and ${told.length - MAX_FAULTS_TOLD} more`] : [];
	return new require_scan.AppError("config", [...told.slice(0, MAX_FAULTS_TOLD), ...more].join("\n"), { mend });
}
var MAX_BYTES, MAX_FAULTS_TOLD, MAX_ALIASES;
function init_read_rule_file() {
	return (init_read_rule_file = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_app_error();
		/* @__PURE__ */ require_scan.init_neutral_text();
		require_scan.init_generic();
		MAX_BYTES = 1048576;
		MAX_FAULTS_TOLD = 10;
		MAX_ALIASES = 100;
	})))();
}

Object.defineProperty(exports, "init_read_rule_file", {
  enumerable: true,
  get: function () {
    return init_read_rule_file;
  }
});
Object.defineProperty(exports, "readRuleFile", {
  enumerable: true,
  get: function () {
    return readRuleFile;
  }
});
Object.defineProperty(exports, "read_rule_file_exports", {
  enumerable: true,
  get: function () {
    return read_rule_file_exports;
  }
});