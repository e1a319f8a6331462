const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_environment_identity = require("./environment-identity.js");
const require_keep_out_of_git = require("./keep-out-of-git.js");
const require_start = require("./start.js");
const require_keyed_hash_of = require("./keyed-hash-of.js");
const require_run_facts = require("./run-facts.js");
const require_audit_log = require("./audit-log.js");
const require_command_line = require("./command-line.js");
const require_load_config = require("./load-config.js");
let node_path = require("node:path");

// src/app/commands/index-entries.ts
/** `sealant index`: writes which entry has which keyed hash, so that leaks are told without reading entries again. */
const command = { async run({ inputs, world, signal }) {
	require_run_facts.requireTrust((await require_run_facts.readRunFacts(world, false)).trust);
	const { config, directory } = await require_load_config.loadConfig(world, inputs);
	const prefixes = config.correlate?.prefixes ?? [];
	if (prefixes.length === 0) throw new require_start.AppError("config", "The config names no entries to index.", { mend: "Add: correlate: { key: vault://transit/sealant, prefixes: [\"vault://secret/prod/**\"] }" });
	const audit = await require_audit_log.openAuditLog(world, inputs.text("audit") ?? config.audit?.file ?? null);
	const identity = require_environment_identity.environmentIdentity(world.env, () => {}, signal);
	const vaults = new require_run_facts.VaultSet({
		config,
		world,
		directory,
		identity,
		mask: () => {},
		audit,
		signal
	});
	try {
		const hash = await require_keyed_hash_of.keyedHashOf(config, vaults);
		const versions = [];
		for (const prefix of new Set(prefixes)) versions.push(...await vaults.versions(prefix));
		const index = await require_keyed_hash_of.buildIndex(versions, hash, world.now(), signal);
		const shown = inputs.text("index");
		const { mkdirSync } = await import("node:fs");
		const { dirname } = await import("node:path");
		const { writeFileAtomically } = await Promise.resolve().then(() => require("./write-file-atomically.js")).then((n) => n.write_file_atomically_exports);
		const path = (0, node_path.resolve)(world.cwd, shown);
		mkdirSync(dirname(path), { recursive: true });
		writeFileAtomically(path, Buffer.from(await require_keyed_hash_of.sealIndex(index, hash, signal)));
		require_keep_out_of_git.keepOutOfGit(path);
		audit.record({
			action: "index",
			target: shown,
			result: "ok",
			detail: { entries: index.entries.size }
		});
		world.stdout.write(`${index.entries.size} values of ${versions.length} versions indexed in ${shown}.\n`);
		return require_command_line.EXIT.clean;
	} finally {
		await vaults.close();
	}
} };

exports.command = command;