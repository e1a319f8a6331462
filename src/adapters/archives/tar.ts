import type { ArchiveEntry, BrokenArchive } from './entry.ts';

const BLOCK = 512;
const SIZE_AT = 124;
const CHECKSUM_AT = 148;
const TYPE_AT = 156;
const PREFIX_AT = 345;
/** Regular files: as in V7, POSIX, and “contiguous”. */
const FILES = new Set(['\0', '0', '7']);

/**
 * The files in a tar archive: POSIX ustar and pax (IEEE Std 1003.1, “pax Interchange Format”), and GNU's long names and
 * large sizes. Ends with what is broken, if something is.
 */
export function* tarEntries(bytes: Uint8Array): Generator<ArchiveEntry | BrokenArchive> {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let next: Facts = { name: null, size: null };
  for (let at = 0; at + BLOCK <= data.length; ) {
    const header = data.subarray(at, at + BLOCK);
    if (header.every((byte) => byte === 0)) return;
    const stated = sizeOf(header);
    const start = at + BLOCK;
    const size = next.size ?? stated ?? 0;
    const why = faultOf(header, stated, at) ?? (start + size > data.length ? 'it is cut off' : null);
    if (why !== null) {
      yield { why };
      return;
    }
    const content = data.subarray(start, start + size);
    const type = String.fromCharCode(header[TYPE_AT]!);
    at = start + Math.ceil(size / BLOCK) * BLOCK;
    if (FILES.has(type)) yield fileEntry(next.name ?? nameOf(header), content);
    next = nextFacts(next, type, content);
  }
}

/** What an entry says of the one behind it. */
interface Facts {
  name: string | null;
  size: number | null;
}

function nextFacts(facts: Facts, type: string, content: Buffer): Facts {
  if (type === 'L') return { ...facts, name: untilZero(content) };
  if (type === 'x') return { ...facts, ...paxOf(content) };
  // Facts of the whole archive, and of links.
  return type === 'g' || type === 'K' ? facts : { name: null, size: null };
}

function faultOf(header: Buffer, size: number | null, at: number): string | null {
  return size === null || !hasChecksum(header) ? `its header at byte ${at} is broken` : null;
}

function fileEntry(name: string, content: Uint8Array): ArchiveEntry {
  return {
    name,
    size: content.length,
    read: (most) => (content.length > most ? { kind: 'too-much' } : { kind: 'bytes', bytes: content }),
  };
}

/** Octal, or, where the first bit is set, base 256 (GNU). */
function sizeOf(header: Buffer): number | null {
  const field = header.subarray(SIZE_AT, SIZE_AT + 12);
  if ((field[0]! & 0x80) !== 0) {
    const size = field.readUIntBE(6, 6);
    return Number.isSafeInteger(size) && field.subarray(1, 6).every((byte) => byte === 0) ? size : null;
  }
  const digits = untilZero(field).trim();
  return /^[0-7]{0,12}$/.test(digits) ? Number.parseInt(digits || '0', 8) : null;
}

/** The sum of all bytes, the checksum's own taken as spaces. */
function hasChecksum(header: Buffer): boolean {
  let sum = 8 * 32;
  for (let i = 0; i < BLOCK; i++) if (i < CHECKSUM_AT || i >= CHECKSUM_AT + 8) sum += header[i]!;
  return Number.parseInt(untilZero(header.subarray(CHECKSUM_AT, CHECKSUM_AT + 8)).trim(), 8) === sum;
}

function nameOf(header: Buffer): string {
  const name = untilZero(header.subarray(0, 100));
  const isPosix = header.toString('latin1', 257, 263) === 'ustar\0';
  const prefix = isPosix ? untilZero(header.subarray(PREFIX_AT, PREFIX_AT + 155)) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

function untilZero(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return bytes.toString('utf8', 0, end === -1 ? bytes.length : end);
}

/** `path` and `size` among pax records: `LENGTH KEY=VALUE\n`, the length counting all of it. */
function paxOf(content: Buffer): { name?: string; size?: number } {
  const found: { name?: string; size?: number } = {};
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(32, at);
    const length = space === -1 ? Number.NaN : Number(content.toString('latin1', at, space));
    if (!Number.isInteger(length) || length <= space - at || at + length > content.length) break;
    const record = content.toString('utf8', space + 1, at + length - 1);
    const value = record.slice(record.indexOf('=') + 1);
    if (record.startsWith('path=')) found.name = value;
    if (record.startsWith('size=') && /^[0-9]{1,15}$/.test(value)) found.size = Number(value);
    at += length;
  }
  return found;
}
