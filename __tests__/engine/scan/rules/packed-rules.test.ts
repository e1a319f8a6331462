import { expect, test } from 'vitest';
import { packRules, unpackRules, wholeRule } from '../../../../src/engine/scan/rules/packed-rules.ts';
import type { Ruleset } from '../../../../src/engine/scan/rules/rule.ts';
import generated from '../../../../src/generated/ruleset.json' with { type: 'json' };

const ruleset = generated as Ruleset;

test('a packed ruleset unpacks to the same rules', () => {
  const unpacked = unpackRules(packRules(ruleset));
  expect({ hash: unpacked.hash, rules: unpacked.rules.map(wholeRule) }).toEqual(ruleset);
});

test('every field of a packed rule reads as that of the rule', () => {
  const { rules } = unpackRules(packRules(ruleset));
  for (const [i, rule] of ruleset.rules.entries())
    for (const field of Object.keys(rule) as (keyof typeof rule)[]) expect(rules[i]![field]).toEqual(rule[field]);
});

test('a packed ruleset has a line for each rule beside its head', () => {
  expect(packRules(ruleset).split('\n')).toHaveLength(ruleset.rules.length + 1);
});
