/** Candidates with their features and labels, from labelled repositories, quiet packages, and made rows. */
import { bounded } from '../../src/engine/scan/generic/bounds.ts';
import { candidatesAt } from '../../src/engine/scan/generic/candidates.ts';
import { FEATURES, measure } from '../../src/engine/scan/generic/features.ts';
import { rejection } from '../../src/engine/scan/generic/rejection.ts';
import { ruleOf, severityOf } from '../../src/engine/scan/generic/rules.ts';
import { subjectOf } from '../../src/engine/scan/generic/subject.ts';
import { Lines, read, unitOf, walk } from './corpus.ts';
import { type FileLabels, readLabels } from './labels.ts';
import type { Sample } from './report.ts';
import { settings } from './settings.ts';
import { type Made, named, transplants } from './transplant.ts';

/** Names and values that are worth moving to other forms. */
const PASSWORD = /^\S*(?:pass|pwd)(?!ed|ing)\S* /;
const MOVABLE = /^[^\s'"`<>\\/@:;&|$(){}[\]]{3,40}$/;

const dropped = settings.drop === '' ? null : new RegExp(settings.drop);

/** A row that trains and is never scored. */
export interface MadeRow {
  /** The repository whose value it holds, or nothing where the value is random. */
  group: string;
  x: Float64Array;
  y: number;
  w: number;
}

export interface Corpus {
  labels: Map<string, FileLabels>;
  samples: Sample[];
  made: MadeRow[];
  /** Folder and path of each quiet file. */
  quietPaths: [root: string, path: string][];
  quietBytes: number;
}

/** FNV-1a, 32 bits. */
export function hash(text: string): number {
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

/** The first child of the corpus that a path is in; a scope and its package are one. */
export function groupOf(path: string): string {
  return path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');
}

function collectFile(corpus: Corpus, root: string, path: string, labels: FileLabels | null): void {
  const file = read(root, path, labels ? 5_000_000 : 400_000);
  if (!file) return;
  const lines = new Lines(file.unit);
  if (!labels) corpus.quietBytes += file.unit.length;
  const group = groupOf(path);
  for (const c of candidatesAt(file.unit, file.offsets)) {
    if (rejection(c) !== null) continue;
    const subject = subjectOf(c, file.unit.path, file.unit);
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
    corpus.samples.push({
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

function make(rows: MadeRow[], from: Made, group: string, y: number, w: number): void {
  const unit = unitOf(from.text, from.path);
  for (const c of candidatesAt(unit.unit, unit.offsets)) {
    if (c.value !== from.value || rejection(c) !== null) continue;
    rows.push({ group, x: measure(subjectOf(c, from.path)), y, w });
  }
}

function madeRows(samples: readonly Sample[]): MadeRow[] {
  const rows: MadeRow[] = [];
  const moved = new Set<string>();
  for (const s of samples) {
    if (s.quiet || s.y < 0 || !s.seen || !PASSWORD.test(s.key) || !MOVABLE.test(s.value)) continue;
    const key = `${s.group} ${s.value}`;
    if (moved.has(key)) continue;
    moved.add(key);
    for (const m of transplants(s.value, hash(key), 3)) make(rows, m, s.group, s.y, Number(settings['made-weight']));
  }
  for (const m of named(Number(settings.named), 5)) make(rows, m, '', m.y, Number(settings['named-weight']));
  return rows;
}

/** The same name and value again and again, in one repository, count little more than once. */
function weigh(samples: readonly Sample[]): void {
  const same = new Map<string, number>();
  for (const s of samples) same.set(`${s.group} ${s.key}`, (same.get(`${s.group} ${s.key}`) ?? 0) + 1);
  for (const s of samples) {
    const once = same.get(`${s.group} ${s.key}`)! ** -0.6;
    s.w = once * (s.quiet ? Number(settings['quiet-weight']) : s.y === 1 ? 1 : s.seen ? 1 : 0.5);
  }
}

/** Reads everything that the settings name. */
export function collect(): Corpus {
  const labels = readLabels(settings.labels);
  const corpus: Corpus = { labels, samples: [], made: [], quietPaths: [], quietBytes: 0 };
  const empty: FileLabels = { spans: [], truth: new Set(), false: new Set(), falseSpans: [], other: new Set() };
  for (const path of walk(settings.files)) collectFile(corpus, settings.files, path, labels.get(path) ?? empty);
  for (const root of settings.quiet ?? [])
    for (const path of walk(root)) if (hash(path) % 5 === 0) corpus.quietPaths.push([root, path]);
  for (const [root, path] of corpus.quietPaths) collectFile(corpus, root, path, null);
  corpus.made = madeRows(corpus.samples);
  weigh(corpus.samples);
  const { samples, made } = corpus;
  console.log(
    `${samples.length} candidates, ${samples.filter((s) => !s.quiet && s.y === 1).length} true, ${samples.filter((s) => s.quiet).length} in ${(corpus.quietBytes / 1e6).toFixed(0)} MB of packages; ${made.length} made rows, ${made.filter((m) => m.y === 1).length} of them true`,
  );
  return corpus;
}
