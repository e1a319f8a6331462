const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_scan = require("./scan.js");

// src/app/commands/report.ts
/** `sealant report FILE`, `sealant report --merge FILE…`: earlier JSON reports in another form, or joined. */
const command = { async run({ positionals, inputs, world }) {
	const merges = inputs.flag("merge");
	if (positionals.length === 0 || positionals.length > 1 && !merges) throw new require_start.AppError("usage", positionals.length === 0 ? "sealant report needs the JSON report of a scan." : `sealant report takes one FILE, and got ${positionals.length}; --merge joins several.`, { mend: "sealant report report.json --format html=report.html\nsealant report --merge shard-*.json --format sarif=all.sarif" });
	const forms = require_scan.readReportForms(inputs, world.cwd);
	const { readReport } = await Promise.resolve().then(() => require("./read-report.js"));
	const named = [];
	for (const file of positionals) named.push({
		file,
		report: await readReport(file, world.cwd)
	});
	const report = merges ? await merged(named) : named[0].report;
	await require_scan.writeReport(report, forms, world, inputs);
	return require_scan.exitCodeOfScan({ report });
} };
async function merged(named) {
	const { mergeReports } = await Promise.resolve().then(() => require("./merge-reports.js"));
	return mergeReports(named);
}

exports.command = command;