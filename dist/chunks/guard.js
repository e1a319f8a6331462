const require_command_line = require("./command-line.js");
const require_mask_stream = require("./mask-stream.js");
const require_masks = require("./masks.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_zlib = require("node:zlib");

// src/adapters/guard/files-to-search.ts
const SEARCH_LIMITS = {
	files: 5e4,
	fileBytes: 67108864,
	bytes: 1073741824,
	time: 2e4
};
/** Folders of tools, from which nothing is taken along unless their place is named itself. */
const IGNORED = /* @__PURE__ */ new Set([
	".git",
	"node_modules",
	".venv",
	"__pycache__"
]);
const UNREADABLE_ARCHIVES = /* @__PURE__ */ new Set([
	".zip",
	".jar",
	".whl",
	".7z",
	".zst",
	".xz",
	".bz2",
	".br"
]);
/**
* Reads the files of some places, one after the other, within limits; symbolic links are not followed.
* @param root paths are told relative to it
* @param look is given each file's bytes, unpacked where it is gzip
*/
function searchFiles(places, root, look, limits = SEARCH_LIMITS) {
	const search = new Search(root, look, limits);
	for (const place of places) search.walk(place);
	return search.finish();
}
var Search = class {
	#root;
	#look;
	#limits;
	#deadline;
	#seen = /* @__PURE__ */ new Set();
	#receipt = {
		files: 0,
		bytes: 0,
		missed: []
	};
	#archives = 0;
	#unreadable = 0;
	#over = null;
	constructor(root, look, limits) {
		this.#root = root;
		this.#look = look;
		this.#limits = limits;
		this.#deadline = performance.now() + limits.time;
	}
	walk(place) {
		const stat = (0, node_fs.lstatSync)(place.path, { throwIfNoEntry: false });
		if (stat?.isFile()) this.#readFile(place.path, place);
		if (!stat?.isDirectory()) return;
		const folders = [place.path];
		for (let folder = folders.pop(); folder !== void 0 && this.#over === null; folder = folders.pop()) for (const entry of this.#list(folder)) {
			const path = (0, node_path.join)(folder, entry.name);
			if (entry.isFile()) this.#readFile(path, place);
			else if (entry.isDirectory() && place.deep && !IGNORED.has(entry.name)) folders.push(path);
		}
	}
	finish() {
		const { missed } = this.#receipt;
		if (this.#over !== null) missed.push(this.#over);
		if (this.#archives > 0) missed.push(`${this.#archives} archives were not unpacked.`);
		if (this.#unreadable > 0) missed.push(`${this.#unreadable} files or folders could not be read.`);
		return this.#receipt;
	}
	#list(folder) {
		try {
			return (0, node_fs.readdirSync)(folder, { withFileTypes: true });
		} catch {
			this.#unreadable++;
			return [];
		}
	}
	#readFile(path, { since, names }) {
		if (this.#over !== null || this.#seen.has(path) || names !== null && !names.test(path)) return;
		const stat = (0, node_fs.lstatSync)(path, { throwIfNoEntry: false });
		if (!stat?.isFile() || since !== null && stat.mtimeMs < since && stat.ctimeMs < since) return;
		this.#seen.add(path);
		const { files, bytes, missed } = this.#receipt;
		if (stat.size > this.#limits.fileBytes) {
			missed.push(`${this.#shown(path)} is larger than ${this.#limits.fileBytes / 1024 / 1024} MiB.`);
			return;
		}
		if (files >= this.#limits.files || bytes + stat.size > this.#limits.bytes || performance.now() > this.#deadline) {
			this.#over = `Not all was looked into: the limit is ${this.#limits.files} files, ${this.#limits.bytes / 1024 / 1024} MiB, ${this.#limits.time / 1e3} s.`;
			return;
		}
		this.#lookInto(path, stat.size);
	}
	#lookInto(path, size) {
		if (UNREADABLE_ARCHIVES.has((0, node_path.extname)(path).toLowerCase())) this.#archives++;
		try {
			const bytes = (0, node_fs.readFileSync)(path);
			this.#receipt.files++;
			this.#receipt.bytes += size;
			this.#look(this.#shown(path), bytes);
			if (bytes[0] === 31 && bytes[1] === 139) this.#lookIntoGzip(path, bytes);
		} catch {
			this.#unreadable++;
		}
	}
	#lookIntoGzip(path, bytes) {
		try {
			this.#look(this.#shown(path), (0, node_zlib.gunzipSync)(bytes, { maxOutputLength: this.#limits.fileBytes }));
		} catch {
			this.#archives++;
		}
	}
	#shown(path) {
		const inside = (0, node_path.relative)(this.#root, path);
		return inside === "" || inside.startsWith("..") ? path : inside.replaceAll("\\", "/");
	}
};

