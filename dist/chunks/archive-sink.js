const require_engine = require("./engine.js");
let node_path_posix = require("node:path/posix");
let node_zlib = require("node:zlib");

// src/adapters/archives/entry.ts
function isBroken(item) {
	return "why" in item;
}

// src/adapters/archives/inflate.ts
/** Unpacks raw DEFLATE (RFC 1951) to at most `most` bytes. */
function inflate(bytes, most) {
	return unpack((options) => (0, node_zlib.inflateRawSync)(bytes, options), most);
}
/** Unpacks gzip (RFC 1952), all its members, to at most `most` bytes. */
function gunzip(bytes, most) {
	return unpack((options) => (0, node_zlib.gunzipSync)(bytes, options), most);
}
function unpack(run, most) {
	if (most < 1) return { kind: "too-much" };
	try {
		return {
			kind: "bytes",
			bytes: run({ maxOutputLength: most })
		};
	} catch (error) {
		const { code } = error;
		if (code === "ERR_BUFFER_TOO_LARGE") return { kind: "too-much" };
		if (code?.startsWith("Z_")) return {
			kind: "unreadable",
			why: "its compressed data is broken"
		};
		throw error;
	}
}

// src/adapters/archives/tar.ts
const BLOCK = 512;
const SIZE_AT = 124;
const CHECKSUM_AT = 148;
const TYPE_AT = 156;
const PREFIX_AT = 345;
/** Regular files: as in V7, POSIX, and “contiguous”. */
const FILES = /* @__PURE__ */ new Set([
	"\0",
	"0",
	"7"
]);
/**
* The files in a tar archive: POSIX ustar and pax (IEEE Std 1003.1, “pax Interchange Format”), and GNU's long names and
* large sizes. Ends with what is broken, if something is.
*/
function* tarEntries(bytes) {
	const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	let next = {
		name: null,
		size: null
	};
	for (let at = 0; at + BLOCK <= data.length;) {
		const header = data.subarray(at, at + BLOCK);
		if (header.every((byte) => byte === 0)) return;
		const stated = sizeOf(header);
		const start = at + BLOCK;
		const size = next.size ?? stated ?? 0;
		const why = faultOf(header, stated, at) ?? (start + size > data.length ? "it is cut off" : null);
		if (why !== null) {
			yield { why };
			return;
		}
		const content = data.subarray(start, start + size);
		const type = String.fromCharCode(header[TYPE_AT]);
		at = start + Math.ceil(size / BLOCK) * BLOCK;
		if (FILES.has(type)) yield fileEntry(next.name ?? nameOf(header), content);
		next = nextFacts(next, type, content);
	}
}
function nextFacts(facts, type, content) {
	if (type === "L") return {
		...facts,
		name: untilZero(content)
	};
	if (type === "x") return {
		...facts,
		...paxOf(content)
	};
	return type === "g" || type === "K" ? facts : {
		name: null,
		size: null
	};
}
function faultOf(header, size, at) {
	return size === null || !hasChecksum(header) ? `its header at byte ${at} is broken` : null;
}
function fileEntry(name, content) {
	return {
		name,
		size: content.length,
		read: (most) => content.length > most ? { kind: "too-much" } : {
			kind: "bytes",
			bytes: content
		}
	};
}
/** Octal, or, where the first bit is set, base 256 (GNU). */
function sizeOf(header) {
	const field = header.subarray(SIZE_AT, 136);
	if ((field[0] & 128) !== 0) {
		const size = field.readUIntBE(6, 6);
		return Number.isSafeInteger(size) && field.subarray(1, 6).every((byte) => byte === 0) ? size : null;
	}
	const digits = untilZero(field).trim();
	return /^[0-7]{0,12}$/.test(digits) ? Number.parseInt(digits || "0", 8) : null;
}
/** The sum of all bytes, the checksum's own taken as spaces. */
function hasChecksum(header) {
	let sum = 256;
	for (let i = 0; i < BLOCK; i++) if (i < CHECKSUM_AT || i >= 156) sum += header[i];
	return Number.parseInt(untilZero(header.subarray(CHECKSUM_AT, 156)).trim(), 8) === sum;
}
function nameOf(header) {
	const name = untilZero(header.subarray(0, 100));
	const prefix = header.toString("latin1", 257, 263) === "ustar\0" ? untilZero(header.subarray(PREFIX_AT, 500)) : "";
	return prefix === "" ? name : `${prefix}/${name}`;
}
function untilZero(bytes) {
	const end = bytes.indexOf(0);
	return bytes.toString("utf8", 0, end === -1 ? bytes.length : end);
}
/** `path` and `size` among pax records: `LENGTH KEY=VALUE\n`, the length counting all of it. */
function paxOf(content) {
	const found = {};
	for (let at = 0; at < content.length;) {
		const space = content.indexOf(32, at);
		const length = space === -1 ? NaN : Number(content.toString("latin1", at, space));
		if (!Number.isInteger(length) || length <= space - at || at + length > content.length) break;
		const record = content.toString("utf8", space + 1, at + length - 1);
		const value = record.slice(record.indexOf("=") + 1);
		if (record.startsWith("path=")) found.name = value;
		if (record.startsWith("size=") && /^[0-9]{1,15}$/.test(value)) found.size = Number(value);
		at += length;
	}
	return found;
}

