import { UnreadablePack } from './pack-index.ts';

const COPY = 0x80;

/**
 * What a delta makes of its base. Source: gitformat-pack(5), “Deltified representation”.
 * @param most largest result, in bytes
 * @throws UnreadablePack
 */
export function applyDelta(base: Buffer, delta: Buffer, most: number): Buffer {
  const reader = new DeltaReader(delta);
  const baseSize = reader.number();
  const size = reader.number();
  if (baseSize !== base.length || size > most) throw new UnreadablePack('delta');
  const result = Buffer.allocUnsafe(size);
  let filled = 0;
  while (reader.at < delta.length) {
    const code = delta[reader.at++]!;
    const isCopy = (code & COPY) !== 0;
    const from = isCopy ? reader.optional(code, 4) : reader.at;
    const length = isCopy ? reader.optional(code >> 4, 3) || 0x10000 : code;
    const source = isCopy ? base : delta;
    if (length === 0 || from + length > source.length || filled + length > size) throw new UnreadablePack('delta');
    source.copy(result, filled, from, from + length);
    filled += length;
    if (!isCopy) reader.at += length;
  }
  if (filled !== size || reader.at !== delta.length) throw new UnreadablePack('delta');
  return result;
}

class DeltaReader {
  at = 0;
  readonly #delta: Buffer;

  constructor(delta: Buffer) {
    this.#delta = delta;
  }

  /** Seven bits per byte, the lowest first. */
  number(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.#delta[this.at++] ?? 0;
      value += (byte & 0x7f) * scale;
      if ((byte & 0x80) === 0) return value;
    }
  }

  /** Up to `many` bytes, the lowest first, of which those are there that a bit of `code` names. */
  optional(code: number, many: number): number {
    let value = 0;
    for (let i = 0; i < many; i++) if ((code & (1 << i)) !== 0) value += (this.#delta[this.at++] ?? 0) * 256 ** i;
    return value;
  }
}
