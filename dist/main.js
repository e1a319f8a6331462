const require_rolldown_runtime = require("./chunks/rolldown-runtime.js");
const require_event = require("./chunks/event.js");
const require_job = require("./chunks/job.js");
const require_start = require("./chunks/start.js");
const require_engine = require("./chunks/engine.js");
const require_audit_log = require("./chunks/audit-log.js");
const require_command_line = require("./chunks/command-line.js");
const require_load_config = require("./chunks/load-config.js");
const require_render_response = require("./chunks/render-response.js");
const require_scan = require("./chunks/scan.js");
const require_read_action_inputs = require("./chunks/read-action-inputs.js");
const require_render_plan = require("./chunks/render-plan.js");
let node_fs = require("node:fs");

// src/app/action/action-inject.ts
/** Whether this step asks for secrets. */
function asksForSecrets({ inputs }) {
	return inputs.has("profile") || inputs.has("secrets");
}
/**
* Hands the job its secrets; `post` gives them back.
* @param directory where relative paths of the config start
* @throws AppError `trust` on events that may have none; `vault`, `config`, `usage`
*/
async function injectForAction(context, config, directory, audit) {
	const { inputs, event, job, world, signal } = context;
	require_scan.requireInjectTrust(event);
	const [{ requestsOf }, { createProviders }, { inject }] = await Promise.all([
		Promise.resolve().then(() => require("./chunks/inject2.js")),
		Promise.resolve().then(() => require("./chunks/providers.js")).then((n) => n.providers_exports),
		Promise.resolve().then(() => require("./chunks/inject.js")).then((n) => n.inject_exports)
	]);
	const requests = requestsOf(inputs, config, inputs.choice("export-to"));
	const providers = await createProviders(config, inputs, {
		env: world.env,
		directory
	});
	const now = () => world.now();
	job.guards = inputs.choice("guard") !== "off";
	const { delivered } = await inject(requests, {
		providers,
		job,
		audit,
		signal,
		maxTtl: null,
		now
	});
	if (job.guards) job.rememberInjected();
	const names = delivered.map(({ request }) => request.name);
	world.stdout.write(`Injected ${names.join(", ")}.\n`);
	return delivered;
}

// src/app/action/action-report.ts
const PLAIN = {
	color: false,
	width: 120,
	verbose: false
};
/** Tells the scan and the response: the log, annotations, report files. */
async function reportFindings(context, { scan, response }) {
	const { inputs, job, world } = context;
	if (scan !== null) {
		const report = reportOf(scan, response);
		const forms = require_scan.readReportForms(inputs, world.cwd);
		await require_scan.writeReport(report, forms, world, inputs);
		await writeReportFile(context, report);
		if (inputs.choice("annotations") === "on" && !forms.some(printsAnnotations)) {
			const reporter = await require_scan.loadReporter("github");
			world.stdout.write(reporter.render(report, {
				...PLAIN,
				verbose: inputs.flag("all-levels")
			}));
		}
	}
	if (response === null) return;
	world.stdout.write(require_render_response.renderResponse(response, response.acted));
	for (const result of response.results) if (result.kind === "failed") job.warn(`A response failed: ${require_render_plan.renderResult(result)}`);
}
/** Writes the job's summary and the outputs: at the end, whatever the end is. */
async function reportRun(context, run) {
	const { inputs, job, world } = context;
	for (const [name, text] of Object.entries(outputsOf(run))) job.tell(name, text);
	if (inputs.choice("step-summary") === "off") return;
	const markdown = await summaryOf(context, run);
	if (markdown !== "" && !require_read_action_inputs.appendSummary(world.env, markdown)) job.warn("The job’s summary could not be written.");
}
async function summaryOf({ inputs }, { scan, response, delivered, audit }) {
	const parts = [];
	if (scan !== null) {
		const reporter = await require_scan.loadReporter("summary");
		const style = {
			...PLAIN,
			verbose: inputs.flag("all-levels")
		};
		parts.push(reporter.render(reportOf(scan, response), style));
	}
	if (response !== null) {
		parts.push(require_read_action_inputs.entriesSection(entriesOf(response)));
		parts.push(response.acted ? require_read_action_inputs.resultsSection(response.results) : require_read_action_inputs.planSection(response.plan));
	}
	parts.push(require_read_action_inputs.injectionSection(delivered), require_read_action_inputs.auditSection(audit.head));
	return parts.filter((part) => part !== "").join("\n");
}
function outputsOf({ scan, response, delivered, audit }) {
	const outputs = { outcome: scan?.report.outcome ?? "clean" };
	if (scan !== null) {
		outputs.red = String(scan.red.length > 0);
		outputs.findings = String(scan.findings.length);
	}
	if (response !== null) {
		outputs.entries = entriesOf(response).join("\n");
		outputs.rotated = String(response.results.filter(({ kind }) => kind === "done").length);
	}
	if (delivered.length > 0) outputs.injected = delivered.map(({ request }) => request.name).join("\n");
	if (audit.head !== null) outputs["audit-head"] = audit.head.hash;
	return outputs;
}
/** The scan's report, with the vault entries that the response has found the findings to be. */
function reportOf(scan, response) {
	if (response === null || response.findings.length === 0) return scan.report;
	const entries = new Map(response.findings.map((finding) => [finding.fingerprint, finding.entry]));
	const findings = scan.report.findings.map((finding) => ({
		...finding,
		entry: finding.entry ?? entries.get(finding.fingerprint) ?? null
	}));
	return {
		...scan.report,
		findings
	};
}
function entriesOf({ findings }) {
	return [...new Set(findings.flatMap(({ entry }) => entry === null ? [] : [entry.reference]))].map(require_command_line.neutralLine);
}
async function writeReportFile({ job, world }, report) {
	const path = require_read_action_inputs.reportPath(world.env, world.cwd);
	const reporter = await require_scan.loadReporter("json");
	(0, node_fs.writeFileSync)(path, reporter.render(report, PLAIN), { mode: 384 });
	job.tell("report", path);
}
function printsAnnotations({ format, file }) {
	return format === "github" && file === null;
}

