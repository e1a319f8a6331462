const require_start = require("./start.js");
const require_reference = require("./reference.js");
const require_value_forms = require("./value-forms.js");
let node_crypto = require("node:crypto");

// src/engine/respond/keyed-hash.ts
/** Under a key that is at hand, such as a field of a KV engine. */
function localKeyedHash(key) {
	return { async digest(inputs) {
		return inputs.map((input) => (0, node_crypto.createHmac)("sha256", key.reveal()).update(input).digest("base64url"));
	} };
}
/** What is hashed of a value: `v1`, a zero byte, and the value in UTF-8. */
function valueInput(value) {
	return Buffer.concat([Buffer.from("v1\0"), Buffer.from(value, "utf8")]);
}

// src/engine/respond/entry-index.ts
const FORMAT = "sealant-index/1";
/** Values that can be guessed are left out: a match would be chance, and who has the key could try words. */
const MIN_LENGTH = 8;
const MIN_DISTINCT = 5;
/** Whether a value is hard enough to guess to be looked up by its hash. */
function isIndexable(value) {
	return value.length >= MIN_LENGTH && new Set(value).size >= MIN_DISTINCT && !/^(?:[a-z]+|[A-Z]?[a-z]+|\d+)$/.test(value);
}
/** An index of all given versions; of several entries with one value, a current one is kept. */
async function buildIndex(versions, hash, at, signal) {
	const kept = versions.filter(({ value }) => isIndexable(value.reveal().trim()));
	const digests = await hash.digest(kept.map(({ value }) => valueInput(value.reveal().trim())), signal);
	const entries = /* @__PURE__ */ new Map();
	kept.forEach(({ reference, current }, i) => {
		const digest = digests[i];
		if (entries.get(digest)?.current) return;
		entries.set(digest, {
			reference: require_reference.formatReference(reference),
			current
		});
	});
	return {
		created: at.toISOString(),
		entries
	};
}
/** The index as text, authenticated under the same key: nobody without it can make or change one. */
async function sealIndex(index, hash, signal) {
	const rows = [...index.entries].map(([digest, { reference, current }]) => [
		digest,
		reference,
		current
	]).sort();
	const body = JSON.stringify({
		created: index.created,
		entries: rows
	});
	const [mac] = await hash.digest([macInput(body)], signal);
	return `${JSON.stringify({
		format: FORMAT,
		mac
	})}\n${body}\n`;
}
/**
* Reads what `sealIndex` wrote.
* @throws AppError `corrupt` for another format, a changed text or another key
*/
async function openIndex(text, hash, signal) {
	const [head = "", body = ""] = text.split("\n");
	const [mac] = await hash.digest([macInput(body)], signal);
	if (head !== JSON.stringify({
		format: FORMAT,
		mac
	})) throw damaged(head.includes(FORMAT) ? "its seal does not fit: it was changed, or the key was" : "it is none");
	const { created, entries } = JSON.parse(body);
	return {
		created,
		entries: new Map(entries.map(([digest, reference, current]) => [digest, {
			reference,
			current
		}]))
	};
}
/** Which entries the findings are, by their indexes; in every normal form of the found value. */
async function lookUpFindings(findings, index, hash, signal) {
	const asked = findings.flatMap(({ secret }, finding) => require_value_forms.valueForms(secret.reveal()).filter(isIndexable).map((form) => ({
		finding,
		form
	})));
	const digests = await hash.digest(asked.map(({ form }) => valueInput(form)), signal);
	const found = /* @__PURE__ */ new Map();
	asked.forEach(({ finding }, i) => {
		const entry = index.entries.get(digests[i]);
		if (entry !== void 0 && !found.get(finding)?.current) found.set(finding, entry);
	});
	return found;
}
function macInput(body) {
	return Buffer.concat([Buffer.from(`${FORMAT}\0`), Buffer.from(body, "utf8")]);
}
function damaged(why) {
	return new require_start.AppError("corrupt", `The index of vault entries can’t be used: ${why}.`, { mend: "Make it anew: sealant index" });
}

// src/app/respond/keyed-hash-of.ts
/** In UTF-16 units: 32 bytes in base64 are 43. */
const MIN_KEY = 32;
/**
* The keyed hash that `correlate.key` names: a key of a transit engine (`vault://transit/sealant`), which stays there, or
* a field that holds the key (`local://sealant/index#key`).
* @throws AppError `config` where there is none, or one that is too short
*/
async function keyedHashOf(config, vaults) {
	const key = config.correlate?.key ?? null;
	if (key === null) throw new require_start.AppError("config", "The config names no key for an index of vault entries.", { mend: "Add: correlate: { key: vault://transit/sealant, prefixes: [\"vault://secret/prod/**\"] }" });
	if (key.field === null && vaults.typeOf(key.scheme) === "vault") {
		const { transitHash } = await Promise.resolve().then(() => require("./transit-hash.js"));
		return transitHash(await vaults.vault(key), key.path);
	}
	const current = (await vaults.versions(require_reference.formatReference({
		...key,
		version: null
	}))).find((version) => version.current);
	if (current === void 0 || current.value.length < MIN_KEY) throw new require_start.AppError("config", `“${require_reference.formatReference(key)}” holds no key of at least ${MIN_KEY} characters.`, { mend: `Make one: openssl rand -base64 32, and store it there.` });
	return localKeyedHash(current.value);
}

Object.defineProperty(exports, "buildIndex", {
  enumerable: true,
  get: function () {
    return buildIndex;
  }
});
Object.defineProperty(exports, "keyedHashOf", {
  enumerable: true,
  get: function () {
    return keyedHashOf;
  }
});
Object.defineProperty(exports, "lookUpFindings", {
  enumerable: true,
  get: function () {
    return lookUpFindings;
  }
});
Object.defineProperty(exports, "openIndex", {
  enumerable: true,
  get: function () {
    return openIndex;
  }
});
Object.defineProperty(exports, "sealIndex", {
  enumerable: true,
  get: function () {
    return sealIndex;
  }
});