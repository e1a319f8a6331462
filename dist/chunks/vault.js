const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_embedded_vault = require("./embedded-vault.js");
const require_start = require("./start.js");
const require_command_line = require("./command-line.js");
const require_audit_log = require("./audit-log.js");
const require_read_secret = require("./read-secret.js");
const require_create_private_file = require("./create-private-file.js");
const require_keep_out_of_git = require("./keep-out-of-git.js");
let node_fs = require("node:fs");
let node_path = require("node:path");

// src/app/commands/vault-init.ts
/** `sealant vault init`: makes an empty vault, and a key unless one is there. The key goes into a 0600 file, never to the screen. */
async function initVault(context) {
	const { inputs, world } = context;
	const path = inputs.text("vault");
	const source = require_embedded_vault.parseKeySource(inputs.text("key"));
	const given = source.kind === "env" ? world.env[source.name] : void 0;
	if (given) {
		await require_embedded_vault.createVaultFile(path, world.cwd, require_embedded_vault.toVaultKey(given, source.name));
		world.stdout.write(`Made ${path}, sealed with the key in ${source.name}.\n`);
		return require_command_line.EXIT.clean;
	}
	const keyPath = source.kind === "file" ? source.path : inputs.text("out") ?? keyFileBeside(path);
	if ((0, node_fs.existsSync)((0, node_path.resolve)(world.cwd, path))) throw new require_start.AppError("usage", `There is a vault at “${path}” already.`, { mend: "Use it, or give another path: sealant vault init --vault PATH" });
	const { key, recipient } = await keyInFile(keyPath, world.cwd);
	await require_embedded_vault.createVaultFile(path, world.cwd, key);
	require_keep_out_of_git.keepOutOfGit((0, node_path.resolve)(world.cwd, keyPath));
	world.stdout.write(`Made ${path}.\n`);
	if (recipient !== null) world.stdout.write(`Wrote its key into ${keyPath} (0600). Public recipient: ${recipient}\n`);
	world.stderr.write(`Keep a copy of ${keyPath} in a safe place and never commit it: without it the vault can't be opened. For a workflow, store it as the secret SEALANT_VAULT_KEY.\n`);
	return require_command_line.EXIT.clean;
}
/** Where init puts the key unless told otherwise: `vault.key` beside `vault.age`. */
function keyFileBeside(vaultPath) {
	return (0, node_path.join)((0, node_path.dirname)(vaultPath), `${(0, node_path.basename)(vaultPath).replace(/\.age$/, "")}.key`);
}
async function keyInFile(path, cwd) {
	const file = (0, node_path.resolve)(cwd, path);
	if ((0, node_fs.existsSync)(file)) return {
		key: require_embedded_vault.readKeyFile(path, cwd),
		recipient: null
	};
	const { identity, recipient } = await require_embedded_vault.generateKey();
	require_create_private_file.createPrivateFile(file, path, `# public key: ${recipient}\n${identity}\n`);
	return {
		key: require_embedded_vault.toVaultKey(identity, path),
		recipient
	};
}

