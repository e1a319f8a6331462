import type { Subject } from './subject.ts';

/**
 * One thing the score weighs: `n.` of the name, `v.` of the value, `s.` of the syntax between and around them, `k.` of
 * the kind of file.
 * Booleans count as 0 and 1.
 */
export interface Feature {
  /** Stable id; the weights file names it. */
  id: string;
  /** What it says when it speaks for a secret, as the start of a reason; empty where it is not worth telling. */
  say: string;
  of: (subject: Subject) => number | boolean;
}
