const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");
const require_pack_scan = require("./pack-scan.js");
let node_fs = require("node:fs");
let node_path = require("node:path");

// src/adapters/sources/pack-families.ts
/**
* Orders blobs of one pack so that each delta comes soon after its base: families by where their first lies, each from base
* to delta. What git packs anew lies in the order of commits, where a base is megabytes away; a family there is one file.
* @param pack its path
*/
function inFamilies(pack, blobs) {
	blobs.sort((a, b) => a.offset - b.offset);
	const children = childrenOf(pack, blobs);
	if (children === null) return blobs;
	const ordered = [];
	for (let i = 0; i < blobs.length; i++) {
		if (children.isChild[i]) continue;
		const pending = [i];
		for (let at = pending.pop(); at !== void 0; at = pending.pop()) {
			ordered.push(blobs[at]);
			for (let child = children.first[at]; child !== NONE; child = children.next[child]) pending.push(child);
		}
	}
	return ordered.length === blobs.length ? ordered : blobs;
}
const NONE = -1;
/** @returns `null` where the pack can't be read */
function childrenOf(pack, blobs) {
	const first = new Int32Array(blobs.length).fill(NONE);
	const next = new Int32Array(blobs.length).fill(NONE);
	const isChild = new Uint8Array(blobs.length);
	const places = new Map(blobs.map(({ offset }, i) => [offset, i]));
	let unpacker;
	try {
		const opened = new require_pack_scan.PackUnpacker(pack);
		unpacker = opened;
		const bases = blobs.map(({ offset }) => places.get(opened.baseOf(offset)));
		for (const [i, base] of bases.entries()) {
			if (base === void 0) continue;
			next[i] = first[base];
			first[base] = i;
			isChild[i] = 1;
		}
		return {
			first,
			next,
			isChild
		};
	} catch {
		return null;
	} finally {
		unpacker?.close();
	}
}

// src/adapters/sources/pack-list.ts
/** More packs than git itself leaves lying about (`gc.autoPackLimit`) are left to git. */
const MOST_PACKS = 50;
/** Of all indices together, in bytes; they are in memory while the objects are listed. */
const LARGEST_INDICES = 50331648;
const ID_DIGITS = 40;
/** Which blobs lie where in a repository's packs. Only looked up: whether one belongs to the history is for git to say. */
var PackList = class PackList {
	#packs;
	/** Blobs taken and not handed out yet. */
	size = 0;
	constructor(packs) {
		this.#packs = packs;
	}
	/** @returns `null` where the packs can't be read without git, or are too many */
	static open({ commonDirectory }) {
		const folder = (0, node_path.join)(commonDirectory, "objects", "pack");
		const packs = [];
		try {
			const names = (0, node_fs.readdirSync)(folder).filter((name) => /^pack-[0-9a-f]{40}\.idx$/.test(name));
			const bytes = names.reduce((sum, name) => sum + sizeOf((0, node_path.join)(folder, name)), 0);
			if (names.length === 0 || names.length > MOST_PACKS || bytes > LARGEST_INDICES) return null;
			for (const name of names) {
				const path = (0, node_path.join)(folder, `${name.slice(0, -4)}.pack`);
				packs.push({
					path,
					index: new require_scan.PackIndex((0, node_path.join)(folder, name), LARGEST_INDICES),
					blobs: []
				});
			}
			if (!packs.every(({ path, index }) => isPackOf(index, path))) throw new require_scan.UnreadablePack("pack");
			return new PackList(packs);
		} catch {
			for (const { index } of packs) index.close();
			return null;
		}
	}
	/** Takes a blob up where it lies in a pack. @returns whether it does */
	take(id, path, order) {
		if (id.length !== ID_DIGITS) return false;
		const bytes = Buffer.from(id, "hex");
		for (const { index, blobs } of this.#packs) {
			const offset = offsetOf(index, bytes);
			if (offset === null) continue;
			blobs.push({
				id,
				path,
				order,
				offset
			});
			this.size++;
			return true;
		}
		return false;
	}
	/** All that was taken, by pack, each delta soon after its base. */
	handOut() {
		this.size = 0;
		return this.#packs.filter(({ blobs }) => blobs.length > 0).map(({ path, blobs }) => ({
			pack: path,
			blobs: inFamilies(path, blobs.splice(0))
		}));
	}
	close() {
		for (const { index } of this.#packs) index.close();
	}
};
/** @throws UnreadablePack for what is no file: whoever opens a pipe waits for somebody to write into it */
function sizeOf(path) {
	const stats = (0, node_fs.statSync)(path);
	if (!stats.isFile()) throw new require_scan.UnreadablePack("file");
	return stats.size;
}
function isPackOf(index, path) {
	sizeOf(path);
	const descriptor = (0, node_fs.openSync)(path, "r");
	try {
		return index.isOf(descriptor);
	} finally {
		(0, node_fs.closeSync)(descriptor);
	}
}
/** A broken index holds nothing; git says what is amiss. */
function offsetOf(index, id) {
	try {
		return index.find(id);
	} catch {
		return null;
	}
}

