const require_start = require("./start.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
let node_os = require("node:os");

// src/adapters/files/lock-file.ts
/** Another machine's lock (a shared folder) can't be asked whether its owner lives; it counts as left behind after this. */
const FOREIGN_STALE_MS = 6e5;
/** A lock file without an owner is one being written (where there are no hard links), or foreign; left behind after this. */
const UNSIGNED_STALE_MS = 1e4;
/** What `link` answers on file systems that have none, such as FAT and some network shares. */
const WITHOUT_HARD_LINKS = /* @__PURE__ */ new Set([
	"EPERM",
	"ENOTSUP",
	"EOPNOTSUPP",
	"ENOSYS",
	"EMLINK"
]);
const RETRY_MS = 25;
/**
* Takes `path + '.lock'`, created exclusively and holding its owner's process id, host and a random token; the folder is
* made where there is none. A lock whose owner has ended is taken over.
*
* @param waitMs how long to wait for a living owner
* @throws AppError `usage` naming the owner, when it still holds the lock after `waitMs`
*/
async function lockFile(path, waitMs) {
	const deadline = Date.now() + waitMs;
	for (;;) {
		const lock = tryLock(path);
		if (lock !== null) return lock;
		if (Date.now() >= deadline) throw locked(path);
		await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
	}
}
/** As `lockFile`, waiting without giving up the thread: for appends that must be on disk before the next line of code. */
function lockFileSync(path, waitMs) {
	const deadline = Date.now() + waitMs;
	const pause = new Int32Array(new SharedArrayBuffer(4));
	for (;;) {
		const lock = tryLock(path);
		if (lock !== null) return lock;
		if (Date.now() >= deadline) throw locked(path);
		Atomics.wait(pause, 0, 0, RETRY_MS);
	}
}
function tryLock(path) {
	const name = `${path}.lock`;
	(0, node_fs.mkdirSync)((0, node_path.dirname)(name), { recursive: true });
	const owner = {
		pid: process.pid,
		host: (0, node_os.hostname)(),
		token: (0, node_crypto.randomBytes)(12).toString("hex")
	};
	if (!create(name, owner)) {
		removeIfStale(name);
		if (!create(name, owner)) return null;
	}
	return { release() {
		if (ownerOf(name)?.token === owner.token) (0, node_fs.rmSync)(name, { force: true });
	} };
}
/**
* The lock appears with its owner in it, by a hard link: a process that is killed in the middle leaves no lock without
* an owner, which nobody could take over at once.
*/
function create(name, owner) {
	const signed = `${name}.${owner.token}`;
	try {
		(0, node_fs.writeFileSync)(signed, JSON.stringify(owner), {
			flag: "wx",
			mode: 384
		});
		(0, node_fs.linkSync)(signed, name);
		return true;
	} catch (cause) {
		const { code } = cause;
		if (code === "EEXIST") return false;
		if (code !== void 0 && WITHOUT_HARD_LINKS.has(code)) return createInPlace(name, owner);
		throw cause;
	} finally {
		(0, node_fs.rmSync)(signed, { force: true });
	}
}
function createInPlace(name, owner) {
	try {
		(0, node_fs.writeFileSync)(name, JSON.stringify(owner), {
			flag: "wx",
			mode: 384
		});
		return true;
	} catch (cause) {
		if (cause.code === "EEXIST") return false;
		throw cause;
	}
}
/**
* Removes a lock whose owner has ended. Only who made the folder `NAME.takeover` may, and looks again before: a stale
* lock can't be replaced by a living one while it is there, so none is ever removed by mistake.
*/
function removeIfStale(name) {
	if (!isStale(name, ownerOf(name))) return;
	const takeover = `${name}.takeover`;
	try {
		(0, node_fs.mkdirSync)(takeover);
	} catch {
		const age = ageOf(takeover);
		if (age !== null && age > UNSIGNED_STALE_MS) (0, node_fs.rmSync)(takeover, {
			recursive: true,
			force: true
		});
		return;
	}
	try {
		if (isStale(name, ownerOf(name))) (0, node_fs.rmSync)(name, { force: true });
	} finally {
		(0, node_fs.rmSync)(takeover, {
			recursive: true,
			force: true
		});
	}
}
function isStale(name, owner) {
	const age = ageOf(name);
	if (age === null) return false;
	if (owner === null) return age > UNSIGNED_STALE_MS;
	if (owner.host !== (0, node_os.hostname)()) return age > FOREIGN_STALE_MS;
	return !isAlive(owner.pid);
}
function ageOf(name) {
	try {
		return Date.now() - (0, node_fs.statSync)(name).mtimeMs;
	} catch {
		return null;
	}
}
function ownerOf(name) {
	try {
		const { pid, host, token } = JSON.parse((0, node_fs.readFileSync)(name, "utf8"));
		if (typeof pid === "number" && typeof host === "string" && typeof token === "string") return {
			pid,
			host,
			token
		};
	} catch {}
	return null;
}
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (cause) {
		return cause.code === "EPERM";
	}
}
function locked(path) {
	const owner = ownerOf(`${path}.lock`);
	const who = owner === null ? "another process" : `process ${owner.pid} on ${owner.host}`;
	return new require_start.AppError("usage", `“${path}” is being written by ${who}.`, { mend: `Wait for it to end and try again. If it ended long ago, delete “${path}.lock”.` });
}

Object.defineProperty(exports, "lockFile", {
  enumerable: true,
  get: function () {
    return lockFile;
  }
});
Object.defineProperty(exports, "lockFileSync", {
  enumerable: true,
  get: function () {
    return lockFileSync;
  }
});