const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");
const require_npm_zod = require("./npm-zod.js");

// src/app/reports/report-schema.ts
/** Where a value is no report, as `findings.3.level: message`; or the report. */
function checkReport(value) {
	const result = require_npm_zod.safeParse(REPORT, value);
	if (result.success) return { report: result.data };
	const issue = result.error.issues[0];
	return { fault: `${issue?.path.join(".") || "the whole"}: ${issue?.message ?? "is wrong"}` };
}
var count, place, text, orNull, texts, SKIPS, skipReason, location, finding, suppression, receipt, REPORT;
function init_report_schema() {
	return (init_report_schema = require_rolldown_runtime.__esmMin((() => {
		require_npm_zod.init_schemas(), require_npm_zod.init_api(), require_npm_zod.init_parse();
		require_scan.init_fingerprint();
		require_scan.init_severity();
		count = () => require_npm_zod.number().check(require_npm_zod.int(), require_npm_zod._gte(0));
		place = () => require_npm_zod.number().check(require_npm_zod.int(), require_npm_zod._gte(1));
		text = () => require_npm_zod.string().check(require_npm_zod._maxLength(1e5));
		orNull = (schema) => require_npm_zod.nullable(schema);
		texts = () => require_npm_zod.array(text());
		SKIPS = {
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
		skipReason = () => require_npm_zod._enum(Object.keys(SKIPS));
		location = () => require_npm_zod.object({
			path: text(),
			startLine: place(),
			startColumn: place(),
			endLine: place(),
			endColumn: place()
		});
		finding = () => require_npm_zod.object({
			ruleId: text(),
			title: text(),
			level: require_npm_zod._enum(require_scan.LEVELS),
			severity: require_npm_zod._enum(require_scan.SEVERITIES),
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
			fingerprint: require_npm_zod.string().check(require_npm_zod.refine(require_scan.isFingerprint)),
			redacted: text(),
			identity: require_npm_zod.record(text(), text()),
			reasons: texts(),
			entry: orNull(require_npm_zod.object({
				reference: text(),
				current: require_npm_zod.boolean()
			})),
			remedy: text(),
			order: require_npm_zod.optional(require_npm_zod.number().check(require_npm_zod.int()))
		});
		suppression = () => require_npm_zod.discriminatedUnion("kind", [
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
			})
		]);
		receipt = () => require_npm_zod.object({
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
		REPORT = require_npm_zod.object({
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
	})))();
}

init_report_schema();
exports.checkReport = checkReport;