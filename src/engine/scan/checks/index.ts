import type { Severity } from '../../../domain/severity.ts';
import type { Check, CheckInput, CheckResult } from '../rules/rule.ts';
import { azureChecks } from './azure.ts';
import { checksumChecks } from './checksum.ts';
import { jwtChecks } from './jwt.ts';
import { passwordChecks } from './password.ts';
import { privateKeyChecks } from './private-key.ts';
import { shapeChecks } from './shape.ts';
import { structureChecks } from './structure.ts';
import { walletChecks } from './wallet.ts';

/** Offline checks by the name that rules use. */
export const checks: Readonly<Record<string, Check>> = {
  ...shapeChecks,
  ...checksumChecks,
  ...structureChecks,
  ...jwtChecks,
  ...privateKeyChecks,
  ...azureChecks,
  ...passwordChecks,
  ...walletChecks,
};

/** Confidence of a value whose checksum or structure is right, unless the check says another. */
const PROVEN = 0.99;

/** What a rule's checks say together. */
export interface Judgement {
  validity: 'valid' | 'plausible';
  confidence: number;
  /** Another severity than the rule's, or `null`. */
  severity: Severity | null;
  identity: Record<string, string>;
  reasons: string[];
}

/** Why a rule's checks drop a match, or `null` where they keep it. */
export function whyDropped(
  rule: { checks: readonly string[] },
  input: Omit<CheckInput, 'argument'>,
): Extract<CheckResult, { verdict: 'invalid' }> | null {
  for (const spec of rule.checks) {
    const { check, argument } = parseCheck(spec);
    const result = check({ ...input, argument });
    if (result.verdict === 'invalid') return result;
  }
  return null;
}

/**
 * Runs a rule's checks in order over one match. The first `invalid` drops it; one `valid` makes it valid; the last
 * stated severity and confidence count.
 *
 * @param rule its `checks` and the `confidence` of a match that nothing proves
 * @returns `null` when a check dropped the match
 */
export function runChecks(
  rule: { checks: readonly string[]; confidence: number },
  input: Omit<CheckInput, 'argument'>,
): Judgement | null {
  const judgement: Judgement = {
    validity: 'plausible',
    confidence: rule.confidence,
    severity: null,
    identity: {},
    reasons: [],
  };
  for (const spec of rule.checks) {
    const { check, argument } = parseCheck(spec);
    const result = check({ ...input, argument });
    if (result.verdict === 'invalid') return null;
    if (result.verdict === 'valid') judgement.validity = 'valid';
    judgement.confidence = result.confidence ?? (result.verdict === 'valid' ? PROVEN : judgement.confidence);
    judgement.severity = result.severity ?? judgement.severity;
    Object.assign(judgement.identity, result.identity);
    if (result.reason !== undefined) judgement.reasons.push(result.reason);
  }
  return judgement;
}

/** Parts `entropy:3.2` into the check and its argument. Unknown names don't get past `parse-rules.ts`. */
export function parseCheck(spec: string): { name: string; check: Check; argument: string | null } {
  const colon = spec.indexOf(':');
  const name = colon === -1 ? spec : spec.slice(0, colon);
  return { name, check: checks[name]!, argument: colon === -1 ? null : spec.slice(colon + 1) };
}
