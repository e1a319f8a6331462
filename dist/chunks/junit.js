const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");
const require_place = require("./place.js");
const require_markup = require("./markup.js");

// src/adapters/reporters/junit.ts
/** An incomplete scan with no single cause in the list (a missed self-probe) must not look green either. */
function scanFailed(report) {
	return (report.outcome === "incomplete" || report.outcome === "error") && report.receipt.incomplete.length === 0;
}
function scanCase(report) {
	const said = require_markup.xml(require_scan.outcomeSentence(report));
	return `<testcase classname="sealant" name="scan">${scanFailed(report) ? `<error type="incomplete" message="${said}"/>` : `<system-out>${said} ${require_markup.xml(require_scan.scannedSentence(report.receipt))}</system-out>`}</testcase>`;
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
		`${finding.title} (${finding.redacted}) at ${place}; ${finding.severity}, ${require_scan.percent(finding.confidence)}.`,
		require_scan.reasonsSentence(finding),
		finding.remedy,
		finding.fingerprint
	].join(" "));
	return `${head}${finding.level === "fail" ? `<failure type="${require_markup.xml(finding.ruleId)}" message="${require_markup.xml(finding.title)}">${text}</failure>` : `<system-out>${finding.level}: ${text}</system-out>`}</testcase>`;
}
var reporter;
function init_junit() {
	return (init_junit = require_rolldown_runtime.__esmMin((() => {
		require_markup.init_markup();
		require_scan.init_order();
		require_scan.init_phrases();
		reporter = {
			extension: "xml",
			render(report) {
				const { receipt } = report;
				const cases = [
					scanCase(report),
					...receipt.incomplete.map(incompleteCase),
					...require_scan.inOrder(report.findings).map(findingCase)
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
	})))();
}

init_junit();
exports.reporter = reporter;