/** Six bits by character, for both alphabets (RFC 4648); 255 for any other. */
const SEXTETS = new Uint8Array(256).fill(255);
for (const [value, character] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries())
  SEXTETS[character.charCodeAt(0)] = value;
SEXTETS['-'.charCodeAt(0)] = 62;
SEXTETS['_'.charCodeAt(0)] = 63;

export function isBase64(byte: number | undefined): boolean {
  return byte !== undefined && SEXTETS[byte] !== 255;
}

/** What the first characters decode to. */
export type Opening = 'text' | 'utf-16le' | 'gzip' | null;

/** Groups of four characters that must all decode to text. */
const SURE_GROUPS = 4;

/**
 * Tells by the first 16 characters whether base64 that starts at `offset` may hold text, without making a string: of
 * random data, one in 100,000 passes.
 */
export function openingOf(bytes: Uint8Array, offset: number): Opening {
  if (groupAt(bytes, offset) >>> 8 === 0x1f8b) return 'gzip';
  let isWide = true;
  let isText = true;
  for (let group = 0; group < SURE_GROUPS && (isText || isWide); group++) {
    const three = groupAt(bytes, offset + group * 4);
    if (three === -1) return null;
    for (let i = 0; i < 3; i++) {
      const byte = (three >>> (16 - i * 8)) & 255;
      if ((group * 3 + i) % 2 === 1) isWide &&= byte === 0;
      else isWide &&= isTextByte(byte);
      isText &&= isTextByte(byte);
    }
  }
  if (isText) return 'text';
  return isWide ? 'utf-16le' : null;
}

/** The three bytes of four characters as one number, or -1. */
function groupAt(bytes: Uint8Array, offset: number): number {
  let three = 0;
  for (let i = 0; i < 4; i++) {
    const sextet = SEXTETS[bytes[offset + i] ?? 0]!;
    if (sextet === 255) return -1;
    three = (three << 6) | sextet;
  }
  return three;
}

export function isTextByte(byte: number): boolean {
  return (byte >= 32 && byte <= 126) || byte === 10 || byte === 9 || byte === 13;
}
