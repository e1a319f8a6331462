import type { Liveness, RevocationOutcome } from '../../domain/lease.ts';
import { GuardedClient } from '../guarded-client.ts';
import type { HttpAnswer, HttpFailure } from '../http.ts';
import type { RevokerSurroundings } from './verifier-kind.ts';

/** The only host that a GitHub token is sent to. */
const API = 'https://api.github.com';

export const GITHUB_HEADERS = {
  accept: 'application/vnd.github+json',
  'user-agent': 'sealant',
  'x-github-api-version': '2022-11-28',
} as const;

export function githubApi({ env, githubStandIn }: RevokerSurroundings): GuardedClient {
  return githubStandIn === undefined
    ? new GuardedClient(API, { env })
    : new GuardedClient(githubStandIn, { env, standIn: true });
}

/** `GET` with the token itself: 401 is dead, 200 and 403 (valid, but not allowed this) are live. */
export function livenessOf(answer: HttpAnswer | HttpFailure): Liveness {
  if (answer.kind !== 'answer') return 'unknown';
  if (answer.status === 401) return 'dead';
  if (answer.status === 200) return 'live';
  return 'unknown';
}

/** What an answer to a revocation means, other than success. Bodies are never looked at: they may echo the token. */
export function refusalOf(answer: HttpAnswer | HttpFailure): RevocationOutcome {
  if (answer.kind !== 'answer')
    return {
      kind: 'unknown-error',
      mend: `GitHub could not be reached (${answer.code}). Run it again, or revoke the token in GitHub’s settings.`,
    };
  if (answer.status === 403 || answer.status === 429)
    return {
      kind: 'not-permitted',
      mend: 'GitHub refuses this call for now: it takes 60 an hour from one address. Run it again later, or revoke the token in GitHub’s settings.',
    };
  if (answer.status === 422)
    return { kind: 'not-permitted', mend: 'GitHub does not take this for a token. Check that all of it was found.' };
  return {
    kind: 'unknown-error',
    mend: `GitHub answered ${answer.status}. Run it again, or revoke the token in GitHub’s settings.`,
  };
}
