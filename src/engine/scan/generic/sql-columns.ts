import type { Stretch } from './candidate.ts';
import type { Name, Tie } from './ties.ts';

const INTO = /insert[ \t]+(?:ignore[ \t]+)?into[ \t]+[\w.`"[\]]{1,80}[ \t]*\((?<columns>[^()]{0,200})$/i;
const COLUMN = /pass(?!ed|ing|ive)|pwd|secret/i;
const VALUES = /[^()]{0,300}\)\s{0,20}values\s{0,20}\(/iy;
const SKIPPED =
  /\s{0,20}(?:N?'(?:[^'\\\n]|\\.|''){0,200}'|"[^"\n]{0,200}"|[^,'"()\n]{0,80}(?:\([^()\n]{0,80}\))?)\s{0,20},/y;
/** Digests are not the password itself. */
const DIGEST = /\s{0,20}N?'(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128}|)'/iy;

/** Whether a comma after the name may be that of a list of columns: by bytes alone, at most 300 of them. */
export function isColumn(bytes: Uint8Array, at: number): boolean {
  let p = at;
  const floor = Math.max(0, at - 200);
  while (p > floor && bytes[p] !== 40) {
    if (bytes[p] === 41 || bytes[p] === 59) return false;
    p--;
  }
  if (bytes[p] !== 40) return false;
  for (let i = p; i > Math.max(0, p - 90); i--) {
    if (bytes[i] === 10) return false;
    if ((bytes[i]! | 32) === 111 && (bytes[i - 1]! | 32) === 116 && (bytes[i - 2]! | 32) === 110) return true;
  }
  return false;
}

/** The value that an `INSERT INTO table (…, password, …) VALUES (…)` gives the column. */
export function columnTie({ text }: Stretch, name: Name): Tie | null {
  if (!/[,)`"\]]/.test(text[name.end] ?? '') || !COLUMN.test(name.text)) return null;
  const before = INTO.exec(text.slice(Math.max(0, name.start - 256), name.start));
  const columns = before?.groups?.['columns'];
  if (columns === undefined) return null;
  VALUES.lastIndex = name.end;
  const values = VALUES.exec(text);
  if (!values) return null;
  let at = name.end + values[0].length;
  for (let left = columns.split(',').length - 1; left > 0; left--) {
    SKIPPED.lastIndex = at;
    const skipped = SKIPPED.exec(text);
    if (!skipped) return null;
    at += skipped[0].length;
  }
  DIGEST.lastIndex = at;
  if (DIGEST.test(text)) return null;
  const blank = /^\s*N?(?=')/.exec(text.slice(at, at + 24));
  return blank && { separator: 'by', end: at + blank[0].length };
}
