const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_command_line = require("./command-line.js");
const require_rule_docs = require("./rule-docs.js");
const require_markup = require("./markup.js");
const require_engine = require("./engine.js");
const require_place = require("./place.js");
const require_safe_json = require("./safe-json.js");

// src/adapters/reporters/sarif-rule.ts
/** What GitHub takes, in characters. */
const MAX_NAME = 255;
const MAX_DESCRIPTION = 1024;
/**
* GitHub's bands: over 9.0 critical, 7.0–8.9 high, 4.0–6.9 medium, 0.1–3.9 low.
* Source: GitHub Docs, “SARIF support for code scanning”.
*/
const SECURITY_SEVERITY = {
	critical: "9.5",
	high: "8.0",
	medium: "5.5",
	low: "2.5",
	info: "0.1"
};
const LEVEL_NAMES$1 = {
	fail: "error",
	warn: "warning",
	note: "note"
};
/**
* A SARIF reporting descriptor. GitHub has one severity per rule, so the worst of its findings speaks for all.
* @param findings of this rule, at least one
*/
function sarifRule(id, findings, doc) {
	const first = findings[0];
	const severity = findings.reduce((worst, { severity }) => require_command_line.isAtLeast(severity, worst) ? severity : worst, first.severity);
	const level = findings.reduce((worst, { level }) => require_command_line.isAtLeastLevel(level, worst) ? level : worst, first.level);
	const confidence = Math.max(...findings.map((finding) => finding.confidence));
	const title = require_command_line.neutralLine(first.title);
	const description = require_command_line.neutralLine(doc?.description ?? `${first.title} in the source code.`);
	const remedy = require_command_line.neutralLine(first.remedy);
	const references = (doc?.references ?? []).filter((url) => /^https:\/\/[^\s<>()]+$/.test(url));
	return {
		id,
		name: title.slice(0, MAX_NAME),
		shortDescription: { text: title.slice(0, MAX_DESCRIPTION) },
		fullDescription: { text: description.slice(0, MAX_DESCRIPTION) },
		help: {
			text: [
				description,
				`What to do: ${remedy}`,
				...references
			].join("\n\n"),
			markdown: [
				require_markup.markdown(description),
				`**What to do:** ${require_markup.markdown(remedy)}`,
				...references.length > 0 ? [references.map((url) => `- <${url}>`).join("\n")] : []
			].join("\n\n")
		},
		...references[0] === void 0 ? {} : { helpUri: references[0] },
		defaultConfiguration: { level: LEVEL_NAMES$1[level] },
		properties: {
			tags: [
				"security",
				"secret",
				"external/cwe/cwe-798"
			],
			precision: precisionOf(confidence),
			"security-severity": SECURITY_SEVERITY[severity]
		}
	};
}
function precisionOf(confidence) {
	if (confidence >= .95) return "very-high";
	if (confidence >= .8) return "high";
	return confidence >= .5 ? "medium" : "low";
}

