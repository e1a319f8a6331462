const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_reference = require("./reference.js");
const require_engine = require("./engine.js");
const require_json_field = require("./json-field.js");
const require_issue_documents = require("./issue-documents.js");
const require_settings_entry = require("./settings-entry.js");
const require_command_line = require("./command-line.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");

// src/adapters/vaults/sops/encrypted-file.ts
const OTHERS = [
	"kms",
	"gcp_kms",
	"azure_kv",
	"hc_vault",
	"hckms",
	"pgp"
];
/** By the end of a file's name; `null` for another. */
function formatOf(path) {
	if (/\.ya?ml$/i.test(path)) return "yaml";
	if (/\.json$/i.test(path)) return "json";
	return /(^|[./])env(\.[\w-]+)?$/i.test(path) ? "dotenv" : null;
}
/**
* @param shown the reference, for messages
* @throws AppError `vault` for what sops did not write
*/
async function readEncryptedFile(text, format, shown) {
	const whole = format === "dotenv" ? parseDotenv(text, shown) : await parseYaml(text, shown);
	if (whole.kind !== "map") throw notEncrypted(shown);
	const isMetadata = ([key]) => format === "dotenv" ? key.startsWith("sops_") : key === "sops";
	const kept = whole.entries.filter(isMetadata);
	const metadata = format === "dotenv" ? flatMetadata(kept) : nestedMetadata(kept[0]?.[1]);
	if (metadata === null) throw notEncrypted(shown);
	return {
		content: {
			kind: "map",
			entries: whole.entries.filter((entry) => !isMetadata(entry))
		},
		metadata
	};
}
/** YAML, of which JSON is a part; by its nodes, since the order of keys counts and numbers must stay as they stand. */
async function parseYaml(text, shown) {
	const { isMap, isScalar, isSeq, parseAllDocuments } = await Promise.resolve().then(() => require("./npm-yaml.js")).then((n) => /* @__PURE__ */ require_rolldown_runtime.__toESM(n.require_dist(), 1));
	const documents = parseAllDocuments(text, {
		intAsBigInt: true,
		logLevel: "silent"
	});
	const [document, second] = "empty" in documents ? [] : documents;
	if (document === void 0 || document.errors.length > 0) throw unreadable(shown, "it is neither YAML nor JSON");
	if (second !== void 0) throw unreadable(shown, "it holds several YAML documents");
	const treeOf = (node) => {
		if (isMap(node)) return {
			kind: "map",
			entries: node.items.map(({ key, value }) => [nameOf(key), treeOf(value)])
		};
		if (isSeq(node)) return {
			kind: "list",
			items: node.items.map(treeOf)
		};
		if (node === null) return leafOf(null, "");
		if (isScalar(node)) return leafOf(node.value, node.source ?? "");
		throw unreadable(shown, "it holds YAML aliases");
	};
	const nameOf = (key) => {
		if (isScalar(key)) return typeof key.value === "string" ? key.value : key.source ?? String(key.value);
		throw unreadable(shown, "a key of it is no text");
	};
	return treeOf(document.contents);
}
/** One `NAME=VALUE` a line, line breaks of a value as `\n`. */
function parseDotenv(text, shown) {
	return {
		kind: "map",
		entries: text.split("\n").filter((line) => line !== "" && !line.startsWith("#")).map((line) => {
			const equals = line.indexOf("=");
			if (equals <= 0) throw unreadable(shown, "a line of it is not NAME=VALUE");
			const value = line.slice(equals + 1).replaceAll("\\n", "\n");
			return [line.slice(0, equals), leafOf(value, value)];
		})
	};
}
/** @param source how it stands in the file */
function leafOf(value, source) {
	if (value === null || value === void 0) return {
		kind: "leaf",
		json: "null",
		counted: null
	};
	if (typeof value === "boolean") return {
		kind: "leaf",
		json: String(value),
		counted: value ? "True" : "False"
	};
	if (typeof value === "bigint") return {
		kind: "leaf",
		json: String(value),
		counted: String(value)
	};
	if (typeof value === "number") return Number.isFinite(value) ? {
		kind: "leaf",
		json: String(value),
		counted: decimalOf(value)
	} : textLeaf(source);
	return textLeaf(String(value));
}
function textLeaf(text) {
	return {
		kind: "leaf",
		json: JSON.stringify(text),
		counted: text
	};
}
/** A number without an exponent, in the fewest digits that tell it. */
function decimalOf(value) {
	const [, sign = "", whole = "", part = "", exponent = ""] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(`${value}`) ?? [];
	const shift = Number(exponent || 0);
	if (shift === 0) return String(value);
	if (shift > 0) return `${sign}${whole}${part.padEnd(shift, "0").slice(0, shift)}${part.length > shift ? `.${part.slice(shift)}` : ""}`;
	return `${sign}0.${"0".repeat(-shift - 1)}${whole}${part}`;
}
function nestedMetadata(tree) {
	const text = (node) => node?.kind === "leaf" && node.json !== "null" ? String(JSON.parse(node.json)) : "";
	const member = (node, name) => node?.kind === "map" ? node.entries.find(([key]) => key === name)?.[1] : void 0;
	const items = (name) => {
		const node = member(tree, name);
		return node?.kind === "list" ? node.items : [];
	};
	if (tree?.kind !== "map") return null;
	return {
		age: items("age").map((one) => ({
			recipient: text(member(one, "recipient")),
			enc: text(member(one, "enc"))
		})),
		others: OTHERS.filter((name) => items(name).length > 0),
		isShared: items("key_groups").length > 1,
		mac: text(member(tree, "mac")),
		lastModified: text(member(tree, "lastmodified")),
		macOnlyEncrypted: text(member(tree, "mac_only_encrypted")) === "true"
	};
}
/** Lists and maps of metadata stand in the names: `sops_age__list_0__map_enc`. */
function flatMetadata(entries) {
	const texts = new Map(entries.map(([name, leaf]) => [name.slice(5), leaf.kind === "leaf" ? leaf.counted : ""]));
	if (texts.size === 0) return null;
	const ages = [...texts.keys()].flatMap((name) => /^age__list_(\d+)__map_enc$/.exec(name)?.[1] ?? []);
	const names = [...texts.keys()];
	return {
		age: ages.map((i) => ({
			recipient: texts.get(`age__list_${i}__map_recipient`) ?? "",
			enc: texts.get(`age__list_${i}__map_enc`) ?? ""
		})),
		others: OTHERS.filter((other) => names.some((name) => name.startsWith(`${other}__list_`))),
		isShared: names.some((name) => name.startsWith("key_groups__list_1__")),
		mac: texts.get("mac") ?? "",
		lastModified: texts.get("lastmodified") ?? "",
		macOnlyEncrypted: texts.get("mac_only_encrypted") === "true"
	};
}
function notEncrypted(shown) {
	return new require_start.AppError("vault", `${shown} is not encrypted by sops.`, { mend: "Encrypt it (sops encrypt --in-place FILE), and rotate what stood there in clear." });
}
function unreadable(shown, why) {
	return new require_start.AppError("vault", `${shown} can't be read: ${why}.`, { mend: "Give a file that sops wrote, of the format its name says: .yaml, .json or .env." });
}

