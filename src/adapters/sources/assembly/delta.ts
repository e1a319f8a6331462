const COPY: u32 = 0x80;

let at: usize = 0;
let end: usize = 0;

/**
 * Makes an object of its base and a delta. Source: gitformat-pack(5), “Deltified representation”.
 * @param output where to, at most `limit` bytes
 * @returns how many bytes came out, or -1 where the delta is broken, made for another base, or gives more
 */
export function applyDelta(base: usize, baseSize: usize, delta: usize, size: usize, output: usize, limit: usize): i32 {
  at = delta;
  end = delta + size;
  if (number() != baseSize) return -1;
  const length = number();
  if (length > limit) return -1;
  let out = output;
  const stop = output + length;
  while (at < end) {
    const code: u32 = load<u8>(at++);
    if ((code & COPY) != 0) {
      const from: usize = optional(code, 4);
      let bytes: usize = optional(code >> 4, 3);
      if (bytes == 0) bytes = 0x10000;
      if (from > baseSize || bytes > baseSize - from || bytes > stop - out) return -1;
      memory.copy(out, base + from, bytes);
      out += bytes;
    } else {
      if (code == 0 || code > end - at || code > stop - out) return -1;
      memory.copy(out, at, code);
      at += code;
      out += code;
    }
  }
  return at == end && out == stop ? <i32>length : -1;
}

/** Seven bits per byte, the lowest first; what doesn't fit into 28 bits is more than anybody reads here. */
function number(): usize {
  let value: usize = 0;
  for (let shift: usize = 0; shift < 28; shift += 7) {
    if (at >= end) return usize.MAX_VALUE;
    const byte: usize = load<u8>(at++);
    value |= (byte & 0x7f) << shift;
    if ((byte & 0x80) == 0) return value;
  }
  return usize.MAX_VALUE;
}

/** Up to `many` bytes, the lowest first, of which those are there that a bit of `code` names. */
@inline
function optional(code: u32, many: u32): usize {
  let value: usize = 0;
  for (let i: u32 = 0; i < many; i++) if ((code & (1 << i)) != 0) value |= <usize>load<u8>(at++) << (i << 3);
  return value;
}
