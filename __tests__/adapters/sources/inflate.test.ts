import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { constants, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateInflate } from '../../../scripts/build-inflate.ts';
import { Inflater } from '../../../src/adapters/sources/inflate.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const inflater = new Inflater();

function inflate(stream: Uint8Array, limit: number): Buffer | null {
  inflater.input(stream.length + 3).set(stream, 3);
  return inflater.inflate(3, stream.length, limit);
}

/** What zlib is told, so that all three kinds of blocks and long codes occur. */
const WAYS = [
  { level: 0 },
  { level: 1 },
  { level: 9 },
  { level: 9, memLevel: 1 },
  { strategy: constants.Z_FIXED },
  { strategy: constants.Z_HUFFMAN_ONLY },
  { strategy: constants.Z_RLE },
  { windowBits: 9 },
];

const numbers = (count: number, of: (i: number) => number) =>
  Buffer.from(Array.from({ length: count }, (_, i) => of(i)));

const TEXTS: [string, Buffer][] = [
  ['nothing', Buffer.alloc(0)],
  ['one byte', Buffer.from('x')],
  ['one byte, many times', Buffer.alloc(200_000, 'a')],
  ['all bytes', numbers(256, (i) => i)],
  // Lengths of codes grow with rarity, to beyond what is looked up at once.
  [
    'bytes of which each is half as frequent as the one before',
    numbers(70_000, (i) => Math.clz32((i * 2_654_435_761) >>> 0)),
  ],
  ['source code', readFileSync(import.meta.filename)],
  ['noise', numbers(100_000, (i) => Math.imul(i ^ (i >>> 5), 0x9e3779b1) >>> 24)],
  [
    'what repeats from as far away as can be',
    Buffer.concat([Buffer.from('far'), Buffer.alloc(32_760), Buffer.from('far')]),
  ],
];

describe('inflates what zlib deflates', () => {
  test.each(TEXTS)('%s', (_, text) => {
    for (const way of WAYS) {
      const stream = deflateSync(text, way);
      expect(inflate(stream, text.length)?.equals(text), JSON.stringify(way)).toBe(true);
      expect(inflate(Buffer.concat([stream, Buffer.from('behind it')]), text.length)?.equals(text)).toBe(true);
    }
  });

  test('any bytes', () => {
    const pieces = fc.array(fc.oneof(fc.uint8Array({ maxLength: 50 }), fc.constant(Buffer.from('the same again'))), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(pieces, fc.constantFrom(...WAYS), (parts, way) => {
        const text = Buffer.concat(parts);
        expect(inflate(deflateSync(text, way), text.length)?.equals(text)).toBe(true);
      }),
    );
  });
});

describe('tells a stream that is not as it should be', () => {
  const text = Buffer.from('a line of text that is long enough, a line of text\n'.repeat(40));

  test('longer than was said', () => {
    for (const way of WAYS) expect(inflate(deflateSync(text, way), text.length - 1)).toBeNull();
  });

  test('cut off anywhere', () => {
    for (const way of WAYS) {
      const stream = deflateSync(text, way);
      for (let length = 0; length < stream.length; length++)
        expect(inflate(stream.subarray(0, length), text.length)).toBeNull();
    }
  });

  test('with any byte changed: never other bytes than those that were deflated', () => {
    for (const way of WAYS) {
      const stream = deflateSync(text, way);
      for (let at = 0; at < stream.length; at++) {
        const broken = Buffer.from(stream);
        broken[at]! ^= 1 << (at % 8);
        const result = inflate(broken, text.length);
        expect(result === null || result.equals(text)).toBe(true);
      }
    }
  });

  test('anything at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const stream = Buffer.concat([Buffer.from([0x78, 0x9c]), bytes]);
        expect(inflate(stream, 100_000)).toBeNull();
      }),
      { numRuns: 1_000 },
    );
  });
});

test('the module in use is compiled from the source beside it', { timeout: 60_000 }, async () => {
  expect(readFileSync(resolve(ROOT, 'src/generated/inflate.ts'), 'utf8')).toBe(await generateInflate());
});
