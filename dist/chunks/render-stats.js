const require_rolldown_runtime = require("./rolldown-runtime.js");

// src/app/scan/render-stats.ts
/** Time and volume per stage as a table, for `--stats`. */
function renderStats(stats, totalMs) {
	const table = [
		[
			"stage",
			"ms",
			"count",
			"MB"
		],
		...Object.entries(stats).map(([stage, { ms, count, bytes }]) => [
			stage,
			ms.toFixed(1),
			String(count),
			bytes === 0 ? "" : (bytes / 1e6).toFixed(2)
		]),
		[
			"whole scan",
			totalMs.toFixed(1),
			"",
			""
		]
	];
	const widths = [
		0,
		1,
		2,
		3
	].map((column) => Math.max(...table.map((row) => row[column].length)));
	return `${table.map((row) => row.map((cell, i) => i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])).join("  ")).map((line) => line.trimEnd()).join("\n")}\n`;
}

exports.renderStats = renderStats;