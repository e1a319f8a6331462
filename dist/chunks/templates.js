const require_start = require("./start.js");
const require_command_line = require("./command-line.js");
const require_engine = require("./engine.js");
let node_crypto = require("node:crypto");

// src/engine/scan/rules/match-rule.ts
/**
* The plain way to run a rule: its pattern over a whole text, then its checks. The scanner's windows must give the same;
* tests of rules and `sealant rules test` use this, so that a rule is judged apart from the machinery.
*/
function matchRule(rule, text, path) {
	const window = {
		text: Buffer.from(text, "utf8").toString("latin1"),
		offset: 0
	};
	const regex = new RegExp(rule.pattern, rule.ignoreCase ? "gdi" : "gd");
	const found = [];
	for (const match of window.text.matchAll(regex)) {
		const [start, end] = match.indices?.groups?.["secret"] ?? match.indices[0];
		const value = Buffer.from(window.text.slice(start, end), "latin1").toString("utf8");
		const judgement = require_engine.runChecks(rule, {
			value,
			groups: match.groups ?? {},
			window,
			path
		});
		if (judgement === null) continue;
		const { confidence, validity, severity } = judgement;
		found.push({
			start,
			end,
			value,
			confidence,
			validity,
			severity: severity ?? rule.severity
		});
	}
	return found;
}

