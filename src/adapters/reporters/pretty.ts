import type { ReportedFinding } from '../../domain/finding.ts';
import { guardCommands, neutralLine, neutralLines } from '../../domain/neutral-text.ts';
import type { Receipt, ScanReport } from '../../domain/receipt.ts';
import type { Reporter, ReportStyle } from '../../engine/report.ts';
import { inOrder } from './order.ts';
import { type Paint, paintFor } from './paint.ts';
import {
  count,
  levelCounts,
  outcomeSentence,
  plural,
  provenanceSentence,
  rangeSentence,
  scannedSentence,
  skippedSentence,
  suppressedSentence,
} from './phrases.ts';
import { drawFinding } from './pretty-finding.ts';
import { labelled } from './terminal-text.ts';

const NARROWEST = 40;
/** Longer lines are hard to read, however wide the terminal. */
const WIDEST = 120;
/** Columns before a labelled text: `  suppressed `. */
const LABEL_COLUMNS = 13;
const SKIPPED_PATHS_SHOWN = 20;

/** For people at a terminal: each finding with its frame, why it is one and what to do; then the receipt. */
export const reporter: Reporter = {
  extension: 'txt',
  render(report, style) {
    const paint = paintFor(style.color);
    const columns = Math.min(WIDEST, Math.max(NARROWEST, style.width));
    const told = inOrder(report.findings).filter((finding) => style.verbose || finding.level !== 'note');
    const first = new Map<string, ReportedFinding>();
    const blocks = told.map((finding) => {
      const known = first.get(finding.fingerprint);
      if (!known) first.set(finding.fingerprint, finding);
      return drawFinding(finding, known ?? null, columns, paint);
    });
    blocks.push(receiptBlock(report, style, columns, paint));
    // Block by block: over a text of megabytes V8 would go on in its linear regex engine, which takes 200 MB there.
    return blocks.map((lines) => guardCommands(`${lines.map((line) => line.trimEnd()).join('\n')}\n`)).join('\n');
  },
};

function receiptBlock(report: ScanReport, style: ReportStyle, columns: number, paint: Paint): string[] {
  const { receipt } = report;
  const lines: string[] = [outcomeLine(report, paint)];
  const put = (label: string, text: string, color = (plain: string) => plain) => {
    lines.push(...labelled(label, neutralLine(text), LABEL_COLUMNS, columns, paint.dim, color));
  };
  put('scanned', scannedSentence(receipt));
  put('range', rangeSentence(receipt));
  for (const [i, reason] of (receipt.reasons ?? []).entries()) put(i === 0 ? 'because' : '', reason);
  put('skipped', skippedSentence(receipt));
  if (style.verbose) for (const path of skippedPaths(receipt)) put('', path, paint.dim);
  const hidden = style.verbose ? 0 : levelCounts(report).note;
  if (hidden > 0) put('not told', `${plural(hidden, 'note')} (--all-levels tells them)`);
  if (report.suppressed.length > 0) put('suppressed', suppressedSentence(report.suppressed));
  put('proof', provenanceSentence(receipt), receipt.selfProbe ? undefined : paint.red);
  for (const { kind, message, mend } of receipt.incomplete) {
    put('incomplete', `${message} (${kind})`, paint.yellow);
    lines.push(...labelled('', neutralLines(`→ ${mend}`), LABEL_COLUMNS, columns, paint.dim));
  }
  for (const [i, stale] of (receipt.staleSuppressions ?? []).entries())
    put(i === 0 ? 'stale' : '', stale, paint.yellow);
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
  return total > shown.length ? [...shown, `and ${count(total - shown.length)} more`] : shown;
}
