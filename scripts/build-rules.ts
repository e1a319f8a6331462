/**
 * Compiles `rules/*.yml` into `src/generated/ruleset.json` (what a scan needs) and `src/generated/rule-docs.json`
 * (descriptions, references and examples: read by `sealant rules` and by reporters). The same input makes the same bytes.
 * With `--check` nothing is written; it fails when the files are stale.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LineCounter, parseDocument } from 'yaml';
import { BUILT_IN_RULES, parseRules } from '../src/engine/scan/rules/parse-rules.ts';
import type { Rule, RuleDocs, Ruleset, ScanRule } from '../src/engine/scan/rules/rule.ts';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const RULES = join(ROOT, 'rules');
const GENERATED = join(ROOT, 'src/generated');

/**
 * Every rule of the folder, sorted by id.
 *
 * @throws Error that lists every fault with file and line
 */
export function readRuleFolder(folder: string): Rule[] {
  const rules: Rule[] = [];
  const problems: string[] = [];
  const ids = idsIn(folder);
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.yml')) continue;
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(join(folder, name), 'utf8'), { lineCounter: lines });
    for (const error of document.errors)
      problems.push(`rules/${name}:${error.linePos?.[0].line ?? 1}: ${error.message}`);
    if (document.errors.length > 0) continue;
    const { rules: read, faults } = parseRules(
      document.toJS(),
      `rules/${name}`,
      { ...BUILT_IN_RULES, others: ids },
      rules.map((rule) => rule.id),
    );
    for (const fault of faults) {
      const node = document.getIn(fault.path, true) ?? document.getIn(fault.path.slice(0, 1), true);
      const offset = (node as { range?: [number] } | undefined)?.range?.[0] ?? 0;
      problems.push(`rules/${name}:${lines.linePos(offset).line}: ${fault.where}: ${fault.message} ${fault.mend}`);
    }
    rules.push(...read);
  }
  if (problems.length > 0) throw new Error(`${problems.length} faults in the rules:\n${problems.join('\n')}`);
  return rules.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Ids of all rules, of faulty ones too, so that `near` may name a rule of a file that comes later. */
function idsIn(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yml'));
  return files.flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/^- id: ([a-z0-9-]+)$/gm)].map(([, id]) => id!),
  );
}

/** The generated files by name, as text. */
export function compileRules(rules: readonly Rule[]): Record<string, string> {
  const scanned: ScanRule[] = [];
  const docs: Record<string, RuleDocs> = {};
  for (const { description, references, examples, negativeExamples, nearExamples, ...scan } of rules) {
    scanned.push(scan);
    docs[scan.id] = { description, references, examples, negativeExamples, ...(nearExamples && { nearExamples }) };
  }
  const hash = createHash('sha256').update(JSON.stringify(scanned)).digest('hex');
  const ruleset: Ruleset = { hash, rules: scanned };
  const listed = scanned.map((rule) => JSON.stringify(rule)).join(',\n');
  return {
    'ruleset.json': `{"hash":${JSON.stringify(ruleset.hash)},"rules":[\n${listed}\n]}\n`,
    'rule-docs.json': `{\n${Object.entries(docs)
      .map(([id, doc]) => `${JSON.stringify(id)}:${JSON.stringify(doc)}`)
      .join(',\n')}\n}\n`,
  };
}

function main(check: boolean): void {
  const rules = readRuleFolder(RULES);
  const files = compileRules(rules);
  mkdirSync(GENERATED, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const path = join(GENERATED, name);
    if (!check) writeFileSync(path, text);
    else if (!existsSync(path) || readFileSync(path, 'utf8') !== text)
      throw new Error(`src/generated/${name} is stale. Run “npm run rules” and commit the result.`);
  }
  console.log(`${rules.length} rules, ${files['ruleset.json']!.length} + ${files['rule-docs.json']!.length} bytes`);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    main(process.argv.includes('--check'));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
