const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_contract = require("./contract.js");
const require_engine = require("./engine.js");
const require_safe_json = require("./safe-json.js");

// src/adapters/reporters/json.ts
const NO_FINDINGS = "\"findings\": []";
/** One object, the contract of machine output (`ContractReport`). */
const reporter = {
	extension: "json",
	render: (report) => [...pieces(report)].join(""),
	pieces
};
/** The object with two spaces of indentation, as `JSON.stringify` writes it, finding by finding. */
function* pieces(report) {
	const rest = require_safe_json.safeJson(require_contract.contractReport({
		...report,
		findings: []
	}), 2);
	const at = rest.indexOf(NO_FINDINGS);
	yield rest.slice(0, at);
	let before = "\"findings\": [\n    ";
	for (const finding of require_engine.inOrder(report.findings)) {
		yield before + require_safe_json.safeJson(require_contract.contractFinding(finding), 2).replaceAll("\n", "\n    ");
		before = ",\n    ";
	}
	yield report.findings.length === 0 ? NO_FINDINGS : "\n  ]";
	yield `${rest.slice(at + 14)}\n`;
}

exports.reporter = reporter;