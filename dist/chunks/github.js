const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");
const require_place = require("./place.js");

// src/adapters/reporters/github.ts
function problemLines(report) {
	return report.receipt.incomplete.map(({ message, mend }) => workflowCommand("error", { title: "Sealant: the scan is incomplete" }, `${require_scan.neutralLine(message)}\n${mend}`));
}
function annotation(finding) {
	const at = require_place.shownPlace(finding);
	const sameLine = at.startLine === at.endLine;
	const properties = {
		file: at.path,
		line: String(at.startLine),
		endLine: String(at.endLine),
		...sameLine ? {
			col: String(at.startColumn),
			endColumn: String(at.endColumn)
		} : {},
		title: `Sealant: ${finding.title}`
	};
	const gone = finding.head === null && finding.commit !== null;
	const message = [
		`${finding.redacted} (${finding.ruleId}, ${finding.severity}, ${require_scan.percent(finding.confidence)}).`,
		require_scan.reasonsSentence(finding),
		gone ? `It is gone from the newest version, but stays in commit ${require_scan.shortCommit(finding.commit)}.` : "",
		finding.remedy,
		finding.entry ? `Vault entry: ${finding.entry.reference}.` : "",
		finding.fingerprint
	];
	return workflowCommand(COMMAND[finding.level], properties, require_scan.neutralLine(message.filter((part) => part !== "").join(" ")));
}
/** Source: @actions/core command.ts, escapeData and escapeProperty. */
function workflowCommand(command, properties, message) {
	return `::${command} ${Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(require_scan.neutralLine(value))}`).join(",")}::${escapeData(require_scan.neutralLines(message))}`;
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
var MAX_PER_KIND, COMMAND, reporter;
function init_github() {
	return (init_github = require_rolldown_runtime.__esmMin((() => {
		/* @__PURE__ */ require_scan.init_neutral_text();
		require_scan.init_order();
		require_scan.init_phrases();
		MAX_PER_KIND = 10;
		COMMAND = {
			fail: "error",
			warn: "warning",
			note: "notice"
		};
		reporter = {
			extension: "txt",
			render(report, style) {
				const left = {
					fail: MAX_PER_KIND,
					warn: MAX_PER_KIND,
					note: MAX_PER_KIND
				};
				const lines = [];
				let untold = 0;
				const tell = (level, line) => {
					if (left[level]-- > 0) lines.push(line);
					else untold++;
				};
				for (const line of problemLines(report)) tell("fail", line);
				for (const finding of require_scan.inOrder(report.findings)) if (style.verbose || finding.level !== "note") tell(finding.level, annotation(finding));
				const more = untold > 0 ? ` ${require_scan.plural(untold, "more annotation")} than the runner shows: see the summary.` : "";
				lines.push(`Sealant: ${require_scan.neutralLine(require_scan.outcomeSentence(report))}${more}`);
				return `${lines.join("\n")}\n`;
			}
		};
	})))();
}

init_github();
exports.reporter = reporter;