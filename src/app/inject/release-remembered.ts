import type { Remembered } from '../../adapters/actions/remembered.ts';
import type { AuditLog } from '../../domain/audit.ts';
import { type HeldSession, type ReleaseReport, release } from '../../engine/inject/release.ts';
import type { LeaseReleaser, ReleaseHandle, RevocableLease } from '../../engine/inject/vault-provider.ts';

export interface ReleaseOptions {
  /** Makes what gives back from a handle; `null` where its type holds nothing. */
  resume: (handle: ReleaseHandle) => Promise<LeaseReleaser | null>;
  warn: (message: string) => void;
  audit: AuditLog;
  signal: AbortSignal;
}

/** Gives back every lease and session that `main` remembered. Never throws for a refusal: that is a warning. */
export async function releaseRemembered(
  records: readonly (Remembered | null)[],
  { resume, warn, audit, signal }: ReleaseOptions,
): Promise<readonly ReleaseReport[]> {
  const held: HeldSession[] = [];
  for (const { handle, leases, hasSession } of sessionsOf(records)) {
    const releaser = await resume(handle);
    if (releaser === null) continue;
    const expiresAt = handle.expiresAt === null ? null : new Date(handle.expiresAt);
    held.push({ provider: handle.provider, releaser, leases, hasSession, expiresAt });
  }
  return release(held, warn, audit, signal);
}

interface Session {
  handle: ReleaseHandle;
  leases: RevocableLease[];
  hasSession: boolean;
}

/** Each lease with the session it was taken through. */
function sessionsOf(records: readonly (Remembered | null)[]): Session[] {
  const sessions = new Map<string, Session>();
  const sessionOf = (handle: ReleaseHandle): Session => {
    const key = JSON.stringify(handle);
    const session = sessions.get(key) ?? { handle, leases: [], hasSession: false };
    sessions.set(key, session);
    return session;
  };
  for (const record of records) {
    if (record?.kind === 'session') sessionOf(record.handle).hasSession = true;
    if (record?.kind === 'lease' && record.handle !== null) sessionOf(record.handle).leases.push(record.lease);
  }
  return [...sessions.values()];
}
