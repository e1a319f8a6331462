const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_audit_entry = require("./audit-entry.js");
let node_fs = require("node:fs");

// src/adapters/audit/verify-audit-file.ts
/** Longest line, in bytes; more is no entry. */
const MAX_LINE = 65536;
/**
* Checks the chain from the first line on, in constant memory. That no entries were cut off at the *end* can't be seen
* from the file: compare `head` with the one that the run's summary told.
* @throws NodeJS.ErrnoException when the file can't be read
*/
async function verifyAuditFile(path) {
	const chain = {
		seq: 0,
		hash: require_audit_entry.GENESIS
	};
	let rest = Buffer.alloc(0);
	for await (const chunk of (0, node_fs.createReadStream)(path)) {
		rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
		for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10)) {
			const fault = follow(chain, rest.toString("utf8", 0, end));
			if (fault !== null) return {
				kind: "tampered",
				entries: chain.seq,
				line: chain.seq + 1,
				fault
			};
			rest = rest.subarray(end + 1);
		}
		if (rest.length > MAX_LINE) return {
			kind: "tampered",
			entries: chain.seq,
			line: chain.seq + 1,
			fault: "not-an-entry"
		};
	}
	if (rest.length === 0) return {
		kind: "intact",
		entries: chain.seq,
		head: chain.hash
	};
	return {
		kind: "torn",
		entries: chain.seq,
		head: chain.hash,
		line: chain.seq + 1,
		bytes: rest.length
	};
}
function follow(chain, line) {
	const entry = require_audit_entry.parseEntry(line);
	if (entry === null) return "not-an-entry";
	if (require_audit_entry.hashOf(entry) !== entry.hash) return "altered";
	if (entry.seq !== chain.seq + 1) return "out-of-sequence";
	if (entry.prev !== chain.hash) return "unlinked";
	chain.seq = entry.seq;
	chain.hash = entry.hash;
	return null;
}

exports.verifyAuditFile = verifyAuditFile;