const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");
const require_engine = require("./engine.js");

// src/engine/scan/sight-text.ts
/** Looks at single texts with the scan's own eyes: what stands in this file, or in its version of that commit? */
function textSighter(ruleset, beforeRegexes) {
	const clock = new require_engine.StageClock(require_scan.steadyNow);
	const detector = new require_engine.Detector({
		ruleset,
		generic: require_engine.detectGeneric,
		budgetMs: require_engine.DEFAULT_BUDGET_MS,
		clock,
		beforeRegexes
	});
	const factsOf = require_engine.ruleFacts(ruleset);
	return (path, bytes) => {
		const decoded = require_engine.decode(bytes);
		if (decoded.kind !== "text") return {
			sightings: [],
			lines: [],
			isWhole: false
		};
		const detection = detector.detectIn(path, decoded.bytes);
		return {
			sightings: require_engine.sightingsOf(detection, {
				path,
				commit: null,
				previous: []
			}, 0, factsOf),
			lines: Buffer.from(decoded.bytes).toString("utf8").split(/\r?\n/),
			isWhole: detection.cut === null
		};
	};
}

exports.textSighter = textSighter;