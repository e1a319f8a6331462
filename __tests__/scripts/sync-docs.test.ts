import { expect, test } from 'vitest';
import { fillBlocks, README_BLOCKS, syncedFiles } from '../../scripts/sync-docs.ts';

test.each(syncedFiles().map((file) => [file.path.replace(/^.*\/(?=(?:\w+\/)?[\w.]+$)/, ''), file] as const))(
  '%s is what its tables say (npm run sync)',
  (_, { now, wanted }) => {
    expect(now).toBe(wanted);
  },
);

test('a block is filled once, and filling it again changes nothing', () => {
  const text = 'a\n<!-- exit-codes:begin (npm run sync) -->\nold\n<!-- exit-codes:end -->\nb\n';
  const filled = fillBlocks(text);
  expect(filled).toContain('| `3` | Incomplete:');
  expect(filled).not.toContain('old');
  expect(filled.startsWith('a\n<!-- exit-codes:begin (npm run sync) -->\n')).toBe(true);
  expect(fillBlocks(filled)).toBe(filled);
});

test('an unknown block and a missing end are errors', () => {
  expect(() => fillBlocks('<!-- nope:begin -->\n<!-- nope:end -->')).toThrow('no block “nope”');
  expect(() => fillBlocks('<!-- inputs:begin -->\n')).toThrow('1 blocks begin, 0 end');
});

test.each(Object.keys(README_BLOCKS))('the rows of %s have as many cells as its head', (name) => {
  const cells = README_BLOCKS[name]!()
    .trimEnd()
    .split('\n')
    .map((row) => row.replaceAll('\\|', '').split('|').length);
  expect(new Set(cells).size).toBe(1);
});
