import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findProgram } from '../../../src/adapters/peers/find-program.ts';

let folder: string;
let scanned: string;
let tools: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'sealant-peers-')));
  [scanned, tools] = [join(folder, 'repo'), join(folder, 'tools')];
  for (const each of [scanned, tools]) mkdirSync(each);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function program(at: string, mode = 0o755): string {
  writeFileSync(at, '#!/bin/sh\n');
  chmodSync(at, mode);
  return at;
}
const find = (...path: string[]) => findProgram('gitleaks', { PATH: path.join(delimiter) }, 'linux', scanned);

describe('the other scanner’s program', () => {
  test('is the first one in an absolute folder of PATH', () => {
    const file = program(join(tools, 'gitleaks'));
    expect(find('/nowhere', tools)).toBe(file);
  });

  test.each(['', '.', 'bin', './tools'])('is never looked for in the relative entry “%s”', (entry) => {
    program(join(tools, 'gitleaks'));
    expect(find(entry)).toBeNull();
  });

  test('is never one that came with what is scanned, by a link either', () => {
    const planted = program(join(scanned, 'gitleaks'));
    expect(find(scanned)).toBeNull();
    symlinkSync(planted, join(tools, 'gitleaks'));
    expect(find(tools)).toBeNull();
    symlinkSync(scanned, join(folder, 'alias'));
    expect(find(join(folder, 'alias'))).toBeNull();
  });

  test('is no folder, and no file that may not be run', () => {
    mkdirSync(join(tools, 'gitleaks'));
    expect(find(tools)).toBeNull();
    rmSync(join(tools, 'gitleaks'), { recursive: true });
    program(join(tools, 'gitleaks'), 0o644);
    expect(find(tools)).toBeNull();
  });

  test('on Windows has its ending', () => {
    const file = program(join(tools, 'gitleaks.exe'));
    expect(findProgram('gitleaks', { Path: tools }, 'win32', scanned)).toBe(file);
  });
});