// src/engine/scan/templates/template-keys.ts
/** A DER element. */
function der(tag, ...parts) {
	const content = Buffer.concat(parts);
	const length = content.length;
	if (length < 128) return Buffer.concat([Buffer.from([tag, length]), content]);
	const size = length < 256 ? [129, length] : [
		130,
		length >> 8,
		length & 255
	];
	return Buffer.concat([Buffer.from([tag, ...size]), content]);
}
function integer(random, bytes) {
	const content = Buffer.from(random.bytes(bytes));
	content[0] = 64 | content[0] & 63;
	return der(2, content);
}
const ZERO = Buffer.from([
	2,
	1,
	0
]);
const oid = (hex) => der(6, Buffer.from(hex, "hex"));
/** PKCS#1 with random numbers in place of a key's: the right structure, useless as a key. */
function rsa(random) {
	return der(48, ZERO, ...[
		128,
		3,
		128,
		64,
		64,
		64,
		64,
		64
	].map((size) => integer(random, size)));
}
function ec(random) {
	const curve = der(160, oid("2a8648ce3d030107"));
	return der(48, Buffer.from([
		2,
		1,
		1
	]), der(4, random.bytes(32)), curve, der(161, der(3, Buffer.from([0, 4]), random.bytes(64))));
}
function pkcs8(random) {
	const algorithm = der(48, oid("2a864886f70d010101"), Buffer.from([5, 0]));
	return der(48, ZERO, algorithm, der(4, rsa(random)));
}
function encryptedPkcs8(random) {
	return der(48, der(48, oid("2a864886f70d01050d"), der(48, der(4, random.bytes(16)), integer(random, 2))), der(4, random.bytes(1232)));
}
function openssh(random, cipher) {
	const text = (data) => {
		const bytes = Buffer.from(data);
		const length = Buffer.alloc(4);
		length.writeUInt32BE(bytes.length);
		return Buffer.concat([length, bytes]);
	};
	const kind = text("ssh-ed25519");
	const open = Buffer.concat([kind, text(random.bytes(32))]);
	const secret = Buffer.concat([
		Buffer.from(random.bytes(8)),
		open,
		text(random.bytes(64)),
		text("ci")
	]);
	const kdf = cipher === "none" ? "none" : "bcrypt";
	return Buffer.concat([
		Buffer.from("openssh-key-v1\0"),
		text(cipher),
		text(kdf),
		text(kdf === "none" ? "" : random.bytes(24)),
		Buffer.from([
			0,
			0,
			0,
			1
		]),
		text(open),
		text(secret)
	]);
}
/** An armoured OpenPGP packet of tag 5 (secret key) with random content. */
function openpgp(random) {
	const content = Buffer.concat([Buffer.from([
		4,
		101,
		0,
		0,
		0,
		1
	]), random.bytes(700)]);
	return Buffer.concat([Buffer.from([
		197,
		192 + (content.length - 192 >> 8),
		content.length - 192 & 255
	]), content]);
}
const structures = {
	"RSA PRIVATE KEY": rsa,
	"EC PRIVATE KEY": ec,
	"DSA PRIVATE KEY": (random) => der(48, ZERO, ...[
		128,
		20,
		128,
		128,
		20
	].map((size) => integer(random, size))),
	"PRIVATE KEY": pkcs8,
	"ENCRYPTED PRIVATE KEY": encryptedPkcs8,
	"OPENSSH PRIVATE KEY": (random) => openssh(random, "none"),
	"PGP PRIVATE KEY BLOCK": openpgp
};
/**
* `{pem:RSA PRIVATE KEY}`; `{pem:RSA PRIVATE KEY:escaped}` on one line with `\n` written out; `encrypted` for the
* legacy form with a passphrase; `locked` for an OpenSSH key with a passphrase.
*/
const pem = (random, [label = "PRIVATE KEY", form = ""]) => {
	const lines = (form === "locked" ? openssh(random, "aes256-ctr") : structures[label](random)).toString("base64").match(/.{1,64}/g);
	if (form === "encrypted") lines.unshift("Proc-Type: 4,ENCRYPTED", `DEK-Info: AES-128-CBC,${random.text("0123456789ABCDEF", 32)}`, "");
	if (label.startsWith("PGP")) lines.unshift("");
	return [
		`-----BEGIN ${label}-----`,
		...lines,
		`-----END ${label}-----`,
		""
	].join(form === "escaped" ? "\\n" : "\n");
};
/** `{putty}`, `{putty:aes256-cbc}` */
const putty = (random, [encryption = "none"]) => [
	"PuTTY-User-Key-File-3: ssh-ed25519",
	`Encryption: ${encryption}`,
	"Comment: ci",
	"Public-Lines: 2",
	Buffer.from(random.bytes(48)).toString("base64"),
	Buffer.from(random.bytes(20)).toString("base64"),
	"Private-Lines: 1",
	Buffer.from(random.bytes(36)).toString("base64"),
	`Private-MAC: ${random.text("0123456789abcdef", 64)}`,
	""
].join("\n");
/** Words of BIP 39's English list, enough to draw a phrase from. */
const PHRASE_WORDS = "abandon ability badge cactus dance eager fabric galaxy habit icon jacket kangaroo label machine naive oak panda quality rabbit saddle table ugly vacant wagon yard zebra amateur bamboo captain dolphin elder fantasy garage hammer island jaguar ketchup lemon maple ocean".split(" ");
/** `{mnemonic:12}`: so many different words. */
const mnemonic = (random, [count = "12"]) => {
	const left = [...PHRASE_WORDS];
	return Array.from({ length: Number(count) }, () => left.splice(random.below(left.length), 1)[0]).join(" ");
};
/** A Solana key pair file: the seed's bytes and the public key's. */
const solanaKeypair = (random) => {
	const seed = random.bytes(32);
	return `[${[...seed, ...require_engine.ed25519PublicKey(seed)].join(",")}]`;
};
/** Makers of keys with the right structure and random content, by placeholder name. */
const keyMakers = {
	pem,
	/** `{base64-pem:RSA PRIVATE KEY}`: the PEM file in base64, on one line. */
	"base64-pem": (random, args) => Buffer.from(pem(random, args)).toString("base64"),
	putty,
	mnemonic,
	"solana-keypair": solanaKeypair,
	/** `{wif}`: a Bitcoin private key; `{wif:ef}` one of the test network. */
	wif: (random, [version = "80"]) => require_engine.encodeBase58Check(Buffer.concat([
		Buffer.from(version, "hex"),
		random.bytes(32),
		Buffer.from([1])
	])),
	/** `{xprv}`: an extended private key; the version as an argument (`04358394` for `tprv`). */
	xprv: (random, [version = "0488ade4"]) => require_engine.encodeBase58Check(Buffer.concat([
		Buffer.from(version, "hex"),
		Buffer.alloc(9),
		random.bytes(32),
		Buffer.from([0]),
		random.bytes(32)
	])),
	/** `{bech32:PREFIX:BYTES}` */
	bech32: (random, [prefix = "nsec", bytes = "32"]) => require_engine.encodeBech32(prefix, random.bytes(Number(bytes))),
	age: (random) => require_engine.encodeBech32("age-secret-key-", random.bytes(32)).toUpperCase()
};

