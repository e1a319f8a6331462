import { join } from 'node:path';
import { compileRules as compileRuleFiles, readRuleFolder } from '../scripts/build-rules.ts';
import type { Finding } from '../src/domain/finding.ts';
import { compileRules } from '../src/engine/scan/rules/compile-rules.ts';
import type { Ruleset } from '../src/engine/scan/rules/rule.ts';
import { createScanner } from '../src/engine/scan/scanner.ts';
import type { ScanSource } from '../src/engine/scan/source.ts';

/** The rules as they are written now, whether compiled or not. */
export const rules = readRuleFolder(join(import.meta.dirname, '../rules'));
const ruleset = JSON.parse(compileRuleFiles(rules)['ruleset.json']!) as Ruleset;

/** A source that is read already: the texts were pushed into the sink. */
const nothingMore: ScanSource = {
  read: async () => ({ source: 'tree', base: null, head: null, commits: 0, blobs: 0, files: 0 }),
  blob: async () => null,
  head: async () => null,
  close: () => undefined,
};

/**
 * What the real engine (prefilter, windows, checks, neighbours, overlaps) finds in each text, in order; each text is a
 * file of its own.
 * @param generic whether the generic detector looks, too
 */
export async function findingsIn(texts: readonly string[], generic: boolean): Promise<Finding[][]> {
  const scanner = createScanner({ ruleset: compileRules(ruleset, generic ? {} : { stems: [] }) });
  texts.forEach((text, index) => {
    const bytes = Buffer.from(text);
    scanner.sink.buffer(bytes.length).set(bytes);
    scanner.sink.scan({ path: `src/${index}.txt`, commit: null, previous: [] }, bytes.length);
  });
  const { findings } = await scanner.finish(nothingMore, new AbortController().signal);
  const found: Finding[][] = texts.map(() => []);
  for (const finding of findings) found[Number(/\d+/.exec(finding.path)![0])]!.push(finding);
  return found;
}
