import { isAbsolute, resolve } from 'node:path';
import { AppError } from '../../../domain/app-error.ts';
import { didYouMean } from '../../../domain/nearest-name.ts';

export const EXAMPLE = '{ type: vault, url: https://vault.example.com, auth: { method: jwt, role: ci-read } }';

/** Names what holds a credential: an environment variable (`NAME`), or a file (`file:/absolute/path`). */
export interface CredentialSource {
  variable: string;
}

/** One mapping of the config, read key by key. Every reader throws AppError `config` naming the key at fault. */
export class SettingsEntry {
  readonly at: string;
  readonly #record: Readonly<Record<string, unknown>>;
  readonly #directory: string;

  /** @param directory where relative paths start */
  constructor(record: Readonly<Record<string, unknown>>, at: string, known: readonly string[], directory: string) {
    this.#record = record;
    this.at = at;
    this.#directory = directory;
    for (const key of Object.keys(record)) {
      if (!known.includes(key))
        throw new AppError('config', `${at}: “${key.slice(0, 60)}” is not a setting here.${didYouMean(key, known)}`, {
          mend: `Known are: ${known.join(', ')}.`,
        });
    }
  }

  text(key: string): string | null {
    const value = this.#record[key];
    if (value === undefined || value === null || value === '') return null;
    if (typeof value === 'string') return value;
    throw new AppError('config', `${this.at}.${key} is not a text.`, { mend: `Put it in quotes: ${key}: "…"` });
  }

  required(key: string): string {
    const value = this.text(key);
    if (value !== null) return value;
    throw new AppError('config', `${this.at} lacks “${key}”.`, { mend: `Write, for example: ${EXAMPLE}` });
  }

  flag(key: string): boolean {
    const value = this.#record[key] ?? false;
    if (typeof value === 'boolean') return value;
    throw new AppError('config', `${this.at}.${key} is neither true nor false.`, { mend: `Write ${key}: true.` });
  }

  /** An absolute path. */
  file(key: string): string | null {
    const path = this.text(key);
    return path === null ? null : resolve(this.#directory, path);
  }

  /** A credential never stands in the config itself: `env:NAME`, or `file:PATH`. */
  credential(key: string): CredentialSource {
    const text = this.required(key);
    const variable = /^env:([A-Za-z_][A-Za-z0-9_]*)$/.exec(text)?.[1];
    if (variable !== undefined) return { variable };
    const path = /^file:(.+)$/.exec(text)?.[1];
    if (path !== undefined) return { variable: `file:${isAbsolute(path) ? path : resolve(this.#directory, path)}` };
    throw new AppError('config', `${this.at}.${key} does not name an environment variable.`, {
      mend: `Write ${key}: env:VAULT_${key.toUpperCase().replaceAll('-', '_')}, and set that variable from a GitHub secret; or ${key}: file:PATH.`,
    });
  }
}
