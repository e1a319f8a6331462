import type { Fingerprint } from '../../domain/fingerprint.ts';
import type { Liveness } from '../../domain/lease.ts';
import type { SecretReference } from '../../domain/reference.ts';
import { matchesEntry } from './entry-pattern.ts';

/** How far a response goes on its own. `approve` waits for a person, `auto` doesn't. */
export type ResponseMode = 'report' | 'plan' | 'approve' | 'auto';

/** One entry of `respond.rules`. The first that matches decides. */
export interface ResponseRule {
  when: {
    credential?: string;
    rule?: string;
    /** A pattern of references (`entry-pattern.ts`). */
    entry?: string;
    live?: boolean;
  };
  do: 'rotate' | 'revoke' | 'report';
  mode: ResponseMode;
  /** Overlap between new and old value, in milliseconds. */
  graceMs: number;
  /** A driver's id; chosen by the entry where absent. */
  driver?: string;
  /** Name of the policy for new values: `password-32`. */
  policy?: string;
  /** Where a login is tried, without user and password: `postgresql://HOST:PORT/DATABASE`. */
  test?: string;
}

/** One entry of `respond.schedule`. */
export interface ScheduleRule {
  entry: string;
  maxAgeMs: number;
  mode: ResponseMode;
  graceMs: number;
  driver?: string;
  policy?: string;
  /** Where a login is tried, without user and password: `postgresql://HOST:PORT/DATABASE`. */
  test?: string;
}

export interface ResponsePolicy {
  /** For what no rule matches. */
  default: ResponseMode;
  rules: readonly ResponseRule[];
  schedule: readonly ScheduleRule[];
}

/** What a rule is matched against. */
export interface Subject {
  fingerprint: Fingerprint;
  ruleId: string;
  credential: string | null;
  entry: SecretReference | null;
  liveness: Liveness;
}

/** The rule that decides about a subject, or `null` where none matches. `live` never matches an unknown liveness. */
export function ruleFor(policy: ResponsePolicy, subject: Subject): ResponseRule | null {
  return policy.rules.find(({ when }) => fits(when, subject)) ?? null;
}

function fits(when: ResponseRule['when'], subject: Subject): boolean {
  if (when.credential !== undefined && when.credential !== subject.credential) return false;
  if (when.rule !== undefined && when.rule !== subject.ruleId) return false;
  if (when.live !== undefined && subject.liveness !== (when.live ? 'live' : 'dead')) return false;
  if (when.entry !== undefined && (subject.entry === null || !matchesEntry(when.entry, subject.entry))) return false;
  return true;
}
