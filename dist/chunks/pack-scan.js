const require_scan = require("./scan.js");
let node_fs = require("node:fs");

// src/adapters/sources/pack-task.ts
const ID_DIGITS = 40;
/** Blobs of one pack as a task for another thread. */
function packTask(pack, blobs) {
	const places = /* @__PURE__ */ new Map();
	const pathOf = Uint32Array.from(blobs, ({ path }) => {
		const place = places.get(path) ?? places.size;
		places.set(path, place);
		return place;
	});
	return {
		kind: "pack",
		pack,
		offsets: Float64Array.from(blobs, ({ offset }) => offset),
		orders: Float64Array.from(blobs, ({ order }) => order),
		ids: blobs.map(({ id }) => id).join(""),
		paths: [...places.keys()],
		pathOf
	};
}
/** The blobs of a task, in its order. */
function* blobsOf({ offsets, orders, ids, paths, pathOf }) {
	for (const [i, offset] of offsets.entries()) yield {
		id: ids.slice(i * ID_DIGITS, (i + 1) * ID_DIGITS),
		path: paths[pathOf[i]],
		order: orders[i],
		offset
	};
}

// src/generated/unpack.ts
const UNPACK_WASM = "AGFzbQEAAAABKwZgAX8Bf2AAAX9gBX9/f39/AX9gAn9/AX9gBH9/f38Bf2AGf39/f39/AX8DCwoCAwEEAQAAAAEFBAUBcAEEBAUDAQABBi4JfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC34BQgALfwFBAAt/AUEAC38BQQALByoECmFwcGx5RGVsdGEACQZmcmVlQXQABAdpbmZsYXRlAAMGbWVtb3J5AgAJCQEAQQELAwYHBQwBCwraIAq1AwEIf0EBIAF0IQpBBCABdCIFIABqIghBIGohCSAAQQAgBUEgavwLAANAIAMgBksEQCAIIAIgBmotAABBAXRqIgUgBS8BAEEBajsBACAGQQFqIQYMAQsLIAhBADsBAEEBIQdBACEGQQEhBQNAIAVBD00EQCAHQQF0IAggBUEBdGovAQAiC2siB0EASARAQQAPCyAFQQF0Qcg8aiAGOwEAIAYgC2ohBiAFQQFqIQUMAQsLQQAhBgNAIAMgBksEQCACIAZqLQAAIgUEQCAJIAVBAXRByDxqIgUvAQAiB0EBdGogBjsBACAFIAdBAWo7AQALIAZBAWohBgwBCwtBACEGQQAhAkEBIQUDQCABIAVPBEAgCCAFQQF0ai8BACELQQAhBwNAIAcgC0kEQCAJIAZBAXRqLwEAIAQoAgARAAAgBXIhDCACIQMDQCADIApJBEAgACADQQJ0aiAMNgIAIANBASAFdGohAwwBCwsgBkEBaiEGQQEgBUEBa3QhAwNAIAIgA3EEQCACIANzIQIgA0EBdiEDDAELCyACIANyIQIgB0EBaiEHDAELCyAFQQFqIQUMAQsLQQELhwEBBn8gAEEgaiEGQQEhAwNAIANBD00EQCACIwRCAYOnciECIwRCAYgkBCMFQgF9JAUgAiAAIANBAXRqLwEAIgdrIARIBEAgBiACIAVqIARrQQF0ai8BACABKAIAEQAADwsgBSAHaiEFIAQgB2pBAXQhBCACQQF0IQIgA0EBaiEDDAELC0GACAuaBgIKfwR+IwIhCSMEIQwjBSENIwYhACMHIQQjCCEHIwMhCANAIAwgCSAIIAggCUsbKQMAIA2GhCEMIAlCPyANfUIDiKdqIQkgDUI4hCENIAxC/weDp0ECdEGACGooAgAiA0GAAnEEQCANIANBD3GtIgp9IQ0gACIBQQFqIQAgASADQRB2OgAAIAwgCogiDEL/B4OnQQJ0QYAIaigCACIDQYACcQRAIA0gA0EPca19IQ0gACIBQQFqIQAgASADQRB2OgAAIAwgA0EPca2IIgxC/weDp0ECdEGACGooAgAiA0GAAnEEQCAMIANBD3GtiCEMIA0gA0EPca19IQ0gACADQRB2OgAAIAcgAEEBaiIASQR/QQEFIAkgDUIDiKdrIAhLCwRAQQAPCwwDCwsLIAMEQCAMIANBD3GtIgqIIQwgDSAKfSENBSAMJAQgDSQFQYAoQdA+EAEhAyMEIQwjBSENIANBgAJxBEAgACADQRB2OgAAIAcgAEEBaiIASQR/QQEFIAkgDUIDiKdrIAhLCwRAQQAPCwwCCwsgA0GADHEEQCAJJAIgDCQEIA0kBSAAJAYgACAHTUEAIANBgARxGw8LIAxCASADQQR2QQ9xrSILhkIBfYOnIANBEHZqIQYgCSAIIAggCUsbKQMAIA0gC30iCoYgDCALiIQhCyAJQj8gCn1CA4inaiEJIApCOIQhCiALQv8Bg6dBAnRB4CxqKAIAIgMEfiAKIANBD3GtIgp9IQ0gCyAKiAUgCyQEIAokBUHgNEHwPhABIQMjBSENIwQLIgtCASADQQR2QQ9xrSIKhkIBfYOnIANBEHZqIQEgCyAKiCEMIA0gCn0hDSADQYAIcQRAQQAPCyAAIAZqIAdLIAEgACAEa0tyBH9BAQUgCSANQgOIp2sgCEsLBEBBAA8LIAAiAyABayECIAMgBmohBSABQQhPBEADQCADIAIpAwA3AwAgAkEIaiECIAUgA0EIaiIDSw0ACwUDQCADIAVJBEAgAiIBQQFqIQIgAyABLQAAOgAAIANBAWohAwwBCwsLIAAgBmohAAwACwAL1gkDBHsBfgN/IAFBBkkEQEF/DwtBASAALQABIglBIHEgAC0AACIKQQR2QQdLIApBD3FBCEdyBH9BAQUgCkEIdCAJckEfcAsbBEBBfw8LIABBAmokAiAAIAFqJANCACQEQgAkBSACJAYgAiQHIAIgA2okCANAIwVCIFQEQCMEIwIjAyMCIwNJGykDACMFhoQkBCMCQj8jBX1CA4inaiQCIwVCOIQkBQsjBEIBg6cjBEIBiCQEIwVCAX0kBSMFQiBUBEAjBCMCIwMjAiMDSRspAwAjBYaEJAQjAkI/IwV9QgOIp2okAiMFQjiEJAULIwRCA4OnIQEjBEICiCQEIwVCAn0kBSABBH8gAUEBRgR/QYg6QQhBkAH8CwBBmDtBCUHwAPwLAEGIPEEHQRj8CwBBoDxCiJCgwICBgoQINwAAQYAIQQpBiDpBoAJB0D4QABpBiDpBBUEe/AsAQeAsQQhBiDpBHkHwPhAAGhACBSABQQJGBH8QCAVBAAsLBQJ/IwVCB4OnIQEjBUIgVARAIwQjAiMDIwIjA0kbKQMAIwWGhCQEIwJCPyMFfUIDiKdqJAIjBUI4hCQFCyMEIAGtIgiIJAQjBSAIfSQFIwVCIFQEQCMEIwIjAyMCIwNJGykDACMFhoQkBCMCQj8jBX1CA4inaiQCIwVCOIQkBQsjBEL//wODpyEBIwRCEIgkBCMFQhB9JAUjBUIgVARAIwQjAiMDIwIjA0kbKQMAIwWGhCQEIwJCPyMFfUIDiKdqJAIjBUI4hCQFCyMEQv//A4OnIQMjBEIQiCQEIwVCEH0kBUEAIAEgA3NB//8DRw0AGiMCIwVCA4inayQCQgAkBEIAJAVBACMGIAFqIgMjCEsjAiABaiIJIwNLcg0AGiMGIwIgAfwKAAAgCSQCIAMkBkEBCwsEfyMDIwIjBUIDiKdrSQVBAQsEQEF/DwtFDQALIwVCB4OnIQAjBUIgVARAIwQjAiMDIwIjA0kbKQMAIwWGhCQEIwJCPyMFfUIDiKdqJAIjBUI4hCQFCyMEIACtIgiIJAQjBSAIfSQFIwIjBUIDiKdrJAIjAyMCQQRqSQRAQX8PC0EBIQFBACEAIwYgAmsiCSACaiEKA0AgAiAKSQRAIAIgAkGwK2oiAyAKIAMgCkkbIgsgAmtBcHFqIgMgAksEQCAAIAEgAyACa2xq/QwAAAAAAAAAAAAAAAAAAAAAIQT9DAAAAAAAAAAAAAAAAAAAAAAhBf0MAAAAAAAAAAAAAAAAAAAAACEGA0AgAiADSQRAIAUgBP2uASEFIAQgAv0ABAAiB/19/X/9rgEhBCAGIAf9iQH9DBAADwAOAA0ADAALAAoACQD9ugH9rgEgB/2KAf0MCAAHAAYABQAEAAMAAgABAP26Af2uASEGIAJBEGohAgwBCwsgASAE/RsAIAT9GwFqIAT9GwJqIAT9GwNqaiEBIAb9GwAgBv0bAWogBv0bAmogBv0bA2ogBf0bACAF/RsBaiAF/RsCaiAF/RsDakEEdGpqIQALA0AgAiALSQRAIAEgAi0AAGoiASAAaiEAIAJBAWohAgwBCwsgAUHx/wNwIQEgAEHx/wNwIQAMAQsLQX8gCSMCKAIAIgJBgP6DeHFBCHcgAkH/gfwHcUEIeHIgAEEQdCABckcbCwUAQaA/CwcAIABBEHQLUAAgAEGAAkkEQCAAQRB0QYACcg8LIABBgAJGBEBBgAQPCyAAQYECayIAQRxLBEBBgAgPCyAAQQF0Qfw8ai8BAEEQdCAAQbY9ai0AAEEEdHILKgAgAEEdSwRAQYAIDwsgAEEBdEHUPWovAQBBEHQgAEGQPmotAABBBHRyC5YHAgd/AX4jBUIgVARAIwQjAiMDIwIjA0kbKQMAIwWGhCQEIwJCPyMFfUIDiKdqJAIjBUI4hCQFCyMEQh+DpyEBIwRCBYgkBCMFQgV9JAUjBUIgVARAIwQjAiMDIwIjA0kbKQMAIwWGhCQEIwJCPyMFfUIDiKdqJAIjBUI4hCQFCyMEQh+DpyECIwRCBYgkBCMFQgV9JAUjBUIgVARAIwQjAiMDIwIjA0kbKQMAIwWGhCQEIwJCPyMFfUIDiKdqJAIjBUI4hCQFCyMEQg+DpyMEQgSIJAQjBUIEfSQFQQRqIQMCQCACQQFqIgRBHksgAUGBAmoiAkGeAktyDQBBiDpBAEET/AsAA0AgACADSQRAIABB6DxqLQAAQYg6aiMFQiBUBEAjBCMCIwMjAiMDSRspAwAjBYaEJAQjAkI/IwV9QgOIp2okAiMFQjiEJAULIwRCB4OnIwRCA4gkBCMFQgN9JAU6AAAgAEEBaiEADAELC0HANUEHQYg6QRNBkD8QAEUNACACIARqIQVBACEAA0AgACAFSQRAIwQjAiMDIwIjA0kbKQMAIwWGhCQEIwJCPyMFfUIDiKdqJAIjBUI4hCQFAkAjBEL/AIOnQQJ0QcA1aigCACIBRQRAQcA5QZA/EAEhAQwBCyMEIAFBD3GtIgeIJAQjBSAHfSQFCyABQYAIcQR/QQEFIwMjAiMFQgOIp2tJCw0CIAFBEHYiBkEQSQRAIAAiAUEBaiEAIAFBiDpqIAY6AAAMAgtBACEDIAZBEEYEfyAARQ0DIABBhzpqLQAAIQMjBUIgVARAIwQjAiMDIwIjA0kbKQMAIwWGhCQEIwJCPyMFfUIDiKdqJAIjBUI4hCQFCyMEQgODpyMEQgKIJAQjBUICfSQFQQNqBSAGQRFGBH8jBUIgVARAIwQjAiMDIwIjA0kbKQMAIwWGhCQEIwJCPyMFfUIDiKdqJAIjBUI4hCQFCyMEQgeDpyMEQgOIJAQjBUIDfSQFQQNqBSMFQiBUBEAjBCMCIwMjAiMDSRspAwAjBYaEJAQjAkI/IwV9QgOIp2okAiMFQjiEJAULIwRC/wCDpyMEQgeIJAQjBUIHfSQFQQtqCwsiBiAAaiIBIAVLDQIgAEGIOmogAyAG/AsAIAEhAAwBCwtBiDwtAABFDQBBgAhBCkGIOiACQdA+EAAEf0HgLEEIIAJBiDpqIARB8D4QAAVBAAsEfxACBUEACw8LQQALgQQBBX8gAiQAIAIgA2okAUEAIQICQANAIAJBHEkEQEF/IQMjACMBTw0CIwAiA0EBaiQAIAYgAy0AACIHQf8AcSACdHIiBiEDIAdBgAFxRQ0CIAJBB2ohAgwBCwtBfyEDCyABIANHBEBBfw8LIAVBACEFQQAhAgJAA0AgAkEcSQRAQX8hAyMAIwFPDQIjACIDQQFqJAAgBSADLQAAIgdB/wBxIAJ0ciIFIQMgB0GAAXFFDQIgAkEHaiECDAELC0F/IQMLIAMiBUkEQEF/DwsgBCAFaiEIA0AjACMBSQRAIwAiAkEBaiQAIAItAAAiAkGAAXEEQEEAIQZBACEDA0AgA0EESQRAIAJBASADdHEEQCMAIgdBAWokACAGIActAAAgA0EDdHRyIQYLIANBAWohAwwBCwsgASAGIgNrIQogAkEEdiEHQQAhBkEAIQIDQCACQQNJBEAgB0EBIAJ0cQRAIwAiCUEBaiQAIAYgCS0AACACQQN0dHIhBgsgAkEBaiECDAELCyAGIgJFBEBBgIAEIQILIAEgA0kgAiAKS3IgAiAIIARrS3IEQEF/DwsgBCAAIANqIAL8CgAABSACRSACIwEjAGtLciACIAggBGtLcgRAQX8PCyAEIwAgAvwKAAAjACACaiQACyACIARqIQQMAQsLIAVBfyAEIAhGIwAjAUZxGwsLmAILAEHoPAsTEBESAAgHCQYKBQsEDAMNAg4BDwBB/DwLOgMABAAFAAYABwAIAAkACgALAA0ADwARABMAFwAbAB8AIwArADMAOwBDAFMAYwBzAIMAowDDAOMAAgEAQb49CxQBAQEBAgICAgMDAwMEBAQEBQUFBQBB1D0LPAEAAgADAAQABQAHAAkADQARABkAIQAxAEEAYQCBAMEAAQGBAQECAQMBBAEGAQgBDAEQARgBIAEwAUABYABBlD4LGgEBAgIDAwQEBQUGBgcHCAgJCQoKCwsMDA0NAEG8PgsBHABByD4LCQQAAAAIAAAAAQBB3D4LARwAQeg+CwkEAAAACAAAAAIAQfw+CwEcAEGIPwsJBAAAAAgAAAAD";

