import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { shellQuoted } from '../../src/domain/shell-quoted.ts';

test.skipIf(process.platform === 'win32')(
  'a quoted text is one word, unchanged, to a real shell (skipped on Windows, which has no sh)',
  () => {
    const texts = ["it's", "''", '$(id) `id` $HOME', 'a b\n"c" \\ *', '', '-n', '!x; exit 3'];
    const script = `for word in ${texts.map(shellQuoted).join(' ')}; do printf '%s\\0' "$word"; done`;
    expect(execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1)).toEqual(texts);
  },
);
