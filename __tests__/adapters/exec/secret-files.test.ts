import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { formatDotenv, formatJson } from '../../../src/adapters/exec/secret-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'sealant-dotenv-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const VALUES: Readonly<Record<string, string>> = {
  PLAIN: 'abc-123_/x.y:z@h%+,',
  SPACES: ' leading and trailing ',
  HASH: 'a # no comment',
  DOLLAR: 'a$HOME${HOME}`id`$(id)',
  QUOTES: '"double" quotes',
  BACKSLASH: 'a\\nb\\',
  EQUALS: 'a=b==',
  EMPTY: '',
  LINES: 'first\nsecond\n\nlast\n',
  UNICODE: 'pässword-漢字',
};

describe('a .env file', () => {
  const file = join(folder, '.env');
  writeFileSync(file, formatDotenv(VALUES));

  test('means the same to a shell', () => {
    const script = `set -a; . ${file}; node -e 'console.log(JSON.stringify(process.env))'`;
    const read = JSON.parse(execFileSync('sh', ['-c', script], { encoding: 'utf8' })) as Record<string, string>;
    for (const [name, value] of Object.entries(VALUES)) expect([name, read[name]]).toEqual([name, value]);
  });

  test('means the same to node --env-file', () => {
    const script = 'console.log(JSON.stringify(process.env))';
    const read = JSON.parse(
      execFileSync(process.execPath, [`--env-file=${file}`, '-e', script], { encoding: 'utf8', env: {} }),
    ) as Record<string, string>;
    for (const [name, value] of Object.entries(VALUES)) expect([name, read[name]]).toEqual([name, value]);
  });

  test('with a single quote inside, means the same to a shell', () => {
    const value = `it's $HOME "quoted" \`id\` \\`;
    const quoted = join(folder, 'quoted');
    writeFileSync(quoted, formatDotenv({ QUOTED: value }));
    expect(execFileSync('sh', ['-c', `. ${quoted}; printf %s "$QUOTED"`], { encoding: 'utf8' })).toBe(value);
  });
});

test('a JSON file holds the values as they are', () => {
  expect(JSON.parse(formatJson(VALUES))).toEqual(VALUES);
});
