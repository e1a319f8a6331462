/**
 * Whether a scan's time grows with its input and no faster, and its memory not at all: trees of 50 MB, 500 MB and 5 GB,
 * the larger ones made of hard links to the first one's files, which are read anew each time.
 *
 *     npx tsx bench/linearity.ts [--rounds 1] [--folder DIR] [--dist DIR] [-- FLAGS OF THE SCAN]
 */
import { linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeTree } from './corpus.ts';
import { option } from './options.ts';
import { type Contender, compare } from './timing.ts';

const FILES = 2_500;
const BYTES = 20_000;
const TIMES = [1, 10, 100];

/** Passed on to the scan. Memory grows with what is found; `-- --min-confidence 0.99` shows the input's share alone. */
const more = process.argv.includes('--') ? process.argv.slice(process.argv.indexOf('--') + 1) : [];
const rounds = Number(option('rounds', '1'));
const cli = join(resolve(option('dist', resolve(dirname(fileURLToPath(import.meta.url)), '../dist'))), 'cli.js');
const folder = mkdtempSync(join(resolve(option('folder', tmpdir())), 'sealant-linearity-'));

/** Links `copies` copies of a tree into another. */
function multiply(from: string, to: string, copies: number): void {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const below = join(entry.parentPath, entry.name).slice(from.length + 1);
    for (let copy = 0; copy < copies; copy++) {
      const file = join(to, `copy${copy}`, below);
      mkdirSync(dirname(file), { recursive: true });
      linkSync(join(entry.parentPath, entry.name), file);
    }
  }
}

try {
  const first = join(folder, 'first');
  writeTree(first, FILES, BYTES, 5);
  const contenders = TIMES.map((times): Contender => {
    const tree = join(folder, `times${times}`);
    multiply(first, tree, times);
    return {
      name: `${(times * FILES * BYTES) / 1_000_000} MB`,
      command: [process.execPath, cli, 'scan', '--tree', tree, '--format', 'json', ...more],
      ok: [0, 1],
    };
  });
  console.log('| input | wall ms (median) | ms per MB | cpu ms | peak MiB |\n|---|---|---|---|---|');
  for (const [i, { name, wall, cpu, peak }] of compare(contenders, rounds).entries()) {
    const perMegabyte = wall / ((TIMES[i]! * FILES * BYTES) / 1_000_000);
    console.log(
      `| ${name} | ${wall.toFixed(0)} | ${perMegabyte.toFixed(2)} | ${cpu.toFixed(0)} | ${peak.toFixed(0)} |`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
