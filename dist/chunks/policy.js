const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");
const require_load_config = require("./load-config.js");
const require_policies = require("./policies.js");

// src/app/commands/policy.ts
var command;
function init_policy() {
	return (init_policy = require_rolldown_runtime.__esmMin((() => {
		require_scan.init_exit_code();
		require_load_config.init_load_config();
		require_policies.init_policies();
		command = { async run({ inputs, world }) {
			const { config, directory } = await require_load_config.loadConfig(world, inputs);
			const sections = require_policies.policySections(config, require_policies.workloadOf(inputs, world.env, directory));
			world.stdout.write(`${sections.join("\n\n")}\n`);
			return require_scan.EXIT.clean;
		} };
	})))();
}

init_policy();
exports.command = command;