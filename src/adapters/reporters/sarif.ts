import type { ReportedFinding } from '../../domain/finding.ts';
import { neutralLine, neutralText } from '../../domain/neutral-text.ts';
import type { ScanReport } from '../../domain/receipt.ts';
import type { Level } from '../../domain/severity.ts';
import type { Reporter } from '../../engine/report.ts';
import ruleDocs from '../../generated/rule-docs.json' with { type: 'json' };
import { wellFormed } from './markup.ts';
import { inOrder } from './order.ts';
import { plural, reasonsSentence, shortCommit } from './phrases.ts';
import { shownPlace } from './place.ts';
import { safeJson } from './safe-json.ts';
import { type RuleDocs, sarifRule } from './sarif-rule.ts';

/** GitHub keeps the first 5,000 of a run's results. */
const MAX_RESULTS = 5000;
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const LEVEL_NAMES: Record<Level, 'error' | 'warning' | 'note'> = { fail: 'error', warn: 'warning', note: 'note' };

/** SARIF 2.1.0 (OASIS) within the limits of GitHub code scanning. */
export const reporter: Reporter = {
  extension: 'sarif',
  render: (report) => renderSarif(report, ruleDocs),
};

/**
 * One run. Suppressed findings are left out, because GitHub shows SARIF suppressions as open alerts.
 * `primaryLocationLineHash` is left out: it is a hash over the raw source, which upload-sarif takes itself and warns
 * about when it differs.
 * @param docs what is known of rules beyond their findings, by rule id; a user's own rules have none
 */
export function renderSarif(report: ScanReport, docs: RuleDocs): string {
  const findings = inOrder(report.findings);
  const told = findings.slice(0, MAX_RESULTS);
  const byRule = groupByRule(told);
  const ruleIds = [...byRule.keys()].sort();
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Sealant',
            version: report.receipt.version,
            semanticVersion: report.receipt.version,
            rules: ruleIds.map((id) => sarifRule(id, byRule.get(id)!, Object.hasOwn(docs, id) ? docs[id] : undefined)),
          },
        },
        invocations: [invocation(report, findings.length - told.length)],
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the scanned repository.' } } },
        results: told.map((finding) => result(finding, ruleIds.indexOf(finding.ruleId))),
      },
    ],
  };
  return `${safeJson(log, 2)}\n`;
}

function groupByRule(findings: readonly ReportedFinding[]): Map<string, ReportedFinding[]> {
  const groups = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.ruleId);
    if (group) group.push(finding);
    else groups.set(finding.ruleId, [finding]);
  }
  return groups;
}

function result(finding: ReportedFinding, ruleIndex: number): unknown {
  const at = shownPlace(finding);
  return {
    ruleId: finding.ruleId,
    ruleIndex,
    level: LEVEL_NAMES[finding.level],
    message: { text: messageOf(finding) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(at.path), uriBaseId: '%SRCROOT%' },
          region: {
            startLine: at.startLine,
            startColumn: at.startColumn,
            endLine: at.endLine,
            endColumn: at.endColumn,
          },
        },
      },
    ],
    fingerprints: { 'sealant/v1': finding.fingerprint },
    properties: {
      severity: finding.severity,
      confidence: finding.confidence,
      validity: finding.validity,
      credential: finding.credential,
      commit: finding.commit,
      redacted: finding.redacted,
      identity: finding.identity,
      entry: finding.entry && { reference: finding.entry.reference, current: finding.entry.current },
    },
  };
}

function messageOf(finding: ReportedFinding): string {
  const gone =
    finding.head === null && finding.commit !== null
      ? `Gone from the newest version, but it stays in commit ${shortCommit(finding.commit)}.`
      : '';
  const entry = finding.entry ? `It is the vault entry ${finding.entry.reference}.` : '';
  const parts = [`${finding.title}: ${finding.redacted}.`, reasonsSentence(finding), gone, entry, finding.remedy];
  return plainMessage(parts.filter((part) => part !== '').join(' '));
}

/** SARIF 3.11.6: `[text](1)` in a plain message is a link. */
function plainMessage(text: string): string {
  return neutralText(text).replaceAll('](', '] (');
}

/** A relative reference (RFC 3986): every segment encoded, so that no path reads as a scheme or climbs. */
function uriOf(path: string): string {
  return wellFormed(path)
    .split('/')
    .map((segment) => encodeURIComponent(segment))
    .join('/');
}

function invocation({ outcome, receipt }: ScanReport, leftOut: number): unknown {
  const start = new Date(receipt.time);
  const notifications = receipt.incomplete.map(({ kind, message, mend }) => ({
    level: 'error',
    descriptor: { id: neutralLine(kind) },
    message: { text: plainMessage(`${message}\n${mend}`) },
  }));
  if (!receipt.selfProbe)
    notifications.push({
      level: 'error',
      descriptor: { id: 'self-probe' },
      message: { text: 'A token made at run time was not found, so the scan proves nothing.' },
    });
  if (leftOut > 0)
    notifications.push({
      level: 'warning',
      descriptor: { id: 'result-limit' },
      message: { text: `${plural(leftOut, 'less severe finding')} left out: code scanning keeps ${MAX_RESULTS}.` },
    });
  return {
    executionSuccessful: outcome === 'clean' || outcome === 'findings' ? receipt.incomplete.length === 0 : false,
    startTimeUtc: start.toISOString(),
    endTimeUtc: new Date(start.getTime() + receipt.durationMs).toISOString(),
    toolExecutionNotifications: notifications,
    properties: { receipt },
  };
}
