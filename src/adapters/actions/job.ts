import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { error, exportVariable, saveState, setOutput, setSecret, warning } from '@actions/core';
import { neutralText } from '../../domain/neutral-text.ts';
import type { Secret } from '../../domain/secret.ts';
import type { EnvName } from '../../engine/inject/env-name.ts';
import type { JobEnvironment } from '../../engine/inject/job-environment.ts';
import { MaskBook, type MaskedSecret } from '../../engine/inject/masked-secret.ts';
import type { IdentitySource, ReleaseHandle } from '../../engine/inject/vault-provider.ts';
import { jobIdentity } from './identity.ts';
import { digestOf } from './injected-values.ts';
import { type Remembered, type RevocableLease, STATE_PREFIX } from './remembered.ts';

/**
 * Bytes of outputs that `post` is told, of one and of all. It gets them in its environment, which a process can't start with
 * beyond 128 KiB a variable, and then nothing would be given back.
 */
const LARGEST_OUTPUT = 32 * 1024;
const MOST_OUTPUTS = 256 * 1024;

export interface JobSurroundings {
  env: Readonly<Record<string, string | undefined>>;
  stdout: { write(text: string): void };
  /** Where secret files go: the runner's temp folder, which it empties before and after every job. */
  tempFolder: string;
}

/**
 * The job this action runs in: the one place that masks, exports, writes secret files and keeps private state.
 * Everything goes through `@actions/core`, whose file commands refuse a value that holds their delimiter.
 */
export class ActionsJob implements JobEnvironment {
  readonly identity: IdentitySource;
  /** Whether `post` looks for what is injected, for which it must know it. */
  guards = false;
  readonly #surroundings: JobSurroundings;
  readonly #masks: MaskBook;
  #records = 0;
  #outputBytes = 0;
  #folder: string | null = null;

  constructor(surroundings: JobSurroundings) {
    this.#surroundings = surroundings;
    this.#masks = new MaskBook((forms) => this.registerMasks(forms));
    this.identity = jobIdentity(surroundings.env, (secret) => this.mask(secret));
  }

  /** Hides every form of a secret that the action itself was given. */
  mask(secret: Secret): void {
    this.#masks.mask(secret);
  }

  /**
   * A whole line goes first, because the runner reads a command only at the start of a line and would print this one,
   * value and all (actions/runner, ActionCommand.TryParseV2).
   */
  registerMasks(forms: readonly string[]): void {
    this.#surroundings.stdout.write(`Hiding ${forms.length} forms of a secret from the log.\n`);
    for (const form of forms) setSecret(form);
  }

  exportVariable(name: EnvName, secret: MaskedSecret): void {
    const value = secret.reveal();
    this.#remember({ kind: 'variable', name, ...(this.guards ? { digest: digestOf(value) } : {}) });
    exportVariable(name, value);
  }

  setOutput(name: EnvName, secret: MaskedSecret): void {
    const value = secret.reveal();
    if (this.guards) this.#rememberOutput(name, value);
    setOutput(name, value);
  }

  exportPlain(name: EnvName, text: string, as: 'env' | 'output'): void {
    if (as === 'output') {
      setOutput(name, text);
      return;
    }
    this.#remember({ kind: 'variable', name });
    exportVariable(name, text);
  }

  writeFile(name: EnvName, secret: MaskedSecret): string {
    if (this.#folder === null) {
      this.#folder = join(this.#surroundings.tempFolder, `sealant-${randomUUID()}`);
      this.#remember({ kind: 'folder', path: this.#folder });
      mkdirSync(this.#folder, { mode: 0o700 });
    }
    const path = join(this.#folder, name);
    writeFileSync(path, Buffer.from(secret.reveal(), secret.encoding), { mode: 0o600, flag: 'wx' });
    return path;
  }

  rememberSession(handle: ReleaseHandle): void {
    this.#remember({ kind: 'session', handle });
  }

  /** As `rememberSession`, for a session that this step means to end itself. Returns what to call when it has. */
  rememberUntilDone(handle: ReleaseHandle): () => void {
    const name = this.#remember({ kind: 'session', handle });
    return () => saveState(name, JSON.stringify({ kind: 'done' } satisfies Remembered));
  }

  rememberLease(lease: RevocableLease, handle: ReleaseHandle | null): void {
    this.#remember({ kind: 'lease', lease, handle });
  }

  /** Notes that everything was handed over: the job's own work begins. */
  rememberInjected(): void {
    this.#remember({ kind: 'injected', at: Date.now() });
  }

  /** Lets `post` write into the same audit log. */
  rememberAudit(path: string): void {
    this.#remember({ kind: 'audit', path });
  }

  warn(message: string): void {
    warning(neutralText(message));
  }

  /** Why the step fails, as its annotation. */
  fail(reason: string): void {
    error(neutralText(reason.trim()), { title: 'Sealant' });
  }

  /** Sets an output that holds no secret. */
  tell(name: string, text: string): void {
    setOutput(name, text);
  }

  /** For `post`: later post steps no longer see the value. */
  blankVariable(name: string): void {
    exportVariable(name, '');
  }

  /** For `post`: deletes a folder of secret files. */
  deleteFolder(path: string): void {
    rmSync(path, { recursive: true, force: true });
  }

  #rememberOutput(name: EnvName, value: string): void {
    const bytes = Buffer.byteLength(JSON.stringify(value));
    if (bytes > LARGEST_OUTPUT || this.#outputBytes + bytes > MOST_OUTPUTS) {
      this.warn(
        `The output ${name} is too large to be looked for when the job ends. Take it as a file to have it guarded.`,
      );
      return;
    }
    this.#outputBytes += bytes;
    this.#remember({ kind: 'output', name, value });
  }

  /** State that only this action's own `post` gets. One record per name, since a killed job keeps what was written. */
  #remember(record: Remembered): string {
    const name = `${STATE_PREFIX}${this.#records++}`;
    saveState(name, JSON.stringify(record));
    return name;
  }
}
