import { GENERIC_RULES } from './generic/rules.ts';
import type { Match } from './rules/rule.ts';

const GENERIC_IDS: ReadonlySet<string> = new Set(GENERIC_RULES.map(({ id }) => id));

/** Whether a rule id is one of the generic detector's; a rule that knows the provider beats them. */
export function isGeneric(ruleId: string): boolean {
  return GENERIC_IDS.has(ruleId);
}

/**
 * Keeps one match of those whose values overlap: what a checksum proves over what has the shape, a rule that knows
 * the provider over a generic one, the more confident, the longer, the earlier. In order of the text.
 */
export function resolveOverlaps(matches: readonly Match[]): Match[] {
  if (matches.length < 2) return [...matches];
  const sorted = [...matches].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Match[] = [];
  let cluster: Match[] = [];
  let clusterEnd = -1;
  for (const match of sorted) {
    if (match.start >= clusterEnd) {
      keepBest(cluster, kept);
      cluster = [];
    }
    cluster.push(match);
    clusterEnd = Math.max(clusterEnd, match.end);
  }
  keepBest(cluster, kept);
  return kept;
}

function keepBest(cluster: Match[], kept: Match[]): void {
  if (cluster.length === 1) {
    kept.push(cluster[0]!);
    return;
  }
  cluster.sort(byRank);
  const chosen: Match[] = [];
  for (const match of cluster) insertFree(chosen, match);
  kept.push(...chosen);
}

function byRank(a: Match, b: Match): number {
  return (
    Number(b.validity === 'valid') - Number(a.validity === 'valid') ||
    Number(isGeneric(a.ruleId)) - Number(isGeneric(b.ruleId)) ||
    b.confidence - a.confidence ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start ||
    (a.ruleId < b.ruleId ? -1 : Number(a.ruleId > b.ruleId))
  );
}

/** Puts a match into a list sorted by start unless it overlaps one of them. */
function insertFree(chosen: Match[], match: Match): void {
  let low = 0;
  let high = chosen.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (chosen[middle]!.start < match.start) low = middle + 1;
    else high = middle;
  }
  const before = chosen[low - 1];
  const after = chosen[low];
  if (before !== undefined && before.end > match.start) return;
  if (after !== undefined && after.start < match.end) return;
  chosen.splice(low, 0, match);
}
