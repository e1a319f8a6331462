const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_npm_noble = require("./npm-noble.js");
const require_npm_scure = require("./npm-scure.js");

// node_modules/age-encryption/dist/x25519.js
const exportable = false;
let webCryptoOff = false;
async function webCryptoFallback(func, fallback) {
	if (webCryptoOff) return await fallback();
	try {
		return await func();
	} catch (error) {
		if (error instanceof ReferenceError || error instanceof DOMException && error.name === "NotSupportedError") return await fallback();
		else throw error;
	}
}
async function scalarMult(scalar, u) {
	return await webCryptoFallback(async () => {
		const key = isCryptoKey$2(scalar) ? scalar : await importX25519Key(scalar);
		const peer = await crypto.subtle.importKey("raw", domBuffer$1(u), { name: "X25519" }, exportable, []);
		return new Uint8Array(await crypto.subtle.deriveBits({
			name: "X25519",
			public: peer
		}, key, 256));
	}, () => {
		if (isCryptoKey$2(scalar)) throw new Error("CryptoKey provided but X25519 WebCrypto is not supported");
		return require_npm_noble.x25519.scalarMult(scalar, u);
	});
}
async function scalarMultBase(scalar) {
	return await webCryptoFallback(async () => {
		return scalarMult(scalar, require_npm_noble.x25519.GuBytes);
	}, () => {
		if (isCryptoKey$2(scalar)) throw new Error("CryptoKey provided but X25519 WebCrypto is not supported");
		return require_npm_noble.x25519.scalarMultBase(scalar);
	});
}
const pkcs8Prefix = /* @__PURE__ */ new Uint8Array([
	48,
	46,
	2,
	1,
	0,
	48,
	5,
	6,
	3,
	43,
	101,
	110,
	4,
	34,
	4,
	32
]);
async function importX25519Key(key) {
	if (key.length !== 32) throw new Error("X25519 private key must be 32 bytes");
	const pkcs8 = new Uint8Array([...pkcs8Prefix, ...key]);
	return crypto.subtle.importKey("pkcs8", pkcs8, { name: "X25519" }, exportable, ["deriveBits"]);
}
function isCryptoKey$2(key) {
	return typeof CryptoKey !== "undefined" && key instanceof CryptoKey;
}
function domBuffer$1(arr) {
	return arr;
}

// node_modules/age-encryption/dist/io.js
var LineReader = class {
	s;
	transcript = [];
	buf = /* @__PURE__ */ new Uint8Array(0);
	constructor(stream) {
		this.s = stream.getReader();
	}
	async readLine() {
		const line = [];
		while (true) {
			const i = this.buf.indexOf("\n".charCodeAt(0));
			if (i >= 0) {
				line.push(this.buf.subarray(0, i));
				this.transcript.push(this.buf.subarray(0, i + 1));
				this.buf = this.buf.subarray(i + 1);
				return asciiString(flatten(line));
			}
			if (this.buf.length > 0) {
				line.push(this.buf);
				this.transcript.push(this.buf);
			}
			const next = await this.s.read();
			if (next.done) {
				this.buf = flatten(line);
				return null;
			}
			this.buf = next.value;
		}
	}
	close() {
		this.s.releaseLock();
		return {
			rest: this.buf,
			transcript: flatten(this.transcript)
		};
	}
};
function asciiString(bytes) {
	bytes.forEach((b) => {
		if (b < 32 || b > 126) throw Error("invalid non-ASCII byte in header");
	});
	return new TextDecoder().decode(bytes);
}
function flatten(arr) {
	const len = arr.reduce(((sum, line) => sum + line.length), 0);
	const out = new Uint8Array(len);
	let n = 0;
	for (const a of arr) {
		out.set(a, n);
		n += a.length;
	}
	return out;
}
function prepend(s, ...prefixes) {
	return s.pipeThrough(new TransformStream({ start(controller) {
		for (const p of prefixes) controller.enqueue(p);
	} }));
}
function stream(a) {
	return new ReadableStream({ start(controller) {
		controller.enqueue(a);
		controller.close();
	} });
}
async function readAll(stream) {
	if (!(stream instanceof ReadableStream)) throw new Error("readAll expects a ReadableStream<Uint8Array>");
	return new Uint8Array(await new Response(stream).arrayBuffer());
}
async function readAllString(stream) {
	if (!(stream instanceof ReadableStream)) throw new Error("readAllString expects a ReadableStream<Uint8Array>");
	return await new Response(stream).text();
}
async function read(stream, n) {
	const reader = stream.getReader();
	const chunks = [];
	let readBytes = 0;
	while (readBytes < n) {
		const { done, value } = await reader.read();
		if (done) throw Error("stream ended before reading " + n.toString() + " bytes");
		chunks.push(value);
		readBytes += value.length;
	}
	reader.releaseLock();
	const buf = flatten(chunks);
	return {
		data: buf.subarray(0, n),
		rest: prepend(stream, buf.subarray(n))
	};
}

// node_modules/age-encryption/dist/format.js
/**
* A stanza is a section of an age header. This is part of the low-level
* {@link Recipient} and {@link Identity} APIs.
*/
var Stanza = class {
	/**
	* All space-separated arguments on the first line of the stanza.
	* Each argument is a string that does not contain spaces.
	* The first argument is often a recipient type, which should look like
	* `example.com/...` to avoid collisions.
	*/
	args;
	/**
	* The raw body of the stanza. This is automatically base64-encoded and
	* split into lines of 48 characters each.
	*/
	body;
	constructor(args, body) {
		this.args = args;
		this.body = body;
	}
};
async function parseNextStanza(hdr) {
	const argsLine = await hdr.readLine();
	if (argsLine === null) throw Error("invalid stanza");
	const args = argsLine.split(" ");
	if (args.length < 2 || args.shift() !== "->") return { next: argsLine };
	for (const arg of args) if (arg.length === 0) throw Error("invalid stanza");
	const bodyLines = [];
	for (;;) {
		const nextLine = await hdr.readLine();
		if (nextLine === null) throw Error("invalid stanza");
		const line = require_npm_scure.base64nopad.decode(nextLine);
		if (line.length > 48) throw Error("invalid stanza");
		bodyLines.push(line);
		if (line.length < 48) break;
	}
	const body = flatten(bodyLines);
	return { s: new Stanza(args, body) };
}
async function parseHeader(header) {
	const hdr = new LineReader(header);
	const versionLine = await hdr.readLine();
	if (versionLine !== "age-encryption.org/v1") throw Error("invalid version " + (versionLine ?? "line"));
	const stanzas = [];
	for (;;) {
		const { s, next: macLine } = await parseNextStanza(hdr);
		if (s !== void 0) {
			stanzas.push(s);
			continue;
		}
		if (!macLine.startsWith("--- ")) throw Error("invalid header");
		const MAC = require_npm_scure.base64nopad.decode(macLine.slice(4));
		const { rest, transcript } = hdr.close();
		return {
			stanzas,
			headerNoMAC: transcript.slice(0, transcript.length - 1 - macLine.length + 3),
			MAC,
			headerSize: transcript.length,
			rest: prepend(header, rest)
		};
	}
}
function encodeHeaderNoMAC(recipients) {
	const lines = [];
	lines.push("age-encryption.org/v1\n");
	for (const s of recipients) {
		lines.push("-> " + s.args.join(" ") + "\n");
		for (let i = 0; i < s.body.length; i += 48) {
			let end = i + 48;
			if (end > s.body.length) end = s.body.length;
			lines.push(require_npm_scure.base64nopad.encode(s.body.subarray(i, end)) + "\n");
		}
		if (s.body.length % 48 === 0) lines.push("\n");
	}
	lines.push("---");
	return new TextEncoder().encode(lines.join(""));
}
function encodeHeader(recipients, MAC) {
	return flatten([encodeHeaderNoMAC(recipients), new TextEncoder().encode(" " + require_npm_scure.base64nopad.encode(MAC) + "\n")]);
}

