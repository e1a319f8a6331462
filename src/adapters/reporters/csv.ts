import { neutralLine } from '../../domain/neutral-text.ts';
import type { Reporter } from '../../engine/report.ts';
import { inOrder } from './order.ts';

const COLUMNS = [
  'record',
  'level',
  'severity',
  'confidence',
  'validity',
  'rule',
  'title',
  'path',
  'start_line',
  'start_column',
  'end_line',
  'end_column',
  'commit',
  'fingerprint',
  'redacted',
  'credential',
  'entry',
  'message',
  'remedy',
] as const;

/**
 * One row per finding, and one with `record` = `incomplete` for whatever could not be scanned (RFC 4180).
 * Cells that a spreadsheet would run as a formula get an apostrophe in front (OWASP, CSV Injection).
 */
export const reporter: Reporter = {
  extension: 'csv',
  render(report) {
    const rows: Partial<Record<(typeof COLUMNS)[number], string | number | null>>[] = [
      ...inOrder(report.findings).map((finding) => ({
        record: 'finding',
        level: finding.level,
        severity: finding.severity,
        confidence: finding.confidence,
        validity: finding.validity,
        rule: finding.ruleId,
        title: finding.title,
        path: finding.path,
        start_line: finding.startLine,
        start_column: finding.startColumn,
        end_line: finding.endLine,
        end_column: finding.endColumn,
        commit: finding.commit,
        fingerprint: finding.fingerprint,
        redacted: finding.redacted,
        credential: finding.credential,
        entry: finding.entry?.reference ?? null,
        message: finding.reasons.join('; '),
        remedy: finding.remedy,
      })),
      ...report.receipt.incomplete.map(({ kind, message, mend }) => ({
        record: 'incomplete',
        rule: kind,
        message,
        remedy: mend,
      })),
    ];
    const lines = rows.map((row) => COLUMNS.map((column) => cell(row[column] ?? '')).join(','));
    return [COLUMNS.join(','), ...lines].map((line) => `${line}\r\n`).join('');
  },
};

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = neutralLine(value);
  const safe = /^[\s\u200b]*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
