import { matchRule } from './match-rule.ts';
import type { RuleDocs, ScanRule } from './rule.ts';
import { fillTemplate } from './templates.ts';

/** A rule that doesn't do what its own examples say. */
export interface RuleTrialFault {
  ruleId: string;
  kind: 'missed' | 'found';
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

type TriedRule = ScanRule & Pick<RuleDocs, 'examples' | 'negativeExamples'>;

/** Fills every example with each seed and says where a rule misses one, or finds something in a counter-example. */
export function tryRules(rules: readonly TriedRule[], seeds: readonly number[] = [1, 2, 3]): RuleTrial {
  const faults: RuleTrialFault[] = [];
  let examples = 0;
  for (const rule of rules) {
    const finds = (template: string, seed: number) =>
      matchRule(rule, fillTemplate(template, seed), 'example.txt').length > 0;
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
  }
  return { rules: rules.length, examples, faults };
}
