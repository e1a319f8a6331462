import type { CodeFrame } from '../../domain/finding.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import type { Paint } from './paint.ts';
import { cutEnd, cutStart, displayWidth } from './terminal-text.ts';

/**
 * A code frame: source lines with their numbers, and a line of carets with `label` under the redacted value.
 * @param columns how many terminal columns a line may take, from 40
 */
export function drawFrame(frame: CodeFrame, label: string, columns: number, paint: Paint): string[] {
  const gutter = Math.max(4, String(frame.startLine + frame.lines.length - 1).length + 1);
  const room = columns - gutter - 3;
  const bar = paint.dim('│');
  const drawn: string[] = [];
  frame.lines.forEach((line, i) => {
    const number = frame.startLine + i;
    const head = `${String(number).padStart(gutter)} ${bar} `;
    if (number !== frame.markLine) {
      drawn.push(`${paint.dim(head)}${paint.dim(cutEnd(neutralLine(line), room))}`.trimEnd());
      return;
    }
    const { before, mark, after } = fitMarked(line, frame, room);
    drawn.push(`${head}${before}${paint.red(paint.bold(mark))}${after}`.trimEnd());
    const carets = caretLine(displayWidth(before), Math.max(1, displayWidth(mark)), label, room, paint);
    drawn.push(`${' '.repeat(gutter)} ${bar} ${carets}`.trimEnd());
  });
  return drawn;
}

/** The marked line in three neutralised pieces that fit `room` together; of a long line the part around the mark stays. */
function fitMarked(line: string, frame: CodeFrame, room: number): { before: string; mark: string; after: string } {
  const mark = cutEnd(neutralLine(line.slice(frame.markStart - 1, frame.markEnd - 1)), room);
  const before = neutralLine(line.slice(0, frame.markStart - 1));
  const after = neutralLine(line.slice(frame.markEnd - 1));
  const free = room - displayWidth(mark);
  const wantedAfter = Math.min(displayWidth(after), Math.max(Math.floor(free / 3), free - displayWidth(before)));
  return {
    before: free - wantedAfter > 0 ? cutStart(before, free - wantedAfter) : '',
    mark,
    after: wantedAfter > 0 ? cutEnd(after, wantedAfter) : '',
  };
}

function caretLine(indent: number, length: number, label: string, room: number, paint: Paint): string {
  const carets = '^'.repeat(length);
  const behind = indent + length + 1 + displayWidth(label) <= room;
  if (behind) return `${' '.repeat(indent)}${paint.red(carets)} ${paint.dim(label)}`;
  const before = indent - displayWidth(label) - 1;
  return before >= 0
    ? `${' '.repeat(before)}${paint.dim(label)} ${paint.red(carets)}`
    : `${' '.repeat(indent)}${paint.red(carets)}`;
}
