import type { PackedBlob } from '../../engine/scan/source.ts';
import { PackUnpacker } from './pack-unpacker.ts';

/**
 * Orders blobs of one pack so that each delta comes soon after its base: families by where their first lies, each from base
 * to delta. What git packs anew lies in the order of commits, where a base is megabytes away; a family there is one file.
 * @param pack its path
 */
export function inFamilies(pack: string, blobs: PackedBlob[]): PackedBlob[] {
  blobs.sort((a, b) => a.offset - b.offset);
  const children = childrenOf(pack, blobs);
  if (children === null) return blobs;
  const ordered: PackedBlob[] = [];
  for (let i = 0; i < blobs.length; i++) {
    if (children.isChild[i]) continue;
    const pending = [i];
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      ordered.push(blobs[at]!);
      for (let child = children.first[at]!; child !== NONE; child = children.next[child]!) pending.push(child);
    }
  }
  // Bases that a broken pack names in a circle.
  return ordered.length === blobs.length ? ordered : blobs;
}

const NONE = -1;

/** By index: the first delta of each blob, and the next of the same base. */
interface Children {
  first: Int32Array;
  next: Int32Array;
  isChild: Uint8Array;
}

/** @returns `null` where the pack can't be read */
function childrenOf(pack: string, blobs: readonly PackedBlob[]): Children | null {
  const first = new Int32Array(blobs.length).fill(NONE);
  const next = new Int32Array(blobs.length).fill(NONE);
  const isChild = new Uint8Array(blobs.length);
  const places = new Map(blobs.map(({ offset }, i) => [offset, i]));
  let unpacker: PackUnpacker | undefined;
  try {
    const opened = new PackUnpacker(pack);
    unpacker = opened;
    const bases = blobs.map(({ offset }) => places.get(opened.baseOf(offset)));
    for (const [i, base] of bases.entries()) {
      if (base === undefined) continue;
      next[i] = first[base]!;
      first[base] = i;
      isChild[i] = 1;
    }
    return { first, next, isChild };
  } catch {
    return null;
  } finally {
    unpacker?.close();
  }
}
