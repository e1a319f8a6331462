import type { Feature } from './feature.ts';
import { NAME_FEATURES } from './name-features.ts';
import type { Subject } from './subject.ts';
import { PATH_FEATURES, SYNTAX_FEATURES } from './syntax-features.ts';
import { VALUE_FEATURES } from './value-features.ts';

/** Every feature, in the order of the weights file. */
export const FEATURES: readonly Feature[] = [...NAME_FEATURES, ...VALUE_FEATURES, ...SYNTAX_FEATURES, ...PATH_FEATURES];

const NAMES = NAME_FEATURES.length;
const PATHS = FEATURES.length - PATH_FEATURES.length;
/** Names whose features are kept: most texts have few. */
const KEPT_NAMES = 512;

const byName = new Map<string, Float64Array>();
let lastPath: string | undefined;
let byPath = new Float64Array(0);

/** The values of all features, in order. */
export function measure(subject: Subject): Float64Array {
  const out = new Float64Array(FEATURES.length);
  out.set(nameFeatures(subject));
  for (let i = NAMES; i < PATHS; i++) out[i] = Number(FEATURES[i]!.of(subject));
  if (lastPath !== subject.path) {
    byPath = Float64Array.from(PATH_FEATURES, ({ of }) => Number(of(subject)));
    lastPath = subject.path;
  }
  out.set(byPath, PATHS);
  return out;
}

function nameFeatures(subject: Subject): Float64Array {
  const { name } = subject.candidate;
  let known = byName.get(name);
  if (known === undefined) {
    known = Float64Array.from(NAME_FEATURES, ({ of }) => Number(of(subject)));
    if (byName.size === KEPT_NAMES) byName.clear();
    byName.set(name, known);
  }
  return known;
}
