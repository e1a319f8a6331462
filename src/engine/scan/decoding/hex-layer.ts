import { isTextByte } from './base64.ts';
import { isText } from './base64-layer.ts';
import type { Layer } from './layer.ts';

/** Shorter hex is a hash of some kind, whose first bytes are text by chance once in millions. */
export const MIN_HEX = 32;
const SURE_BYTES = 12;

const NIBBLES = new Uint8Array(256).fill(255);
for (const [value, digit] of [...'0123456789abcdef'].entries()) {
  NIBBLES[digit.charCodeAt(0)] = value;
  NIBBLES[digit.toUpperCase().charCodeAt(0)] = value;
}

/** Reads a run of hex digits of text, or `null`. */
export function readHex(bytes: Uint8Array, start: number, end: number): Layer | null {
  const length = end - start;
  if (length < MIN_HEX || length % 2 === 1) return null;
  for (let i = 0; i < SURE_BYTES; i++) {
    const high = NIBBLES[bytes[start + i * 2]!]!;
    const low = NIBBLES[bytes[start + i * 2 + 1]!]!;
    if (high === 255 || low === 255 || !isTextByte((high << 4) | low)) return null;
  }
  for (let at = start; at < end; at++) if (NIBBLES[bytes[at]!] === 255) return null;
  const data = Buffer.from(Buffer.from(bytes.buffer, bytes.byteOffset + start, length).toString('latin1'), 'hex');
  if (!isText(data)) return null;
  const placeOf = (offset: number): number => start + offset * 2;
  return { encoding: 'hex', bytes: data, start, end, places: { startOf: placeOf, endOf: placeOf } };
}
