import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { StatusError, StatusParser } from '../../../src/adapters/sources/status.ts';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);
const C = 'c'.repeat(40);
const Z = '0'.repeat(40);

const OUTPUT = Buffer.from(
  [
    '# branch.oid x',
    `1 .M N... 100644 100644 100644 ${A} ${A} changed on disk`,
    `1 M. N... 100644 100644 100644 ${A} ${B} staged`,
    `1 AM N... 000000 100644 100644 ${Z} ${B} both`,
    `1 .D N... 100644 100644 000000 ${A} ${A} gone from disk`,
    `1 D. N... 100644 000000 000000 ${A} ${Z} gone`,
    `1 .M S.M. 160000 160000 160000 ${A} ${A} module`,
    `2 R. N... 100644 100644 100644 ${A} ${B} R090 new name`,
    '? old name',
    `u UU N... 100644 100644 100644 100644 ${A} ${B} ${C} conflict`,
    '? untracked\nname',
    '',
  ].join('\0'),
);

function parse(chunks: readonly Buffer[]): string[] {
  const said: string[] = [];
  const parser = new StatusParser(({ path, index, disk }) => {
    const staged = index === null ? '-' : `${index.old.map(({ id }) => id[0]).join('')}>${index.id[0]}`;
    const changed =
      disk === null ? '-' : `[${disk.previous.map((id) => id[0]).join('')}]${disk.submodule ? ' sub' : ''}`;
    said.push(`${JSON.stringify(path.toString())} ${staged} ${changed}`);
  });
  for (const chunk of chunks) parser.push(chunk);
  return said;
}

const SAID = [
  '"changed on disk" - [a]',
  '"staged" a>b -',
  '"both" 0>b [b]',
  '"gone from disk" - -',
  '"gone" a>0 -',
  '"module" - [a] sub',
  // The token after a rename is its old name, whatever it looks like.
  '"new name" a>b -',
  '"conflict" - [bc]',
  '"untracked\\nname" - []',
];

describe('git status', () => {
  test('says what the index and the disk have, and what each started from', () => {
    expect(parse([OUTPUT])).toEqual(SAID);
  });

  test('is read the same however it is cut into pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(OUTPUT.length), { maxLength: 20 }), (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), OUTPUT.length];
        expect(parse(at.slice(1).map((end, i) => OUTPUT.subarray(at[i], end)))).toEqual(SAID);
      }),
    );
  });

  test('is refused when it is something else', () => {
    expect(() => parse([Buffer.from('M  file\0')])).toThrow(StatusError);
    expect(() => parse([Buffer.from('1 .M N... 100644\0')])).toThrow(StatusError);
  });
});
