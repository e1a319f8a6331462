import type { Finding } from '../../domain/finding.ts';
import { correlate, type EntryVersion } from '../../engine/respond/correlate.ts';
import { lookUpFindings, openIndex } from '../../engine/respond/entry-index.ts';
import type { KeyedHash } from '../../engine/respond/keyed-hash.ts';
import type { Config } from '../config/config.ts';

/** The findings, each with the vault entry that a keyed index says it is. No entry is read. */
export async function correlateByIndex(
  findings: readonly Finding[],
  text: string,
  hash: KeyedHash,
  signal: AbortSignal,
): Promise<Finding[]> {
  const index = await openIndex(text, hash, signal);
  const entries = await lookUpFindings(findings, index, hash, signal);
  return findings.map((finding, i) => ({ ...finding, entry: entries.get(i) ?? finding.entry }));
}

/**
 * The findings, each with the vault entry it is. Only entries that the config names are read, and none when there are no
 * findings.
 * @param versions reads every version of what a pattern means
 */
export async function correlateFindings(
  findings: readonly Finding[],
  config: Config,
  versions: (pattern: string) => Promise<readonly EntryVersion[]>,
): Promise<Finding[]> {
  if (findings.length === 0) return [];
  const known: EntryVersion[] = [];
  for (const pattern of entryPatterns(config)) known.push(...(await versions(pattern)));
  const entries = correlate(findings, known);
  return findings.map((finding, index) => ({ ...finding, entry: entries.get(index) ?? finding.entry }));
}

/** Patterns of entries that leaks are compared with: what the config would index, respond to or rotate by schedule. */
function entryPatterns({ correlate: index, respond }: Config): ReadonlySet<string> {
  const patterns = [
    ...(index?.prefixes ?? []),
    ...respond.rules.flatMap(({ when, do: action }) =>
      when.entry !== undefined && action !== 'report' ? [when.entry] : [],
    ),
    ...respond.schedule.map(({ entry }) => entry),
  ];
  return new Set(patterns.map((pattern) => (pattern.endsWith('/') ? `${pattern}**` : pattern)));
}
