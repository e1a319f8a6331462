import type { Incomplete, Receipt, SkipReason } from '../../domain/receipt.ts';

const MAX_SKIPPED_PATHS = 50;
const MAX_PROBLEMS = 200;

/** What a scan looked at and what it left out; plain data, so that it can be handed from thread to thread. */
export interface RecordedScan {
  texts: number;
  bytes: number;
  lines: number;
  skipped: Partial<Record<SkipReason, number>>;
  skippedPaths: { path: string; reason: SkipReason }[];
  problems: Incomplete[];
  /** Problems beyond those listed. */
  unlisted: number;
}

/** Counts what a scan looks at and leaves out. */
export class ScanRecord {
  readonly data: RecordedScan = {
    texts: 0,
    bytes: 0,
    lines: 0,
    skipped: {},
    skippedPaths: [],
    problems: [],
    unlisted: 0,
  };

  scanned(bytes: number, lines: number): void {
    this.data.bytes += bytes;
    this.data.lines += lines;
  }

  skip(path: string, reason: SkipReason): void {
    this.#count(reason, 1);
    this.#list({ path, reason });
  }

  /** Told once, though two processes of git may meet it. */
  problem(problem: Incomplete): void {
    const isTold = ({ kind, message }: Incomplete) => kind === problem.kind && message === problem.message;
    if (this.data.problems.some(isTold)) return;
    if (this.data.problems.length < MAX_PROBLEMS) this.data.problems.push(problem);
    else this.data.unlisted++;
  }

  /** Takes over what another thread recorded. */
  add(other: RecordedScan): void {
    this.data.texts += other.texts;
    this.scanned(other.bytes, other.lines);
    for (const [reason, count] of Object.entries(other.skipped)) this.#count(reason as SkipReason, count);
    for (const skipped of other.skippedPaths) this.#list(skipped);
    for (const problem of other.problems) this.problem(problem);
    this.data.unlisted += other.unlisted;
  }

  /** @param hide takes values out of what is told of files */
  receipt(
    hide: (text: string) => string = (text) => text,
  ): Pick<Receipt, 'bytes' | 'lines' | 'skipped' | 'skippedPaths' | 'incomplete'> {
    const { bytes, lines, skipped, skippedPaths, problems, unlisted } = this.data;
    const message = `${unlisted} more problems are not listed.`;
    const more = unlisted === 0 ? [] : [{ kind: 'more', message, mend: 'Mend those listed, then scan again.' }];
    return {
      bytes,
      lines,
      skipped,
      skippedPaths: skippedPaths.map(({ path, reason }) => ({ path: hide(path), reason })),
      incomplete: [...problems, ...more].map((problem) => ({ ...problem, message: hide(problem.message) })),
    };
  }

  /** Lists the first paths in order, so that it is all the same in which order, and by which thread, they were met. */
  #list(skipped: RecordedScan['skippedPaths'][number]): void {
    const listed = this.data.skippedPaths;
    let at = listed.length;
    while (at > 0 && listed[at - 1]!.path > skipped.path) at--;
    if (at === MAX_SKIPPED_PATHS) return;
    listed.splice(at, 0, skipped);
    if (listed.length > MAX_SKIPPED_PATHS) listed.pop();
  }

  #count(reason: SkipReason, count: number): void {
    this.data.skipped[reason] = (this.data.skipped[reason] ?? 0) + count;
  }
}
