/** What kind of archive some bytes are; `other` is one of a kind that is never looked into. */
export type ArchiveKind = 'zip' | 'gzip' | 'tar' | 'other';

const TAR_MAGIC = 257;
/** First bytes of 7z, RAR, xz, bzip2, Zstandard and lzip files, as latin1. */
const OTHERS = ['7z\xbc\xaf\x27\x1c', 'Rar!\x1a\x07', '\xfd7zXZ\0', 'BZh', '\x28\xb5\x2f\xfd', 'LZIP'];

/**
 * Tells an archive by its first bytes, or `null`: ZIP (and so JAR, wheel, Office and OpenDocument files) by the header
 * of its first entry or, when empty, of its end; gzip by RFC 1952; tar by the magic of POSIX and GNU.
 */
export function archiveKind(bytes: Uint8Array): ArchiveKind | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8)).toString('latin1');
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return 'zip';
  if (head.startsWith('\x1f\x8b\x08')) return 'gzip';
  if (OTHERS.some((magic) => head.startsWith(magic))) return 'other';
  return bytes.length >= 512 && standsAt(bytes, TAR_MAGIC, 'ustar') ? 'tar' : null;
}

function standsAt(bytes: Uint8Array, offset: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[offset + i] !== text.charCodeAt(i)) return false;
  return true;
}
