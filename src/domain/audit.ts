/** One thing done with a secret. No field may hold a value; targets are references, lease ids or accessors. */
export interface AuditEvent {
  /** `login`, `read`, `lease`, `mask`, `release`, `plan`, `rotate`, `revoke`, `liveness`, … */
  action: string;
  /** What it was done to: a reference, a provider id, a fingerprint. */
  target: string;
  result: 'ok' | 'failed' | 'refused' | 'skipped';
  /** Counts and outcomes, such as `{ masks: 26 }`. */
  detail?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Port: the audit log. Appending is synchronous, so that an entry is on disk before the call it announces. */
export interface AuditLog {
  record(event: AuditEvent): void;
}

/** For runs without an audit file. */
export const noAudit: AuditLog = { record() {} };
