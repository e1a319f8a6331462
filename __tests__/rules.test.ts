import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileRules, readRuleFolder } from '../scripts/build-rules.ts';
import { VERIFIERS } from '../src/adapters/verifiers/index.ts';
import { isAtLeast } from '../src/domain/severity.ts';
import { matchBeside } from '../src/engine/scan/match-beside.ts';
import { shapeOf } from '../src/engine/scan/rules/pattern-shape.ts';
import { MAX_REACH, type Rule } from '../src/engine/scan/rules/rule.ts';
import { fillTemplate } from '../src/engine/scan/templates/templates.ts';

const ROOT = join(import.meta.dirname, '..');
const rules = readRuleFolder(join(ROOT, 'rules'));
const SEEDS = [1, 2, 3];
const PATH = 'src/settings.txt';

/** Rules that are about the place a token stands in, and so may see another rule's token there. */
const CONTAINERS = new Set([
  'jwt',
  'http-basic-configuration',
  'npmrc-auth-token',
  'npmrc-password',
  'netrc-password',
  'pypirc-password',
  'docker-config-auth',
  'kubeconfig-token',
]);

/** Rules for a special case of what another rule finds in general: both see the same value, and the scanner tells one. */
const SPECIAL_CASES: Readonly<Record<string, readonly string[]>> = {
  'gcp-service-account-key': ['private-key-pkcs8'],
  'google-chat-webhook': ['google-api-key'],
  'kubeconfig-client-key': ['private-key-base64'],
  'database-connect-password': ['third-argument-password'],
  'stability-api-key': ['ai-service-key'],
  'yandex-static-secret': ['aws-secret-access-key'],
  'sidekiq-credentials': ['bundler-credentials'],
};

const named = new Map(rules.map((rule) => [rule.id, rule]));

function matches(rule: Rule, text: string) {
  return matchBeside(rule, text, PATH, named);
}

/** Whether a rule was made to look at another's neighbourhood, so that both find something in its examples. */
function isNeighbour(rule: Rule, other: Rule): boolean {
  return rule.near?.some((near) => near.rule === other.id) ?? false;
}

function fill(template: string): string[] {
  return SEEDS.map((seed) => fillTemplate(template, seed));
}

/** The rules whose keyword stands in a text, as the prefilter picks them. */
function rulesFor(text: string): Rule[] {
  const lower = text.toLowerCase();
  return rules.filter((rule) => rule.keywords.some((keyword) => lower.includes(keyword)));
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it('finds each of its examples', () => {
    for (const example of rule.examples)
      for (const text of fill(example)) expect(matches(rule, text), text).not.toHaveLength(0);
  });

  it('finds nothing in its counter-examples', () => {
    for (const example of rule.negativeExamples)
      for (const text of fill(example)) expect(matches(rule, text), text).toHaveLength(0);
  });

  it('is made surer by its neighbour in each of its near-examples', () => {
    for (const example of rule.nearExamples ?? [])
      for (const text of fill(example))
        expect(
          matches(rule, text).filter(({ isBeside }) => isBeside),
          text,
        ).not.toHaveLength(0);
  });

  it('is the only rule of its severity or higher that finds its examples', () => {
    for (const text of rule.examples.flatMap(fill)) {
      const others = rulesFor(text).filter(
        (other) =>
          other.id !== rule.id &&
          !CONTAINERS.has(other.id) &&
          !SPECIAL_CASES[rule.id]?.includes(other.id) &&
          isAtLeast(other.severity, rule.severity) &&
          !isNeighbour(rule, other) &&
          matches(other, text).length > 0,
      );
      expect(
        others.map((other) => other.id),
        text,
      ).toEqual([]);
    }
  });

  it('holds no keyword that the prefilter would meet at every turn', () => {
    const keywords = rule.keywords.filter((keyword) =>
      /^(?:key|token|secret|password|auth|api|http|https|the)$/.test(keyword),
    );
    expect(keywords).toEqual([]);
  });

  it('reaches far enough for its longest match', () => {
    const { maxLength } = shapeOf(rule.pattern);
    // Without keywords it is run around another rule's matches, by lines.
    if (rule.keywords.length === 0) return;
    expect(Math.min(maxLength, MAX_REACH)).toBeLessThanOrEqual(rule.reach.before + rule.reach.after);
  });
});

describe('kinds of credentials', () => {
  it('that a verifier can end are ones that a rule finds', () => {
    const found = new Set(rules.map(({ credential }) => credential));
    const known = Object.values(VERIFIERS).flatMap(({ credentials }): readonly string[] => credentials);
    expect(known.filter((credential) => !found.has(credential))).toEqual([]);
  });
});

describe('the compiled rule set', () => {
  it('is what the rules say', () => {
    for (const [name, text] of Object.entries(compileRules(rules)))
      expect(readFileSync(join(ROOT, 'src/generated', name), 'utf8') === text, `${name}: run “npm run rules”`).toBe(
        true,
      );
  });
});
