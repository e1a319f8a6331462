import model from '../../../generated/generic-model.json' with { type: 'json' };
import { FEATURES } from './features.ts';

/** One tree as flat arrays: node `i` goes to `2i+1` where the feature is at most the threshold, else to `2i+2`. */
interface Tree {
  feature: Int16Array;
  threshold: Float64Array;
  value: Float64Array;
}

const HALF = 45;

/** Codes are characters from `#` on, without the backslash and the control characters after `~`. */
function codeAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code >= 161) return code - 161 + 91;
  return code > 92 ? code - 36 : code - 35;
}

let trees: readonly Tree[] | undefined;

/** Unpacks the trees: three characters per node (feature, threshold, value), nodes in heap order, one string per tree. */
function unpack(): readonly Tree[] {
  const order = model.features.map((id) => FEATURES.findIndex((feature) => feature.id === id));
  return model.trees.map((text) => {
    const n = text.length / 3;
    const tree: Tree = { feature: new Int16Array(n), threshold: new Float64Array(n), value: new Float64Array(n) };
    for (let i = 0; i < n; i++) {
      const split = codeAt(text, i * 3) - 1;
      tree.feature[i] = split < 0 ? -1 : order[split]!;
      tree.threshold[i] = split < 0 ? 0 : model.edges[split]![codeAt(text, i * 3 + 1)]!;
      tree.value[i] = (codeAt(text, i * 3 + 2) - HALF) * model.step;
    }
    return tree;
  });
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
      i = features[asked]! <= tree.threshold[i]! ? 2 * i + 1 : 2 * i + 2;
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
