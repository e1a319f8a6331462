import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../../../src/engine/scan/rules/pattern-shape.ts';
import { PatternFault } from '../../../../src/engine/scan/rules/pattern-syntax.ts';

describe('a pattern', () => {
  it.each([
    ['(?<![A-Za-z0-9_])ghp_[A-Za-z0-9]{36}(?![A-Za-z0-9_])', 40],
    ['(?:a|bcd){2,3}', 9],
    ['[\\s\\S]{0,20}?x', 21],
    ['a?b', 2],
    ['\\x41\\.[^\\]-]', 3],
  ])('%s matches at most %i bytes', (source, length) => {
    expect(shapeOf(source)).toMatchObject({ maxLength: length, faults: [] });
    expect(() => new RegExp(source)).not.toThrow();
  });

  it.each([
    ['[a-z]+x', 'without an upper bound'],
    ['a{3,}', 'without an upper bound'],
    ['(?:[a-z]{1,9}){1,9}', 'inside another'],
    ['(?:a|b[a-z]{0,5}){2,8}', 'inside another'],
    ['[a-z]{0,90}[a-z0-9]{0,90}[a-z]{0,90}=', 'share too many'],
    ['.{0,500}.{0,500}x', 'share too many'],
  ])('%s is refused: a quantifier %s', (source, fault) => expect(shapeOf(source).faults.join()).toContain(fault));

  it.each(['(?:[a-z]{1,9}\\.){1,4}x', '[a-z]{0,90}=[a-z]{0,90}', '[a-z]{1,40}:[0-9]{1,40}'])(
    '%s is accepted: its parts are told apart by a separator',
    (source) => expect(shapeOf(source).faults).toEqual([]),
  );

  it.each(['(a)\\1', '(?<x>a)\\k<x>', '(a', '[a'])('%s can’t be read', (source) =>
    expect(() => shapeOf(source)).toThrow(PatternFault),
  );
});

describe('keywords', () => {
  it.each([
    ['ghp_[a-z]{3}', ['ghp_']],
    ['xox(?:b|p)-[0-9]{3}', ['xoxb-', 'xoxp-']],
    ['[Aa]ws_(?:secret|key)', ['aws_']],
    ['(?:foo|[0-9]{3}bar)x', ['foo', 'bar']],
    ['(?<body>eyJ[a-z]{2})', ['eyj']],
    ['a(?:-b)?-key', ['-key']],
  ])('are implied by %s: %s', (source, keywords) => expect(shapeOf(source).reachOf(keywords)).not.toBeNull());

  it.each([
    ['ghp_[a-z]{3}', ['gho_']],
    ['(?:foo|bar)x', ['foo']],
    ['(?:token)?=[a-z]{3}', ['token']],
    ['[a-z]{5}', ['abc']],
  ])('are not implied by %s: %s', (source, keywords) => expect(shapeOf(source).reachOf(keywords)).toBeNull());

  it('tell how far a match may reach to both sides', () => {
    expect(shapeOf('[a-z]{0,10}key=[0-9]{5}').reachOf(['key='])).toEqual({ before: 12, after: 11 });
  });
});
