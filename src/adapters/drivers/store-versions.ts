import { AppError } from '../../domain/app-error.ts';
import type { SecretReference } from '../../domain/reference.ts';
import { mapWithLimit } from '../../engine/inject/map-with-limit.ts';
import type { EntryVersion } from '../../engine/respond/correlate.ts';
import { matchesEntry } from '../../engine/respond/entry-pattern.ts';
import { fieldOf, textFieldsOf } from './secret-document.ts';
import { isFailure, type VersionedStore } from './versioned-secret.ts';

/** Secrets read for one pattern. More are an error, never left out silently. */
const MAX_ENTRIES = 2_000;
/** Secrets at once. */
const AT_ONCE = 8;

/**
 * Every version that can be read of the secrets that a pattern means: each text field of JSON objects, and what is no JSON
 * object as a whole.
 * @param pattern `awssm://prod/**`, `azkv://prod-*`, `gcpsm://payments#key`
 * @throws AppError `vault` when the vault refuses, or there are too many
 */
export async function storeVersions(
  store: VersionedStore,
  scheme: string,
  pattern: string,
  signal: AbortSignal,
): Promise<EntryVersion[]> {
  const path = pattern.replace(/^[a-z0-9-]+:\/\//, '').replace(/#.*$/, '');
  const isOne = !path.includes('*') && !path.endsWith('/');
  const names = isOne ? [path] : await store.names(path.split('*')[0]!, signal);
  if (names.length > MAX_ENTRIES)
    throw new AppError('vault', `“${pattern}” means more than ${MAX_ENTRIES} entries.`, {
      mend: 'Name narrower prefixes in correlate.prefixes.',
    });
  const found = await mapWithLimit(names, AT_ONCE, (path) => versionsOf(store, { scheme, path }, pattern, signal));
  return found.flat();
}

async function versionsOf(
  store: VersionedStore,
  place: Pick<SecretReference, 'scheme' | 'path'>,
  pattern: string,
  signal: AbortSignal,
): Promise<EntryVersion[]> {
  const entry = { ...place, field: null, version: null, optional: false };
  const secret = store.secret(entry, signal);
  const versions = await secret.versions();
  // Named by the config only, or deleted since it was listed.
  if (isFailure(versions) && versions.absent === true) return [];
  if (isFailure(versions))
    throw new AppError('vault', `${place.scheme}://${place.path}: ${versions.detail}.`, { mend: versions.mend });
  const found: EntryVersion[] = [];
  for (const { id, current } of versions) {
    const document = await secret.read(id);
    if (document === null) continue;
    for (const field of textFieldsOf(document) ?? [null]) {
      const value = fieldOf(document, field);
      const reference = { ...entry, field, version: id };
      if (value !== null && matchesEntry(pattern, reference)) found.push({ reference, current, value });
    }
  }
  return found;
}
