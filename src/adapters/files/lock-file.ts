import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { AppError } from '../../domain/app-error.ts';

/** Another machine's lock (a shared folder) can't be asked whether its owner lives; it counts as left behind after this. */
const FOREIGN_STALE_MS = 10 * 60_000;
/** A lock file without an owner is one being written (where there are no hard links), or foreign; left behind after this. */
const UNSIGNED_STALE_MS = 10_000;
/** What `link` answers on file systems that have none, such as FAT and some network shares. */
const WITHOUT_HARD_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);
const RETRY_MS = 25;

export interface HeldLock {
  /** Ends it. Safe to call twice. */
  release(): void;
}

interface Owner {
  pid: number;
  host: string;
  token: string;
}

/**
 * Takes `path + '.lock'`, created exclusively and holding its owner's process id, host and a random token; the folder is
 * made where there is none. A lock whose owner has ended is taken over.
 *
 * @param waitMs how long to wait for a living owner
 * @throws AppError `usage` naming the owner, when it still holds the lock after `waitMs`
 */
export async function lockFile(path: string, waitMs: number): Promise<HeldLock> {
  const deadline = Date.now() + waitMs;
  for (;;) {
    const lock = tryLock(path);
    if (lock !== null) return lock;
    if (Date.now() >= deadline) throw locked(path);
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

/** As `lockFile`, waiting without giving up the thread: for appends that must be on disk before the next line of code. */
export function lockFileSync(path: string, waitMs: number): HeldLock {
  const deadline = Date.now() + waitMs;
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    const lock = tryLock(path);
    if (lock !== null) return lock;
    if (Date.now() >= deadline) throw locked(path);
    Atomics.wait(pause, 0, 0, RETRY_MS);
  }
}

function tryLock(path: string): HeldLock | null {
  const name = `${path}.lock`;
  mkdirSync(dirname(name), { recursive: true });
  const owner: Owner = { pid: process.pid, host: hostname(), token: randomBytes(12).toString('hex') };
  if (!create(name, owner)) {
    removeIfStale(name);
    if (!create(name, owner)) return null;
  }
  return {
    release() {
      if (ownerOf(name)?.token === owner.token) rmSync(name, { force: true });
    },
  };
}

/**
 * The lock appears with its owner in it, by a hard link: a process that is killed in the middle leaves no lock without
 * an owner, which nobody could take over at once.
 */
function create(name: string, owner: Owner): boolean {
  const signed = `${name}.${owner.token}`;
  try {
    writeFileSync(signed, JSON.stringify(owner), { flag: 'wx', mode: 0o600 });
    linkSync(signed, name);
    return true;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (code !== undefined && WITHOUT_HARD_LINKS.has(code)) return createInPlace(name, owner);
    throw cause;
  } finally {
    rmSync(signed, { force: true });
  }
}

function createInPlace(name: string, owner: Owner): boolean {
  try {
    writeFileSync(name, JSON.stringify(owner), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cause;
  }
}

/**
 * Removes a lock whose owner has ended. Only who made the folder `NAME.takeover` may, and looks again before: a stale
 * lock can't be replaced by a living one while it is there, so none is ever removed by mistake.
 */
function removeIfStale(name: string): void {
  if (!isStale(name, ownerOf(name))) return;
  const takeover = `${name}.takeover`;
  try {
    mkdirSync(takeover);
  } catch {
    const age = ageOf(takeover);
    if (age !== null && age > UNSIGNED_STALE_MS) rmSync(takeover, { recursive: true, force: true });
    return;
  }
  try {
    if (isStale(name, ownerOf(name))) rmSync(name, { force: true });
  } finally {
    rmSync(takeover, { recursive: true, force: true });
  }
}

function isStale(name: string, owner: Owner | null): boolean {
  const age = ageOf(name);
  if (age === null) return false;
  if (owner === null) return age > UNSIGNED_STALE_MS;
  if (owner.host !== hostname()) return age > FOREIGN_STALE_MS;
  return !isAlive(owner.pid);
}

function ageOf(name: string): number | null {
  try {
    return Date.now() - statSync(name).mtimeMs;
  } catch {
    return null;
  }
}

function ownerOf(name: string): Owner | null {
  try {
    const { pid, host, token } = JSON.parse(readFileSync(name, 'utf8'));
    if (typeof pid === 'number' && typeof host === 'string' && typeof token === 'string') return { pid, host, token };
  } catch {
    // being written, or gone
  }
  return null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function locked(path: string): AppError {
  const owner = ownerOf(`${path}.lock`);
  const who = owner === null ? 'another process' : `process ${owner.pid} on ${owner.host}`;
  return new AppError('usage', `“${path}” is being written by ${who}.`, {
    mend: `Wait for it to end and try again. If it ended long ago, delete “${path}.lock”.`,
  });
}
