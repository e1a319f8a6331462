import type { IdentitySource } from '../../../../engine/inject/vault-provider.ts';
import type { SettingsEntry } from '../../settings-entry.ts';
import type { VaultClient } from '../client.ts';
import type { VaultToken } from './vault-token.ts';

/** What a method's settings are read with. */
export interface LoginContext {
  /** Mount of the auth method, without slashes at the ends: `path:`, or the method's name. */
  mount: string;
  /** The vault's address. */
  url: string;
  /** Whether `client-cert:` and `client-key:` are set. */
  hasClientCertificate: boolean;
}

/** One way to log in; each is a file of this folder and a line of `index.ts`. */
export interface LoginMethod<Login extends { method: string }> {
  /** Its settings below `auth:`, besides `method` and `path`. */
  keys: readonly string[];
  /** @throws AppError `config` naming the key at fault */
  read(entry: SettingsEntry, context: LoginContext): Login;
  /** @throws AppError `vault` for a refusal, with cause and mend */
  logIn(client: VaultClient, login: Login, identity: IdentitySource, signal: AbortSignal): Promise<VaultToken>;
}
