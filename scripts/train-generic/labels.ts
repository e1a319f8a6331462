/** Labels in the format of CredData: path, line_start, line_end, column_start, column_end, label, category. */
import { readFileSync } from 'node:fs';

/** Labelled true, but identifiers alone. */
const NOT_SECRET = new Set([
  'UUID',
  'Nonce',
  'AWS S3 Bucket',
  'Firebase Domain',
  'Tencent WeChat API App ID',
  'AWS Client ID',
  'Google API Domain',
]);

export interface Span {
  path: string;
  first: number;
  last: number;
  kinds: Set<string>;
  columns: [number, number][];
}

export interface FileLabels {
  spans: Span[];
  truth: Set<number>;
  false: Set<number>;
  falseSpans: [number, number][];
  other: Set<number>;
}

export function readLabels(csv: string): Map<string, FileLabels> {
  const files = new Map<string, FileLabels>();
  for (const row of readFileSync(csv, 'utf8').split(/\r?\n/).slice(1)) {
    if (row === '') continue;
    const cells = row.split(',');
    const category = cells.at(-1)!.replaceAll('"', '');
    const [first, last, from, to] = cells.slice(-6, -2).map(Number) as [number, number, number, number];
    const label = cells.at(-2)!;
    const path = cells.slice(0, -6).join(',').replaceAll('"', '');
    let file = files.get(path);
    if (!file) {
      file = { spans: [], truth: new Set(), false: new Set(), falseSpans: [], other: new Set() };
      files.set(path, file);
    }
    const kinds = category.split(':').filter((kind) => !NOT_SECRET.has(kind));
    const lines = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    if (label === 'T' && kinds.length > 0) {
      let span = file.spans.find((s) => s.first === first && s.last === last);
      if (!span) {
        span = { path, first, last, kinds: new Set(kinds), columns: [] };
        file.spans.push(span);
      }
      if (first === last && from > 0) span.columns.push([from, to]);
      for (const line of lines) file.truth.add(line);
    } else if (label === 'F') {
      for (const line of lines) file.false.add(line);
      if (!file.falseSpans.some(([a, b]) => a === first && b === last)) file.falseSpans.push([first, last]);
    } else for (const line of lines) file.other.add(line);
  }
  return files;
}
