const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_operation_id = require("./operation-id.js");
const require_start = require("./start.js");
const require_engine = require("./engine.js");
const require_command_line = require("./command-line.js");
const require_generate = require("./generate.js");
const require_run_facts = require("./run-facts.js");
const require_audit_log = require("./audit-log.js");
const require_read_secret = require("./read-secret.js");
const require_load_config = require("./load-config.js");
const require_scan = require("./scan.js");
let node_path = require("node:path");
let node_stream = require("node:stream");

// src/app/commands/revoke.ts
/** Bits: a token that a rule or the user vouches for is no guessable word. */
const TOKEN_BITS = 128;
/** `sealant revoke`: ends one credential read from standard input, and proves that it is dead. */
const command = { async run(context) {
	const { inputs, world } = context;
	if (context.positionals.length > 0) throw new require_start.AppError("usage", "sealant revoke takes no words: the credential is read from standard input.", { mend: "sealant revoke < token.txt\nWhat was typed as a word is in the shell’s history: clear it there." });
	const { trust } = await require_run_facts.readRunFacts(world, true);
	require_run_facts.requireTrust(trust);
	const value = await require_read_secret.readSecret(world, "Credential to revoke");
	const { credential, title } = await kindOf(value, context);
	const does = verifierOf(credential).does;
	if (!inputs.flag("yes")) {
		world.stdout.write(`This is a ${title} (${credential}). With --yes it is ended: ${does}\n`);
		return require_command_line.EXIT.findings;
	}
	return revoke(context, value, {
		credential,
		title
	});
} };
async function revoke({ inputs, world, signal }, value, { credential, title }) {
	const { config, directory } = await require_load_config.loadConfig(world, inputs);
	const audit = await require_audit_log.openAuditLog(world, inputs.text("audit") ?? config.audit?.file ?? null);
	const journal = await journalOf(inputs.text("journal"), world.cwd);
	const vaults = new require_run_facts.VaultSet({
		config,
		world,
		directory,
		identity: {
			identityToken: () => Promise.reject(/* @__PURE__ */ new Error("unused")),
			credential: () => null
		},
		mask: () => {},
		audit,
		signal
	});
	try {
		const result = await require_operation_id.applyOperation(operationFor(value, credential, title), {
			journal,
			clock: world,
			audit,
			drivers: { driver: () => Promise.reject(/* @__PURE__ */ new Error("unused")) },
			revokers: require_operation_id.revokerSet({
				env: world.env,
				vault: await vaults.vaultAddress()
			}),
			leaks: { reveal: async () => value },
			notifier: null
		}, signal);
		const outcome = result.kind === "done" ? result.outcome : null;
		const mend = result.kind === "failed" ? result.mend : outcome !== null && "mend" in outcome ? outcome.mend : "";
		world.stdout.write(`${result.kind === "failed" ? result.detail : `revocation: ${outcome?.kind}`} (${title})\n`);
		if (mend !== "") world.stderr.write(` mend: ${mend}\n`);
		return outcome?.kind === "revoked-verified" || outcome?.kind === "already-dead" ? require_command_line.EXIT.clean : require_command_line.EXIT.provider;
	} finally {
		journal.close();
	}
}
/** What the credential is: as the rules prove it, or as the user says where they don't. */
async function kindOf(value, { inputs, world, signal }) {
	const named = inputs.text("credential");
	if (named !== null && !require_operation_id.isRevocable(named)) throw unknownKind(named);
	const stdin = () => node_stream.Readable.from([Buffer.from(value.reveal())]);
	const { findings } = await require_scan.runScanJob({
		world: {
			...world,
			env: world.env,
			now: world.now,
			stdin
		},
		path: world.cwd,
		onlyBelow: false,
		plan: require_scan.planLocalScan({ kind: "stdin" }),
		settings: require_scan.NO_SCAN_SETTINGS,
		signal
	});
	const found = findings.find(({ secret, credential }) => credential !== null && secret.equals(value));
	if (found !== void 0 && named !== null && found.credential !== named) throw new require_start.AppError("usage", `This is a ${found.title} (${found.credential}), no ${named}.`, { mend: "Leave --credential out." });
	const credential = named ?? found?.credential ?? null;
	if (credential === null) throw new require_start.AppError("usage", "What came on standard input is no credential that Sealant knows.", { mend: `Pipe in the credential alone, and name its kind where it does not tell itself: --credential ${require_operation_id.revocableCredentials().join("|")}` });
	if (!require_operation_id.isRevocable(credential)) throw new require_start.AppError("usage", `No call is known that ends a ${found?.title ?? credential} with itself alone.`, { mend: found?.remedy ?? "Revoke it where it was made." });
	return {
		credential,
		title: found?.title ?? credential
	};
}
function operationFor(value, credential, title) {
	const fingerprint = require_engine.fingerprintOf(value, {
		path: "standard input",
		name: credential
	}, TOKEN_BITS);
	const leak = {
		fingerprint,
		ruleId: credential,
		title,
		path: "standard input",
		line: 1,
		commit: null
	};
	return {
		id: require_operation_id.operationId(fingerprint, credential, "*"),
		leak,
		entry: null,
		driver: null,
		revoker: credential,
		mode: "auto",
		graceMs: 0,
		generation: require_generate.DEFAULT_POLICY,
		steps: ["revoke"],
		why: ["asked for on the command line"]
	};
}
async function journalOf(path, cwd) {
	if (path !== null) {
		const { openJournalFile } = await Promise.resolve().then(() => require("./journal-file.js"));
		return openJournalFile((0, node_path.resolve)(cwd, path), path);
	}
	const entries = [];
	return {
		entries: () => entries,
		append: (entry) => void entries.push(entry),
		close() {}
	};
}
function verifierOf(credential) {
	return Object.values(require_operation_id.VERIFIERS).find((kind) => kind.credentials.includes(credential));
}
function unknownKind(named) {
	const known = require_operation_id.revocableCredentials();
	return new require_start.AppError("usage", `Sealant can’t revoke a “${named.slice(0, 60)}”.${require_command_line.didYouMean(named, known)}`, { mend: `It can revoke: ${known.join(", ")}.` });
}

exports.command = command;