/**
 * Draws `docs/detection-curve.svg` from `docs/detection-curve.json`, which `scripts/train-generic/evaluate.ts --curve` measures:
 * precision, precision with unlabelled places counted as false, and recall over `--min-confidence`.
 *
 *   npx tsx scripts/curve-picture.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Figures, Row } from './train-generic/figures.ts';

const DOCS = resolve(import.meta.dirname, '..', 'docs');
const WIDTH = 720;
const HEIGHT = 400;
const LEFT = 56;
const RIGHT = 150;
const TOP = 24;
const BOTTOM = 56;
/** Shares below are not shown: every line stands above. */
const LEAST = 0.2;

const CURVES: readonly { label: string; color: string; of: (row: Row) => number }[] = [
  { label: 'precision', color: '#1a7f37', of: (row) => row.precision },
  { label: 'precision*', color: '#bf8700', of: (row) => row.precisionWithUnlabelled },
  { label: 'recall', color: '#0969da', of: (row) => row.recall },
];

const { thresholds } = JSON.parse(readFileSync(resolve(DOCS, 'detection-curve.json'), 'utf8')) as Figures;
const first = thresholds[0]!.minConfidence;
const last = thresholds.at(-1)!.minConfidence;

const x = (confidence: number): number => LEFT + ((confidence - first) / (last - first)) * (WIDTH - LEFT - RIGHT);
const y = (share: number): number => TOP + ((1 - share) / (1 - LEAST)) * (HEIGHT - TOP - BOTTOM);
const round = (n: number): string => n.toFixed(1);

const grid = [0.2, 0.4, 0.6, 0.8, 1].map(
  (share) =>
    `<path class="g" d="M${LEFT} ${round(y(share))}H${WIDTH - RIGHT}"/><text x="${LEFT - 8}" y="${round(y(share) + 4)}" text-anchor="end">${100 * share} %</text>`,
);
const ticks = thresholds.map(
  ({ minConfidence }) =>
    `<text x="${round(x(minConfidence))}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${minConfidence}</text>`,
);
const lines = CURVES.map(({ label, color, of }) => {
  const points = thresholds.map((row) => `${round(x(row.minConfidence))},${round(y(of(row)))}`);
  const end = y(of(thresholds.at(-1)!));
  return `<polyline fill="none" stroke="${color}" stroke-width="2.5" points="${points.join(' ')}"/><text x="${WIDTH - RIGHT + 8}" y="${round(label === 'precision*' ? end + 16 : end)}" style="fill:${color}">${label}</text>`;
});

writeFileSync(
  resolve(DOCS, 'detection-curve.svg'),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="Precision and recall over --min-confidence, on repositories left out of the training">
<style>text{font:13px system-ui,-apple-system,"Segoe UI",sans-serif;fill:#57606a}.g{stroke:#d0d7de;stroke-width:1}</style>
<rect width="100%" height="100%" rx="8" fill="#ffffff"/>
${grid.join('\n')}
${ticks.join('\n')}
<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 12}" text-anchor="middle">--min-confidence</text>
${lines.join('\n')}
</svg>
`,
);
