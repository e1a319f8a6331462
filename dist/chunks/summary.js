const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_markup = require("./markup.js");
const require_engine = require("./engine.js");
const require_place = require("./place.js");

// src/adapters/reporters/summary.ts
/** GitHub takes 1 MiB per step; the rest is left to what else the step says. In UTF-8 bytes. */
const MAX_BYTES = 9e5;
const MAX_PROBLEMS = 50;
const SYMBOL = {
	clean: "✅",
	findings: "❌",
	incomplete: "⚠️",
	error: "⚠️"
};
const LEVEL_SYMBOL = {
	fail: "❌",
	warn: "⚠️",
	note: "ℹ️"
};
/** Markdown for a job's summary on GitHub: findings as a table, quiet ones folded, the receipt below. */
const reporter = {
	extension: "md",
	render(report) {
		const head = [
			`## Sealant: ${SYMBOL[report.outcome]} ${require_markup.markdown(require_engine.outcomeSentence(report))}`,
			"",
			...problems(report)
		];
		const foot = receiptPart(report);
		let room = MAX_BYTES - bytes(head) - bytes(foot);
		const findings = require_engine.inOrder(report.findings);
		const loud = table(findings.filter((finding) => finding.level !== "note"), room);
		room -= bytes(loud);
		const notes = table(findings.filter((finding) => finding.level === "note"), room);
		if (notes.length > 0) {
			const count = require_engine.plural(require_engine.levelCounts(report).note, "note");
			notes.unshift(`<details><summary>${count}</summary>`, "");
			notes.push("</details>", "");
		}
		return `${[
			...head,
			...loud,
			...notes,
			...foot
		].join("\n")}\n`;
	}
};
function bytes(lines) {
	return lines.reduce((sum, line) => sum + Buffer.byteLength(line, "utf8") + 1, 0);
}
function problems({ receipt }) {
	return receipt.incomplete.slice(0, MAX_PROBLEMS).flatMap(({ message, mend }) => {
		const { first, rest } = require_markup.htmlLines(mend, require_markup.markdown);
		return [
			`> ⚠️ **${require_markup.markdown(message)}** ${first}`,
			...rest === "" ? [] : [">", `> ${rest}`],
			""
		];
	});
}
/** A table that stays below `room` bytes, and says how many rows it had to leave out. */
function table(findings, room) {
	if (findings.length === 0) return [];
	const lines = ["| | What | Where | What to do |", "|---|---|---|---|"];
	let left = room - bytes(lines) - 200;
	for (const [i, finding] of findings.entries()) {
		const line = row(finding);
		left -= bytes([line]);
		if (left < 0) {
			lines.push("", `${require_engine.plural(findings.length - i, "more finding")} not shown: the summary is full. The report files have them.`);
			break;
		}
		lines.push(line);
	}
	return [...lines, ""];
}
function row(finding) {
	const at = require_place.shownPlace(finding);
	const what = [
		`**${require_markup.markdown(finding.title)}**`,
		`<code>${require_markup.markdown(finding.redacted)}</code> ${require_markup.markdown(`${finding.ruleId}, ${finding.severity}, ${require_engine.percent(finding.confidence)}`)}`,
		...finding.reasons.map(require_markup.markdown),
		...Object.entries(finding.identity).map(([key, value]) => require_markup.markdown(`${key}: ${value}`))
	];
	const where = [`<code>${require_markup.markdown(`${at.path}:${at.startLine}:${at.startColumn}`)}</code>`];
	if (finding.commit !== null) {
		const gone = finding.head === null ? ", gone from the newest version" : "";
		where.push(require_markup.markdown(`commit ${require_engine.shortCommit(finding.commit)}${gone}`));
	}
	const { first, rest } = require_markup.htmlLines(finding.remedy, require_markup.markdown);
	const todo = [`${first}${rest.replaceAll("|", "&#124;")}`];
	if (finding.entry) {
		const age = finding.entry.current ? "current version" : "older version";
		todo.push(`Vault entry: <code>${require_markup.markdown(finding.entry.reference)}</code> (${age})`);
	}
	todo.push(`<code>${finding.fingerprint}</code>`);
	return `| ${LEVEL_SYMBOL[finding.level]} | ${what.join("<br>")} | ${where.join("<br>")} | ${todo.join("<br>")} |`;
}
function receiptPart(report) {
	const { receipt } = report;
	return [
		"### What was scanned",
		"",
		"| | |",
		"|---|---|",
		...[
			["Scanned", require_engine.scannedSentence(receipt)],
			["Range", require_engine.rangeSentence(receipt)],
			["Skipped", require_engine.skippedSentence(receipt)],
			["Suppressed", require_engine.suppressedSentence(report.suppressed) || "nothing"],
			["Proof", require_engine.provenanceSentence(receipt)],
			...(receipt.reasons ?? []).map((reason) => ["Because", reason]),
			...(receipt.staleSuppressions ?? []).map((stale) => ["Stale suppression", stale]),
			...receipt.configChanges.map((change) => ["Not applied", change])
		].slice(0, 30).map(([name, text]) => `| ${name} | ${require_markup.markdown(text.slice(0, 2e3))} |`)
	];
}

exports.reporter = reporter;