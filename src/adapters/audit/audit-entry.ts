import { createHash } from 'node:crypto';
import type { AuditEvent } from '../../domain/audit.ts';

/** Who did it and where: the same for every entry of a run. `null` where it isn't known. */
export interface AuditContext {
  /** A login (`octocat`), or the local user. */
  actor: string | null;
  /** The workflow run's id. */
  run: string | null;
  /** `owner/name`. */
  repo: string | null;
  /** Full hash of the commit that was checked out. */
  sha: string | null;
}

/** One line of an audit log. `hash` covers all the rest, `prev` is the hash of the line before. */
export interface AuditEntry extends AuditContext, Omit<AuditEvent, 'action'> {
  /** An `AuditAction` of this version or another. */
  action: string;
  /** From 1, without gaps. */
  seq: number;
  /** ISO 8601, UTC. */
  ts: string;
  detail: Readonly<Record<string, string | number | boolean | null>>;
  prev: string;
  hash: string;
}

/** `prev` of the first entry. */
export const GENESIS = '0'.repeat(64);
/** UTF-16 units of one text in an entry; what is longer is cut, so that no file's content can get in by mistake. */
const MAX_TEXT = 512;

/** The entry that follows `last`, sealed. */
export function nextEntry(
  last: Pick<AuditEntry, 'seq' | 'hash'> | null,
  event: AuditEvent,
  context: AuditContext,
  at: Date,
): AuditEntry {
  const entry = {
    seq: (last?.seq ?? 0) + 1,
    ts: at.toISOString(),
    actor: context.actor === null ? null : cut(context.actor),
    run: context.run,
    repo: context.repo,
    sha: context.sha,
    action: event.action,
    target: cut(event.target),
    result: event.result,
    detail: sorted(event.detail ?? {}),
    prev: last?.hash ?? GENESIS,
  };
  return { ...entry, hash: hashOf(entry) };
}

/** The line's text: keys in this order, details sorted, no spaces. Verification compares it byte for byte. */
export function formatEntry(entry: AuditEntry): string {
  return JSON.stringify({ ...unsealed(entry), hash: entry.hash });
}

/** SHA-256, hex, of the entry's text without `hash`. As the text holds `prev`, it chains. */
export function hashOf(entry: Omit<AuditEntry, 'hash'>): string {
  return createHash('sha256')
    .update('sealant-audit/1\0')
    .update(JSON.stringify(unsealed(entry)))
    .digest('hex');
}

/** Reads a line; `null` unless it is exactly what `formatEntry` writes. Says nothing about its hash. */
export function parseEntry(line: string): AuditEntry | null {
  try {
    const entry = JSON.parse(line) as AuditEntry;
    const wellFormed =
      Number.isSafeInteger(entry.seq) &&
      [entry.ts, entry.action, entry.target, entry.result, entry.prev, entry.hash].every(
        (value) => typeof value === 'string',
      ) &&
      typeof entry.detail === 'object' &&
      entry.detail !== null;
    return wellFormed && formatEntry(entry) === line ? entry : null;
  } catch {
    return null;
  }
}

function unsealed(entry: Omit<AuditEntry, 'hash'>): Omit<AuditEntry, 'hash'> {
  const { seq, ts, actor, run, repo, sha, action, target, result, detail, prev } = entry;
  return { seq, ts, actor, run, repo, sha, action, target, result, detail: sorted(detail), prev };
}

function sorted(detail: AuditEntry['detail']): AuditEntry['detail'] {
  return Object.fromEntries(
    Object.entries(detail)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, typeof value === 'string' ? cut(value) : value]),
  );
}

function cut(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text;
}
