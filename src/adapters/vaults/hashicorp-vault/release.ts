import type { RevocationOutcome } from '../../../domain/lease.ts';
import type { LeaseReleaser, RevocableLease } from '../../../engine/inject/vault-provider.ts';
import { readAnswer } from './answer.ts';
import type { VaultCall, VaultClient } from './client.ts';
import { policyLine } from './diagnose.ts';
import { secondsOf } from './json.ts';
import type { VaultToken } from './log-in.ts';

const BY_HAND = 'Revoke it by hand: bao lease revoke, or bao token revoke.';

/**
 * Gives back leases and the token of a session, and asks afterwards whether they are gone.
 * @param maxTtl what a renewal asks for, in ms; `null` for the role's own
 */
export function releaserOf(
  client: VaultClient,
  token: Pick<VaultToken, 'value' | 'type' | 'borrowed'>,
  maxTtl: number | null = null,
): LeaseReleaser {
  /** HTTP status, or 0 where no server answered. */
  async function statusOf(call: Omit<VaultCall, 'token'>, signal: AbortSignal): Promise<number> {
    const answer = await client.try({ ...call, token: token.value }, signal);
    return answer.kind === 'answer' ? answer.status : 0;
  }
  const lookUpToken = (signal: AbortSignal): Promise<number> =>
    statusOf({ method: 'GET', path: 'auth/token/lookup-self', repeatable: true }, signal);

  async function releaseLease({ id }: RevocableLease, signal: AbortSignal): Promise<RevocationOutcome> {
    const body = { lease_id: id, sync: true };
    const status = await statusOf({ method: 'PUT', path: 'sys/leases/revoke', body, repeatable: true }, signal);
    if (status === 0) return { kind: 'unknown-error', mend: `The vault did not answer. ${BY_HAND}` };
    const gone = await statusOf(
      { method: 'PUT', path: 'sys/leases/lookup', body: { lease_id: id }, repeatable: true },
      signal,
    );
    // The lookup of a lease that doesn't exist is 400 “invalid lease”.
    if (gone === 400 || gone === 404) return { kind: status < 300 ? 'revoked-verified' : 'already-dead' };
    // The call is synchronous: the credential is dead when it returns, though this role can't look.
    if (status < 300 && gone === 403)
      return { kind: 'accepted-unverified', mend: `Allow the look: ${policyLine('sys/leases/lookup', ['update'])}` };
    if (status === 403)
      return { kind: 'not-permitted', mend: `Allow it: ${policyLine('sys/leases/revoke', ['update'])}` };
    return { kind: 'unknown-error', mend: `The vault answered ${status}. ${BY_HAND}` };
  }

  async function releaseToken(signal: AbortSignal): Promise<RevocationOutcome> {
    try {
      if (token.type === 'batch')
        return {
          kind: 'not-revocable',
          mend: 'Batch tokens live until they expire: set token_type=service on the role.',
        };
      if (token.borrowed) return { kind: 'not-revocable', mend: 'The token was given to the job; its giver ends it.' };
      const status = await statusOf({ method: 'POST', path: 'auth/token/revoke-self', repeatable: true }, signal);
      if (status === 0) return { kind: 'unknown-error', mend: `The vault did not answer. ${BY_HAND}` };
      const after = await lookUpToken(signal);
      if (after === 403) return { kind: status < 300 ? 'revoked-verified' : 'already-dead' };
      if (status === 403)
        return { kind: 'not-permitted', mend: `Allow it: ${policyLine('auth/token/revoke-self', ['update'])}` };
      return { kind: 'unknown-error', mend: `The vault answered ${status}. ${BY_HAND}` };
    } finally {
      await client.close();
    }
  }

  async function renew(lease: RevocableLease | null, signal: AbortSignal): Promise<Date | null> {
    const increment = maxTtl === null ? {} : { increment: Math.floor(maxTtl / 1000) };
    const path = lease === null ? 'auth/token/renew-self' : 'sys/leases/renew';
    const body = lease === null ? increment : { ...increment, lease_id: lease.id };
    const answer = await client.try({ method: 'PUT', path, body, token: token.value, repeatable: true }, signal);
    if (answer.kind !== 'answer' || answer.status !== 200) return null;
    const { auth, leaseDuration } = readAnswer(answer);
    const seconds = lease === null ? secondsOf(auth?.['lease_duration']) : leaseDuration;
    return seconds > 0 ? new Date(Date.now() + seconds * 1000) : null;
  }

  return {
    renew,
    sessionEndsLeases: token.type === 'service' && !token.borrowed,
    borrowed: token.borrowed,
    release: (lease, signal) => (lease === null ? releaseToken(signal) : releaseLease(lease, signal)),
  };
}
