const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_command_line = require("./command-line.js");
const require_reference = require("./reference.js");
const require_check = require("./check.js");

// src/app/doctor/check-cloud-grants.ts
/** Whether the identity that logged in may do more than read what the config names, as far as a cloud tells. Reads nothing. */
async function checkCloudGrants(id, { type, settings, at }, references, session, surroundings, signal) {
	const name = `providers.${id}.grants`;
	switch (type) {
		case "aws-secrets-manager":
		case "aws-ssm": {
			const { simulateRole } = await Promise.resolve().then(() => require("./simulate.js"));
			return [tellSimulation(name, await simulateRole(type, settings, at, surroundings, signal))];
		}
		case "gcp-secret-manager": {
			const [token] = session.credentials;
			const fixed = references.filter(({ path }) => !path.includes("*"));
			if (token === void 0 || fixed.length === 0) return [];
			const { testPermissions } = await Promise.resolve().then(() => require("./test-permissions.js"));
			const told = await testPermissions(id, settings, at, fixed, token, surroundings, signal);
			return fixed.map((reference, i) => tellPermissions(name, require_reference.formatReference(reference), told[i] ?? null));
		}
		case "azure-key-vault": return [{
			...require_check.info(name, "Key Vault does not tell an identity what else it may do, so it was not looked at."),
			mend: "Look: az role assignment list --assignee CLIENT_ID --all. “Key Vault Secrets User” on each secret is all that the config needs."
		}];
		default: return [];
	}
}
function tellSimulation(name, simulation) {
	if (simulation.kind === "told") {
		const { allowed } = simulation;
		return allowed.length === 0 ? require_check.ok(name, "The role may neither read nor change secrets other than those that a policy names.") : require_check.warn(name, `The role may do on everything in its account: ${allowed.map(require_command_line.neutralLine).join(", ")}. Inject narrows its sessions to what the config names; whoever else takes the role has all of it.`, "Give the role the permission policy that sealant policy prints, and no other.");
	}
	const { role, code } = simulation;
	const why = role === null ? "this login names no role" : `IAM did not say (${require_command_line.neutralLine(code)})`;
	return {
		...require_check.info(name, `What else the role may do could not be looked at: ${why}.`),
		mend: role === null ? null : `To let the doctor look, allow: { "Effect": "Allow", "Action": "iam:SimulatePrincipalPolicy", "Resource": "${role}" }`
	};
}
function tellPermissions(name, reference, told) {
	if (told === null) return require_check.info(name, `Google does not say what this identity may do with ${reference}.`);
	if (told.beyond.length === 0 && told.mayRead) return require_check.ok(name, `${reference} may be read, and no more.`);
	if (told.beyond.length === 0) return require_check.warn(name, `${reference} may not be read.`, "Grant roles/secretmanager.secretAccessor on it; sealant policy prints the command.");
	return require_check.warn(name, `${reference}: the identity may do more than read it: ${told.beyond.join(", ")}.`, "Give it roles/secretmanager.secretAccessor on this secret instead of a wider role.");
}

exports.checkCloudGrants = checkCloudGrants;