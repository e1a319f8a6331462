import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

/** A server started as a child of this process; it ends with this process at the latest. */
export interface ServerProcess {
  /** The last 64 KiB of what it printed on both streams, for error messages. */
  output(): string;
  /** Its exit code or signal, or `null` while it runs. */
  ended(): string | null;
  /** Asks it to end, and kills it after 10 s. Resolves when it is gone. */
  stop(): Promise<void>;
}

/** A server that is up in a second here may take a minute on a loaded machine. */
const START_MS = 120_000;
const KEPT_OUTPUT = 64 * 1024;

/** Starts a server. `signal` is what makes it stop in good order. */
export function startServer(
  command: string,
  args: readonly string[],
  options: SpawnOptions & { stopSignal?: NodeJS.Signals } = {},
): ServerProcess {
  const { stopSignal = 'SIGTERM', ...spawnOptions } = options;
  const child = spawn(command, args, { ...spawnOptions, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  let end: string | null = null;
  const keep = (chunk: Buffer): void => {
    text = (text + chunk.toString('utf8')).slice(-KEPT_OUTPUT);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const exit = new Promise<void>((done) => {
    child.once('error', (error) => {
      end = error.message;
      done();
    });
    child.once('exit', (code, signal) => {
      end ??= signal ?? `exit ${code}`;
      done();
    });
  });
  const killWithUs = (): void => void child.kill('SIGKILL');
  process.once('exit', killWithUs);
  void exit.then(() => process.off('exit', killWithUs));
  return {
    output: () => text,
    ended: () => end,
    stop: () => stopChild(child, stopSignal, exit, () => end !== null),
  };
}

/** Calls `ready` every 50 ms until it answers true. Throws with the server's output when it ends or two minutes have passed. */
export async function waitUntilReady(
  name: string,
  server: ServerProcess,
  ready: () => Promise<boolean>,
): Promise<void> {
  for (const deadline = Date.now() + START_MS; ; await new Promise((next) => setTimeout(next, 50))) {
    const end = server.ended();
    if (end !== null) throw new Error(`${name} ended (${end}) before it was ready:\n${server.output()}`);
    if (await ready().catch(() => false)) return;
    if (Date.now() > deadline) {
      await server.stop();
      throw new Error(`${name} was not ready within ${START_MS / 1000} s:\n${server.output()}`);
    }
  }
}

async function stopChild(
  child: ChildProcess,
  signal: NodeJS.Signals,
  exit: Promise<void>,
  ended: () => boolean,
): Promise<void> {
  if (ended()) return;
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await exit;
  clearTimeout(timer);
}