// src/adapters/sources/packed-blobs.ts
/** Blobs whose places are in memory at a time. */
const MOST_LISTED = 1e5;
/** Blobs for which other threads are worth their start. */
const MANY = 2e3;
/** Blobs that are scanned before other threads are heard. */
const FEW = 100;
/** Blobs that another thread is handed at most: fewer towards the end, so that all end together. */
const MOST_HANDED = 1e3;
/**
* Blobs that are read straight from packs, on all threads, instead of through git: of a history of 36,000 blobs (226 MB)
* that took git as long as all else took.
*/
var PackedBlobs = class PackedBlobs {
	#list;
	#crew;
	#signal;
	#scan;
	#left = [];
	constructor(list, sink, signal, crew) {
		this.#list = list;
		this.#crew = crew;
		this.#signal = signal;
		this.#scan = new require_pack_scan.PackScan(sink, () => signal.aborted);
	}
	/** @returns `null` for a repository whose packs are left to git */
	static open(place, sink, signal, crew) {
		const list = PackList.open(place);
		return list === null ? null : new PackedBlobs(list, sink, signal, crew);
	}
	/** Takes a blob up if it lies in a pack. @returns whether it does */
	take(id, path, order) {
		const isPacked = this.#list.take(id, path, order);
		if (isPacked && this.#list.size === MANY) this.#crew?.start();
		return isPacked;
	}
	/** Whether it is time to scan what was taken, before more is. */
	get isFull() {
		return this.#list.size >= MOST_LISTED;
	}
	/** Scans what was taken, or hands it to other threads. */
	async scan() {
		for (const { pack, blobs } of this.#list.handOut()) await this.#scanPack(pack, blobs);
	}
	/** Waits for other threads. @returns blobs that could not be read: git is to be asked */
	async settle() {
		const left = await this.#crew?.settle() ?? [];
		return [...this.#left, ...left];
	}
	close() {
		this.#scan.close();
		this.#list.close();
	}
	/** This thread goes on from the front, the others from the back, so that each has the bases of its deltas at hand. */
	async #scanPack(pack, blobs) {
		let first = 0;
		let end = blobs.length;
		const share = () => Math.min(end - first, Math.max(FEW, Math.min(MOST_HANDED, end - first >> 3)));
		const offer = () => this.#crew?.offer(require_pack_scan.packTask(pack, blobs.slice(end - share(), end))) ?? false;
		while (first < end && !this.#signal.aborted) {
			while (first < end && offer()) end -= share();
			const to = Math.min(first + FEW, end);
			this.#left.push(...this.#scan.scanBlobs(pack, blobs.slice(first, to)));
			first = to;
			await new Promise((resolve) => setImmediate(resolve));
		}
	}
};

// src/adapters/sources/history.ts
/** Asked for and not answered: above the first the list waits, below the second it goes on. */
const MANY_PENDING = 6e3;
const FEW_PENDING = 2e3;
const SPACE = 32;
/** Ids on one command line. */
const IDS_PER_LOG = 1e3;
/** Every blob that a ref reaches, once. Which commit brought one is looked up only for those that hold a finding. */
function openHistory(options) {
	const { repository, within } = options;
	let excludes = () => false;
	return {
		read: (sink, signal, crew) => {
			excludes = (path) => sink.excludes(path, true);
			return readHistory(options, sink, signal, crew);
		},
		blob: (id) => repository.bytesOf(id),
		head: (path) => repository.bytesAt("HEAD", path),
		commitsOf: (blobs) => findCommits(repository, blobs, (path) => (within === null || within(path)) && !excludes(path)),
		close: () => repository.close()
	};
}
async function readHistory({ repository, within, share = null }, sink, signal, crew) {
	return repository.endedBy(signal, async () => {
		const counting = repository.git.output([
			...require_scan.SMALL_WINDOWS,
			"rev-list",
			"--all",
			"--count"
		]);
		const packed = PackedBlobs.open(repository.place, sink, signal, crew);
		const { files, blobs } = await new HistoryReading(repository, within, share, sink, packed).run().finally(() => packed?.close());
		const commits = await counting;
		if (commits.end.code !== 0) sink.incomplete(require_scan.describeGitFailure(commits.end, "counting commits", repository.state));
		if (repository.state.shallow) sink.incomplete(require_scan.shallowProblem(repository.state.directory));
		const count = Number(commits.stdout.toString("latin1").trim());
		return {
			source: "history",
			base: null,
			head: null,
			commits: Number.isNaN(count) ? 0 : count,
			blobs,
			files
		};
	});
}
/** One pass: `git rev-list --objects` says what there is; what lies in no pack, one `git cat-file` gives. */
var HistoryReading = class {
	#repository;
	#within;
	#share;
	#sink;
	#packed;
	#paths = /* @__PURE__ */ new Set();
	#listedPaths = /* @__PURE__ */ new Map();
	#objects = null;
	#blobs = 0;
	#pending = 0;
	#listed = 0;
	#lost = null;
	#fault = null;
	#onAnswer = () => {};
	constructor(repository, within, share, sink, packed) {
		this.#repository = repository;
		this.#within = within;
		this.#share = share;
		this.#sink = sink;
		this.#packed = packed;
	}
	async run() {
		const end = await this.#list();
		if (this.#packed !== null) await this.#scanPacked(this.#packed);
		this.#objects?.endInput();
		await this.#until(0);
		this.#objects?.close();
		if (this.#fault !== null) throw this.#fault.error;
		const { state } = this.#repository;
		if (end.code !== 0 || end.failure !== null) this.#sink.incomplete(require_scan.describeGitFailure(end, "listing the blobs of the history", state));
		if (this.#lost !== null) {
			const problem = require_scan.describeGitFailure(this.#lost.end, "reading blobs (git cat-file)", state);
			this.#sink.incomplete({
				...problem,
				message: `${problem.message} ${this.#lost.blobs} blobs were not scanned.`
			});
		}
		return {
			files: this.#paths.size,
			blobs: this.#blobs
		};
	}
	async #list() {
		const args = [
			...require_scan.SMALL_WINDOWS,
			"rev-list",
			"--objects",
			"--all",
			"--missing=print",
			"--filter=object:type=blob"
		];
		const child = this.#repository.git.start([...args, "--filter-provided-objects"]);
		child.handle.stdin.end();
		const lines = new LineSplitter((line) => this.#line(line));
		child.handle.stdout.on("data", (chunk) => {
			lines.push(chunk);
			if (this.#pending < MANY_PENDING && !this.#packed?.isFull) return;
			child.handle.stdout.pause();
			this.#catchUp().then(() => child.handle.stdout.resume());
		});
		return await child.ended;
	}
	/** Scans most of what was listed. */
	async #catchUp() {
		if (this.#packed?.isFull) await this.#packed.scan();
		await this.#until(FEW_PENDING);
	}
	#line(line) {
		const space = line.indexOf(SPACE);
		const id = line.toString("latin1", 0, space === -1 ? line.length : space);
		if (id.startsWith("?")) {
			this.#sink.incomplete(require_scan.missingObject(`object ${id.slice(1)}`, this.#repository.state));
			return;
		}
		const path = space === -1 ? "" : this.#onePath(line.toString("utf8", space + 1));
		if (this.#within !== null && !this.#within(path)) return;
		const order = 0 - this.#listed++;
		if (!(this.#share === null || this.#isOurs(this.#share, id, path)) || this.#sink.excludes(path)) return;
		const shown = path === "" ? id : path;
		if (this.#packed?.take(id, shown, order)) {
			if (this.#share === null) this.#paths.add(shown);
			this.#blobs++;
		} else this.#ask({
			id,
			path: shown,
			order
		});
	}
	async #scanPacked(packed) {
		await packed.scan();
		const left = await packed.settle();
		this.#blobs -= left.length;
		for (const blob of left) this.#ask(blob);
	}
	#ask({ id, path, order }) {
		this.#pending++;
		this.#objects ??= new require_scan.ObjectReader(this.#repository.git, { buffered: true });
		this.#objects.request(id, this.#sink.maxBytes, (answer) => this.#answer(answer, id, path, order));
	}
	/** Each path is in memory once, however many versions it has. */
	#onePath(path) {
		const known = this.#listedPaths.get(path);
		if (known !== void 0) return known;
		this.#listedPaths.set(path, path);
		return path;
	}
	/** Each shard counts the paths that are its own, whoever scans their versions. */
	#isOurs(share, id, path) {
		share.list(`${id} ${path}`);
		const shown = path === "" ? id : path;
		if (share.ownsPath(shown) && !this.#sink.excludes(path, true)) this.#paths.add(shown);
		return share.ownsBlob(id);
	}
	#answer(answer, id, path, order) {
		try {
			if (this.#fault === null) this.#scan(answer, id, path, order);
		} catch (error) {
			this.#fault = { error };
		}
		this.#pending--;
		this.#onAnswer();
	}
	#scan(answer, id, path, order) {
		if (answer.kind === "missing") this.#sink.incomplete(require_scan.missingObject(`blob ${id} of ${path}`, this.#repository.state));
		else if (answer.kind === "failed") this.#lost = {
			end: answer.end,
			blobs: (this.#lost?.blobs ?? 0) + 1
		};
		else if (answer.type === "blob") {
			if (this.#share === null) this.#paths.add(path);
			if (answer.kind === "too-large") this.#sink.skipped(path, "too-large");
			else {
				this.#blobs++;
				require_scan.scanChunks(this.#sink, {
					path,
					commit: id,
					previous: [],
					order
				}, answer.chunks, answer.size);
			}
		}
	}
	/** Settles when no more than `count` answers are awaited. */
	#until(count) {
		return new Promise((resolve) => {
			this.#onAnswer = () => {
				if (this.#pending > count) return;
				this.#onAnswer = () => {};
				resolve();
			};
			this.#onAnswer();
		});
	}
};
/** Cuts a stream of bytes into lines. */
var LineSplitter = class {
	#take;
	#rest = Buffer.alloc(0);
	constructor(take) {
		this.#take = take;
	}
	push(chunk) {
		const data = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
		let at = 0;
		for (let end = data.indexOf(10, at); end !== -1; end = data.indexOf(10, at)) {
			this.#take(data.subarray(at, end));
			at = end + 1;
		}
		this.#rest = data.subarray(at);
	}
};
/**
* The oldest commit that brought each blob, and its path there; a blob that no commit brought (a tag may name one) is
* missing. Paths that were not asked for are taken only where a blob had no other.
*/
async function findCommits(repository, blobs, isWanted) {
	const found = /* @__PURE__ */ new Map();
	for (let at = 0; at < blobs.length; at += IDS_PER_LOG) {
		const some = new Set(blobs.slice(at, at + IDS_PER_LOG));
		let commit = "";
		const parser = new require_scan.RawDiffParser({
			commit: (id) => commit = id,
			entry: ({ id, path: bytes }) => {
				if (!some.has(id) || found.get(id)?.isWanted === true) return;
				const path = bytes.toString("utf8");
				const wanted = isWanted(path);
				if (wanted || !found.has(id)) found.set(id, {
					commit,
					path,
					isWanted: wanted
				});
			}
		});
		const args = [
			...require_scan.SMALL_WINDOWS,
			"log",
			"--all",
			"--raw",
			"-z",
			"--no-abbrev",
			"-m",
			"--root",
			"--no-renames",
			"--topo-order",
			"--reverse"
		];
		const rest = [
			"--no-color",
			"--no-notes",
			"--no-show-signature",
			"--no-ext-diff",
			"--no-textconv",
			"--no-relative"
		];
		const objects = [...some].map((id) => `--find-object=${id}`);
		const child = repository.git.begin([
			...args,
			require_scan.COMMIT_FORMAT,
			...rest,
			...objects,
			"--"
		]);
		await repository.git.follow(child, (chunk) => parser.push(chunk));
	}
	return found;
}

exports.openHistory = openHistory;