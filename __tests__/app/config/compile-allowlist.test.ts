import { expect, test } from 'vitest';
import { compileAllowlist, compileGlobs } from '../../../src/app/config/compile-allowlist.ts';

test.each([
  ['test/**', 'test/a/b.ts', true],
  ['test/**', 'src/test/a.ts', false],
  ['**/*.md', '.github/README.md', true],
  ['*.md', 'docs/README.md', false],
  ['!src/**', 'lib/a.ts', false],
  ['!src/**', '!src/a.ts', true],
  ['#a', '#a', true],
  ['{a,b}/*', 'b/x', true],
])('the glob %j on %j: %j', async (glob, path, matches) => {
  expect((await compileGlobs([glob]))!(path)).toBe(matches);
});

test('without globs there is nothing to match with', async () => {
  expect(await compileGlobs([])).toBeNull();
});

test('an entry has exactly the conditions the config gives it', async () => {
  const none = { paths: [], pathPattern: null, rules: [], value: null, expires: null };
  const [byPath, byRule, byValue, byBoth] = await compileAllowlist([
    { ...none, paths: ['a/*'], reason: 'p', expires: '2027-01-31' },
    { ...none, rules: ['r'], reason: 'q' },
    { ...none, value: '^x', reason: 'v' },
    { ...none, paths: ['a/*'], pathPattern: 'b$', reason: 'w' },
  ]);
  expect(byPath!.matchesPath!('a/b')).toBe(true);
  expect(byPath).toMatchObject({ reason: 'p', expires: '2027-01-31' });
  expect(['a/b', 'a/c', 'b'].map((path) => byBoth!.matchesPath!(path))).toEqual([true, false, false]);
  expect(byRule).toEqual({ reason: 'q', rules: ['r'] });
  expect(byValue).toEqual({ reason: 'v', value: /^x/ });
});
