import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { EnvName } from '../../engine/inject/env-name.ts';
import type { JobEnvironment } from '../../engine/inject/job-environment.ts';
import { MaskTable } from '../../engine/inject/mask-stream.ts';
import { MaskBook, type MaskedSecret } from '../../engine/inject/masked-secret.ts';
import { STREAM_MASK_LIMITS } from '../../engine/inject/masks.ts';
import type { IdentitySource } from '../../engine/inject/vault-provider.ts';
import { createPrivateFile } from '../files/create-private-file.ts';
import { environmentIdentity } from './environment-identity.ts';

export interface ChildSurroundings {
  env: Readonly<Record<string, string | undefined>>;
  /** Where secret files go: a folder of their own is made here. */
  tempFolder: string;
  signal: AbortSignal;
  warn: (message: string) => void;
}

/** The environment that one command gets. Secrets stay in this process's memory and, for `as: file`, in a 0700 folder. */
export class ChildEnvironment implements JobEnvironment {
  readonly identity: IdentitySource;
  /** What is hidden in the command's output. */
  readonly masks = new MaskTable();
  readonly warn: (message: string) => void;
  readonly #surroundings: ChildSurroundings;
  readonly #values = new Map<string, MaskedSecret | string>();
  /** Variables with which the vault was logged in to: stronger than what they brought, so the command doesn't get them. */
  readonly #spent = new Set<string>();
  #folder: string | null = null;

  constructor(surroundings: ChildSurroundings) {
    this.#surroundings = surroundings;
    this.warn = surroundings.warn;
    const book = new MaskBook((forms) => this.registerMasks(forms), STREAM_MASK_LIMITS);
    const identity = environmentIdentity(surroundings.env, (secret) => void book.mask(secret), surroundings.signal);
    this.identity = {
      identityToken: (audience) => identity.identityToken(audience),
      credential: (name) => {
        this.#spent.add(name);
        return identity.credential(name);
      },
    };
  }

  registerMasks(forms: readonly string[]): void {
    this.masks.add(forms);
  }

  exportVariable(name: EnvName, secret: MaskedSecret): void {
    this.#values.set(name, secret);
  }

  /** A command has no step outputs: it gets a variable. */
  setOutput(name: EnvName, secret: MaskedSecret): void {
    this.#values.set(name, secret);
  }

  exportPlain(name: EnvName, text: string): void {
    this.#values.set(name, text);
  }

  writeFile(name: EnvName, secret: MaskedSecret): string {
    this.#folder ??= mkdtempSync(join(this.#surroundings.tempFolder, 'sealant-'));
    const path = join(this.#folder, name);
    createPrivateFile(path, path, Buffer.from(secret.reveal(), secret.encoding));
    return path;
  }

  /** Nothing outlives this process, which releases before it ends. */
  rememberSession(): void {}
  rememberLease(): void {}

  /** The secrets by name, for a file of their own. */
  values(): Readonly<Record<string, string>> {
    const entries = [...this.#values].map(([name, value]) => [
      name,
      typeof value === 'string' ? value : value.reveal(),
    ]);
    return Object.fromEntries(entries) as Record<string, string>;
  }

  /** The command's whole environment: ours, without what logged in to the vault, and with the secrets. */
  childVariables(): Record<string, string> {
    const inherited = Object.entries(this.#surroundings.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && !this.#spent.has(entry[0]),
    );
    return { ...Object.fromEntries(inherited), ...this.values() };
  }

  /** Deletes the secret files. */
  delete(): void {
    if (this.#folder !== null) rmSync(this.#folder, { recursive: true, force: true });
    this.#folder = null;
  }
}
