import type { PackedBlob, PackTask } from '../../engine/scan/source.ts';

const ID_DIGITS = 40;

/** Blobs of one pack as a task for another thread. */
export function packTask(pack: string, blobs: readonly PackedBlob[]): PackTask {
  const places = new Map<string, number>();
  const pathOf = Uint32Array.from(blobs, ({ path }) => {
    const place = places.get(path) ?? places.size;
    places.set(path, place);
    return place;
  });
  return {
    kind: 'pack',
    pack,
    offsets: Float64Array.from(blobs, ({ offset }) => offset),
    orders: Float64Array.from(blobs, ({ order }) => order),
    ids: blobs.map(({ id }) => id).join(''),
    paths: [...places.keys()],
    pathOf,
  };
}

/** The blobs of a task, in its order. */
export function* blobsOf({ offsets, orders, ids, paths, pathOf }: PackTask): Generator<PackedBlob> {
  for (const [i, offset] of offsets.entries()) {
    const id = ids.slice(i * ID_DIGITS, (i + 1) * ID_DIGITS);
    yield { id, path: paths[pathOf[i]!]!, order: orders[i]!, offset };
  }
}
