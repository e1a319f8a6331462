import { archiveKind } from '../../engine/scan/archive-kind.ts';
import type { ScanSource } from '../../engine/scan/source.ts';
import { ArchiveSink } from './archive-sink.ts';
import { INSIDE, walkArchive } from './walk-archive.ts';

/** Larger files in archives are not scanned either. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * A source that looks into the archives of another one: ZIP (also JAR, wheel, Office and OpenDocument files), tar and
 * gzip, within the budgets of `walk-archive.ts`.
 */
export function lookIntoArchives(source: ScanSource): ScanSource {
  const reader = new FileReader();
  return {
    read: (sink, signal, crew) => {
      const inner = new ArchiveSink(sink);
      reader.archives = inner.archives;
      return source.read(inner, signal, crew);
    },
    blob: (id) => {
      const at = id.indexOf(INSIDE);
      if (at === -1) return source.blob(id);
      return reader.read(id.slice(0, at), id.slice(at + INSIDE.length), (outer) => source.blob(outer));
    },
    head: (path) => {
      const outer = reader.archiveOf(path);
      if (outer === null) return source.head(path);
      return reader.read(outer, path.slice(outer.length + INSIDE.length), (archive) => source.head(archive));
    },
    ...(source.commitsOf === undefined ? {} : { commitsOf: (blobs) => source.commitsOf!(blobs) }),
    close: () => source.close(),
  };
}

/** Reads single files of archives that were met; keeps the last archive. */
class FileReader {
  archives: ReadonlySet<string> = new Set();
  #last: { key: string; bytes: Promise<Uint8Array | null> } | null = null;

  /** The archive that a path leads into, or `null`. */
  archiveOf(path: string): string | null {
    for (let at = path.indexOf(INSIDE); at !== -1; at = path.indexOf(INSIDE, at + 1))
      if (this.archives.has(path.slice(0, at))) return path.slice(0, at);
    return null;
  }

  /**
   * A file's bytes; none where the archive had no such file or was none.
   * @returns `null` where the archive can't be had, or not be unpacked that far
   */
  async read(
    archive: string,
    inside: string,
    fetch: (archive: string) => Promise<Uint8Array | null>,
  ): Promise<Uint8Array | null> {
    if (this.#last?.key !== archive) this.#last = { key: archive, bytes: fetch(archive) };
    const bytes = await this.#last.bytes;
    return bytes === null ? null : fileIn(bytes, inside);
  }
}

function fileIn(bytes: Uint8Array, inside: string): Uint8Array | null {
  const kind = archiveKind(bytes);
  if (kind === null || kind === 'other') return new Uint8Array(0);
  let found: Uint8Array | null = null;
  let isWhole = true;
  const wanted = `${INSIDE}${inside}`;
  walkArchive(bytes, '', kind, {
    maxBytes: MAX_BYTES,
    wants: (path) => found === null && (path === wanted || wanted.startsWith(path + INSIDE)),
    file: (path, content) => {
      if (path === wanted) found ??= content;
    },
    skipped: () => undefined,
    incomplete: () => (isWhole = false),
  });
  return found ?? (isWhole ? new Uint8Array(0) : null);
}
