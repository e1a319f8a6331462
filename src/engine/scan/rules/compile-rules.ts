import { AppError } from '../../../domain/app-error.ts';
import { nodeCrypto } from '../../../domain/node-crypto.ts';
import { GENERIC_STEMS } from '../generic/stems.ts';
import { LIST_MARKER } from '../named/joined-list.ts';
import type { KeywordUse } from '../prefilter.ts';
import { type Anchor, anchorOf } from './anchor.ts';
import { expandCase } from './expand-case.ts';
import type { Ruleset, ScanRule } from './rule.ts';
import { overrideRule, type RuleOverride } from './rule-override.ts';

/**
 * Flags for `v8.setFlagsFromString`, set by the app before the first regex runs: a regex that backtracks this often
 * goes on in V8's linear-time engine (v8.dev/blog/non-backtracking-regexp). That engine takes neither the `d` nor the
 * `i` flag nor look-around, so regexes are compiled with `g` alone and case is expanded.
 *
 * Most regexes run a few times only, first as V8's bytecode: polishing that takes longer than it ever saves (3.5 ms of a
 * pull request's scan), and so does making machine code of it at the second run (2 ms). Over a long text that is made at
 * once all the same.
 */
export const REGEX_FLAGS: readonly string[] = [
  '--enable-experimental-regexp-engine-on-excessive-backtracks',
  '--regexp-backtracks-before-fallback=50000',
  '--no-regexp-peephole-optimization',
  '--regexp-tier-up-ticks=30',
];

/** Marks a comment that allows a finding (`inline-allow.ts`); looked for by the same prefilter. */
export const ALLOW_MARKER = 'sealant:allow';

/** Part of every ruleset, whatever is disabled: `self-probe.ts` asks for it in each scan. */
export const PROBE_RULE: ScanRule = {
  id: 'sealant-self-probe',
  name: 'Self-probe',
  severity: 'info',
  confidence: 1,
  keywords: ['sealant-probe-'],
  pattern: 'sealant-probe-[0-9a-f]{32}',
  ignoreCase: false,
  reach: { before: 0, after: 33 },
  checks: [],
  credential: null,
  publicPrefix: 0,
  remedy: '',
};

/** A rule, by index, that a keyword speaks for. */
export interface KeywordRule {
  rule: number;
  /** How every match begins, if that is with the keyword; then hits that stand otherwise need no window. */
  anchor: Anchor | null;
}

/** Rules, made ready for the scan. A keyword may belong to rules, to the generic detector, or both. */
export interface CompiledRuleset {
  /** SHA-256 of what is in force, hex. */
  readonly hash: string;
  readonly rules: readonly ScanRule[];
  /** Ids left out, of rules and of the generic detector. */
  readonly disabled: ReadonlySet<string>;
  readonly overrides: Readonly<Record<string, RuleOverride>>;
  readonly keywords: readonly string[];
  /** The rules a keyword (by index) speaks for. */
  rulesOfKeyword(keyword: number): readonly KeywordRule[];
  /** Whether a keyword is looked for by rules (or as `ALLOW_MARKER`), by the generic detector, or both. */
  useOf(keyword: number): KeywordUse;
  /** Index of `ALLOW_MARKER` in `keywords`. */
  readonly allowMarker: number;
  /** Index of `LIST_MARKER` in `keywords`. */
  readonly listMarker: number;
  ruleNamed(id: string): ScanRule | undefined;
  /** The rules without keywords that are run around another's matches (`composite.ts`), by index. */
  dependentsOf(ruleId: string): readonly number[];
  /** The regex of a neighbour's pattern with flag `g`, in any case, compiled on first use. */
  nearRegex(pattern: string): RegExp;
  /** The rule's regex with flag `g`, compiled on first use. @throws AppError `config` when its pattern is none */
  regexOf(rule: number): RegExp;
}

export interface CompileOptions {
  /** The user's own rules. */
  extra?: readonly ScanRule[];
  /** Ids of rules, built-in or generic, that are off. */
  disabled?: Iterable<string>;
  /** What is different of rules, built-in, generic or the user's, by id. */
  overrides?: Readonly<Record<string, RuleOverride>>;
  /** Keywords of the generic detector; `[]` turns it off. */
  stems?: readonly string[];
}

/**
 * Makes rules ready: joins their keywords into one list.
 *
 * @throws AppError `config` on a rule without a keyword, since it would never be looked at
 */
