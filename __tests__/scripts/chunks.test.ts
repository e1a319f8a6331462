import { describe, expect, test } from 'vitest';
import { chunkCycle } from '../../scripts/chunks.ts';

describe('a circle of chunks', () => {
  const vectors: readonly (readonly [string, Record<string, string[]>, string[] | null])[] = [
    ['nothing', {}, null],
    ['a chain', { a: ['b'], b: ['c'], c: [] }, null],
    ['two ways to one chunk', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, null],
    ['a chunk that imports itself', { a: ['a'] }, ['a', 'a']],
    ['two that import each other', { start: ['a'], a: ['b'], b: ['a'] }, ['a', 'b', 'a']],
    [
      'a circle behind a chunk that is done',
      { a: ['x'], x: [], b: ['x', 'c'], c: ['d'], d: ['b'] },
      ['b', 'c', 'd', 'b'],
    ],
    ['imports from outside', { a: ['node:fs'] }, null],
  ];

  test.for(vectors)('is told of %s', ([, imports, cycle]) => {
    expect(chunkCycle(new Map(Object.entries(imports)))).toEqual(cycle);
  });
});
