let node_fs = require("node:fs");
let node_path = require("node:path");

// src/app/private-folder.ts
/**
* Where a folder really is, if nobody but its user can put anything there, or something else in its place: the folders
* above it belong to root or the user, and others may at most add to them (`/tmp`, with its sticky bit). `null` where
* that is not so or can't be told, where a repository is around it, and on Windows. The folder need not be there yet,
* nor the one above it.
*
* Who runs with more rights than they have (setuid, setgid) gets none: the environment that named it is somebody else's.
*/
function privateFolder(path) {
	const { geteuid, getuid, getegid, getgid } = process;
	if (geteuid === void 0 || geteuid() !== getuid?.() || getegid?.() !== getgid?.()) return null;
	try {
		const parent = (0, node_path.dirname)(path);
		const isThere = (0, node_fs.lstatSync)(parent, { throwIfNoEntry: false }) !== void 0;
		const above = (0, node_fs.realpathSync)(isThere ? parent : (0, node_path.dirname)(parent));
		for (let at = above;; at = (0, node_path.dirname)(at)) {
			if (!isOutOfReach((0, node_fs.lstatSync)(at), geteuid()) || (0, node_fs.existsSync)((0, node_path.join)(at, ".git"))) return null;
			if ((0, node_path.dirname)(at) === at) break;
		}
		const folder = (0, node_path.join)(above, isThere ? "" : (0, node_path.basename)(parent), (0, node_path.basename)(path));
		const stats = (0, node_fs.lstatSync)(folder, { throwIfNoEntry: false });
		return stats === void 0 || stats.isDirectory() && isOurs(stats) ? folder : null;
	} catch {
		return null;
	}
}
/** Whether others can neither remove nor rename what its owner, or root, has in there. */
function isOutOfReach({ uid, mode }, user) {
	return (uid === user || uid === 0) && ((mode & 18) === 0 || (mode & 512) !== 0);
}
/** Whether the user, and nobody else, may read and write it. */
function isOurs({ uid, mode }) {
	return uid === process.geteuid?.() && (mode & 63) === 0;
}

