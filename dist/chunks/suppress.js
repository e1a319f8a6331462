const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");
const require_write_file_atomically = require("./write-file-atomically.js");
const require_baseline_file = require("./baseline-file.js");
let node_fs = require("node:fs");
let node_path = require("node:path");

// src/app/commands/suppress.ts
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
	return new require_scan.AppError("config", `${require_baseline_file.BASELINE_PATH} can’t be read.`, {
		mend: "Check its permissions.",
		cause
	});
}
function fingerprintsOf(word, cwd) {
	if (require_scan.isFingerprint(word)) return [word];
	if (word.endsWith(".json")) return fingerprintsOfReport((0, node_path.resolve)(cwd, word), word);
	throw new require_scan.AppError("usage", `“${require_scan.neutralLine(word.slice(0, 60))}” is neither a fingerprint nor a JSON report.`, { mend: `Every finding shows its own behind “id”. ${USAGE}` });
}
function fingerprintsOfReport(path, shown) {
	const fingerprints = findingsOf(path, shown).map((finding) => finding?.fingerprint);
	if (!fingerprints.every((one) => typeof one === "string" && require_scan.isFingerprint(one))) throw noReport(shown);
	return [...new Set(fingerprints)];
}
function findingsOf(path, shown) {
	try {
		const { schema, findings } = JSON.parse((0, node_fs.readFileSync)(path, "utf8"));
		if (schema === "sealant/report/1" && Array.isArray(findings)) return findings;
	} catch (cause) {
		throw noReport(shown, cause);
	}
	throw noReport(shown);
}
function noReport(shown, cause) {
	return new require_scan.AppError("usage", `“${require_scan.neutralLine(shown)}” is not a JSON report of Sealant.`, {
		mend: "Make one with: sealant scan --history --format json=report.json",
		cause
	});
}
var USAGE, command;
function init_suppress() {
	return (init_suppress = require_rolldown_runtime.__esmMin((() => {
		require_write_file_atomically.init_write_file_atomically();
		require_scan.init_repository();
		require_scan.init_app_error();
		require_scan.init_fingerprint();
		/* @__PURE__ */ require_scan.init_neutral_text();
		require_baseline_file.init_baseline_file();
		require_scan.init_exit_code();
		USAGE = "sealant suppress FINGERPRINT… --reason \"…\" [--kind KIND] [--expires DATE] [--owner WHO]";
		command = { async run({ positionals, inputs, world }) {
			const reason = (inputs.text("reason") ?? "").replace(/\s+/g, " ").trim();
			if (positionals.length === 0 || reason === "") throw new require_scan.AppError("usage", "sealant suppress needs a fingerprint and a reason.", { mend: USAGE });
			const expires = inputs.text("expires");
			if (expires !== null && !require_baseline_file.isDay(expires)) throw new require_scan.AppError("usage", `--expires is “${require_scan.neutralLine(expires.slice(0, 40))}”, which is no day.`, { mend: "Write it as YYYY-MM-DD: --expires 2027-01-31." });
			const fingerprints = positionals.flatMap((word) => fingerprintsOf(word, world.cwd));
			const kind = inputs.choice("kind");
			const entries = fingerprints.map((fingerprint) => ({
				fingerprint,
				kind,
				expires,
				owner: inputs.text("owner"),
				reason
			}));
			const { added, replaced } = addEntries((0, node_path.join)(require_scan.findRepository(world.cwd)?.top ?? world.cwd, require_baseline_file.BASELINE_PATH), entries);
			const changed = replaced > 0 ? `, ${replaced} replaced` : "";
			world.stdout.write(`${require_baseline_file.BASELINE_PATH}: ${added} added${changed}. Commit it; it counts once it is on the base branch.\n`);
			return require_scan.EXIT.clean;
		} };
	})))();
}

init_suppress();
exports.command = command;