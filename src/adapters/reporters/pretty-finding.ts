import type { ReportedFinding } from '../../domain/finding.ts';
import { neutralLine, neutralLines } from '../../domain/neutral-text.ts';
import type { Level } from '../../domain/severity.ts';
import type { Paint } from './paint.ts';
import { percent, shortCommit } from './phrases.ts';
import { drawFrame } from './pretty-frame.ts';
import { displayWidth, labelled } from './terminal-text.ts';

const BADGES: Record<Level, { symbol: string; word: string }> = {
  fail: { symbol: '✖', word: 'FAIL' },
  warn: { symbol: '▲', word: 'WARN' },
  note: { symbol: '●', word: 'NOTE' },
};
/** Columns of a badge and the gap behind it; the place stands below the title. */
const INDENT = 8;
/** Columns before a labelled text: `  why      `. */
const LABEL_COLUMNS = 11;

/**
 * One finding: headline, place, code frame, why it is one and what to do.
 * @param known the finding above that has the same value, or `null`; what it said is not said again
 */
export function drawFinding(
  finding: ReportedFinding,
  known: ReportedFinding | null,
  columns: number,
  paint: Paint,
): string[] {
  const title = neutralLine(finding.title);
  const facts = `${finding.severity} · ${percent(finding.confidence)}`;
  const gap = columns - INDENT - displayWidth(title) - facts.length;
  const right = gap >= 2 ? `${' '.repeat(gap)}${paint.dim(facts)}` : '';
  return [
    `${badge(finding.level, paint)}  ${paint.bold(title)}${right}`,
    ...placeLines(finding, columns, paint),
    ...(finding.frame
      ? ['', ...drawFrame(finding.frame, neutralLine(finding.ruleId), columns, paint), '']
      : [`${' '.repeat(INDENT)}${paint.red(neutralLine(finding.redacted))} ${paint.dim(neutralLine(finding.ruleId))}`]),
    ...factsOf(finding, known, gap < 2 ? facts : null).flatMap(([label, text]) =>
      labelled(label, label === 'do' ? text : neutralLine(text), LABEL_COLUMNS, columns, paint.dim),
    ),
  ];
}

function badge(level: Level, paint: Paint): string {
  const { symbol, word } = BADGES[level];
  const color = { fail: paint.red, warn: paint.yellow, note: paint.cyan }[level];
  return color(paint.bold(`${symbol} ${word}`));
}

function placeLines(finding: ReportedFinding, columns: number, paint: Paint): string[] {
  const indent = ' '.repeat(INDENT);
  const place = `${neutralLine(finding.path)}:${finding.startLine}:${finding.startColumn}`;
  if (finding.commit === null) return [`${indent}${paint.cyan(place)}`];
  const commit = `commit ${neutralLine(shortCommit(finding.commit) ?? '')}`;
  return INDENT + displayWidth(place) + 3 + commit.length <= columns
    ? [`${indent}${paint.cyan(place)}${paint.dim(` · ${commit}`)}`]
    : [`${indent}${paint.cyan(place)}`, `${indent}${paint.dim(commit)}`];
}

/** Labels and texts below the frame. @param rating severity and confidence, where the headline had no room for them */
function factsOf(finding: ReportedFinding, known: ReportedFinding | null, rating: string | null): [string, string][] {
  const facts: [string, string][] = rating === null ? [] : [['level', rating]];
  const sameWhy = known !== null && known.reasons.join('\n') === finding.reasons.join('\n');
  const identity = Object.entries(finding.identity).map(([key, value]) => `${key}: ${value}`);
  const why = [...finding.reasons, ...(identity.length > 0 ? [identity.join(' · ')] : [])];
  if (!sameWhy) for (const [i, reason] of why.entries()) facts.push([i === 0 ? 'why' : '', reason]);
  if (known !== null) facts.push(['same', `the value found above at ${known.path}:${known.startLine}`]);
  else facts.push(['do', neutralLines(finding.remedy)]);
  if (known === null && finding.entry) {
    const age = finding.entry.current ? 'its current version' : 'an older version';
    facts.push(['entry', `${finding.entry.reference} (${age})`]);
  }
  const moved = movedSentence(finding);
  if (moved !== null) facts.push(['now', moved]);
  return known === null ? [...facts, ['id', finding.fingerprint]] : facts;
}

/** Where it stands at the end of the range, if that is news; `null` otherwise. */
function movedSentence(finding: ReportedFinding): string | null {
  if (finding.commit === null) return null;
  if (finding.head === null) return 'not in the newest version any more, but still in the history';
  if (finding.head.path === finding.path && finding.head.startLine === finding.startLine) return null;
  return `at ${finding.head.path}:${finding.head.startLine}`;
}
