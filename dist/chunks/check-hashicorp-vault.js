const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_reference = require("./reference.js");
const require_client = require("./client2.js");
const require_settings = require("./settings2.js");
const require_hashicorp_vault = require("./hashicorp-vault.js");
const require_check = require("./check.js");

// src/adapters/vaults/hashicorp-vault/capabilities.ts
/**
* Which of some entries a session may not read; found out without reading any. Works with the default policy.
* Source: POST /sys/capabilities-self (openbao.org/api-docs/system/capabilities-self).
* @returns `null` where the vault doesn't tell
*/
async function missingCapabilities({ client, token }, references, signal) {
	const mounts = new require_hashicorp_vault.MountTable(client, token.value);
	const byPath = /* @__PURE__ */ new Map();
	for (const reference of references) {
		const mount = await mounts.find(reference.path, signal);
		byPath.set(apiPath(mount, reference.path), require_reference.formatReference(reference));
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
	return [...byPath].flatMap(([path, reference]) => mayRead(data[path]) ? [] : [{
		reference,
		line: require_client.policyLine(path, ["read"])
	}]);
}
function apiPath(mount, path) {
	if (mount !== null) return mount.engine === "kv-2" ? require_hashicorp_vault.dataPath(mount, path) : path;
	return looksMinted(path) ? path : guessedDataPath(path);
}
function mayRead(capabilities) {
	return Array.isArray(capabilities) && (capabilities.includes("read") || capabilities.includes("root"));
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
function init_capabilities() {
	return (init_capabilities = require_rolldown_runtime.__esmMin((() => {
		require_reference.init_reference();
		require_client.init_diagnose();
		require_hashicorp_vault.init_mounts();
		require_hashicorp_vault.init_read_entry();
	})))();
}

// src/app/doctor/check-hashicorp-vault.ts
/**
* A HashiCorp Vault or OpenBao: logs in once, asks whether the role may read some entries, and logs out. Reads none.
* @throws AppError `vault` as `connect`
*/
async function checkHashicorpVault(name, { settings, at }, references, identity, surroundings, signal) {
	const read = require_settings.readVaultSettings(settings, at, surroundings.directory);
	if ("wrapped" in read.login && read.login.wrapped) return [require_check.info(name, "Not tried: what is wrapped is good for one login, which the job needs.")];
	const connection = await require_hashicorp_vault.connect(read, identity, surroundings, signal);
	let checks = [];
	let outcome;
	try {
		const alive = await checkToken(name, connection, signal);
		checks = alive === null ? await checkPolicy(name, connection, references, signal) : [alive];
	} finally {
		outcome = await connection.releaser.release(null, signal);
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
function init_check_hashicorp_vault() {
	return (init_check_hashicorp_vault = require_rolldown_runtime.__esmMin((() => {
		init_capabilities();
		require_settings.init_settings();
		require_hashicorp_vault.init_hashicorp_vault();
		require_reference.init_reference();
		require_check.init_check();
	})))();
}

init_check_hashicorp_vault();
exports.checkHashicorpVault = checkHashicorpVault;