// node_modules/age-encryption/dist/recipients.js
/**
* Generate a new native age identity.
*
* Currently, this returns an X25519 identity. In the future, this may return a
* post-quantum hybrid identity like {@link generateHybridIdentity}. To
* explicitly generate an X25519 identity, use {@link generateX25519Identity}.
*
* @returns A promise that resolves to the new identity, a string starting with
* `AGE-SECRET-KEY-1...`. Use {@link identityToRecipient} to produce the
* corresponding recipient.
*/
function generateIdentity() {
	return generateX25519Identity();
}
/**
* Generate a new X25519 native age identity.
*
* @returns A promise that resolves to the new identity, a string starting with
* `AGE-SECRET-KEY-1...`. Use {@link identityToRecipient} to produce the
* corresponding recipient.
*/
function generateX25519Identity() {
	const scalar = require_npm_noble.randomBytes(32);
	const identity = require_npm_scure.bech32.encodeFromBytes("AGE-SECRET-KEY-", scalar).toUpperCase();
	return Promise.resolve(identity);
}
/**
* Generate a new post-quantum hybrid native age identity.
*
* @returns A promise that resolves to the new identity, a string starting with
* `AGE-SECRET-KEY-PQ-1...`. Use {@link identityToRecipient} to produce the
* corresponding recipient.
*/
function generateHybridIdentity() {
	const scalar = require_npm_noble.randomBytes(32);
	const identity = require_npm_scure.bech32.encodeFromBytes("AGE-SECRET-KEY-PQ-", scalar).toUpperCase();
	return Promise.resolve(identity);
}
/**
* Convert an age identity to a recipient.
*
* @param identity - An age identity, a string starting with
* `AGE-SECRET-KEY-PQ-1...` or `AGE-SECRET-KEY-1...` or an X25519 private
* {@link https://developer.mozilla.org/en-US/docs/Web/API/CryptoKey | CryptoKey}
* object.
*
* @returns A promise that resolves to the corresponding recipient, a string
* starting with `age1...`.
*
* @see {@link generateIdentity}
* @see {@link Decrypter.addIdentity}
*/
async function identityToRecipient(identity) {
	let scalar;
	if (isCryptoKey$1(identity)) scalar = identity;
	else if (identity.startsWith("AGE-SECRET-KEY-PQ-1")) {
		const res = require_npm_scure.bech32.decodeToBytes(identity);
		if (res.prefix.toUpperCase() !== "AGE-SECRET-KEY-PQ-" || res.bytes.length !== 32) throw Error("invalid identity");
		const recipient = require_npm_noble.MLKEM768X25519.getPublicKey(res.bytes);
		return require_npm_scure.bech32.encode("age1pq", require_npm_scure.bech32.toWords(recipient), false);
	} else {
		const res = require_npm_scure.bech32.decodeToBytes(identity);
		if (!identity.startsWith("AGE-SECRET-KEY-1") || res.prefix.toUpperCase() !== "AGE-SECRET-KEY-" || res.bytes.length !== 32) throw Error("invalid identity");
		scalar = res.bytes;
	}
	const recipient = await scalarMultBase(scalar);
	return require_npm_scure.bech32.encodeFromBytes("age", recipient);
}
var HybridRecipient = class {
	recipient;
	constructor(s) {
		const { prefix, words } = require_npm_scure.bech32.decode(s, false);
		const bytes = require_npm_scure.bech32.fromWords(words);
		if (!s.startsWith("age1pq1") || prefix.toLowerCase() !== "age1pq" || bytes.length !== 1216) throw Error("invalid recipient");
		this.recipient = bytes;
	}
	wrapFileKey(fileKey) {
		const { cipherText: encapsulatedKey, sharedSecret } = require_npm_noble.MLKEM768X25519.encapsulate(this.recipient);
		const label = new TextEncoder().encode("age-encryption.org/mlkem768x25519");
		const { key, nonce } = hpkeContext(hpkeMLKEM768X25519, sharedSecret, label);
		const ciphertext = require_npm_noble.chacha20poly1305(key, nonce).encrypt(fileKey);
		return [new Stanza(["mlkem768x25519", require_npm_scure.base64nopad.encode(encapsulatedKey)], ciphertext)];
	}
};
var HybridIdentity = class {
	identity;
	constructor(s) {
		const res = require_npm_scure.bech32.decodeToBytes(s);
		if (!s.startsWith("AGE-SECRET-KEY-PQ-1") || res.prefix.toUpperCase() !== "AGE-SECRET-KEY-PQ-" || res.bytes.length !== 32) throw Error("invalid identity");
		this.identity = res.bytes;
	}
	unwrapFileKey(stanzas) {
		for (const s of stanzas) {
			if (s.args.length < 1 || s.args[0] !== "mlkem768x25519") continue;
			if (s.args.length !== 2) throw Error("invalid mlkem768x25519 stanza");
			const share = require_npm_scure.base64nopad.decode(s.args[1]);
			if (share.length !== 1120) throw Error("invalid mlkem768x25519 stanza");
			if (s.body.length !== 32) throw Error("invalid mlkem768x25519 stanza");
			const sharedSecret = require_npm_noble.MLKEM768X25519.decapsulate(share, this.identity);
			const label = new TextEncoder().encode("age-encryption.org/mlkem768x25519");
			const { key, nonce } = hpkeContext(hpkeMLKEM768X25519, sharedSecret, label);
			try {
				return require_npm_noble.chacha20poly1305(key, nonce).decrypt(s.body);
			} catch {
				continue;
			}
		}
		return null;
	}
};
const hpkeMLKEM768X25519 = 25722;
const hpkeMLKEM768P256 = 80;
const hpkeDHKEMP256 = 16;
function hpkeContext(kemID, sharedSecret, info) {
	const suiteID = hpkeSuiteID(kemID);
	const pskIDHash = hpkeLabeledExtract(suiteID, void 0, "psk_id_hash", /* @__PURE__ */ new Uint8Array(0));
	const infoHash = hpkeLabeledExtract(suiteID, void 0, "info_hash", info);
	const ksContext = new Uint8Array(1 + pskIDHash.length + infoHash.length);
	ksContext[0] = 0;
	ksContext.set(pskIDHash, 1);
	ksContext.set(infoHash, 1 + pskIDHash.length);
	const secret = hpkeLabeledExtract(suiteID, sharedSecret, "secret", /* @__PURE__ */ new Uint8Array(0));
	return {
		key: hpkeLabeledExpand(suiteID, secret, "key", ksContext, 32),
		nonce: hpkeLabeledExpand(suiteID, secret, "base_nonce", ksContext, 12)
	};
}
function hpkeSuiteID(kemID) {
	const suiteID = /* @__PURE__ */ new Uint8Array(10);
	suiteID.set(new TextEncoder().encode("HPKE"), 0);
	suiteID[4] = kemID >> 8 & 255;
	suiteID[5] = kemID & 255;
	suiteID[6] = 0;
	suiteID[7] = 1;
	suiteID[8] = 0;
	suiteID[9] = 3;
	return suiteID;
}
function hpkeLabeledExtract(suiteID, salt, label, ikm) {
	const labeledIKM = new Uint8Array(7 + suiteID.length + label.length + ikm.length);
	let offset = 0;
	labeledIKM.set(new TextEncoder().encode("HPKE-v1"), offset);
	offset += 7;
	labeledIKM.set(suiteID, offset);
	offset += suiteID.length;
	labeledIKM.set(new TextEncoder().encode(label), offset);
	offset += label.length;
	labeledIKM.set(ikm, offset);
	return require_npm_noble.extract(require_npm_noble.sha256, labeledIKM, salt);
}
function hpkeLabeledExpand(suiteID, prk, label, info, length) {
	const labeledInfo = new Uint8Array(9 + suiteID.length + label.length + info.length);
	let offset = 0;
	labeledInfo[offset] = length >> 8 & 255;
	labeledInfo[offset + 1] = length & 255;
	offset += 2;
	labeledInfo.set(new TextEncoder().encode("HPKE-v1"), offset);
	offset += 7;
	labeledInfo.set(suiteID, offset);
	offset += suiteID.length;
	labeledInfo.set(new TextEncoder().encode(label), offset);
	offset += label.length;
	labeledInfo.set(info, offset);
	return require_npm_noble.expand(require_npm_noble.sha256, prk, labeledInfo, length);
}
function hpkeDHKEMP256Encapsulate(recipient) {
	if (recipient.length !== require_npm_noble.p256.lengths.publicKeyUncompressed) recipient = require_npm_noble.p256.Point.fromBytes(recipient).toBytes(false);
	const ephemeral = require_npm_noble.p256.utils.randomSecretKey();
	const encapsulatedKey = require_npm_noble.p256.getPublicKey(ephemeral, false);
	const ss = require_npm_noble.p256.getSharedSecret(ephemeral, recipient, true).subarray(1);
	const kemContext = new Uint8Array(encapsulatedKey.length + recipient.length);
	kemContext.set(encapsulatedKey, 0);
	kemContext.set(recipient, encapsulatedKey.length);
	const suiteID = /* @__PURE__ */ new Uint8Array(5);
	suiteID.set(new TextEncoder().encode("KEM"), 0);
	suiteID[3] = 0;
	suiteID[4] = 16;
	return {
		encapsulatedKey,
		sharedSecret: hpkeLabeledExpand(suiteID, hpkeLabeledExtract(suiteID, void 0, "eae_prk", ss), "shared_secret", kemContext, 32)
	};
}
var TagRecipient = class {
	recipient;
	constructor(s) {
		const res = require_npm_scure.bech32.decodeToBytes(s);
		if (!s.startsWith("age1tag1") || res.prefix.toLowerCase() !== "age1tag" || res.bytes.length !== 33) throw Error("invalid recipient");
		this.recipient = res.bytes;
	}
	wrapFileKey(fileKey) {
		const { encapsulatedKey, sharedSecret } = hpkeDHKEMP256Encapsulate(this.recipient);
		const label = new TextEncoder().encode("age-encryption.org/p256tag");
		const tag = (() => {
			const recipientHash = require_npm_noble.sha256(this.recipient).subarray(0, 4);
			const ikm = new Uint8Array(encapsulatedKey.length + recipientHash.length);
			ikm.set(encapsulatedKey, 0);
			ikm.set(recipientHash, encapsulatedKey.length);
			return require_npm_noble.extract(require_npm_noble.sha256, ikm, label).subarray(0, 4);
		})();
		const { key, nonce } = hpkeContext(hpkeDHKEMP256, sharedSecret, label);
		const ciphertext = require_npm_noble.chacha20poly1305(key, nonce).encrypt(fileKey);
		return [new Stanza([
			"p256tag",
			require_npm_scure.base64nopad.encode(tag),
			require_npm_scure.base64nopad.encode(encapsulatedKey)
		], ciphertext)];
	}
};
var HybridTagRecipient = class {
	recipient;
	constructor(s) {
		const { prefix, words } = require_npm_scure.bech32.decode(s, false);
		const bytes = require_npm_scure.bech32.fromWords(words);
		if (!s.startsWith("age1tagpq1") || prefix.toLowerCase() !== "age1tagpq" || bytes.length !== 1249) throw Error("invalid recipient");
		this.recipient = bytes;
	}
	wrapFileKey(fileKey) {
		const { cipherText: encapsulatedKey, sharedSecret } = require_npm_noble.MLKEM768P256.encapsulate(this.recipient);
		const label = new TextEncoder().encode("age-encryption.org/mlkem768p256tag");
		const tag = (() => {
			const recipientHash = require_npm_noble.sha256(this.recipient.subarray(1184)).subarray(0, 4);
			const ikm = new Uint8Array(encapsulatedKey.length + recipientHash.length);
			ikm.set(encapsulatedKey, 0);
			ikm.set(recipientHash, encapsulatedKey.length);
			return require_npm_noble.extract(require_npm_noble.sha256, ikm, label).subarray(0, 4);
		})();
		const { key, nonce } = hpkeContext(hpkeMLKEM768P256, sharedSecret, label);
		const ciphertext = require_npm_noble.chacha20poly1305(key, nonce).encrypt(fileKey);
		return [new Stanza([
			"mlkem768p256tag",
			require_npm_scure.base64nopad.encode(tag),
			require_npm_scure.base64nopad.encode(encapsulatedKey)
		], ciphertext)];
	}
};
var X25519Recipient = class {
	recipient;
	constructor(s) {
		const res = require_npm_scure.bech32.decodeToBytes(s);
		if (!s.startsWith("age1") || res.prefix.toLowerCase() !== "age" || res.bytes.length !== 32) throw Error("invalid recipient");
		this.recipient = res.bytes;
	}
	async wrapFileKey(fileKey) {
		const ephemeral = require_npm_noble.randomBytes(32);
		const share = await scalarMultBase(ephemeral);
		const secret = await scalarMult(ephemeral, this.recipient);
		const salt = new Uint8Array(share.length + this.recipient.length);
		salt.set(share);
		salt.set(this.recipient, share.length);
		const label = new TextEncoder().encode("age-encryption.org/v1/X25519");
		const key = require_npm_noble.hkdf(require_npm_noble.sha256, secret, salt, label, 32);
		return [new Stanza(["X25519", require_npm_scure.base64nopad.encode(share)], encryptFileKey(fileKey, key))];
	}
};
var X25519Identity = class {
	identity;
	recipient;
	constructor(s) {
		if (isCryptoKey$1(s)) {
			this.identity = s;
			this.recipient = scalarMultBase(s);
			return;
		}
		const res = require_npm_scure.bech32.decodeToBytes(s);
		if (!s.startsWith("AGE-SECRET-KEY-1") || res.prefix.toUpperCase() !== "AGE-SECRET-KEY-" || res.bytes.length !== 32) throw Error("invalid identity");
		this.identity = res.bytes;
		this.recipient = scalarMultBase(res.bytes);
	}
	async unwrapFileKey(stanzas) {
		for (const s of stanzas) {
			if (s.args.length < 1 || s.args[0] !== "X25519") continue;
			if (s.args.length !== 2) throw Error("invalid X25519 stanza");
			const share = require_npm_scure.base64nopad.decode(s.args[1]);
			if (share.length !== 32) throw Error("invalid X25519 stanza");
			const secret = await scalarMult(this.identity, share);
			const recipient = await this.recipient;
			const salt = new Uint8Array(share.length + recipient.length);
			salt.set(share);
			salt.set(recipient, share.length);
			const label = new TextEncoder().encode("age-encryption.org/v1/X25519");
			const key = require_npm_noble.hkdf(require_npm_noble.sha256, secret, salt, label, 32);
			const fileKey = decryptFileKey(s.body, key);
			if (fileKey !== null) return fileKey;
		}
		return null;
	}
};
var ScryptRecipient = class {
	passphrase;
	logN;
	constructor(passphrase, logN) {
		this.passphrase = passphrase;
		this.logN = logN;
	}
	wrapFileKey(fileKey) {
		const salt = require_npm_noble.randomBytes(16);
		const label = "age-encryption.org/v1/scrypt";
		const labelAndSalt = /* @__PURE__ */ new Uint8Array(44);
		labelAndSalt.set(new TextEncoder().encode(label));
		labelAndSalt.set(salt, 28);
		const key = require_npm_noble.scrypt(this.passphrase, labelAndSalt, {
			N: 2 ** this.logN,
			r: 8,
			p: 1,
			dkLen: 32
		});
		return [new Stanza([
			"scrypt",
			require_npm_scure.base64nopad.encode(salt),
			this.logN.toString()
		], encryptFileKey(fileKey, key))];
	}
};
var ScryptIdentity = class {
	passphrase;
	constructor(passphrase) {
		this.passphrase = passphrase;
	}
	unwrapFileKey(stanzas) {
		for (const s of stanzas) {
			if (s.args.length < 1 || s.args[0] !== "scrypt") continue;
			if (stanzas.length !== 1) throw Error("scrypt recipient is not the only one in the header");
			if (s.args.length !== 3) throw Error("invalid scrypt stanza");
			if (!/^[1-9][0-9]*$/.test(s.args[2])) throw Error("invalid scrypt stanza");
			const salt = require_npm_scure.base64nopad.decode(s.args[1]);
			if (salt.length !== 16) throw Error("invalid scrypt stanza");
			const logN = Number(s.args[2]);
			if (logN > 20) throw Error("scrypt work factor is too high");
			const label = "age-encryption.org/v1/scrypt";
			const labelAndSalt = /* @__PURE__ */ new Uint8Array(44);
			labelAndSalt.set(new TextEncoder().encode(label));
			labelAndSalt.set(salt, 28);
			const key = require_npm_noble.scrypt(this.passphrase, labelAndSalt, {
				N: 2 ** logN,
				r: 8,
				p: 1,
				dkLen: 32
			});
			const fileKey = decryptFileKey(s.body, key);
			if (fileKey !== null) return fileKey;
		}
		return null;
	}
};
function encryptFileKey(fileKey, key) {
	return require_npm_noble.chacha20poly1305(key, /* @__PURE__ */ new Uint8Array(12)).encrypt(fileKey);
}
function decryptFileKey(body, key) {
	if (body.length !== 32) throw Error("invalid stanza");
	const nonce = /* @__PURE__ */ new Uint8Array(12);
	try {
		return require_npm_noble.chacha20poly1305(key, nonce).decrypt(body);
	} catch {
		return null;
	}
}
function isCryptoKey$1(key) {
	return typeof CryptoKey !== "undefined" && key instanceof CryptoKey;
}

