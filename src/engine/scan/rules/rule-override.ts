import type { Severity } from '../../../domain/severity.ts';
import { wholeRule } from './packed-rules.ts';
import type { ScanRule } from './rule.ts';

/** What a user wants different of a rule; what is absent stays as it is. */
export interface RuleOverride {
  severity?: Severity;
  /** Of a match that no check proves; 0 to 1. */
  confidence?: number;
  remedy?: string;
  /** Keywords that no longer lead to it. */
  disableKeywords?: readonly string[];
}

/** The rule as it is in force. */
export function overrideRule(rule: ScanRule, override: RuleOverride | undefined): ScanRule {
  if (override === undefined) return rule;
  const { disableKeywords = [], ...changes } = override;
  const keywords = rule.keywords.filter((keyword) => !disableKeywords.includes(keyword));
  return { ...wholeRule(rule), ...changes, keywords };
}
