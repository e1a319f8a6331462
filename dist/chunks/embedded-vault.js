const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_command_line = require("./command-line.js");
const require_reference = require("./reference.js");
const require_engine = require("./engine.js");
const require_wildcard = require("./wildcard.js");
const require_lock_file = require("./lock-file.js");
const require_write_file_atomically = require("./write-file-atomically.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");

// src/adapters/vaults/embedded/vault-document.ts
/** What may be kept. Characters are UTF-16 units. */
const VAULT_LIMITS = {
	pathLength: 512,
	fieldLength: 128,
	/** Bytes of one value in UTF-8. */
	valueBytes: 65536,
	entries: 1e4,
	fieldsPerEntry: 100,
	versionsPerField: 100,
	/** Bytes of the encrypted file. */
	fileBytes: 16777216
};
const emptyDocument = /* @__PURE__ */ new Map();
/** All versions of a field, oldest first; `[]` where there is none. */
function versionsOf(document, address) {
	return document.get(address.path)?.get(address.field) ?? [];
}
/** The version that is handed out, or `null`. */
function currentOf(document, address) {
	return versionsOf(document, address).find((version) => version.state === "current") ?? null;
}
/**
* Adds a version: `current` (the one before becomes `previous`) or `pending`.
* @throws AppError `usage` for a bad name or when a limit would be passed
*/
function addVersion(document, address, value, options) {
	checkAddress(address);
	checkValue(address, value);
	const before = versionsOf(document, address);
	const since = options.at.toISOString();
	const kept = makeRoom(address, before);
	const added = {
		version: (before.at(-1)?.version ?? 0) + 1,
		state: options.state,
		created: since,
		since,
		operation: options.operation,
		value
	};
	return withVersions(document, address, [...options.state === "current" ? kept.map((version) => demote(version, since)) : kept, added]);
}
/**
* Makes a version current; the one before becomes `previous`. Does nothing when it is current already.
* @throws AppError `vault` when there is no such version or it is destroyed
*/
function promoteVersion(document, address, number, at) {
	const target = versionNumbered(document, address, number);
	if (target.state === "current") return document;
	if (target.state === "destroyed") throw new require_start.AppError("vault", `Version ${number} of “${nameOf(address)}” is destroyed.`, { mend: `Set a new value: sealant vault set '${nameOf(address)}'` });
	const since = at.toISOString();
	return withVersions(document, address, versionsOf(document, address).map((version) => version.version === number ? {
		...version,
		state: "current",
		since
	} : demote(version, since)));
}
/** Wipes a version's value; its number and times stay. Does nothing when it is destroyed already. */
function destroyVersion(document, address, number, at) {
	if (versionNumbered(document, address, number).state === "destroyed") return document;
	return withVersions(document, address, versionsOf(document, address).map((version) => version.version === number ? {
		...version,
		state: "destroyed",
		since: at.toISOString(),
		value: null
	} : version));
}
/** `path#field`, as a reference has it. */
function nameOf(address) {
	return `${address.path}#${address.field}`;
}
/** @throws AppError `usage` for a name that a reference could not hold */
function checkAddress({ path, field }) {
	const parts = path.split("/");
	if (path.length > VAULT_LIMITS.pathLength || field.length > VAULT_LIMITS.fieldLength || !/^[A-Za-z0-9_.-]+$/.test(field) || parts.some((part) => !/^[A-Za-z0-9_.@ -]+$/.test(part) || part === "." || part === ".." || part.trim() !== part)) throw new require_start.AppError("usage", `“${path.slice(0, 80)}#${field.slice(0, 80)}” can't name an entry.`, { mend: "Use letters, digits, “_”, “-”, “.” and “/” in the path (at most 512 characters, no “..”) and letters, digits, “_”, “-” and “.” in the field (at most 128)." });
}
function checkValue(address, value) {
	const bytes = Buffer.byteLength(value.reveal());
	if (bytes > 0 && bytes <= VAULT_LIMITS.valueBytes) return;
	throw new require_start.AppError("usage", `The value for “${nameOf(address)}” has ${bytes} bytes.`, { mend: `Give a value of 1 to ${VAULT_LIMITS.valueBytes} bytes.` });
}
function demote(version, since) {
	return version.state === "current" ? {
		...version,
		state: "previous",
		since
	} : version;
}
/** Forgets the oldest destroyed records first; a value that may still be in use is never dropped silently. */
function makeRoom(address, versions) {
	if (versions.length < VAULT_LIMITS.versionsPerField) return versions;
	const oldest = versions.findIndex((version) => version.state === "destroyed");
	if (oldest === -1) throw new require_start.AppError("usage", `“${nameOf(address)}” keeps ${versions.length} versions, which is the limit.`, { mend: `Destroy old ones: sealant vault destroy '${nameOf(address)}' --at-version ${versions[0].version}` });
	return versions.filter((_, index) => index !== oldest);
}
function versionNumbered(document, address, number) {
	const found = versionsOf(document, address).find((version) => version.version === number);
	if (found !== void 0) return found;
	throw new require_start.AppError("vault", `“${nameOf(address)}” has no version ${number}.`, { mend: `See what there is: sealant vault history '${nameOf(address)}'` });
}
function withVersions(document, address, versions) {
	const entry = document.get(address.path) ?? /* @__PURE__ */ new Map();
	if (!document.has(address.path) && document.size >= VAULT_LIMITS.entries) throw new require_start.AppError("usage", `The vault holds ${document.size} entries, which is the limit.`, { mend: "Split it into several files, or use a vault server." });
	if (!entry.has(address.field) && entry.size >= VAULT_LIMITS.fieldsPerEntry) throw new require_start.AppError("usage", `“${address.path}” holds ${entry.size} fields, which is the limit.`, { mend: "Use another path for the new field." });
	return new Map(document).set(address.path, new Map(entry).set(address.field, versions));
}