// src/adapters/sources/pack-unpacker.ts
const PAGE = 65536;
/** Largest blob, or delta, that is unpacked here, in bytes. */
const LARGEST_UNPACKED = 524288;
/** Bytes read from the pack at a time; of an object whose stream may be longer, as many as it may have. */
const WINDOW = 16384;
/** What zlib makes of the largest at most. Source: zlib's compressBound(). */
const LONGEST_STREAM = 524512;
/** Bytes of blobs that were unpacked last, in which most deltas find their base. */
const KEPT = 4 * LARGEST_UNPACKED;
/** Type and size of an object, and where its base is, take fewer. */
const MAX_HEADER = 64;
/** Bytes that `inflate` may touch behind its input and its output. */
const SLACK = 64;
/** Bytes unpacked for the sake of one blob: a pack may be made so that each costs thousands of large ones. */
const MOST_MADE = 67108864;
/** Git makes no longer chains (`pack.depth`). */
const LONGEST_CHAIN = 4095;
const BLOB = 3;
const OFFSET_DELTA = 6;
const ID_DELTA = 7;
const ID_BYTES = 20;
/**
* Unpacks blobs from one pack, fastest where a delta comes soon after its base: each stream is inflated once then.
* `assembly/unpack.ts` does the work. Memory: 8 MiB at most.
*
* Source: gitformat-pack(5).
*/
var PackUnpacker = class {
	#path;
	#descriptor;
	#module;
	#view;
	#inputAt;
	#deltaAt;
	#outputAt;
	#keptAt;
	/** Where in the pack the bytes in the window are from. */
	#windowFrom = 0;
	#windowSize = 0;
	/** By offset in the pack, the oldest first; a ring. */
	#kept = /* @__PURE__ */ new Map();
	#keepAt = 0;
	#index = null;
	/** @param path of the pack @throws an error of the file system */
	constructor(path) {
		this.#path = path;
		this.#descriptor = (0, node_fs.openSync)(path, "r");
		const compiled = new WebAssembly.Module(Buffer.from(UNPACK_WASM, "base64"));
		this.#module = new WebAssembly.Instance(compiled).exports;
		this.#inputAt = this.#module.freeAt();
		this.#deltaAt = this.#inputAt + LONGEST_STREAM + SLACK;
		this.#outputAt = this.#deltaAt + LARGEST_UNPACKED + SLACK;
		this.#keptAt = this.#outputAt + LARGEST_UNPACKED + SLACK;
		const { memory } = this.#module;
		memory.grow(Math.ceil((this.#keptAt + KEPT - memory.buffer.byteLength) / PAGE));
		this.#view = new Uint8Array(memory.buffer);
	}
	/**
	* The blob that begins at `offset`, as a view that the next call overwrites.
	* @returns `null` for what can't be had this way: too large, no blob, or broken
	*/
	blob(offset) {
		const chain = this.#chainOf(offset);
		let base = chain?.base;
		let made = 0;
		for (const entry of chain?.entries ?? []) {
			const size = this.#unpack(entry, base);
			made += size ?? 0;
			if (size === null || made > MOST_MADE) return null;
			base = this.#keep(entry.offset, size);
		}
		return base === void 0 ? null : this.#view.subarray(base.at, base.at + base.size);
	}
	/** Where the base begins of what begins at `offset`, in bytes; -1 for a whole object, or where it can't be told. */
	baseOf(offset) {
		return this.#entryAt(offset)?.base ?? -1;
	}
	close() {
		(0, node_fs.closeSync)(this.#descriptor);
		this.#index?.close();
		this.#index = null;
	}
	/** What must be unpacked, in that order, to have the object at `offset`, and the base to begin with. */
	#chainOf(offset) {
		const entries = [];
		for (let at = offset; entries.length <= LONGEST_CHAIN;) {
			const base = this.#kept.get(at);
			if (base !== void 0) return {
				entries: entries.reverse(),
				base
			};
			const entry = this.#entryAt(at);
			if (entry === null) return null;
			entries.push(entry);
			if (entry.type === BLOB) return {
				entries: entries.reverse(),
				base
			};
			at = entry.base;
		}
		return null;
	}
	#entryAt(offset) {
		const end = this.#load(offset, MAX_HEADER) + this.#inputAt;
		const start = this.#inputAt + offset - this.#windowFrom;
		const view = this.#view;
		let at = start;
		let byte = at < end ? view[at++] : 0;
		const type = byte >> 4 & 7;
		let size = byte & 15;
		for (let scale = 16; (byte & 128) !== 0 && at < end; scale *= 128) {
			byte = view[at++];
			size += (byte & 127) * scale;
		}
		let base = -1;
		if (type === OFFSET_DELTA && at < end) {
			byte = view[at++];
			let back = byte & 127;
			while ((byte & 128) !== 0 && at < end) {
				byte = view[at++];
				back = (back + 1) * 128 + (byte & 127);
			}
			base = back > 0 ? offset - back : -1;
		} else if (type === ID_DELTA && at + ID_BYTES < end) {
			base = this.#offsetOf(view.slice(at, at + ID_BYTES));
			at += ID_BYTES;
		}
		return (type === BLOB || base > 0) && size <= 524288 && at < end ? {
			offset,
			type,
			size,
			base,
			header: at - start
		} : null;
	}
	#offsetOf(id) {
		this.#index ??= new require_scan.PackIndex(this.#path.replace(/pack$/, "idx"));
		return this.#index.find(id) ?? -1;
	}
	/** Puts its bytes at `#outputAt`. @returns how many; `null` for a broken one */
	#unpack({ offset, type, size, header }, base) {
		const longest = size + (size >> 12) + (size >> 14) + 64;
		const end = this.#load(offset, header + longest);
		const from = offset + header - this.#windowFrom;
		const inputAt = this.#inputAt + from;
		if (type === BLOB) return this.#module.inflate(inputAt, end - from, this.#outputAt, size) === size ? size : null;
		if (base === void 0 || this.#module.inflate(inputAt, end - from, this.#deltaAt, size) !== size) return null;
		const { applyDelta } = this.#module;
		const length = applyDelta(base.at, base.size, this.#deltaAt, size, this.#outputAt, LARGEST_UNPACKED);
		return length < 0 ? null : length;
	}
	/** Sees to it that `length` bytes from `offset` on are in the window, if the pack has them. @returns the window's size */
	#load(offset, length) {
		if (offset >= this.#windowFrom && offset + length <= this.#windowFrom + this.#windowSize) return this.#windowSize;
		const room = Math.min(Math.max(length, WINDOW), LONGEST_STREAM);
		this.#windowFrom = offset;
		this.#windowSize = (0, node_fs.readSync)(this.#descriptor, this.#view, this.#inputAt, room, offset);
		return this.#windowSize;
	}
	/** Copies `size` bytes of the output into the ring, over the oldest. */
	#keep(offset, size) {
		if (this.#keepAt + size > KEPT) {
			this.#forgetUpTo(KEPT);
			this.#keepAt = 0;
		}
		this.#forgetUpTo(this.#keepAt + size);
		const area = {
			at: this.#keptAt + this.#keepAt,
			size
		};
		if (size === 0) return area;
		this.#view.copyWithin(area.at, this.#outputAt, this.#outputAt + size);
		this.#kept.set(offset, area);
		this.#keepAt += size;
		return area;
	}
	/** Forgets those that begin between where the next is kept and `end`. */
	#forgetUpTo(end) {
		for (const [offset, { at }] of this.#kept) {
			const place = at - this.#keptAt;
			if (place < this.#keepAt || place >= end) break;
			this.#kept.delete(offset);
		}
	}
};

// src/adapters/sources/pack-scan.ts
/** Scans blobs straight out of packs, without git. */
var PackScan = class {
	#sink;
	#isStopped;
	#open = null;
	/** @param isStopped asked between blobs */
	constructor(sink, isStopped) {
		this.#sink = sink;
		this.#isStopped = isStopped;
	}
	/** @returns those that could not be read and were not scanned; they may be sound all the same, so git is to be asked */
	scan(task) {
		return this.scanBlobs(task.pack, blobsOf(task));
	}
	/** As `scan`. */
	scanBlobs(pack, blobs) {
		const left = [];
		for (const blob of blobs) {
			if (this.#isStopped()) break;
			const bytes = this.#read(pack, blob.offset);
			if (bytes === null || bytes.length > this.#sink.maxBytes) left.push(blob);
			else {
				this.#sink.buffer(bytes.length).set(bytes);
				const { id, path, order } = blob;
				this.#sink.scan({
					path,
					commit: id,
					previous: [],
					order
				}, bytes.length);
			}
		}
		return left;
	}
	close() {
		this.#open?.unpacker.close();
		this.#open = null;
	}
	#read(pack, offset) {
		try {
			if (this.#open?.pack !== pack) {
				this.close();
				this.#open = {
					pack,
					unpacker: new PackUnpacker(pack)
				};
			}
			return this.#open.unpacker.blob(offset);
		} catch (error) {
			if (typeof error.syscall === "string") return null;
			throw error;
		}
	}
};

Object.defineProperty(exports, "PackScan", {
  enumerable: true,
  get: function () {
    return PackScan;
  }
});
Object.defineProperty(exports, "PackUnpacker", {
  enumerable: true,
  get: function () {
    return PackUnpacker;
  }
});
Object.defineProperty(exports, "packTask", {
  enumerable: true,
  get: function () {
    return packTask;
  }
});