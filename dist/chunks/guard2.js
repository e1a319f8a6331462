const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_no_token = require("./no-token.js");
const require_start = require("./start.js");
const require_command_line = require("./command-line.js");
const require_engine = require("./engine.js");
const require_inject = require("./inject.js");
const require_guard = require("./guard.js");
const require_load_config = require("./load-config.js");
const require_inject$1 = require("./inject2.js");
let node_fs = require("node:fs");
let node_path = require("node:path");

// src/app/commands/guard.ts
/**
* `sealant guard PATH…`: looks whether what was injected stands in files that leave the job. The values are taken from the
* job's own environment, by the names of a profile or of `--variable`; no vault is asked.
*/
const command = { async run({ inputs, positionals, world }) {
	if (positionals.length === 0) throw new require_start.AppError("usage", "No path to look into is given.", { mend: "sealant guard --profile deploy dist/ reports/ \"$GITHUB_OUTPUT\"" });
	const places = positionals.map((path) => ({
		path: existing(path, world),
		since: null,
		names: null,
		deep: true
	}));
	const secrets = secretsOf(await namesOf(inputs, world), world);
	const report = require_guard.guard(secrets, places, world.cwd);
	world.stdout.write(inputs.list("format").includes("json") ? `${JSON.stringify(report, null, 2)}\n` : textOf(report));
	if (report.hits.length > 0) return require_command_line.EXIT.findings;
	return report.receipt.missed.length > 0 || report.names.length === 0 ? require_command_line.EXIT.incomplete : require_command_line.EXIT.clean;
} };
function existing(path, world) {
	const absolute = (0, node_path.resolve)(world.cwd, path);
	if ((0, node_fs.statSync)(absolute, { throwIfNoEntry: false }) !== void 0) return absolute;
	throw new require_start.AppError("usage", `“${require_command_line.neutralLine(path.slice(0, 200))}” is not there.`, { mend: "Name files or folders that exist; an empty $GITHUB_OUTPUT does." });
}
/** Names of variables that hold secrets, and whether each holds the path of a file instead. */
async function namesOf(inputs, world) {
	const names = new Map(inputs.list("variable").map((name) => [name, false]));
	if (!inputs.has("profile") && !inputs.has("secrets")) {
		if (names.size > 0) return names;
		throw new require_start.AppError("usage", "It is not said what to look for.", { mend: "Give --profile NAME, or --variable NAME for each variable that holds a secret." });
	}
	const { config } = await require_load_config.loadConfig(world, inputs);
	for (const wanted of require_inject$1.requestsOf(inputs, config)) for (const name of variablesOf(wanted, world)) names.set(name, wanted.as === "file");
	return names;
}
/** What a wildcard stood for isn't known here, but what its variables are called is. */
function variablesOf(wanted, { env }) {
	if (!require_inject.isWildcard(wanted)) return [wanted.name];
	const [head = "", tail = ""] = wanted.name.split("*");
	if (head !== "" || tail !== "") return Object.keys(env).filter((name) => name.startsWith(head) && name.endsWith(tail) && name.length > head.length + tail.length);
	throw new require_start.AppError("usage", "The profile takes secrets by the name “*”, so which variables they are is not known here.", { mend: "Name them: sealant guard --variable NAME PATH…, or give the wildcard a prefix: APP_*." });
}
function secretsOf(names, { env }) {
	const secrets = /* @__PURE__ */ new Map();
	for (const [name, isFile] of names) {
		const value = isFile ? require_no_token.readCredential(env, `file:${env[name] ?? ""}`) : require_no_token.readCredential(env, name);
		if (value !== null) secrets.set(name, new require_engine.Secret(value, name));
	}
	if (secrets.size > 0) return secrets;
	throw new require_start.AppError("usage", `None of ${[...names.keys()].map(require_command_line.neutralLine).join(", ")} is set here.`, { mend: "Run it after the secrets were injected: in a later step, or behind “--”: sealant inject --profile deploy -- sh -c \"make && sealant guard --profile deploy dist\"." });
}
function textOf(report) {
	const lines = require_guard.guardLines(report);
	const advice = lines.length > 0 ? ["Remove the value where it is written, or read it when it is needed. What has left already must be rotated."] : [];
	return `${[
		...lines,
		...advice,
		...require_guard.guardReceipt(report)
	].join("\n")}\n`;
}

exports.command = command;