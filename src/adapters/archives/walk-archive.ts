import { basename } from 'node:path/posix';
import type { Incomplete, SkipReason } from '../../domain/receipt.ts';
import { type ArchiveKind, archiveKind } from '../../engine/scan/archive-kind.ts';
import { type ArchiveEntry, type BrokenArchive, isBroken } from './entry.ts';
import { gunzip } from './inflate.ts';
import { tarEntries } from './tar.ts';
import { zipEntries } from './zip.ts';

/** Stands between an archive's path and that of a file in it. */
export const INSIDE = '!';
/** Archives in archives, the outermost counted. */
const MAX_DEPTH = 2;
/** Entries of one archive with all it holds. */
export const MAX_ENTRIES = 20_000;
/** Bytes that one archive may unpack to, with all it holds: as many times its own size, within these. */
const MAX_RATIO = 200;
const LEAST_TOTAL = 8 * 1024 * 1024;
const MOST_TOTAL = 256 * 1024 * 1024;
/** Compressed as one stream, so it is in memory at once. */
const MOST_STREAM = 128 * 1024 * 1024;
const MAX_NAME = 1_000;

/** Who wants what is in an archive. Paths are `archive.zip!inner/path`. */
export interface ArchiveVisitor {
  /** Largest file that is wanted, in bytes; larger ones are told by `skipped`. */
  readonly maxBytes: number;
  /** Whether a file, or what an archive in the archive holds, is wanted; asked before it is unpacked. */
  wants(path: string): boolean;
  file(path: string, bytes: Uint8Array): void;
  skipped(path: string, reason: SkipReason): void;
  incomplete(problem: Incomplete): void;
}

/**
 * Unpacks an archive in memory and shows its files one by one. Never more than its budget: beyond, the rest is told
 * as incomplete. Nothing is thrown for a broken archive, and nothing is written to disk.
 *
 * @param most bytes that may still be unpacked in all
 * @returns bytes that were
 */
export function walkArchive(
  bytes: Uint8Array,
  path: string,
  kind: Exclude<ArchiveKind, 'other'>,
  visitor: ArchiveVisitor,
  most = MOST_TOTAL,
): number {
  const total = Math.min(most, MOST_TOTAL, Math.max(LEAST_TOTAL, bytes.length * MAX_RATIO));
  const walk = new Walk(path, visitor, total);
  walk.open(bytes, path, kind, 1);
  return total - walk.left;
}

class Walk {
  left: number;
  readonly #outermost: string;
  readonly #visitor: ArchiveVisitor;
  readonly #total: number;
  #entries = 0;
  #isOver = false;

  constructor(outermost: string, visitor: ArchiveVisitor, total: number) {
    this.#outermost = outermost;
    this.#visitor = visitor;
    this.#total = total;
    this.left = total;
  }

  open(bytes: Uint8Array, path: string, kind: Exclude<ArchiveKind, 'other'>, depth: number): void {
    if (kind === 'gzip') this.#openGzip(bytes, path, depth);
    else this.#openEntries(kind === 'zip' ? zipEntries(bytes) : tarEntries(bytes), path, depth);
  }

  /** A tar in gzip counts as one archive. */
  #openGzip(bytes: Uint8Array, path: string, depth: number): void {
    const most = Math.min(this.left, MOST_STREAM);
    const content = gunzip(bytes, most);
    if (content.kind === 'too-much') this.#end(`it unpacks to more than ${mebibytes(most)} MiB`);
    else if (content.kind !== 'bytes') this.#tell(path, 'its compressed data is broken');
    else {
      this.left -= content.bytes.length;
      const inner = `${path}${INSIDE}${nameInGzip(path)}`;
      if (archiveKind(content.bytes) === 'tar') this.open(content.bytes, path, 'tar', depth);
      else if (this.#visitor.wants(inner)) this.#show(inner, content.bytes, depth);
    }
  }

  #openEntries(entries: Iterable<ArchiveEntry | BrokenArchive>, path: string, depth: number): void {
    for (const entry of entries) {
      if (this.#isOver) return;
      if (isBroken(entry)) this.#tell(path, entry.why);
      else if (++this.#entries > MAX_ENTRIES) this.#end(`it holds more than ${MAX_ENTRIES} files`);
      else this.#take(entry, `${path}${INSIDE}${tidy(entry.name)}`, depth);
    }
  }

  #take(entry: ArchiveEntry, path: string, depth: number): void {
    if (!this.#visitor.wants(path)) return;
    if (entry.size > this.#visitor.maxBytes) this.#visitor.skipped(path, 'too-large');
    else this.#unpack(entry, path, depth);
  }

  #unpack(entry: ArchiveEntry, path: string, depth: number): void {
    const most = Math.min(this.left, this.#visitor.maxBytes);
    const content = entry.read(most);
    if (content.kind === 'bytes') {
      this.left -= content.bytes.length;
      this.#show(path, content.bytes, depth);
    } else if (content.kind === 'encrypted') this.#visitor.skipped(path, 'encrypted');
    else if (content.kind === 'unreadable') this.#tell(path, content.why);
    else if (most < this.left) this.#tell(path, 'it unpacks to more than the archive says');
    else this.#end(`it unpacks to more than ${mebibytes(this.#total)} MiB`);
  }

  #show(path: string, bytes: Uint8Array, depth: number): void {
    const kind = archiveKind(bytes);
    if (kind === null || kind === 'other') {
      if (bytes.length > this.#visitor.maxBytes) this.#visitor.skipped(path, 'too-large');
      else this.#visitor.file(path, bytes);
    } else if (depth < MAX_DEPTH) this.open(bytes, path, kind, depth + 1);
    else this.#tell(path, `it is an archive nested deeper than ${MAX_DEPTH}`);
  }

  /** The budget is spent: whatever follows is not looked at. */
  #end(why: string): void {
    this.#isOver = true;
    this.left = 0;
    this.#tell(this.#outermost, why);
  }

  #tell(path: string, why: string): void {
    this.#visitor.incomplete({
      kind: 'archive',
      message: `${path} was not looked at to its end: ${why}.`,
      mend: 'Leave it out (--exclude GLOB), or unpack it and scan the folder: sealant scan --tree FOLDER',
    });
  }
}

function mebibytes(bytes: number): number {
  return Math.round(bytes / 1_048_576);
}

/** As paths are written here: `/` between the parts, no `./` before them, no end in sight cut. */
function tidy(name: string): string {
  return name
    .slice(0, MAX_NAME)
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '');
}

function nameInGzip(path: string): string {
  return basename(path).replace(/\.gz$/i, '') || 'content';
}
