const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_reference = require("./reference.js");
const require_diagnose = require("./diagnose.js");
const require_hashicorp_vault = require("./hashicorp-vault.js");
const require_vault_policy = require("./vault-policy.js");
const require_settings = require("./settings3.js");
const require_inject_audit = require("./inject-audit.js");
const require_check = require("./check.js");
let node_crypto = require("node:crypto");

// src/adapters/vaults/hashicorp-vault/capabilities.ts
/**
* Which of some entries a session may not read; found out without reading any. Works with the default policy.
* Source: POST /sys/capabilities-self (openbao.org/api-docs/system/capabilities-self).
* @returns `null` where the vault doesn't tell
*/
async function missingCapabilities({ client, token }, references, signal) {
	const mounts = new require_hashicorp_vault.MountTable(client, token.value);
	const byPath = /* @__PURE__ */ new Map();
	for (const one of references) {
		const reference = require_reference.formatReference(one);
		if (one.parameters !== void 0) {
			byPath.set(one.path, {
				reference,
				needed: "update"
			});
			continue;
		}
		const mount = await mounts.find(one.path, signal);
		byPath.set(apiPath(mount, one.path).replace(/\*+$/, "*"), {
			reference,
			needed: "read"
		});
		if (one.path.endsWith("*")) byPath.set(folderPath(mount, one.path), {
			reference,
			needed: "list"
		});
	}
	if (byPath.size === 0) return [];
	const call = {
		method: "POST",
		path: "sys/capabilities-self",
		body: { paths: [...byPath.keys()] }
	};
	const { status, data } = await client.call({
		...call,
		token: token.value,
		repeatable: true
	}, signal);
	if (status !== 200 || data === null) return null;
	return [...byPath].flatMap(([path, { reference, needed }]) => allows(data[path], needed) ? [] : [{
		reference,
		line: require_diagnose.policyLine(path, [needed])
	}]);
}
function apiPath(mount, path) {
	if (mount !== null) return mount.engine === "kv-2" ? require_hashicorp_vault.dataPath(mount, path) : path;
	return looksMinted(path) ? path : guessedDataPath(path);
}
/** What is listed for a wildcard. */
function folderPath(mount, path) {
	const folder = path.slice(0, path.lastIndexOf("/"));
	if (mount?.engine === "kv-1") return folder;
	const start = mount?.path ?? folder.split("/")[0];
	return `${start}/metadata${folder.slice(start.length)}`;
}
function allows(capabilities, needed) {
	return Array.isArray(capabilities) && (capabilities.includes(needed) || capabilities.includes("root"));
}
/** Paths whose GET mints a secret, by the usual shapes: `database/creds/app`, `aws/sts/ci`. */
function looksMinted(path) {
	return /\/(creds|static-creds|sts|token|roleset|impersonated-account)\//.test(path);
}
/** A mount that the token can't see at all is most often KV version 2, as every new one is. */
function guessedDataPath(path) {
	const [mount = "", ...rest] = path.split("/");
	return `${mount}/data/${rest.join("/")}`;
}

// src/adapters/vaults/hashicorp-vault/excess.ts
/**
* What a session may do beyond a use: other things to its entries, or the same to their neighbours. Nothing is read.
* Source: POST /sys/capabilities-self (openbao.org/api-docs/system/capabilities-self).
* @returns `root` for a session that may do everything; `null` where the vault doesn't tell
*/
async function excessOf({ client, token }, use, signal) {
	const grants = require_vault_policy.vaultGrants(use);
	const nobody = `sealant-${(0, node_crypto.randomUUID)()}`;
	const exact = [...grants.keys()].filter((path) => !path.endsWith("*"));
	const folders = [...new Set(exact.map((path) => path.slice(0, path.lastIndexOf("/") + 1)))].filter((folder) => folder !== "" && !folder.startsWith("sys/"));
	const paths = [...exact, ...folders.map((folder) => folder + nobody)];
	if (paths.length === 0) return [];
	const call = {
		method: "POST",
		path: "sys/capabilities-self",
		body: { paths },
		token: token.value
	};
	const { status, data } = await client.call({
		...call,
		repeatable: true
	}, signal);
	if (status !== 200 || require_diagnose.recordOf(data) === null) return null;
	const capabilities = (path) => {
		const found = data[path];
		return Array.isArray(found) ? found.filter((one) => typeof one === "string") : [];
	};
	if (paths.some((path) => capabilities(path).includes("root"))) return "root";
	return paths.flatMap((path) => {
		const more = require_vault_policy.beyondGrants(grants, path, capabilities(path));
		return more.length === 0 ? [] : [{
			path: path.replace(nobody, "*"),
			capabilities: more
		}];
	});
}