// node_modules/age-encryption/dist/stream.js
const chacha20poly1305Overhead = 16;
const chunkSize = /* @__PURE__ */ (() => 65536)();
const chunkSizeWithOverhead = /* @__PURE__ */ (() => chunkSize + chacha20poly1305Overhead)();
function decryptSTREAM(key) {
	const streamNonce = /* @__PURE__ */ new Uint8Array(12);
	const incNonce = () => {
		for (let i = streamNonce.length - 2; i >= 0; i--) {
			streamNonce[i]++;
			if (streamNonce[i] !== 0) break;
		}
	};
	let firstChunk = true;
	const ciphertextBuffer = new Uint8Array(chunkSizeWithOverhead);
	let ciphertextBufferUsed = 0;
	return new TransformStream({
		transform(chunk, controller) {
			while (chunk.length > 0) {
				if (ciphertextBufferUsed === ciphertextBuffer.length) {
					const decryptedChunk = require_npm_noble.chacha20poly1305(key, streamNonce).decrypt(ciphertextBuffer);
					controller.enqueue(decryptedChunk);
					incNonce();
					ciphertextBufferUsed = 0;
					firstChunk = false;
				}
				const n = Math.min(ciphertextBuffer.length - ciphertextBufferUsed, chunk.length);
				ciphertextBuffer.set(chunk.subarray(0, n), ciphertextBufferUsed);
				ciphertextBufferUsed += n;
				chunk = chunk.subarray(n);
			}
		},
		flush(controller) {
			streamNonce[11] = 1;
			const decryptedChunk = require_npm_noble.chacha20poly1305(key, streamNonce).decrypt(ciphertextBuffer.subarray(0, ciphertextBufferUsed));
			if (!firstChunk && decryptedChunk.length === 0) throw new Error("final chunk is empty");
			controller.enqueue(decryptedChunk);
		}
	});
}
function plaintextSize(ciphertextSize) {
	if (ciphertextSize < chacha20poly1305Overhead) throw Error("ciphertext is too small");
	if (ciphertextSize === chacha20poly1305Overhead) return 0;
	const fullChunks = Math.floor(ciphertextSize / chunkSizeWithOverhead);
	const lastChunk = ciphertextSize % chunkSizeWithOverhead;
	if (0 < lastChunk && lastChunk <= chacha20poly1305Overhead) throw Error("ciphertext size is invalid");
	let size = ciphertextSize;
	size -= fullChunks * chacha20poly1305Overhead;
	size -= lastChunk > 0 ? chacha20poly1305Overhead : 0;
	return size;
}
function encryptSTREAM(key) {
	const streamNonce = /* @__PURE__ */ new Uint8Array(12);
	const incNonce = () => {
		for (let i = streamNonce.length - 2; i >= 0; i--) {
			streamNonce[i]++;
			if (streamNonce[i] !== 0) break;
		}
	};
	const plaintextBuffer = new Uint8Array(chunkSize);
	let plaintextBufferUsed = 0;
	return new TransformStream({
		transform(chunk, controller) {
			while (chunk.length > 0) {
				if (plaintextBufferUsed === plaintextBuffer.length) {
					const encryptedChunk = require_npm_noble.chacha20poly1305(key, streamNonce).encrypt(plaintextBuffer);
					controller.enqueue(encryptedChunk);
					incNonce();
					plaintextBufferUsed = 0;
				}
				const n = Math.min(plaintextBuffer.length - plaintextBufferUsed, chunk.length);
				plaintextBuffer.set(chunk.subarray(0, n), plaintextBufferUsed);
				plaintextBufferUsed += n;
				chunk = chunk.subarray(n);
			}
		},
		flush(controller) {
			streamNonce[11] = 1;
			const encryptedChunk = require_npm_noble.chacha20poly1305(key, streamNonce).encrypt(plaintextBuffer.subarray(0, plaintextBufferUsed));
			controller.enqueue(encryptedChunk);
		}
	});
}
function ciphertextSize(plaintextSize) {
	const chunks = Math.max(1, Math.ceil(plaintextSize / chunkSize));
	return plaintextSize + chacha20poly1305Overhead * chunks;
}

