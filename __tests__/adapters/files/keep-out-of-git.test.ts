import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { keepOutOfGit } from '../../../src/adapters/files/keep-out-of-git.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealant-git-'));
  mkdirSync(join(folder, '.sealant'));
  return () => rmSync(folder, { recursive: true, force: true });
});
const ignored = () => readFileSync(join(folder, '.sealant/.gitignore'), 'utf8');

it('a file in .sealant is ignored, once, beside what was ignored before', () => {
  writeFileSync(join(folder, '.sealant/.gitignore'), 'mine');
  for (const name of ['vault.key', 'journal.jsonl', 'vault.key']) keepOutOfGit(join(folder, '.sealant', name));
  expect(ignored()).toBe('mine\nvault.key\n*.lock\n*.takeover\n*.tmp\njournal.jsonl\n');
});

it('nothing is added where all is ignored already', () => {
  writeFileSync(join(folder, '.sealant/.gitignore'), '*\n');
  keepOutOfGit(join(folder, '.sealant/vault.key'));
  expect(ignored()).toBe('*\n');
});

it('no other folder is touched', () => {
  keepOutOfGit(join(folder, 'vault.key'));
  expect(existsSync(join(folder, '.gitignore'))).toBe(false);
});
