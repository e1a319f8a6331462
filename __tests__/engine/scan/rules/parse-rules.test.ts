import { describe, expect, it } from 'vitest';
import { BUILT_IN_RULES, parseRules, USER_RULES } from '../../../../src/engine/scan/rules/parse-rules.ts';

const GOOD = {
  id: 'acme-token',
  name: 'Acme token',
  description: 'Acts as its owner at Acme.',
  severity: 'high',
  keywords: ['acme_'],
  pattern: '(?<![A-Za-z0-9_])acme_[0-9a-f]{32}(?![A-Za-z0-9_])',
  checks: ['not-placeholder', 'entropy:2.6'],
  credential: 'acme-token',
  'public-prefix': 5,
  remedy: 'Delete it at acme.example.',
  examples: ['acme_{hex:32}'],
  'negative-examples': ['acme_{hex:31}'],
};

const parse = (...entries: unknown[]) => parseRules(entries, 'mine.yml', USER_RULES);

describe('a rule file', () => {
  it('gives rules with what is left out filled in', () => {
    const { rules, faults } = parse(GOOD);
    expect(faults).toEqual([]);
    expect(rules[0]).toMatchObject({
      ignoreCase: false,
      confidence: 0.8,
      references: [],
      reach: { before: 2, after: 39 },
    });
  });

  it('must be a list', () => {
    expect(parseRules({ rules: [] }, 'mine.yml', USER_RULES).faults[0]).toMatchObject({ where: 'mine.yml', path: [] });
    expect(parse('text').faults[0]!.message).toBe('A rule is a map of keys.');
  });

  it.each([
    [{ patern: 'x' }, 'patern', 'Did you mean “pattern”?'],
    [{ severity: 'hihg' }, 'severity', 'Did you mean “high”?'],
    [{ checks: ['entropi:3'] }, 'checks', 'Did you mean “entropy”?'],
    [{ id: 'Acme Token' }, 'id', 'lower-case words'],
    [{ keywords: [] }, 'keywords', 'Add one'],
    [{ keywords: ['ac'] }, 'keywords', '3 or more'],
    [{ keywords: ['ACME_'] }, 'keywords', 'lower-case'],
    [{ keywords: ['other'] }, 'keywords', 'literally in every match'],
    [{ pattern: 'acme_[0-9' }, 'pattern', 'JavaScript regular expression'],
    [{ pattern: 'acme_[0-9a-f]+' }, 'pattern', 'Bound every quantifier'],
    [{ pattern: '(acme_)\\1' }, 'pattern', 'JavaScript regular expression'],
    [{ remedy: '' }, 'remedy', 'Write “remedy: …”'],
    [{ examples: [] }, 'examples', 'Add one'],
    [{ 'negative-examples': undefined }, 'negative-examples', 'Add one'],
    [{ confidence: 1.5 }, 'confidence', 'Write'],
    [{ 'ignore-case': 'yes' }, 'ignore-case', 'true'],
    [{ reach: { before: -1, after: 3 } }, 'reach', 'reach: {'],
    [{ credential: 'Acme Token' }, 'credential', 'github-pat'],
    [{ near: { rule: 'other' } }, 'near', 'near: ['],
    [{ near: [{ rule: 'acme-idd' }] }, 'near', 'Did you mean “acme-id”?'],
    [{ near: [{ rule: 'acme-token' }] }, 'near', 'sealant rules list'],
    [{ near: [{}] }, 'near', 'or a pattern'],
    [{ near: [{ rule: 'acme-id', pattern: 'x' }] }, 'near', 'or a pattern'],
    [{ near: [{ pattern: '(a+)+' }] }, 'near', 'Bound every quantifier'],
    [{ near: [{ rule: 'acme-id', within: 51 }] }, 'near', 'within: 5'],
    [{ near: [{ rule: 'acme-id', confidence: 2 }] }, 'near', 'confidence: 0.95'],
    [{ near: [{ rule: 'acme-id', withn: 2 }] }, 'near', 'Did you mean “within”?'],
    [{ near: [{ rule: 'acme-id' }] }, 'near-examples', 'Add one'],
    [{ requires: 'near' }, 'requires', 'near: ['],
    [{ requires: 'far', near: [{ rule: 'acme-id' }] }, 'requires', 'requires: near'],
    [{ keywords: [], near: [{ pattern: 'acme' }], requires: 'near' }, 'keywords', 'Add one'],
  ])('with %j is refused at “%s”', (change, key, mend) => {
    const { rules, faults } = parseRules([{ ...GOOD, ...change }], 'mine.yml', USER_RULES, ['acme-id']);
    expect(rules).toEqual([]);
    const fault = faults.find(({ path }) => path[1] === key);
    expect(fault!.path.slice(0, 2)).toEqual([0, key]);
    expect(fault!.where).toContain('mine.yml: entry 1 (');
    expect(fault!.mend).toContain(mend);
  });

  it('may do without keywords where another rule leads to it', () => {
    const { rules, faults } = parse(GOOD, {
      ...GOOD,
      id: 'acme-secret',
      keywords: [],
      near: [{ rule: 'acme-token', within: 3 }],
      requires: 'near',
    });
    expect(faults).toEqual([]);
    expect(rules[1]).toMatchObject({
      keywords: [],
      near: [{ rule: 'acme-token', pattern: null, within: 3, confidence: 0.95 }],
      requiresNear: true,
    });
  });

  it('names the very place in a neighbour that is wrong', () => {
    const { faults } = parse({ ...GOOD, near: [{ pattern: 'x', within: 99 }], 'near-examples': ['x'] });
    expect(faults.map(({ path }) => path)).toEqual([[0, 'near', 0, 'within']]);
  });

  it('keeps the good rules beside a bad one, and names every fault', () => {
    const { rules, faults } = parse(GOOD, { ...GOOD, id: 'other', severity: 'x', remedy: 3 });
    expect(rules.map(({ id }) => id)).toEqual(['acme-token']);
    expect(faults.map(({ path }) => path[1]).sort()).toEqual(['remedy', 'severity']);
  });

  it('may not take an id twice', () => {
    expect(parse(GOOD, GOOD).faults[0]!.message).toContain('is taken');
    expect(parseRules([GOOD], 'mine.yml', USER_RULES, ['acme-token']).faults).toHaveLength(1);
  });

  it('of ours needs two examples and three counter-examples', () => {
    expect(parseRules([GOOD], 'rules/acme.yml', BUILT_IN_RULES).faults.map(({ path }) => path[1])).toEqual([
      'examples',
      'negative-examples',
    ]);
  });
});
