import type { CodeFrame } from '../../domain/finding.ts';
import type { UnitText } from './unit-text.ts';

/** Lines shown before and after. */
const AROUND = 2;
/** Bytes read on either side of what is shown of a line; a value cut there ends in the part that is dropped. */
const READ = 2_048;
const DROPPED = 1_024;
/** UTF-16 units shown before and after the mark, and of a neighbouring line. */
const SHOWN_BEFORE = 80;
const SHOWN_AFTER = 120;
const CUT = '…';
/** Hidden characters are stood in for by private-use characters, one for each value. */
const FIRST_COVER = 0xe000;
const MAX_COVERS = 0xf8ff - FIRST_COVER;
const COVERS = /([\ue000-\uf8ff])\1*/g;
/** A line of a longer value (of a private key) that is hidden on its own, too; shorter ones tell nothing. */
const MIN_PART = 8;

/** A value to hide, where it was found, and what to show instead. */
export interface Hidden {
  /** In bytes of the text; -1 where it is known from elsewhere. */
  start: number;
  end: number;
  value: string;
  redacted: string;
}

/**
 * The lines around a finding with every hidden value in them, at its place or repeated elsewhere, replaced by its
 * redaction. Long lines are cut. Of a value of several lines the first line is the last one shown.
 *
 * @param line line number of the value's first line, from 1
 */
export function codeFrame(unit: UnitText, own: Hidden, line: number, hidden: readonly Hidden[]): CodeFrame {
  const cover = new Cover(own, hidden);
  const lineStart = unit.lineStart(own.start);
  const lineEnd = unit.lineEnd(own.start);
  const before = linesBefore(unit, lineStart).map(([from, to]) => cover.neighbour(unit, from, to));
  const mark = cover.marked(unit, lineStart, lineEnd);
  const after = own.end > lineEnd ? [] : linesAfter(unit, lineEnd).map(([from, to]) => cover.neighbour(unit, from, to));
  return {
    startLine: line - before.length,
    lines: [...before, mark.text, ...after],
    markLine: line,
    markStart: mark.start,
    markEnd: mark.end,
  };
}

/**
 * A value is found in a line by its first characters: the longer head tells tokens of one kind apart. Values below the
 * shorter one are hidden in their own text only.
 */
const LONG_HEAD = 12;
const SHORT_HEAD = 4;

/** Values found anywhere in a scan, to be hidden in frames of other texts, where no rule may have seen them. */
export class FoundValues {
  readonly #byHead = new Map<string, { text: string; redacted: string }[]>();
  readonly #seen = new Set<string>();

