import type { ReportedFinding } from '../../domain/finding.ts';
import type { ScanReport } from '../../domain/receipt.ts';
import type { Reporter } from '../../engine/report.ts';
import { xml } from './markup.ts';
import { inOrder } from './order.ts';
import { outcomeSentence, percent, reasonsSentence, scannedSentence } from './phrases.ts';
import { shownPlace } from './place.ts';

/**
 * JUnit XML as CI servers read it: a failure per failing finding, a passed case that says so per quieter one, an error
 * per thing that could not be scanned, and one case for the scan itself.
 */
export const reporter: Reporter = {
  extension: 'xml',
  render(report) {
    const { receipt } = report;
    const cases = [
      scanCase(report),
      ...receipt.incomplete.map(incompleteCase),
      ...inOrder(report.findings).map(findingCase),
    ];
    const failures = report.findings.filter((finding) => finding.level === 'fail').length;
    const errors = receipt.incomplete.length + (scanFailed(report) ? 1 : 0);
    const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}"`;
    const seconds = (receipt.durationMs / 1000).toFixed(3);
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="sealant" ${counts} time="${seconds}">`,
      `<testsuite name="sealant ${xml(receipt.source)}" ${counts} skipped="0" time="${seconds}" timestamp="${xml(receipt.time.slice(0, 19))}">`,
      ...cases,
      '</testsuite>',
      '</testsuites>',
      '',
    ].join('\n');
  },
};

/** An incomplete scan with no single cause in the list (a missed self-probe) must not look green either. */
function scanFailed(report: ScanReport): boolean {
  return (report.outcome === 'incomplete' || report.outcome === 'error') && report.receipt.incomplete.length === 0;
}

function scanCase(report: ScanReport): string {
  const said = xml(outcomeSentence(report));
  const body = scanFailed(report)
    ? `<error type="incomplete" message="${said}"/>`
    : `<system-out>${said} ${xml(scannedSentence(report.receipt))}</system-out>`;
  return `<testcase classname="sealant" name="scan">${body}</testcase>`;
}

function incompleteCase(problem: ScanReport['receipt']['incomplete'][number], i: number): string {
  const message = xml(problem.message);
  return `<testcase classname="sealant.incomplete" name="${i + 1}: ${xml(problem.kind)}"><error type="${xml(problem.kind)}" message="${message}">${message} ${xml(problem.mend)}</error></testcase>`;
}

function findingCase(finding: ReportedFinding): string {
  const at = shownPlace(finding);
  const place = `${at.path}:${at.startLine}:${at.startColumn}`;
  const head = `<testcase classname="${xml(finding.ruleId)}" name="${xml(place)}" file="${xml(at.path)}" line="${at.startLine}">`;
  const text = xml(
    [
      `${finding.title} (${finding.redacted}) at ${place}; ${finding.severity}, ${percent(finding.confidence)}.`,
      reasonsSentence(finding),
      finding.remedy,
      finding.fingerprint,
    ].join(' '),
  );
  const body =
    finding.level === 'fail'
      ? `<failure type="${xml(finding.ruleId)}" message="${xml(finding.title)}">${text}</failure>`
      : `<system-out>${finding.level}: ${text}</system-out>`;
  return `${head}${body}</testcase>`;
}
