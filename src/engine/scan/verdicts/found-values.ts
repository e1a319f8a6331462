import type { CodeFrame } from '../../../domain/finding.ts';

/**
 * A value is found in a line by its first characters: the longer head tells tokens of one kind apart. Values below the
 * shorter one are hidden at their own places only.
 */
const LONG_HEAD = 12;
const SHORT_HEAD = 4;
/** A line of a longer value (of a private key) that is hidden on its own, too; shorter ones tell nothing. */
const MIN_PART = 8;
/** A shorter value stays in a path: folders are called `test` and `password`, too. */
const MIN_IN_PATH = 16;

const STARTS = 4_096;

interface Known {
  text: string;
  redacted: string;
}

/** Values to hide wherever they are written, also where no rule saw them. Work grows with the text, not with them. */
export class FoundValues {
  readonly #byHead = new Map<string, Known[]>();
  /** 1 for each hash of four characters that a value begins with: most places of a line end here. */
  readonly #starts = new Uint8Array(STARTS);
  readonly #seen = new Set<string>();
  readonly #entries: [value: string, redacted: string][] = [];

  add(value: string, redacted: string): void {
    if (value.length >= SHORT_HEAD && !this.#seen.has(value)) this.#entries.push([value, redacted]);
    for (const text of partsOf(value)) {
      if (text.length < SHORT_HEAD || this.#seen.has(text)) continue;
      this.#seen.add(text);
      this.#starts[startHash(text, 0)] = 1;
      const head = text.slice(0, text.length < LONG_HEAD ? SHORT_HEAD : LONG_HEAD);
      const list = this.#byHead.get(head);
      if (list === undefined) this.#byHead.set(head, [{ text, redacted }]);
      // The longest first, or the rest of a value would be left standing.
      else list.splice(placeByLength(list, text.length), 0, { text, redacted });
    }
  }

  /** What was added, for a thread that settles the findings of several. */
  entries(): [value: string, redacted: string][] {
    return this.#entries;
  }

  /** The text with every value in it replaced by what `render` makes of its redaction and length (UTF-16 units). */
  replaceIn(text: string, render: (redacted: string, length: number) => string, shortest = 0): string {
    let out = '';
    let from = 0;
    for (let at = 0; at + SHORT_HEAD <= text.length; at++) {
      const found = this.#valueAt(text, at, shortest);
      if (found === undefined) continue;
      out += text.slice(from, at) + render(found.redacted, found.text.length);
      from = at + found.text.length;
      at = from - 1;
    }
    return from === 0 ? text : out + text.slice(from);
  }

  /** A path without any of the values that can't be a word that somebody chose for a folder. */
  hideInPath(path: string): string {
    return this.replaceIn(path, (redacted) => redacted, MIN_IN_PATH);
  }

  /** A frame without any of the values; its mark stays on the redaction it marks. */
  hideIn(frame: CodeFrame): CodeFrame {
    const hide = (text: string): string => this.replaceIn(text, (redacted) => redacted);
    const index = frame.markLine - frame.startLine;
    const lines = frame.lines.map((text, at) => (at === index ? text : hide(text)));
    const mark = frame.lines[index]!;
    const before = hide(mark.slice(0, frame.markStart - 1));
    const shown = mark.slice(frame.markStart - 1, frame.markEnd - 1);
    lines[index] = before + shown + hide(mark.slice(frame.markEnd - 1));
    const markStart = before.length + 1;
    return { ...frame, lines, markStart, markEnd: markStart + shown.length };
  }

  #valueAt(text: string, at: number, shortest: number): Known | undefined {
    if (this.#starts[startHash(text, at)] === 0) return undefined;
    for (const head of [LONG_HEAD, SHORT_HEAD]) {
      const known = this.#byHead.get(text.slice(at, at + head));
      const found = known?.find((each) => each.text.length >= shortest && text.startsWith(each.text, at));
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** Of the `SHORT_HEAD` characters at `at`. */
function startHash(text: string, at: number): number {
  let hash = 0;
  for (let i = at; i < at + SHORT_HEAD; i++) hash = hash * 31 + text.charCodeAt(i);
  return hash % STARTS;
}

/** The value, and those of its lines that are worth hiding alone. */
function partsOf(value: string): string[] {
  if (!value.includes('\n')) return [value];
  return [value, ...value.split(/\r?\n/).map((part) => part.trim())].filter((part) => part.length >= MIN_PART);
}

function placeByLength(list: readonly Known[], length: number): number {
  const at = list.findIndex(({ text }) => text.length < length);
  return at === -1 ? list.length : at;
}
