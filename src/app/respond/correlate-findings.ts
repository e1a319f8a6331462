import type { Finding } from '../../domain/finding.ts';
import { correlate, type EntryVersion } from '../../engine/respond/correlate.ts';
import type { Config } from '../config/config.ts';

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