// src/adapters/archives/zip.ts
const LOCAL = 67324752;
const CENTRAL = 33639248;
const END = 101010256;
const END_64 = 101075792;
const END_64_LOCATOR = 117853008;
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
const MAX_COMMENT = 65535;
const IN_ZIP64 = 4294967295;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;
/** The files in a ZIP archive, as its central directory lists them; ends with what is broken, if something is. */
function* zipEntries(bytes) {
	const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	const directory = findDirectory(data);
	if (directory === null) {
		yield { why: "it has no end of central directory: it is cut off, or no ZIP archive" };
		return;
	}
	let at = directory.start;
	for (let i = 0; i < directory.count; i++) {
		if (at + CENTRAL_BYTES > data.length || data.readUInt32LE(at) !== CENTRAL) {
			yield { why: `its central directory breaks off after ${i} of ${directory.count} entries` };
			return;
		}
		const nameLength = data.readUInt16LE(at + 28);
		const extraLength = data.readUInt16LE(at + 30);
		const commentLength = data.readUInt16LE(at + 32);
		const entry = readCentral(data, at, nameLength, extraLength, directory.shift);
		if (!entry.name.endsWith("/")) yield entry;
		at += CENTRAL_BYTES + nameLength + extraLength + commentLength;
	}
}
function findDirectory(data) {
	const least = Math.max(0, data.length - END_BYTES - MAX_COMMENT);
	for (let at = data.length - END_BYTES; at >= least; at--) {
		if (data.readUInt32LE(at) !== END || at + END_BYTES + data.readUInt16LE(at + 20) > data.length) continue;
		const count = data.readUInt16LE(at + 10);
		const size = data.readUInt32LE(at + 12);
		const offset = data.readUInt32LE(at + 16);
		const directory = (count === 65535 || size === IN_ZIP64 || offset === IN_ZIP64 ? findDirectory64(data, at) : null) ?? placed(data, at, count, size, offset);
		if (directory !== null) return directory;
	}
	return null;
}
function findDirectory64(data, end) {
	const locator = end - 20;
	if (locator < 0 || data.readUInt32LE(locator) !== END_64_LOCATOR) return null;
	const at = Number(data.readBigUInt64LE(locator + 8));
	if (at + 56 > data.length || data.readUInt32LE(at) !== END_64) return null;
	const [count, size, offset] = [
		32,
		40,
		48
	].map((field) => Number(data.readBigUInt64LE(at + field)));
	return placed(data, at, count, size, offset);
}
/** The directory is where the archive says, or, where something was put before the archive, right before its end. */
function placed(data, end, count, size, offset) {
	if (count === 0) return {
		start: end,
		count,
		shift: 0
	};
	for (const start of [offset, end - size]) if (start >= 0 && start + CENTRAL_BYTES <= end && data.readUInt32LE(start) === CENTRAL) return {
		start,
		count,
		shift: start - offset
	};
	return null;
}
function readCentral(data, at, nameLength, extraLength, shift) {
	const name = data.toString("utf8", at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameLength);
	const extraAt = at + CENTRAL_BYTES + nameLength;
	const extra = zip64Fields(data.subarray(extraAt, extraAt + extraLength));
	const wide = (field) => {
		const value = data.readUInt32LE(at + field);
		return value === IN_ZIP64 ? extra.shift() ?? value : value;
	};
	const size = wide(24);
	const packed = wide(20);
	const offset = wide(42) + shift;
	const flags = data.readUInt16LE(at + 8);
	const method = data.readUInt16LE(at + 10);
	return {
		name,
		size,
		read: (most) => readLocal(data, {
			offset,
			packed,
			flags,
			method
		}, most)
	};
}
function zip64Fields(extra) {
	for (let at = 0; at + 4 <= extra.length;) {
		const length = extra.readUInt16LE(at + 2);
		if (extra.readUInt16LE(at) !== 1) {
			at += 4 + length;
			continue;
		}
		const fields = [];
		const end = Math.min(at + 4 + length, extra.length);
		for (let field = at + 4; field + 8 <= end; field += 8) fields.push(Number(extra.readBigUInt64LE(field)));
		return fields;
	}
	return [];
}
function readLocal(data, { offset, packed, flags, method }, most) {
	if ((flags & ENCRYPTED_FLAG) !== 0) return { kind: "encrypted" };
	if (offset < 0 || offset + LOCAL_BYTES > data.length || data.readUInt32LE(offset) !== LOCAL) return {
		kind: "unreadable",
		why: "it does not stand where the archive says"
	};
	const start = offset + LOCAL_BYTES + data.readUInt16LE(offset + 26) + data.readUInt16LE(offset + 28);
	const end = start + packed;
	if (end > data.length) return {
		kind: "unreadable",
		why: "the archive is cut off"
	};
	const content = data.subarray(start, end);
	if (method === DEFLATED) return inflate(content, most);
	if (method !== STORED) return {
		kind: "unreadable",
		why: `it is compressed by method ${method}`
	};
	return content.length > most ? { kind: "too-much" } : {
		kind: "bytes",
		bytes: content
	};
}

