/** Gradient boosted trees for a yes/no question: logistic loss, histograms, trees of a fixed depth in heap order. */
export interface BoostOptions {
  trees: number;
  depth: number;
  rate: number;
  /** L2 on leaf values. */
  lambda: number;
  /** Least sum of hessians in a leaf. */
  leaf: number;
  /** Share of features and of rows that each tree sees. */
  columns: number;
  rows: number;
  seed: number;
}

export interface Tree {
  /** Feature index or -1, per node in heap order. */
  feature: Int16Array;
  /** Bin at or below which a row goes left. */
  bin: Int16Array;
  value: Float64Array;
}

export interface Model {
  bias: number;
  trees: Tree[];
  edges: number[][];
}

export interface Rows {
  /** Row-major feature values. */
  x: Float64Array[];
  y: Uint8Array;
  w: Float64Array;
}

export function random(seed: number): () => number {
  let s = seed >>> 0;
  return () => {
    s = (s + 0x6d2b79f5) >>> 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const BINS = 24;

/** Bin edges by quantiles of the distinct values, rounded to three digits so that the weights file stays readable. */
export function edgesOf(x: Float64Array[]): number[][] {
  const features = x[0]!.length;
  const out: number[][] = [];
  for (let f = 0; f < features; f++) {
    const values = [...new Set(x.map((row) => row[f]!))].sort((a, b) => a - b);
    const edges = new Set<number>();
    const steps = Math.min(BINS, values.length) - 1;
    for (let i = 0; i < steps; i++) {
      const at = Math.floor(((i + 0.5) * values.length) / (steps + 0.5));
      const a = values[Math.min(at, values.length - 2)]!;
      const b = values[Math.min(at, values.length - 2) + 1]!;
      edges.add(Number(((a + b) / 2).toPrecision(4)));
    }
    out.push([...edges].sort((a, b) => a - b));
  }
  return out;
}

export function binOf(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= edges[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function train(rows: Rows, options: BoostOptions): Model {
  const n = rows.x.length;
  const edges = edgesOf(rows.x);
  const features = edges.length;
  const bins = new Uint8Array(n * features);
  for (let i = 0; i < n; i++)
    for (let f = 0; f < features; f++) bins[i * features + f] = binOf(edges[f]!, rows.x[i]![f]!);
  let positive = 0;
  let total = 0;
  for (let i = 0; i < n; i++) {
    total += rows.w[i]!;
    if (rows.y[i]) positive += rows.w[i]!;
  }
  const bias = Math.log(positive / (total - positive));
  const logit = new Float64Array(n).fill(bias);
  const trees: Tree[] = [];
  const next = random(options.seed);
  const g = new Float64Array(n);
  const h = new Float64Array(n);
  for (let t = 0; t < options.trees; t++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-logit[i]!));
      g[i] = (p - rows.y[i]!) * rows.w[i]!;
      h[i] = Math.max(1e-6, p * (1 - p)) * rows.w[i]!;
    }
    const columns: number[] = [];
    for (let f = 0; f < features; f++) if (edges[f]!.length > 0 && next() < options.columns) columns.push(f);
    const sample: number[] = [];
    for (let i = 0; i < n; i++) if (next() < options.rows) sample.push(i);
    const tree = grow(bins, features, edges, g, h, Int32Array.from(sample), columns, options);
    trees.push(tree);
    for (let i = 0; i < n; i++) {
      let node = 0;
      while (tree.feature[node]! >= 0)
        node = 2 * node + (bins[i * features + tree.feature[node]!]! <= tree.bin[node]! ? 1 : 2);
      logit[i]! += tree.value[node]!;
    }
  }
  return { bias, trees, edges };
}

function grow(
  bins: Uint8Array,
  features: number,
  edges: number[][],
  g: Float64Array,
  h: Float64Array,
  root: Int32Array,
  columns: number[],
  o: BoostOptions,
): Tree {
  const nodes = 2 ** (o.depth + 1) - 1;
  const tree: Tree = {
    feature: new Int16Array(nodes).fill(-1),
    bin: new Int16Array(nodes),
    value: new Float64Array(nodes),
  };
  const hg = new Float64Array(BINS + 1);
  const hh = new Float64Array(BINS + 1);
  const visit = (node: number, rows: Int32Array, depth: number): void => {
    let G = 0;
    let H = 0;
    for (const i of rows) {
      G += g[i]!;
      H += h[i]!;
    }
    tree.value[node] = (-G / (H + o.lambda)) * o.rate;
    if (depth === o.depth || H < 2 * o.leaf) return;
    let best = 1e-3;
    let bf = -1;
    let bb = 0;
    const base = (G * G) / (H + o.lambda);
    for (const f of columns) {
      const k = edges[f]!.length + 1;
      hg.fill(0, 0, k);
      hh.fill(0, 0, k);
      for (const i of rows) {
        const b = bins[i * features + f]!;
        hg[b]! += g[i]!;
        hh[b]! += h[i]!;
      }
      let gl = 0;
      let hl = 0;
      for (let b = 0; b < k - 1; b++) {
        gl += hg[b]!;
        hl += hh[b]!;
        if (hl < o.leaf || H - hl < o.leaf) continue;
        const gain = (gl * gl) / (hl + o.lambda) + ((G - gl) * (G - gl)) / (H - hl + o.lambda) - base;
        if (gain > best) {
          best = gain;
          bf = f;
          bb = b;
        }
      }
    }
    if (bf < 0) return;
    tree.feature[node] = bf;
    tree.bin[node] = bb;
    visit(
      2 * node + 1,
      rows.filter((i) => bins[i * features + bf]! <= bb),
      depth + 1,
    );
    visit(
      2 * node + 2,
      rows.filter((i) => bins[i * features + bf]! > bb),
      depth + 1,
    );
  };
  visit(0, root, 0);
  return tree;
}

export function predict(model: Model, x: Float64Array): number {
  let logit = model.bias;
  for (const tree of model.trees) {
    let node = 0;
    while (tree.feature[node]! >= 0) {
      const f = tree.feature[node]!;
      node = 2 * node + (x[f]! <= model.edges[f]![tree.bin[node]!]! ? 1 : 2);
    }
    logit += tree.value[node]!;
  }
  return logit;
}
