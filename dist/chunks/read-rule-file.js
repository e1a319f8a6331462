const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_command_line = require("./command-line.js");
const require_engine = require("./engine.js");

// src/app/scan/read-rule-file.ts
const MAX_BYTES = 1048576;
const MAX_FAULTS_TOLD = 10;
/** As in the config: enough for people, too little for a bomb. */
const MAX_ALIASES = 100;
/**
* Reads a user's rule file. The YAML parser and the rule checks are loaded only here.
* @param taken ids of rules that exist already
* @throws AppError `config` with every fault's line
*/
async function readRuleFile(text, file, taken) {
	if (text.length > MAX_BYTES) throw new require_start.AppError("config", `${file} is larger than 1 MiB.`, { mend: "Split it into several rule files." });
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
	const broken = document.errors.map(({ pos, message }) => `${placeAt(pos[0])}: ${require_command_line.neutralLine(message)}`);
	if (broken.length > 0) throw faulty(broken, "Mend the YAML.");
	const generic = require_engine.GENERIC_RULES.map(({ id }) => id);
	const { rules, faults } = parseRules(document.toJS({ maxAliasCount: MAX_ALIASES }), file, USER_RULES, [...taken, ...generic]);
	if (faults.length === 0) return rules;
	throw faulty(faults.map(({ where, path, message }) => {
		const offset = (document.getIn(path, true) ?? document.getIn(path.slice(0, 1), true))?.range?.[0] ?? 0;
		return `${placeAt(offset)}: ${where.slice(file.length).replace(/^: /, "")}: ${require_command_line.neutralLine(message)}`;
	}), [...new Set(faults.map(({ mend }) => mend))].slice(0, MAX_FAULTS_TOLD).join("\n"));
}
function faulty(told, mend) {
	const more = told.length > MAX_FAULTS_TOLD ? [`and ${told.length - MAX_FAULTS_TOLD} more`] : [];
	return new require_start.AppError("config", [...told.slice(0, MAX_FAULTS_TOLD), ...more].join("\n"), { mend });
}

exports.readRuleFile = readRuleFile;