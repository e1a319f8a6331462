import { AppError } from '../../domain/app-error.ts';
import type { AuditLog } from '../../domain/audit.ts';
import type { RevocationOutcome } from '../../domain/lease.ts';
import type { MaskBook } from './masked-secret.ts';
import type { RevocableLease } from './vault-provider.ts';

/** What is told of a session: when it ends, and when it was to end before `max-ttl` cut it. */
export interface SessionLife {
  readonly handle: { readonly expiresAt: string | null } | null;
  readonly granted?: Date | null;
}

/** A login, and whether the session was cut to `max-ttl`. */
export function recordLogin(audit: AuditLog, provider: string, { handle, granted = null }: SessionLife): void {
  const until = handle?.expiresAt ?? null;
  audit.record({ action: 'login', target: provider, result: 'ok', detail: { until } });
  if (granted !== null) recordShorter(audit, provider, granted, until === null ? null : new Date(until));
}

/** The end of a session that held no leases. */
export function recordRelease(audit: AuditLog, provider: string, { kind }: RevocationOutcome): void {
  const result = kind === 'revoked-verified' || kind === 'already-dead' ? 'ok' : 'failed';
  audit.record({ action: 'release', target: provider, result, detail: { provider, outcome: kind } });
}

export function recordLease(audit: AuditLog, { id, provider, expiresAt }: RevocableLease): void {
  const detail = { provider, until: expiresAt?.toISOString() ?? null };
  audit.record({ action: 'lease', target: id, result: 'ok', detail });
}

/** A lease as it was given, and as it is after a shorter life was asked for. */
export function recordShorterLease(audit: AuditLog, given: RevocableLease, now: RevocableLease): void {
  if (given.expiresAt !== null && given.expiresAt.getTime() !== now.expiresAt?.getTime())
    recordShorter(audit, given.id, given.expiresAt, now.expiresAt);
}

function recordShorter(audit: AuditLog, target: string, from: Date, until: Date | null): void {
  const result = until !== null && until < from ? 'ok' : 'failed';
  const detail = { from: from.toISOString(), until: until?.toISOString() ?? null };
  audit.record({ action: 'shorten', target, result, detail });
}

/** How many texts are hidden, of how many secrets and sessions. */
export function recordMasks(audit: AuditLog, { size, reports }: MaskBook): void {
  const dropped = reports.reduce((sum, report) => sum + report.dropped, 0);
  audit.record({
    action: 'mask',
    target: 'log',
    result: 'ok',
    detail: { secrets: reports.length, masks: size, dropped },
  });
}

/** What is told of a failure: the message of an AppError, which holds no value; of others the kind alone. */
export function whyOf(error: unknown): { why: string } {
  if (error instanceof AppError) return { why: error.message };
  return { why: error instanceof Error ? error.name : typeof error };
}
