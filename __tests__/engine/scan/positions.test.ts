import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Positions } from '../../../src/engine/scan/positions.ts';
import { UnitText } from '../../../src/engine/scan/unit-text.ts';

const text = fc.array(fc.constantFrom('a', 'é', '語', '🔑', '\n', '\r\n', '\t'), { maxLength: 60 });

describe('Positions', () => {
  it('counts lines from 1 and columns in UTF-16 units, in any order of asking', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(60), { minLength: 1, maxLength: 8 }), (letters, cuts) => {
        const bytes = Buffer.from(letters.join(''));
        const positions = new Positions(new UnitText('a', bytes, bytes.length));
        for (const cut of cuts) {
          const before = letters.slice(0, cut).join('');
          const lines = before.split('\n');
          expect(positions.at(Buffer.byteLength(before))).toEqual({
            line: lines.length,
            column: lines.at(-1)!.length + 1,
          });
        }
      }),
    );
  });
});
