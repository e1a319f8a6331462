const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_transport = require("./transport.js");
const require_settings = require("./settings.js");

// src/adapters/vaults/aws/simulate.ts
const BEYOND = {
	"aws-secrets-manager": [
		"GetSecretValue",
		"PutSecretValue",
		"UpdateSecret",
		"DeleteSecret",
		"PutResourcePolicy"
	].map((name) => `secretsmanager:${name}`),
	"aws-ssm": [
		"GetParameter",
		"GetParametersByPath",
		"PutParameter",
		"DeleteParameter"
	].map((name) => `ssm:${name}`)
};
/**
* Asks IAM what the role of a login may do on everything. Inject's own sessions are narrowed by a policy that allows no such
* question, so the role is taken once more without it, for this one call.
* Source: docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html.
* @throws AppError `config` for faulty settings
*/
async function simulateRole(type, settings, at, { identity, ...surroundings }, signal) {
	const read = require_settings.readAwsSettings(type, settings, at, surroundings);
	const { login } = read;
	if (login.method !== "web-identity") return {
		kind: "unknown",
		role: null,
		code: ""
	};
	await require_transport.quietSdk();
	const transport = new require_transport.AwsTransport(read, surroundings);
	try {
		const options = require_transport.clientOptions(read, transport);
		const [{ AssumeRoleWithWebIdentityCommand, STSClient }, { IAMClient, SimulatePrincipalPolicyCommand }] = await Promise.all([Promise.resolve().then(() => require("./npm-aws-sdk.js")).then((n) => /* @__PURE__ */ require_rolldown_runtime.__toESM(n.require_dist_cjs(), 1)), Promise.resolve().then(() => require("./npm-aws-sdk.js")).then((n) => /* @__PURE__ */ require_rolldown_runtime.__toESM(n.require_dist_cjs$3(), 1))]);
		const token = await identity.identityToken(login.audience);
		const { Credentials: given } = await new STSClient(options).send(new AssumeRoleWithWebIdentityCommand({
			RoleArn: login.roleArn,
			RoleSessionName: "sealant-doctor",
			WebIdentityToken: token.reveal(),
			DurationSeconds: 900
		}), { abortSignal: signal });
		const credentials = {
			accessKeyId: given?.AccessKeyId ?? "",
			secretAccessKey: given?.SecretAccessKey ?? "",
			sessionToken: given?.SessionToken ?? ""
		};
		return {
			kind: "told",
			allowed: ((await new IAMClient({
				...options,
				credentials
			}).send(new SimulatePrincipalPolicyCommand({
				PolicySourceArn: login.roleArn,
				ActionNames: [...BEYOND[type]]
			}), { abortSignal: signal })).EvaluationResults ?? []).filter(({ EvalDecision }) => EvalDecision === "allowed").map((one) => one.EvalActionName ?? "")
		};
	} catch (error) {
		const { name } = error;
		return {
			kind: "unknown",
			role: login.roleArn,
			code: typeof name === "string" ? name.slice(0, 60) : ""
		};
	} finally {
		await transport.close();
	}
}

exports.simulateRole = simulateRole;