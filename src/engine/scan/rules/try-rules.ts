import { matchBeside } from '../match-beside.ts';
import { fillTemplate } from '../templates/templates.ts';
import type { RuleDocs, ScanRule } from './rule.ts';

/** A rule that doesn't do what its own examples say. */
export interface RuleTrialFault {
  ruleId: string;
  kind: 'missed' | 'found' | 'not-raised';
  /** The example as written: a template, so that no token is shown. */
  example: string;
  /** Which fillings of the template went wrong, by seed. */
  seeds: readonly number[];
}

export interface RuleTrial {
  rules: number;
  /** Examples and counter-examples, not counting seeds. */
  examples: number;
  faults: RuleTrialFault[];
}

type TriedRule = ScanRule & Pick<RuleDocs, 'examples' | 'negativeExamples' | 'nearExamples'>;

/**
 * Fills every example with each seed and says where a rule misses one, finds something in a counter-example, or is not
 * made surer by a neighbour.
 * @param others rules that `near` may name beside those tried
 */
export function tryRules(
  rules: readonly TriedRule[],
  seeds: readonly number[] = [1, 2, 3],
  others: readonly ScanRule[] = [],
): RuleTrial {
  const named = new Map([...others, ...rules].map((rule) => [rule.id, rule]));
  const faults: RuleTrialFault[] = [];
  let examples = 0;
  for (const rule of rules) {
    const matches = (template: string, seed: number) =>
      matchBeside(rule, fillTemplate(template, seed), 'example.txt', named);
    const finds = (template: string, seed: number) => matches(template, seed).length > 0;
    const note = (kind: RuleTrialFault['kind'], example: string, wrong: readonly number[]) => {
      examples++;
      if (wrong.length > 0) faults.push({ ruleId: rule.id, kind, example, seeds: wrong });
    };
    for (const example of rule.examples)
      note(
        'missed',
        example,
        seeds.filter((seed) => !finds(example, seed)),
      );
    for (const example of rule.negativeExamples)
      note(
        'found',
        example,
        seeds.filter((seed) => finds(example, seed)),
      );
    for (const example of rule.nearExamples ?? [])
      note(
        'not-raised',
        example,
        seeds.filter((seed) => !matches(example, seed).some(({ isBeside }) => isBeside)),
      );
  }
  return { rules: rules.length, examples, faults };
}
