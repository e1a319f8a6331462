const require_rolldown_runtime = require("./rolldown-runtime.js");
let node_path = require("node:path");

// src/domain/audit.ts
var noAudit;
function init_audit() {
	return (init_audit = require_rolldown_runtime.__esmMin((() => {
		noAudit = { record() {} };
	})))();
}

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
function init_audit_log() {
	return (init_audit_log = require_rolldown_runtime.__esmMin((() => {
		init_audit();
	})))();
}

Object.defineProperty(exports, "init_audit_log", {
  enumerable: true,
  get: function () {
    return init_audit_log;
  }
});
Object.defineProperty(exports, "openAuditLog", {
  enumerable: true,
  get: function () {
    return openAuditLog;
  }
});