import model from '../../../generated/generic-model.json' with { type: 'json' };
import { FEATURES } from './features.ts';
import type { Forest } from './forest.ts';
import { forestOf } from './forest-bytes.ts';

const HALF = 45;

/** Codes are characters from `#` on, without the backslash and the control characters after `~`. */
function codeAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code >= 161) return code - 161 + 91;
  return code > 92 ? code - 36 : code - 35;
}

/** The weights file, as `scripts/train-generic/pack.ts` writes it. */
export interface PackedModel {
  bias: number;
  step: number;
  features: readonly string[];
  edges: readonly (readonly number[])[];
  trees: readonly string[];
}

/** Reads the trees of a weights file. */
export function unpack(packed: PackedModel): Forest {
  const order = packed.features.map(indexOf);
  const reading: Reading = { packed, text: '', order, feature: [], threshold: [], value: [], right: [] };
  const roots: number[] = [];
  for (const text of packed.trees) {
    roots.push(reading.feature.length);
    reading.text = text;
    readNode(reading, 0);
  }
  const { feature, threshold, value, right } = reading;
  return {
    roots: Int32Array.from(roots),
    feature: Int16Array.from(feature),
    threshold: Float64Array.from(threshold),
    value: Float64Array.from(value),
    right: Int32Array.from(right),
    rest: restOf(roots, feature, value),
  };
}

function restOf(roots: readonly number[], feature: readonly number[], value: readonly number[]): Float64Array {
  const rest = new Float64Array(roots.length + 1);
  for (let tree = roots.length - 1; tree >= 0; tree--) {
    let most = 0;
    const end = roots[tree + 1] ?? feature.length;
    for (let node = roots[tree]!; node < end; node++) if (feature[node]! < 0) most = Math.max(most, value[node]!);
    rest[tree] = rest[tree + 1]! + most;
  }
  return rest;
}

/** @throws {Error} when the weights ask for a feature that the code no longer has: train again. */
function indexOf(id: string): number {
  const index = FEATURES.findIndex((feature) => feature.id === id);
  if (index < 0) throw new Error(`generic-model.json names the feature ${id}, which does not exist`);
  return index;
}

interface Reading {
  packed: PackedModel;
  text: string;
  order: readonly number[];
  feature: number[];
  threshold: number[];
  value: number[];
  right: number[];
}

/** Reads the subtree that starts at character `at`; returns where the next one starts. */
function readNode(reading: Reading, at: number): number {
  const { packed, text, feature, right } = reading;
  const node = feature.length;
  const split = codeAt(text, at) - 1;
  feature.push(split < 0 ? -1 : reading.order[split]!);
  reading.value.push((codeAt(text, at + 1) - HALF) * packed.step);
  reading.threshold.push(split < 0 ? 0 : packed.edges[split]![codeAt(text, at + 2)]!);
  right.push(0);
  if (split < 0) return at + 2;
  const middle = readNode(reading, at + 3);
  right[node] = feature.length;
  return readNode(reading, middle);
}

/**
 * Runs the features through every tree, for the log-odds. Ends early, with some value below `least`, where the rest of
 * the trees can't lift it to `least` any more.
 */
export function scoreBy(
  forest: Forest,
  bias: number,
  features: Float64Array,
  least = Number.NEGATIVE_INFINITY,
): number {
  const { roots, feature, threshold, value, right, rest } = forest;
  let logit = bias;
  for (let tree = 0; tree < roots.length; tree++) {
    if (logit + rest[tree]! < least) return logit;
    let i = roots[tree]!;
    for (let asked = feature[i]!; asked >= 0; asked = feature[i]!) {
      i = features[asked]! <= threshold[i]! ? i + 1 : right[i]!;
    }
    logit += value[i]!;
  }
  return logit;
}

/** How much each feature moved the log-odds, indexed as `FEATURES`: each split's change goes to the one that was asked. */
export function movedBy({ roots, feature, threshold, value, right }: Forest, features: Float64Array): Float64Array {
  const moved = new Float64Array(features.length);
  for (const root of roots) {
    let i = root;
    for (let asked = feature[i]!; asked >= 0; asked = feature[i]!) {
      const next = features[asked]! <= threshold[i]! ? i + 1 : right[i]!;
      moved[asked]! += value[next]! - value[i]!;
      i = next;
    }
  }
  return moved;
}

/** Judges candidates by their features. */
export interface Scorer {
  /** The log-odds; where they are too low for `leastTold`, some value that is, too. */
  scoreOf(features: Float64Array): number;
  /** How much each feature moved them. */
  movedBy(features: Float64Array): Float64Array;
  /** The share of findings at this score that are right, as measured on repositories left out of the training. */
  confidenceOf(logit: number): number;
  /** Below this confidence nothing is told. A function, so that nothing is read before it is asked. */
  leastTold(): number;
}

/** The weights file with all that a scorer needs of it. */
export interface Weights extends PackedModel {
  calibration: { at: readonly number[]; is: readonly number[] };
  tell: number;
  /** The trees as `forestBytes` wrote them; only in the bundle. */
  forest?: Uint8Array;
}

/** A scorer that reads its weights when first asked. */
export function scorerOf(weights: () => Weights): Scorer {
  let forest: Forest | undefined;
  let least = Number.NEGATIVE_INFINITY;
  const read = (): Forest => {
    if (forest === undefined) {
      const { forest: bytes } = weights();
      forest = (bytes && forestOf(bytes)) ?? unpack(weights());
      least = leastOf(weights());
    }
    return forest;
  };
  return {
    scoreOf: (features) => scoreBy(read(), weights().bias, features, least),
    movedBy: (features) => movedBy(read(), features),
    confidenceOf: (logit) => interpolate(weights().calibration, logit),
    leastTold: () => weights().tell,
  };
}

/** Log-odds below which the confidence is surely below `tell`. */
function leastOf({ calibration: { at, is }, tell }: Weights): number {
  let least = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < at.length && is[i]! < tell; i++) least = at[i]!;
  return least;
}

function interpolate({ at, is }: Weights['calibration'], logit: number): number {
  if (logit <= at[0]!) return is[0]!;
  for (let i = 1; i < at.length; i++) {
    if (logit <= at[i]!) {
      const t = (logit - at[i - 1]!) / (at[i]! - at[i - 1]!);
      return is[i - 1]! + t * (is[i]! - is[i - 1]!);
    }
  }
  return is.at(-1)!;
}

/** The scorer of the weights that come with Sealant. */
export const BUILT_IN: Scorer = scorerOf(() => model);
