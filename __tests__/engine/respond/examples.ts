import { DRIVERS } from '../../../src/adapters/drivers/index.ts';
import type { AuditEvent } from '../../../src/domain/audit.ts';
import type { ReportedFinding } from '../../../src/domain/finding.ts';
import type { Fingerprint } from '../../../src/domain/fingerprint.ts';
import type { Means } from '../../../src/engine/respond/plan.ts';
import type { ResponsePolicy } from '../../../src/engine/respond/policy.ts';

/** A finding as reports have it, with what a test cares about changed. */
export function finding(changes: Partial<ReportedFinding> = {}): ReportedFinding {
  return {
    path: 'src/config.ts',
    startLine: 3,
    startColumn: 12,
    endLine: 3,
    endColumn: 40,
    ruleId: 'generic-secret',
    title: 'Hard-coded secret',
    level: 'fail',
    severity: 'high',
    confidence: 0.9,
    validity: 'plausible',
    credential: null,
    commit: 'c0ff'.repeat(10),
    head: null,
    fingerprint: `v1:${'a'.repeat(32)}` as Fingerprint,
    redacted: '…(20 characters)',
    identity: {},
    reasons: [],
    entry: { reference: 'file://prod/db#password?version=1', current: true },
    remedy: 'Make a new one and delete this line.',
    frame: null,
    ...changes,
  };
}

export const means: Means = {
  drivers: Object.values(DRIVERS),
  revocable: (credential) => credential === 'github-pat' || credential === 'vault-token',
  typeOf: (scheme) => ({ file: 'embedded', vault: 'vault' })[scheme] ?? null,
  notifies: false,
  day: '2026-11-24',
};

export function policy(changes: Partial<ResponsePolicy> = {}): ResponsePolicy {
  return { default: 'auto', rules: [], schedule: [], ...changes };
}

/** An audit log in memory. */
export function memoryAudit(): { events: AuditEvent[]; record(event: AuditEvent): void } {
  const events: AuditEvent[] = [];
  return { events, record: (event) => void events.push(event) };
}
