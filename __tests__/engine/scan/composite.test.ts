import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Detector } from '../../../src/engine/scan/detector.ts';
import { matchBeside } from '../../../src/engine/scan/match-beside.ts';
import { compileRules } from '../../../src/engine/scan/rules/compile-rules.ts';
import type { Ruleset, ScanRule } from '../../../src/engine/scan/rules/rule.ts';
import { StageClock } from '../../../src/engine/scan/stats.ts';
import { fillTemplate } from '../../../src/engine/scan/templates/templates.ts';
import generated from '../../../src/generated/ruleset.json' with { type: 'json' };

const PLAIN = { ignoreCase: false, checks: [], credential: null, publicPrefix: 0, remedy: 'Change it.' } as const;

const ID: ScanRule = {
  ...PLAIN,
  id: 'acme-id',
  name: 'Acme id',
  severity: 'low',
  confidence: 0.6,
  keywords: ['acid_'],
  pattern: 'acid_[0-9]{6}',
  reach: { before: 2, after: 13 },
  near: [
    { rule: 'acme-secret', pattern: null, within: 2, confidence: 0.9 },
    { rule: null, pattern: 'acme account', within: 1, confidence: 0.7 },
  ],
};
const SECRET: ScanRule = {
  ...PLAIN,
  id: 'acme-secret',
  name: 'Acme secret',
  severity: 'high',
  confidence: 0.5,
  keywords: [],
  pattern: '(?<![a-z0-9])[a-z]{8}(?![a-z0-9])',
  reach: { before: 0, after: 0 },
  near: [{ rule: 'acme-id', pattern: null, within: 2, confidence: 0.95 }],
  requiresNear: true,
};
const NEEDY: ScanRule = {
  ...PLAIN,
  id: 'needy',
  name: 'Needy',
  severity: 'high',
  confidence: 0.5,
  keywords: ['needy_'],
  pattern: 'needy_[0-9]{4}',
  reach: { before: 2, after: 12 },
  near: [{ rule: null, pattern: 'needed', within: 1, confidence: 0.8 }],
  requiresNear: true,
};

const RULES = [ID, SECRET, NEEDY];
const NAMED = new Map(RULES.map((rule) => [rule.id, rule]));

function find(text: string, rules: readonly ScanRule[] = RULES, budgetMs = 60_000) {
  const ruleset = compileRules({ hash: '', rules }, { stems: [] });
  const detector = new Detector({ ruleset, generic: () => [], budgetMs, clock: new StageClock(() => 0) });
  return detector.detectIn('a.txt', Buffer.from(text));
}

const told = (text: string) => find(text).matches.map(({ ruleId, confidence }) => `${ruleId} ${confidence}`);

describe('a rule that needs a neighbour', () => {
  it.each([
    ['acid_123456 abcdefgh', ['acme-id 0.9', 'acme-secret 0.95']],
    ['abcdefgh\n\nacid_123456', ['acme-secret 0.95', 'acme-id 0.9']],
    ['acid_123456\n\nabcdefgh', ['acme-id 0.9', 'acme-secret 0.95']],
    ['acid_123456\n\n\nabcdefgh', ['acme-id 0.6']],
    ['abcdefgh', []],
    ['needy_1234', []],
    ['# NEEDED\nneedy_1234', ['needy 0.8']],
    ['needed\n\nneedy_1234', []],
  ])('in %j is told as %j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('is run where its neighbour stands and nowhere else, however many of them there are', () => {
    const far = 'abcdefgh\n'.repeat(2_000);
    const { matches } = find(`${far}${'acid_123456 abcdefgh\n\n\n'.repeat(300)}${far}`);
    expect(matches.filter(({ ruleId }) => ruleId === 'acme-id')).toHaveLength(300);
    // Two lines before the first and after the last belong to the neighbourhood.
    expect(matches.filter(({ ruleId }) => ruleId === 'acme-secret')).toHaveLength(300 + 2);
  });

  it('looks no farther than some kilobytes on one endless line', () => {
    expect(told(`acid_123456 ${' '.repeat(5_000)}abcdefgh`)).toEqual(['acme-id 0.6']);
    expect(told(`acid_123456 ${' '.repeat(3_000)}abcdefgh`)).toEqual(['acme-id 0.9', 'acme-secret 0.95']);
  });
});

describe('a rule that a neighbour makes surer', () => {
  it('says which neighbour did', () => {
    const [id] = find('acid_123456 abcdefgh').matches;
    expect(id!.reasons).toEqual(['Its counterpart stands close by: Acme secret']);
  });

  it('takes the surest of several', () => {
    expect(told('acme account acid_123456')).toEqual(['acme-id 0.7']);
    expect(told('acme account acid_123456 abcdefgh')).toEqual(['acme-id 0.9', 'acme-secret 0.95']);
  });

  it('hands on what the neighbour tells of itself', () => {
    const text = fillTemplate('{aws-key-id:AKIA},{base64:40}', 5);
    const [id, secret] = find(text, (generated as Ruleset).rules).matches;
    expect(id!.identity).toHaveProperty('account');
    expect(secret).toMatchObject({ ruleId: 'aws-secret-key-beside-id', identity: id!.identity });
  });
});

it('a text whose matches have no neighbours to ask for is left alone', () => {
  const { matches } = find('xyz');
  expect(matches).toEqual([]);
});

it('agrees with the plain way on any arrangement of lines', () => {
  const line = fc.constantFrom('acid_123456', 'abcdefgh', '', 'acme account', 'needed', 'needy_1234', 'other words');
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const text = lines.join('\n');
      const plain = RULES.flatMap((rule) =>
        matchBeside(rule, text, 'a.txt', NAMED).map(({ start, end }) => `${rule.id} ${start}-${end}`),
      );
      const engine = find(text).matches.map(({ ruleId, start, end }) => `${ruleId} ${start}-${end}`);
      expect(engine.sort()).toEqual(plain.sort());
    }),
    { numRuns: 300 },
  );
});

it('ten thousand ids beside ten thousand secrets end within what one text may hold, and say so', () => {
  const { cut, matches } = find('acid_123456 abcdefgh\n'.repeat(12_000));
  expect(cut).toBe('too-many');
  expect(matches.length).toBeGreaterThan(9_000);
});
