const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_mask_stream = require("./mask-stream.js");
const require_masked_secret = require("./masked-secret.js");
const require_masks = require("./masks.js");
const require_create_private_file = require("./create-private-file.js");
const require_environment_identity = require("./environment-identity.js");
const require_start = require("./start.js");
const require_command_line = require("./command-line.js");
const require_inject = require("./inject.js");
const require_audit_log = require("./audit-log.js");
const require_release = require("./release.js");
const require_load_config = require("./load-config.js");
const require_providers = require("./providers.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_os = require("node:os");
let node_child_process = require("node:child_process");

// src/adapters/exec/child-environment.ts
/** The environment that one command gets. Secrets stay in this process's memory and, for `as: file`, in a 0700 folder. */
var ChildEnvironment = class {
	identity;
	/** What is hidden in the command's output. */
	masks = new require_mask_stream.MaskTable();
	warn;
	#surroundings;
	#values = /* @__PURE__ */ new Map();
	/** Variables with which the vault was logged in to: stronger than what they brought, so the command doesn't get them. */
	#spent = /* @__PURE__ */ new Set();
	#folder = null;
	constructor(surroundings) {
		this.#surroundings = surroundings;
		this.warn = surroundings.warn;
		const book = new require_masked_secret.MaskBook((forms) => this.registerMasks(forms), require_masks.STREAM_MASK_LIMITS);
		const identity = require_environment_identity.environmentIdentity(surroundings.env, (secret) => void book.mask(secret), surroundings.signal);
		this.identity = {
			identityToken: (audience) => identity.identityToken(audience),
			credential: (name) => {
				this.#spent.add(name);
				return identity.credential(name);
			}
		};
	}
	registerMasks(forms) {
		this.masks.add(forms);
	}
	exportVariable(name, secret) {
		this.#values.set(name, secret);
	}
	/** A command has no step outputs: it gets a variable. */
	setOutput(name, secret) {
		this.#values.set(name, secret);
	}
	exportPlain(name, text) {
		this.#values.set(name, text);
	}
	writeFile(name, secret) {
		this.#folder ??= (0, node_fs.mkdtempSync)((0, node_path.join)(this.#surroundings.tempFolder, "sealant-"));
		const path = (0, node_path.join)(this.#folder, name);
		require_create_private_file.createPrivateFile(path, path, Buffer.from(secret.reveal(), secret.encoding));
		return path;
	}
	/** Nothing outlives this process, which releases before it ends. */
	rememberSession() {}
	rememberLease() {}
	/** The secrets by name, for a file of their own. */
	values() {
		const entries = [...this.#values].map(([name, value]) => [name, typeof value === "string" ? value : value.reveal()]);
		return Object.fromEntries(entries);
	}
	/** The command's whole environment: ours, without what logged in to the vault, and with the secrets. */
	childVariables() {
		const inherited = Object.entries(this.#surroundings.env).filter((entry) => entry[1] !== void 0 && !this.#spent.has(entry[0]));
		return {
			...Object.fromEntries(inherited),
			...this.values()
		};
	}
	/** Deletes the secret files. */
	delete() {
		if (this.#folder !== null) (0, node_fs.rmSync)(this.#folder, {
			recursive: true,
			force: true
		});
		this.#folder = null;
	}
};

// src/adapters/exec/run-child.ts
/** Signals that ask a command to end, and are passed on to it. */
const FORWARDED = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP",
	"SIGQUIT"
];
/** Shells report the end by signal N as 128 + N (POSIX, 2.8.2). */
const SIGNAL_EXIT = 128;
/** How long nothing must have come after the end of the command until its output counts as ended, in ms. */
const QUIET = 500;
/** What a grandchild writes longer than this after that end, in ms, is no output of the command. A pipe holds 64 KiB. */
const LAST_OUTPUT = 1e4;
/**
* Runs a command without a shell. Standard input is passed through; output goes through the masks, as bytes.
* @throws AppError `child` when it can't be started
*/
async function runChild(options) {
	const { command, args, env, cwd, masks } = options;
	const child = await startChild(command, args, {
		env: { ...env },
		cwd,
		stdio: [
			"inherit",
			"pipe",
			"pipe"
		]
	});
	let chunks = 0;
	const counted = (to) => (bytes) => {
		chunks += 1;
		to(bytes);
	};
	const outputs = Promise.all([passOn(child.stdout, new require_mask_stream.MaskStream(masks), counted(options.stdout)), passOn(child.stderr, new require_mask_stream.MaskStream(masks), counted(options.stderr))]);
	return {
		exitCode: new Promise((done) => {
			child.once("exit", (code, signal) => done(code ?? SIGNAL_EXIT + (signal === null ? 0 : node_os.constants.signals[signal])));
		}).then(async (code) => {
			await Promise.race([outputs, quiet(() => chunks)]);
			child.stdout?.destroy();
			child.stderr?.destroy();
			return code;
		}),
		signal: (name) => void child.kill(name)
	};
}
/** Resolves once a count has stood still for `QUIET` ms, in which what was ready to be read was read, or at the limit. */
async function quiet(count) {
	const limit = Date.now() + LAST_OUTPUT;
	for (let before = -1; before !== count() && Date.now() < limit;) {
		before = count();
		await new Promise((next) => setTimeout(next, QUIET).unref());
		for (let turn = 0; turn < 2; turn++) await new Promise((next) => setImmediate(next));
	}
}
/** Calls `on` for each signal that asks to end, instead of ending. Returns what puts things back. */
function holdSignals(on) {
	for (const name of FORWARDED) process.on(name, on);
	return () => {
		for (const name of FORWARDED) process.off(name, on);
	};
}
/** Starts it, without a shell. */
function startChild(command, args, options) {
	return new Promise((done, fail) => {
		const failed = (error) => fail(notStarted(command, error));
		try {
			const child = (0, node_child_process.spawn)(command, [...args], {
				...options,
				shell: false
			});
			child.once("spawn", () => done(child));
			child.once("error", failed);
		} catch (error) {
			failed(error);
		}
	});
}
const NOT_STARTED = {
	ENOENT: ["was not found", "Check its name and PATH. Shell syntax needs a shell: sealant inject … -- sh -c \"a && b\"."],
	E2BIG: ["can’t be started: its environment is too large", "Take large secrets as files: { ref: …, as: file }."]
};
function notStarted(command, error) {
	const [what, mend] = NOT_STARTED[error.code ?? ""] ?? [`can’t be started (${error.code})`, "Check that it is an executable file."];
	return new require_start.AppError("child", `“${require_command_line.neutralLine(command.slice(0, 120))}” ${what}.`, {
		mend,
		cause: error
	});
}
async function passOn(from, masked, to) {
	try {
		for await (const chunk of from) write(masked.push(chunk), to);
	} catch {}
	write(masked.end(), to);
}
function write(bytes, to) {
	if (bytes.length > 0) to(bytes);
}

// src/engine/inject/keep-alive.ts
/** Renewed when this part of its life is over, so that one failed try can be repeated in time. */
const RENEW_AFTER = .5;
const SHORTEST_WAIT = 1e3;
/** setTimeout takes no longer wait, in ms. */
const LONGEST_WAIT = 2 ** 31 - 1;
/**
* Renews sessions and leases for as long as a command runs: they stay as short-lived as `max-ttl` says, and still last.
* What can't be renewed any further (the role's maximum) is told once.
* @returns ends it
*/
function keepAlive(held, warn, audit) {
	const controller = new AbortController();
	const timers = /* @__PURE__ */ new Map();
	const schedule = (term) => {
		const wait = (term.expiresAt.getTime() - Date.now()) * RENEW_AFTER;
		const timer = setTimeout(() => void renew(term), Math.min(LONGEST_WAIT, Math.max(SHORTEST_WAIT, wait)));
		timers.set(term, timer.unref());
	};
	const renew = async (term) => {
		timers.delete(term);
		const expiresAt = await term.releaser.renew?.(term.lease, controller.signal).catch(() => null);
		if (controller.signal.aborted) return;
		record(term, expiresAt ?? null);
		const gained = expiresAt != null && expiresAt.getTime() > term.expiresAt.getTime() + SHORTEST_WAIT;
		const next = {
			...term,
			expiresAt: expiresAt ?? term.expiresAt
		};
		if (gained || next.expiresAt.getTime() - Date.now() > 4 * SHORTEST_WAIT) schedule(next);
		else warn(wordingOf(next));
	};
	const record = ({ provider, lease }, until) => {
		const detail = {
			provider,
			until: until?.toISOString() ?? null
		};
		try {
			audit.record({
				action: "renew",
				target: lease?.id ?? provider,
				result: until === null ? "failed" : "ok",
				detail
			});
		} catch {
			warn("A renewal could not be written into the audit log.");
		}
	};
	for (const term of held.flatMap(termsOf)) schedule(term);
	return () => {
		controller.abort();
		for (const timer of timers.values()) clearTimeout(timer);
	};
}
function termsOf({ provider, releaser, leases, hasSession, expiresAt }) {
	if (releaser.renew === void 0) return [];
	const terms = hasSession && expiresAt !== null ? [{
		provider,
		releaser,
		lease: null,
		expiresAt
	}] : [];
	for (const lease of leases) if (lease.renewable && lease.expiresAt !== null) terms.push({
		provider,
		releaser,
		lease,
		expiresAt: lease.expiresAt
	});
	return terms;
}
function wordingOf({ provider, lease, expiresAt }) {
	return `${lease === null ? `The session of “${provider}”` : `Lease ${require_command_line.neutralLine(lease.id)} of “${provider}”`} can't be renewed any further: it ends at ${expiresAt.toISOString()}, and the command still runs. Raise the maximum TTL of the vault's role.`;
}

// src/app/inject/secret-run.ts
/**
* After a signal, the command gets this long, in ms, before its leases end under it. A cancelled job is killed 10 s after
* its first signal (actions/runner: SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL), and the release needs its part of that.
*/
const GRACE = 4e3;
const RELEASE_TIMEOUT = 2e4;
/** 128 + SIGINT. */
const INTERRUPTED = 130;
/**
* The life of secrets around one command: signals are held from before the first login until everything is given back,
* so that no way out (success, failure, SIGINT, SIGTERM) leaves a lease behind.
*/
var SecretRun = class {
	#world;
	#audit;
	#warn;
	#controller = new AbortController();
	#held = [];
	#child = null;
	#files = [];
	#ending = null;
	#endRenewal = () => {};
	constructor(world, audit, warn) {
		this.#world = world;
		this.#audit = audit;
		this.#warn = warn;
	}
	/** Aborted by a signal while no command runs. */
	get signal() {
		return this.#controller.signal;
	}
	abort() {
		if (this.#child === null) this.#controller.abort();
	}
	/** What is given back at the end. */
	hold(held) {
		this.#held = held;
	}
	/** Runs `work`; afterwards, whatever happened, gives back, deletes secret files, and lets signals go. */
	async during(job, work) {
		const letGo = holdSignals((name) => this.#onSignal(name));
		try {
			return await work();
		} finally {
			try {
				job.delete();
				for (const file of this.#files) (0, node_fs.rmSync)(file, { force: true });
			} finally {
				await this.#release();
				letGo();
			}
		}
	}
	/** Runs a command. The files were written for it, and end with it. */
	async runCommand(words, job, files) {
		this.#files = files;
		if (this.signal.aborted) return INTERRUPTED;
		const [command = "", ...args] = words;
		const { stdout, stderr } = this.#world;
		this.#child = await runChild({
			command,
			args,
			env: job.childVariables(),
			cwd: this.#world.cwd,
			masks: job.masks,
			stdout: (bytes) => stdout.write(bytes),
			stderr: (bytes) => stderr.write(bytes)
		});
		this.#endRenewal = keepAlive(this.#held, this.#warn, this.#audit);
		return this.#child.exitCode;
	}
	#onSignal(name) {
		this.abort();
		if (this.#child === null || name === "SIGINT" && this.#atTerminal) return;
		this.#child.signal(name);
		this.#ending ??= setTimeout(() => void this.#release(), GRACE);
	}
	get #atTerminal() {
		return this.#world.stdout.isTerminal || this.#world.stderr.isTerminal;
	}
	async #release() {
		this.#endRenewal();
		if (this.#ending !== null) clearTimeout(this.#ending);
		const held = this.#held;
		this.#held = [];
		await require_release.release(held, this.#warn, this.#audit, AbortSignal.timeout(RELEASE_TIMEOUT));
	}
};

// src/app/commands/inject.ts
/**
* `sealant inject --profile P -- CMD`: runs CMD with the secrets in its environment and nowhere else, its output masked,
* its exit code passed on, its leases given back. Without CMD the secrets go into 0600 files (`--dotenv`, `--json`).
*/
const command = { async run({ inputs, positionals, rest, world, signal }) {
	if (positionals[0] === "selftest" && rest === null) {
		const { runSelftest } = await Promise.resolve().then(() => require("./selftest.js"));
		return runSelftest(positionals.slice(1), world, signal);
	}
	refuseWrongUse(inputs, positionals, rest);
	await requireTrust(world);
	const { config, directory } = await require_load_config.loadConfig(world, inputs);
	const requests = requestsOf(inputs, config);
	if (rest === null) refuseFiles(requests);
	const surroundings = {
		env: world.env,
		directory
	};
	const providers = await require_providers.createProviders(config, inputs, surroundings);
	const audit = await require_audit_log.openAuditLog(world, inputs.text("audit") ?? config.audit?.file ?? null);
	const warn = (message) => world.stderr.write(`warning: ${require_command_line.neutralText(message)}\n`);
	const tempFolder = world.env["RUNNER_TEMP"] ?? (0, node_os.tmpdir)();
	const run = new SecretRun(world, audit, warn);
	const job = new ChildEnvironment({
		env: world.env,
		tempFolder,
		signal: run.signal,
		warn
	});
	return run.during(job, async () => {
		signal.addEventListener("abort", () => run.abort());
		const options = {
			providers,
			job,
			audit,
			signal: run.signal,
			maxTtl: null,
			now: () => world.now(),
			limits: require_masks.STREAM_MASK_LIMITS
		};
		const injection = await require_inject.inject(requests, options);
		run.hold(injection.held);
		const files = await writeFiles(inputs, job, world);
		if (rest !== null) return run.runCommand(rest, job, files);
		tellWhatLives(injection, warn);
		if (injection.held.some(({ leases }) => leases.length > 0)) run.hold([]);
		return require_command_line.EXIT.clean;
	});
} };
function refuseWrongUse(inputs, positionals, rest) {
	if (positionals.length > 0) throw new require_start.AppError("usage", `“${positionals[0].slice(0, 60)}” stands before “--”.`, { mend: "Put the command behind “--”: sealant inject --profile deploy -- ./deploy.sh" });
	if (rest !== null && rest.length === 0) throw new require_start.AppError("usage", "No command stands behind “--”.", { mend: "sealant inject --profile deploy -- ./deploy.sh" });
	if (rest === null && !inputs.has("dotenv") && !inputs.has("json")) throw new require_start.AppError("usage", "There is no command to run and no file to write.", { mend: "sealant inject --profile deploy -- ./deploy.sh, or --dotenv FILE, or --json FILE." });
}
/** A secret file ends with the command it was made for, so without one there is none. */
function refuseFiles(requests) {
	const file = requests.find((request) => request.as === "file");
	if (file === void 0) return;
	throw new require_start.AppError("usage", `${file.name} is wanted as a file, which needs a command behind “--”.`, { mend: `Run the command behind “--”, or ask for the value itself: ${file.name}: { ref: …, as: env }.` });
}
/** In a workflow, secrets are for trusted events only; on a laptop whoever runs this may. */
async function requireTrust(world) {
	if (world.env["GITHUB_ACTIONS"] !== "true") return;
	const [{ requireInjectTrust }, { readRunEvent }] = await Promise.all([Promise.resolve().then(() => require("./scan.js")).then((n) => n.event_trust_exports), Promise.resolve().then(() => require("./event.js")).then((n) => n.event_exports)]);
	requireInjectTrust(readRunEvent(world.env));
}
/**
* The profile's secrets, and those named by flags; a flag wins over the profile's entry of that name.
* @param as how those are delivered that don't say it themselves
*/
function requestsOf(inputs, config, as = "env") {
	const named = inputs.has("profile") ? inputs.text("profile") : null;
	const lines = require_inject.parseRequestLines(inputs.list("secrets"), inputs.word("secrets"), as);
	const requests = [...(named === null ? [] : profileOf(named, config, as)).filter(({ name }) => !lines.some((line) => line.name === name)), ...lines];
	if (requests.length > 0) return requests;
	const known = Object.keys(config.profiles);
	throw new require_start.AppError("usage", "No secret is asked for.", { mend: `Give ${inputs.word("profile")} NAME${known.length > 0 ? ` (there are: ${known.join(", ")})` : ""}, or ${inputs.word("secrets")} NAME=vault://path#field.` });
}
function profileOf(name, config, as) {
	const profile = Object.hasOwn(config.profiles, name) ? config.profiles[name] : void 0;
	if (profile !== void 0) return require_inject.parseProfile(profile.entries, profile.at, as);
	const known = Object.keys(config.profiles);
	throw new require_start.AppError("config", `There is no profile “${name.slice(0, 60)}”.${require_command_line.didYouMean(name, known)}`, { mend: known.length > 0 ? `There are: ${known.join(", ")}.` : "Add one: inject: { profiles: { deploy: { API_KEY: vault://secret/prod/api#key } } }" });
}
/** Writes the files that were asked for; returns their paths. */
async function writeFiles(inputs, job, world) {
	const written = [];
	const { formatDotenv, formatJson } = await Promise.resolve().then(() => require("./secret-files.js"));
	const { createPrivateFile } = await Promise.resolve().then(() => require("./create-private-file.js")).then((n) => n.create_private_file_exports);
	for (const [input, format] of [["dotenv", formatDotenv], ["json", formatJson]]) {
		const shown = inputs.text(input);
		if (shown === null) continue;
		const path = (0, node_path.resolve)(world.cwd, shown);
		createPrivateFile(path, shown, format(job.values()));
		written.push(path);
	}
	return written;
}
function tellWhatLives({ held }, warn) {
	for (const { leases } of held) for (const { id, expiresAt } of leases) warn(`Lease ${id} lives until ${expiresAt?.toISOString() ?? "it is revoked"}: nothing gives it back before. Run the command behind “--” to have it ended.`);
}

exports.command = command;
exports.requestsOf = requestsOf;