// src/adapters/archives/walk-archive.ts
/** Stands between an archive's path and that of a file in it. */
const INSIDE = "!";
/** Archives in archives, the outermost counted. */
const MAX_DEPTH = 2;
/** Entries of one archive with all it holds. */
const MAX_ENTRIES = 2e4;
/** Bytes that one archive may unpack to, with all it holds: as many times its own size, within these. */
const MAX_RATIO = 200;
const LEAST_TOTAL = 8388608;
const MOST_TOTAL = 268435456;
/** Compressed as one stream, so it is in memory at once. */
const MOST_STREAM = 134217728;
const MAX_NAME = 1e3;
/**
* Unpacks an archive in memory and shows its files one by one. Never more than its budget: beyond, the rest is told
* as incomplete. Nothing is thrown for a broken archive, and nothing is written to disk.
*
* @param most bytes that may still be unpacked in all
* @returns bytes that were
*/
function walkArchive(bytes, path, kind, visitor, most = MOST_TOTAL) {
	const total = Math.min(most, MOST_TOTAL, Math.max(LEAST_TOTAL, bytes.length * MAX_RATIO));
	const walk = new Walk(path, visitor, total);
	walk.open(bytes, path, kind, 1);
	return total - walk.left;
}
var Walk = class {
	left;
	#outermost;
	#visitor;
	#total;
	#entries = 0;
	#isOver = false;
	constructor(outermost, visitor, total) {
		this.#outermost = outermost;
		this.#visitor = visitor;
		this.#total = total;
		this.left = total;
	}
	open(bytes, path, kind, depth) {
		if (kind === "gzip") this.#openGzip(bytes, path, depth);
		else this.#openEntries(kind === "zip" ? zipEntries(bytes) : tarEntries(bytes), path, depth);
	}
	/** A tar in gzip counts as one archive. */
	#openGzip(bytes, path, depth) {
		const most = Math.min(this.left, MOST_STREAM);
		const content = gunzip(bytes, most);
		if (content.kind === "too-much") this.#end(`it unpacks to more than ${mebibytes(most)} MiB`);
		else if (content.kind !== "bytes") this.#tell(path, "its compressed data is broken");
		else {
			this.left -= content.bytes.length;
			const inner = `${path}${"!"}${nameInGzip(path)}`;
			if (require_engine.archiveKind(content.bytes) === "tar") this.open(content.bytes, path, "tar", depth);
			else if (this.#visitor.wants(inner)) this.#show(inner, content.bytes, depth);
		}
	}
	#openEntries(entries, path, depth) {
		for (const entry of entries) {
			if (this.#isOver) return;
			if (isBroken(entry)) this.#tell(path, entry.why);
			else if (++this.#entries > 2e4) this.#end(`it holds more than ${MAX_ENTRIES} files`);
			else this.#take(entry, `${path}${"!"}${tidy(entry.name)}`, depth);
		}
	}
	#take(entry, path, depth) {
		if (!this.#visitor.wants(path)) return;
		if (entry.size > this.#visitor.maxBytes) this.#visitor.skipped(path, "too-large");
		else this.#unpack(entry, path, depth);
	}
	#unpack(entry, path, depth) {
		const most = Math.min(this.left, this.#visitor.maxBytes);
		const content = entry.read(most);
		if (content.kind === "bytes") {
			this.left -= content.bytes.length;
			this.#show(path, content.bytes, depth);
		} else if (content.kind === "encrypted") this.#visitor.skipped(path, "encrypted");
		else if (content.kind === "unreadable") this.#tell(path, content.why);
		else if (most < this.left) this.#tell(path, "it unpacks to more than the archive says");
		else this.#end(`it unpacks to more than ${mebibytes(this.#total)} MiB`);
	}
	#show(path, bytes, depth) {
		const kind = require_engine.archiveKind(bytes);
		if (kind === null || kind === "other") {
			if (bytes.length > this.#visitor.maxBytes) this.#visitor.skipped(path, "too-large");
			else this.#visitor.file(path, bytes);
		} else if (depth < MAX_DEPTH) this.open(bytes, path, kind, depth + 1);
		else this.#tell(path, `it is an archive nested deeper than ${MAX_DEPTH}`);
	}
	/** The budget is spent: whatever follows is not looked at. */
	#end(why) {
		this.#isOver = true;
		this.left = 0;
		this.#tell(this.#outermost, why);
	}
	#tell(path, why) {
		this.#visitor.incomplete({
			kind: "archive",
			message: `${path} was not looked at to its end: ${why}.`,
			mend: "Leave it out (--exclude GLOB), or unpack it and scan the folder: sealant scan --tree FOLDER"
		});
	}
};
function mebibytes(bytes) {
	return Math.round(bytes / 1048576);
}
/** As paths are written here: `/` between the parts, no `./` before them, no end in sight cut. */
function tidy(name) {
	return name.slice(0, MAX_NAME).replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
}
function nameInGzip(path) {
	return (0, node_path_posix.basename)(path).replace(/\.gz$/i, "") || "content";
}

