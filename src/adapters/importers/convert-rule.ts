import { AppError } from '../../domain/app-error.ts';
import { matchRule } from '../../engine/scan/rules/match-rule.ts';
import { type PatternShape, shapeOf } from '../../engine/scan/rules/pattern-shape.ts';
import { PatternFault } from '../../engine/scan/rules/pattern-syntax.ts';
import { MAX_REACH, type ScanRule } from '../../engine/scan/rules/rule.ts';
import { fillTemplate } from '../../engine/scan/templates/templates.ts';
import { type GoNode, GoPatternFault, readGoPattern } from './go-pattern.ts';
import type { ImportedRule } from './imported.ts';
import { examplesOfPattern } from './pattern-example.ts';
import { keywordsOfPattern } from './pattern-keywords.ts';
import { foldsThroughout, writePattern } from './write-pattern.ts';

/** A rule of another scanner, before its pattern is looked at. */
export interface ForeignRule {
  id: string;
  description: string;
  regex: string;
  /** Number of the group that is the secret; 0 leaves it to the first that holds something. */
  secretGroup: number;
  /** Least Shannon entropy in bits per character, or `null`. */
  entropy: number | null;
  keywords: readonly string[];
}

export type ConvertedRule =
  | { kind: 'rule'; rule: ImportedRule; notes: readonly string[] }
  | { kind: 'lost'; why: string };

/** Ends for quantifiers without one, tried from the largest. */
const CAPS = [1000, 400, 150, 60, 30, 12] as const;
const SEEDS = [1, 2, 3, 4, 5];
const KEYWORD = /^[\x20-\x7e]{3,}$/;

interface Written {
  pattern: string;
  ignoreCase: boolean;
  keywords: readonly string[];
  cap: number;
}

/** Makes a rule of ours from one of another scanner, or says why that can't be. */
export function convertRule(foreign: ForeignRule): ConvertedRule {
  try {
    return convert(foreign);
  } catch (error) {
    if (error instanceof GoPatternFault) return { kind: 'lost', why: `Its pattern has ${error.message}.` };
    if (error instanceof PatternFault || error instanceof SyntaxError)
      return { kind: 'lost', why: 'Its pattern can’t be written for the engine.' };
    throw error;
  }
}

function convert(foreign: ForeignRule): ConvertedRule {
  const { node: whole, groups } = readGoPattern(foreign.regex);
  if (foreign.secretGroup > groups)
    return { kind: 'lost', why: `Its secretGroup is ${foreign.secretGroup}, and its pattern has ${groups} groups.` };
  const secret = foreign.secretGroup > 0 ? foreign.secretGroup : groups > 0 ? 1 : null;
  const notes: string[] = [];
  if (foreign.secretGroup === 0 && groups > 1)
    notes.push('Of its several groups the first is the secret, and where that took no part the whole match.');
  const node = secret === null ? whole : withoutOptionalStart(whole);
  const written = write(node, secret, foreign.keywords);
  if (typeof written === 'string') return { kind: 'lost', why: written };
  if (isUnbounded(node)) notes.push(`Its unbounded quantifiers end at ${written.cap}.`);
  const given = foreign.keywords.map((keyword) => keyword.toLowerCase());
  if (given.length > 0 && !sameTexts(given, written.keywords))
    notes.push(
      `Its keywords (${given.join(', ')}) need not stand in a match; those of its pattern are taken: ${written.keywords.join(', ')}.`,
    );
  const checks = foreign.entropy !== null && foreign.entropy > 0 ? [`entropy:${foreign.entropy}`] : [];
  const examples = tryExamples(node, { ...written, checks, id: foreign.id });
  if (examples === null)
    return {
      kind: 'lost',
      why: 'No text could be made up that its pattern (with its entropy) finds, so it can’t be tried. Write the rule by hand, with an example.',
    };
  const { id, description } = foreign;
  const name = description.split(/[.\n]/)[0]!.trim().slice(0, 80) || id;
  const { pattern, ignoreCase, keywords } = written;
  return {
    kind: 'rule',
    notes,
    rule: { id, name, description: description.trim() || name, keywords, pattern, ignoreCase, checks, ...examples },
  };
}

