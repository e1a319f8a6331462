/** Decodes base64 or base64url, padded or not; `null` when a character doesn't belong. */
export function decodeBase64(text: string): Buffer | null {
  const stripped = text.replace(/=+$/, '');
  if (stripped === '' || /[^A-Za-z0-9+/_-]/.test(stripped)) return null;
  return Buffer.from(stripped, /[_-]/.test(stripped) ? 'base64url' : 'base64');
}

/** The JSON object in base64 or base64url text, or `null`. */
export function decodeBase64Json(text: string): Record<string, unknown> | null {
  const bytes = decodeBase64(text);
  if (bytes?.[0] !== 0x7b) return null;
  try {
    return JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
  } catch {
    return null;
  }
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Decodes RFC 4648 base32 of either case without padding; `null` when a character doesn't belong. */
export function decodeBase32(text: string): Buffer | null {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const char of text.toUpperCase()) {
    const value = BASE32.indexOf(char);
    if (value === -1) return null;
    held = ((held << 5) | value) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 0xff);
    }
  }
  return Buffer.from(bytes);
}

/** Encodes bytes as upper-case RFC 4648 base32 without padding. */
export function encodeBase32(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff;
    for (bits += 8; bits >= 5; bits -= 5) text += BASE32[(held >> (bits - 5)) & 31];
  }
  return bits > 0 ? text + BASE32[(held << (5 - bits)) & 31] : text;
}

/** `value` when it is a non-empty printable text of at most 100 characters, for an identity field. */
export function shortText(value: unknown): string | null {
  return typeof value === 'string' && /^[\x20-\x7e]{1,100}$/.test(value) ? value : null;
}

/** Keeps of a decoded object the fields that tell who or where, as identity. */
export function pickIdentity(object: Record<string, unknown>, fields: Record<string, string>): Record<string, string> {
  const identity: Record<string, string> = {};
  for (const [field, name] of Object.entries(fields)) {
    const text = shortText(object[field]);
    if (text !== null) identity[name] = text;
  }
  return identity;
}
