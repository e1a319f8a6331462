import { closeSync, openSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PackedBlob } from '../../engine/scan/source.ts';
import { inFamilies } from './pack-families.ts';
import { PackIndex, UnreadablePack } from './pack-index.ts';
import type { Repository } from './repository.ts';

/** More packs than git itself leaves lying about (`gc.autoPackLimit`) are left to git. */
const MOST_PACKS = 50;
/** Of all indices together, in bytes; they are in memory while the objects are listed. */
const LARGEST_INDICES = 48 * 1024 * 1024;
const ID_DIGITS = 40;

interface OpenPack {
  /** Absolute. */
  path: string;
  index: PackIndex;
  blobs: PackedBlob[];
}

/** Which blobs lie where in a repository's packs. Only looked up: whether one belongs to the history is for git to say. */
export class PackList {
  readonly #packs: OpenPack[];
  /** Blobs taken and not handed out yet. */
  size = 0;

  private constructor(packs: OpenPack[]) {
    this.#packs = packs;
  }

  /** @returns `null` where the packs can't be read without git, or are too many */
  static open({ commonDirectory }: Pick<Repository, 'commonDirectory'>): PackList | null {
    const folder = join(commonDirectory, 'objects', 'pack');
    const packs: OpenPack[] = [];
    try {
      const names = readdirSync(folder).filter((name) => /^pack-[0-9a-f]{40}\.idx$/.test(name));
      const bytes = names.reduce((sum, name) => sum + sizeOf(join(folder, name)), 0);
      if (names.length === 0 || names.length > MOST_PACKS || bytes > LARGEST_INDICES) return null;
      for (const name of names) {
        const path = join(folder, `${name.slice(0, -'.idx'.length)}.pack`);
        packs.push({ path, index: new PackIndex(join(folder, name), LARGEST_INDICES), blobs: [] });
      }
      if (!packs.every(({ path, index }) => isPackOf(index, path))) throw new UnreadablePack('pack');
      return new PackList(packs);
    } catch {
      for (const { index } of packs) index.close();
      return null;
    }
  }

  /** Takes a blob up where it lies in a pack. @returns whether it does */
  take(id: string, path: string, order: number): boolean {
    if (id.length !== ID_DIGITS) return false;
    const bytes = Buffer.from(id, 'hex');
    for (const { index, blobs } of this.#packs) {
      const offset = offsetOf(index, bytes);
      if (offset === null) continue;
      blobs.push({ id, path, order, offset });
      this.size++;
      return true;
    }
    return false;
  }

  /** All that was taken, by pack, each delta soon after its base. */
  handOut(): { pack: string; blobs: PackedBlob[] }[] {
    this.size = 0;
    return this.#packs
      .filter(({ blobs }) => blobs.length > 0)
      .map(({ path, blobs }) => ({ pack: path, blobs: inFamilies(path, blobs.splice(0)) }));
  }

  close(): void {
    for (const { index } of this.#packs) index.close();
  }
}

/** @throws UnreadablePack for what is no file: whoever opens a pipe waits for somebody to write into it */
function sizeOf(path: string): number {
  const stats = statSync(path);
  if (!stats.isFile()) throw new UnreadablePack('file');
  return stats.size;
}

function isPackOf(index: PackIndex, path: string): boolean {
  sizeOf(path);
  const descriptor = openSync(path, 'r');
  try {
    return index.isOf(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** A broken index holds nothing; git says what is amiss. */
function offsetOf(index: PackIndex, id: Uint8Array): number | null {
  try {
    return index.find(id);
  } catch {
    return null;
  }
}
