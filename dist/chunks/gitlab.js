const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_engine = require("./engine.js");
const require_safe_json = require("./safe-json.js");

// src/adapters/reporters/gitlab.ts
/** The report format's version this is written to. */
const FORMAT_VERSION = "15.0.2";
const MAX_NAME = 255;
const MAX_SOLUTION = 7e3;
/** The format demands a commit; this stands for none. */
const NO_COMMIT = "0".repeat(40);
const SEVERITY_NAMES = {
	critical: "Critical",
	high: "High",
	medium: "Medium",
	low: "Low",
	info: "Info"
};
/**
* GitLab's secret detection report (artifacts:reports:secret_detection).
* Source: GitLab security report schemas, secret-detection-report-format.json 15.0.2.
* `raw_source_code_extract` is meant to hold the secret itself, so it is left out.
*/
const reporter = {
	extension: "json",
	render(report) {
		return `${require_safe_json.safeJson({
			version: FORMAT_VERSION,
			scan: scanPart(report),
			vulnerabilities: require_engine.inOrder(report.findings).map(vulnerability)
		}, 2)}\n`;
	}
};
function scanPart({ outcome, receipt }) {
	const start = new Date(receipt.time);
	const tool = {
		id: "sealant",
		name: "Sealant",
		version: receipt.version,
		vendor: { name: "Sealant" }
	};
	return {
		analyzer: tool,
		scanner: tool,
		type: "secret_detection",
		start_time: gitlabTime(start),
		end_time: gitlabTime(new Date(start.getTime() + receipt.durationMs)),
		status: outcome === "incomplete" || outcome === "error" ? "failure" : "success",
		messages: receipt.incomplete.map(({ message, mend }) => ({
			level: "fatal",
			value: `${message}\n${mend}`
		}))
	};
}
/** The format takes no zone and no fraction: UTC to the second. */
function gitlabTime(time) {
	return time.toISOString().slice(0, 19);
}
function vulnerability(finding) {
	return {
		id: stableId(finding),
		name: finding.title.slice(0, MAX_NAME),
		description: `${finding.title} (${finding.redacted}). ${require_engine.reasonsSentence(finding)}`.trim(),
		severity: SEVERITY_NAMES[finding.severity],
		solution: finding.remedy.slice(0, MAX_SOLUTION),
		identifiers: [{
			type: "sealant_rule_id",
			name: `Sealant rule ID ${finding.ruleId}`,
			value: finding.ruleId
		}, {
			type: "cwe",
			name: "CWE-798",
			value: "798",
			url: "https://cwe.mitre.org/data/definitions/798.html"
		}],
		location: {
			file: finding.path,
			commit: { sha: finding.commit ?? NO_COMMIT },
			start_line: finding.startLine,
			end_line: finding.endLine
		},
		details: { fingerprint: {
			name: "Fingerprint",
			type: "text",
			value: finding.fingerprint
		} }
	};
}
/** One secret may stand at several places, and each needs an id of its own. */
function stableId(finding) {
	return `${finding.fingerprint}:${finding.commit ?? ""}:${finding.path}:${finding.startLine}:${finding.startColumn}`;
}

exports.reporter = reporter;