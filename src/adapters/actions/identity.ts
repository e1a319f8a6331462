import { getIDToken } from '@actions/core';
import { AppError } from '../../domain/app-error.ts';
import { Secret } from '../../domain/secret.ts';
import type { IdentitySource } from '../../engine/inject/vault-provider.ts';
import { readCredential } from '../files/read-credential.ts';

/** The job's own identity and what its environment brings, each masked by `mask` before it is handed on. */
export function jobIdentity(
  env: Readonly<Record<string, string | undefined>>,
  mask: (secret: Secret) => void,
): IdentitySource {
  const masked = (value: string, label: string): Secret => {
    const secret = new Secret(value, label);
    mask(secret);
    return secret;
  };
  return {
    async identityToken(audience) {
      if (!env['ACTIONS_ID_TOKEN_REQUEST_URL']) {
        throw new AppError('vault', 'This job has no OIDC identity, so it can’t log in to the vault.', {
          mend: 'Give the job the permission:\n  permissions:\n    id-token: write\nWorkflows of pull requests from forks never get it.',
        });
      }
      return masked(await askTokenService(audience), 'OIDC token');
    },
    credential(name) {
      const value = readCredential(env, name.replace(/^env:/, ''));
      return value ? masked(value, name) : null;
    },
  };
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
    mend: 'Run the job again. If it stays so, see githubstatus.com, and check that the job has “id-token: write”.',
    cause,
  });
}
