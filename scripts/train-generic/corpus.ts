/** Reads folders into units and stems' offsets, as the engine's byte prefilter would give them. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { GENERIC_STEMS } from '../../src/engine/scan/generic/stems.ts';
import { UnitText } from '../../src/engine/scan/unit-text.ts';

const escaped = [...GENERIC_STEMS].map((s) => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
const STEM = new RegExp(`(?=${escaped})`, 'gi');

export function* walk(root: string, folder = root): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(root, path);
    else if (entry.isFile()) yield relative(root, path);
  }
}

export interface Read {
  unit: UnitText;
  offsets: number[];
}

/** One file with its hits, or `null` where it is binary or larger than `limit` bytes. */
export function read(root: string, path: string, limit = 5_000_000): Read | null {
  const full = join(root, path);
  if (statSync(full).size > limit) return null;
  const bytes = readFileSync(full);
  if (bytes.subarray(0, 8000).includes(0)) return null;
  return unitOf(bytes, path.replaceAll('\\', '/'));
}

/** A text with its hits. */
export function unitOf(text: string | Buffer, path: string): Read {
  const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text;
  const offsets: number[] = [];
  for (const hit of bytes.toString('latin1').matchAll(STEM)) offsets.push(hit.index);
  return { unit: new UnitText(path, bytes, bytes.length), offsets };
}

/** Line starts, to turn byte offsets into lines and UTF-16 columns, both from 1. */
export class Lines {
  readonly #starts: number[] = [0];
  readonly #unit: UnitText;
  constructor(unit: UnitText) {
    this.#unit = unit;
    for (let i = 0; i < unit.length; i++) if (unit.bytes[i] === 10) this.#starts.push(i + 1);
  }
  at(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: this.#unit.utf8(this.#starts[low]!, offset).length + 1 };
  }
}
