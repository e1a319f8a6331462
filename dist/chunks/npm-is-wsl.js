const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_npm_is_inside_container = require("./npm-is-inside-container.js");
let node_fs = require("node:fs");
node_fs = require_rolldown_runtime.__toESM(node_fs, 1);
let node_os = require("node:os");
node_os = require_rolldown_runtime.__toESM(node_os, 1);
let node_process = require("node:process");
node_process = require_rolldown_runtime.__toESM(node_process, 1);

// node_modules/is-wsl/index.js
const isWsl = () => {
	if (node_process.default.platform !== "linux") return false;
	if (node_os.default.release().toLowerCase().includes("microsoft")) {
		if (require_npm_is_inside_container.isInsideContainer()) return false;
		return true;
	}
	try {
		if (node_fs.default.readFileSync("/proc/version", "utf8").toLowerCase().includes("microsoft")) return !require_npm_is_inside_container.isInsideContainer();
	} catch {}
	if (node_fs.default.existsSync("/proc/sys/fs/binfmt_misc/WSLInterop") || node_fs.default.existsSync("/run/WSL")) return !require_npm_is_inside_container.isInsideContainer();
	return false;
};
var is_wsl_default = node_process.default.env.__IS_WSL_TEST__ ? isWsl : isWsl();

Object.defineProperty(exports, "is_wsl_default", {
  enumerable: true,
  get: function () {
    return is_wsl_default;
  }
});