const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_transport = require("./transport.js");
const require_session = require("./session.js");
const require_settings = require("./settings.js");
const require_aws_secrets_manager = require("./aws-secrets-manager.js");

// src/adapters/drivers/aws-connection.ts
const SECRETS = [
	"DescribeSecret",
	"GetSecretValue",
	"ListSecretVersionIds",
	"ListSecrets",
	"PutSecretValue"
];
const KEYS = [
	"CreateAccessKey",
	"DeleteAccessKey",
	"GetAccessKeyLastUsed",
	"ListAccessKeys",
	"UpdateAccessKey"
];
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
	const transport = new require_transport.AwsTransport(read, surroundings);
	try {
		const policy = rotationPolicy(read.region);
		const { credentials } = (await require_session.logIn({
			store: require_aws_secrets_manager.secretsManager,
			settings: read,
			transport,
			surroundings,
			policy
		}, identity, [], signal))[0];
		const options = require_transport.clientOptions(read, transport);
		return {
			settings: read,
			options,
			signed: {
				...options,
				...require_transport.signWith(credentials)
			},
			credentials: credentials.token === null ? [credentials.secretKey] : [credentials.secretKey, credentials.token],
			close: () => transport.close()
		};
	} catch (error) {
		await transport.close();
		throw error;
	}
}

exports.connectAws = connectAws;