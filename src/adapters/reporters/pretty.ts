import type { ReportedFinding } from '../../domain/finding.ts';
import { guardCommands, neutralLine } from '../../domain/neutral-text.ts';
import type { Receipt, ScanReport } from '../../domain/receipt.ts';
import type { Level } from '../../domain/severity.ts';
import type { Reporter, ReportStyle } from '../../engine/report.ts';
import { inOrder } from './order.ts';
import { type Paint, paintFor } from './paint.ts';
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
import { drawFrame } from './pretty-frame.ts';
import { displayWidth, wrap } from './terminal-text.ts';

const NARROWEST = 40;
/** Longer lines are hard to read, however wide the terminal. */
const WIDEST = 120;
/** Columns before a labelled text: `  why      `. */
const LABEL_COLUMNS = 11;
const SKIPPED_PATHS_SHOWN = 20;

/** For people at a terminal: each finding with its frame, why it is one and what to do; then the receipt. */
export const reporter: Reporter = {
  extension: 'txt',
  render(report, style) {
    const paint = paintFor(style.color);
    const columns = Math.min(WIDEST, Math.max(NARROWEST, style.width));
    const told = inOrder(report.findings).filter((finding) => style.verbose || finding.level !== 'note');
    const blocks = told.map((finding) => findingBlock(finding, columns, paint));
    blocks.push(receiptBlock(report, style, columns, paint));
    return guardCommands(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`);
  },
};

const BADGES: Record<Level, { symbol: string; word: string }> = {
  fail: { symbol: '✖', word: 'FAIL' },
  warn: { symbol: '▲', word: 'WARN' },
  note: { symbol: '●', word: 'NOTE' },
};

function badge(level: Level, paint: Paint): string {
  const { symbol, word } = BADGES[level];
  const color = { fail: paint.red, warn: paint.yellow, note: paint.cyan }[level];
  return color(paint.bold(`${symbol} ${word}`));
}

function findingBlock(finding: ReportedFinding, columns: number, paint: Paint): string[] {
  const title = neutralLine(finding.title);
  const facts = `${finding.severity} · ${percent(finding.confidence)}`;
  const gap = columns - 8 - displayWidth(title) - facts.length;
  const headline = `${badge(finding.level, paint)}  ${paint.bold(title)}${gap >= 2 ? `${' '.repeat(gap)}${paint.dim(facts)}` : ''}`;
  const place = paint.cyan(`${neutralLine(finding.path)}:${finding.startLine}:${finding.startColumn}`);
  const commit = finding.commit === null ? '' : paint.dim(` · commit ${shortCommit(finding.commit)}`);
  const frame = finding.frame
    ? ['', ...drawFrame(finding.frame, neutralLine(finding.ruleId), columns, paint), '']
    : [`${' '.repeat(8)}${paint.red(neutralLine(finding.redacted))} ${paint.dim(neutralLine(finding.ruleId))}`];
  return [
    headline,
    `        ${place}${commit}`,
    ...frame,
    ...factLines(finding, gap < 2 ? facts : null, columns, paint),
  ];
}

function factLines(finding: ReportedFinding, facts: string | null, columns: number, paint: Paint): string[] {
  const lines: string[] = [];
  const put = (label: string, text: string) => {
    wrap(neutralLine(text), columns - LABEL_COLUMNS).forEach((line, i) => {
      lines.push(`  ${paint.dim((i === 0 ? label : '').padEnd(LABEL_COLUMNS - 2))}${line}`.trimEnd());
    });
  };
  if (facts !== null) put('level', facts);
  finding.reasons.forEach((reason, i) => {
    put(i === 0 ? 'why' : '', reason);
  });
  const identity = Object.entries(finding.identity).map(([key, value]) => `${key}: ${value}`);
  if (identity.length > 0) put(finding.reasons.length === 0 ? 'why' : '', identity.join(' · '));
  put('do', finding.remedy);
  if (finding.entry) {
    const age = finding.entry.current ? 'its current version' : 'an older version';
    put('entry', `${finding.entry.reference} (${age})`);
  }
  const moved = movedSentence(finding);
  if (moved !== null) put('now', moved);
  put('id', finding.fingerprint);
  return lines;
}

/** Where it stands at the end of the range, if that is news; `null` otherwise. */
function movedSentence(finding: ReportedFinding): string | null {
  if (finding.commit === null) return null;
  if (finding.head === null) return 'not in the newest version any more, but still in the history';
  if (finding.head.path === finding.path && finding.head.startLine === finding.startLine) return null;
  return `at ${finding.head.path}:${finding.head.startLine}`;
}

function receiptBlock(report: ScanReport, style: ReportStyle, columns: number, paint: Paint): string[] {
  const { receipt } = report;
  const lines: string[] = [outcomeLine(report, paint)];
  const put = (label: string, text: string, color = (plain: string) => plain) => {
    wrap(neutralLine(text), columns - LABEL_COLUMNS - 2).forEach((line, i) => {
      lines.push(`  ${paint.dim((i === 0 ? label : '').padEnd(LABEL_COLUMNS))}${color(line)}`.trimEnd());
    });
  };
  put('scanned', scannedSentence(receipt));
  put('range', rangeSentence(receipt));
  put('skipped', skippedSentence(receipt));
  if (style.verbose) for (const path of skippedPaths(receipt)) put('', path, paint.dim);
  const hidden = style.verbose ? 0 : levelCounts(report).note;
  if (hidden > 0) put('not told', `${plural(hidden, 'note')} (--all-levels tells them)`);
  if (report.suppressed.length > 0) put('suppressed', suppressedSentence(report.suppressed));
  put('proof', provenanceSentence(receipt), receipt.selfProbe ? undefined : paint.red);
  for (const { kind, message, mend } of receipt.incomplete) {
    put('incomplete', `${message} (${kind})`, paint.yellow);
    put('', `→ ${mend}`);
  }
  for (const change of receipt.configChanges) put('config', `not applied: ${change}`, paint.yellow);
  return lines;
}

function outcomeLine(report: ScanReport, paint: Paint): string {
  const sentence = outcomeSentence(report);
  switch (report.outcome) {
    case 'clean':
      return paint.green(paint.bold(`✔ ${sentence}`));
    case 'findings':
      return paint.red(paint.bold(`✖ ${sentence}`));
    case 'incomplete':
    case 'error':
      return paint.yellow(paint.bold(`▲ ${sentence}`));
  }
}

function skippedPaths(receipt: Receipt): string[] {
  const shown = receipt.skippedPaths.slice(0, SKIPPED_PATHS_SHOWN).map(({ path, reason }) => `${path} (${reason})`);
  const total = Object.values(receipt.skipped).reduce((sum, n) => sum + n, 0);
  return total > shown.length ? [...shown, `and ${plural(total - shown.length, 'more')}`] : shown;
}
