import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveOverlaps } from '../../../src/engine/scan/overlaps.ts';
import type { Match } from '../../../src/engine/scan/rules/rule.ts';

function match(ruleId: string, start: number, end: number, more: Partial<Match> = {}): Match {
  const rest = {
    value: 'v',
    confidence: 0.8,
    validity: 'plausible',
    severity: 'high',
    name: ruleId,
    bits: 80,
    identity: {},
    reasons: [],
  } as const;
  return { ruleId, start, end, ...rest, ...more };
}

const names = (matches: readonly Match[]): string[] => matches.map(({ ruleId }) => ruleId);

describe('resolveOverlaps', () => {
  it.each([
    [
      'a provider over a generic rule',
      [match('generic-secret', 0, 50, { confidence: 0.99 }), match('acme', 10, 20)],
      ['acme'],
    ],
    ['what is proven', [match('longer', 0, 50), match('proven', 10, 20, { validity: 'valid' })], ['proven']],
    ['the more confident', [match('a', 0, 10), match('b', 0, 10, { confidence: 0.9 })], ['b']],
    ['the longer', [match('a', 0, 10), match('b', 0, 12)], ['b']],
    ['neighbours both', [match('b', 10, 20), match('a', 0, 10)], ['a', 'b']],
    [
      'what stands on both sides of the best',
      [match('generic-secret', 0, 9), match('best', 5, 20, { confidence: 0.9 }), match('c', 20, 22)],
      ['best', 'c'],
    ],
  ])('keeps %s', (_name, matches, kept) => {
    expect(names(resolveOverlaps(matches))).toEqual(kept);
  });

  it('keeps matches in order that touch no other, and drops only what touches a kept one', () => {
    const any = fc
      .tuple(fc.nat(60), fc.integer({ min: 1, max: 12 }), fc.nat(9))
      .map(([start, length, tenth]) => match('r', start, start + length, { confidence: tenth / 10 }));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (matches) => {
        const kept = resolveOverlaps(matches);
        for (let i = 1; i < kept.length; i++) expect(kept[i]!.start).toBeGreaterThanOrEqual(kept[i - 1]!.end);
        for (const each of matches)
          expect(kept.some((other) => other.start < each.end && each.start < other.end)).toBe(true);
      }),
    );
  });
});
