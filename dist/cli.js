#!/usr/bin/env node
const require_rolldown_runtime = require("./chunks/rolldown-runtime.js");
const require_start = require("./chunks/start.js");

// src/cli.ts
const world = require_start.realWorld();
const answer = require_start.versionAnswer(world.argv);
if (answer !== null) world.stdout.write(answer);
else {
	require_start.keepCompiledCode(world);
	Promise.resolve().then(() => require("./chunks/command-line.js")).then((n) => n.run_exports).then(({ interruptSignal, runCommandLine }) => runCommandLine(world, interruptSignal())).then(require_start.endWith);
}
