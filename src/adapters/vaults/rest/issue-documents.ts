import { AppError } from '../../../domain/app-error.ts';
import type { IssuedSecret } from '../../../domain/lease.ts';
import { ALL_FIELDS, formatReference, type SecretReference } from '../../../domain/reference.ts';
import { Secret } from '../../../domain/secret.ts';
import { fieldNamesOf } from '../../../engine/inject/entry-fields.ts';
import { mapWithLimit } from '../../../engine/inject/map-with-limit.ts';
import { groupByEntry } from '../group-by-entry.ts';
import { jsonField, pointerSteps } from '../json-field.ts';

/** Entries that are sets of fields, as a service keeps them. */
export interface Documents<Address> {
  /** The config's id of the provider. */
  provider: string;
  /** Entries read at once. */
  atOnce: number;
  /** @throws AppError `config` for a path of another shape */
  resolve(reference: SecretReference): { key: string; address: Address };
  /**
   * The fields of an entry as a JSON object, or `null` where there is no such entry.
   * @param isWanted whether the field of that name is
   * @throws AppError `vault` for anything else
   */
  read(
    address: Address,
    shown: string,
    signal: AbortSignal,
    isWanted: (name: string) => boolean,
  ): Promise<string | null>;
  /** @throws never: makes the error for an entry that is not there */
  missing(address: Address, shown: string): AppError;
}

/** One value per reference, in order; each entry is read once. Without a field, an entry's only one. */
export async function issueDocuments<Address>(
  documents: Documents<Address>,
  references: readonly SecretReference[],
  signal: AbortSignal,
): Promise<readonly (IssuedSecret | null)[]> {
  const entries = groupByEntry(references, (reference) => {
    if (reference.version === null) return documents.resolve(reference);
    throw new AppError('config', `${formatReference(reference)}: this vault gives no versions.`, {
      mend: 'Leave out “?version=”.',
    });
  });
  const issued = new Map<SecretReference, IssuedSecret | null>();
  await mapWithLimit(entries, documents.atOnce, async ({ address, references: wanted }) => {
    const shown = formatReference({ ...wanted[0]!, field: null });
    const fields = wanted.map(({ field }) => field);
    const isWanted = (name: string): boolean => fields.some((field) => mayMean(field, name));
    const json = await documents.read(address, shown, signal, isWanted);
    if (json === null && !wanted.every(({ optional }) => optional)) throw documents.missing(address, shown);
    for (const reference of wanted)
      issued.set(reference, json === null ? null : pick(json, reference, shown, documents.provider));
  });
  return references.map((reference) => issued.get(reference) ?? null);
}

function mayMean(field: string | null, name: string): boolean {
  if (field === null || field === ALL_FIELDS || field === name) return true;
  return field.startsWith('/') && pointerSteps(field)[0] === name;
}

function pick(json: string, reference: SecretReference, shown: string, provider: string): IssuedSecret | null {
  const value = jsonField(json, reference.field ?? onlyField(json, shown), reference.optional, shown);
  return value === null
    ? null
    : { value: new Secret(value, formatReference(reference)), lease: { kind: 'static', provider } };
}

/** @throws AppError `vault` where there are several */
export function onlyField(json: string, shown: string): string {
  const names = fieldNamesOf(json);
  if (names.length === 1) return names[0]!;
  throw new AppError('vault', `${shown} names no field, and has ${names.length}.`, {
    mend: `Write ${shown}#FIELD, #/a/b for what lies deeper, or #* for all.`,
  });
}
