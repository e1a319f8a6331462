import { fstatSync, writeSync } from 'node:fs';
import { AppError } from '../domain/app-error.ts';

/** Everything the process can see and touch, as data: the one place that reads it. Tests make their own. */
export interface World {
  /** Environment variables. Read-only: what a job gets goes through `JobEnvironment`, what a child gets is passed to it. */
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  /** Arguments after the script's name. */
  argv: readonly string[];
  stdout: Output;
  stderr: Output;
  /** Standard input; touching it keeps the process alive until it ends, so only commands that read it call this. */
  stdin(): NodeJS.ReadableStream & { isTTY?: boolean };
  now(): Date;
  platform: NodeJS.Platform;
  /** Path of the running entry file, for hooks and child processes. */
  entry: string;
}

export interface Output {
  /** Bytes are the output of a command that is passed on. */
  write(text: string | Uint8Array): void;
  isTerminal: boolean;
  /** Terminal width; 100 where there is no terminal. */
  columns: number;
}

const DEFAULT_COLUMNS = 100;

/** The real world. */
export function realWorld(): World {
  return {
    // biome-ignore lint/style/noProcessEnv: this file is the one place that reads it
    env: process.env,
    // A getter, so that a folder that was deleted under us is told like any other error.
    get cwd() {
      return currentFolder();
    },
    argv: process.argv.slice(2),
    // Getters, because merely touching process.stdout costs milliseconds that a quiet scan need not pay.
    get stdout() {
      return isPlainFile(1) ? directOutput(1, () => process.stdout) : outputOf(process.stdout);
    },
    get stderr() {
      return isPlainFile(2) ? directOutput(2, () => process.stderr) : outputOf(process.stderr);
    },
    stdin: readableStdin,
    now: () => new Date(),
    platform: process.platform,
    entry: process.argv[1] ?? '',
  };
}

/** @throws AppError `usage` when it is gone */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch (cause) {
    throw folderIsGone(cause);
  }
}

function folderIsGone(cause: unknown): AppError {
  return new AppError('usage', 'The folder that this runs in is not there any more.', {
    mend: 'Change into a folder that is there: cd PATH',
    cause,
  });
}

/**
 * Node reads a folder as an empty stream, which would look clean.
 * @throws AppError `usage` for a folder
 */
function readableStdin(): NodeJS.ReadStream {
  if (isFolder(0))
    throw new AppError('usage', 'Standard input is a folder, which holds no text.', {
      mend: 'Give it a file, or scan the folder: sealant scan --tree PATH',
    });
  return process.stdin;
}

function isFolder(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isDirectory();
  } catch {
    return false;
  }
}

function outputOf(stream: NodeJS.WriteStream): Output {
  // A reader that went away (| head) is no fault, and must not end a run that holds leases.
  if (stream.listenerCount('error') === 0)
    stream.on('error', ({ code }: NodeJS.ErrnoException) => {
      if (code !== 'EPIPE') loseOutput(stream === process.stderr ? 2 : 1, code);
    });
  isStreaming = true;
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? DEFAULT_COLUMNS,
  };
}

/** Whether output went through streams of Node, which may hold some back and tell late of what is lost. */
let isStreaming = false;

/**
 * Ends the process once a run is over: at once, where its output is written. To take the heap apart and close what is open
 * first, as Node does by itself, is 2 to 3 ms of a scan.
 */
export function endWith(code: number): void {
  process.exitCode = code;
  if (!isStreaming) process.exit();
}

/** Whether output goes to a file or a pipe, where Node writes at once anyway; never on Windows, where pipes are different. */
function isPlainFile(descriptor: number): boolean {
  if (process.platform === 'win32') return false;
  try {
    const stats = fstatSync(descriptor);
    return stats.isFile() || stats.isFIFO();
  } catch {
    return false;
  }
}

/** Writes without the stream, which costs a millisecond to make; with it once the reader is slower than we are. */
function directOutput(descriptor: number, stream: () => NodeJS.WriteStream): Output {
  const write = (data: Uint8Array): void => {
    let at = 0;
    while (at < data.length && !streamed.has(descriptor)) {
      try {
        at += writeSync(descriptor, data, at);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === 'EPIPE') return;
        if (code !== 'EAGAIN') {
          loseOutput(descriptor, code);
          return;
        }
        streamed.add(descriptor);
      }
    }
    if (at < data.length) outputOf(stream()).write(data.subarray(at));
  };
  return {
    write: (text) => write(typeof text === 'string' ? Buffer.from(text) : text),
    isTerminal: false,
    columns: DEFAULT_COLUMNS,
  };
}

/** Descriptors that were handed over to their streams, which keep the order. */
const streamed = new Set<number>();

/** A full disk behind `> FILE`: the run goes on, since it may hold leases, but never ends as if its report were there. */
function loseOutput(descriptor: number, code: string | undefined): void {
  if (lost.has(descriptor)) return;
  lost.add(descriptor);
  process.once('exit', () => {
    process.exitCode = 3;
  });
  if (descriptor === 2) return;
  const text = `error: Standard output can’t be written (${code ?? 'unknown'}), so the report is not whole.\n mend: Make room, or write it elsewhere: --output FILE\n`;
  try {
    writeSync(2, text);
  } catch {}
}

/** Descriptors that took no more. */
const lost = new Set<number>();

/** Whether colours may be used: `--color`/`--no-color` first, then NO_COLOR and FORCE_COLOR (no-color.org), then the terminal. */
export function usesColor(world: World, output: Output, asked: 'always' | 'never' | 'auto'): boolean {
  if (asked !== 'auto') return asked === 'always';
  if (world.env['NO_COLOR']) return false;
  if (world.env['FORCE_COLOR'] && world.env['FORCE_COLOR'] !== '0') return true;
  return output.isTerminal && world.env['TERM'] !== 'dumb';
}
