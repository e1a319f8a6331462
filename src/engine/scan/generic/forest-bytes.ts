import type { Forest } from './forest.ts';

/** The first four bytes; read the other way round on a machine with another byte order. */
const MAGIC = 0x3146_4c53;
const HEADER = 16;

/** The trees as bytes, so that a scan need not take them apart: `scripts/data-files.ts` writes them into `dist/data/`. */
export function forestBytes({ roots, feature, threshold, value, right, rest }: Forest): Uint8Array {
  const parts = [threshold, value, rest, right, roots, feature];
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, HEADER));
  new Uint32Array(bytes.buffer, 0, 3).set([MAGIC, feature.length, roots.length]);
  let at = HEADER;
  for (const { buffer, byteOffset, byteLength } of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return bytes;
}

/** The trees that `forestBytes` was given, as views of the bytes; `null` where another byte order wrote them. */
export function forestOf(bytes: Uint8Array): Forest | null {
  const { buffer, byteOffset } = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const [magic, nodes, trees] = new Uint32Array(buffer, byteOffset, 3) as unknown as [number, number, number];
  if (magic !== MAGIC) return null;
  let at = byteOffset + HEADER;
  const next = (length: number): number => {
    at += length;
    return at - length;
  };
  return {
    threshold: new Float64Array(buffer, next(nodes * 8), nodes),
    value: new Float64Array(buffer, next(nodes * 8), nodes),
    rest: new Float64Array(buffer, next(trees * 8 + 8), trees + 1),
    right: new Int32Array(buffer, next(nodes * 4), nodes),
    roots: new Int32Array(buffer, next(trees * 4), trees),
    feature: new Int16Array(buffer, next(nodes * 2), nodes),
  };
}
