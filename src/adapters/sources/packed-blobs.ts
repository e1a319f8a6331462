import type { PackedBlob, ScanCrew, ScanSink } from '../../engine/scan/source.ts';
import { PackList } from './pack-list.ts';
import { PackScan } from './pack-scan.ts';
import { packTask } from './pack-task.ts';
import type { Repository } from './repository.ts';

/** Blobs whose places are in memory at a time. */
const MOST_LISTED = 100_000;
/** Blobs for which other threads are worth their start. */
const MANY = 2_000;
/** Blobs that are scanned before other threads are heard. */
const FEW = 100;
/** Blobs that another thread is handed at most: fewer towards the end, so that all end together. */
const MOST_HANDED = 1_000;

/**
 * Blobs that are read straight from packs, on all threads, instead of through git: of a history of 36,000 blobs (226 MB)
 * that took git as long as all else took.
 */
export class PackedBlobs {
  readonly #list: PackList;
  readonly #crew: ScanCrew | undefined;
  readonly #signal: AbortSignal;
  readonly #scan: PackScan;
  #left: PackedBlob[] = [];

  private constructor(list: PackList, sink: ScanSink, signal: AbortSignal, crew: ScanCrew | undefined) {
    this.#list = list;
    this.#crew = crew;
    this.#signal = signal;
    this.#scan = new PackScan(sink, () => signal.aborted);
  }

  /** @returns `null` for a repository whose packs are left to git */
  static open(place: Repository, sink: ScanSink, signal: AbortSignal, crew: ScanCrew | undefined): PackedBlobs | null {
    const list = PackList.open(place);
    return list === null ? null : new PackedBlobs(list, sink, signal, crew);
  }

  /** Takes a blob up if it lies in a pack. @returns whether it does */
  take(id: string, path: string, order: number): boolean {
    const isPacked = this.#list.take(id, path, order);
    if (isPacked && this.#list.size === MANY) this.#crew?.start();
    return isPacked;
  }

  /** Whether it is time to scan what was taken, before more is. */
  get isFull(): boolean {
    return this.#list.size >= MOST_LISTED;
  }

  /** Scans what was taken, or hands it to other threads. */
  async scan(): Promise<void> {
    for (const { pack, blobs } of this.#list.handOut()) await this.#scanPack(pack, blobs);
  }

  /** Waits for other threads. @returns blobs that could not be read: git is to be asked */
  async settle(): Promise<readonly PackedBlob[]> {
    const left = (await this.#crew?.settle()) ?? [];
    return [...this.#left, ...left];
  }

  close(): void {
    this.#scan.close();
    this.#list.close();
  }

  /** This thread goes on from the front, the others from the back, so that each has the bases of its deltas at hand. */
  async #scanPack(pack: string, blobs: readonly PackedBlob[]): Promise<void> {
    let first = 0;
    let end = blobs.length;
    const share = (): number => Math.min(end - first, Math.max(FEW, Math.min(MOST_HANDED, (end - first) >> 3)));
    const offer = (): boolean => this.#crew?.offer(packTask(pack, blobs.slice(end - share(), end))) ?? false;
    while (first < end && !this.#signal.aborted) {
      while (first < end && offer()) end -= share();
      const to = Math.min(first + FEW, end);
      this.#left.push(...this.#scan.scanBlobs(pack, blobs.slice(first, to)));
      first = to;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}
