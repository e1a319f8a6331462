import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Detector } from '../../../src/engine/scan/detector.ts';
import { compileRules } from '../../../src/engine/scan/rules/compile-rules.ts';
import { matchRule } from '../../../src/engine/scan/rules/match-rule.ts';
import type { ScanRule } from '../../../src/engine/scan/rules/rule.ts';
import { StageClock } from '../../../src/engine/scan/stats.ts';
import { Windows } from '../../../src/engine/scan/windows.ts';

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
  rule('twice', ['pw='], 'user=[a-c0-9]{1,9} pw=(?<secret>[a-c0-9]{1,9})', 15, 10),
  rule('beyond-its-reach', ['tok_'], 'tok_[a-z0-9]{4,60}', 0, 5),
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
  'user=ab pw=ab',
  'user=0',
  ' pw=0',
  'tok_'.padEnd(64, 'q1'),
];

describe('windows', () => {
  it('hold the whole reach of every hit, in whatever order hits come', () => {
    const hits = fc.array(fc.tuple(fc.nat(1), fc.nat(200_000), fc.integer({ min: 3, max: 40 })), { maxLength: 60 });
    const near = fc.array(fc.tuple(fc.nat(1), fc.nat(300), fc.integer({ min: 3, max: 40 })), { maxLength: 60 });
    fc.assert(
      fc.property(fc.oneof(hits, near), (all) => {
        const rules = [rule('a', ['abc'], 'abc', 7, 30), rule('b', ['abc'], 'abc', 16_384, 16_384)];
        const windows = new Windows(rules);
        for (const [index, offset, length] of all) windows.add(index, offset, length);
        const drained: [number, number, number][] = [];
        windows.drain((index, start, end) => drained.push([index, start, end]) > 0);
        for (const [index, offset, length] of all) {
          const { before, after } = rules[index]!.reach;
          const holds = drained.some(
            ([of, start, end]) => of === index && start <= offset - before && end >= offset + length + after,
          );
          expect(holds).toBe(true);
        }
        for (const [, start, end] of drained) expect(end - start).toBeLessThanOrEqual(65_536);
      }),
    );
  });

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
