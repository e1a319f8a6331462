/** What an entry's content turned out to be. */
export type EntryContent =
  | { kind: 'bytes'; bytes: Uint8Array }
  /** It unpacks to more than was allowed. */
  | { kind: 'too-much' }
  | { kind: 'encrypted' }
  /** Broken, or packed in a way that can't be read; `why` ends a sentence that begins with its path. */
  | { kind: 'unreadable'; why: string };

/** One file in an archive. */
export interface ArchiveEntry {
  /** As it is written there, decoded as UTF-8. */
  name: string;
  /** Unpacked, as the archive says; it may lie. */
  size: number;
  /** Unpacks it. @param most bytes it may come to */
  read(most: number): EntryContent;
}

/** The archive itself is broken. */
export interface BrokenArchive {
  why: string;
}

export function isBroken(item: ArchiveEntry | BrokenArchive): item is BrokenArchive {
  return 'why' in item;
}
