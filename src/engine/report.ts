import type { ScanReport } from '../domain/receipt.ts';

export interface ReportStyle {
  /** Whether colours and cursor movement may be used. */
  color: boolean;
  /** Terminal width in columns. */
  width: number;
  /** Whether notes are told, too. */
  verbose: boolean;
}

/**
 * Port: turns a report into text. Gets no secret, by type, and neutralises text from outside itself
 * (`neutralText`), or escapes as its format asks.
 */
export interface Reporter {
  /** Extension of a file it writes, without a dot. */
  readonly extension: string;
  render(report: ScanReport, style: ReportStyle): string;
  /** What `render` gives, in pieces: of a report with tens of thousands of findings one text takes 200 MB. */
  pieces?(report: ScanReport): Iterable<string>;
}
