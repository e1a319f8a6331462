/**
 * One entry of the allowlist. All that is given must fit. `matchesPath` comes compiled, so that a glob library is
 * loaded only where a path rule exists.
 */
export interface AllowEntry {
  matchesPath?: (path: string) => boolean;
  /** Rule ids. */
  rules?: readonly string[];
  /** Tested against the value; anchored or not as written. */
  value?: RegExp;
  reason: string;
  /** Last day it holds, `YYYY-MM-DD` (UTC). */
  expires?: string;
}

/**
 * The first entry that allows a value at a place, or `null`. An entry without any condition allows nothing: it would
 * silence every finding.
 *
 * @param today `YYYY-MM-DD` (UTC)
 */
export function findAllowEntry(
  entries: readonly AllowEntry[],
  at: { path: string; ruleId: string; value: string },
  today: string,
): AllowEntry | null {
  return entries.find((entry) => !isExpired(entry, today) && fits(entry, at)) ?? null;
}

/** Whether an entry's last day has passed. */
export function isExpired(entry: AllowEntry, today: string): boolean {
  return entry.expires !== undefined && entry.expires < today;
}

function fits(entry: AllowEntry, at: { path: string; ruleId: string; value: string }): boolean {
  const { matchesPath, rules, value } = entry;
  if (matchesPath === undefined && rules === undefined && value === undefined) return false;
  if (matchesPath !== undefined && !matchesPath(at.path)) return false;
  if (rules !== undefined && !rules.includes(at.ruleId)) return false;
  return value === undefined || testAfresh(value, at.value);
}

function testAfresh(pattern: RegExp, value: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(value);
}
