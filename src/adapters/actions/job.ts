import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportVariable, getIDToken, saveState, setOutput, setSecret } from '@actions/core';
import { AppError } from '../../domain/app-error.ts';
import { Secret } from '../../domain/secret.ts';
import { MaskBook, type MaskedSecret } from '../../engine/inject/masked-secret.ts';
import { type Remembered, STATE_PREFIX } from './remembered.ts';

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
export class ActionsJob {
  readonly #surroundings: JobSurroundings;
  readonly #masks: MaskBook;
  #remembered = 0;
  #folder: string | null = null;

  constructor(surroundings: JobSurroundings) {
    this.#surroundings = surroundings;
    this.#masks = new MaskBook((forms) => this.registerMasks(forms));
  }

  /**
   * The job's own OIDC token, masked.
   * @throws AppError `vault` where the job may not ask for one, or the token service fails
   */
  async identityToken(audience: string): Promise<Secret> {
    if (!this.#surroundings.env['ACTIONS_ID_TOKEN_REQUEST_URL']) {
      throw new AppError('vault', 'This job has no OIDC identity, so it can’t log in to the vault.', {
        mend: 'Give the job the permission:\n  permissions:\n    id-token: write\nWorkflows of pull requests from forks never get it.',
      });
    }
    try {
      const token = new Secret(await getIDToken(audience), 'OIDC token');
      this.#masks.mask(token);
      return token;
    } catch (cause) {
      throw new AppError('vault', 'GitHub’s token service gave this job no OIDC token.', {
        mend: 'Run the job again; when it stays so, see githubstatus.com and that the job has “id-token: write”.',
        cause,
      });
    }
  }

  /** A credential from an environment variable, masked; `null` when unset or empty. */
  credential(name: string): Secret | null {
    const value = this.#surroundings.env[name.replace(/^env:/, '')];
    if (!value) return null;
    const secret = new Secret(value, name);
    this.#masks.mask(secret);
    return secret;
  }

  /**
   * Hides texts from the log from now on. A whole line goes first, because the runner reads a command only at the start
   * of a line and would print this one, value and all (actions/runner, ActionCommand.TryParseV2).
   */
  registerMasks(forms: readonly string[]): void {
    this.#surroundings.stdout.write(`Hiding ${forms.length} forms of a secret from the log.\n`);
    for (const form of forms) setSecret(form);
  }

  /** Hands a value to the later steps of the job, and remembers to blank it. */
  exportVariable(name: string, value: MaskedSecret): void {
    this.remember({ kind: 'variable', name });
    exportVariable(name, value.reveal());
  }

  /** Hands a value to later steps that ask for it by name. */
  exportOutput(name: string, value: MaskedSecret): void {
    setOutput(name, value.reveal());
  }

  /** Writes a value into a new file that only this user can read, and remembers to delete it. Returns its path. */
  writeFile(name: string, value: MaskedSecret): string {
    if (this.#folder === null) {
      this.#folder = mkdtempSync(join(this.#surroundings.tempFolder, 'sealant-'));
      this.remember({ kind: 'folder', path: this.#folder });
    }
    const path = join(this.#folder, name);
    writeFileSync(path, value.reveal(), { mode: 0o600, flag: 'wx' });
    return path;
  }

  /** Keeps what `post` needs, in state that only this action's `post` gets. Secrets in it must be masked before. */
  remember(record: Remembered): void {
    saveState(`${STATE_PREFIX}${this.#remembered++}`, JSON.stringify(record));
  }

  /** Sets an output that holds no secret. */
  setOutput(name: string, value: string): void {
    setOutput(name, value);
  }

  /** For `post`: later post steps no longer see the value. */
  blankVariable(name: string): void {
    exportVariable(name, '');
  }

  /** For `post`: deletes a folder of secret files. */
  deleteFolder(path: string): void {
    rmSync(path, { recursive: true, force: true });
  }
}
