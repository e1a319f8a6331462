import { matchRule, type RuleMatch } from './rules/match-rule.ts';
import type { Near, ScanRule } from './rules/rule.ts';

/** A match of a rule tried by itself, and whether a neighbour that the rule names stands close by. */
export type BesideMatch = RuleMatch & { isBeside: boolean };

/**
 * As `matchRule`, with the neighbours that a composite rule asks for: the plain way, by which the engine's own
 * (`composite.ts`) is judged.
 *
 * @param named rules that `near` may name
 */
export function matchBeside(
  rule: ScanRule,
  text: string,
  path: string,
  named: ReadonlyMap<string, ScanRule>,
): BesideMatch[] {
  const matches = matchRule(rule, text, path);
  if (rule.near === undefined) return matches.map((match) => ({ ...match, isBeside: false }));
  const latin1 = Buffer.from(text, 'utf8').toString('latin1');
  const places = rule.near.map((near) => ({ near, spans: spansOf(near, latin1, text, path, named) }));
  const judged = matches.map((match) => {
    const isBeside = places.some(({ near, spans }) => spans.some((span) => isClose(latin1, match, span, near.within)));
    return { ...match, isBeside };
  });
  return rule.requiresNear === true ? judged.filter(({ isBeside }) => isBeside) : judged;
}

interface Span {
  start: number;
  end: number;
}

function spansOf(near: Near, latin1: string, text: string, path: string, named: ReadonlyMap<string, ScanRule>): Span[] {
  if (near.pattern !== null)
    return [...latin1.matchAll(new RegExp(near.pattern, 'gi'))].map((found) => ({
      start: found.index,
      end: found.index + found[0].length,
    }));
  const other = named.get(near.rule!);
  return other === undefined ? [] : matchRule(other, text, path);
}

function isClose(latin1: string, one: Span, other: Span, within: number): boolean {
  const [from, to] = other.end <= one.start ? [other.end, one.start] : [one.end, other.start];
  return from <= to && latin1.slice(from, to).split('\n').length - 1 <= within;
}
