import { whyDropped } from './checks/index.ts';
import { MIN_KEYWORD } from './prefilter.ts';
import { anchorOf } from './rules/anchor.ts';
import type { CompiledRuleset } from './rules/compile-rules.ts';
import type { Match, ScanRule } from './rules/rule.ts';
import type { UnitText } from './unit-text.ts';

/** How much of the text before a value is looked at for the name that a rule is bound to, in bytes. */
const BEFORE = 96;
/** How much longer than the longest form a provider documents a value may be and still count as a botched one. */
const SLACK = 8;
/** A shorter prefix says nothing of whose token it is. */
const MIN_PREFIX = 3;
/** From this length a prefix with a separator is taken for the provider's, whatever the value's length. */
const OWN_PREFIX = 4;
/** How far from the right length a value with another prefix may be. */
const NEAR = 3;
/** Prefixes of tokens that are words which other values begin with, too. */
const PLAIN_WORD = /^(?:key|api|live|test|secret|sandbox|token|access)[_.-]$/;

/**
 * Whether a value that only the generic detector found is a provider's token gone wrong: it begins as one and has not
 * the form the provider documents, or has it and a check says that it was made up. Such a value opens nothing, and to
 * call it a secret of some other kind would be a false alarm. Much longer values are left alone: a new form may be.
 */
export class LookAlikes {
  readonly #ruleset: CompiledRuleset;
  #prefixes: TokenPrefix[] | undefined;
  #exact: ReadonlyMap<string, ExactRule[]> | undefined;

  constructor(ruleset: CompiledRuleset) {
    this.#ruleset = ruleset;
  }

  has(unit: UnitText, match: Match): boolean {
    return this.#isMalformed(match.value) || this.#isFake(unit, match);
  }

  #isMalformed(value: string): boolean {
    this.#prefixes ??= this.#ruleset.rules.flatMap(prefixOf);
    return this.#prefixes.some(
      ({ prefix, least, most }) =>
        value.length >= least && value.length <= most && (value.startsWith(prefix) || value.startsWith(prefix, 1)),
    );
  }

  /**
   * Asks the rules whose keyword stands in or before the value, and whose pattern fits it. Rules that are bound to a
   * name (in any case) are not asked: what is fake there is for the generic detector to say.
   */
  #isFake(unit: UnitText, { start, end }: Match): boolean {
    const offset = Math.max(0, start - BEFORE);
    const text = unit.latin1(offset, end + 2);
    const lower = text.toLowerCase();
    this.#exact ??= byFirstLetters(this.#ruleset.rules);
    const asked = new Set<number>();
    for (let at = 0; at + MIN_KEYWORD <= lower.length; at++) {
      for (const { keyword, rule, index } of this.#exact.get(lower.slice(at, at + MIN_KEYWORD)) ?? []) {
        if (!lower.startsWith(keyword, at) || asked.has(index)) continue;
        asked.add(index);
        if (this.#drops(rule, index, { unit, text, offset, start, end })) return true;
      }
    }
    return false;
  }

  #drops(
    rule: ScanRule,
    index: number,
    at: { unit: UnitText; text: string; offset: number; start: number; end: number },
  ): boolean {
    const regex = this.#ruleset.regexOf(index);
    for (const found of at.text.matchAll(regex)) {
      const value = found.groups?.['secret'] ?? found[0];
      const from = at.offset + found.index + found[0].lastIndexOf(value);
      if (from >= at.end || from + value.length <= at.start) continue;
      const window = { text: at.text, offset: at.offset };
      if (whyDropped(rule, { value, groups: found.groups ?? {}, window, path: at.unit.path })?.fake) return true;
    }
    return false;
  }
}

/** A rule that is bound to no name, by one of its keywords. */
interface ExactRule {
  keyword: string;
  rule: ScanRule;
  index: number;
}

/** There are hundreds of keywords, and a value with what stands before it has few places where one may begin. */
function byFirstLetters(rules: readonly ScanRule[]): ReadonlyMap<string, ExactRule[]> {
  const found = new Map<string, ExactRule[]>();
  for (const [index, rule] of rules.entries()) {
    if (rule.checks.length === 0 || rule.ignoreCase) continue;
    for (const keyword of rule.keywords) {
      const first = keyword.slice(0, MIN_KEYWORD);
      const known = found.get(first);
      if (known === undefined) found.set(first, [{ keyword, rule, index }]);
      else known.push({ keyword, rule, index });
    }
  }
  return found;
}

/** What values of a rule begin with, and lengths at which one that isn't its token must be meant to be. */
interface TokenPrefix {
  prefix: string;
  least: number;
  most: number;
}

/** A prefix that ends in a separator is the provider's own at any length; another only near the right length. */
function prefixOf(rule: ScanRule): TokenPrefix[] {
  if (rule.publicPrefix < MIN_PREFIX || rule.lengths === undefined) return [];
  const prefix = (anchorOf(rule.pattern)?.literal ?? '').slice(0, rule.publicPrefix);
  if (prefix.length < rule.publicPrefix) return [];
  const { min, max } = rule.lengths;
  if (prefix.length >= OWN_PREFIX && /[_.-]$/.test(prefix) && !PLAIN_WORD.test(prefix))
    return [{ prefix, least: 0, most: max + SLACK }];
  return [{ prefix, least: min - NEAR, most: max + NEAR }];
}
