/**
 * Measures the whole product (rules, generic detector, decoding, levels) on repositories left out.
 *
 *   npx tsx scripts/train-generic/evaluate.ts --labels LABELS.csv --files FOLDER [--quiet FOLDER]... [--folds N] [--seed N]
 *       [--curve docs/detection-curve.json] [--findings OUT.json]
 *
 * The repositories are split into folds. For each fold the generic detector's score is trained without its repositories
 * and calibrated on what the others' left-out scores gave; with it the engine scans the fold, as it is shipped otherwise.
 * Provider rules are the same in every fold: they are written from documentation, not from labels. Folders as in `train.ts`.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/domain/finding.ts';
import { FEATURES } from '../../src/engine/scan/generic/features.ts';
import { detectGeneric } from '../../src/engine/scan/generic/index.ts';
import { scorerOf, type Weights } from '../../src/engine/scan/generic/model.ts';
import { compileRules } from '../../src/engine/scan/rules/compile-rules.ts';
import type { Ruleset } from '../../src/engine/scan/rules/rule.ts';
import { createScanner } from '../../src/engine/scan/scanner.ts';
import type { ScanSource } from '../../src/engine/scan/source.ts';
import ruleset from '../../src/generated/ruleset.json' with { type: 'json' };
import { type Corpus, collect, groupOf } from './collect.ts';
import { walk } from './corpus.ts';
import { measureAll, print } from './figures.ts';
import { crossValidate, type Fold } from './folds.ts';
import { pack } from './pack.ts';
import { calibrate } from './report.ts';
import { settings } from './settings.ts';

/** The texts are pushed by hand; nothing is asked of the source. */
const NOTHING: ScanSource = {
  read: async () => ({ source: 'tree', base: null, head: null, commits: 0, blobs: 0, files: 0 }),
  blob: async () => null,
  head: async () => null,
  close: () => undefined,
};

function weightsOf(corpus: Corpus, fold: Fold): Weights {
  const others = corpus.samples.filter((s) => !fold.leavesOut(s.group, s.quiet));
  const text = pack(
    fold.model,
    FEATURES.map((f) => f.id),
    calibrate(others),
  );
  return JSON.parse(text) as Weights;
}

async function scan(files: readonly [root: string, path: string][], weights: Weights): Promise<Finding[]> {
  const scorer = scorerOf(() => weights);
  const scanner = createScanner({
    ruleset: compileRules(ruleset as Ruleset),
    generic: (unit, offsets) => detectGeneric(unit, offsets, scorer),
  });
  for (const [root, path] of files) {
    const bytes = readFileSync(join(root, path));
    scanner.sink.buffer(bytes.length).set(bytes);
    scanner.sink.scan({ path, commit: null, previous: [] }, bytes.length);
  }
  return (await scanner.finish(NOTHING, new AbortController().signal)).findings;
}

async function main(): Promise<void> {
  const corpus = collect();
  const folds = crossValidate(corpus);
  const own: Finding[] = [];
  const quiet: Finding[] = [];
  const paths = [...walk(settings.files)];
  let quietBytes = 0;
  for (const [root, path] of corpus.quietPaths) quietBytes += statSync(join(root, path)).size;
  for (const fold of folds) {
    const weights = weightsOf(corpus, fold);
    const left = paths.filter((path) => fold.leavesOut(groupOf(path), false));
    own.push(
      ...(await scan(
        left.map((path) => [settings.files, path]),
        weights,
      )),
    );
    const leftQuiet = corpus.quietPaths.filter(([, path]) => fold.leavesOut(groupOf(path), true));
    quiet.push(...(await scan(leftQuiet, weights)));
  }
  const figures = measureAll(own, quiet, quietBytes / 1e6, corpus.labels);
  print(figures);
  if (settings.curve) writeFileSync(settings.curve, `${JSON.stringify(figures, null, 1)}\n`);
  if (settings.findings) {
    const keep = (list: Finding[]): object[] => list.map(({ secret: _secret, frame: _frame, ...rest }) => rest);
    writeFileSync(settings.findings, JSON.stringify({ findings: keep(own), quiet: keep(quiet) }));
  }
}

void main();
