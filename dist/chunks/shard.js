const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_engine = require("./engine.js");

// src/engine/scan/shard.ts
const MAX_SHARDS = 1e3;
/**
* `2/8` as a shard.
* @param word how the user wrote the input, for the message
* @throws AppError `usage` for anything else
*/
function parseShard(text, word) {
	const { index = "", count = "" } = /^(?<index>\d{1,4})\/(?<count>\d{1,4})$/.exec(text.trim())?.groups ?? {};
	const shard = {
		index: Number(index),
		count: Number(count)
	};
	if (shard.index >= 1 && shard.index <= shard.count && shard.count <= MAX_SHARDS) return shard;
	throw new require_start.AppError("usage", `${word}: “${text.slice(0, 40)}” is no shard.`, { mend: `Write I/N with I from 1 to N, such as ${word} 2/8; N is at most ${MAX_SHARDS}.` });
}
/**
* One job's share of a scan that several jobs divide: blobs by their git id, so that the many versions of one file are
* spread, and files on disk by their path. Every job lists the whole and reads its share; the digest of the list proves
* that all of them saw the same whole.
*/
var ShardShare = class {
	index;
	count;
	#listed = 0;
	#low = 0;
	#high = 0;
	constructor({ index, count }) {
		this.index = index;
		this.count = count;
	}
	/** Lists a version of a file; its place in the list, from 0, is the same in every shard. */
	list(entry) {
		this.#low = this.#low + hashOf(entry, 2166136261) >>> 0;
		this.#high = this.#high + hashOf(entry, 19088743) >>> 0;
		return this.#listed++;
	}
	ownsBlob(id) {
		return Number.parseInt(id.slice(0, 8), 16) % this.count === this.index - 1;
	}
	ownsPath(path) {
		return hashOf(path, 2166136261) % this.count === this.index - 1;
	}
	/** A sink that a walk over everything tells of its own share only. */
	walkSink(sink) {
		return {
			excludes: (path) => sink.excludes(path, !this.ownsPath(path)),
			skipped: (path, reason) => {
				if (this.ownsPath(path)) sink.skipped(path, reason);
			},
			incomplete: (problem) => sink.incomplete(problem)
		};
	}
	/**
	* For the receipt. Call it when all is listed.
	* @param facts whatever else must be the same in all shards of one scan
	*/
	receipt(facts) {
		const whole = JSON.stringify([
			this.count,
			this.#listed,
			this.#low,
			this.#high,
			...facts
		]);
		const scan = require_engine.nodeCrypto().createHash("sha256").update(whole).digest("hex").slice(0, 32);
		return {
			index: this.index,
			count: this.count,
			scan
		};
	}
};
/** FNV-1a over UTF-16 units, with a last mixing step (MurmurHash3’s) that spreads names which differ in one letter. */
function hashOf(text, seed) {
	let hash = seed;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
	hash = Math.imul(hash ^ hash >>> 16, 2246822507);
	hash = Math.imul(hash ^ hash >>> 13, 3266489909);
	return (hash ^ hash >>> 16) >>> 0;
}

exports.ShardShare = ShardShare;
exports.parseShard = parseShard;