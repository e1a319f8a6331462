import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ArchiveSink } from '../../../src/adapters/archives/archive-sink.ts';
import { scanDiskFile } from '../../../src/adapters/sources/disk-file.ts';
import { compileRules } from '../../../src/engine/scan/rules/compile-rules.ts';
import type { Ruleset } from '../../../src/engine/scan/rules/rule.ts';
import { createScanner } from '../../../src/engine/scan/scanner.ts';
import type { ScanSink } from '../../../src/engine/scan/source.ts';
import ruleset from '../../../src/generated/ruleset.json' with { type: 'json' };

const MEGABYTE = 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), 'sealant-disk-file-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Scans a file of this content; `most` is how much of it was asked for. */
function scanned(content: Uint8Array, archives = false): { most: number; texts: number; skipped: unknown } {
  const path = join(folder, 'file');
  writeFileSync(path, content);
  const scanner = createScanner({ ruleset: compileRules(ruleset as Ruleset) });
  const sink: ScanSink = archives ? new ArchiveSink(scanner.sink) : scanner.sink;
  let most = 0;
  const buffer = sink.buffer.bind(sink);
  sink.buffer = (size) => {
    most = Math.max(most, size);
    return buffer(size);
  };
  scanDiskFile(sink, path, { path: 'file', commit: null, previous: [] });
  const { texts } = scanner;
  return { most, texts, skipped: scanner.release().record.skipped };
}

const text = Buffer.alloc(5 * MEGABYTE, 'words of a text\n');
const binary = Uint8Array.from(text);
binary.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]);

describe('of a large file', () => {
  test.each([[false], [true]])(
    'that is binary only the beginning is read, and it is counted (archives: %s)',
    (archives) => {
      const { most, texts, skipped } = scanned(binary, archives);
      expect(most).toBeLessThanOrEqual(65_536);
      expect(texts).toBe(1);
      expect(skipped).toMatchObject({ binary: 1 });
    },
  );

  test('that is an archive the beginning tells so, and all is read where archives are looked into', () => {
    const zip = Uint8Array.from(text);
    zip.set([0x50, 0x4b, 3, 4, 0, 0]);
    expect(scanned(zip).skipped).toMatchObject({ archive: 1 });
    expect(scanned(zip).most).toBeLessThanOrEqual(65_536);
    expect(scanned(zip, true).most).toBeGreaterThan(5 * MEGABYTE);
  });

  test.each([
    ['text', text],
    ['text with a zero late', Buffer.concat([text, Buffer.alloc(1)])],
    ['UTF-16', Buffer.from(text.toString('latin1'), 'utf16le')],
    ['a binary that is small enough to hold a proven token', binary.subarray(0, 2 * MEGABYTE)],
  ])('%s all is read', (_title, content) => {
    expect(scanned(content).most).toBeGreaterThan(content.length);
  });
});
