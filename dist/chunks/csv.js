const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_command_line = require("./command-line.js");
const require_engine = require("./engine.js");

// src/adapters/reporters/csv.ts
const COLUMNS = [
	"record",
	"level",
	"severity",
	"confidence",
	"validity",
	"rule",
	"title",
	"path",
	"start_line",
	"start_column",
	"end_line",
	"end_column",
	"commit",
	"fingerprint",
	"redacted",
	"credential",
	"entry",
	"message",
	"remedy"
];
/**
* One row per finding, and one with `record` = `incomplete` for whatever could not be scanned (RFC 4180).
* Cells that a spreadsheet would run as a formula get an apostrophe in front (OWASP, CSV Injection).
*/
const reporter = {
	extension: "csv",
	render(report) {
		const lines = [...require_engine.inOrder(report.findings).map((finding) => ({
			record: "finding",
			level: finding.level,
			severity: finding.severity,
			confidence: finding.confidence,
			validity: finding.validity,
			rule: finding.ruleId,
			title: finding.title,
			path: finding.path,
			start_line: finding.startLine,
			start_column: finding.startColumn,
			end_line: finding.endLine,
			end_column: finding.endColumn,
			commit: finding.commit,
			fingerprint: finding.fingerprint,
			redacted: finding.redacted,
			credential: finding.credential,
			entry: finding.entry?.reference ?? null,
			message: finding.reasons.join("; "),
			remedy: finding.remedy
		})), ...report.receipt.incomplete.map(({ kind, message, mend }) => ({
			record: "incomplete",
			rule: kind,
			message,
			remedy: mend
		}))].map((row) => COLUMNS.map((column) => cell(row[column] ?? "")).join(","));
		return [COLUMNS.join(","), ...lines].map((line) => `${line}\r\n`).join("");
	}
};
function cell(value) {
	if (typeof value === "number") return String(value);
	const text = require_command_line.neutralLine(value);
	return `"${(/^[\s\u200b]*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text).replaceAll("\"", "\"\"")}"`;
}

exports.reporter = reporter;