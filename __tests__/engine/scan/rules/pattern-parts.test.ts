import { describe, expect, it } from 'vitest';
import { parseRules, USER_RULES } from '../../../../src/engine/scan/rules/parse-rules.ts';
import { expandParts, foldParts, patternPartNames } from '../../../../src/engine/scan/rules/pattern-parts.ts';
import { shapeOf } from '../../../../src/engine/scan/rules/pattern-shape.ts';

describe('the parts of patterns', () => {
  it.each(patternPartNames)('%s: what is put in full folds back to the call', (name) => {
    const pattern = `acme(?&${name})[0-9a-f]{32}`;
    expect(expandParts(pattern)).not.toContain('(?&');
    expect(foldParts(expandParts(pattern))).toBe(pattern);
  });

  it.each(patternPartNames)('%s takes linear time by its shape', (name) => {
    expect(shapeOf(expandParts(`acme(?&${name})[A-Za-z0-9/+]{40}`)).faults).toEqual([]);
  });

  it('leave alone a pattern that calls none', () => {
    expect(expandParts('a(?:&b)')).toBe('a(?:&b)');
  });

  it('are named where a rule calls another', () => {
    const rule = { id: 'acme', name: 'Acme', description: 'Acts.', severity: 'high', keywords: ['acme'] };
    const more = { remedy: 'End it.', examples: ['acme=x'], 'negative-examples': ['acme'] };
    const { faults } = parseRules([{ ...rule, ...more, pattern: 'acme(?&nmaed)' }], 'rules.yml', USER_RULES);
    expect(faults[0]?.message).toBe(
      'The pattern can’t be used: no part is called “nmaed”; there are assign, named, uuid, password, start, end.',
    );
  });
});
