const require_rolldown_runtime = require("./rolldown-runtime.js");
let node_util = require("node:util");
let node_process = require("node:process");
node_process = require_rolldown_runtime.__toESM(node_process, 1);
let node_child_process = require("node:child_process");

// node_modules/run-applescript/index.js
const execFileAsync = (0, node_util.promisify)(node_child_process.execFile);
async function runAppleScript(script, { humanReadableOutput = true, signal } = {}) {
	if (node_process.default.platform !== "darwin") throw new Error("macOS only");
	const outputArguments = humanReadableOutput ? [] : ["-ss"];
	const execOptions = {};
	if (signal) execOptions.signal = signal;
	const { stdout } = await execFileAsync("osascript", [
		"-e",
		script,
		outputArguments
	], execOptions);
	return stdout.trim();
}

Object.defineProperty(exports, "runAppleScript", {
  enumerable: true,
  get: function () {
    return runAppleScript;
  }
});