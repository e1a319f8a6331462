import { AppError } from '../../domain/app-error.ts';
import type { CorrelatedEntry, Finding } from '../../domain/finding.ts';
import { formatReference } from '../../domain/reference.ts';
import type { EntryVersion } from './correlate.ts';
import { type KeyedHash, valueInput } from './keyed-hash.ts';
import { valueForms } from './value-forms.ts';

/** Keyed hash of a value → the entry that holds it. Without the key it tells nothing of the values. */
export interface EntryIndex {
  /** ISO 8601. */
  created: string;
  entries: ReadonlyMap<string, CorrelatedEntry>;
}

const FORMAT = 'sealant-index/1';
/** Values that can be guessed are left out: a match would be chance, and who has the key could try words. */
const MIN_LENGTH = 8;
const MIN_DISTINCT = 5;

/** Whether a value is hard enough to guess to be looked up by its hash. */
export function isIndexable(value: string): boolean {
  return (
    value.length >= MIN_LENGTH && new Set(value).size >= MIN_DISTINCT && !/^(?:[a-z]+|[A-Z]?[a-z]+|\d+)$/.test(value)
  );
}

/** An index of all given versions; of several entries with one value, a current one is kept. */
export async function buildIndex(
  versions: readonly EntryVersion[],
  hash: KeyedHash,
  at: Date,
  signal: AbortSignal,
): Promise<EntryIndex> {
  const kept = versions.filter(({ value }) => isIndexable(value.reveal().trim()));
  const digests = await hash.digest(
    kept.map(({ value }) => valueInput(value.reveal().trim())),
    signal,
  );
  const entries = new Map<string, CorrelatedEntry>();
  kept.forEach(({ reference, current }, i) => {
    const digest = digests[i]!;
    if (entries.get(digest)?.current) return;
    entries.set(digest, { reference: formatReference(reference), current });
  });
  return { created: at.toISOString(), entries };
}

/** The index as text, authenticated under the same key: nobody without it can make or change one. */
export async function sealIndex(index: EntryIndex, hash: KeyedHash, signal: AbortSignal): Promise<string> {
  const rows = [...index.entries].map(([digest, { reference, current }]) => [digest, reference, current]).sort();
  const body = JSON.stringify({ created: index.created, entries: rows });
  const [mac] = await hash.digest([macInput(body)], signal);
  return `${JSON.stringify({ format: FORMAT, mac })}\n${body}\n`;
}

/**
 * Reads what `sealIndex` wrote.
 * @throws AppError `corrupt` for another format, a changed text or another key
 */
export async function openIndex(text: string, hash: KeyedHash, signal: AbortSignal): Promise<EntryIndex> {
  const [head = '', body = ''] = text.split('\n');
  const [mac] = await hash.digest([macInput(body)], signal);
  const wanted = JSON.stringify({ format: FORMAT, mac });
  if (head !== wanted)
    throw damaged(head.includes(FORMAT) ? 'its seal does not fit: it was changed, or the key was' : 'it is none');
  const { created, entries } = JSON.parse(body) as { created: string; entries: [string, string, boolean][] };
  return { created, entries: new Map(entries.map(([digest, reference, current]) => [digest, { reference, current }])) };
}

/** Which entries the findings are, by their indexes; in every normal form of the found value. */
export async function lookUpFindings(
  findings: readonly Pick<Finding, 'secret'>[],
  index: EntryIndex,
  hash: KeyedHash,
  signal: AbortSignal,
): Promise<ReadonlyMap<number, CorrelatedEntry>> {
  const asked = findings.flatMap(({ secret }, finding) =>
    valueForms(secret.reveal())
      .filter(isIndexable)
      .map((form) => ({ finding, form })),
  );
  const digests = await hash.digest(
    asked.map(({ form }) => valueInput(form)),
    signal,
  );
  const found = new Map<number, CorrelatedEntry>();
  asked.forEach(({ finding }, i) => {
    const entry = index.entries.get(digests[i]!);
    if (entry !== undefined && !found.get(finding)?.current) found.set(finding, entry);
  });
  return found;
}

function macInput(body: string): Uint8Array {
  return Buffer.concat([Buffer.from(`${FORMAT}\0`), Buffer.from(body, 'utf8')]);
}

function damaged(why: string): AppError {
  return new AppError('corrupt', `The index of vault entries can’t be used: ${why}.`, {
    mend: 'Make it anew: sealant index',
  });
}
