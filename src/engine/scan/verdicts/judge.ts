import type { Finding, Suppression } from '../../../domain/finding.ts';
import { redact } from '../../../domain/redaction.ts';
import type { FailOn } from '../../../domain/severity.ts';
import { sampleOf } from '../rules/documented-samples.ts';
import type { Sighting, Told } from '../sighting.ts';
import { type AllowEntry, findAllowEntry } from './allowlist.ts';
import type { Baseline } from './baseline.ts';
import type { FoundValues } from './found-values.ts';
import { levelOf } from './levels.ts';
import type { Standing } from './settle.ts';

/** What findings are judged by. */
export interface JudgeOptions {
  failOn?: FailOn;
  allow?: readonly AllowEntry[];
  baseline?: Baseline;
  /**
   * `honour`: a comment that stands in the newest version counts. `as-of-base`: only one that already stood by the
   * same value in the version the change started from, so that a change can't silence its own leak.
   */
  inlineAllow?: 'honour' | 'as-of-base';
  /** Today, `YYYY-MM-DD` (UTC), for entries that expire. */
  today?: string;
  /** Whether findings tell their order, for a scan that is a part of one. */
  tellsOrder?: boolean;
}

/** Makes the finding of a sighting. */
export function findingOf(
  sighting: Sighting,
  told: Told,
  standing: Standing | null,
  options: JudgeOptions,
  values: FoundValues,
): Finding {
  const { match, secret, facts, location, frame } = sighting;
  const { ruleId, severity, confidence, validity, identity } = match;
  const judged = levelOf(
    { ruleId, severity, confidence, validity, bits: match.bits, path: location.path },
    options.failOn ?? 'medium',
  );
  return {
    ruleId,
    title: facts.title,
    level: judged.level,
    severity,
    confidence,
    validity,
    credential: facts.credential,
    ...location,
    path: told.path,
    commit: told.commit,
    head: standing?.location ?? null,
    fingerprint: sighting.fingerprint,
    redacted: redact(secret.reveal(), facts.publicPrefix),
    identity,
    reasons: [...match.reasons, ...judged.reasons, ...restReasons(sighting, options)].map(asSentence),
    entry: null,
    remedy: facts.remedy,
    ...(options.tellsOrder ? { order: sighting.order, listed: location.path } : {}),
    frame: frame === null ? null : values.hideIn(frame),
    secret,
  };
}

function restReasons(sighting: Sighting, options: JudgeOptions): string[] {
  const reasons: string[] = [];
  const expires = sighting.match.identity['expires'];
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  if (expires !== undefined && expires < today) reasons.push(`It expired on ${expires.slice(0, 10)}`);
  return [...reasons, ...allowReasons(sighting, options)];
}

function allowReasons({ allowLine }: Sighting, { inlineAllow }: JudgeOptions): string[] {
  if (allowLine === null || inlineAllow !== 'as-of-base') return [];
  return [`The comment that allows it (line ${allowLine}) counts only where it stood by this value before the change.`];
}

/**
 * Why a sighting is not told, or `null`.
 * @param isAllowedBefore whether a comment already allowed it before the change
 */
export async function suppressionOf(
  sighting: Sighting,
  told: Told,
  standing: Standing | null,
  options: JudgeOptions,
  isAllowedBefore: (sighting: Sighting) => Promise<boolean>,
): Promise<Suppression | null> {
  const { allow = [], baseline, inlineAllow = 'honour' } = options;
  const sample = sampleOf(sighting.secret.reveal());
  if (sample !== null) return { kind: 'sample', reason: `The sample of ${sample}, which opens nothing.` };
  const line = standing === null ? sighting.allowLine : standing.allowLine;
  if (line !== null && (inlineAllow === 'honour' || (await isAllowedBefore(sighting)))) {
    return { kind: 'inline-allow', line };
  }
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const at = { ruleId: sighting.match.ruleId, value: sighting.secret.reveal() };
  // Of a renamed file, people know both names: the one that a report tells, and the one of today.
  const paths = [...new Set([sighting.location.path, told.path])];
  const entry =
    paths.map((path) => findAllowEntry(allow, { ...at, path }, today)).find((each) => each !== null) ?? null;
  if (entry !== null) return { kind: 'allowlist', reason: entry.reason };
  const reason = baseline?.get(sighting.fingerprint);
  return reason === undefined ? null : { kind: 'baseline', reason };
}

function asSentence(reason: string): string {
  const start = reason.charAt(0).toUpperCase() + reason.slice(1);
  return /[.!?]$/.test(start) ? start : `${start}.`;
}
