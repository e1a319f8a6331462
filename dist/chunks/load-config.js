const require_start = require("./start.js");
const require_scan = require("./scan.js");
let node_fs = require("node:fs");
let node_path = require("node:path");

// src/app/load-config.ts
/**
* The config as it is on disk, for commands that act on behalf of who runs them (`scan` judges changes by the config of
* the base commit instead). The one `--config` names must be there; the usual one may be missing.
* @throws AppError `config`
*/
async function loadConfig(world, inputs) {
	const { findRepository } = await Promise.resolve().then(() => require("./scan.js")).then((n) => n.repository_exports);
	const directory = findRepository(world.cwd)?.top ?? world.cwd;
	const named = inputs.has("config") ? inputs.text("config") : null;
	const shown = named ?? ".github/sealant.yml";
	const text = readText(named === null ? (0, node_path.resolve)(directory, require_scan.CONFIG_PATH) : (0, node_path.resolve)(world.cwd, named), shown);
	if (text !== null) {
		const { readConfig } = await Promise.resolve().then(() => require("./read-config.js")).then((n) => n.read_config_exports);
		return {
			config: await readConfig(text, shown),
			directory
		};
	}
	if (named === null) return {
		config: require_scan.NO_CONFIG,
		directory
	};
	throw new require_start.AppError("config", `There is no ${shown}.`, { mend: `Give ${inputs.word("config")} a file that is there.` });
}
function readText(path, shown) {
	try {
		return (0, node_fs.readFileSync)(path, "utf8");
	} catch (error) {
		if (error.code === "ENOENT") return null;
		throw unreadable(shown, error);
	}
}
function unreadable(shown, cause) {
	return new require_start.AppError("config", `${shown} can’t be read.`, {
		mend: "Check its permissions.",
		cause
	});
}

Object.defineProperty(exports, "loadConfig", {
  enumerable: true,
  get: function () {
    return loadConfig;
  }
});