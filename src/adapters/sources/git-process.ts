import type { ChildProcessWithoutNullStreams } from 'node:child_process';

export type Environment = Readonly<Record<string, string | undefined>>;

/** How a git process ended. `code` is `null` when it was killed or could not be started. */
export interface GitEnd {
  code: number | null;
  stderr: string;
  /** Set where git itself could not be started (`ENOENT`: not installed). */
  failure: NodeJS.ErrnoException | null;
}

export interface GitChild {
  readonly args: readonly string[];
  readonly handle: ChildProcessWithoutNullStreams;
  /** Settles when the process has ended and its output is read; never rejects. */
  readonly ended: Promise<GitEnd>;
  kill(): void;
}

/** A process whose output is kept until somebody follows it. */
export interface BegunChild extends GitChild {
  readonly output: BegunOutput;
}

interface BegunOutput {
  early: Buffer[];
  take: (chunk: Buffer) => void;
}

const STDERR_LIMIT = 16_384;

/**
 * Settings of a repository, or of its user, that would run a program, hide something or change what is printed. Given as
 * `-c`, which wins over every file. Source: git-config(1).
 */
const SAFE_SETTINGS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.pager=cat',
  'core.quotePath=false',
  'diff.external=',
  'diff.orderFile=/dev/null',
  'diff.relative=false',
  'diff.ignoreSubmodules=none',
  'log.showSignature=false',
  'submodule.recurse=false',
  'color.ui=never',
  'protocol.allow=never',
] as const;
const SAFE_CONFIG = SAFE_SETTINGS.flatMap((setting) => ['-c', setting]);

/**
 * For git processes that read whole packs: by default git maps them whole, which counts as memory of the process. A
 * history of 35,980 blobs: 139 MiB instead of 191, and 4 % more time. Source: git-config(1), core.packedGitWindowSize.
 */
export const SMALL_WINDOWS: readonly string[] = ['-c', 'core.packedGitWindowSize=4m', '-c', 'core.packedGitLimit=32m'];

/** Variables that choose a repository. Set by git for its hooks; elsewhere they could point the scan somewhere else. */
const REPOSITORY_VARIABLES = new Set([
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_COMMON_DIR',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
]);

/** Variables that say where git's own settings are; `safe.directory` is often given so. */
const CONFIG_VARIABLE = /^GIT_(?:CONFIG_|CEILING_DIRECTORIES$|DISCOVERY_ACROSS_FILESYSTEM$|EXEC_PATH$)/;

/**
 * The environment of every git process: no `GIT_*` but those of settings, no replaced or grafted history, no lock taken,
 * English messages, no prompt.
 * @param keepRepository whether the caller runs as a hook of git, whose index or object folder is named by variables
 */
export function gitEnvironment(env: Environment, keepRepository: boolean): Record<string, string> {
  const clean: Record<string, string> = {};
  // By name first, since reading a value of the real environment costs microseconds.
  for (const name of Object.keys(env)) {
    if (name.startsWith('GIT_') && !CONFIG_VARIABLE.test(name) && !(keepRepository && REPOSITORY_VARIABLES.has(name)))
      continue;
    const value = env[name];
    if (value !== undefined) clean[name] = value;
  }
  return {
    ...clean,
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_PAGER: 'cat',
  };
}

/**
 * The same settings and surroundings as variables, for a git that somebody else starts: another scanner, a library.
 * Source: git-config(1), GIT_CONFIG_COUNT.
 * @param asked names of settings that are left as they are, because their values are what is asked for
 */
export function guardedGitVariables(env: Environment, asked: readonly string[] = []): Record<string, string> {
  const clean = gitEnvironment(env, false);
  const given = Number.parseInt(clean['GIT_CONFIG_COUNT'] ?? '0', 10);
  const before = Number.isSafeInteger(given) && given > 0 ? given : 0;
  // Said on standard error because of GIT_GRAFT_FILE, which other scanners take for a failure.
  const all = [...SAFE_SETTINGS, 'advice.graftFileDeprecated=false'].filter(
    (setting) => !asked.some((name) => setting.startsWith(`${name}=`)),
  );
  const settings = all.flatMap((setting, i): [string, string][] => {
    const [key = '', value = ''] = setting.split('=');
    return [
      [`GIT_CONFIG_KEY_${before + i}`, key],
      [`GIT_CONFIG_VALUE_${before + i}`, value],
    ];
  });
  return {
    ...clean,
    GIT_CONFIG_COUNT: String(before + all.length),
    ...Object.fromEntries(settings),
  };
}

