const CHARSET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** Whether a text is well-formed bech32 with a right checksum (BIP 173; age keys). Upper or lower case, not mixed. */
export function isBech32(text: string): boolean {
  const lower = text.toLowerCase();
  if (text !== lower && text !== text.toUpperCase()) return false;
  const split = lower.lastIndexOf('1');
  if (split < 1 || lower.length - split < 7) return false;
  const values = Array.from(lower.slice(split + 1), (char) => CHARSET.indexOf(char));
  return !values.includes(-1) && polymod([...expand(lower.slice(0, split)), ...values]) === 1;
}

/** Encodes bytes as bech32 under a prefix, in lower case. */
export function encodeBech32(prefix: string, bytes: Uint8Array): string {
  const values = toFiveBits(bytes);
  const check = polymod([...expand(prefix), ...values, 0, 0, 0, 0, 0, 0]) ^ 1;
  for (let i = 0; i < 6; i++) values.push((check >> (5 * (5 - i))) & 31);
  return `${prefix}1${values.map((value) => CHARSET[value]).join('')}`;
}

function toFiveBits(bytes: Uint8Array): number[] {
  const values: number[] = [];
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) values.push((held >> (bits - 5)) & 31);
  }
  if (bits > 0) values.push((held << (5 - bits)) & 31);
  return values;
}

function expand(prefix: string): number[] {
  const codes = Array.from(prefix, (char) => char.charCodeAt(0));
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
}

function polymod(values: readonly number[]): number {
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    for (let i = 0; i < 5; i++) if ((top >> i) & 1) check ^= GENERATOR[i]!;
  }
  return check >>> 0;
}