// node_modules/age-encryption/dist/armor.js
var armor_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	decode: () => decode,
	encode: () => encode
});
/**
* Encode an age encrypted file using the ASCII armor format, a strict subset of
* PEM that starts with `-----BEGIN AGE ENCRYPTED FILE-----`.
*
* @param file - The raw encrypted file (returned by {@link Encrypter.encrypt}).
*
* @returns The ASCII armored file, with a final newline.
*/
function encode(file) {
	const lines = [];
	lines.push("-----BEGIN AGE ENCRYPTED FILE-----\n");
	for (let i = 0; i < file.length; i += 48) {
		let end = i + 48;
		if (end > file.length) end = file.length;
		lines.push(require_npm_scure.base64.encode(file.subarray(i, end)) + "\n");
	}
	lines.push("-----END AGE ENCRYPTED FILE-----\n");
	return lines.join("");
}
/**
* Decode an age encrypted file from the ASCII armor format, a strict subset of
* PEM that starts with `-----BEGIN AGE ENCRYPTED FILE-----`.
*
* Extra whitespace before and after the file is ignored, and newlines can be
* CRLF or LF, but otherwise the format is parsed strictly.
*
* @param file - The ASCII armored file.
*
* @returns The raw encrypted file (to be passed to {@link Decrypter.decrypt}).
*/
function decode(file) {
	const lines = file.trim().replaceAll("\r\n", "\n").split("\n");
	if (lines.shift() !== "-----BEGIN AGE ENCRYPTED FILE-----") throw Error("invalid header");
	if (lines.pop() !== "-----END AGE ENCRYPTED FILE-----") throw Error("invalid footer");
	function isLineLengthValid(i, l) {
		if (i === lines.length - 1) return l.length > 0 && l.length <= 64 && l.length % 4 === 0;
		return l.length === 64;
	}
	if (!lines.every((l, i) => isLineLengthValid(i, l))) throw Error("invalid line length");
	if (!lines.every((l) => /^[A-Za-z0-9+/=]+$/.test(l))) throw Error("invalid base64");
	return require_npm_scure.base64.decode(lines.join(""));
}