// src/app/code-cache.ts
/** The chunks that a scan goes through; the others are rare, or run once. */
const KEPT = /[\\/]chunks[\\/](?<name>command-line|scan|engine|npm-yaml|npm-zod)\.js$/;
/** Files in the folder; of more, the oldest go. Each build of Sealant and of Node has its own. */
const MOST_FILES = 24;
/** In bytes; a chunk's code, twice, is below 3 MB. */
const LARGEST_FILE = 33554432;
/** Set by services that build; not all of them set `CI`. Sources: their lists of predefined variables. */
const BUILDS = [
	"GITHUB_ACTIONS",
	"TF_BUILD",
	"JENKINS_URL",
	"TEAMCITY_VERSION",
	"CODEBUILD_BUILD_ID",
	"BUILD_ID"
];
/** V8's flags as they are at a start, of those that are set here, for the scan's regexes (`REGEX_FLAGS`) or its threads. */
const START_FLAGS = [
	"--compilation-cache",
	"--lazy",
	"--no-enable-experimental-regexp-engine-on-excessive-backtracks",
	"--regexp-backtracks-before-fallback=50000",
	"--regexp-peephole-optimization",
	"--regexp-tier-up-ticks=1",
	"--semi-space-growth-factor=2"
];
/**
* Has V8 keep what it compiled of the chunks in the user's cache folder (`$XDG_CACHE_HOME/sealant` or `~/.cache/sealant`),
* so that the next start reads it instead of compiling. Written when the process ends, where it is missing. Nothing
* here ever fails: what can't be read, trusted or written is as if it were not there.
*
* Off in CI, where a job's earlier steps could have written there, and by `SEALANT_NO_CACHE=1`.
*/
function keepCompiledCode(world) {
	const folder = cacheFolder(world);
	if (folder === null) return;
	const loader = process.getBuiltinModule("node:module");
	const compile = loader.prototype._compile;
	if (typeof compile !== "function") return;
	const missing = [];
	loader.prototype._compile = function(content, file, ...rest) {
		const name = KEPT.exec(file)?.groups?.["name"];
		const kept = name === void 0 ? null : keptCode(folder, name, file, world.env);
		if (kept === null) return compile.call(this, content, file, ...rest);
		if (runKept(loader, this, content, file, kept)) return void 0;
		missing.push({
			content,
			file,
			kept
		});
		return compile.call(this, content, file, ...rest);
	};
	process.once("exit", () => {
		if (missing.length > 0) keep(loader, folder, missing);
	});
}
/** The folder, where it may be used: it need not be there. */
function cacheFolder(world) {
	const { env } = world;
	if (env["SEALANT_NO_CACHE"] || env["CI"] && env["CI"] !== "false" || BUILDS.some((name) => env[name])) return null;
	const { XDG_CACHE_HOME: named, HOME: home } = env;
	const base = named && (0, node_path.isAbsolute)(named) ? named : home && (0, node_path.isAbsolute)(home) ? (0, node_path.join)(home, ".cache") : null;
	const folder = base === null ? null : privateFolder((0, node_path.join)(base, "sealant"));
	return folder === null || isBelowCwd(folder, world) ? null : folder;
}
/** What is scanned, with a repository or without, must never be run. */
function isBelowCwd(folder, world) {
	try {
		const below = (0, node_path.relative)(world.cwd, folder);
		return !below.startsWith("..") && !(0, node_path.isAbsolute)(below);
	} catch {
		return true;
	}
}
/**
* The name says what it was compiled from: this file, unchanged since, by this Node with these options.
* @returns `null` where that can't be told
*/
function keptCode(folder, name, file, env) {
	const from = identity(file);
	const node = identity(process.execPath);
	if (from === null || node === null) return null;
	const options = shortHash([
		file,
		node,
		env["NODE_OPTIONS"] ?? "",
		...process.execArgv
	].join("\0"));
	const path = (0, node_path.join)(folder, `${name}-${process.version}-${process.arch}-${from}-${options}`);
	return {
		path,
		code: readKept(path)
	};
}
function identity(file) {
	try {
		const { size, ino, ctimeMs, mtimeMs } = (0, node_fs.statSync)(file);
		return [
			size,
			ino,
			Math.round(ctimeMs * 1e3),
			Math.round(mtimeMs * 1e3)
		].map((n) => n.toString(36)).join("-");
	} catch {
		return null;
	}
}
/** FNV-1a; a collision can only mix up options of Node, which V8 checks once more. */
function shortHash(text) {
	let hash = 2166136261;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
	return (hash >>> 0).toString(36);
}
/** V8 trusts the code's bytes blindly, so it is kept twice, one behind the other, and is whole only where both are the same. */
function readKept(path) {
	let descriptor = null;
	try {
		descriptor = (0, node_fs.openSync)(path, node_fs.constants.O_RDONLY | node_fs.constants.O_NOFOLLOW | node_fs.constants.O_NONBLOCK);
		const stats = (0, node_fs.fstatSync)(descriptor);
		const { size } = stats;
		if (!stats.isFile() || !isOurs(stats) || size === 0 || size % 2 !== 0 || size > LARGEST_FILE) return null;
		const both = Buffer.allocUnsafeSlow(size);
		if ((0, node_fs.readSync)(descriptor, both, 0, both.length, 0) !== both.length) return null;
		const half = both.length / 2;
		return both.subarray(0, half).equals(both.subarray(half)) ? both.subarray(0, half) : null;
	} catch {
		return null;
	} finally {
		if (descriptor !== null) (0, node_fs.closeSync)(descriptor);
	}
}
/** Runs a module from its kept code; `false` where V8 does not take that. */
function runKept(loader, module, content, file, { code }) {
	if (code === null) return false;
	const { Script } = process.getBuiltinModule("node:vm");
	const script = new Script(loader.wrap(content), {
		filename: file,
		cachedData: code
	});
	if (script.cachedDataRejected) return false;
	const require$1 = ((id) => module.require(id));
	script.runInThisContext().call(module.exports, module.exports, require$1, module, file, (0, node_path.dirname)(file));
	return true;
}
/** Not `recursive`: where a system denies that a folder is there which it is (`/proc`), Node would try without end. */
function makeFolder(path) {
	if (!(0, node_fs.existsSync)(path)) (0, node_fs.mkdirSync)(path, { mode: 448 });
}
/** Compiles whole chunks, also the functions that this run had no use for, and keeps that. */
function keep(loader, folder, missing) {
	try {
		makeFolder((0, node_path.dirname)(folder));
		makeFolder(folder);
		if (privateFolder(folder) !== folder) return;
		for (const { content, file, kept } of missing) if (kept.code !== null) (0, node_fs.unlinkSync)(kept.path);
		else writeTwice(kept.path, compileWhole(loader.wrap(content), file));
		removeOldest(folder);
	} catch {}
}
function compileWhole(content, filename) {
	const { setFlagsFromString } = process.getBuiltinModule("node:v8");
	const { Script } = process.getBuiltinModule("node:vm");
	for (const flag of ["--no-compilation-cache", "--no-lazy"]) setFlagsFromString(flag);
	const script = new Script(content, { filename });
	for (const flag of START_FLAGS) setFlagsFromString(flag);
	return script.createCachedData();
}
/** Whole or not at all: a file that the disk has no room for is removed, and of two processes the last one wins. */
function writeTwice(path, code) {
	const part = `${path}.${process.pid}-${process.hrtime.bigint().toString(36)}`;
	try {
		(0, node_fs.writeFileSync)(part, Buffer.concat([code, code]), {
			mode: 384,
			flag: "wx"
		});
		(0, node_fs.renameSync)(part, path);
	} catch (error) {
		(0, node_fs.unlinkSync)(part);
		throw error;
	}
}
function removeOldest(folder) {
	const paths = (0, node_fs.readdirSync)(folder).map((name) => (0, node_path.join)(folder, name));
	if (paths.length <= MOST_FILES) return;
	const files = paths.flatMap((path) => {
		const stats = (0, node_fs.lstatSync)(path, { throwIfNoEntry: false });
		return stats?.isFile() ? [{
			path,
			age: stats.mtimeMs
		}] : [];
	});
	files.sort((a, b) => b.age - a.age);
	for (const { path } of files.slice(MOST_FILES)) (0, node_fs.unlinkSync)(path);
}

