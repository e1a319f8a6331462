import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, mayFollow, standsAt } from '../../../../src/engine/scan/rules/anchor.ts';
import ruleset from '../../../../src/generated/ruleset.json' with { type: 'json' };

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
      'a(?<body>[bc]{2}(?<more>[A-Z]{1,2}|1))',
      '(?<secret>a[ab]{2,3}1?)c?',
      'a(?:b[c1])?[abc]',
      'a(?<body>[ab]{2})+[^.]{3}',
      'a(?<x>(?:b|c)[ab])c',
      'a(?:[ab](?:[bc])?c)',
    ];
    const text = fc.array(fc.constantFrom(...'abcB_-. 1\né'), { maxLength: 40 }).map((letters) => letters.join(''));
    for (const source of sources) {
      const anchor = anchorOf(source)!;
      expect(anchor).not.toBeNull();
      fc.assert(
        fc.property(text, (content) => {
          const bytes = Buffer.from(content, 'latin1');
          for (const { index } of content.matchAll(new RegExp(source, 'g'))) {
            expect(standsAt(anchor, bytes, index, 0)).toBe(true);
            expect(mayFollow(anchor, bytes, index)).toBe(true);
          }
        }),
      );
    }
  });

  it.each([
    ['(?<![A-Za-z])EAA(?<body>[A-Z][A-Za-z0-9]{90,400})', 16],
    ['ab_[a-z]{4}', 4],
    ['ab_(?<body>[a-z]{4})-[0-9]{2,}', 7],
    ['ab_(?<body>[a-z]{4}|[0-9]{9})', 0],
    ['ab_(?<body>[a-z]{4})?[0-9]', 0],
    ['ab_[a-z]*', 0],
    ['ab_(?<=x)[a-z]', 0],
  ])('knows of %s the bytes that follow for sure: %i', (source, count) => {
    expect(anchorOf(source)?.follow).toHaveLength(count);
  });

  it('leaves bytes that are written out as escapes to the pattern', () => {
    const anchor = anchorOf('ab_(?<body>[a-z-]{4})')!;
    const follows = (text: string) => mayFollow(anchor, Buffer.from(text), 0);
    expect(['ab_cd-e', 'ab_cd%2de', 'ab_c\\u002dde'].map(follows)).toEqual([true, true, true]);
    expect(['ab_cd', 'ab_cd e', 'ab_'].map(follows)).toEqual([false, false, false]);
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
