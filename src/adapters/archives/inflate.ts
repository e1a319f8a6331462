import { gunzipSync, inflateRawSync } from 'node:zlib';
import type { EntryContent } from './entry.ts';

/** Unpacks raw DEFLATE (RFC 1951) to at most `most` bytes. */
export function inflate(bytes: Uint8Array, most: number): EntryContent {
  return unpack((options) => inflateRawSync(bytes, options), most);
}

/** Unpacks gzip (RFC 1952), all its members, to at most `most` bytes. */
export function gunzip(bytes: Uint8Array, most: number): EntryContent {
  return unpack((options) => gunzipSync(bytes, options), most);
}

function unpack(run: (options: { maxOutputLength: number }) => Uint8Array, most: number): EntryContent {
  if (most < 1) return { kind: 'too-much' };
  try {
    return { kind: 'bytes', bytes: run({ maxOutputLength: most }) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') return { kind: 'too-much' };
    if (code?.startsWith('Z_')) return { kind: 'unreadable', why: 'its compressed data is broken' };
    throw error;
  }
}
