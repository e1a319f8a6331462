import type { NamedValue } from './named-value.ts';

/** The head of a column that holds passwords or tokens, and nothing about them. */
const SECRET_HEAD =
  /^(?:[\w ./-]{0,30}[ _./-])?(?:pass(?:word|wd|phrase|code)?|pwd|secret|(?:api|access|auth|secret|private)[ _-]?(?:key|token)|token)$/i;
/** Digests are not the password itself. */
const DIGEST = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/i;
const RULER = /^[ \t]*\|?[ \t:|-]*-{3}[ \t:|-]*\r?$/;
const DELIMITERS = [',', ';', '\t', '|'];

interface Cell {
  text: string;
  start: number;
  end: number;
}

/** The cells of a table in CSV (RFC 4180) or Markdown that stand below the head of a secret's column. */
export function tableValues(text: Buffer, path: string): NamedValue[] {
  const isMarkdown = /\.(?:md|markdown)$/i.test(path);
  if (!/pass|pwd|secret|token|key/i.test(text.toString('latin1', 0, isMarkdown ? text.length : 1_000))) return [];
  return isMarkdown ? markdownValues(text.toString('latin1')) : csvValues(text.toString('latin1'));
}

function csvValues(text: string): NamedValue[] {
  const values: NamedValue[] = [];
  const head = text.split('\n', 1)[0]!;
  const delimiter = DELIMITERS.reduce((best, mark) =>
    head.split(mark).length > head.split(best).length ? mark : best,
  );
  const columns = secretColumns(cellsOf(head, 0, delimiter));
  if (columns.size === 0) return values;
  let at = head.length + 1;
  for (const line of text.slice(at).split('\n')) {
    addRow(values, cellsOf(line, at, delimiter), columns);
    at += line.length + 1;
  }
  return values;
}

function markdownValues(text: string): NamedValue[] {
  const values: NamedValue[] = [];
  let at = 0;
  let last = '';
  let columns = new Map<number, string>();
  for (const line of text.split('\n')) {
    if (columns.size > 0 && line.includes('|')) addRow(values, cellsOf(line, at, '|'), columns);
    else if (last.includes('|') && RULER.test(line)) columns = secretColumns(cellsOf(last, 0, '|'));
    else columns = new Map();
    last = line;
    at += line.length + 1;
  }
  return values;
}

/** Columns of secrets by number; a table has two columns or more. */
function secretColumns(heads: readonly Cell[]): Map<number, string> {
  const columns = new Map<number, string>();
  if (heads.length < 2) return columns;
  for (const [index, { text }] of heads.entries())
    if (SECRET_HEAD.test(text)) columns.set(index, text.replace(/\W+/g, '_'));
  return columns;
}

function addRow(values: NamedValue[], cells: readonly Cell[], columns: ReadonlyMap<number, string>): void {
  for (const [index, name] of columns) {
    const cell = cells[index];
    if (cell === undefined || cell.text === '' || /\s/.test(cell.text) || DIGEST.test(cell.text)) continue;
    values.push({
      name,
      value: cell.text,
      start: cell.start,
      end: cell.end,
      how: `In the column “${name}” of a table`,
    });
  }
}

/** The cells of a line, without the quotes or marks around them. */
function cellsOf(line: string, at: number, delimiter: string): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  while (from <= line.length) {
    const end = cellEnd(line, from, delimiter);
    const [blank = ''] = /^[ \t"'`*]*/.exec(line.slice(from, end)) ?? [];
    const text = line.slice(from + blank.length, end).replace(/[ \t\r"'`*]+$/, '');
    cells.push({ text, start: at + from + blank.length, end: at + from + blank.length + text.length });
    from = end + 1;
  }
  return cells;
}

function cellEnd(line: string, from: number, delimiter: string): number {
  let end = from;
  if (line[from] === '"') {
    const close = line.indexOf('"', from + 1);
    if (close !== -1) end = close;
  }
  const next = line.indexOf(delimiter, end);
  return next === -1 ? line.length : next;
}
