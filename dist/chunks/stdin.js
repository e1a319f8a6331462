const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");

// src/adapters/sources/stdin.ts
/** How standard input is called in findings. */
const STDIN_PATH = "stdin";
/** As with other scanners, no text is no fault: a diff without changes is one. But a command that failed gives none either. */
const EMPTY = "Standard input was empty. If a command was to fill it, look whether that failed (bash: set -o pipefail).";
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
	else if (chunks.length === 0 && !signal.aborted) return {
		...summary,
		files: 0,
		reasons: [EMPTY]
	};
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

exports.STDIN_PATH = STDIN_PATH;
exports.collectChunks = collectChunks;
exports.openStdin = openStdin;