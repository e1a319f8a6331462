const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_command_line = require("./command-line.js");
const require_scan = require("./scan.js");

// src/domain/node-crypto.ts
/** `node:crypto`, loaded when first asked for: 2 ms (Node 20) to 4 ms (Node 24) that a scan without findings saves. */
function nodeCrypto() {
	return process.getBuiltinModule("node:crypto");
}

// src/domain/secret.ts
/** `util.inspect.custom`, without loading `node:util` (nodejs.org/api/util.html#utilinspectcustom). */
const INSPECT = Symbol.for("nodejs.util.inspect.custom");
/** Characters from which a value that stands in a path is taken for the value, not for a word. */
const MIN_HIDDEN = 16;
/** Characters from which one value in another tells that they are one credential. */
const MIN_COMMON = 6;
/**
* A credential's value that prints, serialises and concatenates as its label, never as itself.
*
* The value sits in a `#private` field, so spreading, cloning, JSON, template literals and `util.inspect`
* (also with `showHidden`) can't reach it. `reveal()` is the only door; `__tests__/architecture.test.ts`
* lists every place that may call it. JavaScript strings can't be wiped: keep a Secret no longer than needed.
*/
var Secret = class {
	#value;
	/** What is shown instead of the value, such as `vault.token`. Never derived from the value. */
	label;
	/** What a file of it holds: the value as UTF-8 text, or (`base64`) the bytes that the value encodes. */
	encoding;
	/** @param encoding `base64` where the vault holds bytes that are no text: the value is their base64 text */
	constructor(value, label, encoding = "utf8") {
		this.#value = value;
		this.label = label;
		this.encoding = encoding;
	}
	/** The value itself. */
	reveal() {
		return this.#value;
	}
	/**
	* `text` (a path) with `instead` wherever the value stands in it. A shorter value stays: folders are called `test` and
	* `password`, too, and a path that is told wrong leads nowhere.
	*/
	hideIn(text, instead) {
		return this.#value.length < MIN_HIDDEN ? text : text.replaceAll(this.#value, () => instead);
	}
	/** Length of the value in UTF-16 units. */
	get length() {
		return this.#value.length;
	}
	/** Whether both hold the same value, in time that depends on the lengths alone. */
	equals(other) {
		const mine = Buffer.from(this.#value, "utf8");
		const theirs = Buffer.from(other.#value, "utf8");
		return mine.length === theirs.length && nodeCrypto().timingSafeEqual(mine, theirs);
	}
	/** Whether one of the two values stands in the other: a token in its header, a line of a key in the key. */
	overlaps(other) {
		if (Math.min(this.#value.length, other.#value.length) < MIN_COMMON) return this.equals(other);
		return this.#value.includes(other.#value) || other.#value.includes(this.#value);
	}
	/** Whether a digest (hex, lower case) is this value's: for lists that keep values by their hash. */
	hasDigest(algorithm, hex) {
		return nodeCrypto().createHash(algorithm).update(this.#value, "utf8").digest("hex") === hex;
	}
	toString() {
		return `[secret ${this.label}]`;
	}
	toJSON() {
		return this.toString();
	}
	[Symbol.toPrimitive]() {
		return this.toString();
	}
	[INSPECT]() {
		return this.toString();
	}
};

// src/engine/scan/archive-kind.ts
const TAR_MAGIC = 257;
/** First bytes of 7z, RAR, xz, bzip2, Zstandard and lzip files, as latin1. */
const OTHERS = [
	"7z\u00bc\u00af'",
	"Rar!\x07",
	"\u00fd7zXZ\0",
	"BZh",
	"(\u00b5/\u00fd",
	"LZIP"
];
/**
* Tells an archive by its first bytes, or `null`: ZIP (and so JAR, wheel, Office and OpenDocument files) by the header
* of its first entry or, when empty, of its end; gzip by RFC 1952; tar by the magic of POSIX and GNU.
*/
function archiveKind(bytes) {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8)).toString("latin1");
	if (head.startsWith("PK") || head.startsWith("PK")) return "zip";
	if (head.startsWith("\u008b\b")) return "gzip";
	if (OTHERS.some((magic) => head.startsWith(magic))) return "other";
	return bytes.length >= 512 && standsAt$1(bytes, TAR_MAGIC, "ustar") ? "tar" : null;
}
function standsAt$1(bytes, offset, text) {
	for (let i = 0; i < text.length; i++) if (bytes[offset + i] !== text.charCodeAt(i)) return false;
	return true;
}

// src/engine/scan/rules/pattern-parts.ts
/** How a name gives its value: the many ways in which code, settings and manifests write it. */
const ASSIGN = "\\\\{0,2}[\"'`]?[\\])]?(?:\\s{0,8}(?:[:|?]{0,2}=>?|<-|[|?]{1,2}|:-?|,|\\(|>|or|--?b(?:ody)?|\\s)\\s{0,8}[[({]?(?:[bBruf@]?\\\\{0,2}[\"'`](?:\\\\\")?)?|,?\\s{1,9}[\"'`]?[vV]alue[\"'`]?\\s?[:=]\\s{0,4}[\"'`]?|</key>\\s{0,9}<string>)";
/** Pieces that patterns call by name, as `(?&named)`. */
const PARTS = {
	assign: ASSIGN,
	/** The same behind the rest of a name that holds the word before the call. */
	named: `[A-Za-z0-9_. "':{-]{0,30}${ASSIGN}`,
	uuid: "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
	/** A password as an argument: no variable, no option, up to what ends a word of a shell. */
	password: "(?<secret>[^\\s\"'`\\\\$%<>{}()[\\]|;&,*#-][^\\s\"'`\\\\<>|;&]{2,79})",
	/** Nothing that could be more of the value stands before it, or behind it. */
	start: "(?<![A-Za-z0-9_])",
	end: "(?![A-Za-z0-9_-])"
};
const CALL = /\(\?&([a-z]*)\)/g;
/** Names that a pattern may call. */
const patternPartNames = Object.keys(PARTS);
/**
* A pattern with its calls (`datadog(?&named)(?<secret>\u2026)`) put in full.
*
* @throws SyntaxError for a part that is not known
*/
function expandParts(pattern) {
	return pattern.replace(CALL, (_call, name) => {
		if (!Object.hasOwn(PARTS, name)) throw new SyntaxError(`no part is called \u201c${name}\u201d; there are ${patternPartNames.join(", ")}`);
		return PARTS[name];
	});
}

// src/engine/scan/rules/packed-rules.ts
/** What most rules say is not written down. */
const COMMON$1 = {
	ignoreCase: false,
	credential: null,
	publicPrefix: 0
};
/** The ruleset that `packRules` was given; its rules are read when they are first asked for more than id and keywords. */
function unpackRules(packed) {
	const [head, ...bodies] = packed.split("\n");
	const { hash, rules } = JSON.parse(head);
	return {
		hash,
		rules: rules.map(([id, keywords], i) => packedRule(id, keywords, bodies[i]))
	};
}
/** A rule with all of its fields as its own, for those who spread or print it. */
function wholeRule(rule) {
	return rule instanceof PackedRule ? {
		id: rule.id,
		keywords: rule.keywords,
		...rule.body
	} : rule;
}
var PackedRule = class {
	id;
	keywords;
	#packed;
	#body;
	constructor(id, keywords, packed) {
		this.id = id;
		this.keywords = keywords;
		this.#packed = packed;
	}
	/** Everything but id and keywords, read when it is first asked for. */
	get body() {
		if (this.#body === void 0) {
			const body = JSON.parse(this.#packed);
			this.#body = {
				...COMMON$1,
				...body,
				pattern: expandParts(body.pattern)
			};
		}
		return this.#body;
	}
};
for (const field of Object.keys({
	name: true,
	severity: true,
	confidence: true,
	pattern: true,
	ignoreCase: true,
	reach: true,
	lengths: true,
	checks: true,
	near: true,
	requiresNear: true,
	credential: true,
	publicPrefix: true,
	remedy: true
})) Object.defineProperty(PackedRule.prototype, field, { get() {
	return this.body[field];
} });
/** The fields defined above make it one. */
function packedRule(id, keywords, packed) {
	return new PackedRule(id, keywords, packed);
}

// src/generated/ruleset.json
var ruleset_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ default: () => ruleset_default });
var ruleset_default = unpackRules(process.getBuiltinModule("node:fs").readFileSync(`${__dirname}/../data/ruleset.txt`, "utf8"));

// src/domain/fingerprint.ts
/** Below this estimate, in bits, a value can be guessed offline from its hash. */
const GUESSABLE_BITS = 64;
/**
* Identity of a finding for baselines, suppressions and de-duplication.
*
* A value that can't be guessed is identified by its SHA-256 alone, wherever it stands. A guessable one (a person's
* password) would be recovered from such a hash by trying words, so its fingerprint is made of its place
* (`path` and `name`, the assigned name or the rule) and 12 bits of the value's hash.
*
* @param bits estimated entropy of the whole value, in bits
*/
function fingerprintOf(secret, place, bits) {
	const { createHash } = nodeCrypto();
	const digest = createHash("sha256").update("sealant:v1\0").update(secret.reveal()).digest();
	if (!isGuessable(bits)) return format(digest);
	const bucket = digest.readUInt16BE(0) >> 4;
	return format(createHash("sha256").update(`sealant:v1:place\0${place.path}\0${place.name}\0${bucket}`).digest());
}
/** Whether a value of that estimated entropy, in bits, could be found by trying. */
function isGuessable(bits) {
	return bits < GUESSABLE_BITS;
}
/** Whether a text has the shape of a fingerprint. */
function isFingerprint(text) {
	return /^v1:[0-9a-f]{32}$/.test(text);
}
function format(digest) {
	return `v1:${digest.toString("hex", 0, 16)}`;
}

// src/engine/scan/verdicts/path-context.ts
const KINDS = [
	["fixture", /(?:^|\/)(?:__)?(?:fixtures?|testdata|test[-_]data|mocks?|stubs?|cassettes?|snapshots?)(?:__)?(?:\/|$)/],
	["vendored", /(?:^|\/)(?:node_modules|vendor|third[-_]party|bower_components|site-packages)\//],
	["lock-file", /(?:^|\/)(?:package-lock\.json|[^/]*\.lock|[^/]*\.lockb|pnpm-lock\.ya?ml|go\.sum|npm-shrinkwrap\.json)$/],
	["test", /(?:^|\/)(?:__)?(?:tests?|specs?|e2e|testing)(?:__)?\/|[._-](?:test|spec|tests)\.\w+$|(?:^|\/)test_[^/]*\.py$|_test\.(?:go|rb|exs|dart|cc|cpp)$/],
	["example", /(?:^|\/)(?:examples?|samples?|demos?)\/|(?:^|\/)(?:examples?|samples?)[_-][^/]*$|[._-](?:example|sample)(?:\.\w+)?$|\.(?:template|dist|tmpl)$/],
	["documentation", /(?:^|\/)(?:docs?|documentation|man|wiki)\/|\.(?:md|mdx|rst|adoc|asciidoc)$|(?:^|\/)(?:changelog|readme)[^/]*$|(?:^|\/)docs?[_-][^/]*$|(?:^|\/)(?:openapi|swagger)[^/]*\.(?:ya?ml|json)$/]
];
/** Sorts a path (relative, with `/`) into the first kind that fits, or `null`: then it is taken for what is shipped. */
function pathContext(path) {
	const lower = path.toLowerCase();
	for (const [kind, shape] of KINDS) if (shape.test(lower)) return kind;
	return /Tests?\.(?:java|kt|cs|php|scala|groovy)$/.test(path) ? "test" : null;
}

// src/engine/scan/generic/placeholder.ts
const TEMPLATE = /^(?:\$\{[^}]*\}|\$\([^)]*\)|\$[A-Za-z_]\w*|\{\{[^}]*\}\}|%\{?[A-Za-z_]\w*\}?%?|%[sdvq@]|\{\w*\}|<[^<>]{0,120}>|\[[A-Za-z][\w .-]*\]|#\{[^}]*\}|@[A-Z_]+@|<%[^%]*%>|\{%[^%]*%\}|:[A-Za-z_]+\??|&[a-z]+;|&{1,2}[A-Za-z_]+\.?|__[A-Za-z_]+__)$/;
/** A secret that a tool looks up: `ssm:/prod/db`, `op://vault/item`, `keyring:db`. */
const REFERENCE = /^(?:ref\+)?(?:(?:aws)?ssm|aws-?sm|secretsmanager|asm|gcpsm|gcpsecrets?|azkv|azurekeyvault|keyvault|vault|op|env|file|keyring|keychain|doppler|infisical|bitwarden|conjur|sops|secretref|chamber)s?:(?:\/\/)?[\w./#@-]*[A-Za-z][\w./#@-]*$/;
const HOLE = /\$\{[^}]+\}|\{\{[^}]+\}\}|#\{[^}]+\}|<%=|%\(\w+\)s|\$\(\w/;
const MASKED = /^[A-Z0-9_-]{0,8}X{8,}$|^[xX*.\u2022_?#: -]{3,}$|^(.{1,8}?)\1{3,}$|\*{3,}|\.{3}|\u2026|\xe2\x80\xa6|\[(?:\.{2,}|[A-Z]{4,})\]/;
const EMPTY = /^(?:null|nil|none|true|false|undefined|nan|void|yes|no|on|off|n\/a|string|boolean|bool|number|integer|int|text|object|array|any|function|required|optional|empty|unset|tbd|todo|default|hidden|redacted|\[?(?:redacted|hidden|filtered|masked)\]?)$/i;
const CIPHERTEXT = /^(?:ENC\[|ENC\(|\{cipher\}|\$ANSIBLE_VAULT|age1|-----BEGIN (?:AGE|PGP) |vault:v\d+:|AQICAH|Ag[A-P][A-Za-z0-9+/]{200,}|gAAAAA[A-Za-z0-9_-]{60,})/;
const HASH = /^(?:\$(?:2[abxy]?|argon2\w{0,2}|5|6|1|y|apr1|pbkdf2[\w-]*|scrypt|s0)\$|\{(?:SSHA|SHA|SMD5|CRYPT|PBKDF2)\w*\}|sha(?:1|256|384|512)[-:$]|pbkdf2[_:$(]|md5[:$]|SCRAM-SHA-|\*[0-9A-F]{40}$)/i;
/** The start of a DER SubjectPublicKeyInfo of RSA and of the common curves (RFC 5280, RFC 8017, RFC 5480) in base64. */
const PUBLIC_KEY = /^(?:MIGfMA0G|MII[BCD]I[jT]AN|MFwwDQ|MFkwEw|MHYwEA|MIGbMB|MCowBQ|ssh-(?:rsa|ed25519|dss) |AAAAB3NzaC1|AAAAC3NzaC1lZDI1|AAAAE2VjZHNhL|LS0tLS1CRUdJTiB|ecdsa-sha2-|-----BEGIN (?:RSA )?PUBLIC|-----BEGIN CERT)/;
const WORDS = /change.?(?:me|it|this)|your|example|sample|placeholder|replace|insert|dummy|redacted|goes.?here|my.?(?:own|secret|pass|token|key|app|api)|xxx|todo|fixme|foo|bar(?![a-z])|lorem|some.?(?:thing|api|secret|token|key|pass)|fake|mock|not.?(?:a.?)?real|invalid|wrong|abc.?(?:123|def)|1234|secret.?here|enter.?|supersecret|deadbeef|test/gi;
/** A quoted text that ends so that code can put a value in: `'" + password + "'`. */
const JOINED = /^["'`]\s*(?:[+.&]|\|\|)\s*[\w.()[\]>-]+\s*(?:[+.&]|\|\|)\s*["'`]$/;
/** Judges by the value alone. */
function nonValue(value) {
	if (EMPTY.test(value)) return "empty";
	if (TEMPLATE.test(value) || REFERENCE.test(value) || HOLE.test(value) || JOINED.test(value)) return "template";
	if (MASKED.test(value)) return "masked";
	if (HASH.test(value)) return "hash";
	if (PUBLIC_KEY.test(value)) return "public key";
	return CIPHERTEXT.test(value) ? "ciphertext" : null;
}
/** The share of the value that is words people write where a real value should stand (`your`, `example`, `changeme`). */
function placeholderShare(value) {
	if (value.length === 0) return 0;
	let n = 0;
	const head = value.slice(0, 256);
	WORDS.lastIndex = 0;
	for (let found = WORDS.exec(head); found !== null; found = WORDS.exec(head)) n += found[0].length;
	return n / Math.min(256, value.length);
}

// src/engine/scan/generic/readable.ts
const BASE64 = /^(?=.{8})(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;
const PRINTABLE = /^[\x20-\x7e\r\n\t]+$/;
/** Longer texts are judged by their start; a multiple of four. */
const LOOK$1 = 512;
/**
* The readable ASCII text that a value is the base64 of (RFC 4648), or `null`. Chance makes such a text of one random value in
* 400 at 8 characters, and of hardly any at 24.
*/
function readable(value) {
	if (!BASE64.test(value)) return null;
	const text = atob(value.slice(0, LOOK$1));
	return PRINTABLE.test(text) ? text : null;
}

// src/engine/scan/generic/sequence.ts
/** The share of the alphabet's order in a lower-case text: `abcdef`, `123456`; also of two that alternate: `a1b2c3`, `00010203`. */
function sequenceShare(lower) {
	return Math.max(orderedShare(lower, 1), lower.length < 8 ? 0 : orderedShare(lower, 2));
}
function orderedShare(lower, step) {
	let n = 0;
	for (let i = step; i < lower.length; i++) if (Math.abs(lower.charCodeAt(i) - lower.charCodeAt(i - step)) <= 1) n++;
	return n / Math.max(1, lower.length - step);
}

// src/engine/scan/generic/bounds.ts
/** Nothing asks how certain what is less certain is. */
const LEAST_TOLD = .3;
/** What a form for passwords, and a random value under a secret\u2019s name, are worth by themselves: of repositories left out, some
* 80 labelled ones were all real, and one in seven stood on a line that nobody judged. */
const FORM_CONFIDENCE = .72;
/** What a value built as a password is worth: measured, three in four were real. */
const CHOSEN_CONFIDENCE = .6;
/** Forms that have no other meaning than to give a password. */
const FORMS$1 = /* @__PURE__ */ new Set([
	"by",
	"command",
	"securestring",
	"login"
]);
/** A single word of the dictionary is about this hard to guess. */
const WORD_BITS$3 = 18;
/** Words for a user's name or a password in the place of one. */
const STAND_IN = /^(?:user(?:name)?|pass(?:w(?:or)?d)?|pwd?|pw|secret|token|key|[A-Z]+(?:_[A-Z]+)+)$/;
/** A quoted value this hard to guess, and this dense, is nothing people write or name. */
const RANDOM_BITS = 90;
const RANDOM_DENSITY = 3.6;
const SECRET_NAME = /(?:pass(?:word|wd|phrase)?|pwd|secret|(?:api|auth|access|refresh|private|bot|deploy)[._-]?token|(?:secret|private|encryption|signing|validation|master|hmac)[._-]?key)$/i;
/** Whether a value that only a machine makes stands, quoted, under a name that ends in a word for a secret. */
function isRandomSecret({ candidate, core, shape }) {
	return candidate.quote !== "" && SECRET_NAME.test(candidate.name) && shape.bits >= RANDOM_BITS && shape.bits >= RANDOM_DENSITY * shape.length && shape.placeholder === 0 && shape.digits > 0 && /^[^\s()[\]{}<>\\]{16,128}$/.test(core) && !/:\/\/|^[\w.-]*\/[\w./-]*$/.test(core);
}
const PASSWORD_NAME = /(?:pass(?:wor[dt]|wd|phrase)?|pwd|pre[._-]?shared[._-]?key|senha|kennwort|contrasena|(?<![a-z])(?:clave|mdp|parola)|wachtwoord|heslo|haslo)\d?$/i;
/** Letters, a digit, and a capital or a symbol that no name in code holds. */
const CHOSEN = /^(?=.*[a-z])(?=.*\d)(?=.*[A-Z!@#$%^&*+?~])[^\s(){}[\]<>\\/"'`]{8,24}$/;
/** Whether a value that is built as people are told to build passwords stands under a name that ends in a word for one. */
function isChosenPassword({ candidate, shape }) {
	return candidate.separator !== "==" && candidate.separator !== "!=" && PASSWORD_NAME.test(candidate.name) && CHOSEN.test(candidate.value) && shape.placeholder < .3 && shape.bits >= WORD_BITS$3;
}
/**
* The least confidence a candidate gets from its form alone. Commands and statements that set or send a password
* (`IDENTIFIED BY`, `mysql -p`, `curl -u`, `ConvertTo-SecureString`, `SetBasicAuth`) have no other meaning, so a value that is not a
* stand-in is told even where the score, which saw few of them, would not.
*/
function floorOf(subject) {
	if (isRandomSecret(subject)) return FORM_CONFIDENCE;
	if (isForPasswords(subject)) return FORM_CONFIDENCE;
	return isChosenPassword(subject) ? CHOSEN_CONFIDENCE : 0;
}
/** Whether the value stands in a form that has no other meaning, and is no stand-in. */
function isForPasswords({ candidate: { separator, value }, shape }) {
	if (!FORMS$1.has(separator) || separator === "login" && shape.bits < WORD_BITS$3) return false;
	return !STAND_IN.test(value) && shape.placeholder <= .5 && !/[+"'`]/.test(value[0]) && value.length >= 4;
}
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** A UUID is made to identify, and need not be hard to guess (RFC 9562, section 8). */
const UUID_CONFIDENCE = .65;
/** The word for a password in the place of one. */
const WORD_ITSELF = /^(?:my|test|some|a)?[._-]?(?:pass(?:w(?:or)?d|phrase)?|pwd|pw|secret)$/i;
/** Whether a test, an example or a document writes `password: 'password'`: that is no password anywhere else. */
function isWordItself({ core, path, candidate }) {
	return WORD_ITSELF.test(core) && (candidate.separator === "pair" || pathContext(path) !== null);
}
/** What a protocol sends along with one message, and anybody may see: nonces, digests, signatures (RFC 5849, RFC 7616). */
const OF_ONE_MESSAGE = /(?:^|[._-])(?:c?nonce|body[._-]?hash|signature(?:[._-]?(?:method|version|algorithm))?|thumbprint)$|[a-z](?:Nonce|BodyHash|Signature(?:Method|Version|Algorithm)?|Thumbprint)$/;
const MESSAGE_CONFIDENCE = .5;
/** A text that was written to be read: it says what it stands for, or has the words of a sentence. */
const TOLD_AS = /not[ _-]?(?:a[ _-]?)?real|this is|example|sample|dummy|fake|\w \w+ \w/i;
const STAND_IN_CONFIDENCE = .6;
/** A text that asks to be replaced: `YOURSECRETKEYGOESHERE`. */
const ASKS = /your|goes.?here|change.?me|replace|placeholder|insert.?your|example/i;
/** Alphabets and counting, also two at once: `a1b2c3\u2026`, `00010203\u2026`. */
const COUNTED = .75;
/** Whether the value says or shows that another should stand there; or is the base64 of a sentence, or of its own name. */
function isStandIn({ candidate, core, shape }) {
	if (shape.placeholder >= .5 && shape.digits === 0 && ASKS.test(core)) return true;
	if (core.length >= 16 && sequenceShare(core.toLowerCase()) >= COUNTED) return true;
	const text = candidate.separator === "basic" ? null : readable(candidate.value);
	return text !== null && text.length > 11 && (TOLD_AS.test(text) || placeholderShare(text) > .4);
}
const MACHINE_MADE = /^(?:0x)?[0-9a-f]{16,}$|^(?=.*\d)[a-z0-9+/_-]{20,}={0,2}$/i;
/** What stands beside a key in the test vectors of a cipher, and what else does. */
const OF_CIPHER = /^(?:nonce|iv|plaintext|ciphertext|cipher|aad|tag|mac|keystream|counter|ct|pt|adata)$/;
const BESIDE = /(?<![a-z])(nonce|iv|plain_?text|cipher_?text|cipher|aad|tag|mac|keystream|counter|ct|pt|adata|in|input|out|output|msg|message|data|expected|want|result)["'\]]{0,2}[ \t]*(?::=|[:=])[ \t]*[\w["'`{(&]/gi;
/** A JSON Web Signature whose last part is too short to be one (RFC 7515; 16 bytes at the least). */
const UNSIGNED = /^eyJ[\w-]*\.[\w-]*\.[\w-]{0,20}$/;
/** Whether the value is the key of a test vector: beside it stand a nonce or a tag, and what goes in and what comes out. */
function isOfVector({ core, around }) {
	if (!MACHINE_MADE.test(core)) return false;
	const beside = /* @__PURE__ */ new Set();
	for (const [, name] of around().matchAll(BESIDE)) beside.add(name.toLowerCase().replace("_", ""));
	return beside.size > 1 && [...beside].some((name) => OF_CIPHER.test(name));
}
/** Of the line before the name, in bytes: more than a person writes. */
const MINIFIED = 200;
const WEAK_BITS$1 = 40;
/** Whether a word stands in code that a tool wrote on one line. */
function isMinified({ candidate, kind, shape }) {
	return kind === "code" && shape.bits < WEAK_BITS$1 && candidate.before.length > MINIFIED && !candidate.after.includes("\n");
}
/** The most a candidate gets, whatever its score. */
function ceilingOf(subject) {
	const { candidate, core } = subject;
	if (OF_ONE_MESSAGE.test(candidate.name)) return MESSAGE_CONFIDENCE;
	if (isStandIn(subject)) return STAND_IN_CONFIDENCE;
	if (isOfVector(subject) || isMinified(subject) || UNSIGNED.test(core)) return LEAST_TOLD;
	return UUID.test(core) ? UUID_CONFIDENCE : 1;
}
/** The score's confidence, kept within what form and shape allow. */
function bounded(confidence, subject) {
	if (isWordItself(subject)) return 0;
	const least = Math.max(confidence, floorOf(subject));
	return least < LEAST_TOLD ? least : Math.min(least, ceilingOf(subject));
}

// src/engine/scan/generic/sql-columns.ts
const INTO = /insert[ \t]+(?:ignore[ \t]+)?into[ \t]+[\w.`"[\]]{1,80}[ \t]*\((?<columns>[^()]{0,200})$/i;
const COLUMN = /pass(?!ed|ing|ive)|pwd|secret/i;
const VALUES = /[^()]{0,300}\)\s{0,20}values\s{0,20}\(/iy;
const SKIPPED = /\s{0,20}(?:N?'(?:[^'\\\n]|\\.|''){0,200}'|"[^"\n]{0,200}"|[^,'"()\n]{0,80}(?:\([^()\n]{0,80}\))?)\s{0,20},/y;
/** Digests are not the password itself. */
const DIGEST$2 = /\s{0,20}N?'(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128}|)'/iy;
/** Whether a comma after the name may be that of a list of columns: by bytes alone, at most 300 of them. */
function isColumn(bytes, at) {
	let p = at;
	const floor = Math.max(0, at - 200);
	while (p > floor && bytes[p] !== 40) {
		if (bytes[p] === 41 || bytes[p] === 59) return false;
		p--;
	}
	if (bytes[p] !== 40) return false;
	for (let i = p; i > Math.max(0, p - 90); i--) {
		if (bytes[i] === 10) return false;
		if ((bytes[i] | 32) === 111 && (bytes[i - 1] | 32) === 116 && (bytes[i - 2] | 32) === 110) return true;
	}
	return false;
}
/** The value that an `INSERT INTO table (\u2026, password, \u2026) VALUES (\u2026)` gives the column. */
function columnTie({ text }, name) {
	if (!/[,)`"\]]/.test(text[name.end] ?? "") || !COLUMN.test(name.text)) return null;
	const columns = INTO.exec(text.slice(Math.max(0, name.start - 256), name.start))?.groups?.["columns"];
	if (columns === void 0) return null;
	VALUES.lastIndex = name.end;
	const values = VALUES.exec(text);
	if (!values) return null;
	let at = name.end + values[0].length;
	for (let left = columns.split(",").length - 1; left > 0; left--) {
		SKIPPED.lastIndex = at;
		const skipped = SKIPPED.exec(text);
		if (!skipped) return null;
		at += skipped[0].length;
	}
	DIGEST$2.lastIndex = at;
	if (DIGEST$2.test(text)) return null;
	const blank = /^\s*N?(?=')/.exec(text.slice(at, at + 24));
	return blank && {
		separator: "by",
		end: at + blank[0].length
	};
}

// src/engine/scan/generic/stretch.ts
const BEFORE$3 = 256;
const AFTER$1 = 448;
const LONGEST = 4096;
/** The stretch around `offset`: its line from at most 256 bytes before, and some 450 after. Constant cost on any input. */
function stretchAt(unit, offset) {
	const floor = Math.max(0, offset - BEFORE$3);
	const { bytes } = unit;
	let line = offset;
	while (line > floor && bytes[line - 1] !== 10) line--;
	return {
		text: unit.around(offset, BEFORE$3, AFTER$1),
		base: floor,
		at: offset - floor,
		line: line - floor,
		cut: line === floor && floor > 0
	};
}
/** The same stretch reaching 4 kB on, for a value that did not end within the first. */
function widen(unit, stretch) {
	return {
		...stretch,
		text: unit.around(stretch.base + stretch.at, stretch.at, LONGEST)
	};
}
/** Whether the byte may stand in a name: letters, digits, `_`, `$`, `-`, `.`. */
function isNameByte(byte) {
	if (byte === void 0) return false;
	return byte >= 97 && byte <= 122 || byte >= 65 && byte <= 90 || byte >= 48 && byte <= 57 || byte === 95 || byte === 45 || byte === 46 || byte === 36;
}

// src/engine/scan/generic/ties.ts
const PAIR = new RegExp(`["'\`]?[ \\t]*[,;]?\\s{0,80}(?:["'\`]?(?:type|description|help|required|dest|enabled|disabled|sensitive|isSecret|secured|masked|scope)["'\`]?[ \\t]*(?:=>|[=:])[ \\t]*["'\`]?[^"'\`,;\\n<>]{0,40}["'\`]?,?\\s{0,80}){0,3}["'\`]?(?:value|val|default|defaultvalue|content)["'\`]?[ \\t]*(?:=>|[=:])[ \\t]*`, "iy");
/** `variable "db_password" { type = string default = \u2026`, `"adminPassword": { "value": \u2026`. */
const BLOCK = /["'][ \t]*[:=]?[ \t]*\{\s{0,40}(?:["']?(?:type|format|description|sensitive|nullable|ephemeral|displayName|required|minLength|maxLength)["']?[ \t]*[=:][ \t]*(?:"[^"\n]{0,160}"|\w{1,24}(?:\(\w{1,20}\))?),?\s{1,80}){0,5}["']?(?:default|defaultvalue|value|example)["']?[ \t]*[=:][ \t]*/iy;
/** A parameter of a CloudFormation template or a property of OpenAPI: `DBPassword:`, its properties, `Default: \u2026`. */
const PARAMETER = /:[ \t]*\r?\n(?:[ \t]{1,24}(?:type|format|description|nullable|noecho|minlength|maxlength|allowedpattern|constraintdescription)[ \t]*:[^\r\n]{0,160}\r?\n){1,8}[ \t]{1,24}(?:default|example)[ \t]*:[ \t]*/iy;
/** The value of a key in a property list, in Hadoop's settings, in JMeter's plans. */
const KEYED = /<\/(?:\w{1,8}:)?(?:key|name|param-name|stringProp)>\s{0,80}<(?:\w{1,8}:)?(?:string|data|value|param-value|stringProp)[^<>]{0,60}>/iy;
const KEY_TAG = /<(?:\w{1,8}:)?(?:key|name|param-name|stringProp name="[\w.]{1,40}")>$/i;
/** What an expression falls back to: `process.env.TOKEN || '\u2026'`, `ENV.fetch('TOKEN') { '\u2026' }`. */
const FALLBACK = /[ \t]*(?:\|\||\?\?|\?:|or\b|(?<=\))[ \t]*\{|\.(?:unwrap_or|unwrap_or_else|orElse|or_else|getOrElse)\((?:\|_?\w{0,8}\|)?)[ \t]*(?=["'`])/y;
/** A user's name before the password in a call or a pair. */
const LOGIN$1 = /(?:[ \t]*[=:])?[ \t]*[([][ \t]*[bu@]?(?:"[^"\n\\]{1,80}"|'[^'\n\\]{1,80}')[ \t]*,[ \t]*(?=[bu@]?["'])/y;
const LOGIN_NAME = /(?:auth|cred(?:ential)?s?|login)$/i;
/** The next entry of a list, after an option: `- --password`, `- \u2026`. */
const NEXT_ENTRY = /[ \t]*\r?\n[ \t]{0,80}-[ \t]+/y;
const SERIALISED = /\\?";s:\d{1,4}:(?=\\?")/y;
const CLOSE = /(?:\[\d{0,4}\])?(?:\\{0,3}["'`]|&quot;)?[\])]{0,2}(?:\*\*|`)?[!?]?/y;
const TYPED = /[ \t]*(?::[ \t]*|[ \t]+)(?:as[ \t]+)?[&*[\]]{0,3}(?:'static[ \t]+)?(?:string|str|bytes?|text|any|char|optional|secretstr|varchar|const u8)\b[\w<>[\]?|&' *]{0,24}(?==[^=>])/iy;
const SYMBOL = /[ \t]*(?:<-|->)?(===?|!==?|=>|:=|\?\?=|\|\|=|\?=|\+=|=|::(?=[ \t]+["'`])|:|\||,|\(|>|<-|->(?=[ \t]*["'])|\{(?=["']))(?:\*\*)?[ \t]*/y;
const SAYS = /[ \t]+(?:is|was|are|to|equals)[ \t]+(?=["'`A-Z0-9])/iy;
const BLANK = /[ \t]+/y;
const BLANKS = /[ \t]/;
const SYMBOLS$1 = {
	"===": "==",
	"==": "==",
	"!==": "!=",
	"!=": "!=",
	"??=": "=",
	"||=": "=",
	"?=": "=",
	"+=": "=",
	"<-": "=",
	"->": "=>",
	"::": ":",
	"{": "("
};
function match$1(regex, text, at) {
	regex.lastIndex = at;
	return regex.exec(text);
}
/** Where the types of `TYPED` are looked for. */
const TYPES = [
	"str",
	"byte",
	"text",
	"any",
	"char",
	"optional",
	"secretstr",
	"varchar",
	"const u8"
];
/** Whether one of the types may follow, whatever stands before it; compiling `TYPED` takes as long as scanning some files. */
function mayBeTyped(text, at) {
	const from = skip(text, at, " 	:");
	if (from === at) return false;
	const word = text.slice(from, from + 40).toLowerCase();
	let i = word.startsWith("as") ? skip(word, 2, " 	") : 0;
	if (i === 2) i = 0;
	i = skip(word, i, "&*[]");
	if (i > 28 || word.startsWith("'static", i)) return true;
	return TYPES.some((type) => word.startsWith(type, i));
}
function skip(text, from, characters) {
	let at = from;
	while (at < text.length && characters.includes(text[at])) at++;
	return at;
}
/** The tie that follows the name, if one does. */
function readTie(stretch, name) {
	const { text } = stretch;
	const apart = farTie(text, name);
	if (apart) return apart;
	const closed = name.end + (match$1(CLOSE, text, name.end)?.[0].length ?? 0);
	const fallback = match$1(FALLBACK, text, closed);
	if (fallback) return {
		separator: "=",
		end: closed + fallback[0].length
	};
	const typed = mayBeTyped(text, closed) ? match$1(TYPED, text, closed) : null;
	const from = typed ? closed + typed[0].length : closed;
	const symbol = match$1(SYMBOL, text, from);
	if (symbol) return symbolTie(text, name, closed, from + symbol[0].length, symbol[1]);
	const says = match$1(SAYS, text, from);
	if (says) return {
		separator: "is",
		end: from + says[0].length
	};
	return blankTie(stretch, name, from);
}
/** Ties with other words between the name and the value. */
function farTie(text, name) {
	const after = (regex, separator) => {
		const found = match$1(regex, text, name.end);
		return found && {
			separator,
			end: name.end + found[0].length
		};
	};
	const byName = isNamed(text, name) || name.flag && name.quoted ? after(PAIR, "pair") : null;
	if (byName) return byName;
	const next = text[name.end];
	if (next === "\"" || next === "'" || next === "\\") return after(SERIALISED, "serialised") ?? after(BLOCK, "pair");
	if (next === ":") return after(PARAMETER, "pair") ?? loginTie(text, name);
	if (next === "<") return KEY_TAG.test(text.slice(Math.max(0, name.start - 64), name.start)) ? after(KEYED, ">") : null;
	if (name.flag && (next === "\n" || next === "\r")) return after(NEXT_ENTRY, " ");
	return loginTie(text, name);
}
function loginTie(text, name) {
	if (!LOGIN_NAME.test(name.text)) return null;
	const found = match$1(LOGIN$1, text, name.end);
	return found && {
		separator: "login",
		end: name.end + found[0].length
	};
}
function blankTie(stretch, name, from) {
	const { text } = stretch;
	const blank = match$1(BLANK, text, from);
	if (!blank) return null;
	const end = from + blank[0].length;
	const quote = /^@?["'`]/.test(text.slice(end, end + 2)) && name.text.toLowerCase() !== "pass";
	const before = text.slice(stretch.line, name.start);
	return name.flag || quote && !name.quoted || isDirective(before) || isSetting(stretch, before, end) ? {
		separator: " ",
		end
	} : null;
}
/** Whether the line holds nothing but the name and one word that is no word of a language: `requirepass \u2026`. */
function isSetting({ text, cut }, before, end) {
	if (cut || before.trim() !== "") return false;
	const [line = ""] = text.slice(end, end + 130).split(/\r?\n/, 1);
	return /^(?=[^\s]*\d)(?=[^\s]*[A-Za-z])[^\s"'`()[\]{};,<>$]{8,120}[ \t]*$/.test(line);
}
function symbolTie(text, name, closed, end, mark) {
	const separator = SYMBOLS$1[mark] ?? mark;
	if (!isTie(separator, text, name, {
		closed,
		end
	})) return null;
	const isExpansion = mark === ":" && text.slice(name.start - 2, name.start) === "${";
	if (isExpansion && text[end] === "?") return null;
	return {
		separator,
		end: isExpansion && text[end] === "-" ? end + 1 : end
	};
}
function isTie(separator, text, name, at) {
	switch (separator) {
		case ",": return name.quoted;
		case ":": return !text.startsWith("//", at.end) && !isCall(text, name, at.closed);
		case "=>": return !isCall(text, name, at.closed);
		case "|": return isCell(text, name, at.closed);
		case ">": return isElement(text, name, at.closed);
		default: return true;
	}
}
function isCall(text, name, closed) {
	return text[closed - 1] === ")" && name.quoted;
}
/** Whether the name is a cell of a table, rather than one of a union of string types, as TypeScript has them. */
function isCell(text, name, closed) {
	const before = text.slice(Math.max(0, name.start - 48), name.start);
	return !/["']$/.test(before) && BLANKS.test(text[closed] ?? "") && /\|[^|\n]{0,40}$/.test(before);
}
function isElement(text, name, closed) {
	return /<[\w:.-]{0,40}$/.test(text.slice(Math.max(0, name.start - 42), name.start)) || name.quoted && closed > name.end;
}
/** Whether the name is itself the value of `key`, `name`, `id`: `name: DB_PASSWORD`, `<add key="\u2026"`. */
function isNamed(text, name) {
	return /\b(?:key|name|id|field|property|param|setting|env)["'`]?[ \t]*(?:=>|[=:])[ \t]*["'`]?$/i.test(text.slice(Math.max(0, name.start - 32), name.start));
}
/** Whether the line is a command that names and sets: `set`, `ENV`, `machine \u2026 login \u2026 password`. */
function isDirective(before) {
	return /^[ \t#/*>$-]*\\?(?:(?:[\w./-]{1,20}[ \t]+){1,3}(?:set|config)|set|env|arg|setenv|machine|login|default|export)[ \t][^'"=]{0,60}$/i.test(before);
}

// src/engine/scan/generic/syntax.ts
/** Lists, not regexes: those take half a millisecond each to compile, for the one file of a small change. */
const CODE = words$1("js jsx cjs cjsx mjs mjsx ts tsx cts ctsx mts mtsx py pyi go java rb php phtml c h cc hh cpp hpp cs fs vb rs swift m", "mm kt kts scala groovy dart lua pl pm ex exs erl clj hs r jl vue svelte htm html xhtml erb haml ejs jsp asp aspx", "cshtml twig css scss less tf sol zig nim");
const LOCK = words$1("lock snap map svg sum");
const LOCK_NAMES = words$1("package-lock.json npm-shrinkwrap.json pnpm-lock.yaml packages.lock.json");
const MESSAGES = words$1("i18n l10n locale locales lang language languages translation translations message messages");
function words$1(...lines) {
	return new Set(lines.flatMap((line) => line.split(" ")));
}
/** The kind of text at `path`, by its name alone. */
function pathKind(path) {
	const lower = path.toLowerCase();
	const extension = lower.slice(lower.lastIndexOf(".") + 1);
	const hasExtension = extension.length < lower.length;
	if (hasExtension && LOCK.has(extension) || LOCK_NAMES.has(lower.slice(lower.lastIndexOf("/") + 1))) return "lock";
	if (namesMessages(lower)) return "messages";
	return hasExtension && CODE.has(extension) ? "code" : "text";
}
/** Whether a part of the path, between any of `/._-`, is a word for texts that are shown to people. */
function namesMessages(path) {
	let start = 0;
	for (let at = 0; at <= path.length; at++) {
		const char = path[at];
		if (char !== "/" && char !== "." && char !== "_" && char !== "-" && char !== void 0) continue;
		const length = at - start;
		if (length >= 4 && length <= 12 && MESSAGES.has(path.slice(start, at))) return true;
		start = at + 1;
	}
	return false;
}
const COMMENT$1 = /^[ \t]*(?:\/\/|\/\*|#|\*|--|;|<!--|%|rem\b)|[ \t](?:\/\/|#)[ \t]/i;
/** Whether the line, up to the candidate, is or holds a comment. */
function inComment(before) {
	return COMMENT$1.test(before);
}
/** Whether a string literal opened before the end of `before` is still open. */
function inString(before) {
	let open = "";
	for (let i = 0; i < before.length; i++) {
		const char = before[i];
		if (char === "\\") i++;
		else if (open === "") {
			if (char === "\"" || char === "'" || char === "`") open = char;
		} else if (char === open) open = "";
	}
	return open !== "";
}

// src/engine/scan/generic/value-span.ts
const WRAP = /(?:(?:new[ \t]+)?[A-Za-z_$][\w.$:]{0,60}(?:<\w{1,20}>)?[ \t]?\([ \t]*|\[\]\w{1,8}[({][ \t]*|[[({&@][ \t]*|!!?\w{1,10}[ \t]+|[bBrRuUfFlLN]{1,2}(?=["'`]))/y;
const QUOTE = /\\{1,3}["']|"{3}|'{3}|'{2,4}(?=[^\s'"`,;:)}\]])|["'`]|&(?:quot|apos|#39|#34);/y;
const NEXT_LINE = /(?:\\|[|>][+-]?\d?|\()?[ \t]*\r?\n[ \t]{0,80}(?:[*#>][ \t]+|\/\/[ \t]*)?/y;
const WORD$1 = /[^\s"'`<>]{1,512}/y;
const ELEMENT = /\s{0,40}(?:<!\[CDATA\[)?([^<>\s][^<>\r\n]{0,511}?)(?:\]\]>)?\s{0,40}(?=<\/)/y;
/** A line break that begins a text of several lines. */
const LEADING = /\r?\n[ \t]{0,80}(?=\S)/y;
const CELL = /[`*]{0,3}([^\s`|*][^|\r\n]{0,200}?)[`*]{0,3}[ \t]*(?=\||\r?\n|$)/y;
/** A condition before two values, and the first where it is no text: `isProduction ? '' : '\u2026'`. */
const CHOICE = /[\w.$!()[\] \t=&|<>-]{1,56}\??[ \t]\?[ \t]*(?:(?:""|''|[\w.$]{1,40})[ \t]*:[ \t]*)?(?=["'`])/y;
/** Behind the first of two texts. */
const OTHERWISE$1 = /[ \t]*:[ \t]*(?=["'`])/y;
/** What says that the rest is as it is, in Spring Security. */
const AS_IT_IS = "{noop}";
const SCHEME = /^(?:bearer|basic|token|apikey|api-key|key|digest|oauth|jwt|negotiate|ntlm)$/i;
function match(regex, text, at) {
	regex.lastIndex = at;
	return regex.exec(text);
}
/**
* The value that starts at `at`, after the separator: quoted, wrapped in a call, bare, or on the next line.
* `more` asks for a longer stretch, since the closing quote was not in this one.
*/
function readValue(text, at, around) {
	if (around.separator === ">") return fromGroup(text, at, match(ELEMENT, text, at));
	const quoted = readQuoted(text, at);
	if (quoted) return quoted;
	const chosen = around.separator === "=" || around.separator === ":" ? readChoice(text, at) : null;
	if (chosen) return chosen;
	const next = match(NEXT_LINE, text, at);
	if (next) return readNextLine(text, at + next[0].length, around);
	if (around.separator === "(" || around.separator === "," || around.separator === "is") return null;
	if (around.separator === "|") return fromGroup(text, at, match(CELL, text, at));
	return readBare(text, at, around);
}
/** Of two texts that a condition chooses from, the one with a digit; the first, where both or none have one. */
function readChoice(text, at) {
	const choice = match(CHOICE, text, at);
	if (!choice) return null;
	const first = readQuoted(text, at + choice[0].length);
	if (first === null || first === "more" || /\d/.test(text.slice(first.start, first.end))) return first;
	const otherwise = match(OTHERWISE$1, text, first.close);
	const second = otherwise && readQuoted(text, first.close + otherwise[0].length);
	return second !== null && second !== "more" && /\d/.test(text.slice(second.start, second.end)) ? second : first;
}
function fromGroup(text, at, found) {
	const value = found?.[1];
	if (!found || value === void 0) return null;
	const start = at + found[0].indexOf(value);
	const end = start + value.length;
	return text[start] === "$" ? null : {
		start,
		end,
		close: end,
		quote: "",
		wrapper: "",
		nextLine: false
	};
}
function readQuoted(text, at) {
	let open = at;
	for (let wraps = 0; wraps < 3; wraps++) {
		const quote = match(QUOTE, text, open);
		if (quote) return closeQuote(text, at, open, quote[0]);
		const wrap = match(WRAP, text, open);
		if (!wrap) return null;
		open += wrap[0].length;
	}
	return null;
}
function closeQuote(text, at, open, quote) {
	let start = open + quote.length;
	if (quote.length > 2) start += match(LEADING, text, start)?.[0].length ?? 0;
	else if (text.startsWith(AS_IT_IS, start)) start += 6;
	const end = quote.length === 1 ? plainEnd(text, start, quote) : text.indexOf(quote, start);
	if (end === -1) return text.length - start > 3e3 ? null : "more";
	if (end <= start || quote !== "`" && quote.length < 3 && text.slice(start, end).includes("\n")) return null;
	return {
		start,
		end,
		close: end + quote.length,
		quote,
		wrapper: text.slice(at, open).trim(),
		nextLine: false
	};
}
/** The first unescaped `quote`; a line break ends the search with an empty span, the text's end with -1. */
function plainEnd(text, start, quote) {
	for (let i = start; i < text.length; i++) {
		const char = text[i];
		if (char === "\\") i++;
		else if (char === quote) return i;
		else if (char === "\n" && quote !== "`") return start;
	}
	return -1;
}
function readNextLine(text, at, around) {
	const quoted = readQuoted(text, at);
	if (quoted === "more") return quoted;
	if (quoted) return {
		...quoted,
		nextLine: true
	};
	if (around.isCode || around.separator === "(" || around.separator === ",") return null;
	const word = match(WORD$1, text, at)?.[0] ?? "";
	const value = word.replace(/[,;]$/, "");
	const rest = text.slice(at + word.length, at + word.length + 3);
	if (value.length < 8 || !/\d/.test(value) || /[:({[]$/.test(value) || !/^[ \t]*(?:\r?\n|$)/.test(rest)) return null;
	const end = at + value.length;
	return {
		start: at,
		end,
		close: end,
		quote: "",
		wrapper: "",
		nextLine: true
	};
}
/** Tags behind which the name of something stands (CloudFormation's functions), or a ciphertext. */
const LOOKED_UP = /!(?:Ref|Sub|GetAtt|ImportValue|FindInMap|Select|Join|If|vault|reference|secret|env)\b/y;
/** An anchor or tag of YAML before a value. */
const TAG = /(?:&[\w-]{1,40}|!!?\w{1,20})[ \t]+(?![|>])/y;
function readBare(text, from, around) {
	if (match(LOOKED_UP, text, from)) return null;
	const at = from + (match(TAG, text, from)?.[0].length ?? 0);
	const isExport = /^[ \t]*export[ \t]+$/.test(around.before);
	if (!(!around.isCode || isExport || inComment(around.before) || inString(around.before)) || around.isCode && /["'`]$/.test(around.before)) return null;
	const word = match(WORD$1, text, at)?.[0];
	if (word === void 0 || /^[${<%@]/.test(word)) return null;
	if (SCHEME.test(word)) {
		const gap = match(/[ \t]+/y, text, at + word.length)?.[0].length ?? 0;
		return gap > 0 && !/^(?:bearer|basic)$/i.test(word) ? readBare(text, at + word.length + gap, {
			...around,
			before: ""
		}) : null;
	}
	const value = cutWord(word, around);
	if (value.length < 2 || /[([]$/.test(word.slice(0, value.length + 1))) return null;
	const end = at + value.length;
	return {
		start: at,
		end,
		close: end,
		quote: "",
		wrapper: "",
		nextLine: false
	};
}
/** Cuts a bare word where the surrounding syntax ends it: `&` in a query, `;` in a connection string, a comma. */
function cutWord(word, around) {
	let value = word;
	const stop = /[?&;][\w.$%[\]-]{0,40}$/.test(around.before) ? value.search(/[&;#\\]/) : value.search(/;|&\w{1,40}=|\\[nrt"']|,[\w.]{1,60}=/);
	if (stop >= 0) value = value.slice(0, stop);
	value = value.replace(/[,;)\]}.]+$/, "");
	return value;
}

// src/engine/scan/generic/assignment.ts
const LONGEST_NAME = 80;
const TAB = 9;
const SPACE = 32;
const PARENTHESIS = 40;
/** What may follow a name that gets a value, after blanks. */
const FOLLOW = byteSet("=:(|\"'`>?+-\\[*<&{");
/** What may follow the name's closing quote or bracket, after blanks. */
const FOLLOW_CLOSED = byteSet("=:,;>|])\"'`-+?{<");
const CLOSERS = byteSet("\"'`\\])*");
function byteSet(text) {
	const set = /* @__PURE__ */ new Uint8Array(256);
	for (let i = 0; i < text.length; i++) set[text.charCodeAt(i)] = 1;
	return set;
}
function skipBlanks(bytes, from) {
	let p = from;
	while (p < from + 40 && (bytes[p] === SPACE || bytes[p] === TAB)) p++;
	return p;
}
/**
* Whether the name around `at` may be followed by a value, by bytes alone: most hits in ordinary code and prose end
* here. At most some 200 bytes are looked at.
*/
function mayAssign(bytes, at, length) {
	let end = at;
	const cap = Math.min(length, at + LONGEST_NAME);
	while (end < cap && isNameByte(bytes[end])) end++;
	if (end >= cap || isAuthor(bytes, at)) return false;
	const next = bytes[end];
	if (CLOSERS[next] === 1) return isClosed(bytes, end, length);
	if (next === PARENTHESIS) return isCalledWithText(bytes, end, length);
	if (next === 10 || next === 13) return isBeforeValue(bytes, end, length);
	if (next === 44) return isColumn(bytes, at);
	if (next !== SPACE && next !== TAB) return FOLLOW[next] === 1;
	const p = skipBlanks(bytes, end + 1);
	if (p >= length) return false;
	return FOLLOW[bytes[p]] === 1 || startsWord(bytes, p) || isFlagLike(bytes, at);
}
/** Whether a separator follows the closing quote or bracket. */
function isClosed(bytes, end, length) {
	let p = end;
	while (p < end + 6 && CLOSERS[bytes[p] ?? 0] === 1) p++;
	const after = skipBlanks(bytes, p);
	if (after >= length) return false;
	const byte = bytes[after];
	return FOLLOW_CLOSED[byte] === 1 || byte === 10 || byte === 13 || byte === 46 && isFallback(bytes, after) || after > p && (byte | 32) === 118 || startsWord(bytes, after);
}
/** `.unwrap_or`, `.orElse`, `.getOrElse`, `.or`: by the first letter. */
function isFallback(bytes, dot) {
	const letter = bytes[dot + 1];
	return letter === 117 || letter === 111 || letter === 103;
}
/** Whether a quote stands among the arguments. */
function isCalledWithText(bytes, end, length) {
	for (let p = end + 1; p < Math.min(length, end + 90); p++) {
		const byte = bytes[p];
		if (byte === 34 || byte === 39 || byte === 96) return true;
		if (byte === 10 || byte === 41) return false;
	}
	return false;
}
/** Whether the next line starts with `value`, as after `- name: DB_PASSWORD`, or is a list's next entry. */
function isBeforeValue(bytes, end, length) {
	let p = end;
	const cap = Math.min(length, end + 80);
	while (p < cap && bytes[p] <= SPACE) p++;
	if (bytes[p] === 45) return bytes[p + 1] === SPACE;
	return ((bytes[p] ?? 0) | 32) === 118 && ((bytes[p + 1] ?? 0) | 32) === 97 && ((bytes[p + 2] ?? 0) | 32) === 108;
}
/** `author`, `authority`, but not `authorization`. */
function isAuthor(bytes, at) {
	const lower = (i) => (bytes[at + i] ?? 0) | 32;
	if (lower(0) !== 97 || lower(1) !== 117 || lower(2) !== 116 || lower(4) !== 111) return false;
	return lower(6) !== 105 || lower(7) === 116;
}
/** `is`, `string`, `str`, `[]byte`: a sentence that tells, or a type before `=`. */
function startsWord(bytes, p) {
	const two = String.fromCharCode((bytes[p] ?? 0) | 32, (bytes[p + 1] ?? 0) | 32);
	return two === "is" || two === "st" || two === "by" || two === "va" || two === "or" || two === "as";
}
/** Whether the name starts a word after `-`, `/`, `\` or near the line's start, as in options and `set NAME value`. */
function isFlagLike(bytes, at) {
	let p = at;
	const floor = Math.max(0, at - 48);
	while (p > floor && isNameByte(bytes[p - 1])) p--;
	if (bytes[p] === 45 || bytes[p - 1] === 47 || bytes[p - 1] === 92) return true;
	let words = 0;
	while (p > floor && bytes[p - 1] !== 10) {
		p--;
		if (bytes[p] === SPACE && (bytes[p - 1] ?? SPACE) > SPACE && ++words > 4) return false;
	}
	return true;
}
function readName({ text, at, line }) {
	let start = at;
	let end = at;
	while (start > line && isNameByte(text.charCodeAt(start - 1))) start--;
	while (end < text.length && isNameByte(text.charCodeAt(end))) end++;
	const dashes = start;
	while (start < at && (text[start] === "-" || text[start] === ".")) start++;
	while (end > at && (text[end - 1] === "." || text[end - 1] === "-")) end--;
	if (end - start > LONGEST_NAME || end <= start) return null;
	const flag = start > dashes && text[dashes] === "-" || /[ \t][/\\]$/.test(text.slice(Math.max(0, start - 2), start));
	const quoted = isQuoted(text, end, start) || isQuoted(text, end, dashes);
	return {
		text: text.slice(start, end),
		start,
		end,
		flag,
		quoted,
		prose: !quoted && isProse(text, line, start, end)
	};
}
function isQuoted(text, end, start) {
	const mark = text[end] === "\\" ? text[end + 1] : text[end];
	return (mark === "\"" || mark === "'" || mark === "`") && text[start - 1] === mark;
}
/** Whether the name is the last word of a quoted sentence. */
function isProse(text, line, start, end) {
	const mark = /^[.!?:]?\\?["'`]/.exec(text.slice(end, end + 3))?.[0].slice(-1);
	if (mark === void 0) return false;
	const open = text.lastIndexOf(mark, start - 1);
	return open >= line && /\s/.test(text.slice(open + 1, start));
}
/** A whole header in one string: the stem of its scheme finds the credentials inside. */
const HEADER$1 = /^(?:basic|bearer)[ \t]/i;
/** The value assigned to the name around the stem, if there is one. */
function readAssignment(stretch, isCode) {
	const name = readName(stretch);
	if (!name) return null;
	const tie = columnTie(stretch, name) ?? readTie(stretch, name);
	if (!tie) return null;
	const before = stretch.text.slice(stretch.line, name.start);
	const span = readValue(stretch.text, tie.end, {
		before,
		separator: tie.separator,
		isCode
	});
	if (span === null || span === "more") return span;
	const value = stretch.text.slice(span.start, span.end);
	if (HEADER$1.test(value)) return null;
	return {
		name: tie.separator === "login" ? "password" : name.text,
		value,
		start: stretch.base + span.start,
		end: stretch.base + span.end,
		separator: tie.separator,
		quote: span.quote,
		wrapper: span.wrapper,
		before,
		after: stretch.text.slice(span.close, span.close + 32),
		nextLine: span.nextLine,
		prose: name.prose
	};
}

// src/engine/scan/generic/special.ts
/** Special forms by the stem that announces them. All are linear: each repeats disjoint classes, bounded. */
const FORMS = {
	"://": [{
		separator: "url",
		name: "password",
		regex: /:\/\/(?:[^\s"'`<>/@:?#[\]\\]{0,80}):(?!\d{1,5}[?#])(?<v>[^\s"'`<>/@]{1,128}(?:@[^\s"'`<>/@]{1,60}(?=@))?)@(?=[\w.[\-{$%*(])/dy
	}],
	"basic ": [{
		separator: "basic",
		name: "authorization",
		regex: /basic[ \t]+(?<v>[A-Za-z0-9+/]{6,400}={0,2})(?![\w.-])/diy
	}],
	"bearer ": [{
		separator: "bearer",
		name: "authorization",
		regex: /bearer[ \t]+(?<v>[A-Za-z0-9._~+/=-]{8,2048})/diy
	}],
	identified: [{
		separator: "by",
		name: "password",
		regex: /identified[ \t]+(?:with[ \t]+['"`]?\w{1,40}['"`]?[ \t]+)?(?:by|as(?=[ \t]+\\?['"]))[ \t]+(?:password[ \t]+)?(?:\\?['"](?<v>[^'"\r\n\\]{1,128})|(?<v2>[^\s'";\\]{3,128}))/diy
	}],
	securestring: [{
		separator: "securestring",
		name: "password",
		regex: /securestring[ \t]+(?:-(?:asplaintext|force|string)[ \t]+){0,3}(?:['"](?<v>[^'"\r\n]{1,128})['"]|(?:(?<=-\w{1,12}[ \t]{1,4})|(?=[^\s'"]{3,128}[ \t]+-[af]))(?<v2>[^\s'"$(-][^\s'"]{2,127}))/diy
	}],
	mysql: [{
		separator: "command",
		name: "password",
		regex: /mysql(?:dump|admin|import|show|slap)?(?:[ \t]+(?!-p)[^\s|;&]{1,60}){0,8}[ \t]+-p(?:['"](?<v>[^'"\r\n]{1,80})['"]|(?<v2>[^\s'"$;|&]{3,80}))/dy
	}],
	curl: [{
		separator: "command",
		name: "user",
		regex: /curl(?:[ \t]+(?!-u|--user\b|--proxy-user\b|-U)[^\s|;]{1,160}){0,16}[ \t]+(?:-u|-U|--user|--proxy-user)[ \t=]*['"]?[^\s:'"$]{1,60}:(?<v>[^\s'"]{1,128})/dy
	}],
	pass: [{
		separator: "command",
		name: "password",
		regex: /pass[ \t]+-p[ \t]*(?:['"](?<v>[^'"\r\n]{1,80})['"]|(?<v2>[^\s'"$]{2,80}))/dy
	}]
};
/** The special forms a stem announces, by the stem as the text has it, lower-cased. */
function formsAt(head) {
	for (const stem in FORMS) if (head.startsWith(stem)) return FORMS[stem];
	return [];
}
/** What precedes `identified by` in SQL rather than in a sentence. */
const STATEMENT = /\b(?:(?:create|alter)[ \t]+(?:or[ \t]+replace[ \t]+)?(?:user|role|login)|grant[ \t][^;]{0,200}\bto|set[ \t]+password)\b/i;
/** The value of the special form that starts at the stem, if it is one. */
function readSpecial(stretch, form) {
	form.regex.lastIndex = stretch.at;
	const indices = form.regex.exec(stretch.text)?.indices?.groups;
	const span = indices?.["v"] ?? indices?.["v2"];
	if (!span) return null;
	const [start, end] = span;
	const value = stretch.text.slice(start, end);
	const before = stretch.text.slice(stretch.line, start);
	if (form.separator === "basic" && !isBasicPair(value)) return null;
	if (form.separator === "by" && !STATEMENT.test(before) && !before.includes("IDENTIFIED")) return null;
	return {
		name: form.name,
		value,
		start: stretch.base + start,
		end: stretch.base + end,
		separator: form.separator,
		quote: stretch.text[start - 1] === "\"" || stretch.text[start - 1] === "'" ? stretch.text[start - 1] : "",
		wrapper: "",
		before,
		after: stretch.text.slice(end, end + 32),
		nextLine: false,
		prose: false
	};
}
/** Whether the base64 text is `user:password` (RFC 7617): printable, with a colon. */
function isBasicPair(value) {
	let text;
	try {
		text = atob(value);
	} catch {
		return false;
	}
	return text.includes(":") && !/[\x00-\x1f]/.test(text);
}
const STOP = new Set([..." 	\r\n\"'`<>/"].map((char) => char.charCodeAt(0)));
/** Whether `user:password@` may stand after `://`: a colon, then an `@`, before anything that ends the authority. */
function mayHoldUser(bytes, from, length) {
	let colon = false;
	for (let i = from; i < Math.min(length, from + 210); i++) {
		const byte = bytes[i];
		if (byte === 64) return colon;
		if (byte === 58) colon = true;
		else if (STOP.has(byte) || !colon && (byte === 63 || byte === 35)) return false;
	}
	return false;
}

// src/engine/scan/generic/candidates.ts
/** Bytes at which a special form may start, lower-cased: `:` of `://`, and the first letters of the other stems. */
const SPECIAL_FIRST = new Set([...":bismcp"].map((char) => char.charCodeAt(0)));
/**
* Every value that stands where a secret could, for the stems found at `offsets` (bytes, any order, repeats allowed).
* Constant work per offset; most end after a look at some bytes.
*/
function candidatesAt(unit, offsets) {
	const kind = pathKind(unit.path);
	const found = /* @__PURE__ */ new Map();
	for (let i = 0; i < offsets.length; i++) {
		const offset = offsets[i];
		if (offset < 0 || offset >= unit.length) continue;
		const special = specialAt(unit, offset);
		const candidate = special === void 0 ? assignmentAt(unit, offset, kind === "code") : special;
		if (!candidate) continue;
		const other = found.get(candidate.start);
		if (other === void 0 || offset < other.offset) found.set(candidate.start, {
			candidate,
			offset
		});
	}
	return [...found.values()].map(({ candidate }) => candidate).sort((a, b) => a.start - b.start);
}
/** The special form at the offset; `null` where the stem announces one that is not there; `undefined` for other stems. */
function specialAt(unit, offset) {
	const first = unit.bytes[offset];
	if (!SPECIAL_FIRST.has(first | 32) && first !== 58) return void 0;
	if (first === 58 && !mayHoldUser(unit.bytes, offset + 3, unit.length)) return null;
	const head = unit.latin1(offset, offset + 12).toLowerCase();
	const forms = formsAt(head);
	if (forms.length === 0) return void 0;
	const stretch = stretchAt(unit, offset);
	for (const form of forms) {
		const candidate = readSpecial(stretch, form);
		if (candidate) return candidate;
	}
	return /^(?:pass|secure)/.test(head) ? void 0 : null;
}
function assignmentAt(unit, offset, isCode) {
	if (!mayAssign(unit.bytes, offset, unit.length)) return null;
	const stretch = stretchAt(unit, offset);
	const read = readAssignment(stretch, isCode);
	if (read !== "more") return read;
	const again = readAssignment(widen(unit, stretch), isCode);
	return again === "more" ? null : again;
}

// src/generated/generic-language.json
let data$1;
const load$1 = () => data$1 ??= JSON.parse(process.getBuiltinModule("node:fs").readFileSync(`${__dirname}/../data/generic-language.json`, "utf8"));
var generic_language_default = {
	version: 1,
	pairs: "K>;?LIBU@UH8A8W@\\9<5EGMOFQL>9BBD8GRO:LN5HK<KW><G;WQTETE88MDI8MU:?Z=?OT4OW?F8@WVVGZH:=HIC4HLS8PVGPO@RTE@OCNRTP]=/?K=7EDGSNVU?B9NDM68@QGLBNZC5;GDC88Q[4[T>NK9O[?GC>dTOCTD6>ONQ8PDA=dYCHAAO]<BJARPUQR</5NSL3ZVV8ZLGGL8PS?G>AVSdFZC6@F;@?A@dUWS>?29CVC;:VAdKdCRD6JJJ8XXG@NBJNJ7ANN3J:DBXGNH;?IID2IHU8`MBODFGQI9DGUH`KQ@29NKC5OQX5UN9OP9L]TABCMUa:ZE75BMK4QRY7TOEAO;7]RALAR]RJYG9=P=;;F5R>PJJPF@MWM96GGS[MXD7FD@@KHEWGVF=<3A?b6>?=B@MOVN@8ONJ6PPC=dN9NS9>U5A<ARRUJdG:FFLFFWWLHWW=HWWHLDBL,WWHWLD68ODD2LIU8`IGCF:KdC<>DJRdD`E7CX@N9MU@;^MHNOB@SR>8?ULYI^=0;TFQ4NT?4]]FOS=Nd;>CCYPYBXC6@=?D>FB]@]Q:<5H=]899SR]SdQPC6KJP.WSW5bbSPM?PbSJKIWOWPPH;5ILH7KG=8UNBK<:NU<=K``KIU`D6@G;A:APG;^TECPJ6^EG7JT^AGTA3EIFLDLOd@dPHDBH;YO@EUUNROL:,8GKH.ZZO8ZOKKZ@OZODGGZEZHED7FFFFFFFFFFFFFFFFFFFFFFFFFF,F;?9;=?CC=HKA>BB;M<9>AFDIOQdd",
	get words() {
		return load$1().words;
	}
};

// src/engine/scan/generic/language.ts
const SHORTEST_WORD = 4;
const LONGEST_WORD = 12;
/** Passwords and names people reach for first, beside the words of ordinary code. */
const COMMON = "admin administrator root test testing tester guest demo hello welcome letmein qwerty qwertz asdf secret secrets password passwd pass passwort user username master monkey dragon login changeme default super pssw abcd temp super1 foobar mysql postgres mongo redis oracle rabbit sample example private public token dummy";
let words;
let known;
function dictionary() {
	words ??= `${generic_language_default.words} ${COMMON}`.split(" ");
	return words;
}
let starts;
function readStarts() {
	const all = dictionary();
	const first = /* @__PURE__ */ new Uint16Array(17576);
	const next = new Uint16Array(all.length + 1);
	for (let i = 0; i < all.length; i++) {
		const word = all[i];
		if (word.length < SHORTEST_WORD || word.length > LONGEST_WORD) continue;
		const start = startNumber(word, 0);
		if (start < 0) continue;
		next[i + 1] = first[start];
		first[start] = i + 1;
	}
	return {
		first,
		next
	};
}
/** The three letters at `at` as a number, or -1. */
function startNumber(text, at) {
	const a = text.charCodeAt(at) - 97;
	const b = text.charCodeAt(at + 1) - 97;
	const c = text.charCodeAt(at + 2) - 97;
	return a >= 0 && b >= 0 && c >= 0 && a < 26 && b < 26 && c < 26 ? (a * 26 + b) * 26 + c : -1;
}
/** The length of the longest word of 4 letters or more that starts at `at` in the lower-case text, or 0. */
function wordLength(text, at) {
	const start = startNumber(text, at);
	if (start < 0) return 0;
	starts ??= readStarts();
	const all = dictionary();
	let longest = 0;
	for (let i = starts.first[start]; i > 0; i = starts.next[i]) {
		const word = all[i - 1];
		if (word.length > longest && text.startsWith(word, at)) longest = word.length;
	}
	return longest;
}
/** Whether the lower-case text is a word of ordinary code or a common password. */
function isWord$1(text) {
	known ??= new Set(dictionary());
	return known.has(text);
}
function isListed$1(text) {
	return COMMON.indexOf(text) !== -1 && ` ${COMMON} `.includes(` ${text} `);
}
/** Whether people use this very text as a password or name everywhere (`admin`, `test`, `qwerty`). */
function isCommon(text) {
	return isListed$1(text) || /^(?:1234?5?6?7?8?9?0?|(\w)\1*|pass(?:word)?\d{0,4})$/.test(text);
}
const SYMBOLS = 28;
let bits;
function readBits() {
	const { pairs } = generic_language_default;
	return Float64Array.from({ length: 784 }, (_, i) => (pairs.charCodeAt(i) - 40) / 5);
}
function symbolOf(code) {
	if (code >= 97 && code <= 122) return code - 97;
	return code >= 48 && code <= 57 ? 26 : 27;
}
/**
* How surprising the second lower-case character is after the first, in bits, by letter pairs of ordinary words.
* Codes are those of characters; 0 stands for the start.
*/
function pairBits(first, second) {
	bits ??= readBits();
	return bits[symbolOf(first) * SYMBOLS + symbolOf(second)];
}
/** The words of a name: split at case changes, digits and separators, lower-cased. */
function splitWords(name) {
	return (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => word.toLowerCase());
}

// src/engine/scan/generic/entropy.ts
const WORD_BITS$2 = 11;
/** Beyond this many characters the rest is taken to be like the start. */
const LOOK = 256;
const LEET = {
	"0": "o",
	"1": "i",
	"3": "e",
	"4": "a",
	"5": "s",
	"@": "a",
	$: "s",
	"!": "i"
};
function isLower(code) {
	return code >= 97 && code <= 122;
}
function isUpper(code) {
	return code >= 65 && code <= 90;
}
function isDigit$1(code) {
	return code >= 48 && code <= 57;
}
/** Bits one character adds after the one before it, when it is no part of a word. */
function characterBits(value, lower, i, mixed) {
	const code = value.charCodeAt(i);
	const last = i > 0 ? value.charCodeAt(i - 1) : 0;
	if (i > 0 && code === last) return 1;
	if (i > 1 && code - last === last - value.charCodeAt(i - 2) && Math.abs(code - last) === 1) return 1;
	if (isDigit$1(code)) return 3.32;
	if (!isLower(code) && !isUpper(code)) return 4.5;
	const pair = i > 0 ? pairBits(lower.charCodeAt(i - 1), lower.charCodeAt(i)) : 4.7;
	return Math.min(4.7, Math.max(1.5, pair)) + (mixed ? .9 : 0);
}
/** Whether upper and lower case alternate more than in camel case. */
function isMixed$1(value) {
	let switches = 0;
	let letters = 0;
	for (let i = 1; i < value.length; i++) {
		const code = value.charCodeAt(i);
		const last = value.charCodeAt(i - 1);
		if (isLower(code) || isUpper(code)) letters++;
		if (isLower(last) && isUpper(code)) switches++;
	}
	return switches * 5 > letters;
}
/**
* Estimated entropy of the whole value in bits: the cheapest way to spell it with dictionary words (11 bits each, 3 more
* when written with digits for letters), runs, and single characters priced by letter pairs. A random token costs about
* what its alphabet gives; what people type comes out far lower. The idea is that of zxcvbn (D. L. Wheeler, USENIX
* Security 2016): the strength of a password is the length of its shortest description.
*/
function entropyBits(value) {
	return bitsOf(value, shannon(value.slice(0, 256)));
}
/** Where a spelling of the first `i` characters costs least, for `i` up to `LOOK`. */
const cost = /* @__PURE__ */ new Float64Array(257);
/** The same, where the Shannon entropy of the first `LOOK` characters is known. */
function bitsOf(value, entropy) {
	const text = value.slice(0, 256);
	const n = text.length;
	if (n === 0) return 0;
	const lower = text.toLowerCase();
	const isLeet = /[01345@$!]/.test(lower);
	const plain = isLeet ? lower.replace(/[01345@$!]/g, (c) => LEET[c] ?? c) : lower;
	const mixed = isMixed$1(text);
	cost.fill(Number.POSITIVE_INFINITY, 1, n + 1);
	const hex = /^[0-9a-f]+$/i.test(text);
	for (let i = 0; i < n; i++) {
		const here = cost[i];
		const bits = characterBits(text, lower, i, mixed && !hex);
		cost[i + 1] = Math.min(cost[i + 1], here + (hex ? Math.min(4, bits) : bits));
		const length = wordLength(plain, i);
		if (length === 0) continue;
		const leet = !isLeet || lower.startsWith(plain.slice(i, i + length), i) ? 0 : 3;
		cost[i + length] = Math.min(cost[i + length], here + WORD_BITS$2 + leet);
	}
	return Math.min(cost[n] * value.length / n, entropy * value.length + 4);
}
const counts = /* @__PURE__ */ new Uint32Array(256);
/** Shannon entropy of the characters, in bits per character. */
function shannon(value) {
	counts.fill(0);
	for (let i = 0; i < value.length; i++) counts[value.charCodeAt(i) & 255] += 1;
	let sum = 0;
	let last = 0;
	let term = 0;
	for (let i = 0; i < 256; i++) {
		const n = counts[i];
		if (n === 0) continue;
		if (n !== last) term = n / value.length * Math.log2(n / value.length);
		last = n;
		sum -= term;
	}
	return sum;
}
/** The share of the value's letters that belongs to dictionary words of 4 letters or more, longest first from the left. */
function wordCoverage(value) {
	const lower = value.toLowerCase().slice(0, 256);
	let letters = 0;
	let covered = 0;
	for (let i = 0; i < lower.length; i++) if (isLower(lower.charCodeAt(i))) letters++;
	if (letters === 0) return 0;
	for (let i = 0; i + 4 <= lower.length;) {
		const step = wordLength(lower, i);
		covered += step;
		i += step || 1;
	}
	return covered / letters;
}

// src/engine/scan/generic/name-features.ts
const CLASSES = [
	/(?:pass(?:w(?:or[dt])?|wd|phrase|code)?|pwd|pw|psk|senha|kennwort|contrasena|clave|mdp|wachtwoord|heslo|haslo|parola)s?$/,
	/secrets?$/,
	/tokens?$/,
	/keys?$/,
	/auth|authorization/,
	/cred(?:ential)?s?$/,
	/^(?:salt|otp|totp|jwt|nonce)$/
];
/** 1 password, 2 secret, 3 token, 4 key, 5 auth, 6 credential, 7 salt/otp/jwt, 0 something else. */
function classOfWord(word) {
	return word === void 0 ? 0 : CLASSES.findIndex((regex) => regex.test(word)) + 1;
}
/** Last words that say nothing of what the name holds: `tokenValue`, `password_str`, `secret1`. */
const PLAIN = /^(?:values?|val|str|string|text|txt|raw|plain|plaintext|data|env|prod|production|dev|staging|stage|default|here|\d+)$/;
/** The last word of the name that means something. */
function headOf(s) {
	for (let i = s.words.length - 1; i >= 0; i--) if (!PLAIN.test(s.words[i])) return s.words[i];
	return s.words.at(-1);
}
/** A list of words is a set, made on first use: a regex of them takes ten times as long to compile. */
function oneOf(words) {
	let set;
	return { test: (word) => {
		set ??= new Set(words.split(" "));
		return set.has(word);
	} };
}
function any(known) {
	return (s) => s.words.some((word) => known.test(word));
}
function last(known) {
	return (s) => known.test(s.words.at(-1) ?? "");
}
/** Last words of names that tell something about a secret rather than hold one: where, how long, of which kind. */
const ABOUT = oneOf("file files path url uri dir directory folder endpoint host server address link location source src href domain port page route site label title text message msg error errors hint help tooltip placeholder description desc info prompt caption header headers note advice warning question example length len size count min max limit number num index idx bits bytes rounds iterations strength score ttl expiry expires expire expiration expired time timeout timestamp at date age days in lifetime duration interval ms seconds validity type types kind mode method methods provider policy algorithm alg format version scope scopes status state scheme strategy class style field fields column param params parameter prop property attribute attr attrs regex pattern prefix suffix separator encoding role roles level flag grant hash hashed digest code codes map list set table store storage cache config options settings manager service handler factory helper util utils module plugin middleware controller view form input button icon event action request response callback enabled required disabled visible changed reset confirmation rule rules id ids name names user username email owner uid alias issuer audience realm group account");
/** What the name says: of it alone (`measure` keeps them for the next candidate with that name). */
const NAME_FEATURES = [
	{
		id: "n.pass",
		say: "the name says password",
		of: (s) => /(?<!get)pass(?!ed|ing|ive|port|enger|age|thr)|pwd|\bpw\b|psk|senha|kennwort|contrase|(?<![a-z])(?:clave|mdp|parola)(?![a-z])|wachtwoord|heslo|haslo/.test(s.nameLower)
	},
	{
		id: "n.secret",
		say: "the name says secret",
		of: (s) => s.nameLower.includes("secret")
	},
	{
		id: "n.token",
		say: "the name says token",
		of: (s) => s.nameLower.includes("token")
	},
	{
		id: "n.key",
		say: "the name says key",
		of: (s) => /key/.test(s.nameLower)
	},
	{
		id: "n.auth",
		say: "the name says authorization",
		of: (s) => s.nameLower.includes("auth")
	},
	{
		id: "n.cred",
		say: "the name says credential",
		of: (s) => s.nameLower.includes("cred")
	},
	{
		id: "n.last",
		say: "the name ends like that of a secret",
		of: (s) => classOfWord(headOf(s))
	},
	{
		id: "n.first",
		say: "",
		of: (s) => classOfWord(s.words[0])
	},
	{
		id: "n.words",
		say: "",
		of: (s) => s.words.length
	},
	{
		id: "n.bare",
		say: "the name is just that word",
		of: (s) => /^(?:pass(?:word|wd|phrase)?|pwd|pw|secret|token|key|auth|api_?key)$/.test(s.nameLower)
	},
	{
		id: "n.private",
		say: "the name is of a private key or secret",
		of: any(/^(?:private|priv|access|secret|master|encrypt\w*|signing|sign|consumer|client|license|service|account|storage|session|cookie|hmac|jwt|api|app)$/)
	},
	{
		id: "n.privatekey",
		say: "the name is of a private key or secret",
		of: (s) => /(?:private|secret|access|master|encryption|signing|consumer|api|app|auth|account|storage|validation|cipher|crypt|service)[._-]?key/.test(s.nameLower)
	},
	{
		id: "n.identity",
		say: "",
		of: last(oneOf("id ids name names user username email owner uid alias issuer audience realm group account"))
	},
	{
		id: "n.about",
		say: "",
		of: last(ABOUT)
	},
	{
		id: "n.hash",
		say: "",
		of: any(oneOf("hash hashed hashes digest checksum encrypted enc cipher ciphertext sha sha1 sha256 md5 bcrypt signature sig sign fingerprint thumbprint integrity"))
	},
	{
		id: "n.interface",
		say: "",
		of: any(oneOf("label title tooltip hint help message msg text error placeholder forgot mandatory invalid show hide enter description caption heading button btn lbl txt input field prompt"))
	},
	{
		id: "n.public",
		say: "",
		of: any(oneOf("public pub publishable primary foreign partition sort cache index row column map object lookup translation i18n sitekey site csrf xsrf page next continuation cancel cancellation sync bucket group dict hot shortcut keyboard parent child react unique composite shard routing translate message msg locale registry query search sub"))
	},
	{
		id: "n.again",
		say: "",
		of: any(oneOf("confirm confirmation confirmed repeat retype again re new old current previous reset forgot change forgotten"))
	},
	{
		id: "n.test",
		say: "",
		of: any(oneOf("test tests mock fake dummy example sample wrong invalid bad incorrect expected valid good correct stub default some my foo"))
	},
	{
		id: "n.system",
		say: "the name says whose it is",
		of: any(/^(?:db|database|mysql|postgres\w*|pg|redis|mongo\w*|smtp|mail|email|ldap|root|admin|jdbc|ftp|ssh|aws|github|gitlab|slack|stripe|twilio|google|azure|facebook|twitter|dropbox|elastic|rabbitmq|sql|mssql|oracle|sa|vault|docker|npm|sonar|jenkins|grafana|wordpress|proxy|wifi|bot)$/)
	},
	{
		id: "n.verb",
		say: "",
		of: (s) => /^(?:get|is|has|check|verify|validate|generate|create|make|find|load|read|parse|fetch|build|compare|hash|encrypt|decrypt|use|require|needs?|show|hide|enter|invalid|missing|toggle|on|handle|assert|expect|on)$/.test(s.words[0] ?? "")
	},
	{
		id: "n.upper",
		say: "the name is written as a constant",
		of: (s) => /^[A-Z][A-Z0-9_]+$/.test(s.candidate.name)
	},
	{
		id: "n.camel",
		say: "",
		of: (s) => /[a-z][A-Z]/.test(s.candidate.name)
	},
	{
		id: "n.snake",
		say: "",
		of: (s) => s.candidate.name.includes("_")
	},
	{
		id: "n.dotted",
		say: "",
		of: (s) => s.candidate.name.includes(".")
	}
];

// src/engine/scan/generic/syntax-features.ts
function tied(...separators) {
	return (s) => separators.includes(s.candidate.separator);
}
function before(regex) {
	return (s) => regex.test(s.candidate.before);
}
function after(regex) {
	return (s) => regex.test(s.candidate.after);
}
function wrapped(regex) {
	return (s) => regex.test(s.candidate.wrapper);
}
function path(regex) {
	return (s) => regex.test(s.path);
}
/** 0 none, 1 single, 2 double, 3 backtick, 4 escaped or doubled. */
function quoteKind(s) {
	const { quote } = s.candidate;
	return quote.length > 1 ? 4 : [
		"",
		"'",
		"\"",
		"`"
	].indexOf(quote);
}
/** How the name and value are tied, and where they stand. */
const SYNTAX_FEATURES = [
	{
		id: "s.equals",
		say: "assigned with =",
		of: tied("=", ":=")
	},
	{
		id: "s.colon",
		say: "given as name: value",
		of: tied(":", "=>")
	},
	{
		id: "s.call",
		say: "passed to a setter",
		of: tied("(")
	},
	{
		id: "s.comma",
		say: "",
		of: tied(",")
	},
	{
		id: "s.blank",
		say: "an option of a command line",
		of: tied(" ")
	},
	{
		id: "s.markup",
		say: "",
		of: tied("pair", "serialised", ">", "|", "is")
	},
	{
		id: "s.url",
		say: "user and password in a URL",
		of: tied("url")
	},
	{
		id: "s.header",
		say: "an authorization header",
		of: tied("basic", "bearer")
	},
	{
		id: "s.special",
		say: "in a form made for credentials",
		of: tied("url", "basic", "bearer", "by", "command", "securestring", "login")
	},
	{
		id: "s.sql",
		say: "a password in SQL or a command",
		of: tied("by", "command", "securestring")
	},
	{
		id: "s.quote",
		say: "",
		of: quoteKind
	},
	{
		id: "s.nextline",
		say: "",
		of: (s) => s.candidate.nextLine
	},
	{
		id: "s.wrapped",
		say: "",
		of: (s) => s.candidate.wrapper !== ""
	},
	{
		id: "s.lookup",
		say: "",
		of: wrapped(/get|env|fetch|param|config|input|find|read|load|require|prompt|t\(|_\(|translate|format|select|query|\$\(|\[/i)
	},
	{
		id: "s.flag",
		say: "an option of a command line",
		of: before(/(?:^|\s)-{1,2}$|[ \t]\/$/)
	},
	{
		id: "s.namequoted",
		say: "",
		of: before(/["'`]$/)
	},
	{
		id: "s.first",
		say: "first on its line",
		of: before(/^[ \t]*(?:[-*#][ \t]*)?["']?(?:export[ \t]+|const[ \t]+|let[ \t]+|var[ \t]+|env[ \t]+|set[ \t]+)?$/i)
	},
	{
		id: "s.statement",
		say: "",
		of: before(/assert|expect|should|\brefute|\bequal|\.to\b|\b(?:if|elif|while|case|when|return|throw|raise|unless|def|func|function|print\w*|log|echo|puts|console|error|warn|Errorf|Fatalf)\b/i)
	},
	{
		id: "s.assert",
		say: "",
		of: before(/assert|expect|should|\brefute|\bequal|\.to\b/i)
	},
	{
		id: "s.host",
		say: "",
		of: after(/^@(?:[\w.-]*example\.|host\b|hostname|server|domain|some|your|my|foo|test|www\.|abc)/i)
	},
	{
		id: "s.standin",
		say: "",
		of: before(/:\/\/(?:my_?|test_?|some_?|db_?)?(?:user(?:name|id)?|usr|uname|u|login|name|foo|me|x|account):$/i)
	},
	{
		id: "s.local",
		say: "",
		of: after(/^@(?:localhost|127\.|0\.0\.0\.0|\[::1)/)
	},
	{
		id: "s.digest",
		say: "",
		of: before(/gpg|pgp|fingerprint|commit|\bsha\d*\b|integrity|checksum|digest|revision|etag|\bhash/i)
	},
	{
		id: "s.user",
		say: "a user name stands beside it",
		of: before(/user|login|email|name=|_id\b|account|host/i)
	},
	{
		id: "s.ends",
		say: "ends the line",
		of: after(/^[ \t]*[,;)}\]]{0,4}[ \t]*\\?\r?(?:\n|$)/)
	},
	{
		id: "s.comment",
		say: "",
		of: (s) => s.comment
	},
	{
		id: "s.string",
		say: "",
		of: (s) => s.string
	},
	{
		id: "s.joined",
		say: "",
		of: after(/^[ \t]*[+.[({%]/)
	},
	{
		id: "s.arrow",
		say: "",
		of: after(/^["']?[ \t]*(?:=>|->|:|=|\?|\|\||&&)/)
	},
	{
		id: "s.more",
		say: "",
		of: after(/^[ \t]+[A-Za-z]/)
	},
	{
		id: "s.comma-after",
		say: "",
		of: after(/^[ \t]*,/)
	},
	{
		id: "s.closes",
		say: "",
		of: after(/^[ \t]*[)}\]]/)
	}
];
/** What the path says of the kind of file: of it alone (`measure` keeps them for the next candidate). */
const PATH_FEATURES = [
	{
		id: "k.code",
		say: "",
		of: (s) => s.kind === "code"
	},
	{
		id: "k.test",
		say: "",
		of: path(/(?:^|[/._-])(?:tests?|specs?|__tests__|fixtures?|mocks?|testdata|e2e|testing)(?:[/._-]|$)|_test\.\w+$/i)
	},
	{
		id: "k.doc",
		say: "",
		of: path(/\.(?:md|mdx|rst|adoc|txt|html?)$|(?:^|\/)docs?\//i)
	},
	{
		id: "k.config",
		say: "in a configuration file",
		of: path(/\.(?:ya?ml|env|ini|conf|cfg|toml|properties|tfvars|sh|env\.\w+)$|(?:^|\/)(?:\.env|dockerfile|\.npmrc|\.netrc)/i)
	},
	{
		id: "k.data",
		say: "",
		of: path(/\.(?:json\d?|xml|csv|sql|har)$/i)
	},
	{
		id: "k.example",
		say: "",
		of: path(/example|sample|demo|template|\.dist$/i)
	}
];

// src/engine/scan/generic/value-features.ts
/** UUID, time, URL, path, mail address, host, number, regular expression. */
const KNOWN = [
	/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
	/^\d{4}-\d\d-\d\d|^\d{1,2}:\d\d|^\d+ ?(?:ms|s|m|h|d|days?|hours?|minutes?|seconds?)$/,
	/^[a-z][\w+.-]*:\/\/|^(?:www\.|mailto:|urn:)/i,
	/^(?:[.~]{0,2}\/|[A-Za-z]:\\|[\w.-]+\/[\w.-]+\/|\\\\)|\.(?:pem|key|crt|json|ya?ml|txt|php|html?|js|ts|py|xml|conf|cfg|sh|rb|go|properties|cer|p12|pfx|jks)$/i,
	/^[\w.+-]+@[\w-]+\.[\w.]+$/,
	/^(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?:\/|$)/i,
	/^[\d.,]+$/,
	/\\[dwsb]|\[\^?[a-z0-9]-|\(\?:|\.\*|\{\d,/i
];
/** The shapes of names in code. */
const IDENTIFIERS = [
	/^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+$/,
	/^[a-z]+(?:[A-Z][a-z]+)+$|^(?:[A-Z][a-z]+){2,}$/,
	/^_?[a-z]+(?:_[a-z\d]+)+$/,
	/^[a-z]+(?:-[a-z\d]+)+$/,
	/^[A-Z]+(?:_[A-Z\d]+)+$/,
	/^[\w.-]+(?::[\w.*-]+)+$/
];
const STANDARD_HEX = /* @__PURE__ */ new Set([
	32,
	40,
	48,
	56,
	64,
	96,
	128
]);
function is(regex) {
	return (s) => regex.test(s.core);
}
/** The share of the value's words that are also words of the name. */
function sharedWords(s) {
	const words = splitWords(s.candidate.value.slice(0, 128));
	if (words.length === 0) return 0;
	return words.filter((word) => word.length > 2 && s.nameLower.includes(word)).length / words.length;
}
/** The length of the shortest unit whose repetition gives the value, as a share of its length. */
function periodOf(text) {
	const n = Math.min(text.length, 128);
	for (let p = 1; p <= n / 2; p++) {
		let i = p;
		while (i < n && text[i] === text[i - p]) i++;
		if (i === n) return p / n;
	}
	return 1;
}
/** What the value looks like. */
const VALUE_FEATURES = [
	{
		id: "v.length",
		say: "the length of the value",
		of: (s) => s.shape.length
	},
	{
		id: "v.bits",
		say: "the value is hard to guess",
		of: (s) => s.shape.bits
	},
	{
		id: "v.density",
		say: "the value looks random",
		of: (s) => s.shape.bits / Math.max(1, s.shape.length)
	},
	{
		id: "v.entropy",
		say: "the value has high entropy",
		of: (s) => s.shape.entropy
	},
	{
		id: "v.pair",
		say: "its letters do not follow each other as in words",
		of: (s) => s.shape.pair
	},
	{
		id: "v.coverage",
		say: "",
		of: (s) => s.shape.coverage
	},
	{
		id: "v.digits",
		say: "digits in the value",
		of: (s) => s.shape.digits
	},
	{
		id: "v.uppers",
		say: "capitals in the value",
		of: (s) => s.shape.uppers
	},
	{
		id: "v.lowers",
		say: "",
		of: (s) => s.shape.lowers
	},
	{
		id: "v.symbols",
		say: "symbols in the value",
		of: (s) => s.shape.symbols
	},
	{
		id: "v.switches",
		say: "letters, capitals and digits alternate",
		of: (s) => s.shape.switches
	},
	{
		id: "v.distinct",
		say: "",
		of: (s) => s.shape.distinct
	},
	{
		id: "v.letters",
		say: "",
		of: (s) => s.shape.longestLetters
	},
	{
		id: "v.placeholder",
		say: "",
		of: (s) => s.shape.placeholder
	},
	{
		id: "v.hex",
		say: "the value is long hex",
		of: (s) => /^(?:[0-9a-f]+|[0-9A-F]+)$/.test(s.core) ? s.core.length : 0
	},
	{
		id: "v.hash",
		say: "the value has the length of a key or hash",
		of: (s) => STANDARD_HEX.has(s.core.length) && /^[0-9a-f]+$/i.test(s.core)
	},
	{
		id: "v.base64",
		say: "the value could be base64",
		of: (s) => s.core.length % 4 === 0 && /^[A-Za-z0-9+/]{8,}={0,2}$/.test(s.core) && /[0-9+/=]/.test(s.core)
	},
	{
		id: "v.token",
		say: "the value is one long token",
		of: is(/^(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9_.~+/-]{16,}={0,2}$/)
	},
	{
		id: "v.known",
		say: "",
		of: (s) => KNOWN.some((shape) => shape.test(s.core))
	},
	{
		id: "v.identifier",
		say: "",
		of: (s) => IDENTIFIERS.some((shape) => shape.test(s.core))
	},
	{
		id: "v.code",
		say: "",
		of: is(/[()[\]{}<>\\]|%[sdvqx]|\$\w/)
	},
	{
		id: "v.path",
		say: "",
		of: is(/^(?:[.~]{0,2}\/|[A-Za-z]:\\|[\w.-]+\/[\w.-]+\/|\\\\)|\.(?:pem|key|crt|json|ya?ml|txt|php|html?|js|ts|py|xml|conf|cfg|sh|rb|go|properties|cer|p12|pfx|jks)$/i)
	},
	{
		id: "v.domain",
		say: "",
		of: is(/^(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?:\/|$)/i)
	},
	{
		id: "v.kebab",
		say: "",
		of: is(/^[a-z]+(?:-[a-z\d]+)+$/)
	},
	{
		id: "v.constant",
		say: "",
		of: is(/^[A-Z]+(?:_[A-Z\d]+)+$/)
	},
	{
		id: "v.lower",
		say: "",
		of: is(/^[a-z]+$/)
	},
	{
		id: "v.title",
		say: "",
		of: is(/^[A-Z][a-z]+$/)
	},
	{
		id: "v.word",
		say: "",
		of: (s) => s.word
	},
	{
		id: "v.common",
		say: "a password everybody tries first",
		of: (s) => s.common
	},
	{
		id: "v.human",
		say: "letters, digits and symbols, as people choose passwords",
		of: is(/^(?=.*[a-z])(?=.*\d)(?=.*[^\w\s]|.*[A-Z])[^\s]{6,24}$/)
	},
	{
		id: "v.leet",
		say: "digits or symbols stand between letters",
		of: is(/[A-Za-z][0134@$!]+[A-Za-z]/)
	},
	{
		id: "v.pass",
		say: "",
		of: is(/pass|pwd/i)
	},
	{
		id: "v.tongue",
		say: "",
		of: is(/pass?w[o\u00f6]r[td]|wachtwoord|contrase|contrasenya|adgangskode|l.{1,2}senord|passord|salasana|parol|heslo|senha|jelsz|has\S{1,2}o|kodeord|mot de passe|palavra|clave|sifre|token|code|key|password/i)
	},
	{
		id: "v.period",
		say: "",
		of: (s) => periodOf(s.lower)
	},
	{
		id: "v.example",
		say: "",
		of: is(/example|sample|xxxx|placeholder|your|change|replace|dummy|insert/i)
	},
	{
		id: "v.secret",
		say: "",
		of: is(/secret|token|key|auth|cred/i)
	},
	{
		id: "v.shared",
		say: "",
		of: sharedWords
	},
	{
		id: "v.isname",
		say: "",
		of: (s) => s.lower === s.nameLower || s.nameLower.endsWith(s.lower) || s.lower.endsWith(s.nameLower)
	},
	{
		id: "v.sequence",
		say: "",
		of: (s) => sequenceShare(s.lower)
	},
	{
		id: "v.spaces",
		say: "",
		of: (s) => (s.core.match(/ /g) ?? []).length
	},
	{
		id: "v.sentence",
		say: "",
		of: is(/^[A-Z\xc3-\xf4][^ ]* .*[a-z]|[a-z] [a-z]+ [a-z]/)
	},
	{
		id: "v.foreign",
		say: "",
		of: is(/[\x80-\xff]/)
	},
	{
		id: "v.marks",
		say: "",
		of: is(/[=;,&|]./)
	}
];

// src/engine/scan/generic/features.ts
/** Every feature, in the order of the weights file. */
const FEATURES = [
	...NAME_FEATURES,
	...VALUE_FEATURES,
	...SYNTAX_FEATURES,
	...PATH_FEATURES
];
const NAMES = NAME_FEATURES.length;
const PATHS = FEATURES.length - PATH_FEATURES.length;
/** Names whose features are kept: most texts have few. */
const KEPT_NAMES = 512;
const byName = /* @__PURE__ */ new Map();
let lastPath;
let byPath = /* @__PURE__ */ new Float64Array(0);
/** The values of all features, in order. */
function measure(subject) {
	const out = new Float64Array(FEATURES.length);
	out.set(nameFeatures(subject));
	for (let i = NAMES; i < PATHS; i++) out[i] = Number(FEATURES[i].of(subject));
	if (lastPath !== subject.path) {
		byPath = Float64Array.from(PATH_FEATURES, ({ of }) => Number(of(subject)));
		lastPath = subject.path;
	}
	out.set(byPath, PATHS);
	return out;
}
function nameFeatures(subject) {
	const { name } = subject.candidate;
	let known = byName.get(name);
	if (known === void 0) {
		known = Float64Array.from(NAME_FEATURES, ({ of }) => Number(of(subject)));
		if (byName.size === KEPT_NAMES) byName.clear();
		byName.set(name, known);
	}
	return known;
}

// src/generated/generic-model.json
let data;
const load = () => data ??= JSON.parse(process.getBuiltinModule("node:fs").readFileSync(`${__dirname}/../data/generic-model.json`, "utf8"));
var generic_model_default = {
	version: 1,
	about: "Trained on CredData (Apache-2.0), 20 repositories, and 69 MB of 175 npm and PyPI packages. On repositories left out: precision 92.6, recall 88.2.",
	bias: -1.1808,
	step: .00460906,
	features: [
		"n.pass",
		"n.secret",
		"n.token",
		"n.key",
		"n.auth",
		"n.last",
		"n.first",
		"n.words",
		"n.bare",
		"n.private",
		"n.privatekey",
		"n.identity",
		"n.about",
		"n.hash",
		"n.public",
		"n.again",
		"n.test",
		"n.system",
		"n.verb",
		"n.upper",
		"n.camel",
		"n.snake",
		"n.dotted",
		"v.length",
		"v.bits",
		"v.density",
		"v.entropy",
		"v.pair",
		"v.coverage",
		"v.digits",
		"v.uppers",
		"v.lowers",
		"v.symbols",
		"v.switches",
		"v.distinct",
		"v.letters",
		"v.placeholder",
		"v.hex",
		"v.hash",
		"v.base64",
		"v.token",
		"v.known",
		"v.identifier",
		"v.code",
		"v.path",
		"v.domain",
		"v.kebab",
		"v.lower",
		"v.title",
		"v.word",
		"v.common",
		"v.human",
		"v.leet",
		"v.pass",
		"v.tongue",
		"v.period",
		"v.example",
		"v.secret",
		"v.shared",
		"v.isname",
		"v.sequence",
		"v.spaces",
		"v.sentence",
		"v.foreign",
		"v.marks",
		"s.equals",
		"s.colon",
		"s.call",
		"s.comma",
		"s.blank",
		"s.markup",
		"s.url",
		"s.header",
		"s.special",
		"s.sql",
		"s.quote",
		"s.wrapped",
		"s.lookup",
		"s.flag",
		"s.namequoted",
		"s.first",
		"s.statement",
		"s.assert",
		"s.host",
		"s.standin",
		"s.local",
		"s.user",
		"s.ends",
		"s.comment",
		"s.string",
		"s.joined",
		"s.more",
		"s.comma-after",
		"s.closes",
		"k.code",
		"k.test",
		"k.doc",
		"k.config",
		"k.data",
		"k.example"
	],
	get edges() {
		return load().edges;
	},
	calibration: {
		"at": [
			-6.024,
			-4.276,
			-3.777,
			-3.493,
			-3.218,
			-2.793,
			-2.137,
			-1.541,
			-1.115,
			-.619,
			-.015,
			.456,
			.887,
			1.078,
			1.948,
			2.593,
			2.999,
			3.829,
			4.497
		],
		"is": [
			0,
			.013,
			.022,
			.041,
			.049,
			.083,
			.139,
			.242,
			.403,
			.588,
			.663,
			.684,
			.693,
			.734,
			.939,
			.939,
			.97,
			.97,
			.97
		]
	},
	tell: .34,
	get trees() {
		return load().trees;
	},
	get forest() {
		return process.getBuiltinModule("node:fs").readFileSync(`${__dirname}/../data/generic-model.bin`);
	}
};

// src/engine/scan/generic/forest-bytes.ts
/** The first four bytes; read the other way round on a machine with another byte order. */
const MAGIC = 826690643;
const HEADER = 16;
/** The trees that `forestBytes` was given, as views of the bytes; `null` where another byte order wrote them. */
function forestOf(bytes) {
	const { buffer, byteOffset } = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
	const [magic, nodes, trees] = new Uint32Array(buffer, byteOffset, 3);
	if (magic !== MAGIC) return null;
	let at = byteOffset + HEADER;
	const next = (length) => {
		at += length;
		return at - length;
	};
	return {
		threshold: new Float64Array(buffer, next(nodes * 8), nodes),
		value: new Float64Array(buffer, next(nodes * 8), nodes),
		rest: new Float64Array(buffer, next(trees * 8 + 8), trees + 1),
		right: new Int32Array(buffer, next(nodes * 4), nodes),
		roots: new Int32Array(buffer, next(trees * 4), trees),
		feature: new Int16Array(buffer, next(nodes * 2), nodes)
	};
}

// src/engine/scan/generic/model.ts
const HALF = 45;
/** Codes are characters from `#` on, without the backslash and the control characters after `~`. */
function codeAt(text, i) {
	const code = text.charCodeAt(i);
	if (code >= 161) return code - 161 + 91;
	return code > 92 ? code - 36 : code - 35;
}
/** Reads the trees of a weights file. */
function unpack(packed) {
	const reading = {
		packed,
		text: "",
		order: packed.features.map(indexOf),
		feature: [],
		threshold: [],
		value: [],
		right: []
	};
	const roots = [];
	for (const text of packed.trees) {
		roots.push(reading.feature.length);
		reading.text = text;
		readNode(reading, 0);
	}
	const { feature, threshold, value, right } = reading;
	return {
		roots: Int32Array.from(roots),
		feature: Int16Array.from(feature),
		threshold: Float64Array.from(threshold),
		value: Float64Array.from(value),
		right: Int32Array.from(right),
		rest: restOf(roots, feature, value)
	};
}
function restOf(roots, feature, value) {
	const rest = new Float64Array(roots.length + 1);
	for (let tree = roots.length - 1; tree >= 0; tree--) {
		let most = 0;
		const end = roots[tree + 1] ?? feature.length;
		for (let node = roots[tree]; node < end; node++) if (feature[node] < 0) most = Math.max(most, value[node]);
		rest[tree] = rest[tree + 1] + most;
	}
	return rest;
}
/** @throws {Error} when the weights ask for a feature that the code no longer has: train again. */
function indexOf(id) {
	const index = FEATURES.findIndex((feature) => feature.id === id);
	if (index < 0) throw new Error(`generic-model.json names the feature ${id}, which does not exist`);
	return index;
}
/** Reads the subtree that starts at character `at`; returns where the next one starts. */
function readNode(reading, at) {
	const { packed, text, feature, right } = reading;
	const node = feature.length;
	const split = codeAt(text, at) - 1;
	feature.push(split < 0 ? -1 : reading.order[split]);
	reading.value.push((codeAt(text, at + 1) - HALF) * packed.step);
	reading.threshold.push(split < 0 ? 0 : packed.edges[split][codeAt(text, at + 2)]);
	right.push(0);
	if (split < 0) return at + 2;
	const middle = readNode(reading, at + 3);
	right[node] = feature.length;
	return readNode(reading, middle);
}
/**
* Runs the features through every tree, for the log-odds. Ends early, with some value below `least`, where the rest of
* the trees can't lift it to `least` any more.
*/
function scoreBy(forest, bias, features, least = Number.NEGATIVE_INFINITY) {
	const { roots, feature, threshold, value, right, rest } = forest;
	let logit = bias;
	for (let tree = 0; tree < roots.length; tree++) {
		if (logit + rest[tree] < least) return logit;
		let i = roots[tree];
		for (let asked = feature[i]; asked >= 0; asked = feature[i]) i = features[asked] <= threshold[i] ? i + 1 : right[i];
		logit += value[i];
	}
	return logit;
}
/** How much each feature moved the log-odds, indexed as `FEATURES`: each split's change goes to the one that was asked. */
function movedBy({ roots, feature, threshold, value, right }, features) {
	const moved = new Float64Array(features.length);
	for (const root of roots) {
		let i = root;
		for (let asked = feature[i]; asked >= 0; asked = feature[i]) {
			const next = features[asked] <= threshold[i] ? i + 1 : right[i];
			moved[asked] += value[next] - value[i];
			i = next;
		}
	}
	return moved;
}
/** A scorer that reads its weights when first asked. */
function scorerOf(weights) {
	let forest;
	let least = Number.NEGATIVE_INFINITY;
	const read = () => {
		if (forest === void 0) {
			const { forest: bytes } = weights();
			forest = (bytes && forestOf(bytes)) ?? unpack(weights());
			least = leastOf(weights());
		}
		return forest;
	};
	return {
		scoreOf: (features) => scoreBy(read(), weights().bias, features, least),
		movedBy: (features) => movedBy(read(), features),
		confidenceOf: (logit) => interpolate(weights().calibration, logit),
		leastTold: () => weights().tell
	};
}
/** Log-odds below which the confidence is surely below `tell`. */
function leastOf({ calibration: { at, is }, tell }) {
	let least = Number.NEGATIVE_INFINITY;
	for (let i = 0; i < at.length && is[i] < tell; i++) least = at[i];
	return least;
}
function interpolate({ at, is }, logit) {
	if (logit <= at[0]) return is[0];
	for (let i = 1; i < at.length; i++) if (logit <= at[i]) {
		const t = (logit - at[i - 1]) / (at[i] - at[i - 1]);
		return is[i - 1] + t * (is[i] - is[i - 1]);
	}
	return is.at(-1);
}
/** The scorer of the weights that come with Sealant. */
const BUILT_IN$1 = scorerOf(() => generic_model_default);

// src/engine/scan/generic/rejection.ts
/** Names whose value is meant to be known: public keys, .NET assembly key tokens, the tokens of forms and of pages,
* what is hashed by its name, and the names of secrets that stand elsewhere. */
const PUBLIC_NAME = /public[._-]?key(?:[._-]?token)?$|^(?:no|ask|skip|without)[._-]?pass|^authenticity[._-]?token$|^hashed[._-]|^sec-websocket-(?:key|accept)$|^(?:csrf|xsrf)[\w.-]*$|(?:next|page|continuation|cursor|sync)[._-]?(?:page[._-]?)?token$|[._-](?:sha\d*|md5|checksum|digest|fingerprint|thumbprint)$|existing[._-]?secret|sitekey$|secret[._-]?(?:name|ref)$|(?:^|[._-])(?:cache|partition|sort|foreign|row|object|blob|i18n|translation|site)[._-]?key$|getinstance$/i;
/** Tokens that tell one request, change or lock from another (idempotency, optimistic locking, WebDAV): not asked for by whom. */
const OF_ONE_REQUEST = /(?:idempotency|(?:client|create|creator)?[._-]?request|change|update|action|lock|concurrency|correlation)[._-]?(?:token|key)$/i;
/** Words that end as the word for a password does. */
const NOT_PASSWORD = /(?:^|[^a-z])(?:by|com|tres|over|under|sur|encom)pass(?:es)?$|[a-z](?:By|Com|Tres|Over|Under|Sur|Encom)pass(?:es)?$|(?:render|shader|shadow|draw|depth|post|pre|multi|blur|low|high|band|all|first|second|one|two|single|optimi[sz]er|compiler|translation)[._-]?pass(?:es)?$/i;
/** A PowerShell command (Verb-Noun) where a bare value would stand. */
const CMDLET = /^(?:Convert|Get|New|Read|Set|Import|Export|Select|Invoke|Out)(?:To|From)?-[A-Z][A-Za-z]+$/;
/** Names of what is shown to people: labels, hints, messages. */
const INTERFACE = /^(?:label|lbl|title|tooltip|placeholder|hint|caption|heading|button|btn|message|msg|error|help|prompt)[._-]|(?:label|title|tooltip|placeholder|hint|caption|message|error|help(?:text)?|description|prompt)$/i;
/** Calls that look at a password, in which the quoted word is the password rather than a name. */
const JUDGES = /(?:hash|check|verify|compare|valid\w{0,8}|match\w{0,4}|encrypt|decrypt|argon2|scrypt|pbkdf2|hkdf|derive)\w{0,40}\(["'`]$/i;
/** What follows a password when it was only the second word of a list: `credentials: ['github-pat', 'github-oauth', \u2026`. */
const GOES_ON = /^,\s*["']/;
/** The domain behind user and password in .NET: `new NetworkCredential("bob", "\u2026", "CORP")`. */
const DOMAIN = /^,\s*["'][A-Z][A-Z\d.-]*["']\s*\)/;
/** Names of variables, as in `auth.credential('token', 'VAULT_TOKEN')`. */
const VARIABLE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
/** Names of what holds the password enciphered. */
const ENCIPHERED = /(?:^|[._-])(?:encrypted|hashed|crypted|sealed)[._-]|^(?:encrypted|hashed|crypted|sealed)[A-Z]/;
/** The name of a variable, a route, a message or a setting that has to do with secrets: `DB_PASSWORD`, `auth/wrong-password`, `session.redis.password`. */
const VARIABLE_OF_SECRET = /^[A-Z]+(?:_[A-Z\d]+)*_(?:PASSWORD|PASSWD|PASS|PWD|TOKEN|SECRET|KEY|CREDENTIALS)(?:_(?:FILE|PATH|ENV|NAME|URL|ID|HEADER))?$/;
const PLACE_OF_SECRET = /^[a-z][\w-]*(?:[./:][a-z_-]+)*[./:][a-z_-]*(?:pass(?:word|phrase|wd)?|token|secret|key|credentials?)s?$/i;
/** Names of times and amounts. */
const MEASURE = /(?:time(?:stamp)?|expir\w{0,6}|[._-]at|date|ttl|age|count|length|size|port|seconds|days|minutes|hours)$/i;
/** The name of an object that holds the password, as in Kubernetes and Terraform: `passwordSecret: db-password`. */
const HOLDS_SECRET = /(?:password|passwd|token|key|cred(?:ential)?s?|auth|data)[._-]?secret$/i;
const OBJECT = /^[a-z]+(?:-[a-z]+)*$/;
/** A call that stands bare, and without a digit. */
const BARE_CALL = /^[A-Za-z_][A-Za-z_.]*\([^\d]*$/;
/** What a shell runs between backticks. */
const COMMAND = /^[a-z][\w./-]{1,40} /;
/** Folders and a file by words alone. */
const PATH = /^(?:[.~]{0,2}\/)(?:[a-z_.-]+\/)+[a-z_.-]+$/;
/** What a rule about passwords says: `minimum-length 10`. */
const RULE = /^(?:min|max)(?:imum)?[-_][a-z]+$/;
/** What is kept of a password, and nothing can be logged in with. */
const HASH_NAME = /(?:^|[._-])hash$|[a-z]Hash$/;
const DIGEST$1 = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/i;
/** The name of a file in an object store. */
const FILE_KEY = /s3[._-]?key$/i;
/** An address of Ethereum (EIP-55). */
const ADDRESS = /^0x[0-9a-f]{40}$/i;
/** A list of words in a sentence: `one of ('default', 'password', 'invisible')`. */
const LISTED = /[a-z] \((?:["'][^"'\n]{0,40}["'], ?){1,8}["']$/;
/** The name of a secret with the six characters that AWS adds to it in an ARN. */
const ARN_NAME = /:secret:$/;
/** AWS writes EXAMPLE into every credential of its documents. */
const SAMPLE = /^[A-Za-z0-9+/=_.-]*EXAMPLE[A-Za-z0-9+/=_.-]*$/;
/** An OpenPGP key id or fingerprint (RFC 9580). */
const FINGERPRINT = /^(?:0x)?(?:[0-9A-F]{8}|[0-9A-F]{16}|[0-9A-F]{40})$/i;
/** A sentence with its mark at the end: `Passwort vergessen?` */
const MARKED = /^[A-Z\xc3-\xf4][A-Za-z\x80-\xff,'-]{0,40} (?:[A-Za-z\x80-\xff,'-]{1,40} ){0,8}[A-Za-z\x80-\xff,'-]{1,40} ?[.?!]$/;
/** What a form says: words without a digit, one of which is that for a password, in the languages of most interfaces. */
const LABEL = /^(?=[^\d=:;<>{}()[\]\\/_@#$%^&*]*$)(?=.* )(?:.*[ '(])?(?:pass(?:word|phrase|code|wort|wd)s?|kennw(?:o|\xc3\xb6)rt(?:er)?|wachtwoord(?:en)?|contrase(?:n|\xc3\xb1)as?|mots? de passe|senhas?|has(?:l|\xc5\x82)o|l(?:o|\xc3\xb6)senord|parola)[ .?!,]?/i;
/** The word for a password or a secret, alone, in the languages of most interfaces. */
const WORD_FOR_IT = new RegExp(`^(?:${[
	"kennwort passwort wachtwoord contrase(?:n|\u00c3\u00b1)a senha palavra-passe has(?:l|\u00c5\u0082)o heslo parol[aei]? parol(?:\u00c4\u0083|\u00c4\u0097)",
	"salasana adgangskode l(?:o|\u00c3\u00b6)senord passord jelsz(?:o|\u00c3\u00b3) lozinka geslo geheimnis (?:s|\u00c5\u009f)ifre contrasenya pasahitza",
	"sandi passwoord lykilor(?:d|\u00c3\u00b0) mot-de-passe zugangscode geheim jeton"
].join(" ").replaceAll(" ", "|")})$`, "i");
/** \u201ctop secret\u201d, \u201cmy secret\u201d: said of a value instead of one. */
const SAID = /^(?:(?:a|an|the|my|our|your|some|top|super|very|this is|shared|client|app|api) ){1,3}secret$/i;
/** Asked before some regexes, which take longer to compile than a file to scan. @param ends in lower case */
function endsWithAny(text, ends) {
	const tail = text.slice(-8).toLowerCase();
	return ends.some((end) => tail.endsWith(end));
}
/** Whether the name is of a text that is shown, and the value one; or the value is a sentence, or in another script than Latin. */
function isForPeople({ name, value, quote, after }) {
	return INTERFACE.test(name) && (!/\d/.test(value) || value.includes(" ")) || MARKED.test(value) || isForeign(value) || quote === "" && /^ \S{0,20}\\u0[01][0-9a-f]{2}/i.test(after) || WORD_FOR_IT.test(value.slice(value.lastIndexOf(" ") + 1)) || LABEL.test(value) || endsWithAny(value, ["secret"]) && SAID.test(value);
}
/** Whether much of the value (UTF-8) is of letters that ASCII has not, and none is a digit. */
function isForeign(value) {
	let foreign = 0;
	for (let i = 0; i < value.length; i++) if (value.charCodeAt(i) >= 195) foreign++;
	return foreign * 4 > value.length && !/\d/.test(value);
}
/** Whether what looks like a user's name and a password are words of a list, or the names of a setting and its variable. */
function isNoLogin({ separator, value, after }) {
	return separator === "login" && (GOES_ON.test(after) && !DOMAIN.test(after) || VARIABLE.test(value));
}
/** Whether the value has more blanks than any password. */
function isSentence(value) {
	let blanks = 0;
	for (let i = 0; i < value.length && blanks <= 8; i++) if (value.charCodeAt(i) === 32) blanks++;
	return blanks > 8 && value[0] !== "{";
}
/** A public NKey of NATS by the letter of its kind; seeds begin with S. */
const NKEY = /^[UAONCX][A-Z2-7]{55}$/;
/** Whether the name, or what stands around it, says that the value is meant to be known. */
function isPublic({ name, value, before }) {
	if (PUBLIC_NAME.test(name) || endsWithAny(name, ["token", "key"]) && OF_ONE_REQUEST.test(name) || ENCIPHERED.test(name) && value.length >= 24 || HOLDS_SECRET.test(name) && OBJECT.test(value) || ADDRESS.test(value) || HASH_NAME.test(name) && DIGEST$1.test(value) || FILE_KEY.test(name) && /\/[^/]*\.\w{2,5}$/.test(value) || endsWithAny(name, ["pass", "passes"]) && NOT_PASSWORD.test(name) || /\barn:aws[^\s"']*$/.test(before)) return true;
	if (/nkey/i.test(name) && NKEY.test(value)) return true;
	if (/-\w{6}$/.test(value) && ARN_NAME.test(`${before}${name}:`)) return true;
	return FINGERPRINT.test(value) && /\b(?:gpg|pgp|fingerprint)\b[^=]*$/i.test(before);
}
/** An entry of a list or the first on its line, up to the quoted name: `["login", "`. */
const ENTRY = /(?:^|[[,])[ \t]*["'`]$/;
/** A name in code, and nothing more. */
const NAME$2 = /^[A-Za-z]+(?:[_-][A-Za-z]+)*$/;
/** Characters written by their numbers. */
const ESCAPED = /^(?:\\u[0-9a-f]{4}|\\u\{[0-9a-f]{1,6}\})+$/i;
/** Whether name and value are words of one list: `["login", "password", "remember"]`, and so for each line. */
function isListed({ separator, before, after, value }) {
	return separator === "," && ENTRY.test(before) && NAME$2.test(value) && /^[ \t]*(?:[,\]]|\r?\n|$)/.test(after);
}
/** Whether the value, of several words, is the end of its name: `opResetUserPassword = "ResetUserPassword"`. */
function isEndOfName({ name, value }) {
	if (!NAME$2.test(value) || !/[a-z][A-Z]|[_-]/.test(value)) return false;
	const bare = (text) => text.toLowerCase().replace(/[_-]/g, "");
	return name.length > value.length && bare(name).endsWith(bare(value));
}
/** Whether the value names something else: a variable, a route, a file, a call. */
function isNameOf({ quote, value, separator, before }) {
	if (VARIABLE_OF_SECRET.test(value) || PLACE_OF_SECRET.test(value) || PATH.test(value)) return true;
	if (quote === "`" && COMMAND.test(value)) return true;
	if (quote === "") return BARE_CALL.test(value) || RULE.test(value) || /^!\w+$/.test(value);
	return separator === "is" && /\bcomment[ \t]+on\b/i.test(before);
}
/** Whether the value is a word of the code around it. */
function isCode(candidate) {
	const { separator, before, after, quote, value } = candidate;
	if (isListed(candidate) || isEndOfName(candidate) || ESCAPED.test(value) || isNameOf(candidate)) return true;
	if (separator === "," && (JUDGES.test(before) || LISTED.test(before) || /^[ \t]*(?::|=>)/.test(after))) return true;
	return isNoLogin(candidate) || quote === "" && CMDLET.test(value) || value.includes("\n");
}
/** Why a candidate is no secret whatever the score would say, or `null`. */
function rejection(candidate) {
	const { name, value, after } = candidate;
	if (isPublic(candidate)) return "public name";
	if (/^(?:\.{2,}|\u2026|\[\.)/.test(after) || after.startsWith("\u00e2\u0080\u00a6")) return "cut short";
	if (isForPeople(candidate) || isSentence(value)) return "interface text";
	if (isCode(candidate)) return "code";
	if (/^[\d_.,]+$/.test(value) && (/tokens$/i.test(name) || MEASURE.test(name))) return "count";
	if (SAMPLE.test(value)) return "sample";
	return nonValue(value);
}

// src/engine/scan/generic/rules.ts
const STORE = "Move the value to a vault or to the CI secret store and read it at run time, then change it wherever it is accepted: it stays in the history.";
/** The rules of the generic detector, by what they find. */
const GENERIC_RULES = [
	{
		id: "generic-secret",
		name: "Hardcoded secret",
		severity: "high",
		description: "A hard-to-guess value is assigned to a name that says secret, token, key or credential. Whoever reads the code can use it.",
		remedy: STORE,
		credential: null
	},
	{
		id: "generic-password",
		name: "Hardcoded password",
		severity: "medium",
		description: "A fixed text is assigned to a name that says password. Whoever reads the code can log in with it.",
		remedy: STORE,
		credential: null
	},
	{
		id: "url-credentials",
		name: "Password in a URL",
		severity: "high",
		description: "A URL carries a user name and password (RFC 3986 userinfo). URLs end up in logs, histories and error messages.",
		remedy: `${STORE} Build the URL from parts.`,
		credential: null
	},
	{
		id: "authorization-header",
		name: "Credentials in an Authorization header",
		severity: "high",
		description: "A fixed Basic or Bearer authorization header (RFC 7617, RFC 6750). Base64 hides nothing.",
		remedy: STORE,
		credential: null
	},
	{
		id: "connection-string-password",
		name: "Password in a connection string",
		severity: "high",
		description: "A database connection string carries its password.",
		remedy: `${STORE} Prefer an identity the database trusts over a password.`,
		credential: null
	},
	{
		id: "sql-password",
		name: "Password in an SQL statement",
		severity: "high",
		description: "A statement creates or changes a database user with a fixed password.",
		remedy: `${STORE} Set the password in a session that is not kept.`,
		credential: null
	},
	{
		id: "command-line-password",
		name: "Password on a command line",
		severity: "medium",
		description: "A command gets its password as an argument, where every process list and shell history shows it.",
		remedy: `${STORE} Pass it by standard input or a file only its user can read.`,
		credential: null
	}
];
const BY_ID = new Map(GENERIC_RULES.map((rule) => [rule.id, rule]));
/** The rule that a candidate falls under. */
function ruleOf(candidate) {
	return BY_ID.get(ruleIdOf(candidate));
}
function ruleIdOf(candidate) {
	const { separator, name, before } = candidate;
	if (separator === "url") return "url-credentials";
	if (separator === "basic" || separator === "bearer") return "authorization-header";
	if (separator === "by") return "sql-password";
	if (separator === "command" || separator === "securestring") return "command-line-password";
	const password = /pass(?!ed|ing|ive)|pwd|\bpw\b|psk|senha|kennwort|contrase|(?<![a-z])(?:clave|mdp|parola)(?![a-z])|wachtwoord|heslo|haslo/i.test(name);
	if (password && /\b(?:create|alter)[ \t]+(?:user|role|login)\b/i.test(before)) return "sql-password";
	if (password && /(?:server|data source|host|user id|uid|database|initial catalog)[ \t]*=[^;\n]{0,80};/i.test(before)) return "connection-string-password";
	if (password && separator === " " && /-$|[ \t]\/$/.test(before)) return "command-line-password";
	return password ? "generic-password" : "generic-secret";
}
/** A password everybody tries first protects nothing worth an alarm of the same height. */
function severityOf(severity, subject, bits = subject.shape.bits) {
	if (severity === "high" && bits < 40) return "medium";
	return severity === "medium" && (subject.common || bits < 12) ? "low" : severity;
}

// src/engine/scan/generic/subject.ts
function classOf(code) {
	if (code >= 97 && code <= 122) return 0;
	if (code >= 65 && code <= 90) return 1;
	return code >= 48 && code <= 57 ? 2 : 3;
}
/** When a character was last met: the number of the value it stood in. */
const met = /* @__PURE__ */ new Uint32Array(256);
let valueNumber = 0;
/** How many different characters a value has. */
function distinctIn(value) {
	valueNumber++;
	let distinct = 0;
	for (let i = 0; i < value.length; i++) {
		const code = value.charCodeAt(i);
		if (code > 255) return new Set(value).size;
		if (met[code] === valueNumber) continue;
		met[code] = valueNumber;
		distinct++;
	}
	return distinct;
}
/** Counts the value's characters, classes and pairs. */
function shapeOf(value) {
	const counts = [
		0,
		0,
		0,
		0
	];
	let switches = 0;
	let pair = 0;
	let run = 0;
	let longest = 0;
	let last = 0;
	let lastKind = 0;
	const lower = value.toLowerCase();
	for (let i = 0; i < value.length; i++) {
		const kind = classOf(value.charCodeAt(i));
		counts[kind] += 1;
		if (i > 0 && kind !== lastKind) switches++;
		run = kind < 2 ? run + 1 : 0;
		if (run > longest) longest = run;
		const code = lower.charCodeAt(i);
		pair += pairBits(last, code);
		last = code;
		lastKind = kind;
	}
	const n = Math.max(1, value.length);
	const entropy = shannon(value);
	return {
		length: value.length,
		bits: bitsOf(value, value.length <= 256 ? entropy : shannon(value.slice(0, 256))),
		entropy,
		pair: pair / n,
		coverage: wordCoverage(value),
		digits: counts[2] / n,
		uppers: counts[1] / n,
		lowers: counts[0] / n,
		symbols: counts[3] / n,
		switches: switches / n,
		distinct: distinctIn(value) / n,
		longestLetters: longest,
		placeholder: placeholderShare(value)
	};
}
/** The random token inside a value that is itself a structured text, such as JSON in a string. */
function coreOf(value) {
	if (value.length < 24 || !/[\s{}":,;=&]/.test(value)) return value;
	let best = "";
	for (const [token] of value.slice(0, 2048).matchAll(/[A-Za-z0-9_+/-]{20,}={0,2}/g)) if (token.length > best.length && /\d/.test(token) && /[A-Za-z]/.test(token)) best = token;
	return best === "" ? value : best;
}
/** Bytes before and after the value that belong to its neighbourhood. */
const AROUND$1 = 400;
/** Gathers what the features need. */
function subjectOf(candidate, path, unit) {
	const core = coreOf(candidate.value);
	const lower = core.toLowerCase();
	return {
		candidate,
		core,
		lower,
		nameLower: candidate.name.toLowerCase(),
		words: splitWords(candidate.name),
		shape: shapeOf(core),
		common: isCommon(lower),
		word: isWord$1(lower),
		path,
		kind: pathKind(path),
		comment: inComment(candidate.before),
		string: inString(candidate.before),
		around: () => unit?.latin1(Math.max(0, candidate.start - AROUND$1), candidate.end + AROUND$1) ?? ""
	};
}

// src/engine/scan/generic/judge-value.ts
/** Judges a value; the assigned `name` tells a value that merely repeats it (`api_key = "api_key"`). */
function judgeValue(value, name = "") {
	const non = nonValue(value);
	const isHidden = non === "hash" || non === "ciphertext" || non === "public key";
	const repeats = name !== "" && value.toLowerCase() === name.toLowerCase();
	return {
		placeholder: non !== null && !isHidden || repeats || placeholderShare(value) >= .25 && !/\d/.test(value),
		protected: isHidden,
		common: isCommon(value.toLowerCase()),
		bits: entropyBits(value)
	};
}

// src/engine/scan/generic/stems.ts
/**
* What the byte prefilter looks for. `key` alone is everywhere in code, so it counts only where something is
* assigned or passed; every hit is then checked on bytes before any string is made.
*/
const GENERIC_STEMS = [
	"pass",
	"pwd",
	"secret",
	"token",
	"cred",
	"auth",
	"apikey",
	"api_key",
	"api-key",
	"key=",
	"key =",
	"key  ",
	"key	",
	"key:",
	"key :",
	"key\"",
	"key'",
	"key\\",
	"key`",
	"key>",
	"key(",
	"pw=",
	"pw =",
	"pw:",
	"pw\"",
	"pw'",
	"psk",
	"salt",
	"otp",
	"jwt",
	"senha",
	"kennwort",
	"contrase",
	"clave",
	"mdp",
	"parola",
	"wachtwoord",
	"heslo",
	"haslo",
	"://",
	"basic ",
	"bearer ",
	"identified",
	"securestring",
	"mysql",
	"curl"
];

// src/engine/scan/generic/index.ts
/** How many features a finding names. */
const TOLD_REASONS = 3;
/**
* Secrets by name, value and syntax, where no provider's format is known: for the stems of `GENERIC_STEMS` that stand at
* `offsets` (bytes of the unit, any order). Linear: constant work per offset. Matches come sorted and don't overlap;
* `confidence` is calibrated on repositories the model has not seen.
*
* @param scorer other weights than the built-in ones, as the evaluation needs that leaves repositories out
*/
function detectGeneric(unit, offsets, scorer = BUILT_IN$1) {
	const matches = [];
	for (const candidate of candidatesAt(unit, offsets)) {
		if (rejection(candidate) !== null) continue;
		const match = judge$2(unit, candidate, scorer);
		if (!match) continue;
		const last = matches.at(-1);
		if (last && last.end > match.start) {
			if (isInner(match, last) || match.confidence > last.confidence) matches[matches.length - 1] = match;
		} else matches.push(match);
	}
	return matches;
}
/** A user's password in a URL is told rather than the whole URL. */
function isInner(match, around) {
	return match.end <= around.end && (match.ruleId === "url-credentials" || match.ruleId === "authorization-header");
}
function judge$2(unit, candidate, scorer) {
	const subject = subjectOf(candidate, unit.path, unit);
	const features = measure(subject);
	const confidence = bounded(scorer.confidenceOf(scorer.scoreOf(features)), subject);
	if (confidence < scorer.leastTold()) return null;
	const rule = ruleOf(candidate);
	const bits = strengthOf(subject);
	return {
		ruleId: rule.id,
		start: candidate.start,
		end: candidate.end,
		value: unit.utf8(candidate.start, candidate.end),
		confidence: Math.round(confidence * 100) / 100,
		validity: "plausible",
		severity: severityOf(rule.severity, subject, bits),
		name: candidate.name || rule.id,
		bits,
		identity: {},
		reasons: [...reasonsOf(scorer.movedBy(features), features), guessing(bits)]
	};
}
/** A word of any language, spelt with common pairs of letters: about as easy to guess as two of the most common words. */
const WORD = /^[A-Z]?[a-z]{3,11}$/;
const WORD_BITS$1 = 22;
const WORD_PAIR_BITS = 3.9;
/** How hard the value is to guess, in bits; of text in base64 as hard as the text. */
function strengthOf({ candidate, shape, core }) {
	if (WORD.test(core) && shape.pair < WORD_PAIR_BITS) return Math.min(shape.bits, WORD_BITS$1);
	const text = candidate.separator === "basic" ? null : readable(candidate.value);
	return text === null ? shape.bits : Math.min(shape.bits, entropyBits(text));
}
/** What spoke loudest for a secret. A feature that is absent can move the score, too, but its sentence would be untrue. */
function reasonsOf(moved, features) {
	const spoke = [];
	for (const [i, { say }] of FEATURES.entries()) if (moved[i] > .15 && features[i] > 0 && say !== "") spoke.push({
		say,
		by: moved[i]
	});
	spoke.sort((a, b) => b.by - a.by);
	return [...new Set(spoke.map(({ say }) => say))].slice(0, TOLD_REASONS);
}
function guessing(bits) {
	return isGuessable(bits) ? "a person could have made the value up" : `nobody makes up such a value (about ${Math.round(bits)} bits of chance)`;
}

// src/engine/scan/named/joined-list.ts
/** What joins a list of texts: behind it in JavaScript and Ruby, before it in Python. */
const LIST_MARKER = ".join(";
/** How far before and behind the call its list may reach, in bytes. */
const REACH$1 = 2048;
/** Shorter texts, and such without a digit, are words that are joined. */
const SHORTEST = 12;
const TEXT = "(?:\"[^\"\\n\\\\]{0,300}\"|'[^'\\n\\\\]{0,300}'|`[^`\\n\\\\$]{0,300}`)";
const TEXTS = `\\s{0,40}${TEXT}\\s{0,40}(?:,\\s{0,40}${TEXT}\\s{0,40}){1,63},?\\s{0,40}`;
const NAME$1 = "([\\w$.-]{1,80})[\"'\\]]{0,2}[ \\t]{0,4}(?::|=|:=|=>)[ \\t]{0,4}";
const BEFORE$2 = new RegExp(`${NAME$1}\\[(${TEXTS})\\]\\s{0,20}$`);
const NAMED$1 = new RegExp(`${NAME$1}(?:""|'')$`);
const BEHIND$1 = new RegExp(`^\\.join\\(\\s{0,20}[[(](${TEXTS})[\\])]`);
/** Whether an empty text stands in the call at `offset`, or before it: most calls are told by that. */
function mayJoinList(bytes, offset) {
	const argument = bytes[offset + 6];
	if (isQuote$1(argument)) return bytes[offset + 6 + 1] === argument;
	return isQuote$1(bytes[offset - 1]) && bytes[offset - 2] === bytes[offset - 1];
}
function isQuote$1(byte) {
	return byte === 34 || byte === 39 || byte === 96;
}
/** The text that a list is joined to without anything in between by the call at `offset`, under the name it gets. */
function joinedList(unit, offset) {
	const from = Math.max(0, offset - REACH$1);
	const before = unit.around(offset, REACH$1, 0);
	const behind = unit.around(offset, 0, REACH$1);
	if (/^\.join\((?:""|''|``)\)/.test(behind)) {
		const list = BEFORE$2.exec(before);
		return list && parts(list[1], list[2], from + list.index + list[0].indexOf("[") + 1);
	}
	const name = /(?:""|'')$/.test(before) ? NAMED$1.exec(before) : null;
	const list = name && BEHIND$1.exec(behind);
	return list && parts(name[1], list[1], offset + list[0].length - 1 - list[1].length);
}
function parts(name, list, at) {
	let value = "";
	for (const [text] of list.matchAll(new RegExp(TEXT, "g"))) value += text.slice(1, -1);
	if (value.length < SHORTEST || !/\d/.test(value)) return null;
	const start = at + list.search(/["'`]/) + 1;
	const end = at + Math.max(list.lastIndexOf("\""), list.lastIndexOf("'"), list.lastIndexOf("`"));
	return {
		name,
		value,
		start,
		end,
		how: "Put together from parts"
	};
}

// src/engine/scan/escapes.ts
const BACKSLASH$2 = 92;
const PERCENT$1 = 37;
/** Letters of one-letter escapes (`\n`), which stand glued to what follows. */
const LETTERS = new Set([..."nrtbfv0"].map((letter) => letter.charCodeAt(0)));
/** The third is a terminal's colour (`ESC [ 32 m`, ECMA-48 SGR) behind its escape character, as logs hold them. */
const ESCAPE$2 = /\\(?:[nrtbfv0]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4})|%[0-9A-Fa-f]{2}|\[[0-9;]{0,12}m/g;
const ONE_LETTER = {
	n: "\n",
	r: "\r",
	t: "	",
	b: " ",
	f: " ",
	v: " ",
	"0": " "
};
const ESC = "\x1B";
const BRACKET = 91;
const SMALL_M = 109;
const LONGEST_COLOUR = 13;
/** Whether the bytes before `offset` set a terminal's colour: a bracket, digits and semicolons, `m`. */
function endsColour(bytes, offset, start) {
	if (bytes[offset - 1] !== SMALL_M) return false;
	const first = Math.max(start, offset - 1 - LONGEST_COLOUR);
	for (let at = offset - 2; at >= first; at--) {
		const byte = bytes[at];
		if (byte === BRACKET) return true;
		if ((byte < 48 || byte > 57) && byte !== 59) return false;
	}
	return false;
}
function isHex(byte) {
	return byte !== void 0 && (byte >= 48 && byte <= 57 || (byte | 32) >= 97 && (byte | 32) <= 102);
}
/**
* Whether the bytes right before `offset` write out a character (`\n`, `\x22`, `\u0022`, `%22`) or a colour, so that their last
* letter or digit is no part of the word that starts at `offset`.
*/
function endsEscape(bytes, offset, start) {
	const at = (back) => offset - back < start ? void 0 : bytes[offset - back];
	if (endsColour(bytes, offset, start)) return true;
	if (at(2) === BACKSLASH$2) return LETTERS.has(at(1));
	if (!isHex(at(1)) || !isHex(at(2))) return false;
	if (at(3) === PERCENT$1 || at(3) === 120 && at(4) === BACKSLASH$2) return true;
	return isHex(at(3)) && isHex(at(4)) && at(5) === 117 && at(6) === BACKSLASH$2;
}
/**
* The text with characters that are written out as escapes put in place of their last letter or digit, the rest of each
* escape as spaces behind its first character: as long as before, and what follows begins a word of its own.
*
* @returns `null` where there is no escape
*/
function withoutEscapes(text) {
	if (!text.includes("\\") && !text.includes("%") && !text.includes(ESC)) return null;
	const plain = text.replace(ESCAPE$2, (written) => {
		if (written[0] === "[") return `[${" ".repeat(written.length - 1)}`;
		const letter = ONE_LETTER[written[1]];
		if (written.length === 2 && letter !== void 0) return `\\${letter}`;
		const code = Number.parseInt(written.slice(written[0] === "%" ? 1 : 2), 16);
		const character = code >= 33 && code <= 126 ? String.fromCharCode(code) : " ";
		return /\w/.test(character) ? written : written[0] + " ".repeat(written.length - 2) + character;
	});
	return plain === text ? null : plain;
}

// src/engine/scan/rules/anchor.ts
/** Bytes behind a literal that are looked at: what is no token is nearly always told from one by then. */
const MAX_FOLLOW = 16;
const BACKSLASH$1 = 92;
const PERCENT = 37;
/**
* Reads the start of a case-sensitive regex source: an optional `(?<![\u2026])`, then plain characters, maybe inside one
* capturing group. A keyword hit that does not stand there need not be looked at, which spares most windows.
*
* @returns `null` where the pattern does not begin like that or has another beginning by alternation
*/
function anchorOf(source) {
	const behind = /^\(\?<!(\[\^?(?:\\.|[^\]\\])*\])\)/.exec(source);
	const notBefore = behind === null ? null : bytesOf(behind[1]);
	let rest = source.slice(behind?.[0].length ?? 0);
	const group = /^\(\?<\w+>/.exec(rest);
	if (group !== null) rest = rest.slice(group[0].length);
	if (hasOtherStart(rest, group === null ? 0 : 1)) return null;
	const { literal, behind: left } = readLiteral(rest);
	return literal === "" ? null : {
		literal,
		notBefore,
		follow: readFollow(left)
	};
}
/** Whether an anchor's literal stands at `offset` of a text that starts at `start` of these bytes. */
function standsAt(anchor, bytes, offset, start) {
	const { literal, notBefore } = anchor;
	if (notBefore !== null && offset > start && notBefore[bytes[offset - 1]] === 1 && !endsEscape(bytes, offset, start)) return false;
	for (let i = 0; i < literal.length; i++) if (bytes[offset + i] !== literal.charCodeAt(i)) return false;
	return true;
}
/**
* Whether the bytes behind the literal at `offset` may be those of a match. Where a character is written out as an escape,
* they always may: a match is looked for in what it stands for, too.
*/
function mayFollow({ literal, follow }, bytes, offset) {
	const from = offset + literal.length;
	for (let i = 0; i < follow.length; i++) {
		const byte = bytes[from + i];
		if (byte === BACKSLASH$1 || byte === PERCENT) return true;
		if (follow[i][byte] !== 1) return false;
	}
	return true;
}
/** Whether alternation at the top, or in the opened group or a quantifier behind that group, lets it begin otherwise. */
function hasOtherStart(rest, opened) {
	let depth = opened;
	for (const [token] of rest.matchAll(/\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|\)[?*{]|[\s\S]/g)) {
		if (token === "|" && depth <= opened) return true;
		if (token === "(") depth++;
		if (token[0] === ")") {
			if (depth === opened && opened > 0) return token !== ")" || hasTopAlternation(rest);
			depth--;
		}
	}
	return false;
}
/** Alternation outside the first group, whose opening bracket is cut off. */
function hasTopAlternation(rest) {
	let depth = 1;
	for (const [token] of rest.matchAll(/\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|[\s\S]/g)) if (token === "(") depth++;
	else if (token === ")") depth--;
	else if (token === "|" && depth === 0) return true;
	return false;
}
/** The plain characters that `rest` begins with, and what is left of it. */
function readLiteral(rest) {
	const run = /^(?:[\w\-/:,"'=@!#%&;<>~` ]|\\[^\w\s])+/.exec(rest)?.[0] ?? "";
	const characters = run.match(/\\?[\s\S]/g) ?? [];
	if (/^[?*+{]/.test(rest.slice(run.length))) characters.pop();
	return {
		literal: characters.map((character) => character.at(-1)).join(""),
		behind: rest.slice(characters.join("").length)
	};
}
/** What each of the next bytes may be, up to the first that may be missing or is no plain class. */
function readFollow(behind) {
	const follow = [];
	let rest = behind;
	let opened = 0;
	while (follow.length < MAX_FOLLOW) {
		const group = /^\(\?(?:<\w+>|:)/.exec(rest)?.[0];
		if (group !== void 0) {
			rest = rest.slice(group.length);
			if (hasOtherStart(rest, 1)) break;
			opened++;
			continue;
		}
		if (opened > 0 && rest.startsWith(")")) {
			opened--;
			rest = rest.slice(1);
			continue;
		}
		const [whole, one, low, high] = /^(\[(?:\\.|[^\]\\])*\]|[A-Za-z0-9_-])(?:\{(\d+)(,\d*)?\}|(?![?*+{]))/.exec(rest) ?? [];
		if (whole === void 0) break;
		const set = bytesOf(one);
		for (let n = Number(low ?? 1); n > 0 && follow.length < MAX_FOLLOW; n--) follow.push(set);
		if (high !== void 0) break;
		rest = rest.slice(whole.length);
	}
	return follow;
}
const classes = /* @__PURE__ */ new Map();
/** Which bytes a class (`[\u2026]`) holds; rules share few classes. */
function bytesOf(source) {
	let bytes = classes.get(source);
	if (bytes === void 0) {
		const regex = new RegExp(source);
		bytes = Uint8Array.from({ length: 256 }, (_, byte) => Number(regex.test(String.fromCharCode(byte))));
		classes.set(source, bytes);
	}
	return bytes;
}

// src/engine/scan/rules/expand-case.ts
/**
* Rewrites a regex source so that it matches ASCII letters in either case without the `i` flag, which would shut
* V8's linear-time engine out (`REGEX_FLAGS`).
*
* @param source a source without the `u` and `v` flags; group names, escapes and back-references stay as they are
*/
function expandCase(source) {
	let out = "";
	let at = 0;
	while (at < source.length) {
		const token = tokenAt(source, at);
		out += expandToken(token);
		at += token.length;
	}
	return out;
}
const ESCAPE$1 = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|c[A-Za-z]|k<\w+>|[\s\S])/y;
const GROUP_HEAD = /\(\?(?:<\w+>|<?[=!]|:)/y;
const CLASS = /\[\^?(?:\\[\s\S]|[^\]\\])*\]/y;
const QUANTIFIER = /\{\d+(?:,\d*)?\}/y;
function tokenAt(source, at) {
	for (const shape of [
		ESCAPE$1,
		GROUP_HEAD,
		CLASS,
		QUANTIFIER
	]) {
		shape.lastIndex = at;
		const found = shape.exec(source);
		if (found) return found[0];
	}
	return source[at];
}
function expandToken(token) {
	if (token.length === 1) return isLetter(token) ? `[${token.toLowerCase()}${token.toUpperCase()}]` : token;
	if (token[0] === "[") return expandClass(token);
	const code = escapedCode(token);
	return code !== null && isLetter(code) ? `[${code.toLowerCase()}${code.toUpperCase()}]` : token;
}
/** The character of `\x41` or `\u0041`, else `null`: `\d` and its like have no case. */
function escapedCode(token) {
	return /^\\[xu][0-9a-fA-F]+$/.test(token) ? String.fromCharCode(Number.parseInt(token.slice(2), 16)) : null;
}
const CLASS_ITEM = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|c[A-Za-z]|[\s\S])|[\s\S]/g;
function expandClass(token) {
	const open = token.startsWith("[^") ? "[^" : "[";
	const inner = token.slice(open.length, -1);
	const items = inner.match(CLASS_ITEM) ?? [];
	let added = "";
	for (let i = 0; i < items.length; i++) {
		const low = characterOf$1(items[i]);
		if (low === null) continue;
		const high = items[i + 1] === "-" && i + 2 < items.length ? characterOf$1(items[i + 2]) : null;
		added += otherCase(low, high ?? low);
		if (high !== null) i += 2;
	}
	return `${open}${inner.endsWith("-") && added !== "" ? `${inner.slice(0, -1)}${added}-` : inner + added}]`;
}
function characterOf$1(item) {
	if (item.length === 1) return item;
	return escapedCode(item) ?? (/^\\[^a-zA-Z0-9]$/.test(item) ? item[1] : null);
}
/** The letters of a range in their other case, as parts of a class. */
function otherCase(low, high) {
	const [from, to] = [low.charCodeAt(0), high.charCodeAt(0)];
	return part(Math.max(from, 97), Math.min(to, 122), -32) + part(Math.max(from, 65), Math.min(to, 90), 32);
}
function part(from, to, shift) {
	if (from > to) return "";
	const [a, b] = [String.fromCharCode(from + shift), String.fromCharCode(to + shift)];
	return from === to ? a : `${a}-${b}`;
}
function isLetter(character) {
	return /^[A-Za-z]$/.test(character);
}

// src/engine/scan/rules/rule-override.ts
/** The rule as it is in force. */
function overrideRule(rule, override) {
	if (override === void 0) return rule;
	const { disableKeywords = [], ...changes } = override;
	const keywords = rule.keywords.filter((keyword) => !disableKeywords.includes(keyword));
	return {
		...wholeRule(rule),
		...changes,
		keywords
	};
}

// src/engine/scan/rules/compile-rules.ts
/**
* Flags for `v8.setFlagsFromString`, set by the app before the first regex runs: a regex that backtracks this often
* goes on in V8's linear-time engine (v8.dev/blog/non-backtracking-regexp). That engine takes neither the `d` nor the
* `i` flag nor look-around, so regexes are compiled with `g` alone and case is expanded.
*
* Most regexes run a few times only, first as V8's bytecode: polishing that takes longer than it ever saves (3.5 ms of a
* pull request's scan), and so does making machine code of it at the second run (2 ms). Over a long text that is made at
* once all the same.
*/
const REGEX_FLAGS = [
	"--enable-experimental-regexp-engine-on-excessive-backtracks",
	"--regexp-backtracks-before-fallback=50000",
	"--no-regexp-peephole-optimization",
	"--regexp-tier-up-ticks=30"
];
/** Marks a comment that allows a finding (`inline-allow.ts`); looked for by the same prefilter. */
const ALLOW_MARKER = "sealant:allow";
/** Part of every ruleset, whatever is disabled: `self-probe.ts` asks for it in each scan. */
const PROBE_RULE = {
	id: "sealant-self-probe",
	name: "Self-probe",
	severity: "info",
	confidence: 1,
	keywords: ["sealant-probe-"],
	pattern: "sealant-probe-[0-9a-f]{32}",
	ignoreCase: false,
	reach: {
		before: 0,
		after: 33
	},
	checks: [],
	credential: null,
	publicPrefix: 0,
	remedy: ""
};
/**
* Makes rules ready: joins their keywords into one list.
*
* @throws AppError `config` on a rule without a keyword, since it would never be looked at
*/
function compileRules(ruleset, options = {}) {
	const { extra = [], stems = GENERIC_STEMS, overrides = {} } = options;
	const disabled = new Set(options.disabled);
	const rules = [...ruleset.rules, ...extra].filter(({ id }) => !disabled.has(id)).map((rule) => overrideRule(rule, overrides[rule.id]));
	rules.push(PROBE_RULE);
	const index = /* @__PURE__ */ new Map();
	const ruleLists = [];
	const add = (keyword) => {
		const known = index.get(keyword);
		if (known !== void 0) return known;
		index.set(keyword, ruleLists.length);
		return ruleLists.push([]) - 1;
	};
	rules.forEach((rule, position) => {
		if (rule.keywords.length === 0 && rule.requiresNear !== true) throw withoutKeyword(rule.id);
		for (const keyword of new Set(rule.keywords)) ruleLists[add(keyword)].push(position);
	});
	const stemIndices = new Set(stems.map(add));
	const allowMarker = add(ALLOW_MARKER);
	const listMarker = add(LIST_MARKER);
	const keywords = [...index.keys()];
	const regexes = new Array(rules.length);
	const byKeyword = new Array(keywords.length);
	return {
		hash: extra.length === 0 && disabled.size === 0 && stems === GENERIC_STEMS && Object.keys(overrides).length === 0 ? ruleset.hash : hashOf([
			ruleset.hash,
			extra,
			[...disabled].sort(),
			stems,
			overrides
		]),
		rules,
		disabled,
		overrides,
		keywords,
		rulesOfKeyword: (keyword) => {
			byKeyword[keyword] ??= ruleLists[keyword].map((rule) => ({
				rule,
				anchor: anchorAt(rules[rule], keywords[keyword])
			}));
			return byKeyword[keyword];
		},
		useOf: (keyword) => {
			if (!stemIndices.has(keyword)) return "keyword";
			return ruleLists[keyword].length > 0 || keyword === allowMarker ? "both" : "stem";
		},
		allowMarker,
		listMarker,
		...lookups(rules),
		regexOf: (rule) => {
			regexes[rule] ??= regexFor(rules[rule]);
			return regexes[rule];
		}
	};
}
/** Questions that only texts with a match ask. */
function lookups(rules) {
	let named;
	let dependents;
	const nearRegexes = /* @__PURE__ */ new Map();
	return {
		ruleNamed: (id) => {
			named ??= new Map(rules.map((rule) => [rule.id, rule]));
			return named.get(id);
		},
		dependentsOf: (ruleId) => {
			dependents ??= dependentsIn(rules);
			return dependents.get(ruleId) ?? [];
		},
		nearRegex: (pattern) => {
			const regex = nearRegexes.get(pattern) ?? new RegExp(expandCase(pattern), "g");
			nearRegexes.set(pattern, regex);
			return regex;
		}
	};
}
function dependentsIn(rules) {
	const dependents = /* @__PURE__ */ new Map();
	rules.forEach((rule, index) => {
		if (rule.keywords.length > 0) return;
		for (const id of new Set(rule.near?.map(({ rule: other }) => other))) if (id !== null) dependents.set(id, [...dependents.get(id) ?? [], index]);
	});
	return dependents;
}
function anchorAt(rule, keyword) {
	const anchor = rule.ignoreCase ? null : anchorOf(rule.pattern);
	return anchor?.literal.toLowerCase().startsWith(keyword) ? anchor : null;
}
function hashOf(content) {
	return nodeCrypto().createHash("sha256").update(JSON.stringify(content)).digest("hex");
}
function regexFor(rule) {
	try {
		return new RegExp(rule.ignoreCase ? expandCase(rule.pattern) : rule.pattern, "g");
	} catch (cause) {
		throw badPattern(rule.id, cause);
	}
}
function badPattern(id, cause) {
	return new require_start.AppError("config", `The pattern of rule "${id}" is not a regular expression.`, {
		mend: `Correct its \`pattern\`, or disable it: \`scan: { rules: { disable: [${id}] } }\`.`,
		cause
	});
}
function withoutKeyword(id) {
	return new require_start.AppError("config", `Rule "${id}" has no keyword, so it would never be looked at.`, { mend: "Give it `keywords`: lower-case texts of 3 characters or more, one of which every match contains." });
}

// src/domain/redaction.ts
/** No more than this many characters of a value are ever shown, and only of its public prefix. */
const MAX_SHOWN = 12;
/**
* A preview of a secret: its public prefix (as the provider documents it: `ghp_`, `AKIA`) and its length.
*
* @param value the secret
* @param publicPrefix how many leading characters are the same for every token of this kind; 0 shows none.
*   At most a third of the value and at most 12 characters are shown.
*/
function redact(value, publicPrefix) {
	const shown = Math.max(0, Math.min(publicPrefix, MAX_SHOWN, Math.floor(value.length / 3)));
	return `${value.slice(0, shown)}\u2026(${value.length} characters)`;
}

// src/engine/scan/decode.ts
/** As git's `buffer_is_binary` (xdiff-interface.c): a NUL in the first 8000 bytes. */
const SNIFF_BYTES = 8e3;
/** A pointer file is below 1024 bytes (git-lfs, docs/spec.md). */
const LFS_POINTER_BYTES = 1024;
const LFS_VERSION = "version https://git-lfs.github.com/spec/";
/** In UTF-16 of mostly ASCII text, this share of units has a zero high byte; the low byte hardly ever is zero. */
const ZERO_HIGH = .3;
const ZERO_LOW = .02;
/**
* Tells text from binary and brings text to UTF-8. UTF-16 is known by its byte order mark or by where its zeros
* stand; lone surrogates become U+FFFD and half a unit at the end is dropped.
*/
function decode(bytes) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	const head = buffer.subarray(0, SNIFF_BYTES);
	const mark = byteOrderMark(head);
	if (mark === "utf-8") return asUtf8(buffer.subarray(3));
	if (mark !== null) return transcode(buffer.subarray(2), mark);
	if (!head.includes(0)) return isLfsPointer(buffer) ? { kind: "git-lfs-pointer" } : {
		kind: "text",
		bytes: buffer
	};
	const order = guessUtf16(head);
	return order === null ? { kind: "binary" } : transcode(buffer, order);
}
function byteOrderMark(head) {
	if (head[0] === 239 && head[1] === 187 && head[2] === 191) return "utf-8";
	if (head[0] === 254 && head[1] === 255) return "utf-16be";
	if (head[0] === 255 && head[1] === 254) return "utf-16le";
	return null;
}
function asUtf8(bytes) {
	return bytes.subarray(0, SNIFF_BYTES).includes(0) ? { kind: "binary" } : {
		kind: "text",
		bytes
	};
}
/** Which byte order the zeros speak for, or `null`. */
function guessUtf16(head) {
	const units = head.length >> 1;
	if (units < 2) return null;
	const zeros = [0, 0];
	for (let i = 0; i < units * 2; i++) if (head[i] === 0) zeros[i & 1]++;
	const [even, odd] = [zeros[0] / units, zeros[1] / units];
	if (odd >= ZERO_HIGH && even <= ZERO_LOW) return "utf-16le";
	if (even >= ZERO_HIGH && odd <= ZERO_LOW) return "utf-16be";
	return null;
}
function transcode(bytes, order) {
	const whole = bytes.subarray(0, bytes.length & -2);
	const little = order === "utf-16le" ? whole : Buffer.from(whole).swap16();
	return asUtf8(Buffer.from(little.toString("utf16le"), "utf8"));
}
function isLfsPointer(bytes) {
	return bytes.length < LFS_POINTER_BYTES && bytes.toString("latin1", 0, 40) === LFS_VERSION;
}

// src/engine/scan/overlaps.ts
const GENERIC_IDS = new Set(GENERIC_RULES.map(({ id }) => id));
/** Whether a rule id is one of the generic detector's; a rule that knows the provider beats them. */
function isGeneric(ruleId) {
	return GENERIC_IDS.has(ruleId);
}
/**
* Keeps one match of those whose values overlap: what a checksum proves over what has the shape, a rule that knows
* the provider over a generic one, the more confident, the longer, the earlier. In order of the text.
*/
function resolveOverlaps(matches) {
	if (matches.length < 2) return [...matches];
	const sorted = [...matches].sort((a, b) => a.start - b.start || b.end - a.end);
	const kept = [];
	let cluster = [];
	let clusterEnd = -1;
	for (const match of sorted) {
		if (match.start >= clusterEnd) {
			keepBest(cluster, kept);
			cluster = [];
		}
		cluster.push(match);
		clusterEnd = Math.max(clusterEnd, match.end);
	}
	keepBest(cluster, kept);
	return kept;
}
function keepBest(cluster, kept) {
	if (cluster.length === 1) {
		kept.push(cluster[0]);
		return;
	}
	cluster.sort(byRank);
	const chosen = [];
	for (const match of cluster) insertFree(chosen, match);
	kept.push(...chosen);
}
function byRank(a, b) {
	return Number(b.validity === "valid") - Number(a.validity === "valid") || Number(isGeneric(a.ruleId)) - Number(isGeneric(b.ruleId)) || b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || a.start - b.start || (a.ruleId < b.ruleId ? -1 : Number(a.ruleId > b.ruleId));
}
/** Puts a match into a list sorted by start unless it overlaps one of them. */
function insertFree(chosen, match) {
	let low = 0;
	let high = chosen.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (chosen[middle].start < match.start) low = middle + 1;
		else high = middle;
	}
	const before = chosen[low - 1];
	const after = chosen[low];
	if (before !== void 0 && before.end > match.start) return;
	if (after !== void 0 && after.start < match.end) return;
	chosen.splice(low, 0, match);
}

// src/engine/scan/decoding/base64.ts
/** Six bits by character, for both alphabets (RFC 4648); 255 for any other. */
const SEXTETS = (/* @__PURE__ */ new Uint8Array(256)).fill(255);
for (const [value, character] of [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].entries()) SEXTETS[character.charCodeAt(0)] = value;
SEXTETS["-".charCodeAt(0)] = 62;
SEXTETS["_".charCodeAt(0)] = 63;
function isBase64(byte) {
	return byte !== void 0 && SEXTETS[byte] !== 255;
}
/** Groups of four characters that must all decode to text. */
const SURE_GROUPS = 4;
/**
* Tells by the first 16 characters whether base64 that starts at `offset` may hold text, without making a string: of
* random data, one in 100,000 passes.
*/
function openingOf(bytes, offset) {
	if (groupAt(bytes, offset) >>> 8 === 8075) return "gzip";
	let isWide = true;
	let isText = true;
	for (let group = 0; group < SURE_GROUPS && (isText || isWide); group++) {
		const three = groupAt(bytes, offset + group * 4);
		if (three === -1) return null;
		for (let i = 0; i < 3; i++) {
			const byte = three >>> 16 - i * 8 & 255;
			if ((group * 3 + i) % 2 === 1) isWide &&= byte === 0;
			else isWide &&= isTextByte(byte);
			isText &&= isTextByte(byte);
		}
	}
	if (isText) return "text";
	return isWide ? "utf-16le" : null;
}
/** The three bytes of four characters as one number, or -1. */
function groupAt(bytes, offset) {
	let three = 0;
	for (let i = 0; i < 4; i++) {
		const sextet = SEXTETS[bytes[offset + i] ?? 0];
		if (sextet === 255) return -1;
		three = three << 6 | sextet;
	}
	return three;
}
function isTextByte(byte) {
	return byte >= 32 && byte <= 126 || byte === 10 || byte === 9 || byte === 13;
}

// src/engine/scan/decoding/base64-layer.ts
/** A run of one line goes on in the next where it is at least this long, as encoders break lines (RFC 2045: 76). */
const MIN_LINE = 40;
/** What may stand between two lines: a line break, written out or not, indentation, a comment sign. */
const MAX_BREAK = 64;
/** Bytes of what was decoded that are looked at to tell text from data. */
const SNIFFED = 512;
const MIN_TEXT_SHARE = .9;
/** Reads base64 that starts at `start` (and ends before `end`, or goes on in further lines), or `null`. */
function readBase64(bytes, start, end, length, unzip) {
	const opening = openingOf(bytes, start);
	if (opening === null) return null;
	const lines = linesFrom(bytes, start, end, length);
	const data = Buffer.from(lines.map(([from, to]) => latin1(bytes, from, to)).join(""), "base64");
	const last = lines.at(-1)[1];
	const stop = skipPadding(bytes, last, length);
	if (opening === "gzip") {
		const text = unzip(data);
		return text === null ? null : {
			encoding: "gzip in base64",
			bytes: text,
			start,
			end: stop,
			places: null
		};
	}
	if (opening === "utf-16le") {
		const text = Buffer.from(data.toString("utf16le"), "utf8");
		return isText(text) ? {
			encoding: "UTF-16 in base64",
			bytes: text,
			start,
			end: stop,
			places: null
		} : null;
	}
	if (!isText(data)) return null;
	return {
		encoding: "base64",
		bytes: data,
		start,
		end: stop,
		places: placesIn(lines, stop)
	};
}
/** Whether nearly all of the beginning is text. */
function isText(bytes) {
	const head = bytes.subarray(0, SNIFFED);
	let texts = 0;
	for (const byte of head) {
		if (byte === 0) return false;
		if (isTextByte(byte) || byte >= 128) texts++;
	}
	return texts >= head.length * MIN_TEXT_SHARE;
}
function latin1(bytes, start, end) {
	return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("latin1");
}
function linesFrom(bytes, start, end, length) {
	const lines = [[start, end]];
	const width = end - start;
	let at = end;
	while (width >= MIN_LINE && bytes[at] !== 61) {
		const from = afterBreak(bytes, at, length);
		if (from === -1) break;
		let to = from;
		while (to < length && isBase64(bytes[to])) to++;
		if (to - from > width || to === from) break;
		lines.push([from, to]);
		at = to;
		if (to - from < width) break;
	}
	return lines;
}
/** Where the next line's content starts, or -1 when no line ends at `at`. */
function afterBreak(bytes, at, length) {
	let next = at;
	let broke = false;
	while (next < length && next - at < MAX_BREAK) {
		const byte = bytes[next];
		if (byte === 10) broke = true;
		else if (byte === 92 && (bytes[next + 1] === 110 || bytes[next + 1] === 114)) {
			broke ||= bytes[next + 1] === 110;
			next++;
		} else if (byte !== 13 && byte !== 32 && byte !== 9) break;
		next++;
	}
	return broke ? next : -1;
}
function skipPadding(bytes, at, length) {
	let end = at;
	while (end < length && end - at < 2 && bytes[end] === 61) end++;
	return end;
}
/** A byte is written with two or three characters of its group of four. */
function placesIn(lines, stop) {
	const placeOf = (index) => {
		let character = index;
		for (const [from, to] of lines) {
			if (character < to - from) return from + character;
			character -= to - from;
		}
		return stop;
	};
	return {
		startOf: (offset) => placeOf(Math.floor(offset * 8 / 6)),
		endOf: (offset) => Math.min(stop, placeOf(Math.floor((offset * 8 - 1) / 6)) + 1)
	};
}

// src/engine/scan/decoding/escape-layer.ts
/** How far from a run with escapes its text is read, in bytes. */
const BEFORE$1 = 256;
const AFTER = 1024;
const ESCAPE = /\\x([0-9A-Fa-f]{2})|\\u\{?([0-9A-Fa-f]{4})\}?|%([0-9A-Fa-f]{2})|&#([0-9]{2,3});|&#[xX]([0-9A-Fa-f]{2});|&(quot|apos|amp|lt|gt|equals|colon);/g;
const NAMED = {
	quot: "\"",
	apos: "'",
	amp: "&",
	lt: "<",
	gt: ">",
	equals: "=",
	colon: ":"
};
/** Whether a printable ASCII character is written out in bytes `start` to `end`. */
function hasEscapes(bytes, start, end) {
	for (let at = start; at < end - 2; at++) {
		const byte = bytes[at];
		if ((byte === 37 || byte === 92 || byte === 38) && mayEscape(bytes, at)) return true;
	}
	return false;
}
function mayEscape(bytes, at) {
	const [byte, next, third] = [
		bytes[at],
		bytes[at + 1],
		bytes[at + 2]
	];
	if (byte === 37) return isHighDigit(next) && isHexDigit(third);
	if (byte === 38) return next === 35 || bytes.subarray(at, at + 8).includes(59);
	return next === 120 ? isHighDigit(third) : next === 117 && third === 48 && bytes[at + 3] === 48;
}
/** The first digit of a printable ASCII character's code. */
function isHighDigit(byte) {
	return byte >= 50 && byte <= 55;
}
function isHexDigit(byte) {
	return byte >= 48 && byte <= 57 || (byte | 32) >= 97 && (byte | 32) <= 102;
}
/**
* Reads the line around a run with written-out characters, at most `BEFORE` and `AFTER` bytes around it.
* @param least where the last one ended
*/
function readEscapes(bytes, start, end, least, length) {
	let from = start;
	while (from > least && start - from < BEFORE$1 && bytes[from - 1] !== 10) from--;
	let to = end;
	while (to < length && to - end < AFTER && bytes[to] !== 10) to++;
	const text = Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString("latin1");
	const places = [];
	let plain = "";
	let at = 0;
	let encoding = null;
	const copy = (until) => {
		for (; at < until; at++) places.push(from + at);
	};
	for (const found of text.matchAll(ESCAPE)) {
		const character = characterOf(found);
		if (character === null) continue;
		plain += text.slice(at, found.index) + character;
		copy(found.index);
		places.push(from + found.index);
		at = found.index + found[0].length;
		encoding ??= encodingOf(found[0]);
	}
	if (encoding === null) return null;
	plain += text.slice(at);
	copy(text.length);
	const placeOf = (offset) => places[offset] ?? to;
	return {
		encoding,
		start: from,
		end: to,
		places: {
			startOf: placeOf,
			endOf: placeOf
		},
		bytes: Buffer.from(plain, "latin1")
	};
}
function characterOf(found) {
	const [, hex, unicode, percent, decimal, hexEntity, name] = found;
	if (name !== void 0) return NAMED[name];
	const code = decimal === void 0 ? Number.parseInt(hex ?? unicode ?? percent ?? hexEntity, 16) : Number(decimal);
	return code >= 32 && code <= 126 ? String.fromCharCode(code) : null;
}
function encodingOf(written) {
	if (written[0] === "%") return "URL encoding";
	return written[0] === "&" ? "HTML entities" : "escapes";
}

// src/engine/scan/decoding/hex-layer.ts
/** Shorter hex is a hash of some kind, whose first bytes are text by chance once in millions. */
const MIN_HEX = 32;
const SURE_BYTES = 12;
const NIBBLES = (/* @__PURE__ */ new Uint8Array(256)).fill(255);
for (const [value, digit] of [..."0123456789abcdef"].entries()) {
	NIBBLES[digit.charCodeAt(0)] = value;
	NIBBLES[digit.toUpperCase().charCodeAt(0)] = value;
}
/** Reads a run of hex digits of text, or `null`. */
function readHex(bytes, start, end) {
	const length = end - start;
	if (length < 32 || length % 2 === 1) return null;
	for (let i = 0; i < SURE_BYTES; i++) {
		const high = NIBBLES[bytes[start + i * 2]];
		const low = NIBBLES[bytes[start + i * 2 + 1]];
		if (high === 255 || low === 255 || !isTextByte(high << 4 | low)) return null;
	}
	for (let at = start; at < end; at++) if (NIBBLES[bytes[at]] === 255) return null;
	const data = Buffer.from(Buffer.from(bytes.buffer, bytes.byteOffset + start, length).toString("latin1"), "hex");
	if (!isText(data)) return null;
	const placeOf = (offset) => start + offset * 2;
	return {
		encoding: "hex",
		bytes: data,
		start,
		end,
		places: {
			startOf: placeOf,
			endOf: placeOf
		}
	};
}

// src/engine/scan/decoding/runs.ts
/** Shortest run that is looked at: what is hidden in fewer characters is no longer than a short word. */
const MIN_RUN$1 = 24;
/** Characters of base64 (both alphabets) and hex, and of `\xXX`, `\uXXXX`, `%XX` and `&#XX;`. */
const RUN_BYTES = Uint8Array.from({ length: 256 }, (_, byte) => Number(/[A-Za-z0-9+/\-_\\%&#;]/.test(String.fromCharCode(byte))));
/**
* Calls `visit(start, end)` for every stretch of `MIN_RUN` bytes or more in which encoded text may stand. Looks at about
* one byte in six of ordinary text: where one does not belong to a run, the next `MIN_RUN` bytes can't all. Stops where
* `visit` says no.
*/
function findRuns(bytes, length, visit) {
	let low = 0;
	let at = 23;
	while (at < length) {
		let back = at;
		while (back >= low && RUN_BYTES[bytes[back]] === 1) back--;
		if (at - back < 24) {
			at = back + 24;
			continue;
		}
		let end = at + 1;
		while (end < length && RUN_BYTES[bytes[end]] === 1) end++;
		if (!visit(back + 1, end)) return false;
		low = end;
		at = end + 24;
	}
	return true;
}

// src/engine/scan/decoding/layer-search.ts
/** How deep encodings may be nested. */
const MAX_DEPTH$1 = 3;
/** Bytes that may be made of one text by decoding; beyond, the scan of this text is incomplete. */
const MAX_DECODED = 33554432;
/** A match of the generic detector is told of decoded text from this confidence: there is no syntax around it to judge by. */
const SURE$2 = .7;
/** How far before a value a written-out character may stand for the value to count as found by reading it, in bytes. */
const ESCAPE_REACH = 64;
/**
* Decodes what stands encoded in a text (base64, also of gzip and UTF-16, hex, escapes, URL encoding, HTML entities),
* nested up to `MAX_DEPTH`, and looks into it.
*
* @param runs finds the runs of the text itself
*/
function searchLayers(path, bytes, length, runs, options) {
	const search = new LayerSearch(path, options);
	return {
		matches: search.searchIn(bytes, length, runs, 1),
		cut: search.cut
	};
}
var LayerSearch = class {
	cut = null;
	#path;
	#options;
	#left;
	constructor(path, options) {
		this.#path = path;
		this.#options = options;
		this.#left = options.maxDecoded ?? 33554432;
	}
	searchIn(bytes, length, runs, depth) {
		const matches = [];
		let read = 0;
		runs((start, end) => {
			if (hasEscapes(bytes, start, end)) {
				const layer = end <= read ? null : readEscapes(bytes, start, end, read, length);
				if (layer !== null) {
					read = layer.end;
					this.#enter(layer, depth, matches);
				}
			}
			forEachWord(bytes, start, end, (from, to) => {
				const layer = this.#readWord(bytes, from, to, length);
				if (layer !== null) this.#enter(layer, depth, matches);
			});
			return this.cut === null;
		});
		return matches;
	}
	#readWord(bytes, start, end, length) {
		return (end - start >= 32 ? readHex(bytes, start, end) : null) ?? readBase64(bytes, start, end, length, this.#unzip);
	}
	#enter(layer, depth, matches) {
		this.#left -= layer.bytes.length;
		if (this.#left < 0) this.cut = "decoding";
		else if (!this.#options.goOn()) this.cut = "timeout";
		if (this.cut !== null) return;
		const found = this.#options.look(this.#path, layer.bytes).filter((match) => this.#isTold(match, layer));
		if (depth < MAX_DEPTH$1) found.push(...this.#searchInside(layer.bytes, depth + 1));
		found.forEach((match, index) => {
			const span = spanIn(layer, match, index, found.length);
			matches.push({
				...match,
				...span,
				reasons: [`Found inside ${layer.encoding}`, ...match.reasons]
			});
		});
	}
	#searchInside(bytes, depth) {
		const runs = (visit) => findRuns(bytes, bytes.length, visit);
		return this.searchIn(bytes, bytes.length, runs, depth);
	}
	#isTold(match, { encoding, places }) {
		if (isGeneric(match.ruleId) ? match.confidence < SURE$2 : !this.#options.hasChecks(match.ruleId)) return false;
		if (places === null || !isLight(encoding)) return true;
		const from = Math.max(0, match.start - ESCAPE_REACH);
		return places.endOf(match.end) - places.startOf(from) > match.end - from;
	}
	#unzip = (bytes) => {
		const { gunzipSync, constants } = process.getBuiltinModule("node:zlib");
		try {
			return gunzipSync(bytes, {
				maxOutputLength: Math.max(1, this.#left),
				finishFlush: constants.Z_SYNC_FLUSH
			});
		} catch (error) {
			if (error.code === "ERR_BUFFER_TOO_LARGE") this.cut = "decoding";
			return null;
		}
	};
};
/** Encodings that leave most of a text as it is. */
function isLight(encoding) {
	return encoding === "escapes" || encoding === "URL encoding" || encoding === "HTML entities";
}
/**
* Where a match is written. What is compressed has no places inside, so values share the stretch out among them: two of
* one place would be taken for one.
*/
function spanIn({ places, start, end }, match, index, count) {
	if (places !== null) return {
		start: places.startOf(match.start),
		end: places.endOf(match.end)
	};
	const share = (end - start) / count;
	return {
		start: start + Math.floor(share * index),
		end: start + Math.floor(share * (index + 1))
	};
}
/** Base64 words of a run; the letter of a written-out line feed before one is no part of it. */
function forEachWord(bytes, start, end, visit) {
	let from = start;
	while (from < end) {
		while (from < end && !isBase64(bytes[from])) from++;
		let to = from;
		while (to < end && isBase64(bytes[to])) to++;
		if (from > start && bytes[from - 1] === 92) from++;
		if (to - from >= 24) visit(from, to);
		from = to;
	}
}

// src/engine/scan/checks/crc32.ts
const table = Int32Array.from({ length: 256 }, (_, index) => {
	let value = index;
	for (let bit = 0; bit < 8; bit++) value = value >>> 1 ^ (value & 1 ? 3988292384 : 0);
	return value;
});
/** CRC-32 (ISO-HDLC, the one of zip and PNG) of a latin1 text or of bytes, as an unsigned number. */
function crc32(data) {
	const bytes = typeof data === "string" ? Buffer.from(data, "latin1") : data;
	let value = -1;
	for (const byte of bytes) value = table[(value ^ byte) & 255] ^ value >>> 8;
	return (value ^ -1) >>> 0;
}
const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** A number in base 62 (`0-9A-Za-z`), left-padded with `0`. */
function base62(value, width) {
	let text = "";
	for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = BASE62[rest % 62] + text;
	return text.padStart(width, "0");
}
/** The CRC-32 of a text as 8 hex digits, most significant first. */
function crc32Hex(text) {
	return crc32(text).toString(16).padStart(8, "0");
}
/** The CRC-32 of a text as 8 hex digits, least significant byte first. */
function crc32HexLittleEndian(text) {
	return crc32LittleEndian(text).toString("hex");
}
/** The CRC-32 of a text as 4 bytes, least significant first. */
function crc32LittleEndian(text) {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32LE(crc32(text));
	return bytes;
}

// src/engine/scan/checks/decode.ts
/** Decodes base64 or base64url, padded or not; `null` when a character doesn't belong. */
function decodeBase64(text) {
	const stripped = text.replace(/=+$/, "");
	if (stripped === "" || /[^A-Za-z0-9+/_-]/.test(stripped)) return null;
	return Buffer.from(stripped, /[_-]/.test(stripped) ? "base64url" : "base64");
}
/** The JSON object in base64 or base64url text, or `null`. */
function decodeBase64Json(text) {
	const bytes = decodeBase64(text);
	if (bytes?.[0] !== 123) return null;
	try {
		return JSON.parse(bytes.toString("utf8"));
	} catch {
		return null;
	}
}
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/** Decodes RFC 4648 base32 of either case without padding; `null` when a character doesn't belong. */
function decodeBase32(text) {
	const bytes = [];
	let held = 0;
	let bits = 0;
	for (const char of text.toUpperCase()) {
		const value = BASE32.indexOf(char);
		if (value === -1) return null;
		held = (held << 5 | value) & 4095;
		bits += 5;
		if (bits >= 8) {
			bits -= 8;
			bytes.push(held >> bits & 255);
		}
	}
	return Buffer.from(bytes);
}
/** Encodes bytes as upper-case RFC 4648 base32 without padding. */
function encodeBase32(bytes) {
	let text = "";
	let held = 0;
	let bits = 0;
	for (const byte of bytes) {
		held = (held << 8 | byte) & 65535;
		for (bits += 8; bits >= 5; bits -= 5) text += BASE32[held >> bits - 5 & 31];
	}
	return bits > 0 ? text + BASE32[held << 5 - bits & 31] : text;
}
/** `value` when it is a non-empty printable text of at most 100 characters, for an identity field. */
function shortText(value) {
	return typeof value === "string" && /^[\x20-\x7e]{1,100}$/.test(value) ? value : null;
}
/** Keeps of a decoded object the fields that tell who or where, as identity. */
function pickIdentity(object, fields) {
	const identity = {};
	for (const [field, name] of Object.entries(fields)) {
		const text = shortText(object[field]);
		if (text !== null) identity[name] = text;
	}
	return identity;
}

// src/engine/scan/checks/marvin32.ts
const MASK = 4294967295n;
/**
* Marvin32, the checksum of Azure's identifiable keys, as an unsigned 32-bit number (both halves of the state xored).
* https://github.com/microsoft/security-utilities (IdentifiableSecrets), https://github.com/dotnet/runtime (Marvin.cs)
*
* @param seed 64 bits; Azure's are 8 ASCII characters read big-endian
*/
function marvin32(bytes, seed) {
	const state = {
		low: Number(seed & MASK) | 0,
		high: Number(seed >> 32n & MASK) | 0
	};
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let at = 0;
	for (; at + 4 <= bytes.length; at += 4) mix(state, view.getInt32(at, true));
	let tail = 128;
	for (let end = bytes.length - 1; end >= at; end--) tail = tail << 8 | bytes[end];
	mix(state, tail);
	mix(state, 0);
	return (state.low ^ state.high) >>> 0;
}
/** A seed from its 8 ASCII characters. */
function marvinSeed(text) {
	return Buffer.from(text, "latin1").readBigUInt64BE();
}
function mix(state, word) {
	let low = state.low + word | 0;
	let high = state.high ^ low;
	low = rotate(low, 20) + high | 0;
	high = rotate(high, 9) ^ low;
	low = rotate(low, 27) + high | 0;
	high = rotate(high, 19);
	state.low = low;
	state.high = high;
}
function rotate(value, bits) {
	return value << bits | value >>> 32 - bits;
}

// src/engine/scan/checks/azure.ts
const RIGHT = {
	verdict: "valid",
	reason: "Its checksum is right."
};
const WRONG$1 = {
	verdict: "invalid",
	reason: "Its checksum is wrong."
};
/**
* Seeds of Azure's identifiable keys by the signature they carry; a service has one per kind of key.
* https://github.com/microsoft/security-utilities (IdentifiableMetadata)
*/
const AZURE_SEEDS = {
	"+ASt": ["Default0"],
	"+ASb": [
		"Send0000",
		"Manage00",
		"Listen00",
		"System00",
		"Unknown0"
	],
	"+AEh": [
		"Send0000",
		"Manage00",
		"Listen00",
		"System00",
		"Unknown0"
	],
	"+ARm": [
		"Send0000",
		"Manage00",
		"Listen00",
		"System00",
		"Unknown0"
	],
	"+ABa": ["AbAcct00"],
	AzFu: [
		"Functi00",
		"System00",
		"Master00"
	],
	ACDb: [
		"MastRO00",
		"MastRW00",
		"SystRO00",
		"SystRW00",
		"SysAll00",
		"Resour00",
		"Encryp00"
	],
	AzCa: ["Access00"],
	AzSe: ["Query000", "PAdmin00"],
	"+AMC": ["Classic0"],
	"+ACR": ["ACRDflt0"],
	AIoT: [
		"IoTHub00",
		"DpsKey00",
		"Device00"
	],
	APIM: [
		"Tenant00",
		"IoTHub00",
		"Gatewy00",
		"GitKey00"
	]
};
/** Signatures whose keys may carry another checksum form, so that a mismatch proves nothing. */
const LENIENT = /* @__PURE__ */ new Set(["AzCa", "AZEG"]);
/** `azure-identifiable:+ASt`: the last 4 bytes of the decoded key are the Marvin32 of all before them. */
const azureIdentifiable = ({ value, argument }) => {
	const signature = argument ?? "";
	const bytes = decodeBase64(value);
	if (bytes === null) return WRONG$1;
	const expected = bytes.readUInt32LE(bytes.length - 4);
	const body = bytes.subarray(0, -4);
	if ((AZURE_SEEDS[signature] ?? []).some((seed) => marvin32(body, marvinSeed(seed)) === expected)) return RIGHT;
	return LENIENT.has(signature) ? { verdict: "plausible" } : {
		...WRONG$1,
		fake: true
	};
};
/**
* Common annotated security keys: 80 base64 characters, then the first 3 bytes of their Marvin32 as 4 characters.
* Other forms of the checksum exist, so a mismatch proves nothing. Tells year and month of issue.
*/
const azureCask = ({ value }) => {
	const body = value.slice(0, 80);
	const hash = Buffer.alloc(4);
	hash.writeUInt32LE(marvin32(Buffer.from(body, "base64"), marvinSeed("Default0")));
	const year = 2024 + "ABCDEFGHIJKLMNOPQRSTUVWXYZ".indexOf(value[58] ?? "");
	const month = 1 + "ABCDEFGHIJKL".indexOf(value[59] ?? "");
	const identity = year >= 2024 && month >= 1 ? { issued: `${year}-${String(month).padStart(2, "0")}` } : {};
	if (hash.toString("base64", 0, 3) === value.slice(80, 84)) return {
		...RIGHT,
		identity
	};
	return {
		verdict: "plausible",
		identity
	};
};
const ENTRA_ALPHABET = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~";
/** The three checksum characters of an Entra client secret's first 37 (`\u20268Q~\u2026`): the start of Marvin32 in base 66. */
function entraChecksum(text) {
	let rest = marvin32(Buffer.from(text, "latin1"), marvinSeed("AadPwd00"));
	let digits = "";
	for (; rest > 0; rest = Math.floor(rest / 66)) digits = ENTRA_ALPHABET[rest % 66] + digits;
	return digits.slice(0, 3);
}
const entraSecret = ({ value }) => entraChecksum(value.slice(0, 37)) === value.slice(37) ? RIGHT : { verdict: "plausible" };
/** What the CRC-32 of an Azure DevOps token is xored with, for a user's and for an application's. */
const ADO_MASKS = [3770247469, 270137646];
/** The bytes of a decoded legacy Azure DevOps token that its checksum covers. */
function adoCoveredBytes(bytes) {
	return Buffer.concat([
		bytes.subarray(0, 2),
		bytes.subarray(3, 7),
		bytes.subarray(9, 22),
		bytes.subarray(23, 32)
	]);
}
/** Legacy Azure DevOps personal access token: 52 base32 characters with a CRC-32 scattered over bytes 22, 8, 7 and 2. */
const azureDevopsPat = ({ value }) => {
	const bytes = decodeBase32(value);
	if (bytes?.length !== 32) return WRONG$1;
	const stored = Buffer.from([
		bytes[22],
		bytes[8],
		bytes[7],
		bytes[2]
	]).readUInt32LE();
	const sum = crc32(adoCoveredBytes(bytes));
	return ADO_MASKS.some((mask) => (sum ^ mask) >>> 0 === stored) ? RIGHT : WRONG$1;
};
const azureChecks = {
	"azure-identifiable": azureIdentifiable,
	"azure-cask": azureCask,
	"entra-client-secret": entraSecret,
	"azure-devops-pat": azureDevopsPat
};

// src/engine/scan/checks/checksum.ts
const VALID = {
	verdict: "valid",
	reason: "Its checksum is right."
};
const WRONG = {
	verdict: "invalid",
	reason: "Its checksum is wrong.",
	fake: true
};
const UNPROVEN = { verdict: "plausible" };
/** A wrong checksum drops the candidate, unless the argument is `optional`: then it proves nothing. */
function judge$1(right, argument) {
	if (right) return VALID;
	return argument === "optional" ? UNPROVEN : WRONG;
}
/**
* Group `body`, then group `sum`: CRC-32 of the body in base 62, six characters. GitHub and npm tokens.
* https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
*/
const crc32Base62 = ({ groups, argument }) => judge$1(base62(crc32(groups["body"] ?? ""), 6) === groups["sum"], argument);
/**
* The start of the base32 SHA-256 of a fine-grained GitHub token's first 77 characters, after them.
* Not documented by GitHub, so it only raises the confidence.
*/
const githubFineGrained = ({ value }) => {
	const digest = nodeCrypto().createHash("sha256").update(value.slice(0, 77)).digest();
	return judge$1(encodeBase32(digest).slice(0, 8) === value.slice(77, 85).toUpperCase(), "optional");
};
/**
* Routable GitLab tokens: prefix, base64url payload, `.01.`, payload length (base 36, 2), CRC-32 of all before (base 36, 7).
* The payload's lines name organisation, user, group, project and cell.
* https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/
*/
const gitlabRoutable = ({ value, groups }) => {
	const [payload = "", length = ""] = [groups["payload"], groups["length"]];
	if (crc32(value.slice(0, -7)).toString(36).padStart(7, "0") !== value.slice(-7) || Number.parseInt(length, 36) !== payload.length) return WRONG;
	const text = decodeBase64(payload)?.toString("latin1") ?? "";
	const identity = {};
	const names = {
		o: "organization",
		u: "user",
		g: "group",
		p: "project",
		c: "cell",
		t: "type"
	};
	for (const [, key, id] of text.matchAll(/(?:^|\n)([ougpct]):([0-9a-z]{1,13})(?=\n|[^0-9a-z]|$)/g)) identity[names[key]] = String(Number.parseInt(id, 36));
	return {
		...VALID,
		identity
	};
};
/** `glsa_` and 32 characters, `_`, CRC-32 of what stands before it, least significant byte first. Grafana's apikey package. */
const grafanaServiceAccount = ({ value, groups }) => judge$1(crc32HexLittleEndian(value.slice(0, -9)) === groups["sum"]?.toLowerCase(), null);
/** The last 8 characters are the CRC-32 (upper-case hex) of all before them. Atlassian and Bitbucket tokens. */
const crc32Tail = ({ value, argument }) => judge$1(crc32Hex(value.slice(0, -8)).toUpperCase() === value.slice(-8), argument);
/** Group `body`, then group `sum`: CRC-32 of the body, lower-case hex. Zuplo; Cloudflare's scannable tokens. */
const crc32HexSum = ({ groups, argument }) => judge$1(crc32Hex(groups["body"] ?? "") === groups["sum"]?.toLowerCase(), argument);
/** Group `body`, then group `sum`: the first six base64 characters of the CRC-32, least significant byte first. Confluent. */
const crc32Base64Sum = ({ groups, value, argument }) => {
	return judge$1([groups["body"] ?? "", value.slice(0, -6)].map((text) => crc32LittleEndian(text).toString("base64").slice(0, 6)).includes(groups["sum"] ?? ""), argument);
};
const checksumChecks = {
	"crc32-base62": crc32Base62,
	"crc32-tail": crc32Tail,
	"crc32-hex": crc32HexSum,
	"crc32-base64": crc32Base64Sum,
	"github-fine-grained": githubFineGrained,
	"gitlab-routable": gitlabRoutable,
	"grafana-service-account": grafanaServiceAccount
};

// src/engine/scan/checks/jwt.ts
/**
* JSON Web Token (RFC 7519): header and payload must decode to JSON, the header must name an algorithm. Tells issuer,
* subject, audience and expiry. The token is bound to no clock here: what is told is the date, and a token whose life
* was short (at most a day) and that is not from the future is `low`.
*
* `jwt:CLAIM=VALUE` asks for a claim: `jwt:role=service_role`; `jwt:!role` for its absence.
*/
const jwt = ({ value, argument }) => {
	const [head = "", body = ""] = value.slice(value.indexOf("eyJ")).split(".");
	const header = decodeBase64Json(head);
	const payload = decodeBase64Json(body);
	if (header === null || payload === null) return {
		verdict: "invalid",
		reason: "Not a JSON Web Token."
	};
	if (shortText(header["alg"]) === null) return {
		verdict: "invalid",
		reason: "Its header names no algorithm."
	};
	if (argument !== null && !hasClaim(payload, argument)) return {
		verdict: "invalid",
		reason: "Another kind of token."
	};
	if (isKnownDemo(payload)) return {
		verdict: "invalid",
		reason: "The demonstration token of the JWT documentation.",
		fake: true
	};
	if (isNatsClaim(header, payload)) return {
		verdict: "invalid",
		reason: "A claim of NATS, useless without the seed it names.",
		fake: true
	};
	const identity = pickIdentity(payload, {
		iss: "issuer",
		sub: "subject",
		aud: "audience",
		role: "role",
		email: "email"
	});
	const expires = instantOf(payload["exp"]);
	if (expires !== null) identity["expires"] = expires.toISOString();
	if (header["alg"] === "none") return {
		verdict: "plausible",
		identity,
		severity: "low",
		reason: "It is not signed."
	};
	const judged = expiry(identity, expires, instantOf(payload["iat"]));
	return argument === null ? judged : {
		...judged,
		confidence: CLAIM_FITS
	};
};
const DAY = 864e5;
/** A claim that names the provider says more than the shape. */
const CLAIM_FITS = .97;
function expiry(identity, expires, issued) {
	const reason = "It decodes to a signed token.";
	if (expires === null || issued === null) return {
		verdict: "valid",
		identity,
		reason,
		confidence: .8
	};
	return expires.getTime() - issued.getTime() <= DAY ? {
		verdict: "valid",
		identity,
		reason: `${reason} It was issued for a day or less.`,
		severity: "low",
		confidence: .8
	} : {
		verdict: "valid",
		identity,
		reason,
		confidence: .85
	};
}
function hasClaim(payload, wanted) {
	if (wanted.startsWith("!")) return payload[wanted.slice(1)] === void 0;
	const [claim = "", value] = wanted.split("=");
	return value === void 0 ? payload[claim] !== void 0 : payload[claim] === value;
}
/** `{"sub":"1234567890","name":"John Doe"}` of jwt.io, and its like. */
function isKnownDemo(payload) {
	return payload["sub"] === "1234567890" && (payload["name"] === "John Doe" || payload["iat"] === 1516239022);
}
/**
* Operators', accounts' and users' claims of NATS: whoever shows one must sign a nonce with its seed, so that it is as
* public as a certificate; but for a user's that bears itself. https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/jwt
*/
function isNatsClaim(header, payload) {
	const nats = payload["nats"];
	if (!/^ed25519(?:-nkey)?$/.test(shortText(header["alg"]) ?? "") || typeof nats !== "object" || nats === null) return false;
	return nats["bearer_token"] !== true;
}
function instantOf(seconds) {
	return typeof seconds === "number" && seconds > 1e8 && seconds < 1e11 ? /* @__PURE__ */ new Date(seconds * 1e3) : null;
}
const jwtChecks = { jwt };

// src/engine/scan/checks/password.ts
/** A single word of the dictionary is about this hard to guess, in bits. */
const WORD_BITS = 18;
/** A word with three digits. */
const MIXED_BITS = 20;
const GUESSED = {
	verdict: "plausible",
	confidence: .45,
	severity: "low",
	reason: "Everybody\u2019s first guess."
};
/** Names, paths, addresses, dates and versions hold digits and signs, too. */
const OTHERWISE = [
	/[\s/\\,;=()[\]{}<>"'`|]|:[/:]|^[-+.#@&]/,
	/^[a-z]+(?:[-_.:][a-z]*\d{0,2})+$/,
	/^(?:[a-z]+[_-])+\w{1,3}$/i,
	/^[\d.:_-]+[a-z]{0,2}$|^v?\d+(?:\.\d+)+/i,
	/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$|\.[a-z]{2,4}$/i,
	/^(?:sha|md|aes|utf|rsa|des|base|ipv|oauth|https?|hs|rs|es|ps|iso|win|x86|arm|int|float|latin|cp|windows|ed|secp|prime)[-_]?\d/i,
	/-(?:encoded|hashed|derived|based|encrypted|protected|sensitive)$/i,
	/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
	/^(?=.{1,19}$)[A-Z\d]+(?:_[A-Z\d]+)*$/
];
/** Whether a text mixes letters with digits or signs as passwords do, and names and words in code don't. */
function isMixed(value, bits) {
	return value.length >= 6 && bits >= MIXED_BITS && /[A-Za-z]/.test(value) && /\d|[!#$%^&*+?~@]/.test(value) && placeholderShare(value) < .4 && !OTHERWISE.some((shape) => shape.test(value));
}
/**
* Drops what stands where a password would and is none: templates, variables, masks, hashes, `password` and its kin. Words
* that everybody tries first are told quietly, and in tests and documents not at all. `password:mixed` drops all that does not mix letters with digits or
* signs: for places where other texts stand as often.
*/
const password = ({ value, argument, path }) => {
	const judged = judgeValue(value);
	if (judged.placeholder || judged.protected || STAND_IN.test(value.toLowerCase()) || /^(?:passphrase|anonymous@?)$/i.test(value) || /^[$%!<].*[%!>]?$/.test(value) || value === "***") return {
		verdict: "invalid",
		reason: "A stand-in for a password."
	};
	if (argument === "mixed") return isMixed(value, judged.bits) ? { verdict: "plausible" } : {
		verdict: "invalid",
		reason: "A name or a word."
	};
	if (!judged.common && judged.bits >= WORD_BITS) return { verdict: "plausible" };
	return pathContext(path) === null ? GUESSED : {
		verdict: "invalid",
		reason: "A first guess, in a test or a document."
	};
};
const passwordChecks = { password };

// src/engine/scan/checks/bech32.ts
const CHARSET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const GENERATOR = [
	996825010,
	642813549,
	513874426,
	1027748829,
	705979059
];
/** Whether a text is well-formed bech32 with a right checksum (BIP 173; age keys). Upper or lower case, not mixed. */
function isBech32(text) {
	const lower = text.toLowerCase();
	if (text !== lower && text !== text.toUpperCase()) return false;
	const split = lower.lastIndexOf("1");
	if (split < 1 || lower.length - split < 7) return false;
	const values = Array.from(lower.slice(split + 1), (char) => CHARSET.indexOf(char));
	return !values.includes(-1) && polymod([...expand(lower.slice(0, split)), ...values]) === 1;
}
/** Encodes bytes as bech32 under a prefix, in lower case. */
function encodeBech32(prefix, bytes) {
	const values = toFiveBits(bytes);
	const check = polymod([
		...expand(prefix),
		...values,
		0,
		0,
		0,
		0,
		0,
		0
	]) ^ 1;
	for (let i = 0; i < 6; i++) values.push(check >> 5 * (5 - i) & 31);
	return `${prefix}1${values.map((value) => CHARSET[value]).join("")}`;
}
function toFiveBits(bytes) {
	const values = [];
	let bits = 0;
	let held = 0;
	for (const byte of bytes) {
		held = (held << 8 | byte) & 4095;
		for (bits += 8; bits >= 5; bits -= 5) values.push(held >> bits - 5 & 31);
	}
	if (bits > 0) values.push(held << 5 - bits & 31);
	return values;
}
function expand(prefix) {
	const codes = Array.from(prefix, (char) => char.charCodeAt(0));
	return [
		...codes.map((code) => code >> 5),
		0,
		...codes.map((code) => code & 31)
	];
}
function polymod(values) {
	let check = 1;
	for (const value of values) {
		const top = check >>> 25;
		check = (check & 33554431) << 5 ^ value;
		for (let i = 0; i < 5; i++) if (top >> i & 1) check ^= GENERATOR[i];
	}
	return check >>> 0;
}

// src/engine/scan/checks/private-key.ts
const BROKEN = {
	verdict: "plausible",
	confidence: .5,
	reason: "The key could not be parsed: cut off, or a sample."
};
/** Object identifiers (DER, hex) of key algorithms in PKCS#8. */
const ALGORITHMS = {
	"2a864886f70d010101": "RSA",
	"2a8648ce3d0201": "EC",
	"2b6570": "Ed25519",
	"2b6571": "Ed448",
	"2b656e": "X25519",
	"2a8648ce380401": "DSA"
};
/**
* A PEM block (RFC 7468): the base64 must decode to one DER sequence of exactly its length (or, for OpenSSH, to its
* `openssh-key-v1` form). Encrypted keys are `low`: they are of use with their passphrase only.
*/
const privateKey = ({ value, groups }) => {
	const body = groups["body"] ?? value;
	const kind = groups["kind"] ?? "";
	if (/xxxxxx|\.{3}|<[a-z]|\$\{|\{\{/i.test(body)) return {
		verdict: "invalid",
		reason: "A placeholder, not a key.",
		fake: true
	};
	if (kind.startsWith("PGP")) return openpgp(body);
	const encrypted = /ENCRYPTED/.test(kind) || /Proc-Type[^A-Za-z]{1,8}4,ENCRYPTED/.test(body);
	const bytes = pemBytes(body);
	if (bytes.length < 24) return {
		verdict: "invalid",
		reason: "Too short for a key."
	};
	if (/ENCRYPTED/.test(body)) return locked("Its passphrase is needed to use it.");
	if (kind.startsWith("OPENSSH")) return openssh(bytes);
	if (isExcerpt(bytes)) return {
		verdict: "invalid",
		reason: "An excerpt of a key.",
		fake: true
	};
	if (!isOneSequence(bytes)) return BROKEN;
	if (encrypted) return locked("Its passphrase is needed to use it.");
	const algorithm = algorithmOf(bytes);
	return {
		verdict: "valid",
		reason: "It parses as a private key.",
		confidence: .95,
		identity: algorithm === null ? {} : { algorithm }
	};
};
function locked(reason) {
	return {
		verdict: "valid",
		severity: "low",
		confidence: .9,
		reason
	};
}
/** The bytes of a PEM body: header lines, escapes (`\n`), quotes, concatenation and indentation are skipped. */
function pemBytes(body) {
	const lines = body.replace(/\\[nrt]|\\\r?\n/g, "\n").split(/[\r\n]+/).filter((line) => !/^\W*[A-Za-z-]{2,20}: /.test(line));
	return Buffer.from(lines.join("").replace(/[^A-Za-z0-9+/]/g, ""), "base64");
}
/** Length of a DER element's header and content at the start of the bytes, or `null`. */
function derElement(bytes, tag) {
	const first = bytes[1];
	if (bytes[0] !== tag || first === void 0) return null;
	if (first < 128) return {
		header: 2,
		length: first
	};
	const size = first & 127;
	if (size < 1 || size > 3 || bytes.length < 2 + size) return null;
	return {
		header: 2 + size,
		length: bytes.readUIntBE(2, size)
	};
}
function isOneSequence(bytes) {
	const element = derElement(bytes, 48);
	if (element === null) return false;
	const rest = bytes.length - element.header - element.length;
	return rest >= 0 && rest <= 2;
}
/** Whether less than a tenth of what the structure announces is there: nobody can use or complete it. */
function isExcerpt(bytes) {
	const element = derElement(bytes, 48);
	return element !== null && bytes.length < element.length / 10;
}
/** The algorithm that a PKCS#8 structure names: version, then a sequence that starts with an object identifier. */
function algorithmOf(bytes) {
	const outer = derElement(bytes, 48);
	const inner = outer && derElement(bytes.subarray(outer.header + 3), 48);
	if (!outer || !inner) return null;
	const oid = bytes.subarray(outer.header + 3 + inner.header);
	const element = derElement(oid, 6);
	return element ? ALGORITHMS[oid.toString("hex", 2, 2 + element.length)] ?? null : null;
}
/** `openssh-key-v1`, NUL, then the cipher's name as a length-prefixed text. https://github.com/openssh/openssh-portable PROTOCOL.key */
function openssh(bytes) {
	if (bytes.toString("latin1", 0, 15) !== "openssh-key-v1\0") return BROKEN;
	const length = bytes.length >= 19 ? bytes.readUInt32BE(15) : 0;
	if (bytes.toString("latin1", 19, 19 + Math.min(length, 64)) !== "none") return locked("It is encrypted with a passphrase.");
	const algorithm = /ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-nistp\d{3}/.exec(bytes.toString("latin1", 0, 128))?.[0];
	return {
		verdict: "valid",
		reason: "It parses as an OpenSSH private key.",
		confidence: .97,
		identity: algorithm === void 0 ? {} : { algorithm }
	};
}
/** An armoured OpenPGP secret key: its first packet must be a secret-key packet (tag 5, RFC 9580 \u00a75.5.1.3). */
function openpgp(body) {
	const first = pemBytes(body.replace(/=[A-Za-z0-9+/]{4}\s*$/, ""))[0] ?? 0;
	const tag = (first & 192) === 192 ? first & 63 : (first & 60) >> 2;
	return (first & 128) !== 0 && tag === 5 ? {
		verdict: "valid",
		reason: "It parses as an OpenPGP secret key.",
		confidence: .95
	} : BROKEN;
}
/** An age identity: bech32 with a right checksum. https://age-encryption.org/v1 */
const bech32 = ({ value }) => isBech32(value) ? {
	verdict: "valid",
	reason: "Its checksum is right."
} : {
	verdict: "invalid",
	reason: "Its checksum is wrong.",
	fake: true
};
/** PuTTY key files name their encryption in the open. https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html */
const putty = ({ value }) => /Encryption: none/.test(value) ? {
	verdict: "valid",
	reason: "It is a PuTTY key without a passphrase.",
	confidence: .95
} : locked("It is encrypted with a passphrase.");
/** Base64 of a whole PEM file, as Kubernetes and many secret stores keep it: what it decodes to must be a private key. */
const base64PrivateKey = (input) => {
	const text = Buffer.from(input.value, "base64").toString("latin1");
	const [, kind, body] = /^-----BEGIN ([A-Z ]{0,20}PRIVATE KEY)-----([\s\S]{30,})-----END/.exec(text) ?? [];
	if (kind === void 0 || body === void 0) return {
		verdict: "invalid",
		reason: "Does not decode to a private key."
	};
	return privateKey({
		...input,
		value: text,
		groups: {
			kind,
			body
		}
	});
};
const privateKeyChecks = {
	"private-key": privateKey,
	"base64-private-key": base64PrivateKey,
	bech32,
	putty
};

// src/engine/scan/checks/shape.ts
/** What a filter looks at: the group `body` (the random part) where the pattern names one, else the value. */
function bodyOf(input) {
	return input.groups["body"] ?? input.value;
}
const KEEP = { verdict: "plausible" };
/** Shannon entropy of a text, in bits per character. */
function shannonEntropy(text) {
	const counts = /* @__PURE__ */ new Map();
	for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
	let entropy = 0;
	for (const count of counts.values()) entropy -= count / text.length * Math.log2(count / text.length);
	return entropy;
}
/** `entropy:3.2` drops values of fewer bits per character (Shannon, over the value's own characters). */
const entropy = (input) => shannonEntropy(bodyOf(input)) >= Number(input.argument) ? KEEP : {
	verdict: "invalid",
	reason: "Too regular to be random."
};
/** `mixed-classes` asks for two of lower, upper, digits; `mixed-classes:3` for all three. */
const mixedClasses = (input) => {
	const body = bodyOf(input);
	return [
		/[a-z]/,
		/[A-Z]/,
		/[0-9]/
	].filter((kind) => kind.test(body)).length >= Number(input.argument ?? 2) ? KEEP : {
		verdict: "invalid",
		reason: "Made of one kind of characters."
	};
};
/** Drops a value that is hex digits throughout: a hash, where the provider's tokens use a larger alphabet. */
const notHex = (input) => /^[0-9a-fA-F]+$/.test(bodyOf(input)) ? {
	verdict: "invalid",
	reason: "A hexadecimal number."
} : KEEP;
/** Drops a value without a digit: a name or a word, not something drawn from letters and digits. */
const hasDigit = (input) => /[0-9]/.test(bodyOf(input)) ? KEEP : {
	verdict: "invalid",
	reason: "Holds no digit."
};
/**
* Drops what stands for a secret but is none: `xxxxxxxx`, `EXAMPLE`, `your-token-here`, `${TOKEN}`, `12345678`.
* `not-placeholder:whole` looks at the value with its prefix and checksum.
*/
const notPlaceholder = (input) => {
	const reason = placeholderReason(input.argument === "whole" ? input.value : bodyOf(input));
	return reason === null ? KEEP : {
		verdict: "invalid",
		reason,
		fake: true
	};
};
const PLACEHOLDER_WORDS = /example|placeholder|changeme|change[-_]me|redacted|dummy|sample|insert[-_]?(?:your|here|key|token)|replace[-_]?(?:me|with|this)|your[-_]?(?:api|access|auth|secret|token|key|password|own|app|client|project)|(?:token|key|secret|password|goes|value)[-_]?here|(?:my|some|fake|test|mock)[-_](?:api|access|secret|token|key|password)|notareal|not[-_]a[-_]real|deadbeef|lorem|foobar|todo[-_]/i;
const TEMPLATE_SYNTAX = /\$\{|\$\(|\{\{|\}\}|<[A-Za-z][\w -]*>|%[sd]\b|\*{3}|\.{3}/;
/** Why a text is a placeholder, or `null`. */
function placeholderReason(text) {
	if (TEMPLATE_SYNTAX.test(text)) return "A template, not a value.";
	if (PLACEHOLDER_WORDS.test(text)) return "Says itself that it is a placeholder.";
	if (isRepetitive(text)) return "The same characters over and over.";
	return sequentialShare(text) >= .5 ? "Counts up or down." : null;
}
/** One character six times in a row, hardly any distinct ones, or one short unit repeated. */
function isRepetitive(text) {
	if (/(.)\1{5}/.test(text)) return true;
	if (text.length >= 12 && new Set(text).size <= 4) return true;
	for (let unit = 1; unit <= Math.min(10, text.length / 3); unit++) {
		let same = 0;
		for (let i = unit; i < text.length; i++) if (text[i] === text[i - unit]) same++;
		if (same >= (text.length - unit) * .9) return true;
	}
	return false;
}
const SEQUENCES = [
	"abcdefghijklmnopqrstuvwxyz",
	"0123456789012345678901234567890",
	"qwertyuiopasdfghjklzxcvbnm"
];
/** How much of a text, 0 to 1, belongs to runs of at least five that follow the alphabet, digits or keyboard. */
function sequentialShare(text) {
	const lower = text.toLowerCase();
	let covered = 0;
	for (let i = 0; i + 5 <= lower.length;) {
		let length = 0;
		for (const sequence of SEQUENCES) length = Math.max(length, runLength(lower, i, sequence));
		if (length >= 5) covered += length;
		i += length >= 5 ? length : 1;
	}
	return covered / lower.length;
}
function runLength(text, start, sequence) {
	for (const order of [sequence, Array.from(sequence).reverse().join("")]) {
		const at = order.indexOf(text.slice(start, start + 5));
		if (at === -1) continue;
		let length = 5;
		while (start + length < text.length && text[start + length] === order[at + length]) length++;
		return length;
	}
	return 0;
}
const shapeChecks = {
	entropy,
	"mixed-classes": mixedClasses,
	"not-hex": notHex,
	"has-digit": hasDigit,
	"not-placeholder": notPlaceholder
};

// src/engine/scan/checks/structure.ts
/**
* AWS access key id: base32 after the 4-character prefix; ids of the newer form hold the account number.
* https://summitroute.com/blog/2018/06/20/aws_security_credential_formats/
*/
const awsKeyId = ({ value }) => {
	if (decodeBase32(value.slice(4, 14)) === null || decodeBase32(value.slice(4)) === null) return {
		verdict: "invalid",
		reason: "Holds a character that AWS key ids never hold."
	};
	if (value.endsWith("EXAMPLE")) return {
		verdict: "invalid",
		reason: "An example of the AWS documentation.",
		fake: true
	};
	return {
		verdict: "plausible",
		identity: awsAccount(value),
		confidence: .9
	};
};
/** The 12-digit account of a key id made since about 2019, or nothing for older ones (whose 5th character is below `Q`). */
function awsAccount(id) {
	if (!/^[Q-Z2-7]/.test(id.slice(4))) return {};
	const bytes = decodeBase32(id.slice(4, 14));
	if (bytes === null) return {};
	return { account: ((BigInt(`0x${bytes.toString("hex", 0, 6)}`) & 140737488355200n) >> 7n).toString().padStart(12, "0") };
}
/** An AWS secret access key: 40 base64 characters that mix classes and are not a digest or a path. */
const awsSecretKey = ({ value }) => {
	const drop = {
		verdict: "invalid",
		reason: "Not the shape of an AWS secret access key."
	};
	if (value.includes("EXAMPLE")) return drop;
	if (/^[0-9a-fA-F]+$/.test(value)) return drop;
	if (!/[a-z]/.test(value) || !/[A-Z]/.test(value) || !/[0-9+/]/.test(value)) return drop;
	return (value.match(/\//g)?.length ?? 0) > 5 ? drop : { verdict: "plausible" };
};
/**
* PyPI token: a version 2 macaroon whose location names the index.
* https://pypi.org/help/#apitoken, https://github.com/rescrv/libmacaroons
*/
const pypiMacaroon = ({ groups }) => {
	const bytes = decodeBase64(groups["body"] ?? "");
	const location = bytes?.toString("latin1", 3, 3 + (bytes[2] ?? 0)) ?? "";
	if (bytes?.[0] !== 2 || bytes[1] !== 1 || !/^[a-z0-9.-]{4,40}$/.test(location)) return {
		verdict: "invalid",
		reason: "Not a macaroon."
	};
	return {
		verdict: "valid",
		reason: "It decodes to a macaroon of the index.",
		identity: { index: location }
	};
};
/** Fields of decoded payloads that say whose a token is, by their identity name. */
const WHO = {
	o: "organization",
	org: "organization",
	n: "name",
	u: "user",
	url: "url",
	region_url: "region",
	email: "account",
	signInAddress: "sign-in-address",
	client_email: "account",
	project_id: "project"
};
/**
* `base64-json:o,n` asks that the group `body` (else the value) decodes to a JSON object with these fields.
* With `?` before them it only proves: the prefix says enough, and the provider does not document what is inside.
*/
const base64Json = ({ value, groups, argument }) => {
	const [, optional, fields = ""] = /^(\??)(.*)$/.exec(argument ?? "") ?? [];
	const object = decodeBase64Json(groups["body"] ?? value);
	if (object === null || !fields.split(",").every((field) => field in object)) {
		const reason = "Does not decode to what such a token holds.";
		return optional === "?" ? {
			verdict: "plausible",
			confidence: .7,
			reason
		} : {
			verdict: "invalid",
			reason
		};
	}
	return {
		verdict: "valid",
		reason: "It decodes to what such a token holds.",
		identity: pickIdentity(object, WHO)
	};
};
/** A Discord bot token's first part is the base64 of the bot's numeric id. https://discord.com/developers/docs/reference */
const discordBot = ({ groups }) => {
	const id = decodeBase64(groups["id"] ?? "")?.toString("latin1") ?? "";
	return /^\d{17,20}$/.test(id) ? {
		verdict: "valid",
		reason: "Its first part is a Discord id.",
		identity: { bot: id },
		confidence: .97
	} : {
		verdict: "invalid",
		reason: "Its first part is no Discord id."
	};
};
/** Asks that the value decodes to printable text, as passwords in `.npmrc` do. */
const base64Text = ({ value }) => /^[\x20-\x7e]{4,}$/.test(decodeBase64(value)?.toString("latin1") ?? "") ? {
	verdict: "valid",
	reason: "It decodes to text.",
	confidence: .9
} : {
	verdict: "invalid",
	reason: "Does not decode to text."
};
/** Asks that the value decodes to `user:password`, as in Docker configuration. */
const base64Pair = ({ value }) => {
	const text = decodeBase64(value)?.toString("latin1") ?? "";
	const [, user = "", password = ""] = /^([\x21-\x39\x3b-\x7e]{0,100}):([\x20-\x7e]{4,})$/.exec(text) ?? [];
	if (password === "") return {
		verdict: "invalid",
		reason: "Does not decode to a user and a password."
	};
	return {
		verdict: "valid",
		reason: "It decodes to a user and a password.",
		identity: { user },
		confidence: .95
	};
};
const BROWSER_SIGNS = /authDomain|messagingSenderId|measurementId|maps\.googleapis\.com\/maps\/api\/js|mobilesdk_app_id|CLIENT_ID|google_maps_api_key|<script/;
/** Google API keys that stand in a web or mobile client are public by design; what counts is how they are restricted. */
const googleBrowserKey = ({ window, path }) => BROWSER_SIGNS.test(window.text) || /google-services\.json$|GoogleService-Info\.plist$|\.html?$/.test(path) ? {
	verdict: "plausible",
	severity: "low",
	reason: "It stands in a web or mobile client, where such keys are public."
} : { verdict: "plausible" };
/** Copies named groups of the pattern (`team`, `app`) into the identity; `identity:team,app`. */
const identity = ({ groups, argument }) => {
	const found = {};
	for (const name of (argument ?? "").split(",")) if (groups[name] !== void 0) found[name] = groups[name];
	return {
		verdict: "plausible",
		identity: found
	};
};
const structureChecks = {
	"aws-key-id": awsKeyId,
	"aws-secret-key": awsSecretKey,
	"pypi-macaroon": pypiMacaroon,
	"base64-json": base64Json,
	"base64-pair": base64Pair,
	"base64-text": base64Text,
	"discord-bot": discordBot,
	"google-browser-key": googleBrowserKey,
	identity
};

// src/engine/scan/checks/wallet.ts
const BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const CHECKSUM = 4;
/** The bytes of a base58 text, or `null` where it holds another character. https://datatracker.ietf.org/doc/html/draft-msporny-base58 */
function decodeBase58(text) {
	let value = 0n;
	for (const character of text) {
		const digit = BASE58.indexOf(character);
		if (digit === -1) return null;
		value = value * 58n + BigInt(digit);
	}
	const zeros = /^1*/.exec(text)[0].length;
	const hex = value === 0n ? "" : value.toString(16);
	return Buffer.concat([Buffer.alloc(zeros), Buffer.from(hex.padStart(hex.length + hex.length % 2, "0"), "hex")]);
}
/** Bytes in base58, four bytes of their double SHA-256 behind them. */
function encodeBase58Check(bytes) {
	const whole = Buffer.concat([bytes, doubleHash(bytes)]);
	let value = BigInt(`0x${whole.toString("hex")}`);
	let text = "";
	for (; value > 0n; value /= 58n) text = BASE58[Number(value % 58n)] + text;
	for (let at = 0; whole[at] === 0; at++) text = `1${text}`;
	return text;
}
function doubleHash(bytes) {
	const sha256 = (data) => nodeCrypto().createHash("sha256").update(data).digest();
	return sha256(sha256(bytes)).subarray(0, CHECKSUM);
}
/**
* Base58Check: Bitcoin's private keys and the extended keys of BIP 32.
* https://en.bitcoin.it/wiki/Base58Check_encoding
*/
const base58Check = ({ value }) => {
	const bytes = decodeBase58(value);
	return bytes !== null && doubleHash(bytes.subarray(0, -4)).equals(bytes.subarray(-4)) ? {
		verdict: "valid",
		reason: "Its checksum is right."
	} : {
		verdict: "invalid",
		reason: "Its checksum is wrong."
	};
};
/** PKCS#8 around the 32 bytes of an Ed25519 seed (RFC 8410). */
const PKCS8_ED25519 = Buffer.from("302e020100300506032b657004220420", "hex");
const SEED = 32;
/** The public key of an Ed25519 seed. */
function ed25519PublicKey(seed) {
	const { createPrivateKey, createPublicKey } = nodeCrypto();
	return createPublicKey(createPrivateKey({
		key: Buffer.concat([PKCS8_ED25519, seed]),
		format: "der",
		type: "pkcs8"
	})).export({
		format: "der",
		type: "spki"
	}).subarray(-32);
}
/**
* A list of 64 bytes: an Ed25519 seed and its public key, as Solana's tools write key pairs.
* https://solana.com/docs/intro/installation/solana-cli-basics
*/
const ed25519Pair = ({ value }) => {
	const numbers = (value.match(/\d+/g) ?? []).map(Number);
	const bytes = Buffer.from(numbers);
	return numbers.length === 64 && numbers.every((number) => number < 256) && ed25519PublicKey(bytes.subarray(0, SEED)).equals(bytes.subarray(SEED)) ? {
		verdict: "valid",
		reason: "Its second half is the public key of its first."
	} : {
		verdict: "invalid",
		reason: "No key and its public key."
	};
};
/** Lengths of BIP 39 phrases, in words. https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki */
const PHRASE_LENGTHS = /* @__PURE__ */ new Set([
	12,
	15,
	18,
	21,
	24
]);
/** A phrase of as many words as BIP 39 knows, nearly all of them different: `test test \u2026 junk` is everyone's. */
const seedPhrase = ({ value }) => {
	const words = value.split(/\s+/);
	return PHRASE_LENGTHS.has(words.length) && new Set(words).size >= words.length - 2 ? { verdict: "plausible" } : {
		verdict: "invalid",
		reason: "Not as many different words as a seed phrase has."
	};
};
const walletChecks = {
	"base58-check": base58Check,
	"ed25519-pair": ed25519Pair,
	"seed-phrase": seedPhrase
};

// src/engine/scan/checks/index.ts
/** Offline checks by the name that rules use. */
const checks = {
	...shapeChecks,
	...checksumChecks,
	...structureChecks,
	...jwtChecks,
	...privateKeyChecks,
	...azureChecks,
	...passwordChecks,
	...walletChecks
};
/** Confidence of a value whose checksum or structure is right, unless the check says another. */
const PROVEN = .99;
/** Why a rule's checks drop a match, or `null` where they keep it. */
function whyDropped(rule, input) {
	for (const spec of rule.checks) {
		const { check, argument } = parseCheck(spec);
		const result = check({
			...input,
			argument
		});
		if (result.verdict === "invalid") return result;
	}
	return null;
}
/**
* Runs a rule's checks in order over one match. The first `invalid` drops it; one `valid` makes it valid; the last
* stated severity and confidence count.
*
* @param rule its `checks` and the `confidence` of a match that nothing proves
* @returns `null` when a check dropped the match
*/
function runChecks(rule, input) {
	const judgement = {
		validity: "plausible",
		confidence: rule.confidence,
		severity: null,
		identity: {},
		reasons: []
	};
	for (const spec of rule.checks) {
		const { check, argument } = parseCheck(spec);
		const result = check({
			...input,
			argument
		});
		if (result.verdict === "invalid") return null;
		if (result.verdict === "valid") judgement.validity = "valid";
		judgement.confidence = result.confidence ?? (result.verdict === "valid" ? PROVEN : judgement.confidence);
		judgement.severity = result.severity ?? judgement.severity;
		Object.assign(judgement.identity, result.identity);
		if (result.reason !== void 0) judgement.reasons.push(result.reason);
	}
	return judgement;
}
/** Parts `entropy:3.2` into the check and its argument. Unknown names don't get past `parse-rules.ts`. */
function parseCheck(spec) {
	const colon = spec.indexOf(":");
	const name = colon === -1 ? spec : spec.slice(0, colon);
	return {
		name,
		check: checks[name],
		argument: colon === -1 ? null : spec.slice(colon + 1)
	};
}

// src/engine/scan/windows.ts
/** Bytes that a window shows around a rule's reach, for `\b` and look-behind. */
const CONTEXT = 16;
/** Windows of one rule are merged up to this many bytes, so that no regex ever runs over a whole large text. */
const MAX_WINDOW = 65536;
/** How much further a window reaches, once, when a match touches its edge. */
const EXTENSION = 4096;
/**
* Gathers keyword hits into windows, rule by rule. Every hit's whole reach lies in one window, however hits crowd;
* windows of one rule may overlap where they crowd beyond `MAX_WINDOW`.
*/
var Windows = class {
	#rules;
	#spans;
	#touched = [];
	constructor(rules) {
		this.#rules = rules;
		this.#spans = new Array(rules.length);
	}
	/** @param offset where the keyword starts, in bytes of the text @param length of the keyword */
	add(rule, offset, length) {
		const { before, after } = this.#rules[rule].reach;
		const start = offset - before;
		const end = offset + length + after;
		let spans = this.#spans[rule];
		if (spans === void 0) {
			spans = [];
			this.#spans[rule] = spans;
			this.#touched.push(rule);
		}
		const last = spans.length - 2;
		if (last >= 0 && joins(spans[last], spans[last + 1], start, end)) {
			spans[last] = Math.min(spans[last], start);
			spans[last + 1] = Math.max(spans[last + 1], end);
		} else spans.push(start, end);
	}
	/** Hands over every window once and starts anew. Offsets may lie outside the text. Stops where `visit` says no. */
	drain(visit) {
		if (this.#touched.length === 0) return true;
		let complete = true;
		for (const rule of this.#touched) {
			const spans = this.#spans[rule];
			for (let i = 0; i < spans.length && complete; i += 2) complete = visit(rule, spans[i], spans[i + 1]);
			this.#spans[rule] = void 0;
		}
		this.#touched.length = 0;
		return complete;
	}
};
function joins(lastStart, lastEnd, start, end) {
	if (start > lastEnd + CONTEXT) return false;
	return Math.max(lastEnd, end) - Math.min(lastStart, start) <= MAX_WINDOW || start >= lastStart && end <= lastEnd;
}
/**
* Runs a rule's regex over a window and tells what its checks let through.
*
* @param emit gets each match; stops the run by returning `false`
* @returns `false` when stopped
*/
function matchWindow(unit, ruleset, at, emit) {
	const rule = ruleset.rules[at.rule];
	const regex = ruleset.regexOf(at.rule);
	let window = cutWindow(unit, at.start - CONTEXT, at.end + CONTEXT);
	let found = allSpansIn(regex, window.text);
	if (found.some((span) => touchesEdge(span, window, unit.length))) {
		window = cutWindow(unit, at.start - EXTENSION, at.end + EXTENSION);
		found = allSpansIn(regex, window.text);
	}
	for (const span of found) {
		const match = judge(unit, rule, window, span);
		if (match !== null && !emit(match)) return false;
	}
	return true;
}
function cutWindow(unit, start, end) {
	const offset = Math.max(0, start);
	return {
		text: unit.latin1(offset, end),
		offset
	};
}
function touchesEdge(span, window, length) {
	return span.index === 0 && window.offset > 0 || span.end === window.text.length && window.offset + window.text.length < length;
}
/**
* Also those that show only once escapes are read, since the `n` of a written-out line feed is glued to the token behind
* it. What the text itself shows comes first.
*/
function allSpansIn(regex, text) {
	const found = spansIn(regex, text);
	const plain = withoutEscapes(text);
	if (plain === null) return found;
	const more = spansIn(regex, plain).filter((span) => found.every((known) => known.valueEnd <= span.valueStart || span.valueEnd <= known.valueStart));
	return more.length === 0 ? found : [...found, ...more].sort((a, b) => a.index - b.index);
}
function spansIn(regex, text) {
	const spans = [];
	regex.lastIndex = 0;
	for (let found = regex.exec(text); found !== null; found = regex.exec(text)) if (found[0] === "") regex.lastIndex++;
	else spans.push(spanOf(regex, text, found));
	return spans;
}
/**
* The linear-time engine knows no `d` flag, so the group's place is looked for in the match, and asked of a second
* regex only where its text occurs more than once.
*/
function spanOf(regex, text, found) {
	const groups = found.groups ?? {};
	const { index } = found;
	const end = index + found[0].length;
	const value = groups["secret"];
	if (value === void 0) return {
		index,
		end,
		valueStart: index,
		valueEnd: end,
		groups
	};
	const first = found[0].indexOf(value);
	const valueStart = index + (found[0].indexOf(value, first + 1) === -1 ? first : placeOfGroup(regex, text, index) - index);
	return {
		index,
		end,
		valueStart,
		valueEnd: valueStart + value.length,
		groups
	};
}
function placeOfGroup(regex, text, index) {
	const indexed = new RegExp(regex.source, "dy");
	indexed.lastIndex = index;
	return indexed.exec(text).indices.groups["secret"][0];
}
function judge(unit, rule, window, span) {
	const start = window.offset + span.valueStart;
	const end = window.offset + span.valueEnd;
	const value = unit.utf8(start, end);
	if (value === "") return null;
	const judgement = runChecks(rule, {
		value,
		groups: span.groups,
		window,
		path: unit.path
	});
	if (judgement === null) return null;
	return {
		ruleId: rule.id,
		start,
		end,
		value,
		confidence: judgement.confidence,
		validity: judgement.validity,
		severity: judgement.severity ?? rule.severity,
		name: rule.id,
		bits: shannonEntropy(value) * value.length,
		identity: judgement.identity,
		reasons: judgement.reasons
	};
}

// src/engine/scan/composite.ts
/** Farthest that a neighbour is looked for, in bytes: on one endless line everything would stand close by. */
const MAX_BYTES = 4096;
/**
* Runs the rules that have no keyword of their own around the matches of the rules they need near, and adds what
* they find to `matches`. Where no such rule fired, nothing is run.
*
* @returns `false` where there was no time for all, or `most` matches were reached
*/
function findBeside(matches, most, { unit, ruleset, goOn }) {
	const known = /* @__PURE__ */ new Set();
	for (const [ruleId, found] of byRule(matches)) for (const index of ruleset.dependentsOf(ruleId)) {
		const within = linesTo(ruleset.rules[index], ruleId);
		for (const { start, end } of spansAround(unit, found, within)) {
			if (!goOn()) return false;
			matchWindow(unit, ruleset, {
				rule: index,
				start,
				end
			}, (match) => {
				const key = `${match.ruleId} ${match.start}`;
				if (!known.has(key)) matches.push(match);
				known.add(key);
				return matches.length < most;
			});
			if (matches.length >= most) return false;
		}
	}
	return true;
}
/** Raises the confidence of matches that have a neighbour, and drops those that need one and have none. */
function judgeNeighbours(matches, surroundings) {
	const { ruleset } = surroundings;
	const composite = new Set(matches.map(({ ruleId }) => ruleId).filter((id) => ruleset.ruleNamed(id)?.near !== void 0));
	if (composite.size === 0) return [...matches];
	const found = byRule(matches);
	return matches.flatMap((match) => {
		if (!composite.has(match.ruleId)) return [match];
		const rule = ruleset.ruleNamed(match.ruleId);
		const neighbour = bestNeighbour(rule.near, match, found, surroundings);
		if (neighbour === null) return rule.requiresNear === true ? [] : [match];
		return [raised(match, neighbour)];
	});
}
function raised(match, { confidence, reason, identity }) {
	return {
		...match,
		confidence: Math.max(match.confidence, confidence),
		identity: {
			...identity,
			...match.identity
		},
		reasons: [...match.reasons, reason]
	};
}
/** The surest of the neighbours that are there. */
function bestNeighbour(near, match, found, { unit, ruleset, goOn }) {
	let best = null;
	for (const one of near) {
		if (best !== null && best.confidence >= one.confidence) continue;
		if (one.rule === null) {
			if (goOn() && standsNear(ruleset.nearRegex(one.pattern), unit, match, one.within)) best = {
				confidence: one.confidence,
				reason: "What belongs to it stands close by",
				identity: {}
			};
			continue;
		}
		const other = nearest(found.get(one.rule) ?? [], match, unit, one.within);
		if (other === null) continue;
		const title = ruleset.ruleNamed(one.rule)?.name ?? one.rule;
		best = {
			confidence: one.confidence,
			reason: `Its counterpart stands close by: ${title}`,
			identity: other.identity
		};
	}
	return best;
}
/** Matches of each rule, in order of the text. */
function byRule(matches) {
	const found = /* @__PURE__ */ new Map();
	for (const match of matches) {
		const list = found.get(match.ruleId);
		if (list === void 0) found.set(match.ruleId, [match]);
		else list.push(match);
	}
	for (const list of found.values()) list.sort((a, b) => a.start - b.start);
	return found;
}
/** Most lines that a rule lets stand between itself and another rule's match. */
function linesTo(rule, ruleId) {
	return Math.max(...rule.near.filter((one) => one.rule === ruleId).map(({ within }) => within));
}
/** The lines around matches as spans of bytes; those that touch are one. */
function spansAround(unit, matches, within) {
	const spans = [];
	for (const match of matches) {
		const span = linesAround(unit, match, within);
		const last = spans.at(-1);
		if (last !== void 0 && span.start <= last.end && span.end - last.start <= 4 * MAX_BYTES) last.end = span.end;
		else spans.push(span);
	}
	return spans;
}
function linesAround(unit, match, within) {
	const { bytes, length } = unit;
	const least = Math.max(0, match.start - MAX_BYTES);
	let start = match.start;
	for (let feeds = 0; start > least; start--) if (bytes[start - 1] === 10 && feeds++ === within) break;
	const most = Math.min(length, match.end + MAX_BYTES);
	let end = match.end;
	for (let feeds = 0; end < most; end++) if (bytes[end] === 10 && feeds++ === within) break;
	return {
		start,
		end
	};
}
function standsNear(regex, unit, match, within) {
	const { start, end } = linesAround(unit, match, within);
	return [unit.latin1(start, match.start), unit.latin1(match.end, end)].some((text) => {
		regex.lastIndex = 0;
		return regex.test(text);
	});
}
/** The nearest of another rule's matches that does not overlap this one, or `null` where none is near enough. */
function nearest(others, match, unit, within) {
	let low = 0;
	let high = others.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (others[middle].start < match.start) low = middle + 1;
		else high = middle;
	}
	const isNear = (other) => {
		if (other === void 0) return false;
		const [from, to] = other.end <= match.start ? [other.end, match.start] : [match.end, other.start];
		return from <= to && to - from <= MAX_BYTES && feedsIn(unit, from, to) <= within;
	};
	return [
		others[low - 1],
		others[low],
		others[low + 1]
	].find(isNear) ?? null;
}
function feedsIn(unit, start, end) {
	let feeds = 0;
	for (let at = start; at < end; at++) if (unit.bytes[at] === 10) feeds++;
	return feeds;
}

// src/engine/scan/rules/literal-bytes.ts
/** How much of the line before it is read along, since the name decides what the value is. */
const BEHIND = 200;
/** Space, line breaks among it, that may stand between a literal and its operator. */
const MAX_GAP = 64;
const LF = 10;
const BACKSLASH = 92;
function isQuote(byte) {
	return byte === 34 || byte === 39 || byte === 96;
}
/** Where the next literal's content starts, of one that ended right before `at`; `null` where nothing is joined. */
function nextLiteral(bytes, at, end) {
	const first = bytes[at];
	if (first === 44 || first === 59 || first === 41 || first === 58 || first === 62) return null;
	let i = afterSpace(bytes, at, end);
	const hasSpace = i > at;
	const byte = bytes[i];
	const isOperator = byte === 43 || byte === 46 || byte === 38 || byte === 126;
	if (isOperator) {
		i++;
		if (bytes[i] === byte && byte !== 43) i++;
		i = afterSpace(bytes, i, end);
	} else if (!hasSpace) return null;
	if (!isQuote(bytes[i]) && isQuote(bytes[i + 1] ?? 0) && isPrefix(bytes[i])) i++;
	return i < end && isQuote(bytes[i]) ? {
		start: i + 1,
		isAdjacent: !isOperator
	} : null;
}
function isPrefix(byte) {
	return byte === 64 || byte === 36 || byte === 76 || "bBrRuUfF".includes(String.fromCharCode(byte));
}
/** Behind blanks, line breaks and the sign that a line goes on, at most `MAX_GAP`. */
function afterSpace(bytes, at, end) {
	const most = Math.min(end, at + MAX_GAP);
	let i = at;
	while (i < most) {
		const byte = bytes[i];
		const goesOn = byte === 92 && isLineEnd(bytes, i + 1);
		if (byte !== 32 && byte !== 9 && byte !== 10 && byte !== 13 && !goesOn) break;
		i++;
	}
	return i;
}
function isLineEnd(bytes, at) {
	return bytes[at] === 10 || bytes[at] === 13 && bytes[at + 1] === 10;
}
/** Whether the line that ends at `feed` ends as a YAML key of a block scalar does: `: |`, `: >-`, `: |2+`. */
function isBlockStart(bytes, feed, least) {
	let i = feed - 1;
	while (i > least && (bytes[i] === 32 || bytes[i] === 13)) i--;
	for (let marks = 0; marks < 2 && i > least && (bytes[i] === 43 || bytes[i] === 45 || isDigit(bytes[i])); marks++) i--;
	if (bytes[i] !== 62 && bytes[i] !== 124) return false;
	return i - 2 >= least && bytes[i - 1] === 32 && bytes[i - 2] === 58;
}
function isDigit(byte) {
	return byte >= 48 && byte <= 57;
}
/** The next line feed, or `most`. */
function feedFrom(bytes, at, most) {
	let feed = at;
	while (feed < most && bytes[feed] !== 10) feed++;
	return feed;
}
function startOfLine(bytes, at) {
	const least = Math.max(0, at - BEHIND);
	let start = at;
	while (start > least && bytes[start - 1] !== 10) start--;
	return start;
}
function indentAt(bytes, at) {
	let i = at;
	while (bytes[i] === 32) i++;
	return i - at;
}
function isWord(bytes, from, to) {
	for (let i = from; i < to; i++) if (!isTokenByte(bytes[i])) return false;
	return true;
}
/** Letters, digits and what else tokens and base64 are made of. */
function isTokenByte(byte) {
	return (byte | 32) >= 97 && (byte | 32) <= 122 || isDigit(byte) || byte === 43 || byte === 45 || byte === 46 || byte === 47 || byte === 61 || byte === 95;
}

// src/engine/scan/joined-literals.ts
/** How far behind a keyword or name the end of the first literal is looked for, in bytes. */
const AHEAD = 160;
/** How much is read behind the last literal: what closes the statement. */
const BEHIND_LAST = 16;
const MAX_JOINED = 8192;
/** A shorter run over a seam is no secret: most seams part words of a message. */
const MIN_RUN = 12;
/** Two literals without an operator are a value in Python and C, and two words of a command in a shell. */
const SURE$1 = .7;
/** Notes where literals may be joined, while the keywords and names of a text are met in nearly its order. */
var JoinFinder = class {
	/** Where one may be, in the order noted, in bytes of the text. */
	offsets = [];
	#bytes;
	#start;
	#end;
	/** Between these, nothing is joined; whether a line ends at the second. */
	#from = 0;
	#to = 0;
	#isLine = false;
	/** @param start @param end of the text in `bytes` */
	constructor(bytes, start, end) {
		this.#bytes = bytes;
		this.#start = start;
		this.#end = end;
	}
	/**
	* Notes `offset` where a literal that ends soon behind it goes on in another one: `"a" + "b"`, `'a' . 'b'`,
	* `"a" "b"`, `a\` at a line's end, or a YAML block scalar. It makes no string, and looks at each byte about once.
	*/
	note(offset) {
		const at = this.#start + offset;
		const isKnown = at >= this.#from && at < this.#to;
		if (isKnown && this.#isLine) return;
		const bytes = this.#bytes;
		const most = Math.min(this.#end, at + AHEAD);
		let i = isKnown ? this.#to : at;
		for (; i < most; i++) {
			const byte = bytes[i];
			if (byte === 10) break;
			if (byte === 92 ? isLineEnd(bytes, i + 1) : isQuote(byte) && nextLiteral(bytes, i + 1, this.#end) !== null) {
				this.offsets.push(offset);
				return;
			}
		}
		const isLine = i < most;
		if (isLine && isBlockStart(bytes, i, at)) {
			this.offsets.push(offset);
			return;
		}
		if (!isKnown) this.#from = at;
		this.#to = i;
		this.#isLine = isLine;
	}
};
/**
* Joins what stands around `at`; `joined` is `null` where no part of it could be a secret that a seam parts. What stands
* before `end` need not be asked about again.
*/
function readJoined(bytes, at, length) {
	const reading = new Reading(bytes, length);
	const lineStart = startOfLine(bytes, at);
	const feed = feedFrom(bytes, at, Math.min(length, at + AHEAD));
	if (bytes[feed] === 10 && isBlockStart(bytes, feed, at)) reading.readBlock(lineStart, feed);
	else reading.readLiterals(lineStart, at);
	return {
		joined: reading.isPlausible() ? reading.joined() : null,
		end: reading.end
	};
}
/** What was found in a joined text and goes over a seam, told at its first part's place and on to its last part's end. */
function placeJoined(joined, matches) {
	const { seams, places, how } = joined;
	return matches.flatMap((match) => {
		if (!seams.some((seam) => match.start < seam && seam < match.end) && !(how === "block" && match.start >= seams[0])) return [];
		if (how === "adjacent" && match.validity !== "valid" && match.confidence <= SURE$1) return [];
		const reasons = ["Put together from parts", ...match.reasons];
		const [start, end] = [places[match.start], places[match.end - 1] + 1];
		return [{
			match: {
				...match,
				start,
				end,
				reasons
			},
			how
		}];
	});
}
/**
* Adds joined matches. What was found of a part alone gives way to the whole, unless a check proves the part only, or
* a provider's whole token merely stands beside something else in quotes.
*/
function addJoined(matches, found) {
	const overlaps = (a, b) => a.start < b.end && b.start < a.end;
	const stays = (known, by) => known.validity === "valid" && by.match.validity !== "valid" || by.how === "adjacent" && !isGeneric(known.ruleId);
	const joined = found.filter((by) => !matches.some((known) => overlaps(known, by.match) && stays(known, by)));
	return [...matches.filter((known) => !joined.some((by) => overlaps(known, by.match))), ...joined.map(({ match }) => match)];
}
var Reading = class {
	#bytes;
	#length;
	#out = [];
	#places = [];
	#seams = [];
	/** Where the stretch ends in the text. */
	end = 0;
	#how = "operator";
	/** What ends the last literal; 0 before one was met. */
	#quote = 0;
	constructor(bytes, length) {
		this.#bytes = bytes;
		this.#length = length;
	}
	/** From `start` on to the end of the last literal, without what stands between those that begin behind `at`. */
	readLiterals(start, at) {
		const bytes = this.#bytes;
		let i = start;
		while (i < this.#length && this.#out.length < MAX_JOINED) {
			const byte = bytes[i];
			const next = i < at ? null : this.#continuation(i, byte);
			if (next !== null) {
				this.#seams.push(this.#out.length);
				i = next;
			} else if (byte === 10 || this.#isOver(i, at)) break;
			else this.#put(i++);
		}
		this.end = Math.max(i, at + 1);
		if (this.#seams.length === 0) return;
		const rest = Math.min(this.#length, i + BEHIND_LAST);
		while (i < rest && bytes[i] !== 10) this.#put(i++);
	}
	/** Whether the last literal ends here, or none that goes on was met in time. */
	#isOver(i, at) {
		if (this.#seams.length === 0) return i > at + AHEAD;
		return this.#bytes[i] === this.#quote && this.#bytes[i - 1] !== 92;
	}
	#continuation(i, byte) {
		if (byte === 92 && isLineEnd(this.#bytes, i + 1)) return afterSpace(this.#bytes, i + 1, this.#length);
		if (!isQuote(byte)) return null;
		const next = nextLiteral(this.#bytes, i + 1, this.#length);
		if (next === null) return null;
		if (next.isAdjacent) this.#how = "adjacent";
		this.#quote = this.#bytes[next.start - 1];
		return next.start;
	}
	/** A YAML block scalar whose header ends at `feed`, when each of its lines is one word: `key: "line1line2"`. */
	readBlock(start, feed) {
		const bytes = this.#bytes;
		this.#how = "block";
		this.end = feed + 1;
		let header = feed;
		while (header > start && bytes[header] !== 58) header--;
		for (let i = start; i <= header; i++) this.#put(i);
		this.#put(header, 32);
		this.#put(header, 34);
		const outer = indentAt(bytes, start);
		let at = feed + 1;
		while (at < this.#length && this.#out.length < MAX_JOINED) {
			const line = feedFrom(bytes, at, Math.min(this.#length, at + MAX_JOINED));
			const indent = indentAt(bytes, at);
			const from = at + indent;
			if (from >= line || indent <= outer) break;
			let to = line;
			while (to > from && (bytes[to - 1] === 13 || bytes[to - 1] === 32)) to--;
			if (!isWord(bytes, from, to)) {
				this.#seams.length = 0;
				return;
			}
			this.#seams.push(this.#out.length);
			for (let i = from; i < to; i++) this.#put(i);
			at = line + 1;
		}
		this.end = at;
		this.#put(Math.max(0, at - 1), 34);
	}
	/** Whether the characters on both sides of a seam are one run that is long enough. */
	isPlausible() {
		const out = this.#out;
		return this.#seams.some((seam) => {
			let from = seam;
			while (from > 0 && isTokenByte(out[from - 1])) from--;
			let to = seam;
			while (to < out.length && isTokenByte(out[to])) to++;
			return to > seam && (from < seam || this.#how === "block") && to - from >= MIN_RUN;
		});
	}
	joined() {
		return {
			bytes: Uint8Array.from(this.#out),
			places: this.#places,
			seams: this.#seams,
			how: this.#how
		};
	}
	#put(place, byte = this.#bytes[place]) {
		this.#out.push(byte);
		this.#places.push(place);
	}
};

// src/generated/prefilter.ts
const PREFILTER_WASM = "AGFzbQEAAAABTQtgAX8Bf2ACf38Bf2AAAX9gBH9/f38Bf2ADf39/AX9gBX9/f39/AX9gBn9/f39/fwF/YAR/f39/AGAHf39/f39/fwF/YAN/f38AYAAAAyIhAQEAAAADBAcEAAABAAAIAQMCCQICBQEFBgEABgIKAAQDBQMBAAMGahV/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHYwkGZnJlZUF0ABQFYnVpbGQAFwZoaXRzQXQAEwhyZXN1bWVBdAARBGZpbmQAFQpjb3VudExpbmVzABYPZW5jb2RlZFJlc3VtZUF0ABwLZmluZEVuY29kZWQAGwZtZW1vcnkCAAwBBArBfCFMAQF/IAAgAUEBIwkbBEAjBSEABSMFIQADQCAAIwNLBH8gAEEBay0AAEEKRwVBAAsEQCAAQQFrIQAMAQsLCyMEIwIgASAAIwUjCRAOC7kBAQF/An8gAEH6AE0gAEHhAE9xBEAgAEG/CWotAAAMAQtBGiAAQSBGDQAaQQogAEEtRiAAQd8ARnIgAEEuRnIgAEEvRnIgAEE6RnINABpBBgshAgJ/IAFB+gBNIAFB4QBPcQRAIAFBvwlqLQAADAELQRogAUEgRg0AGkEKIAFBLUYgAUHfAEZyIAFBLkZyIAFBL0ZyIAFBOkZyDQAaQQYLIAJsIgJBA2wgAiMMIABBCHRqIAFqLQAAGwvGAgEDfwNAIAFBA0gEQCAALQAAIgNBgAhqLQAAQRBxBEACfyADIABBAWoiAS0AAEYgA0HgAEdxBEAgAS0AASIAIANGBH9BAAUgA0EnRgR/IABBgAhqLQAAQQhxBUEBCwtFDAELIAEhAANAIAAjAEkEQCAALQAAIgJB3ABGBEAgAEEBaiEABSACIANGBEAgACABSwwEBUEAIAJBCkYgA0HgAEdxDQQaCwsgAEEBaiEADAELCyMBCw8LIANB3ABGBEAgACEBA0AgASAAQQNqSQR/IAEtAABB3ABGBUEACwRAIAFBAWohAQwBCwsgAS0AAEGACGotAABBEHFBAEcPCyADQSZGBH8gAC0AASICQeEARiACQfEARnIgAkEjRnIFQQALBEBBAQ8LIAAQDCIARSAAIwBPcgRAQQAPCyABQQFqIQEMAQsLQQAL0gQCBH8BfiAALQAAIgFBIUYgAUEmRnIjACAAQQJqS3EEQEEBDwsgAUH7AEYgAUEkRnIgAUElRnIgAUHAAEZyBEBBAA8LIwAiASAAQYAEaiICIAEgAkkbIQEgACECA0AgASACSwR/IAItAABBgAhqLQAAQSBxQQBHBUEBC0UEQCACQQFqIQIMAQsLIwFBACACIwBGGwRAQQEPCyACIABrIgFBAkkEQEEADwsCfyABQQlGBEAgAC0ACEEgckHlAEYEfyAAKQMAQqDAgIGChIiQIIRC7sqd+8au2rD0AFEFQQALDAELQQAgAUEISw0AGiAAKQMAQqDAgIGChIiQIIRCf0IIIAGtfUIDhoiDIgVC6u7RA1EgBULryuUDUXIgBULu6LHrBlFyIAVC9N6tq+YNUXIgBULvwtWjhw1RciAFQuHgpdvWrB5RciAFQuTSnau2jh1RciAFQuHgpeuyrdk8UXILBEAgAiMAIQEDQCABIAJLBH8gAi0AAEGACGotAABBBHEFQQALBEAgAkEBaiECDAELCyACSQR/IAIQAwVBAAsPCyAAIQECfwNAIAEgAkkEQEEBIAEtAAAiA0EmRiADQTtGciADQdwARnIgA0EsRnIgA0EjRnINAhogAUEBaiEBDAELC0EACwR/QQEFIAIhAQNAIAAgAUkEQCABQQFrIgMtAAAiBEHdAEcgBEEpR3EgBEH9AEdxIARBLkdxRQRAIAMhAQwCCwsLIAEgAGtBAkkEf0EABSABIAFBAWsgASACSRstAAAiAEHbAEcgAEEoR3ELCwusAgECfyMAIgEgAEE9aiICIAEgAkkbIQIgACEBA0AgASACSQR/IAEtAABBgAhqLQAAQQJxBH9BAQUgAS0AAEEuRgsEf0EBBSABLQAAQSRGCwR/QQEFIAEtAABBOkYLBUEACwRAIAFBAWohAQwBCwsgACABRgRAQQAPCyABLQAAQTxGBEAgAUEVaiECIAFBAWohAANAIAAgAkkEfyAALQAAQYAIai0AAEECcQVBAAsEQCAAQQFqIQAMAQsLIABBAWogASAALQAAQT5GGyEBCyABLQAAQYAIai0AAEEEcQRAIAFBAWohAQsgAS0AAEEoRgRAIwAhAiABQQFqIQADQCAAIAJJBH8gAC0AAEGACGotAABBBHEFQQALBEAgAEEBaiEADAELCwVBACEACyAAC7YBAQF/IAAhBANAIAAgAUkEfyAALQAAQYAIai0AAEEEcQVBAAsEQCAAQQFqIQAMAQsLIAAgBEYgACACaiABS3IEQEEADwsgACEBA0AgACABIAJqSQRAQQEgAC0AACIEQS9GQQEgBEErRiAEQYAIai0AAEHAAXEbG0UEQCADBH8gBEHfAEYgBEEuRnIgBEH+AEZyIARBPUZyIARBLUZyBUEAC0UEQEEADwsLIABBAWohAAwBCwtBAQvPAQECfyABIABBwANqIgMgASADSRshAwNAIAAgA0kEQCACRSAALQAAIgFBJkZxIAFBO0YgAUH8AEZycgRAQQAPCyABQYAIai0AACIBQQhxBEAgAUEEcUUEQEEADwsgAC0AAUEtRgR/IABBAmohBAJ/IAJFBEAgBC0AAEHwAEYMAQtBASAELQAAIgFBIHJB9QBGDQAaIAFBLUYEfyAELQABQfUARgR/QQEFIAQtAAFB8ABGCwVBAAsLBUEACwRAQQEPCwsgAEEBaiEADAELC0EAC6sCAQN/IAAoAgwgAmoiBC0AACAELQABQQh0ciAELQACQRB0ckGgwIABciIFQbHz3fF5bEEUdkECdCEGIAMEQCAGIAYoAoCgCEEBayIDNgKAoAgjDyADQQR0aiIDIAApAwA3AwAgAyAAKAIINgIIIAMgAUEIdCACcjYCDAUgBUH//wNxQbe8AmwgBUEIdkGx8wFsakH//wNxQQQ6AICgBCAGIAYoAoCgCEEBajYCgKAICyAAKAIQIAJBA2pLBEAgBSAELQADQSByQRh0ckGx893xeWxBDnYiAEEDdkGAIGoiASABLQAAQQEgAEEHcXRyOgAABSAEQQFrLQAAIAVBCHRyQSByQbHz3fF5bEEOdiIAQQN2QYCgAmoiASABLQAAQQEgAEEHcXRyOgAACwuiAQEEfyACIQNBfyEFA0AgAkEDaiABTQRAIAAgAmoiBC0AASEGIAQtAAAgBhABIAYgBC0AAhABbAJ/IAZB+gBNIAZB4QBPcQRAIAZBvwlqLQAADAELQRogBkEgRg0AGkEKIAZBLUYgBkHfAEZyIAZBLkZyIAZBL0ZyIAZBOkZyDQAaQQYLbiIEIAVJBEAgBCEFIAIhAwsgAkECaiECDAELCyADC+gBAAJAAkAgACgCAEGgwIABckH///8HcSIAQfbCsQNGDQAgAEHkypkDRg0AIABB4965A0YNACAAQfTywQNGDQAgAEHkys0DRg0AIABB5dyFA0YNACAAQejKsQNGDQAgAEHk0s0DRg0AIABB88q5A0YNACAAQenmzQNGDQAgAEHzyo0DRg0AIABB7cLNA0YNACAAQfPGvQNGDQAgAEHu6rEDRg0AIABB5eChA0YNACAAQfLKxQNGDQAgAEHm3skDRg0AIABB5fCFA0YNACAAQe3SuQNGDQAgAEHtwuEDRg0ADAELQQEPC0EAC9kCAQJ/IAAtAAEhAQJAAkACQAJAAkACQAJAAkACQAJAAkAgAC0AACICQT1HBEAgAkEhRg0BIAJBOkYNAiACQT9GDQMgAkH8AEYNBCACQStGDQUgAkE8Rg0GIAJBLUYNByACQfsARg0IIAJBLEYNCSACQShGDQkgAkE+Rg0JDAoLIAFBPUYNCkECQQEgAUE+RhsPCyABQT1HBEBBAA8LDAkLQQJBASABQT1GBH9BAQUgAUE6RgR/IAAtAAJBgAhqLQAAQQRxBUEACwsbDwsgAUE9RgRAQQIPC0EDQQAgAUE/RgR/IAAtAAJBPUYFQQALGw8LQQNBASABQfwARgR/IAAtAAJBPUYFQQALGw8LQQJBACABQT1GGw8LQQJBACABQS1GGw8LQQJBACABQT5GGw8LIAAtAAFBgAhqLQAAQRBxQQBHDwtBAQ8LQQAPC0EDQQIgAC0AAkE9RhsLqgoBBH8jBCEDIAAhAgNAIAIgA0kEfyACLQAAQYAIai0AAEEEcQVBAAsEQCACQQFqIQIMAQsLIAJBAmoiAyACIAIvAQAiBEGt/ABGIgUgBEG82gBGIAUbBH8gAxAKBUEACxsiAxAKIgQEQAJ/IAEhACADIARqIgItAABBKkYiAQRAIAItAAFBKkYhAQsjBCEFIAJBAmogAiABGyEBA0AgASAFSQR/IAEtAABBgAhqLQAAQQRxBUEACwRAIAFBAWohAQwBCwsgBEEBRgR/IAMtAAAFQQALIgJBLEYEQCMIBH8gAUEDEAAFQQALDAELIAJB+wBGIAJBKEZyBEAgAUEDEAAMAQtBACACQTpGBH8gAS0AAEEvRgVBAAsEfyABLQABQS9GBUEACw0AGiACQfwARgRAIAAtAABBgAhqLQAAQQRxBH8gAUECEAAFQQALDAELIAJBPkYEQCMIBH9BAQUjBSECA0AgAiMDSwR/IAJBAWstAABBgAhqLQAAQQFxBH9BAQUgAkEBay0AAEE6RgsFQQALBEAgAkEBayECDAELCyACIwNLBH8gAkEBay0AAEE8RgVBAAsLBH8gAUEBEAAFQQALDAELIAFBABAACw8LIAAgAkYEQEEADwsjBCEBIAIhAANAIAAgAUkEfyAALQAAQYAIai0AAEHAAHEFQQALBEAgAEEBaiEADAELCyACLwEAQaDAAHIhAyAAIgEgAmsiBEECRiIABEAgA0H03gFGIANB6eYBRnIhAAsgAEUEQCAEQQNGBH8gA0Hh5AFGIANB98IBRnIFQQALIQALIAAEfyAABSADQeXiAUYgBEEGRnELBH8jBCEDIAEhAANAIAAgA0kEfyAALQAAQYAIai0AAEEEcQVBAAsEQCAAQQFqIQAMAQsLIABBACAAIAFLBH8gAC0AAEGACGotAABB0AFxBUEACxsFQQALIgAEfyAAQQQQAAVBAAsEQEEBDwsjByMIQQEgAi0AACIAQYAIai0AAEEQcUEARyIBBH8gAQUgAEHAAEYEfyACLQABQYAIai0AAEEQcQVBAAsLG0UjBxsiAEUEQAJ/IwUhAANAIAAjA0sEfyAAQQFrLQAAQQpHBUEACwRAIABBAWshAAwBCwsgACEBQQECfwNAIwUgAUEEaksEQCABLQAAQYAIai0AAEEEcQRAQQEgASgCAUGgwIABckH///8HcSIDQePeuQNGIANB88rRA0ZyDQMaCyABQQFqIQEMAQsLQQALDQAaA0AgACMFSQR/IAAtAAAiAUEJRiABQSBGciABQSNGciABQS9GciABQSpGciABQT5GciABQSRGciABQS1GcgVBAAsEQCAAQQFqIQAMAQsLQQAjBSAAQQFqIAAgAC0AAEHcAEYbIgBBBGpJDQAaIAAoAgBBoMCAAXJB////B3EiAEHl3NkDRiAAQfPK0QNGciAAQeHknQNGciAAQe3CjQNGciAAQezenQNGciAAQeTKmQNGciAAQeXwwQNGcgshAAsgAAR/IAAFIwUhASMFIQADQCAAIwNLBH8gAEEBay0AAEEKRwVBAAsEQCAAQQFrIQAMAQsLA0AgACABSQR/IAAtAABBgAhqLQAAQQhxBUEACwRAIABBAWohAAwBCwsjBSAARwR/QQAFIwQiACACQQhqIgEgACABSRshASACIQADQCAAIAFJBH8gAC0AAEGACGotAABBCHFBAEcFQQELRQRAIABBAWohAAwBCwsgAkEIaiAARgsLBH8gAkEAEAAFQQALC6UGAQN/QQEgAC0AACIDQSRGQQEgA0HfAEYgA0GACGotAABBwABxGxsEQAJ/IABBAWogAC0AAUGACGotAABBEHEEfyADQSByIgFB8gBGIAFB4gBGciABQfUARnIgAUHmAEZyIAFB7ABGcgR/QQEFIAAtAABBzgBGCwVBAAsNABogAEECaiAALQACQYAIai0AAEEQcQR/IAAtAABBIHIiAUHyAEYgAUHiAEZyIAFB9QBGciABQeYARnIgAUHsAEZyBH9BAQUgAC0AAEHOAEYLBUEACwR/IAAtAAFBIHIiAUHyAEYgAUHiAEZyIAFB9QBGciABQeYARnIgAUHsAEZyBH9BAQUgAC0AAUHOAEYLBUEACw0AGiAAEAQhAiAALQAAQe4ARiIBBEAgAC0AAUHlAEYhAQsgAQRAIAAtAAJB9wBGIQELQQAgAQR/IAAtAANBgAhqLQAAQQRxBSABCyACGwR/IwAhASAAQQNqIQADQCAAIAFJBH8gAC0AAEGACGotAABBBHEFQQALBEAgAEEBaiEADAELCyAAEAQFIAILCw8LAkAgA0HbAEYEfyAALQABQd0ARgVBAAsEQCAAQQpqIQEgAEECaiECA0AgASACSwR/IAItAABBgAhqLQAAQQJxBUEACwRAIAJBAWohAgwBCwsgAiAAQQJqSwR/IAItAABBKEYEf0EBBSACLQAAQfsARgsFQQALBEAjACEBIAJBAWohAAwCCwsgA0EoRiADQdsARnIgA0H7AEZyIANBJkZyIANBwABGcgRAIwAhASAAQQFqIQAMAQsgA0EhRwRAQQAPCyAAQQJqIABBAWogAC0AAUEhRhsiAUEKaiECIAEhAANAIAAgAkkEfyAALQAAQYAIai0AAEECcQVBAAsEQCAAQQFqIQAMAQsLIAAgAUsEfyAALQAAQYAIai0AAEEEcQVBAAsEQCMAIQEDQCAAIAFJBH8gAC0AAEGACGotAABBBHEFQQALBEAgAEEBaiEADAELCwVBACEACyAADwsDQCAAIAFJBH8gAC0AAEGACGotAABBBHEFQQALBEAgAEEBaiEADAELCyAAC7oDAQJ/IAAtAAAiAUEoRiABQdwARnIEfyAAQQFqBSABQT5GIAFB/ABGcgR/IABBAWoiAC0AAEErRgR/QQEFIAAtAABBLUYLBEAgAEEBaiEACyAAQQFqIAAgAC0AAEGACGotAABBgAFxGwUgAAsLIQAjACEBA0AgACABSQR/IAAtAABBgAhqLQAAQQRxBUEACwRAIABBAWohAAwBCwsgAEEBaiAAIAAtAABBDUYbIgAjAE8Ef0EBBSAALQAAQQpHCwRAQQAPCyMAIgEgAEHRAGoiAiABIAJJGyEBIABBAWohAANAIAAgAUkEfyAALQAAQYAIai0AAEEEcQVBAAsEQCAAQQFqIQAMAQsLIAAtAAAiAUEjRiABQSpGciABQT5GcgR/IAAtAAFBgAhqLQAAQQRxBUEACwRAIwAhASAAQQFqIQADQCAAIAFJBH8gAC0AAEGACGotAABBBHEFQQALBEAgAEEBaiEADAELCyAADwsgAUEvRgR/IAAtAAFBL0YFQQALBEAjACEBIABBAmohAANAIAAgAUkEfyAALQAAQYAIai0AAEEEcQVBAAsEQCAAQQFqIQAMAQsLCyAAC8gFAQF/IAEkACABIAJJJAEgA0EBRgRAIwAiAiAAIgFB7ARqIgMgAiADSRshAwJAA0AgACADSQRAIAAgAUshAiAALQAAQTxGBH8gAC0AAUEvRgVBAAsNAkEAIQIgAC0AAEE+RgR/IABBAWstAABB3QBHBUEACw0CIABBAWohAAwBCwtBACECCyACDwsgABACBEBBAQ8LIAAQDSICBEAgAhACBEBBAQ8LIAZFIANBA0dxBH9BACEDIAIhAANAIAAjAEkEfyAALQAAQYAIai0AAEEgcUEARwVBAQtFBEAgACIBQQFqIQAgA0EBaiADIAEtAABBgAhqLQAAQYABcRshAwwBCwsgA0EASiAAIAJrQQhPcQR/QQEFIAAjAEZBACMBGwsFQQALDwsgA0EERiADQQNGcgRAQQAPCyADQQJGBEBBAQ8LIAMEQEEAIQIFIwAiASAAQUBrIgIgASACSRshByAAIQECQANAIAEgB0kEQEEBIQIgAS0AACIDQT9GIAAgAUlxBH8gAUEBay0AAEGACGotAABBBHEFQQALBH8gAS0AAUE/RwVBAAsNAkEAIQIgA0E7RiADQQpGciADQSxGcg0CIAFBAWohAQwBCwtBACECCwsgAgRAQQEPCyAGBH8gBCAFSQR/IAVBAWstAABBgAhqLQAAQRBxBUEACwR/QQAFIAQhAQNAIAEgBUkEfyABLQAAQYAIai0AAEEEcQVBAAsEQCABQQFqIQEMAQsLIAEiAkEGaiAFSSIDBH8gAS0AAEEgckHlAEYFIAMLIgEEQCACLQABQSByQfgARiEBCyABBH8gAi0AAkEgckHwAEYFIAELBH8gAkEGaiECA0AgAiAFSQR/IAItAABBgAhqLQAAQQRxBUEACwRAIAJBAWohAgwBCwsgAiAFRgVBAAsEf0EBBSAEIAUQDwsLBUEBC0UEQEEADwsgABADC/0DAQN/IAAhAgNAIAEgAksEfyACLQAAQYAIai0AAEEEcQVBAAsEQCACQQFqIQIMAQsLAn9BACABIAJNDQAaIAItAAEhA0EBIAItAAAiBEEqRiAEQSNGciAEQTtGciAEQSVGcg0AGiADQSpGIANBL0ZyIARBL0YNABogA0EtRiAEQS1GDQAaIANBIUYgBEE8Rg0AGiADQSByQeUARiAEQSByQfIARnEEfyACLQACQSByQe0ARgVBAAsLBEBBAQ8LQQAhAgNAIAAgAUkEQCAALQAAIgNBgAhqLQAAQQRxBH8Cf0EAIAEgAEEBaiIETQ0AGiAELQAAQSNGBEAgBC0AAUGACGotAABBBHFBAEcMAQsgBC0AAEEvRgR/IAQtAAFBL0YFQQALBH8gBC0AAkGACGotAABBBHEFQQALCwVBAAsEQEEBDwsgA0HcAEYEQCAAQQFqIgAtAABBgAhqLQAAQQRxBH8Cf0EAIAEgAEEBaiIDTQ0AGiADLQAAQSNGBEAgAy0AAUGACGotAABBBHFBAEcMAQsgAy0AAEEvRgR/IAMtAAFBL0YFQQALBH8gAy0AAkGACGotAABBBHEFQQALCwVBAAsEQEEBDwsFIAIEfyACQQAgAiADRxsFIAMgAiADQYAIai0AAEEQcRsLIQILIABBAWohAAwBCwsgAkEARwuzBgIJfwF7IAAoAgBB////B3FBoMCAAXJBsfPd8XlsQRR2QQJ0IgQoAoSgCCEHIAQoAoCgCCEIA0AgByAISwRAIABBAWogACMPIAhBBHRqIgQoAgwiBkH/AXEiBWsgBUH/AUYbIQUCQCAEKAIAIAQoAgggBSgCACAEKAIEcnFHDQAgBSMQIAZBCHZBGGxqIgQoAhAiCmogAksgASAFS3INACAKQQRLBH8gBCgCDCELQQQhCQJ/A0AgCSAKSQRAQQAgBSAJai0AACIMQSByIAwgCSALai0AACIMQfoATSAMQeEAT3EbIAxHDQIaIAlBAWohCQwBCwtBAQsFQQELRQ0AIAQtABYiBEEBcQRAIxEgA0EDdGoiCSAFIAFrNgIAIAkgBkEIdkEBdDYCBCADQQFqIQMLIARBAnEEQEECQQAgBSABIAIjDhAgG0EEQQACf0EAIAUjC0kgBSMKT3ENABogAiAFQaABaiIEIAIgBEkbIQYgBSEEA0AgBCAGSQRAIAT9AAQAIg39DAoKCgoKCgoKCgoKCgoKCgr9IyAN/QxcXFxcXFxcXFxcXFxcXFxc/SP9UCAN/QwiIiIiIiIiIiIiIiIiIiIi/SMgDf0MJycnJycnJycnJycnJycnJ/0j/VD9UCAN/QxgYGBgYGBgYGBgYGBgYGBg/SP9UP1kIQkDQCAJBEBBACAEIAloaiIKIAZPDQQaIAotAABBCkYEQCAKQQFrIQQDQCAEIAVLBH8gBC0AAEGACGotAABBiAFxBH9BAQUgBC0AAEErRgsEf0EBBSAELQAAQS1GCwVBAAsEQCAEQQFrIQQMAQsLQQEgBC0AAEE+RgR/QQEFIAQtAABB/ABGCw0FGiAFJAogCiQLQQAMBQtBASAKLQAAQdwARgR/IAotAAFBgAhqLQAAQQhxBSAKLQABIgpBK0YgCkEgTXIgCkEuRnIgCkEmRnIgCkH+AEZyIApB3ABGcgsNBBogCSAJQQFrcSEJDAELCyAEQRBqIQQMAQsLQQALG3IiBARAIxEgA0EDdGoiBiAFIAFrNgIAIAYgBEEBcjYCBCADQQFqIQMLCwsgCEEBaiEIDAELCyADCwQAIxMLmgUBB38gACgCDCEDIAAtABUhBCAAKAIQQQNLBEAgACABIAAtABQgAhAHIAAgASAEIAIQBw8LIAMtAAAgAy0AAUEIdHIgAy0AAkEQdHJBoMCAAXIiBUGx893xeWxBFHZBAnQhAyACBEAgAyADKAKAoAhBAWsiAzYCgKAIIw8gA0EEdGoiAyAAKQMANwMAIAMgACgCCDYCCCADIAFBCHQ2AgwFIAVB//8DcUG3vAJsIAVBCHZBsfMBbGpB//8DcUEEOgCAoAQgAyADKAKAoAhBAWo2AoCgCAtBICEDA0AgA0GAAkkEQCADQSBxBEAgBSADQRh0ckGx893xeWxBDnYiBkEDdiIHQYAgaiIIQQEgBkEHcXQiBiAILQAAcjoAACAEQQFGBEAgA0EQdCAFQQh2ciIIQbHz3fF5bEEUdkECdCEJIAIEQCAJIAkoAoCgCEEBayIINgKAoAgjDyAIQQR0aiIIIAApAwA3AwAgCCAAKAIINgIIIAggAUEIdCAEcjYCDAUgCEH//wNxQbe8AmwgCEEIdkGx8wFsakH//wNxQQQ6AICgBCAJIAkoAoCgCEEBajYCgKAICyAHQYCgAmoiByAHLQAAIAZyOgAABSAFQQh0IgZB////B3EgA3IiB0Gx893xeWxBFHZBAnQhCCACBEAgCCAIKAKAoAhBAWsiBzYCgKAIIw8gB0EEdGoiByAAKQMANwMAIAcgACgCCDYCCCAHIAFBCHQgBHI2AgwFIAdB//8DcUG3vAJsIAdBCHZBsfMBbGpB//8DcUEEOgCAoAQgCCAIKAKAoAhBAWo2AoCgCAsgAyAGckGx893xeWxBDnYiBkEDdkGAIGoiByAHLQAAQQEgBkEHcXRyOgAACwsgA0EBaiEDDAELCwsEACMRCwYAQbDgCQuBBQMFfwF+AXsgBEEARyQOQQAkCyABIQQDQCACIARLBEAgAiAEQYAgaiIFIAIgBUkbIQdBoKAJIQYgBCEFA0AgBSAHSQRAIAX9AAQA/QwgICAgICAgICAgICAgICAg/VD9DDeeN543njeeN543njeeN579lQEgBf0ABAH9DCAgICAgICAgICAgICAgICD9UP0MsXmxebF5sXmxebF5sXmxef2VAf2OASIL/R0AIQogBiAFNgIAIAYgCqdB//8DcS0AgKAEaiIGIAVBAmo2AgAgBiAKQhCIp0H//wNxLQCAoARqIgYgBUEEajYCACAGIApCIIinQf//A3EtAICgBGoiBiAFQQZqNgIAIAYgCkIwiKctAICgBGoiBiAFQQhqNgIAIAYgC/0dASIKp0H//wNxLQCAoARqIgYgBUEKajYCACAGIApCEIinQf//A3EtAICgBGoiBiAFQQxqNgIAIAYgCkIgiKdB//8DcS0AgKAEaiIGIAVBDmo2AgAgBiAKQjCIpy0AgKAEaiEGIAVBEGohBQwBCwsgBiEHQaCgCSEFQaCgCSEGA0AgBiAHSQRAIAUgBigCACIJNgIAIAUgCSgCAEGgwICBAnJBsfPd8XlsQQ52IgVBA3ZBgCBqLQAAIAVBB3F2IAlBAWsoAgBBoMCAgQJyQbHz3fF5bEEOdiIFQQN2QYCgAmotAAAgBUEHcXZyQQFxQQJ0aiEFIAZBBGohBgwBCwsgBSEGQaCgCSEFA0AgBSAGSQRAIAUoAgAiByAAIAMgCBAQIggjEkoEQCAHQQJqJBMgCA8LIAVBBGohBQwBCwsgBEGAIGohBAwBCwsgASACIAFrQQ9qQXBxaiQTIAgLXwECfwNAIABBEGoiAiABTQRAIAMgAP0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kaWohAyACIQAMAQsLA0AgACABSQRAIAMgAC0AAEEKRmohAyAAQQFqIQAMAQsLIAMLjwQBCX8gACQPIw8gA0EEdGokECMQIAJBGGxqJBEjESQMQQAhAANAIABBzAooAgBIBEAgAEHRCmotAAAjDCAAQdAKai0AAEEIdGpqQQE6AAAgAEECaiEADAELCxAdA0AgAiAGSwRAIxAgBkEYbGohCyABQQJqIQwgAS0AACENIAEtAAEhCkEAIQdBACEFQQAhA0EAIQADQCAAQQQgDSANQQRPG0kEQCAHIAAgDGotAAAiCCAAQQN0Igl0ciEHIANB/wEgCXRyIQMgBUEgIAl0ciAFIAhB+gBNIAhB4QBPcRshBSAAQQFqIQAMAQsLIAsgBzYCACALIAU2AgQgCyADNgIIIAsgDDYCDCALIA02AhAgCyAMIA1BABAIOgAUIAsCfyANQQNLBEAgDCANQQEQCAwBC0EBQf8BIAwtAAEiACAMLQACEAEgDC0AACAAEAFJGws6ABUgCyAKOgAWIAEgDUECamohASAGQQFqIQYMAQsLQQAhAwNAIANBAkkEQEEAIQADQCAAIAJJBEAjECAAQRhsaiAAIAMQEiAAQQFqIQAMAQsLIANFBEBBACEAQQAkFEEAIQEDQCABQYAgTQRAIxQiBSABQQJ0IgYoAoCgCCIHIAUgB0obJBQgBiAAIAdqIgA2AoCgCCABQQFqIQEMAQsLCyADQQFqIQMMAQsLIAQjFEEBdGskEiMRIARBA3RqC/QIAQF/IAVBACAEGyEGIAFBAWsiBSABIAAgAUkEfyAFLQAAQYAIai0AAEEQcQVBAAsbIQEDQCAAIAFJBH8gAUEBay0AAEGACGotAABBBHEFQQALBEAgAUEBayEBDAELC0EBIAYgACABRgR/QQAFIAFBAWstAAAiAEE6RiAAQT1GciAAQT5GcgsbBH8gAiIALQAAQYAIai0AAEEQcQRAIAJBAWohAAsDQCAAIANJBH8gAC0AAEGACGotAABBBHEFQQALBEAgAEEBaiEADAELCyAAQQFqIAAgAC0AAEEsRgR/QQEFIAAtAABBO0YLGyEAA0AgACADSQR/IAAtAABBgAhqLQAAQQhxBUEACwRAIABBAWohAAwBCwsgAEEBaiAAIAAtAABBgAhqLQAAQRBxGxAJBUEACwRAQQEPCyACLQAAIgFB3ABGIgAgAUEiRnIgAUEnRnIEQCACQQFqIAIgABsoAgBBovbM0wNGBH9BAQUgAkEBaiEAA0AgACADSQR/IAAtAABBgAhqLQAAQQRxBUEACwRAIABBAWohAAwBCwsgAEEBaiAAIAAtAABBOkYEf0EBBSAALQAAQT1GCxshAANAIAAgA0kEfyAALQAAQYAIai0AAEEEcQVBAAsEQCAAQQFqIQAMAQsLIAAtAABB+wBHBH9BAAUgAEEBaiEAA0AgACADSQR/IAAtAABBgAhqLQAAQQhxBUEACwRAIABBAWohAAwBCwsgAEEBaiAAIAAtAABBgAhqLQAAQRBxGxAJCwsPCyABQTpGBH8gAkEBaiEAA0AgACADSQR/IAAtAABBgAhqLQAAQQRxBUEACwRAIABBAWohAAwBCwsgAEEBaiAAIAAtAABBDUYbIgAtAABBCkcEf0EABSAALQABQYAIai0AAEEEcQsEfyAAQQFqIQUDQCADIAVLBH8gBS0AAEGACGotAABBBHEFQQALBEAgBUEBaiEFDAELCyAFLQAAIgBB3wFxIgVBxABGIAVB1ABGciAFQc4ARnIgBUHNAEZyIAVBwQBGciAFQcMARnIgAEHmAEZyBUEACwVBAAsEQEEBDwsgAUE8RgRAIAItAAFBL0YPCyAEBH8gAUENRiABQQpGcgVBAAsEQANAIAIgA0kEfyACLQAAQYAIai0AAEEIcQVBAAsEQCACQQFqIQIMAQsLIAItAABBLUYEfyACLQABQYAIai0AAEEEcUEARwVBAAsPCwJ/A0AgAiADSQR/IAItAABBgAhqLQAAQQRxBUEACwRAIAJBAWohAgwBCwsgAi0AAEE9RgR/QQEFIAItAABBOkYLBEAgAkEBaiECA0AgAiADSQR/IAItAABBgAhqLQAAQQRxBUEACwRAIAJBAWohAgwBCwsLQQAgAi0AACIAQdsARyAAQShHcQ0AGiACQQFqIQIDQCACIANJBH8gAi0AAEGACGotAABBBHEFQQALBEAgAkEBaiECDAELCyACLQAAQYAIai0AAEEQcQR/QQEFIAItAAFBgAhqLQAAQRBxQQBHCwsLrQUBBn8gACECA0AgASACTwRAIAEgAksEfyACLQAABUEACyIFQccAayEDAkAgBUH6AE0gBUHhAE9xDQAgBUHBAGshAyAFQdoATSAFQcEAT3ENACAFQQRqIQMgBUE5TSAFQTBPcQ0AQT4hAyAFQS1GIAVBK0ZyDQBBP0H/ASAFQd8ARiAFQS9GchshAwsgA0H/AUYEQCACIABBGGpPBH8gABAaBH9BAQUgAiAAQSBqTwR/QQAhBgJ/A0AgBkEISQRAIAAgBmotAAAiBEEwayEDIARBOU0gBEEwT3FFBEAgBEEgciIDQdcAa0H/ASADQeYATSADQeEAT3EbIQMLIAAgBmotAAEiB0EwayEEIAdBOU0gB0EwT3FFBEAgB0EgciIEQdcAa0H/ASAEQeYATSAEQeEAT3EbIQQLQQAgBEH/AUYgA0H/AUZyBH9BAAUgA0EEdCAEciIDQf4ATSADQSBPcSADQQpGciADQQlGciADQQ1GcgtFDQIaIAZBAmohBgwBCwtBAQsFQQALCwVBAAsEQEEBDwsgBUHcAEYgBUElRnIgBUEmRnIgAkECaiABSXEEfyACLQABIQAgAi0AAiEDAn8gAi0AACIEQSVGBEAgAEE3TSAAQTJPcQR/IANBOU0gA0EwT3EEfyADQTBrBSADQSByIgBB1wBrQf8BIABB5gBNIABB4QBPcRsLQf8BRwVBAAsMAQsgBEEmRgRAQQEgAEEjRg0BGkECIQADQCAAQQhJBEBBASAAIAJqLQAAQTtGDQMaIABBAWohAAwBCwtBAAwBCyAAQfgARgR/IANBN00gA0EyT3EFIANBMEYgAEH1AEZxBH8gAi0AA0EwRgVBAAsLCwVBAAsEQEEBDwsgAkECaiACQQFqIAVB3ABGGyEACyACQQFqIQIMAQsLQQAL/QQBCX9BASEEQQEhBQNAIANBCEkEQCADRSAAIANqLQADIgFBxwBrIQICQCABQfoATSABQeEAT3ENACABQcEAayECIAFB2gBNIAFBwQBPcQ0AIAFBBGohAiABQTlNIAFBME9xDQBBPiECIAFBLUYgAUErRnINAEE/Qf8BIAFB3wBGIAFBL0ZyGyECCyAAIANqLQAAIghBxwBrIQECQCAIQfoATSAIQeEAT3ENACAIQcEAayEBIAhB2gBNIAhBwQBPcQ0AIAhBBGohASAIQTlNIAhBME9xDQBBPiEBIAhBLUYgCEErRnINAEE/Qf8BIAhB3wBGIAhBL0ZyGyEBCyABQRJ0IAAgA2otAAEiCUHHAGshAQJAIAlB+gBNIAlB4QBPcQ0AIAlBwQBrIQEgCUHaAE0gCUHBAE9xDQAgCUEEaiEBIAlBOU0gCUEwT3ENAEE+IQEgCUEtRiAJQStGcg0AQT9B/wEgCUHfAEYgCUEvRnIbIQELIAFBDHRyIQggACADai0AAiIJQccAayEBAkAgCUH6AE0gCUHhAE9xDQAgCUHBAGshASAJQdoATSAJQcEAT3ENACAJQQRqIQEgCUE5TSAJQTBPcQ0AQT4hASAJQS1GIAlBK0ZyDQBBP0H/ASAJQd8ARiAJQS9GchshAQsgAiAIIAFBBnRyciICQQh2QYs/RnEEQEEBDwtBECEBA0AgAUEATgRAIAIgAXZB/wFxIgdB/gBNIAdBIE9xIAdBCkZyIAdBCUZyIAdBDUZyIghBACAEGyEEIAdFIAggBhtBACAFGyEFIAZFIQYgAUEIayEBDAELCyAEIAVyRQRAQQAPCyADQQRqIQMMAQsLQQEL7gMCBH8BewNAIAEgAkkEQP0MGj4+Pz4/Pz4+PjwnLCUkLSAB/QAEACIK/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAAABAgQIIBAAAAAAAAAAACAKQQT9bf0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kQX9zQf//A3EiB0F/c2giCCAGakEYSSAIQRBJcQRAIAdBEHRBf3NnIQYgAUEQaiEBDAILIAhBEEYgBkEQaiIHQRhJcQRAIAchBiABQRBqIQEMAgsgASAGayEHIAEgCGohBgNAIAMgBksEfyAGLQAAIgFB3ABGBH9BAQUCfyABQccAayABQfoATSABQeEAT3ENABogAUHBAGsgAUHaAE0gAUHBAE9xDQAaIAFBBGogAUE5TSABQTBPcQ0AGkE+IAFBLUYgAUErRnINABpBP0H/ASABQd8ARiABQS9GchsLQf8BRwsgAUElRnIgAUEmRnIgAUEjRnIgAUE7RnIFQQALBEAgBkEBaiEGDAELCyADIAYgAyAGSRsiASAHa0EYTwR/IAcgARAZBUEACwRAIAQgCUEDdGoiBiAHIABrNgIAIAYgASAAazYCBCAJQQFqIgkgBUYEQCABJA0gCQ8LCyABQQFqIQFBACEGDAELCyADIAEgBmsgASADTxskDSAJCwQAIw0LlgUBAn9B4QAhAANAIABB+gBNBEAgAEGACGoiASABLQAAQcMAcjoAACAAQQFqIQAMAQsLQcEAIQADQCAAQdoATQRAIABBgAhqIgEgAS0AAEHDAHI6AAAgAEEBaiEADAELC0EwIQADQCAAQTlNBEAgAEGACGoiASABLQAAQYMBcjoAACAAQQFqIQAMAQsLQd8AIQADQCAAQd8ATQRAIABBgAhqIgEgAS0AAEEDcjoAACAAQQFqIQAMAQsLQS0hAANAIABBLk0EQCAAQYAIaiIBIAEtAABBAXI6AAAgAEEBaiEADAELC0EkIQADQCAAQSRNBEAgAEGACGoiASABLQAAQQFyOgAAIABBAWohAAwBCwtBCSEAA0AgAEENTQRAIABBgAhqIgEgAS0AAEEocjoAACAAQQFqIQAMAQsLQSAhAANAIABBIE0EQCAAQYAIaiIBIAEtAABBLHI6AAAgAEEBaiEADAELC0EJIQADQCAAQQlNBEAgAEGACGoiASABLQAAQQRyOgAAIABBAWohAAwBCwtBoAEhAANAIABBoAFNBEAgAEGACGoiASABLQAAQShyOgAAIABBAWohAAwBCwtBIiEAA0AgAEEiTQRAIABBgAhqIgEgAS0AAEEwcjoAACAAQQFqIQAMAQsLQSchAANAIABBJ00EQCAAQYAIaiIBIAEtAABBMHI6AAAgAEEBaiEADAELC0HgACEAA0AgAEHgAE0EQCAAQYAIaiIBIAEtAABBMHI6AAAgAEEBaiEADAELC0E8IQADQCAAQTxNBEAgAEGACGoiASABLQAAQSByOgAAIABBAWohAAwBCwtBPiEAA0AgAEE+TQRAIABBgAhqIgEgAS0AAEEgcjoAACAAQQFqIQAMAQsLC40EAQJ/IwQhAiAAIQEDQCABIAJJBH8gAS0AAEGACGotAABBBHEFQQALBEAgAUEBaiEBDAELCyABLQAAQTpGBEAjBCECIAFBAWohAANAIAAgAkkEfyAALQAAQYAIai0AAEEEcQVBAAsEQCAAQQFqIQAMAQsLIAAhAQUgACABRgRAQQAPCwsgAS0AAEEgckHhAEYEfyABLQABQSByQfMARgVBAAsEfyABLQACQYAIai0AAEEEcQVBAAsEQCMEIQIgAUECaiEAA0AgACACSQR/IAAtAABBgAhqLQAAQQRxBUEACwRAIABBAWohAAwBCwsgACEBC0EAIQADQCAAQQNIBEAgAUEBaiABIAEtAAAiAUEqRiABQSZGciABQdsARnIgAUHdAEZyGyEBIABBAWohAAwBCwsgAS0AAEEnRiIABH9BAQUgASgCAEGgwIABckH///8HcSICQeLy0QNGIAJB8+jJA0ZyIAJB9MrhA0ZyIAJB4dzlA0ZyIAJB49CFA0ZyIAJB7+DRA0ZyIAJB88qNA0ZyIAJB9sLJA0ZyIAJB4965A0ZyC0UEQEEADwsgAAR/IwQFIwQiACABQUBrIgIgACACSRsLIQADQCAAIAFLBH8gAS0AAEE9RwVBAAsEfyABLQAAQQpHBUEACwRAIAFBAWohAQwBCwsgAUEAIAAgAUsEfyABLQAAQT1GBUEACxsL5QMBAX8gAiQCIABBgAJrIAEgACABa0GAAksbJAMgAiAAQcADaiIBIAEgAksbJAQjBCEDIAAiASECA0AgAiADSQR/IAItAABBgAhqLQAAQQFxBUEACwRAIAJBAWohAgwBCwsgAiMERgRAQQAPCwNAIAEjA0sEfyABQQFrLQAAQYAIai0AAEEBcQVBAAsEQCABQQFrIQEMAQsLIAEhAwNAIAAgAUsEfyABLQAAQS1GBH9BAQUgAS0AAEEuRgsFQQALBEAgAUEBaiEBDAELCwNAIAAgAkkEfyACQQFrLQAAQS1GBH9BAQUgAkEBay0AAEEuRgsFQQALBEAgAkEBayECDAELCyACIAFrQdAASyABIAJPcgRAQQAPCyABJAUgAiQGIAEgA0sEfyADLQAAQS1GBUEACwR/QQEFIAEjA0ECak8EfyABQQFrLQAAQS9GBH9BAQUgAUEBay0AAEHcAEYLBUEACwR/IAFBAmstAABBgAhqLQAAQQRxQQBHBUEACwtBAEckByACQQFqIAIgAi0AAEHcAEYbLQAAIgBBJ0YgAEEiRnIgAEHgAEZyBH8gASMDSwR/IAAgAUEBay0AAEYFQQALBH9BAQUgAyMDSwR/IAAgA0EBay0AAEYFQQALCwVBAAskCEEBC/gNAQJ/IAAtAAFBIHIhBAJAAkACQAJAAkACQAJAIAAtAABBIHIiBUE6RwRAIAVB4gBrDhIBBAcHBwcHAgcHBwMHBwUHBwYHCyACIABBA2oiAEHSAWoiASABIAJLGyEBQQAhAgJ/A0AgACABSQRAIAIgAC0AACIDQcAARg0CGiADQTpGBEBBASECBSADQS9GBH9BAQUgAgR/QQAFIANBI0YgA0E/RnILCwRAQQAMBAVBACADQaABR0EAIANBDEdBACADQQtHQQAgA0GACGotAABBIHEbGxsNBBoLCyAAQQFqIQAMAQsLQQALDwsgBEHhAEYEfyAAQQVqIAJBBkEAEAUFIABBBmogAkEIQQEQBQsPCyAAQQpqIgEhAANAIAAgAkkEfyAALQAAQYAIai0AAEEEcQVBAAsEQCAAQQFqIQAMAQsLIAAtAABBIHIhAiAAIAFLBH8gAkHiAEYgAkH3AEZyIAJB4QBGcgVBAAsPCyAEQfkARgRAIABBBWogAkEAEAYPCwwDCyAEQfUARgRAIABBBGogAkEBEAYPCwwCCyAEQeEARgR/IABBBGoiBSEEA0AgAiAESwR/IAQtAABBgAhqLQAAQQRxBUEACwRAIARBAWohBAwBCwsgBCAFSwR/IAQtAABBLUYFQQALBH8gBC0AAUHwAEYFQQALBUEACwRAQQEPCwwBCyAEQeUARgR/IAAtAANBIHJB9QBGBUEACwR/IAAtAAxBgAhqLQAAQQRxBUEACwRAQQEPCwsgA0EARyQJIAAgASACEB8EfyAALQAAQSByQeEARgR/IAAtAAFBIHJB9QBGBUEACwR/IAAtAAJBIHJB9ABGBUEACwR/IAAtAARBIHJB7wBGBUEACwR/IAAtAAZBIHJB6QBHBH9BAQUgAC0AB0EgckH0AEYLBUEACwVBAQsEQEEAIQEFQQEhAQJAAn8jBSEDQQAjBiIALQAAIgJBKUcgAkEsR3EgAkHgAEdxIAJBIkdxIAJB3QBHcQ0AGiMEIQQgA0HKAWsjAyICIAMgAmtBygFLGyECA0AgAiADSQR/IANBAWstAABBKEcFQQALBEBBACADQQFrIgMtAABBKUYNAhoMAQsLQQAgAiADRg0AGiAEIABBrQJqIgIgAiAESxshAwNAIAAgA0kEfyAALQAAQSlHBUEACwRAIAAiAkEBaiEAQQAgAi0AAEEoRg0CGgwBCwtBACAAIANGDQAaIABBAWohAgNAIAIgBEkEfyACLQAAQYAIai0AAEEIcQVBAAsEQCACQQFqIQIMAQsLIAItAABBIHJB9gBGBH8gAi0AAUEgckHhAEYFQQALCw0AIwMjBSMGIwQjByMIEBgNAAJ/IwYiAC0AAEHbAEYEQCAAQQVqIQMgAEEBaiECA0AgAiADSQR/IAItAABBgAhqLQAAQYABcQVBAAsEQCACQQFqIQIMAQsLIAJBAWogACACLQAAQd0ARhshAAsgACECA0AgAiAAQQNqSQR/IAItAABB3ABGBUEACwRAIAJBAWohAgwBCwsgAi0AAEGACGotAABBEHEEfyACQQFqBSAAQQZqIAAgAC0AAEEmRgR/IAAoAgFB8eq9owdGBUEACwR/IAAtAAVBO0YFQQALGwshAEEAIQIDQCACQQJIBH8gAC0AAEHdAEYEf0EBBSAALQAAQSlGCwVBAAsEQCAAQQFqIQAgAkEBaiECDAELCyAALQAAQSpGBH8gAC0AAUEqRgVBAAsEfyAAQQJqBSAAQQFqIAAgAC0AAEHgAEYbCyIAQQFqIAAgAC0AAEEhRgR/QQEFIAAtAABBP0YLGyIDIQAjBCEEA0AgACAESQR/IAAtAABBgAhqLQAAQQRxBUEACwRAIABBAWohAAwBCwtBACAAIgItAAAiBUEuRgR/An9BACAALQABIgVB7wBHIAVB9QBHcSAFQecAR3ENABogAEECaiEAA0AgACAESSAAIAJBFGpJcQR/IAAtAABBKEcFQQALBEAgAEEBaiEADAELC0EAIAAtAABBKEcNABogAEEBaiIALQAAQfwARgR/IAQgAEEMaiIFIAQgBUkbIQUgAEEBaiEAA0AgACAFSQR/IAAtAABB/ABHBUEACwRAIABBAWohAAwBCwsgAEEBagUgAAsgAmsLBSAFQfsARgR/QQEFQQJBACAFQT9GIAVB/ABGcgR/QQEFIAItAABBIHJB7wBGCxsLCyIARQ0AGiAAIAJqIQADQCAAIARJBH8gAC0AAEGACGotAABBBHEFQQALBEAgAEEBaiEADAELCyAALQAAQYAIai0AAEEQcQR/IAQkACAEIwJJJAEgABACBUEACwsNACADEB4iAAR/IAAgAxALBUEACwR/QQEFIAMgAxALCyEBCwsgAQsLnQEEAEGMCgsBLABBmAoLIgQAAAAaAAAAEQgNDRoJCAkQAgQNCxARDAERERULBgYFBwIAQbwKCwFsAEHICgtgBAAAAFgAAAB0aGhlaW5lcmFucmVvbmF0ZW5uZHRpZXNvcnRlZWRpc2l0YWxhcnN0dG9udG5nc2Vhc2lvbGVjb21lZGVyaXJvaWNuZXJhY2UvLy0tICBhYWV5Y3RydHZl";

// src/engine/scan/prefilter.ts
/** Hits per call into the module: 256 KB of pairs. */
const HIT_CAPACITY = 32768;
/** Bytes per call: V8 swaps in the optimised code of a WebAssembly function only when it is called again. */
const CHUNK = 131072;
/** Zeros after the text, for loads that reach over its end. */
const SLACK$1 = 32;
const PAGE = 65536;
const MIN_KEYWORD = 3;
const MAX_KEYWORD = 250;
/** As the module knows them. */
const USES = {
	keyword: 1,
	stem: 2,
	both: 3
};
/**
* Finds every keyword in a text of raw bytes, ASCII case folded. `bench/prefilter.ts` says how fast.
*
* The text lives in the module's memory: fill what `reserve` gives, then call `find`. The memory grows with the
* largest text; a view given before is detached by the next `reserve` that grows it.
*/
var Prefilter = class {
	keywords;
	#module;
	#textAt;
	#view;
	#hits;
	/**
	* @param keywords lower-case ASCII, 3 to 250 bytes each, no two the same
	* @param usesOf what a keyword, by index, is for: rules, or as one of `GENERIC_STEMS`, or both
	* @throws RangeError for any other keyword
	*/
	constructor(keywords, usesOf = () => "keyword") {
		this.keywords = keywords;
		const packed = pack(keywords, usesOf);
		const compiled = new WebAssembly.Module(Buffer.from(PREFILTER_WASM, "base64"));
		this.#module = new WebAssembly.Instance(compiled).exports;
		const wordsAt = this.#module.freeAt();
		const base = align(wordsAt + packed.bytes.length);
		this.#grow(base + packed.references * 16 + keywords.length * 24 + HIT_CAPACITY * 8);
		new Uint8Array(this.#module.memory.buffer).set(packed.bytes, wordsAt);
		this.#textAt = align(this.#module.build(base, wordsAt, keywords.length, packed.references, HIT_CAPACITY));
		this.#view = new Uint8Array(this.#module.memory.buffer);
		this.#hits = this.#hitsArea();
	}
	/** `size` bytes of the text area, whose content is what was last written there. */
	reserve(size) {
		this.#grow(this.#textAt + size + SLACK$1);
		return this.#view.subarray(this.#textAt, this.#textAt + size);
	}
	/**
	* Tells `visitor` every occurrence of every keyword, and of stems those that may matter, in bytes `from` to `from + length` of the text area. The order is
	* that of the text within `MAX_KEYWORD` bytes.
	*
	* @returns whether all of the text was looked at; else `goOn` said no
	*/
	find(from, length, visitor, { inCode = false, goOn, part } = {}) {
		const start = this.#textAt + from;
		const end = start + length;
		this.#view.fill(0, end, end + SLACK$1);
		const hits = this.#hits;
		let at = start + (part === void 0 ? 0 : part.start & -2);
		const to = part === void 0 ? end : start + part.end;
		while (at < to) {
			if (goOn && !goOn()) return false;
			const found = this.#module.find(start, at, Math.min(at + CHUNK, to), end, inCode);
			for (let i = 0; i < found * 2; i += 2) {
				const told = hits[i + 1];
				if ((told & 1) === 0) visitor.keyword(hits[i], told >> 1);
				else visitor.stem?.(hits[i], (told & 2) !== 0, (told & 4) !== 0);
			}
			at = this.#module.resumeAt();
		}
		return true;
	}
	/**
	* Calls `visit(start, end)` for every run in bytes `from` to `from + length` of the text area that may hold something
	* encoded (`assembly/encoded-runs.ts`); offsets are bytes from `from`. Stops early where `visit` says no.
	*/
	findEncoded(from, length, visit) {
		const start = this.#textAt + from;
		const end = start + length;
		this.#view.fill(0, end, end + SLACK$1);
		const out = this.#module.hitsAt();
		let at = start;
		while (at < end) {
			const found = this.#module.findEncoded(start, at, Math.min(at + CHUNK, end), end, out, HIT_CAPACITY);
			at = this.#module.encodedResumeAt();
			for (let i = 0; i < found * 2; i += 2) if (!visit(this.#hits[i], this.#hits[i + 1])) return;
		}
	}
	/** How many lines bytes `from` to `from + length` hold; a last one without a line feed counts. */
	countLines(from, length) {
		if (length === 0) return 0;
		const start = this.#textAt + from;
		const feeds = this.#module.countLines(start, start + length);
		return this.#view[start + length - 1] === 10 ? feeds : feeds + 1;
	}
	#grow(bytes) {
		const missing = bytes - this.#module.memory.buffer.byteLength;
		if (missing <= 0) return;
		this.#module.memory.grow(Math.ceil(missing / PAGE));
		this.#view = new Uint8Array(this.#module.memory.buffer);
		this.#hits = this.#hitsArea();
	}
	#hitsArea() {
		return new Int32Array(this.#module.memory.buffer, this.#module.hitsAt(), HIT_CAPACITY * 2);
	}
};
function align(offset) {
	return offset + 15 & -16;
}
function pack(keywords, usesOf) {
	let packed = "";
	let references = 0;
	for (const [i, keyword] of keywords.entries()) {
		if (keyword.length < 3 || keyword.length > 250) throw unfit(keyword);
		packed += String.fromCharCode(keyword.length, USES[usesOf(i)]) + keyword;
		references += keyword.length === 3 ? 129 : 2;
	}
	if (!LOWER_ASCII.test(keywords.join(""))) throw unfit(keywords.find((keyword) => !LOWER_ASCII.test(keyword)));
	return {
		bytes: Buffer.from(packed, "latin1"),
		references
	};
}
const LOWER_ASCII = /^[\0-@[-\x7f]*$/;
function unfit(keyword) {
	return /* @__PURE__ */ new RangeError(`keyword ${JSON.stringify(keyword)}: 3 to 250 ASCII characters in lower case`);
}

// src/engine/scan/look-alikes.ts
/** How much of the text before a value is looked at for the name that a rule is bound to, in bytes. */
const BEFORE = 96;
/** How much longer than the longest form a provider documents a value may be and still count as a botched one. */
const SLACK = 8;
/** A shorter prefix says nothing of whose token it is. */
const MIN_PREFIX = 3;
/** From this length a prefix with a separator is taken for the provider's, whatever the value's length. */
const OWN_PREFIX = 4;
/** How far from the right length a value with another prefix may be. */
const NEAR = 3;
/** Prefixes of tokens that are words which other values begin with, too. */
const PLAIN_WORD = /^(?:key|api|live|test|secret|sandbox|token|access)[_.-]$/;
/**
* Whether a value that only the generic detector found is a provider's token gone wrong: it begins as one and has not
* the form the provider documents, or has it and a check says that it was made up. Such a value opens nothing, and to
* call it a secret of some other kind would be a false alarm. Much longer values are left alone: a new form may be.
*/
var LookAlikes = class {
	#ruleset;
	#prefixes;
	#exact;
	constructor(ruleset) {
		this.#ruleset = ruleset;
	}
	has(unit, match) {
		return this.#isMalformed(match.value) || this.#isFake(unit, match);
	}
	#isMalformed(value) {
		this.#prefixes ??= this.#ruleset.rules.flatMap(prefixOf);
		return this.#prefixes.some(({ prefix, least, most }) => value.length >= least && value.length <= most && (value.startsWith(prefix) || value.startsWith(prefix, 1)));
	}
	/**
	* Asks the rules whose keyword stands in or before the value, and whose pattern fits it. Rules that are bound to a
	* name (in any case) are not asked: what is fake there is for the generic detector to say.
	*/
	#isFake(unit, { start, end }) {
		const offset = Math.max(0, start - BEFORE);
		const text = unit.latin1(offset, end + 2);
		const lower = text.toLowerCase();
		this.#exact ??= byFirstLetters(this.#ruleset.rules);
		const asked = /* @__PURE__ */ new Set();
		for (let at = 0; at + 3 <= lower.length; at++) for (const { keyword, rule, index } of this.#exact.get(lower.slice(at, at + 3)) ?? []) {
			if (!lower.startsWith(keyword, at) || asked.has(index)) continue;
			asked.add(index);
			if (this.#drops(rule, index, {
				unit,
				text,
				offset,
				start,
				end
			})) return true;
		}
		return false;
	}
	#drops(rule, index, at) {
		const regex = this.#ruleset.regexOf(index);
		for (const found of at.text.matchAll(regex)) {
			const value = found.groups?.["secret"] ?? found[0];
			const from = at.offset + found.index + found[0].lastIndexOf(value);
			if (from >= at.end || from + value.length <= at.start) continue;
			const window = {
				text: at.text,
				offset: at.offset
			};
			if (whyDropped(rule, {
				value,
				groups: found.groups ?? {},
				window,
				path: at.unit.path
			})?.fake) return true;
		}
		return false;
	}
};
/** There are hundreds of keywords, and a value with what stands before it has few places where one may begin. */
function byFirstLetters(rules) {
	const found = /* @__PURE__ */ new Map();
	for (const [index, rule] of rules.entries()) {
		if (rule.checks.length === 0 || rule.ignoreCase) continue;
		for (const keyword of rule.keywords) {
			const first = keyword.slice(0, 3);
			const known = found.get(first);
			if (known === void 0) found.set(first, [{
				keyword,
				rule,
				index
			}]);
			else known.push({
				keyword,
				rule,
				index
			});
		}
	}
	return found;
}
/** A prefix that ends in a separator is the provider's own at any length; another only near the right length. */
function prefixOf(rule) {
	if (rule.publicPrefix < MIN_PREFIX || rule.lengths === void 0) return [];
	const prefix = (anchorOf(rule.pattern)?.literal ?? "").slice(0, rule.publicPrefix);
	if (prefix.length < rule.publicPrefix) return [];
	const { min, max } = rule.lengths;
	if (prefix.length >= OWN_PREFIX && /[_.-]$/.test(prefix) && !PLAIN_WORD.test(prefix)) return [{
		prefix,
		least: 0,
		most: max + SLACK
	}];
	return [{
		prefix,
		least: min - NEAR,
		most: max + NEAR
	}];
}

// src/engine/scan/named/kubernetes.ts
const HOW = "Decoded from the data of a Kubernetes Secret";
const KIND = /(?:^|[\s{,])["']?kind["']?[ \t]*:[ \t]*["']?Secret["']?[ \t]*(?:[\r\n,}]|$)/;
/** An entry of the map, and the characters before its value. */
const YAML_ENTRY = /^([ \t]+["']?([\w.-]{1,80})["']?[ \t]*:[ \t]*["']?)([A-Za-z0-9+/]{4,400}={0,2})["']?[ \t\r]*$/;
const JSON_DATA = /"data"\s{0,8}:\s{0,8}\{([^{}]{1,20000})\}/g;
const JSON_ENTRY = /"([\w.-]{1,80})"(\s{0,8}:\s{0,8}")([A-Za-z0-9+/]{4,400}={0,2})"/g;
/** A name that says secret by itself; others get the word, since the object says it of all it holds. */
const TELLING = /pass|pwd|secret|token|key|cred|auth|salt|jwt|psk/i;
/** What is public of a login. */
const PUBLIC = /user(?:name)?$|host|port$|database$|^db$|name$|url$|uri$|email|region|bucket|endpoint|ca\.crt$|\.crt$|tls\.crt$/i;
/**
* What the `data` of Secrets holds, decoded.
* https://kubernetes.io/docs/concepts/configuration/secret/
*/
function kubernetesValues(text, path) {
	if (!text.includes("Secret") || !text.includes("data")) return [];
	return /\.json/i.test(path) ? jsonValues(text.toString("latin1")) : yamlValues(text.toString("latin1"));
}
function yamlValues(text) {
	const values = [];
	let start = 0;
	for (const document of text.split(/^(?=---)/m)) {
		if (KIND.test(document)) yamlDocument(document, start, values);
		start += document.length;
	}
	return values;
}
function yamlDocument(document, start, values) {
	let at = start;
	let indent = -1;
	for (const line of document.split("\n")) {
		const depth = line.length - line.trimStart().length;
		if (/^[ \t]*data:[ \t\r]*$/.test(line)) indent = depth;
		else if (indent >= 0 && line.trim() !== "" && !/^[ \t]*#/.test(line)) {
			if (depth <= indent) indent = -1;
			else add(values, YAML_ENTRY.exec(line), at);
		}
		at += line.length + 1;
	}
}
function add(values, entry, at) {
	if (entry !== null) addDecoded(values, entry[2], entry[3], at + entry[1].length);
}
function jsonValues(text) {
	const values = [];
	if (!KIND.test(text)) return values;
	for (const data of text.matchAll(JSON_DATA)) {
		const from = data.index + data[0].length - data[1].length - 1;
		for (const entry of data[1].matchAll(JSON_ENTRY)) {
			const [, name = "", between = "", encoded = ""] = entry;
			addDecoded(values, name, encoded, from + entry.index + name.length + 2 + between.length);
		}
	}
	return values;
}
function addDecoded(values, name, encoded, start) {
	if (encoded.length % 4 !== 0 || PUBLIC.test(name)) return;
	const value = Buffer.from(encoded, "base64").toString("latin1").replace(/\n$/, "");
	const told = TELLING.test(name) ? name : `${name}-secret`;
	values.push({
		name: told,
		value,
		start,
		end: start + encoded.length,
		how: HOW
	});
}

// src/engine/scan/named/secret-file.ts
/** A file's name that says what it holds: `db_password.txt`, `master.key`, `.vault_pass`, `secrets/api-token`. */
const NAME = /(?:^|\/)(\.?[\w-]{0,40}(?:master[._-]key|password|passwd|vault[._-]?pass|secret(?:[._-]?key)?|(?:api|auth|access|deploy|bot)[._-]?(?:token|key))[\w-]{0,12})(?:\.(?:txt|key|secret|conf|dat))?$/i;
/** Files of logins, by name: of OpenVPN and others a user's name and the password, a line each. */
const LOGIN = /(?:^|\/)[\w.-]{0,40}(?:auth|login|cred(?:ential)?s?|user-?pass)[\w-]{0,20}(?:\.(?:txt|conf|up|pass))?$/i;
/** https://ppp.samba.org/pppd.html, \u201cAuthentication\u201d: client, server, secret, addresses. */
const PPP = /(?:^|\/)(?:chap|pap|srp)-secrets$/;
const PPP_LINE = /^([ \t]*(?:"[^"\n]{1,80}"|[^\s"#]\S{0,79})[ \t]+(?:"[^"\n]{1,80}"|\S{1,80})[ \t]+"?)([^\s"]{3,120})"?/gm;
/** The passwords in a file that holds nothing but logins. */
function logins(content, path) {
	if (PPP.test(path)) return Array.from(content.matchAll(PPP_LINE), ({ index, 1: head = "", 2: value = "" }) => {
		const start = index + head.length;
		return {
			name: "password",
			value,
			start,
			end: start + value.length,
			how: "In the third column of a file of secrets"
		};
	});
	const login = LOGIN.test(path) ? /^([\w.@+-]{1,80}\r?\n)([^\s=:{}<>]{4,120})\s{0,8}$/.exec(content) : null;
	if (login === null) return [];
	const [, user = "", value = ""] = login;
	const end = user.length + value.length;
	return [{
		name: "password",
		value,
		start: user.length,
		end,
		how: "Below a user\u2019s name in a file of a login"
	}];
}
/** What a file holds whose only content is one word, under the file's name. */
function secretFile(text, path) {
	const content = text.toString("latin1");
	const name = PPP.test(path) ? void 0 : NAME.exec(path)?.[1];
	if (name === void 0) return logins(content, path);
	const value = content.trim();
	if (value === "" || /\s/.test(value)) return [];
	const start = content.indexOf(value);
	return [{
		name: name.replace(/^\.|\.(?=[^.]*$)/g, "").replaceAll(".", "_"),
		value,
		start,
		end: start + value.length,
		how: "The only content of a file that is named after it"
	}];
}

// src/engine/scan/named/tables.ts
/** The head of a column that holds passwords or tokens, and nothing about them. */
const SECRET_HEAD = /^(?:[\w ./-]{0,30}[ _./-])?(?:pass(?:word|wd|phrase|code)?|pwd|secret|(?:api|access|auth|secret|private)[ _-]?(?:key|token)|token)$/i;
/** Digests are not the password itself. */
const DIGEST = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/i;
const RULER = /^[ \t]*\|?[ \t:|-]*-{3}[ \t:|-]*\r?$/;
const DELIMITERS = [
	",",
	";",
	"	",
	"|"
];
/** The cells of a table in CSV (RFC 4180) or Markdown that stand below the head of a secret's column. */
function tableValues(text, path) {
	const isMarkdown = /\.(?:md|markdown)$/i.test(path);
	if (!/pass|pwd|secret|token|key/i.test(text.toString("latin1", 0, isMarkdown ? text.length : 1e3))) return [];
	return isMarkdown ? markdownValues(text.toString("latin1")) : csvValues(text.toString("latin1"));
}
function csvValues(text) {
	const values = [];
	const head = text.split("\n", 1)[0];
	const delimiter = DELIMITERS.reduce((best, mark) => head.split(mark).length > head.split(best).length ? mark : best);
	const columns = secretColumns(cellsOf(head, 0, delimiter));
	if (columns.size === 0) return values;
	let at = head.length + 1;
	for (const line of text.slice(at).split("\n")) {
		addRow(values, cellsOf(line, at, delimiter), columns);
		at += line.length + 1;
	}
	return values;
}
function markdownValues(text) {
	const values = [];
	let at = 0;
	let last = "";
	let columns = /* @__PURE__ */ new Map();
	for (const line of text.split("\n")) {
		if (columns.size > 0 && line.includes("|")) addRow(values, cellsOf(line, at, "|"), columns);
		else if (last.includes("|") && RULER.test(line)) columns = secretColumns(cellsOf(last, 0, "|"));
		else columns = /* @__PURE__ */ new Map();
		last = line;
		at += line.length + 1;
	}
	return values;
}
/** Columns of secrets by number; a table has two columns or more. */
function secretColumns(heads) {
	const columns = /* @__PURE__ */ new Map();
	if (heads.length < 2) return columns;
	for (const [index, { text }] of heads.entries()) if (SECRET_HEAD.test(text)) columns.set(index, text.replace(/\W+/g, "_"));
	return columns;
}
function addRow(values, cells, columns) {
	for (const [index, name] of columns) {
		const cell = cells[index];
		if (cell === void 0 || cell.text === "" || /\s/.test(cell.text) || DIGEST.test(cell.text)) continue;
		values.push({
			name,
			value: cell.text,
			start: cell.start,
			end: cell.end,
			how: `In the column \u201c${name}\u201d of a table`
		});
	}
}
/** The cells of a line, without the quotes or marks around them. */
function cellsOf(line, at, delimiter) {
	const cells = [];
	let from = 0;
	while (from <= line.length) {
		const end = cellEnd(line, from, delimiter);
		const [blank = ""] = /^[ \t"'`*]*/.exec(line.slice(from, end)) ?? [];
		const text = line.slice(from + blank.length, end).replace(/[ \t\r"'`*]+$/, "");
		cells.push({
			text,
			start: at + from + blank.length,
			end: at + from + blank.length + text.length
		});
		from = end + 1;
	}
	return cells;
}
function cellEnd(line, from, delimiter) {
	let end = from;
	if (line[from] === "\"") {
		const close = line.indexOf("\"", from + 1);
		if (close !== -1) end = close;
	}
	const next = line.indexOf(delimiter, end);
	return next === -1 ? line.length : next;
}

// src/engine/scan/named-values.ts
/**
* Values that stand apart from their names, where no pattern sees both: in a Kubernetes Secret, encoded; in a table,
* under the head of their column; in a file that is named after what it holds, alone; in a list that is joined, in parts.
*/
/** Of one text, at most. */
const MAX_VALUES = 1e5;
/** What is longer, or of several lines, is a text of its own, and no password. */
const MAX_LENGTH = 300;
/**
* The values of a text that stand apart from their names. Files of most names are looked at for lists only.
* @param lists offsets of `LIST_MARKER`
* @param goOn whether there is time for another list, each of which takes a regex
*/
function namedValues(unit, lists = [], goOn = () => true) {
	const { path, bytes, length } = unit;
	const read = readerOf(path, length);
	const all = read === null ? [] : read(Buffer.from(bytes.buffer, bytes.byteOffset, length), path);
	const { values: joined, cut } = listValues(unit, lists, goOn);
	const values = [...all, ...joined].filter(({ value }) => value.length >= 3 && value.length <= MAX_LENGTH && !/[\x00-\x1f\x7f]/.test(value));
	return {
		values: values.slice(0, MAX_VALUES),
		cut: cut ?? (values.length > 1e5 ? "too-many" : null)
	};
}
function listValues(unit, lists, goOn) {
	const values = [];
	for (const offset of lists) {
		if (!mayJoinList(unit.bytes, offset)) continue;
		if (!goOn()) return {
			values,
			cut: "timeout"
		};
		const value = joinedList(unit, offset);
		if (value !== null) values.push(value);
	}
	return {
		values,
		cut: null
	};
}
function readerOf(path, length) {
	if (/\.(?:ya?ml|json)(?:\.\w{1,8})?$/i.test(path)) return kubernetesValues;
	if (/\.(?:csv|tsv|md|markdown)$/i.test(path)) return tableValues;
	return length <= MAX_LENGTH ? secretFile : null;
}
/**
* Assigns each value to its name, line by line, lets `look` judge that text, and tells what it finds at the places of
* the values.
*/
function judgeNamed(values, look) {
	if (values.length === 0) return [];
	let text = "";
	const starts = values.map(({ name, value }) => {
		const quote = value.includes("\"") ? "'" : "\"";
		text += `${name}: ${quote}`;
		const at = text.length;
		text += `${value}${quote}\n`;
		return at;
	});
	let index = 0;
	return look(Buffer.from(text, "latin1")).flatMap((match) => {
		while (index + 1 < starts.length && starts[index + 1] <= match.start) index++;
		const of = values[index];
		if (match.start < starts[index] || match.end > starts[index] + of.value.length) return [];
		return [{
			...match,
			start: of.start,
			end: of.end,
			reasons: [of.how, ...match.reasons]
		}];
	});
}

// src/engine/scan/offsets.ts
/** A growing list of offsets that is used again for each text, so that texts with many hits make no garbage. */
var Offsets = class {
	#list = /* @__PURE__ */ new Int32Array(1024);
	#count = 0;
	push(offset) {
		if (this.#count === this.#list.length) {
			const grown = new Int32Array(this.#count * 2);
			grown.set(this.#list);
			this.#list = grown;
		}
		this.#list[this.#count++] = offset;
	}
	/** A view of what was pushed since `clear`: valid until the next `push`. */
	all() {
		return this.#list.subarray(0, this.#count);
	}
	clear() {
		this.#count = 0;
	}
};

// src/engine/scan/stats.ts
const STAGES = [
	"decode",
	"prefilter",
	"windows",
	"generic",
	"joined",
	"composite",
	"layers",
	"place",
	"compare",
	"head",
	"probe"
];
/** Times stages. `clock` gives milliseconds. */
var StageClock = class {
	stats;
	#clock;
	constructor(clock) {
		this.#clock = clock;
		this.stats = Object.fromEntries(STAGES.map((stage) => [stage, {
			ms: 0,
			count: 0,
			bytes: 0
		}]));
	}
	now() {
		return this.#clock();
	}
	/** Adds what another thread measured. */
	addAll(stats) {
		for (const stage of STAGES) {
			this.stats[stage].ms += stats[stage].ms;
			this.stats[stage].count += stats[stage].count;
			this.stats[stage].bytes += stats[stage].bytes;
		}
	}
	/** Adds the time since `since` to a stage and returns the time it is. */
	add(stage, since, count, bytes) {
		const now = this.#clock();
		const stats = this.stats[stage];
		stats.ms += now - since;
		stats.count += count;
		stats.bytes += bytes;
		return now;
	}
};

// src/engine/scan/unit-text.ts
function widenReach(reach, behind, ahead) {
	if (behind > reach.behind) reach.behind = behind;
	if (ahead > reach.ahead) reach.ahead = ahead;
}
/**
* One text being scanned: UTF-8 bytes (UTF-16 input was transcoded before), with lines and strings made only on demand.
* Offsets are bytes from the start of the text; ends are exclusive. Valid only while the sink's `scan` call runs.
*/
var UnitText = class {
	path;
	bytes;
	length;
	/** How far from a place anything was read about it, in bytes: what was decided there depends on no bytes beyond. */
	reach = {
		behind: 0,
		ahead: 0
	};
	#buffer;
	/** Lines asked for lately, as pairs of start and end: on one line of 30 MB, every question costs a pass otherwise. */
	#lines = [];
	constructor(path, bytes, length) {
		this.path = path;
		this.bytes = bytes;
		this.length = length;
		this.#buffer = Buffer.from(bytes.buffer, bytes.byteOffset, length);
	}
	/** One character per byte: for regexes over ASCII syntax, since string offsets equal byte offsets. */
	latin1(start, end) {
		widenReach(this.reach, end - start, end - start);
		return this.#buffer.toString("latin1", Math.max(0, start), Math.min(this.length, end));
	}
	/** As `latin1`, of at most `behind` bytes before and `ahead` bytes from `offset`, about which something is decided. */
	around(offset, behind, ahead) {
		widenReach(this.reach, behind, ahead);
		return this.#buffer.toString("latin1", Math.max(0, offset - behind), Math.min(this.length, offset + ahead));
	}
	/** The text as people see it. */
	utf8(start, end) {
		widenReach(this.reach, end - start, end - start);
		return this.#buffer.toString("utf8", Math.max(0, start), Math.min(this.length, end));
	}
	/** Offset of the first byte of the line that holds `offset`. */
	lineStart(offset) {
		return this.#lines[this.#lineAt(offset)];
	}
	/** Offset of the line's `\n`, or the text's length on the last line. */
	lineEnd(offset) {
		return this.#lines[this.#lineAt(offset) + 1];
	}
	/** Index in `#lines` of the line that holds `offset` or whose `\n` stands there. */
	#lineAt(offset) {
		const lines = this.#lines;
		for (let i = 0; i < lines.length; i += 2) if (lines[i] <= offset && offset <= lines[i + 1]) return i;
		const end = this.#buffer.indexOf(10, offset);
		if (lines.length >= 12) lines.splice(-2);
		const start = offset <= 0 ? 0 : this.#buffer.lastIndexOf(10, offset - 1) + 1;
		widenReach(this.reach, this.length, this.length);
		lines.unshift(start, end === -1 ? this.length : end);
		return 0;
	}
};

// src/engine/scan/detector.ts
/** What is looked at around a keyword by bytes alone, without `UnitText`: no more than this. */
const LEAST_REACH = {
	behind: 256,
	ahead: 352
};
/** Matches of one text; beyond this the rest is not told and the scan is incomplete. */
const MAX_MATCHES = 1e4;
/** Stems handed to the generic detector at a time, so that the time budget holds between. */
const STEM_BATCH = 2048;
/** Bytes \u2192 keywords \u2192 windows \u2192 matches, for one text at a time. Holds the buffer that texts are read into. */
var Detector = class Detector {
	prefilter;
	#options;
	#windows;
	#lookAlikes;
	/** Of the stems of a text, those where literals may be joined, and those behind which a value may stand. */
	#joining = new Offsets();
	#assigned = new Offsets();
	/** Looks at decoded text, while this one's buffer still holds the text it stood in. */
	#inner;
	constructor(options) {
		this.#options = options;
		this.prefilter = new Prefilter(options.ruleset.keywords, options.ruleset.useOf);
		this.#windows = new Windows(options.ruleset.rules);
		this.#lookAlikes = new LookAlikes(options.ruleset);
	}
	/** `length` bytes of the buffer from `from`: valid until it is written again. */
	textAt(from, length) {
		const { buffer, byteOffset } = this.prefilter.reserve(from + length);
		return Buffer.from(buffer, byteOffset + from, length);
	}
	/** As `detect`, of bytes that stand elsewhere. */
	detectIn(path, bytes) {
		this.prefilter.reserve(bytes.length).set(bytes);
		return this.detect(path, 0, bytes.length);
	}
	/**
	* Looks through `length` bytes of UTF-8 that stand in the buffer from `from`; of binary data, for what a checksum or
	* its structure proves only, since anything may look like anything there.
	* The result's `unit` is a view of the buffer: valid until it is written again.
	* @param parts outside of which no keyword is looked for; layers are looked for everywhere
	*/
	detect(path, from, length, kind = "text", parts = null) {
		const { clock, budgetMs, ruleset } = this.#options;
		const deadline = clock.now() + budgetMs;
		const goOn = () => clock.now() < deadline;
		const started = clock.now();
		const bytes = this.prefilter.reserve(from + length);
		const markers = [];
		const lists = [];
		const joins = kind === "text" && this.#options.decodes !== false ? new JoinFinder(bytes, from, from + length) : null;
		this.#joining.clear();
		this.#assigned.clear();
		const visitor = {
			keyword: (offset, keyword) => {
				for (const { rule, anchor } of ruleset.rulesOfKeyword(keyword)) {
					if (anchor !== null) {
						if (!standsAt(anchor, bytes, from + offset, from)) continue;
						joins?.note(offset);
						if (!mayFollow(anchor, bytes, from + offset)) continue;
					}
					this.#windows.add(rule, offset, ruleset.keywords[keyword].length);
				}
				if (keyword === ruleset.allowMarker) markers.push(offset);
				else if (keyword === ruleset.listMarker) lists.push(offset);
			},
			stem: (offset, mayAssign, mayJoin) => {
				if (mayJoin) this.#joining.push(offset);
				if (mayAssign) this.#assigned.push(offset);
			}
		};
		const inCode = pathKind(path) === "code";
		const complete = parts === null ? this.prefilter.find(from, length, visitor, {
			inCode,
			goOn
		}) : parts.every((part) => this.prefilter.find(from, length, visitor, {
			inCode,
			goOn,
			part
		}));
		if (joins !== null) for (const offset of this.#joining.all()) joins.note(offset);
		clock.add("prefilter", started, 1, parts === null ? length : lengthOf(parts));
		const unit = new UnitText(path, bytes.subarray(from), length);
		markers.sort((a, b) => a - b);
		const detection = {
			kind,
			unit,
			matches: [],
			markers,
			cut: null,
			reach: unit.reach
		};
		widenReach(unit.reach, LEAST_REACH.behind, LEAST_REACH.ahead);
		if (!complete) detection.cut = "timeout";
		this.#runRules(detection, goOn);
		if (kind === "text") this.#runGeneric(detection, goOn);
		else detection.matches = detection.matches.filter(({ validity }) => validity === "valid");
		if (joins !== null && joins.offsets.length > 0) this.#runJoined(detection, joins.offsets, goOn);
		if (joins !== null) this.#runNamed(detection, lists, goOn);
		if (detection.matches.length > 0) this.#runComposites(detection, goOn);
		if (kind === "text" && this.#options.decodes !== false) this.#runLayers(detection, from, goOn);
		if (detection.matches.length > 0 || detection.cut !== null) detection.reach = null;
		detection.matches = resolveOverlaps(detection.matches);
		return detection;
	}
	#runJoined(detection, joins, goOn) {
		if (detection.cut !== null) return;
		const { clock } = this.#options;
		const { unit } = detection;
		const started = clock.now();
		const found = [];
		let read = 0;
		for (const at of joins.sort((a, b) => a - b)) {
			if (at < read) continue;
			const { joined, end } = readJoined(unit.bytes, at, unit.length);
			read = end;
			widenReach(unit.reach, LEAST_REACH.behind, LEAST_REACH.ahead + end - at);
			if (joined !== null) found.push(...placeJoined(joined, this.#look(unit.path, joined.bytes)));
			if (found.length < 1e4 && goOn()) continue;
			detection.cut = found.length < 1e4 ? "timeout" : "too-many";
			break;
		}
		if (found.length > 0) detection.matches = addJoined(detection.matches, found);
		clock.add("joined", started, joins.length, 0);
	}
	/** @param lists offsets of `LIST_MARKER` */
	#runNamed(detection, lists, goOn) {
		const { unit } = detection;
		if (detection.cut !== null) return;
		const { values, cut } = namedValues(unit, lists, goOn);
		detection.cut = cut;
		if (values.length === 0) return;
		const named = judgeNamed(values, (bytes) => this.#look(unit.path, bytes));
		const empty = values.filter(({ value }) => judgeValue(value).placeholder);
		detection.matches = preferNamed(detection.matches, named, empty);
	}
	#runComposites(detection, goOn) {
		const { clock, ruleset } = this.#options;
		const { unit, matches } = detection;
		const started = clock.now();
		const surroundings = {
			unit,
			ruleset,
			goOn
		};
		if (detection.kind === "text" && !findBeside(matches, 1e4, surroundings)) detection.cut ??= matches.length < 1e4 ? "timeout" : "too-many";
		detection.matches = judgeNeighbours(matches, surroundings);
		clock.add("composite", started, matches.length, unit.length);
	}
	#runLayers(detection, from, goOn) {
		if (detection.cut !== null) return;
		const { clock, ruleset } = this.#options;
		const { unit, matches } = detection;
		const started = clock.now();
		const runs = (visit) => this.prefilter.findEncoded(from, unit.length, visit);
		const { matches: found, cut } = searchLayers(unit.path, unit.bytes, unit.length, runs, {
			look: (path, bytes) => this.#look(path, bytes),
			hasChecks: (id) => (ruleset.ruleNamed(id)?.checks.length ?? 0) > 0,
			goOn
		});
		detection.cut = cut;
		const known = matches.filter(({ ruleId }) => !isGeneric(ruleId));
		for (const match of found) if (known.every(({ start, end }) => end <= match.start || match.end <= start)) matches.push(match);
		clock.add("layers", started, found.length, unit.length);
	}
	#look(path, bytes) {
		const { clock } = this.#options;
		this.#inner ??= new Detector({
			...this.#options,
			decodes: false,
			clock: new StageClock(() => clock.now())
		});
		return this.#inner.detectIn(path, bytes).matches;
	}
	#runRules(detection, goOn) {
		const { clock, ruleset } = this.#options;
		const { unit, matches } = detection;
		const started = clock.now();
		let windows = 0;
		let bytes = 0;
		if (!this.#windows.drain((rule, start, end) => {
			if (windows++ === 0) this.#options.beforeRegexes?.();
			bytes += end - start;
			matchWindow(unit, ruleset, {
				rule,
				start,
				end
			}, (match) => matches.push(match) < 1e4);
			return matches.length < 1e4 && goOn();
		})) detection.cut = matches.length < 1e4 ? "timeout" : "too-many";
		if (windows > 0) clock.add("windows", started, windows, bytes);
	}
	#runGeneric(detection, goOn) {
		const offsets = this.#assigned.all();
		const stems = offsets.length;
		if (stems === 0 || detection.cut !== null) return;
		const { clock, generic, ruleset, beforeRegexes } = this.#options;
		const started = clock.now();
		beforeRegexes?.();
		offsets.sort();
		let at = 0;
		while (at < stems && detection.cut === null) {
			const found = generic(detection.unit, offsets.subarray(at, at + STEM_BATCH));
			if (found.length > 0) detection.reach = null;
			for (const match of found) if (!ruleset.disabled.has(match.ruleId) && !this.#lookAlikes.has(detection.unit, match)) detection.matches.push(withSeverity(match, ruleset.overrides[match.ruleId]?.severity));
			at += STEM_BATCH;
			if (detection.matches.length >= 1e4) detection.cut = "too-many";
			else if (at < stems && !goOn()) detection.cut = "timeout";
		}
		clock.add("generic", started, stems, detection.unit.length);
	}
};
function lengthOf(parts) {
	return parts.reduce((sum, { start, end }) => sum + end - start, 0);
}
/** What says more of the same place: the value as it is used, and the name it goes by; or that it is none. */
function preferNamed(matches, named, empty) {
	const places = [...named, ...empty];
	const isKnownBetter = (known) => isGeneric(known.ruleId) && places.some(({ start, end }) => known.start < end && start < known.end);
	return [...matches.filter((known) => !isKnownBetter(known)), ...named];
}
function withSeverity(match, severity) {
	return severity === void 0 ? match : {
		...match,
		severity
	};
}

// src/engine/scan/scan-part.ts
function packSighting({ secret, ...rest }) {
	return {
		...rest,
		value: secret.reveal(),
		label: secret.label
	};
}
function unpackSighting({ value, label, ...rest }) {
	return {
		...rest,
		secret: new Secret(value, label)
	};
}

// src/engine/scan/scan-record.ts
const MAX_SKIPPED_PATHS = 50;
const MAX_PROBLEMS = 200;
/** Counts what a scan looks at and leaves out. */
var ScanRecord = class {
	data = {
		texts: 0,
		bytes: 0,
		lines: 0,
		skipped: {},
		skippedPaths: [],
		problems: [],
		unlisted: 0
	};
	scanned(bytes, lines) {
		this.data.bytes += bytes;
		this.data.lines += lines;
	}
	skip(path, reason) {
		this.#count(reason, 1);
		this.#list({
			path,
			reason
		});
	}
	/** Told once, though two processes of git may meet it. */
	problem(problem) {
		const isTold = ({ kind, message }) => kind === problem.kind && message === problem.message;
		if (this.data.problems.some(isTold)) return;
		if (this.data.problems.length < MAX_PROBLEMS) this.data.problems.push(problem);
		else this.data.unlisted++;
	}
	/** Takes over what another thread recorded. */
	add(other) {
		this.data.texts += other.texts;
		this.scanned(other.bytes, other.lines);
		for (const [reason, count] of Object.entries(other.skipped)) this.#count(reason, count);
		for (const skipped of other.skippedPaths) this.#list(skipped);
		for (const problem of other.problems) this.problem(problem);
		this.data.unlisted += other.unlisted;
	}
	/** @param hide takes values out of what is told of files */
	receipt(hide = (text) => text) {
		const { bytes, lines, skipped, skippedPaths, problems, unlisted } = this.data;
		const message = `${unlisted} more problems are not listed.`;
		const more = unlisted === 0 ? [] : [{
			kind: "more",
			message,
			mend: "Mend those listed, then scan again."
		}];
		return {
			bytes,
			lines,
			skipped,
			skippedPaths: skippedPaths.map(({ path, reason }) => ({
				path: hide(path),
				reason
			})),
			incomplete: [...problems, ...more].map((problem) => ({
				...problem,
				message: hide(problem.message)
			}))
		};
	}
	/** Lists the first paths in order, so that it is all the same in which order, and by which thread, they were met. */
	#list(skipped) {
		const listed = this.data.skippedPaths;
		let at = listed.length;
		while (at > 0 && listed[at - 1].path > skipped.path) at--;
		if (at === MAX_SKIPPED_PATHS) return;
		listed.splice(at, 0, skipped);
		if (listed.length > MAX_SKIPPED_PATHS) listed.pop();
	}
	#count(reason, count) {
		this.data.skipped[reason] = (this.data.skipped[reason] ?? 0) + count;
	}
};

// src/engine/scan/self-probe.ts
/** A random token may by chance look like a placeholder; three in a row don't. */
const TRIES = 3;
/**
* Whether secrets made just now are found: one of the probe rule, and a GitHub-shaped token with a right checksum
* where a rule for it is in force. So a receipt proves that prefilter, windows and checks did work in this very run.
*
* @param scan runs the engine over a text as over any other
*/
function selfProbe(rules, scan) {
	const head = `ghp_`;
	const knowsGithub = rules.some(({ keywords }) => keywords.includes(head));
	for (let attempt = 0; attempt < TRIES; attempt++) {
		const probe = PROBE_RULE.keywords[0] + randomText(32, 16).toLowerCase();
		const token = knowsGithub ? githubToken(head) : null;
		const found = scan(Buffer.from(`# ${probe}\n'${token ?? ""}'\n`));
		const sees = (value, fits) => found.some((match) => match.value === value && fits(match));
		if (!sees(probe, ({ ruleId }) => ruleId === PROBE_RULE.id)) return false;
		if (token === null || sees(token, ({ validity }) => validity === "valid")) return true;
	}
	return false;
}
/** https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/ */
function githubToken(head) {
	const body = randomText(30, 62);
	return head + body + base62(crc32(body), 6);
}
/** Unlike anything before is all it must be, so that `node:crypto` need not be loaded. */
function randomText(length, radix) {
	return Array.from({ length }, () => base62(Math.floor(Math.random() * radix), 1)).join("");
}

// src/engine/scan/added-lines.ts
/** Lines of one text. Values on the same line share its hash: a line may be as long as the text. */
var TextLines = class {
	#unit;
	#buffer;
	#start = -1;
	#last = {
		length: 0,
		hash: ""
	};
	constructor(unit) {
		this.#unit = unit;
		this.#buffer = Buffer.from(unit.bytes.buffer, unit.bytes.byteOffset, unit.length);
	}
	/** The lines that bytes `start` to `end` (exclusive) touch. */
	touched(start, end) {
		const lines = [];
		let at = this.#unit.lineStart(start);
		do {
			const stop = this.#unit.lineEnd(at);
			lines.push(this.#line(at, stop));
			at = stop + 1;
		} while (at < end);
		return lines;
	}
	#line(start, stop) {
		if (start !== this.#start) this.#last = lineOf(this.#buffer, start, stop);
		this.#start = start;
		return this.#last;
	}
};
/**
* Counts how often each of some lines stands in a text. Lines of other lengths are never hashed.
*
* @returns hash \u2192 times; a line that does not occur is missing
*/
function countLines(bytes, wanted) {
	const counts = /* @__PURE__ */ new Map();
	const hashes = /* @__PURE__ */ new Set();
	const lengths = /* @__PURE__ */ new Set();
	for (const line of wanted) {
		hashes.add(line.hash);
		lengths.add(line.length);
	}
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	for (let at = 0; at <= buffer.length;) {
		const feed = buffer.indexOf(10, at);
		const stop = feed === -1 ? buffer.length : feed;
		if (lengths.has(textEnd(buffer, at, stop) - at)) {
			const { hash } = lineOf(buffer, at, stop);
			if (hashes.has(hash)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
		}
		at = stop + 1;
	}
	return counts;
}
/**
* Whether a change brought any of these lines: one that stands more often in the new text than in every version the
* change started from. So a merge brings only what no parent has.
*/
function isBrought(lines, now, before) {
	return lines.some(({ hash }) => before.every((counts) => (now.get(hash) ?? 0) > (counts.get(hash) ?? 0)));
}
function textEnd(buffer, start, stop) {
	return stop > start && buffer[stop - 1] === 13 ? stop - 1 : stop;
}
function lineOf(buffer, start, stop) {
	const text = buffer.subarray(start, textEnd(buffer, start, stop));
	return {
		length: text.length,
		hash: nodeCrypto().createHash("sha256").update(text).digest("base64").slice(0, 22)
	};
}

// src/engine/scan/verdicts/found-values.ts
/**
* A value is found in a line by its first characters: the longer head tells tokens of one kind apart. Values below the
* shorter one are hidden at their own places only.
*/
const LONG_HEAD = 12;
const SHORT_HEAD = 4;
/** A line of a longer value (of a private key) that is hidden on its own, too; shorter ones tell nothing. */
const MIN_PART = 8;
/** A shorter value stays in a path: folders are called `test` and `password`, too. */
const MIN_IN_PATH = 16;
const STARTS = 4096;
/** Values to hide wherever they are written, also where no rule saw them. Work grows with the text, not with them. */
var FoundValues = class {
	#byHead = /* @__PURE__ */ new Map();
	/** 1 for each hash of four characters that a value begins with: most places of a line end here. */
	#starts = new Uint8Array(STARTS);
	#seen = /* @__PURE__ */ new Set();
	#entries = [];
	add(value, redacted) {
		if (value.length >= SHORT_HEAD && !this.#seen.has(value)) this.#entries.push([value, redacted]);
		for (const text of partsOf(value)) {
			if (text.length < SHORT_HEAD || this.#seen.has(text)) continue;
			this.#seen.add(text);
			this.#starts[startHash(text, 0)] = 1;
			const head = text.slice(0, text.length < LONG_HEAD ? SHORT_HEAD : LONG_HEAD);
			const list = this.#byHead.get(head);
			if (list === void 0) this.#byHead.set(head, [{
				text,
				redacted
			}]);
			else list.splice(placeByLength(list, text.length), 0, {
				text,
				redacted
			});
		}
	}
	/** What was added, for a thread that settles the findings of several. */
	entries() {
		return this.#entries;
	}
	/** The text with every value in it replaced by what `render` makes of its redaction and length (UTF-16 units). */
	replaceIn(text, render, shortest = 0) {
		let out = "";
		let from = 0;
		for (let at = 0; at + SHORT_HEAD <= text.length; at++) {
			const found = this.#valueAt(text, at, shortest);
			if (found === void 0) continue;
			out += text.slice(from, at) + render(found.redacted, found.text.length);
			from = at + found.text.length;
			at = from - 1;
		}
		return from === 0 ? text : out + text.slice(from);
	}
	/** A path without any of the values that can't be a word that somebody chose for a folder. */
	hideInPath(path) {
		return this.replaceIn(path, (redacted) => redacted, MIN_IN_PATH);
	}
	/** A frame without any of the values; its mark stays on the redaction it marks. */
	hideIn(frame) {
		const hide = (text) => this.replaceIn(text, (redacted) => redacted);
		const index = frame.markLine - frame.startLine;
		const lines = frame.lines.map((text, at) => at === index ? text : hide(text));
		const mark = frame.lines[index];
		const before = hide(mark.slice(0, frame.markStart - 1));
		const shown = mark.slice(frame.markStart - 1, frame.markEnd - 1);
		lines[index] = before + shown + hide(mark.slice(frame.markEnd - 1));
		const markStart = before.length + 1;
		return {
			...frame,
			lines,
			markStart,
			markEnd: markStart + shown.length
		};
	}
	#valueAt(text, at, shortest) {
		if (this.#starts[startHash(text, at)] === 0) return void 0;
		for (const head of [LONG_HEAD, SHORT_HEAD]) {
			const found = this.#byHead.get(text.slice(at, at + head))?.find((each) => each.text.length >= shortest && text.startsWith(each.text, at));
			if (found !== void 0) return found;
		}
	}
};
/** Of the `SHORT_HEAD` characters at `at`. */
function startHash(text, at) {
	let hash = 0;
	for (let i = at; i < at + SHORT_HEAD; i++) hash = hash * 31 + text.charCodeAt(i);
	return hash % STARTS;
}
/** The value, and those of its lines that are worth hiding alone. */
function partsOf(value) {
	if (!value.includes("\n")) return [value];
	return [value, ...value.split(/\r?\n/).map((part) => part.trim())].filter((part) => part.length >= MIN_PART);
}
function placeByLength(list, length) {
	const at = list.findIndex(({ text }) => text.length < length);
	return at === -1 ? list.length : at;
}

// src/engine/scan/code-frame.ts
/** Lines shown before and after. */
const AROUND = 2;
/** Bytes read on either side of what is shown of a line; a value cut there ends in the part that is dropped. */
const READ = 2048;
const DROPPED = 1024;
/** UTF-16 units shown before and after the mark, and of a neighbouring line. */
const SHOWN_BEFORE = 80;
const SHOWN_AFTER = 120;
const CUT = "\u2026";
/** Hidden characters are stood in for by private-use characters, one for each redaction. */
const FIRST_COVER = 57344;
const COVERS = /([\ue000-\uf8ff])\1*/g;
/**
* Makes the frames of one text: the lines around a finding with every value found in the text, at its place or
* repeated elsewhere, replaced by its redaction. Long lines are cut; of a value of several lines the first is the last
* one shown.
*/
var CodeFrames = class {
	#unit;
	#hidden;
	#values = new FoundValues();
	#redactions = [];
	/** @param hidden all that was found, by place, none overlapping */
	constructor(unit, hidden) {
		this.#unit = unit;
		this.#hidden = hidden;
		for (const { value, redacted } of hidden) this.#values.add(value, redacted);
	}
	/** @param line line number of the value's first line, from 1 */
	around(own, line) {
		const lineStart = this.#unit.lineStart(own.start);
		const lineEnd = this.#unit.lineEnd(own.start);
		const before = linesBefore(this.#unit, lineStart).map(([from, to]) => this.#neighbour(from, to));
		const mark = this.#marked(own, lineStart, lineEnd);
		const next = own.end > lineEnd ? [] : linesAfter(this.#unit, lineEnd);
		return {
			startLine: line - before.length,
			lines: [
				...before,
				mark.text,
				...next.map(([from, to]) => this.#neighbour(from, to))
			],
			markLine: line,
			markStart: mark.start,
			markEnd: mark.end
		};
	}
	/** The line of the finding itself, and the columns of its redaction. */
	#marked(own, lineStart, lineEnd) {
		const end = Math.min(own.end, lineEnd);
		const from = Math.max(lineStart, own.start - READ);
		const to = Math.min(lineEnd, end + READ);
		let before = this.#covered(from, own.start);
		if (from > lineStart) before = before.slice(DROPPED);
		let after = this.#covered(end, to);
		if (to < lineEnd) after = after.slice(0, -1024);
		before = this.#uncovered(before);
		after = this.#uncovered(after.replace(/\r$/, ""));
		if (before.length > SHOWN_BEFORE || from > lineStart) before = CUT + before.slice(-80);
		if (after.length > SHOWN_AFTER || to < lineEnd) after = after.slice(0, SHOWN_AFTER) + CUT;
		const start = before.length + 1;
		return {
			text: before + own.redacted + after,
			start,
			end: start + own.redacted.length
		};
	}
	#neighbour(lineStart, lineEnd) {
		const to = Math.min(lineEnd, lineStart + READ);
		let text = this.#covered(lineStart, to);
		if (to < lineEnd) text = text.slice(0, -1024);
		text = this.#uncovered(text.replace(/\r$/, ""));
		const most = 200;
		return text.length > most || to < lineEnd ? text.slice(0, most) + CUT : text;
	}
	/** Bytes `from` to `to` as a string of the same length as without hiding, with covers in place of values. */
	#covered(from, to) {
		const unit = this.#unit;
		let text = "";
		let at = from;
		for (let i = this.#firstEndingAfter(from); i < this.#hidden.length; i++) {
			const { start, end, redacted } = this.#hidden[i];
			if (start >= to) break;
			const begin = Math.max(start, at);
			const stop = Math.min(end, to);
			text += withoutCovers(unit.utf8(at, begin)) + this.#cover(redacted, unit.utf8(begin, stop).length);
			at = stop;
		}
		text += withoutCovers(unit.utf8(at, to));
		return this.#values.replaceIn(text, (redacted, length) => this.#cover(redacted, length));
	}
	#firstEndingAfter(offset) {
		let low = 0;
		let high = this.#hidden.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (this.#hidden[middle].end <= offset) low = middle + 1;
			else high = middle;
		}
		return low;
	}
	#cover(redacted, length) {
		let index = this.#redactions.indexOf(redacted);
		if (index === -1) index = Math.min(this.#redactions.push(redacted) - 1, 6399);
		return String.fromCharCode(FIRST_COVER + index).repeat(length);
	}
	#uncovered(text) {
		return text.replace(COVERS, (run) => this.#redactions[run.charCodeAt(0) - FIRST_COVER]);
	}
};
function linesBefore(unit, lineStart) {
	const lines = [];
	let start = lineStart;
	while (lines.length < AROUND && start > 0) {
		const end = start - 1;
		start = unit.lineStart(end);
		lines.unshift([start, end]);
	}
	return lines;
}
function linesAfter(unit, lineEnd) {
	const lines = [];
	let end = lineEnd;
	while (lines.length < AROUND && end + 1 < unit.length) {
		const start = end + 1;
		end = unit.lineEnd(start);
		lines.push([start, end]);
	}
	return lines;
}
function withoutCovers(text) {
	return text.replace(/[\ue000-\uf8ff]/g, "\ufffd");
}

// src/engine/scan/positions.ts
/**
* Lines and columns of a text's offsets. Work is kept from one question to the next, so asking in order of the text
* costs one pass, however long its lines are.
*/
var Positions = class {
	#unit;
	#line = 1;
	#lineStart = 0;
	/** Start of the line after, or -1 when not known yet. */
	#nextStart = -1;
	#offset = 0;
	#column = 1;
	constructor(unit) {
		this.#unit = unit;
	}
	/** @param offset in bytes; inside a character, its start counts */
	at(offset) {
		if (offset < this.#offset) this.#restart();
		while (offset >= this.#next()) this.#enterLine(this.#next());
		this.#column += this.#unit.utf8(this.#offset, offset).length;
		this.#offset = offset;
		return {
			line: this.#line,
			column: this.#column
		};
	}
	#next() {
		if (this.#nextStart === -1) this.#nextStart = this.#unit.lineEnd(this.#lineStart) + 1;
		return this.#nextStart;
	}
	#enterLine(start) {
		this.#line++;
		this.#lineStart = start;
		this.#offset = start;
		this.#column = 1;
		this.#nextStart = -1;
	}
	#restart() {
		this.#line = 1;
		this.#lineStart = 0;
		this.#nextStart = -1;
		this.#offset = 0;
		this.#column = 1;
	}
};

// src/engine/scan/verdicts/inline-allow.ts
/** Comments read for one match; a line with more of them is no one's reasoning. */
const MAX_COMMENTS = 64;
/** How much of a line around the marker is read. */
const REACH = 512;
const COMMENT = new RegExp(`${ALLOW_MARKER}(?![\\w-])(?:\\[([^\\]\\r\\n]*)\\])?`, "i");
/**
* Finds the comment that allows a match: on a line the value touches, or alone on the line before.
*
* @param markers offsets of `ALLOW_MARKER` in the text, ascending
* @returns where the marker stands, in bytes, or `null`
*/
function findAllowance(unit, markers, match) {
	if (markers.length === 0) return null;
	const firstLine = unit.lineStart(match.start);
	const lastEnd = unit.lineEnd(match.end);
	const first = firstFrom(markers, firstLine === 0 ? 0 : unit.lineStart(firstLine - 1));
	for (const offset of markers.slice(first, first + MAX_COMMENTS)) {
		if (offset >= lastEnd) break;
		const allowance = readAllowance(unit, offset);
		if (allowance === null || offset < firstLine && !allowance.alone) continue;
		if (allowance.rules === null || allowance.rules.includes(match.ruleId)) return offset;
	}
	return null;
}
/** Index of the first of some ascending offsets that is not below `least`. */
function firstFrom(offsets, least) {
	let low = 0;
	let high = offsets.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (offsets[middle] < least) low = middle + 1;
		else high = middle;
	}
	return low;
}
function readAllowance(unit, offset) {
	const lineStart = unit.lineStart(offset);
	const before = unit.utf8(Math.max(lineStart, offset - REACH), offset);
	const found = COMMENT.exec(unit.utf8(offset, Math.min(unit.lineEnd(offset), offset + REACH)));
	if (found?.index !== 0) return null;
	const rules = found[1]?.split(",").map((id) => id.trim());
	const alone = offset - lineStart <= REACH && /^[^\p{L}\p{N}]*(?:rem\s+)?$/iu.test(before);
	return {
		rules: rules === void 0 ? null : rules.filter((id) => id !== ""),
		offset,
		alone
	};
}

// src/engine/scan/sighting.ts
/** Frames kept of one text; a text with more findings is judged by its list, not by its looks. */
const MAX_FRAMES$1 = 200;
/** Looks a rule's facts up by id, among the rules in force and the generic ones. */
function ruleFacts(ruleset) {
	let facts;
	return (ruleId) => {
		facts ??= new Map([...GENERIC_RULES.map(({ id, name, remedy, credential }) => {
			return [id, {
				title: name,
				credential,
				publicPrefix: 0,
				remedy
			}];
		}), ...ruleset.rules.map(({ id, name, credential, publicPrefix, remedy }) => {
			return [id, {
				title: name,
				credential,
				publicPrefix,
				remedy
			}];
		})]);
		return facts.get(ruleId) ?? {
			title: ruleId,
			credential: null,
			publicPrefix: 0,
			remedy: ""
		};
	};
}
/** Makes sightings of what was found in a text: places, frames, fingerprints; without what a hunk did not add. */
function sightingsOf(detection, origin, order, factsOf) {
	const { unit } = detection;
	const positions = new Positions(unit);
	const matches = detection.matches.filter(({ ruleId }) => ruleId !== PROBE_RULE.id);
	const hidden = matches.map((match) => ({
		start: match.start,
		end: match.end,
		value: match.value,
		redacted: redact(match.value, factsOf(match.ruleId).publicPrefix)
	}));
	const frames = new CodeFrames(unit, hidden);
	const lines = new TextLines(unit);
	const touched = origin.previous.length === 0 ? [] : matches.map(({ start, end }) => lines.touched(start, end));
	const counts = touched.length === 0 ? /* @__PURE__ */ new Map() : countLines(textOf(unit), touched.flat());
	const sightings = [];
	matches.forEach((match, index) => {
		const location = locate(positions, match, origin);
		if (!isAdded(location, origin)) return;
		const { value, start: _start, end: _end, ...rest } = match;
		const secret = new Secret(value, match.ruleId);
		sightings.push({
			match: rest,
			secret,
			fingerprint: fingerprintOf(secret, {
				path: origin.path,
				name: match.name
			}, match.bits),
			facts: factsOf(match.ruleId),
			location,
			inside: origin.inside ?? "",
			frame: detection.kind === "text" && sightings.length < MAX_FRAMES$1 ? frames.around(hidden[index], location.startLine) : null,
			commit: origin.commit,
			order,
			previous: origin.previous,
			lines: touched[index] ?? [],
			counts,
			allowLine: allowLineOf(detection, match, location)
		});
	});
	return sightings;
}
function textOf(unit) {
	return unit.bytes.subarray(0, unit.length);
}
function locate(positions, match, origin) {
	const start = positions.at(match.start);
	const end = positions.at(match.end);
	const shift = origin.hunk === void 0 ? 0 : origin.hunk.startLine - 1;
	return {
		path: origin.path,
		startLine: start.line + shift,
		startColumn: start.column,
		endLine: end.line + shift,
		endColumn: end.column
	};
}
function isAdded({ startLine, endLine }, { hunk }) {
	if (hunk === void 0) return true;
	for (let line = startLine; line <= endLine; line++) if (hunk.added(line)) return true;
	return false;
}
function allowLineOf({ unit, markers }, match, location) {
	const at = findAllowance(unit, markers, match);
	if (at === null) return null;
	return at < unit.lineStart(match.start) ? location.startLine - 1 : location.startLine;
}

// src/engine/scan/verdicts/duplicates.ts
/**
* One secret in one path is told once: as its oldest version brought it (with every place it has there). Places of the
* same version and line stay apart only where they are different.
*
* A history is settled twice: by the paths that its blobs are listed by, so that commits are sought for few of them, and
* by the paths that they had in these commits. A scan and the merge of its shards both do it with this function, in this
* order; the shards leave the second to the merge, because one that drops a place can't know which of the others is told.
*/
function keepOldest(items, placeOf) {
	const placed = items.map((item) => ({
		item,
		place: placeOf(item)
	}));
	const oldest = /* @__PURE__ */ new Map();
	const keyOf = ({ fingerprint, path }) => `${fingerprint}\0${path}`;
	for (const { place } of placed) {
		const key = keyOf(place);
		oldest.set(key, Math.min(place.order, oldest.get(key) ?? Number.POSITIVE_INFINITY));
	}
	const places = /* @__PURE__ */ new Set();
	return placed.filter(({ place }) => {
		if (place.order !== oldest.get(keyOf(place))) return false;
		const at = `${keyOf(place)}\0${place.startLine}:${place.startColumn}`;
		return places.size < places.add(at).size;
	}).map(({ item }) => item);
}

// src/engine/scan/rules/documented-samples.ts
/** The first 64 bits (hex) of the SHA-256 of values that stand in public documentation as samples, by document. */
const SAMPLES = {
	"Docker\u2019s API documentation": "33a6d3750d9a769b 441c66009c2ab920 9ec0be036c22f06f b5b17ca1d65733bb e9897976005540a6",
	"Google\u2019s key URI format": "8be5d113c0871ce1 d3873980f248ddeb",
	"Hardhat\u2019s and Foundry\u2019s documentation": "60a09e4357868c1e bc1a50966c9e6486 095101cf732c298a 8335c55334821eef bb4978fbe7638de8 b26ab6529d20ebeb f02322197a196ceb 64034b44c579b335 5de22089c247b9b2 4d3e46eec8244d1d 59feecfa04eb096b 0aedba9d586f34f9",
	"Hawk\u2019s documentation": "b565a141c4095c44",
	"Telegram\u2019s Bot API": "731fa294d036e54f 0b5dd075ccdd03c4",
	"X\u2019s guide to OAuth 1.0 signatures": "8e0628300c16fe38 00b3dc640c9c99fc 0e04efa6bc7d2d51 5aac38e542b76b97 82990559e7afdb58 e8e1d00740c38ce6",
	"RFC 6455": "15cef4b629cc2d07",
	"RFC 6749": "00cf4c781dc37003 6c96130f130ab0d6 ca7459e2b26776de e9974c507d2a8021 a35b81a7d7927b70 584b27d64ebc1b33",
	"RFC 6750": "b8e148545b13c78b",
	"RFC 7515": "8b1b17a9740c068a 8d4ef6536dc8895f 5ccf2edb4f070f0b f8123081a22e5c00",
	"RFC 7517": "a45404ae333dd955 57afc11665beb68d 0330b11998cbc9ab",
	"RFC 7617": "cf4d418ed3de92d7",
	"RFC 7636": "13d31e961a1ad8ec 0d299b1eb548708d",
	"RFC 8037": "190edf59d5736c3b",
	"RFC 8555": "7ea0aaa69214e71e 61025c20b9dc436c 31605c9fe55fd0f7"
};
/** The document that a value is a sample of, or `null`. AWS's samples are told by the EXAMPLE in them and never reported. */
function sampleOf(value) {
	const hash = nodeCrypto().createHash("sha256").update(value).digest("hex").slice(0, 16);
	for (const [document, hashes] of Object.entries(SAMPLES)) if (hashes.includes(hash)) return document;
	return null;
}

// src/engine/scan/verdicts/allowlist.ts
/**
* The first entry that allows a value at a place, or `null`. An entry without any condition allows nothing: it would
* silence every finding.
*
* @param today `YYYY-MM-DD` (UTC)
*/
function findAllowEntry(entries, at, today) {
	return entries.find((entry) => !isExpired(entry, today) && fits(entry, at)) ?? null;
}
/** Whether an entry's last day has passed. */
function isExpired(entry, today) {
	return entry.expires !== void 0 && entry.expires < today;
}
function fits(entry, at) {
	const { matchesPath, rules, value } = entry;
	if (matchesPath === void 0 && rules === void 0 && value === void 0) return false;
	if (matchesPath !== void 0 && !matchesPath(at.path)) return false;
	if (rules !== void 0 && !rules.includes(at.ruleId)) return false;
	return value === void 0 || testAfresh(value, at.value);
}
function testAfresh(pattern, value) {
	pattern.lastIndex = 0;
	return pattern.test(value);
}

// src/engine/scan/verdicts/levels.ts
/** A severity at or above this makes a `fail` unless `--fail-on` names another. */
const DEFAULT_THRESHOLD = "medium";
/** Below the first, a plausible finding is a step quieter; below the second it is a note. */
const SURE = .7;
const UNSURE = .4;
/** From here on a value that is no word is told alike wherever it stands. */
const SURE_ANYWHERE = .7;
/** Bits: two words of the dictionary, or six characters that follow no pattern. What is weaker, a person made up for a test. */
const WEAK_BITS = 26;
/** What stands there is made to be shown: one step down even where the detector is sure, unless it is a provider's token. */
const FOR_SHOW = /* @__PURE__ */ new Set(["example", "fixture"]);
/** Where tokens are signed with a key of the test's own. */
const MAKES_TOKENS = /* @__PURE__ */ new Set([
	"test",
	"example",
	"fixture"
]);
/** Others wrote what stands there, so that even a sure finding is seldom for this repository to mend. */
const FOREIGN = /* @__PURE__ */ new Set(["lock-file", "vendored"]);
const CONTEXT_WORDS = {
	test: "It stands in a test.",
	fixture: "It stands in test data.",
	example: "It stands in an example.",
	documentation: "It stands in documentation.",
	"lock-file": "It stands in a lock file.",
	vendored: "It stands in a copy of foreign code."
};
/**
* The level of a finding and the sentences that say why.
*
* Severity against the threshold gives the start: at or above it `fail`, one below `warn`, else `note`. What offline
* checks prove stays there wherever it stands (but for a JSON Web Token in tests and examples); what only looks like a secret goes down a step where confidence is low
* or where the path speaks of tests, examples and the like (two steps for generic findings). The path doesn't quiet a
* value that is not easily guessed and of which the detector is sure: real keys leak through tests and documents, too.
* In examples and test data, which are made up to be shown, such a value without a provider's form goes down one step.
*/
function levelOf(input, failOn) {
	const threshold = thresholdOf(failOn);
	const start = startStep(input.severity, threshold);
	const reasons = [`Severity ${input.severity}, ${Math.round(input.confidence * 100)} % confidence.`];
	if (input.validity === "valid") {
		reasons.push("A checksum or the structure of the value proves that it is what it looks like.");
		return {
			level: require_command_line.LEVELS[Math.min(start + stepOfProven(input, reasons), require_command_line.LEVELS.length - 1)],
			reasons
		};
	}
	let step = start;
	if (input.confidence < SURE) {
		step += input.confidence < UNSURE ? 2 : 1;
		reasons.push("By its shape alone it may be something else.");
	}
	const context = pathContext(input.path);
	if (context !== null) {
		const isQuieted = input.bits < WEAK_BITS || input.confidence < SURE_ANYWHERE || FOREIGN.has(context);
		const isShown = !isQuieted && FOR_SHOW.has(context) && isGeneric(input.ruleId);
		if (isQuieted) step += isGeneric(input.ruleId) ? 2 : 1;
		else if (isShown) step++;
		reasons.push(isQuieted || isShown ? CONTEXT_WORDS[context] : `${CONTEXT_WORDS[context].slice(0, -1)}, but it is not what one makes up for that.`);
	}
	return {
		level: require_command_line.LEVELS[Math.min(step, require_command_line.LEVELS.length - 1)],
		reasons
	};
}
/** A JSON Web Token decodes whoever signed it, with whatever key: in tests and examples one was made for them. */
function stepOfProven({ ruleId, path }, reasons) {
	const context = pathContext(path);
	if (ruleId !== "jwt" || context === null || !MAKES_TOKENS.has(context)) return 0;
	reasons.push(CONTEXT_WORDS[context]);
	return 1;
}
function thresholdOf(failOn) {
	return require_command_line.SEVERITIES.find((severity) => severity === failOn) ?? DEFAULT_THRESHOLD;
}
function startStep(severity, threshold) {
	if (require_command_line.isAtLeast(severity, threshold)) return 0;
	return require_command_line.SEVERITIES.indexOf(severity) - require_command_line.SEVERITIES.indexOf(threshold) === 1 ? 1 : 2;
}
/**
* Whether a finding turns the build red.
*
* @param isLive what a live check said of it, where there was one. `verified` asks that; without a live check it asks
*   for offline proof, so that turning verification off never turns the gate off.
*/
function isRed(finding, failOn, isLive) {
	if (failOn === "never") return false;
	if (failOn === "verified") return isLive ?? finding.validity === "valid";
	if (failOn === "note") return true;
	if (failOn === "warn") return finding.level !== "note";
	return finding.level === "fail";
}

// src/engine/scan/verdicts/judge.ts
/** Makes the finding of a sighting. */
function findingOf(sighting, told, standing, options, values) {
	const { match, secret, facts, location, frame } = sighting;
	const { ruleId, severity, confidence, validity, identity } = match;
	const judged = levelOf({
		ruleId,
		severity,
		confidence,
		validity,
		bits: match.bits,
		path: location.path
	}, options.failOn ?? "medium");
	return {
		ruleId,
		title: facts.title,
		level: judged.level,
		severity,
		confidence,
		validity,
		credential: facts.credential,
		...location,
		path: told.path,
		commit: told.commit,
		head: standing?.location ?? null,
		fingerprint: sighting.fingerprint,
		redacted: redact(secret.reveal(), facts.publicPrefix),
		identity,
		reasons: [
			...match.reasons,
			...judged.reasons,
			...restReasons(sighting, options)
		].map(asSentence),
		entry: null,
		remedy: facts.remedy,
		...options.tellsOrder ? {
			order: sighting.order,
			listed: location.path
		} : {},
		frame: frame === null ? null : values.hideIn(frame),
		secret
	};
}
function restReasons(sighting, options) {
	const reasons = [];
	const expires = sighting.match.identity["expires"];
	const today = options.today ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
	if (expires !== void 0 && expires < today) reasons.push(`It expired on ${expires.slice(0, 10)}`);
	return [...reasons, ...allowReasons(sighting, options)];
}
function allowReasons({ allowLine }, { inlineAllow }) {
	if (allowLine === null || inlineAllow !== "as-of-base") return [];
	return [`The comment that allows it (line ${allowLine}) counts only where it stood by this value before the change.`];
}
/**
* Why a sighting is not told, or `null`.
* @param isAllowedBefore whether a comment already allowed it before the change
*/
async function suppressionOf(sighting, told, standing, options, isAllowedBefore) {
	const { allow = [], baseline, inlineAllow = "honour" } = options;
	const sample = sampleOf(sighting.secret.reveal());
	if (sample !== null) return {
		kind: "sample",
		reason: `The sample of ${sample}, which opens nothing.`
	};
	const line = standing === null ? sighting.allowLine : standing.allowLine;
	if (line !== null && (inlineAllow === "honour" || await isAllowedBefore(sighting))) return {
		kind: "inline-allow",
		line
	};
	const today = options.today ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
	const at = {
		ruleId: sighting.match.ruleId,
		value: sighting.secret.reveal()
	};
	const entry = [.../* @__PURE__ */ new Set([sighting.location.path, told.path])].map((path) => findAllowEntry(allow, {
		...at,
		path
	}, today)).find((each) => each !== null) ?? null;
	if (entry !== null) return {
		kind: "allowlist",
		reason: entry.reason
	};
	const reason = baseline?.get(sighting.fingerprint);
	return reason === void 0 ? null : {
		kind: "baseline",
		reason
	};
}
function asSentence(reason) {
	const start = reason.charAt(0).toUpperCase() + reason.slice(1);
	return /[.!?]$/.test(start) ? start : `${start}.`;
}

// src/engine/scan/verdicts/settle.ts
/** Sightings that the change brought, judged against the versions it started from. */
async function keepBrought(sightings, settling) {
	const wanted = /* @__PURE__ */ new Map();
	for (const { previous, lines, location } of sightings) for (const id of previous) {
		const entry = wanted.get(id);
		if (entry === void 0) wanted.set(id, {
			lines: [...lines],
			path: location.path
		});
		else entry.lines.push(...lines);
	}
	const before = /* @__PURE__ */ new Map();
	for (const [id, { lines, path }] of wanted) {
		const text = await previousText(id, path, settling);
		before.set(id, text === null ? null : countLines(text, lines));
	}
	return sightings.filter(({ previous, lines, counts }) => {
		const known = previous.map((id) => before.get(id) ?? null);
		if (known.includes(null)) return true;
		return known.length === 0 || isBrought(lines, counts, known);
	});
}
async function previousText(id, path, settling) {
	const bytes = settling.signal.aborted ? null : await settling.source.blob(id);
	if (bytes === null) {
		settling.incomplete({
			kind: "missing-object",
			message: `${path}: its earlier version ${id.slice(0, 12)} could not be read, so old lines can't be told from new ones.`,
			mend: "Fetch the history: `actions/checkout` with `fetch-depth: 0`, or `git fetch --unshallow`."
		});
		return null;
	}
	const decoded = decode(bytes);
	return decoded.kind === "text" ? decoded.bytes : /* @__PURE__ */ new Uint8Array(0);
}
/** Finds a value in a text again: by the rules' matches, else wherever it is written. `nearLine` decides between several. */
function standingIn(detection, value, ruleId, nearLine) {
	const { unit, matches, markers } = detection;
	const spans = matches.filter((match) => match.value === value).map(({ start, end }) => ({
		start,
		end
	}));
	if (spans.length === 0) {
		const bytes = Buffer.from(value, "utf8");
		const at = Buffer.from(unit.bytes.buffer, unit.bytes.byteOffset, unit.length).indexOf(bytes);
		if (at === -1) return null;
		spans.push({
			start: at,
			end: at + bytes.length
		});
	}
	const positions = new Positions(unit);
	let best = null;
	for (const span of spans) {
		const [start, end] = [positions.at(span.start), positions.at(span.end)];
		const distance = Math.abs(start.line - nearLine);
		if (best !== null && distance >= Math.abs(best.location.startLine - nearLine)) continue;
		const lines = {
			startLine: start.line,
			startColumn: start.column,
			endLine: end.line,
			endColumn: end.column
		};
		best = {
			location: {
				path: unit.path,
				...lines
			},
			span
		};
	}
	const allowed = findAllowance(unit, markers, {
		ruleId,
		...best.span
	});
	return {
		location: best.location,
		allowLine: allowed === null ? null : positions.at(allowed).line
	};
}
/** Calls `visit` for each sighting with the newest version of its path, where there is one that can be scanned. */
async function visitHeads(sightings, settling, visit) {
	const byPath = /* @__PURE__ */ new Map();
	for (const sighting of sightings) {
		const group = byPath.get(sighting.location.path);
		if (group === void 0) byPath.set(sighting.location.path, [sighting]);
		else group.push(sighting);
	}
	for (const [path, group] of byPath) {
		if (settling.signal.aborted) return;
		const detection = scanText(await settling.source.head(path), path, settling);
		if (detection === null) continue;
		for (const sighting of group) {
			const { secret, match, location } = sighting;
			visit(sighting, standingIn(detection, secret.reveal(), match.ruleId, location.startLine));
		}
	}
}
/** Whether some version a change started from holds the same value with a comment that allows it. */
async function isAllowedBefore(sighting, settling) {
	const { previous, secret, match, location } = sighting;
	for (const id of previous) {
		const detection = scanText(await settling.source.blob(id), location.path, settling);
		if (detection === null) continue;
		const standing = standingIn(detection, secret.reveal(), match.ruleId, location.startLine);
		if (standing !== null && standing.allowLine !== null) return true;
	}
	return false;
}
function scanText(bytes, path, settling) {
	if (bytes === null || bytes.length > settling.maxBytes) return null;
	const decoded = decode(bytes);
	return decoded.kind === "text" ? settling.detect(path, decoded.bytes) : null;
}
/**
* Puts the commit in place of the blob, and the path that it had there, where the source found out blobs only. It begins
* to look for them at once; what it settles with is applied later.
*/
function nameCommits(source, sightings) {
	const blobs = new Set(sightings.flatMap(({ commit }) => commit === null ? [] : [commit]));
	const looking = blobs.size === 0 ? void 0 : source.commitsOf?.([...blobs]);
	const naming = Promise.resolve(looking).then((commits) => ({ commit, location: { path }, inside }) => {
		if (commits === void 0) return {
			commit,
			path
		};
		const begun = commits.get(commit ?? "");
		return begun === void 0 ? {
			commit: null,
			path
		} : {
			commit: begun.commit,
			path: begun.path + inside
		};
	});
	naming.catch(() => {});
	return naming;
}
/** Findings in the order people read: by path, then place. */
function inOrder$1(a, b) {
	if (a.path !== b.path) return a.path < b.path ? -1 : 1;
	return a.startLine - b.startLine || a.startColumn - b.startColumn || (a.ruleId < b.ruleId ? -1 : 1);
}

// src/engine/scan/changed-parts.ts
/** Bytes compared at first, and at most, at a time. */
const FIRST_STEP = 64;
const LONGEST_STEP = 8192;
/** Below this, bytes are compared one by one. */
const SHORTEST_STEP = 16;
/** What is looked for at a part's end reaches no farther over it, in bytes: a stem. */
const EDGE = 32;
/** Bytes that are looked for in the other text. */
const PROBE = 32;
/** How often a changed stretch is probed before it counts as changed altogether. */
const PROBES = 3;
/** How often stretches are divided. */
const MAX_DEPTH = 5;
/** With more than this share to look at, all of it is. */
const MOST_SHARE = .75;
/**
* The parts of `text` outside of which every place has all of its reach in `before`, too (less where both texts begin or
* end there). Ascending, apart from each other; none where the texts are the same. Not the smallest such parts: some
* probes per text find what stayed.
*
* Of two places that lead to one value the first counts, so a place depends on all that such a first one before it does.
*
* @returns `null` where most of the text would have to be looked at
*/
function changedParts(before, text, reach) {
	const { behind, ahead } = reach;
	const start = commonAhead(before, 0, text, 0);
	if (start === text.length && start === before.length) return [];
	const tail = commonBehind(before, before.length, text, text.length, Math.min(before.length, text.length) - start);
	const differing = [];
	divide({
		before,
		text,
		worth: behind + 2 * ahead + PROBE,
		differing
	}, start, text.length - tail, MAX_DEPTH);
	const parts = [];
	let sum = 0;
	for (const each of differing) {
		const from = Math.max(0, each.start - ahead);
		const to = Math.min(text.length, each.end + behind + ahead + EDGE);
		const last = parts.at(-1);
		if (last !== void 0 && from <= last.end + EDGE) {
			sum += to - last.end;
			last.end = to;
		} else {
			sum += to - from;
			parts.push({
				start: from,
				end: to
			});
		}
	}
	return sum > text.length * MOST_SHARE ? null : parts;
}
/** Leaves out of `start` to `end` what stands in the other text, where that spares something. */
function divide(division, start, end, depth) {
	const { before, text, worth, differing } = division;
	for (let probe = 1; depth > 0 && probe <= PROBES && end - start > worth; probe++) {
		const at = start + Math.floor((end - start) * probe / 4);
		const there = before.indexOf(text.subarray(at, Math.min(at + PROBE, end)));
		if (there === -1) continue;
		const from = at - commonBehind(before, there, text, at, Math.min(there, at - start));
		const to = Math.min(end, at + commonAhead(before, there, text, at));
		if (to - from <= worth) continue;
		divide(division, start, from, depth - 1);
		divide(division, to, end, depth - 1);
		return;
	}
	differing.push({
		start,
		end
	});
}
/** How many bytes are the same from `i` and `j` on. */
function commonAhead(a, i, b, j) {
	const most = Math.min(a.length - i, b.length - j);
	let same = 0;
	let step = FIRST_STEP;
	while (same < most) {
		const size = Math.min(step, most - same);
		if (size <= SHORTEST_STEP) {
			if (a[i + same] !== b[j + same]) return same;
			same++;
		} else if (a.compare(b, j + same, j + same + size, i + same, i + same + size) === 0) {
			same += size;
			step = Math.min(step * 2, LONGEST_STEP);
		} else step = size >> 1;
	}
	return same;
}
/** How many bytes, `most` at most, are the same before `i` and `j`. */
function commonBehind(a, i, b, j, most) {
	let same = 0;
	let step = FIRST_STEP;
	while (same < most) {
		const size = Math.min(step, most - same);
		const [x, y] = [i - same, j - same];
		if (size <= SHORTEST_STEP) {
			if (a[x - 1] !== b[y - 1]) return same;
			same++;
		} else if (a.compare(b, y - size, y, x - size, x) === 0) {
			same += size;
			step = Math.min(step * 2, LONGEST_STEP);
		} else step = size >> 1;
	}
	return same;
}

// src/engine/scan/version-memory.ts
/** Bytes of all versions kept at a time. */
const MOST_KEPT = 6291456;
/** Longer texts are not kept: one of them would push out all others. */
const LONGEST_KEPT = 2097152;
/** Shorter ones are looked through as fast as they are compared. */
const SHORTEST_KEPT = 1024;
/**
* Detects in many versions of the same files: of a version that follows one in which nothing was found, only what differs
* is looked at, with the surroundings that decisions depend on. Where something shows there, all of the text is looked
* at anew, so that what is found never depends on what was seen before.
*
* Exact, since what is decided of a keyword depends on the bytes within `Detection.reach` of it and on the path. Decoded
* layers, whose runs have no such bound, are looked for in the whole of every text.
*/
var VersionMemory = class {
	#detector;
	/** By path, the one used longest ago first. */
	#versions = /* @__PURE__ */ new Map();
	#kept = 0;
	constructor(detector) {
		this.#detector = detector;
	}
	/** As `Detector.detect` of a text. */
	detect(path, from, length) {
		const known = this.#versions.get(path);
		const detection = this.#detectAfter(known, path, from, length);
		if (known !== void 0) this.#forget(path, known);
		const { reach, unit } = detection;
		if (reach !== null && length >= SHORTEST_KEPT && length <= LONGEST_KEPT) this.#keep(path, unit.bytes.subarray(0, length), reach, known?.bytes);
		return detection;
	}
	#detectAfter(known, path, from, length) {
		const parts = known === void 0 || length < SHORTEST_KEPT ? null : changedParts(known.bytes.subarray(0, known.length), this.#detector.textAt(from, length), known.reach);
		if (known === void 0 || parts === null) return this.#detector.detect(path, from, length);
		const detection = this.#detector.detect(path, from, length, "text", parts);
		if (detection.reach === null) return this.#detector.detect(path, from, length);
		widenReach(detection.reach, known.reach.behind, known.reach.ahead);
		return detection;
	}
	#forget(path, { bytes }) {
		this.#versions.delete(path);
		this.#kept -= bytes.length;
	}
	/** @param room of an earlier version, used again where the text fits in */
	#keep(path, text, reach, room) {
		const { length } = text;
		const bytes = room !== void 0 && room.length >= length && room.length <= 2 * length ? room : Buffer.allocUnsafeSlow(length + (length >> 3));
		bytes.set(text);
		this.#versions.set(path, {
			bytes,
			length,
			reach
		});
		this.#kept += bytes.length;
		for (const [oldest, version] of this.#versions) {
			if (this.#kept <= MOST_KEPT) break;
			this.#forget(oldest, version);
		}
	}
};

// src/engine/scan/scanner.ts
/** Largest text that is scanned, in bytes; a larger one is skipped and counted as `too-large`. */
const DEFAULT_MAX_BYTES = 33554432;
/** Time for one text, in ms; what is not looked at by then makes the scan incomplete. */
const DEFAULT_BUDGET_MS = 1e4;
/** Frames kept of a scan. */
const MAX_FRAMES = 2e3;
/** Beyond this, text in UTF-16 doesn't fit into one string. */
const MOST_BYTES = 268435456;
/** Largest binary file that is searched for proven tokens: bytecode and small databases, not archives and videos. */
const MOST_BINARY_BYTES = 4194304;
function createScanner(options) {
	return new EngineScanner(options);
}
function listedPlace({ fingerprint, order, location }) {
	const { path, startLine, startColumn } = location;
	return {
		fingerprint,
		path,
		order,
		startLine,
		startColumn
	};
}
function toldPlace({ sighting, told }) {
	return {
		...listedPlace(sighting),
		path: told.path
	};
}
var EngineScanner = class {
	sink = this;
	maxBytes;
	#options;
	#clock;
	#detector;
	#versions;
	#factsOf;
	#values = new FoundValues();
	#record = new ScanRecord();
	/** A file may be named by a value that another one holds. */
	#hide = (path) => this.#values.hideInPath(path);
	#sightings = [];
	#buffer = /* @__PURE__ */ new Uint8Array(0);
	#frames = 0;
	#partsProbed = true;
	#beforeRegexes;
	constructor(options) {
		const { ruleset, generic = detectGeneric, budgetMs = DEFAULT_BUDGET_MS } = options;
		this.maxBytes = Math.min(options.maxBytes ?? DEFAULT_MAX_BYTES, MOST_BYTES);
		this.#options = options;
		this.#clock = new StageClock(options.clock ?? require_scan.steadyNow);
		this.#beforeRegexes = options.beforeRegexes;
		const beforeRegexes = () => this.#prepareRegexes();
		this.#detector = new Detector({
			ruleset,
			generic,
			budgetMs,
			clock: this.#clock,
			beforeRegexes
		});
		this.#versions = options.versions ? new VersionMemory(this.#detector) : null;
		this.#factsOf = ruleFacts(ruleset);
	}
	get texts() {
		return this.#record.data.texts;
	}
	buffer(size) {
		this.#buffer = this.#detector.prefilter.reserve(size);
		return this.#buffer;
	}
	excludes(path, onlyAsked = false) {
		if (!this.#options.excludes?.(path)) return false;
		if (!onlyAsked) this.skipped(path, "path-rule");
		return true;
	}
	skipped(path, reason) {
		this.#record.skip(path, reason);
	}
	incomplete(problem) {
		this.#record.problem(problem);
	}
	leaves(path, length, size) {
		const head = this.#buffer.subarray(0, length);
		if (size <= MOST_BINARY_BYTES || decode(head).kind !== "binary") return false;
		this.#record.data.texts++;
		this.skipped(path, archiveKind(head) === null ? "binary" : "archive");
		return true;
	}
	scan(origin, length) {
		if (length > this.maxBytes) {
			this.skipped(origin.path, "too-large");
			return;
		}
		this.#record.data.texts++;
		const detection = this.#examine(origin.path, this.#buffer.subarray(0, length), this.#record);
		if (detection === null) return;
		if (detection.cut !== null) this.incomplete(this.#cutShort(origin, detection.cut));
		if (detection.matches.length > 0) this.#sight(detection, origin);
	}
	release() {
		const selfProbe = this.#probe();
		const sightings = this.#sightings.map(packSighting);
		this.#sightings = [];
		return {
			sightings,
			values: this.#values.entries(),
			record: this.#record.data,
			stats: this.#clock.stats,
			selfProbe
		};
	}
	absorb(part) {
		for (const sighting of part.sightings) this.#keep(unpackSighting(sighting));
		for (const [value, redacted] of part.values) this.#values.add(value, redacted);
		this.#record.add(part.record);
		this.#clock.addAll(part.stats);
		this.#partsProbed &&= part.selfProbe;
	}
	async finish(source, signal) {
		const settling = {
			source,
			signal,
			detect: (path, bytes) => this.#detector.detectIn(path, bytes),
			incomplete: (problem) => this.incomplete(problem),
			maxBytes: this.maxBytes
		};
		const started = this.#clock.now();
		const brought = keepOldest(await keepBrought(this.#sightings, settling), listedPlace);
		this.#sightings = [];
		const compared = this.#clock.add("compare", started, brought.length, 0);
		const naming = nameCommits(source, brought);
		const standings = await this.#standings(brought, settling);
		this.#clock.add("head", compared, standings.size, 0);
		const named = await naming;
		const placed = brought.map((sighting) => ({
			sighting,
			told: named(sighting)
		}));
		const kept = this.#options.tellsOrder ? placed : keepOldest(placed, toldPlace);
		const findings = [];
		const suppressed = [];
		for (const { sighting, told } of kept) {
			const standing = standings.get(sighting) ?? null;
			const finding = findingOf(sighting, told, standing, this.#options, this.#values);
			const by = await suppressionOf(sighting, told, standing, this.#options, (each) => isAllowedBefore(each, settling));
			if (by !== null) suppressed.push({
				finding: require_scan.reported(finding, this.#hide),
				by
			});
			else findings.push(finding);
		}
		if (signal.aborted) this.incomplete({
			kind: "cancelled",
			message: "The scan was cancelled before its end.",
			mend: "Run it again."
		});
		const probed = this.#probe() && this.#partsProbed;
		return {
			findings: findings.sort(inOrder$1),
			suppressed: suppressed.sort((a, b) => inOrder$1(a.finding, b.finding)),
			receipt: {
				...this.#record.receipt(this.#hide),
				ruleset: this.#options.ruleset.hash,
				selfProbe: probed
			},
			hide: this.#hide,
			stats: this.#clock.stats
		};
	}
	/** Decodes and detects what stands at the start of the buffer. `null` where there is nothing to scan. */
	#examine(path, bytes, record) {
		const started = this.#clock.now();
		const decoded = decode(bytes);
		this.#clock.add("decode", started, 1, bytes.length);
		if (decoded.kind !== "text") {
			record.skip(path, decoded.kind === "binary" && archiveKind(bytes) !== null ? "archive" : decoded.kind);
			if (decoded.kind === "git-lfs-pointer" || bytes.length > MOST_BINARY_BYTES) return null;
			return this.#detector.detect(path, 0, bytes.length, "binary");
		}
		const length = decoded.bytes.length;
		const inPlace = decoded.bytes.buffer === bytes.buffer;
		const from = inPlace ? decoded.bytes.byteOffset - bytes.byteOffset : 0;
		if (!inPlace) this.#detector.prefilter.reserve(length).set(decoded.bytes);
		record.scanned(bytes.length, this.#detector.prefilter.countLines(from, length));
		return (record === this.#record ? this.#versions ?? this.#detector : this.#detector).detect(path, from, length);
	}
	#sight(detection, origin) {
		const started = this.#clock.now();
		const least = this.#options.minConfidence ?? 0;
		const sightings = sightingsOf(detection, origin, origin.order ?? this.texts, this.#factsOf);
		for (const sighting of sightings) if (sighting.match.confidence >= least) this.#keep(sighting);
		for (const { ruleId, value } of detection.matches) this.#values.add(value, redact(value, this.#factsOf(ruleId).publicPrefix));
		this.#clock.add("place", started, sightings.length, detection.unit.length);
	}
	#keep(sighting) {
		if (sighting.frame !== null && ++this.#frames > MAX_FRAMES) sighting.frame = null;
		this.#sightings.push(sighting);
	}
	async #standings(sightings, settling) {
		const standings = /* @__PURE__ */ new Map();
		const committed = sightings.filter(({ commit }) => commit !== null);
		await visitHeads(committed, settling, (sighting, standing) => standings.set(sighting, standing));
		return standings;
	}
	#prepareRegexes() {
		this.#beforeRegexes?.();
		this.#beforeRegexes = void 0;
	}
	/** The last that runs, over a text of our own: it does without `beforeRegexes`. */
	#probe() {
		this.#beforeRegexes = void 0;
		const started = this.#clock.now();
		const unrecorded = new ScanRecord();
		const found = selfProbe(this.#options.ruleset.rules, (text) => {
			const buffer = this.buffer(text.length);
			buffer.set(text);
			return this.#examine("self-probe", buffer, unrecorded)?.matches ?? [];
		});
		this.#clock.add("probe", started, 1, 0);
		return found;
	}
	#cutShort({ path, commit }, cut) {
		const where = commit === null ? path : `${path} at ${commit.slice(0, 12)}`;
		if (cut === "too-many") return {
			kind: "too-many-findings",
			message: `${where}: more than ${MAX_MATCHES} findings, or ${MAX_VALUES} values to judge; the rest of this file was not looked at.`,
			mend: "Look at what is told first. If the file is a list of test data, leave it out by a path rule."
		};
		if (cut === "decoding") return {
			kind: "decoding-budget",
			message: `${where}: what it holds in encoded or compressed form is more than ${MAX_DECODED / 1048576} MiB and was not looked at to its end.`,
			mend: "Leave the file out by a path rule, or decode it and scan what comes out."
		};
		return {
			kind: "timeout",
			message: `${where}: not scanned to its end within ${this.#options.budgetMs ?? 1e4} ms.`,
			mend: "Raise the time budget for one file, or leave the file out by a path rule."
		};
	}
};

// src/app/scan/scan-engine.ts
var scan_engine_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	BUILT_IN: () => BUILT_IN,
	GENERIC_RULES: () => GENERIC_RULES,
	REGEX_FLAGS: () => REGEX_FLAGS,
	compileRules: () => compileRules,
	createScanner: () => createScanner,
	isRed: () => isRed
});
/** The rules that come with Sealant. */
const BUILT_IN = ruleset_default;

// src/adapters/reporters/order.ts
/** Findings as every report lists them: loudest level first, then by severity, path, line and column. A new array. */
function inOrder(findings) {
	return [...findings].sort((a, b) => require_command_line.LEVELS.indexOf(a.level) - require_command_line.LEVELS.indexOf(b.level) || require_command_line.SEVERITIES.indexOf(a.severity) - require_command_line.SEVERITIES.indexOf(b.severity) || compareText(a.path, b.path) || a.startLine - b.startLine || a.startColumn - b.startColumn || compareText(a.ruleId, b.ruleId));
}
/** Order by UTF-16 units: the same on every machine, unlike `localeCompare`. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/adapters/reporters/phrases.ts
/** `12,345` */
function count(value) {
	return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
/** `1 file`, `2 files`, `2 entries`. */
function plural(value, singular, many = `${singular}s`) {
	return `${count(value)} ${value === 1 ? singular : many}`;
}
/** Bytes for people: `980 B`, `1.2 MB` (powers of ten). */
function byteSize(bytes) {
	if (bytes < 1e3) return `${bytes} B`;
	const units = [
		"kB",
		"MB",
		"GB",
		"TB"
	];
	let value = bytes / 1e3;
	let unit = 0;
	while (value >= 999.5 && unit < units.length - 1) {
		value /= 1e3;
		unit++;
	}
	return `${value < 9.95 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}
/** Milliseconds for people: `42 ms`, `1.3 s`, `2 min 5 s`. */
function duration(ms) {
	if (ms < 999.5) return `${Math.round(ms)} ms`;
	if (ms < 59950) return `${(ms / 1e3).toFixed(1)} s`;
	const seconds = Math.round(ms / 1e3);
	return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
/** How many findings each level has. */
function levelCounts(report) {
	const counts = {
		fail: 0,
		warn: 0,
		note: 0
	};
	for (const finding of report.findings) counts[finding.level]++;
	return counts;
}
/** `2 failing, 1 warning, 3 notes`, or an empty string. */
function levelSentence(counts) {
	const words = {
		fail: (n) => `${count(n)} failing`,
		warn: (n) => plural(n, "warning"),
		note: (n) => plural(n, "note")
	};
	return require_command_line.LEVELS.filter((level) => counts[level] > 0).map((level) => words[level](counts[level])).join(", ");
}
/** The one sentence that says how it ended. Never says clean of what was not scanned. */
function outcomeSentence(report) {
	const levels = levelSentence(levelCounts(report));
	const problems = report.receipt.incomplete.length;
	switch (report.outcome) {
		case "findings": return `${plural(report.findings.length, "secret")} found: ${levels}.${problems > 0 ? " The scan is incomplete, too." : ""}`;
		case "incomplete": return `Incomplete: ${problems > 0 ? `${plural(problems, "thing")} could not be scanned` : "the self-probe was not found"}, so this is not clean.${levels === "" ? "" : ` Found so far: ${levels}.`}`;
		case "error": return "The scan ended with an error, so nothing is said to be clean.";
		case "clean":
			if (levels !== "") return `Nothing that fails the build: ${levels}.`;
			return scannedNothing(report.receipt) ? "Nothing to scan: the change brings no text." : `Clean: no secrets found${report.receipt.shard ? ` in shard ${shardWords(report.receipt.shard)}` : ""}.`;
	}
}
/** Whether not one text was looked at. */
function scannedNothing(receipt) {
	return receipt.files === 0 && receipt.blobs === 0 && receipt.bytes === 0;
}
/** `3 commits \u00b7 12 files \u00b7 1.2 MB \u00b7 3,456 lines in 42 ms` */
function scannedSentence(receipt) {
	return `${[
		receipt.commits > 0 ? plural(receipt.commits, "commit") : "",
		receipt.blobs > 0 && receipt.blobs !== receipt.files ? plural(receipt.blobs, "blob") : "",
		plural(receipt.files, "file"),
		byteSize(receipt.bytes),
		plural(receipt.lines, "line")
	].filter((part) => part !== "").join(" \u00b7 ")} in ${duration(receipt.durationMs)}`;
}
/** Which range or place: `push, 1a2b3c4d5e..6f7a8b9c0d`. Text from outside: neutralise it. */
function rangeSentence(receipt) {
	const what = receipt.event === receipt.source ? receipt.source : `${receipt.event}, ${receipt.source}`;
	if (receipt.shard) return `${rangeSentence(withoutShard(receipt))}, shard ${shardWords(receipt.shard)}`;
	const [base, head] = [shortCommit(receipt.base), shortCommit(receipt.head)];
	if (base === null) return head === null ? what : `${what} up to ${head}`;
	return head === null ? `${what} since ${base}` : `${what} ${base}..${head}`;
}
function shardWords({ index, count: of }) {
	return `${index} of ${of}`;
}
function withoutShard({ shard: _, ...receipt }) {
	return receipt;
}
/** The first ten characters of a full hash; other names whole. */
function shortCommit(commit) {
	return commit !== null && /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 10) : commit;
}
/** What one, and what several are called. */
const SKIP_WORDS = {
	binary: ["binary", "binary"],
	"too-large": ["too large", "too large"],
	"path-rule": ["left out by a path rule", "left out by a path rule"],
	submodule: ["submodule", "submodules"],
	symlink: ["symbolic link", "symbolic links"],
	"special-file": ["pipe, socket or device", "pipes, sockets or devices"],
	"git-lfs-pointer": ["Git LFS pointer (its content is not in the repository)", "Git LFS pointers (their content is not in the repository)"],
	archive: ["archive that was not opened (zip, tar and gzip are with --archives)", "archives that were not opened (zip, tar and gzip are with --archives)"],
	encrypted: ["locked by a password", "locked by a password"]
};
/** `3 binary, 1 too large`, or `nothing`. */
function skippedSentence(receipt) {
	const parts = Object.entries(receipt.skipped).filter(([, n]) => n > 0).map(([reason, n]) => `${count(n)} ${SKIP_WORDS[reason]?.[n === 1 ? 0 : 1] ?? reason}`);
	return parts.length === 0 ? "nothing" : parts.join(", ");
}
/** `rules 1a2b3c4d5e \u00b7 sealant 0.1.0 \u00b7 self-probe found` */
function provenanceSentence(receipt) {
	return `rules ${receipt.ruleset.slice(0, 10)} \u00b7 sealant ${receipt.version} \u00b7 self-probe ${receipt.selfProbe ? "found" : "NOT FOUND"}`;
}
/** `2 by baseline, 1 by inline-allow`, or an empty string. */
function suppressedSentence(suppressed) {
	const counts = /* @__PURE__ */ new Map();
	for (const { by } of suppressed) counts.set(by.kind, (counts.get(by.kind) ?? 0) + 1);
	return [...counts].map(([kind, n]) => `${count(n)} by ${kind}`).join(", ");
}
/** `99 %`, never rounded up to certainty. */
function percent(confidence) {
	return `${Math.min(99, Math.floor(confidence * 100))} %`;
}
/** The facts that made a finding, in one sentence; an empty string where there are none. */
function reasonsSentence({ reasons }) {
	return reasons.length === 0 ? "" : `Why: ${reasons.map((reason) => reason.replace(/[.\s]+$/, "")).join("; ")}.`;
}

// src/adapters/reporters/terminal-text.ts
/**
* How many terminal columns a text takes: 2 for East Asian wide and emoji, 0 for combining marks and zero-width.
* Source: Unicode TR 11 (blocks, not every character). Escape sequences are not expected.
*/
function displayWidth(text) {
	if (/^[\u0020-\u007e]*$/.test(text)) return text.length;
	let width = 0;
	for (const character of text) width += characterWidth(character);
	return width;
}
const ZERO_WIDTH = /^(?:\p{Mn}|\p{Me}|[\u200b-\u200d])$/u;
function characterWidth(character) {
	const code = character.codePointAt(0);
	if (code < 768) return 1;
	if (ZERO_WIDTH.test(character)) return 0;
	return code >= 4352 && code <= 4447 || code >= 11904 && code <= 42191 && code !== 12351 || code >= 44032 && code <= 55203 || code >= 63744 && code <= 64255 || code >= 65072 && code <= 65135 || code >= 65280 && code <= 65376 || code >= 65504 && code <= 65510 || code >= 127744 && code <= 129791 || code >= 131072 && code <= 262141 ? 2 : 1;
}
/** The longest beginning that fits `columns`, with `\u2026` where something was cut. */
function cutEnd(text, columns) {
	if (displayWidth(text) <= columns) return text;
	let kept = "";
	let width = 0;
	for (const character of text) {
		width += characterWidth(character);
		if (width > columns - 1) break;
		kept += character;
	}
	return `${kept}\u2026`;
}
/** The longest end that fits `columns`, with `\u2026` where something was cut. */
function cutStart(text, columns) {
	if (displayWidth(text) <= columns) return text;
	const characters = [...text];
	let from = characters.length;
	let width = 0;
	while (from > 0) {
		width += characterWidth(characters[from - 1]);
		if (width > columns - 1) break;
		from--;
	}
	return `\u2026${characters.slice(from).join("")}`;
}
/** Breaks a text at spaces into lines of at most `columns`; a longer word keeps a line of its own, whole. */
function wrap(text, columns) {
	const lines = [];
	let line = "";
	let width = 0;
	for (const word of text.split(" ")) {
		const wordWidth = displayWidth(word);
		if (line !== "" && width + 1 + wordWidth > columns) {
			lines.push(line);
			line = word;
			width = wordWidth;
		} else {
			width += (line === "" ? 0 : 1) + wordWidth;
			line = line === "" ? word : `${line} ${word}`;
		}
	}
	lines.push(line);
	return lines.map((done) => done.trimEnd());
}
/**
* A text of one or more lines behind a label, wrapped to `columns`; later lines are indented as far.
* @param indent columns that the label and the two spaces before it take
*/
function labelled(label, text, indent, columns, labelStyle, textStyle = (plain) => plain) {
	return text.split("\n").flatMap((line) => line.startsWith(" ") ? [line] : wrap(line, columns - indent)).map((line, i) => `  ${labelStyle((i === 0 ? label : "").padEnd(indent - 2))}${textStyle(line)}`.trimEnd());
}

// src/adapters/reporters/pretty-frame.ts
/**
* A code frame: source lines with their numbers, and a line of carets with `label` under the redacted value.
* @param columns how many terminal columns a line may take, from 40
*/
function drawFrame(frame, label, columns, paint) {
	const gutter = Math.max(4, String(frame.startLine + frame.lines.length - 1).length + 1);
	const room = columns - gutter - 3;
	const bar = paint.dim("\u2502");
	const drawn = [];
	frame.lines.forEach((line, i) => {
		const number = frame.startLine + i;
		const head = `${String(number).padStart(gutter)} ${bar} `;
		if (number !== frame.markLine) {
			drawn.push(`${paint.dim(head)}${paint.dim(cutEnd(require_command_line.neutralLine(line), room))}`.trimEnd());
			return;
		}
		const { before, mark, after } = fitMarked(line, frame, room);
		drawn.push(`${head}${before}${paint.red(paint.bold(mark))}${after}`.trimEnd());
		const carets = caretLine(displayWidth(before), Math.max(1, displayWidth(mark)), label, room, paint);
		drawn.push(`${" ".repeat(gutter)} ${bar} ${carets}`.trimEnd());
	});
	return drawn;
}
/** The marked line in three neutralised pieces that fit `room` together; of a long line the part around the mark stays. */
function fitMarked(line, frame, room) {
	const mark = cutEnd(require_command_line.neutralLine(line.slice(frame.markStart - 1, frame.markEnd - 1)), room);
	const before = require_command_line.neutralLine(line.slice(0, frame.markStart - 1));
	const after = require_command_line.neutralLine(line.slice(frame.markEnd - 1));
	const free = room - displayWidth(mark);
	const wantedAfter = Math.min(displayWidth(after), Math.max(Math.floor(free / 3), free - displayWidth(before)));
	return {
		before: free - wantedAfter > 0 ? cutStart(before, free - wantedAfter) : "",
		mark,
		after: wantedAfter > 0 ? cutEnd(after, wantedAfter) : ""
	};
}
function caretLine(indent, length, label, room, paint) {
	const carets = "^".repeat(length);
	if (indent + length + 1 + displayWidth(label) <= room) return `${" ".repeat(indent)}${paint.red(carets)} ${paint.dim(label)}`;
	const before = indent - displayWidth(label) - 1;
	return before >= 0 ? `${" ".repeat(before)}${paint.dim(label)} ${paint.red(carets)}` : `${" ".repeat(indent)}${paint.red(carets)}`;
}

// src/adapters/reporters/pretty-finding.ts
const BADGES = {
	fail: {
		symbol: "\u2716",
		word: "FAIL"
	},
	warn: {
		symbol: "\u25b2",
		word: "WARN"
	},
	note: {
		symbol: "\u25cf",
		word: "NOTE"
	}
};
/** Columns of a badge and the gap behind it; the place stands below the title. */
const INDENT = 8;
/** Columns before a labelled text: `  why      `. */
const LABEL_COLUMNS$1 = 11;
/**
* One finding: headline, place, code frame, why it is one and what to do.
* @param known the finding above that has the same value, or `null`; what it said is not said again
*/
function drawFinding(finding, known, columns, paint) {
	const title = require_command_line.neutralLine(finding.title);
	const facts = `${finding.severity} \u00b7 ${percent(finding.confidence)}`;
	const gap = columns - INDENT - displayWidth(title) - facts.length;
	const right = gap >= 2 ? `${" ".repeat(gap)}${paint.dim(facts)}` : "";
	return [
		`${badge(finding.level, paint)}  ${paint.bold(title)}${right}`,
		...placeLines(finding, columns, paint),
		...finding.frame ? [
			"",
			...drawFrame(finding.frame, require_command_line.neutralLine(finding.ruleId), columns, paint),
			""
		] : [`${" ".repeat(INDENT)}${paint.red(require_command_line.neutralLine(finding.redacted))} ${paint.dim(require_command_line.neutralLine(finding.ruleId))}`],
		...factsOf(finding, known, gap < 2 ? facts : null).flatMap(([label, text]) => labelled(label, label === "do" ? text : require_command_line.neutralLine(text), LABEL_COLUMNS$1, columns, paint.dim))
	];
}
function badge(level, paint) {
	const { symbol, word } = BADGES[level];
	const color = {
		fail: paint.red,
		warn: paint.yellow,
		note: paint.cyan
	}[level];
	return color(paint.bold(`${symbol} ${word}`));
}
function placeLines(finding, columns, paint) {
	const indent = " ".repeat(INDENT);
	const place = `${require_command_line.neutralLine(finding.path)}:${finding.startLine}:${finding.startColumn}`;
	if (finding.commit === null) return [`${indent}${paint.cyan(place)}`];
	const commit = `commit ${require_command_line.neutralLine(shortCommit(finding.commit) ?? "")}`;
	return INDENT + displayWidth(place) + 3 + commit.length <= columns ? [`${indent}${paint.cyan(place)}${paint.dim(` \u00b7 ${commit}`)}`] : [`${indent}${paint.cyan(place)}`, `${indent}${paint.dim(commit)}`];
}
/** Labels and texts below the frame. @param rating severity and confidence, where the headline had no room for them */
function factsOf(finding, known, rating) {
	const facts = rating === null ? [] : [["level", rating]];
	const sameWhy = known !== null && known.reasons.join("\n") === finding.reasons.join("\n");
	const identity = Object.entries(finding.identity).map(([key, value]) => `${key}: ${value}`);
	const why = [...finding.reasons, ...identity.length > 0 ? [identity.join(" \u00b7 ")] : []];
	if (!sameWhy) for (const [i, reason] of why.entries()) facts.push([i === 0 ? "why" : "", reason]);
	if (known !== null) facts.push(["same", `the value found above at ${known.path}:${known.startLine}`]);
	else facts.push(["do", require_command_line.neutralLines(finding.remedy)]);
	if (known === null && finding.entry) {
		const age = finding.entry.current ? "its current version" : "an older version";
		facts.push(["entry", `${finding.entry.reference} (${age})`]);
	}
	const moved = movedSentence(finding);
	if (moved !== null) facts.push(["now", moved]);
	return known === null ? [...facts, ["id", finding.fingerprint]] : facts;
}
/** Where it stands at the end of the range, if that is news; `null` otherwise. */
function movedSentence(finding) {
	if (finding.commit === null) return null;
	if (finding.head === null) return "not in the newest version any more, but still in the history";
	if (finding.head.path === finding.path && finding.head.startLine === finding.startLine) return null;
	return `at ${finding.head.path}:${finding.head.startLine}`;
}

// src/adapters/reporters/pretty.ts
var pretty_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ reporter: () => reporter });
const NARROWEST = 40;
/** Longer lines are hard to read, however wide the terminal. */
const WIDEST = 120;
/** Columns before a labelled text: `  suppressed `. */
const LABEL_COLUMNS = 13;
const SKIPPED_PATHS_SHOWN = 20;
/** For people at a terminal: each finding with its frame, why it is one and what to do; then the receipt. */
const reporter = {
	extension: "txt",
	render(report, style) {
		const paint = require_start.paintFor(style.color);
		const columns = Math.min(WIDEST, Math.max(NARROWEST, style.width));
		const told = inOrder(report.findings).filter((finding) => style.verbose || finding.level !== "note");
		const first = /* @__PURE__ */ new Map();
		const blocks = told.map((finding) => {
			const known = first.get(finding.fingerprint);
			if (!known) first.set(finding.fingerprint, finding);
			return drawFinding(finding, known ?? null, columns, paint);
		});
		blocks.push(receiptBlock(report, style, columns, paint));
		return blocks.map((lines) => require_command_line.guardCommands(`${lines.map((line) => line.trimEnd()).join("\n")}\n`)).join("\n");
	}
};
function receiptBlock(report, style, columns, paint) {
	const { receipt } = report;
	const lines = [outcomeLine(report, paint)];
	const put = (label, text, color = (plain) => plain) => {
		lines.push(...labelled(label, require_command_line.neutralLine(text), LABEL_COLUMNS, columns, paint.dim, color));
	};
	put("scanned", scannedSentence(receipt));
	put("range", rangeSentence(receipt));
	for (const [i, reason] of (receipt.reasons ?? []).entries()) put(i === 0 ? "because" : "", reason);
	put("skipped", skippedSentence(receipt));
	if (style.verbose) for (const path of skippedPaths(receipt)) put("", path, paint.dim);
	const hidden = style.verbose ? 0 : levelCounts(report).note;
	if (hidden > 0) put("not told", `${plural(hidden, "note")} (--all-levels tells them)`);
	if (report.suppressed.length > 0) put("suppressed", suppressedSentence(report.suppressed));
	put("proof", provenanceSentence(receipt), receipt.selfProbe ? void 0 : paint.red);
	for (const { kind, message, mend } of receipt.incomplete) {
		put("incomplete", `${message} (${kind})`, paint.yellow);
		lines.push(...labelled("", require_command_line.neutralLines(`\u2192 ${mend}`), LABEL_COLUMNS, columns, paint.dim));
	}
	for (const [i, stale] of (receipt.staleSuppressions ?? []).entries()) put(i === 0 ? "stale" : "", stale, paint.yellow);
	for (const change of receipt.configChanges) put("config", `not applied: ${change}`, paint.yellow);
	return lines;
}
function outcomeLine(report, paint) {
	const sentence = outcomeSentence(report);
	switch (report.outcome) {
		case "clean": return paint.green(paint.bold(`\u2714 ${sentence}`));
		case "findings": return paint.red(paint.bold(`\u2716 ${sentence}`));
		case "incomplete":
		case "error": return paint.yellow(paint.bold(`\u25b2 ${sentence}`));
	}
}
function skippedPaths(receipt) {
	const shown = receipt.skippedPaths.slice(0, SKIPPED_PATHS_SHOWN).map(({ path, reason }) => `${path} (${reason})`);
	const total = Object.values(receipt.skipped).reduce((sum, n) => sum + n, 0);
	return total > shown.length ? [...shown, `and ${count(total - shown.length)} more`] : shown;
}

Object.defineProperty(exports, "ADO_MASKS", {
  enumerable: true,
  get: function () {
    return ADO_MASKS;
  }
});
Object.defineProperty(exports, "AZURE_SEEDS", {
  enumerable: true,
  get: function () {
    return AZURE_SEEDS;
  }
});
Object.defineProperty(exports, "BUILT_IN", {
  enumerable: true,
  get: function () {
    return BUILT_IN;
  }
});
Object.defineProperty(exports, "DEFAULT_BUDGET_MS", {
  enumerable: true,
  get: function () {
    return DEFAULT_BUDGET_MS;
  }
});
Object.defineProperty(exports, "Detector", {
  enumerable: true,
  get: function () {
    return Detector;
  }
});
Object.defineProperty(exports, "GENERIC_RULES", {
  enumerable: true,
  get: function () {
    return GENERIC_RULES;
  }
});
Object.defineProperty(exports, "Secret", {
  enumerable: true,
  get: function () {
    return Secret;
  }
});
Object.defineProperty(exports, "StageClock", {
  enumerable: true,
  get: function () {
    return StageClock;
  }
});
Object.defineProperty(exports, "adoCoveredBytes", {
  enumerable: true,
  get: function () {
    return adoCoveredBytes;
  }
});
Object.defineProperty(exports, "archiveKind", {
  enumerable: true,
  get: function () {
    return archiveKind;
  }
});
Object.defineProperty(exports, "base62", {
  enumerable: true,
  get: function () {
    return base62;
  }
});
Object.defineProperty(exports, "checks", {
  enumerable: true,
  get: function () {
    return checks;
  }
});
Object.defineProperty(exports, "compareText", {
  enumerable: true,
  get: function () {
    return compareText;
  }
});
Object.defineProperty(exports, "compileRules", {
  enumerable: true,
  get: function () {
    return compileRules;
  }
});
Object.defineProperty(exports, "count", {
  enumerable: true,
  get: function () {
    return count;
  }
});
Object.defineProperty(exports, "crc32", {
  enumerable: true,
  get: function () {
    return crc32;
  }
});
Object.defineProperty(exports, "crc32Hex", {
  enumerable: true,
  get: function () {
    return crc32Hex;
  }
});
Object.defineProperty(exports, "crc32HexLittleEndian", {
  enumerable: true,
  get: function () {
    return crc32HexLittleEndian;
  }
});
Object.defineProperty(exports, "crc32LittleEndian", {
  enumerable: true,
  get: function () {
    return crc32LittleEndian;
  }
});
Object.defineProperty(exports, "createScanner", {
  enumerable: true,
  get: function () {
    return createScanner;
  }
});
Object.defineProperty(exports, "decode", {
  enumerable: true,
  get: function () {
    return decode;
  }
});
Object.defineProperty(exports, "detectGeneric", {
  enumerable: true,
  get: function () {
    return detectGeneric;
  }
});
Object.defineProperty(exports, "ed25519PublicKey", {
  enumerable: true,
  get: function () {
    return ed25519PublicKey;
  }
});
Object.defineProperty(exports, "encodeBase32", {
  enumerable: true,
  get: function () {
    return encodeBase32;
  }
});
Object.defineProperty(exports, "encodeBase58Check", {
  enumerable: true,
  get: function () {
    return encodeBase58Check;
  }
});
Object.defineProperty(exports, "encodeBech32", {
  enumerable: true,
  get: function () {
    return encodeBech32;
  }
});
Object.defineProperty(exports, "entraChecksum", {
  enumerable: true,
  get: function () {
    return entraChecksum;
  }
});
Object.defineProperty(exports, "expandParts", {
  enumerable: true,
  get: function () {
    return expandParts;
  }
});
Object.defineProperty(exports, "fingerprintOf", {
  enumerable: true,
  get: function () {
    return fingerprintOf;
  }
});
Object.defineProperty(exports, "inOrder", {
  enumerable: true,
  get: function () {
    return inOrder;
  }
});
Object.defineProperty(exports, "inOrder$1", {
  enumerable: true,
  get: function () {
    return inOrder$1;
  }
});
Object.defineProperty(exports, "isFingerprint", {
  enumerable: true,
  get: function () {
    return isFingerprint;
  }
});
Object.defineProperty(exports, "keepOldest", {
  enumerable: true,
  get: function () {
    return keepOldest;
  }
});
Object.defineProperty(exports, "levelCounts", {
  enumerable: true,
  get: function () {
    return levelCounts;
  }
});
Object.defineProperty(exports, "marvin32", {
  enumerable: true,
  get: function () {
    return marvin32;
  }
});
Object.defineProperty(exports, "marvinSeed", {
  enumerable: true,
  get: function () {
    return marvinSeed;
  }
});
Object.defineProperty(exports, "nodeCrypto", {
  enumerable: true,
  get: function () {
    return nodeCrypto;
  }
});
Object.defineProperty(exports, "outcomeSentence", {
  enumerable: true,
  get: function () {
    return outcomeSentence;
  }
});
Object.defineProperty(exports, "percent", {
  enumerable: true,
  get: function () {
    return percent;
  }
});
Object.defineProperty(exports, "plural", {
  enumerable: true,
  get: function () {
    return plural;
  }
});
Object.defineProperty(exports, "pretty_exports", {
  enumerable: true,
  get: function () {
    return pretty_exports;
  }
});
Object.defineProperty(exports, "provenanceSentence", {
  enumerable: true,
  get: function () {
    return provenanceSentence;
  }
});
Object.defineProperty(exports, "rangeSentence", {
  enumerable: true,
  get: function () {
    return rangeSentence;
  }
});
Object.defineProperty(exports, "reasonsSentence", {
  enumerable: true,
  get: function () {
    return reasonsSentence;
  }
});
Object.defineProperty(exports, "ruleFacts", {
  enumerable: true,
  get: function () {
    return ruleFacts;
  }
});
Object.defineProperty(exports, "ruleset_exports", {
  enumerable: true,
  get: function () {
    return ruleset_exports;
  }
});
Object.defineProperty(exports, "runChecks", {
  enumerable: true,
  get: function () {
    return runChecks;
  }
});
Object.defineProperty(exports, "scan_engine_exports", {
  enumerable: true,
  get: function () {
    return scan_engine_exports;
  }
});
Object.defineProperty(exports, "scannedSentence", {
  enumerable: true,
  get: function () {
    return scannedSentence;
  }
});
Object.defineProperty(exports, "shortCommit", {
  enumerable: true,
  get: function () {
    return shortCommit;
  }
});
Object.defineProperty(exports, "sightingsOf", {
  enumerable: true,
  get: function () {
    return sightingsOf;
  }
});
Object.defineProperty(exports, "skippedSentence", {
  enumerable: true,
  get: function () {
    return skippedSentence;
  }
});
Object.defineProperty(exports, "suppressedSentence", {
  enumerable: true,
  get: function () {
    return suppressedSentence;
  }
});
Object.defineProperty(exports, "wholeRule", {
  enumerable: true,
  get: function () {
    return wholeRule;
  }
});