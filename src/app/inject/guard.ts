import { type SearchPlace, type SearchReceipt, searchFiles } from '../../adapters/guard/files-to-search.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import type { Secret } from '../../domain/secret.ts';
import { LeakFinder } from '../../engine/inject/guard/leak-finder.ts';

/** Named leaks are enough to act on; more only fill the log. */
const SHOWN = 20;

/** An injected value in a file. */
export interface GuardHit {
  /** Relative to the workspace, or absolute outside it. */
  path: string;
  line: number;
  name: string;
}

export interface GuardReport {
  hits: readonly GuardHit[];
  /** Variables whose value is too short or ordinary to be looked for. */
  skipped: readonly string[];
  /** Variables that were looked for. */
  names: readonly string[];
  receipt: SearchReceipt;
}

/** Looks for injected values, in all their forms, in some places. Nothing of it holds a value. */
export function guard(secrets: ReadonlyMap<string, Secret>, places: readonly SearchPlace[], root: string): GuardReport {
  const finder = new LeakFinder(secrets);
  const hits: GuardHit[] = [];
  const seen = new Set<string>();
  const look = (path: string, bytes: Buffer): void => {
    for (const { name, line } of finder.search(bytes)) {
      if (seen.has(`${path}\0${name}`)) continue;
      seen.add(`${path}\0${name}`);
      hits.push({ path, line, name });
    }
  };
  const none: SearchReceipt = { files: 0, bytes: 0, missed: [] };
  const receipt = finder.names.length === 0 ? none : searchFiles(places, root, look);
  return { hits, skipped: finder.skipped, names: finder.names, receipt };
}

/** `dist/app.js:3 holds API_KEY`, a line each. */
export function guardLines({ hits }: GuardReport): string[] {
  const lines = hits.slice(0, SHOWN).map(({ path, line, name }) => `${neutralLine(path)}:${line} holds ${name}`);
  return hits.length > SHOWN ? [...lines, `and ${hits.length - SHOWN} more`] : lines;
}

/** What was looked for and where, in sentences. */
export function guardReceipt({ names, skipped, receipt }: GuardReport): string[] {
  const { files, bytes, missed } = receipt;
  const size = bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KiB` : `${Math.round(bytes / 1024 / 1024)} MiB`;
  const ordinary = `Too short or too ordinary to be looked for: ${skipped.join(', ')}.`;
  return [
    `Looked for ${names.length} injected value${names.length === 1 ? '' : 's'} in ${files} file${files === 1 ? '' : 's'} (${size}).`,
    ...(skipped.length > 0 ? [ordinary] : []),
    ...missed.map(neutralLine),
  ];
}
