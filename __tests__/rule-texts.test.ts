import { describe, expect, it } from 'vitest';
import { isAtLeast } from '../src/domain/severity.ts';
import { matchRule } from '../src/engine/scan/rules/match-rule.ts';
import type { Rule } from '../src/engine/scan/rules/rule.ts';
import { fillTemplate } from '../src/engine/scan/templates/templates.ts';
import { rules } from './scanned-texts.ts';

/** Ids of the rules that something is wrong with. */
function faulty(isRight: (rule: Rule) => boolean): string[] {
  return rules.filter((rule) => !isRight(rule)).map(({ id }) => id);
}

/** What an attacker, or the reader, does first: remedies say what to do. */
const IMPERATIVE =
  /^(?:Add|Archive|Ask|Cancel|Change|Deactivate|Delete|Destroy|Disable|End|Expire|Find out|Generate|Invalidate|Log out|Make|Migrate|Move|Nothing to do|Promote|Publish|Refresh|Regenerate|Remove|Renew|Replace|Reset|Restart|Restrict|Revoke|Roll|Rotate|Sign out|Start|Stop|Take|Turn)[ ,:]/;

describe('what a rule tells its reader', () => {
  it('is a description in a sentence, of what it is or what an attacker can do with it', () => {
    expect(faulty(({ description }) => /^[A-Z].{15,}[.!]$/.test(description))).toEqual([]);
  });

  it('is a remedy that says what to do', () => {
    expect(faulty(({ remedy }) => IMPERATIVE.test(remedy) && /[.!)]$/.test(remedy))).toEqual([]);
  });

  it('is set in one hand: no straight apostrophe in a sentence', () => {
    expect(faulty(({ name, description, remedy }) => !/\w'\w/.test(name + description + remedy))).toEqual([]);
  });

  it('leads to documents over https, one or more', () => {
    expect(faulty(({ references }) => references.length > 0 && references.every((url) => isDocument(url)))).toEqual([]);
  });

  it('has a name of its own', () => {
    const names = rules.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

function isDocument(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'https:' && !/example|localhost|\s/.test(new URL(url).host);
}

describe('how bad a rule says it is', () => {
  it('is low at most where only test data or test money is at stake', () => {
    const isTest = ({ name }: Rule) => /\b(?:test mode|test|sandbox)\b/i.test(name);
    expect(rules.filter(isTest).length).toBeGreaterThan(15);
    expect(rules.filter((rule) => isTest(rule) && isAtLeast(rule.severity, 'medium')).map(({ id }) => id)).toEqual([]);
  });

  it('is info where the value is public by design', () => {
    expect(faulty(({ name, severity }) => !/\bpublishable\b/i.test(name) || severity === 'info')).toEqual([]);
  });
});

describe('the part of a value that may be shown', () => {
  it('is the same in every value of an example: nothing random is in it', () => {
    const wrong = rules.flatMap((rule) =>
      rule.examples
        .filter((example) => {
          const shown = [1, 2, 3, 4].map((seed) => {
            const [match] = matchRule(rule, fillTemplate(example, seed), 'a.txt');
            return match!.value.slice(0, rule.publicPrefix);
          });
          return new Set(shown).size > 1;
        })
        .map((example) => `${rule.id}: ${example}`),
    );
    expect(wrong).toEqual([]);
  });

  it('is at most half of the shortest value', () => {
    expect(
      faulty(({ publicPrefix, lengths }) => publicPrefix * 2 <= (lengths?.min ?? Number.POSITIVE_INFINITY)),
    ).toEqual([]);
  });
});
