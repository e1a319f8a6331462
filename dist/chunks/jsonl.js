const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_contract = require("./contract.js");
const require_safe_json = require("./safe-json.js");

// src/adapters/reporters/jsonl.ts
/**
* One JSON object a line: `{type: 'finding' | 'suppressed', …}` in order, and a last line
* `{type: 'receipt', schema, outcome, receipt}`. A stream without that last line was cut off.
*/
const reporter = {
	extension: "jsonl",
	render(report) {
		const { schema, outcome, findings, suppressed, receipt } = require_contract.contractReport(report);
		return [
			...findings.map((finding) => ({
				type: "finding",
				...finding
			})),
			...suppressed.map(({ by, finding }) => ({
				type: "suppressed",
				by,
				...finding
			})),
			{
				type: "receipt",
				schema,
				outcome,
				receipt
			}
		].map((line) => `${require_safe_json.safeJson(line)}\n`).join("");
	}
};

exports.reporter = reporter;