// node_modules/age-encryption/dist/cbor.js
function readTypeAndArgument(b) {
	if (b.length === 0) throw Error("cbor: unexpected EOF");
	const major = b[0] >> 5;
	const minor = b[0] & 31;
	if (minor <= 23) return [
		major,
		minor,
		b.subarray(1)
	];
	if (minor === 24) {
		if (b.length < 2) throw Error("cbor: unexpected EOF");
		return [
			major,
			b[1],
			b.subarray(2)
		];
	}
	if (minor === 25) {
		if (b.length < 3) throw Error("cbor: unexpected EOF");
		return [
			major,
			b[1] << 8 | b[2],
			b.subarray(3)
		];
	}
	throw Error("cbor: unsupported argument encoding");
}
function readUint(b) {
	const [major, minor, rest] = readTypeAndArgument(b);
	if (major !== 0) throw Error("cbor: expected unsigned integer");
	return [minor, rest];
}
function readByteString(b) {
	const [major, minor, rest] = readTypeAndArgument(b);
	if (major !== 2) throw Error("cbor: expected byte string");
	if (minor > rest.length) throw Error("cbor: unexpected EOF");
	return [rest.subarray(0, minor), rest.subarray(minor)];
}
function readTextString(b) {
	const [major, minor, rest] = readTypeAndArgument(b);
	if (major !== 3) throw Error("cbor: expected text string");
	if (minor > rest.length) throw Error("cbor: unexpected EOF");
	return [new TextDecoder("utf-8", {
		fatal: true,
		ignoreBOM: true
	}).decode(rest.subarray(0, minor)), rest.subarray(minor)];
}
function readArray(b) {
	const [major, minor, r] = readTypeAndArgument(b);
	if (major !== 4) throw Error("cbor: expected array");
	let rest = r;
	const args = [];
	for (let i = 0; i < minor; i++) {
		let arg;
		[arg, rest] = readTextString(rest);
		args.push(arg);
	}
	return [args, rest];
}
function encodeUint(n) {
	if (n <= 23) return new Uint8Array([n]);
	if (n <= 255) return new Uint8Array([24, n]);
	if (n <= 65535) return new Uint8Array([
		25,
		n >> 8,
		n & 255
	]);
	throw Error("cbor: unsigned integer too large");
}
function encodeByteString(b) {
	if (b.length <= 23) return new Uint8Array([64 | b.length, ...b]);
	if (b.length <= 255) return new Uint8Array([
		88,
		b.length,
		...b
	]);
	if (b.length <= 65535) return new Uint8Array([
		89,
		b.length >> 8,
		b.length & 255,
		...b
	]);
	throw Error("cbor: byte string too long");
}
function encodeTextString(s) {
	const b = new TextEncoder().encode(s);
	if (b.length <= 23) return new Uint8Array([96 | b.length, ...b]);
	if (b.length <= 255) return new Uint8Array([
		120,
		b.length,
		...b
	]);
	if (b.length <= 65535) return new Uint8Array([
		121,
		b.length >> 8,
		b.length & 255,
		...b
	]);
	throw Error("cbor: text string too long");
}
function encodeArray(args) {
	const body = args.flatMap((x) => [...encodeTextString(x)]);
	if (args.length <= 23) return new Uint8Array([128 | args.length, ...body]);
	if (args.length <= 255) return new Uint8Array([
		152,
		args.length,
		...body
	]);
	if (args.length <= 65535) return new Uint8Array([
		153,
		args.length >> 8,
		args.length & 255,
		...body
	]);
	throw Error("cbor: array too long");
}

