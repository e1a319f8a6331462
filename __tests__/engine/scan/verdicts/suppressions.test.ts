import { describe, expect, it } from 'vitest';
import { UnitText } from '../../../../src/engine/scan/unit-text.ts';
import { findAllowEntry } from '../../../../src/engine/scan/verdicts/allowlist.ts';
import { makeBaseline } from '../../../../src/engine/scan/verdicts/baseline.ts';
import { findAllowance } from '../../../../src/engine/scan/verdicts/inline-allow.ts';

function allowedLine(text: string, ruleId = 'acme-token'): number | null {
  const bytes = Buffer.from(text);
  const markers = [...text.matchAll(/sealant:allow/gi)].map(({ index }) => Buffer.byteLength(text.slice(0, index)));
  const start = bytes.indexOf('VALUE');
  const at = findAllowance(new UnitText('a', bytes, bytes.length), markers, { ruleId, start, end: start + 5 });
  return at === null ? null : bytes.subarray(0, at).toString().split('\n').length;
}

describe('findAllowance', () => {
  it.each([
    ['on the same line', 'a\nkey = VALUE # sealant:allow\n', 2],
    ['in any case', 'key = VALUE # Sealant:Allow', 1],
    ['alone on the line before', 'é // sealant:allow\n  // sealant:allow test value\nkey = VALUE', 2],
    ['in an HTML comment before', '<!-- sealant:allow -->\nVALUE', 1],
    ['in a batch file', 'REM sealant:allow\nset KEY=VALUE', 1],
    ['for this rule among others', 'VALUE # sealant:allow[other, acme-token] reason', 1],
    ['for another rule', 'VALUE # sealant:allow[other]', null],
    ['for no rule', 'VALUE # sealant:allow[]', null],
    ['two lines before', '# sealant:allow\n\nVALUE', null],
    ['on the line after', 'VALUE\n# sealant:allow', null],
    ['beside code on the line before', 'other = 1 # sealant:allow\nVALUE', null],
    ['as a part of a longer word', 'VALUE # sealant:allowed', null],
  ])('reads a comment %s', (_name, text, line) => {
    expect(allowedLine(text)).toBe(line);
  });
});

describe('findAllowEntry', () => {
  const at = { path: 'test/a.ts', ruleId: 'generic-secret', value: 'abcd1234' };
  const find = (entry: object): boolean => findAllowEntry([{ reason: 'why', ...entry }], at, '2026-11-24') !== null;

  it.each([
    ['the rule', { rules: ['generic-secret'] }, true],
    ['another rule', { rules: ['other'] }, false],
    ['the path', { matchesPath: (path: string) => path.startsWith('test/') }, true],
    ['the path but another rule', { matchesPath: () => true, rules: ['other'] }, false],
    ['the value', { value: /^abcd/ }, true],
    ['the value with a pattern that keeps its place', { value: /abcd/g }, true],
    ['another value', { value: /^x/ }, false],
    ['nothing in particular', {}, false],
    ['the rule until today', { rules: ['generic-secret'], expires: '2026-11-24' }, true],
    ['the rule until yesterday', { rules: ['generic-secret'], expires: '2026-11-23' }, false],
  ])('with an entry for %s', (_name, entry, expected) => {
    expect(find(entry)).toBe(expected);
    expect(find(entry)).toBe(expected);
  });
});

describe('makeBaseline', () => {
  it('keeps fingerprints with their reasons and names what is none', () => {
    const fingerprint = `v1:${'0a'.repeat(16)}`;
    const { baseline, malformed } = makeBaseline([
      [fingerprint, 'old'],
      ['v1:short', 'typo'],
    ]);
    expect([...baseline]).toEqual([[fingerprint, 'old']]);
    expect(malformed).toEqual(['v1:short']);
  });
});
