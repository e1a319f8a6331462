import { Secret } from '../../../../domain/secret.ts';
import { credentialOf, textOf as idOf } from '../../settings-entry.ts';
import type { VaultClient } from '../client.ts';
import { unavailable } from '../diagnose.ts';
import { approleRefused, wrappingRefused, wrongWrapping } from '../diagnose-login.ts';
import { textOf } from '../json.ts';
import type { LoginMethod } from './login-method.ts';
import type { ApproleLogin } from './login-settings.ts';
import { authenticate } from './vault-token.ts';

/** A role id and a secret id. Source: developer.hashicorp.com/vault/api-docs/auth/approle. */
export const approle: LoginMethod<ApproleLogin> = {
  keys: ['role-id', 'secret-id', 'wrapped'],
  read(entry, { mount }) {
    return {
      method: 'approle',
      mount,
      roleId: entry.textOrSource('role-id'),
      secretId: entry.credential('secret-id', 'VAULT_SECRET_ID'),
      wrapped: entry.flag('wrapped'),
    };
  },
  async logIn(client, login, identity, signal) {
    const roleId = idOf(identity, login.roleId, 'role id');
    const given = credentialOf(identity, login.secretId, 'secret id');
    const secretId = login.wrapped ? await unwrapSecretId(client, login, given, signal) : given;
    return authenticate(
      client,
      {
        path: `auth/${login.mount}/login`,
        body: { role_id: roleId, secret_id: secretId.reveal() },
        repeatable: false,
        refused: (answer) => approleRefused(client.address, login, answer),
      },
      signal,
    );
  },
};

/**
 * Unwraps a wrapped secret id, once. Where it was made is looked up first, since a token that wraps something else was
 * put in its place. Source: developer.hashicorp.com/vault/docs/concepts/response-wrapping (token validation).
 */
async function unwrapSecretId(
  client: VaultClient,
  login: ApproleLogin,
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
