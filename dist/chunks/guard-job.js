const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_read_action_inputs = require("./read-action-inputs.js");
const require_command_line = require("./command-line.js");
const require_guard = require("./guard.js");
let node_path = require("node:path");

// src/app/inject/guard-job.ts
/**
* In `post`: looks for what was injected in what leaves with the job, or is likely to: files of the workspace that changed
* since, the runner's files of outputs and summary, SARIF in its temp folder, and the folders that `guard-paths` names.
*/
function guardJob(injected, job, world) {
	const { values: inputs } = require_read_action_inputs.readActionInputs(world.env);
	const mode = inputs.choice("guard");
	if (mode === "off") return require_command_line.EXIT.clean;
	const root = world.env["GITHUB_WORKSPACE"] || world.cwd;
	let report;
	try {
		report = require_guard.guard(injected.secrets, placesOf(inputs.list("guard-paths"), root, injected.since, world), root);
	} catch {
		job.warn("The guard could not look for what was injected.");
		return require_command_line.EXIT.clean;
	}
	tell(report, injected.lost, job, world, mode);
	return report.hits.length > 0 && mode === "on" ? require_command_line.EXIT.findings : require_command_line.EXIT.clean;
}
/** The runner gives each step new files for outputs and summary and removes the old ones; those that are left are looked into. */
function placesOf(named, root, since, { env }) {
	const places = named.map((path) => ({
		path: (0, node_path.resolve)(root, path),
		since: null,
		names: null,
		deep: true
	}));
	places.push({
		path: root,
		since,
		names: null,
		deep: true
	});
	const commandFiles = env["GITHUB_OUTPUT"];
	if (commandFiles) places.push({
		path: (0, node_path.dirname)(commandFiles),
		since,
		names: /[\\/][^\\/]*(?:output|summary)[^\\/]*$/i,
		deep: false
	});
	const temp = env["RUNNER_TEMP"];
	if (temp) places.push({
		path: temp,
		since,
		names: /\.sarif$/i,
		deep: true
	});
	return places;
}
function tell(report, lost, job, world, mode) {
	const receipt = require_guard.guardReceipt(report);
	for (const line of receipt) world.stdout.write(`Guard: ${line}\n`);
	if (report.receipt.missed.length > 0) job.warn(`The guard did not look into everything. ${report.receipt.missed.join(" ")}`);
	if (lost.length > 0) job.warn(`The guard did not look for ${lost.map(require_command_line.neutralLine).join(", ")}: changed, or removed, by a later step.`);
	if (report.hits.length === 0) return;
	const said = `What was injected stands in files of this job: ${require_guard.guardLines(report).join("; ")}. Write no secret into a file that is uploaded or committed; rotate what has left already. (guard: warn or off changes this.)`;
	if (mode === "on") job.fail(said);
	else job.warn(said);
	if (world.env[require_read_action_inputs.variableOf("step-summary")] !== "off") require_read_action_inputs.appendSummary(world.env, require_read_action_inputs.guardSection(require_guard.guardLines(report)));
}

exports.guardJob = guardJob;