import type { Finding, Validity } from '../../../domain/finding.ts';
import { type FailOn, isAtLeast, LEVELS, type Level, SEVERITIES, type Severity } from '../../../domain/severity.ts';
import { isGeneric } from '../overlaps.ts';
import { type PathContext, pathContext } from './path-context.ts';

/** A severity at or above this makes a `fail` unless `--fail-on` names another. */
const DEFAULT_THRESHOLD: Severity = 'medium';
/** Below the first, a plausible finding is a step quieter; below the second it is a note. */
const SURE = 0.7;
const UNSURE = 0.4;
/** From here on a value that is no word is told alike wherever it stands. */
const SURE_ANYWHERE = 0.7;
/** Bits: two words of the dictionary, or six characters that follow no pattern. What is weaker, a person made up for a test. */
const WEAK_BITS = 26;
/** What stands there is made to be shown: one step down even where the detector is sure, unless it is a provider's token. */
const FOR_SHOW: ReadonlySet<PathContext> = new Set(['example', 'fixture']);
/** Where tokens are signed with a key of the test's own. */
const MAKES_TOKENS: ReadonlySet<PathContext> = new Set(['test', 'example', 'fixture']);
/** Others wrote what stands there, so that even a sure finding is seldom for this repository to mend. */
const FOREIGN: ReadonlySet<PathContext> = new Set(['lock-file', 'vendored']);

export interface LevelInput {
  ruleId: string;
  severity: Severity;
  confidence: number;
  validity: Validity;
  /** Estimated entropy of the value (`entropyBits`): `changeme` in a test harms nobody, a random key may. */
  bits: number;
  path: string;
}

const CONTEXT_WORDS: Record<PathContext, string> = {
  test: 'It stands in a test.',
  fixture: 'It stands in test data.',
  example: 'It stands in an example.',
  documentation: 'It stands in documentation.',
  'lock-file': 'It stands in a lock file.',
  vendored: 'It stands in a copy of foreign code.',
};

/**
 * The level of a finding and the sentences that say why.
 *
 * Severity against the threshold gives the start: at or above it `fail`, one below `warn`, else `note`. What offline
 * checks prove stays there wherever it stands (but for a JSON Web Token in tests and examples); what only looks like a secret goes down a step where confidence is low
 * or where the path speaks of tests, examples and the like (two steps for generic findings). The path doesn't quiet a
 * value that is not easily guessed and of which the detector is sure: real keys leak through tests and documents, too.
 * In examples and test data, which are made up to be shown, such a value without a provider's form goes down one step.
 */
export function levelOf(input: LevelInput, failOn: FailOn): { level: Level; reasons: string[] } {
  const threshold = thresholdOf(failOn);
  const start = startStep(input.severity, threshold);
  const reasons = [`Severity ${input.severity}, ${Math.round(input.confidence * 100)} % confidence.`];
  if (input.validity === 'valid') {
    reasons.push('A checksum or the structure of the value proves that it is what it looks like.');
    return { level: LEVELS[Math.min(start + stepOfProven(input, reasons), LEVELS.length - 1)]!, reasons };
  }
  let step = start;
  if (input.confidence < SURE) {
    step += input.confidence < UNSURE ? 2 : 1;
    reasons.push('By its shape alone it may be something else.');
  }
  const context = pathContext(input.path);
  if (context !== null) {
    const isQuieted = input.bits < WEAK_BITS || input.confidence < SURE_ANYWHERE || FOREIGN.has(context);
    const isShown = !isQuieted && FOR_SHOW.has(context) && isGeneric(input.ruleId);
    if (isQuieted) step += isGeneric(input.ruleId) ? 2 : 1;
    else if (isShown) step++;
    reasons.push(
      isQuieted || isShown
        ? CONTEXT_WORDS[context]
        : `${CONTEXT_WORDS[context].slice(0, -1)}, but it is not what one makes up for that.`,
    );
  }
  return { level: LEVELS[Math.min(step, LEVELS.length - 1)]!, reasons };
}

/** A JSON Web Token decodes whoever signed it, with whatever key: in tests and examples one was made for them. */
function stepOfProven({ ruleId, path }: LevelInput, reasons: string[]): number {
  const context = pathContext(path);
  if (ruleId !== 'jwt' || context === null || !MAKES_TOKENS.has(context)) return 0;
  reasons.push(CONTEXT_WORDS[context]);
  return 1;
}

function thresholdOf(failOn: FailOn): Severity {
  return SEVERITIES.find((severity) => severity === failOn) ?? DEFAULT_THRESHOLD;
}

function startStep(severity: Severity, threshold: Severity): number {
  if (isAtLeast(severity, threshold)) return 0;
  return SEVERITIES.indexOf(severity) - SEVERITIES.indexOf(threshold) === 1 ? 1 : 2;
}

/**
 * Whether a finding turns the build red.
 *
 * @param isLive what a live check said of it, where there was one. `verified` asks that; without a live check it asks
 *   for offline proof, so that turning verification off never turns the gate off.
 */
export function isRed(finding: Pick<Finding, 'level' | 'validity'>, failOn: FailOn, isLive?: boolean): boolean {
  if (failOn === 'never') return false;
  if (failOn === 'verified') return isLive ?? finding.validity === 'valid';
  if (failOn === 'note') return true;
  if (failOn === 'warn') return finding.level !== 'note';
  return finding.level === 'fail';
}
