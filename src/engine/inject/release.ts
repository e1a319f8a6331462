import type { AuditLog } from '../../domain/audit.ts';
import type { RevocationOutcome } from '../../domain/lease.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import type { LeaseReleaser, RevocableLease } from './vault-provider.ts';

/** A session that must end, with what was taken through it. */
export interface HeldSession {
  /** The config's id of the provider. */
  provider: string;
  releaser: LeaseReleaser;
  leases: readonly RevocableLease[];
  /** Whether there is a session to end besides the leases. */
  hasSession: boolean;
  expiresAt: Date | null;
}

/** What became of one lease, or (with `lease` null) of the session itself. */
export interface ReleaseReport {
  provider: string;
  lease: string | null;
  outcome: RevocationOutcome;
  /** Whether the credential can still be used, as far as is known: neither dead nor certain to die with its session. */
  alive: boolean;
  expiresAt: Date | null;
}

/**
 * Gives back leases, then the session that they came from; the latest first. On success, failure and cancellation alike.
 * Never throws: the job's result is not the vault's business. What may still be alive is a warning with its expiry.
 */
export async function release(
  sessions: readonly HeldSession[],
  warn: (message: string) => void,
  audit: AuditLog,
  signal: AbortSignal,
): Promise<ReleaseReport[]> {
  const reports = await Promise.all(sessions.map((session) => releaseOne(session, audit, signal)));
  for (const report of reports.flat()) if (report.alive) warn(wordingOf(report));
  return reports.flat();
}

async function releaseOne(held: HeldSession, audit: AuditLog, signal: AbortSignal): Promise<ReleaseReport[]> {
  const { provider, releaser } = held;
  const reports: ReleaseReport[] = [];
  for (const lease of held.leases.toReversed()) {
    const outcome = await attempt(releaser, lease, signal);
    reports.push({ provider, lease: lease.id, outcome, alive: !isDead(outcome), expiresAt: lease.expiresAt });
  }
  if (held.hasSession) {
    const outcome = await attempt(releaser, null, signal);
    const ended = isDead(outcome);
    reports.push({ provider, lease: null, outcome, alive: !ended, expiresAt: held.expiresAt });
    if (ended && releaser.sessionEndsLeases) for (const report of reports) endWithSession(report);
  }
  for (const { lease, outcome, alive } of reports) {
    const detail = { provider, outcome: outcome.kind };
    audit.record({ action: 'release', target: lease ?? provider, result: alive ? 'failed' : 'ok', detail });
  }
  return reports;
}

/** A lease that could not be given back by itself dies with its session, a moment later and out of our sight. */
function endWithSession(report: ReleaseReport): void {
  report.alive = false;
  if (isDead(report.outcome)) return;
  const mend = 'mend' in report.outcome ? report.outcome.mend : '';
  report.outcome = { kind: 'accepted-unverified', mend };
}

async function attempt(
  releaser: LeaseReleaser,
  lease: RevocableLease | null,
  signal: AbortSignal,
): Promise<RevocationOutcome> {
  try {
    return await releaser.release(lease, signal);
  } catch {
    // A fault of an adapter must not keep the other leases alive.
    return { kind: 'unknown-error', mend: 'Revoke it in the vault by hand.' };
  }
}

function isDead(outcome: RevocationOutcome): boolean {
  return outcome.kind === 'revoked-verified' || outcome.kind === 'already-dead';
}

function wordingOf({ provider, lease, outcome, expiresAt }: ReleaseReport): string {
  const what = lease === null ? `The session of “${provider}”` : `Lease ${neutralLine(lease)} of “${provider}”`;
  const until = expiresAt === null ? 'has no known expiry' : `expires at ${expiresAt.toISOString()}`;
  const mend = 'mend' in outcome ? ` ${outcome.mend}` : '';
  return `${what} was not given back (${outcome.kind}); it ${until}.${mend}`;
}