// src/adapters/vaults/embedded/vault-codec.ts
/**
* The text inside the encrypted file: a first line `sealant-vault/1 <mac>`, then JSON. The MAC (HMAC-SHA-256 under the
* vault's key, hex) is there because anybody may encrypt *to* an age recipient: only the key's holder can write a vault.
*/
const FORMAT = "sealant-vault";
const VERSION = 1;
const STATES = [
	"pending",
	"current",
	"previous",
	"destroyed"
];
/** The text that is encrypted. */
function encodeVault(document, key) {
	const entries = [...document].map(([path, fields]) => [path, [...fields].map(([name, all]) => [name, all.map(plain)])]);
	const body = JSON.stringify(entries);
	return `${FORMAT}/${VERSION} ${macOf(body, key).toString("hex")}\n${body}`;
}
/** Reads what `encodeVault` wrote. Nothing of the text gets into a fault. */
function decodeVault(text, key) {
	const head = /^sealant-vault\/(\d{1,6}) ([0-9a-f]{64})\n/.exec(text);
	if (head === null) return { kind: "not-a-vault" };
	if (Number(head[1]) !== VERSION) return {
		kind: "newer",
		version: Number(head[1])
	};
	const body = text.slice(head[0].length);
	if (!(0, node_crypto.timingSafeEqual)(Buffer.from(head[2], "hex"), macOf(body, key))) return { kind: "forged" };
	try {
		return readEntries(JSON.parse(body));
	} catch {
		return { kind: "malformed" };
	}
}
function macOf(body, key) {
	return (0, node_crypto.createHmac)("sha256", `sealant-vault-mac/1\0${key.reveal()}`).update(body).digest();
}
function plain(version) {
	return {
		...version,
		value: version.value === null ? null : version.value.reveal()
	};
}
function readEntries(data) {
	return new Map(list(data).map((entry) => {
		const [path, fields] = list(entry);
		return [text(path), new Map(list(fields).map((field) => {
			const [name, versions] = list(field);
			return [text(name), list(versions).map((version) => readVersion(version, `${text(path)}#${text(name)}`))];
		}))];
	}));
}
function readVersion(data, label) {
	if (typeof data !== "object" || data === null) throw new TypeError("version");
	const { version, state, created, since, operation, value } = data;
	if (!Number.isSafeInteger(version) || !STATES.includes(state)) throw new TypeError("version");
	if (value === null !== (state === "destroyed")) throw new TypeError("value");
	return {
		version,
		state,
		created: text(created),
		since: text(since),
		operation: operation === null ? null : text(operation),
		value: value === null ? null : new require_engine.Secret(text(value), label)
	};
}
function list(data) {
	if (!Array.isArray(data) || data.length > VAULT_LIMITS.entries) throw new TypeError("list");
	return data;
}
function text(data) {
	if (typeof data !== "string") throw new TypeError("text");
	return data;
}

