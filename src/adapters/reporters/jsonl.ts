import type { Reporter } from '../../engine/report.ts';
import { contractReport } from './contract.ts';
import { safeJson } from './safe-json.ts';

/**
 * One JSON object a line: `{type: 'finding' | 'suppressed', …}` in order, and a last line
 * `{type: 'receipt', schema, outcome, receipt}`. A stream without that last line was cut off.
 */
export const reporter: Reporter = {
  extension: 'jsonl',
  render(report) {
    const { schema, outcome, findings, suppressed, receipt } = contractReport(report);
    const lines = [
      ...findings.map((finding) => ({ type: 'finding', ...finding })),
      ...suppressed.map(({ by, finding }) => ({ type: 'suppressed', by, ...finding })),
      { type: 'receipt', schema, outcome, receipt },
    ];
    return lines.map((line) => `${safeJson(line)}\n`).join('');
  },
};
