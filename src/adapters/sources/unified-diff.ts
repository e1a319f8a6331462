/** One hunk's new side. Lines are those of the file, from 1. */
export interface Hunk {
  path: string;
  startLine: number;
  /** Context and added lines without their marks, each with its line break. */
  lines: readonly Uint8Array[];
  added: ReadonlySet<number>;
}

export interface DiffEvents {
  hunk(hunk: Hunk): void;
  /** A file of which the diff says only that it is binary. */
  binary(path: string): void;
  /** Something is cut off or wrong at a line of the diff, from 1. */
  fault(line: number, what: string): void;
}

const LF = 10;
const PLUS = 43;
const MINUS = 45;
const SPACE = 32;
const BACKSLASH = 92;

/**
 * Reads a unified diff: git's and plain ones, renames, quoted names, combined diffs of merges (there only what no parent
 * has counts as added), text around it (mails, commit messages) passed over.
 * Sources: GNU diffutils manual, “Detailed Description of Unified Format”; git-diff(1), “Generating patch text”.
 * @returns how many files it names; 0 means that it is no diff
 */
export function parseUnifiedDiff(bytes: Buffer, events: DiffEvents): number {
  return new DiffReader(bytes, events).read();
}

class DiffReader {
  readonly #bytes: Buffer;
  readonly #events: DiffEvents;
  #at = 0;
  #line = 0;
  #files = 0;
  #old = '';
  #path = '';

  constructor(bytes: Buffer, events: DiffEvents) {
    this.#bytes = bytes;
    this.#events = events;
  }

  read(): number {
    for (let line = this.#nextLine(); line !== null; line = this.#nextLine()) this.#header(line);
    return this.#files;
  }

  /** The next line with its line break, or `null` at the end. */
  #nextLine(): Buffer | null {
    if (this.#at >= this.#bytes.length) return null;
    const end = this.#bytes.indexOf(LF, this.#at);
    const stop = end === -1 ? this.#bytes.length : end + 1;
    const line = this.#bytes.subarray(this.#at, stop);
    this.#at = stop;
    this.#line++;
    return line;
  }

  /** A line outside of hunks. */
  #header(line: Buffer): void {
    if (!HEADER_START[line[0] ?? 0]) return;
    const text = line.toString('utf8').replace(/\r?\n$/, '');
    if (text.startsWith('diff --git ') || /^diff --(?:cc|combined) /.test(text)) this.#startFile(text);
    else if (text.startsWith('--- ')) this.#old = nameOf(text.slice(4));
    else if (text.startsWith('+++ ')) this.#newName(nameOf(text.slice(4)));
    else if (text.startsWith('rename to ') || text.startsWith('copy to '))
      this.#path = nameOf(text.slice(text.indexOf(' to ') + 4));
    else if (/^Binary files .* differ$/.test(text) || text === 'GIT binary patch') this.#events.binary(this.#path);
    else if (text.startsWith('@@')) this.#hunk(text);
  }

  #startFile(text: string): void {
    this.#files++;
    this.#old = '';
    this.#path = pathOfGitHeader(text);
  }

  #newName(name: string): void {
    if (this.#path === '' || !this.#isInGitFile()) this.#files++;
    // A deleted file keeps its old name: what stands in its hunks is gone.
    const own = name === '/dev/null' ? this.#old : name;
    this.#path = withoutPrefix(own, name === '/dev/null' ? null : this.#old);
  }

  #isInGitFile(): boolean {
    return this.#files > 0;
  }

  #hunk(text: string): void {
    const found = /^(@@+)((?: -\d+(?:,\d+)?)+) \+(\d+)(?:,(\d+))? @@/.exec(text);
    const old = found === null ? [] : found[2]!.trim().split(' ');
    if (found === null || old.length !== found[1]!.length - 1) {
      this.#events.fault(this.#line, 'the line starts like a hunk and is none');
      return;
    }
    const startLine = Number(found[3]);
    const hunk = { path: this.#path, startLine, lines: [] as Uint8Array[], added: new Set<number>() };
    const left = { old: old.map(countOf), now: found[4] === undefined ? 1 : Number(found[4]) };
    this.#hunkLines(hunk, left);
    if (hunk.added.size > 0) this.#events.hunk(hunk);
  }

  #hunkLines(
    hunk: { startLine: number; lines: Uint8Array[]; added: Set<number> },
    left: { old: number[]; now: number },
  ): void {
    const parents = left.old.length;
    let at = hunk.startLine;
    while (left.now > 0 || left.old.some((count) => count > 0)) {
      const line = this.#nextLine();
      if (line === null) {
        this.#events.fault(this.#line, 'the diff ends inside a hunk');
        return;
      }
      if (line[0] === BACKSLASH) continue;
      const marks = marksOf(line, parents);
      if (marks === null) {
        this.#events.fault(this.#line, 'a line of a hunk starts with neither space, + nor -');
        this.#at -= line.length;
        this.#line--;
        return;
      }
      const isRemoved = marks.includes(MINUS);
      countDown(left.old, marks, isRemoved);
      if (isRemoved) continue;
      left.now--;
      hunk.lines.push(line.subarray(isBlank(line) ? 0 : parents));
      if (marks.every((mark) => mark === PLUS)) hunk.added.add(at);
      at++;
    }
  }
}