// src/adapters/vaults/embedded/vault-key.ts
const MAX_KEY_FILE_BYTES = 65536;
const MIN_PASSPHRASE = 12;
/** @throws AppError `config` unless it is `env:NAME` or `file:PATH` */
function parseKeySource(text) {
	const match = /^(?:env:(?<name>[A-Za-z_][A-Za-z0-9_]*)|file:(?<path>.+))$/s.exec(text);
	if (match?.groups?.["name"]) return {
		kind: "env",
		name: match.groups["name"]
	};
	if (match?.groups?.["path"]) return {
		kind: "file",
		path: match.groups["path"]
	};
	throw new require_start.AppError("config", "The embedded vault’s key is given neither as env:NAME nor as file:PATH.", { mend: "Write where the key is, not the key: key: env:SEALANT_VAULT_KEY" });
}
/**
* Tells an identity from a passphrase. Comment lines (`#`) of a key file are left out, as `age-keygen` writes them.
* @throws AppError `vault` for an empty, malformed or short key
*/
function toVaultKey(text, from) {
	const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "" && !line.startsWith("#"));
	const value = lines.join("\n").trim();
	if (lines.length === 1 && /^AGE-SECRET-KEY-/.test(value)) {
		if (/^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/.test(value)) return {
			kind: "identity",
			value: new require_engine.Secret(value, "embedded vault key")
		};
		throw new require_start.AppError("vault", `The age identity in ${from} is damaged or of an unsupported kind.`, { mend: "Give the whole line that “sealant vault init” wrote (an X25519 identity, 74 characters)." });
	}
	if (value.length < MIN_PASSPHRASE) throw new require_start.AppError("vault", `The embedded vault’s key in ${from} has ${value.length} characters.`, { mend: `Give an age identity, or a passphrase of at least ${MIN_PASSPHRASE} characters.` });
	return {
		kind: "passphrase",
		value: new require_engine.Secret(value, "embedded vault passphrase")
	};
}
/**
* Reads a key file.
* @throws AppError `vault`: not there, unreadable, too large, or readable by others (not checked on Windows)
*/
function readKeyFile(path, directory) {
	const file = (0, node_path.resolve)(directory, path);
	let text;
	try {
		const { size, mode } = (0, node_fs.statSync)(file);
		if (size > MAX_KEY_FILE_BYTES) throw new Error("too large for a key file");
		if (process.platform !== "win32" && (mode & 63) !== 0) throw new require_start.AppError("vault", `The key file “${path}” can be read by other users.`, { mend: `chmod 600 '${path}'` });
		text = (0, node_fs.readFileSync)(file, "utf8");
	} catch (cause) {
		if (cause instanceof require_start.AppError) throw cause;
		throw unreadable$1(path, cause);
	}
	return toVaultKey(text, `“${path}”`);
}
/**
* Names a recipient in the open: 16 hex digits of its SHA-256. With it a wrong key is told from a damaged file.
*/
function keyIdOf(recipient) {
	return (0, node_crypto.createHash)("sha256").update(`sealant-vault-key/1\0${recipient}`).digest("hex").slice(0, 16);
}
function unreadable$1(path, cause) {
	return new require_start.AppError("vault", `The key file “${path}” can't be read.`, {
		mend: "Check the path in “key: file:PATH”, or make a vault with: sealant vault init",
		cause
	});
}

