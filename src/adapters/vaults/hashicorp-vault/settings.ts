import { resolve } from 'node:path';
import { AppError } from '../../../domain/app-error.ts';
import { didYouMean } from '../../../domain/nearest-name.ts';
import { parseDuration } from '../../../engine/inject/duration.ts';

/** Names an environment variable (`env:NAME`) that holds a credential. */
export interface CredentialSource {
  variable: string;
}

export type VaultLogin =
  | { method: 'jwt'; mount: string; role: string; audience: string }
  | {
      method: 'approle';
      mount: string;
      roleId: string | CredentialSource;
      secretId: CredentialSource;
      wrapped: boolean;
    }
  | { method: 'token'; token: CredentialSource };

/** A `providers:` entry of type `vault`, checked. */
export interface VaultSettings {
  /** Origin and path prefix, without a trailing slash. */
  url: string;
  namespace: string | null;
  login: VaultLogin;
  /** ms */
  maxTtl: number | null;
  ca: string | null;
  cert: string | null;
  key: string | null;
  /** For one try, in ms. */
  timeout: number;
}

const KEYS = ['url', 'namespace', 'auth', 'max-ttl', 'ca', 'client-cert', 'client-key', 'timeout'];
const AUTH_KEYS = {
  jwt: ['method', 'role', 'audience', 'path'],
  approle: ['method', 'role-id', 'secret-id', 'wrapped', 'path'],
  token: ['method', 'token'],
} as const;
const DEFAULT_TIMEOUT = 15_000;
const EXAMPLE = '{ type: vault, url: https://vault.example.com, auth: { method: jwt, role: ci-read } }';

/**
 * @param at where the entry stands, for messages
 * @param directory where relative paths of PEM files start
 * @throws AppError `config` naming the key at fault
 */
export function readVaultSettings(
  settings: Readonly<Record<string, unknown>>,
  at: string,
  directory: string,
): VaultSettings {
  const entry = new Entry(settings, at, KEYS);
  const url = parseUrl(entry.required('url'), at);
  const file = (key: string): string | null => {
    const path = entry.text(key);
    return path === null ? null : resolve(directory, path);
  };
  const maxTtl = entry.text('max-ttl');
  const timeout = entry.text('timeout');
  return {
    url,
    namespace: entry.text('namespace')?.replace(/^\/+|\/+$/g, '') || null,
    login: parseLogin(settings['auth'], `${at}.auth`, url),
    maxTtl: maxTtl === null ? null : parseDuration(maxTtl, `${at}.max-ttl`),
    ca: file('ca'),
    cert: file('client-cert'),
    key: file('client-key'),
    timeout: timeout === null ? DEFAULT_TIMEOUT : parseDuration(timeout, `${at}.timeout`),
  };
}

function parseLogin(auth: unknown, at: string, url: string): VaultLogin {
  if (typeof auth !== 'object' || auth === null || Array.isArray(auth))
    throw new AppError('config', `${at} is missing or is no mapping.`, { mend: `Write, for example: ${EXAMPLE}` });
  const record = auth as Record<string, unknown>;
  const methods = Object.keys(AUTH_KEYS);
  const method = record['method'];
  if (typeof method !== 'string' || !methods.includes(method))
    throw new AppError('config', `${at}.method is not one of ${methods.join(', ')}.`, {
      mend: `Write, for example: ${EXAMPLE}${didYouMean(String(method), methods)}`,
    });
  const entry = new Entry(record, at, AUTH_KEYS[method as keyof typeof AUTH_KEYS]);
  const mount = entry.text('path')?.replace(/^\/*(?:auth\/)?|\/+$/g, '') || method;
  if (method === 'token') return { method, token: entry.credential('token') };
  if (method === 'jwt') return { method, mount, role: entry.required('role'), audience: entry.text('audience') ?? url };
  const roleId = entry.required('role-id');
  return {
    method: 'approle',
    mount,
    roleId: roleId.startsWith('env:') ? entry.credential('role-id') : roleId,
    secretId: entry.credential('secret-id'),
    wrapped: entry.flag('wrapped'),
  };
}

function parseUrl(text: string, at: string): string {
  if (!URL.canParse(text))
    throw new AppError('config', `${at}.url “${text.slice(0, 80)}” is no URL.`, {
      mend: `Write, for example: ${EXAMPLE}`,
    });
  const url = new URL(text);
  const local = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && local))
    throw new AppError('config', `${at}.url is not https: tokens would cross the network in clear.`, {
      mend: 'Use https://, with “ca:” for a certificate of your own CA. http:// is accepted for this machine only.',
    });
  if (url.username || url.password || url.search || url.hash)
    throw new AppError('config', `${at}.url holds more than an address.`, { mend: 'Leave out credentials, ? and #.' });
  return `${url.origin}${url.pathname}`.replace(/\/+(v1\/*)?$/, '');
}

/** One mapping of the config, read key by key. */
class Entry {
  readonly #record: Readonly<Record<string, unknown>>;
  readonly #at: string;

  constructor(record: Readonly<Record<string, unknown>>, at: string, known: readonly string[]) {
    this.#record = record;
    this.#at = at;
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
    throw new AppError('config', `${this.#at}.${key} is not a text.`, { mend: `Put it in quotes: ${key}: "…"` });
  }

  required(key: string): string {
    const value = this.text(key);
    if (value !== null) return value;
    throw new AppError('config', `${this.#at} lacks “${key}”.`, { mend: `Write, for example: ${EXAMPLE}` });
  }

  flag(key: string): boolean {
    const value = this.#record[key] ?? false;
    if (typeof value === 'boolean') return value;
    throw new AppError('config', `${this.#at}.${key} is neither true nor false.`, { mend: `Write ${key}: true.` });
  }

  /** A credential never stands in the config itself. */
  credential(key: string): CredentialSource {
    const variable = /^env:([A-Za-z_][A-Za-z0-9_]*)$/.exec(this.required(key))?.[1];
    if (variable !== undefined) return { variable };
    throw new AppError('config', `${this.#at}.${key} does not name an environment variable.`, {
      mend: `Write ${key}: env:VAULT_${key.toUpperCase().replaceAll('-', '_')}, and set that variable from a GitHub secret.`,
    });
  }
}
