// src/engine/inject/mask-stream.ts
const STARS = Buffer.from("***");
/** Masks are found by their first bytes: as many as the shortest mask has. */
const KEY_BYTES = 4;
/**
* Hides masks in a stream of bytes, wherever the chunks are cut. Overlapping and adjacent hits become one `***`, as in
* the runner (actions/runner, SecretMasker.cs). Bytes that may begin a mask are held back until it is decided, no others:
* a prompt without a line feed appears at once.
*/
var MaskStream = class {
	#masks;
	#held = Buffer.alloc(0);
	/** How many bytes from the start of `#held` lie inside a hit. */
	#covered = 0;
	/** Whether the last byte that was decided lay inside a hit. */
	#inHit = false;
	constructor(masks) {
		this.#masks = masks;
	}
	/** The bytes that may be shown after this chunk. */
	push(chunk) {
		this.#held = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]);
		return this.#decide(this.#masks.undecidedFrom(this.#held));
	}
	/** The bytes that were held back, at the end of the stream. */
	end() {
		return this.#decide(this.#held.length);
	}
	/** Shows or hides everything before `end`; later bytes stay held. */
	#decide(end) {
		const bytes = this.#held;
		const shown = [];
		let clearFrom = -1;
		for (let i = 0; i < end; i++) {
			const length = this.#masks.longestAt(bytes, i);
			if (i + length > this.#covered) this.#covered = i + length;
			if (i < this.#covered) {
				if (clearFrom >= 0) shown.push(bytes.subarray(clearFrom, i));
				clearFrom = -1;
				if (!this.#inHit) shown.push(STARS);
				this.#inHit = true;
			} else {
				if (clearFrom < 0) clearFrom = i;
				this.#inHit = false;
			}
		}
		if (clearFrom >= 0) shown.push(bytes.subarray(clearFrom, end));
		this.#covered = Math.max(0, this.#covered - end);
		this.#held = bytes.subarray(end);
		return Buffer.concat(shown);
	}
};
/** Masks, arranged to be looked for at every byte. Masks may be added while streams run. */
var MaskTable = class {
	/** By their first 4 bytes; the longest first. */
	#byStart = /* @__PURE__ */ new Map();
	/** First 1 to 3 bytes of masks. */
	#starts = /* @__PURE__ */ new Set();
	/** One bit per 16-bit hash of the first 4 bytes, so that most positions cost one look. */
	#filter = /* @__PURE__ */ new Uint8Array(65536);
	#longest = 0;
	add(masks) {
		for (const mask of masks) this.addBytes(Buffer.from(mask, "utf8"));
	}
	addBytes(bytes) {
		if (bytes.length >= KEY_BYTES) {
			const key = bytes.readUInt32LE(0);
			const same = this.#byStart.get(key) ?? [];
			this.#byStart.set(key, [...same, bytes].sort((a, b) => b.length - a.length));
			this.#filter[hashOf(key)] = 1;
			for (let length = 1; length < KEY_BYTES; length++) this.#starts.add(startOf(bytes, 0, length));
			this.#longest = Math.max(this.#longest, bytes.length);
		}
	}
	/** Length of the longest mask that stands at `at`, or 0. */
	longestAt(bytes, at) {
		if (at + KEY_BYTES > bytes.length) return 0;
		const key = (bytes[at] | bytes[at + 1] << 8 | bytes[at + 2] << 16 | bytes[at + 3] << 24) >>> 0;
		if (this.#filter[hashOf(key)] === 0) return 0;
		return (this.#byStart.get(key)?.find((candidate) => stands(candidate, bytes, at, candidate.length)))?.length ?? 0;
	}
	/** The first position from which the rest of `bytes` may be the beginning of a mask. */
	undecidedFrom(bytes) {
		for (let at = Math.max(0, bytes.length - this.#longest + 1); at < bytes.length; at++) if (this.#mayBegin(bytes, at)) return at;
		return bytes.length;
	}
	#mayBegin(bytes, at) {
		const length = bytes.length - at;
		if (length < KEY_BYTES) return this.#starts.has(startOf(bytes, at, length));
		return (this.#byStart.get(bytes.readUInt32LE(at)) ?? []).some((mask) => mask.length > length && stands(mask, bytes, at, length));
	}
};
function stands(mask, bytes, at, length) {
	return at + length <= bytes.length && mask.compare(bytes, at, at + length, 0, length) === 0;
}
function hashOf(key) {
	return Math.imul(key, 2654435761) >>> 16;
}
function startOf(bytes, at, length) {
	let start = length;
	for (let i = 0; i < length; i++) start = start * 256 + bytes[at + i];
	return start;
}

Object.defineProperty(exports, "MaskStream", {
  enumerable: true,
  get: function () {
    return MaskStream;
  }
});
Object.defineProperty(exports, "MaskTable", {
  enumerable: true,
  get: function () {
    return MaskTable;
  }
});