// node_modules/age-encryption/dist/webauthn.js
var webauthn_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	WebAuthnIdentity: () => WebAuthnIdentity,
	WebAuthnRecipient: () => WebAuthnRecipient,
	createCredential: () => createCredential
});
const defaultAlgorithms = [
	{
		type: "public-key",
		alg: -8
	},
	{
		type: "public-key",
		alg: -7
	},
	{
		type: "public-key",
		alg: -257
	}
];
/**
* Creates a new WebAuthn credential which can be used for encryption and
* decryption.
*
* @returns The identity string to use for encryption or decryption.
*
* This string begins with `AGE-PLUGIN-FIDO2PRF-1...` and encodes the credential ID,
* the relying party ID, and the transport hint.
*
* If the credential was created with {@link CreationOptions."type"} set to the
* default `passkey`, this string is mostly a hint to make selecting the
* credential easier. If the credential was created with `security-key`, this
* string is required to encrypt and decrypt files, and can't be regenerated if
* lost.
*
* @see {@link Options.identity}
* @experimental
*/
async function createCredential(options) {
	const cred = await navigator.credentials.create({ publicKey: {
		rp: {
			name: "",
			id: options.rpId
		},
		user: {
			name: options.keyName,
			id: domBuffer(require_npm_noble.randomBytes(8)),
			displayName: ""
		},
		pubKeyCredParams: defaultAlgorithms,
		authenticatorSelection: {
			requireResidentKey: options.type !== "security-key",
			residentKey: options.type !== "security-key" ? "required" : "discouraged",
			userVerification: "required"
		},
		hints: options.type === "security-key" ? ["security-key"] : [],
		extensions: { prf: {} },
		challenge: new Uint8Array([0]).buffer
	} });
	if (!cred.getClientExtensionResults().prf?.enabled) throw Error("PRF extension not available (need macOS 15+, Chrome 132+)");
	return encodeIdentity(cred, options.rpId ?? new URL(window.origin).hostname);
}
const prefix = "AGE-PLUGIN-FIDO2PRF-";
function encodeIdentity(credential, rpId) {
	const res = credential.response;
	const version = encodeUint(1);
	const credId = encodeByteString(new Uint8Array(credential.rawId));
	const rp = encodeTextString(rpId);
	const transports = encodeArray(res.getTransports());
	const identityData = new Uint8Array([
		...version,
		...credId,
		...rp,
		...transports
	]);
	return require_npm_scure.bech32.encode(prefix, require_npm_scure.bech32.toWords(identityData), false).toUpperCase();
}
function decodeIdentity(identity) {
	const { words } = require_npm_scure.bech32.decode(identity, false);
	const bytes = require_npm_scure.bech32.fromWords(words);
	if (!identity.startsWith(prefix + "1")) throw Error("invalid identity");
	const [version, rest1] = readUint(bytes);
	if (version !== 1) throw Error("unsupported identity version");
	const [credId, rest2] = readByteString(rest1);
	const [rpId, rest3] = readTextString(rest2);
	const [transports] = readArray(rest3);
	return [
		credId,
		rpId,
		transports
	];
}
const label = "age-encryption.org/fido2prf";
var WebAuthnInternal = class {
	credId;
	transports;
	rpId;
	constructor(options) {
		if (options?.identity) {
			const [credId, rpId, transports] = decodeIdentity(options.identity);
			this.credId = credId;
			this.transports = transports;
			this.rpId = rpId;
		} else this.rpId = options?.rpId;
	}
	async getCredential(nonce) {
		const results = (await navigator.credentials.get({ publicKey: {
			allowCredentials: this.credId ? [{
				id: domBuffer(this.credId),
				transports: this.transports,
				type: "public-key"
			}] : [],
			challenge: domBuffer(require_npm_noble.randomBytes(16)),
			extensions: { prf: { eval: prfInputs(nonce) } },
			userVerification: "required",
			rpId: this.rpId
		} })).getClientExtensionResults().prf?.results;
		if (results === void 0) throw Error("PRF extension not available (need macOS 15+, Chrome 132+)");
		return results;
	}
};
/**
* A {@link Recipient} that symmetrically encrypts file keys using a WebAuthn
* credential, such as a passkey or a security key.
*
* The credential needs to already exist, and support the PRF extension.
* Usually, it would have been created with {@link createCredential}.
*
* @see {@link Encrypter.addRecipient}
* @experimental
*/
var WebAuthnRecipient = class extends WebAuthnInternal {
	/**
	* Implements {@link Recipient.wrapFileKey}.
	*/
	async wrapFileKey(fileKey) {
		const nonce = require_npm_noble.randomBytes(16);
		const key = deriveKey(await this.getCredential(nonce));
		return [new Stanza([label, require_npm_scure.base64nopad.encode(nonce)], encryptFileKey(fileKey, key))];
	}
};
/**
* An {@link Identity} that symmetrically decrypts file keys using a WebAuthn
* credential, such as a passkey or a security key.
*
* The credential needs to already exist, and support the PRF extension.
* Usually, it would have been created with {@link createCredential}.
*
* @see {@link Decrypter.addIdentity}
* @experimental
*/
var WebAuthnIdentity = class extends WebAuthnInternal {
	/**
	* Implements {@link Identity.unwrapFileKey}.
	*/
	async unwrapFileKey(stanzas) {
		for (const s of stanzas) {
			if (s.args.length < 1 || s.args[0] !== label) continue;
			if (s.args.length !== 2) throw Error("invalid prf stanza");
			const nonce = require_npm_scure.base64nopad.decode(s.args[1]);
			if (nonce.length !== 16) throw Error("invalid prf stanza");
			const key = deriveKey(await this.getCredential(nonce));
			const fileKey = decryptFileKey(s.body, key);
			if (fileKey !== null) return fileKey;
		}
		return null;
	}
};
function prfInputs(nonce) {
	const prefix = new TextEncoder().encode(label);
	const first = new Uint8Array(prefix.length + nonce.length + 1);
	first.set(prefix, 0);
	first[prefix.length] = 1;
	first.set(nonce, prefix.length + 1);
	const second = new Uint8Array(prefix.length + nonce.length + 1);
	second.set(prefix, 0);
	second[prefix.length] = 2;
	second.set(nonce, prefix.length + 1);
	return {
		first,
		second
	};
}
function deriveKey(results) {
	if (results.second === void 0) throw Error("Missing second PRF result");
	const first = prfResultToBytes(results.first);
	const second = prfResultToBytes(results.second);
	const prf = new Uint8Array(first.byteLength + second.byteLength);
	prf.set(first, 0);
	prf.set(second, first.byteLength);
	return require_npm_noble.extract(require_npm_noble.sha256, prf, new TextEncoder().encode(label));
}
function prfResultToBytes(result) {
	if (result instanceof ArrayBuffer) return new Uint8Array(result);
	if (ArrayBuffer.isView(result)) return new Uint8Array(result.buffer, result.byteOffset, result.byteLength);
	if (Array.isArray(result)) return Uint8Array.from(result);
	throw Error("PRF result is not a BufferSource");
}
function domBuffer(arr) {
	return arr;
}

