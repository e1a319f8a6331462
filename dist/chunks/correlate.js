const require_reference = require("./reference.js");
const require_value_forms = require("./value-forms.js");
let node_crypto = require("node:crypto");

// src/engine/respond/correlate.ts
/** Values below this length, in UTF-16 units, are not looked up: a match would be chance. */
const MIN_LENGTH = 8;
/**
* Which vault entry a leaked value is, for as many findings as are given. Both sides are compared as HMACs under a key
* drawn for this call, so that time tells nothing about values and nothing outlives the call. Normal forms of the found
* value are looked up too (`value-forms.ts`). Where several entries hold the value, the first one that is current wins.
*
* @returns the entry by the finding's index; findings that are no entry are absent
*/
function correlate(findings, versions) {
	const key = (0, node_crypto.randomBytes)(32);
	const known = /* @__PURE__ */ new Map();
	for (const version of versions) {
		if (version.value.length < MIN_LENGTH) continue;
		for (const form of [version.value.reveal(), version.value.reveal().trim()]) {
			const digest = digestOf(form, key);
			if (!known.get(digest)?.current) known.set(digest, known.get(digest) && !version.current ? known.get(digest) : version);
		}
	}
	const found = /* @__PURE__ */ new Map();
	findings.forEach((finding, index) => {
		const entry = lookUp(finding.secret, known, key);
		if (entry !== null) found.set(index, entry);
	});
	return found;
}
/** Whether two values are the same secret, as it is or in one of the found one's normal forms; in constant time. */
function isSameSecret(found, stored) {
	if (stored.length < MIN_LENGTH) return found.equals(stored);
	const key = (0, node_crypto.randomBytes)(32);
	const wanted = /* @__PURE__ */ new Set([digestOf(stored.reveal(), key), digestOf(stored.reveal().trim(), key)]);
	return require_value_forms.valueForms(found.reveal()).some((form) => wanted.has(digestOf(form, key)));
}
function lookUp(secret, known, key) {
	if (secret.length < MIN_LENGTH) return null;
	let previous = null;
	for (const form of require_value_forms.valueForms(secret.reveal())) {
		const version = known.get(digestOf(form, key));
		if (version === void 0) continue;
		const entry = {
			reference: require_reference.formatReference(version.reference),
			current: version.current
		};
		if (entry.current) return entry;
		previous ??= entry;
	}
	return previous;
}
function digestOf(text, key) {
	return (0, node_crypto.createHmac)("sha256", key).update(text).digest("base64");
}

Object.defineProperty(exports, "correlate", {
  enumerable: true,
  get: function () {
    return correlate;
  }
});
Object.defineProperty(exports, "isSameSecret", {
  enumerable: true,
  get: function () {
    return isSameSecret;
  }
});