import { spawn } from 'node:child_process';

export interface ProgramRun {
  /** Absolute path. */
  program: string;
  args: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string>>;
  signal: AbortSignal;
  /** Of standard output. */
  maxBytes: number;
  timeoutMs: number;
}

export type ProgramEnd =
  | { kind: 'ended'; code: number; stdout: Buffer; complained: boolean }
  | { kind: 'killed'; by: string }
  | { kind: 'too-large' | 'timeout' | 'interrupted' }
  | { kind: 'not-started'; why: string };

/**
 * Runs a program without a shell and without input, to its end or its limits, and keeps what it prints on standard output.
 * What it says on standard error may hold values: nobody gets it, only whether there was anything.
 */
export function runProgram({ program, args, cwd, env, signal, maxBytes, timeoutMs }: ProgramRun): Promise<ProgramEnd> {
  return new Promise((done) => {
    const posix = process.platform !== 'win32';
    // A group of its own: what it has started ends with it.
    const child = spawn(program, [...args], {
      cwd,
      env: { ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: posix,
      windowsHide: true,
    });
    const chunks: Buffer[] = [];
    let size = 0;
    let cut: ProgramEnd | null = null;
    const end = (why: ProgramEnd): void => {
      cut ??= why;
      killAll(child.pid, posix, () => child.kill('SIGKILL'));
    };
    const interrupt = (): void => end({ kind: 'interrupted' });
    const timer = setTimeout(() => end({ kind: 'timeout' }), timeoutMs);
    const finish = (how: ProgramEnd): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', interrupt);
      done(cut ?? how);
    };
    signal.addEventListener('abort', interrupt, { once: true });
    if (signal.aborted) interrupt();
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) end({ kind: 'too-large' });
      else chunks.push(chunk);
    });
    let complained = false;
    child.stderr.on('data', () => {
      complained = true;
    });
    child.on('error', ({ code, name }: NodeJS.ErrnoException) => finish({ kind: 'not-started', why: code ?? name }));
    child.on('close', (code, by) => {
      if (code === null) finish({ kind: 'killed', by: by ?? 'a signal' });
      else finish({ kind: 'ended', code, stdout: Buffer.concat(chunks), complained });
    });
  });
}

function killAll(pid: number | undefined, posix: boolean, killOne: () => void): void {
  if (pid === undefined) return;
  try {
    if (posix) process.kill(-pid, 'SIGKILL');
    else killOne();
  } catch {
    // It has ended already.
  }
}
