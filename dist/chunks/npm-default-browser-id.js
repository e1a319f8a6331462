const require_rolldown_runtime = require("./rolldown-runtime.js");
let node_util = require("node:util");
let node_process = require("node:process");
node_process = require_rolldown_runtime.__toESM(node_process, 1);
let node_child_process = require("node:child_process");

// node_modules/default-browser-id/index.js
const execFileAsync = (0, node_util.promisify)(node_child_process.execFile);
async function defaultBrowserId() {
	if (node_process.default.platform !== "darwin") throw new Error("macOS only");
	const { stdout } = await execFileAsync("defaults", [
		"read",
		"com.apple.LaunchServices/com.apple.launchservices.secure",
		"LSHandlers"
	]);
	const browserId = /LSHandlerRoleAll = "(?!-)(?<id>[^"]+?)";\s+?LSHandlerURLScheme = (?:http|https);/.exec(stdout)?.groups.id ?? "com.apple.Safari";
	if (browserId === "com.apple.safari") return "com.apple.Safari";
	return browserId;
}

Object.defineProperty(exports, "defaultBrowserId", {
  enumerable: true,
  get: function () {
    return defaultBrowserId;
  }
});