import type { Liveness, RevocationOutcome } from '../../domain/lease.ts';
import type { Secret } from '../../domain/secret.ts';
import type { Revoker } from './rotation-driver.ts';

/** How long a provider may take until a revoked credential stops working everywhere, in milliseconds. */
const SETTLE_MS = 30_000;
const FIRST_PAUSE_MS = 250;

export interface RevokeOptions {
  signal: AbortSignal;
  /** An earlier, killed run may have made the call already. */
  begunBefore?: boolean;
  /** Waits; tests give their own. */
  pause?: (ms: number) => Promise<void>;
  settleMs?: number;
}

/**
 * Ends a credential and proves it: looks whether it lives, asks its provider to end it, and looks again with growing
 * pauses until it is dead or the deadline has passed. Nothing is called for a credential that is dead already.
 */
export async function revokeCredential(
  revoker: Revoker,
  value: Secret,
  options: RevokeOptions,
): Promise<RevocationOutcome> {
  const { signal, begunBefore = false } = options;
  const before = await revoker.liveness(value, signal);
  if (before === 'dead' && begunBefore) return { kind: 'revoked-verified' };
  if (before === 'dead')
    return revoker.doubt === undefined ? { kind: 'already-dead' } : { kind: 'unknown-error', mend: revoker.doubt };
  const outcome = await revoker.revoke(value, signal);
  if (outcome.kind !== 'accepted-unverified' && outcome.kind !== 'revoked-verified') return outcome;
  const after = await settle(revoker, value, before, options);
  if (after === 'dead') return { kind: 'revoked-verified' };
  return {
    kind: 'accepted-unverified',
    mend:
      after === 'live'
        ? 'The provider accepted the call, but the credential still works. Revoke it by hand, now.'
        : 'The provider accepted the call, but whether the credential still works could not be asked. Look in its settings.',
  };
}

async function settle(revoker: Revoker, value: Secret, before: Liveness, options: RevokeOptions): Promise<Liveness> {
  const pause = options.pause ?? ((ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)));
  const deadline = options.settleMs ?? SETTLE_MS;
  let state = await revoker.liveness(value, options.signal);
  // What could not be told before can't be told by waiting.
  if (before === 'unknown' && state === 'unknown') return state;
  for (let waited = 0, next = FIRST_PAUSE_MS; state !== 'dead' && waited < deadline; waited += next, next *= 2) {
    await pause(Math.min(next, deadline - waited));
    state = await revoker.liveness(value, options.signal);
  }
  return state;
}