// src/adapters/archives/archive-sink.ts
/** Bytes that all archives of one scan may unpack to. */
const MOST_IN_ALL = 8589934592;
/**
* Hands on what it is given, and in place of an archive the files in it, as `archive.zip!inner/path`. Of a file in a
* changed archive, `previous` names the file in the earlier versions: `ID!inner/path` (`archive-source.ts`).
*/
var ArchiveSink = class {
	maxBytes;
	/** Paths of the archives met. */
	archives = /* @__PURE__ */ new Set();
	#sink;
	#buffer = /* @__PURE__ */ new Uint8Array(0);
	#left = MOST_IN_ALL;
	constructor(sink) {
		this.#sink = sink;
		this.maxBytes = sink.maxBytes;
	}
	buffer(size) {
		this.#buffer = this.#sink.buffer(size);
		return this.#buffer;
	}
	excludes(path, onlyAsked) {
		return this.#sink.excludes(path, onlyAsked);
	}
	skipped(path, reason) {
		this.#sink.skipped(path, reason);
	}
	incomplete(problem) {
		this.#sink.incomplete(problem);
	}
	leaves(path, length, size) {
		const kind = require_engine.archiveKind(this.#buffer.subarray(0, length));
		return (kind === null || kind === "other") && this.#sink.leaves(path, length, size);
	}
	scan(origin, length) {
		const kind = require_engine.archiveKind(this.#buffer.subarray(0, length));
		if (kind === null || kind === "other" || origin.hunk !== void 0) this.#sink.scan(origin, length);
		else {
			this.archives.add(origin.path);
			const bytes = Uint8Array.from(this.#buffer.subarray(0, length));
			this.#left -= walkArchive(bytes, origin.path, kind, this.#visitorFor(origin), this.#left);
		}
	}
	#visitorFor(origin) {
		const sink = this.#sink;
		return {
			maxBytes: sink.maxBytes,
			wants: (path) => !sink.excludes(path),
			file: (path, bytes) => {
				const inside = `${"!"}${path.slice(origin.path.length + "!".length)}`;
				sink.buffer(bytes.length).set(bytes);
				sink.scan({
					...origin,
					path,
					inside,
					previous: origin.previous.map((id) => id + inside)
				}, bytes.length);
			},
			skipped: (path, reason) => sink.skipped(path, reason),
			incomplete: (problem) => sink.incomplete(problem)
		};
	}
};

Object.defineProperty(exports, "ArchiveSink", {
  enumerable: true,
  get: function () {
    return ArchiveSink;
  }
});
Object.defineProperty(exports, "walkArchive", {
  enumerable: true,
  get: function () {
    return walkArchive;
  }
});