/** Code points from, to, both included; sorted, not touching. */
export type CodeRanges = readonly (readonly [number, number])[];

export const LAST_CODE = 0x10ffff;

/** POSIX classes, `[:alnum:]`. */
export const ASCII_CLASSES: Readonly<Record<string, CodeRanges>> = {
  alnum: [
    [48, 57],
    [65, 90],
    [97, 122],
  ],
  alpha: [
    [65, 90],
    [97, 122],
  ],
  ascii: [[0, 127]],
  blank: [
    [9, 9],
    [32, 32],
  ],
  cntrl: [
    [0, 31],
    [127, 127],
  ],
  digit: [[48, 57]],
  graph: [[33, 126]],
  lower: [[97, 122]],
  print: [[32, 126]],
  punct: [
    [33, 47],
    [58, 64],
    [91, 96],
    [123, 126],
  ],
  space: [
    [9, 13],
    [32, 32],
  ],
  upper: [[65, 90]],
  word: [
    [48, 57],
    [65, 90],
    [95, 95],
    [97, 122],
  ],
  xdigit: [
    [48, 57],
    [65, 70],
    [97, 102],
  ],
};
/** Perl classes, `\\d`. */
export const PERL_CLASSES: Readonly<Record<string, CodeRanges>> = {
  d: ASCII_CLASSES['digit']!,
  w: ASCII_CLASSES['word']!,
  // Unlike JavaScript's: neither vertical tab nor no-break space.
  s: [
    [9, 10],
    [12, 13],
    [32, 32],
  ],
};
/** With the other case of every ASCII letter, and of single letters beyond. */
export function foldCase(ranges: CodeRanges): CodeRanges {
  const more: [number, number][] = ranges.map(([from, to]) => [from, to]);
  for (const [from, to] of ranges) {
    if (from === to && from > 127) more.push(...otherCases(from));
    for (const [low, high, shift] of [
      [65, 90, 32],
      [97, 122, -32],
    ] as const) {
      if (from <= high && to >= low) more.push([Math.max(from, low) + shift, Math.min(to, high) + shift]);
    }
  }
  return union(more);
}

function otherCases(code: number): [number, number][] {
  const char = String.fromCodePoint(code);
  return [char.toLowerCase(), char.toUpperCase()].flatMap((other): [number, number][] => {
    const points = Array.from(other, (one) => one.codePointAt(0)!);
    return points.length === 1 ? [[points[0]!, points[0]!]] : [];
  });
}

/** Sorts ranges and joins those that touch. */
export function union(ranges: CodeRanges): CodeRanges {
  const joined: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** All characters that are not in the ranges. */
export function complement(ranges: CodeRanges): CodeRanges {
  const rest: [number, number][] = [];
  let next = 0;
  for (const [from, to] of union(ranges)) {
    if (from > next) rest.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= LAST_CODE) rest.push([next, LAST_CODE]);
  return rest;
}
