import { nodeCrypto } from '../../domain/node-crypto.ts';

/** Enough for a line that people wrote; a minified one is tried in part. */
const MAX_BOUNDARIES = 160;

/**
 * Where in a line a text of this SHA-1 stands, among all that begin and end at a boundary between words.
 * @returns columns in UTF-16 units from 1, end exclusive
 */
export function spansOfHash(line: string, sha1: string): { start: number; end: number }[] {
  const { createHash } = nodeCrypto();
  const boundaries = [0];
  for (let i = 1; i < line.length && boundaries.length < MAX_BOUNDARIES; i++)
    if (!(isWord(line, i - 1) && isWord(line, i))) boundaries.push(i);
  if (boundaries.length < MAX_BOUNDARIES) boundaries.push(line.length);
  const spans: { start: number; end: number }[] = [];
  for (const start of boundaries)
    for (const end of boundaries)
      if (end > start && createHash('sha1').update(line.slice(start, end)).digest('hex') === sha1)
        spans.push({ start: start + 1, end: end + 1 });
  return spans;
}

function isWord(text: string, at: number): boolean {
  return /[A-Za-z0-9]/.test(text[at]!);
}
