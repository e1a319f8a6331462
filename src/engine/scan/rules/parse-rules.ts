import { didYouMean } from '../../../domain/nearest-name.ts';
import { SEVERITIES, type Severity } from '../../../domain/severity.ts';
import { checks } from '../checks/index.ts';
import { readNear } from './parse-near.ts';
import { expandParts } from './pattern-parts.ts';
import type { PatternShape } from './pattern-shape.ts';
import { MAX_REACH, type Rule } from './rule.ts';
import { EntryReader, type RuleFault } from './rule-entry.ts';
import { tryPattern } from './try-pattern.ts';

export type { RuleFault } from './rule-entry.ts';

export interface ParseRulesOptions {
  /** Examples and counter-examples that each rule needs. */
  minExamples: number;
  minNegativeExamples: number;
  /** Ids of rules in other files that `near` may name, beside those taken. */
  others?: Iterable<string>;
}

/** What rules of users need. The built-in ones need two examples and three counter-examples. */
export const USER_RULES: ParseRulesOptions = { minExamples: 1, minNegativeExamples: 1 };
export const BUILT_IN_RULES: ParseRulesOptions = { minExamples: 2, minNegativeExamples: 3 };

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MIN_KEYWORD = 3;

/**
 * Checks the content of a rule file (already read from YAML): a list of entries with the keys above.
 * Every fault is named; rules without one are returned even when others have some.
 *
 * @param taken ids of rules that exist already
 */
export function parseRules(
  content: unknown,
  file: string,
  options: ParseRulesOptions,
  taken: Iterable<string> = [],
): { rules: Rule[]; faults: RuleFault[] } {
  if (!Array.isArray(content)) {
    const mend = 'Start each rule with “- id: …” at the top level.';
    return { rules: [], faults: [{ where: file, path: [], message: 'A rule file is a list of rules.', mend }] };
  }
  const ids = new Set(taken);
  const neighbours = new Set([...ids, ...(options.others ?? []), ...content.map(idOf)]);
  const rules: Rule[] = [];
  const faults: RuleFault[] = [];
  content.forEach((entry: unknown, index) => {
    const reader = new EntryReader(entry, file, index);
    const rule = readRule(reader, options, neighbours);
    if (ids.has(rule.id))
      reader.fault('id', `The id “${rule.id}” is taken.`, 'Choose another id; ids are unique over all rule files.');
    ids.add(rule.id);
    if (reader.faults.length === 0) rules.push(rule);
    faults.push(...reader.faults);
  });
  return { rules, faults };
}

function idOf(entry: unknown): string {
  const id = typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>)['id'] : undefined;
  return typeof id === 'string' ? id : '';
}

function readRule(reader: EntryReader, options: ParseRulesOptions, neighbours: ReadonlySet<string>): Rule {
  reader.refuseUnknownKeys();
  const ignoreCase = reader.flag('ignore-case');
  const pattern = readPattern(reader);
  const { near, requiresNear } = readNear(reader, neighbours);
  const keywords = readKeywords(reader, requiresNear && near.every(({ rule }) => rule !== null) ? 0 : 1);
  const shape = readShape(reader, pattern, ignoreCase);
  const id = reader.text('id');
  if (id !== '' && !KEBAB.test(id))
    reader.fault('id', `“${id}” is not kebab-case.`, 'Use lower-case words joined by “-”.');
  return {
    id,
    name: reader.text('name'),
    description: reader.text('description'),
    severity: readSeverity(reader),
    confidence: reader.number('confidence', 0.8, 0, 1),
    keywords,
    pattern,
    ignoreCase,
    reach: readReach(reader, shape, keywords),
    ...(shape === null ? {} : { lengths: { min: shape.minLength, max: shape.maxLength } }),
    checks: readChecks(reader),
    ...(near.length === 0 ? {} : { near }),
    ...(requiresNear ? { requiresNear } : {}),
    credential: readCredential(reader),
    publicPrefix: reader.number('public-prefix', 0, 0, 40),
    remedy: reader.text('remedy'),
    references: reader.texts('references', 0),
    examples: reader.texts('examples', options.minExamples),
    negativeExamples: reader.texts('negative-examples', options.minNegativeExamples),
    ...(near.length > 0 && !requiresNear ? { nearExamples: reader.texts('near-examples', 1) } : {}),
  };
}

