import { existsSync, readFileSync } from 'node:fs';
import { AppError } from '../../domain/app-error.ts';
import type { Journal, JournalEntry } from '../../engine/respond/journal.ts';
import type { PlannedStep } from '../../engine/respond/plan.ts';
import { ROTATION_STEPS } from '../../engine/respond/rotation-driver.ts';
import { appendLines } from '../files/append-lines.ts';
import { keepOutOfGit } from '../files/keep-out-of-git.ts';
import { type HeldLock, lockFile } from '../files/lock-file.ts';
import { isTracked } from './is-tracked.ts';

/** First line of a journal. A later format has another number. */
const HEADER = '{"kind":"sealant-journal","version":1}';
const LOCK_WAIT_MS = 5_000;
const KINDS = new Set(['opened', 'started', 'ended', 'closed']);
const STEPS: ReadonlySet<unknown> = new Set<PlannedStep>([...ROTATION_STEPS, 'revoke', 'notify']);

/** A journal in a file of JSON lines, held by one process until `close`. */
export interface JournalFile extends Journal {
  close(): void;
}

/**
 * Opens a journal, making it where there is none. A last line torn by a crash is dropped: its call was never made,
 * because a call waits for its line.
 * @throws AppError `usage` while another process holds it, `corrupt` for anything but a journal, `trust` for one that
 *   came with the checkout: a change could name entries in it that are then rotated
 */
export async function openJournalFile(path: string, shown: string): Promise<JournalFile> {
  if (existsSync(path) && isTracked(path))
    throw new AppError('trust', `The journal “${shown}” is part of the repository, so anybody’s change can write it.`, {
      mend: `Take it out (git rm --cached '${shown}', and add it to .gitignore), or name another with --journal FILE.`,
    });
  const lock: HeldLock = await lockFile(path, LOCK_WAIT_MS);
  keepOutOfGit(path);
  try {
    const known = existsSync(path) ? readJournal(readFileSync(path, 'utf8'), shown) : [];
    return {
      entries: () => known,
      append(entry) {
        appendLines(path, (last) => (last === null ? [HEADER, JSON.stringify(entry)] : [JSON.stringify(entry)]));
        known.push(entry);
      },
      close: () => lock.release(),
    };
  } catch (cause) {
    lock.release();
    throw cause;
  }
}

function readJournal(text: string, shown: string): JournalEntry[] {
  const lines = text.split('\n').slice(0, -1);
  if (lines.length === 0) return [];
  if (lines[0] !== HEADER) throw corrupt(shown, 1);
  return lines.slice(1).map((line, index) => {
    try {
      const entry = JSON.parse(line) as JournalEntry;
      if (isEntry(entry)) return entry;
    } catch {
      // told below
    }
    throw corrupt(shown, index + 2);
  });
}

function isEntry(entry: JournalEntry): boolean {
  if (!KINDS.has(entry.kind) || typeof entry.id !== 'string' || Number.isNaN(Date.parse(entry.at))) return false;
  if (entry.kind === 'opened')
    return entry.operation.id === entry.id && entry.operation.steps.every((step) => STEPS.has(step));
  return entry.kind === 'closed' || STEPS.has(entry.step);
}

function corrupt(shown: string, line: number): AppError {
  return new AppError('corrupt', `Line ${line} of the journal “${shown}” is not one that Sealant writes.`, {
    mend: 'Restore it, or move it away: rotations then look at the vaults anew and go on from what they find.',
  });
}
