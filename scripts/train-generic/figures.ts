/** The figures of an evaluation: by threshold, by level, by kind of credential, and how far a confidence can be trusted. */
import type { Finding } from '../../src/domain/finding.ts';
import { LEVELS, type Level } from '../../src/domain/severity.ts';
import type { FileLabels } from './labels.ts';
import { percent, rates, type Score, score } from './score.ts';

/** The kinds that the labels' categories belong to. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  passwords: ['Password', 'SQL Password', 'CMD Password', 'CMD ConvertTo-SecureString', 'CURL User Password'],
  tokens: ['Token', 'API', 'JSON Web Token', 'Github Token', 'Slack Token', 'Google OAuth Access Token'],
  keys: ['Key', 'PEM Private Key', 'BASE64 Private Key', 'Google API Key'],
  headers: ['Auth', 'Basic Authorization', 'Bearer Authorization'],
  'URL credentials': ['URL Credentials'],
  'other secrets': [
    'Secret',
    'Dropbox App secret',
    'OTP / 2FA Secret',
    'Credential',
    'AWS Multi',
    'Google Multi',
    'Salt',
  ],
};

const THRESHOLDS = [0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];
/** Bins of confidence, lower ends. */
const BINS = [0.4, 0.6, 0.7, 0.8, 0.9];

export interface Row {
  precision: number;
  /** With places that nobody labelled counted as false. */
  precisionWithUnlabelled: number;
  recall: number;
  f1: number;
  /** Findings per MB in ordinary packages. */
  noise: number;
  truePositives: number;
  falsePositives: number;
  unlabelled: number;
}

export interface Figures {
  thresholds: (Row & { minConfidence: number })[];
  levels: (Row & { level: Level })[];
  kinds: { kind: string; all: number; told: number; fail: number }[];
  /** Share of labelled findings that are right, of those told with a confidence from `from` to `below`. */
  calibration: { from: number; below: number; right: number; labelled: number; unlabelled: number; mean: number }[];
}

type Labels = ReadonlyMap<string, FileLabels>;

function rowOf(own: readonly Finding[], quiet: readonly Finding[], megabytes: number, labels: Labels): Row {
  const s = score(own, labels);
  const { p, r, f1, ps } = rates(s);
  const round = (x: number): number => Number(x.toFixed(4));
  return {
    precision: round(p),
    precisionWithUnlabelled: round(ps),
    recall: round(r),
    f1: round(f1),
    noise: round(megabytes === 0 ? 0 : quiet.length / megabytes),
    truePositives: s.tp,
    falsePositives: s.fp,
    unlabelled: s.unlabelled,
  };
}

function isAtLeast(level: Level): (finding: Finding) => boolean {
  return (finding) => LEVELS.indexOf(finding.level) <= LEVELS.indexOf(level);
}

function recallOf(s: Score, categories: readonly string[]): [number, number] {
  let found = 0;
  let all = 0;
  for (const category of categories) {
    const [x, n] = s.categories.get(category) ?? [0, 0];
    found += x;
    all += n;
  }
  return [found, all];
}

function kindsOf(own: readonly Finding[], labels: Labels): Figures['kinds'] {
  const told = score(own, labels);
  const fail = score(own.filter(isAtLeast('fail')), labels);
  const single = [...told.categories.keys()].filter((c) => told.categories.get(c)![1] >= 20).map((c) => [c, [c]]);
  return [...Object.entries(KINDS), ...(single as [string, string[]][])].map(([kind, categories]) => {
    const [found, all] = recallOf(told, categories);
    const [red] = recallOf(fail, categories);
    return { kind, all, told: found, fail: red };
  });
}

function calibrationOf(own: readonly Finding[], labels: Labels): Figures['calibration'] {
  return BINS.map((from, i) => {
    const below = BINS[i + 1] ?? 1.01;
    let right = 0;
    let labelled = 0;
    let unlabelled = 0;
    let sum = 0;
    let all = 0;
    for (const f of own) {
      if (f.confidence < from || f.confidence >= below) continue;
      const file = labels.get(f.path);
      let is = '';
      for (let line = f.startLine; line <= f.endLine; line++) {
        if (file?.truth.has(line)) is = 'true';
        else if (is === '' && file?.false.has(line)) is = 'false';
        else if (is === '' && file?.other.has(line)) is = 'other';
      }
      if (is === 'other') continue;
      all++;
      sum += f.confidence;
      if (is === '') unlabelled++;
      else labelled++;
      if (is === 'true') right++;
    }
    return { from, below, right, labelled, unlabelled, mean: Number((sum / Math.max(1, all)).toFixed(3)) };
  });
}

/** @param megabytes of ordinary packages that `quiet` was found in */
export function measureAll(own: Finding[], quiet: Finding[], megabytes: number, labels: Labels): Figures {
  const row = (keep: (f: Finding) => boolean): Row => rowOf(own.filter(keep), quiet.filter(keep), megabytes, labels);
  return {
    thresholds: THRESHOLDS.map((t) => ({ minConfidence: t, ...row((f) => f.confidence >= t) })),
    levels: LEVELS.map((level) => ({ level, ...row(isAtLeast(level)) })),
    kinds: kindsOf(own, labels),
    calibration: calibrationOf(own, labels),
  };
}

function line(name: string, r: Row): string {
  const shares = [r.precision, r.recall, r.f1, r.precisionWithUnlabelled].map(percent).join(' ');
  return `${name.padEnd(12)} ${shares}   ${r.noise.toFixed(2).padStart(5)}   ${r.truePositives} ${r.falsePositives} ${r.unlabelled}`;
}

/** Prints the figures as tables. */
export function print(figures: Figures): void {
  console.log('             prec. recall   F1  prec.*  noise/MB  TP FP unlabelled');
  for (const row of figures.thresholds) console.log(line(row.minConfidence.toFixed(2), row));
  console.log('level and above');
  for (const row of figures.levels) console.log(line(row.level, row));
  console.log('recall by kind: told, fail');
  for (const { kind, all, told, fail } of figures.kinds)
    console.log(`${kind.padEnd(24)} ${percent(told / all)} ${percent(fail / all)}   ${told} ${fail} of ${all}`);
  console.log('confidence: right of labelled, with half of the unlabelled counted false');
  for (const { from, right, labelled, unlabelled, mean } of figures.calibration) {
    const share = percent(right / Math.max(1, labelled));
    const cautious = percent(right / Math.max(1, labelled + unlabelled / 2));
    console.log(
      `from ${from.toFixed(2)} (mean ${mean.toFixed(2)})  ${share} ${cautious}   ${right} of ${labelled}, ${unlabelled} unlabelled`,
    );
  }
}
