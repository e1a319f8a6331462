const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_engine = require("./engine.js");
const require_command_line = require("./command-line.js");
const require_npm_zod = require("./npm-zod.js");

// src/app/reports/report-schema.ts
const count = () => require_npm_zod.number().check(require_npm_zod.int(), require_npm_zod._gte(0));
const place = () => require_npm_zod.number().check(require_npm_zod.int(), require_npm_zod._gte(1));
const text = () => require_npm_zod.string().check(require_npm_zod._maxLength(1e5));
const orNull = (schema) => require_npm_zod.nullable(schema);
const texts = () => require_npm_zod.array(text());
const SKIPS = {
	binary: true,
	"too-large": true,
	"path-rule": true,
	submodule: true,
	symlink: true,
	"special-file": true,
	"git-lfs-pointer": true,
	archive: true,
	encrypted: true
};
const skipReason = () => require_npm_zod._enum(Object.keys(SKIPS));
const location = () => require_npm_zod.object({
	path: text(),
	startLine: place(),
	startColumn: place(),
	endLine: place(),
	endColumn: place()
});
const finding = () => require_npm_zod.object({
	ruleId: text(),
	title: text(),
	level: require_npm_zod._enum(require_command_line.LEVELS),
	severity: require_npm_zod._enum(require_command_line.SEVERITIES),
	confidence: require_npm_zod.number().check(require_npm_zod._gte(0), require_npm_zod._lte(1)),
	validity: require_npm_zod._enum(["valid", "plausible"]),
	credential: orNull(text()),
	path: text(),
	startLine: place(),
	startColumn: place(),
	endLine: place(),
	endColumn: place(),
	commit: orNull(text()),
	head: orNull(location()),
	fingerprint: require_npm_zod.string().check(require_npm_zod.refine(require_engine.isFingerprint)),
	redacted: text(),
	identity: require_npm_zod.record(text(), text()),
	reasons: texts(),
	entry: orNull(require_npm_zod.object({
		reference: text(),
		current: require_npm_zod.boolean()
	})),
	remedy: text(),
	order: require_npm_zod.optional(require_npm_zod.number().check(require_npm_zod.int())),
	listed: require_npm_zod.optional(text())
});
const suppression = () => require_npm_zod.discriminatedUnion("kind", [
	require_npm_zod.object({
		kind: require_npm_zod.literal("inline-allow"),
		line: place()
	}),
	require_npm_zod.object({
		kind: require_npm_zod.literal("allowlist"),
		reason: text()
	}),
	require_npm_zod.object({
		kind: require_npm_zod.literal("baseline"),
		reason: text()
	}),
	require_npm_zod.object({
		kind: require_npm_zod.literal("sample"),
		reason: text()
	})
]);
const receipt = () => require_npm_zod.object({
	event: text(),
	source: text(),
	base: orNull(text()),
	head: orNull(text()),
	reasons: require_npm_zod.optional(texts()),
	commits: count(),
	blobs: count(),
	files: count(),
	bytes: count(),
	lines: count(),
	skipped: require_npm_zod.partialRecord(skipReason(), count()),
	skippedPaths: require_npm_zod.array(require_npm_zod.object({
		path: text(),
		reason: skipReason()
	})),
	incomplete: require_npm_zod.array(require_npm_zod.object({
		kind: text(),
		message: text(),
		mend: text()
	})),
	ruleset: text(),
	version: text(),
	time: require_npm_zod.string().check(require_npm_zod.refine((value) => !Number.isNaN(Date.parse(value)))),
	durationMs: require_npm_zod.number().check(require_npm_zod._gte(0)),
	selfProbe: require_npm_zod.boolean(),
	configChanges: texts(),
	staleSuppressions: require_npm_zod.optional(texts()),
	shard: require_npm_zod.optional(require_npm_zod.object({
		index: place(),
		count: place(),
		scan: text()
	}))
});
const REPORT = require_npm_zod.object({
	schema: require_npm_zod.literal("sealant/report/1"),
	outcome: require_npm_zod._enum([
		"clean",
		"findings",
		"incomplete",
		"error"
	]),
	findings: require_npm_zod.array(finding()),
	suppressed: require_npm_zod.array(require_npm_zod.object({
		by: suppression(),
		finding: finding()
	})),
	receipt: receipt()
});
/** Where a value is no report, as `findings.3.level: message`; or the report. */
function checkReport(value) {
	const result = require_npm_zod.safeParse(REPORT, value);
	if (result.success) return { report: result.data };
	const issue = result.error.issues[0];
	return { fault: `${issue?.path.join(".") || "the whole"}: ${issue?.message ?? "is wrong"}` };
}

exports.checkReport = checkReport;