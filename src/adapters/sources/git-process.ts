import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';

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
  readonly process: ChildProcessWithoutNullStreams;
  /** Settles when the process has ended and its output is read; never rejects. */
  readonly ended: Promise<GitEnd>;
  kill(): void;
}

const STDERR_LIMIT = 16_384;

/**
 * Settings of a repository, or of its user, that would run a program, hide something or change what is printed. Given as
 * `-c`, which wins over every file. Source: git-config(1).
 */
const SAFE_CONFIG = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.pager=cat',
  'core.quotePath=false',
  'diff.external=',
  'diff.orderFile=',
  'diff.relative=false',
  'diff.ignoreSubmodules=none',
  'log.showSignature=false',
  'submodule.recurse=false',
  'color.ui=never',
  'protocol.allow=never',
].flatMap((setting) => ['-c', setting]);

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
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined) continue;
    if (name.startsWith('GIT_') && !CONFIG_VARIABLE.test(name) && !(keepRepository && REPOSITORY_VARIABLES.has(name)))
      continue;
    clean[name] = value;
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

/** Starts git processes in one folder. Arguments are passed as they are, without a shell. */
export class Git {
  readonly cwd: string;
  readonly #env: Record<string, string>;
  readonly #running = new Set<GitChild>();

  constructor(cwd: string, env: Environment, options: { keepRepository?: boolean } = {}) {
    this.cwd = cwd;
    this.#env = gitEnvironment(env, options.keepRepository ?? false);
  }

  start(args: readonly string[]): GitChild {
    const process = spawn('git', [...SAFE_CONFIG, ...args], {
      cwd: this.cwd,
      env: this.#env,
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const child: GitChild = { args, process, ended: endOf(process), kill: () => void process.kill('SIGKILL') };
    this.#running.add(child);
    void child.ended.then(() => this.#running.delete(child));
    return child;
  }

  /** Starts git without input. Its output waits until `follow` is called. */
  begin(args: readonly string[]): GitChild {
    const child = this.start(args);
    child.process.stdin.end();
    return child;
  }

  /** Hands each piece of a begun process's output on as it comes, to its end. Rethrows what `take` throws. */
  async follow(child: GitChild, take: (chunk: Buffer) => void): Promise<GitEnd> {
    let fault: { error: unknown } | null = null;
    child.process.stdout.on('data', (chunk: Buffer) => {
      if (fault !== null) return;
      try {
        take(chunk);
      } catch (error) {
        fault = { error };
        child.kill();
      }
    });
    const end = await child.ended;
    if (fault !== null) throw (fault as { error: unknown }).error;
    return end;
  }

  /** Runs git to its end and returns all of its output. */
  async output(args: readonly string[]): Promise<{ end: GitEnd; stdout: Buffer }> {
    const chunks: Buffer[] = [];
    const end = await this.follow(this.begin(args), (chunk) => chunks.push(chunk));
    return { end, stdout: Buffer.concat(chunks) };
  }

  /** Ends every process that still runs. */
  killAll(): void {
    for (const child of this.#running) child.kill();
  }
}

function endOf(process: ChildProcessWithoutNullStreams): Promise<GitEnd> {
  let stderr = '';
  process.stderr.on('data', (chunk: Buffer) => {
    if (stderr.length < STDERR_LIMIT) stderr += chunk.toString('utf8').slice(0, STDERR_LIMIT - stderr.length);
  });
  // A process that ends early closes its input; what that means is told by its exit code.
  process.stdin.on('error', () => {});
  return new Promise((resolve) => {
    process.on('error', (failure) => resolve({ code: null, stderr, failure }));
    process.on('close', (code) => resolve({ code, stderr, failure: null }));
  });
}
