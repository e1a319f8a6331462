import { didYouMean } from '../../domain/nearest-name.ts';
import { SEVERITIES, type Severity } from '../../domain/severity.ts';
import { checks } from './checks/index.ts';
import { type PatternShape, shapeOf } from './pattern-shape.ts';
import { PatternFault } from './pattern-syntax.ts';
import { MAX_REACH, type Rule } from './rule.ts';

/** One thing wrong with a rule file. */
export interface RuleFault {
  /** File, entry and key: `rules/github.yml: entry 3 (github-pat), “pattern”`. */
  where: string;
  /** Path into the file, to find the line: `[2, 'pattern']`. */
  path: readonly (string | number)[];
  message: string;
  mend: string;
}

export interface ParseRulesOptions {
  /** Examples and counter-examples that each rule needs. */
  minExamples: number;
  minNegativeExamples: number;
}

/** What rules of users need. The built-in ones need two examples and three counter-examples. */
export const USER_RULES: ParseRulesOptions = { minExamples: 1, minNegativeExamples: 1 };
export const BUILT_IN_RULES: ParseRulesOptions = { minExamples: 2, minNegativeExamples: 3 };

/** Keys of an entry as they are written. */
const KEYS = [
  'id',
  'name',
  'description',
  'severity',
  'confidence',
  'keywords',
  'pattern',
  'ignore-case',
  'reach',
  'checks',
  'credential',
  'public-prefix',
  'remedy',
  'references',
  'examples',
  'negative-examples',
] as const;
type Key = (typeof KEYS)[number];

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
  const rules: Rule[] = [];
  const faults: RuleFault[] = [];
  content.forEach((entry: unknown, index) => {
    const reader = new EntryReader(entry, file, index);
    const rule = readRule(reader, options);
    if (ids.has(rule.id))
      reader.fault('id', `The id “${rule.id}” is taken.`, 'Choose another id; ids are unique over all rule files.');
    ids.add(rule.id);
    if (reader.faults.length === 0) rules.push(rule);
    faults.push(...reader.faults);
  });
  return { rules, faults };
}

function readRule(reader: EntryReader, options: ParseRulesOptions): Rule {
  reader.refuseUnknownKeys();
  const ignoreCase = reader.flag('ignore-case');
  const pattern = reader.text('pattern');
  const keywords = readKeywords(reader);
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
    credential: readCredential(reader),
    publicPrefix: reader.number('public-prefix', 0, 0, 40),
    remedy: reader.text('remedy'),
    references: reader.texts('references', 0),
    examples: reader.texts('examples', options.minExamples),
    negativeExamples: reader.texts('negative-examples', options.minNegativeExamples),
  };
}

function readKeywords(reader: EntryReader): string[] {
  const keywords = reader.texts('keywords', 1);
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

function readShape(reader: EntryReader, pattern: string, ignoreCase: boolean): PatternShape | null {
  if (pattern === '') return null;
  try {
    new RegExp(pattern, ignoreCase ? 'gdi' : 'gd');
    const shape = shapeOf(pattern);
    for (const fault of shape.faults)
      reader.fault(
        'pattern',
        `The pattern has ${fault}.`,
        'Bound every quantifier ({20,64}) and part neighbours by a character they don’t hold.',
      );
    return shape;
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof PatternFault)) throw error;
    reader.fault(
      'pattern',
      `The pattern can’t be used: ${error.message}.`,
      'Write it as a JavaScript regular expression without flags.',
    );
    return null;
  }
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

/** Takes typed values out of one entry and collects what is wrong with it. */
class EntryReader {
  readonly faults: RuleFault[] = [];
  readonly #entry: Readonly<Record<string, unknown>>;
  readonly #file: string;
  readonly #index: number;

  constructor(entry: unknown, file: string, index: number) {
    const isMap = typeof entry === 'object' && entry !== null && !Array.isArray(entry);
    this.#entry = isMap ? (entry as Record<string, unknown>) : {};
    this.#file = file;
    this.#index = index;
    if (!isMap) this.fault('id', 'A rule is a map of keys.', 'Start it with “- id: …”.');
  }

  value(key: Key): unknown {
    return this.#entry[key];
  }

  fault(key: string, message: string, mend: string): void {
    const id = typeof this.#entry['id'] === 'string' ? ` (${this.#entry['id']})` : '';
    const where = `${this.#file}: entry ${this.#index + 1}${id}, “${key}”`;
    this.faults.push({ where, path: [this.#index, key], message, mend });
  }

  refuseUnknownKeys(): void {
    for (const key of Object.keys(this.#entry))
      if (!(KEYS as readonly string[]).includes(key))
        this.fault(key, `“${key}” is not a key of a rule.`, `Known keys: ${KEYS.join(', ')}.${didYouMean(key, KEYS)}`);
  }

  text(key: Key): string {
    const value = this.value(key);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    this.fault(key, value === undefined ? `“${key}” is missing.` : `“${key}” is not a text.`, `Write “${key}: …”.`);
    return '';
  }

  texts(key: Key, least: number): string[] {
    const value = this.value(key) ?? [];
    if (!Array.isArray(value) || !value.every((item) => typeof item === 'string' && item !== '')) {
      this.fault(key, `“${key}” is not a list of texts.`, `Write “${key}: [ … ]”, with quotes around each.`);
      return [];
    }
    if (value.length < least)
      this.fault(
        key,
        `“${key}” has ${value.length} of at least ${least}.`,
        'Add one: a line as it would stand in a file.',
      );
    return value as string[];
  }

  flag(key: Key): boolean {
    const value = this.value(key) ?? false;
    if (typeof value !== 'boolean') this.fault(key, `“${key}” is neither true nor false.`, `Write “${key}: true”.`);
    return value === true;
  }

  number(key: Key, preset: number, low: number, high: number): number {
    const value = this.value(key) ?? preset;
    if (typeof value === 'number' && value >= low && value <= high) return value;
    this.fault(key, `“${key}” is not a number from ${low} to ${high}.`, `Write “${key}: ${preset}”.`);
    return preset;
  }
}
