import type { ReportedFinding } from '../../domain/finding.ts';
import { LEVELS, SEVERITIES } from '../../domain/severity.ts';

/** Findings as every report lists them: loudest level first, then by severity, path, line and column. A new array. */
export function inOrder(findings: readonly ReportedFinding[]): ReportedFinding[] {
  return [...findings].sort(
    (a, b) =>
      LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      compareText(a.path, b.path) ||
      a.startLine - b.startLine ||
      a.startColumn - b.startColumn ||
      compareText(a.ruleId, b.ruleId),
  );
}

/** Order by UTF-16 units: the same on every machine, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
