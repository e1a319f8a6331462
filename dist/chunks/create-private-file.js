const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_write_file_atomically = require("./write-file-atomically.js");
let node_fs = require("node:fs");
let node_path = require("node:path");

// src/adapters/files/create-private-file.ts
var create_private_file_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ createPrivateFile: () => createPrivateFile });
/**
* Writes a new file that only its owner can read (0600). Never over an existing file, never through a symbolic link.
* @param shown the path as the user gave it
* @throws AppError `usage` when there is one already or it can't be made
*/
function createPrivateFile(path, shown, content) {
	let file;
	try {
		(0, node_fs.mkdirSync)((0, node_path.dirname)(path), {
			recursive: true,
			mode: 448
		});
		file = (0, node_fs.openSync)(path, node_fs.constants.O_WRONLY | node_fs.constants.O_CREAT | node_fs.constants.O_EXCL | (node_fs.constants.O_NOFOLLOW ?? 0), 384);
	} catch (cause) {
		throw notMade(shown, cause);
	}
	try {
		require_write_file_atomically.writeAll(file, typeof content === "string" ? Buffer.from(content) : content);
		(0, node_fs.fsyncSync)(file);
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
function notMade(shown, cause) {
	const exists = cause.code === "EEXIST";
	return new require_start.AppError("usage", `“${shown}” ${exists ? "exists already" : "can’t be made"}.`, {
		mend: exists ? "Give another path, or delete it first." : "Check its folder and permissions.",
		cause
	});
}

Object.defineProperty(exports, "createPrivateFile", {
  enumerable: true,
  get: function () {
    return createPrivateFile;
  }
});
Object.defineProperty(exports, "create_private_file_exports", {
  enumerable: true,
  get: function () {
    return create_private_file_exports;
  }
});