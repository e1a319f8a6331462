import type { CodeFrame } from '../../domain/finding.ts';
import type { UnitText } from './unit-text.ts';
import { FoundValues } from './verdicts/found-values.ts';

/** Lines shown before and after. */
const AROUND = 2;
/** Bytes read on either side of what is shown of a line; a value cut there ends in the part that is dropped. */
const READ = 2_048;
const DROPPED = 1_024;
/** UTF-16 units shown before and after the mark, and of a neighbouring line. */
const SHOWN_BEFORE = 80;
const SHOWN_AFTER = 120;
const CUT = '…';
/** Hidden characters are stood in for by private-use characters, one for each redaction. */
const FIRST_COVER = 0xe000;
const LAST_COVER = 0xf8ff;
const COVERS = /([\ue000-\uf8ff])\1*/g;

/** A value to hide, where it stands (bytes of the text), and what to show instead. */
export interface Hidden {
  start: number;
  end: number;
  value: string;
  redacted: string;
}

/**
 * Makes the frames of one text: the lines around a finding with every value found in the text, at its place or
 * repeated elsewhere, replaced by its redaction. Long lines are cut; of a value of several lines the first is the last
 * one shown.
 */
export class CodeFrames {
  readonly #unit: UnitText;
  readonly #hidden: readonly Hidden[];
  readonly #values = new FoundValues();
  readonly #redactions: string[] = [];

  /** @param hidden all that was found, by place, none overlapping */
  constructor(unit: UnitText, hidden: readonly Hidden[]) {
    this.#unit = unit;
    this.#hidden = hidden;
    for (const { value, redacted } of hidden) this.#values.add(value, redacted);
  }

  /** @param line line number of the value's first line, from 1 */
  around(own: Hidden, line: number): CodeFrame {
    const lineStart = this.#unit.lineStart(own.start);
    const lineEnd = this.#unit.lineEnd(own.start);
    const before = linesBefore(this.#unit, lineStart).map(([from, to]) => this.#neighbour(from, to));
    const mark = this.#marked(own, lineStart, lineEnd);
    const next = own.end > lineEnd ? [] : linesAfter(this.#unit, lineEnd);
    return {
      startLine: line - before.length,
      lines: [...before, mark.text, ...next.map(([from, to]) => this.#neighbour(from, to))],
      markLine: line,
      markStart: mark.start,
      markEnd: mark.end,
    };
  }

  /** The line of the finding itself, and the columns of its redaction. */
  #marked(own: Hidden, lineStart: number, lineEnd: number): { text: string; start: number; end: number } {
    const end = Math.min(own.end, lineEnd);
    const from = Math.max(lineStart, own.start - READ);
    const to = Math.min(lineEnd, end + READ);
    let before = this.#covered(from, own.start);
    if (from > lineStart) before = before.slice(DROPPED);
    let after = this.#covered(end, to);
    if (to < lineEnd) after = after.slice(0, -DROPPED);
    before = this.#uncovered(before);
    after = this.#uncovered(after.replace(/\r$/, ''));
    if (before.length > SHOWN_BEFORE || from > lineStart) before = CUT + before.slice(-SHOWN_BEFORE);
    if (after.length > SHOWN_AFTER || to < lineEnd) after = after.slice(0, SHOWN_AFTER) + CUT;
    const start = before.length + 1;
    return { text: before + own.redacted + after, start, end: start + own.redacted.length };
  }

  #neighbour(lineStart: number, lineEnd: number): string {
    const to = Math.min(lineEnd, lineStart + READ);
    let text = this.#covered(lineStart, to);
    if (to < lineEnd) text = text.slice(0, -DROPPED);
    text = this.#uncovered(text.replace(/\r$/, ''));
    const most = SHOWN_BEFORE + SHOWN_AFTER;
    return text.length > most || to < lineEnd ? text.slice(0, most) + CUT : text;
  }

  /** Bytes `from` to `to` as a string of the same length as without hiding, with covers in place of values. */
  #covered(from: number, to: number): string {
    const unit = this.#unit;
    let text = '';
    let at = from;
    for (let i = this.#firstEndingAfter(from); i < this.#hidden.length; i++) {
      const { start, end, redacted } = this.#hidden[i]!;
      if (start >= to) break;
      const begin = Math.max(start, at);
      const stop = Math.min(end, to);
      text += withoutCovers(unit.utf8(at, begin)) + this.#cover(redacted, unit.utf8(begin, stop).length);
      at = stop;
    }
    text += withoutCovers(unit.utf8(at, to));
    return this.#values.replaceIn(text, (redacted, length) => this.#cover(redacted, length));
  }

  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.#hidden.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#hidden[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #cover(redacted: string, length: number): string {
    let index = this.#redactions.indexOf(redacted);
    if (index === -1) index = Math.min(this.#redactions.push(redacted) - 1, LAST_COVER - FIRST_COVER);
    return String.fromCharCode(FIRST_COVER + index).repeat(length);
  }

  #uncovered(text: string): string {
    return text.replace(COVERS, (run) => this.#redactions[run.charCodeAt(0) - FIRST_COVER]!);
  }
}

function linesBefore(unit: UnitText, lineStart: number): [number, number][] {
  const lines: [number, number][] = [];
  let start = lineStart;
  while (lines.length < AROUND && start > 0) {
    const end = start - 1;
    start = unit.lineStart(end);
    lines.unshift([start, end]);
  }
  return lines;
}

function linesAfter(unit: UnitText, lineEnd: number): [number, number][] {
  const lines: [number, number][] = [];
  let end = lineEnd;
  while (lines.length < AROUND && end + 1 < unit.length) {
    const start = end + 1;
    end = unit.lineEnd(start);
    lines.push([start, end]);
  }
  return lines;
}

function withoutCovers(text: string): string {
  return text.replace(/[\ue000-\uf8ff]/g, '\ufffd');
}
