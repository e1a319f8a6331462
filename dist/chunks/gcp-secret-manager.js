const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_gcp_secret = require("./gcp-secret.js");
const require_version_rotation = require("./version-rotation.js");

// src/adapters/drivers/gcp-secret-manager.ts
/** Rotates a secret of Google Secret Manager: a new version, and the leaked one destroyed when the grace is over. */
function create(access) {
	return require_version_rotation.versionRotation({
		id: "gcp-secret-manager",
		open: async (entry, signal) => require_gcp_secret.gcpSecrets(await access.gcp(entry)).secret(entry, signal),
		now: () => access.now()
	});
}

exports.create = create;