const require_rolldown_runtime = require("./chunks/rolldown-runtime.js");
const require_archive_sink = require("./chunks/archive-sink.js");
const require_scan = require("./chunks/scan.js");
const require_engine = require("./chunks/engine.js");

// src/adapters/threads/task-thread.ts
/** Reads and scans what a task names. `isStopped` is asked between texts. */
function runTask(task, sink, isStopped) {
	for (const path of task.paths) {
		if (isStopped()) return;
		require_scan.scanDiskFile(sink, `${task.root}/${path}`, {
			path,
			commit: null,
			previous: []
		});
	}
}

// src/app/scan/scan-thread.ts
/** The life of one scanning thread: tasks come in, at the end what was seen goes out. */
function runScanThread() {
	const { parentPort, workerData } = process.getBuiltinModule("node:worker_threads");
	const { extraRules, disabledRules, maxBytes, minConfidence, archives, overrides, stop } = workerData;
	const ruleset = require_engine.compileRules(require_engine.BUILT_IN, {
		extra: extraRules,
		disabled: disabledRules,
		overrides
	});
	const scanner = require_engine.createScanner({
		ruleset,
		maxBytes,
		minConfidence
	});
	const flag = new Int32Array(stop);
	const isStopped = () => Atomics.load(flag, 0) !== 0;
	const send = (message) => parentPort.postMessage(message);
	const sink = archives ? new require_archive_sink.ArchiveSink(scanner.sink) : scanner.sink;
	parentPort.on("message", (message) => {
		if (message.kind === "task") {
			runTask(message.task, sink, isStopped);
			send({
				kind: "done",
				texts: scanner.texts
			});
		} else {
			send({
				kind: "part",
				part: scanner.release()
			});
			parentPort.close();
		}
	});
}

// src/worker.ts
runScanThread();
