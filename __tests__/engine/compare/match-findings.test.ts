import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/domain/finding.ts';
import { Secret } from '../../../src/domain/secret.ts';
import { matchFindings } from '../../../src/engine/compare/match-findings.ts';
import type { PeerFinding } from '../../../src/engine/compare/peer-finding.ts';
import { exampleFinding, madeUpValue } from '../../contracts/report-examples.ts';

interface Spot {
  path?: string;
  line?: number;
  endLine?: number;
  columns?: [number, number] | null;
  commit?: string | null;
  value?: string | null;
}

function ours({ path = 'a.ts', line = 1, endLine = line, columns, commit = null, value }: Spot = {}): Finding {
  const [startColumn, endColumn] = columns ?? [10, 50];
  const secret = new Secret(value ?? madeUpValue(1), 'ours');
  return { ...exampleFinding({ path, startLine: line, endLine, startColumn, endColumn, commit }), secret };
}

function theirs({ path = 'a.ts', line = 1, endLine = line, columns, commit = null, value }: Spot = {}): PeerFinding {
  const [startColumn, endColumn] = columns === null ? [null, null] : (columns ?? [10, 50]);
  const secret = value === null ? null : new Secret(value ?? madeUpValue(1), 'theirs');
  return { rule: 'their-rule', path, startLine: line, endLine, startColumn, endColumn, commit, secret };
}

const [one, two] = [madeUpValue(1), madeUpValue(2)];
const long = `Bearer ${one}`;
const commit = 'c3'.repeat(20);

describe('what two scanners found is the same', () => {
  test.each<[why: string, Spot, Spot, boolean]>([
    ['the same value at the same place', {}, {}, true],
    ['the same value on another line of the file', { line: 1 }, { line: 9 }, true],
    ['the same value in another file', {}, { path: 'b.ts' }, false],
    ['a value that stands in the other’s', { value: one }, { value: long, columns: [3, 50] }, true],
    ['another value at overlapping columns: one of the two decoded it', { value: one }, { value: two }, true],
    ['columns that are counted from 0', { columns: [10, 50] }, { columns: [9, 49], value: null }, true],
    ['another value beside it', { columns: [10, 50] }, { columns: [52, 90], value: two }, false],
    ['a neighbour that touches', { columns: [10, 50] }, { columns: [50, 80], value: two }, false],
    ['only a line, and no value', {}, { columns: null, value: null }, true],
    ['only a line, and another value', {}, { columns: null, value: two }, false],
    ['another line, and no value', { line: 1 }, { line: 2, columns: null, value: null }, false],
    ['the first line of a key of several', { line: 3, endLine: 30 }, { line: 3, value: two, columns: [1, 3] }, true],
    ['a line inside of a key of several', { line: 3, endLine: 30 }, { line: 7, value: two, columns: [1, 3] }, true],
    ['the same place in another commit', { commit }, { commit: 'd4'.repeat(20), value: two }, false],
    ['the same value of a commit under another of its names', { commit }, { commit, path: 'b.ts', line: 4 }, true],
    ['another value of the same commit in another file', { commit }, { commit, path: 'b.ts', value: two }, false],
  ])('%s', (_why, our, their, same) => {
    const { both, onlyOurs, onlyTheirs } = matchFindings([ours(our)], [theirs(their)]);
    expect([both.length, onlyOurs.length, onlyTheirs.length]).toEqual(same ? [1, 0, 0] : [0, 1, 1]);
  });

  test('several rules for one place are one match', () => {
    const peers = [theirs(), { ...theirs(), rule: 'generic' }];
    expect(matchFindings([ours()], peers).both).toMatchObject([
      { theirs: [{ rule: 'their-rule' }, { rule: 'generic' }] },
    ]);
    expect(matchFindings([], peers).onlyTheirs).toHaveLength(1);
  });

  test('every finding of both is told exactly once, whatever they are', () => {
    const spot = fc.record({
      path: fc.constantFrom('a', 'b'),
      line: fc.integer({ min: 1, max: 4 }),
      columns: fc.constantFrom<[number, number] | null>([1, 20], [10, 50], [60, 90], null),
      value: fc.constantFrom(one, two, long, null),
      commit: fc.constantFrom(commit, null),
    });
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 12 }), fc.array(spot, { maxLength: 12 }), (a, b) => {
        const [our, their] = [a.map(ours), b.map(theirs)];
        const { both, onlyOurs, onlyTheirs } = matchFindings(our, their);
        const all = [...both, ...onlyOurs, ...onlyTheirs];
        expect(new Set(all.flatMap((match) => match.ours))).toEqual(new Set(our));
        expect(all.flatMap((match) => match.ours)).toHaveLength(our.length);
        expect(all.flatMap((match) => match.theirs)).toHaveLength(their.length);
        expect(both.every((match) => match.ours.length > 0 && match.theirs.length > 0)).toBe(true);
      }),
    );
  });

  test('half a million findings at one place are no trouble', () => {
    const many = Array.from({ length: 500_000 }, (_, i) => theirs({ line: (i % 1000) + 1, value: two }));
    const { both, onlyTheirs } = matchFindings([ours({ line: 5 })], many);
    expect([both.length, onlyTheirs.length]).toEqual([1, 999]);
  });
});
