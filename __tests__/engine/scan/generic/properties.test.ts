import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectGeneric, GENERIC_STEMS } from '../../../../src/engine/scan/generic/index.ts';
import { stretchAt } from '../../../../src/engine/scan/generic/stretch.ts';
import { UnitText } from '../../../../src/engine/scan/unit-text.ts';
import { unitOf } from './text-unit.ts';

const PATHS = ['a.ts', 'a.yml', 'a.md', '.env', 'a.json', 'a.xml', ''];
const PIECES = [
  ...GENERIC_STEMS,
  '=',
  ':',
  ' ',
  '"',
  "'",
  '\\"',
  '`',
  '\n',
  '\r\n',
  '(',
  ')',
  '<',
  '>',
  '@',
  '-p',
  'ü',
  '🔑',
  'value',
  'A1b2C3d4',
];

describe('on any text', () => {
  test('spans lie inside the text, in order, and hold the value', () => {
    let seen = 0;
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }),
        fc.constantFrom(...PATHS),
        (pieces, path) => {
          const { unit, offsets } = unitOf(pieces.join(''), path);
          let last = 0;
          for (const match of detectGeneric(unit, offsets)) {
            expect(match.start).toBeGreaterThanOrEqual(last);
            expect(match.end).toBeGreaterThan(match.start);
            expect(match.end).toBeLessThanOrEqual(unit.length);
            expect(unit.utf8(match.start, match.end)).toBe(match.value);
            expect(match.confidence).toBeGreaterThan(0);
            expect(match.confidence).toBeLessThan(1);
            last = match.end;
            seen++;
          }
        },
      ),
      { numRuns: 300 },
    );
    expect(seen).toBeGreaterThan(0);
  });

  test('any bytes and any offsets are taken', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.array(fc.integer({ min: -5, max: 500 })), (bytes, offsets) => {
        const unit = new UnitText('a.yml', bytes, bytes.length);
        expect(Array.isArray(detectGeneric(unit, offsets))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('the order and repetition of offsets do not matter', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const { unit, offsets } = unitOf(pieces.join(''), 'a.yml');
        const shuffled = [...offsets, ...offsets].reverse();
        expect(detectGeneric(unit, shuffled)).toEqual(detectGeneric(unit, offsets));
      }),
      // Two stems before one value, of which the second alone reads less of what stands before it.
      { examples: [[['pw:', 'key(', "'", 'pass', "pw'"]]] },
    );
  });
});

describe('on adversarial text', () => {
  const HOSTILE = [
    ['stems without end', 'password='],
    ['open quotes', 'password="'],
    ['escapes', 'password="\\'],
    ['blanks', 'password      '],
    ['calls', 'password=a(a(a('],
    ['URLs', 'https://a:b:c:'],
    ['commands', 'mysql -u mysql -h '],
    ['curl options', 'curl -s -k -L '],
    ['headers', 'bearer basic '],
    ['elements', '<password><key>'],
    ['pairs', '"key":"token","value":'],
  ] as const;

  test.for(HOSTILE)('of %s the work per hit stays bounded', ([, piece]) => {
    const seen = { longest: 0, calls: 0 };
    const text = piece.repeat(4_000);
    const { unit, offsets } = unitOf(text, 'a.yml');
    const latin1 = unit.latin1.bind(unit);
    unit.latin1 = (start, end) => {
      seen.calls++;
      seen.longest = Math.max(seen.longest, end - start);
      return latin1(start, end);
    };
    detectGeneric(unit, offsets);
    expect(seen.longest).toBeLessThanOrEqual(4_400);
    expect(seen.calls).toBeLessThanOrEqual(offsets.length * 4);
  });

  const UNITS = [
    '-',
    'x-',
    'a',
    ' a',
    'a ',
    'A.',
    'aA',
    '1',
    '.a',
    'a@',
    ':a',
    '/a',
    '[',
    '${',
    '<',
    '%',
    '\\\\',
    'é',
    'test',
  ];
  test.for(UNITS)('a value that repeats %s ends in time on every expression', (unit) => {
    for (const end of ['', '!', 'a', ' ', '\\n', '}']) {
      for (const quote of ['"', "'", '']) {
        const text = `password = ${quote}${unit.repeat(Math.floor(3_000 / unit.length))}${end}${quote}\n`;
        const { unit: hostile, offsets } = unitOf(text, 'a.yml');
        expect(detectGeneric(hostile, offsets).length).toBeLessThanOrEqual(1);
      }
    }
  });

  test('a stretch never looks back further than 256 bytes', () => {
    const { unit } = unitOf('x'.repeat(10_000), 'a.js');
    const stretch = stretchAt(unit, 9_000);
    expect(stretch.base).toBe(9_000 - 256);
    expect(stretch.cut).toBe(true);
  });
});
