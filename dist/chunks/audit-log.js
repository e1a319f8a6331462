let node_path = require("node:path");

// src/domain/audit.ts
/** For runs without an audit file. */
const noAudit = { record() {} };

// src/app/audit-log.ts
/** The run's audit log: the file named by `--audit` or the config, or none. */
async function openAuditLog(world, path) {
	if (path === null) return {
		...noAudit,
		head: null
	};
	const { openAuditFile } = await Promise.resolve().then(() => require("./audit-file.js"));
	const { env } = world;
	const context = {
		actor: env["GITHUB_ACTOR"] ?? env["USER"] ?? env["USERNAME"] ?? null,
		run: env["GITHUB_RUN_ID"] ?? null,
		repo: env["GITHUB_REPOSITORY"] ?? null,
		sha: env["GITHUB_SHA"] ?? null
	};
	return openAuditFile((0, node_path.resolve)(world.cwd, path), context, () => world.now());
}

Object.defineProperty(exports, "openAuditLog", {
  enumerable: true,
  get: function () {
    return openAuditLog;
  }
});