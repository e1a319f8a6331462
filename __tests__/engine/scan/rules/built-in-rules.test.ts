import { describe, expect, it } from 'vitest';
import { Detector } from '../../../../src/engine/scan/detector.ts';
import { matchBeside } from '../../../../src/engine/scan/match-beside.ts';
import { compileRules } from '../../../../src/engine/scan/rules/compile-rules.ts';
import { matchRule, type RuleMatch } from '../../../../src/engine/scan/rules/match-rule.ts';
import type { Match, RuleDocs, Ruleset, ScanRule } from '../../../../src/engine/scan/rules/rule.ts';
import { StageClock } from '../../../../src/engine/scan/stats.ts';
import { seededRandom } from '../../../../src/engine/scan/templates/template-random.ts';
import { fillTemplate } from '../../../../src/engine/scan/templates/templates.ts';
import docs from '../../../../src/generated/rule-docs.json' with { type: 'json' };
import generated from '../../../../src/generated/ruleset.json' with { type: 'json' };

const RULESET = generated as Ruleset;
const DOCS = docs as Record<string, RuleDocs>;
const NAMED = new Map(RULESET.rules.map((rule) => [rule.id, rule]));
const PATH = 'src/settings.txt';

function detectorOf(rules: readonly ScanRule[]): Detector {
  const ruleset = compileRules({ hash: '', rules }, { stems: [] });
  return new Detector({ ruleset, generic: () => [], budgetMs: 60_000, clock: new StageClock(() => 0), decodes: false });
}

/** The rule's examples and counter-examples, and keywords alone, between stretches of text of any kind and length. */
function mixedText(rule: ScanRule, seed: number): string {
  const random = seededRandom(`${seed}:${rule.id}`);
  const { examples, negativeExamples } = DOCS[rule.id]!;
  const templates = [...examples, ...negativeExamples, ...examples];
  let text = '';
  for (let i = 0; i < 12; i++) {
    const keyword = rule.keywords[random.below(rule.keywords.length)]!;
    const noise = 'abcXYZ_0189-./+= "\'\n\té'.repeat(1 + random.below(40)).slice(random.below(20));
    text += [
      noise,
      fillTemplate(templates[random.below(templates.length)]!, seed * 100 + i),
      keyword,
      keyword.toUpperCase(),
    ][random.below(4)];
    if (random.below(2) === 0) text += '\n';
  }
  return text;
}

function spans(matches: readonly RuleMatch[]): string[] {
  return matches.map(
    ({ start, end, confidence, validity, severity }) => `${start}-${end} ${validity} ${confidence} ${severity}`,
  );
}

/** Values that no other, earlier value overlaps: what resolving overlaps can't change. */
function standingAlone<T extends RuleMatch>(matches: readonly T[]): T[] {
  return matches.filter((one) =>
    matches.every((other) => one === other || one.end <= other.start || other.end <= one.start),
  );
}

describe('every built-in rule', () => {
  // Rules that need a neighbour are tried in whole texts by composite.test.ts.
  it.each(RULESET.rules.filter(({ requiresNear }) => !requiresNear).map((rule) => [rule.id, rule] as const))(
    '%s finds by windows what it finds in whole texts',
    (_id, rule) => {
      const detector = detectorOf([rule]);
      let found = 0;
      for (let seed = 1; seed <= 12; seed++) {
        const text = mixedText(rule, seed);
        const whole = standingAlone(matchRule(rule, text, PATH));
        found += whole.length;
        expect(spans(detector.detectIn(PATH, Buffer.from(text)).matches)).toEqual(spans(whole));
      }
      expect(found).toBeGreaterThan(0);
    },
  );

  it('has its examples told when all rules run together, by itself or by one that ranks as high', () => {
    const detector = detectorOf(RULESET.rules);
    for (const rule of RULESET.rules) {
      for (const [seed, example] of DOCS[rule.id]!.examples.entries()) {
        const text = fillTemplate(example, seed);
        const told: Match[] = detector.detectIn(PATH, Buffer.from(text)).matches;
        for (const { start, end } of matchBeside(rule, text, PATH, NAMED)) {
          expect(
            told.some((match) => match.start < end && start < match.end),
            `${rule.id}: ${example}`,
          ).toBe(true);
        }
      }
    }
  });
});
