import type { PackedBlob, ScanSink, ScanTask } from '../../engine/scan/source.ts';
import { scanDiskFile } from '../sources/disk-file.ts';
import { PackScan } from '../sources/pack-scan.ts';

/** What one thread does, task by task. */
export class TaskThread {
  readonly #sink: ScanSink;
  readonly #isStopped: () => boolean;
  readonly #packs: PackScan;

  /** @param isStopped asked between texts */
  constructor(sink: ScanSink, isStopped: () => boolean) {
    this.#sink = sink;
    this.#isStopped = isStopped;
    this.#packs = new PackScan(sink, isStopped);
  }

  /** Reads and scans what a task names. @returns blobs that could not be read */
  run(task: ScanTask): readonly PackedBlob[] {
    if (task.kind === 'pack') return this.#packs.scan(task);
    for (const path of task.paths) {
      if (this.#isStopped()) break;
      scanDiskFile(this.#sink, `${task.root}/${path}`, { path, commit: null, previous: [] });
    }
    return [];
  }

  close(): void {
    this.#packs.close();
  }
}
