import { AppError } from '../../../domain/app-error.ts';
import { Secret } from '../../../domain/secret.ts';
import type { IdentitySource } from '../../../engine/inject/vault-provider.ts';
import { secondsOf, textOf, type VaultAnswer, type VaultClient } from './client.ts';
import { unavailable } from './diagnose.ts';
import { approleRefused, jwtRefused, wrappingRefused, wrongWrapping } from './diagnose-login.ts';
import type { CredentialSource, VaultLogin } from './settings.ts';

/** A token of the vault, and what is known of it. */
export interface VaultToken {
  value: Secret;
  /** `batch` tokens can't be revoked; `unknown` is a token that the user gave. */
  type: 'service' | 'batch' | 'unknown';
  /** Whether the user gave it, so that it isn't ours to revoke. */
  borrowed: boolean;
  expiresAt: Date | null;
  renewable: boolean;
}

/**
 * Logs in by the configured method.
 * @throws AppError `vault` for a refusal, with what the job's token says and what the role needs
 */
export async function logIn(
  client: VaultClient,
  login: VaultLogin,
  identity: IdentitySource,
  signal: AbortSignal,
): Promise<VaultToken> {
  if (login.method === 'token') {
    const value = credentialOf(identity, login.token, 'vault token');
    return { value, type: 'unknown', borrowed: true, expiresAt: null, renewable: false };
  }
  if (login.method === 'jwt') {
    const jwt = await identity.identityToken(login.audience);
    const body = { role: login.role, jwt: jwt.reveal() };
    return authenticate(client, login.mount, body, (answer) => jwtRefused(client.address, login, jwt, answer), signal);
  }
  const roleId =
    typeof login.roleId === 'string' ? login.roleId : credentialOf(identity, login.roleId, 'role id').reveal();
  const given = credentialOf(identity, login.secretId, 'secret id');
  const secretId = login.wrapped ? await unwrapSecretId(client, login, given, signal) : given;
  const body = { role_id: roleId, secret_id: secretId.reveal() };
  return authenticate(client, login.mount, body, (answer) => approleRefused(client.address, login, answer), signal);
}

async function authenticate(
  client: VaultClient,
  mount: string,
  body: Record<string, string>,
  refused: (answer: VaultAnswer) => AppError,
  signal: AbortSignal,
): Promise<VaultToken> {
  // A token lost on the way expires by itself, but a secret id may be good for one use only.
  const repeatable = 'jwt' in body;
  const answer = await client.call({ method: 'POST', path: `auth/${mount}/login`, body, repeatable }, signal);
  const value = textOf(answer.auth?.['client_token']);
  if (answer.status !== 200 || value === null) throw unavailable(client.address.url, answer) ?? refused(answer);
  const seconds = secondsOf(answer.auth?.['lease_duration']);
  return {
    value: new Secret(value, 'vault session token'),
    type: answer.auth?.['token_type'] === 'batch' ? 'batch' : 'service',
    borrowed: false,
    expiresAt: seconds > 0 ? new Date(Date.now() + seconds * 1000) : null,
    renewable: answer.auth?.['renewable'] === true,
  };
}

/**
 * Unwraps a wrapped secret id, once. Where it was made is looked up first, since a token that wraps something else was
 * put in its place. Source: developer.hashicorp.com/vault/docs/concepts/response-wrapping (token validation).
 */
async function unwrapSecretId(
  client: VaultClient,
  login: Extract<VaultLogin, { method: 'approle' }>,
  wrapping: Secret,
  signal: AbortSignal,
): Promise<Secret> {
  const lookup = await client.call(
    { method: 'POST', path: 'sys/wrapping/lookup', body: { token: wrapping.reveal() }, repeatable: true },
    signal,
  );
  if (lookup.status !== 200) throw unavailable(client.address.url, lookup) ?? wrappingRefused(login.secretId);
  const madeAt = textOf(lookup.data?.['creation_path']) ?? '';
  if (!madeAt.startsWith(`auth/${login.mount}/role/`) || !madeAt.endsWith('/secret-id'))
    throw wrongWrapping(login, madeAt);
  const answer = await client.call(
    { method: 'POST', path: 'sys/wrapping/unwrap', token: wrapping, repeatable: false },
    signal,
  );
  const secretId = textOf(answer.data?.['secret_id']);
  if (answer.status === 200 && secretId !== null) return new Secret(secretId, 'AppRole secret id');
  throw unavailable(client.address.url, answer) ?? wrappingRefused(login.secretId);
}

function credentialOf(identity: IdentitySource, source: CredentialSource, what: string): Secret {
  const secret = identity.credential(source.variable);
  // A line break at the end comes from pasting or from echo, and no header may hold one.
  const value = secret?.reveal().trim() ?? '';
  if (value !== '') return new Secret(value, what);
  throw new AppError('vault', `${source.variable}, which should hold the ${what}, is not set.`, {
    mend: `In a workflow: env: { ${source.variable}: \${{ secrets.${source.variable} }} }. Secrets are empty in pull requests from forks.`,
  });
}
