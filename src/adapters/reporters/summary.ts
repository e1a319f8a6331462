import type { ReportedFinding } from '../../domain/finding.ts';
import type { ScanReport } from '../../domain/receipt.ts';
import type { Level } from '../../domain/severity.ts';
import type { Reporter } from '../../engine/report.ts';
import { htmlLines, markdown } from './markup.ts';
import { inOrder } from './order.ts';
import {
  levelCounts,
  outcomeSentence,
  percent,
  plural,
  provenanceSentence,
  rangeSentence,
  scannedSentence,
  shortCommit,
  skippedSentence,
  suppressedSentence,
} from './phrases.ts';
import { shownPlace } from './place.ts';

/** GitHub takes 1 MiB per step; the rest is left to what else the step says. In UTF-8 bytes. */
const MAX_BYTES = 900_000;
const MAX_PROBLEMS = 50;

const SYMBOL = { clean: '✅', findings: '❌', incomplete: '⚠️', error: '⚠️' } as const;
const LEVEL_SYMBOL: Record<Level, string> = { fail: '❌', warn: '⚠️', note: 'ℹ️' };

/** Markdown for a job's summary on GitHub: findings as a table, quiet ones folded, the receipt below. */
export const reporter: Reporter = {
  extension: 'md',
  render(report) {
    const head = [
      `## Sealant: ${SYMBOL[report.outcome]} ${markdown(outcomeSentence(report))}`,
      '',
      ...problems(report),
    ];
    const foot = receiptPart(report);
    let room = MAX_BYTES - bytes(head) - bytes(foot);
    const findings = inOrder(report.findings);
    const loud = table(
      findings.filter((finding) => finding.level !== 'note'),
      room,
    );
    room -= bytes(loud);
    const notes = table(
      findings.filter((finding) => finding.level === 'note'),
      room,
    );
    if (notes.length > 0) {
      const count = plural(levelCounts(report).note, 'note');
      notes.unshift(`<details><summary>${count}</summary>`, '');
      notes.push('</details>', '');
    }
    return `${[...head, ...loud, ...notes, ...foot].join('\n')}\n`;
  },
};

function bytes(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + Buffer.byteLength(line, 'utf8') + 1, 0);
}

function problems({ receipt }: ScanReport): string[] {
  return receipt.incomplete.slice(0, MAX_PROBLEMS).flatMap(({ message, mend }) => {
    const { first, rest } = htmlLines(mend, markdown);
    return [`> ⚠️ **${markdown(message)}** ${first}`, ...(rest === '' ? [] : ['>', `> ${rest}`]), ''];
  });
}

/** A table that stays below `room` bytes, and says how many rows it had to leave out. */
function table(findings: readonly ReportedFinding[], room: number): string[] {
  if (findings.length === 0) return [];
  const lines = ['| | What | Where | What to do |', '|---|---|---|---|'];
  let left = room - bytes(lines) - 200;
  for (const [i, finding] of findings.entries()) {
    const line = row(finding);
    left -= bytes([line]);
    if (left < 0) {
      lines.push(
        '',
        `${plural(findings.length - i, 'more finding')} not shown: the summary is full. The report files have them.`,
      );
      break;
    }
    lines.push(line);
  }
  return [...lines, ''];
}

function row(finding: ReportedFinding): string {
  const at = shownPlace(finding);
  const what = [
    `**${markdown(finding.title)}**`,
    `<code>${markdown(finding.redacted)}</code> ${markdown(`${finding.ruleId}, ${finding.severity}, ${percent(finding.confidence)}`)}`,
    ...finding.reasons.map(markdown),
    ...Object.entries(finding.identity).map(([key, value]) => markdown(`${key}: ${value}`)),
  ];
  const where = [`<code>${markdown(`${at.path}:${at.startLine}:${at.startColumn}`)}</code>`];
  if (finding.commit !== null) {
    const gone = finding.head === null ? ', gone from the newest version' : '';
    where.push(markdown(`commit ${shortCommit(finding.commit)}${gone}`));
  }
  const { first, rest } = htmlLines(finding.remedy, markdown);
  const todo = [`${first}${rest.replaceAll('|', '&#124;')}`];
  if (finding.entry) {
    const age = finding.entry.current ? 'current version' : 'older version';
    todo.push(`Vault entry: <code>${markdown(finding.entry.reference)}</code> (${age})`);
  }
  todo.push(`<code>${finding.fingerprint}</code>`);
  return `| ${LEVEL_SYMBOL[finding.level]} | ${what.join('<br>')} | ${where.join('<br>')} | ${todo.join('<br>')} |`;
}

function receiptPart(report: ScanReport): string[] {
  const { receipt } = report;
  const facts: [string, string][] = [
    ['Scanned', scannedSentence(receipt)],
    ['Range', rangeSentence(receipt)],
    ['Skipped', skippedSentence(receipt)],
    ['Suppressed', suppressedSentence(report.suppressed) || 'nothing'],
    ['Proof', provenanceSentence(receipt)],
    ...(receipt.reasons ?? []).map((reason): [string, string] => ['Because', reason]),
    ...(receipt.staleSuppressions ?? []).map((stale): [string, string] => ['Stale suppression', stale]),
    ...receipt.configChanges.map((change): [string, string] => ['Not applied', change]),
  ];
  const shown = facts.slice(0, 30).map(([name, text]) => `| ${name} | ${markdown(text.slice(0, 2000))} |`);
  return ['### What was scanned', '', '| | |', '|---|---|', ...shown];
}
