import { getIDToken } from '@actions/core';
import { AppError } from '../../domain/app-error.ts';
import type { Secret } from '../../domain/secret.ts';
import type { IdentitySource } from '../../engine/inject/vault-provider.ts';
import { maskedIdentity } from '../exec/masked-identity.ts';
import { NO_TOKEN_MEND, noPermission } from '../exec/no-token.ts';

/** The job's own identity and what its environment brings, each masked by `mask` before it is handed on. */
export function jobIdentity(
  env: Readonly<Record<string, string | undefined>>,
  mask: (secret: Secret) => void,
): IdentitySource {
  return maskedIdentity(env, mask, async (audience) => {
    if (!env['ACTIONS_ID_TOKEN_REQUEST_URL']) throw noPermission();
    return askTokenService(audience);
  });
}

async function askTokenService(audience: string): Promise<string> {
  try {
    return await getIDToken(audience);
  } catch (cause) {
    throw noToken(cause);
  }
}

function noToken(cause: unknown): AppError {
  return new AppError('vault', 'GitHub’s token service gave this job no OIDC token.', {
    mend: NO_TOKEN_MEND,
    cause,
  });
}
