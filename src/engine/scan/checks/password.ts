import { STAND_IN } from '../generic/bounds.ts';
import { judgeValue } from '../generic/judge-value.ts';
import { placeholderShare } from '../generic/placeholder.ts';
import type { Check, CheckResult } from '../rules/rule.ts';
import { pathContext } from '../verdicts/path-context.ts';

/** A single word of the dictionary is about this hard to guess, in bits. */
const WORD_BITS = 18;
/** A word with three digits. */
const MIXED_BITS = 20;
const GUESSED: CheckResult = {
  verdict: 'plausible',
  confidence: 0.45,
  severity: 'low',
  reason: 'Everybody’s first guess.',
};

/** Names, paths, addresses, dates and versions hold digits and signs, too. */
const OTHERWISE: readonly RegExp[] = [
  /[\s/\\,;=()[\]{}<>"'`|]|:[/:]|^[-+.#@&]/,
  /^[a-z]+(?:[-_.:][a-z]*\d{0,2})+$/,
  /^(?:[a-z]+[_-])+\w{1,3}$/i,
  /^[\d.:_-]+[a-z]{0,2}$|^v?\d+(?:\.\d+)+/i,
  /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$|\.[a-z]{2,4}$/i,
  /^(?:sha|md|aes|utf|rsa|des|base|ipv|oauth|https?|hs|rs|es|ps|iso|win|x86|arm|int|float|latin|cp|windows|ed|secp|prime)[-_]?\d/i,
  /-(?:encoded|hashed|derived|based|encrypted|protected|sensitive)$/i,
  /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
  /^(?=.{1,19}$)[A-Z\d]+(?:_[A-Z\d]+)*$/,
];

/** Whether a text mixes letters with digits or signs as passwords do, and names and words in code don't. */
function isMixed(value: string, bits: number): boolean {
  return (
    value.length >= 6 &&
    bits >= MIXED_BITS &&
    /[A-Za-z]/.test(value) &&
    /\d|[!#$%^&*+?~@]/.test(value) &&
    placeholderShare(value) < 0.4 &&
    !OTHERWISE.some((shape) => shape.test(value))
  );
}

/**
 * Drops what stands where a password would and is none: templates, variables, masks, hashes, `password` and its kin. Words
 * that everybody tries first are told quietly, and in tests and documents not at all. `password:mixed` drops all that does not mix letters with digits or
 * signs: for places where other texts stand as often.
 */
const password: Check = ({ value, argument, path }) => {
  const judged = judgeValue(value);
  if (
    judged.placeholder ||
    judged.protected ||
    STAND_IN.test(value.toLowerCase()) ||
    /^(?:passphrase|anonymous@?)$/i.test(value) ||
    /^[$%!<].*[%!>]?$/.test(value) ||
    value === '***'
  )
    return { verdict: 'invalid', reason: 'A stand-in for a password.' };
  if (argument === 'mixed')
    return isMixed(value, judged.bits) ? { verdict: 'plausible' } : { verdict: 'invalid', reason: 'A name or a word.' };
  if (!judged.common && judged.bits >= WORD_BITS) return { verdict: 'plausible' };
  return pathContext(path) === null
    ? GUESSED
    : { verdict: 'invalid', reason: 'A first guess, in a test or a document.' };
};

export const passwordChecks = { password } as const satisfies Record<string, Check>;
