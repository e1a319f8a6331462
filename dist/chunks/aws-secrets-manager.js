const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_settings = require("./settings.js");
const require_session = require("./session.js");

// src/adapters/vaults/aws-secrets-manager.ts
var aws_secrets_manager_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	secretsManager: () => secretsManager,
	vault: () => vault
});
var vault, secretsManager;
function init_aws_secrets_manager() {
	return (init_aws_secrets_manager = require_rolldown_runtime.__esmMin((() => {
		require_session.init_log_in();
		require_session.init_read_secrets();
		require_session.init_session();
		require_settings.init_settings();
		vault = {
			scheme: "awssm",
			lifetime: require_session.SESSION_LIFETIME,
			create: (id, settings, at, surroundings) => require_session.awsProvider(id, secretsManager, require_settings.readAwsSettings("aws-secrets-manager", settings, at, surroundings), surroundings)
		};
		secretsManager = {
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
	})))();
}

Object.defineProperty(exports, "aws_secrets_manager_exports", {
  enumerable: true,
  get: function () {
    return aws_secrets_manager_exports;
  }
});
Object.defineProperty(exports, "init_aws_secrets_manager", {
  enumerable: true,
  get: function () {
    return init_aws_secrets_manager;
  }
});
Object.defineProperty(exports, "secretsManager", {
  enumerable: true,
  get: function () {
    return secretsManager;
  }
});