// src/engine/scan/templates/template-random.ts
/** A generator seeded by a text (FNV-1a into splitmix32): good enough to look random, not for keys. */
function seededRandom(seed) {
	let state = 2166136261;
	for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 16777619);
	const next = () => {
		state = state + 2654435769 | 0;
		let mixed = Math.imul(state ^ state >>> 16, 569420461);
		mixed = Math.imul(mixed ^ mixed >>> 15, 1935289751);
		return (mixed ^ mixed >>> 15) >>> 0;
	};
	const below = (limit) => Math.floor(next() / 4294967296 * limit);
	return {
		below,
		bytes: (length) => Uint8Array.from({ length }, () => below(256)),
		text: (alphabet, length) => {
			for (;;) {
				let text = "";
				for (let i = 0; i < length; i++) text += alphabet[below(alphabet.length)];
				if (length < 8 || looksMixed(text, alphabet)) return text;
			}
		}
	};
}
/** Whether every class of the alphabet (digits, lower, upper) occurs, and no character three times in a row. */
function looksMixed(text, alphabet) {
	for (const kind of [
		/[0-9]/,
		/[a-z]/,
		/[A-Z]/
	]) if (kind.test(alphabet) && !kind.test(text)) return false;
	return new Set(alphabet).size < 4 || !/(.)\1\1/.test(text);
}