// src/adapters/vaults/embedded/vault-seal.ts
/** Type of the header line that names the key; age ignores types it doesn't know (age-encryption.org/v1, "Header"). */
const KEY_ID_STANZA = "sealant-key";
const HEADER = "age-encryption.org/v1\n";
/** Of the header only this much is looked at, in bytes. */
const HEADER_BYTES = 4096;
/** Loaded on use: a scan never pays for it. */
const loadAge = () => Promise.resolve().then(() => require("./npm-age-encryption.js")).then((n) => n.dist_exports);
/** A new identity and its recipient (`age1…`). */
async function generateKey() {
	const age = await loadAge();
	const identity = await age.generateX25519Identity();
	return {
		identity,
		recipient: await age.identityToRecipient(identity)
	};
}
/** Encrypts a vault as an age file that the age tool itself can open with the same key. */
async function sealVault(document, key) {
	const age = await loadAge();
	const encrypter = new age.Encrypter();
	if (key.kind === "passphrase") encrypter.setPassphrase(key.value.reveal());
	else {
		const recipient = await age.identityToRecipient(key.value.reveal());
		encrypter.addRecipient(recipient);
		encrypter.addRecipient({ wrapFileKey: () => [new age.Stanza([KEY_ID_STANZA, keyIdOf(recipient)], /* @__PURE__ */ new Uint8Array(0))] });
	}
	return encrypter.encrypt(encodeVault(document, key.value));
}
/**
* Decrypts a vault.
* @param path for messages
* @throws AppError `vault` for a wrong key, `corrupt` for a damaged, forged or foreign file
*/
async function unsealVault(bytes, key, path) {
	const header = checkHeader(bytes, key, path);
	const age = await loadAge();
	const decrypter = new age.Decrypter();
	let keyId = null;
	try {
		if (key.kind === "passphrase") decrypter.addPassphrase(key.value.reveal());
		else {
			decrypter.addIdentity(key.value.reveal());
			keyId = keyIdOf(await age.identityToRecipient(key.value.reveal()));
		}
	} catch (cause) {
		throw damagedKey(cause);
	}
	if (keyId !== null && header.keyId !== null && header.keyId !== keyId) throw wrongKey(path, header.keyId, keyId);
	let text;
	try {
		text = await decrypter.decrypt(bytes, "text");
	} catch (cause) {
		throw decryptionFailed(cause, key, header.keyId !== null, path);
	}
	const decoded = decodeVault(text, key.value);
	if (decoded instanceof Map) return decoded;
	throw notAVault(decoded, path);
}
function checkHeader(bytes, key, path) {
	const text = Buffer.from(bytes.subarray(0, HEADER_BYTES)).toString("latin1");
	if (bytes.length === 0) throw damaged(path, "it is empty");
	if (!text.startsWith(HEADER)) throw damaged(path, "it does not begin as an age file");
	const scrypt = /^-> scrypt /m.test(text);
	if (scrypt !== (key.kind === "passphrase")) throw new require_start.AppError("vault", `“${path}” is sealed with ${scrypt ? "a passphrase" : "an age identity"}.`, { mend: `Give ${scrypt ? "that passphrase" : "that identity (AGE-SECRET-KEY-…)"} as the key, not ${scrypt ? "an identity" : "a passphrase"}.` });
	return { keyId: /^-> sealant-key ([0-9a-f]{16})$/m.exec(text)?.[1] ?? null };
}
function decryptionFailed(cause, key, rightKey, path) {
	if (!(cause instanceof Error && cause.message.startsWith("no identity matched"))) return damaged(path, "its content was altered or cut off after it was sealed", cause);
	if (rightKey) return damaged(path, "the key is right, but the header was altered", cause);
	const what = key.kind === "passphrase" ? "The passphrase" : "The identity";
	return new require_start.AppError("vault", `${what} does not open “${path}”.`, {
		mend: "Check the key first. If it is surely the right one, the file’s header is damaged: restore it from a backup or from git.",
		cause
	});
}
function wrongKey(path, wanted, given) {
	return new require_start.AppError("vault", `“${path}” is sealed for the key ${wanted}, and the key given is ${given}.`, { mend: "Give the identity that “sealant vault init” wrote for this file." });
}
function damaged(path, why, cause) {
	return new require_start.AppError("corrupt", `The embedded vault “${path}” is damaged: ${why}.`, {
		mend: "Restore it from a backup or from git. Nothing was changed.",
		cause
	});
}
function notAVault(fault, path) {
	switch (fault.kind) {
		case "newer": return new require_start.AppError("vault", `“${path}” has format ${fault.version}, which this Sealant does not know.`, { mend: "Use the newer Sealant that wrote it." });
		case "not-a-vault": return new require_start.AppError("corrupt", `“${path}” is an age file, but no Sealant vault.`, { mend: "Check the path, or make a vault with: sealant vault init --vault PATH" });
		case "forged": return new require_start.AppError("corrupt", `“${path}” was not written by a holder of its key: its seal does not fit.`, { mend: "Somebody replaced the file. Restore it from a backup or from git, and rotate what was read from it." });
		case "malformed": return damaged(path, "its content does not have the vault’s form");
	}
}
function damagedKey(cause) {
	return new require_start.AppError("vault", "The age identity for the embedded vault is damaged: its checksum is wrong.", {
		mend: "Give the whole line that “sealant vault init” wrote.",
		cause
	});
}

