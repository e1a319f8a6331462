import type { ArchiveEntry, BrokenArchive, EntryContent } from './entry.ts';
import { inflate } from './inflate.ts';

/*
 * ZIP by its central directory (PKWARE APPNOTE.TXT 6.3.10, sections 4.3 to 4.5), over bytes in memory and without
 * waiting: texts are handed to the scanner one after the other. Libraries read from streams, or trust the sizes that
 * the archive states.
 */

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
const MAX_COMMENT = 65_535;
const IN_ZIP64 = 0xffff_ffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;

/** The files in a ZIP archive, as its central directory lists them; ends with what is broken, if something is. */
export function* zipEntries(bytes: Uint8Array): Generator<ArchiveEntry | BrokenArchive> {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const directory = findDirectory(data);
  if (directory === null) {
    yield { why: 'it has no end of central directory: it is cut off, or no ZIP archive' };
    return;
  }
  let at = directory.start;
  for (let i = 0; i < directory.count; i++) {
    if (at + CENTRAL_BYTES > data.length || data.readUInt32LE(at) !== CENTRAL) {
      yield { why: `its central directory breaks off after ${i} of ${directory.count} entries` };
      return;
    }
    const nameLength = data.readUInt16LE(at + 28);
    const extraLength = data.readUInt16LE(at + 30);
    const commentLength = data.readUInt16LE(at + 32);
    const entry = readCentral(data, at, nameLength, extraLength, directory.shift);
    if (!entry.name.endsWith('/')) yield entry;
    at += CENTRAL_BYTES + nameLength + extraLength + commentLength;
  }
}

interface Directory {
  start: number;
  count: number;
  /** Bytes that stand before the archive, which its offsets don't count. */
  shift: number;
}

function findDirectory(data: Buffer): Directory | null {
  const least = Math.max(0, data.length - END_BYTES - MAX_COMMENT);
  for (let at = data.length - END_BYTES; at >= least; at--) {
    if (data.readUInt32LE(at) !== END || at + END_BYTES + data.readUInt16LE(at + 20) > data.length) continue;
    const count = data.readUInt16LE(at + 10);
    const size = data.readUInt32LE(at + 12);
    const offset = data.readUInt32LE(at + 16);
    const large = count === 0xffff || size === IN_ZIP64 || offset === IN_ZIP64 ? findDirectory64(data, at) : null;
    const directory = large ?? placed(data, at, count, size, offset);
    if (directory !== null) return directory;
  }
  return null;
}

function findDirectory64(data: Buffer, end: number): Directory | null {
  const locator = end - 20;
  if (locator < 0 || data.readUInt32LE(locator) !== END_64_LOCATOR) return null;
  const at = Number(data.readBigUInt64LE(locator + 8));
  if (at + 56 > data.length || data.readUInt32LE(at) !== END_64) return null;
  const [count, size, offset] = [32, 40, 48].map((field) => Number(data.readBigUInt64LE(at + field)));
  return placed(data, at, count!, size!, offset!);
}

/** The directory is where the archive says, or, where something was put before the archive, right before its end. */
function placed(data: Buffer, end: number, count: number, size: number, offset: number): Directory | null {
  if (count === 0) return { start: end, count, shift: 0 };
  for (const start of [offset, end - size])
    if (start >= 0 && start + CENTRAL_BYTES <= end && data.readUInt32LE(start) === CENTRAL)
      return { start, count, shift: start - offset };
  return null;
}

function readCentral(data: Buffer, at: number, nameLength: number, extraLength: number, shift: number): ArchiveEntry {
  const name = data.toString('utf8', at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameLength);
  const extraAt = at + CENTRAL_BYTES + nameLength;
  const extra = zip64Fields(data.subarray(extraAt, extraAt + extraLength));
  // In this order, and only those that did not fit (4.5.3).
  const wide = (field: number): number => {
    const value = data.readUInt32LE(at + field);
    return value === IN_ZIP64 ? (extra.shift() ?? value) : value;
  };
  const size = wide(24);
  const packed = wide(20);
  const offset = wide(42) + shift;
  const flags = data.readUInt16LE(at + 8);
  const method = data.readUInt16LE(at + 10);
  return { name, size, read: (most) => readLocal(data, { offset, packed, flags, method }, most) };
}

function zip64Fields(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) !== 1) {
      at += 4 + length;
      continue;
    }
    const fields: number[] = [];
    const end = Math.min(at + 4 + length, extra.length);
    for (let field = at + 4; field + 8 <= end; field += 8) fields.push(Number(extra.readBigUInt64LE(field)));
    return fields;
  }
  return [];
}

function readLocal(
  data: Buffer,
  { offset, packed, flags, method }: { offset: number; packed: number; flags: number; method: number },
  most: number,
): EntryContent {
  if ((flags & ENCRYPTED_FLAG) !== 0) return { kind: 'encrypted' };
  if (offset < 0 || offset + LOCAL_BYTES > data.length || data.readUInt32LE(offset) !== LOCAL)
    return { kind: 'unreadable', why: 'it does not stand where the archive says' };
  const start = offset + LOCAL_BYTES + data.readUInt16LE(offset + 26) + data.readUInt16LE(offset + 28);
  const end = start + packed;
  if (end > data.length) return { kind: 'unreadable', why: 'the archive is cut off' };
  const content = data.subarray(start, end);
  if (method === DEFLATED) return inflate(content, most);
  if (method !== STORED) return { kind: 'unreadable', why: `it is compressed by method ${method}` };
  return content.length > most ? { kind: 'too-much' } : { kind: 'bytes', bytes: content };
}
