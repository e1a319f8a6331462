const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_npm_zod = require("./npm-zod.js");
const require_shape = require("./shape.js");

// src/adapters/peers/kingfisher.ts
/** Source: `kingfisher scan --help` and reports of version 2.14.0. */
const REPORT = require_npm_zod.object({ findings: require_npm_zod.nullable(require_shape.list(require_npm_zod.object({
	rule: require_npm_zod.object({ id: require_shape.text() }),
	finding: require_npm_zod.object({
		snippet: require_shape.value(),
		line: require_shape.place(),
		column_start: require_shape.place(),
		column_end: require_shape.place(),
		path: require_shape.text(),
		git_metadata: require_npm_zod.optional(require_npm_zod.nullable(require_npm_zod.object({
			commit: require_npm_zod.object({ id: require_shape.text() }),
			file: require_npm_zod.optional(require_npm_zod.object({ path: require_npm_zod.optional(require_shape.text()) }))
		})))
	})
}))) });
const peer = {
	program: "kingfisher",
	install: "pip install kingfisher-bin==2.14.0, or a release of github.com/mongodb/kingfisher.",
	inputs: ["tree", "history"],
	doneCodes: [
		0,
		200,
		205
	],
	tellsErrorsOnly: false,
	args: (input) => [...[
		"scan",
		input.path,
		"--format=json",
		"--no-validate",
		"--no-update-check",
		"--quiet",
		"--no-dedup"
	], `--git-history=${input.kind === "tree" ? "none" : "full"}`],
	read: (answer) => require_shape.readShape(REPORT, answer, ({ findings }) => (findings ?? []).map(({ rule, finding }) => ({
		rule: rule.id,
		path: finding.git_metadata?.file?.path ?? finding.path,
		startLine: finding.line,
		endLine: finding.line,
		startColumn: finding.column_start + 1,
		endColumn: finding.column_end + 1,
		commit: finding.git_metadata?.commit.id ?? null,
		value: finding.snippet
	})))
};

exports.peer = peer;