// src/adapters/vaults/embedded/vault-file.ts
/** Longest wait for another writer; a passphrase makes each of them take seconds. */
const LOCK_WAIT_MS = 2e4;
function openVaultFile(path, directory, key) {
	const file = (0, node_path.resolve)(directory, path);
	const read = () => readVault(file, path, key);
	return {
		path,
		read,
		async update(change) {
			const lock = await require_lock_file.lockFile(file, LOCK_WAIT_MS);
			try {
				const before = await read();
				const after = change(before);
				if (after !== before) await save(file, path, after, key);
				return after;
			} finally {
				lock.release();
			}
		}
	};
}
/**
* Makes an empty vault.
* @throws AppError `usage` when there is a file already
*/
async function createVaultFile(path, directory, key) {
	const file = (0, node_path.resolve)(directory, path);
	(0, node_fs.mkdirSync)((0, node_path.dirname)(file), {
		recursive: true,
		mode: 448
	});
	const lock = await require_lock_file.lockFile(file, LOCK_WAIT_MS);
	try {
		if ((0, node_fs.existsSync)(file)) throw new require_start.AppError("usage", `There is a vault at “${path}” already.`, { mend: "Use it, or give another path: sealant vault init --vault PATH" });
		await save(file, path, emptyDocument, key);
	} finally {
		lock.release();
	}
}
async function save(file, path, document, key) {
	const bytes = await sealVault(document, key);
	if (bytes.length > VAULT_LIMITS.fileBytes) throw new require_start.AppError("usage", `“${path}” would grow to ${bytes.length} bytes, above the limit.`, { mend: "Destroy old versions (sealant vault destroy PATH#FIELD --at-version N), or use a vault server." });
	require_write_file_atomically.writeFileAtomically(file, bytes);
}
async function readVault(file, path, key) {
	let bytes;
	try {
		const { size } = (0, node_fs.statSync)(file);
		if (size > VAULT_LIMITS.fileBytes) throw new require_start.AppError("corrupt", `“${path}” has ${size} bytes, more than a vault may have.`, { mend: "Check the path: this is hardly a vault that Sealant wrote." });
		bytes = (0, node_fs.readFileSync)(file);
	} catch (cause) {
		if (cause instanceof require_start.AppError) throw cause;
		throw unreadable(path, cause);
	}
	return unsealVault(bytes, key, path);
}
function unreadable(path, cause) {
	const isMissing = cause.code === "ENOENT";
	const what = isMissing ? `There is no embedded vault at “${path}”.` : `The embedded vault “${path}” can't be read.`;
	return new require_start.AppError("vault", what, {
		mend: isMissing ? "Make one with: sealant vault init" : "Check its permissions.",
		cause
	});
}

