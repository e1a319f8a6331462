const require_start = require("./start.js");
const require_engine = require("./engine.js");
let node_crypto = require("node:crypto");

// src/engine/respond/generate.ts
const DIGITS = "0123456789";
const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ALPHABETS = {
	alphanumeric: [
		DIGITS,
		LETTERS.slice(0, 26),
		LETTERS.slice(26)
	],
	symbols: [
		DIGITS,
		LETTERS.slice(0, 26),
		LETTERS.slice(26),
		"-._~"
	],
	hex: ["0123456789abcdef"],
	base64url: [`${DIGITS}${LETTERS}-_`]
};
const NAMES = {
	password: "symbols",
	alphanumeric: "alphanumeric",
	hex: "hex",
	base64url: "base64url"
};
const LENGTHS = {
	least: 16,
	most: 512
};
/** 32 characters of 66: 193 bits. */
const DEFAULT_POLICY = {
	length: 32,
	alphabet: "symbols"
};
/**
* A new value. Characters are drawn evenly (bytes beyond the last full multiple of the alphabet are thrown away), and
* the whole is drawn anew until every class of the alphabet occurs, which keeps all accepted values equally likely.
* @param draw source of random bytes; tests give their own
*/
function generateValue(policy, label, draw = node_crypto.randomBytes) {
	const classes = ALPHABETS[policy.alphabet];
	const alphabet = classes.join("");
	for (;;) {
		const text = drawText(alphabet, policy.length, draw);
		if (classes.every((one) => [...text].some((character) => one.includes(character)))) return new require_engine.Secret(text, label);
	}
}
/**
* Reads `password-32`, `alphanumeric-40`, `hex-64` or `base64url-43`.
* @throws AppError `config`
*/
function parsePolicy(name) {
	const match = /^(?<alphabet>[a-z0-9]+)-(?<length>\d{1,4})$/.exec(name);
	const kind = match?.groups?.["alphabet"] ?? "";
	const alphabet = Object.hasOwn(NAMES, kind) ? NAMES[kind] : void 0;
	const length = Number(match?.groups?.["length"]);
	if (alphabet !== void 0 && length >= LENGTHS.least && length <= LENGTHS.most) return {
		length,
		alphabet
	};
	throw new require_start.AppError("config", `“${name.slice(0, 60)}” is not a policy for new values.`, { mend: `Write KIND-LENGTH with one of ${Object.keys(NAMES).join(", ")} and ${LENGTHS.least} to ${LENGTHS.most} characters: password-32.` });
}
function drawText(alphabet, length, draw) {
	const limit = 256 - 256 % alphabet.length;
	let text = "";
	while (text.length < length) for (const byte of draw(length * 2)) if (byte < limit && text.length < length) text += alphabet[byte % alphabet.length];
	return text;
}

Object.defineProperty(exports, "DEFAULT_POLICY", {
  enumerable: true,
  get: function () {
    return DEFAULT_POLICY;
  }
});
Object.defineProperty(exports, "generateValue", {
  enumerable: true,
  get: function () {
    return generateValue;
  }
});
Object.defineProperty(exports, "parsePolicy", {
  enumerable: true,
  get: function () {
    return parsePolicy;
  }
});