function readKeywords(reader: EntryReader, least: number): string[] {
  const keywords = reader.texts('keywords', least);
  for (const keyword of keywords) {
    if (keyword.length >= MIN_KEYWORD && keyword === keyword.toLowerCase() && /^[\x20-\x7e]+$/.test(keyword)) continue;
    reader.fault(
      'keywords',
      `“${keyword}” can’t be a keyword.`,
      `A keyword is ${MIN_KEYWORD} or more lower-case ASCII characters.`,
    );
  }
  return keywords;
}

function readSeverity(reader: EntryReader): Severity {
  const text = reader.text('severity');
  const severity = SEVERITIES.find((name) => name === text);
  if (severity === undefined && text !== '')
    reader.fault(
      'severity',
      `“${text}” is no severity.`,
      `Use one of ${SEVERITIES.join(', ')}.${didYouMean(text, SEVERITIES)}`,
    );
  return severity ?? 'info';
}

function readCredential(reader: EntryReader): string | null {
  if (reader.value('credential') === null || reader.value('credential') === undefined) return null;
  const text = reader.text('credential');
  if (!KEBAB.test(text))
    reader.fault('credential', `“${text}” is not kebab-case.`, 'Name the kind of credential: github-pat.');
  return text;
}

function readChecks(reader: EntryReader): string[] {
  const specs = reader.texts('checks', 0);
  for (const spec of specs) {
    const name = spec.split(':')[0]!;
    if (!Object.hasOwn(checks, name)) {
      const known = Object.keys(checks);
      reader.fault('checks', `“${name}” is no check.`, `Use one of ${known.join(', ')}.${didYouMean(name, known)}`);
    }
  }
  return specs;
}

/** The pattern with the parts that it calls by name; as written where it calls an unknown one. */
function readPattern(reader: EntryReader): string {
  const written = reader.text('pattern');
  try {
    return expandParts(written);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    reader.fault('pattern', `The pattern can’t be used: ${error.message}.`, 'Call one of these, or write it out.');
    return '';
  }
}

function readShape(reader: EntryReader, pattern: string, ignoreCase: boolean): PatternShape | null {
  const { shape, faults } = tryPattern(pattern, ignoreCase);
  for (const { message, mend } of faults) reader.fault('pattern', message, mend);
  return shape;
}

function readReach(reader: EntryReader, shape: PatternShape | null, keywords: readonly string[]): Rule['reach'] {
  const implied = shape?.reachOf(keywords) ?? null;
  if (shape !== null && implied === null && keywords.length > 0)
    reader.fault(
      'keywords',
      `The pattern can match a text without any of ${keywords.join(', ')}.`,
      'Take keywords that stand literally in every match of the pattern.',
    );
  const given = reader.value('reach');
  if (given === undefined) return { before: capped(implied?.before ?? 0), after: capped(implied?.after ?? 0) };
  const { before, after, ...rest } = (typeof given === 'object' && given !== null ? given : {}) as Record<
    string,
    unknown
  >;
  const isByteCount = (value: unknown): value is number =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MAX_REACH;
  if (isByteCount(before) && isByteCount(after) && Object.keys(rest).length === 0) return { before, after };
  reader.fault(
    'reach',
    'A reach is two numbers of bytes.',
    `Write “reach: { before: 20, after: 80 }”, each at most ${MAX_REACH}.`,
  );
  return { before: 0, after: 0 };
}

function capped(bytes: number): number {
  return Math.min(bytes, MAX_REACH);
}
