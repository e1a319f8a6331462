import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MaskStream, MaskTable } from '../../../src/engine/inject/mask-stream.ts';

function tableOf(masks: readonly string[]): MaskTable {
  const table = new MaskTable();
  table.add(masks);
  return table;
}

/** What is shown when the bytes come in these chunks. */
function shown(masks: readonly string[], chunks: readonly Buffer[]): Buffer {
  const stream = new MaskStream(tableOf(masks));
  return Buffer.concat([...chunks.map((chunk) => stream.push(chunk)), stream.end()]);
}

function cut(bytes: Buffer, sizes: readonly number[]): Buffer[] {
  const chunks: Buffer[] = [];
  let at = 0;
  for (const size of sizes) {
    chunks.push(bytes.subarray(at, at + size));
    at += size;
  }
  return [...chunks, bytes.subarray(at)];
}

/** The simplest correct answer: mark every byte of every hit, then write `***` for each run of marked bytes. */
function expected(masks: readonly string[], bytes: Buffer): string {
  const hidden = new Uint8Array(bytes.length);
  for (const mask of masks.map((text) => Buffer.from(text))) {
    for (let at = bytes.indexOf(mask); at !== -1; at = bytes.indexOf(mask, at + 1))
      hidden.fill(1, at, at + mask.length);
  }
  let text = '';
  for (let i = 0; i < bytes.length; i++) {
    if (hidden[i] === 0) text += String.fromCharCode(bytes[i]!);
    else if (i === 0 || hidden[i - 1] === 0) text += '***';
  }
  return text;
}

describe('MaskStream', () => {
  const mask = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), minLength: 4, maxLength: 9 });
  const masks = fc.array(mask, { minLength: 1, maxLength: 12 });
  const text = fc.array(fc.oneof(mask, fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'x', '\n'), maxLength: 5 })), {
    maxLength: 30,
  });

  test('hides the same bytes however the output is cut, overlaps and neighbours as one', () => {
    fc.assert(
      fc.property(masks, text, fc.array(fc.nat(7)), (all, words, sizes) => {
        // Some words are masks themselves, so that hits are common.
        const bytes = Buffer.from([...words, ...all].join(''));
        expect(shown(all, cut(bytes, sizes)).toString('latin1')).toBe(expected(all, bytes));
      }),
      { numRuns: 300 },
    );
  });

  test('leaves other bytes as they are, also those that are no UTF-8', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.array(fc.nat(50)), (bytes, sizes) => {
        expect(shown(['a mask that does not occur in it'], cut(Buffer.from(bytes), sizes))).toEqual(Buffer.from(bytes));
      }),
    );
  });

  test('holds back what may begin a mask, and nothing else', () => {
    const stream = new MaskStream(tableOf(['hunter22']));
    expect(stream.push(Buffer.from('Password: ')).toString()).toBe('Password: ');
    expect(stream.push(Buffer.from('hunt')).toString()).toBe('');
    expect(stream.push(Buffer.from('ing? ')).toString()).toBe('hunting? ');
    expect(stream.push(Buffer.from('hunter2')).toString()).toBe('');
    expect(stream.push(Buffer.from('2!')).toString()).toBe('***!');
    expect(stream.end().toString()).toBe('');
  });

  test('shows a beginning that never became a mask at the end', () => {
    expect(shown(['hunter22'], [Buffer.from('hunter')]).toString()).toBe('hunter');
  });

  test('masks that are added while a stream runs count from then on', () => {
    const table = new MaskTable();
    const stream = new MaskStream(table);
    expect(stream.push(Buffer.from('late-secret ')).toString()).toBe('late-secret ');
    table.add(['late-secret']);
    expect(stream.push(Buffer.from('late-secret ')).toString()).toBe('*** ');
  });
});
