import type { Revoker } from '../../engine/respond/rotation-driver.ts';
import { clientFor } from './client-for.ts';
import { GITHUB_HEADERS, GITHUB_HOST, githubDoubt, livenessOf, refusalOf } from './github-api.ts';
import type { RevokerSurroundings } from './verifier-kind.ts';

/**
 * Installation tokens of GitHub Apps, and the token of a workflow job: each ends itself. They live an hour at most.
 * Source: docs.github.com/rest/apps/installations, “Revoke an installation access token”.
 */
export function create(surroundings: RevokerSurroundings): Revoker {
  const api = clientFor(GITHUB_HOST, surroundings);
  const headersFor = (token: string) => ({ ...GITHUB_HEADERS, authorization: `token ${token}` });
  const doubt = githubDoubt(surroundings.env);
  return {
    ...(doubt === null ? {} : { doubt }),
    credentials: ['github-app-token'],
    async liveness(value, signal) {
      const headers = headersFor(value.reveal());
      const path = '/installation/repositories?per_page=1';
      return livenessOf(await api.send({ method: 'GET', path, headers, repeatable: true }, signal));
    },
    async revoke(value, signal) {
      const headers = headersFor(value.reveal());
      const answer = await api.send(
        { method: 'DELETE', path: '/installation/token', headers, repeatable: true },
        signal,
      );
      if (answer.kind === 'answer' && answer.status === 204) return { kind: 'revoked-verified' };
      // A repeated call whose first answer was lost.
      if (answer.kind === 'answer' && answer.status === 401) return { kind: 'already-dead' };
      return refusalOf(answer);
    },
  };
}
