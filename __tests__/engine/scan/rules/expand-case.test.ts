import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandCase } from '../../../../src/engine/scan/rules/expand-case.ts';

const SOURCES = [
  'abc',
  'a-z',
  '[a-f]{2,3}x',
  '[^a]b',
  '[A-Fx]',
  '[a-]b',
  '[-a]b',
  '[!-~]{2}',
  '[\\]a]b',
  '[\\w-]+=',
  '(?<name>ab)=\\k<name>',
  '(?<!a)b',
  '(?:ab|c)(?=d)',
  '\\x41\\u0062',
  '[\\x41-\\x43]z',
  '\\bab\\d?\\s',
  'a{2}b{1,}',
  '\\[a\\]',
  '[Z-a]+',
];

describe('expandCase', () => {
  it.each(SOURCES)('matches with %s what the i flag matches', (source) => {
    const flagged = new RegExp(source, 'gi');
    const expanded = new RegExp(expandCase(source), 'g');
    const text = fc.array(fc.constantFrom(...'abcdfxzABCDFXZ[]-=^_` 1!'), { maxLength: 30 });
    fc.assert(
      fc.property(text, (letters) => {
        const subject = letters.join('');
        expect([...subject.matchAll(expanded)].map(String)).toEqual([...subject.matchAll(flagged)].map(String));
      }),
      { numRuns: 300 },
    );
  });
});
