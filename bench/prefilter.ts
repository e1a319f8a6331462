/**
 * Throughput of the prefilter alone: `npx tsx bench/prefilter.ts [FOLDER]`.
 * Reads up to 200 MB of the folder's files (default `node_modules`) and prints the best of five runs.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { GENERIC_STEMS } from '../src/engine/scan/generic/stems.ts';
import { Prefilter } from '../src/engine/scan/prefilter.ts';

const LIMIT = 200e6;

function* filesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else if (entry.isFile()) yield path;
  }
}

function load(folder: string): { texts: Buffer[]; bytes: number } {
  const texts: Buffer[] = [];
  let bytes = 0;
  for (const path of filesIn(folder)) {
    if (bytes > LIMIT) break;
    if (statSync(path).size > 4e6) continue;
    const text = readFileSync(path);
    if (text.subarray(0, 8000).includes(0)) continue;
    bytes += text.length;
    texts.push(text);
  }
  return { texts, bytes };
}

function ruleKeywords(): string[] {
  const path = join(import.meta.dirname, '../src/generated/ruleset.json');
  try {
    const ruleset = JSON.parse(readFileSync(path, 'utf8')) as { rules: { keywords: string[] }[] };
    return [...new Set(ruleset.rules.flatMap((rule) => rule.keywords))];
  } catch {
    return [];
  }
}

function report(name: string, bytes: number, run: () => number): void {
  let best = Number.POSITIVE_INFINITY;
  let result = 0;
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    result = run();
    best = Math.min(best, performance.now() - start);
  }
  const speed = bytes / best / 1e3;
  console.log(`${name.padEnd(44)} ${best.toFixed(1).padStart(8)} ms ${speed.toFixed(0).padStart(7)} MB/s  ${result}`);
}

function main(): void {
  const { texts, bytes } = load(process.argv[2] ?? 'node_modules');
  const keywords = ruleKeywords();
  console.log(`${texts.length} files, ${(bytes / 1e6).toFixed(1)} MB, ${keywords.length} keywords`);
  const start = performance.now();
  const all = new Prefilter([...new Set([...keywords, ...GENERIC_STEMS])]);
  console.log(`tables and module: ${(performance.now() - start).toFixed(2)} ms`);
  const sets: [string, Prefilter][] = [['rules and generic stems', all]];
  if (keywords.length > 0) sets.push(['rules', new Prefilter(keywords)]);
  for (const [name, prefilter] of sets) {
    report(`copy, find: ${name} (hits)`, bytes, () => {
      let hits = 0;
      for (const text of texts) {
        prefilter.reserve(text.length).set(text);
        prefilter.find(0, text.length, { keyword: () => hits++, stem: () => hits++ });
      }
      return hits;
    });
  }
  report('copy, count lines', bytes, () => {
    let lines = 0;
    for (const text of texts) {
      all.reserve(text.length).set(text);
      lines += all.countLines(0, text.length);
    }
    return lines;
  });
}

main();
