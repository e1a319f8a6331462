import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Sealant's own folder: only there is a `.gitignore` touched. */
const FOLDER = '.sealant';
const LEFTOVERS = ['*.lock', '*.takeover', '*.tmp'];

/** Has git ignore a file that must not be committed, where it lies in a `.sealant` folder. Adds, never takes away. */
export function keepOutOfGit(file: string): void {
  if (basename(dirname(file)) !== FOLDER) return;
  const path = join(dirname(file), '.gitignore');
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const known = new Set(before.split(/\r?\n/));
  const missing = [basename(file), ...LEFTOVERS].filter((line) => !known.has(line));
  if (missing.length === 0 || known.has('*')) return;
  const start = before === '' || before.endsWith('\n') ? before : `${before}\n`;
  writeFileSync(path, `${start}${missing.map((line) => `${line}\n`).join('')}`);
}