// src/engine/scan/templates/template-tokens.ts
const DIGITS$1 = "0123456789";
const ALNUM = `${DIGITS$1}ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz`;
const HEX = `${DIGITS$1}abcdef`;
/** Prefix, random base62, CRC-32 in base62: `{github:ghp_}`, `{github:ghr_:70}`, `{npm}`. */
function crcToken(random, prefix, length) {
	const body = random.text(ALNUM, length);
	return prefix + body + require_engine.base62(require_engine.crc32(body), 6);
}
function gitlabRoutable(random, prefix) {
	const lines = `o:${random.below(1e6).toString(36)}\nu:${random.below(1e6).toString(36)}`;
	const payload = Buffer.concat([
		random.bytes(16),
		Buffer.from(lines),
		Buffer.from([16])
	]).toString("base64url");
	const head = `${prefix}${payload}.01.${payload.length.toString(36).padStart(2, "0")}`;
	return head + require_engine.crc32(head).toString(36).padStart(7, "0");
}
/** An Azure key of `length` bytes: random, the signature in its place, Marvin32 of all before the last 4 bytes. */
function azureIdentifiable(random, signature, length, urlSafe) {
	const characters = Math.ceil(length * 4 / 3);
	for (;;) {
		const text = Buffer.from(random.bytes(length)).toString("base64").replace(/=+$/, "");
		const signed = text.slice(0, characters - 10) + signature + text.slice(characters - 6);
		const bytes = Buffer.from(signed, "base64");
		const seeds = require_engine.AZURE_SEEDS[signature];
		bytes.writeUInt32LE(require_engine.marvin32(bytes.subarray(0, -4), require_engine.marvinSeed(seeds[0])), length - 4);
		const key = bytes.toString("base64");
		if (key.slice(characters - 10, characters - 6) !== signature) continue;
		if (!/[+/]/.test(key.slice(0, characters - 10) + key.slice(characters - 6))) return key;
		if (urlSafe) return key.replaceAll("+", "-").replaceAll("/", "_");
	}
}
function azureCask(random, signature) {
	for (;;) {
		const head = `${random.text(ALNUM, 52)}JQQJ99B${"ABCDEFGHIJKL"[random.below(12)]}AC${random.text(ALNUM, 14)}${signature}`;
		const hash = Buffer.alloc(4);
		hash.writeUInt32LE(require_engine.marvin32(Buffer.from(head, "base64"), require_engine.marvinSeed("Default0")));
		const sum = hash.toString("base64", 0, 3);
		if (/^[A-Za-z0-9]{4}$/.test(sum)) return head + sum;
	}
}
function azureDevopsPat(random) {
	const bytes = Buffer.from(random.bytes(32));
	const sum = Buffer.alloc(4);
	sum.writeUInt32LE((require_engine.crc32(require_engine.adoCoveredBytes(bytes)) ^ require_engine.ADO_MASKS[0]) >>> 0);
	[
		22,
		8,
		7,
		2
	].forEach((place, index) => {
		bytes[place] = sum[index];
	});
	return require_engine.encodeBase32(bytes).toLowerCase();
}
function githubFineGrained(random) {
	const head = `github_pat_${random.text(ALNUM, 22)}_${random.text(ALNUM, 43)}`;
	return head + require_engine.encodeBase32((0, node_crypto.createHash)("sha256").update(head).digest()).slice(0, 8) + random.text(ALNUM, 8);
}
/** A version 2 macaroon with the index as its location, an identifier and a signature. */
function pypiToken(random, index) {
	const identifier = `v2:${random.text(ALNUM, 36)}`;
	const field = (tag, data) => Buffer.concat([Buffer.from([tag, data.length]), data]);
	return `pypi-${Buffer.concat([
		Buffer.from([2]),
		field(1, Buffer.from(index)),
		field(2, Buffer.from(identifier)),
		Buffer.from([0]),
		field(2, Buffer.from("{\"version\": 1, \"permissions\": \"user\"}")),
		Buffer.from([0, 0]),
		field(6, random.bytes(32))
	]).toString("base64url")}`;
}
/**
* `{jwt}`, or with claims of its own and lifetime in days: `{jwt:role=service_role,iss=supabase:3650}`.
* Issued in 2025.
*/
const jwt = (random, [claims = "", days = "30"]) => {
	const issued = 1735689600 + random.below(2e7);
	const payload = { sub: random.text(HEX, 24) };
	for (const pair of claims.split(",").filter((text) => text !== "")) {
		const [claim = "", value = ""] = pair.split("=");
		payload[claim] = value;
	}
	Object.assign(payload, {
		iat: issued,
		exp: issued + Number(days) * 86400
	});
	const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
	return `${part({
		alg: "HS256",
		typ: "JWT"
	})}.${part(payload)}.${Buffer.from(random.bytes(32)).toString("base64url")}`;
};
/** `{base64-json:n,k}`: a JSON object with these fields, random texts as values, in base64 without padding. */
const base64Json = (random, [fields = "id", encoding = "base64"]) => {
	const object = Object.fromEntries(fields.split(",").map((field) => [field, random.text(ALNUM, 20)]));
	return Buffer.from(JSON.stringify(object)).toString(encoding).replace(/=+$/, "");
};
/** Makers of tokens that carry a checksum or a structure, by placeholder name. */
const tokenMakers = {
	github: (random, [prefix = "ghp_", length = "30"]) => crcToken(random, prefix, Number(length)),
	npm: (random) => crcToken(random, "npm_", 30),
	"github-fine-grained": (random) => githubFineGrained(random),
	"gitlab-routable": (random, [prefix = "glpat-"]) => gitlabRoutable(random, prefix),
	"grafana-sa": (random) => {
		const head = `glsa_${random.text(ALNUM, 32)}`;
		return `${head}_${require_engine.crc32HexLittleEndian(head)}`;
	},
	/** `{crc32-tail:PREFIX:LENGTH}`: prefix and random text, then the CRC-32 of it all in upper-case hex. */
	"crc32-tail": (random, [prefix = "", length = "20", glue = ""]) => {
		const head = prefix + random.text(ALNUM, Number(length)) + glue;
		return head + require_engine.crc32Hex(head).toUpperCase();
	},
	/** `{crc32-hex:PREFIX:ALPHABET:LENGTH:GLUE}`: the CRC-32 of the random part alone, in lower-case hex. */
	"crc32-hex": (random, [prefix = "", alphabet = "alnum", length = "40", glue = ""]) => {
		const body = random.text(alphabet === "hex" ? HEX : ALNUM, Number(length));
		return prefix + body + glue + require_engine.crc32Hex(body);
	},
	confluent: (random) => {
		const body = random.text(ALNUM, 54);
		return `cflt${body}${require_engine.crc32LittleEndian(body).toString("base64").slice(0, 6)}`;
	},
	"azure-identifiable": (random, [signature = "+ASt", length = "64", form = ""]) => azureIdentifiable(random, signature, Number(length), form === "url"),
	"azure-cask": (random, [signature = "ACOG"]) => azureCask(random, signature),
	"azure-devops-pat": (random) => azureDevopsPat(random),
	"entra-client-secret": (random) => {
		const head = `${random.text(ALNUM, 3)}8Q~${random.text(`${ALNUM}.-_~`, 31)}`;
		return head + require_engine.entraChecksum(head);
	},
	"aws-key-id": (random, [prefix = "AKIA"]) => prefix + require_engine.encodeBase32(random.bytes(10)),
	pypi: (random, [index = "pypi.org"]) => pypiToken(random, index),
	jwt,
	"base64-json": base64Json,
	/** `{base64-pair}`: `user:password` in base64. */
	"base64-pair": (random) => Buffer.from(`ci-bot:${random.text(ALNUM, 23)}`).toString("base64"),
	/** `{base64-text:20}`: a password of so many characters, in base64. */
	"base64-text": (random, [length = "20"]) => Buffer.from(random.text(ALNUM, Number(length))).toString("base64"),
	/** `{base64-digits:18}`: a number of so many digits, in base64 without padding (Discord ids). */
	"base64-digits": (random, [length = "18"]) => Buffer.from(`1${random.text(DIGITS$1, Number(length) - 1)}`).toString("base64").replace(/=+$/, "")
};

