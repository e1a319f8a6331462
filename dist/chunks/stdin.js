const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");

// src/adapters/sources/stdin.ts
var stdin_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	STDIN_PATH: () => STDIN_PATH,
	collectChunks: () => collectChunks,
	openStdin: () => openStdin
});
/** Standard input as one text. */
function openStdin(stream) {
	return {
		read: (sink, signal) => readStream(stream, sink, signal),
		blob: () => Promise.resolve(null),
		head: () => Promise.resolve(null),
		close() {}
	};
}
async function readStream(stream, sink, signal) {
	const summary = {
		source: "stdin",
		base: null,
		head: null,
		commits: 0,
		blobs: 0,
		files: 1
	};
	const chunks = await collectChunks(stream, sink.maxBytes, signal);
	if (chunks === null) sink.incomplete({
		kind: "too-large",
		message: `Standard input is larger than ${sink.maxBytes} bytes, so it was not scanned.`,
		mend: "Allow more with --max-size MIB, or write it to a file and scan that: sealant scan --tree FILE"
	});
	else require_scan.scanChunks(sink, {
		path: STDIN_PATH,
		commit: null,
		previous: []
	}, chunks, totalOf(chunks));
	return summary;
}
/** All bytes of a stream (until the signal stops it), or `null` when there are more than `limit`. */
async function collectChunks(stream, limit, signal) {
	const chunks = [];
	let total = 0;
	await new Promise((resolve, reject) => {
		stream.on("end", resolve);
		stream.on("error", reject);
		signal.addEventListener("abort", () => resolve(), { once: true });
		stream.on("data", (chunk) => {
			const bytes = Buffer.from(chunk);
			total += bytes.length;
			if (total > limit) resolve();
			else chunks.push(bytes);
		});
	});
	stream.destroy?.();
	return total > limit ? null : chunks;
}
function totalOf(chunks) {
	return chunks.reduce((sum, chunk) => sum + chunk.length, 0);
}
var STDIN_PATH;
function init_stdin() {
	return (init_stdin = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_blob_feed();
		STDIN_PATH = "stdin";
	})))();
}

Object.defineProperty(exports, "collectChunks", {
  enumerable: true,
  get: function () {
    return collectChunks;
  }
});
Object.defineProperty(exports, "init_stdin", {
  enumerable: true,
  get: function () {
    return init_stdin;
  }
});
Object.defineProperty(exports, "stdin_exports", {
  enumerable: true,
  get: function () {
    return stdin_exports;
  }
});