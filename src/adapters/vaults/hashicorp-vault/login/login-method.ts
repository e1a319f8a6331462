import { AppError } from '../../../../domain/app-error.ts';
import { Secret } from '../../../../domain/secret.ts';
import type { IdentitySource } from '../../../../engine/inject/vault-provider.ts';
import type { VaultClient } from '../client.ts';
import type { CredentialSource, SettingsEntry } from '../settings-entry.ts';
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

/**
 * The credential that a setting names, masked already.
 * @param what for the message: `vault token`
 * @throws AppError `vault` where it isn't set
 */
export function credentialOf(identity: IdentitySource, { variable }: CredentialSource, what: string): Secret {
  const secret = identity.credential(variable);
  // A line break at the end comes from pasting or from echo, and no header may hold one.
  const value = secret?.reveal().trim() ?? '';
  if (value !== '') return new Secret(value, what);
  if (variable.startsWith('file:'))
    throw new AppError('vault', `${variable.slice(5)}, which should hold the ${what}, is not there or is empty.`, {
      mend: 'Check the path. In a pod, automountServiceAccountToken must not be false.',
    });
  throw new AppError('vault', `${variable}, which should hold the ${what}, is not set.`, {
    mend: `In a workflow: env: { ${variable}: \${{ secrets.${variable} }} }. Secrets are empty in pull requests from forks.`,
  });
}
