import type { ShardShare } from '../../engine/scan/shard.ts';
import type { Origin, ScanSink } from '../../engine/scan/source.ts';
import { describeGitFailure, missingObject } from './git-problem.ts';
import type { GitEnd } from './git-process.ts';
import type { ObjectAnswer } from './object-reader.ts';
import type { OpenRepository } from './open-repository.ts';
import { isZeroId, type RawEntry, SUBMODULE_MODE } from './raw-diff.ts';

/** Copies chunks into the sink and scans them at once, so that nobody else can take the buffer in between. */
export function scanChunks(sink: ScanSink, origin: Origin, chunks: readonly Uint8Array[], size: number): void {
  const buffer = sink.buffer(size);
  let at = 0;
  for (const chunk of chunks) {
    buffer.set(chunk, at);
    at += chunk.length;
  }
  sink.scan(origin, size);
}

/** Whether a path is wanted; `null` wants all. */
export type PathFilter = ((path: string) => boolean) | null;

/** Takes changed files as git lists them, asks for their blobs and scans each as its bytes arrive. */
export class BlobFeed {
  readonly paths = new Set<string>();
  blobs = 0;
  readonly #repository: OpenRepository;
  readonly #sink: ScanSink;
  readonly #within: PathFilter;
  readonly #share: ShardShare | null;
  readonly #seen = new Set<string>();
  #pending = 0;
  #lost: { end: GitEnd; blobs: number } | null = null;
  #fault: { error: unknown } | null = null;
  #wake: (() => void) | null = null;

  constructor(repository: OpenRepository, sink: ScanSink, within: PathFilter, share: ShardShare | null = null) {
    this.#repository = repository;
    this.#sink = sink;
    this.#within = within;
    this.#share = share;
  }

  /** @param commit the commit that has this version, or `null` */
  take(entry: RawEntry, commit: string | null): void {
    const path = entry.path.toString('utf8');
    if (isZeroId(entry.id)) return;
    const order = this.#share?.list(`${commit} ${entry.id} ${path}`);
    if (!this.#takesOn(entry.id, path)) return;
    if (entry.mode === SUBMODULE_MODE) {
      this.#sink.skipped(path, 'submodule');
      return;
    }
    const previous = entry.old.filter((side) => isFile(side.mode) && !isZeroId(side.id)).map((side) => side.id);
    // Renamed, copied as it was, or another mode: nothing new in it.
    if (previous.includes(entry.id)) return;
    const key = `${entry.id} ${previous.join(' ')} ${path}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#ask(entry.id, { path, commit, previous, ...(order === undefined ? {} : { order }) });
  }

  /** Whether this version is to be scanned here. Of shards, each counts the paths that are its own. */
  #takesOn(id: string, path: string): boolean {
    const share = this.#share;
    if (share === null || share.ownsBlob(id)) {
      if (!this.wants(path)) return false;
      if (share?.ownsPath(path) ?? true) this.paths.add(path);
      return true;
    }
    if (share.ownsPath(path) && (this.#within?.(path) ?? true) && !this.#sink.excludes(path, true))
      this.paths.add(path);
    return false;
  }

  /** Whether a path is to be scanned; the sink counts what its rules leave out. */
  wants(path: string): boolean {
    return (this.#within === null || this.#within(path)) && !this.#sink.excludes(path);
  }

  /** Settles when everything asked for was answered; tells what was lost. */
  async settled(): Promise<void> {
    if (this.#pending > 0) await new Promise<void>((resolve) => (this.#wake = resolve));
    if (this.#fault !== null) throw this.#fault.error;
    if (this.#lost === null) return;
    const { end, blobs } = this.#lost;
    const problem = describeGitFailure(end, 'reading blobs (git cat-file)', this.#repository.state);
    this.#sink.incomplete({ ...problem, message: `${problem.message} ${blobs} blobs were not scanned.` });
  }

  #ask(id: string, origin: Origin): void {
    this.#pending++;
    this.#repository.request(id, this.#sink.maxBytes, (answer) => {
      try {
        // After a fault the rest is only drained, so that `settled` can throw it.
        if (this.#fault === null) this.#scan(answer, origin);
      } catch (error) {
        this.#fault = { error };
      }
      if (--this.#pending === 0) this.#wake?.();
    });
  }

  #scan(answer: ObjectAnswer, origin: Origin): void {
    switch (answer.kind) {
      case 'object':
        this.blobs++;
        scanChunks(this.#sink, origin, answer.chunks, answer.size);
        break;
      case 'too-large':
        this.#sink.skipped(origin.path, 'too-large');
        break;
      case 'missing':
        this.#sink.incomplete(missingObject(`blob ${answer.name} of ${origin.path}`, this.#repository.state));
        break;
      case 'failed':
        this.#lost = { end: answer.end, blobs: (this.#lost?.blobs ?? 0) + 1 };
    }
  }
}

function isFile(mode: string): boolean {
  return mode !== SUBMODULE_MODE && mode !== '000000';
}
