const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_partitions = require("./partitions.js");
const require_clouds = require("./clouds.js");
const require_address = require("./address.js");
const require_token_claims = require("./token-claims.js");
const require_command_line = require("./command-line.js");
const require_vault_policy = require("./vault-policy.js");
const require_policies = require("./policies.js");
const require_check = require("./check.js");

// src/app/doctor/check-claims.ts
/** In the order in which they are told. Source: docs.github.com/en/actions/reference/security/oidc (OIDC token claims). */
const TOLD = [
	"sub",
	"aud",
	"iss",
	"repository",
	"repository_id",
	"repository_owner_id",
	"ref",
	"ref_protected",
	"event_name",
	"environment",
	"job_workflow_ref",
	"runner_environment"
];
/** What each type of vault is usually told to accept, where that is always the same. */
const USUAL_AUDIENCES = {
	"aws-secrets-manager": ["aws", "aws-cn"].map(require_partitions.audienceOf),
	"aws-ssm": ["aws", "aws-cn"].map(require_partitions.audienceOf),
	"azure-key-vault": require_clouds.AZURE_CLOUDS.map(({ federationAudience }) => federationAudience)
};
/** What the job's own token says, for every audience that the config asks for; the token itself is never shown. */
async function checkClaims(config, world, identity) {
	if (!world.env["ACTIONS_ID_TOKEN_REQUEST_URL"]) return {
		checks: [],
		claims: null
	};
	const { claimsOf } = await Promise.resolve().then(() => require("./token-claims.js")).then((n) => n.token_claims_exports);
	const audiences = audiencesOf(config);
	let claims = null;
	const checks = [];
	for (const [audience, providers] of audiences) {
		const looked = await require_check.checkedBy("claims", "fail", async () => {
			const found = claimsOf(await identity.identityToken(audience));
			const first = claims === null;
			claims ??= found;
			return [...first ? [tellClaims(found, world.now())] : [], ...compareAudience(audience, found, providers)];
		});
		checks.push(...looked);
	}
	return {
		checks,
		claims
	};
}
function tellClaims(claims, now) {
	const told = TOLD.map((name) => [name, require_token_claims.claimText(claims, name)]).filter(([, text]) => text !== "");
	const seconds = typeof claims["exp"] === "number" ? Math.round(claims["exp"] - now.getTime() / 1e3) : null;
	const life = seconds === null ? [] : [`expires: in ${seconds} s`];
	return require_check.info("claims", [
		"The job’s token says:",
		...told.map(([name, text]) => `${name}: ${text}`),
		...life
	].join("\n"));
}
/** An audience that a token doesn't have, or that its vault is hardly told to accept: found before any login. */
function compareAudience(asked, claims, providers) {
	const given = require_token_claims.claimText(claims, "aud");
	return providers.flatMap(({ id, type }) => {
		const name = `providers.${id}.audience`;
		if (given !== require_command_line.neutralLine(asked)) return [require_check.fail(name, `It asks for a token for “${require_command_line.neutralLine(asked)}”, and gets one for “${given}”.`, "Something between this job and GitHub’s token service answers in its place; check ACTIONS_ID_TOKEN_REQUEST_URL.")];
		const usual = USUAL_AUDIENCES[type];
		if (usual === void 0 || usual.includes(asked)) return [];
		return [require_check.warn(name, `It asks for a token for “${require_command_line.neutralLine(asked)}”; a vault of its type is usually told to accept “${usual[0]}”.`, `Leave “audience:” out, or let the trust policy accept “${require_command_line.neutralLine(asked)}”, as below.`)];
	});
}
/** The audiences that logins with the job's token ask for, each with its providers. */
function audiencesOf({ providers }) {
	const audiences = /* @__PURE__ */ new Map();
	for (const [id, { type, settings }] of Object.entries(providers)) {
		const audience = audienceOf(type, settings);
		if (audience !== null) audiences.set(audience, [...audiences.get(audience) ?? [], {
			id,
			type
		}]);
	}
	return audiences;
}
function audienceOf(type, settings) {
	const auth = typeof settings["auth"] === "object" && settings["auth"] !== null ? settings["auth"] : {};
	const text = (value) => typeof value === "string" && value !== "" ? value : null;
	const method = text(auth["method"]);
	const asked = text(auth["audience"]);
	if (method === "oidc") return asked ?? (type === "infisical" ? require_address.audienceOf(text(settings["url"])) : null);
	if (method === "jwt") return asked ?? text(settings["url"])?.replace(/\/+(v1\/*)?$/, "") ?? null;
	if (method === "web-identity") return asked ?? require_partitions.partitionOf(text(settings["region"]) ?? "").audience;
	if (method !== "federated") return null;
	if (type === "azure-key-vault") return asked ?? (require_clouds.cloudOf(text(settings["url"]) ?? "") ?? require_clouds.AZURE_CLOUDS[0]).federationAudience;
	const pool = text(auth["workload-identity-provider"])?.replace(/^(?:https:)?\/\/iam\.googleapis\.com\//, "");
	return asked ?? (pool === void 0 ? null : `https://iam.googleapis.com/${pool}`);
}
/**
* What each vault must have so that this very job gets in, and may read what the config names and no more.
* @param claims `null` where they are not known: then only those are told that log in without the job's token
*/
function checkTrust(config, claims) {
	const workload = workloadOfClaims(claims ?? {});
	return Object.entries(config.providers).filter(([, { type }]) => type !== "embedded").filter(([, { type, settings }]) => claims !== null || audienceOf(type, settings) === null).map(([id, { type, settings }]) => {
		const says = needs(type, audienceOf(type, settings), require_token_claims.claimText(claims ?? {}, "sub"));
		return {
			id: `providers.${id}.trust`,
			status: "info",
			says,
			mend: require_policies.providerPolicy(config, id, workload)
		};
	});
}
function needs(type, audience, subject) {
	if (type === "sops") return "It takes a key instead of a login. Its files must be for that key:";
	if (audience === null) return "It logs in without the job’s token. To read what the config names, it must grant:";
	return `To let this job in, its trust must fit “${subject}”${subject.includes("@") ? " (the immutable form, with ids)" : ""} and the audience “${require_command_line.neutralLine(audience)}”; to read what the config names, it must grant:`;
}
function workloadOfClaims(claims) {
	const text = (name) => require_token_claims.claimText(claims, name) || null;
	return {
		repository: text("repository") ?? "OWNER/NAME",
		repositoryId: text("repository_id"),
		ownerId: text("repository_owner_id"),
		environment: text("environment"),
		event: text("event_name") ?? "push",
		ref: text("ref") ?? "refs/heads/main",
		issuer: text("iss") ?? "https://token.actions.githubusercontent.com"
	};
}

exports.checkClaims = checkClaims;
exports.checkTrust = checkTrust;