import { GoPatternFault, readGoPattern } from './go-pattern.ts';
import type { Imported, ImportedAllow } from './imported.ts';
import type { TomlTable } from './toml-reader.ts';
import { writePattern } from './write-pattern.ts';

/** What one allowlist of gitleaks asks for, in terms of `scan.allow`: a condition each, or `null`. */
interface Conditions {
  pathPattern: string | null;
  values: string[];
}

/**
 * Carries one `allowlist` over.
 * @param rules ids it is for; empty for all
 * @param where how messages call it: `rule acme-token`, `the global allowlist`
 */
export function importAllowlist(table: TomlTable, rules: readonly string[], where: string, into: Imported): void {
  const reason = table.text('description').trim() || `allowed by ${where} of gitleaks`;
  const target = table.text('regexTarget').toLowerCase() || 'secret';
  const all = /^(?:and|&&)$/i.test(table.text('condition').trim());
  const commits = table.texts('commits');
  const regexes = table.texts('regexes');
  const lose = (why: string) => into.lost.push({ what: `an allowlist of ${where}`, why });
  const paths = joined(table.texts('paths'), lose);
  const byValue = target === 'secret' ? joined(regexes, lose) : null;
  const stopwords = stopwordPattern(table.texts('stopwords'));
  for (const key of table.others()) lose(`It has “${key}”, which Sealant doesn’t know.`);
  if (commits.length > 0)
    lose(
      `It names ${commits.length === 1 ? 'a commit' : `${commits.length} commits`}. Sealant suppresses values, not commits: sealant suppress.`,
    );
  if (target !== 'secret' && regexes.length > 0)
    lose(
      `Its ${regexes.length === 1 ? 'regex looks' : `${regexes.length} regexes look`} at the ${target}; Sealant’s allowlist looks at the value, the path and the rule.`,
    );
  const lostOne =
    commits.length > 0 || (target !== 'secret' && regexes.length > 0) || paths === undefined || byValue === undefined;
  // With AND, to leave a condition out would allow more than was meant.
  if (all && lostOne) return;
  const conditions: Conditions = {
    pathPattern: paths ?? null,
    values: [byValue, stopwords].filter((one) => typeof one === 'string'),
  };
  into.allow.push(...entriesOf(conditions, all, rules, reason));
}

function entriesOf(
  { pathPattern, values }: Conditions,
  all: boolean,
  rules: readonly string[],
  reason: string,
): ImportedAllow[] {
  if (pathPattern === null && values.length === 0) return [];
  if (all) return [{ pathPattern, rules, value: allOf(values), reason }];
  return [
    ...(pathPattern === null ? [] : [{ pathPattern, rules, value: null, reason }]),
    ...values.map((value) => ({ pathPattern: null, rules, value, reason })),
  ];
}

function allOf(values: readonly string[]): string | null {
  if (values.length < 2) return values[0] ?? null;
  return `^${values.map((value) => `(?=[\\s\\S]*(?:${value}))`).join('')}`;
}

/** One pattern for several; `null` for none, `undefined` where one can't be carried over (which is told). */
export function joined(regexes: readonly string[], lose: (why: string) => void): string | null | undefined {
  if (regexes.length === 0) return null;
  const sources: string[] = [];
  for (const regex of regexes) {
    try {
      const source = textPattern(regex);
      new RegExp(source);
      sources.push(source);
    } catch (error) {
      if (!(error instanceof GoPatternFault || error instanceof SyntaxError)) throw error;
      lose(
        `A pattern of it has ${error instanceof GoPatternFault ? error.message : 'a form that JavaScript refuses'}.`,
      );
    }
  }
  if (sources.length === 0) return undefined;
  return [...new Set(sources)].length === 1 ? sources[0]! : sources.map((source) => `(?:${source})`).join('|');
}

/** A regex of Go over a path or value, as JavaScript source. */
function textPattern(regex: string): string {
  return writePattern(readGoPattern(regex).node, { over: 'text', cap: null, ignoreCase: false, secret: null });
}

/** Stopwords count in any case, anywhere in the value. */
function stopwordPattern(words: readonly string[]): string | null {
  if (words.length === 0) return null;
  const anyCase = (word: string) => textPattern(`(?i)${word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}`);
  return words.map(anyCase).join('|');
}
