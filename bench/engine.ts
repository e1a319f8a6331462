/**
 * Throughput of the engine's stages on one thread: `npx tsx bench/engine.ts [FOLDER]` (default `node_modules`).
 * Reads up to 300 MB of the folder first, so that the disk doesn't count, then scans it twice and prints the second run.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import v8 from 'node:v8';
import { compileRules, REGEX_FLAGS } from '../src/engine/scan/rules/compile-rules.ts';
import type { Ruleset } from '../src/engine/scan/rules/rule.ts';
import { createScanner, type ScanOutcome } from '../src/engine/scan/scanner.ts';
import type { ScanSource } from '../src/engine/scan/source.ts';
import ruleset from '../src/generated/ruleset.json' with { type: 'json' };

const LIMIT = 300e6;

interface Text {
  path: string;
  bytes: Buffer;
}

function* filesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else if (entry.isFile()) yield path;
  }
}

function load(folder: string): Text[] {
  const texts: Text[] = [];
  let bytes = 0;
  for (const path of filesIn(folder)) {
    if (bytes > LIMIT) break;
    if (statSync(path).size > 32e6) continue;
    texts.push({ path: relative(folder, path), bytes: readFileSync(path) });
    bytes += texts.at(-1)!.bytes.length;
  }
  return texts;
}

/** The texts are pushed by hand; nothing is asked of the source. */
const NOTHING: ScanSource = {
  read: async () => ({ source: 'tree', base: null, head: null, commits: 0, blobs: 0, files: 0 }),
  blob: async () => null,
  head: async () => null,
  close: () => undefined,
};

async function scan(texts: readonly Text[]): Promise<{ ms: number; outcome: ScanOutcome }> {
  const start = performance.now();
  const scanner = createScanner({ ruleset: compileRules(ruleset as Ruleset) });
  for (const { path, bytes } of texts) {
    scanner.sink.buffer(bytes.length).set(bytes);
    scanner.sink.scan({ path, commit: null, previous: [] }, bytes.length);
  }
  const outcome = await scanner.finish(NOTHING, new AbortController().signal);
  return { ms: performance.now() - start, outcome };
}

async function main(): Promise<void> {
  for (const flag of REGEX_FLAGS) v8.setFlagsFromString(flag);
  const texts = load(process.argv[2] ?? 'node_modules');
  await scan(texts);
  const { ms, outcome } = await scan(texts);
  const { findings, receipt, stats } = outcome;
  const speed = (bytes: number, took: number): string => `${(bytes / took / 1e3).toFixed(0).padStart(7)} MB/s`;
  console.log(`${texts.length} texts, ${(receipt.bytes / 1e6).toFixed(1)} MB, ${findings.length} findings`);
  for (const [stage, { ms: took, count, bytes }] of Object.entries(stats)) {
    const columns = [`${took.toFixed(1).padStart(9)} ms`, count.toString().padStart(9), speed(bytes, took)];
    console.log(stage.padEnd(10), ...columns);
  }
  console.log('all'.padEnd(10), `${ms.toFixed(1).padStart(9)} ms`, ''.padStart(9), speed(receipt.bytes, ms));
  const byRule = new Map<string, number>();
  for (const { ruleId, level } of findings)
    byRule.set(`${ruleId} ${level}`, (byRule.get(`${ruleId} ${level}`) ?? 0) + 1);
  console.log(Object.fromEntries([...byRule].sort((a, b) => b[1] - a[1])));
}

void main();
