import type { ScanReport } from '../../domain/receipt.ts';
import type { Reporter } from '../../engine/report.ts';
import { contractFinding, contractReport } from './contract.ts';
import { inOrder } from './order.ts';
import { safeJson } from './safe-json.ts';

const NO_FINDINGS = '"findings": []';

/** One object, the contract of machine output (`ContractReport`). */
export const reporter: Reporter = {
  extension: 'json',
  render: (report) => [...pieces(report)].join(''),
  pieces,
};

/** The object with two spaces of indentation, as `JSON.stringify` writes it, finding by finding. */
function* pieces(report: ScanReport): Iterable<string> {
  const rest = safeJson(contractReport({ ...report, findings: [] }), 2);
  const at = rest.indexOf(NO_FINDINGS);
  yield rest.slice(0, at);
  let before = '"findings": [\n    ';
  for (const finding of inOrder(report.findings)) {
    // A line feed in a text is escaped.
    yield before + safeJson(contractFinding(finding), 2).replaceAll('\n', '\n    ');
    before = ',\n    ';
  }
  yield report.findings.length === 0 ? NO_FINDINGS : '\n  ]';
  yield `${rest.slice(at + NO_FINDINGS.length)}\n`;
}
