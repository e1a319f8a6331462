const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");

// src/engine/scan/sight-text.ts
/** Looks at single texts with the scan's own eyes: what stands in this file, or in its version of that commit? */
function textSighter(ruleset, beforeRegexes) {
	const clock = new require_scan.StageClock(require_scan.steadyNow);
	const detector = new require_scan.Detector({
		ruleset,
		generic: require_scan.detectGeneric,
		budgetMs: require_scan.DEFAULT_BUDGET_MS,
		clock,
		beforeRegexes
	});
	const factsOf = require_scan.ruleFacts(ruleset);
	return (path, bytes) => {
		const decoded = require_scan.decode(bytes);
		if (decoded.kind !== "text") return {
			sightings: [],
			lines: [],
			isWhole: false
		};
		const detection = detector.detectIn(path, decoded.bytes);
		return {
			sightings: require_scan.sightingsOf(detection, {
				path,
				commit: null,
				previous: []
			}, 0, factsOf),
			lines: Buffer.from(decoded.bytes).toString("utf8").split(/\r?\n/),
			isWhole: detection.cut === null
		};
	};
}
function init_sight_text() {
	return (init_sight_text = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_decode$1();
		require_scan.init_detector();
		require_scan.init_generic();
		require_scan.init_scanner();
		require_scan.init_sighting();
		require_scan.init_stats();
	})))();
}

init_sight_text();
exports.textSighter = textSighter;