const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_engine = require("./engine.js");
const require_start = require("./start.js");

// src/app/reports/merge-reports.ts
const MAX_SKIPPED_PATHS = 50;
/**
* Joins the reports of several scans, or of the shards of one. What the shards of a scan leave open (a shard that is not
* there, or was incomplete) makes the whole incomplete.
* @param named at least one
* @throws AppError `usage` when a shard is there twice
*/
function mergeReports(named) {
	const wholes = [...scansOf(named).values()].map(wholeScan);
	const problems = uniqueBy(wholes.flatMap(({ receipt }) => receipt.incomplete), ({ kind, message }) => `${kind}\0${message}`);
	return {
		schema: "sealant/report/1",
		outcome: outcomeOf(wholes, problems),
		findings: uniqueBy(wholes.flatMap(({ findings }) => findings), identityOf),
		suppressed: uniqueBy(wholes.flatMap(({ suppressed }) => suppressed), ({ finding }) => identityOf(finding)),
		receipt: {
			...joinReceipts(wholes.map(({ receipt }) => receipt), "sum"),
			incomplete: problems
		}
	};
}
function scansOf(named) {
	const scans = /* @__PURE__ */ new Map();
	for (const [i, each] of named.entries()) {
		const key = each.report.receipt.shard?.scan ?? `whole ${i}`;
		scans.set(key, [...scans.get(key) ?? [], each]);
	}
	return scans;
}
/** The shards of one scan, as the whole scan would have told. */
function wholeScan(shards) {
	const [first] = shards;
	if (first.report.receipt.shard === void 0) return first.report;
	refuseTwice(shards);
	const reports = shards.map(({ report }) => report);
	const { shard: _, ...receipt } = joinReceipts(reports.map((each) => each.receipt), "shards");
	const told = new Set(toldOf(reports));
	const isTold = (finding) => told.has(finding);
	return {
		schema: "sealant/report/1",
		outcome: outcomeOf(reports, []),
		findings: reports.flatMap(({ findings }) => findings.filter(isTold).map(withoutOrder)).sort(require_engine.inOrder$1),
		suppressed: reports.flatMap(({ suppressed }) => suppressed.filter(({ finding }) => isTold(finding))).map(({ by, finding }) => ({
			by,
			finding: withoutOrder(finding)
		})).sort((a, b) => require_engine.inOrder$1(a.finding, b.finding)),
		receipt: {
			...receipt,
			incomplete: [...receipt.incomplete, ...missingShards(shards)]
		}
	};
}
function refuseTwice(shards) {
	const files = /* @__PURE__ */ new Map();
	for (const { file, report } of shards) {
		const { index, count } = report.receipt.shard;
		const other = files.get(index);
		if (other !== void 0) throw new require_start.AppError("usage", `“${other}” and “${file}” are both shard ${index} of ${count} of one scan.`, { mend: "Give each shard once." });
		files.set(index, file);
	}
}
function missingShards(shards) {
	const { count } = shards[0].report.receipt.shard;
	const there = new Set(shards.map(({ report }) => report.receipt.shard.index));
	const missing = Array.from({ length: count }, (_, i) => i + 1).filter((index) => !there.has(index));
	if (missing.length === 0) return [];
	const [is, shard] = missing.length === 1 ? ["is", "shard"] : ["are", "shards"];
	return [{
		kind: "missing-shard",
		message: `Of ${count} shards of this scan, ${missing.slice(0, 20).join(", ")} ${is} not among the reports, or ${missing.length === 1 ? "was" : "were"} made of another commit, by other rules or another version.`,
		mend: `Run the missing ${shard}, of the same commit: sealant scan … --shard ${missing[0]}/${count} --format json=shard-${missing[0]}.json`
	}];
}
/** Of the same secret in the same path, which shards may have met several times, the oldest is told, as in one scan. */
function toldOf(reports) {
	const all = reports.flatMap(({ findings, suppressed }) => [...findings, ...suppressed.map(({ finding }) => finding)]);
	const listed = require_engine.keepOldest(all, (finding) => ({
		...placeOf(finding),
		path: finding.listed ?? finding.path
	}));
	return require_engine.keepOldest(listed, placeOf);
}
function placeOf({ fingerprint, path, order = 0, startLine, startColumn }) {
	return {
		fingerprint,
		path,
		order,
		startLine,
		startColumn
	};
}
function withoutOrder({ order: _, listed: __, ...finding }) {
	return finding;
}
function identityOf({ ruleId, fingerprint, path, commit, startLine, startColumn }) {
	return [
		ruleId,
		fingerprint,
		path,
		commit,
		startLine,
		startColumn
	].join("\0");
}
/** The worst wins, and incomplete is worst: what was not looked at can't be judged. */
function outcomeOf(reports, problems) {
	const outcomes = reports.map(({ outcome }) => outcome);
	if (outcomes.includes("error")) return "error";
	const isWhole = problems.length === 0 && reports.every(({ receipt }) => receipt.selfProbe);
	if (outcomes.includes("incomplete") || !isWhole) return "incomplete";
	return outcomes.includes("findings") ? "findings" : "clean";
}
/** @param kind `shards` of one scan walk the same commits; those of several scans add up */
function joinReceipts(receipts, kind) {
	const [first] = receipts;
	if (receipts.length === 1) return first;
	const sum = (key) => receipts.reduce((total, receipt) => total + receipt[key], 0);
	const same = (key) => receipts.every((receipt) => receipt[key] === first[key]) ? first[key] : null;
	const joined = (key) => [...new Set(receipts.map((receipt) => receipt[key]))].join(" + ");
	const texts = (key) => [...new Set(receipts.flatMap((receipt) => receipt[key] ?? []))];
	const { shard: _, ...rest } = first;
	return {
		...rest,
		event: joined("event"),
		source: joined("source"),
		ruleset: joined("ruleset"),
		version: joined("version"),
		base: same("base"),
		head: same("head"),
		reasons: texts("reasons"),
		commits: kind === "shards" ? Math.max(...receipts.map(({ commits }) => commits)) : sum("commits"),
		blobs: sum("blobs"),
		files: sum("files"),
		bytes: sum("bytes"),
		lines: sum("lines"),
		skipped: sumOfSkipped(receipts),
		skippedPaths: receipts.flatMap(({ skippedPaths }) => skippedPaths).sort((a, b) => require_engine.compareText(a.path, b.path)).slice(0, MAX_SKIPPED_PATHS),
		incomplete: uniqueBy(receipts.flatMap(({ incomplete }) => incomplete), ({ kind: what, message }) => `${what}\0${message}`),
		time: receipts.map(({ time }) => time).reduce((a, b) => Date.parse(a) <= Date.parse(b) ? a : b),
		durationMs: Math.max(...receipts.map(({ durationMs }) => durationMs)),
		selfProbe: receipts.every(({ selfProbe }) => selfProbe),
		configChanges: texts("configChanges"),
		staleSuppressions: texts("staleSuppressions")
	};
}
function sumOfSkipped(receipts) {
	const total = {};
	for (const { skipped } of receipts) for (const [reason, n] of Object.entries(skipped)) total[reason] = (total[reason] ?? 0) + n;
	return total;
}
function uniqueBy(items, keyOfItem) {
	const seen = /* @__PURE__ */ new Set();
	return items.filter((item) => seen.size < seen.add(keyOfItem(item)).size);
}

exports.mergeReports = mergeReports;