import { isGuessable } from '../../../domain/fingerprint.ts';
import type { Match } from '../rules/rule.ts';
import type { UnitText } from '../unit-text.ts';
import { bounded } from './bounds.ts';
import type { Candidate } from './candidate.ts';
import { candidatesAt } from './candidates.ts';
import { entropyBits } from './entropy.ts';
import { FEATURES, measure } from './features.ts';
import { BUILT_IN, type Scorer } from './model.ts';
import { readable } from './readable.ts';
import { rejection } from './rejection.ts';
import { ruleOf, severityOf } from './rules.ts';
import { type Subject, subjectOf } from './subject.ts';

export { entropyBits } from './entropy.ts';
export { judgeValue, type ValueJudgement } from './judge-value.ts';
export { GENERIC_RULES, type GenericRule } from './rules.ts';
export { GENERIC_STEMS } from './stems.ts';

/** How many features a finding names. */
const TOLD_REASONS = 3;

/**
 * Secrets by name, value and syntax, where no provider's format is known: for the stems of `GENERIC_STEMS` that stand at
 * `offsets` (bytes of the unit, any order). Linear: constant work per offset. Matches come sorted and don't overlap;
 * `confidence` is calibrated on repositories the model has not seen.
 *
 * @param scorer other weights than the built-in ones, as the evaluation needs that leaves repositories out
 */
export function detectGeneric(unit: UnitText, offsets: ArrayLike<number>, scorer: Scorer = BUILT_IN): Match[] {
  const matches: Match[] = [];
  for (const candidate of candidatesAt(unit, offsets)) {
    if (rejection(candidate) !== null) continue;
    const match = judge(unit, candidate, scorer);
    if (!match) continue;
    const last = matches.at(-1);
    if (last && last.end > match.start) {
      if (isInner(match, last) || match.confidence > last.confidence) matches[matches.length - 1] = match;
    } else matches.push(match);
  }
  return matches;
}

/** A user's password in a URL is told rather than the whole URL. */
function isInner(match: Match, around: Match): boolean {
  return match.end <= around.end && (match.ruleId === 'url-credentials' || match.ruleId === 'authorization-header');
}

function judge(unit: UnitText, candidate: Candidate, scorer: Scorer): Match | null {
  const subject = subjectOf(candidate, unit.path, unit);
  const features = measure(subject);
  const confidence = bounded(scorer.confidenceOf(scorer.scoreOf(features)), subject);
  if (confidence < scorer.leastTold()) return null;
  const rule = ruleOf(candidate);
  const bits = strengthOf(subject);
  return {
    ruleId: rule.id,
    start: candidate.start,
    end: candidate.end,
    value: unit.utf8(candidate.start, candidate.end),
    confidence: Math.round(confidence * 100) / 100,
    validity: 'plausible',
    severity: severityOf(rule.severity, subject, bits),
    name: candidate.name || rule.id,
    bits,
    identity: {},
    reasons: [...reasonsOf(scorer.movedBy(features), features), guessing(bits)],
  };
}

/** A word of any language, spelt with common pairs of letters: about as easy to guess as two of the most common words. */
const WORD = /^[A-Z]?[a-z]{3,11}$/;
const WORD_BITS = 22;
const WORD_PAIR_BITS = 3.9;

/** How hard the value is to guess, in bits; of text in base64 as hard as the text. */
function strengthOf({ candidate, shape, core }: Subject): number {
  if (WORD.test(core) && shape.pair < WORD_PAIR_BITS) return Math.min(shape.bits, WORD_BITS);
  const text = candidate.separator === 'basic' ? null : readable(candidate.value);
  return text === null ? shape.bits : Math.min(shape.bits, entropyBits(text));
}

/** What spoke loudest for a secret. A feature that is absent can move the score, too, but its sentence would be untrue. */
function reasonsOf(moved: Float64Array, features: Float64Array): string[] {
  const spoke: { say: string; by: number }[] = [];
  for (const [i, { say }] of FEATURES.entries())
    if (moved[i]! > 0.15 && features[i]! > 0 && say !== '') spoke.push({ say, by: moved[i]! });
  spoke.sort((a, b) => b.by - a.by);
  return [...new Set(spoke.map(({ say }) => say))].slice(0, TOLD_REASONS);
}

function guessing(bits: number): string {
  return isGuessable(bits)
    ? 'a person could have made the value up'
    : `nobody makes up such a value (about ${Math.round(bits)} bits of chance)`;
}
