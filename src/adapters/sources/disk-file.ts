import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import type { Incomplete } from '../../domain/receipt.ts';
import type { Origin, ScanSink } from '../../engine/scan/source.ts';

/** Not through a link, and not waiting for the other end of a pipe. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
/** Of a larger file, the sink is asked by its beginning whether the rest is wanted: binaries are most of them. */
const LARGE = 1024 * 1024;
const BEGINNING = 65_536;

/**
 * Reads a file straight into the sink's memory and scans it. Too large, links and special files are skipped and counted;
 * a file that can't be read makes the scan incomplete.
 * @param file the path to open; bytes where the name is not UTF-8
 * @returns whether it was scanned
 */
export function scanDiskFile(sink: ScanSink, file: string | Buffer, origin: Origin): boolean {
  let descriptor: number;
  try {
    descriptor = openSync(file, FLAGS);
  } catch (error) {
    return reportOpenError(sink, origin.path, error as NodeJS.ErrnoException);
  }
  try {
    return scanDescriptor(sink, descriptor, origin);
  } catch (error) {
    // Faults of the scanner itself carry no code of the system.
    if (typeof (error as NodeJS.ErrnoException).syscall !== 'string') throw error;
    sink.incomplete(unreadable(origin.path, error as NodeJS.ErrnoException));
    return false;
  } finally {
    closeSync(descriptor);
  }
}

function scanDescriptor(sink: ScanSink, descriptor: number, origin: Origin): boolean {
  const stats = fstatSync(descriptor);
  if (!stats.isFile()) {
    sink.skipped(origin.path, 'special-file');
    return false;
  }
  if (stats.size > LARGE && stats.size <= sink.maxBytes) {
    const length = readFully(descriptor, sink.buffer(BEGINNING), BEGINNING, BEGINNING);
    if (sink.leaves(origin.path, length, stats.size)) return true;
  }
  // One byte more than the file has, so that a full buffer means that it has grown (or tells no size, as in /proc).
  for (let room = stats.size + 1; ; room = Math.max(room * 2, 65_536)) {
    if (stats.size > sink.maxBytes || room > sink.maxBytes * 2) {
      sink.skipped(origin.path, 'too-large');
      return false;
    }
    const allowed = Math.min(room, sink.maxBytes);
    const buffer = sink.buffer(allowed);
    const length = readFully(descriptor, buffer, allowed, stats.size);
    if (length === room) continue;
    sink.scan(origin, length);
    return true;
  }
}

/** Fills the buffer from the file's start, up to `room` bytes; a read that ends at the expected size is the last. */
function readFully(descriptor: number, buffer: Uint8Array, room: number, expected: number): number {
  let length = 0;
  while (length < room) {
    const count = readSync(descriptor, buffer, length, room - length, length);
    length += count;
    if (count === 0 || length === expected) break;
  }
  return length;
}

function reportOpenError(sink: ScanSink, path: string, error: NodeJS.ErrnoException): false {
  if (error.code === 'ELOOP') sink.skipped(path, 'symlink');
  else if (error.code === 'ENXIO') sink.skipped(path, 'special-file');
  else sink.incomplete(unreadable(path, error));
  return false;
}

/** Words a file or folder that could not be read. */
export function unreadable(path: string, error: NodeJS.ErrnoException): Incomplete {
  const why: Record<string, string> = {
    EACCES: 'permission denied',
    EPERM: 'not permitted',
    ENOENT: 'it was gone when its turn came',
    EMFILE: 'too many open files',
    EIO: 'input/output error',
  };
  const code = error.code ?? error.name;
  const mend: Record<string, string> = {
    EACCES: 'Run as a user who may read it, or leave it out: --exclude GLOB.',
    EPERM: 'Run as a user who may read it, or leave it out: --exclude GLOB.',
    ENOENT: 'Scan again while nothing writes there.',
  };
  return {
    kind: 'unreadable',
    message: `${path === '' ? '.' : path} could not be read: ${why[code] ?? code}.`,
    mend: mend[code] ?? 'Check the disk, then scan again; or leave it out: --exclude GLOB.',
  };
}

/** A file's bytes, or `null` where it is gone, no regular file, or can't be read. */
export function readDiskFile(file: string): Buffer | null {
  try {
    const descriptor = openSync(file, FLAGS);
    try {
      return fstatSync(descriptor).isFile() ? readFileSync(descriptor) : null;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return null;
  }
}
