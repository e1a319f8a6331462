import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatesAt } from '../../../src/engine/scan/generic/candidates.ts';
import { GENERIC_STEMS } from '../../../src/engine/scan/generic/stems.ts';
import { pathKind } from '../../../src/engine/scan/generic/syntax.ts';
import { Prefilter } from '../../../src/engine/scan/prefilter.ts';
import { UnitText } from '../../../src/engine/scan/unit-text.ts';

const prefilter = new Prefilter(GENERIC_STEMS, () => 'stem');
const ungated = new Prefilter(GENERIC_STEMS);

/** The stems of a text: all of them, and those that the gate lets through. */
function stemsOf(content: Uint8Array, path: string, from: number): { unit: UnitText; all: number[]; passed: number[] } {
  const bytes = prefilter.reserve(from + content.length);
  bytes.set(content, from);
  ungated.reserve(content.length).set(content);
  const all: number[] = [];
  ungated.find(0, content.length, { keyword: (offset) => all.push(offset) });
  const passed: number[] = [];
  const stem = (offset: number, mayAssign: boolean): void => {
    if (mayAssign) passed.push(offset);
  };
  prefilter.find(from, content.length, { keyword: () => undefined, stem }, { inCode: pathKind(path) === 'code' });
  return { unit: new UnitText(path, bytes.subarray(from), content.length), all, passed };
}

function expectNothingLost(content: Uint8Array, path: string, from = 0): number {
  const { unit, all, passed } = stemsOf(content, path, from);
  const candidates = candidatesAt(unit, all);
  expect(candidatesAt(unit, passed)).toEqual(candidates);
  return candidates.length;
}

function textsIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(?:ts|yml|md)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
}

const PATHS = ['a.ts', 'a.py', 'a.yml', 'a.md', '.env', 'a.json', 'a.xml', 'yarn.lock', ''];
const SIGNS =
  '= : := => == != ?= ??= || ||= += <- -> -- - . , ; | ( ) [ ] { } < > </ /> @ & ! !! ? # // /* * ** % $ ${ \\ \\\\ " \' ` """ \'\'\' \\" \\\\" &quot; &#39; <![CDATA[ ]]>'.split(
    ' ',
  );
const WORDS =
  'value val default content type description string str bytes any optional as is was are to equals or new set config env export login machine curl mysqldump -p -u --user --proxy-user identified with by insert into values create user key name id auth credentials <key> </key><string> Type Default NoEcho s:8: rem Foo.bar(x getenv( []byte( b u f !!str &anchor token basic bearer 1 22 A1b2C3d4 hunter2 Zm9vOmJhcg== x yy EAAA-12345678'.split(
    ' ',
  );
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...GENERIC_STEMS) },
  { weight: 4, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom(' ', ' ', '  ', '\t', '\n', '\r\n', '\u00a0', '') },
);

/** Ways to write an assignment, with holes for signs and words. */
const FORMS = [
  ['{s}{c}{e}{q}{v}{q}', 6],
  ['{w} {s}{c}: {w} {e} {q}{v}{q}', 3],
  ['{w}={q}{s}{q}{e}{w}{e}{q}{v}{q}', 3],
  ['{c}{s}{c}{e}{w}({q}{v}{q})', 3],
  ['- --{s}\n- {v}', 1],
  ['INSERT INTO t ({w}, {s}, {w}) VALUES (1, \'{v}\', "{v}")', 2],
  ['{s}: {q}|\n  {v}\n', 1],
  ['// {s}{e}{v}\n', 2],
  ['{s} {v}\n', 3],
] as const;

const form = fc
  .tuple(
    fc.oneof(...FORMS.map(([text, weight]) => ({ weight, arbitrary: fc.constant(text) }))),
    fc.constantFrom(...GENERIC_STEMS, 'db_password', 'API_TOKEN', 'AuthKey=', 'credentials'),
    fc.infiniteStream(fc.constantFrom(...WORDS)),
    fc.infiniteStream(fc.constantFrom(...SIGNS, ' ', '')),
    fc.constantFrom('"', "'", '`', '', '\\"', '&quot;', '@"'),
    fc.string({ minLength: 0, maxLength: 24 }),
    fc.constantFrom(
      '=',
      ': ',
      ' = ',
      ' := ',
      ' => ',
      ' ',
      '\n  ',
      ', ',
      '(',
      ' || ',
      '?: ',
      ' is ',
      '>',
      ' | ',
      ' <- ',
    ),
  )
  .map(([text, stem, words, signs, quote, value, equals]) =>
    text.replace(/\{(\w)\}/g, (_, hole: string) => {
      if (hole === 'w') return words.next().value;
      if (hole === 'c') return signs.next().value;
      return { s: stem, q: quote, v: value, e: equals }[hole] ?? '';
    }),
  );

describe('the gate before the generic detector', () => {
  it('lets every candidate through, in texts of any pieces', () => {
    const text = fc.array(piece, { minLength: 4, maxLength: 40, size: 'max' }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom(...PATHS), fc.nat(3), (content, path, from) => {
        expectNothingLost(Buffer.from(content), path, from);
      }),
      { numRuns: 3_000 },
    );
  });

  it('lets every candidate through, in all ways to write an assignment', () => {
    fc.assert(
      fc.property(
        fc.array(form, { minLength: 1, maxLength: 4, size: 'max' }),
        fc.constantFrom(...PATHS),
        (forms, path) => {
          expectNothingLost(Buffer.from(forms.join('\n')), path);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('lets every candidate through, in any bytes around stems', () => {
    const noise = fc.uint8Array({ maxLength: 12 });
    const parts = fc.array(fc.tuple(noise, fc.constantFrom(...GENERIC_STEMS), noise), { maxLength: 12 });
    fc.assert(
      fc.property(parts, fc.constantFrom(...PATHS), (chunks, path) => {
        const bytes = chunks.flatMap(([before, stem, after]) => [before, Buffer.from(stem), after]);
        expectNothingLost(Buffer.concat(bytes), path);
      }),
      { numRuns: 1_000 },
    );
  });

  it('lets every candidate through where the text is cut at any byte, and where a value is longer than what is read', () => {
    const text = Buffer.from(
      `password = "${'x'.repeat(500)}"; token: '${'y'.repeat(5_000)}'\nsecret=${'z'.repeat(600)}`,
    );
    for (let end = 0; end < text.length; end += 7) expectNothingLost(text.subarray(0, end), end % 2 ? 'a.ts' : '.env');
  });

  it('lets every candidate of this repository through', () => {
    const files = ['src', 'rules', 'scripts', '__tests__/engine', 'docs'].flatMap((folder) => textsIn(folder));
    let candidates = 0;
    for (const file of files) {
      const content = readFileSync(file);
      for (const path of [file, `${file}.txt`]) candidates += expectNothingLost(content, path);
    }
    expect(candidates).toBeGreaterThan(100);
  });

  it('turns most stems of ordinary code away', () => {
    const files = textsIn('src').map((file) => readFileSync(file));
    const { all, passed } = stemsOf(Buffer.concat(files), 'a.ts', 0);
    expect(passed.length).toBeLessThan(all.length / 3);
  });
});
