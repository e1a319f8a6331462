import type { Model } from './boost.ts';

const HALF = 45;

export interface Calibration {
  at: number[];
  is: number[];
  tell: number;
  /** What it was trained on and measured at, for people. */
  about?: string;
}

/** One code from 0 on as a character from `#` on, without the backslash and what is not printable. */
function character(code: number): string {
  if (code >= 91) return String.fromCharCode(161 + code - 91);
  return String.fromCharCode(code >= 57 ? code + 36 : code + 35);
}

/** The weights file: features used, their bin edges, and per tree its nodes in pre-order: (feature, value, edge) or (none, value). */
export function pack(model: Model, ids: readonly string[], calibration: Calibration): string {
  const used = [...new Set(model.trees.flatMap((t) => [...t.feature].filter((f) => f >= 0)))].sort((a, b) => a - b);
  let largest = 0;
  for (const tree of model.trees) for (const v of tree.value) largest = Math.max(largest, Math.abs(v));
  const step = largest / (HALF - 1);
  const trees = model.trees.map((tree) => {
    const visit = (node: number): string => {
      const value = character(HALF + Math.round(tree.value[node]! / step));
      const f = tree.feature[node]!;
      if (f < 0) return character(0) + value;
      return (
        character(used.indexOf(f) + 1) + value + character(tree.bin[node]!) + visit(2 * node + 1) + visit(2 * node + 2)
      );
    };
    return visit(0);
  });
  const body = {
    version: 1,
    about: calibration.about ?? '',
    bias: Number(model.bias.toFixed(4)),
    step: Number(step.toPrecision(6)),
    features: used.map((f) => ids[f]!),
    edges: used.map((f) => model.edges[f]!),
    calibration: { at: calibration.at, is: calibration.is },
    tell: calibration.tell,
  };
  const head = JSON.stringify(body).slice(0, -1);
  return `${head},\n"trees":[\n${trees.map((t) => JSON.stringify(t)).join(',\n')}\n]}\n`;
}
