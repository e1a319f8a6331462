const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_azure_secret = require("./azure-secret.js");
const require_version_rotation = require("./version-rotation.js");

// src/adapters/drivers/azure-key-vault.ts
/** Rotates a secret of Azure Key Vault: a new version, and the old one disabled when the grace is over. */
function create(access) {
	return require_version_rotation.versionRotation({
		id: "azure-key-vault",
		open: async (entry, signal) => require_azure_secret.azureSecrets(await access.azure(entry)).secret(entry, signal),
		now: () => access.now()
	});
}

exports.create = create;