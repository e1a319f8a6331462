const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_npm_zod = require("./npm-zod.js");
const require_shape = require("./shape.js");

// src/adapters/peers/gitleaks.ts
/** Source: `gitleaks --help` and reports of version 8.28.0 (github.com/gitleaks/gitleaks, report/finding.go). */
const REPORT = require_npm_zod.nullable(require_shape.list(require_npm_zod.object({
	RuleID: require_shape.text(),
	File: require_shape.text(),
	StartLine: require_shape.place(),
	EndLine: require_shape.place(),
	StartColumn: require_shape.place(),
	EndColumn: require_shape.place(),
	Secret: require_shape.value(),
	Commit: require_npm_zod.optional(require_shape.text())
})));
const peer = {
	program: "gitleaks",
	install: "go install github.com/zricethezav/gitleaks/v8@v8.28.0, or a release of github.com/gitleaks/gitleaks.",
	inputs: [
		"tree",
		"history",
		"range"
	],
	doneCodes: [0],
	tellsErrorsOnly: true,
	args: (input) => [
		input.kind === "tree" ? "dir" : "git",
		...[
			"--no-banner",
			"--no-color",
			"--log-level",
			"error",
			"--exit-code",
			"0"
		],
		...[
			"--report-format",
			"json",
			"--report-path",
			"-"
		],
		...logOptions(input),
		input.path
	],
	read: (answer) => require_shape.readShape(REPORT, answer, (findings) => (findings ?? []).map((each) => ({
		rule: each.RuleID,
		path: each.File,
		startLine: each.StartLine,
		endLine: each.EndLine,
		startColumn: each.StartColumn,
		endColumn: each.EndColumn,
		commit: each.Commit || null,
		value: each.Secret
	})))
};
/**
* Which commits, as `git log` takes them, and that none of the programs that a repository's config may name is run.
* Split at spaces by the scanner: hashes only, so that there is nothing to quote.
*/
function logOptions(input) {
	const guard = "--no-textconv --no-ext-diff";
	switch (input.kind) {
		case "tree": return [];
		case "history": return [`--log-opts=--full-history --all ${guard}`];
		case "range": return [`--log-opts=${guard} ${input.base === null ? input.head : `${input.base}..${input.head}`}`];
	}
}

exports.logOptions = logOptions;
exports.peer = peer;