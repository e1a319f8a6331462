import type { Document, Node } from 'yaml';
import { AppError } from '../../domain/app-error.ts';
import type { Rule } from '../../engine/scan/rules/rule.ts';
import { type BaselineEntry, formatBaseline, parseBaseline } from '../config/baseline-file.ts';
import { readRuleFile } from '../scan/read-rule-file.ts';

/** A file as it will be, and what was left as it was, as sentences. */
export interface MergedFile {
  text: string;
  /** How much came in; 0 where all of it was there already. */
  added: number;
  kept: readonly string[];
}

export interface MergeOptions {
  /** The file's name, for messages. */
  file: string;
  /** Whether what is there already under the same name gives way. */
  force: boolean;
}

/**
 * Adds rules to a rule file. A rule that is there already stays, unless `force` says otherwise.
 * @param before the file's text, or `null` where there is none
 * @param rules a rule file of what comes in
 * @throws AppError `config` where the file that is there is faulty
 */
export async function mergeRules(
  before: string | null,
  rules: string,
  builtIn: readonly string[],
  options: MergeOptions,
): Promise<MergedFile> {
  const { isSeq, parseDocument } = await import('yaml');
  const incoming = await readRuleFile(rules, options.file, builtIn);
  if (before === null) return { text: rules, added: incoming.length, kept: [] };
  const known = new Map((await readRuleFile(before, options.file, builtIn)).map((rule) => [rule.id, rule]));
  const document = parseDocument(before);
  const list: unknown = document.contents;
  if (!isSeq(list)) return { text: rules, added: incoming.length, kept: [] };
  const kept: string[] = [];
  let added = 0;
  const items = parseDocument(rules).toJS() as readonly { id: string }[];
  for (const [i, item] of items.entries()) {
    const other = known.get(item.id);
    if (other !== undefined && isSameRule(other, incoming[i]!)) continue;
    if (other !== undefined && !options.force) {
      kept.push(
        `Rule ${item.id} is in ${options.file} already and is another one; it was left as it is (--force replaces it).`,
      );
      continue;
    }
    added++;
    const node = document.createNode(item);
    const at = list.items.findIndex((each) => (each as { get?: (key: string) => unknown }).get?.('id') === item.id);
    if (at === -1) list.add(node);
    else list.set(at, node);
  }
  return { text: added === 0 ? before : document.toString({ lineWidth: 0 }), added, kept };
}

function isSameRule(a: Rule, b: Rule): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Adds allow entries, rule files and switched-off rules to a config, which otherwise stays as people wrote it.
 * @param additions a config that has them alone
 * @throws AppError `config` where the config can't take them; the mend is to add them by hand
 */
export async function mergeConfig(
  before: string | null,
  additions: string,
  { file }: MergeOptions,
): Promise<MergedFile> {
  const { readConfig } = await import('../config/read-config.ts');
  if (before === null || before.trim() === '') return { text: additions, added: 1, kept: [] };
  await readConfig(before, file);
  const { parseDocument } = await import('yaml');
  const document = parseDocument(before);
  const { scan } = parseDocument(additions).toJS() as { scan: Additions };
  const added =
    addTo(document, ['scan', 'rules', 'extend'], scan.rules?.extend ?? [], file) +
    addTo(document, ['scan', 'rules', 'disable'], scan.rules?.disable ?? [], file) +
    addTo(document, ['scan', 'allow'], scan.allow ?? [], file);
  if (added === 0) return { text: before, added, kept: [] };
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  // What we write must be what we read.
  await readConfig(text, file);
  return { text, added, kept: [] };
}

interface Additions {
  rules?: { extend?: readonly string[]; disable?: readonly string[] };
  allow?: readonly unknown[];
}

/** Adds what is not in the list yet; makes the list where there is none. */
function addTo(document: Document.Parsed, path: readonly string[], items: readonly unknown[], file: string): number {
  const there = document.getIn(path) as { toJSON?: () => unknown } | null | undefined;
  const known = there?.toJSON?.() ?? [];
  const texts = new Set(Array.isArray(known) ? known.map((item) => JSON.stringify(item)) : []);
  const missing = items.filter((item) => !texts.has(JSON.stringify(item)));
  if (missing.length === 0) return 0;
  try {
    makeMaps(document, path.slice(0, -1));
    if (there === null || there === undefined) document.setIn(path, document.createNode(missing));
    else for (const item of missing) document.addIn(path, document.createNode(item) as Node);
  } catch (cause) {
    throw unmergeable(file, path, cause);
  }
  return missing.length;
}

/** `scan:` with nothing behind it is `null`, which takes no key. */
function makeMaps(document: Document.Parsed, path: readonly string[]): void {
  for (let depth = 1; depth <= path.length; depth++) {
    const at = path.slice(0, depth);
    if ((document.getIn(at) ?? null) === null) document.setIn(at, document.createNode({}));
  }
}

function unmergeable(file: string, path: readonly string[], cause: unknown): AppError {
  return new AppError('config', `${file}: ${path.join('.')} is written in a way that nothing can be added to it.`, {
    mend: 'Write that list out without an alias (*name); or print what to add, and add it by hand: sealant import FILE --output -',
    cause,
  });
}

/** Adds suppressions. One whose value is suppressed already stays as it is, unless `force` says otherwise. */
export function mergeBaseline(
  before: string | null,
  entries: readonly BaselineEntry[],
  { file, force }: MergeOptions,
): MergedFile {
  const known = parseBaseline(before ?? '', file);
  const ids = new Set(known.map(({ fingerprint }) => fingerprint));
  const incoming = new Map(entries.map((entry) => [entry.fingerprint, entry]));
  const fresh = [...incoming.values()].filter(({ fingerprint }) => force || !ids.has(fingerprint));
  const replaced = new Set(fresh.map(({ fingerprint }) => fingerprint));
  const rest = known.filter(({ fingerprint }) => !replaced.has(fingerprint));
  const there = incoming.size - fresh.length;
  return {
    text: fresh.length === 0 ? (before ?? '') : formatBaseline([...rest, ...fresh]),
    added: fresh.length,
    kept:
      there === 0
        ? []
        : [
            `${there === 1 ? 'One suppression is' : `${there} suppressions are`} in ${file} already and ${there === 1 ? 'was' : 'were'} left as ${there === 1 ? 'it is' : 'they are'} (--force replaces).`,
          ],
  };
}
