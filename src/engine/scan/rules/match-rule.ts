import { runChecks } from '../checks/index.ts';
import type { Match, ScanRule, Window } from './rule.ts';

/** A match of one rule in one text, as the rule's own tests need it: offsets are bytes of the window's text. */
export type RuleMatch = Pick<Match, 'start' | 'end' | 'value' | 'confidence' | 'validity' | 'severity'>;

/**
 * The plain way to run a rule: its pattern over a whole text, then its checks. The scanner's windows must give the same;
 * tests of rules and `sealant rules test` use this, so that a rule is judged apart from the machinery.
 */
export function matchRule(rule: ScanRule, text: string, path: string): RuleMatch[] {
  const window: Window = { text: Buffer.from(text, 'utf8').toString('latin1'), offset: 0 };
  const regex = new RegExp(rule.pattern, rule.ignoreCase ? 'gdi' : 'gd');
  const found: RuleMatch[] = [];
  for (const match of window.text.matchAll(regex)) {
    const [start, end] = match.indices?.groups?.['secret'] ?? match.indices![0]!;
    const value = Buffer.from(window.text.slice(start, end), 'latin1').toString('utf8');
    const judgement = runChecks(rule, { value, groups: match.groups ?? {}, window, path });
    if (judgement === null) continue;
    const { confidence, validity, severity } = judgement;
    found.push({ start, end, value, confidence, validity, severity: severity ?? rule.severity });
  }
  return found;
}
