import type { Severity } from '../../src/domain/severity.ts';
import { entropyBits } from '../../src/engine/scan/generic/entropy.ts';
import { levelOf } from '../../src/engine/scan/verdicts/levels.ts';
import type { FileLabels } from './labels.ts';
import type { Calibration } from './pack.ts';
import { percent, type Score, score } from './score.ts';

export interface Sample {
  path: string;
  group: string;
  quiet: boolean;
  x: Float64Array;
  y: number;
  seen: boolean;
  first: number;
  last: number;
  from: number;
  to: number;
  start: number;
  end: number;
  key: string;
  value: string;
  /** Keeps a confidence within what the form allows. */
  sure: (confidence: number) => number;
  ruleId: string;
  severity: Severity;
  tie: string;
  w: number;
  logit: number;
}

/** Categories that rules of providers and file formats cover, not this detector. */
const OTHERS = new Set([
  'PEM Private Key',
  'JSON Web Token',
  'BASE64 Private Key',
  'AWS Multi',
  'Google Multi',
  'Slack Token',
  'Google API Key',
  'Github Token',
  'Google OAuth Access Token',
  'Azure Access Token',
]);

/** Monotone share of true findings by score (pool adjacent violators), over left-out samples; unlabelled count half as false. */
export function calibrate(samples: readonly Sample[]): Calibration {
  const part = samples.filter((s) => !s.quiet && s.y >= 0).sort((a, b) => a.logit - b.logit);
  const blocks: { sum: number; n: number; at: number }[] = [];
  for (const s of part) {
    const w = s.y === 1 || s.seen ? 1 : 0.5;
    blocks.push({ sum: s.y * w, n: w, at: s.logit * w });
    while (blocks.length > 1 && blocks.at(-2)!.sum / blocks.at(-2)!.n >= blocks.at(-1)!.sum / blocks.at(-1)!.n) {
      const b = blocks.pop()!;
      const a = blocks.at(-1)!;
      a.sum += b.sum;
      a.n += b.n;
      a.at += b.at;
    }
  }
  // small blocks at the ends are chance: join until each holds 12
  const joined: typeof blocks = [];
  for (const b of blocks) {
    const last = joined.at(-1);
    if (last && (last.n < 12 || b.n < 12)) {
      last.sum += b.sum;
      last.n += b.n;
      last.at += b.at;
    } else joined.push({ ...b });
  }
  const at = joined.map((b) => Number((b.at / b.n).toFixed(3)));
  const is = joined.map((b) => Number(Math.min(0.97, (b.sum + 0.25) / (b.n + 1)).toFixed(3)));
  for (let i = 1; i < is.length; i++) is[i] = Math.max(is[i]!, is[i - 1]!);
  return { at, is, tell: 0.34 };
}

export function confidence(c: Calibration, logit: number): number {
  if (logit <= c.at[0]!) return c.is[0]!;
  for (let i = 1; i < c.at.length; i++) {
    if (logit <= c.at[i]!) {
      const t = (logit - c.at[i - 1]!) / (c.at[i]! - c.at[i - 1]!);
      return c.is[i - 1]! + t * (c.is[i]! - c.is[i - 1]!);
    }
  }
  return c.is.at(-1)!;
}

/** As the detector tells it: never below what the form alone is worth. */
function sure(c: Calibration, s: Sample): number {
  return s.sure(confidence(c, s.logit));
}

/** What the given samples would be scored at; spans that rules cover are left aside. */
function totals(told: readonly Sample[], labels: Map<string, FileLabels>): Score {
  const places = told.map(({ path, first, last }) => ({ path, startLine: first, endLine: last }));
  return score(places, labels, (kinds) => [...kinds].some((kind) => !OTHERS.has(kind)));
}