// src/adapters/vaults/embedded-vault.ts
/** Used where a reference names no field. */
const DEFAULT_FIELD = "value";
const SETTINGS = ["path", "key"];
/** The embedded vault as a `providers:` entry: `{ type: embedded, path: .sealant/vault.age, key: env:SEALANT_VAULT_KEY }`. */
const vault = {
	scheme: "file",
	create(id, settings, at, surroundings) {
		const { path, key } = readEmbeddedSettings(settings, at);
		parseKeySource(key);
		return {
			id,
			async open(identity) {
				return sessionOf(id, await openVaultFile(path, surroundings.directory, embeddedVaultKey(key, identity, surroundings)).read());
			}
		};
	}
};
/**
* The settings of an embedded vault, with defaults filled in.
* @throws AppError `config` for an unknown or ill-typed key
*/
function readEmbeddedSettings(settings, at) {
	for (const [name, value] of Object.entries(settings)) {
		if (!SETTINGS.includes(name)) throw new require_start.AppError("config", `${at}: the embedded vault has no setting “${name}”.`, { mend: `Known are: ${SETTINGS.join(", ")}.${require_command_line.didYouMean(name, SETTINGS)}` });
		if (typeof value !== "string" || value === "") throw new require_start.AppError("config", `${at}: “${name}” is not a text.`, { mend: "Write, for example: { type: embedded, path: .sealant/vault.age, key: env:SEALANT_VAULT_KEY }" });
	}
	return {
		path: settings["path"] ?? ".sealant/vault.age",
		key: settings["key"] ?? "env:SEALANT_VAULT_KEY"
	};
}
/** The vault file of a `providers:` entry, for reading and writing (rotation drivers). Does no I/O but reading a key file. */
function openEmbeddedVault(settings, at, identity, surroundings) {
	const { path, key } = readEmbeddedSettings(settings, at);
	return openVaultFile(path, surroundings.directory, embeddedVaultKey(key, identity, surroundings));
}
function embeddedVaultKey(source, identity, surroundings) {
	const parsed = parseKeySource(source);
	if (parsed.kind === "file") return readKeyFile(parsed.path, surroundings.directory);
	const value = identity.credential(parsed.name);
	if (value === null) throw new require_start.AppError("vault", `${parsed.name}, which should hold the embedded vault’s key, is not set.`, { mend: `In a workflow: env: { ${parsed.name}: \${{ secrets.${parsed.name} }} }. In a shell: read it from a 0600 file, key: file:PATH.` });
	return toVaultKey(value.reveal(), parsed.name);
}
function sessionOf(id, document) {
	return {
		credentials: [],
		handle: null,
		sessionEndsLeases: true,
		async issue(references) {
			return references.map((reference) => readOne(id, document, reference));
		},
		async list(reference) {
			const matches = new require_wildcard.Matches(reference);
			for (const path of document.keys()) matches.offer(path);
			return matches.parts;
		},
		async release() {
			return {
				kind: "not-revocable",
				mend: "Values of an embedded vault are static: rotate them instead."
			};
		}
	};
}
function readOne(id, document, reference) {
	if (reference.field === "*") return readAll(id, document, reference);
	const address = {
		path: reference.path,
		field: reference.field ?? "value"
	};
	const versions = versionsOf(document, address);
	const found = reference.version === null ? versions.find((version) => version.state === "current") : versions.find((version) => String(version.version) === reference.version);
	if (found?.value) return {
		value: found.value,
		lease: {
			kind: "static",
			provider: id
		}
	};
	if (reference.optional) return null;
	const name = require_reference.formatReference(reference);
	if (found !== void 0) throw new require_start.AppError("vault", `“${name}” is destroyed.`, { mend: "Refer to a version that is not, or to none." });
	const fields = document.get(reference.path);
	if (fields === void 0) throw new require_start.AppError("vault", `“${name}” is not in the embedded vault “${id}”.`, { mend: `Set it: sealant vault set '${address.path}#${address.field}'${require_command_line.didYouMean(reference.path, document.keys())}` });
	throw new require_start.AppError("vault", `“${name}” is not in the embedded vault “${id}”.`, { mend: `Its fields are: ${[...fields.keys()].join(", ")}.${require_command_line.didYouMean(address.field, fields.keys())}` });
}
/** Every field that has the version asked for, or a current one. */
function readAll(id, document, reference) {
	const fields = document.get(reference.path);
	const name = require_reference.formatReference({
		...reference,
		field: null
	});
	if (fields === void 0 && reference.optional) return null;
	if (fields === void 0) throw new require_start.AppError("vault", `“${name}” is not in the embedded vault “${id}”.`, { mend: `Set it: sealant vault set '${reference.path}#FIELD'${require_command_line.didYouMean(reference.path, document.keys())}` });
	const values = [...fields.keys()].flatMap((field) => {
		const one = readOne(id, document, {
			...reference,
			field,
			optional: true
		});
		return one === null ? [] : [[field, one.value.reveal()]];
	});
	return {
		value: new require_engine.Secret(JSON.stringify(Object.fromEntries(values)), require_reference.formatReference(reference)),
		lease: {
			kind: "static",
			provider: id
		}
	};
}

exports.DEFAULT_FIELD = DEFAULT_FIELD;
exports.addVersion = addVersion;
exports.createVaultFile = createVaultFile;
exports.currentOf = currentOf;
exports.destroyVersion = destroyVersion;
exports.generateKey = generateKey;
exports.nameOf = nameOf;
exports.openEmbeddedVault = openEmbeddedVault;
exports.openVaultFile = openVaultFile;
exports.parseKeySource = parseKeySource;
exports.promoteVersion = promoteVersion;
exports.readKeyFile = readKeyFile;
exports.toVaultKey = toVaultKey;
exports.vault = vault;
exports.versionsOf = versionsOf;