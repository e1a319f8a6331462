import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generatePrefilter } from '../../../scripts/build-prefilter.ts';
import { Prefilter } from '../../../src/engine/scan/prefilter.ts';

function fold(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** What the prefilter must say: indexOf for each keyword. */
function reference(keywords: readonly string[], bytes: Uint8Array): string[] {
  const text = fold(bytes);
  const hits: string[] = [];
  keywords.forEach((keyword, index) => {
    for (let at = text.indexOf(keyword); at !== -1; at = text.indexOf(keyword, at + 1)) hits.push(`${at}:${index}`);
  });
  return hits.sort();
}

function found(prefilter: Prefilter, bytes: Uint8Array, from = 0): string[] {
  prefilter.reserve(from + bytes.length).set(bytes, from);
  const hits: string[] = [];
  prefilter.find(from, bytes.length, { keyword: (offset, keyword) => hits.push(`${offset}:${keyword}`) });
  return hits.sort();
}

const keyword = fc
  .array(fc.constantFrom(...'abk_-0:@[`{ '), { minLength: 3, maxLength: 9 })
  .map((letters) => letters.join(''));
const keywords = fc.uniqueArray(keyword, { minLength: 1, maxLength: 40 });
const text = fc
  .array(fc.constantFrom(...'abkABK_-0:@[`{ \0\u00e1\u00c1'), { maxLength: 300 })
  .map((letters) => letters.join(''));

describe('Prefilter', () => {
  it('finds what indexOf finds, no more and no less', () => {
    fc.assert(
      fc.property(keywords, text, fc.nat(3), (words, content, from) => {
        const bytes = Buffer.from(content, 'latin1');
        expect(found(new Prefilter(words), bytes, from)).toEqual(reference(words, bytes));
      }),
      { numRuns: 400 },
    );
  });

  it('finds planted keywords in random bytes at every offset', () => {
    const words = ['abc', 'ghp_', 'akia', 'xoxb-', '-----begin', 'sk_live_', 'a'.repeat(250)];
    const prefilter = new Prefilter(words);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(...words), fc.nat(400), (noise, word, at) => {
        const bytes = Buffer.concat([noise.subarray(0, at), Buffer.from(word.toUpperCase()), noise.subarray(at)]);
        expect(found(prefilter, bytes)).toEqual(reference(words, bytes));
      }),
    );
  });

  it('does not see what an earlier, longer text left behind', () => {
    const prefilter = new Prefilter(['secret']);
    expect(found(prefilter, Buffer.from('my secret'))).toEqual(['3:0']);
    expect(found(prefilter, Buffer.from('my sec'))).toEqual([]);
  });

  it('loses nothing when hits outnumber its buffer, across chunks', () => {
    const prefilter = new Prefilter(['key', 'eyk', 'yke', 'keyk']);
    const bytes = Buffer.from('key'.repeat(200_000));
    expect(found(prefilter, bytes)).toHaveLength(reference(prefilter.keywords, bytes).length);
  });

  it('stops where it is told to and says so', () => {
    const prefilter = new Prefilter(['key']);
    prefilter.reserve(1_000_000).fill(107);
    let asked = 0;
    expect(prefilter.find(0, 1_000_000, { keyword: () => undefined }, { goOn: () => ++asked < 3 })).toBe(false);
    expect(asked).toBe(3);
  });

  it('counts lines as people do', () => {
    const prefilter = new Prefilter(['key']);
    fc.assert(
      fc.property(fc.array(fc.constantFrom('\n', 'a', '\r'), { maxLength: 100 }), fc.nat(20), (letters, from) => {
        const content = letters.join('');
        prefilter.reserve(from + content.length).set(Buffer.from(content), from);
        const lines = content.split('\n');
        expect(prefilter.countLines(from, content.length)).toBe(lines.at(-1) === '' ? lines.length - 1 : lines.length);
      }),
    );
  });

  it.each([['ab'], ['Abc'], ['a'.repeat(251)], ['äöü']])('refuses the keyword %j', (word) => {
    expect(() => new Prefilter([word])).toThrow(RangeError);
  });
});

describe('src/generated/prefilter.ts', () => {
  it('is what the AssemblyScript source compiles to', async () => {
    expect(readFileSync('src/generated/prefilter.ts', 'utf8')).toBe(await generatePrefilter());
  });
});
