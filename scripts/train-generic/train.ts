/**
 * Trains the generic detector's score and writes `src/generated/generic-model.json`.
 *
 *   npx tsx scripts/train-generic/train.ts --labels LABELS.csv --files FOLDER [--quiet FOLDER]... [--folds N] [--write] [--oof OUT.json]
 *
 * LABELS.csv and FOLDER are in CredData's form; a repository is a folder's first child and is never split over folds.
 * `--quiet` folders hold ordinary packages (one per child): nearly all there is not a secret, so it counts, lightly, as such.
 * Printed are the numbers on repositories left out; the weights written are trained on everything, and calibrated by them.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bounded } from '../../src/engine/scan/generic/bounds.ts';
import { candidatesAt } from '../../src/engine/scan/generic/candidates.ts';
import { FEATURES, measure } from '../../src/engine/scan/generic/features.ts';
import { rejection } from '../../src/engine/scan/generic/rejection.ts';
import { ruleOf, severityOf } from '../../src/engine/scan/generic/rules.ts';
import { subjectOf } from '../../src/engine/scan/generic/subject.ts';
import { type BoostOptions, predict, random, train } from './boost.ts';
import { Lines, read, unitOf, walk } from './corpus.ts';
import { type FileLabels, readLabels } from './labels.ts';
import { pack } from './pack.ts';
import { calibrate, confidence, report, type Sample } from './report.ts';
import { type Made, named, transplants } from './transplant.ts';

const { values: args } = parseArgs({
  options: {
    labels: { type: 'string' },
    files: { type: 'string' },
    quiet: { type: 'string', multiple: true },
    folds: { type: 'string', default: '10' },
    seed: { type: 'string', default: '0' },
    repeats: { type: 'string', default: '1' },
    trees: { type: 'string', default: '150' },
    depth: { type: 'string', default: '5' },
    rate: { type: 'string', default: '0.1' },
    lambda: { type: 'string', default: '1' },
    leaf: { type: 'string', default: '0.7' },
    columns: { type: 'string', default: '0.2' },
    'quiet-weight': { type: 'string', default: '0.2' },
    'made-weight': { type: 'string', default: '0.1' },
    named: { type: 'string', default: '1500' },
    'named-weight': { type: 'string', default: '0.05' },
    drop: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
    oof: { type: 'string' },
  },
});

const OPTIONS: BoostOptions = {
  trees: Number(args.trees),
  depth: Number(args.depth),
  rate: Number(args.rate),
  lambda: Number(args.lambda),
  leaf: Number(args.leaf),
  columns: Number(args.columns),
  rows: 0.8,
  seed: 7,
};
/** Names and values that are worth moving to other forms. */
const PASSWORD = /^\S*(?:pass|pwd)(?!ed|ing)\S* /;
const MOVABLE = /^[^\s'"`<>\\/@:;&|$(){}[\]]{3,40}$/;

const dropped = args.drop === '' ? null : new RegExp(args.drop);

function hash(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return h >>> 0;
}

/** 1 secret, 0 not, -1 undecided. */
function labelOf(
  file: FileLabels,
  first: number,
  last: number,
  from: number,
  to: number,
): { y: number; seen: boolean } {
  for (let line = first; line <= last; line++) {
    if (file.truth.has(line)) {
      const spans = file.spans.filter((s) => s.first <= line && s.last >= line);
      const hit = spans.some((s) => s.columns.length === 0 || s.columns.some(([a, b]) => from < b && to > a));
      return { y: hit ? 1 : -1, seen: true };
    }
    if (file.other.has(line)) return { y: -1, seen: true };
  }
  for (let line = first; line <= last; line++) if (file.false.has(line)) return { y: 0, seen: true };
  return { y: 0, seen: false };
}

const samples: Sample[] = [];
let quietBytes = 0;
function collect(root: string, path: string, labels: FileLabels | null): void {
  const file = read(root, path, labels ? 5_000_000 : 400_000);
  if (!file) return;
  const lines = new Lines(file.unit);
  if (!labels) quietBytes += file.unit.length;
  const group = path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');
  for (const c of candidatesAt(file.unit, file.offsets)) {
    if (rejection(c) !== null) continue;
    const subject = subjectOf(c, file.unit.path);
    const x = measure(subject);
    if (dropped)
      FEATURES.forEach((f, i) => {
        if (dropped.test(f.id)) x[i] = 0;
      });
    const a = lines.at(c.start);
    const b = lines.at(c.end);
    const { y, seen } = labels
      ? labelOf(labels, a.line, b.line, a.column, b.line > a.line ? 1e9 : b.column)
      : { y: 0, seen: false };
    samples.push({
      path,
      group,
      quiet: !labels,
      x,
      y,
      seen,
      first: a.line,
      last: b.line,
      from: a.column,
      to: b.column,
      start: c.start,
      end: c.end,
      key: `${c.name.toLowerCase()} ${c.value}`,
      value: c.value,
      sure: (told) => bounded(told, subject),
      ruleId: ruleOf(c).id,
      severity: severityOf(ruleOf(c).severity, subject),
      tie: c.separator,
      w: 1,
      logit: 0,
    });
  }
}

const labels = readLabels(args.labels!);
const empty: FileLabels = { spans: [], truth: new Set(), false: new Set(), falseSpans: [], other: new Set() };
const begun = Date.now();
for (const path of walk(args.files!)) collect(args.files!, path, labels.get(path) ?? empty);
const quietPaths: [string, string][] = [];
for (const root of args.quiet ?? [])
  for (const path of walk(root)) if (hash(path) % 5 === 0) quietPaths.push([root, path]);
for (const [root, path] of quietPaths) collect(root, path, null);
console.log(
  `${samples.length} candidates, ${samples.filter((s) => !s.quiet && s.y === 1).length} true, ${samples.filter((s) => s.quiet).length} in ${(quietBytes / 1e6).toFixed(0)} MB of packages, ${Date.now() - begun} ms`,
);

const made: { group: string; x: Float64Array; y: number; w: number }[] = [];
function make(made_: Made, group: string, y: number, w: number): void {
  const unit = unitOf(made_.text, made_.path);
  for (const c of candidatesAt(unit.unit, unit.offsets)) {
    if (c.value !== made_.value || rejection(c) !== null) continue;
    made.push({ group, x: measure(subjectOf(c, made_.path)), y, w });
  }
}
const moved = new Set<string>();
for (const s of samples) {
  if (s.quiet || s.y < 0 || !s.seen || !PASSWORD.test(s.key) || !MOVABLE.test(s.value)) continue;
  const key = `${s.group} ${s.value}`;
  if (moved.has(key)) continue;
  moved.add(key);
  for (const m of transplants(s.value, hash(key), 3)) make(m, s.group, s.y, Number(args['made-weight']));
}
for (const m of named(Number(args.named), 5)) make(m, '', m.y, Number(args['named-weight']));
console.log(`${made.length} made rows, ${made.filter((m) => m.y === 1).length} of them true`);

const same = new Map<string, number>();
for (const s of samples) same.set(`${s.group} ${s.key}`, (same.get(`${s.group} ${s.key}`) ?? 0) + 1);
for (const s of samples) {
  const once = same.get(`${s.group} ${s.key}`)! ** -0.6;
  s.w = once * (s.quiet ? Number(args['quiet-weight']) : s.y === 1 ? 1 : s.seen ? 1 : 0.5);
}

function learn(part: readonly Sample[], isIn: (group: string) => boolean, seed: number): ReturnType<typeof train> {
  const rows = [...part.filter((s) => s.y >= 0), ...made.filter((m) => m.group === '' || isIn(m.group))];
  return train(
    { x: rows.map((s) => s.x), y: Uint8Array.from(rows, (s) => s.y), w: Float64Array.from(rows, (s) => s.w) },
    { ...OPTIONS, seed },
  );
}

const folds = Number(args.folds);
const repos = [...new Set(samples.filter((s) => !s.quiet).map((s) => s.group))].sort();
for (let repeat = 0; repeat < Number(args.repeats); repeat++) {
  const next = random(repeat + 1 + 50 * Number(args.seed));
  const order = repos
    .map((r) => [next(), r] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, r]) => r);
  const quietFold = (group: string): number => hash(`${repeat + Number(args.seed)} ${group}`) % folds;
  const ownFold = (group: string): number => order.indexOf(group) % folds;
  const foldOf = (s: Sample): number => (s.quiet ? quietFold(s.group) : ownFold(s.group));
  for (let k = 0; k < folds; k++) {
    const kept = samples.filter((s) => foldOf(s) !== k);
    const model = learn(kept, (group) => ownFold(group) !== k, 7 + k + 100 * (repeat + Number(args.seed)));
    for (const s of samples) if (foldOf(s) === k) s.logit += predict(model, s.x) / Number(args.repeats);
  }
}
const calibration = calibrate(samples);
report(samples, labels, quietBytes, calibration);
if (args.oof)
  writeFileSync(
    args.oof,
    JSON.stringify({
      samples: samples.map(({ x: _x, sure, ...rest }) => ({
        ...rest,
        confidence: sure(confidence(calibration, rest.logit)),
      })),
      calibration,
    }),
  );
if (args.write) {
  const model = learn(samples, () => true, 7);
  const out = new URL('../../src/generated/generic-model.json', import.meta.url);
  writeFileSync(
    out,
    pack(
      model,
      FEATURES.map((f) => f.id),
      calibration,
    ),
  );
  console.log(`wrote ${out.pathname}`);
}