// node_modules/age-encryption/dist/index.js
var dist_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	Decrypter: () => Decrypter,
	Encrypter: () => Encrypter,
	Stanza: () => Stanza,
	armor: () => armor_exports,
	generateHybridIdentity: () => generateHybridIdentity,
	generateIdentity: () => generateIdentity,
	generateX25519Identity: () => generateX25519Identity,
	identityToRecipient: () => identityToRecipient,
	webauthn: () => webauthn_exports
});
/**
* Encrypts a file using the given passphrase or recipients.
*
* First, call {@link Encrypter.setPassphrase} to set a passphrase for symmetric
* encryption, or {@link Encrypter.addRecipient} to specify one or more
* recipients. Then, call {@link Encrypter.encrypt} one or more times to encrypt
* files using the configured passphrase or recipients.
*/
var Encrypter = class {
	passphrase = null;
	scryptWorkFactor = 18;
	recipients = [];
	/**
	* Set the passphrase to encrypt the file(s) with. This method can only be
	* called once, and can't be called if {@link Encrypter.addRecipient} has
	* been called.
	*
	* The passphrase is passed through the scrypt key derivation function, but
	* it needs to have enough entropy to resist offline brute-force attacks.
	* You should use at least 8-10 random alphanumeric characters, or 4-5
	* random words from a list of at least 2000 words.
	*
	* @param s - The passphrase to encrypt the file with.
	*/
	setPassphrase(s) {
		if (this.passphrase !== null) throw new Error("can encrypt to at most one passphrase");
		if (this.recipients.length !== 0) throw new Error("can't encrypt to both recipients and passphrases");
		this.passphrase = s;
	}
	/**
	* Set the scrypt work factor to use when encrypting the file(s) with a
	* passphrase. The default is 18. Using a lower value will require stronger
	* passphrases to resist offline brute-force attacks.
	*
	* @param logN - The base-2 logarithm of the scrypt work factor.
	*/
	setScryptWorkFactor(logN) {
		this.scryptWorkFactor = logN;
	}
	/**
	* Add a recipient to encrypt the file(s) for. This method can be called
	* multiple times to encrypt the file(s) for multiple recipients.
	*
	* This version supports native X25519 recipients (`age1...`), hybrid
	* post-quantum recipients (`age1pq1...`), tag recipients (`age1tag1...`),
	* and hybrid tag recipients (`age1tagpq1...`).
	*
	* @param s - The recipient to encrypt the file for. Either a string
	* beginning with `age1...` or an object implementing the {@link Recipient}
	* interface.
	*/
	addRecipient(s) {
		if (this.passphrase !== null) throw new Error("can't encrypt to both recipients and passphrases");
		if (typeof s === "string") {
			if (s.startsWith("age1pq1")) this.recipients.push(new HybridRecipient(s));
			else if (s.startsWith("age1tag1")) this.recipients.push(new TagRecipient(s));
			else if (s.startsWith("age1tagpq1")) this.recipients.push(new HybridTagRecipient(s));
			else if (s.startsWith("age1")) this.recipients.push(new X25519Recipient(s));
			else throw new Error("unrecognized recipient type");
		} else this.recipients.push(s);
	}
	async encrypt(file) {
		const fileKey = require_npm_noble.randomBytes(16);
		const stanzas = [];
		let recipients = this.recipients;
		if (this.passphrase !== null) recipients = [new ScryptRecipient(this.passphrase, this.scryptWorkFactor)];
		for (const recipient of recipients) stanzas.push(...await recipient.wrapFileKey(fileKey));
		const labelHeader = new TextEncoder().encode("header");
		const hmacKey = require_npm_noble.hkdf(require_npm_noble.sha256, fileKey, void 0, labelHeader, 32);
		const mac = require_npm_noble.hmac(require_npm_noble.sha256, hmacKey, encodeHeaderNoMAC(stanzas));
		const header = encodeHeader(stanzas, mac);
		const nonce = require_npm_noble.randomBytes(16);
		const labelPayload = new TextEncoder().encode("payload");
		const streamKey = require_npm_noble.hkdf(require_npm_noble.sha256, fileKey, nonce, labelPayload, 32);
		const encrypter = encryptSTREAM(streamKey);
		if (!(file instanceof ReadableStream)) {
			if (typeof file === "string") file = new TextEncoder().encode(file);
			return await readAll(prepend(stream(file).pipeThrough(encrypter), header, nonce));
		}
		return Object.assign(prepend(file.pipeThrough(encrypter), header, nonce), { size: (size) => ciphertextSize(size) + header.length + nonce.length });
	}
};
/**
* Decrypts a file using the given identities.
*
* First, call {@link Decrypter.addPassphrase} to set a passphrase for symmetric
* decryption, and/or {@link Decrypter.addIdentity} to specify one or more
* identities. All passphrases and/or identities are tried in parallel for each
* file. Then, call {@link Decrypter.decrypt} one or more times to decrypt files
* using the configured passphrase and/or identities.
*/
var Decrypter = class {
	identities = [];
	/**
	* Add a passphrase to decrypt password-encrypted file(s) with. This method
	* can be called multiple times to try multiple passphrases.
	*
	* @param s - The passphrase to decrypt the file with.
	*/
	addPassphrase(s) {
		this.identities.push(new ScryptIdentity(s));
	}
	/**
	* Add an identity to decrypt file(s) with. This method can be called
	* multiple times to try multiple identities.
	*
	* @param s - The identity to decrypt the file with. Either a string
	* beginning with `AGE-SECRET-KEY-PQ-1...` or `AGE-SECRET-KEY-1...`, an
	* X25519 private
	* {@link https://developer.mozilla.org/en-US/docs/Web/API/CryptoKey | CryptoKey}
	* object, or an object implementing the {@link Identity} interface.
	*
	* A CryptoKey object must have
	* {@link https://developer.mozilla.org/en-US/docs/Web/API/CryptoKey/type | type}
	* `private`,
	* {@link https://developer.mozilla.org/en-US/docs/Web/API/CryptoKey/algorithm | algorithm}
	* `{name: 'X25519'}`, and
	* {@link https://developer.mozilla.org/en-US/docs/Web/API/CryptoKey/usages | usages}
	* `["deriveBits"]`. For example:
	* ```js
	* const keyPair = await crypto.subtle.generateKey({ name: "X25519" }, false, ["deriveBits"])
	* decrypter.addIdentity(key.privateKey)
	* ```
	*/
	addIdentity(s) {
		if (isCryptoKey(s)) this.identities.push(new X25519Identity(s));
		else if (typeof s === "string") {
			if (s.startsWith("AGE-SECRET-KEY-1")) this.identities.push(new X25519Identity(s));
			else if (s.startsWith("AGE-SECRET-KEY-PQ-1")) this.identities.push(new HybridIdentity(s));
			else throw new Error("unrecognized identity type");
		} else this.identities.push(s);
	}
	async decrypt(file, outputFormat) {
		const s = file instanceof ReadableStream ? file : stream(file);
		const { fileKey, headerSize, rest } = await this.decryptHeaderInternal(s);
		const { data: nonce, rest: payload } = await read(rest, 16);
		const label = new TextEncoder().encode("payload");
		const streamKey = require_npm_noble.hkdf(require_npm_noble.sha256, fileKey, nonce, label, 32);
		const decrypter = decryptSTREAM(streamKey);
		const out = payload.pipeThrough(decrypter);
		const outWithSize = Object.assign(out, { size: (size) => plaintextSize(size - headerSize - nonce.length) });
		if (file instanceof ReadableStream) return outWithSize;
		if (outputFormat === "text") return await readAllString(out);
		return await readAll(out);
	}
	/**
	* Decrypt the file key from a detached header. This is a low-level
	* function that can be used to implement delegated decryption logic.
	* Most users won't need this.
	*
	* It is the caller's responsibility to keep track of what file the
	* returned file key decrypts, and to ensure the file key is not used
	* for any other purpose.
	*
	* @param header - The file's textual header, including the MAC.
	*
	* @returns The file key used to encrypt the file.
	*/
	async decryptHeader(header) {
		return (await this.decryptHeaderInternal(stream(header))).fileKey;
	}
	async decryptHeaderInternal(file) {
		const h = await parseHeader(file);
		const fileKey = await this.unwrapFileKey(h.stanzas);
		if (fileKey === null) throw Error("no identity matched any of the file's recipients");
		const label = new TextEncoder().encode("header");
		const hmacKey = require_npm_noble.hkdf(require_npm_noble.sha256, fileKey, void 0, label, 32);
		const mac = require_npm_noble.hmac(require_npm_noble.sha256, hmacKey, h.headerNoMAC);
		if (!compareBytes(h.MAC, mac)) throw Error("invalid header HMAC");
		return {
			fileKey,
			headerSize: h.headerSize,
			rest: h.rest
		};
	}
	async unwrapFileKey(stanzas) {
		for (const identity of this.identities) {
			const fileKey = await identity.unwrapFileKey(stanzas);
			if (fileKey !== null) return fileKey;
		}
		return null;
	}
};
function compareBytes(a, b) {
	if (a.length !== b.length) return false;
	let acc = 0;
	for (let i = 0; i < a.length; i++) acc |= a[i] ^ b[i];
	return acc === 0;
}
function isCryptoKey(key) {
	return typeof CryptoKey !== "undefined" && key instanceof CryptoKey;
}

Object.defineProperty(exports, "dist_exports", {
  enumerable: true,
  get: function () {
    return dist_exports;
  }
});