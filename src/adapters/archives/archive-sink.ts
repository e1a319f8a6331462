import type { Incomplete, SkipReason } from '../../domain/receipt.ts';
import { archiveKind } from '../../engine/scan/archive-kind.ts';
import type { Origin, ScanSink } from '../../engine/scan/source.ts';
import { type ArchiveVisitor, INSIDE, walkArchive } from './walk-archive.ts';

/** Bytes that all archives of one scan may unpack to. */
const MOST_IN_ALL = 8 * 1024 * 1024 * 1024;

/**
 * Hands on what it is given, and in place of an archive the files in it, as `archive.zip!inner/path`. Of a file in a
 * changed archive, `previous` names the file in the earlier versions: `ID!inner/path` (`archive-source.ts`).
 */
export class ArchiveSink implements ScanSink {
  readonly maxBytes: number;
  /** Paths of the archives met. */
  readonly archives = new Set<string>();
  readonly #sink: ScanSink;
  #buffer: Uint8Array = new Uint8Array(0);
  #left = MOST_IN_ALL;

  constructor(sink: ScanSink) {
    this.#sink = sink;
    this.maxBytes = sink.maxBytes;
  }

  buffer(size: number): Uint8Array {
    this.#buffer = this.#sink.buffer(size);
    return this.#buffer;
  }

  excludes(path: string, onlyAsked?: boolean): boolean {
    return this.#sink.excludes(path, onlyAsked);
  }

  skipped(path: string, reason: SkipReason): void {
    this.#sink.skipped(path, reason);
  }

  incomplete(problem: Incomplete): void {
    this.#sink.incomplete(problem);
  }

  leaves(path: string, length: number, size: number): boolean {
    const kind = archiveKind(this.#buffer.subarray(0, length));
    return (kind === null || kind === 'other') && this.#sink.leaves(path, length, size);
  }

  scan(origin: Origin, length: number): void {
    const kind = archiveKind(this.#buffer.subarray(0, length));
    if (kind === null || kind === 'other' || origin.hunk !== undefined) this.#sink.scan(origin, length);
    else {
      this.archives.add(origin.path);
      // The buffer is where the files in it will be put.
      const bytes = Uint8Array.from(this.#buffer.subarray(0, length));
      this.#left -= walkArchive(bytes, origin.path, kind, this.#visitorFor(origin), this.#left);
    }
  }

  #visitorFor(origin: Origin): ArchiveVisitor {
    const sink = this.#sink;
    return {
      maxBytes: sink.maxBytes,
      wants: (path) => !sink.excludes(path),
      file: (path, bytes) => {
        const inside = `${INSIDE}${path.slice(origin.path.length + INSIDE.length)}`;
        sink.buffer(bytes.length).set(bytes);
        sink.scan({ ...origin, path, inside, previous: origin.previous.map((id) => id + inside) }, bytes.length);
      },
      skipped: (path, reason) => sink.skipped(path, reason),
      incomplete: (problem) => sink.incomplete(problem),
    };
  }
}
