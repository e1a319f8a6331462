/** What duplicates are told by. */
export interface Place {
  fingerprint: string;
  path: string;
  /** Where it was met: the smallest is the oldest. */
  order: number;
  startLine: number;
  startColumn: number;
}

/**
 * One secret in one path is told once: as its oldest version brought it (with every place it has there). Places of the
 * same version and line stay apart only where they are different.
 *
 * A history is settled twice: by the paths that its blobs are listed by, so that commits are sought for few of them, and
 * by the paths that they had in these commits. A scan and the merge of its shards both do it with this function, in this
 * order; the shards leave the second to the merge, because one that drops a place can't know which of the others is told.
 */
export function keepOldest<T>(items: readonly T[], placeOf: (item: T) => Place): T[] {
  const placed = items.map((item) => ({ item, place: placeOf(item) }));
  const oldest = new Map<string, number>();
  const keyOf = ({ fingerprint, path }: Place): string => `${fingerprint}\0${path}`;
  for (const { place } of placed) {
    const key = keyOf(place);
    oldest.set(key, Math.min(place.order, oldest.get(key) ?? Number.POSITIVE_INFINITY));
  }
  const places = new Set<string>();
  const kept = placed.filter(({ place }) => {
    if (place.order !== oldest.get(keyOf(place))) return false;
    const at = `${keyOf(place)}\0${place.startLine}:${place.startColumn}`;
    return places.size < places.add(at).size;
  });
  return kept.map(({ item }) => item);
}
