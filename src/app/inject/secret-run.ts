import { rmSync } from 'node:fs';
import type { ChildEnvironment } from '../../adapters/exec/child-environment.ts';
import { holdSignals, type RunningChild, runChild } from '../../adapters/exec/run-child.ts';
import type { AuditLog } from '../../domain/audit.ts';
import { keepAlive } from '../../engine/inject/keep-alive.ts';
import { type HeldSession, release } from '../../engine/inject/release.ts';
import type { ExitCode } from '../exit-code.ts';
import type { World } from '../world.ts';

/**
 * After a signal, the command gets this long, in ms, before its leases end under it. A cancelled job is killed 10 s after
 * its first signal (actions/runner: SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL), and the release needs its part of that.
 */
const GRACE = 4000;
const RELEASE_TIMEOUT = 20_000;
/** 128 + SIGINT. */
const INTERRUPTED = 130;

/**
 * The life of secrets around one command: signals are held from before the first login until everything is given back,
 * so that no way out (success, failure, SIGINT, SIGTERM) leaves a lease behind.
 */
export class SecretRun {
  readonly #world: World;
  readonly #audit: AuditLog;
  readonly #warn: (message: string) => void;
  readonly #controller = new AbortController();
  #held: readonly HeldSession[] = [];
  #child: RunningChild | null = null;
  #files: readonly string[] = [];
  #ending: NodeJS.Timeout | null = null;
  #endRenewal: () => void = () => {};

  constructor(world: World, audit: AuditLog, warn: (message: string) => void) {
    this.#world = world;
    this.#audit = audit;
    this.#warn = warn;
  }

  /** Aborted by a signal while no command runs. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  abort(): void {
    if (this.#child === null) this.#controller.abort();
  }

  /** What is given back at the end. */
  hold(held: readonly HeldSession[]): void {
    this.#held = held;
  }

  /** Runs `work`; afterwards, whatever happened, gives back, deletes secret files, and lets signals go. */
  async during(job: ChildEnvironment, work: () => Promise<ExitCode>): Promise<ExitCode> {
    const letGo = holdSignals((name) => this.#onSignal(name));
    try {
      return await work();
    } finally {
      try {
        job.delete();
        for (const file of this.#files) rmSync(file, { force: true });
      } finally {
        await this.#release();
        letGo();
      }
    }
  }

  /** Runs a command. The files were written for it, and end with it. */
  async runCommand(words: readonly string[], job: ChildEnvironment, files: readonly string[]): Promise<ExitCode> {
    this.#files = files;
    if (this.signal.aborted) return INTERRUPTED;
    const [command = '', ...args] = words;
    const { stdout, stderr } = this.#world;
    this.#child = await runChild({
      command,
      args,
      env: job.childVariables(),
      cwd: this.#world.cwd,
      masks: job.masks,
      stdout: (bytes) => stdout.write(bytes),
      stderr: (bytes) => stderr.write(bytes),
    });
    this.#endRenewal = keepAlive(this.#held, this.#warn, this.#audit);
    return this.#child.exitCode;
  }

  #onSignal(name: NodeJS.Signals): void {
    this.abort();
    // At a terminal the command gets ^C by itself, and may well go on (a database shell ends a query by it).
    if (this.#child === null || (name === 'SIGINT' && this.#atTerminal)) return;
    this.#child.signal(name);
    this.#ending ??= setTimeout(() => void this.#release(), GRACE);
  }

  get #atTerminal(): boolean {
    return this.#world.stdout.isTerminal || this.#world.stderr.isTerminal;
  }

  async #release(): Promise<void> {
    this.#endRenewal();
    if (this.#ending !== null) clearTimeout(this.#ending);
    const held = this.#held;
    this.#held = [];
    await release(held, this.#warn, this.#audit, AbortSignal.timeout(RELEASE_TIMEOUT));
  }
}
