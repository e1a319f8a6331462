const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_command_line = require("./command-line.js");
const require_load_config = require("./load-config.js");
const require_policies = require("./policies.js");

// src/app/commands/policy.ts
/** `sealant policy`: what each vault must grant to this repository's jobs, ready to paste. Asks nobody. */
const command = { async run({ inputs, world }) {
	const { config, directory } = await require_load_config.loadConfig(world, inputs);
	const sections = require_policies.policySections(config, await require_policies.workloadOf(inputs, world.env, directory));
	world.stdout.write(`${sections.join("\n\n")}\n`);
	return require_command_line.EXIT.clean;
} };

exports.command = command;