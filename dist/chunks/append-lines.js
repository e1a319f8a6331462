const require_write_file_atomically = require("./write-file-atomically.js");
let node_fs = require("node:fs");
let node_path = require("node:path");

// src/adapters/files/append-lines.ts
/** Bytes read at once when the last line is looked for. */
const TAIL_BYTES = 16384;
/**
* Appends to a file of lines (mode 0600, made where it isn't there), flushed to disk before it returns.
* A last line without its line break, left by a crash, is cut off first and its length told to `compose`.
*
* @param compose given the last whole line (`null` in an empty file) and how many torn bytes were cut off;
*   returns the lines to add, without line breaks
* @throws NodeJS.ErrnoException of the failing call
*/
function appendLines(path, compose) {
	(0, node_fs.mkdirSync)((0, node_path.dirname)(path), { recursive: true });
	const file = (0, node_fs.openSync)(path, "a+", 384);
	try {
		const { size } = (0, node_fs.fstatSync)(file);
		const tail = readTail(file, size);
		if (tail.torn > 0) (0, node_fs.ftruncateSync)(file, size - tail.torn);
		const lines = compose(tail.last, tail.torn);
		require_write_file_atomically.writeAll(file, Buffer.from(lines.map((line) => `${line}\n`).join("")));
		(0, node_fs.fsyncSync)(file);
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
function readTail(file, size) {
	for (let want = Math.min(size, TAIL_BYTES);; want = Math.min(size, want * 2)) {
		const bytes = Buffer.alloc(want);
		for (let at = 0; at < want;) {
			const got = (0, node_fs.readSync)(file, bytes, at, want - at, size - want + at);
			if (got === 0) break;
			at += got;
		}
		const end = bytes.lastIndexOf(10);
		const before = end <= 0 ? -1 : bytes.lastIndexOf(10, end - 1);
		if (want === size || end !== -1 && before !== -1) return {
			last: end === -1 ? null : bytes.toString("utf8", before + 1, end),
			torn: want - (end + 1)
		};
	}
}

Object.defineProperty(exports, "appendLines", {
  enumerable: true,
  get: function () {
    return appendLines;
  }
});