import type { PackedBlob, PackTask, ScanSink } from '../../engine/scan/source.ts';
import { blobsOf } from './pack-task.ts';
import { PackUnpacker } from './pack-unpacker.ts';

/** Scans blobs straight out of packs, without git. */
export class PackScan {
  readonly #sink: ScanSink;
  readonly #isStopped: () => boolean;
  #open: { pack: string; unpacker: PackUnpacker } | null = null;

  /** @param isStopped asked between blobs */
  constructor(sink: ScanSink, isStopped: () => boolean) {
    this.#sink = sink;
    this.#isStopped = isStopped;
  }

  /** @returns those that could not be read and were not scanned; they may be sound all the same, so git is to be asked */
  scan(task: PackTask): readonly PackedBlob[] {
    return this.scanBlobs(task.pack, blobsOf(task));
  }

  /** As `scan`. */
  scanBlobs(pack: string, blobs: Iterable<PackedBlob>): readonly PackedBlob[] {
    const left: PackedBlob[] = [];
    for (const blob of blobs) {
      if (this.#isStopped()) break;
      const bytes = this.#read(pack, blob.offset);
      if (bytes === null || bytes.length > this.#sink.maxBytes) left.push(blob);
      else {
        this.#sink.buffer(bytes.length).set(bytes);
        const { id, path, order } = blob;
        this.#sink.scan({ path, commit: id, previous: [], order }, bytes.length);
      }
    }
    return left;
  }

  close(): void {
    this.#open?.unpacker.close();
    this.#open = null;
  }

  #read(pack: string, offset: number): Uint8Array | null {
    try {
      if (this.#open?.pack !== pack) {
        this.close();
        this.#open = { pack, unpacker: new PackUnpacker(pack) };
      }
      return this.#open.unpacker.blob(offset);
    } catch (error) {
      // Of the file system: the pack may have been packed anew meanwhile.
      if (typeof (error as NodeJS.ErrnoException).syscall === 'string') return null;
      throw error;
    }
  }
}
