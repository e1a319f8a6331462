/** The settings that training and evaluation share, from the command line. */
import { parseArgs } from 'node:util';
import type { BoostOptions } from './boost.ts';

const { values } = parseArgs({
  options: {
    labels: { type: 'string' },
    files: { type: 'string' },
    quiet: { type: 'string', multiple: true },
    folds: { type: 'string', default: '10' },
    seed: { type: 'string', default: '0' },
    repeats: { type: 'string', default: '1' },
    trees: { type: 'string', default: '250' },
    depth: { type: 'string', default: '5' },
    rate: { type: 'string', default: '0.06' },
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
    curve: { type: 'string' },
    findings: { type: 'string' },
  },
});

if (values.labels === undefined || values.files === undefined)
  throw new Error('--labels LABELS.csv and --files FOLDER are needed');

export const settings = { ...values, labels: values.labels, files: values.files };

/** How the trees are grown. */
export const OPTIONS: BoostOptions = {
  trees: Number(settings.trees),
  depth: Number(settings.depth),
  rate: Number(settings.rate),
  lambda: Number(settings.lambda),
  leaf: Number(settings.leaf),
  columns: Number(settings.columns),
  rows: 0.8,
  seed: 7,
};
