import type { CompiledRuleset } from './rules/compile-rules.ts';
import type { Match, Near, ScanRule } from './rules/rule.ts';
import type { UnitText } from './unit-text.ts';
import { matchWindow } from './windows.ts';

/** Farthest that a neighbour is looked for, in bytes: on one endless line everything would stand close by. */
const MAX_BYTES = 4_096;

/** What composite rules are asked about: a text and what was found in it. */
export interface Surroundings {
  unit: UnitText;
  ruleset: CompiledRuleset;
  /** Whether there is time left. */
  goOn(): boolean;
}

/**
 * Runs the rules that have no keyword of their own around the matches of the rules they need near, and adds what
 * they find to `matches`. Where no such rule fired, nothing is run.
 *
 * @returns `false` where there was no time for all, or `most` matches were reached
 */
export function findBeside(matches: Match[], most: number, { unit, ruleset, goOn }: Surroundings): boolean {
  const known = new Set<string>();
  for (const [ruleId, found] of byRule(matches)) {
    for (const index of ruleset.dependentsOf(ruleId)) {
      const within = linesTo(ruleset.rules[index]!, ruleId);
      for (const { start, end } of spansAround(unit, found, within)) {
        if (!goOn()) return false;
        matchWindow(unit, ruleset, { rule: index, start, end }, (match) => {
          const key = `${match.ruleId} ${match.start}`;
          if (!known.has(key)) matches.push(match);
          known.add(key);
          return matches.length < most;
        });
        if (matches.length >= most) return false;
      }
    }
  }
  return true;
}

/** Raises the confidence of matches that have a neighbour, and drops those that need one and have none. */
export function judgeNeighbours(matches: readonly Match[], surroundings: Surroundings): Match[] {
  const { ruleset } = surroundings;
  const composite = new Set(
    matches.map(({ ruleId }) => ruleId).filter((id) => ruleset.ruleNamed(id)?.near !== undefined),
  );
  if (composite.size === 0) return [...matches];
  const found = byRule(matches);
  return matches.flatMap((match) => {
    if (!composite.has(match.ruleId)) return [match];
    const rule = ruleset.ruleNamed(match.ruleId)!;
    const neighbour = bestNeighbour(rule.near!, match, found, surroundings);
    if (neighbour === null) return rule.requiresNear === true ? [] : [match];
    return [raised(match, neighbour)];
  });
}

interface Neighbour {
  confidence: number;
  reason: string;
  identity: Match['identity'];
}

function raised(match: Match, { confidence, reason, identity }: Neighbour): Match {
  return {
    ...match,
    confidence: Math.max(match.confidence, confidence),
    identity: { ...identity, ...match.identity },
    reasons: [...match.reasons, reason],
  };
}

/** The surest of the neighbours that are there. */
function bestNeighbour(
  near: readonly Near[],
  match: Match,
  found: ReadonlyMap<string, readonly Match[]>,
  { unit, ruleset, goOn }: Surroundings,
): Neighbour | null {
  let best: Neighbour | null = null;
  for (const one of near) {
    if (best !== null && best.confidence >= one.confidence) continue;
    if (one.rule === null) {
      if (goOn() && standsNear(ruleset.nearRegex(one.pattern!), unit, match, one.within))
        best = { confidence: one.confidence, reason: 'What belongs to it stands close by', identity: {} };
      continue;
    }
    const other = nearest(found.get(one.rule) ?? [], match, unit, one.within);
    if (other === null) continue;
    const title = ruleset.ruleNamed(one.rule)?.name ?? one.rule;
    best = {
      confidence: one.confidence,
      reason: `Its counterpart stands close by: ${title}`,
      identity: other.identity,
    };
  }
  return best;
}

/** Matches of each rule, in order of the text. */
function byRule(matches: readonly Match[]): Map<string, Match[]> {
  const found = new Map<string, Match[]>();
  for (const match of matches) {
    const list = found.get(match.ruleId);
    if (list === undefined) found.set(match.ruleId, [match]);
    else list.push(match);
  }
  for (const list of found.values()) list.sort((a, b) => a.start - b.start);
  return found;
}

/** Most lines that a rule lets stand between itself and another rule's match. */
function linesTo(rule: ScanRule, ruleId: string): number {
  return Math.max(...rule.near!.filter((one) => one.rule === ruleId).map(({ within }) => within));
}

/** The lines around matches as spans of bytes; those that touch are one. */
function spansAround(unit: UnitText, matches: readonly Match[], within: number): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const match of matches) {
    const span = linesAround(unit, match, within);
    const last = spans.at(-1);
    if (last !== undefined && span.start <= last.end && span.end - last.start <= 4 * MAX_BYTES) last.end = span.end;
    else spans.push(span);
  }
  return spans;
}

function linesAround(unit: UnitText, match: Match, within: number): { start: number; end: number } {
  const { bytes, length } = unit;
  const least = Math.max(0, match.start - MAX_BYTES);
  let start = match.start;
  for (let feeds = 0; start > least; start--) if (bytes[start - 1] === 10 && feeds++ === within) break;
  const most = Math.min(length, match.end + MAX_BYTES);
  let end = match.end;
  for (let feeds = 0; end < most; end++) if (bytes[end] === 10 && feeds++ === within) break;
  return { start, end };
}

function standsNear(regex: RegExp, unit: UnitText, match: Match, within: number): boolean {
  const { start, end } = linesAround(unit, match, within);
  return [unit.latin1(start, match.start), unit.latin1(match.end, end)].some((text) => {
    regex.lastIndex = 0;
    return regex.test(text);
  });
}

/** The nearest of another rule's matches that does not overlap this one, or `null` where none is near enough. */
function nearest(others: readonly Match[], match: Match, unit: UnitText, within: number): Match | null {
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (others[middle]!.start < match.start) low = middle + 1;
    else high = middle;
  }
  const isNear = (other: Match | undefined): other is Match => {
    if (other === undefined) return false;
    const [from, to] = other.end <= match.start ? [other.end, match.start] : [match.end, other.start];
    return from <= to && to - from <= MAX_BYTES && feedsIn(unit, from, to) <= within;
  };
  return [others[low - 1], others[low], others[low + 1]].find(isNear) ?? null;
}

function feedsIn(unit: UnitText, start: number, end: number): number {
  let feeds = 0;
  for (let at = start; at < end; at++) if (unit.bytes[at] === 10) feeds++;
  return feeds;
}
