import { describe, expect, it } from 'vitest';
import { FoundValues } from '../../../../src/engine/scan/verdicts/found-values.ts';

describe('FoundValues', () => {
  it('hides values of other texts and keeps the mark on the redaction', () => {
    const values = new FoundValues();
    values.add('OTHER-22', '<2>');
    values.add('OTHER-2233', '<3>');
    const frame = {
      startLine: 1,
      lines: ['OTHER-22', 'OTHER-22 <1> OTHER-2233'],
      markLine: 2,
      markStart: 10,
      markEnd: 13,
    };
    expect(values.hideIn(frame)).toEqual({ ...frame, lines: ['<2>', '<2> <1> <3>'], markStart: 5, markEnd: 8 });
  });
});
