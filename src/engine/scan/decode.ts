/** What a file's bytes turn out to be. `bytes` is UTF-8 without a byte order mark: a part of the input, or new. */
export type Decoded = { kind: 'text'; bytes: Uint8Array } | { kind: 'binary' } | { kind: 'git-lfs-pointer' };

/** As git's `buffer_is_binary` (xdiff-interface.c): a NUL in the first 8000 bytes. */
const SNIFF_BYTES = 8000;
/** A pointer file is below 1024 bytes (git-lfs, docs/spec.md). */
const LFS_POINTER_BYTES = 1024;
const LFS_VERSION = 'version https://git-lfs.github.com/spec/';
/** In UTF-16 of mostly ASCII text, this share of units has a zero high byte; the low byte hardly ever is zero. */
const ZERO_HIGH = 0.3;
const ZERO_LOW = 0.02;

/**
 * Tells text from binary and brings text to UTF-8. UTF-16 is known by its byte order mark or by where its zeros
 * stand; lone surrogates become U+FFFD and half a unit at the end is dropped.
 */
export function decode(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const head = buffer.subarray(0, SNIFF_BYTES);
  const mark = byteOrderMark(head);
  if (mark === 'utf-8') return asUtf8(buffer.subarray(3));
  if (mark !== null) return transcode(buffer.subarray(2), mark);
  if (!head.includes(0)) {
    return isLfsPointer(buffer) ? { kind: 'git-lfs-pointer' } : { kind: 'text', bytes: buffer };
  }
  const order = guessUtf16(head);
  return order === null ? { kind: 'binary' } : transcode(buffer, order);
}

type Utf16 = 'utf-16le' | 'utf-16be';

function byteOrderMark(head: Buffer): 'utf-8' | Utf16 | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  return null;
}

function asUtf8(bytes: Buffer): Decoded {
  return bytes.subarray(0, SNIFF_BYTES).includes(0) ? { kind: 'binary' } : { kind: 'text', bytes };
}

/** Which byte order the zeros speak for, or `null`. */
function guessUtf16(head: Buffer): Utf16 | null {
  const units = head.length >> 1;
  if (units < 2) return null;
  const zeros = [0, 0];
  for (let i = 0; i < units * 2; i++) if (head[i] === 0) zeros[i & 1]!++;
  const [even, odd] = [zeros[0]! / units, zeros[1]! / units];
  if (odd >= ZERO_HIGH && even <= ZERO_LOW) return 'utf-16le';
  if (even >= ZERO_HIGH && odd <= ZERO_LOW) return 'utf-16be';
  return null;
}

function transcode(bytes: Buffer, order: Utf16): Decoded {
  const whole = bytes.subarray(0, bytes.length & ~1);
  const little = order === 'utf-16le' ? whole : Buffer.from(whole).swap16();
  const text = Buffer.from(little.toString('utf16le'), 'utf8');
  // UTF-32 and binary data behind a chance mark: as UTF-16 they are full of U+0000.
  return asUtf8(text);
}

function isLfsPointer(bytes: Buffer): boolean {
  return bytes.length < LFS_POINTER_BYTES && bytes.toString('latin1', 0, LFS_VERSION.length) === LFS_VERSION;
}