/** A parent has a line that is not marked as missing there: `+`, or a space on a line that another parent lost. */
function countDown(left: number[], marks: Uint8Array, isRemoved: boolean): void {
  for (const [i, mark] of marks.entries()) if (mark === MINUS || (mark === SPACE && !isRemoved)) left[i]!--;
}

/** First bytes of the lines that say something outside of hunks: `d`, `-`, `+`, `r`, `c`, `B`, `G`, `@`. */
const HEADER_START: Readonly<Record<number, true>> = Object.fromEntries(
  [...'d-+rcBG@'].map((letter) => [letter.charCodeAt(0), true]),
);

function countOf(range: string): number {
  const comma = range.indexOf(',');
  return comma === -1 ? 1 : Number(range.slice(comma + 1));
}

/** The marks before a line, one per parent; a blank line counts as context, since mailers strip its space. */
function marksOf(line: Buffer, parents: number): Uint8Array | null {
  if (isBlank(line)) return new Uint8Array(parents).fill(SPACE);
  const marks = line.subarray(0, parents);
  return marks.length === parents && marks.every((mark) => mark === SPACE || mark === PLUS || mark === MINUS)
    ? marks
    : null;
}

function isBlank(line: Buffer): boolean {
  return line[0] === LF || (line[0] === 13 && line[1] === LF);
}

/** A file name in a header: quoted as in C, or up to a tab (GNU diff's time stamp; git's mark for names with spaces). */
function nameOf(text: string): string {
  if (text.startsWith('"')) return unquote(text);
  const tab = text.indexOf('\t');
  return tab === -1 ? text : text.slice(0, tab);
}

/** Git's C-style quoting: escapes and octal bytes of UTF-8. Source: git-config(1), core.quotePath; quote.c. */
function unquote(text: string): string {
  const bytes: number[] = [];
  for (let i = 1; i < text.length && text[i] !== '"'; i++) {
    if (text[i] !== '\\') {
      bytes.push(...Buffer.from(text[i]!));
      continue;
    }
    const octal = /^[0-3][0-7]{2}/.exec(text.slice(i + 1, i + 4))?.[0];
    if (octal !== undefined) {
      bytes.push(Number.parseInt(octal, 8));
      i += 3;
    } else {
      i++;
      bytes.push(ESCAPES[text[i]!] ?? text.charCodeAt(i));
    }
  }
  return Buffer.from(bytes).toString('utf8');
}

const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };

/** Drops `b/` (or git's mnemonic letters) where the old name has such a letter, too, or is `/dev/null`. */
function withoutPrefix(name: string, old: string | null): string {
  const lettered = /^[abciow]\//;
  if (!lettered.test(name)) return name;
  return old === null || old === '' || old === '/dev/null' || lettered.test(old) ? name.slice(2) : name;
}

/** The new path in `diff --git a/x b/y`, for files without hunks. Both names are the same unless a rename line follows. */
function pathOfGitHeader(text: string): string {
  const combined = /^diff --(?:cc|combined) (.*)$/.exec(text)?.[1];
  if (combined !== undefined) return nameOf(combined);
  const names = text.slice('diff --git '.length);
  if (names.endsWith('"')) return withoutPrefix(unquote(names.slice(names.lastIndexOf(' "') + 1)), null);
  const half = names.slice((names.length + 1) / 2);
  return withoutPrefix(half, null);
}
