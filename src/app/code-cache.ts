import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { isOurs, privateFolder } from './private-folder.ts';
import type { World } from './world.ts';

/** The chunks that a scan goes through; the others are rare, or run once. */
const KEPT = /[\\/]chunks[\\/](?<name>command-line|scan|engine|npm-yaml|npm-zod)\.js$/;
/** Files in the folder; of more, the oldest go. Each build of Sealant and of Node has its own. */
const MOST_FILES = 24;
/** In bytes; a chunk's code, twice, is below 3 MB. */
const LARGEST_FILE = 32 * 1024 * 1024;

/** Set by services that build; not all of them set `CI`. Sources: their lists of predefined variables. */
const BUILDS = ['GITHUB_ACTIONS', 'TF_BUILD', 'JENKINS_URL', 'TEAMCITY_VERSION', 'CODEBUILD_BUILD_ID', 'BUILD_ID'];

/** V8's flags as they are at a start, of those that are set here, for the scan's regexes (`REGEX_FLAGS`) or its threads. */
const START_FLAGS = [
  '--compilation-cache',
  '--lazy',
  '--no-enable-experimental-regexp-engine-on-excessive-backtracks',
  '--regexp-backtracks-before-fallback=50000',
  '--regexp-peephole-optimization',
  '--regexp-tier-up-ticks=1',
  '--semi-space-growth-factor=2',
];

/** `module.constructor`, as far as it is used here. */
interface Loader {
  prototype: { _compile?: (this: NodeJS.Module, content: string, file: string, ...rest: unknown[]) => unknown };
  wrap(content: string): string;
}

type Wrapped = (exports: unknown, require: NodeJS.Require, module: NodeJS.Module, file: string, folder: string) => void;

/**
 * Has V8 keep what it compiled of the chunks in the user's cache folder (`$XDG_CACHE_HOME/sealant` or `~/.cache/sealant`),
 * so that the next start reads it instead of compiling. Written when the process ends, where it is missing. Nothing
 * here ever fails: what can't be read, trusted or written is as if it were not there.
 *
 * Off in CI, where a job's earlier steps could have written there, and by `SEALANT_NO_CACHE=1`.
 */
export function keepCompiledCode(world: Pick<World, 'env' | 'cwd'>): void {
  const folder = cacheFolder(world);
  if (folder === null) return;
  const loader = process.getBuiltinModule('node:module') as unknown as Loader;
  const compile = loader.prototype._compile;
  if (typeof compile !== 'function') return;
  const missing: Missing[] = [];
  loader.prototype._compile = function (content, file, ...rest) {
    const name = KEPT.exec(file)?.groups?.['name'];
    const kept = name === undefined ? null : keptCode(folder, name, file, world.env);
    if (kept === null) return compile.call(this, content, file, ...rest);
    if (runKept(loader, this, content, file, kept)) return undefined;
    missing.push({ content, file, kept });
    return compile.call(this, content, file, ...rest);
  };
  process.once('exit', () => {
    if (missing.length > 0) keep(loader, folder, missing);
  });
}

interface Missing {
  content: string;
  file: string;
  kept: KeptCode;
}

/** The folder, where it may be used: it need not be there. */
function cacheFolder(world: Pick<World, 'env' | 'cwd'>): string | null {
  const { env } = world;
  if (env['SEALANT_NO_CACHE'] || (env['CI'] && env['CI'] !== 'false') || BUILDS.some((name) => env[name])) return null;
  const { XDG_CACHE_HOME: named, HOME: home } = env;
  const base = named && isAbsolute(named) ? named : home && isAbsolute(home) ? join(home, '.cache') : null;
  const folder = base === null ? null : privateFolder(join(base, 'sealant'));
  return folder === null || isBelowCwd(folder, world) ? null : folder;
}

/** What is scanned, with a repository or without, must never be run. */
function isBelowCwd(folder: string, world: Pick<World, 'cwd'>): boolean {
  try {
    const below = relative(world.cwd, folder);
    return !below.startsWith('..') && !isAbsolute(below);
  } catch {
    return true;
  }
}

interface KeptCode {
  path: string;
  /** Where it is there and whole. */
  code: Buffer | null;
}

/**
 * The name says what it was compiled from: this file, unchanged since, by this Node with these options.
 * @returns `null` where that can't be told
 */
