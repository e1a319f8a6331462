const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_transport = require("./transport.js");
const require_session = require("./session.js");
const require_aws_secrets_manager = require("./aws-secrets-manager.js");

// src/adapters/vaults/hashicorp-vault/login/aws-proof.ts
const SERVER_ID = "x-vault-aws-iam-server-id";
/** Whom one is, one may ask whatever is denied. Source: docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html. */
const NOTHING_ELSE = JSON.stringify({
	Version: "2012-10-17",
	Statement: [{
		Effect: "Deny",
		Action: "*",
		Resource: "*"
	}]
});
/**
* Logs in to AWS and signs the question of who one is; a role that is assumed for it may do nothing else.
* @throws AppError `vault` where AWS does not let the job in, with cause and mend
*/
async function proveAwsIdentity({ aws: settings, serverId }, identity, surroundings, signal) {
	const transport = new require_transport.AwsTransport(settings, surroundings);
	try {
		const [access] = await require_session.logIn({
			store: require_aws_secrets_manager.secretsManager,
			settings,
			transport,
			surroundings,
			policy: NOTHING_ELSE
		}, identity, [], signal);
		return await signCallerIdentity(settings, access.credentials, serverId);
	} finally {
		await transport.close();
	}
}
/**
* STS's GetCallerIdentity as the SDK would send it; it is not sent.
* @param serverId the vault it is meant for, which becomes part of what is signed
*/
async function signCallerIdentity({ region, endpoint }, credentials, serverId) {
	const { GetCallerIdentityCommand, STSClient } = await Promise.resolve().then(() => require("./npm-aws-sdk.js")).then((n) => /* @__PURE__ */ require_rolldown_runtime.__toESM(n.require_dist_cjs(), 1));
	let request = null;
	const client = new STSClient({
		region,
		...endpoint === null ? {} : { endpoint },
		ignoreConfiguredEndpointUrls: true,
		maxAttempts: 1,
		...require_transport.signWith(credentials),
		requestHandler: { handle(signed) {
			request = signed;
			return Promise.reject(/* @__PURE__ */ new Error("is not sent"));
		} }
	});
	client.middlewareStack.add((next) => (args) => {
		if (serverId !== null) args.request.headers[SERVER_ID] = serverId;
		return next(args);
	}, {
		step: "build",
		name: "vaultServerId"
	});
	await client.send(new GetCallerIdentityCommand({})).catch((error) => {
		if (request === null) throw error;
	});
	client.destroy();
	return partsOf(request);
}
/** Without the headers that are not signed: some servers refuse those they don't know. */
function partsOf({ protocol, hostname, port, path, headers, body }) {
	const signed = /SignedHeaders=([^,]+)/.exec(headers["authorization"] ?? "")?.[1]?.split(";") ?? [];
	return {
		url: `${protocol}//${hostname}${port === void 0 ? "" : `:${port}`}${path}`,
		headers: Object.fromEntries(Object.entries(headers).filter(([name]) => name === "authorization" || signed.includes(name))),
		body: String(body)
	};
}

exports.proveAwsIdentity = proveAwsIdentity;