import type { Feature } from './feature.ts';
import { NAME_FEATURES } from './name-features.ts';
import type { Subject } from './subject.ts';
import { SYNTAX_FEATURES } from './syntax-features.ts';
import { VALUE_FEATURES } from './value-features.ts';

/** Every feature, in the order of the weights file. */
export const FEATURES: readonly Feature[] = [...NAME_FEATURES, ...VALUE_FEATURES, ...SYNTAX_FEATURES];

/** The values of all features, in order. */
export function measure(subject: Subject): Float64Array {
  const out = new Float64Array(FEATURES.length);
  for (let i = 0; i < out.length; i++) out[i] = Number(FEATURES[i]!.of(subject));
  return out;
}
