import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, standsAt } from '../../../src/engine/scan/anchor.ts';
import ruleset from '../../../src/generated/ruleset.json' with { type: 'json' };

describe('anchorOf', () => {
  it.each([
    ['(?<![A-Za-z0-9_])ab_[a-z]{4}', 'ab_'],
    ['(?<![^\\s"\'])ab', 'ab'],
    ['ab\\.cd\\$[0-9]', 'ab.cd$'],
    ['(?<![\\w.-])(?<secret>ab-[0-9])x', 'ab-'],
    ['abc?d', 'ab'],
    ['ab{2}', 'a'],
    ['abc+', 'ab'],
    ['ab(?:c|d)', 'ab'],
  ])('reads how every match of %s begins', (source, literal) => {
    expect(anchorOf(source)?.literal).toBe(literal);
  });

  it.each([
    'ab|cd',
    '(?<secret>ab|cd)',
    '(?<secret>ab)?c',
    '(?<secret>ab)|c',
    '(?<secret>ab(?:x|y))c|d',
    '(?:ab)?c',
    '[ab]c',
    '.ab',
    '\\bab',
    'a?b',
    '(?<!x)ab',
  ])('leaves %s alone', (source) => {
    expect(anchorOf(source)).toBeNull();
  });

  it('never misses the start of a match', () => {
    const sources = [
      '(?<![A-Za-z_])ab_[a-c]{1,3}',
      '(?<![^ab.])a\\.b?c*',
      '(?<![\\w.-])(?<secret>a-[ab]+)b?',
      'ab?c',
      '(?<![\\d\\s])b(?:a|c)',
    ];
    const text = fc.array(fc.constantFrom(...'abcB_-. 1\né'), { maxLength: 40 }).map((letters) => letters.join(''));
    for (const source of sources) {
      const anchor = anchorOf(source)!;
      expect(anchor).not.toBeNull();
      fc.assert(
        fc.property(text, (content) => {
          const bytes = Buffer.from(content, 'latin1');
          for (const { index } of content.matchAll(new RegExp(source, 'g')))
            expect(standsAt(anchor, bytes, index, 0)).toBe(true);
        }),
      );
    }
  });

  it('lets nothing that stands before the text decide', () => {
    const anchor = anchorOf('(?<![^\\s])ab')!;
    const bytes = Buffer.from('xab ab');
    expect([1, 4].map((offset) => standsAt(anchor, bytes, offset, 0))).toEqual([false, true]);
    expect(standsAt(anchor, bytes, 1, 1)).toBe(true);
  });

  it('knows how most built-in rules begin', () => {
    const sensitive = ruleset.rules.filter(({ ignoreCase }) => !ignoreCase);
    const anchored = sensitive.filter(({ pattern }) => anchorOf(pattern) !== null);
    expect(anchored.length).toBeGreaterThan(sensitive.length / 2);
  });
});
