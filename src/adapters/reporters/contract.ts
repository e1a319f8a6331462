import type { CorrelatedEntry, Location, ReportedFinding, Suppression, Validity } from '../../domain/finding.ts';
import type { Outcome, Receipt, ScanReport } from '../../domain/receipt.ts';
import type { Level, Severity } from '../../domain/severity.ts';
import { inOrder } from './order.ts';

/** A finding as machines read it. Keys and meaning are a contract: new ones may come, none may go. */
export interface ContractFinding {
  ruleId: string;
  title: string;
  level: Level;
  severity: Severity;
  confidence: number;
  validity: Validity;
  credential: string | null;
  path: string;
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
  commit: string | null;
  head: Location | null;
  fingerprint: string;
  redacted: string;
  identity: Readonly<Record<string, string>>;
  reasons: readonly string[];
  entry: CorrelatedEntry | null;
  remedy: string;
  /** In shards only: see `Finding.order`. */
  order?: number;
  /** In shards only: see `Finding.listed`. */
  listed?: string;
}

/** What `--format json` prints. */
export interface ContractReport {
  schema: ScanReport['schema'];
  outcome: Outcome;
  findings: ContractFinding[];
  suppressed: { by: Suppression; finding: ContractFinding }[];
  receipt: Receipt;
}

/** The report as machines read it: in order, without code frames. */
export function contractReport(report: ScanReport): ContractReport {
  return {
    schema: report.schema,
    outcome: report.outcome,
    findings: inOrder(report.findings).map(contractFinding),
    suppressed: report.suppressed.map(({ by, finding }) => ({ by, finding: contractFinding(finding) })),
    receipt: report.receipt,
  };
}

/** Key by key, never by spreading: what a finding gains later is not printed unasked. */
export function contractFinding(finding: ReportedFinding): ContractFinding {
  return {
    ruleId: finding.ruleId,
    title: finding.title,
    level: finding.level,
    severity: finding.severity,
    confidence: finding.confidence,
    validity: finding.validity,
    credential: finding.credential,
    path: finding.path,
    startLine: finding.startLine,
    startColumn: finding.startColumn,
    endLine: finding.endLine,
    endColumn: finding.endColumn,
    commit: finding.commit,
    head: finding.head && contractLocation(finding.head),
    fingerprint: finding.fingerprint,
    redacted: finding.redacted,
    identity: finding.identity,
    reasons: finding.reasons,
    entry: finding.entry && { reference: finding.entry.reference, current: finding.entry.current },
    remedy: finding.remedy,
    ...(finding.order === undefined ? {} : { order: finding.order }),
    ...(finding.listed === undefined ? {} : { listed: finding.listed }),
  };
}

function contractLocation(at: Location): Location {
  return {
    path: at.path,
    startLine: at.startLine,
    startColumn: at.startColumn,
    endLine: at.endLine,
    endColumn: at.endColumn,
  };
}