  add(value: string, redacted: string): void {
    for (const text of partsOf(value)) {
      if (text.length < SHORT_HEAD || this.#seen.has(text)) continue;
      this.#seen.add(text);
      const head = text.slice(0, text.length < LONG_HEAD ? SHORT_HEAD : LONG_HEAD);
      const list = this.#byHead.get(head);
      if (list === undefined) this.#byHead.set(head, [{ text, redacted }]);
      // The longest first, or the rest of a value would be left standing.
      else list.splice(placeByLength(list, text.length), 0, { text, redacted });
    }
  }

  /** The frame without any of the values. */
  hideIn(frame: CodeFrame): CodeFrame {
    const index = frame.markLine - frame.startLine;
    const lines = frame.lines.map((text, at) => (at === index ? text : this.#hide(text)));
    const mark = frame.lines[index]!;
    const before = this.#hide(mark.slice(0, frame.markStart - 1));
    const shown = mark.slice(frame.markStart - 1, frame.markEnd - 1);
    lines[index] = before + shown + this.#hide(mark.slice(frame.markEnd - 1));
    const markStart = before.length + 1;
    return { ...frame, lines, markStart, markEnd: markStart + shown.length };
  }

  #hide(text: string): string {
    let out = '';
    let from = 0;
    for (let at = 0; at + SHORT_HEAD <= text.length; at++) {
      const found = this.#valueAt(text, at);
      if (found === undefined) continue;
      out += text.slice(from, at) + found.redacted;
      from = at + found.text.length;
      at = from - 1;
    }
    return from === 0 ? text : out + text.slice(from);
  }

  #valueAt(text: string, at: number): { text: string; redacted: string } | undefined {
    for (const head of [LONG_HEAD, SHORT_HEAD]) {
      const found = this.#byHead.get(text.slice(at, at + head))?.find((each) => text.startsWith(each.text, at));
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

function placeByLength(list: readonly { text: string }[], length: number): number {
  const at = list.findIndex(({ text }) => text.length < length);
  return at === -1 ? list.length : at;
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

/** The value, and those of its lines that are worth hiding alone. */
function partsOf(value: string): string[] {
  if (!value.includes('\n')) return [value];
  return [value, ...value.split(/\r?\n/).map((part) => part.trim())].filter((part) => part.length >= MIN_PART);
}

class Cover {
  readonly #hidden: readonly Hidden[];
  readonly #parts: { text: string; cover: string }[];

  constructor(own: Hidden, hidden: readonly Hidden[]) {
    this.#hidden = [own, ...hidden.filter((each) => each !== own)].slice(0, MAX_COVERS);
    this.#parts = this.#hidden
      .flatMap((each, index) => partsOf(each.value).map((text) => ({ text, cover: coverOf(index) })))
      .sort((a, b) => b.text.length - a.text.length);
  }

  /** The line of the finding itself, and the columns of its redaction. */
  marked(unit: UnitText, lineStart: number, lineEnd: number): { text: string; start: number; end: number } {
    const own = this.#hidden[0]!;
    const end = Math.min(own.end, lineEnd);
    const from = Math.max(lineStart, own.start - READ);
    const to = Math.min(lineEnd, end + READ);
    let before = this.#covered(unit, from, own.start);
    if (from > lineStart) before = before.slice(DROPPED);
    let after = this.#covered(unit, end, to);
    if (to < lineEnd) after = after.slice(0, -DROPPED);
    before = this.#uncovered(before);
    after = this.#uncovered(after.replace(/\r$/, ''));
    if (before.length > SHOWN_BEFORE || from > lineStart) before = CUT + before.slice(-SHOWN_BEFORE);
    if (after.length > SHOWN_AFTER || to < lineEnd) after = after.slice(0, SHOWN_AFTER) + CUT;
    const start = before.length + 1;
    return { text: before + own.redacted + after, start, end: start + own.redacted.length };
  }

  neighbour(unit: UnitText, lineStart: number, lineEnd: number): string {
    const to = Math.min(lineEnd, lineStart + READ);
    let text = this.#covered(unit, lineStart, to);
    if (to < lineEnd) text = text.slice(0, -DROPPED);
    text = this.#uncovered(text.replace(/\r$/, ''));
    const most = SHOWN_BEFORE + SHOWN_AFTER;
    return text.length > most || to < lineEnd ? text.slice(0, most) + CUT : text;
  }

  /** Bytes `from` to `to` as a string of the same length as without hiding, with covers in place of values. */
  #covered(unit: UnitText, from: number, to: number): string {
    let text = '';
    let at = from;
    const inside = this.#hidden
      .map((each, index) => ({ ...each, index }))
      .filter((each) => each.start >= 0 && each.start < to && each.end > from)
      .sort((a, b) => a.start - b.start);
    for (const { start, end, index } of inside) {
      if (end <= at) continue;
      const stop = Math.min(end, to);
      const begin = Math.max(start, at);
      text += withoutCovers(unit.utf8(at, begin)) + coverOf(index).repeat(unit.utf8(begin, stop).length);
      at = stop;
    }
    text += withoutCovers(unit.utf8(at, to));
    for (const part of this.#parts) {
      if (text.includes(part.text)) text = text.replaceAll(part.text, part.cover.repeat(part.text.length));
    }
    return text;
  }

  #uncovered(text: string): string {
    return text.replace(COVERS, (run) => this.#hidden[run.charCodeAt(0) - FIRST_COVER]?.redacted ?? CUT);
  }
}

function coverOf(index: number): string {
  return String.fromCharCode(FIRST_COVER + index);
}

function withoutCovers(text: string): string {
  return text.replace(/[\ue000-\uf8ff]/g, '\ufffd');
}
