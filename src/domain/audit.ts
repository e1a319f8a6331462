/**
 * Every kind of entry there is, for the log's readers; the table in SECURITY.md is made of it (`npm run sync`).
 * Adding one = one line here, and a `record` of it.
 */
export const AUDIT_ACTIONS = {
  login: {
    target: 'the vault, by its id in the config',
    says: 'A vault let the run in, or did not.',
    detail: '`until`: when the session ends by itself; `method`; `why`, where it failed',
  },
  shorten: {
    target: 'a lease’s id, or the vault for its session',
    says: 'A life longer than `max-ttl` was cut, or the vault refused that.',
    detail: '`from`, `until`',
  },
  lease: {
    target: 'the lease’s id',
    says: 'A credential was minted for this run. Written before its value is used.',
    detail: '`provider`, `until`',
  },
  read: {
    target: 'the reference, or the vault where reading failed',
    says: 'A value was read and is about to be handed over; `skipped`: it is optional, and not there.',
    detail: '`name` of the variable, `as`, `masks`, kind of `lease`; `versions`; `why`, where it failed',
  },
  mask: {
    target: 'log',
    says: 'So many texts are hidden from now on.',
    detail: '`secrets`, `masks`, `dropped`: rarer forms beyond the limit',
  },
  renew: {
    target: 'a lease’s id, or the vault for its session',
    says: 'It was given more life while the command runs, or was refused it.',
    detail: '`provider`, `until`',
  },
  release: {
    target: 'a lease’s id, or the vault for its session',
    says: 'It was given back; `failed`: it may be alive until its expiry.',
    detail: '`provider`, `outcome`: `revoked-verified`, `already-dead`, `accepted-unverified`, `not-revocable`, …',
  },
  write: { target: 'the reference', says: 'The embedded vault got a value.', detail: '`version`' },
  destroy: { target: 'the reference', says: 'A version in the embedded vault was wiped.', detail: '`version`' },
  index: { target: 'the index file', says: 'The keyed index was made.', detail: '`entries`' },
  liveness: {
    target: 'the finding’s fingerprint',
    says: 'A provider was asked whether a leaked credential is alive.',
    detail: '`state`',
  },
  rotate: {
    target: 'the vault entry',
    says: 'A step of a rotation ended.',
    detail: '`step`, `operation`, `fingerprint`, `by`, `what`',
  },
  revoke: {
    target: 'the vault entry, or the finding’s fingerprint',
    says: 'A leaked credential was ended, or could not be.',
    detail: '`step`, `operation`, `fingerprint`, `by`, `what`',
  },
  notify: { target: 'the vault entry', says: 'Those who use the entry were told.', detail: 'as `rotate`' },
  recover: { target: 'audit log', says: 'A line that a crash had torn was cut off.', detail: '`bytes`' },
} as const satisfies Record<string, { target: string; says: string; detail: string }>;

export type AuditAction = keyof typeof AUDIT_ACTIONS;

/** One thing done with a secret. No field may hold a value; targets are references, lease ids or accessors. */
export interface AuditEvent {
  action: AuditAction;
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
