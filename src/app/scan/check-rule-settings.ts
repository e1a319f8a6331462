import { AppError } from '../../domain/app-error.ts';
import { didYouMean } from '../../domain/nearest-name.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import type { ScanRule } from '../../engine/scan/rules/rule.ts';
import type { ScanPolicy } from './scan-policy.ts';

/**
 * Refuses settings of rules that do nothing: of rules that are not there, of keywords that a rule has not.
 * @param generic rules of the generic detector, which are code
 * @throws AppError `config` with each fault's place
 */
export function checkRuleSettings(
  { disabledRules, overrides, config }: Pick<ScanPolicy, 'disabledRules' | 'overrides' | 'config'>,
  rules: readonly Pick<ScanRule, 'id' | 'keywords'>[],
  generic: readonly { id: string }[],
): void {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const known = [...byId.keys(), ...generic.map(({ id }) => id)];
  const faults: string[] = [];
  const note = (id: string, says: string): void => {
    const place = config.scan.rules.places[id];
    faults.push(place === undefined ? says : `${place}: ${says}`);
  };
  const unknown = (id: string, doing: string): void =>
    note(id, `There is no rule “${neutralLine(id.slice(0, 80))}” to ${doing}.${didYouMean(id, known)}`);
  for (const id of disabledRules) if (!known.includes(id)) unknown(id, 'switch off');
  for (const [id, { disableKeywords = [], confidence }] of Object.entries(overrides)) {
    const rule = byId.get(id);
    if (!known.includes(id)) unknown(id, 'override');
    else if (rule === undefined) {
      if (confidence !== undefined || disableKeywords.length > 0)
        note(
          id,
          `Of the generic rule “${id}” only severity and allow can be other: its confidence is worked out for each finding.`,
        );
    } else for (const says of keywordFaults(rule, disableKeywords)) note(id, says);
  }
  if (faults.length === 0) return;
  throw new AppError('config', faults.join('\n'), {
    mend: 'See the ids and keywords with: sealant rules list, sealant rules show ID',
  });
}

function keywordFaults(rule: Pick<ScanRule, 'id' | 'keywords'>, disabled: readonly string[]): string[] {
  const strange = disabled.filter((keyword) => !rule.keywords.includes(keyword));
  const faults = strange.map(
    (keyword) =>
      `The rule “${rule.id}” has no keyword “${neutralLine(keyword.slice(0, 80))}”.${didYouMean(keyword, rule.keywords)}`,
  );
  if (disabled.length > 0 && rule.keywords.every((keyword) => disabled.includes(keyword)))
    faults.push(`The rule “${rule.id}” would have no keyword left. To switch it off, list it in scan.rules.disable.`);
  return faults;
}
