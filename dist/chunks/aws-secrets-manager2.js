const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_aws_secret = require("./aws-secret.js");
const require_version_rotation = require("./version-rotation.js");

// src/adapters/drivers/aws-secrets-manager.ts
/** Rotates a secret of AWS Secrets Manager by its staging labels: AWSPENDING, AWSCURRENT, AWSPREVIOUS until the grace is over. */
function create(access) {
	return require_version_rotation.versionRotation({
		id: "aws-secrets-manager",
		open: async (entry, signal) => (await require_aws_secret.awsSecrets(await access.aws(entry))).secret(entry, signal),
		now: () => access.now()
	});
}

exports.create = create;