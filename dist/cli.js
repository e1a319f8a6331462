#!/usr/bin/env node
const require_rolldown_runtime = require("./chunks/rolldown-runtime.js");
const require_scan = require("./chunks/scan.js");

// src/cli.ts
function init_cli() {
	return (init_cli = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_run();
		require_scan.init_world();
		require_scan.runCommandLine(require_scan.realWorld(), require_scan.interruptSignal()).then((code) => {
			process.exitCode = code;
		});
	})))();
}

init_cli();