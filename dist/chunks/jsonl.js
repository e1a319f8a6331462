const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_safe_json = require("./safe-json.js");
const require_contract = require("./contract.js");

// src/adapters/reporters/jsonl.ts
var reporter;
function init_jsonl() {
	return (init_jsonl = require_rolldown_runtime.__esmMin((() => {
		require_contract.init_contract();
		/* @__PURE__ */ require_safe_json.init_safe_json();
		reporter = {
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
	})))();
}

init_jsonl();
exports.reporter = reporter;