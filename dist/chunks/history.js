const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_scan = require("./scan.js");

// src/adapters/sources/history.ts
/** Asked for and not answered: above the first the list waits, below the second it goes on. */
const MANY_PENDING = 6e3;
const FEW_PENDING = 2e3;
/** Ids on one command line. */
const IDS_PER_LOG = 1e3;
/** Every blob that a ref reaches, once. Which commit brought one is looked up only for those that hold a finding. */
function openHistory(options) {
	const { repository } = options;
	return {
		read: (sink, signal) => readHistory(options, sink, signal),
		blob: (id) => repository.bytesOf(id),
		head: (path) => repository.bytesAt("HEAD", path),
		commitsOf: (blobs) => findCommits(repository, blobs),
		close: () => repository.close()
	};
}
async function readHistory({ repository, within, share = null }, sink, signal) {
	return repository.endedBy(signal, async () => {
		const counting = repository.git.output([
			...require_scan.SMALL_WINDOWS,
			"rev-list",
			"--all",
			"--count"
		]);
		const { files, blobs } = await new HistoryReading(repository, within, share, sink).run();
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
/** One pass: `git rev-list --objects` says what there is, one `git cat-file` gives it. */
var HistoryReading = class {
	#repository;
	#within;
	#share;
	#sink;
	#objects;
	#paths = /* @__PURE__ */ new Set();
	#blobs = 0;
	#pending = 0;
	#listed = 0;
	#lost = null;
	#fault = null;
	#onAnswer = () => {};
	constructor(repository, within, share, sink) {
		this.#repository = repository;
		this.#within = within;
		this.#share = share;
		this.#sink = sink;
		this.#objects = new require_scan.ObjectReader(repository.git, { buffered: true });
	}
	async run() {
		const end = await this.#list();
		this.#objects.endInput();
		await this.#until(0);
		this.#objects.close();
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
			if (this.#pending < MANY_PENDING) return;
			child.handle.stdout.pause();
			this.#until(FEW_PENDING).then(() => child.handle.stdout.resume());
		});
		return await child.ended;
	}
	#line(line) {
		const text = line.toString("utf8");
		if (text.startsWith("?")) {
			this.#sink.incomplete(require_scan.missingObject(`object ${text.slice(1)}`, this.#repository.state));
			return;
		}
		const space = text.indexOf(" ");
		const id = space === -1 ? text : text.slice(0, space);
		const path = space === -1 ? "" : text.slice(space + 1);
		if (this.#within !== null && !this.#within(path)) return;
		const order = 0 - this.#listed++;
		if (!(this.#share === null || this.#isOurs(this.#share, id, path)) || this.#sink.excludes(path)) return;
		this.#pending++;
		this.#objects.request(id, this.#sink.maxBytes, (answer) => this.#answer(answer, id, path, order));
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
			if (this.#fault === null) this.#scan(answer, id, path === "" ? id : path, order);
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
/** The oldest commit that brought each blob; a blob that no commit brought (a tag may name one) is missing. */
async function findCommits(repository, blobs) {
	const found = /* @__PURE__ */ new Map();
	for (let at = 0; at < blobs.length; at += IDS_PER_LOG) {
		const some = new Set(blobs.slice(at, at + IDS_PER_LOG));
		let commit = "";
		const parser = new require_scan.RawDiffParser({
			commit: (id) => commit = id,
			entry: ({ id }) => void (some.has(id) && !found.has(id) && found.set(id, commit))
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