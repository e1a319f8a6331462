import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Hunk, parseUnifiedDiff } from '../../../src/adapters/sources/unified-diff.ts';

interface Read {
  files: number;
  hunks: { path: string; startLine: number; text: string; added: number[] }[];
  binary: string[];
  faults: string[];
}

function read(diff: string): Read {
  const result: Read = { files: 0, hunks: [], binary: [], faults: [] };
  result.files = parseUnifiedDiff(Buffer.from(diff), {
    hunk: ({ path, startLine, lines, added }: Hunk) =>
      result.hunks.push({ path, startLine, text: Buffer.concat(lines).toString('utf8'), added: [...added] }),
    binary: (path) => result.binary.push(path),
    fault: (line, what) => result.faults.push(`${line}: ${what}`),
  });
  return result;
}

const git = (path: string, body: string) => `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n${body}`;

describe('a unified diff', () => {
  test('gives context and added lines, and where they stand in the new file', () => {
    const { hunks, files, faults } = read(git('x', '@@ -3,3 +5,4 @@ fn\n a\n-b\n+c\n+d\n e\n'));
    expect(hunks).toEqual([{ path: 'x', startLine: 5, text: 'a\nc\nd\ne\n', added: [6, 7] }]);
    expect({ files, faults }).toEqual({ files: 1, faults: [] });
  });

  test('may be one of several, with counts left out and lines that look like headers', () => {
    const { hunks, faults } = read(
      `${git('x', '@@ -1 +1 @@\n--- removed\n+++ added\n')}${git('y', '@@ -0,0 +1,2 @@\n+a\n+b\n')}`,
    );
    expect(hunks).toEqual([
      { path: 'x', startLine: 1, text: '++ added\n', added: [1] },
      { path: 'y', startLine: 1, text: 'a\nb\n', added: [1, 2] },
    ]);
    expect(faults).toEqual([]);
  });

  test('may end without a line break', () => {
    const { hunks, faults } = read(
      git('x', '@@ -1 +1,2 @@\n-a\n\\ No newline at end of file\n+a\n+b\n\\ No newline at end of file\n'),
    );
    expect(hunks).toEqual([{ path: 'x', startLine: 1, text: 'a\nb\n', added: [1, 2] }]);
    expect(faults).toEqual([]);
  });

  test('may have lost the space of empty context lines', () => {
    expect(read(git('x', '@@ -1,2 +1,3 @@\n\n+b\n c\n')).hunks[0]!.text).toBe('\nb\nc\n');
  });

  test.for([
    ['"a/sp\\303\\244 t.txt" "b/sp\\303\\244 t.txt"', '"b/sp\\303\\244 t.txt"', 'spä t.txt'],
    ['"a/q\\"\\t\\\\" "b/q\\"\\t\\\\"', '"b/q\\"\\t\\\\"', 'q"\t\\'],
    ['a/with space b/with space', 'b/with space\t', 'with space'],
    ['a/plain b/plain', 'b/plain', 'plain'],
  ])('unquotes the name %s', ([header, name, path]) => {
    const old = name!.replace('b/', 'a/');
    expect(read(`diff --git ${header}\n--- ${old}\n+++ ${name}\n@@ -0,0 +1 @@\n+x\n`).hunks[0]!.path).toBe(path);
  });

  test.for([
    ['a/x', 'b/x', 'x'],
    ['i/x', 'w/x', 'x'],
    ['src/x', 'src/x', 'src/x'],
    ['/dev/null', 'b/x', 'x'],
    ['x.orig\t2026-01-01 00:00:00', 'x\t2026-01-01 00:00:01', 'x'],
  ])('of %s and %s is of the file %s', ([old, now, path]) => {
    expect(read(`--- ${old}\n+++ ${now}\n@@ -0,0 +1 @@\n+x\n`)).toMatchObject({ files: 1, hunks: [{ path }] });
  });

  test('of a rename tells the new name', () => {
    const diff = 'diff --git a/old b/new\nsimilarity index 90%\nrename from old\nrename to new\n';
    expect(read(`${diff}--- a/old\n+++ b/new\n@@ -1 +1,2 @@\n a\n+b\n`).hunks[0]!.path).toBe('new');
    expect(read(diff)).toMatchObject({ files: 1, hunks: [], faults: [] });
  });

  test('of a deleted file adds nothing', () => {
    expect(read('diff --git a/x b/x\n--- a/x\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n')).toMatchObject({
      hunks: [],
      faults: [],
    });
  });

  test('of a merge counts as added only what no parent has', () => {
    const diff = 'diff --cc x\n--- a/x\n+++ b/x\n@@@ -1,2 -1,2 +1,4 @@@\n  a\n +b\n+ c\n++d\n';
    expect(read(diff)).toMatchObject({ hunks: [{ path: 'x', text: 'a\nb\nc\nd\n', added: [4] }], faults: [] });
    expect(read('diff --cc x\n--- a/x\n+++ b/x\n@@@ -1,2 -1,1 +1,2 @@@\n  a\n- b\n++d\n').faults).toEqual([]);
  });

  test('names binary files', () => {
    expect(read('diff --git a/x b/x\nBinary files a/x and b/x differ\n').binary).toEqual(['x']);
    expect(read('diff --git a/x b/x\nGIT binary patch\nliteral 3\n').binary).toEqual(['x']);
  });

  test('may stand in a mail', () => {
    const mail = `From 1 Mon\nSubject: [PATCH] x\n\ntext\n---\n x | 1 +\n\n${git('x', '@@ -0,0 +1 @@\n+a\n')}-- \n2.39\n`;
    expect(read(mail)).toMatchObject({ files: 1, hunks: [{ text: 'a\n' }], faults: [] });
  });

  test('may have Windows line breaks', () => {
    expect(read(git('x', '@@ -0,0 +1 @@\r\n+a\r\n').replaceAll(/(?<!\r)\n/g, '\r\n'))).toMatchObject({
      hunks: [{ path: 'x', text: 'a\r\n' }],
      faults: [],
    });
  });

  test.for([
    ['ends inside a hunk', git('x', '@@ -1,2 +1,3 @@\n a\n+b\n')],
    ['has a hunk with a strange line', git('x', '@@ -1,2 +1,3 @@\n a\nstrange\n')],
    ['has a header that is none', git('x', '@@ -1,2 1,3 @@\n a\n')],
    ['has a combined header with the wrong number of ranges', git('x', '@@@ -1,2 +1,3 @@@\n a\n')],
  ])('that %s is a fault', ([, diff]) => {
    expect(read(diff!).faults).toHaveLength(1);
  });

  test('that is none names no file', () => {
    expect(read('hello\nworld\n')).toMatchObject({ files: 0, hunks: [] });
  });

  test('of any bytes is read without an exception', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '@@ -1 +1 @@\n',
            '+a\n',
            '-b\n',
            ' c\n',
            '+++ b/x\n',
            '--- a/x\n',
            '"',
            '@@',
            'diff --git ',
            '\n',
            '\\',
          ),
        ),
        (parts) => {
          read(parts.join(''));
        },
      ),
    );
  });
});
