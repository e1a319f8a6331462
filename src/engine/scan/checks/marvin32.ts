const MASK = 0xffffffffn;

/**
 * Marvin32, the checksum of Azure's identifiable keys, as an unsigned 32-bit number (both halves of the state xored).
 * https://github.com/microsoft/security-utilities (IdentifiableSecrets), https://github.com/dotnet/runtime (Marvin.cs)
 *
 * @param seed 64 bits; Azure's are 8 ASCII characters read big-endian
 */
export function marvin32(bytes: Uint8Array, seed: bigint): number {
  const state = { low: Number(seed & MASK) | 0, high: Number((seed >> 32n) & MASK) | 0 };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) mix(state, view.getInt32(at, true));
  let tail = 0x80;
  for (let end = bytes.length - 1; end >= at; end--) tail = (tail << 8) | bytes[end]!;
  mix(state, tail);
  mix(state, 0);
  return (state.low ^ state.high) >>> 0;
}

/** A seed from its 8 ASCII characters. */
export function marvinSeed(text: string): bigint {
  return Buffer.from(text, 'latin1').readBigUInt64BE();
}

function mix(state: { low: number; high: number }, word: number): void {
  let low = (state.low + word) | 0;
  let high = state.high ^ low;
  low = (rotate(low, 20) + high) | 0;
  high = rotate(high, 9) ^ low;
  low = (rotate(low, 27) + high) | 0;
  high = rotate(high, 19);
  state.low = low;
  state.high = high;
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}
