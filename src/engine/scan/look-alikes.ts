import { anchorOf } from './anchor.ts';
import { whyDropped } from './checks/index.ts';
import type { CompiledRuleset } from './compile-rules.ts';
import type { Match, ScanRule } from './rule.ts';
import type { UnitText } from './unit-text.ts';

/** How much of the text before a value is looked at for the name that a rule is bound to, in bytes. */
const BEFORE = 96;
/** How much longer than the longest form a provider documents a value may be and still count as a botched one. */
const SLACK = 8;
/** A shorter prefix says too little of whose token it is. */
const MIN_PREFIX = 4;
/** Prefixes of tokens that are words which other values begin with, too. */
const PLAIN_WORD = /^(?:key|api|live|test|secret|sandbox|token|access)[_.-]$/;

/**
 * Whether a value that only the generic detector found is a provider's token gone wrong: it begins as one and has not
 * the form the provider documents, or has it and a check says that it was made up. Such a value opens nothing, and to
 * call it a secret of some other kind would be a false alarm. Much longer values are left alone: a new form may be.
 */
export class LookAlikes {
  readonly #ruleset: CompiledRuleset;
  #prefixes: { prefix: string; limit: number }[] | undefined;
  #anchored: { rule: ScanRule; index: number }[] | undefined;

  constructor(ruleset: CompiledRuleset) {
    this.#ruleset = ruleset;
  }

  has(unit: UnitText, match: Match): boolean {
    return this.#isMalformed(match.value) || this.#isFake(unit, match);
  }

  #isMalformed(value: string): boolean {
    this.#prefixes ??= this.#ruleset.rules.flatMap(prefixOf);
    return this.#prefixes.some(
      ({ prefix, limit }) => value.length <= limit && (value.startsWith(prefix) || value.startsWith(prefix, 1)),
    );
  }

  /**
   * Asks the rules whose keyword stands in or before the value, and whose pattern fits it. Rules that are bound to a
   * name and know no prefix are not asked: what is fake there is for the generic detector to say.
   */
  #isFake(unit: UnitText, { start, end }: Match): boolean {
    const offset = Math.max(0, start - BEFORE);
    const text = unit.latin1(offset, end + 2);
    const lower = text.toLowerCase();
    this.#anchored ??= this.#ruleset.rules
      .map((rule, index) => ({ rule, index }))
      .filter(({ rule }) => rule.checks.length > 0 && anchorOf(rule.pattern) !== null && !rule.ignoreCase);
    return this.#anchored.some(
      ({ rule, index }) =>
        rule.keywords.some((keyword) => lower.includes(keyword)) &&
        this.#drops(rule, index, { unit, text, offset, start, end }),
    );
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

/** The text that every value of a rule begins with, where it is the provider's own: it ends in a separator. */
function prefixOf(rule: ScanRule): { prefix: string; limit: number }[] {
  const literal = anchorOf(rule.pattern)?.literal ?? '';
  const prefix = literal.slice(0, rule.publicPrefix);
  if (prefix.length < MIN_PREFIX || rule.publicPrefix > literal.length || !/[_.-]$/.test(prefix)) return [];
  if (PLAIN_WORD.test(prefix)) return [];
  return [{ prefix, limit: rule.reach.after + SLACK }];
}
