import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RawDiffError, RawDiffParser } from '../../../src/adapters/sources/raw-diff.ts';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);
const C = 'c'.repeat(40);
const Z = '0'.repeat(40);

/** As `git log --raw -z -c --format=tformat:%x01%H` prints it. */
const LOG = Buffer.from(
  `\u0001${A}\0\n:100644 100644 ${A} ${B} M\0x y\0:000000 120000 ${Z} ${C} A\0line\nbreak\0` +
    `\u0001${B}\0\u0001${C}\0\n:100644 100755 ${A} ${B} R087\0old\0\u0001new\0` +
    `\u0001${Z}\0\0::100644 100644 100644 ${A} ${B} ${C} MM\0:merged\0::100644 000000 100644 ${A} ${Z} ${C} RA\0ä\0`,
);

function parse(chunks: readonly Buffer[]): { said: string[]; complete: boolean } {
  const said: string[] = [];
  const parser = new RawDiffParser({
    commit: (id) => said.push(`commit ${id[0]}`),
    entry: ({ path, old, mode, id, status }) =>
      said.push(
        `${status} ${JSON.stringify(path.toString())} ${old.map((side) => `${side.mode}:${side.id[0]}`).join('+')} ${mode}:${id[0]}`,
      ),
  });
  for (const chunk of chunks) parser.push(chunk);
  return { said, complete: parser.isComplete() };
}

const SAID = [
  'commit a',
  'M "x y" 100644:a 100644:b',
  'A "line\\nbreak" 000000:0 120000:c',
  'commit b',
  'commit c',
  'R087 "\\u0001new" 100644:a 100755:b',
  'commit 0',
  'MM ":merged" 100644:a+100644:b 100644:c',
  'RA "ä" 100644:a+000000:0 100644:c',
];

describe('the raw diff format', () => {
  test('is read with commits, renames, merges and hostile names', () => {
    expect(parse([LOG])).toEqual({ said: SAID, complete: true });
  });

  test('is read the same however it is cut into pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(LOG.length), { maxLength: 20 }), (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), LOG.length];
        const pieces = at.slice(1).map((end, i) => LOG.subarray(at[i], end));
        expect(parse(pieces)).toEqual({ said: SAID, complete: true });
      }),
    );
  });

  test('that is cut off inside an entry is not complete', () => {
    expect(parse([LOG.subarray(0, LOG.length - 1)]).complete).toBe(false);
    expect(parse([Buffer.from(`:100644 100644 ${A} ${B} M\0`)]).complete).toBe(false);
  });

  test('is refused when it is something else', () => {
    expect(() => parse([Buffer.from('warning: x\0')])).toThrow(RawDiffError);
    expect(() => parse([Buffer.from(`:100644 100644 ${A} M\0`)])).toThrow(RawDiffError);
  });
});
