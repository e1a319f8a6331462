/**
 * Trains the generic detector's score and writes `src/generated/generic-model.json`.
 *
 *   npx tsx scripts/train-generic/train.ts --labels LABELS.csv --files FOLDER [--quiet FOLDER]... [--folds N] [--write] [--oof OUT.json]
 *
 * LABELS.csv and FOLDER are in CredData's form; a repository is a folder's first child and is never split over folds.
 * `--quiet` folders hold ordinary packages (one per child): nearly all there is not a secret, so it counts, lightly, as such.
 * Printed are the numbers on repositories left out; the weights written are trained on everything, and calibrated by them.
 * `evaluate.ts` beside this file measures the whole product.
 */
import { writeFileSync } from 'node:fs';
import { FEATURES } from '../../src/engine/scan/generic/features.ts';
import { collect } from './collect.ts';
import { crossValidate, learn } from './folds.ts';
import { pack } from './pack.ts';
import { calibrate, confidence, report } from './report.ts';
import { settings } from './settings.ts';

const corpus = collect();
crossValidate(corpus);
const { samples } = corpus;
const calibration = calibrate(samples);
report(samples, corpus.labels, corpus.quietBytes, calibration);
if (settings.oof) {
  const rows = samples.map(({ x: _x, sure, ...rest }) => ({
    ...rest,
    confidence: sure(confidence(calibration, rest.logit)),
  }));
  writeFileSync(settings.oof, JSON.stringify({ samples: rows, calibration }));
}
if (settings.write) {
  const model = learn(corpus, samples, () => true, 7);
  const out = new URL('../../src/generated/generic-model.json', import.meta.url);
  const ids = FEATURES.map((f) => f.id);
  writeFileSync(out, pack(model, ids, calibration));
  console.log(`wrote ${out.pathname}`);
}
