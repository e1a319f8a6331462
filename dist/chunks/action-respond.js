const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_run_facts = require("./run-facts.js");
const require_scan = require("./scan.js");
const require_respond_job = require("./respond-job.js");

// src/app/action/action-respond.ts
/**
* Says which vault entries leaked and what would be done, or does it.
* @throws AppError `trust` where this event may not act; `vault`, `config`, `provider`
*/
async function respondForAction(context, work, acted) {
	const { inputs, event, job, world, signal } = context;
	require_scan.requireVaultTrust(event, "No vault is asked here, and nothing is rotated");
	const facts = await require_run_facts.readRunFacts(world, inputs.flag("approve"));
	const { withInputs } = await Promise.resolve().then(() => require("./providers.js")).then((n) => n.providers_exports);
	return {
		...await require_respond_job.runRespondJob({
			world,
			...work,
			config: {
				...work.config,
				providers: withInputs(work.config.providers, inputs, world.env)
			},
			settings: require_scan.readScanSettings(inputs, world.cwd),
			only: inputs.text("finding"),
			...facts,
			act: acted,
			identity: job.identity,
			githubToken: context.token,
			mask: (secret) => job.mask(secret),
			remember: (handle) => job.rememberUntilDone(handle),
			journal: inputs.text("journal") ?? ".sealant/journal.jsonl",
			signal
		}),
		acted
	};
}
const NO_RESPONSE = {
	response: null,
	failure: null
};
/**
* The root action's response to its own scan: what may not be done here, or can't, is told and never hides the scan.
* Nothing of a change from outside makes this run log in to a vault.
*/
async function respondToScan(context, scan, audit) {
	if (scan.findings.length === 0) return NO_RESPONSE;
	const why = require_scan.whyUntrusted(context.event);
	if (why !== null) {
		context.job.warn(`No vault is asked about these findings, and nothing is rotated: ${why}.`);
		return NO_RESPONSE;
	}
	const work = {
		what: "findings",
		top: scan.root,
		config: scan.config,
		findings: scan.findings,
		audit
	};
	const acts = context.inputs.choice("respond") === "apply" && await mayAct(context);
	try {
		return {
			response: await respondForAction(context, work, acts),
			failure: null
		};
	} catch (error) {
		const isUnreachable = error instanceof require_start.AppError && (error.code === "vault" || error.code === "provider");
		if (acts || !isUnreachable) return {
			response: null,
			failure: error
		};
		context.job.warn(`The findings could not be compared with the vault: ${error.message} ${error.mend}`);
		return NO_RESPONSE;
	}
}
/** One workflow for pushes and pull requests is usual: where a change is not merged yet, its response is only planned. */
async function mayAct({ inputs, job, world }) {
	const { trust } = await require_run_facts.readRunFacts(world, inputs.flag("approve"));
	try {
		require_run_facts.requireTrust(trust);
		return true;
	} catch (error) {
		if (!(error instanceof require_start.AppError) || error.code !== "trust") throw error;
		job.warn(`${error.message} It is only planned. ${error.mend}`);
		return false;
	}
}

exports.respondForAction = respondForAction;
exports.respondToScan = respondToScan;