import model from '../../../generated/generic-model.json' with { type: 'json' };
import { FEATURES } from './features.ts';

/** One tree as flat arrays in pre-order: a node's left child, for values up to the threshold, is the next one. */
export interface Tree {
  /** Index in `FEATURES`, or -1 in a leaf. */
  feature: number[];
  threshold: number[];
  value: number[];
  right: number[];
}

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
export function unpack(packed: PackedModel): readonly Tree[] {
  const order = packed.features.map(indexOf);
  return packed.trees.map((text) => {
    const tree: Tree = { feature: [], threshold: [], value: [], right: [] };
    readNode({ packed, text, tree, order }, 0);
    return tree;
  });
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
  tree: Tree;
  order: readonly number[];
}

/** Reads the subtree that starts at character `at`; returns where the next one starts. */
function readNode(reading: Reading, at: number): number {
  const { packed, text, tree } = reading;
  const node = tree.feature.length;
  const split = codeAt(text, at) - 1;
  tree.feature.push(split < 0 ? -1 : reading.order[split]!);
  tree.value.push((codeAt(text, at + 1) - HALF) * packed.step);
  tree.threshold.push(split < 0 ? 0 : packed.edges[split]![codeAt(text, at + 2)]!);
  tree.right.push(0);
  if (split < 0) return at + 2;
  const middle = readNode(reading, at + 3);
  tree.right[node] = tree.feature.length;
  return readNode(reading, middle);
}

/** What the model says: the log-odds, and how much each feature moved it. */
export interface Score {
  logit: number;
  /** Indexed as `FEATURES`. */
  moved: Float64Array;
}

/** Runs the features through every tree, giving each split's change to the feature that was asked. */
export function scoreBy(trees: readonly Tree[], bias: number, features: Float64Array): Score {
  const moved = new Float64Array(features.length);
  let logit = bias;
  for (const tree of trees) {
    let i = 0;
    let value = tree.value[0]!;
    while (tree.feature[i]! >= 0) {
      const asked = tree.feature[i]!;
      i = features[asked]! <= tree.threshold[i]! ? i + 1 : tree.right[i]!;
      moved[asked]! += tree.value[i]! - value;
      value = tree.value[i]!;
    }
    logit += value;
  }
  return { logit, moved };
}

/** Judges candidates by their features. */
export interface Scorer {
  scoreOf(features: Float64Array): Score;
  /** The share of findings at this score that are right, as measured on repositories left out of the training. */
  confidenceOf(logit: number): number;
  /** Below this confidence nothing is told. A function, so that nothing is read before it is asked. */
  leastTold(): number;
}

/** The weights file with all that a scorer needs of it. */
export interface Weights extends PackedModel {
  calibration: { at: readonly number[]; is: readonly number[] };
  tell: number;
}

/** A scorer that reads its weights when first asked. */
export function scorerOf(weights: () => Weights): Scorer {
  let trees: readonly Tree[] | undefined;
  return {
    scoreOf(features) {
      trees ??= unpack(weights());
      return scoreBy(trees, weights().bias, features);
    },
    confidenceOf: (logit) => interpolate(weights().calibration, logit),
    leastTold: () => weights().tell,
  };
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