// src/app/commands/vault.ts
const SUBCOMMANDS = {
	set: setValue,
	get: getValue,
	list: listEntries,
	history: showHistory,
	destroy: destroyValue
};
/** `sealant vault …`: the embedded vault. No subcommand prints a value. */
const command = { async run(context) {
	const verb = context.positionals[0] ?? "";
	refuseExtraWords(verb, context.positionals.length);
	const audit = await require_audit_log.openAuditLog(context.world, context.inputs.text("audit"));
	if (verb === "init") return initVault(context);
	const subcommand = Object.hasOwn(SUBCOMMANDS, verb) ? SUBCOMMANDS[verb] : void 0;
	if (subcommand === void 0) {
		const known = ["init", ...Object.keys(SUBCOMMANDS)];
		throw new require_start.AppError("usage", verb === "" ? "sealant vault needs to be told what to do." : `“${verb.slice(0, 60)}” is not something that sealant vault does.`, { mend: `Use one of: ${known.join(", ")}.${require_command_line.didYouMean(verb, known)}` });
	}
	const path = context.inputs.text("vault");
	return subcommand({
		context,
		file: require_embedded_vault.openVaultFile(path, context.world.cwd, keyOf(context, path)),
		audit
	});
} };
async function setValue({ context, file, audit }) {
	const address = addressOf(context);
	const value = await require_read_secret.readSecret(context.world, `Value of ${require_embedded_vault.nameOf(address)}`);
	const after = await file.update((document) => {
		if (require_embedded_vault.currentOf(document, address)?.value?.equals(value)) return document;
		return require_embedded_vault.addVersion(document, address, value, {
			state: "current",
			at: context.world.now(),
			operation: null
		});
	});
	const { version } = require_embedded_vault.currentOf(after, address);
	audit.record({
		action: "write",
		target: referenceOf(address),
		result: "ok",
		detail: { version }
	});
	context.world.stdout.write(`${require_embedded_vault.nameOf(address)} is at version ${version}.\n`);
	return require_command_line.EXIT.clean;
}
async function getValue({ context, file, audit }) {
	const address = addressOf(context);
	const found = chosenVersion(await file.read(), address, context.inputs.number("at-version"));
	const out = context.inputs.text("out");
	if (out === null) {
		context.world.stdout.write(`${describe(address, found)}\n`);
		context.world.stderr.write("The value is not printed. Write it into a file with --out FILE.\n");
		return require_command_line.EXIT.clean;
	}
	if (found.value === null) throw new require_start.AppError("vault", `Version ${found.version} of “${require_embedded_vault.nameOf(address)}” is destroyed.`, { mend: "Choose another with --at-version N." });
	audit.record({
		action: "read",
		target: referenceOf(address),
		result: "ok",
		detail: { version: found.version }
	});
	const { createPrivateFile } = await Promise.resolve().then(() => require("./create-private-file.js")).then((n) => n.create_private_file_exports);
	createPrivateFile((0, node_path.resolve)(context.world.cwd, out), out, found.value.reveal());
	context.world.stdout.write(`Wrote version ${found.version} of ${require_embedded_vault.nameOf(address)} into ${out}.\n`);
	return require_command_line.EXIT.clean;
}
/** A word too many may be the value itself, so it is not repeated. */
function refuseExtraWords(verb, count) {
	if (count <= (verb === "init" ? 1 : 2)) return;
	throw new require_start.AppError("usage", `sealant vault ${verb === "init" ? "init takes no more words" : "takes one entry"}.`, { mend: verb === "set" ? "A value is no argument, since others could read it there: sealant vault set prod/api#key < key.txt" : "sealant vault --help tells how it is used." });
}
async function listEntries({ context, file }) {
	const prefix = stripScheme(context.positionals[1] ?? "");
	const document = await file.read();
	const rows = [...document].filter(([path]) => path.startsWith(prefix)).sort(([a], [b]) => a < b ? -1 : 1).flatMap(([path, fields]) => [...fields.keys()].sort().map((field) => ({
		path,
		field
	})));
	for (const address of rows) {
		const current = require_embedded_vault.currentOf(document, address);
		const state = current === null ? "no current value" : `version ${current.version}, set ${current.since}`;
		context.world.stdout.write(`${require_embedded_vault.nameOf(address)}  ${state}\n`);
	}
	context.world.stderr.write(`${rows.length} ${rows.length === 1 ? "field" : "fields"}\n`);
	return require_command_line.EXIT.clean;
}
async function showHistory({ context, file }) {
	const address = addressOf(context);
	const versions = require_embedded_vault.versionsOf(await file.read(), address);
	if (versions.length === 0) throw notThere(address);
	for (const version of versions) context.world.stdout.write(`${describe(address, version)}\n`);
	return require_command_line.EXIT.clean;
}
async function destroyValue({ context, file, audit }) {
	const address = addressOf(context);
	const version = context.inputs.number("at-version");
	if (version === null) throw new require_start.AppError("usage", "sealant vault destroy needs to be told which version.", { mend: `sealant vault destroy '${require_embedded_vault.nameOf(address)}' --at-version N; sealant vault history '${require_embedded_vault.nameOf(address)}' lists them.` });
	await file.update((document) => require_embedded_vault.destroyVersion(document, address, version, context.world.now()));
	audit.record({
		action: "destroy",
		target: referenceOf(address),
		result: "ok",
		detail: { version }
	});
	context.world.stdout.write(`Version ${version} of ${require_embedded_vault.nameOf(address)} is destroyed.\n`);
	return require_command_line.EXIT.clean;
}
function keyOf(context, vaultPath) {
	const source = require_embedded_vault.parseKeySource(context.inputs.text("key"));
	if (source.kind === "file") return require_embedded_vault.readKeyFile(source.path, context.world.cwd);
	const value = context.world.env[source.name];
	if (value) return require_embedded_vault.toVaultKey(value, source.name);
	const beside = keyFileBeside(vaultPath);
	if (!context.inputs.has("key") && (0, node_fs.existsSync)((0, node_path.resolve)(context.world.cwd, beside))) return require_embedded_vault.readKeyFile(beside, context.world.cwd);
	throw new require_start.AppError("vault", `${source.name} is not set, and there is no key file “${beside}”.`, { mend: "Give the key with --key file:PATH or --key env:NAME, or make a vault with: sealant vault init" });
}
function addressOf(context) {
	const [, name, extra] = context.positionals;
	if (name === void 0 || extra !== void 0) throw new require_start.AppError("usage", "One entry is needed, as PATH or PATH#FIELD.", { mend: `sealant vault ${context.positionals[0]} prod/api#key` });
	const [path, field] = stripScheme(name).split("#", 2);
	return {
		path,
		field: field || "value"
	};
}
function stripScheme(name) {
	return name.replace(/^file:\/\//, "");
}
function chosenVersion(document, address, number) {
	const found = number === null ? require_embedded_vault.currentOf(document, address) : require_embedded_vault.versionsOf(document, address).find((version) => version.version === number);
	if (!found) throw notThere(address);
	return found;
}
function notThere(address) {
	return new require_start.AppError("vault", `“${require_embedded_vault.nameOf(address)}” is not in the vault, or not in that version.`, { mend: "See what there is: sealant vault list" });
}
function describe(address, version) {
	const size = version.value === null ? "no value" : `${version.value.length} characters`;
	return `${require_embedded_vault.nameOf(address)}  version ${version.version}  ${version.state} since ${version.since}  created ${version.created}  ${size}`;
}
function referenceOf(address) {
	return `file://${require_embedded_vault.nameOf(address)}`;
}

exports.command = command;