// src/engine/scan/templates/templates.ts
const LOWER = "abcdefghijklmnopqrstuvwxyz";
const UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const DIGITS = "0123456789";
/** Alphabets by placeholder name: `{hex:32}` is 32 characters of `hex`. `{hex:20-40}` takes a length in between. */
const ALPHABETS = {
	alnum: DIGITS + UPPER + LOWER,
	word: `${DIGITS}${UPPER}${LOWER}_`,
	alpha: UPPER + LOWER,
	lower: LOWER,
	upper: UPPER,
	digits: DIGITS,
	"lower-alnum": DIGITS + LOWER,
	"upper-alnum": DIGITS + UPPER,
	hex: "0123456789abcdef",
	HEX: "0123456789ABCDEF",
	base32: `${UPPER}234567`,
	"base32-lower": `${LOWER}234567`,
	base58: "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz",
	base64: `${DIGITS}${UPPER}${LOWER}+/`,
	base64url: `${DIGITS}${UPPER}${LOWER}-_`
};
const textMakers = {
	uuid: (random) => {
		const hex = random.text(ALPHABETS["hex"], 30);
		const variant = "89ab"[random.below(4)];
		return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-${variant}${hex.slice(15, 18)}-${hex.slice(18, 30)}`;
	},
	/** `{repeat:x:36}` */
	repeat: (_random, [text = "x", count = "1"]) => text.repeat(Number(count)),
	/** `{chars:abc123:12}`: characters of an own alphabet (neither colon nor brace). */
	chars: (random, [alphabet = "", length = "1"]) => random.text(alphabet, lengthOf(length, random)),
	/** `{one-of:a:b:c}` */
	"one-of": (random, options) => options[random.below(options.length)] ?? ""
};
for (const [name, alphabet] of Object.entries(ALPHABETS)) textMakers[name] = (random, [length = "1"]) => random.text(alphabet, lengthOf(length, random));
const makers = {
	...textMakers,
	...tokenMakers,
	...keyMakers
};
/** A placeholder: a name in braces with arguments. Not `${name}` and not `{{name}}`, which stay as they are. */
const PLACEHOLDER = /(?<![${])\{([A-Za-z][A-Za-z0-9-]*)((?::[^{}\n]*)?)\}(?!\})/g;
/** Names that a template may use, in order. */
const makerNames = Object.keys(makers).sort();
/**
* Fills a template: `token = ghp_{alnum:36}` with random text, the same for the same template and seed.
* With this the repository holds no text that looks like a live token.
*
* @throws AppError `config` for a placeholder of an unknown name
*/
function fillTemplate(template, seed) {
	const random = seededRandom(`${seed}:${template}`);
	return template.replace(PLACEHOLDER, (_whole, name, rest) => {
		return (Object.hasOwn(makers, name) ? makers[name] : unknownMaker(name, template))(random, rest === "" ? [] : rest.slice(1).split(":"));
	});
}
function unknownMaker(name, template) {
	throw new require_start.AppError("config", `The template “${template}” uses “{${name}}”, which is not known.`, { mend: `Use one of ${makerNames.join(", ")}.${require_command_line.didYouMean(name, makerNames)}` });
}
function lengthOf(argument, random) {
	const [low = 1, high = low] = argument.split("-").map(Number);
	return low + random.below(high - low + 1);
}

Object.defineProperty(exports, "fillTemplate", {
  enumerable: true,
  get: function () {
    return fillTemplate;
  }
});
Object.defineProperty(exports, "matchRule", {
  enumerable: true,
  get: function () {
    return matchRule;
  }
});