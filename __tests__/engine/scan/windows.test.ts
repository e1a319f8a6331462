import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRules } from '../../../src/engine/scan/compile-rules.ts';
import { Detector } from '../../../src/engine/scan/detector.ts';
import { matchRule } from '../../../src/engine/scan/match-rule.ts';
import type { ScanRule } from '../../../src/engine/scan/rule.ts';
import { StageClock } from '../../../src/engine/scan/stats.ts';

function rule(
  id: string,
  keywords: string[],
  pattern: string,
  before: number,
  after: number,
  ignoreCase = false,
): ScanRule {
  const rest = {
    name: id,
    severity: 'high',
    confidence: 0.8,
    checks: [],
    credential: null,
    publicPrefix: 0,
    remedy: '',
  } as const;
  return { id, keywords, pattern, reach: { before, after }, ignoreCase, ...rest };
}

const RULES: ScanRule[] = [
  rule('prefixed', ['tok_'], '(?<![A-Za-z0-9_])tok_[a-z0-9]{8}(?![A-Za-z0-9_])', 0, 9),
  rule('any-case', ['acme'], 'acme[ =]{1,3}(?<secret>[0-9a-f]{6,10})\\b', 0, 14, true),
  rule('behind', ['@host'], '(?<secret>[a-z]{3,12})@host\\b', 12, 1),
  rule('two-lines', ['begin!'], 'begin!\\n(?<secret>[a-z]+)\\nend!', 0, 40),
];

function detector(rules: ScanRule[]): Detector {
  const ruleset = compileRules({ hash: '', rules }, { stems: [] });
  return new Detector({ ruleset, generic: () => [], budgetMs: 60_000, clock: new StageClock(() => 0) });
}

function spansOf(matches: readonly { start: number; end: number }[]): string[] {
  return matches.map(({ start, end }) => `${start}-${end}`).sort();
}

const PIECES = [
  'tok_',
  'ab12cd34',
  'x',
  '_',
  ' ',
  'Acme',
  ' = ',
  '00ffa1',
  '@host',
  'abc',
  '\n',
  'begin!\n',
  'end!',
  'é',
  'tok_ab12cd34',
];

describe('windows', () => {
  for (const one of RULES) {
    it(`give what running ${one.id} over the whole text gives`, () => {
      const scan = detector([one]);
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
          const text = pieces.join('');
          expect(spansOf(scan.detectIn('a', Buffer.from(text)).matches)).toEqual(spansOf(matchRule(one, text, 'a')));
        }),
        { numRuns: 500 },
      );
    });
  }

  it('find every value where keywords crowd over megabytes', () => {
    const text = 'tok_tok_ tok_ab12cd34 '.repeat(9_000);
    const { matches, cut } = detector([RULES[0]!]).detectIn('a', Buffer.from(text));
    expect(cut).toBeNull();
    expect(spansOf(matches)).toEqual(spansOf(matchRule(RULES[0]!, text, 'a')));
    expect(matches).toHaveLength(9_000);
  });

  it('say so when there are more matches than are kept', () => {
    expect(detector([RULES[0]!]).detectIn('a', Buffer.from('tok_ab12cd34 '.repeat(10_001))).cut).toBe('too-many');
  });
});
