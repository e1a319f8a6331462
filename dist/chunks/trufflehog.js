const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_npm_zod = require("./npm-zod.js");
const require_shape = require("./shape.js");

// src/adapters/peers/trufflehog.ts
/** One line of its output. Source: github.com/trufflesecurity/trufflehog, pkg/output/json.go and proto/source_metadata.proto. */
const LINE = require_npm_zod.object({
	SourceMetadata: require_npm_zod.object({ Data: require_npm_zod.object({ Filesystem: require_npm_zod.object({
		file: require_shape.text(),
		line: require_npm_zod.optional(require_shape.place())
	}) }) }),
	DetectorName: require_shape.text(),
	Raw: require_shape.value()
});
const peer = {
	program: "trufflehog",
	install: "a release of github.com/trufflesecurity/trufflehog; version 3 or later.",
	inputs: ["tree"],
	doneCodes: [0],
	tellsErrorsOnly: false,
	args: ({ path }) => [
		"filesystem",
		path,
		"--json",
		"--no-verification",
		"--no-update"
	],
	read(answer) {
		const findings = [];
		for (const line of answer.split("\n")) {
			if (line.trim() === "") continue;
			const read = require_shape.readShape(LINE, line, toldBy);
			if ("fault" in read) return read;
			findings.push(read.findings);
		}
		return { findings };
	}
};
function toldBy({ SourceMetadata, DetectorName, Raw }) {
	const { file, line } = SourceMetadata.Data.Filesystem;
	const startLine = line || null;
	return {
		rule: DetectorName,
		path: file,
		startLine,
		endLine: startLine,
		startColumn: null,
		endColumn: null,
		commit: null,
		value: Raw
	};
}

exports.peer = peer;