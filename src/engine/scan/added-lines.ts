import { nodeCrypto } from '../../domain/node-crypto.ts';
import type { UnitText } from './unit-text.ts';

/** A line as it is compared: its text without the line break (`\n` or `\r\n`), as a hash. */
export interface Line {
  /** In bytes. */
  length: number;
  /** The first 128 bits of SHA-256, base64. */
  hash: string;
}

/** Lines of one text. Values on the same line share its hash: a line may be as long as the text. */
export class TextLines {
  readonly #unit: UnitText;
  readonly #buffer: Buffer;
  #start = -1;
  #last: Line = { length: 0, hash: '' };

  constructor(unit: UnitText) {
    this.#unit = unit;
    this.#buffer = Buffer.from(unit.bytes.buffer, unit.bytes.byteOffset, unit.length);
  }

  /** The lines that bytes `start` to `end` (exclusive) touch. */
  touched(start: number, end: number): Line[] {
    const lines: Line[] = [];
    let at = this.#unit.lineStart(start);
    do {
      const stop = this.#unit.lineEnd(at);
      lines.push(this.#line(at, stop));
      at = stop + 1;
    } while (at < end);
    return lines;
  }

  #line(start: number, stop: number): Line {
    if (start !== this.#start) this.#last = lineOf(this.#buffer, start, stop);
    this.#start = start;
    return this.#last;
  }
}

/**
 * Counts how often each of some lines stands in a text. Lines of other lengths are never hashed.
 *
 * @returns hash → times; a line that does not occur is missing
 */
export function countLines(bytes: Uint8Array, wanted: Iterable<Line>): Map<string, number> {
  const counts = new Map<string, number>();
  const hashes = new Set<string>();
  const lengths = new Set<number>();
  for (const line of wanted) {
    hashes.add(line.hash);
    lengths.add(line.length);
  }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at <= buffer.length; ) {
    const feed = buffer.indexOf(10, at);
    const stop = feed === -1 ? buffer.length : feed;
    if (lengths.has(textEnd(buffer, at, stop) - at)) {
      const { hash } = lineOf(buffer, at, stop);
      if (hashes.has(hash)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
    }
    at = stop + 1;
  }
  return counts;
}

/**
 * Whether a change brought any of these lines: one that stands more often in the new text than in every version the
 * change started from. So a merge brings only what no parent has.
 */
export function isBrought(
  lines: readonly Line[],
  now: ReadonlyMap<string, number>,
  before: readonly ReadonlyMap<string, number>[],
): boolean {
  return lines.some(({ hash }) => before.every((counts) => (now.get(hash) ?? 0) > (counts.get(hash) ?? 0)));
}

function textEnd(buffer: Buffer, start: number, stop: number): number {
  return stop > start && buffer[stop - 1] === 13 ? stop - 1 : stop;
}

function lineOf(buffer: Buffer, start: number, stop: number): Line {
  const text = buffer.subarray(start, textEnd(buffer, start, stop));
  return { length: text.length, hash: nodeCrypto().createHash('sha256').update(text).digest('base64').slice(0, 22) };
}