// src/app/action/action-scan.ts
/** Scans what the event brings, after fetching what a shallow checkout lacks for it. */
async function scanForAction(context) {
	const { inputs, event, world, signal } = context;
	const plan = require_scan.planEventScan(event, require_scan.askedRange(inputs, inputs.choice("what")));
	await fetchWhatLacks(context, plan);
	const settings = require_scan.readScanSettings(inputs, world.cwd);
	const share = await require_scan.readShare(inputs, plan);
	return {
		...await require_scan.runScanJob({
			world,
			path: world.cwd,
			onlyBelow: false,
			plan,
			share,
			settings,
			signal
		}),
		plan
	};
}
/** A fetch that fails is no error yet: the scan then says what it could not see, and is incomplete. */
async function fetchWhatLacks(context, plan) {
	const { token, event, job, world } = context;
	const range = wantedHistory(plan, event.sha);
	if (token === null || range === null || event.repository === "") return;
	const outcome = await completeHistoryOf(context, token, range);
	if (outcome.kind === "fetched") world.stdout.write(`Fetched what the checkout lacked (${outcome.depth ?? "all"} commits deep).\n`);
	if (outcome.kind === "failed") job.warn(`What the checkout lacks could not be fetched: ${outcome.why}. Check out with “fetch-depth: 0”.`);
}
async function completeHistoryOf({ event, world, signal }, token, range) {
	const { completeHistory } = await Promise.resolve().then(() => require("./chunks/complete-history.js"));
	return completeHistory({
		directory: world.cwd,
		env: world.env,
		...range,
		remote: `${event.serverUrl}/${event.repository}`,
		token,
		async compare(asked) {
			const { compareCommits, openGitHub } = await Promise.resolve().then(() => require("./chunks/client.js"));
			const { env } = world;
			return compareCommits(openGitHub({
				apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
				token,
				env
			}), event.repository, asked, signal);
		}
	});
}
/** Names that can be fetched from GitHub: full hashes, and branches of the remote. */
const FETCHABLE = /^(?:[0-9a-f]{40}|[0-9a-f]{64}|refs\/remotes\/origin\/[^\s:^~?*[\\]+)$/;
function wantedHistory({ target }, sha) {
	if (target.kind === "history") return FETCHABLE.test(sha) ? {
		base: null,
		head: sha
	} : null;
	if (target.kind !== "range" || !FETCHABLE.test(target.head)) return null;
	return target.base === null || FETCHABLE.test(target.base) ? {
		base: target.base,
		head: target.head
	} : null;
}

// src/app/action/action-main.ts
/** Runs one of the four actions. The only place of the main step that catches: an error is an annotation and an exit code. */
async function runAction(world, signal) {
	const tempFolder = world.env["RUNNER_TEMP"] || world.cwd;
	const job = new require_job.ActionsJob({
		env: world.env,
		stdout: world.stdout,
		tempFolder
	});
	try {
		return await runPart(openContext(world, job, signal));
	} catch (error) {
		tellError(job, error, world);
		job.tell("outcome", "error");
		return exitCodeOfError(error);
	}
}
function exitCodeOfError(error) {
	return error instanceof require_start.AppError ? require_command_line.exitCodeOf(error.code) : require_command_line.EXIT.incomplete;
}
function tellError(job, error, world) {
	const debug = world.env["RUNNER_DEBUG"] === "1";
	job.fail(require_command_line.renderError(error, {
		color: false,
		debug
	}).replace(/^error: /, ""));
}
function openContext(world, job, signal) {
	const { part, values: inputs, warnings } = require_read_action_inputs.readActionInputs(world.env);
	for (const warning of warnings) job.warn(warning);
	const event = require_event.readRunEvent(world.env);
	world.stdout.write(`Sealant ${require_start.VERSION} (${part}) on ${event.name}\n`);
	const given = inputs.has("github-token") ? inputs.text("github-token") : null;
	const token = given === null ? null : new require_engine.Secret(given, "github-token");
	if (token !== null) job.mask(token);
	return {
		part,
		inputs,
		event,
		job,
		token,
		world,
		signal
	};
}
function runPart(context) {
	switch (context.part) {
		case "inject": return runInject(context);
		case "rotate": return runRotate(context);
		default: return runLoop(context);
	}
}
/** scan → respond → tell → inject where all is green. The scan part stops after telling. */
async function runLoop(context) {
	const scan = await scanForAction(context);
	const audit = await openAudit(context, scan.config);
	const isRoot = context.part === "root";
	const { response, failure } = isRoot && scan.findings.length > 0 ? await respond(context, scan, audit) : {
		response: null,
		failure: null
	};
	const run = {
		scan,
		response,
		delivered: [],
		audit
	};
	await reportFindings(context, run);
	if (failure !== null) tellError(context.job, failure, context.world);
	const code = require_scan.exitCodeOfScan(scan) || (failure === null ? require_command_line.EXIT.clean : exitCodeOfError(failure));
	const injects = isRoot && asksForSecrets(context);
	try {
		if (injects && code === require_command_line.EXIT.clean) run.delivered = await injectForAction(context, scan.config, scan.root, audit);
	} finally {
		await reportRun(context, run);
	}
	if (code === require_command_line.EXIT.clean) return code;
	context.job.fail(`${reasonOf(run)}${injects ? " So no secret was injected." : ""}`);
	return code;
}
/** What responds is large, and mostly nothing is found. */
async function respond(context, scan, audit) {
	const { respondToScan } = await Promise.resolve().then(() => require("./chunks/action-respond.js"));
	return respondToScan(context, scan, audit);
}
async function runInject(context) {
	if (context.inputs.choice("selftest") !== "off") {
		const { selftestForAction } = await Promise.resolve().then(() => require("./chunks/selftest.js"));
		return selftestForAction(context);
	}
	const { config, directory } = await require_load_config.loadConfig(context.world, context.inputs);
	const audit = await openAudit(context, config);
	const run = {
		scan: null,
		response: null,
		delivered: [],
		audit
	};
	run.delivered = await injectForAction(context, config, directory, audit);
	await reportRun(context, run);
	return require_command_line.EXIT.clean;
}
async function runRotate(context) {
	const { inputs, world } = context;
	const what = inputs.flag("due") ? "due" : inputs.flag("resume") ? "unfinished" : "findings";
	const scan = what === "findings" ? await scanForAction(context) : null;
	const { config, top } = scan === null ? await placeOf(context) : {
		config: scan.config,
		top: scan.root
	};
	const audit = await openAudit(context, config);
	const acts = inputs.choice("respond") === "apply";
	const { respondForAction } = await Promise.resolve().then(() => require("./chunks/action-respond.js"));
	const response = await respondForAction(context, {
		what,
		top,
		config,
		findings: scan?.findings ?? [],
		audit
	}, acts);
	const run = {
		scan,
		response,
		delivered: [],
		audit
	};
	await reportFindings(context, run);
	await reportRun(context, run);
	if (scan?.report.outcome === "incomplete") {
		context.job.fail(reasonOf(run));
		return require_command_line.EXIT.incomplete;
	}
	const code = require_render_response.exitCodeOfResponse(response, acts);
	if (code !== require_command_line.EXIT.clean) context.job.fail(`There is something left to do; ${world.env["GITHUB_STEP_SUMMARY"] ? "the summary says what." : "see above."}`);
	return code;
}
async function placeOf({ world, inputs }) {
	const { config, directory } = await require_load_config.loadConfig(world, inputs);
	return {
		config,
		top: directory
	};
}
async function openAudit({ inputs, job, world }, config) {
	const path = inputs.text("audit") ?? config.audit?.file ?? null;
	if (path !== null) job.rememberAudit(path);
	return require_audit_log.openAuditLog(world, path);
}
/** Why the step fails, in one line. */
function reasonOf({ scan }) {
	const { red = [], report } = scan ?? {};
	const problem = report?.receipt.incomplete[0];
	if (problem !== void 0) return `The scan is incomplete, so nothing is reported clean: ${problem.message} ${problem.mend}`;
	const [first] = red;
	if (first === void 0) return "The findings could not be responded to.";
	const more = red.length > 1 ? ` and ${red.length - 1} more` : "";
	return `A secret leaks: ${first.title} in ${first.path}:${first.startLine}${more}. ${first.remedy}`;
}

// src/main.ts
runAction(require_start.realWorld(), require_command_line.interruptSignal()).then(require_start.endWith);
