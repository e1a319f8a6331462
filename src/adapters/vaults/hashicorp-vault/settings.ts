import { AppError } from '../../../domain/app-error.ts';
import { didYouMean } from '../../../domain/nearest-name.ts';
import { parseDuration } from '../../../engine/inject/duration.ts';
import { LOGIN_METHODS, type VaultLogin } from './login/index.ts';
import type { LoginContext, LoginMethod } from './login/login-method.ts';
import { EXAMPLE, SettingsEntry } from './settings-entry.ts';

export type { VaultLogin } from './login/index.ts';

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
const DEFAULT_TIMEOUT = 15_000;

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
  const entry = new SettingsEntry(settings, at, KEYS, directory);
  const url = parseUrl(entry.required('url'), at);
  const cert = entry.file('client-cert');
  const key = entry.file('client-key');
  const context = { url, hasClientCertificate: cert !== null && key !== null };
  const maxTtl = entry.text('max-ttl');
  const timeout = entry.text('timeout');
  return {
    url,
    namespace: entry.text('namespace')?.replace(/^\/+|\/+$/g, '') || null,
    login: parseLogin(settings['auth'], `${at}.auth`, context, directory),
    maxTtl: maxTtl === null ? null : parseDuration(maxTtl, `${at}.max-ttl`),
    ca: entry.file('ca'),
    cert,
    key,
    timeout: timeout === null ? DEFAULT_TIMEOUT : parseDuration(timeout, `${at}.timeout`),
  };
}

function parseLogin(auth: unknown, at: string, context: Omit<LoginContext, 'mount'>, directory: string): VaultLogin {
  if (typeof auth !== 'object' || auth === null || Array.isArray(auth))
    throw new AppError('config', `${at} is missing or is no mapping.`, { mend: `Write, for example: ${EXAMPLE}` });
  const record = auth as Record<string, unknown>;
  const name = record['method'];
  const names = Object.keys(LOGIN_METHODS);
  if (typeof name !== 'string' || !names.includes(name))
    throw new AppError('config', `${at}.method is not one of ${names.join(', ')}.`, {
      mend: `Write, for example: ${EXAMPLE}${didYouMean(String(name), names)}`,
    });
  const method: LoginMethod<VaultLogin> = LOGIN_METHODS[name as VaultLogin['method']];
  const entry = new SettingsEntry(record, at, ['method', 'path', ...method.keys], directory);
  const mount = entry.text('path')?.replace(/^\/*(?:auth\/)?|\/+$/g, '') || name;
  return method.read(entry, { ...context, mount });
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
