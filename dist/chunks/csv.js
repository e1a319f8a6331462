const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");

// src/adapters/reporters/csv.ts
function cell(value) {
	if (typeof value === "number") return String(value);
	const text = require_scan.neutralLine(value);
	return `"${(/^[\s\u200b]*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text).replaceAll("\"", "\"\"")}"`;
}
var COLUMNS, reporter;
function init_csv() {
	return (init_csv = require_rolldown_runtime.__esmMin((() => {
		/* @__PURE__ */ require_scan.init_neutral_text();
		require_scan.init_order();
		COLUMNS = [
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
		reporter = {
			extension: "csv",
			render(report) {
				const lines = [...require_scan.inOrder(report.findings).map((finding) => ({
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
	})))();
}

init_csv();
exports.reporter = reporter;