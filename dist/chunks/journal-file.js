const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_rotation_driver = require("./rotation-driver.js");
const require_append_lines = require("./append-lines.js");
const require_keep_out_of_git = require("./keep-out-of-git.js");
const require_lock_file = require("./lock-file.js");
const require_scan = require("./scan.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_child_process = require("node:child_process");

// src/adapters/journal/is-tracked.ts
/**
* Whether git has a file in its index: then it came with a checkout, from whoever wrote the change, and says nothing
* about what Sealant did here. `false` where there is no repository or no git.
*/
function isTracked(path) {
	if (require_scan.findRepository((0, node_path.dirname)(path)) === null) return false;
	try {
		const args = [
			"-c",
			"core.fsmonitor=false",
			"-C",
			(0, node_path.dirname)(path),
			"ls-files",
			"--error-unmatch",
			"--",
			(0, node_path.basename)(path)
		];
		(0, node_child_process.execFileSync)("git", args, {
			stdio: "ignore",
			timeout: 1e4
		});
		return true;
	} catch {
		return false;
	}
}

// src/adapters/journal/journal-file.ts
/** First line of a journal. A later format has another number. */
const HEADER = "{\"kind\":\"sealant-journal\",\"version\":1}";
const LOCK_WAIT_MS = 5e3;
const KINDS = /* @__PURE__ */ new Set([
	"opened",
	"started",
	"ended",
	"closed"
]);
const STEPS = /* @__PURE__ */ new Set([
	...require_rotation_driver.ROTATION_STEPS,
	"revoke",
	"notify"
]);
/**
* Opens a journal, making it where there is none. A last line torn by a crash is dropped: its call was never made,
* because a call waits for its line.
* @throws AppError `usage` while another process holds it, `corrupt` for anything but a journal, `trust` for one that
*   came with the checkout: a change could name entries in it that are then rotated
*/
async function openJournalFile(path, shown) {
	if ((0, node_fs.existsSync)(path) && isTracked(path)) throw new require_start.AppError("trust", `The journal “${shown}” is part of the repository, so anybody’s change can write it.`, { mend: `Take it out (git rm --cached '${shown}', and add it to .gitignore), or name another with --journal FILE.` });
	const lock = await require_lock_file.lockFile(path, LOCK_WAIT_MS);
	require_keep_out_of_git.keepOutOfGit(path);
	try {
		const known = (0, node_fs.existsSync)(path) ? readJournal((0, node_fs.readFileSync)(path, "utf8"), shown) : [];
		return {
			entries: () => known,
			append(entry) {
				require_append_lines.appendLines(path, (last) => last === null ? [HEADER, JSON.stringify(entry)] : [JSON.stringify(entry)]);
				known.push(entry);
			},
			close: () => lock.release()
		};
	} catch (cause) {
		lock.release();
		throw cause;
	}
}
function readJournal(text, shown) {
	const lines = text.split("\n").slice(0, -1);
	if (lines.length === 0) return [];
	if (lines[0] !== HEADER) throw corrupt(shown, 1);
	return lines.slice(1).map((line, index) => {
		try {
			const entry = JSON.parse(line);
			if (isEntry(entry)) return entry;
		} catch {}
		throw corrupt(shown, index + 2);
	});
}
function isEntry(entry) {
	if (!KINDS.has(entry.kind) || typeof entry.id !== "string" || Number.isNaN(Date.parse(entry.at))) return false;
	if (entry.kind === "opened") return entry.operation.id === entry.id && entry.operation.steps.every((step) => STEPS.has(step));
	return entry.kind === "closed" || STEPS.has(entry.step);
}
function corrupt(shown, line) {
	return new require_start.AppError("corrupt", `Line ${line} of the journal “${shown}” is not one that Sealant writes.`, { mend: "Restore it, or move it away: rotations then look at the vaults anew and go on from what they find." });
}

exports.openJournalFile = openJournalFile;