import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodeFrames, type Hidden } from '../../../src/engine/scan/code-frame.ts';
import { UnitText } from '../../../src/engine/scan/unit-text.ts';
import { pemBlock } from './made-tokens.ts';

function unitOf(text: string): UnitText {
  const bytes = Buffer.from(text);
  return new UnitText('a', bytes, bytes.length);
}

function framesOf(text: string, hidden: readonly Hidden[]): CodeFrames {
  return new CodeFrames(
    unitOf(text),
    [...hidden].sort((a, b) => a.start - b.start),
  );
}

function hide(text: string, value: string, redacted: string, from = 0): Hidden {
  const start = Buffer.byteLength(text.slice(0, text.indexOf(value, from)));
  return { start, end: start + Buffer.byteLength(value), value, redacted };
}

describe('CodeFrames', () => {
  it('shows the lines around with the value replaced', () => {
    const text = 'a\nb\nc\nkey = "VALUE-ONE" # é\r\nd\ne\nf\n';
    const own = hide(text, 'VALUE-ONE', '…(9)');
    expect(framesOf(text, [own]).around(own, 4)).toEqual({
      startLine: 2,
      lines: ['b', 'c', 'key = "…(9)" # é', 'd', 'e'],
      markLine: 4,
      markStart: 8,
      markEnd: 12,
    });
  });

  it('hides other values on the same and on neighbouring lines, and repeated ones that nothing matched', () => {
    const text = 'x = OTHER-22\nkey = VALUE-ONE; y = OTHER-22\nagain VALUE-ONE\n';
    const own = hide(text, 'VALUE-ONE', '<1>');
    const frame = framesOf(text, [own, hide(text, 'OTHER-22', '<2>')]).around(own, 2);
    expect(frame.lines).toEqual(['x = <2>', 'key = <1>; y = <2>', 'again <1>']);
  });

  it('ends with the first line of a value of several lines', () => {
    const key = pemBlock(20);
    const text = `before\nkey: ${key}\nafter\n`;
    const own = hide(text, key, '…');
    expect(framesOf(text, [own]).around(own, 2).lines).toEqual(['before', 'key: …']);
  });

  it('hides the lines of a private key in the frame of its neighbour', () => {
    const key = pemBlock(20);
    const text = `${key}\ntoken = VALUE-ONE\n`;
    const own = hide(text, 'VALUE-ONE', '<1>');
    const frame = framesOf(text, [own, hide(text, key, '<key>')]).around(own, 23);
    expect(frame.lines).toEqual(['<key>', '<key>', 'token = <1>']);
  });

  it('cuts long lines around the mark', () => {
    const text = `${'a '.repeat(5_000)}VALUE-ONE${' b'.repeat(5_000)}\n${'c'.repeat(9_999)}`;
    const own = hide(text, 'VALUE-ONE', '<1>');
    const frame = framesOf(text, [own]).around(own, 1);
    expect(frame.lines.every((line) => line.length < 300)).toBe(true);
    expect(frame.lines[0]!.slice(frame.markStart - 1, frame.markEnd - 1)).toBe('<1>');
  });

  it('shows no rest of a value that the reading of a long line cuts through', () => {
    const value = 'SECRET-0123456789-SECRET';
    const run = value.repeat(400);
    const text = `VALUE-ONE\n${run}\n${run} VALUE-TWO ${run}\n${value}`;
    const hidden = [hide(text, 'VALUE-ONE', '<1>'), hide(text, 'VALUE-TWO', '<2>'), hide(text, value, '<3>')];
    const { lines } = framesOf(text, hidden).around(hidden[1]!, 3);
    expect(lines).toEqual(['<1>', '<3>…', '…<3> <2> <3>…', '<3>']);
  });

  it('never shows any part of a value, wherever values stand and lines are cut', () => {
    const filler = fc.constantFrom('x ', '\n', 'é', '🔑 ', '\ue000', 'y'.repeat(700), 'z'.repeat(1_500), '\r\n');
    const piece = fc.oneof({ weight: 3, arbitrary: filler }, { weight: 2, arbitrary: fc.nat(3) });
    const values = [0, 1, 2, 3].map((n) => `S${String(n).repeat(30)}E`);
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), fc.nat(3), (pieces, which) => {
        const text = `${pieces.map((each) => (typeof each === 'number' ? values[each] : each)).join('')}${values[which]}`;
        const all = values.filter((value) => text.includes(value)).map((value, n) => hide(text, value, `<${n}>`));
        for (const own of all) {
          const line = Buffer.from(text).subarray(0, own.start).toString().split('\n').length;
          const frame = framesOf(text, all).around(own, line);
          expect(frame.lines.join('\n')).not.toMatch(/0{6}|1{6}|2{6}|3{6}/);
          expect(frame.lines[line - frame.startLine]!.slice(frame.markStart - 1, frame.markEnd - 1)).toBe(own.redacted);
        }
      }),
      { numRuns: 300 },
    );
  });
});