/** Prints what leaving repositories out gives, over thresholds. */
export function report(
  samples: readonly Sample[],
  labels: Map<string, FileLabels>,
  quietBytes: number,
  c: Calibration,
): void {
  const own = samples.filter((s) => !s.quiet);
  const quiet = samples.filter((s) => s.quiet);
  const all = totals(own, labels);
  console.log(`extraction: ${all.tp} of ${all.tp + all.fn} spans have a candidate`);
  c.about = aboutOf(own, quiet, labels, quietBytes, c);
  console.log('conf    P     R     F1    P*    F1*   noise/MB   TP FP unlabelled');
  for (const t of [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]) {
    const r = totals(
      own.filter((s) => sure(c, s) >= t),
      labels,
    );
    const p = r.tp / Math.max(1, r.tp + r.fp);
    const re = r.tp / (r.tp + r.fn);
    const ps = r.tp / Math.max(1, r.tp + r.fp + r.unlabelled);
    const noise = quiet.filter((s) => sure(c, s) >= t).length / (quietBytes / 1e6);
    console.log(
      `${t.toFixed(2)} ${percent(p)} ${percent(re)} ${percent((2 * p * re) / (p + re))} ${percent(ps)} ${percent((2 * ps * re) / (ps + re))}  ${noise.toFixed(2).padStart(6)}   ${r.tp} ${r.fp} ${r.unlabelled}`,
    );
  }
  for (const level of ['fail', 'warn'] as const) {
    const at = (s: Sample): boolean => {
      const { level: is } = levelOf(
        { ...s, confidence: sure(c, s), validity: 'plausible', bits: entropyBits(s.value) },
        'medium',
      );
      return sure(c, s) >= c.tell && (is === 'fail' || is === level);
    };
    const r = totals(own.filter(at), labels);
    console.log(
      `level ${level}: precision ${percent(r.tp / (r.tp + r.fp))}, with unlabelled ${percent(r.tp / (r.tp + r.fp + r.unlabelled))}, recall ${percent(r.tp / (r.tp + r.fn))}, noise ${(quiet.filter(at).length / (quietBytes / 1e6)).toFixed(2)} per MB`,
    );
  }
  sweep(own, quiet, labels, quietBytes);
  const told = totals(
    own.filter((s) => sure(c, s) >= c.tell),
    labels,
  );
  console.log(
    `recall of what is told: ${[...told.categories]
      .sort((a, b) => b[1][1] - a[1][1])
      .filter(([, [, n]]) => n > 5)
      .map(([k, [x, n]]) => `${k} ${x}/${n}`)
      .join(', ')}`,
  );
  console.log(`calibration: ${c.at.map((a, i) => `${a}:${c.is[i]}`).join(' ')}`);
}

/** The best F1, and the recall where precision is still 88 and 95 %, over all thresholds of the raw score. */
function sweep(
  own: readonly Sample[],
  quiet: readonly Sample[],
  labels: Map<string, FileLabels>,
  quietBytes: number,
): void {
  const sorted = [...own].sort((a, b) => b.logit - a.logit);
  let area = 0;
  let lastRecall = 0;
  let best = { f1: 0, text: '' };
  const at = new Map<number, string>();
  for (let n = 20; n <= Math.min(sorted.length, 1800); n += 20) {
    const r = totals(sorted.slice(0, n), labels);
    const p = r.tp / Math.max(1, r.tp + r.fp);
    const recall = r.tp / (r.tp + r.fn);
    const all = r.tp / Math.max(1, r.tp + r.fp + r.unlabelled);
    const edge = sorted[n - 1]!.logit;
    const noise = quiet.filter((s) => s.logit >= edge).length / (quietBytes / 1e6);
    const text = `P ${percent(p)} R ${percent(recall)} F1 ${percent((2 * p * recall) / (p + recall))} P* ${percent(all)} noise ${noise.toFixed(2)}`;
    area += all * (recall - lastRecall);
    lastRecall = recall;
    const f1 = (2 * p * recall) / (p + recall);
    if (f1 > best.f1) best = { f1, text };
    for (const least of [0.85, 0.88, 0.95]) if (p >= least) at.set(least, text);
  }
  console.log(`best F1: ${best.text}; area under precision* ${area.toFixed(4)}`);
  for (const [least, text] of at) console.log(`precision >= ${least}: ${text}`);
}

/** One sentence for the weights file: the data, and what leaving repositories out gave. */
function aboutOf(
  own: readonly Sample[],
  quiet: readonly Sample[],
  labels: Map<string, FileLabels>,
  quietBytes: number,
  c: Calibration,
): string {
  const r = totals(
    own.filter((s) => sure(c, s) >= c.tell),
    labels,
  );
  const groups = (list: readonly Sample[]): number => new Set(list.map((s) => s.group)).size;
  return (
    `Trained on CredData (Apache-2.0), ${groups(own)} repositories, and ${(quietBytes / 1e6).toFixed(0)} MB of ${groups(quiet)} npm and PyPI packages. ` +
    `On repositories left out: precision ${percent(r.tp / (r.tp + r.fp)).trim()}, recall ${percent(r.tp / (r.tp + r.fn)).trim()}.`
  );
}
