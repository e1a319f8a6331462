const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_templates = require("./templates.js");

// src/engine/scan/match-beside.ts
/**
* As `matchRule`, with the neighbours that a composite rule asks for: the plain way, by which the engine's own
* (`composite.ts`) is judged.
*
* @param named rules that `near` may name
*/
function matchBeside(rule, text, path, named) {
	const matches = require_templates.matchRule(rule, text, path);
	if (rule.near === void 0) return matches.map((match) => ({
		...match,
		isBeside: false
	}));
	const latin1 = Buffer.from(text, "utf8").toString("latin1");
	const places = rule.near.map((near) => ({
		near,
		spans: spansOf(near, latin1, text, path, named)
	}));
	const judged = matches.map((match) => {
		const isBeside = places.some(({ near, spans }) => spans.some((span) => isClose(latin1, match, span, near.within)));
		return {
			...match,
			isBeside
		};
	});
	return rule.requiresNear === true ? judged.filter(({ isBeside }) => isBeside) : judged;
}
function spansOf(near, latin1, text, path, named) {
	if (near.pattern !== null) return [...latin1.matchAll(new RegExp(near.pattern, "gi"))].map((found) => ({
		start: found.index,
		end: found.index + found[0].length
	}));
	const other = named.get(near.rule);
	return other === void 0 ? [] : require_templates.matchRule(other, text, path);
}
function isClose(latin1, one, other, within) {
	const [from, to] = other.end <= one.start ? [other.end, one.start] : [one.end, other.start];
	return from <= to && latin1.slice(from, to).split("\n").length - 1 <= within;
}

// src/engine/scan/rules/try-rules.ts
/**
* Fills every example with each seed and says where a rule misses one, finds something in a counter-example, or is not
* made surer by a neighbour.
* @param others rules that `near` may name beside those tried
*/
function tryRules(rules, seeds = [
	1,
	2,
	3
], others = []) {
	const named = new Map([...others, ...rules].map((rule) => [rule.id, rule]));
	const faults = [];
	let examples = 0;
	for (const rule of rules) {
		const matches = (template, seed) => matchBeside(rule, require_templates.fillTemplate(template, seed), "example.txt", named);
		const finds = (template, seed) => matches(template, seed).length > 0;
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
		for (const example of rule.nearExamples ?? []) note("not-raised", example, seeds.filter((seed) => !matches(example, seed).some(({ isBeside }) => isBeside)));
	}
	return {
		rules: rules.length,
		examples,
		faults
	};
}

exports.tryRules = tryRules;