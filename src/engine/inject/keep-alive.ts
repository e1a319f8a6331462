import type { AuditLog } from '../../domain/audit.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import type { HeldSession } from './release.ts';
import type { LeaseReleaser, RevocableLease } from './vault-provider.ts';

/** Renewed when this part of its life is over, so that one failed try can be repeated in time. */
const RENEW_AFTER = 0.5;
const SHORTEST_WAIT = 1000;
/** setTimeout takes no longer wait, in ms. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** One thing that ends by itself unless it is renewed. */
interface Term {
  provider: string;
  releaser: LeaseReleaser;
  /** `null` for the session. */
  lease: RevocableLease | null;
  expiresAt: Date;
}

/**
 * Renews sessions and leases for as long as a command runs: they stay as short-lived as `max-ttl` says, and still last.
 * What can't be renewed any further (the role's maximum) is told once.
 * @returns ends it
 */
export function keepAlive(held: readonly HeldSession[], warn: (message: string) => void, audit: AuditLog): () => void {
  const controller = new AbortController();
  const timers = new Map<Term, NodeJS.Timeout>();
  const schedule = (term: Term): void => {
    const wait = (term.expiresAt.getTime() - Date.now()) * RENEW_AFTER;
    const timer = setTimeout(() => void renew(term), Math.min(LONGEST_WAIT, Math.max(SHORTEST_WAIT, wait)));
    timers.set(term, timer.unref());
  };
  const renew = async (term: Term): Promise<void> => {
    timers.delete(term);
    const expiresAt = await term.releaser.renew?.(term.lease, controller.signal).catch(() => null);
    if (controller.signal.aborted) return;
    record(term, expiresAt ?? null);
    const gained = expiresAt != null && expiresAt.getTime() > term.expiresAt.getTime() + SHORTEST_WAIT;
    const next = { ...term, expiresAt: expiresAt ?? term.expiresAt };
    if (gained || next.expiresAt.getTime() - Date.now() > 4 * SHORTEST_WAIT) schedule(next);
    else warn(wordingOf(next));
  };
  const record = ({ provider, lease }: Term, until: Date | null): void => {
    const detail = { provider, until: until?.toISOString() ?? null };
    try {
      audit.record({
        action: 'renew',
        target: lease?.id ?? provider,
        result: until === null ? 'failed' : 'ok',
        detail,
      });
    } catch {
      // The command must not lose its credentials because a log can't be written.
      warn('A renewal could not be written into the audit log.');
    }
  };
  for (const term of held.flatMap(termsOf)) schedule(term);
  return () => {
    controller.abort();
    for (const timer of timers.values()) clearTimeout(timer);
  };
}

function termsOf({ provider, releaser, leases, hasSession, expiresAt }: HeldSession): Term[] {
  if (releaser.renew === undefined) return [];
  const terms: Term[] = hasSession && expiresAt !== null ? [{ provider, releaser, lease: null, expiresAt }] : [];
  for (const lease of leases) {
    if (lease.renewable && lease.expiresAt !== null)
      terms.push({ provider, releaser, lease, expiresAt: lease.expiresAt });
  }
  return terms;
}

function wordingOf({ provider, lease, expiresAt }: Term): string {
  const what = lease === null ? `The session of “${provider}”` : `Lease ${neutralLine(lease.id)} of “${provider}”`;
  return `${what} can't be renewed any further: it ends at ${expiresAt.toISOString()}, and the command still runs. Raise the maximum TTL of the vault's role.`;
}
