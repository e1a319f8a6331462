/** The share of the alphabet's order in a lower-case text: `abcdef`, `123456`; also of two that alternate: `a1b2c3`, `00010203`. */
export function sequenceShare(lower: string): number {
  return Math.max(orderedShare(lower, 1), lower.length < 8 ? 0 : orderedShare(lower, 2));
}

function orderedShare(lower: string, step: number): number {
  let n = 0;
  for (let i = step; i < lower.length; i++) if (Math.abs(lower.charCodeAt(i) - lower.charCodeAt(i - step)) <= 1) n++;
  return n / Math.max(1, lower.length - step);
}
