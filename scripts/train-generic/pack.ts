import type { Model } from './boost.ts';

const HALF = 45;

export interface Calibration {
  at: number[];
  is: number[];
  tell: number;
}

/** One code from 0 on as a character from `#` on, without the backslash and what is not printable. */
function character(code: number): string {
  if (code >= 91) return String.fromCharCode(161 + code - 91);
  return String.fromCharCode(code >= 57 ? code + 36 : code + 35);
}

/** The weights file: features used, their bin edges, and per tree three characters per node (feature, edge, value). */
export function pack(model: Model, ids: readonly string[], calibration: Calibration): string {
  const used = [...new Set(model.trees.flatMap((t) => [...t.feature].filter((f) => f >= 0)))].sort((a, b) => a - b);
  let largest = 0;
  for (const tree of model.trees) for (const v of tree.value) largest = Math.max(largest, Math.abs(v));
  const step = largest / (HALF - 1);
  const trees = model.trees.map((tree) => {
    let text = '';
    let last = 0;
    const reached = new Set([0]);
    for (let i = 0; i < tree.feature.length; i++) {
      if (!reached.has(i)) continue;
      last = i;
      if (tree.feature[i]! >= 0) {
        reached.add(2 * i + 1);
        reached.add(2 * i + 2);
      }
    }
    for (let i = 0; i <= last; i++) {
      const f = reached.has(i) ? tree.feature[i]! : -1;
      text +=
        character(f < 0 ? 0 : used.indexOf(f) + 1) +
        character(f < 0 ? 0 : tree.bin[i]!) +
        character(HALF + Math.round(tree.value[i]! / step));
    }
    return text;
  });
  const body = {
    version: 1,
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
