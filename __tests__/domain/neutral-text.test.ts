import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardCommands, neutralLine, neutralLines, neutralText } from '../../src/domain/neutral-text.ts';

const GUARD = '\u200b';

describe('text from outside', () => {
  test.each([
    ['a workflow command', '::error::x', `:${GUARD}:error::x`],
    ['a workflow command after blanks', ' \t::error::x', ` \t:${GUARD}:error::x`],
    ['a workflow command on a later line', 'a\n::error::x', `a\n:${GUARD}:error::x`],
    ['an old command in the midst of a line', 'a ##[error]x', `a ##${GUARD}[error]x`],
    ['a carriage return', 'a\r::x', 'a\\u000d::x'],
    ['an escape sequence', 'a\u001b[31mb', 'a\\u001b[31mb'],
    ['an eight-bit control character', 'a\u009b31mb', 'a\\u009b31mb'],
    ['a bidirectional override', 'a\u202eb\u2066c', 'a\\u202eb\\u2066c'],
    ['a line separator', 'a\u2028b', 'a\\u2028b'],
  ])('has %s made harmless, and visible', (_, text, expected) => {
    expect(neutralText(text)).toBe(expected);
  });

  test('stays as it is otherwise', () => {
    const text = 'std::vector<int> a::b; # [x] ünï\n\tnext line';
    expect(neutralText(text)).toBe(text);
  });

  test('has no line that the runner would take for a command, whatever it holds', () => {
    const pieces = fc.constantFrom(':', '::', '##[', '#', '[', ' ', '\n', '\r', '\t', '\u000b', '\u2028', 'error', 'a');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        for (const line of neutralText(parts.join('')).split(/\r\n|\r|\n/)) {
          expect(line.trimStart().startsWith('::')).toBe(false);
          expect(line).not.toContain('##[');
        }
      }),
    );
  });
});

test('on one line, line breaks are visible and tabs are blanks', () => {
  expect(neutralLine('a\r\nb\nc\td')).toBe('a⏎b⏎c d');
});

test('our own text of several lines keeps its lines', () => {
  expect(neutralLines('a\r\n::b\nc\td')).toBe(`a\n:${GUARD}:b\nc d`);
});

test('pieces that were neutralised one by one are guarded together', () => {
  expect(guardCommands(`${neutralText(':')}${neutralText(':x')}`)).toBe(`:${GUARD}:x`);
  expect(guardCommands(`${neutralText('##')}${neutralText('[x]')}`)).toBe(`##${GUARD}[x]`);
});
