import { AppError } from '../../../../domain/app-error.ts';
import type { Secret } from '../../../../domain/secret.ts';
import { type CredentialSource, credentialOf } from '../../settings-entry.ts';
import type { VaultClient } from '../client.ts';
import { unavailable } from '../diagnose.ts';
import { wrappingRefused } from '../diagnose-login.ts';
import type { LoginMethod } from './login-method.ts';
import { tokenOf, type VaultToken } from './vault-token.ts';

export interface TokenLogin {
  method: 'token';
  token: CredentialSource;
  /** Whether it is a wrapping token around the one to use, which is ours then, to be revoked. */
  wrapped: boolean;
}

/** A token that somebody else got; wrapped, when it had to travel. */
export const token: LoginMethod<TokenLogin> = {
  keys: ['token', 'wrapped'],
  read: (entry) => ({
    method: 'token',
    token: entry.credential('token', 'VAULT_TOKEN'),
    wrapped: entry.flag('wrapped'),
  }),
  async logIn(client, login, identity, signal) {
    const value = credentialOf(identity, login.token, 'vault token');
    if (login.wrapped) return unwrapToken(client, login, value, signal);
    return { value, type: 'unknown', borrowed: true, expiresAt: null, renewable: false };
  },
};

/** Source: developer.hashicorp.com/vault/api-docs/system/wrapping-unwrap. */
async function unwrapToken(
  client: VaultClient,
  login: TokenLogin,
  wrapping: Secret,
  signal: AbortSignal,
): Promise<VaultToken> {
  const call = { method: 'POST', path: 'sys/wrapping/unwrap', token: wrapping, repeatable: false } as const;
  const answer = await client.call(call, signal);
  const inner = answer.status === 200 ? tokenOf(answer) : null;
  if (inner !== null) return inner;
  if (answer.status === 200)
    throw new AppError('vault', `${login.token.variable} wraps something that is no vault token.`, {
      mend: 'Wrap a token: bao token create -wrap-ttl=5m. What was wrapped is spent now.',
    });
  throw unavailable(client.address.url, answer) ?? wrappingRefused(login.token, 'token');
}
