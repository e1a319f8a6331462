const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_settings = require("./settings.js");
const require_session = require("./session.js");
const require_aws_secrets_manager = require("./aws-secrets-manager.js");

// src/adapters/drivers/aws-connection.ts
/** What a session for rotations may do at most; what it may do is the role's to say. */
function rotationPolicy(region) {
	const statements = [
		{
			Effect: "Allow",
			Action: [...SECRETS, "UpdateSecretVersionStage"].map((action) => `secretsmanager:${action}`),
			Resource: "*"
		},
		{
			Effect: "Allow",
			Action: KEYS.map((action) => `iam:${action}`),
			Resource: "*"
		},
		{
			Effect: "Allow",
			Action: ["kms:Decrypt", "kms:GenerateDataKey"],
			Resource: "*",
			Condition: { StringLike: { "kms:ViaService": `secretsmanager.${region}.*` } }
		}
	];
	return JSON.stringify({
		Version: "2012-10-17",
		Statement: statements
	});
}
/**
* Logs in for rotations, with a `providers:` entry of type `aws-secrets-manager`.
* @param at where the entry stands, for messages
* @throws AppError `config` for a faulty setting, `vault` for a refusal, with cause and mend
*/
async function connectAws(settings, at, identity, surroundings, signal) {
	const read = require_settings.readAwsSettings("aws-secrets-manager", settings, at, surroundings);
	const transport = new require_settings.AwsTransport(read, surroundings);
	try {
		const policy = rotationPolicy(read.region);
		const { credentials } = (await require_session.logIn({
			store: require_aws_secrets_manager.secretsManager,
			settings: read,
			transport,
			surroundings,
			policy
		}, identity, [], signal))[0];
		const options = require_settings.clientOptions(read, transport);
		return {
			settings: read,
			options,
			signed: {
				...options,
				...require_settings.signWith(credentials)
			},
			credentials: credentials.token === null ? [credentials.secretKey] : [credentials.secretKey, credentials.token],
			close: () => transport.close()
		};
	} catch (error) {
		await transport.close();
		throw error;
	}
}
var SECRETS, KEYS;
function init_aws_connection() {
	return (init_aws_connection = require_rolldown_runtime.__esmMin((() => {
		require_settings.init_clients();
		require_session.init_log_in();
		require_settings.init_settings();
		require_settings.init_transport();
		require_aws_secrets_manager.init_aws_secrets_manager();
		SECRETS = [
			"DescribeSecret",
			"GetSecretValue",
			"ListSecretVersionIds",
			"ListSecrets",
			"PutSecretValue"
		];
		KEYS = [
			"CreateAccessKey",
			"DeleteAccessKey",
			"GetAccessKeyLastUsed",
			"ListAccessKeys",
			"UpdateAccessKey"
		];
	})))();
}

init_aws_connection();
exports.connectAws = connectAws;