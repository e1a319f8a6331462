import type { Imported, ImportedRule } from '../../adapters/importers/imported.ts';

/** Where imported rules go; relative to the repository's root. */
export const RULES_PATH = '.github/sealant-rules.yml';

const REMEDY = 'Revoke it where it was issued, and keep the new one in a vault.';

/** The text of a rule file, or `null` where there are no rules. Other scanners have no severity: theirs are `high`. */
export async function ruleFile(rules: readonly ImportedRule[]): Promise<string | null> {
  if (rules.length === 0) return null;
  const { stringify } = await import('yaml');
  return stringify(
    rules.map(({ id, name, description, keywords, pattern, ignoreCase, checks, examples, negativeExamples }) => ({
      id,
      name,
      description,
      severity: 'high',
      keywords,
      pattern,
      ...(ignoreCase ? { 'ignore-case': true } : {}),
      ...(checks.length > 0 ? { checks } : {}),
      remedy: REMEDY,
      examples,
      'negative-examples': negativeExamples,
    })),
    { lineWidth: 0 },
  );
}

/** What the config needs, as a config of its own; `null` where it needs nothing. */
export async function configAdditions({ rules, allow, disable }: Imported): Promise<string | null> {
  if (rules.length === 0 && allow.length === 0 && disable.length === 0) return null;
  const { stringify } = await import('yaml');
  const entries = allow.map(({ pathPattern, rules: ids, value, reason }) => ({
    ...(pathPattern === null ? {} : { 'path-pattern': pathPattern }),
    ...(ids.length === 0 ? {} : { rules: ids }),
    ...(value === null ? {} : { value }),
    reason,
  }));
  const lists = {
    ...(rules.length > 0 ? { extend: [RULES_PATH] } : {}),
    ...(disable.length > 0 ? { disable } : {}),
  };
  const scan = {
    ...(Object.keys(lists).length > 0 ? { rules: lists } : {}),
    ...(entries.length > 0 ? { allow: entries } : {}),
  };
  return stringify({ version: 1, scan }, { lineWidth: 0 });
}
