const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");
const require_write_file_atomically = require("./write-file-atomically.js");
const require_read_rule_file = require("./read-rule-file.js");
let node_fs = require("node:fs");
let node_path = require("node:path");

// src/adapters/importers/index.ts
/** The kind of a file by its name, or `null`. */
function importerFor(file) {
	return /\.toml$/i.test(file) ? "gitleaks-toml" : null;
}
var IMPORTERS;
function init_importers() {
	return (init_importers = require_rolldown_runtime.__esmMin((() => {
		IMPORTERS = { "gitleaks-toml": async () => (await Promise.resolve().then(() => require("./gitleaks-toml.js"))).importGitleaksToml };
	})))();
}

// src/app/import-files.ts
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
var RULES_PATH, REMEDY;
function init_import_files() {
	return (init_import_files = require_rolldown_runtime.__esmMin((() => {
		RULES_PATH = ".github/sealant-rules.yml";
		REMEDY = "Revoke it where it was issued, and keep the new one in a vault.";
	})))();
}

// src/app/commands/import.ts
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
	if (kind === null) throw new require_scan.AppError("usage", `“${require_scan.neutralLine(file)}” is of no kind that can be imported.`, { mend: "Give a TOML config of gitleaks or betterleaks: sealant import .gitleaks.toml" });
	const path = (0, node_path.resolve)(cwd, file);
	const text = readText(path);
	if (text === null) throw new require_scan.AppError("usage", `There is no file “${require_scan.neutralLine(file)}”.`, { mend: "Check the path." });
	return await (await IMPORTERS[kind]())(text, {
		file,
		builtIn,
		readBeside: (beside) => readText((0, node_path.resolve)((0, node_path.dirname)(path), beside))
	});
}
function readText(path) {
	try {
		return (0, node_fs.readFileSync)(path, "utf8");
	} catch {
		return null;
	}
}
/** Writes a file that is not there yet; else, and without a folder, prints it. */
function place(path, text, top) {
	const shown = (title) => [
		`# ${title}`,
		...text.trimEnd().split("\n").map(require_scan.neutralLine),
		""
	];
	if (top === null) return shown(path);
	if ((0, node_fs.existsSync)((0, node_path.join)(top, path))) return shown(`${path} is there already and was left as it is. Add to it:`);
	(0, node_fs.mkdirSync)((0, node_path.dirname)((0, node_path.join)(top, path)), { recursive: true });
	require_write_file_atomically.writeFileAtomically((0, node_path.join)(top, path), Buffer.from(text), 420);
	return [`# ${path} written. It counts once it is on the base branch.`];
}
function summary({ rules, allow, notes, lost }) {
	return [
		`# Carried over: ${rules.length} rules, ${allow.length} allow entries.`,
		...notes.map((note) => require_scan.neutralLine(`#   note: ${note}`)),
		`# Not carried over: ${lost.length}.`,
		...lost.map(({ what, why }) => require_scan.neutralLine(`#   ${what}: ${why}`))
	];
}
var command;
function init_import() {
	return (init_import = require_rolldown_runtime.__esmMin((() => {
		require_write_file_atomically.init_write_file_atomically();
		init_importers();
		require_scan.init_repository();
		require_scan.init_app_error();
		/* @__PURE__ */ require_scan.init_neutral_text();
		require_scan.init_config();
		require_scan.init_exit_code();
		init_import_files();
		require_read_rule_file.init_read_rule_file();
		command = { async run({ positionals, inputs, world }) {
			const output = inputs.text("output");
			if (positionals.length === 0 || output !== null && output !== "-") throw new require_scan.AppError("usage", "sealant import needs the files of the other scanner; --output can only be -.", { mend: "sealant import .gitleaks.toml\nsealant import .gitleaks.toml --output -" });
			const { BUILT_IN } = await Promise.resolve().then(() => require("./scan.js")).then((n) => (n.init_scan_engine(), n.scan_engine_exports));
			const builtIn = BUILT_IN.rules.map(({ id }) => id);
			const top = require_scan.findRepository(world.cwd)?.top ?? world.cwd;
			const lines = [];
			const files = [];
			const all = {
				rules: [],
				allow: [],
				disable: [],
				places: [],
				notes: [],
				lost: []
			};
			for (const file of positionals) append(all, await importFile(file, world.cwd, [...builtIn, ...all.rules.map(({ id }) => id)]));
			const rules = await ruleFile(all.rules);
			if (rules !== null) await require_read_rule_file.readRuleFile(rules, RULES_PATH, builtIn);
			if (rules !== null) files.push({
				path: RULES_PATH,
				text: rules
			});
			const config = await configAdditions(all);
			if (config !== null) files.push({
				path: require_scan.CONFIG_PATH,
				text: config
			});
			for (const { path, text } of files) lines.push(...place(path, text, output === "-" ? null : top));
			world.stdout.write(`${[...lines, ...summary(all)].join("\n")}\n`);
			return require_scan.EXIT.clean;
		} };
	})))();
}

init_import();
exports.command = command;