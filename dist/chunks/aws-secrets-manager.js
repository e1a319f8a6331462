const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_session = require("./session.js");
const require_settings = require("./settings.js");

// src/adapters/vaults/aws-secrets-manager.ts
var aws_secrets_manager_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	secretsManager: () => secretsManager,
	vault: () => vault
});
/**
* AWS Secrets Manager: `{ type: aws-secrets-manager, region, auth: { method: web-identity, role-arn }, max-ttl }`.
* `awssm://NAME-OR-ARN#field?version=ID-OR-STAGE`; without a field, the whole value; `awssm://prod/*` for those that begin so.
*/
const vault = {
	scheme: "awssm",
	lifetime: require_session.SESSION_LIFETIME,
	create: (id, settings, at, surroundings) => require_session.awsProvider(id, secretsManager, require_settings.readAwsSettings("aws-secrets-manager", settings, at, surroundings), surroundings)
};
const secretsManager = {
	service: "secretsmanager",
	readAction: "secretsmanager:GetSecretValue",
	batchAction: "secretsmanager:BatchGetSecretValue",
	listAction: "secretsmanager:ListSecrets",
	listScope: "everything",
	namePattern: /^[\w/+=.@-]{1,519}$/,
	nameRule: "names have letters, digits and /_+=.@- only",
	resourceOf: (name) => `secret:${name}-??????`,
	listCommand: (region) => `aws secretsmanager list-secrets --region ${region} --query 'SecretList[].Name'`,
	async connect({ client, settings }) {
		const { SecretsManagerClient } = await Promise.resolve().then(() => require("./npm-aws-sdk.js")).then((n) => /* @__PURE__ */ require_rolldown_runtime.__toESM(n.require_dist_cjs$2(), 1));
		return require_session.secretReader(new SecretsManagerClient(client), {
			store: secretsManager,
			settings
		});
	}
};

Object.defineProperty(exports, "aws_secrets_manager_exports", {
  enumerable: true,
  get: function () {
    return aws_secrets_manager_exports;
  }
});
Object.defineProperty(exports, "secretsManager", {
  enumerable: true,
  get: function () {
    return secretsManager;
  }
});