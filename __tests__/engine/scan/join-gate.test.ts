import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JoinFinder } from '../../../src/engine/scan/joined-literals.ts';
import { Prefilter } from '../../../src/engine/scan/prefilter.ts';

const prefilter = new Prefilter(['token'], () => 'stem');
const ungated = new Prefilter(['token']);

/** Where literals may be joined behind a stem: of all stems, and of those that the gate lets through. */
function noted(content: Uint8Array, from: number): { all: number[]; passed: number[] } {
  const bytes = prefilter.reserve(from + content.length);
  bytes.set(content, from);
  const passed = new JoinFinder(bytes, from, from + content.length);
  prefilter.find(from, content.length, {
    keyword: () => undefined,
    stem: (offset, _mayAssign, mayJoin) => mayJoin && passed.note(offset),
  });
  ungated.reserve(content.length).set(content);
  const all = new JoinFinder(content, 0, content.length);
  ungated.find(0, content.length, { keyword: (offset) => all.note(offset) });
  return { all: all.offsets, passed: passed.offsets };
}

describe('the gate before joined literals', () => {
  it('lets every place through that is noted, in texts of any pieces', () => {
    const piece = fc.oneof(
      { weight: 2, arbitrary: fc.constant('token') },
      {
        weight: 5,
        arbitrary: fc.constantFrom(
          ...'\\ \\\n \\\r\n " \' ` + . & ~ , ; ) : > | |- >+2 |2- b L @ $ x'.split(' '),
          ...[
            ' ',
            '  ',
            '\t',
            '\n',
            '\r\n',
            '\n  ',
            ': |\n',
            ': >-\r\n',
            ': |2+ \n',
            '" + "',
            '" \\\n "',
            "' '",
            '" . b"',
          ],
          'word '.repeat(30),
        ),
      },
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 40, size: 'max' }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.nat(3), (content, from) => {
        const { all, passed } = noted(Buffer.from(content), from);
        expect(passed).toEqual(all);
      }),
      { numRuns: 4_000 },
    );
  });

  it('turns stems in lines without a joint away', () => {
    const told: boolean[] = [];
    const text = Buffer.from('token(token, token) // a token\n'.repeat(100));
    prefilter.reserve(text.length).set(text);
    prefilter.find(0, text.length, { keyword: () => undefined, stem: (_at, _assign, join) => told.push(join) });
    expect(told.filter(Boolean)).toEqual([]);
  });
});
