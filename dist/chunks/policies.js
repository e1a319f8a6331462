const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_git_questions = require("./git-questions.js");
const require_partitions = require("./partitions.js");
const require_clouds = require("./clouds.js");
const require_address = require("./address.js");
const require_start = require("./start.js");
const require_command_line = require("./command-line.js");
const require_shell_quoted = require("./shell-quoted.js");
const require_duration = require("./duration2.js");
const require_vault_policy = require("./vault-policy.js");
const require_wanted_references = require("./wanted-references.js");

// src/adapters/origin-repository.ts
/**
* `owner/name` of the remote `origin`, whatever kind of clone this is (a worktree and a submodule keep it elsewhere), or
* `null` where there is none or git opens no repository here.
* @param directory absolute path
*/
async function originRepository(directory, env) {
	try {
		const url = await (await require_git_questions.openGitQuestions(directory, env)).remote(["get-url", "origin"]);
		return /[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec((url ?? "").trim())?.[1] ?? null;
	} catch {
		return null;
	}
}

// src/engine/inject/policies/cloud-policies.ts
/**
* Trust policy of an AWS role for a job.
* Source: docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html.
*/
function awsTrustPolicy(workload, { partition, account, audience }) {
	const provider = workload.issuer.replace(/^https:\/\//, "");
	const subjects = require_vault_policy.subjectsOf(workload);
	return {
		Version: "2012-10-17",
		Statement: [{
			Effect: "Allow",
			Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${provider}` },
			Action: "sts:AssumeRoleWithWebIdentity",
			Condition: { StringEquals: {
				[`${provider}:aud`]: audience,
				[`${provider}:sub`]: subjects.length === 1 ? subjects[0] : subjects
			} }
		}]
	};
}
/** Names of entries, each once. */
const unique = (names) => [...new Set(names)].sort();
/**
* What the AWS role may do: read these entries and no other. Secrets Manager appends six characters to a secret's name.
* Source: docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html; for SSM:
* docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-access.html.
*/
function awsPermissionPolicy(names, { service, partition, region, account }) {
	const arn = (written) => {
		const name = written.replace(/\*+$/, "*");
		if (name.startsWith("arn:")) return name;
		return service === "ssm" ? `arn:${partition}:ssm:${region}:${account}:parameter/${name.replace(/^\/+/, "")}` : `arn:${partition}:secretsmanager:${region}:${account}:secret:${name.endsWith("*") ? name : `${name}-??????`}`;
	};
	const statements = [{
		Effect: "Allow",
		Action: service === "ssm" ? ["ssm:GetParameter", "ssm:GetParameters"] : ["secretsmanager:GetSecretValue"],
		Resource: unique(names).map(arn)
	}];
	const wildcards = unique(names.filter((name) => name.endsWith("*")));
	if (wildcards.length > 0) statements.push({
		Effect: "Allow",
		Action: service === "ssm" ? "ssm:GetParametersByPath" : "secretsmanager:ListSecrets",
		Resource: service === "ssm" ? wildcards.map(arn).flatMap((one) => [one.replace(/\/?\*$/, ""), one]) : "*"
	});
	if (service === "secretsmanager" && (names.length > 1 || wildcards.length > 0)) statements.push({
		Effect: "Allow",
		Action: "secretsmanager:BatchGetSecretValue",
		Resource: "*"
	});
	return {
		Version: "2012-10-17",
		Statement: statements
	};
}
/**
* Federated credentials of an Azure application, one for each form of `sub`, as the JSON of
* `az ad app federated-credential create --parameters`.
* Source: learn.microsoft.com/entra/workload-id/workload-identity-federation-create-trust.
*/
function azureFederatedCredentials(workload, audience) {
	return require_vault_policy.subjectsOf(workload).map((subject, i) => ({
		name: `sealant-${workload.repository.replace(/[^A-Za-z0-9]+/g, "-").toLowerCase()}${i === 0 ? "" : "-ids"}`.slice(0, 120),
		issuer: workload.issuer,
		subject,
		audiences: [audience]
	}));
}
/** `az role assignment create`, one per secret, or for the whole vault where a wildcard lists it. Source: learn.microsoft.com/azure/key-vault/general/rbac-guide. */
function azureRoleAssignments(names, client, vault) {
	const scope = `/subscriptions/SUBSCRIPTION/resourceGroups/GROUP/providers/Microsoft.KeyVault/vaults/${vault}`;
	return (names.some((name) => name.endsWith("*")) ? [scope] : unique(names).map((name) => `${scope}/secrets/${name}`)).map((one) => `az role assignment create --role "Key Vault Secrets User" --assignee ${client} --scope ${one}`);
}
/**
* The provider of a GCP workload identity pool for a job, and the bindings that let it read. Principals are by
* `attribute.repository`; the provider's condition narrows them to ref or environment.
* Source: cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines.
* @param pool `projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`
*/
function gcpBindings(workload, names, { project, pool, serviceAccount }) {
	const [, number = "", poolName = "", provider = ""] = /^projects\/([^/]+)\/locations\/global\/workloadIdentityPools\/([^/]+)\/providers\/([^/]+)$/.exec(pool) ?? [];
	const claims = require_vault_policy.claimsOf(workload);
	const mapping = ["google.subject=assertion.sub", ...Object.keys(claims).map((name) => `attribute.${name}=assertion.${name}`)];
	const condition = Object.entries(claims).map(([name, value]) => `assertion.${name} == '${value}'`);
	const principal = `principalSet://iam.googleapis.com/projects/${number}/locations/global/workloadIdentityPools/${poolName}/attribute.repository/${workload.repository}`;
	const member = serviceAccount === null ? principal : `serviceAccount:${serviceAccount}`;
	return [
		`gcloud iam workload-identity-pools providers create-oidc ${provider} --workload-identity-pool=${poolName} --location=global --project=${number} --issuer-uri=${workload.issuer} --attribute-mapping="${mapping.join(",")}" --attribute-condition="${condition.join(" && ")}"`,
		...serviceAccount === null ? [] : [`gcloud iam service-accounts add-iam-policy-binding ${serviceAccount} --role=roles/iam.workloadIdentityUser --member="${principal}"`],
		...unique(names).flatMap((name) => {
			const may = `--role=roles/secretmanager.secretAccessor --member="${member}"`;
			if (!name.endsWith("*")) return [`gcloud secrets add-iam-policy-binding ${name} --project=${project} ${may}`];
			const prefix = name.replace(/\*+$/, "");
			const condition = `expression=resource.name.startsWith('projects/${`$(gcloud projects describe ${project} --format='value(projectNumber)')`}/secrets/${prefix}'),title=sealant`;
			const bind = `gcloud projects add-iam-policy-binding ${project}`;
			return [`${bind} ${may} --condition="${condition}"`, `${bind} --role=roles/secretmanager.viewer --member="${member}" --condition=None`];
		})
	];
}

// src/app/policy/policies.ts
/** Of each type of vault, as its `VaultKind` has it; here so that policies are printed without loading one. */
const SCHEMES = {
	vault: "vault",
	"aws-secrets-manager": "awssm",
	"aws-ssm": "awsssm",
	"azure-key-vault": "azkv",
	"gcp-secret-manager": "gcpsm",
	"onepassword-connect": "op",
	doppler: "doppler",
	infisical: "infisical",
	sops: "sops",
	embedded: "file"
};
const DEFAULT_TTL = "15m";
/**
* The job that vaults are to trust: this one inside of GitHub Actions; else of `--repository` or the remote `origin`, on
* `--event`, `--ref` and `--environment`.
* @throws AppError `usage` where the repository isn't known
*/
async function workloadOf(inputs, env, directory) {
	const own = env["GITHUB_REPOSITORY"] || null;
	const repository = inputs.text("repository") ?? own ?? await originRepository(directory, env);
	if (repository === null || !/^[\w.-]+\/[\w.-]+$/.test(repository)) throw new require_start.AppError("usage", "Which repository the policies are for is not known.", { mend: "sealant policy --repository owner/name" });
	const isOwn = repository === own;
	return {
		repository,
		repositoryId: isOwn ? env["GITHUB_REPOSITORY_ID"] || null : null,
		ownerId: isOwn ? env["GITHUB_REPOSITORY_OWNER_ID"] || null : null,
		environment: inputs.text("environment"),
		event: inputs.text("event") ?? env["GITHUB_EVENT_NAME"] ?? "push",
		ref: inputs.text("ref") ?? env["GITHUB_REF"] ?? "refs/heads/main",
		issuer: issuerOf(env["GITHUB_SERVER_URL"])
	};
}
function issuerOf(server) {
	return !server || server === "https://github.com" ? require_vault_policy.GITHUB_ISSUER : `${server.replace(/\/+$/, "")}/_services/token`;
}
/** One section per provider. Names from the config are neutralised. */
function policySections(config, workload) {
	const subjects = require_vault_policy.subjectsOf(workload);
	const ids = workload.repositoryId === null ? " With the ids, which a job knows, run this in a workflow." : "";
	const head = `# For jobs of ${workload.repository}; “sub” of their token: ${subjects.join(" or ")}.${ids}`;
	const sections = Object.keys(config.providers).map((id) => {
		return `${`# providers.${require_command_line.neutralLine(id)} (${require_command_line.neutralLine(config.providers[id].type)})`}\n${providerPolicy(config, id, workload)}`;
	});
	return [require_command_line.neutralLines(head), ...sections];
}
/** What one vault must grant, ready to paste. */
function providerPolicy(config, id, workload) {
	return require_command_line.neutralLines(linesFor(config.providers[id], config, id, workload).join("\n"));
}
/** What the config does with the entries of one Vault or OpenBao. */
function vaultUseOf(config, id) {
	const belongs = belongsTo(config, id, config.providers[id].type);
	return useOf(config, require_wanted_references.wantedReferences(config).filter(({ scheme }) => belongs(scheme)), belongs);
}
function linesFor(provider, config, id, workload) {
	const belongs = belongsTo(config, id, provider.type);
	const references = require_wanted_references.wantedReferences(config).filter(({ scheme }) => belongs(scheme));
	const names = references.map(({ path }) => path.startsWith(`${id}/`) ? path.slice(id.length + 1) : path);
	const auth = require_wanted_references.recordOf(provider.settings["auth"]);
	const text = (key, otherwise) => {
		const value = auth[key] ?? provider.settings[key];
		return typeof value === "string" && value !== "" && !value.startsWith("env:") ? value : otherwise;
	};
	switch (provider.type) {
		case "vault": return vaultLines(provider, useOf(config, references, belongs), text, workload);
		case "aws-secrets-manager":
		case "aws-ssm": return awsLines(provider.type, names, text, workload);
		case "azure-key-vault": return azureLines(names, text, workload);
		case "gcp-secret-manager": {
			const serviceAccount = text("service-account", "") || null;
			const pool = text("workload-identity-provider", "projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER").replace(/^(?:https:)?\/\/iam\.googleapis\.com\//, "");
			return gcpBindings(workload, names, {
				project: text("project", "PROJECT"),
				pool,
				serviceAccount
			});
		}
		case "doppler":
		case "infisical": return identityLines(provider.type, names, text, workload);
		case "onepassword-connect": return onePasswordLines(names);
		case "sops": return sopsLines(names);
		default: return ["# Nothing to grant: whoever has the key has the vault."];
	}
}
function vaultLines({ settings }, use, text, workload) {
	const role = text("role", "sealant");
	const mount = text("path", "jwt").replace(/^auth\/|\/+$/g, "");
	const ttl = require_duration.parseDuration(String(settings["max-ttl"] ?? DEFAULT_TTL), "max-ttl") / 1e3;
	const policy = `bao policy write ${role} - <<'EOF'\n${require_vault_policy.vaultPolicy(use)}EOF`;
	if (text("method", "jwt") === "aws") return [policy, ...awsLoginLines(role, ttl, text, workload)];
	if (text("method", "jwt") !== "jwt") return [policy];
	const json = JSON.stringify(require_vault_policy.vaultJwtRole(workload, text("audience", text("url", "AUDIENCE")), role, ttl), null, 2);
	return [
		`bao write auth/${mount}/config oidc_discovery_url=${workload.issuer} bound_issuer=${workload.issuer}`,
		policy,
		`bao write auth/${mount}/role/${role} - <<'EOF'\n${json}\nEOF`
	];
}
/** What lets an AWS identity log in to a Vault: its role there, and whom AWS lets have that identity. */
function awsLoginLines(role, ttl, text, workload) {
	const mount = text("path", "aws").replace(/^auth\/|\/+$/g, "");
	const arn = text("role-arn", "arn:aws:iam::ACCOUNT:role/NAME");
	const [, partition = "aws", account = "ACCOUNT"] = /^arn:([\w-]+):iam::(\d+):/.exec(arn) ?? [];
	const audience = text("audience", require_partitions.audienceOf(partition));
	return [
		`bao write auth/${mount}/role/${role} auth_type=iam bound_iam_principal_arn=${arn} token_policies=${role} token_ttl=${ttl}s`,
		"# Trust policy of the IAM role, which needs no permission of its own",
		JSON.stringify(awsTrustPolicy(workload, {
			partition,
			account,
			audience
		}), null, 2)
	];
}
function awsLines(type, names, text, workload) {
	const region = text("region", "REGION");
	const [, partition = "aws", account = "ACCOUNT"] = /^arn:([\w-]+):iam::(\d+):/.exec(text("role-arn", "")) ?? [];
	const audience = text("audience", require_partitions.audienceOf(partition));
	const service = type === "aws-ssm" ? "ssm" : "secretsmanager";
	return [
		"# Trust policy of the role",
		JSON.stringify(awsTrustPolicy(workload, {
			partition,
			account,
			audience
		}), null, 2),
		"# Permission policy of the role; secrets under a key of your own also need kms:Decrypt on that key",
		JSON.stringify(awsPermissionPolicy(names, {
			service,
			partition,
			region,
			account
		}), null, 2)
	];
}
function azureLines(names, text, workload) {
	const client = text("client-id", "CLIENT_ID");
	const vault = /^https:\/\/([^./]+)/.exec(text("url", ""))?.[1] ?? "VAULT";
	const plain = names.map((name) => name.replace(/^(?:secrets|certificates)\//, "").split("/")[0]);
	const audience = text("audience", (require_clouds.cloudOf(text("url", "")) ?? require_clouds.AZURE_CLOUDS[0]).federationAudience);
	return [...azureFederatedCredentials(workload, audience).map((one) => `az ad app federated-credential create --id ${client} --parameters @- <<'EOF'\n${JSON.stringify(one, null, 2)}\nEOF`), ...azureRoleAssignments(plain, client, vault)];
}
/** What is set in the service's own pages: it has no command for it. */
function identityLines(type, names, text, workload) {
	const entries = names.length === 0 ? "" : ` to: ${[...new Set(names)].join(", ")}`;
	if (text("method", "oidc") !== "oidc") return [`# Give the token or client read access${entries}`];
	const audience = text("audience", type === "infisical" ? require_address.audienceOf(text("url", "") || null) : "AUDIENCE");
	return [
		`# OIDC rules of the identity ${text(type === "infisical" ? "identity-id" : "identity", "ID")}:`,
		`#   issuer (discovery URL): ${workload.issuer}`,
		...require_vault_policy.subjectsOf(workload).map((subject) => `#   subject: ${subject}`),
		`#   audience: ${audience}`,
		type === "infisical" ? `# Access token TTL and max TTL: as long as a job takes (900 s). A role in the project with “Read Value” on secrets${entries}` : `# Give its service account read access${entries}`
	];
}
/** Source: developer.1password.com/docs/cli/reference/management-commands/connect (connect token create). */
function onePasswordLines(names) {
	return ["# A token that reads these vaults and no others, for the secret OP_CONNECT_TOKEN; the server must have them, too", `op connect token create ci --server SERVER --expires-in 30d${[...new Set(names.map((name) => decoded(name.split("/")[0])))].map((vault) => ` --vault ${require_shell_quoted.shellQuoted(`${vault},r`)}`).join("")}`];
}
function sopsLines(names) {
	return [
		"# A key of its own for CI (age-keygen), its AGE-SECRET-KEY-… line as the secret SOPS_AGE_KEY. Its public half (age1…) into",
		"# .sops.yaml, among the recipients of these files and no others; then:",
		...[...new Set(names)].filter((name) => !name.includes("*")).map((file) => `sops updatekeys ${require_shell_quoted.shellQuoted(file)}`)
	];
}
function decoded(text) {
	try {
		return require_command_line.neutralLine(decodeURIComponent(text));
	} catch {
		return require_command_line.neutralLine(text);
	}
}
function useOf(config, inject, belongs) {
	const pathOf = (pattern) => {
		const [scheme = "", path = ""] = pattern.split("://");
		return belongs(scheme) ? path.split(/[#?]/)[0] : null;
	};
	const { correlate, respond } = config;
	const prefixes = (correlate?.prefixes ?? []).map(pathOf).filter((path) => path !== null);
	const key = correlate?.key ?? null;
	const rotate = [...respond.rules.filter((rule) => rule.do === "rotate").map((rule) => ({
		...rule,
		entry: rule.when.entry
	})), ...respond.schedule].flatMap(({ entry, driver = null }) => {
		const path = entry === void 0 ? null : pathOf(entry);
		return path === null ? [] : [{
			path,
			driver
		}];
	});
	return {
		inject,
		correlate: prefixes,
		key: key !== null && belongs(key.scheme) ? key.path : null,
		rotate
	};
}
/** A scheme is a provider's id, or its type's scheme where it is the only one of its type. */
function belongsTo({ providers }, id, type) {
	const only = Object.values(providers).filter((one) => one.type === type).length === 1;
	return (scheme) => scheme === id || only && scheme === SCHEMES[type] && !Object.hasOwn(providers, scheme);
}
/** What the profiles want, as references with the parameters of `with:`. */

exports.SCHEMES = SCHEMES;
exports.policySections = policySections;
exports.providerPolicy = providerPolicy;
exports.vaultUseOf = vaultUseOf;
exports.workloadOf = workloadOf;