const require_rolldown_runtime = require("./rolldown-runtime.js");
let node_fs = require("node:fs");

// src/adapters/files/read-credential.ts
/** A credential by its variable's name, or by `file:/absolute/path`; `null` when unset, unreadable, too large or empty. */
function readCredential(env, name) {
	if (!name.startsWith("file:")) return env[name] || null;
	const path = name.slice(5);
	try {
		return (0, node_fs.statSync)(path).size > LARGEST ? null : (0, node_fs.readFileSync)(path, "utf8") || null;
	} catch {
		return null;
	}
}
var LARGEST;
function init_read_credential() {
	return (init_read_credential = require_rolldown_runtime.__esmMin((() => {
		LARGEST = 65536;
	})))();
}

Object.defineProperty(exports, "init_read_credential", {
  enumerable: true,
  get: function () {
    return init_read_credential;
  }
});
Object.defineProperty(exports, "readCredential", {
  enumerable: true,
  get: function () {
    return readCredential;
  }
});