const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_safe_json = require("./safe-json.js");
const require_contract = require("./contract.js");

// src/adapters/reporters/json.ts
var reporter;
function init_json() {
	return (init_json = require_rolldown_runtime.__esmMin((() => {
		require_contract.init_contract();
		/* @__PURE__ */ require_safe_json.init_safe_json();
		reporter = {
			extension: "json",
			render: (report) => `${require_safe_json.safeJson(require_contract.contractReport(report), 2)}\n`
		};
	})))();
}

init_json();
exports.reporter = reporter;