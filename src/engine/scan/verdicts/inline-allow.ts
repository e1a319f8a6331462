import { ALLOW_MARKER } from '../rules/compile-rules.ts';
import type { UnitText } from '../unit-text.ts';

/** Comments read for one match; a line with more of them is no one's reasoning. */
const MAX_COMMENTS = 64;
/** How much of a line around the marker is read. */
const REACH = 512;
const COMMENT = new RegExp(`${ALLOW_MARKER}(?![\\w-])(?:\\[([^\\]\\r\\n]*)\\])?`, 'i');

/** A comment `sealant:allow` or `sealant:allow[rule-id, …] reason`. */
interface Allowance {
  /** Rule ids, or `null` for all. */
  rules: readonly string[] | null;
  /** Where the marker stands, in bytes of the text. */
  offset: number;
  /** Whether nothing but the comment stands on the line, so that it speaks for the next one. */
  alone: boolean;
}

/**
 * Finds the comment that allows a match: on a line the value touches, or alone on the line before.
 *
 * @param markers offsets of `ALLOW_MARKER` in the text, ascending
 * @returns where the marker stands, in bytes, or `null`
 */
export function findAllowance(
  unit: UnitText,
  markers: readonly number[],
  match: { ruleId: string; start: number; end: number },
): number | null {
  if (markers.length === 0) return null;
  const firstLine = unit.lineStart(match.start);
  const lastEnd = unit.lineEnd(match.end);
  const lineBefore = firstLine === 0 ? 0 : unit.lineStart(firstLine - 1);
  const first = firstFrom(markers, lineBefore);
  for (const offset of markers.slice(first, first + MAX_COMMENTS)) {
    if (offset >= lastEnd) break;
    const allowance = readAllowance(unit, offset);
    if (allowance === null || (offset < firstLine && !allowance.alone)) continue;
    if (allowance.rules === null || allowance.rules.includes(match.ruleId)) return offset;
  }
  return null;
}

/** Index of the first of some ascending offsets that is not below `least`. */
function firstFrom(offsets: readonly number[], least: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function readAllowance(unit: UnitText, offset: number): Allowance | null {
  const lineStart = unit.lineStart(offset);
  const before = unit.utf8(Math.max(lineStart, offset - REACH), offset);
  const found = COMMENT.exec(unit.utf8(offset, Math.min(unit.lineEnd(offset), offset + REACH)));
  if (found?.index !== 0) return null;
  const rules = found[1]?.split(',').map((id) => id.trim());
  // A comment opener has no word characters, but for BASIC's and batch files' REM.
  const alone = offset - lineStart <= REACH && /^[^\p{L}\p{N}]*(?:rem\s+)?$/iu.test(before);
  return { rules: rules === undefined ? null : rules.filter((id) => id !== ''), offset, alone };
}
