const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_environment_identity = require("./environment-identity.js");
const require_start = require("./start.js");
const require_audit_log = require("./audit-log.js");
const require_command_line = require("./command-line.js");
const require_load_config = require("./load-config.js");
const require_scan = require("./scan.js");
const require_render_response = require("./render-response.js");
const require_respond_job = require("./respond-job.js");
const require_run_facts = require("./run-facts.js");
let node_path = require("node:path");

// src/app/commands/rotate.ts
/**
* `sealant rotate`: says what would be done about leaks (or about what is due), and does it with `--apply`. The leaks
* are found by scanning the same range again, so that no file ever carries their values from one job to the next.
*/
const command = { async run(context) {
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
	world.stdout.write(require_render_response.renderResponse(result, acts));
	await report(context, scan, result.findings, audit);
	return scan?.report.outcome === "incomplete" ? require_command_line.EXIT.incomplete : require_render_response.exitCodeOfResponse(result, acts);
} };
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
	const entries = new Map(findings.map(({ fingerprint, entry }) => [fingerprint, entry]));
	const told = scan.report.findings.flatMap((finding) => {
		const entry = entries.get(finding.fingerprint);
		return entry === void 0 ? [] : [{
			...finding,
			entry
		}];
	});
	await require_scan.writeReport({
		...scan.report,
		findings: told
	}, forms, world, inputs);
}
function refuseContradictions({ inputs, positionals }) {
	if (positionals.length > 0) throw new require_start.AppError("usage", `rotate takes no “${positionals[0].slice(0, 60)}”.`, { mend: "Name one finding with --finding FINGERPRINT." });
	for (const [one, other] of [
		["plan", "apply"],
		["due", "resume"],
		["due", "finding"],
		["resume", "finding"]
	]) if (isGiven(inputs, one) && isGiven(inputs, other)) throw new require_start.AppError("usage", `--${one} and --${other} contradict each other.`, { mend: "Give one of them." });
}
function isGiven(inputs, name) {
	return name === "finding" ? inputs.has(name) : inputs.flag(name);
}
function refuseUnknownFinding({ only, findings }) {
	if (only === null || findings.some(({ fingerprint }) => fingerprint === only)) return;
	throw new require_start.AppError("usage", `The scan of this range finds nothing with the fingerprint “${only.slice(0, 60)}”.`, { mend: "Give the same --base and --head as the scan that told it." });
}

exports.command = command;