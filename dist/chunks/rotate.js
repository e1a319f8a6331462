const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");
const require_respond_job = require("./respond-job.js");
const require_run_facts = require("./run-facts.js");
const require_audit_log = require("./audit-log.js");
const require_load_config = require("./load-config.js");
const require_environment_identity = require("./environment-identity.js");
let node_path = require("node:path");

// src/app/commands/rotate.ts
async function scanAgain({ inputs, world, signal }) {
	const plan = await require_scan.planScan(inputs, world);
	const settings = require_scan.readScanSettings(inputs, world.cwd);
	return require_scan.runScanJob({
		world,
		path: world.cwd,
		onlyBelow: false,
		plan,
		settings,
		signal
	});
}
/** A scan judges by the config that is trusted for its event; without one, who runs this is trusted. */
async function placeOf({ inputs, world }, scan) {
	if (scan !== null) return {
		config: scan.config,
		top: scan.root
	};
	const { config, directory } = await require_load_config.loadConfig(world, inputs);
	return {
		config,
		top: directory
	};
}
async function report({ inputs, world }, scan, findings, audit) {
	if (audit.head !== null) world.stderr.write(`Audit log: entry ${audit.head.seq}, head ${audit.head.hash}\n`);
	for (const { message, mend } of scan?.report.receipt.incomplete ?? []) world.stderr.write(`incomplete: ${message}\n mend: ${mend}\n`);
	if (scan === null || !(inputs.has("format") || inputs.has("output"))) return;
	const forms = require_scan.readReportForms(inputs, world.cwd);
	await require_scan.writeReport({
		...scan.report,
		findings: findings.map(require_scan.reported)
	}, forms, world, inputs);
}
function refuseContradictions({ inputs, positionals }) {
	if (positionals.length > 0) throw new require_scan.AppError("usage", `rotate takes no “${positionals[0].slice(0, 60)}”.`, { mend: "Name one finding with --finding FINGERPRINT." });
	for (const [one, other] of [
		["plan", "apply"],
		["due", "resume"],
		["due", "finding"],
		["resume", "finding"]
	]) if (isGiven(inputs, one) && isGiven(inputs, other)) throw new require_scan.AppError("usage", `--${one} and --${other} contradict each other.`, { mend: "Give one of them." });
}
function isGiven(inputs, name) {
	return name === "finding" ? inputs.has(name) : inputs.flag(name);
}
function refuseUnknownFinding({ only, findings }) {
	if (only === null || findings.some(({ fingerprint }) => fingerprint === only)) return;
	throw new require_scan.AppError("usage", `The scan of this range finds nothing with the fingerprint “${only.slice(0, 60)}”.`, { mend: "Give the same --base and --head as the scan that told it." });
}
var command;
function init_rotate() {
	return (init_rotate = require_rolldown_runtime.__esmMin((() => {
		require_environment_identity.init_environment_identity();
		require_scan.init_app_error();
		/* @__PURE__ */ require_scan.init_finding();
		require_audit_log.init_audit_log();
		require_scan.init_exit_code();
		require_load_config.init_load_config();
		require_respond_job.init_render_response();
		require_respond_job.init_respond_job();
		require_scan.init_scan_inputs();
		require_scan.init_scan_job();
		require_scan.init_write_report();
		command = { async run(context) {
			const { inputs, world, signal } = context;
			refuseContradictions(context);
			const acts = inputs.flag("apply");
			const what = inputs.flag("due") ? "due" : inputs.flag("resume") ? "unfinished" : "findings";
			const facts = await require_run_facts.readRunFacts(world, inputs.flag("approve"));
			const scan = what === "findings" ? await scanAgain(context) : null;
			const { config, top } = await placeOf(context, scan);
			const audit = await require_audit_log.openAuditLog(world, inputs.text("audit") ?? config.audit?.file ?? null);
			const job = {
				world,
				top,
				config,
				settings: require_scan.readScanSettings(inputs, world.cwd),
				findings: scan?.findings ?? [],
				what,
				only: inputs.text("finding"),
				...facts,
				act: acts,
				identity: require_environment_identity.environmentIdentity(world.env, () => {}, signal),
				mask: () => {},
				journal: inputs.text("journal") ?? ".sealant/journal.jsonl",
				index: inputs.has("index") ? (0, node_path.resolve)(world.cwd, inputs.text("index")) : null,
				audit,
				signal
			};
			refuseUnknownFinding(job);
			const result = await require_respond_job.runRespondJob(job);
			world.stdout.write(require_respond_job.renderResponse(result, acts));
			await report(context, scan, result.findings, audit);
			return scan?.report.outcome === "incomplete" ? require_scan.EXIT.incomplete : require_respond_job.exitCodeOfResponse(result, acts);
		} };
	})))();
}

init_rotate();
exports.command = command;