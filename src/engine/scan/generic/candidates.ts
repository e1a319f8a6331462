import type { UnitText } from '../unit-text.ts';
import { mayAssign, readAssignment } from './assignment.ts';
import type { Candidate } from './candidate.ts';
import { formsAt, mayHoldUser, readSpecial } from './special.ts';
import { stretchAt, widen } from './stretch.ts';
import { pathKind } from './syntax.ts';

/** Bytes at which a special form may start, lower-cased: `:` of `://`, and the first letters of the other stems. */
const SPECIAL_FIRST = new Set([...':bismcp'].map((char) => char.charCodeAt(0)));

/**
 * Every value that stands where a secret could, for the stems found at `offsets` (bytes, any order, repeats allowed).
 * Constant work per offset; most end after a look at some bytes.
 */
export function candidatesAt(unit: UnitText, offsets: ArrayLike<number>): Candidate[] {
  const kind = pathKind(unit.path);
  const found = new Map<number, { candidate: Candidate; offset: number }>();
  for (let i = 0; i < offsets.length; i++) {
    const offset = offsets[i]!;
    if (offset < 0 || offset >= unit.length) continue;
    const special = specialAt(unit, offset);
    const candidate = special === undefined ? assignmentAt(unit, offset, kind === 'code') : special;
    if (!candidate) continue;
    // Of several stems that lead to one value, the first in the text has read the most of what stands before it.
    const other = found.get(candidate.start);
    if (other === undefined || offset < other.offset) found.set(candidate.start, { candidate, offset });
  }
  return [...found.values()].map(({ candidate }) => candidate).sort((a, b) => a.start - b.start);
}

/** The special form at the offset; `null` where the stem announces one that is not there; `undefined` for other stems. */
function specialAt(unit: UnitText, offset: number): Candidate | null | undefined {
  const first = unit.bytes[offset]!;
  if (!SPECIAL_FIRST.has(first | 32) && first !== 58) return undefined;
  if (first === 58 && !mayHoldUser(unit.bytes, offset + 3, unit.length)) return null;
  const head = unit.latin1(offset, offset + 12).toLowerCase();
  const forms = formsAt(head);
  if (forms.length === 0) return undefined;
  const stretch = stretchAt(unit, offset);
  for (const form of forms) {
    const candidate = readSpecial(stretch, form);
    if (candidate) return candidate;
  }
  return /^(?:pass|secure)/.test(head) ? undefined : null;
}

function assignmentAt(unit: UnitText, offset: number, isCode: boolean): Candidate | null {
  if (!mayAssign(unit.bytes, offset, unit.length)) return null;
  const stretch = stretchAt(unit, offset);
  const read = readAssignment(stretch, isCode);
  if (read !== 'more') return read;
  const again = readAssignment(widen(unit, stretch), isCode);
  return again === 'more' ? null : again;
}
