const require_rolldown_runtime = require("./rolldown-runtime.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");

// src/adapters/files/write-file-atomically.ts
var write_file_atomically_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ writeFileAtomically: () => writeFileAtomically });
/**
* Replaces a file as one act: written beside it (exclusive), flushed to disk, renamed over it.
* A crash leaves either the old bytes or the new ones.
* @throws NodeJS.ErrnoException of the failing call; the temporary file is removed
*/
function writeFileAtomically(path, bytes, mode = 384) {
	const temporary = `${path}.${process.pid}.${(0, node_crypto.randomBytes)(6).toString("hex")}.tmp`;
	const file = (0, node_fs.openSync)(temporary, "wx", mode);
	try {
		try {
			writeAll(file, bytes);
			(0, node_fs.fsyncSync)(file);
		} finally {
			(0, node_fs.closeSync)(file);
		}
		(0, node_fs.renameSync)(temporary, path);
	} catch (cause) {
		(0, node_fs.rmSync)(temporary, { force: true });
		throw cause;
	}
	flushDirectory((0, node_path.dirname)(path));
}
/** Writes every byte at the file's position. */
function writeAll(file, bytes) {
	for (let at = 0; at < bytes.length;) at += (0, node_fs.writeSync)(file, bytes, at);
}
/** Makes a rename or a new name in a folder durable, where the system can (not on Windows). */
function flushDirectory(path) {
	if (process.platform === "win32") return;
	const folder = (0, node_fs.openSync)(path, "r");
	try {
		(0, node_fs.fsyncSync)(folder);
	} finally {
		(0, node_fs.closeSync)(folder);
	}
}

Object.defineProperty(exports, "writeAll", {
  enumerable: true,
  get: function () {
    return writeAll;
  }
});
Object.defineProperty(exports, "writeFileAtomically", {
  enumerable: true,
  get: function () {
    return writeFileAtomically;
  }
});
Object.defineProperty(exports, "write_file_atomically_exports", {
  enumerable: true,
  get: function () {
    return write_file_atomically_exports;
  }
});