const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_templates = require("./templates.js");

// src/engine/scan/try-rules.ts
/** Fills every example with each seed and says where a rule misses one, or finds something in a counter-example. */
function tryRules(rules, seeds = [
	1,
	2,
	3
]) {
	const faults = [];
	let examples = 0;
	for (const rule of rules) {
		const finds = (template, seed) => require_templates.matchRule(rule, require_templates.fillTemplate(template, seed), "example.txt").length > 0;
		const note = (kind, example, wrong) => {
			examples++;
			if (wrong.length > 0) faults.push({
				ruleId: rule.id,
				kind,
				example,
				seeds: wrong
			});
		};
		for (const example of rule.examples) note("missed", example, seeds.filter((seed) => !finds(example, seed)));
		for (const example of rule.negativeExamples) note("found", example, seeds.filter((seed) => finds(example, seed)));
	}
	return {
		rules: rules.length,
		examples,
		faults
	};
}
function init_try_rules() {
	return (init_try_rules = require_rolldown_runtime.__esmMin((() => {
		require_templates.init_match_rule();
		require_templates.init_templates();
	})))();
}

init_try_rules();
exports.tryRules = tryRules;