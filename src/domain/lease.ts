import type { Secret } from './secret.ts';

/** How a credential that was handed to a job ends. */
export type Lease =
  | { kind: 'revocable'; id: string; provider: string; expiresAt: Date | null; renewable: boolean }
  | { kind: 'expiring'; provider: string; expiresAt: Date }
  | { kind: 'static'; provider: string };

/** What became of a credential that was asked to die. Only the first two are green. */
export type RevocationOutcome =
  | { kind: 'revoked-verified' }
  | { kind: 'already-dead' }
  | { kind: 'accepted-unverified'; mend: string }
  | { kind: 'not-permitted'; mend: string }
  | { kind: 'not-revocable'; mend: string }
  | { kind: 'unknown-error'; mend: string };

/** Whether a credential works now. */
export type Liveness = 'live' | 'dead' | 'unknown';

/** A credential value with what is known of its life. */
export interface IssuedSecret {
  value: Secret;
  lease: Lease;
}
