/**
 * Runs the generic detector alone over a folder and prints findings in the shape of `--format json`.
 *
 *   npx tsx bench/evaluate-generic.ts FOLDER [--least 0.5] > findings.json
 *
 * Times and counts go to standard error.
 */
import { parseArgs } from 'node:util';
import { Lines, read, walk } from '../scripts/train-generic/corpus.ts';
import { detectGeneric } from '../src/engine/scan/generic/index.ts';

const { values, positionals } = parseArgs({
  options: { least: { type: 'string', default: '0' } },
  allowPositionals: true,
});
const root = positionals[0]!;
const findings: object[] = [];
let bytes = 0;
let hits = 0;
let ms = 0;
for (const path of walk(root)) {
  const file = read(root, path);
  if (!file) continue;
  bytes += file.unit.length;
  hits += file.offsets.length;
  const begun = performance.now();
  const matches = detectGeneric(file.unit, file.offsets);
  ms += performance.now() - begun;
  if (matches.length === 0) continue;
  const lines = new Lines(file.unit);
  for (const m of matches) {
    if (m.confidence < Number(values.least)) continue;
    const a = lines.at(m.start);
    const b = lines.at(m.end);
    findings.push({
      ruleId: m.ruleId,
      path,
      startLine: a.line,
      startColumn: a.column,
      endLine: b.line,
      endColumn: b.column,
      confidence: m.confidence,
      severity: m.severity,
      name: m.name,
      reasons: m.reasons,
    });
  }
}
process.stdout.write(
  `${JSON.stringify({ schema: 1, outcome: findings.length > 0 ? 'findings' : 'clean', findings })}\n`,
);
const size = (bytes / 1e6).toFixed(1);
console.error(
  `${findings.length} findings in ${size} MB, ${hits} hits, detector ${ms.toFixed(0)} ms (${((ms * 1e3) / Math.max(1, hits)).toFixed(2)} µs a hit)`,
);
