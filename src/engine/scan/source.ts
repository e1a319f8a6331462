import type { Incomplete, SkipReason } from '../../domain/receipt.ts';

/** Where a scanned text comes from. */
export interface Origin {
  /** Relative to the scanned root, with `/`. */
  path: string;
  /** Full hash of the commit whose version this is, or `null`. */
  commit: string | null;
  /**
   * Git ids of the versions of this file that the change started from: one per parent. `[]` when all of it is new
   * or when there is no range. With ids, only lines that no parent has as often count as brought by the change.
   */
  previous: readonly string[];
  /**
   * Where the commit stands in the history: of the same secret in the same path, the sighting with the smallest order
   * is told. Without it, the order of arrival counts, as if oldest came first.
   */
  order?: number;
  /** Of a file in an archive: what `path` has after the path of the archive. */
  inside?: string;
  /**
   * For a part of a file (a hunk of a diff): what its first line is in the file, from 1, and which lines of the file
   * (from 1, too) are added. Asked while `scan` runs.
   */
  hunk?: { startLine: number; added: (line: number) => boolean };
}

/** What a source tells the receipt when it is done. */
export interface SourceSummary {
  /** `range`, `working-tree`, `staged`, `tree`, `history`, `stdin`, `diff`. */
  source: string;
  base: string | null;
  head: string | null;
  commits: number;
  blobs: number;
  files: number;
  /** What was not as one would expect, though nothing is missing, as sentences. */
  reasons?: readonly string[];
}

/** What a source writes into. Calls are synchronous: the buffer is free again when `scan` returns. */
export interface ScanSink {
  /** A view of at least `size` bytes to fill. Bytes beyond `maxBytes` must not be asked for: call `skipped` instead. */
  buffer(size: number): Uint8Array;
  /**
   * Whether the rest of a file of `size` bytes need not be read, by its first `length` bytes in the last `buffer()`
   * (64 KB or all): it is counted as skipped then.
   */
  leaves(path: string, length: number, size: number): boolean;
  /** Scans the first `length` bytes of the last `buffer()`. */
  scan(origin: Origin, length: number): void;
  /** Largest size of one text, in bytes. */
  readonly maxBytes: number;
  /** Whether a path rule leaves this path out; the sink counts it, unless only asked. */
  excludes(path: string, onlyAsked?: boolean): boolean;
  skipped(path: string, reason: SkipReason): void;
  incomplete(problem: Incomplete): void;
}

/** Something a thread can read and scan by itself. */
export type ScanTask =
  | {
      kind: 'files';
      /** Absolute. */
      root: string;
      /** Below the root, with `/`. */
      paths: readonly string[];
    }
  | PackTask;

/** Versions of files that lie in one pack of git's; numbers and few texts, since it goes to another thread. */
export interface PackTask {
  kind: 'pack';
  /** The pack's path, absolute. */
  pack: string;
  /** Where each begins in the pack, in bytes. */
  offsets: Float64Array;
  /** As in `Origin`. */
  orders: Float64Array;
  /** Git ids, 40 hex digits each, one behind the other. */
  ids: string;
  paths: readonly string[];
  /** By blob: which of `paths` it has. */
  pathOf: Uint32Array;
}

export interface PackedBlob {
  /** Git id. */
  id: string;
  path: string;
  /** As in `Origin`. */
  order: number;
  /** Where it begins in the pack, in bytes. */
  offset: number;
}

/** Port: other threads, for sources with more to read than one thread should. */
export interface ScanCrew {
  /** Starts the threads; they take tasks a little later. A second call does nothing. */
  start(): void;
  /** Hands a task to a thread that has little to do. `false`: none has, so the caller scans it. */
  offer(task: ScanTask): boolean;
  /**
   * Waits for all that was handed over. What the threads saw is then in the sink's scanner; of a thread that broke, that
   * it did: the scan is incomplete.
   * @returns blobs that no thread could read, for the caller to read in another way
   */
  settle(): Promise<readonly PackedBlob[]>;
}

/** Where a blob first stood. */
export interface Beginning {
  commit: string;
  path: string;
}

/** Port: brings texts to the engine, once each. */
export interface ScanSource {
  /** Pushes every text into the sink. Faults that leave something unscanned go to `sink.incomplete`, not to `throw`. */
  read(sink: ScanSink, signal: AbortSignal, crew?: ScanCrew): Promise<SourceSummary>;
  /** The bytes of a git id named in `Origin.previous`, or `null` when it is not to be had (then `incomplete`). */
  blob(id: string): Promise<Uint8Array | null>;
  /**
   * The newest version of a path in the scanned range (head commit, index or disk), or `null` when it is gone there
   * or the source has no such thing. Used to say where a secret stands now.
   */
  head(path: string): Promise<Uint8Array | null>;
  /**
   * The commits that brought some blobs, oldest first seen, and the path that each had there. Present where `Origin.commit` is a blob's id instead, because
   * finding its commit is worth the time only for blobs with findings. A blob that no commit brought is missing.
   */
  commitsOf?(blobs: readonly string[]): Promise<ReadonlyMap<string, Beginning>>;
  /** Ends child processes. Safe to call twice. */
  close(): void;
}