/** Starts git processes in one folder. Arguments are passed as they are, without a shell. */
export class Git {
  readonly cwd: string;
  readonly #env: Record<string, string>;
  readonly #running = new Set<GitChild>();

  constructor(cwd: string, env: Environment, options: { keepRepository?: boolean } = {}) {
    this.cwd = cwd;
    this.#env = gitEnvironment(env, options.keepRepository ?? false);
  }

  /** @param input whether it will be written to; a pipe less is a third of a millisecond less */
  start(args: readonly string[], input = true): GitChild {
    // Loaded here, because a scan of files needs no process and should not wait for the module.
    const { spawn } = process.getBuiltinModule('node:child_process');
    const handle = spawn('git', [...SAFE_CONFIG, ...args], {
      cwd: this.cwd,
      env: this.#env,
      stdio: [input ? 'pipe' : 'ignore', 'pipe', 'pipe'],
      windowsHide: true,
    }) as ChildProcessWithoutNullStreams;
    const child: GitChild = { args, handle, ended: endOf(handle), kill: () => void handle.kill('SIGKILL') };
    this.#running.add(child);
    void child.ended.then(() => this.#running.delete(child));
    return child;
  }

  /** Starts git without input. Its output is kept until `follow` is called. */
  begin(args: readonly string[]): BegunChild {
    const child = this.start(args, false);
    // Kept here, not in the pipe: when a child exits, Node throws away what nobody has listened to.
    const output: BegunOutput = { early: [], take: (chunk) => output.early.push(chunk) };
    child.handle.stdout.on('data', (chunk: Buffer) => output.take(chunk));
    return { ...child, output };
  }

  /** Hands each piece of a begun process's output on as it comes, to its end. Rethrows what `take` throws. */
  async follow(child: BegunChild, take: (chunk: Buffer) => void): Promise<GitEnd> {
    const { output } = child;
    const faults: unknown[] = [];
    output.take = (chunk) => {
      if (faults.length > 0) return;
      try {
        take(chunk);
      } catch (error) {
        faults.push(error);
        child.kill();
      }
    };
    for (const chunk of output.early.splice(0)) output.take(chunk);
    const end = await child.ended;
    if (faults.length > 0) throw faults[0];
    return end;
  }

  /** Runs git to its end and returns all of its output. */
  async output(args: readonly string[]): Promise<{ end: GitEnd; stdout: Buffer }> {
    const chunks: Buffer[] = [];
    const end = await this.follow(this.begin(args), (chunk) => chunks.push(chunk));
    return { end, stdout: Buffer.concat(chunks) };
  }

  /** Ends every process that still runs; those who wait for one learn of its end. */
  killAll(): void {
    for (const child of this.#running) child.kill();
  }

  /** Ends every process that still runs and lets go of it. Nobody may wait for one any more. */
  abandonAll(): void {
    for (const child of this.#running) abandon(child);
  }
}

/** Kills a process and lets go of its pipes, so that nobody waits for its end. */
function abandon({ handle, kill }: GitChild): void {
  kill();
  handle.unref();
  for (const stream of handle.stdio) stream?.destroy();
}

function endOf(handle: ChildProcessWithoutNullStreams): Promise<GitEnd> {
  let stderr = '';
  handle.stderr.on('data', (chunk: Buffer) => {
    if (stderr.length < STDERR_LIMIT) stderr += chunk.toString('utf8').slice(0, STDERR_LIMIT - stderr.length);
  });
  // A process that ends early closes its input; what that means is told by its exit code.
  handle.stdio[0]?.on('error', () => {});
  return new Promise((resolve) => {
    handle.on('error', (failure) => resolve({ code: null, stderr, failure }));
    handle.on('close', (code) => resolve({ code, stderr, failure: null }));
  });
}
