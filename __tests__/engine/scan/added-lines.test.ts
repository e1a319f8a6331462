import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLines, isBrought, type Line, TextLines } from '../../../src/engine/scan/added-lines.ts';
import { UnitText } from '../../../src/engine/scan/unit-text.ts';

const lines = fc.array(fc.constantFrom('a', 'bb', 'cc', '', 'd d'), { maxLength: 12 });

function linesTouched(bytes: Uint8Array, start: number, end: number): Line[] {
  return new TextLines(new UnitText('a', bytes, bytes.length)).touched(start, end);
}

/** How often each line text stands, the plain way. */
function tally(all: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of all) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

describe('added lines', () => {
  it('says of every line what counting texts says, with either line break', () => {
    fc.assert(
      fc.property(
        lines,
        fc.array(lines, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('\n', '\r\n'),
        (now, befores, feed) => {
          const text = Buffer.from(now.join('\n'));
          let at = 0;
          for (const line of now) {
            const touched = linesTouched(text, at, at + line.length);
            at += line.length + 1;
            const before = befores.map((all) => countLines(Buffer.from(all.join(feed)), touched));
            const expected = befores.every(
              (all) => tally(now).get(line)! > (tally(all.length === 0 ? [''] : all).get(line) ?? 0),
            );
            expect(isBrought(touched, countLines(text, touched), before)).toBe(expected);
          }
        },
      ),
    );
  });

  it('touches every line a value spans and no other', () => {
    const text = Buffer.from('one\ntwo\nthree\nfour');
    const all = linesTouched(text, 0, text.length);
    expect(all).toHaveLength(4);
    expect(linesTouched(text, 5, 9)).toEqual(all.slice(1, 3));
    expect(linesTouched(text, 4, 7)).toEqual(all.slice(1, 2));
    expect(linesTouched(text, 18, 18)).toEqual(all.slice(3));
  });

  it('takes a merge for bringing only what no parent has', () => {
    const merged = Buffer.from('kept\nfrom-left\nfrom-right\nnew');
    const left = Buffer.from('kept\nfrom-left');
    const right = Buffer.from('kept\nfrom-right');
    const brought = merged
      .toString()
      .split('\n')
      .filter((line) => {
        const touched = linesTouched(merged, merged.indexOf(line), merged.indexOf(line) + line.length);
        const before = [left, right].map((bytes) => countLines(bytes, touched));
        return isBrought(touched, countLines(merged, touched), before);
      });
    expect(brought).toEqual(['new']);
  });
});
