const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_append_lines = require("./append-lines.js");
const require_lock_file = require("./lock-file.js");
const require_audit_entry = require("./audit-entry.js");

// src/adapters/audit/audit-file.ts
const LOCK_WAIT_MS = 1e4;
/**
* Opens an append-only, hash-chained log of JSON lines. Nothing is touched before the first `record`.
* `record` returns when the entry is on disk. A line torn by a crash is cut off, and an entry `recover` says so.
*
* @throws AppError (from `record`) `corrupt` when the last entry was altered, so that nothing is chained to a lie;
*   `usage` when the file can't be written
*/
function openAuditFile(path, context, now) {
	let head = null;
	return {
		get head() {
			return head === null ? null : {
				seq: head.seq,
				hash: head.hash
			};
		},
		record(event) {
			try {
				const lock = require_lock_file.lockFileSync(path, LOCK_WAIT_MS);
				try {
					require_append_lines.appendLines(path, (lastLine, torn) => {
						const added = [];
						let last = lastLine === null ? null : readLast(lastLine, path);
						if (torn > 0) {
							last = require_audit_entry.nextEntry(last, {
								action: "recover",
								target: "audit log",
								result: "ok",
								detail: { bytes: torn }
							}, context, now());
							added.push(last);
						}
						head = require_audit_entry.nextEntry(last, event, context, now());
						added.push(head);
						return added.map(require_audit_entry.formatEntry);
					});
				} finally {
					lock.release();
				}
			} catch (cause) {
				if (cause instanceof require_start.AppError) throw cause;
				throw unwritable(path, cause);
			}
		}
	};
}
function readLast(line, path) {
	const entry = require_audit_entry.parseEntry(line);
	if (entry !== null && require_audit_entry.hashOf(entry) === entry.hash) return entry;
	throw new require_start.AppError("corrupt", `The last entry of the audit log “${path}” was altered.`, { mend: `See where: sealant audit verify '${path}'. Keep the file as evidence and start a new one.` });
}
function unwritable(path, cause) {
	return new require_start.AppError("usage", `The audit log “${path}” can't be written.`, {
		mend: "Check its folder and permissions (audit: file: in the config, or --audit FILE).",
		cause
	});
}

exports.openAuditFile = openAuditFile;