// package.json
var version = "0.1.0";

// src/app/version.ts
/** The product's version, as in package.json. */
const VERSION = version;
/** The answer to `sealant --version`, or `null` where something else is asked. */
function versionAnswer([first]) {
	return first === "--version" || first === "-V" || first === "version" ? `sealant ${VERSION}\n` : null;
}

// src/domain/app-error.ts
/**
* An error a person reads: `message` says what is so and where, `mend` says what to do.
* Neither may hold a secret's value. Expected outcomes are unions, not exceptions.
*/
var AppError = class extends Error {
	name = "AppError";
	code;
	mend;
	constructor(code, message, options) {
		super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
		this.code = code;
		this.mend = options.mend;
	}
};
/** Makes a missing case of a union a compile error. */
function assertNever(value) {
	throw new AppError("internal", `Unexpected case: ${String(value)}.`, { mend: "Report this as a bug." });
}

// src/app/world.ts
const DEFAULT_COLUMNS = 100;
/** The real world. */
function realWorld() {
	return {
		env: process.env,
		get cwd() {
			return currentFolder();
		},
		argv: process.argv.slice(2),
		get stdout() {
			return isPlainFile(1) ? directOutput(1, () => process.stdout) : outputOf(process.stdout);
		},
		get stderr() {
			return isPlainFile(2) ? directOutput(2, () => process.stderr) : outputOf(process.stderr);
		},
		stdin: readableStdin,
		now: () => /* @__PURE__ */ new Date(),
		platform: process.platform,
		entry: process.argv[1] ?? ""
	};
}
/** @throws AppError `usage` when it is gone */
function currentFolder() {
	try {
		return process.cwd();
	} catch (cause) {
		throw folderIsGone(cause);
	}
}
function folderIsGone(cause) {
	return new AppError("usage", "The folder that this runs in is not there any more.", {
		mend: "Change into a folder that is there: cd PATH",
		cause
	});
}
/**
* Node reads a folder as an empty stream, which would look clean.
* @throws AppError `usage` for a folder
*/
function readableStdin() {
	if (isFolder(0)) throw new AppError("usage", "Standard input is a folder, which holds no text.", { mend: "Give it a file, or scan the folder: sealant scan --tree PATH" });
	return process.stdin;
}
function isFolder(descriptor) {
	try {
		return (0, node_fs.fstatSync)(descriptor).isDirectory();
	} catch {
		return false;
	}
}
function outputOf(stream) {
	if (stream.listenerCount("error") === 0) stream.on("error", ({ code }) => {
		if (code !== "EPIPE") loseOutput(stream === process.stderr ? 2 : 1, code);
	});
	isStreaming = true;
	return {
		write: (text) => void stream.write(text),
		isTerminal: stream.isTTY === true,
		columns: stream.columns ?? DEFAULT_COLUMNS
	};
}
/** Whether output went through streams of Node, which may hold some back and tell late of what is lost. */
let isStreaming = false;
/**
* Ends the process once a run is over: at once, where its output is written. To take the heap apart and close what is open
* first, as Node does by itself, is 2 to 3 ms of a scan.
*/
function endWith(code) {
	process.exitCode = code;
	if (!isStreaming) process.exit();
}
/** Whether output goes to a file or a pipe, where Node writes at once anyway; never on Windows, where pipes are different. */
function isPlainFile(descriptor) {
	if (process.platform === "win32") return false;
	try {
		const stats = (0, node_fs.fstatSync)(descriptor);
		return stats.isFile() || stats.isFIFO();
	} catch {
		return false;
	}
}
/** Writes without the stream, which costs a millisecond to make; with it once the reader is slower than we are. */
function directOutput(descriptor, stream) {
	const write = (data) => {
		let at = 0;
		while (at < data.length && !streamed.has(descriptor)) try {
			at += (0, node_fs.writeSync)(descriptor, data, at);
		} catch (error) {
			const { code } = error;
			if (code === "EPIPE") return;
			if (code !== "EAGAIN") {
				loseOutput(descriptor, code);
				return;
			}
			streamed.add(descriptor);
		}
		if (at < data.length) outputOf(stream()).write(data.subarray(at));
	};
	return {
		write: (text) => write(typeof text === "string" ? Buffer.from(text) : text),
		isTerminal: false,
		columns: DEFAULT_COLUMNS
	};
}
/** Descriptors that were handed over to their streams, which keep the order. */
const streamed = /* @__PURE__ */ new Set();
/** A full disk behind `> FILE`: the run goes on, since it may hold leases, but never ends as if its report were there. */
function loseOutput(descriptor, code) {
	if (lost.has(descriptor)) return;
	lost.add(descriptor);
	process.once("exit", () => {
		process.exitCode = 3;
	});
	if (descriptor === 2) return;
	const text = `error: Standard output can\u2019t be written (${code ?? "unknown"}), so the report is not whole.\n mend: Make room, or write it elsewhere: --output FILE\n`;
	try {
		(0, node_fs.writeSync)(2, text);
	} catch {}
}
/** Descriptors that took no more. */
const lost = /* @__PURE__ */ new Set();
/** Whether colours may be used: `--color`/`--no-color` first, then NO_COLOR and FORCE_COLOR (no-color.org), then the terminal. */
function usesColor(world, output, asked) {
	if (asked !== "auto") return asked === "always";
	if (world.env["NO_COLOR"]) return false;
	if (world.env["FORCE_COLOR"] && world.env["FORCE_COLOR"] !== "0") return true;
	return output.isTerminal && world.env["TERM"] !== "dumb";
}

