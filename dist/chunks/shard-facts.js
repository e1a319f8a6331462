const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");

// src/app/scan/shard-facts.ts
/** What else has to be the same in all shards of one scan: the range, and whatever judges it. */
function shardFacts({ source, base, head }, ruleset, policy, settings) {
	const { config, failOn, minConfidence, maxBytes, archives, baseline } = policy;
	const suppressed = [...baseline.keys()].sort();
	return [
		require_start.VERSION,
		source,
		base,
		head,
		ruleset,
		failOn,
		minConfidence,
		maxBytes,
		archives,
		settings.exclude,
		config.scan,
		suppressed
	];
}

exports.shardFacts = shardFacts;