import { type Paint, paintFor } from '../../adapters/reporters/paint.ts';
import { count, plural } from '../../adapters/reporters/phrases.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import type { ComparisonReport, Place } from './comparison-report.ts';

/** For people: what only one found comes first, since both agree about the rest. */
export function renderComparison(report: ComparisonReport, color: boolean): string {
  const paint = paintFor(color);
  const other = report.with.scanner;
  const blocks = [
    block(`Only Sealant: ${count(report.onlySealant.length)}`, report.onlySealant, other, paint),
    block(`Only ${other}: ${count(report.onlyOther.length)}`, report.onlyOther, other, paint),
    block(`Both: ${count(report.both.length)}`, report.both, other, paint),
  ];
  const outside =
    report.outside > 0 ? [`${plural(report.outside, 'finding')} of ${other} outside of what was scanned.`] : [];
  const incomplete = report.incomplete.flatMap(({ message, mend }) => [
    paint.yellow(`incomplete: ${neutralLine(message)}`),
    `  → ${neutralLine(mend)}`,
  ]);
  const notes = [...outside, ...incomplete, paint.dim(neutralLine(`Compared with ${report.with.program}.`))];
  return `${[...blocks.map((lines) => lines.join('\n')), notes.join('\n')].join('\n\n')}\n`;
}

function block(title: string, places: readonly Place[], other: string, paint: Paint): string[] {
  return [paint.bold(title), ...places.flatMap((place) => placeLines(place, other, paint))];
}

function placeLines(place: Place, other: string, paint: Paint): string[] {
  const at = [place.path, ...(place.line === null ? [] : [place.line])].join(':');
  const commit = place.commit === null ? '' : ` (${place.commit.slice(0, 12)})`;
  const ours = place.sealant.map(({ ruleId, level, line }) => `${ruleId} (${level})${elsewhere(line, place)}`);
  const label = (name: string) => neutralLine(name).padEnd(Math.max('sealant'.length, other.length));
  const theirs = place.other.map(({ rule, line }) => `${rule}${elsewhere(line, place)}`);
  return [
    `  ${paint.cyan(neutralLine(at))}${neutralLine(commit)}`,
    ...(ours.length === 0 ? [] : [`    ${label('sealant')}  ${neutralLine(ours.join(', '))}`]),
    ...(theirs.length === 0 ? [] : [`    ${label(other)}  ${neutralLine(theirs.join(', '))}`]),
    ...(place.suppressed === null ? [] : [`    ${paint.dim(neutralLine(`suppressed here: ${place.suppressed}`))}`]),
  ];
}

function elsewhere(line: number | null, place: Place): string {
  return line === null || line === place.line ? '' : ` line ${line}`;
}