/** The pattern with the widest bounds that the engine takes, or why it takes none. */
function write(node: GoNode, secret: number | null, given: readonly string[]): Written | string {
  const ignoreCase = foldsThroughout(node);
  let fault = '';
  for (const cap of CAPS) {
    const pattern = writePattern(node, { over: 'bytes', cap, ignoreCase, secret });
    new RegExp(pattern);
    const shape = shapeOf(pattern);
    if (shape.faults.length > 0 || shape.maxLength > MAX_REACH) {
      fault = shape.faults[0] ?? 'matches longer than a window';
      continue;
    }
    const keywords = keywordsFor(node, shape, given);
    if (keywords === null)
      return 'Its pattern has no fixed text of three characters or more, which every rule needs to be looked for quickly.';
    return { pattern, ignoreCase, keywords, cap };
  }
  return `Its pattern may take more than linear time: it has ${fault}, even with every open quantifier ended at ${CAPS.at(-1)}.`;
}

/** The given keywords where every match holds one of them, else those of the pattern. */
function keywordsFor(node: GoNode, shape: PatternShape, given: readonly string[]): readonly string[] | null {
  const mine = [...new Set(given.map((keyword) => keyword.toLowerCase()))];
  const fits = (keywords: readonly string[]) =>
    keywords.length > 0 && keywords.every((keyword) => KEYWORD.test(keyword)) && shape.reachOf(keywords) !== null;
  if (fits(mine)) return mine;
  const derived = keywordsOfPattern(node);
  return derived !== null && fits(derived) ? derived : null;
}

/**
 * Without what may be missing at the start, outside of groups: a search finds the same values without it, and needs no
 * window for it.
 */
function withoutOptionalStart(node: GoNode): GoNode {
  if (node.kind !== 'sequence') return node;
  let from = 0;
  while (from < node.items.length - 1 && isOptionalFiller(node.items[from]!)) from++;
  return from === 0 ? node : { kind: 'sequence', items: node.items.slice(from) };
}

function isOptionalFiller(node: GoNode): boolean {
  return node.kind === 'repeat' && node.min === 0 && !holdsGroup(node.item);
}

function holdsGroup(node: GoNode): boolean {
  if (node.kind === 'group') return true;
  if (node.kind === 'sequence') return node.items.some(holdsGroup);
  if (node.kind === 'choice') return node.options.some(holdsGroup);
  return node.kind === 'repeat' && holdsGroup(node.item);
}

function isUnbounded(node: GoNode): boolean {
  if (node.kind === 'repeat') return node.max === Number.POSITIVE_INFINITY || isUnbounded(node.item);
  if (node.kind === 'sequence') return node.items.some(isUnbounded);
  if (node.kind === 'choice') return node.options.some(isUnbounded);
  return node.kind === 'group' && isUnbounded(node.item);
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return new Set(a).size === new Set(b).size && a.every((text) => b.includes(text));
}

/** One text that the rule finds, and one that it leaves alone; tried, with several fillings. */
function tryExamples(
  node: GoNode,
  { id, pattern, ignoreCase, keywords, checks }: Written & { id: string; checks: readonly string[] },
): Pick<ImportedRule, 'examples' | 'negativeExamples'> | null {
  const rule: ScanRule = {
    id,
    name: id,
    severity: 'high',
    confidence: 0.8,
    keywords,
    pattern,
    ignoreCase,
    reach: { before: 0, after: 0 },
    checks,
    credential: null,
    publicPrefix: 0,
    remedy: '',
  };
  const finds = (template: string, seed: number) =>
    matchRule(rule, fillTemplate(template, seed), 'example.txt').length > 0;
  // Fixed text in braces would be taken for a placeholder.
  const templates = examplesOfPattern(node).filter(isTemplate);
  const example = templates.find((template) => SEEDS.every((seed) => finds(template, seed)));
  const negative = [`${keywords[0]}`, `# ${keywords[0]} is not set`, '-']
    .filter(isTemplate)
    .find((text) => !SEEDS.some((seed) => finds(text, seed)));
  return example === undefined || negative === undefined ? null : { examples: [example], negativeExamples: [negative] };
}

function isTemplate(text: string): boolean {
  try {
    fillTemplate(text, 1);
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}
