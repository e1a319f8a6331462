const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_markup = require("./markup.js");
const require_engine = require("./engine.js");
const require_place = require("./place.js");

// src/adapters/reporters/junit.ts
/**
* JUnit XML as CI servers read it: a failure per failing finding, a passed case that says so per quieter one, an error
* per thing that could not be scanned, and one case for the scan itself.
*/
const reporter = {
	extension: "xml",
	render(report) {
		const { receipt } = report;
		const cases = [
			scanCase(report),
			...receipt.incomplete.map(incompleteCase),
			...require_engine.inOrder(report.findings).map(findingCase)
		];
		const failures = report.findings.filter((finding) => finding.level === "fail").length;
		const errors = receipt.incomplete.length + (scanFailed(report) ? 1 : 0);
		const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}"`;
		const seconds = (receipt.durationMs / 1e3).toFixed(3);
		return [
			"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
			`<testsuites name="sealant" ${counts} time="${seconds}">`,
			`<testsuite name="sealant ${require_markup.xml(receipt.source)}" ${counts} skipped="0" time="${seconds}" timestamp="${require_markup.xml(receipt.time.slice(0, 19))}">`,
			...cases,
			"</testsuite>",
			"</testsuites>",
			""
		].join("\n");
	}
};
/** An incomplete scan with no single cause in the list (a missed self-probe) must not look green either. */
function scanFailed(report) {
	return (report.outcome === "incomplete" || report.outcome === "error") && report.receipt.incomplete.length === 0;
}
function scanCase(report) {
	const said = require_markup.xml(require_engine.outcomeSentence(report));
	return `<testcase classname="sealant" name="scan">${scanFailed(report) ? `<error type="incomplete" message="${said}"/>` : `<system-out>${said} ${require_markup.xml(require_engine.scannedSentence(report.receipt))}</system-out>`}</testcase>`;
}
function incompleteCase(problem, i) {
	const message = require_markup.xml(problem.message);
	return `<testcase classname="sealant.incomplete" name="${i + 1}: ${require_markup.xml(problem.kind)}"><error type="${require_markup.xml(problem.kind)}" message="${message}">${message} ${require_markup.xml(problem.mend)}</error></testcase>`;
}
function findingCase(finding) {
	const at = require_place.shownPlace(finding);
	const place = `${at.path}:${at.startLine}:${at.startColumn}`;
	const head = `<testcase classname="${require_markup.xml(finding.ruleId)}" name="${require_markup.xml(place)}" file="${require_markup.xml(at.path)}" line="${at.startLine}">`;
	const text = require_markup.xml([
		`${finding.title} (${finding.redacted}) at ${place}; ${finding.severity}, ${require_engine.percent(finding.confidence)}.`,
		require_engine.reasonsSentence(finding),
		finding.remedy,
		finding.fingerprint
	].join(" "));
	return `${head}${finding.level === "fail" ? `<failure type="${require_markup.xml(finding.ruleId)}" message="${require_markup.xml(finding.title)}">${text}</failure>` : `<system-out>${finding.level}: ${text}</system-out>`}</testcase>`;
}

exports.reporter = reporter;