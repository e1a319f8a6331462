const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_command_line = require("./command-line.js");
const require_reference = require("./reference.js");
const require_inject_audit = require("./inject-audit.js");
const require_audit_log = require("./audit-log.js");
const require_wanted_references = require("./wanted-references.js");
const require_check = require("./check.js");

// src/app/doctor/check-vaults.ts
/** How long one vault may take, in ms. */
const PATIENCE = 2e4;
/**
* Every configured vault: are its settings right, does it let us in, may the role read what the config names, does it take
* the session back? A login is the only proof that counts, so each is logged in to and out of; no secret is read.
* @param directory where relative paths of settings start
*/
async function checkVaults(config, world, directory, signal) {
	const { found, checks } = await loadVaults(config);
	if (found.length === 0) return [...checks, ...checkSchemes(found, config)];
	const { environmentIdentity } = await Promise.resolve().then(() => require("./environment-identity.js")).then((n) => n.environment_identity_exports);
	const means = {
		identity: environmentIdentity(world.env, () => {}, signal),
		surroundings: {
			env: world.env,
			directory
		},
		onFault: world.env["GITHUB_ACTIONS"] === "true" ? "fail" : "warn",
		audit: await require_audit_log.openAuditLog(world, config.audit?.file ?? null),
		signal
	};
	const { checkClaims, checkTrust } = await Promise.resolve().then(() => require("./check-claims.js"));
	const told = await checkClaims(config, world, means.identity);
	const looked = await Promise.all(found.map((vault) => checkVault(vault, referencesTo(vault, found, config), config, means)));
	const trust = world.env["GITHUB_ACTIONS"] === "true" ? checkTrust(config, told.claims) : [];
	return [
		...checks,
		...told.checks,
		...looked.flat(),
		...trust,
		...checkSchemes(found, config)
	];
}
async function loadVaults({ providers }) {
	const { vaults, isVaultType } = await Promise.resolve().then(() => require("./vaults.js")).then((n) => n.vaults_exports);
	const found = [];
	const checks = [];
	for (const [id, provider] of Object.entries(providers)) {
		const { type, at } = provider;
		if (isVaultType(type)) found.push({
			id,
			provider,
			kind: (await vaults[type]()).vault
		});
		else {
			const hint = require_command_line.didYouMean(type, Object.keys(vaults));
			const says = `${at}: there is no type of vault “${type.slice(0, 40)}”.${hint}`;
			checks.push(require_check.fail(`providers.${id}`, says, `Known types: ${Object.keys(vaults).join(", ")}.`));
		}
	}
	return {
		found,
		checks
	};
}
async function checkVault({ id, provider, kind }, references, config, { identity, surroundings, onFault, audit, signal }) {
	const name = `providers.${id}`;
	const make = () => kind.create(id, provider.settings, provider.at, surroundings);
	const faults = await require_check.checkedBy(name, "fail", async () => {
		make();
		return [];
	});
	if (faults.length > 0) return faults;
	const limit = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
	return require_check.checkedBy(name, onFault, async () => {
		if (provider.type === "vault") {
			const [{ checkHashicorpVault }, { vaultUseOf }] = await Promise.all([Promise.resolve().then(() => require("./check-hashicorp-vault.js")), Promise.resolve().then(() => require("./policies.js"))]);
			return checkHashicorpVault(id, provider, {
				references,
				use: vaultUseOf(config, id)
			}, {
				identity,
				surroundings,
				audit
			}, limit);
		}
		const session = await make().open(identity, limit).catch((error) => {
			audit.record({
				action: "login",
				target: id,
				result: "failed",
				detail: require_inject_audit.whyOf(error)
			});
			throw error;
		});
		require_inject_audit.recordLogin(audit, id, session);
		const { checkCloudGrants } = await Promise.resolve().then(() => require("./check-cloud-grants.js"));
		const grants = await checkCloudGrants(id, provider, references, session, {
			...surroundings,
			identity
		}, limit);
		const { checkEntries } = await Promise.resolve().then(() => require("./check-entries.js"));
		const entries = await checkEntries(name, references, session, onFault, limit);
		const outcome = await session.release(null, limit);
		require_inject_audit.recordRelease(audit, id, outcome);
		return [
			session.handle === null ? tellOpen(name, session, entries) : require_check.releaseCheck(name, session.borrowed === true, outcome),
			...entries,
			...grants
		];
	});
}
/** A token that was given is proven by the first thing it is asked for. */
function tellOpen(name, session, entries) {
	if (session.borrowed !== true) return require_check.ok(name, "The vault opens.");
	if (entries.some(({ status }) => status === "ok")) return require_check.releaseCheck(name, true, {
		kind: "not-revocable",
		mend: ""
	});
	return require_check.info(name, "The token was given to the job. Nothing that a profile names could be seen with it.");
}
/** References whose scheme no provider answers to. */
function checkSchemes(found, config) {
	const lost = require_wanted_references.wantedReferences(config).filter(({ scheme }) => !found.some((vault) => answersTo(vault, scheme, found)));
	if (lost.length === 0) return [];
	const schemes = [...new Set(lost.map(({ scheme }) => `${scheme}://`))].join(", ");
	return [require_check.fail("inject.profiles", `No provider answers to ${schemes}, as in ${require_reference.formatReference(lost[0])}.`, "Add it under providers: in the config, or name one that is there. Where several have one type, a reference starts with the id of one.")];
}
function referencesTo(vault, found, config) {
	return entriesWanted(config).filter(({ scheme }) => answersTo(vault, scheme, found));
}
/** A scheme is a provider's id, or its type's scheme where only one provider has that type. */
function answersTo(vault, scheme, found) {
	if (found.some(({ id }) => id === scheme)) return vault.id === scheme;
	return vault.kind.scheme === scheme && found.filter(({ kind }) => kind.scheme === scheme).length === 1;
}
/** What the profiles want, each entry once, whatever its field. */
function entriesWanted(config) {
	const references = require_wanted_references.wantedReferences(config).map((one) => ({
		...one,
		field: null,
		version: null
	}));
	return [...new Map(references.map((one) => [require_reference.formatReference(one), one])).values()];
}

exports.checkVaults = checkVaults;