export function compileRules(ruleset: Ruleset, options: CompileOptions = {}): CompiledRuleset {
  const { extra = [], stems = GENERIC_STEMS, overrides = {} } = options;
  const disabled = new Set(options.disabled);
  const rules = [...ruleset.rules, ...extra]
    .filter(({ id }) => !disabled.has(id))
    .map((rule) => overrideRule(rule, overrides[rule.id]));
  rules.push(PROBE_RULE);
  const index = new Map<string, number>();
  const ruleLists: number[][] = [];
  const add = (keyword: string): number => {
    const known = index.get(keyword);
    if (known !== undefined) return known;
    index.set(keyword, ruleLists.length);
    return ruleLists.push([]) - 1;
  };
  rules.forEach((rule, position) => {
    if (rule.keywords.length === 0 && rule.requiresNear !== true) throw withoutKeyword(rule.id);
    for (const keyword of new Set(rule.keywords)) ruleLists[add(keyword)]!.push(position);
  });
  const stemIndices = new Set(stems.map(add));
  const allowMarker = add(ALLOW_MARKER);
  const listMarker = add(LIST_MARKER);
  const keywords = [...index.keys()];
  const regexes = new Array<RegExp | undefined>(rules.length);
  const byKeyword = new Array<readonly KeywordRule[] | undefined>(keywords.length);
  const isBuiltIn =
    extra.length === 0 && disabled.size === 0 && stems === GENERIC_STEMS && Object.keys(overrides).length === 0;
  return {
    hash: isBuiltIn ? ruleset.hash : hashOf([ruleset.hash, extra, [...disabled].sort(), stems, overrides]),
    rules,
    disabled,
    overrides,
    keywords,
    rulesOfKeyword: (keyword) => {
      byKeyword[keyword] ??= ruleLists[keyword]!.map((rule) => ({
        rule,
        anchor: anchorAt(rules[rule]!, keywords[keyword]!),
      }));
      return byKeyword[keyword];
    },
    useOf: (keyword) => {
      if (!stemIndices.has(keyword)) return 'keyword';
      return ruleLists[keyword]!.length > 0 || keyword === allowMarker ? 'both' : 'stem';
    },
    allowMarker,
    listMarker,
    ...lookups(rules),
    regexOf: (rule) => {
      regexes[rule] ??= regexFor(rules[rule]!);
      return regexes[rule];
    },
  };
}

/** Questions that only texts with a match ask. */
function lookups(rules: readonly ScanRule[]): Pick<CompiledRuleset, 'ruleNamed' | 'dependentsOf' | 'nearRegex'> {
  let named: Map<string, ScanRule> | undefined;
  let dependents: Map<string, number[]> | undefined;
  const nearRegexes = new Map<string, RegExp>();
  return {
    ruleNamed: (id) => {
      named ??= new Map(rules.map((rule) => [rule.id, rule]));
      return named.get(id);
    },
    dependentsOf: (ruleId) => {
      dependents ??= dependentsIn(rules);
      return dependents.get(ruleId) ?? [];
    },
    nearRegex: (pattern) => {
      const regex = nearRegexes.get(pattern) ?? new RegExp(expandCase(pattern), 'g');
      nearRegexes.set(pattern, regex);
      return regex;
    },
  };
}

function dependentsIn(rules: readonly ScanRule[]): Map<string, number[]> {
  const dependents = new Map<string, number[]>();
  rules.forEach((rule, index) => {
    if (rule.keywords.length > 0) return;
    for (const id of new Set(rule.near?.map(({ rule: other }) => other)))
      if (id !== null) dependents.set(id, [...(dependents.get(id) ?? []), index]);
  });
  return dependents;
}

function anchorAt(rule: ScanRule, keyword: string): Anchor | null {
  const anchor = rule.ignoreCase ? null : anchorOf(rule.pattern);
  return anchor?.literal.toLowerCase().startsWith(keyword) ? anchor : null;
}

function hashOf(content: unknown): string {
  return nodeCrypto().createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

function regexFor(rule: ScanRule): RegExp {
  try {
    return new RegExp(rule.ignoreCase ? expandCase(rule.pattern) : rule.pattern, 'g');
  } catch (cause) {
    throw badPattern(rule.id, cause);
  }
}

function badPattern(id: string, cause: unknown): AppError {
  return new AppError('config', `The pattern of rule "${id}" is not a regular expression.`, {
    mend: `Correct its \`pattern\`, or disable it: \`scan: { rules: { disable: [${id}] } }\`.`,
    cause,
  });
}

function withoutKeyword(id: string): AppError {
  return new AppError('config', `Rule "${id}" has no keyword, so it would never be looked at.`, {
    mend: 'Give it `keywords`: lower-case texts of 3 characters or more, one of which every match contains.',
  });
}