function keptCode(folder: string, name: string, file: string, env: World['env']): KeptCode | null {
  const from = identity(file);
  const node = identity(process.execPath);
  if (from === null || node === null) return null;
  const options = shortHash([file, node, env['NODE_OPTIONS'] ?? '', ...process.execArgv].join('\0'));
  const path = join(folder, `${name}-${process.version}-${process.arch}-${from}-${options}`);
  return { path, code: readKept(path) };
}

function identity(file: string): string | null {
  try {
    const { size, ino, ctimeMs, mtimeMs } = statSync(file);
    return [size, ino, Math.round(ctimeMs * 1000), Math.round(mtimeMs * 1000)].map((n) => n.toString(36)).join('-');
  } catch {
    return null;
  }
}

/** FNV-1a; a collision can only mix up options of Node, which V8 checks once more. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** V8 trusts the code's bytes blindly, so it is kept twice, one behind the other, and is whole only where both are the same. */
function readKept(path: string): Buffer | null {
  let descriptor: number | null = null;
  try {
    // Not waiting for somebody to write, should it be a pipe.
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const stats = fstatSync(descriptor);
    const { size } = stats;
    if (!stats.isFile() || !isOurs(stats) || size === 0 || size % 2 !== 0 || size > LARGEST_FILE) return null;
    const both = Buffer.allocUnsafeSlow(size);
    if (readSync(descriptor, both, 0, both.length, 0) !== both.length) return null;
    const half = both.length / 2;
    return both.subarray(0, half).equals(both.subarray(half)) ? both.subarray(0, half) : null;
  } catch {
    return null;
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

/** Runs a module from its kept code; `false` where V8 does not take that. */
function runKept(loader: Loader, module: NodeJS.Module, content: string, file: string, { code }: KeptCode): boolean {
  if (code === null) return false;
  const { Script } = process.getBuiltinModule('node:vm');
  const script = new Script(loader.wrap(content), { filename: file, cachedData: code });
  if (script.cachedDataRejected) return false;
  const require = ((id: string) => module.require(id)) as NodeJS.Require;
  (script.runInThisContext() as Wrapped).call(module.exports, module.exports, require, module, file, dirname(file));
  return true;
}

/** Not `recursive`: where a system denies that a folder is there which it is (`/proc`), Node would try without end. */
function makeFolder(path: string): void {
  if (!existsSync(path)) mkdirSync(path, { mode: 0o700 });
}

/** Compiles whole chunks, also the functions that this run had no use for, and keeps that. */
function keep(loader: Loader, folder: string, missing: readonly Missing[]): void {
  try {
    makeFolder(dirname(folder));
    makeFolder(folder);
    if (privateFolder(folder) !== folder) return;
    for (const { content, file, kept } of missing) {
      // What V8 refused would be refused again, were it not for something that changed: that is for the next run to see.
      if (kept.code !== null) unlinkSync(kept.path);
      else writeTwice(kept.path, compileWhole(loader.wrap(content), file));
    }
    removeOldest(folder);
  } catch {}
}

function compileWhole(content: string, filename: string): Buffer {
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  const { Script } = process.getBuiltinModule('node:vm');
  // Without its own cache, or V8 gives what it has compiled lazily already.
  for (const flag of ['--no-compilation-cache', '--no-lazy']) setFlagsFromString(flag);
  const script = new Script(content, { filename });
  // The code is bound to the flags that are set when it is written.
  for (const flag of START_FLAGS) setFlagsFromString(flag);
  return script.createCachedData();
}

/** Whole or not at all: a file that the disk has no room for is removed, and of two processes the last one wins. */
function writeTwice(path: string, code: Buffer): void {
  const part = `${path}.${process.pid}-${process.hrtime.bigint().toString(36)}`;
  try {
    writeFileSync(part, Buffer.concat([code, code]), { mode: 0o600, flag: 'wx' });
    renameSync(part, path);
  } catch (error) {
    unlinkSync(part);
    throw error;
  }
}

function removeOldest(folder: string): void {
  const paths = readdirSync(folder).map((name) => join(folder, name));
  if (paths.length <= MOST_FILES) return;
  const files = paths.flatMap((path) => {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    return stats?.isFile() ? [{ path, age: stats.mtimeMs }] : [];
  });
  files.sort((a, b) => b.age - a.age);
  for (const { path } of files.slice(MOST_FILES)) unlinkSync(path);
}
