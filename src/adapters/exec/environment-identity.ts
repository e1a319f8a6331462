import { AppError } from '../../domain/app-error.ts';
import type { Secret } from '../../domain/secret.ts';
import type { IdentitySource } from '../../engine/inject/vault-provider.ts';
import { HttpClient } from '../http.ts';
import { maskedIdentity } from './masked-identity.ts';
import { NO_TOKEN_MEND, noPermission } from './no-token.ts';

const OIDC_VARIABLES = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'] as const;

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
  return maskedIdentity(env, mask, async (audience) => {
    const [url, token] = OIDC_VARIABLES.map((name) => env[name]);
    if (!url || !token || !URL.canParse(url)) throw noIdentity(env);
    return askTokenService(url, token, audience, env, signal);
  });
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
      mend: NO_TOKEN_MEND,
    });
  } finally {
    await http.close();
  }
}

function noIdentity(env: Readonly<Record<string, string | undefined>>): AppError {
  if (env['GITHUB_ACTIONS'] === 'true') return noPermission();
  return new AppError('vault', 'There is no OIDC identity outside GitHub Actions.', {
    mend: 'Use a login that works here: auth: { method: token, token: env:VAULT_TOKEN }, or AppRole.',
  });
}
