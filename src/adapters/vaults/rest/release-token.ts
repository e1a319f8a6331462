import type { RevocationOutcome } from '../../../domain/lease.ts';
import type { HttpAnswer } from '../../http.ts';
import type { RestApi } from './rest-api.ts';

/**
 * Revokes a session's token, and looks whether it is dead: it is when a call with it gets 401.
 * Never throws. Closes the API.
 */
export async function releaseToken(
  api: RestApi,
  { revoke, look }: { revoke: () => Promise<HttpAnswer>; look: () => Promise<HttpAnswer> },
): Promise<RevocationOutcome> {
  const statusOf = async (call: () => Promise<HttpAnswer>): Promise<number> =>
    (await call().catch(() => null))?.status ?? 0;
  try {
    const status = await statusOf(revoke);
    const after = status === 0 ? 0 : await statusOf(look);
    if (after === 401) return { kind: status < 300 ? 'revoked-verified' : 'already-dead' };
    if (status === 0) return { kind: 'unknown-error', mend: `${api.host} did not answer. The token ends by itself.` };
    if (status < 300)
      return { kind: 'accepted-unverified', mend: `${api.host} took the revocation; looking gave ${after}.` };
    return { kind: 'unknown-error', mend: `${api.host} answered ${status}. The token ends by itself.` };
  } finally {
    await api.close();
  }
}
