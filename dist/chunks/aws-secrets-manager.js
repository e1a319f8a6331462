const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_settings = require("./settings.js");

// src/adapters/vaults/aws-secrets-manager.ts
var vault, secretsManager;
function init_aws_secrets_manager() {
	return (init_aws_secrets_manager = require_rolldown_runtime.__esmMin((() => {
		require_settings.init_read_secrets();
		require_settings.init_session();
		require_settings.init_settings();
		vault = {
			scheme: "awssm",
			create: (id, settings, at, surroundings) => require_settings.awsProvider(id, secretsManager, require_settings.readAwsSettings("aws-secrets-manager", settings, at, surroundings), surroundings)
		};
		secretsManager = {
			service: "secretsmanager",
			readAction: "secretsmanager:GetSecretValue",
			batchAction: "secretsmanager:BatchGetSecretValue",
			namePattern: /^[\w/+=.@-]{1,519}$/,
			nameRule: "names have letters, digits and /_+=.@- only",
			resourceOf: (name) => `secret:${name}-??????`,
			listCommand: (region) => `aws secretsmanager list-secrets --region ${region} --query 'SecretList[].Name'`,
			async connect({ client, settings }) {
				const { SecretsManagerClient } = await Promise.resolve().then(() => require("./npm-aws-sdk.js")).then((n) => /* @__PURE__ */ require_rolldown_runtime.__toESM(n.require_dist_cjs$2(), 1));
				return require_settings.secretReader(new SecretsManagerClient(client), {
					store: secretsManager,
					settings
				});
			}
		};
	})))();
}

init_aws_secrets_manager();
exports.secretsManager = secretsManager;
exports.vault = vault;