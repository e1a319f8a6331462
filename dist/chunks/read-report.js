const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_command_line = require("./command-line.js");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");

// src/app/reports/read-report.ts
const MAX_BYTES = 268435456;
/**
* Reads a report that `--format json` wrote, checked. Code frames are not in it.
* @param file as the user gave it; relative to `cwd`
* @throws AppError `usage` when it can't be read or is no such report
*/
async function readReport(file, cwd) {
	const text = await readText(file, cwd);
	const { checkReport } = await Promise.resolve().then(() => require("./report-schema.js"));
	const checked = checkReport(parse(text, file));
	if ("fault" in checked) throw noReport(file, ` (${require_command_line.neutralLine(checked.fault.slice(0, 120))})`);
	const { findings, suppressed, receipt, ...rest } = checked.report;
	return {
		...rest,
		findings: findings.map(withoutFrame),
		suppressed: suppressed.map(({ by, finding }) => ({
			by,
			finding: withoutFrame(finding)
		})),
		receipt: defined(receipt)
	};
}
function withoutFrame({ order, listed, ...finding }) {
	return {
		...finding,
		fingerprint: finding.fingerprint,
		...order === void 0 ? {} : { order },
		...listed === void 0 ? {} : { listed },
		frame: null
	};
}
/** Optional keys are missing rather than undefined. */
function defined({ reasons, staleSuppressions, shard, ...rest }) {
	return {
		...rest,
		skipped: { ...rest.skipped },
		...reasons === void 0 ? {} : { reasons },
		...staleSuppressions === void 0 ? {} : { staleSuppressions },
		...shard === void 0 ? {} : { shard }
	};
}
async function readText(file, cwd) {
	const path = (0, node_path.resolve)(cwd, file);
	try {
		const { size } = await (0, node_fs_promises.stat)(path);
		if (size <= MAX_BYTES) return await (0, node_fs_promises.readFile)(path, "utf8");
	} catch (cause) {
		throw unreadable(file, cause);
	}
	throw noReport(file, ` (it is larger than ${MAX_BYTES / 1024 / 1024} MiB)`);
}
function parse(text, file) {
	try {
		return JSON.parse(text.replace(/^\ufeff/, ""));
	} catch (cause) {
		throw noReport(file, " (it is no JSON)", cause);
	}
}
function unreadable(file, cause) {
	const { code } = cause;
	const why = code === "ENOENT" ? "there is no such file" : code ?? "unknown";
	return new require_start.AppError("usage", `“${require_command_line.neutralLine(file)}” can’t be read: ${why}.`, {
		mend: "Check the path.",
		cause
	});
}
function noReport(file, why, cause) {
	return new require_start.AppError("usage", `“${require_command_line.neutralLine(file)}” is not a JSON report of Sealant${why}.`, {
		mend: "Make one with: sealant scan --history --format json=report.json",
		cause
	});
}

exports.readReport = readReport;