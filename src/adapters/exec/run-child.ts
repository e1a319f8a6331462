import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { Readable } from 'node:stream';
import { AppError } from '../../domain/app-error.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import { MaskStream, type MaskTable } from '../../engine/inject/mask-stream.ts';

/** Signals that ask a command to end, and are passed on to it. */
const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;
/** Shells report the end by signal N as 128 + N (POSIX, 2.8.2). */
const SIGNAL_EXIT = 128;
/** How long nothing must have come after the end of the command until its output counts as ended, in ms. */
const QUIET = 500;
/** What a grandchild writes longer than this after that end, in ms, is no output of the command. A pipe holds 64 KiB. */
const LAST_OUTPUT = 10_000;

export interface ChildOptions {
  command: string;
  args: readonly string[];
  env: Readonly<Record<string, string>>;
  cwd: string;
  masks: MaskTable;
  stdout: (bytes: Buffer) => void;
  stderr: (bytes: Buffer) => void;
}

export interface RunningChild {
  /** Its exit code, or 128 and the signal's number, once it has ended and its output is written. */
  exitCode: Promise<number>;
  /** Passes a signal on. */
  signal(name: NodeJS.Signals): void;
}

/**
 * Runs a command without a shell. Standard input is passed through; output goes through the masks, as bytes.
 * @throws AppError `child` when it can't be started
 */
export async function runChild(options: ChildOptions): Promise<RunningChild> {
  const { command, args, env, cwd, masks } = options;
  const child = await startChild(command, args, { env: { ...env }, cwd, stdio: ['inherit', 'pipe', 'pipe'] });
  let chunks = 0;
  const counted = (to: (bytes: Buffer) => void) => (bytes: Buffer) => {
    chunks += 1;
    to(bytes);
  };
  const outputs = Promise.all([
    passOn(child.stdout!, new MaskStream(masks), counted(options.stdout)),
    passOn(child.stderr!, new MaskStream(masks), counted(options.stderr)),
  ]);
  const ended = new Promise<number>((done) => {
    child.once('exit', (code, signal) => done(code ?? SIGNAL_EXIT + (signal === null ? 0 : constants.signals[signal])));
  });
  return {
    exitCode: ended.then(async (code) => {
      // A grandchild may hold the pipes open after the command has ended: it is not waited for.
      await Promise.race([outputs, quiet(() => chunks)]);
      child.stdout?.destroy();
      child.stderr?.destroy();
      return code;
    }),
    signal: (name) => void child.kill(name),
  };
}

/** Resolves once a count has stood still for `QUIET` ms, in which what was ready to be read was read, or at the limit. */
async function quiet(count: () => number): Promise<void> {
  const limit = Date.now() + LAST_OUTPUT;
  for (let before = -1; before !== count() && Date.now() < limit; ) {
    before = count();
    await new Promise((next) => setTimeout(next, QUIET).unref());
    // On a busy machine the timer is due before the pipes were looked at: two turns of the loop look at them.
    for (let turn = 0; turn < 2; turn++) await new Promise((next) => setImmediate(next));
  }
}

/** Calls `on` for each signal that asks to end, instead of ending. Returns what puts things back. */
export function holdSignals(on: (name: NodeJS.Signals) => void): () => void {
  for (const name of FORWARDED) process.on(name, on);
  return () => {
    for (const name of FORWARDED) process.off(name, on);
  };
}

/** Starts it, without a shell. */
function startChild(command: string, args: readonly string[], options: SpawnOptions): Promise<ChildProcess> {
  return new Promise((done, fail) => {
    const failed = (error: unknown): void => fail(notStarted(command, error as NodeJS.ErrnoException));
    try {
      const child = spawn(command, [...args], { ...options, shell: false });
      child.once('spawn', () => done(child));
      child.once('error', failed);
    } catch (error) {
      // Some faults come as an event, others (an environment that is too large) at once.
      failed(error);
    }
  });
}

const NOT_STARTED: Readonly<Record<string, readonly [what: string, mend: string]>> = {
  ENOENT: ['was not found', 'Check its name and PATH. Shell syntax needs a shell: sealant inject … -- sh -c "a && b".'],
  E2BIG: ['can’t be started: its environment is too large', 'Take large secrets as files: { ref: …, as: file }.'],
};

function notStarted(command: string, error: NodeJS.ErrnoException): AppError {
  const [what, mend] = NOT_STARTED[error.code ?? ''] ?? [
    `can’t be started (${error.code})`,
    'Check that it is an executable file.',
  ];
  return new AppError('child', `“${neutralLine(command.slice(0, 120))}” ${what}.`, { mend, cause: error });
}

async function passOn(from: Readable, masked: MaskStream, to: (bytes: Buffer) => void): Promise<void> {
  try {
    for await (const chunk of from) write(masked.push(chunk as Buffer), to);
  } catch {
    // The pipe was closed under us: what came before it is still shown.
  }
  write(masked.end(), to);
}

function write(bytes: Buffer, to: (bytes: Buffer) => void): void {
  if (bytes.length > 0) to(bytes);
}
