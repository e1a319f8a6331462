const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_write_file_atomically = require("./write-file-atomically.js");
const require_scan = require("./scan.js");
const require_start = require("./start.js");
const require_engine = require("./engine.js");
const require_command_line = require("./command-line.js");
const require_baseline_file = require("./baseline-file.js");
let node_fs = require("node:fs");
let node_path = require("node:path");

// src/app/commands/suppress.ts
const USAGE = "sealant suppress FINGERPRINT… --reason \"…\" [--kind KIND] [--expires DATE] [--owner WHO]";
/**
* `sealant suppress FINGERPRINT|REPORT.json… --reason …`: adds findings to the baseline file. With a JSON report, all its
* findings, which is how a repository with a past starts.
*/
const command = { async run({ positionals, inputs, world }) {
	const reason = (inputs.text("reason") ?? "").replace(/\s+/g, " ").trim();
	if (positionals.length === 0 || reason === "") throw new require_start.AppError("usage", "sealant suppress needs a fingerprint and a reason.", { mend: USAGE });
	const expires = inputs.text("expires");
	if (expires !== null && !require_baseline_file.isDay(expires)) throw new require_start.AppError("usage", `--expires is “${require_command_line.neutralLine(expires.slice(0, 40))}”, which is no day.`, { mend: "Write it as YYYY-MM-DD: --expires 2027-01-31." });
	const fingerprints = /* @__PURE__ */ new Set();
	for (const word of positionals) for (const one of await fingerprintsOf(word, world.cwd)) fingerprints.add(one);
	const kind = inputs.choice("kind");
	const entries = [...fingerprints].map((fingerprint) => ({
		fingerprint,
		kind,
		expires,
		owner: inputs.text("owner"),
		reason
	}));
	const { added, replaced } = addEntries((0, node_path.join)(require_scan.findRepository(world.cwd)?.top ?? world.cwd, require_baseline_file.BASELINE_PATH), entries);
	const changed = replaced > 0 ? `, ${replaced} replaced` : "";
	world.stdout.write(`${require_baseline_file.BASELINE_PATH}: ${added} added${changed}. Commit it; it counts once it is on the base branch.\n`);
	return require_command_line.EXIT.clean;
} };
function addEntries(path, entries) {
	const before = require_baseline_file.parseBaseline(readText(path), require_baseline_file.BASELINE_PATH);
	const names = new Set(entries.map(({ fingerprint }) => fingerprint));
	const kept = before.filter(({ fingerprint }) => !names.has(fingerprint));
	(0, node_fs.mkdirSync)((0, node_path.dirname)(path), { recursive: true });
	require_write_file_atomically.writeFileAtomically(path, Buffer.from(require_baseline_file.formatBaseline([...kept, ...entries])), 420);
	const replaced = new Set(before.map(({ fingerprint }) => fingerprint)).size - new Set(kept.map(({ fingerprint }) => fingerprint)).size;
	return {
		added: names.size - replaced,
		replaced
	};
}
function readText(path) {
	try {
		return (0, node_fs.readFileSync)(path, "utf8");
	} catch (cause) {
		if (cause.code === "ENOENT") return "";
		throw unreadable(cause);
	}
}
function unreadable(cause) {
	return new require_start.AppError("config", `${require_baseline_file.BASELINE_PATH} can’t be read.`, {
		mend: "Check its permissions.",
		cause
	});
}
async function fingerprintsOf(word, cwd) {
	if (require_engine.isFingerprint(word)) return [word];
	if (word.endsWith(".json")) {
		const { readReport } = await Promise.resolve().then(() => require("./read-report.js"));
		const { findings } = await readReport(word, cwd);
		return findings.map(({ fingerprint }) => fingerprint);
	}
	throw new require_start.AppError("usage", `“${require_command_line.neutralLine(word.slice(0, 60))}” is neither a fingerprint nor a JSON report.`, { mend: `Every finding shows its own behind “id”. ${USAGE}` });
}

exports.command = command;