const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_command_line = require("./command-line.js");
const require_engine = require("./engine.js");
const require_place = require("./place.js");

// src/adapters/reporters/github.ts
/** The runner keeps this many annotations of each kind per step (actions/toolkit, docs/problem-matchers.md). */
const MAX_PER_KIND = 10;
const COMMAND = {
	fail: "error",
	warn: "warning",
	note: "notice"
};
/**
* Annotations as workflow commands, for a step's log: the most severe ten of each kind, then one plain line.
* The runner masks an annotation's message but not its title and file, so these two hold nothing of the value.
*/
const reporter = {
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
		for (const finding of require_engine.inOrder(report.findings)) if (style.verbose || finding.level !== "note") tell(finding.level, annotation(finding));
		const more = untold > 0 ? ` ${require_engine.plural(untold, "more annotation")} than the runner shows: see the summary.` : "";
		lines.push(`Sealant: ${require_command_line.neutralLine(require_engine.outcomeSentence(report))}${more}`);
		return `${lines.join("\n")}\n`;
	}
};
function problemLines(report) {
	return report.receipt.incomplete.map(({ message, mend }) => workflowCommand("error", { title: "Sealant: the scan is incomplete" }, `${require_command_line.neutralLine(message)}\n${mend}`));
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
		`${finding.redacted} (${finding.ruleId}, ${finding.severity}, ${require_engine.percent(finding.confidence)}).`,
		require_engine.reasonsSentence(finding),
		gone ? `It is gone from the newest version, but stays in commit ${require_engine.shortCommit(finding.commit)}.` : "",
		finding.remedy,
		finding.entry ? `Vault entry: ${finding.entry.reference}.` : "",
		finding.fingerprint
	];
	return workflowCommand(COMMAND[finding.level], properties, require_command_line.neutralLine(message.filter((part) => part !== "").join(" ")));
}
/** Source: @actions/core command.ts, escapeData and escapeProperty. */
function workflowCommand(command, properties, message) {
	return `::${command} ${Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(require_command_line.neutralLine(value))}`).join(",")}::${escapeData(require_command_line.neutralLines(message))}`;
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

exports.reporter = reporter;