const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_scan = require("./scan.js");
const require_stdin = require("./stdin.js");
let node_fs = require("node:fs");

// src/adapters/sources/unified-diff.ts
const LF = 10;
const PLUS = 43;
const MINUS = 45;
const SPACE = 32;
const BACKSLASH = 92;
/**
* Reads a unified diff: git's and plain ones, renames, quoted names, combined diffs of merges (there only what no parent
* has counts as added), text around it (mails, commit messages) passed over.
* Sources: GNU diffutils manual, “Detailed Description of Unified Format”; git-diff(1), “Generating patch text”.
* @returns how many files it names; 0 means that it is no diff
*/
function parseUnifiedDiff(bytes, events) {
	return new DiffReader(bytes, events).read();
}
var DiffReader = class {
	#bytes;
	#events;
	#at = 0;
	#line = 0;
	#files = 0;
	#old = "";
	#path = "";
	constructor(bytes, events) {
		this.#bytes = bytes;
		this.#events = events;
	}
	read() {
		for (let line = this.#nextLine(); line !== null; line = this.#nextLine()) this.#header(line);
		return this.#files;
	}
	/** The next line with its line break, or `null` at the end. */
	#nextLine() {
		if (this.#at >= this.#bytes.length) return null;
		const end = this.#bytes.indexOf(LF, this.#at);
		const stop = end === -1 ? this.#bytes.length : end + 1;
		const line = this.#bytes.subarray(this.#at, stop);
		this.#at = stop;
		this.#line++;
		return line;
	}
	/** A line outside of hunks. */
	#header(line) {
		if (!HEADER_START[line[0] ?? 0]) return;
		const text = line.toString("utf8").replace(/\r?\n$/, "");
		if (text.startsWith("diff --git ") || /^diff --(?:cc|combined) /.test(text)) this.#startFile(text);
		else if (text.startsWith("--- ")) this.#old = nameOf(text.slice(4));
		else if (text.startsWith("+++ ")) this.#newName(nameOf(text.slice(4)));
		else if (text.startsWith("rename to ") || text.startsWith("copy to ")) this.#path = nameOf(text.slice(text.indexOf(" to ") + 4));
		else if (/^Binary files .* differ$/.test(text) || text === "GIT binary patch") this.#events.binary(this.#path);
		else if (text.startsWith("@@")) this.#hunk(text);
	}
	#startFile(text) {
		this.#files++;
		this.#old = "";
		this.#path = pathOfGitHeader(text);
	}
	#newName(name) {
		if (this.#path === "" || !this.#isInGitFile()) this.#files++;
		const own = name === "/dev/null" ? this.#old : name;
		this.#path = withoutPrefix(own, name === "/dev/null" ? null : this.#old);
	}
	#isInGitFile() {
		return this.#files > 0;
	}
	#hunk(text) {
		const found = /^(@@+)((?: -\d+(?:,\d+)?)+) \+(\d+)(?:,(\d+))? @@/.exec(text);
		const old = found === null ? [] : found[2].trim().split(" ");
		if (found === null || old.length !== found[1].length - 1) {
			this.#events.fault(this.#line, "the line starts like a hunk and is none");
			return;
		}
		const startLine = Number(found[3]);
		const hunk = {
			path: this.#path,
			startLine,
			lines: [],
			added: /* @__PURE__ */ new Set()
		};
		const left = {
			old: old.map(countOf),
			now: found[4] === void 0 ? 1 : Number(found[4])
		};
		this.#hunkLines(hunk, left);
		if (hunk.added.size > 0) this.#events.hunk(hunk);
	}
	#hunkLines(hunk, left) {
		const parents = left.old.length;
		let at = hunk.startLine;
		while (left.now > 0 || left.old.some((count) => count > 0)) {
			const line = this.#nextLine();
			if (line === null) {
				this.#events.fault(this.#line, "the diff ends inside a hunk");
				return;
			}
			if (line[0] === BACKSLASH) continue;
			const marks = marksOf(line, parents);
			if (marks === null) {
				this.#events.fault(this.#line, "a line of a hunk starts with neither space, + nor -");
				this.#at -= line.length;
				this.#line--;
				return;
			}
			const isRemoved = marks.includes(MINUS);
			countDown(left.old, marks, isRemoved);
			if (isRemoved) continue;
			left.now--;
			hunk.lines.push(line.subarray(isBlank(line) ? 0 : parents));
			if (marks.every((mark) => mark === PLUS)) hunk.added.add(at);
			at++;
		}
	}
};
/** A parent has a line that is not marked as missing there: `+`, or a space on a line that another parent lost. */
function countDown(left, marks, isRemoved) {
	for (const [i, mark] of marks.entries()) if (mark === MINUS || mark === SPACE && !isRemoved) left[i]--;
}
/** First bytes of the lines that say something outside of hunks: `d`, `-`, `+`, `r`, `c`, `B`, `G`, `@`. */
const HEADER_START = Object.fromEntries([..."d-+rcBG@"].map((letter) => [letter.charCodeAt(0), true]));
function countOf(range) {
	const comma = range.indexOf(",");
	return comma === -1 ? 1 : Number(range.slice(comma + 1));
}
/** The marks before a line, one per parent; a blank line counts as context, since mailers strip its space. */
function marksOf(line, parents) {
	if (isBlank(line)) return new Uint8Array(parents).fill(SPACE);
	const marks = line.subarray(0, parents);
	return marks.length === parents && marks.every((mark) => mark === SPACE || mark === PLUS || mark === MINUS) ? marks : null;
}
function isBlank(line) {
	return line[0] === LF || line[0] === 13 && line[1] === LF;
}
/** A file name in a header: quoted as in C, or up to a tab (GNU diff's time stamp; git's mark for names with spaces). */
function nameOf(text) {
	if (text.startsWith("\"")) return unquote(text);
	const tab = text.indexOf("	");
	return tab === -1 ? text : text.slice(0, tab);
}
/** Git's C-style quoting: escapes and octal bytes of UTF-8. Source: git-config(1), core.quotePath; quote.c. */
function unquote(text) {
	const bytes = [];
	for (let i = 1; i < text.length && text[i] !== "\""; i++) {
		if (text[i] !== "\\") {
			bytes.push(...Buffer.from(text[i]));
			continue;
		}
		const octal = /^[0-3][0-7]{2}/.exec(text.slice(i + 1, i + 4))?.[0];
		if (octal !== void 0) {
			bytes.push(Number.parseInt(octal, 8));
			i += 3;
		} else {
			i++;
			bytes.push(ESCAPES[text[i]] ?? text.charCodeAt(i));
		}
	}
	return Buffer.from(bytes).toString("utf8");
}
const ESCAPES = {
	a: 7,
	b: 8,
	t: 9,
	n: 10,
	v: 11,
	f: 12,
	r: 13,
	"\"": 34,
	"\\": 92
};
/** Drops `b/` (or git's mnemonic letters) where the old name has such a letter, too, or is `/dev/null`. */
function withoutPrefix(name, old) {
	const lettered = /^[abciow]\//;
	if (!lettered.test(name)) return name;
	return old === null || old === "" || old === "/dev/null" || lettered.test(old) ? name.slice(2) : name;
}
/** The new path in `diff --git a/x b/y`, for files without hunks. Both names are the same unless a rename line follows. */
function pathOfGitHeader(text) {
	const combined = /^diff --(?:cc|combined) (.*)$/.exec(text)?.[1];
	if (combined !== void 0) return nameOf(combined);
	const names = text.slice(11);
	if (names.endsWith("\"")) return withoutPrefix(unquote(names.slice(names.lastIndexOf(" \"") + 1)), null);
	return withoutPrefix(names.slice((names.length + 1) / 2), null);
}

