import type { Reach } from './unit-text.ts';

/** A part of a text, in bytes; the end is exclusive. */
export interface Part {
  start: number;
  end: number;
}

/** Bytes compared at first, and at most, at a time. */
const FIRST_STEP = 64;
const LONGEST_STEP = 8_192;
/** Below this, bytes are compared one by one. */
const SHORTEST_STEP = 16;
/** What is looked for at a part's end reaches no farther over it, in bytes: a stem. */
const EDGE = 32;
/** Bytes that are looked for in the other text. */
const PROBE = 32;
/** How often a changed stretch is probed before it counts as changed altogether. */
const PROBES = 3;
/** How often stretches are divided. */
const MAX_DEPTH = 5;
/** With more than this share to look at, all of it is. */
const MOST_SHARE = 0.75;

/**
 * The parts of `text` outside of which every place has all of its reach in `before`, too (less where both texts begin or
 * end there). Ascending, apart from each other; none where the texts are the same. Not the smallest such parts: some
 * probes per text find what stayed.
 *
 * Of two places that lead to one value the first counts, so a place depends on all that such a first one before it does.
 *
 * @returns `null` where most of the text would have to be looked at
 */
export function changedParts(before: Buffer, text: Buffer, reach: Reach): Part[] | null {
  const { behind, ahead } = reach;
  const start = commonAhead(before, 0, text, 0);
  if (start === text.length && start === before.length) return [];
  const tail = commonBehind(before, before.length, text, text.length, Math.min(before.length, text.length) - start);
  const differing: Part[] = [];
  divide({ before, text, worth: behind + 2 * ahead + PROBE, differing }, start, text.length - tail, MAX_DEPTH);
  const parts: Part[] = [];
  let sum = 0;
  for (const each of differing) {
    const from = Math.max(0, each.start - ahead);
    const to = Math.min(text.length, each.end + behind + ahead + EDGE);
    const last = parts.at(-1);
    if (last !== undefined && from <= last.end + EDGE) {
      sum += to - last.end;
      last.end = to;
    } else {
      sum += to - from;
      parts.push({ start: from, end: to });
    }
  }
  return sum > text.length * MOST_SHARE ? null : parts;
}

interface Division {
  before: Buffer;
  text: Buffer;
  /** A shorter stretch that stayed spares nothing. */
  worth: number;
  differing: Part[];
}

/** Leaves out of `start` to `end` what stands in the other text, where that spares something. */
function divide(division: Division, start: number, end: number, depth: number): void {
  const { before, text, worth, differing } = division;
  for (let probe = 1; depth > 0 && probe <= PROBES && end - start > worth; probe++) {
    const at = start + Math.floor(((end - start) * probe) / (PROBES + 1));
    const there = before.indexOf(text.subarray(at, Math.min(at + PROBE, end)));
    if (there === -1) continue;
    const from = at - commonBehind(before, there, text, at, Math.min(there, at - start));
    const to = Math.min(end, at + commonAhead(before, there, text, at));
    if (to - from <= worth) continue;
    divide(division, start, from, depth - 1);
    divide(division, to, end, depth - 1);
    return;
  }
  differing.push({ start, end });
}

/** How many bytes are the same from `i` and `j` on. */
function commonAhead(a: Buffer, i: number, b: Buffer, j: number): number {
  const most = Math.min(a.length - i, b.length - j);
  let same = 0;
  let step = FIRST_STEP;
  while (same < most) {
    const size = Math.min(step, most - same);
    if (size <= SHORTEST_STEP) {
      if (a[i + same] !== b[j + same]) return same;
      same++;
    } else if (a.compare(b, j + same, j + same + size, i + same, i + same + size) === 0) {
      same += size;
      step = Math.min(step * 2, LONGEST_STEP);
    } else step = size >> 1;
  }
  return same;
}

/** How many bytes, `most` at most, are the same before `i` and `j`. */
function commonBehind(a: Buffer, i: number, b: Buffer, j: number, most: number): number {
  let same = 0;
  let step = FIRST_STEP;
  while (same < most) {
    const size = Math.min(step, most - same);
    const [x, y] = [i - same, j - same];
    if (size <= SHORTEST_STEP) {
      if (a[x - 1] !== b[y - 1]) return same;
      same++;
    } else if (a.compare(b, y - size, y, x - size, x) === 0) {
      same += size;
      step = Math.min(step * 2, LONGEST_STEP);
    } else step = size >> 1;
  }
  return same;
}
