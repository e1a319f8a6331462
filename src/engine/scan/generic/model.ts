import model from '../../../generated/generic-model.json' with { type: 'json' };
import { FEATURES } from './features.ts';

/** One tree as flat arrays in pre-order: a node's left child, for values up to the threshold, is the next one. */
interface Tree {
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

let trees: readonly Tree[] | undefined;

function unpack(): readonly Tree[] {
  const order = model.features.map(indexOf);
  return model.trees.map((text) => {
    const tree: Tree = { feature: [], threshold: [], value: [], right: [] };
    readNode(text, 0, tree, order);
    return tree;
  });
}

/** @throws {Error} when the weights ask for a feature that the code no longer has: train again. */
function indexOf(id: string): number {
  const index = FEATURES.findIndex((feature) => feature.id === id);
  if (index < 0) throw new Error(`generic-model.json names the feature ${id}, which does not exist`);
  return index;
}

/** Reads the subtree that starts at character `at`; returns where the next one starts. */
function readNode(text: string, at: number, tree: Tree, order: readonly number[]): number {
  const node = tree.feature.length;
  const split = codeAt(text, at) - 1;
  tree.feature.push(split < 0 ? -1 : order[split]!);
  tree.value.push((codeAt(text, at + 1) - HALF) * model.step);
  tree.threshold.push(split < 0 ? 0 : model.edges[split]![codeAt(text, at + 2)]!);
  tree.right.push(0);
  if (split < 0) return at + 2;
  const middle = readNode(text, at + 3, tree, order);
  tree.right[node] = tree.feature.length;
  return readNode(text, middle, tree, order);
}

/** What the model says: the log-odds, and how much each feature moved it. */
export interface Score {
  logit: number;
  /** Indexed as `FEATURES`. */
  moved: Float64Array;
}

/** Runs the features through every tree, giving each split's change to the feature that was asked. */
export function scoreOf(features: Float64Array): Score {
  trees ??= unpack();
  const moved = new Float64Array(features.length);
  let logit = model.bias;
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

/** The share of findings at this score that are right, as measured on repositories left out of the training. */
export function confidenceOf(logit: number): number {
  const { at, is } = model.calibration;
  if (logit <= at[0]!) return is[0]!;
  for (let i = 1; i < at.length; i++) {
    if (logit <= at[i]!) {
      const t = (logit - at[i - 1]!) / (at[i]! - at[i - 1]!);
      return is[i - 1]! + t * (is[i]! - is[i - 1]!);
    }
  }
  return is.at(-1)!;
}

/** Below this confidence nothing is told. */
export const TELL = model.tell;
