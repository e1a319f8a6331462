import { type Fingerprint, isFingerprint } from '../../../domain/fingerprint.ts';

/** Known findings: fingerprint → why it is accepted. */
export type Baseline = ReadonlyMap<Fingerprint, string>;

/**
 * Makes a baseline of entries as a file holds them.
 *
 * @returns the baseline, and what is no fingerprint, for the caller to complain about
 */
export function makeBaseline(entries: Iterable<readonly [fingerprint: string, reason: string]>): {
  baseline: Baseline;
  malformed: string[];
} {
  const baseline = new Map<Fingerprint, string>();
  const malformed: string[] = [];
  for (const [fingerprint, reason] of entries) {
    if (isFingerprint(fingerprint)) baseline.set(fingerprint, reason);
    else malformed.push(fingerprint);
  }
  return { baseline, malformed };
}
