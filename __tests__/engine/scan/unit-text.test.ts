import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnitText } from '../../../src/engine/scan/unit-text.ts';

const text = fc.array(fc.constantFrom('a', '\n', '\r\n', 'é'), { maxLength: 40 }).map((letters) => letters.join(''));

describe('UnitText', () => {
  it('knows the bounds of the line at any offset, in any order of asking', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(60), { minLength: 1, maxLength: 20 }), (content, offsets) => {
        const bytes = Buffer.from(content);
        const unit = new UnitText('a', bytes, bytes.length);
        for (const wish of offsets) {
          const offset = Math.min(wish, bytes.length);
          const end = bytes.indexOf(10, offset);
          expect(unit.lineEnd(offset)).toBe(end === -1 ? bytes.length : end);
          expect(unit.lineStart(offset)).toBe(offset === 0 ? 0 : bytes.lastIndexOf(10, offset - 1) + 1);
        }
      }),
    );
  });
});
