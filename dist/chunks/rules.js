const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_command_line = require("./command-line.js");
const require_engine = require("./engine.js");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");

// src/app/commands/rules.ts
/** `sealant rules list`, `rules show ID`, `rules test [FILE]`. */
const command = { async run(context) {
	const [verb, subject] = context.positionals;
	if (verb === "list" && context.positionals.length === 1) return list(context);
	if (verb === "show" && subject !== void 0 && context.positionals.length === 2) return show(context, subject);
	if (verb === "test" && context.positionals.length <= 2) return test(context, subject ?? null);
	throw new require_start.AppError("usage", "sealant rules needs “list”, “show” and a rule’s id, or “test”.", { mend: "sealant rules list\nsealant rules show github-pat-classic\nsealant rules test .github/sealant-rules.yml" });
} };
async function loadRules() {
	const [ruleset, docs] = await Promise.all([Promise.resolve().then(() => require("./engine.js")).then((n) => n.ruleset_exports), Promise.resolve().then(() => require("./rule-docs.js"))]);
	const { hash, rules: scanned } = ruleset.default;
	const docsOf = docs.default;
	const rules = scanned.map((rule) => ({
		...require_engine.wholeRule(rule),
		...docsOf[rule.id]
	}));
	return {
		hash,
		rules,
		listed: [...rules, ...require_engine.GENERIC_RULES].sort((a, b) => a.id < b.id ? -1 : 1)
	};
}
async function list({ inputs, world }) {
	const { hash, listed } = await loadRules();
	if (inputs.list("format").includes("json")) {
		world.stdout.write(`${JSON.stringify({
			schema: "sealant/rules/1",
			hash,
			rules: listed
		}, null, 2)}\n`);
		return require_command_line.EXIT.clean;
	}
	const width = Math.max(...listed.map(({ id }) => id.length));
	for (const { id, severity, name } of listed) world.stdout.write(`${id.padEnd(width)}  ${severity.padEnd(8)}  ${name}\n`);
	world.stdout.write(`\n${listed.length} rules, ${hash.slice(0, 12)}. sealant rules show ID tells more.\n`);
	return require_command_line.EXIT.clean;
}
async function show({ inputs, world }, id) {
	const { listed } = await loadRules();
	const rule = listed.find((one) => one.id === id);
	if (rule === void 0) throw new require_start.AppError("usage", `There is no rule “${require_command_line.neutralLine(id)}”.`, { mend: `sealant rules list names them.${require_command_line.didYouMean(id, listed.map((one) => one.id))}` });
	if (inputs.list("format").includes("json")) world.stdout.write(`${JSON.stringify(rule, null, 2)}\n`);
	else world.stdout.write(describe(rule));
	return require_command_line.EXIT.clean;
}
function describe(rule) {
	const told = [
		["Severity", rule.severity],
		["Confidence", rule.confidence?.toString() ?? null],
		["Credential", rule.credential],
		["Keywords", rule.keywords?.map((keyword) => JSON.stringify(keyword)).join(" ") ?? null],
		["Pattern", rule.pattern ?? null],
		["Checks", rule.checks?.join(", ") || null],
		[rule.requiresNear ? "Needs near" : "Surer near", rule.near?.map(describeNear).join("; ") ?? null]
	].filter((fact) => fact[1] !== null);
	const lists = [
		["Finds (templates)", rule.examples ?? []],
		["Leaves alone", rule.negativeExamples ?? []],
		["See", rule.references ?? []]
	];
	return [
		`${rule.name} (${rule.id})`,
		"",
		rule.description,
		"",
		...told.map(([name, value]) => `${name.padEnd(11)} ${value}`),
		"",
		`What to do: ${rule.remedy}`,
		...lists.flatMap(([title, items]) => items.length === 0 ? [] : [
			"",
			`${title}:`,
			...items.map(indent)
		]),
		""
	].join("\n");
}
function describeNear({ rule, pattern, within, confidence }) {
	return `${rule ?? `/${pattern}/`} (${within} lines, to ${confidence})`;
}
function indent(item) {
	return `  ${item.replaceAll("\n", "\n  ")}`;
}
async function test({ inputs, world }, file) {
	const { rules: builtIn } = await loadRules();
	const rules = file === null ? builtIn : await readRules((0, node_path.resolve)(world.cwd, file), file, builtIn);
	const { tryRules } = await Promise.resolve().then(() => require("./try-rules.js"));
	const { faults, examples } = tryRules(rules, void 0, builtIn);
	if (inputs.list("format").includes("json")) {
		const told = {
			schema: "sealant/rules-test/1",
			rules: rules.length,
			examples,
			faults
		};
		world.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
		return faults.length === 0 ? require_command_line.EXIT.clean : require_command_line.EXIT.usage;
	}
	for (const fault of faults) world.stdout.write(`${tell(fault)}\n`);
	const verdict = faults.length === 0 ? "all as they say" : `${faults.length} not as they say`;
	world.stdout.write(`${rules.length} rules, ${examples} examples: ${verdict}.\n`);
	return faults.length === 0 ? require_command_line.EXIT.clean : require_command_line.EXIT.usage;
}
async function readRules(path, shown, builtIn) {
	const { readRuleFile } = await Promise.resolve().then(() => require("./read-rule-file.js"));
	const taken = builtIn.map(({ id }) => id);
	return readRuleFile(await readText(path, require_command_line.neutralLine(shown)), shown, taken);
}
async function readText(path, shown) {
	try {
		return await (0, node_fs_promises.readFile)(path, "utf8");
	} catch (cause) {
		throw unreadable(shown, cause);
	}
}
function unreadable(shown, cause) {
	return new require_start.AppError("usage", `“${shown}” can't be read.`, {
		mend: "Check the path.",
		cause
	});
}
const WRONG = {
	missed: "misses its example",
	found: "finds something in its counter-example",
	"not-raised": "finds no neighbour in its near-example"
};
function tell({ ruleId, kind, example, seeds }) {
	return require_command_line.neutralLine(`${ruleId} ${WRONG[kind]} (seed ${seeds.join(", ")}): ${example}`);
}

exports.command = command;