const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_engine = require("./engine.js");
const require_archive_sink = require("./archive-sink.js");

// src/adapters/archives/archive-source.ts
/** Larger files in archives are not scanned either. */
const MAX_BYTES = 268435456;
/**
* A source that looks into the archives of another one: ZIP (also JAR, wheel, Office and OpenDocument files), tar and
* gzip, within the budgets of `walk-archive.ts`.
*/
function lookIntoArchives(source) {
	const reader = new FileReader();
	return {
		read: (sink, signal, crew) => {
			const inner = new require_archive_sink.ArchiveSink(sink);
			reader.archives = inner.archives;
			return source.read(inner, signal, crew);
		},
		blob: (id) => {
			const at = id.indexOf("!");
			if (at === -1) return source.blob(id);
			return reader.read(id.slice(0, at), id.slice(at + "!".length), (outer) => source.blob(outer));
		},
		head: (path) => {
			const outer = reader.archiveOf(path);
			if (outer === null) return source.head(path);
			return reader.read(outer, path.slice(outer.length + "!".length), (archive) => source.head(archive));
		},
		...source.commitsOf === void 0 ? {} : { commitsOf: (blobs) => source.commitsOf(blobs) },
		close: () => source.close()
	};
}
/** Reads single files of archives that were met; keeps the last archive. */
var FileReader = class {
	archives = /* @__PURE__ */ new Set();
	#last = null;
	/** The archive that a path leads into, or `null`. */
	archiveOf(path) {
		for (let at = path.indexOf("!"); at !== -1; at = path.indexOf("!", at + 1)) if (this.archives.has(path.slice(0, at))) return path.slice(0, at);
		return null;
	}
	/**
	* A file's bytes; none where the archive had no such file or was none.
	* @returns `null` where the archive can't be had, or not be unpacked that far
	*/
	async read(archive, inside, fetch) {
		if (this.#last?.key !== archive) this.#last = {
			key: archive,
			bytes: fetch(archive)
		};
		const bytes = await this.#last.bytes;
		return bytes === null ? null : fileIn(bytes, inside);
	}
};
function fileIn(bytes, inside) {
	const kind = require_engine.archiveKind(bytes);
	if (kind === null || kind === "other") return /* @__PURE__ */ new Uint8Array(0);
	let found = null;
	let isWhole = true;
	const wanted = `${"!"}${inside}`;
	require_archive_sink.walkArchive(bytes, "", kind, {
		maxBytes: MAX_BYTES,
		wants: (path) => found === null && (path === wanted || wanted.startsWith(path + "!")),
		file: (path, content) => {
			if (path === wanted) found ??= content;
		},
		skipped: () => void 0,
		incomplete: () => isWhole = false
	});
	return found ?? (isWhole ? /* @__PURE__ */ new Uint8Array(0) : null);
}

exports.lookIntoArchives = lookIntoArchives;