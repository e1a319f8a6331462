import type { Revoker } from '../../engine/respond/rotation-driver.ts';
import { clientFor } from './client-for.ts';
import { GITHUB_HEADERS, GITHUB_HOST, githubDoubt, livenessOf, refusalOf } from './github-api.ts';
import { GithubBatch } from './github-batch.ts';
import type { RevokerSurroundings } from './verifier-kind.ts';

/**
 * GitHub's own tokens of people and apps. The call must carry *no* authorization (an authenticated one is refused), and
 * its 202 only means accepted; the response proves the end with `GET /user`.
 * Source: docs.github.com/rest/credentials/revoke.
 */
export function create(surroundings: RevokerSurroundings): Revoker {
  const api = clientFor(GITHUB_HOST, surroundings);
  const batch = new GithubBatch(api);
  const doubt = githubDoubt(surroundings.env);
  return {
    ...(doubt === null ? {} : { doubt }),
    credentials: ['github-pat', 'github-oauth', 'github-app-user', 'github-refresh'],
    async liveness(value, signal) {
      // Refresh tokens open no call of their own.
      if (value.reveal().startsWith('ghr_')) return 'unknown';
      const headers = { ...GITHUB_HEADERS, authorization: `token ${value.reveal()}` };
      return livenessOf(await api.send({ method: 'GET', path: '/user', headers, repeatable: true }, signal));
    },
    async revoke(value, signal) {
      const answer = await batch.revoke(value, signal);
      if (answer.kind !== 'answer' || answer.status !== 202) return refusalOf(answer);
      return { kind: 'accepted-unverified', mend: 'GitHub ends it in the background. Look again later.' };
    },
  };
}
