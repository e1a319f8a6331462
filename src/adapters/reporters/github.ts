import type { ReportedFinding } from '../../domain/finding.ts';
import { neutralLine, neutralLines } from '../../domain/neutral-text.ts';
import type { ScanReport } from '../../domain/receipt.ts';
import type { Level } from '../../domain/severity.ts';
import type { Reporter } from '../../engine/report.ts';
import { inOrder } from './order.ts';
import { outcomeSentence, percent, plural, reasonsSentence, shortCommit } from './phrases.ts';
import { shownPlace } from './place.ts';

/** The runner keeps this many annotations of each kind per step (actions/toolkit, docs/problem-matchers.md). */
const MAX_PER_KIND = 10;

const COMMAND: Record<Level, 'error' | 'warning' | 'notice'> = { fail: 'error', warn: 'warning', note: 'notice' };

/**
 * Annotations as workflow commands, for a step's log: the most severe ten of each kind, then one plain line.
 * The runner masks an annotation's message but not its title and file, so these two hold nothing of the value.
 */
export const reporter: Reporter = {
  extension: 'txt',
  render(report, style) {
    const left: Record<Level, number> = { fail: MAX_PER_KIND, warn: MAX_PER_KIND, note: MAX_PER_KIND };
    const lines: string[] = [];
    let untold = 0;
    const tell = (level: Level, line: string) => {
      if (left[level]-- > 0) lines.push(line);
      else untold++;
    };
    for (const line of problemLines(report)) tell('fail', line);
    for (const finding of inOrder(report.findings)) {
      if (style.verbose || finding.level !== 'note') tell(finding.level, annotation(finding));
    }
    const more = untold > 0 ? ` ${plural(untold, 'more annotation')} than the runner shows: see the summary.` : '';
    lines.push(`Sealant: ${neutralLine(outcomeSentence(report))}${more}`);
    return `${lines.join('\n')}\n`;
  },
};

function problemLines(report: ScanReport): string[] {
  return report.receipt.incomplete.map(({ message, mend }) =>
    workflowCommand('error', { title: 'Sealant: the scan is incomplete' }, `${neutralLine(message)}\n${mend}`),
  );
}

function annotation(finding: ReportedFinding): string {
  const at = shownPlace(finding);
  const sameLine = at.startLine === at.endLine;
  const properties = {
    file: at.path,
    line: String(at.startLine),
    endLine: String(at.endLine),
    // The runner drops an annotation's columns, with a warning, when it spans lines.
    ...(sameLine ? { col: String(at.startColumn), endColumn: String(at.endColumn) } : {}),
    title: `Sealant: ${finding.title}`,
  };
  const gone = finding.head === null && finding.commit !== null;
  const message = [
    `${finding.redacted} (${finding.ruleId}, ${finding.severity}, ${percent(finding.confidence)}).`,
    reasonsSentence(finding),
    gone ? `It is gone from the newest version, but stays in commit ${shortCommit(finding.commit)}.` : '',
    finding.remedy,
    finding.entry ? `Vault entry: ${finding.entry.reference}.` : '',
    finding.fingerprint,
  ];
  return workflowCommand(
    COMMAND[finding.level],
    properties,
    neutralLine(message.filter((part) => part !== '').join(' ')),
  );
}

/** Source: @actions/core command.ts, escapeData and escapeProperty. */
function workflowCommand(command: string, properties: Record<string, string>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(neutralLine(value))}`);
  return `::${command} ${list.join(',')}::${escapeData(neutralLines(message))}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
