import type { UnitText } from '../unit-text.ts';
import type { Stretch } from './candidate.ts';

const BEFORE = 256;
const AFTER = 448;
const LONGEST = 4096;

/** The stretch around `offset`: its line from at most 256 bytes before, and some 450 after. Constant cost on any input. */
export function stretchAt(unit: UnitText, offset: number): Stretch {
  const floor = Math.max(0, offset - BEFORE);
  const { bytes } = unit;
  let line = offset;
  while (line > floor && bytes[line - 1] !== 10) line--;
  const text = unit.around(offset, BEFORE, AFTER);
  return { text, base: floor, at: offset - floor, line: line - floor, cut: line === floor && floor > 0 };
}

/** The same stretch reaching 4 kB on, for a value that did not end within the first. */
export function widen(unit: UnitText, stretch: Stretch): Stretch {
  return { ...stretch, text: unit.around(stretch.base + stretch.at, stretch.at, LONGEST) };
}

/** Whether the byte may stand in a name: letters, digits, `_`, `$`, `-`, `.`. */
export function isNameByte(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return (
    (byte >= 97 && byte <= 122) ||
    (byte >= 65 && byte <= 90) ||
    (byte >= 48 && byte <= 57) ||
    byte === 95 ||
    byte === 45 ||
    byte === 46 ||
    byte === 36
  );
}