// src/app/doctor/check-hashicorp-vault.ts
/**
* A HashiCorp Vault or OpenBao: logs in once, asks whether the role may read some entries, and logs out. Reads none.
* @throws AppError `vault` as `connect`
*/
async function checkHashicorpVault(provider, { settings, at }, { references, use }, { identity, surroundings, audit }, signal) {
	const name = `providers.${provider}`;
	const read = require_settings.readVaultSettings(settings, at, surroundings.directory);
	if ("wrapped" in read.login && read.login.wrapped) return [require_check.info(name, "Not tried: what is wrapped is good for one login, which the job needs.")];
	const connection = await require_hashicorp_vault.connect(read, identity, surroundings, signal).catch((error) => {
		audit.record({
			action: "login",
			target: provider,
			result: "failed",
			detail: require_inject_audit.whyOf(error)
		});
		throw error;
	});
	const { expiresAt, granted = null } = connection.token;
	require_inject_audit.recordLogin(audit, provider, {
		handle: { expiresAt: expiresAt?.toISOString() ?? null },
		granted
	});
	let checks = [];
	let outcome;
	try {
		const alive = await checkToken(name, connection, signal);
		checks = alive === null ? [...await checkPolicy(name, connection, references, signal), ...await checkGrants(name, connection, use, signal)] : [alive];
	} finally {
		outcome = await connection.releaser.release(null, signal);
		if (!connection.token.borrowed) require_inject_audit.recordRelease(audit, provider, outcome);
		await connection.client.close();
	}
	if (checks.some(({ id }) => id === name)) return checks;
	return [require_check.releaseCheck(name, connection.token.borrowed, outcome), ...checks];
}
/** A token that was given needs no login, so only a call shows whether anybody answers and takes it. */
async function checkToken(name, { client, token }, signal) {
	if (!token.borrowed) return null;
	const call = {
		method: "GET",
		path: "auth/token/lookup-self",
		token: token.value,
		repeatable: true
	};
	const { status } = await client.call(call, signal);
	if (status === 200) return null;
	return require_check.fail(name, `${client.address.url} does not take the token it is given (${status}).`, "Give a fresh token, or let the job log in with its own identity: auth: { method: jwt, role: ROLE }.");
}
async function checkPolicy(name, connection, references, signal) {
	if (references.length === 0) return [];
	const id = `${name}.policy`;
	const missing = await missingCapabilities(connection, references, signal);
	if (missing === null) return [require_check.info(id, "The vault does not tell what the role may read.")];
	if (missing.length === 0) return [require_check.ok(id, `The role may read what the config names: ${references.map(require_reference.formatReference).join(", ")}.`)];
	const names = missing.map(({ reference }) => reference).join(", ");
	const lines = missing.map(({ line }) => line);
	return [require_check.fail(id, `The role may not read ${names}.`, ["Add to its policy:", ...lines].join("\n"))];
}
/** Grants that are wider than the config needs. */
async function checkGrants(name, connection, use, signal) {
	const id = `${name}.grants`;
	const excess = await excessOf(connection, use, signal);
	const least = require_vault_policy.vaultPolicy(use);
	const mend = least === "" ? "Give the role no policy." : `All that the config needs is:\n${least.trimEnd()}`;
	if (excess === null) return [require_check.info(id, "The vault does not tell what else the role may do.")];
	if (excess === "root") return [require_check.warn(id, "The session has the root policy: whoever gets its token has the whole vault.", mend)];
	if (excess.length === 0) return use.inject.length === 0 ? [] : [require_check.ok(id, "The role may do no more than the config needs.")];
	const more = excess.map(({ path, capabilities }) => `${path}: ${capabilities.join(", ")}`);
	return [require_check.warn(id, ["The role may do more than the config needs:", ...more].join("\n"), mend)];
}

exports.checkHashicorpVault = checkHashicorpVault;