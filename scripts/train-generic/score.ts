/** Counts findings against labels, as the scorer of the labelled data does (`score.py` there). */
import type { FileLabels } from './labels.ts';

/** Lines of one finding that count. */
const SPAN_LIMIT = 200;

/** Where something was told: lines from 1, both included. */
export interface Place {
  path: string;
  startLine: number;
  endLine: number;
}

export interface Score {
  /** Labelled true and found, missed; labelled false and found. */
  tp: number;
  fn: number;
  fp: number;
  /** Places told where no line has any label. */
  unlabelled: number;
  /** Found and all, by category. */
  categories: Map<string, [found: number, all: number]>;
}

function touches(lines: ReadonlySet<number>, first: number, last: number): boolean {
  for (let line = first; line <= last; line++) if (lines.has(line)) return true;
  return false;
}

function linesByPath(places: readonly Place[]): Map<string, Set<number>> {
  const hit = new Map<string, Set<number>>();
  for (const { path, startLine, endLine } of places) {
    const lines = hit.get(path) ?? new Set<number>();
    hit.set(path, lines);
    for (let line = startLine; line <= Math.min(endLine, startLine + SPAN_LIMIT); line++) lines.add(line);
  }
  return hit;
}

function countFile(file: FileLabels, lines: ReadonlySet<number>, counts: (kinds: Set<string>) => boolean, to: Score) {
  for (const span of file.spans) {
    if (!counts(span.kinds)) continue;
    const found = touches(lines, span.first, span.last);
    if (found) to.tp++;
    else to.fn++;
    for (const kind of span.kinds) {
      const [x, n] = to.categories.get(kind) ?? [0, 0];
      to.categories.set(kind, [x + Number(found), n + 1]);
    }
  }
  for (const [first, last] of file.falseSpans) {
    if (touches(file.truth, first, last) || touches(file.other, first, last)) continue;
    if (touches(lines, first, last)) to.fp++;
  }
}

/** @param counts whether a true span of these categories is asked for at all; all without it */
export function score(
  places: readonly Place[],
  labels: ReadonlyMap<string, FileLabels>,
  counts: (kinds: Set<string>) => boolean = () => true,
): Score {
  const out: Score = { tp: 0, fn: 0, fp: 0, unlabelled: 0, categories: new Map() };
  const hit = linesByPath(places);
  const none = new Set<number>();
  for (const [path, file] of labels) countFile(file, hit.get(path) ?? none, counts, out);
  const seen = new Set<string>();
  for (const { path, startLine } of places) {
    const file = labels.get(path);
    const isLabelled = file && (file.truth.has(startLine) || file.false.has(startLine) || file.other.has(startLine));
    if (!isLabelled) seen.add(`${path}:${startLine}`);
  }
  out.unlabelled = seen.size;
  return out;
}

/** Precision, recall and F1; with `*` the unlabelled count as false. From 0 to 1. */
export function rates({ tp, fn, fp, unlabelled }: Score): {
  p: number;
  r: number;
  f1: number;
  ps: number;
  f1s: number;
} {
  const p = tp / Math.max(1, tp + fp);
  const r = tp / Math.max(1, tp + fn);
  const ps = tp / Math.max(1, tp + fp + unlabelled);
  const mean = (a: number): number => (a + r === 0 ? 0 : (2 * a * r) / (a + r));
  return { p, r, f1: mean(p), ps, f1s: mean(ps) };
}

/** As percent with one digit, five characters wide. */
export const percent = (x: number): string => (100 * x).toFixed(1).padStart(5);
