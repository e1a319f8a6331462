import type { Operation, PlannedStep } from './plan.ts';

/**
 * What was done so far, in the order it was done. An entry is on disk before the call that it announces, so that after
 * a kill at any point the next run knows what may have happened. Entries hold no secret.
 */
export type JournalEntry =
  | { kind: 'opened'; at: string; id: string; operation: Operation }
  | { kind: 'started'; at: string; id: string; step: PlannedStep }
  | {
      kind: 'ended';
      at: string;
      id: string;
      step: PlannedStep;
      result: 'done' | 'skipped' | 'failed';
      notes: Readonly<Record<string, string>>;
      detail: string;
    }
  | { kind: 'closed'; at: string; id: string; result: 'done' };

/** Port: the journal. One process at a time holds it. */
export interface Journal {
  entries(): readonly JournalEntry[];
  /** Synchronous: on disk when it returns. */
  append(entry: JournalEntry): void;
}

/** Where an operation stands. */
export interface Progress {
  operation: Operation;
  opened: string;
  /** Ended well, by step. */
  ended: Readonly<Partial<Record<PlannedStep, Extract<JournalEntry, { kind: 'ended' }>>>>;
  /** Begun at least once. */
  started: ReadonlySet<PlannedStep>;
  closed: boolean;
}

/** Every operation of a journal, oldest first. */
export function progressOf(entries: readonly JournalEntry[]): readonly Progress[] {
  const all = new Map<
    string,
    { operation: Operation; opened: string; ended: Record<string, never>; started: Set<PlannedStep>; closed: boolean }
  >();
  for (const entry of entries) {
    if (entry.kind === 'opened') {
      if (!all.has(entry.id))
        all.set(entry.id, {
          operation: entry.operation,
          opened: entry.at,
          ended: {},
          started: new Set(),
          closed: false,
        });
      continue;
    }
    const progress = all.get(entry.id);
    if (progress === undefined) continue;
    if (entry.kind === 'started') progress.started.add(entry.step);
    else if (entry.kind === 'closed') progress.closed = true;
    else if (entry.result !== 'failed') Object.assign(progress.ended, { [entry.step]: entry });
  }
  return [...all.values()];
}

/**
 * The unfinished operation that a planned one goes on with: the same leak and entry, whatever day it began.
 */
export function unfinishedLike(operation: Operation, entries: readonly JournalEntry[]): Progress | null {
  return (
    progressOf(entries).find(
      (progress) =>
        !progress.closed &&
        progress.operation.entry === operation.entry &&
        progress.operation.driver === operation.driver &&
        progress.operation.leak?.fingerprint === operation.leak?.fingerprint,
    ) ?? null
  );
}
