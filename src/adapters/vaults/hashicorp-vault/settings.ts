import { SettingsEntry } from '../settings-entry.ts';
import type { VaultAddress } from './address.ts';
import { LOGIN_METHODS, type VaultLogin } from './login/index.ts';
import type { LoginContext, LoginMethod } from './login/login-method.ts';

export type { VaultLogin } from './login/index.ts';

/** A `providers:` entry of type `vault`, checked. */
export interface VaultSettings extends VaultAddress {
  login: VaultLogin;
  /** ms */
  maxTtl: number | null;
}

const EXAMPLE = '{ type: vault, url: https://vault.example.com, auth: { method: jwt, role: ci-read } }';
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
  const entry = new SettingsEntry(settings, at, KEYS, { example: EXAMPLE, directory });
  const url = entry.server('url').replace(/\/+v1$/, '');
  const cert = entry.file('client-cert');
  const key = entry.file('client-key');
  const context = { url, hasClientCertificate: cert !== null && key !== null };
  return {
    url,
    namespace: entry.text('namespace')?.replace(/^\/+|\/+$/g, '') || null,
    login: parseLogin(entry, context),
    maxTtl: entry.duration('max-ttl'),
    ca: entry.file('ca'),
    cert,
    key,
    timeout: entry.duration('timeout') ?? DEFAULT_TIMEOUT,
  };
}

function parseLogin(outer: SettingsEntry, context: Omit<LoginContext, 'mount'>): VaultLogin {
  const keys = Object.entries(LOGIN_METHODS).map(([name, method]) => [name, ['path', ...method.keys]] as const);
  const [name, entry] = outer.auth(
    Object.fromEntries(keys) as unknown as Record<VaultLogin['method'], readonly string[]>,
  );
  const method: LoginMethod<VaultLogin> = LOGIN_METHODS[name];
  const mount = entry.text('path')?.replace(/^\/*(?:auth\/)?|\/+$/g, '') || name;
  return method.read(entry, { ...context, mount });
}
