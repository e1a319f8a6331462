import { NAME_FEATURES } from './name-features.ts';
import type { Subject } from './subject.ts';
import { SYNTAX_FEATURES } from './syntax-features.ts';
import { VALUE_FEATURES } from './value-features.ts';

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

/** Every feature, in the order of the weights file. */
export const FEATURES: readonly Feature[] = [...NAME_FEATURES, ...VALUE_FEATURES, ...SYNTAX_FEATURES];

/** The values of all features, in order. */
export function measure(subject: Subject): Float64Array {
  const out = new Float64Array(FEATURES.length);
  for (let i = 0; i < out.length; i++) out[i] = Number(FEATURES[i]!.of(subject));
  return out;
}
