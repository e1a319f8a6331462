/**
 * Whole-process time of a scan beside bare Node and `git diff`.
 *
 *     npx tsx bench/scan.ts [--rounds 15] [--folder DIR]
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pullRequestRepository, writeTree } from './corpus.ts';
import { option } from './options.ts';
import { compare, tableOf } from './timing.ts';

const CLI = resolve(dirname(fileURLToPath(import.meta.url)), '../dist/cli.js');
const MEGABYTE = 1_000_000;

const rounds = Number(option('rounds', '15'));
const folder = option('folder', join(tmpdir(), 'sealant-bench'));
const repository = join(folder, 'pull-request');
const tree = join(folder, 'tree');
const small = join(folder, 'small');

pullRequestRepository(repository);
if (!existsSync(tree)) writeTree(tree, 15_000, (300 * MEGABYTE) / 15_000, 3);
mkdirSync(small, { recursive: true });
writeFileSync(join(small, 'index.ts'), 'export const answer = 42;\n');

const node = process.execPath;
const bare = { name: 'node -e 0', command: [node, '-e', '0'] };
const scan = (name: string, ...args: string[]) => ({ name, command: [node, CLI, 'scan', ...args], cwd: repository });

console.log(
  tableOf(
    'Start',
    compare(
      [
        bare,
        { name: 'sealant --version', command: [node, CLI, '--version'] },
        { name: 'scan of one small file', command: [node, CLI, 'scan', '--tree', small] },
      ],
      rounds,
    ),
  ),
);
console.log(
  tableOf(
    'Pull request in a repository of 8,000 files',
    compare(
      [
        bare,
        { name: 'git diff main...twenty', command: ['git', 'diff', 'main...twenty'], cwd: repository },
        scan('scan, 1 file', '--base', 'main', '--head', 'one'),
        scan('scan, 20 files in 5 commits', '--base', 'main', '--head', 'twenty'),
      ],
      rounds,
    ),
  ),
);
console.log(
  tableOf(
    'Tree of 300 MB, 15,000 files',
    compare(
      [bare, { name: 'scan --tree', command: [node, CLI, 'scan', '--tree', tree], ok: [0, 1] }],
      Math.max(3, Math.round(rounds / 3)),
    ),
  ),
);
