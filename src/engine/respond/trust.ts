import { AppError } from '../../domain/app-error.ts';

/** What is known of the run that wants to act. */
export interface TrustFacts {
  /** The workflow event (`push`, `pull_request`, …), or `local` on a laptop. */
  event: string;
  /** Whether the change comes from a fork. */
  fork: boolean;
  /** Whether the run is on the default branch or a protected one. */
  protectedRef: boolean;
  /** Whether a person approved this run: `--approve`, behind an environment with required reviewers. */
  approved: boolean;
}

/** Events that run with the repository's secrets on behalf of somebody else's change. */
const UNTRUSTED_EVENTS = new Set([
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'issues',
  'discussion_comment',
]);
/** Events that only people with write access, or the clock, start. */
const STARTED_BY_US = new Set(['local', 'schedule', 'workflow_dispatch', 'repository_dispatch']);

/**
 * Lets a run read entries in order to plan, or says why not: nothing of a change from outside may reach a vault.
 * @throws AppError `trust`
 */
export function requireTrustToRead(trust: TrustFacts): void {
  if (UNTRUSTED_EVENTS.has(trust.event))
    throw refused(`the event “${trust.event}” runs for changes that nobody has reviewed`);
  if (trust.fork) throw refused('the change comes from a fork');
}

/**
 * Lets a run act, or says why not.
 * @throws AppError `trust`
 */
export function requireTrust(trust: TrustFacts): void {
  requireTrustToRead(trust);
  if (STARTED_BY_US.has(trust.event) || trust.approved) return;
  if (trust.event === 'push' && trust.protectedRef) return;
  throw refused(`the event “${trust.event}” on an unprotected branch needs approval`);
}

function refused(why: string): AppError {
  return new AppError('trust', `Nothing is compared with a vault, rotated or revoked here: ${why}.`, {
    mend:
      'Run it on push to the default branch, on schedule or workflow_dispatch; or in a job with ' +
      '“environment: NAME” that has required reviewers, with “approve: true”.',
  });
}
