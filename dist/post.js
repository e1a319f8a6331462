const require_rolldown_runtime = require("./chunks/rolldown-runtime.js");
const require_job = require("./chunks/job.js");
const require_read_action_inputs = require("./chunks/read-action-inputs.js");
const require_audit_log = require("./chunks/audit-log.js");
const require_command_line = require("./chunks/command-line.js");
const require_release = require("./chunks/release.js");
const require_start = require("./chunks/start.js");

// src/app/inject/release-remembered.ts
/** Gives back every lease and session that `main` remembered. Never throws for a refusal: that is a warning. */
async function releaseRemembered(records, { resume, warn, audit, signal }) {
	const held = [];
	for (const { handle, leases, hasSession } of sessionsOf(records)) {
		const releaser = await resume(handle);
		if (releaser === null) continue;
		const expiresAt = handle.expiresAt === null ? null : new Date(handle.expiresAt);
		held.push({
			provider: handle.provider,
			releaser,
			leases,
			hasSession,
			expiresAt
		});
	}
	return require_release.release(held, warn, audit, signal);
}
/** Each lease with the session it was taken through. */
function sessionsOf(records) {
	const sessions = /* @__PURE__ */ new Map();
	const sessionOf = (handle) => {
		const key = JSON.stringify(handle);
		const session = sessions.get(key) ?? {
			handle,
			leases: [],
			hasSession: false
		};
		sessions.set(key, session);
		return session;
	};
	for (const record of records) {
		if (record?.kind === "session") sessionOf(record.handle).hasSession = true;
		if (record?.kind === "lease" && record.handle !== null) sessionOf(record.handle).leases.push(record.lease);
	}
	return [...sessions.values()];
}

// src/app/action/action-post.ts
/** The runner kills a post step of a cancelled job soon; a vault that doesn't answer must not use up that time, in ms. */
const RELEASE_TIMEOUT = 3e4;
/**
* Gives back what the main step took: leases, then sessions; deletes secret files; blanks variables. Runs after success,
* failure and cancellation. What can't be given back is a warning and turns no green job red; what was injected and is
* about to leave with the job's files does.
*/
async function runActionPost(world, signal) {
	const records = require_job.recall(world.env);
	if (records.length === 0) return require_command_line.EXIT.clean;
	const job = new require_job.ActionsJob({
		env: world.env,
		stdout: world.stdout,
		tempFolder: world.env["RUNNER_TEMP"] ?? ""
	});
	const injected = await injectedOf(records, world);
	for (const record of records) clean(record, job);
	try {
		await giveBack(records, job, world, signal);
	} catch {
		job.warn("What this job took from the vault could not all be given back; it ends by itself at its expiry.");
	}
	if (injected === null) return require_command_line.EXIT.clean;
	const { guardJob } = await Promise.resolve().then(() => require("./chunks/guard-job.js"));
	return guardJob(injected, job, world);
}
/** What the guard looks for; `null` where it is off. */
async function injectedOf(records, world) {
	if (!records.some((record) => record?.kind === "injected")) return null;
	const { injectedValues } = await Promise.resolve().then(() => require("./chunks/injected-values.js")).then((n) => n.injected_values_exports);
	return injectedValues(records, world.env);
}
function clean(record, job) {
	try {
		if (record === null) job.warn("A note of what was taken could not be read; it ends by itself at its expiry.");
		if (record?.kind === "folder") job.deleteFolder(record.path);
		if (record?.kind === "variable") job.blankVariable(record.name);
	} catch {
		job.warn("A file or variable with a secret could not be removed; the runner deletes its temp folder after the job.");
	}
}
async function giveBack(records, job, world, signal) {
	const audit = await auditOf(records, world);
	const reports = await releaseRemembered(records, {
		resume: (handle) => resume(handle, world),
		warn: (message) => job.warn(message),
		audit: withoutFailing(audit, job),
		signal: AbortSignal.any([signal, AbortSignal.timeout(RELEASE_TIMEOUT)])
	});
	if (reports.length === 0) return;
	const ended = reports.filter((report) => !report.alive).length;
	world.stdout.write(`Given back: ${ended} of ${reports.length} leases and sessions.\n`);
	const { head } = audit;
	if (head !== null) world.stdout.write(`Audit log: entry ${head.seq}, head ${head.hash}\n`);
	if (world.env[require_read_action_inputs.variableOf("step-summary")] === "off") return;
	require_read_action_inputs.appendSummary(world.env, [require_read_action_inputs.releaseSection(reports), require_read_action_inputs.auditSection(head)].join("\n"));
}
/** The log that main wrote to, or none. */
async function auditOf(records, world) {
	const record = records.find((one) => one?.kind === "audit");
	return require_audit_log.openAuditLog(world, record?.kind === "audit" ? record.path : null);
}
/** A log that can't be written must not keep a lease alive. */
function withoutFailing(log, job) {
	return { record(event) {
		try {
			log.record(event);
		} catch {
			job.warn(`The audit log could not be written: ${event.action} ${event.target}.`);
		}
	} };
}
async function resume(handle, world) {
	const { isVaultType, vaults } = await Promise.resolve().then(() => require("./chunks/vaults.js")).then((n) => n.vaults_exports);
	if (!isVaultType(handle.type)) return null;
	const { vault } = await vaults[handle.type]();
	return vault.resume?.(handle, {
		env: world.env,
		directory: world.cwd
	}) ?? null;
}

// src/post.ts
runActionPost(require_start.realWorld(), require_command_line.interruptSignal()).then((code) => {
	process.exitCode = code;
});