// src/adapters/reporters/paint.ts
/** Codes that begin and end a style (ECMA-48, 8.3.117). */
const STYLES = {
	bold: [1, 22],
	dim: [2, 22],
	red: [31, 39],
	green: [32, 39],
	yellow: [33, 39],
	cyan: [36, 39]
};
/**
* Six styles need no library: those there are ask the terminal when they are loaded, which costs a scan a millisecond.
* @param color whether escape sequences may be used
*/
function paintFor(color) {
	return Object.fromEntries(Object.entries(STYLES).map(([name, [begin, end]]) => [name, color ? styled(begin, end) : plain]));
}
function plain(text) {
	return text;
}
/** The style begins anew where a text inside it has ended one of its kind. */
function styled(begin, end) {
	const [open, close] = [`\u001b[${begin}m`, `\u001b[${end}m`];
	return (text) => open + text.replaceAll(close, close + open) + close;
}

Object.defineProperty(exports, "AppError", {
  enumerable: true,
  get: function () {
    return AppError;
  }
});
Object.defineProperty(exports, "VERSION", {
  enumerable: true,
  get: function () {
    return VERSION;
  }
});
Object.defineProperty(exports, "assertNever", {
  enumerable: true,
  get: function () {
    return assertNever;
  }
});
Object.defineProperty(exports, "endWith", {
  enumerable: true,
  get: function () {
    return endWith;
  }
});
Object.defineProperty(exports, "keepCompiledCode", {
  enumerable: true,
  get: function () {
    return keepCompiledCode;
  }
});
Object.defineProperty(exports, "paintFor", {
  enumerable: true,
  get: function () {
    return paintFor;
  }
});
Object.defineProperty(exports, "realWorld", {
  enumerable: true,
  get: function () {
    return realWorld;
  }
});
Object.defineProperty(exports, "usesColor", {
  enumerable: true,
  get: function () {
    return usesColor;
  }
});
Object.defineProperty(exports, "versionAnswer", {
  enumerable: true,
  get: function () {
    return versionAnswer;
  }
});