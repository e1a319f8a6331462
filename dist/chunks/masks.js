// src/engine/inject/base64-forms.ts
/** A base64 piece shorter than this would hide unrelated text. */
const SHORTEST_CORE = 8;
/** Columns at which tools wrap base64: 64 (PEM, openssl) and 76 (MIME, coreutils). */
const WRAPS = [76, 64];
/**
* Base64 texts by which a value shows in a log, wherever it stands in the encoded data.
*
* Base64 encodes 3 bytes in 4 characters, so a value has three encodings, one for each position modulo 3. Of each only
* the characters are taken that depend on the value alone (its core): the first and last are shared with what stands
* before and after it (`user:` or a line feed). Cores also stand in the padded, unpadded and line-fed forms.
*/
function base64Forms(bytes) {
	const cores = [
		0,
		1,
		2
	].map((offset) => base64Core(bytes, offset)).filter((core) => core.length >= SHORTEST_CORE);
	const whole = wrap(cores[0] ?? "", WRAPS[0], SHORTEST_CORE).join("") === cores[0] ? cores.slice(1) : cores;
	const twice = base64Core(Buffer.from(cores[0] ?? "", "latin1"), 0);
	return [
		...whole,
		bytes.toString("base64"),
		...cores.map(urlSafe),
		...twice.length >= SHORTEST_CORE ? [twice] : []
	];
}
/** The lines of a long value's base64 text, as wrapped at 64 and at 76 columns; a log is masked line by line. */
function wrappedBase64Forms(bytes) {
	return WRAPS.flatMap((columns) => wrap(base64Core(bytes, 0), columns, SHORTEST_CORE));
}
/** `text` cut every `columns` characters; nothing when it fits on one line. A last line under `shortest` is left out. */
function wrap(text, columns, shortest) {
	if (text.length <= columns) return [];
	const lines = [];
	for (let i = 0; i < text.length; i += columns) lines.push(text.slice(i, i + columns));
	return lines.filter((line) => line.length >= shortest);
}
/** The base64 characters that depend on nothing but `bytes`, when `offset` (mod 3) bytes stand before them. */
function base64Core(bytes, offset) {
	return Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64").slice(Math.ceil(offset * 8 / 6), Math.floor((offset + bytes.length) * 8 / 6));
}
function urlSafe(text) {
	return text.replaceAll("+", "-").replaceAll("/", "_");
}