// src/adapters/vaults/sops/decrypt-file.ts
/** What the checksum begins with where it counts encrypted values only: the SHA-256 of “sops”. */
const ONLY_ENCRYPTED = (0, node_crypto.createHash)("sha256").update("sops").digest();
const KEY_BYTES = 32;
const VALUE = /^ENC\[AES256_GCM,data:([A-Za-z0-9+/=]*),iv:([A-Za-z0-9+/=]+),tag:([A-Za-z0-9+/=]+),type:(str|int|float|bool|bytes|comment|time)\]$/;
/**
* Decrypts a file and verifies its checksum, so that nothing of it was changed, added, moved or left out.
* @param keys lines of age identities, as `age-keygen` writes them
* @param shown the reference, for messages
* @returns the content as JSON, keys in their order. Secret: never print.
* @throws AppError `vault` for a key that doesn't open it, `corrupt` for a file that was changed
*/
async function decryptFile({ content, metadata }, keys, shown) {
	const dataKey = await openDataKey(metadata, keys, shown);
	const hash = (0, node_crypto.createHash)("sha512");
	if (metadata.macOnlyEncrypted) hash.update(ONLY_ENCRYPTED);
	function decryptLeaf(leaf, path) {
		const parts = leaf.counted === null ? null : VALUE.exec(leaf.counted);
		if (parts === null) {
			if (!metadata.macOnlyEncrypted && leaf.counted !== null) hash.update(leaf.counted);
			return leaf;
		}
		const plain = decryptValue(parts, dataKey, `${path.join(":")}:`);
		if (plain === null) throw changed(shown, `the value at ${require_command_line.neutralLine(path.join(".").slice(0, 120))}`);
		const type = parts[4];
		if (type === "comment") return null;
		hash.update(plain);
		return plainLeaf(plain, type);
	}
	function decryptTree(tree, path) {
		if (tree.kind === "leaf") return decryptLeaf(tree, path)?.json ?? null;
		const text = (tree.kind === "list" ? tree.items.map((item) => decryptTree(item, path)) : tree.entries.map(([key, value]) => {
			const json = decryptTree(value, [...path, key]);
			return json === null ? null : `${JSON.stringify(key)}:${json}`;
		})).filter((one) => one !== null).join(",");
		return tree.kind === "list" ? `[${text}]` : `{${text}}`;
	}
	const json = decryptTree(content, []);
	const mac = VALUE.exec(metadata.mac);
	if ((mac === null ? null : decryptValue(mac, dataKey, metadata.lastModified))?.toString("utf8") !== hash.digest("hex").toUpperCase()) throw changed(shown, "its checksum");
	return json;
}
function decryptValue([, data = "", iv = "", tag = ""], key, authenticated) {
	try {
		const decipher = (0, node_crypto.createDecipheriv)("aes-256-gcm", key, Buffer.from(iv, "base64"), { authTagLength: 16 });
		decipher.setAAD(Buffer.from(authenticated)).setAuthTag(Buffer.from(tag, "base64"));
		return Buffer.concat([decipher.update(Buffer.from(data, "base64")), decipher.final()]);
	} catch {
		return null;
	}
}
function plainLeaf(plain, type) {
	const text = plain.toString("utf8");
	if (type === "bool") return {
		kind: "leaf",
		json: String(/^(true|t|1)$/i.test(text)),
		counted: text
	};
	const isNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text);
	return (type === "int" || type === "float") && isNumber ? {
		kind: "leaf",
		json: text,
		counted: text
	} : textLeaf(text);
}
async function openDataKey({ age: recipients, others, isShared }, keys, shown) {
	if (isShared) throw new require_start.AppError("vault", `${shown}: its key is shared out among groups of keys (Shamir), which this does not open.`, { mend: "Give it one group with an age recipient: sops updatekeys, with “age:” in .sops.yaml." });
	if (recipients.length === 0) throw new require_start.AppError("vault", `${shown} has no age recipient${others.length > 0 ? `, but ${others.join(", ")}` : ""}.`, { mend: "Add one: “age: age1…” in .sops.yaml, then sops updatekeys FILE." });
	const age = await Promise.resolve().then(() => require("./npm-age-encryption.js")).then((n) => n.dist_exports);
	const identities = identitiesOf(keys);
	const own = await Promise.all(identities.map((one) => age.identityToRecipient(one).catch(() => "")));
	const decrypter = new age.Decrypter();
	if (own.length === 0 || own.includes("")) throw new require_start.AppError("vault", `${shown}: what should be its age key is none.`, { mend: "Give the whole line that age-keygen wrote, AGE-SECRET-KEY-…; lines that begin with # may stand beside it." });
	for (const identity of identities) decrypter.addIdentity(identity);
	const meant = recipients.filter(({ recipient }) => own.includes(recipient));
	for (const { enc } of meant) {
		const key = await decrypt(decrypter, age.armor.decode, enc);
		if (key?.length === KEY_BYTES) return key;
	}
	if (meant.length > 0) throw changed(shown, "its data key");
	const names = recipients.map(({ recipient }) => require_command_line.neutralLine(recipient.slice(0, 80)));
	throw new require_start.AppError("vault", `${shown} is for ${names.join(", ")}; the key given is that of ${own.join(", ")}.`, { mend: `Give the key of one of those, or add yours: “age:” in .sops.yaml, then sops updatekeys FILE.` });
}
async function decrypt(decrypter, decode, enc) {
	try {
		return await decrypter.decrypt(decode(enc));
	} catch {
		return null;
	}
}
/** Of a key file, which also holds comments. */
function identitiesOf(keys) {
	return keys.reveal().split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
}
function changed(shown, what) {
	return new require_start.AppError("corrupt", `${shown} was changed without sops: ${what} does not fit.`, { mend: "Take the last version that sops wrote (git log -p FILE), and make the change with sops edit." });
}