// src/adapters/sources/diff-file.ts
/** Largest diff that is read, in bytes. */
const MAX_DIFF = 1073741824;
/** The added lines of a unified diff, with the context that the diff has. */
function openDiffFile(from) {
	return {
		read: (sink, signal) => readDiff(from, sink, signal),
		blob: () => Promise.resolve(null),
		head: () => Promise.resolve(null),
		close() {}
	};
}
async function readDiff(from, sink, signal) {
	const bytes = "file" in from ? readWhole(from.file) : await readStream(from.stream, signal);
	const name = "file" in from ? from.file : "Standard input";
	const paths = /* @__PURE__ */ new Set();
	if (parseUnifiedDiff(bytes, {
		hunk({ path, startLine, lines, added }) {
			paths.add(path);
			if (sink.excludes(path)) return;
			const size = lines.reduce((sum, line) => sum + line.length, 0);
			if (size > sink.maxBytes) sink.skipped(path, "too-large");
			else require_scan.scanChunks(sink, {
				path,
				commit: null,
				previous: [],
				hunk: {
					startLine,
					added: (line) => added.has(line)
				}
			}, lines, size);
		},
		binary(path) {
			sink.skipped(path, "binary");
		},
		fault(line, what) {
			sink.incomplete({
				kind: "diff",
				message: `${name}, line ${line}: ${what}.`,
				mend: "Make the diff again, for example: git diff --no-color --no-ext-diff BASE HEAD > change.diff"
			});
		}
	}) === 0 && bytes.some((byte) => byte > 32)) throw new require_start.AppError("usage", `${name} is no unified diff: it names no file.`, { mend: "Give the output of: git diff --no-color BASE HEAD. To scan a text as it is: sealant scan --stdin" });
	const reasons = bytes.length === 0 ? { reasons: [`${name} was empty, so the diff has no changes.`] } : {};
	return {
		source: "diff",
		base: null,
		head: null,
		commits: 0,
		blobs: 0,
		files: paths.size,
		...reasons
	};
}
function readWhole(file) {
	try {
		return (0, node_fs.readFileSync)(file);
	} catch (cause) {
		throw unreadableDiff(file, cause);
	}
}
function unreadableDiff(file, cause) {
	const fault = cause;
	const message = fault.code === "ENOENT" ? `there is no file “${file}”.` : require_scan.unreadable(file, fault).message;
	return new require_start.AppError("usage", `--diff-file: ${message}`, {
		mend: "Give the path of a unified diff, or - for standard input.",
		cause
	});
}
async function readStream(stream, signal) {
	const chunks = await require_stdin.collectChunks(stream, MAX_DIFF, signal);
	if (chunks !== null) return Buffer.concat(chunks);
	throw new require_start.AppError("incomplete", `The diff on standard input is larger than ${MAX_DIFF} bytes.`, { mend: "Scan the commits themselves: sealant scan --base A --head B" });
}

exports.openDiffFile = openDiffFile;