const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_command_line = require("./command-line.js");

// src/app/scan/check-rule-settings.ts
/**
* Refuses settings of rules that do nothing: of rules that are not there, of keywords that a rule has not.
* @param generic rules of the generic detector, which are code
* @throws AppError `config` with each fault's place
*/
function checkRuleSettings({ disabledRules, overrides, config }, rules, generic) {
	const byId = new Map(rules.map((rule) => [rule.id, rule]));
	const known = [...byId.keys(), ...generic.map(({ id }) => id)];
	const faults = [];
	const note = (id, says) => {
		const place = config.scan.rules.places[id];
		faults.push(place === void 0 ? says : `${place}: ${says}`);
	};
	const unknown = (id, doing) => note(id, `There is no rule “${require_command_line.neutralLine(id.slice(0, 80))}” to ${doing}.${require_command_line.didYouMean(id, known)}`);
	for (const id of disabledRules) if (!known.includes(id)) unknown(id, "switch off");
	for (const [id, { disableKeywords = [], confidence }] of Object.entries(overrides)) {
		const rule = byId.get(id);
		if (!known.includes(id)) unknown(id, "override");
		else if (rule === void 0) {
			if (confidence !== void 0 || disableKeywords.length > 0) note(id, `Of the generic rule “${id}” only severity and allow can be other: its confidence is worked out for each finding.`);
		} else for (const says of keywordFaults(rule, disableKeywords)) note(id, says);
	}
	if (faults.length === 0) return;
	throw new require_start.AppError("config", faults.join("\n"), { mend: "See the ids and keywords with: sealant rules list, sealant rules show ID" });
}
function keywordFaults(rule, disabled) {
	const faults = disabled.filter((keyword) => !rule.keywords.includes(keyword)).map((keyword) => `The rule “${rule.id}” has no keyword “${require_command_line.neutralLine(keyword.slice(0, 80))}”.${require_command_line.didYouMean(keyword, rule.keywords)}`);
	if (disabled.length > 0 && rule.keywords.every((keyword) => disabled.includes(keyword))) faults.push(`The rule “${rule.id}” would have no keyword left. To switch it off, list it in scan.rules.disable.`);
	return faults;
}

exports.checkRuleSettings = checkRuleSettings;