const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_command_line = require("./command-line.js");
let node_path = require("node:path");

// src/app/commands/audit.ts
const FAULTS = {
	"not-an-entry": "is not a line that Sealant writes",
	altered: "was altered: its hash does not fit its text",
	"out-of-sequence": "does not follow the line before it: a line was taken out, doubled or moved",
	unlinked: "is chained to another line than the one before it"
};
/** `sealant audit verify FILE [HEAD]`: checks the hash chain. With HEAD, also that nothing was cut off at the end. */
const command = { async run({ positionals, world }) {
	const [verb, file, head] = positionals;
	if (verb !== "verify" || file === void 0 || positionals.length > 3) throw new require_start.AppError("usage", "sealant audit needs “verify” and a file.", { mend: "sealant audit verify sealant-audit.jsonl [HEAD]" });
	const verdict = await verify((0, node_path.resolve)(world.cwd, file), file);
	if (verdict.kind === "tampered") throw new require_start.AppError("corrupt", `Line ${verdict.line} of “${file}” ${FAULTS[verdict.fault]}.`, { mend: `The ${verdict.entries} entries before it are intact. Keep the file as evidence and start a new log.` });
	if (head !== void 0 && head !== verdict.head) throw new require_start.AppError("corrupt", `“${file}” ends in ${verdict.head}, not in the head given.`, { mend: "Entries were cut off or added since that head was told. Compare with the copy kept by the run that told it." });
	world.stdout.write(`${verdict.entries} entries, chain intact, head ${verdict.head}\n`);
	if (verdict.kind === "torn") world.stderr.write(`Line ${verdict.line} was cut off by a crash (${verdict.bytes} bytes). The next entry repairs the file and says so.\n`);
	return require_command_line.EXIT.clean;
} };
async function verify(path, shown) {
	const { verifyAuditFile } = await Promise.resolve().then(() => require("./verify-audit-file.js"));
	try {
		return await verifyAuditFile(path);
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

exports.command = command;