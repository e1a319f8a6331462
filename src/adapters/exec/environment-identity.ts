import { AppError } from '../../domain/app-error.ts';
import { Secret } from '../../domain/secret.ts';
import type { IdentitySource } from '../../engine/inject/vault-provider.ts';
import { readCredential } from '../files/read-credential.ts';
import { HttpClient } from '../http.ts';

export const OIDC_VARIABLES = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'] as const;

/**
 * The identity of the process that runs a command: the job's OIDC token, asked for as the runner offers it to every
 * step, and credentials from the environment. Everything is masked by `mask` before it is handed on.
 * Source: docs.github.com/en/actions/reference/security/oidc (methods for requesting the OIDC token).
 */
export function environmentIdentity(
  env: Readonly<Record<string, string | undefined>>,
  mask: (secret: Secret) => void,
  signal: AbortSignal,
): IdentitySource {
  const masked = (value: string, label: string): Secret => {
    const secret = new Secret(value, label);
    mask(secret);
    return secret;
  };
  return {
    async identityToken(audience) {
      const [url, token] = OIDC_VARIABLES.map((name) => env[name]);
      if (!url || !token || !URL.canParse(url)) throw noIdentity(env);
      return masked(await askTokenService(url, token, audience, env, signal), 'OIDC token');
    },
    credential(name) {
      const value = readCredential(env, name);
      return value ? masked(value, name) : null;
    },
  };
}

async function askTokenService(
  url: string,
  token: string,
  audience: string,
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<string> {
  const asked = new URL(url);
  asked.searchParams.set('audience', audience);
  const http = new HttpClient({ env });
  try {
    const headers = { authorization: `Bearer ${token}` };
    const answer = await http.send({ method: 'GET', url: asked.href, headers, repeatable: true }, signal);
    const body = answer.kind === 'answer' && answer.status === 200 ? answer.body : null;
    const value = typeof body === 'object' && body !== null && 'value' in body ? body.value : null;
    if (typeof value === 'string' && value !== '') return value;
    const what = answer.kind === 'answer' ? String(answer.status) : answer.code;
    throw new AppError('vault', `GitHub’s token service gave this job no OIDC token (${what}).`, {
      mend: 'Run the job again. If it stays so, see githubstatus.com, and check that the job has “id-token: write”.',
    });
  } finally {
    await http.close();
  }
}

function noIdentity(env: Readonly<Record<string, string | undefined>>): AppError {
  if (env['GITHUB_ACTIONS'] === 'true')
    return new AppError('vault', 'This job has no OIDC identity, so it can’t log in to the vault.', {
      mend: 'Give the job the permission:\n  permissions:\n    id-token: write\nWorkflows of pull requests from forks never get it.',
    });
  return new AppError('vault', 'There is no OIDC identity outside GitHub Actions.', {
    mend: 'Use a login that works here: auth: { method: token, token: env:VAULT_TOKEN }, or AppRole.',
  });
}
