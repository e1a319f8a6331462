import { closeSync, fstatSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeAll } from './write-file-atomically.ts';

/** Bytes read at once when the last line is looked for. */
const TAIL_BYTES = 16 * 1024;

/**
 * Appends to a file of lines (mode 0600, made where it isn't there), flushed to disk before it returns.
 * A last line without its line break, left by a crash, is cut off first and its length told to `compose`.
 *
 * @param compose given the last whole line (`null` in an empty file) and how many torn bytes were cut off;
 *   returns the lines to add, without line breaks
 * @throws NodeJS.ErrnoException of the failing call
 */
export function appendLines(
  path: string,
  compose: (last: string | null, tornBytes: number) => readonly string[],
): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'a+', 0o600);
  try {
    const { size } = fstatSync(file);
    const tail = readTail(file, size);
    if (tail.torn > 0) ftruncateSync(file, size - tail.torn);
    const lines = compose(tail.last, tail.torn);
    writeAll(file, Buffer.from(lines.map((line) => `${line}\n`).join('')));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function readTail(file: number, size: number): { last: string | null; torn: number } {
  for (let want = Math.min(size, TAIL_BYTES); ; want = Math.min(size, want * 2)) {
    const bytes = Buffer.alloc(want);
    for (let at = 0; at < want; ) {
      const got = readSync(file, bytes, at, want - at, size - want + at);
      if (got === 0) break;
      at += got;
    }
    const end = bytes.lastIndexOf(0x0a);
    const before = end <= 0 ? -1 : bytes.lastIndexOf(0x0a, end - 1);
    if (want === size || (end !== -1 && before !== -1)) {
      const last = end === -1 ? null : bytes.toString('utf8', before + 1, end);
      return { last, torn: want - (end + 1) };
    }
  }
}
