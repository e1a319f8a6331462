import { createHmac, randomBytes } from 'node:crypto';
import type { CorrelatedEntry, Finding } from '../../domain/finding.ts';
import { formatReference, type SecretReference } from '../../domain/reference.ts';
import type { Secret } from '../../domain/secret.ts';
import { valueForms } from './value-forms.ts';

/** One version of an entry's value, as a vault has it. */
export interface EntryVersion {
  /** With field and version. */
  reference: SecretReference;
  current: boolean;
  value: Secret;
}

/** Values below this length, in UTF-16 units, are not looked up: a match would be chance. */
const MIN_LENGTH = 8;

/**
 * Which vault entry a leaked value is, for as many findings as are given. Both sides are compared as HMACs under a key
 * drawn for this call, so that time tells nothing about values and nothing outlives the call. Normal forms of the found
 * value are looked up too (`value-forms.ts`). Where several entries hold the value, the first one that is current wins.
 *
 * @returns the entry by the finding's index; findings that are no entry are absent
 */
export function correlate(
  findings: readonly Pick<Finding, 'secret'>[],
  versions: readonly EntryVersion[],
): ReadonlyMap<number, CorrelatedEntry> {
  const key = randomBytes(32);
  const known = new Map<string, EntryVersion>();
  for (const version of versions) {
    if (version.value.length < MIN_LENGTH) continue;
    for (const form of [version.value.reveal(), version.value.reveal().trim()]) {
      const digest = digestOf(form, key);
      if (!known.get(digest)?.current)
        known.set(digest, known.get(digest) && !version.current ? known.get(digest)! : version);
    }
  }
  const found = new Map<number, CorrelatedEntry>();
  findings.forEach((finding, index) => {
    const entry = lookUp(finding.secret, known, key);
    if (entry !== null) found.set(index, entry);
  });
  return found;
}

/** Whether two values are the same secret, as it is or in one of the found one's normal forms; in constant time. */
export function isSameSecret(found: Secret, stored: Secret): boolean {
  if (stored.length < MIN_LENGTH) return found.equals(stored);
  const key = randomBytes(32);
  const wanted = new Set([digestOf(stored.reveal(), key), digestOf(stored.reveal().trim(), key)]);
  return valueForms(found.reveal()).some((form) => wanted.has(digestOf(form, key)));
}

function lookUp(secret: Secret, known: ReadonlyMap<string, EntryVersion>, key: Buffer): CorrelatedEntry | null {
  if (secret.length < MIN_LENGTH) return null;
  let previous: CorrelatedEntry | null = null;
  for (const form of valueForms(secret.reveal())) {
    const version = known.get(digestOf(form, key));
    if (version === undefined) continue;
    const entry = { reference: formatReference(version.reference), current: version.current };
    if (entry.current) return entry;
    previous ??= entry;
  }
  return previous;
}

function digestOf(text: string, key: Buffer): string {
  return createHmac('sha256', key).update(text).digest('base64');
}