// src/engine/inject/structured-values.ts
/** JSON deeper or larger than this is masked as text only. */
const MAX_DEPTH = 16;
const MAX_LEAVES = 1e3;
const SECRET_NAME = /pass|pwd|secret|token|key|cred|auth|private|signature|cert/i;
/**
* Finds the secrets inside a value: leaves of JSON, the password of a URL (raw and decoded), of `user:password` and of
* `Key=value;` connection strings, the joined body of a PEM block, the signature of a JWT, the text behind base64.
*/
function partsOf(value) {
	const parts = {
		secrets: [],
		pieces: [],
		dropped: 0
	};
	const trimmed = value.trim();
	addJsonLeaves(trimmed, parts);
	addPemBodies(trimmed, parts);
	addUrlPassword(trimmed, parts);
	addPairs(trimmed, parts);
	addJwtSignature(trimmed, parts);
	addDecodedBase64(trimmed, parts);
	return parts;
}
function addJsonLeaves(text, parts) {
	if (!/^[{[]/.test(text)) return;
	let document;
	try {
		document = JSON.parse(text);
	} catch {
		return;
	}
	const leaves = leavesOf(document, "", 0);
	parts.dropped += Math.max(0, leaves.length - MAX_LEAVES);
	for (const { name, leaf } of leaves.slice(0, MAX_LEAVES)) {
		const secretName = SECRET_NAME.test(name);
		if (typeof leaf === "number" && !secretName) continue;
		const text = `${leaf}`;
		if (!isAddress(text) && (secretName || !isPlain(text))) parts.pieces.push(text);
		addPemBodies(text, parts);
		addUrlPassword(text, parts);
	}
}
function leavesOf(node, name, depth) {
	if (typeof node === "string" || typeof node === "number") return [{
		name,
		leaf: node
	}];
	if (typeof node !== "object" || node === null || depth > MAX_DEPTH) return [];
	return Object.entries(node).flatMap(([key, child]) => leavesOf(child, Array.isArray(node) ? name : key, depth + 1));
}
/** Text that is no secret unless its name says so: a word or identifier, a short number. */
function isPlain(text) {
	return /^[a-z]+([._ -][a-z0-9]{1,12}){0,4}$/i.test(text) && text.length <= 40 || /^\d{1,7}$/.test(text);
}
/** An address without a password or token in it, whatever its name says (`auth_uri`). */
function isAddress(text) {
	if (/^[\w.+-]+@[\w.-]+$/.test(text)) return true;
	return /^https?:\/\/[^@\s]*$/.test(text) && !/(?=[\w-]{0,40}\d)[\w-]{20}/.test(text);
}
function addPemBodies(text, parts) {
	for (const [, body] of text.matchAll(/-----BEGIN [A-Z0-9 ]{1,40}-----([A-Za-z0-9+/=\s\\]{32,})-----END /g)) parts.pieces.push(body.replace(/\\[nr]|\s/g, ""));
}
function addUrlPassword(text, parts) {
	const password = /^[a-z][a-z0-9+.-]*:\/\/[^:/?#\s@]*:([^\s]+)@[^@\s]*$/i.exec(text)?.[1];
	if (password === void 0) return;
	parts.secrets.push(password);
	try {
		const decoded = decodeURIComponent(password);
		if (decoded !== password) parts.secrets.push(decoded);
	} catch {}
}
function addPairs(text, parts) {
	const pair = /^[\w.@+-]{1,64}:([^\s:/][^\s]{5,})$/.exec(text)?.[1];
	if (pair !== void 0) parts.secrets.push(pair);
	for (const [, name, quoted, bare] of text.matchAll(/(?:^|[;\s])([A-Za-z][\w .-]{0,40}?)\s*=\s*(?:"([^"\n]+)"|([^;\s]+))/g)) if (SECRET_NAME.test(name)) parts.secrets.push(quoted ?? bare);
}
function addJwtSignature(text, parts) {
	const signature = /^[\w-]{8,}\.[\w-]{2,}\.([\w-]{8,})$/.exec(text)?.[1];
	if (signature !== void 0) parts.pieces.push(signature);
}
function addDecodedBase64(text, parts) {
	if (!/^[A-Za-z0-9+/]{16,}={0,2}$/.test(text) || text.length % 4 !== 0) return;
	const decoded = Buffer.from(text, "base64").toString("utf8").trim();
	if (decoded.length >= 6 && /^[\t\r\n -~]+$/.test(decoded)) parts.pieces.push(decoded);
}

// src/engine/inject/text-forms.ts
/** JSON strings as written by most languages, by ASCII-only writers, by Go and by PHP; and JSON within JSON. */
function jsonForms(value) {
	const plain = jsonText(value);
	return [
		plain,
		plain.replace(/[<>&\u2028\u2029]/g, unicodeEscape),
		plain.replace(/[^\u0000-\u007e]/g, unicodeEscape),
		jsonText(plain),
		plain.replaceAll("/", "\\/")
	];
}
/** Percent-encodings: of a component (also strict RFC 3986, and in lower-case hex), of a whole URI, of a form, twice. */
function urlForms(value) {
	const sound = Buffer.from(value, "utf8").toString("utf8");
	const component = encodeURIComponent(sound);
	const strict = component.replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
	return [
		component,
		strict,
		new URLSearchParams([["", sound]]).toString().slice(1),
		strict.replaceAll("%20", "+"),
		component.replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase()),
		encodeURI(sound),
		encodeURIComponent(component)
	];
}
/** Quotings of POSIX shells: `'\''` (set -x), `'"'"'` (Python's shlex), `%q` of bash, inside double quotes; and `''` (SQL, YAML). */
function shellForms(value) {
	return [
		value.replaceAll("'", "'\\''"),
		value.replace(/["\\$`]/g, "\\$&"),
		value.replace(/[\s"'\\|&;()<>!{}*[\]?^$`,]|^[#~]/g, "\\$&"),
		value.replaceAll("'", `'"'"'`),
		value.replaceAll("\"", "\\\""),
		value.replaceAll("'", "''")
	];
}
/** Entities as written for XML, by Go and Jinja (decimal), and by Python (hexadecimal). */
function markupForms(value) {
	const basic = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
	return [
		basic.replaceAll("\"", "&quot;").replaceAll("'", "&apos;"),
		basic.replaceAll("\"", "&#34;").replaceAll("'", "&#39;"),
		basic.replaceAll("\"", "&quot;").replaceAll("'", "&#x27;")
	];
}
function jsonText(value) {
	return JSON.stringify(value).slice(1, -1);
}
function unicodeEscape(character) {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// src/engine/inject/masks.ts
/** A shorter mask would hide unrelated text everywhere, and the runner drops every job output that holds a mask. */
const SHORTEST_MASK = 4;
/** Below this a value in another case is too likely to be an ordinary word. */
const SHORTEST_CASE_VARIANT = 12;
/** Columns at which `xxd -p` wraps. */
const HEX_WRAP = 60;
/** Longer ones are keys, which nothing prints in another case. */
const LONGEST_CASE_VARIANT = 64;
/** Of longer values (files), in UTF-16 units, only lines, wrapped base64 and inner secrets are masked. */
const LONGEST_WHOLE = 16384;
/** For the runner. */
const MASK_LIMITS = {
	perValue: 30,
	perSecret: 250,
	total: 5e3
};
/** For `mask-stream.ts`, whose speed does not depend on the number of masks: every form there is. */
const STREAM_MASK_LIMITS = {
	perValue: 100,
	perSecret: 2e3,
	total: 5e4
};
/**
* Every text by which a secret may show in a log: itself, its lines, its encodings, and the secrets inside it.
*
* No form holds a line break: a log is masked line by line, and the runner would also mask each line of it, however
* short (`}` of a JSON document). Hence the runner's own rules for multi-line values never apply.
* Source: actions/runner, ActionCommandManager.cs (add-mask), HostContext.cs and ValueEncoders.cs (its encoders).
*/
function deriveMasks(secret, limits = MASK_LIMITS) {
	const value = secret.reveal();
	const found = /* @__PURE__ */ new Set();
	const add = (forms) => {
		for (const form of forms) if (isMaskable(form)) found.add(form);
	};
	const addEncodings = (of) => {
		const most = found.size + limits.perValue;
		for (const form of encodedForms(of)) if (isMaskable(form) && found.size < most) found.add(form);
	};
	const lines = linesOf(value);
	if (lines.every(isStructural)) return {
		forms: [],
		dropped: 0,
		shortLines: 0
	};
	add([value, ...lines]);
	addEncodings(value);
	const { secrets, pieces, dropped } = partsOf(value);
	for (const part of secrets) {
		add([part, ...linesOf(part)]);
		addEncodings(part);
	}
	for (const piece of pieces) add([
		piece,
		...linesOf(piece),
		...commonForms(piece)
	]);
	for (const line of lines.length > 1 ? lines : []) add(jsonForms(line).slice(0, 1));
	const forms = [...found];
	return {
		forms: forms.slice(0, limits.perSecret),
		dropped: dropped + Math.max(0, forms.length - limits.perSecret),
		shortLines: lines.filter((line) => line.length < 4 && !isStructural(line)).length
	};
}
/** Whether a text may be a mask: on one line, long enough, and neither punctuation alone nor a PEM header. */
function isMaskable(text) {
	return text.trim().length >= 4 && !/[\r\n]/.test(text) && !isStructural(text);
}
function isStructural(text) {
	return /^[\s{}[\](),;:'"<>/\\|=*.-]*$/.test(text) || /^\s*-----(BEGIN|END) [A-Z0-9 ]+-----\s*$/.test(text);
}
function linesOf(value) {
	return value.split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line !== "");
}
/** Every encoding of a value, the likeliest in a log first. */
function encodedForms(value) {
	const trimmed = value.trim();
	if (trimmed.length < 4) return [];
	const bytes = Buffer.from(trimmed, "utf8");
	const wrapped = wrappedBase64Forms(bytes);
	if (trimmed.length > LONGEST_WHOLE) return wrapped;
	const hex = bytes.toString("hex");
	const forms = [
		...base64Forms(bytes),
		...hexForms(hex),
		...jsonForms(trimmed),
		...urlForms(trimmed)
	];
	forms.push(...wrapped, ...shellForms(trimmed), ...markupForms(trimmed));
	if (trimmed.length >= SHORTEST_CASE_VARIANT && trimmed.length <= LONGEST_CASE_VARIANT) forms.push(trimmed.toLowerCase(), trimmed.toUpperCase());
	return forms;
}
/** Hexadecimal text in both cases, and in the usual one as `xxd -p` wraps it. */
function hexForms(hex) {
	return [
		hex,
		...wrap(hex, HEX_WRAP, SHORTEST_CASE_VARIANT),
		hex.toUpperCase()
	];
}
/** The encodings that a piece of a structured secret meets on its way into a log. */
function commonForms(value) {
	const trimmed = value.trim();
	if (trimmed.length < 4) return [];
	return [
		...base64Forms(Buffer.from(trimmed, "utf8")),
		...jsonForms(trimmed),
		...urlForms(trimmed).slice(0, 1)
	];
}

Object.defineProperty(exports, "MASK_LIMITS", {
  enumerable: true,
  get: function () {
    return MASK_LIMITS;
  }
});
Object.defineProperty(exports, "STREAM_MASK_LIMITS", {
  enumerable: true,
  get: function () {
    return STREAM_MASK_LIMITS;
  }
});
Object.defineProperty(exports, "deriveMasks", {
  enumerable: true,
  get: function () {
    return deriveMasks;
  }
});
Object.defineProperty(exports, "isMaskable", {
  enumerable: true,
  get: function () {
    return isMaskable;
  }
});
Object.defineProperty(exports, "linesOf", {
  enumerable: true,
  get: function () {
    return linesOf;
  }
});