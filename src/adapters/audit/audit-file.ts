import { AppError } from '../../domain/app-error.ts';
import type { AuditLog } from '../../domain/audit.ts';
import { appendLines } from '../files/append-lines.ts';
import { lockFileSync } from '../files/lock-file.ts';
import { type AuditContext, type AuditEntry, formatEntry, hashOf, nextEntry, parseEntry } from './audit-entry.ts';

const LOCK_WAIT_MS = 10_000;

/** An audit log in a file. */
export interface AuditFile extends AuditLog {
  /** The last entry written by this run, for the job's summary; `null` before the first. */
  readonly head: { seq: number; hash: string } | null;
}

/**
 * Opens an append-only, hash-chained log of JSON lines. Nothing is touched before the first `record`.
 * `record` returns when the entry is on disk. A line torn by a crash is cut off, and an entry `recover` says so.
 *
 * @throws AppError (from `record`) `corrupt` when the last entry was altered, so that nothing is chained to a lie;
 *   `usage` when the file can't be written
 */
export function openAuditFile(path: string, context: AuditContext, now: () => Date): AuditFile {
  let head: AuditEntry | null = null;
  return {
    get head() {
      return head === null ? null : { seq: head.seq, hash: head.hash };
    },
    record(event) {
      try {
        const lock = lockFileSync(path, LOCK_WAIT_MS);
        try {
          appendLines(path, (lastLine, torn) => {
            const added: AuditEntry[] = [];
            let last = lastLine === null ? null : readLast(lastLine, path);
            if (torn > 0) {
              const recover = {
                action: 'recover',
                target: 'audit log',
                result: 'ok',
                detail: { bytes: torn },
              } as const;
              last = nextEntry(last, recover, context, now());
              added.push(last);
            }
            head = nextEntry(last, event, context, now());
            added.push(head);
            return added.map(formatEntry);
          });
        } finally {
          lock.release();
        }
      } catch (cause) {
        if (cause instanceof AppError) throw cause;
        throw unwritable(path, cause);
      }
    },
  };
}

function readLast(line: string, path: string): AuditEntry {
  const entry = parseEntry(line);
  if (entry !== null && hashOf(entry) === entry.hash) return entry;
  throw new AppError('corrupt', `The last entry of the audit log “${path}” was altered.`, {
    mend: `See where: sealant audit verify '${path}'. Keep the file as evidence and start a new one.`,
  });
}

function unwritable(path: string, cause: unknown): AppError {
  return new AppError('usage', `The audit log “${path}” can't be written.`, {
    mend: 'Check its folder and permissions (audit: file: in the config, or --audit FILE).',
    cause,
  });
}
