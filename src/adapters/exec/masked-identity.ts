import { Secret } from '../../domain/secret.ts';
import type { IdentitySource } from '../../engine/inject/vault-provider.ts';
import { readCredential } from '../files/read-credential.ts';

/**
 * The job's OIDC token and what its environment brings, each masked by `mask` before it is handed on.
 * @param askToken gives an OIDC token for an audience, or throws AppError `vault`
 */
export function maskedIdentity(
  env: Readonly<Record<string, string | undefined>>,
  mask: (secret: Secret) => void,
  askToken: (audience: string) => Promise<string>,
): IdentitySource {
  const masked = (value: string, label: string): Secret => {
    const secret = new Secret(value, label);
    mask(secret);
    return secret;
  };
  return {
    identityToken: async (audience) => masked(await askToken(audience), 'OIDC token'),
    credential(name) {
      const value = readCredential(env, name.replace(/^env:/, ''));
      return value ? masked(value, name) : null;
    },
  };
}
