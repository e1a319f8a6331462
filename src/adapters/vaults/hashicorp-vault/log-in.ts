import type { IdentitySource } from '../../../engine/inject/vault-provider.ts';
import type { VaultClient } from './client.ts';
import { LOGIN_METHODS, type VaultLogin } from './login/index.ts';
import type { LoginMethod } from './login/login-method.ts';
import type { VaultToken } from './login/vault-token.ts';

export type { VaultToken } from './login/vault-token.ts';

/**
 * Logs in by the configured method.
 * @throws AppError `vault` for a refusal, with what the job's token says and what the role needs
 */
export function logIn(
  client: VaultClient,
  login: VaultLogin,
  identity: IdentitySource,
  signal: AbortSignal,
): Promise<VaultToken> {
  const method = LOGIN_METHODS[login.method] as LoginMethod<VaultLogin>;
  return method.logIn(client, login, identity, signal);
}
