import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appendSummary } from '../../../src/adapters/actions/summary.ts';

describe('appendSummary', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sealant-summary-'));
    path = join(folder, 'summary.md');
    writeFileSync(path, 'before\n');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('adds to what is there', () => {
    expect(appendSummary({ GITHUB_STEP_SUMMARY: path }, '# more')).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('before\n# more\n');
  });

  test('stays below what GitHub takes, cut at a line and said', () => {
    writeFileSync(path, '');
    appendSummary({ GITHUB_STEP_SUMMARY: path }, 'zeile mit ü\n'.repeat(200_000));
    const text = readFileSync(path, 'utf8');
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
    expect(Buffer.byteLength(text)).toBeGreaterThan(1024 * 1024 - 200);
    const [cut, ...lines] = text.trimEnd().split('\n').reverse();
    expect(cut).toContain('cut at 1 MiB');
    expect(new Set(lines)).toEqual(new Set(['', 'zeile mit ü']));
  });

  test.for([{}, { GITHUB_STEP_SUMMARY: '' }, { GITHUB_STEP_SUMMARY: '/nowhere/summary.md' }])(
    'says false where it can’t be written: %o',
    (env) => expect(appendSummary(env, 'x')).toBe(false),
  );
});