// src/adapters/reporters/sarif.ts
/** GitHub keeps the first 5,000 of a run's results. */
const MAX_RESULTS = 5e3;
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const LEVEL_NAMES = {
	fail: "error",
	warn: "warning",
	note: "note"
};
/** SARIF 2.1.0 (OASIS) within the limits of GitHub code scanning. */
const reporter = {
	extension: "sarif",
	render: (report) => renderSarif(report, require_rule_docs.default)
};
/**
* One run. Suppressed findings are left out, because GitHub shows SARIF suppressions as open alerts.
* `primaryLocationLineHash` is left out: it is a hash over the raw source, which upload-sarif takes itself and warns
* about when it differs.
* @param docs what is known of rules beyond their findings, by rule id; a user's own rules have none
*/
function renderSarif(report, docs) {
	const findings = require_engine.inOrder(report.findings);
	const told = findings.slice(0, MAX_RESULTS);
	const byRule = groupByRule(told);
	const ruleIds = [...byRule.keys()].sort();
	const log = {
		$schema: SCHEMA,
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Sealant",
				version: report.receipt.version,
				semanticVersion: report.receipt.version,
				rules: ruleIds.map((id) => sarifRule(id, byRule.get(id), Object.hasOwn(docs, id) ? docs[id] : void 0))
			} },
			invocations: [invocation(report, findings.length - told.length)],
			columnKind: "utf16CodeUnits",
			originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the scanned repository." } } },
			results: told.map((finding) => result(finding, ruleIds.indexOf(finding.ruleId)))
		}]
	};
	return `${require_safe_json.safeJson(log, 2)}\n`;
}
function groupByRule(findings) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const group = groups.get(finding.ruleId);
		if (group) group.push(finding);
		else groups.set(finding.ruleId, [finding]);
	}
	return groups;
}
function result(finding, ruleIndex) {
	const at = require_place.shownPlace(finding);
	return {
		ruleId: finding.ruleId,
		ruleIndex,
		level: LEVEL_NAMES[finding.level],
		message: { text: messageOf(finding) },
		locations: [{ physicalLocation: {
			artifactLocation: {
				uri: uriOf(at.path),
				uriBaseId: "%SRCROOT%"
			},
			region: {
				startLine: at.startLine,
				startColumn: at.startColumn,
				endLine: at.endLine,
				endColumn: at.endColumn
			}
		} }],
		fingerprints: { "sealant/v1": finding.fingerprint },
		properties: {
			severity: finding.severity,
			confidence: finding.confidence,
			validity: finding.validity,
			credential: finding.credential,
			commit: finding.commit,
			redacted: finding.redacted,
			identity: finding.identity,
			entry: finding.entry && {
				reference: finding.entry.reference,
				current: finding.entry.current
			}
		}
	};
}
function messageOf(finding) {
	const gone = finding.head === null && finding.commit !== null ? `Gone from the newest version, but it stays in commit ${require_engine.shortCommit(finding.commit)}.` : "";
	const entry = finding.entry ? `It is the vault entry ${finding.entry.reference}.` : "";
	return plainMessage([
		`${finding.title}: ${finding.redacted}.`,
		require_engine.reasonsSentence(finding),
		gone,
		entry,
		finding.remedy
	].filter((part) => part !== "").join(" "));
}
/** SARIF 3.11.6: `[text](1)` in a plain message is a link. */
function plainMessage(text) {
	return require_command_line.neutralText(text).replaceAll("](", "] (");
}
/** A relative reference (RFC 3986): every segment encoded, so that no path reads as a scheme or climbs. */
function uriOf(path) {
	return require_markup.wellFormed(path).split("/").map((segment) => encodeURIComponent(segment)).join("/");
}
function invocation({ outcome, receipt }, leftOut) {
	const start = new Date(receipt.time);
	const notifications = receipt.incomplete.map(({ kind, message, mend }) => ({
		level: "error",
		descriptor: { id: require_command_line.neutralLine(kind) },
		message: { text: plainMessage(`${message}\n${mend}`) }
	}));
	if (!receipt.selfProbe) notifications.push({
		level: "error",
		descriptor: { id: "self-probe" },
		message: { text: "A token made at run time was not found, so the scan proves nothing." }
	});
	if (leftOut > 0) notifications.push({
		level: "warning",
		descriptor: { id: "result-limit" },
		message: { text: `${require_engine.plural(leftOut, "less severe finding")} left out: code scanning keeps ${MAX_RESULTS}.` }
	});
	return {
		executionSuccessful: outcome === "clean" || outcome === "findings" ? receipt.incomplete.length === 0 : false,
		startTimeUtc: start.toISOString(),
		endTimeUtc: new Date(start.getTime() + receipt.durationMs).toISOString(),
		toolExecutionNotifications: notifications,
		properties: { receipt }
	};
}

exports.renderSarif = renderSarif;
exports.reporter = reporter;