// src/engine/inject/guard/leak-finder.ts
/** Shorter forms stand in files by chance. */
const SHORTEST = 8;
/** A value that is no text is looked for by its first bytes: enough not to stand anywhere by chance, and few. */
const BINARY_BYTES = 64;
const SHORTEST_BINARY = 16;
/** No word has so many letters. */
const LONGEST_WORD = 16;
/**
* Looks for injected values in bytes, in every form that `masks.ts` knows. A name is told once per text, at its first place.
*/
var LeakFinder = class {
	/** Names whose value is too short or too ordinary (a word, a host, a port) to be looked for. */
	skipped;
	/** Names that are looked for. */
	names;
	#table = new require_mask_stream.MaskTable();
	#nameOf = /* @__PURE__ */ new Map();
	/** @param secrets by the variable each was injected as */
	constructor(secrets) {
		const skipped = [];
		const names = [];
		for (const [name, secret] of secrets) (this.#add(name, secret) ? names : skipped).push(name);
		this.skipped = skipped;
		this.names = names;
	}
	/** UTF-16 with a byte order mark, as PowerShell writes it, is read as text first. */
	search(bytes) {
		if (this.names.length === 0) return [];
		const text = bytes[0] === 255 && bytes[1] === 254 ? Buffer.from(bytes.subarray(2).toString("utf16le")) : bytes;
		const found = /* @__PURE__ */ new Map();
		let line = 1;
		for (let at = 0; at < text.length; at++) {
			if (text[at] === 10) line++;
			const length = this.#table.longestAt(text, at);
			if (length === 0) continue;
			const name = this.#nameOf.get(text.toString("latin1", at, at + length));
			if (name === void 0 || found.has(name)) continue;
			found.set(name, {
				name,
				line
			});
			if (found.size === this.names.length) break;
		}
		return [...found.values()];
	}
	#add(name, secret) {
		const value = secret.reveal();
		if (!isTelling(value.trim())) return false;
		const patterns = require_masks.deriveMasks(secret, require_masks.STREAM_MASK_LIMITS).forms.filter(isTelling).map((form) => Buffer.from(form));
		const bytes = secret.encoding === "base64" ? Buffer.from(value, "base64") : Buffer.alloc(0);
		if (bytes.length >= SHORTEST_BINARY) patterns.push(bytes.subarray(0, BINARY_BYTES));
		for (const pattern of patterns) {
			this.#table.addBytes(pattern);
			const key = pattern.toString("latin1");
			if (!this.#nameOf.has(key)) this.#nameOf.set(key, name);
		}
		return patterns.length > 0;
	}
};
/**
* Whether a text that is found can only be the secret: neither short, nor words, nor an address without a password, also as
* a member of a JSON or YAML document (`"type": "service_account",`).
*/
function isTelling(form) {
	if (form.length < SHORTEST) return false;
	const value = form.replace(/^\s*(?:- )?"?[\w.-]{1,60}"?\s*[:=](?!\/\/)\s*/, "").replace(/^["']|["'],?$|,$/g, "");
	if (value.length < SHORTEST) return false;
	if (/^[A-Za-z]+(?:[ _.@/-]+[A-Za-z]+)*$/.test(value)) return value.split(/[^A-Za-z]+/).some((word) => word.length >= LONGEST_WORD);
	if (/^\d{1,12}$/.test(value)) return false;
	return !(/^(?:https?:\/\/)?[\w.-]+(?::\d+)?(?:\/[\w./-]*)?$/.test(value) && /\.[a-z]{2,}(?:[:/]|$)/.test(value)) || /(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{20}/.test(value);
}

// src/app/inject/guard.ts
/** Named leaks are enough to act on; more only fill the log. */
const SHOWN = 20;
/** Looks for injected values, in all their forms, in some places. Nothing of it holds a value. */
function guard(secrets, places, root) {
	const finder = new LeakFinder(secrets);
	const hits = [];
	const seen = /* @__PURE__ */ new Set();
	const look = (path, bytes) => {
		for (const { name, line } of finder.search(bytes)) {
			if (seen.has(`${path}\0${name}`)) continue;
			seen.add(`${path}\0${name}`);
			hits.push({
				path,
				line,
				name
			});
		}
	};
	const receipt = finder.names.length === 0 ? {
		files: 0,
		bytes: 0,
		missed: []
	} : searchFiles(places, root, look);
	return {
		hits,
		skipped: finder.skipped,
		names: finder.names,
		receipt
	};
}
/** `dist/app.js:3 holds API_KEY`, a line each. */
function guardLines({ hits }) {
	const lines = hits.slice(0, SHOWN).map(({ path, line, name }) => `${require_command_line.neutralLine(path)}:${line} holds ${name}`);
	return hits.length > SHOWN ? [...lines, `and ${hits.length - SHOWN} more`] : lines;
}
/** What was looked for and where, in sentences. */
function guardReceipt({ names, skipped, receipt }) {
	const { files, bytes, missed } = receipt;
	const size = bytes < 1048576 ? `${Math.ceil(bytes / 1024)} KiB` : `${Math.round(bytes / 1024 / 1024)} MiB`;
	const ordinary = `Too short or too ordinary to be looked for: ${skipped.join(", ")}.`;
	return [
		`Looked for ${names.length} injected value${names.length === 1 ? "" : "s"} in ${files} file${files === 1 ? "" : "s"} (${size}).`,
		...skipped.length > 0 ? [ordinary] : [],
		...missed.map(require_command_line.neutralLine)
	];
}

Object.defineProperty(exports, "guard", {
  enumerable: true,
  get: function () {
    return guard;
  }
});
Object.defineProperty(exports, "guardLines", {
  enumerable: true,
  get: function () {
    return guardLines;
  }
});
Object.defineProperty(exports, "guardReceipt", {
  enumerable: true,
  get: function () {
    return guardReceipt;
  }
});