// src/adapters/vaults/sops.ts
const EXAMPLE = "{ type: sops, key: env:SOPS_AGE_KEY }";
/** Bytes. */
const LARGEST = 4194304;
/**
* Files of the repository that sops encrypted for age: `{ type: sops, key: env:SOPS_AGE_KEY }`.
* `sops://secrets/prod.yaml#field`, a JSON pointer for what lies deeper (`#/db/password`); YAML, JSON and .env.
*/
const vault = {
	scheme: "sops",
	create(id, settings, at, { directory }) {
		const entry = new require_settings_entry.SettingsEntry(settings, at, ["key"], {
			example: EXAMPLE,
			directory
		});
		const key = entry.text("key") === null ? { variable: "SOPS_AGE_KEY" } : entry.credential("key", "SOPS_AGE_KEY");
		return {
			id,
			async open(identity) {
				return sessionOf(id, directory, require_settings_entry.credentialOf(identity, key, "age key"));
			}
		};
	}
};
function sessionOf(id, directory, key) {
	/** Each file is decrypted once. */
	const files = /* @__PURE__ */ new Map();
	function contentOf(path, shown) {
		const known = files.get(path);
		if (known !== void 0) return known;
		const text = readInside(directory, path, shown);
		if (text === null) return null;
		const format = formatOf(path) ?? (text.trimStart().startsWith("{") ? "json" : null);
		if (format === null) throw new require_start.AppError("config", `${shown}: what the file is can't be told by its name.`, { mend: "Call it .yaml, .json or .env, as sops does." });
		const content = readEncryptedFile(text, format, shown).then((file) => decryptFile(file, key, shown));
		files.set(path, content);
		return content;
	}
	function missing(shown) {
		return new require_start.AppError("vault", `${shown}: there is no such file in ${directory}.`, { mend: "Paths start at the repository’s root. A job has the file only after actions/checkout." });
	}
	async function readOne(reference) {
		const { path, version, field, optional } = reference;
		const shown = require_reference.formatReference({
			...reference,
			field: null,
			version: null
		});
		if (version !== null) throw new require_start.AppError("config", `${shown}: a file has no versions.`, { mend: "Leave out “?version=”: git keeps the earlier ones." });
		const json = await contentOf(path, shown);
		if (json === null && optional) return null;
		if (json === null) throw missing(shown);
		const value = require_json_field.jsonField(json, field ?? require_issue_documents.onlyField(json, shown), optional, shown);
		return value === null ? null : {
			value: new require_engine.Secret(value, require_reference.formatReference(reference)),
			lease: {
				kind: "static",
				provider: id
			}
		};
	}
	return {
		credentials: [],
		handle: null,
		sessionEndsLeases: true,
		issue: (references) => Promise.all(references.map(readOne)),
		async look(reference) {
			const shown = require_reference.formatReference({
				...reference,
				field: null,
				version: null
			});
			if (await contentOf(reference.path, shown) === null) throw missing(shown);
		},
		async release() {
			return {
				kind: "not-revocable",
				mend: "Values of files are static: rotate them instead."
			};
		}
	};
}
/**
* @returns `null` where there is no such file
* @throws AppError `config` for one that a link leads out of the folder, or that is too large
*/
function readInside(directory, path, shown) {
	const whole = (0, node_path.resolve)(directory, path);
	let real;
	try {
		real = (0, node_fs.realpathSync)(whole);
	} catch {
		return null;
	}
	const root = (0, node_fs.realpathSync)(directory);
	if (!real.startsWith(root.endsWith(node_path.sep) ? root : root + node_path.sep)) throw new require_start.AppError("config", `${shown}: a link leads out of ${directory}.`, { mend: "Name a file of the repository." });
	const { size } = (0, node_fs.statSync)(real);
	if (size > LARGEST) throw new require_start.AppError("config", `${shown} has ${size} bytes, more than ${LARGEST}.`, { mend: "Split the file." });
	return (0, node_fs.statSync)(real).isFile() ? (0, node_fs.readFileSync)(real, "utf8") : null;
}

exports.vault = vault;