import type { SecretReference } from '../../../domain/reference.ts';
import type { EntryVersion } from '../../../engine/respond/correlate.ts';
import { matchesEntry } from '../../../engine/respond/entry-pattern.ts';
import type { VaultDocument } from './vault-document.ts';

/** Every version that can be read of the entries that a pattern means; references get the pattern's scheme. */
export function embeddedVersions(document: VaultDocument, scheme: string, pattern: string): EntryVersion[] {
  const found: EntryVersion[] = [];
  for (const [path, fields] of document) {
    for (const [field, versions] of fields) {
      const entry: SecretReference = { scheme, path, field, version: null, optional: false };
      if (!matchesEntry(pattern, entry)) continue;
      for (const { version, state, value } of versions) {
        if (value === null || state === 'pending') continue;
        found.push({ reference: { ...entry, version: String(version) }, current: state === 'current', value });
      }
    }
  }
  return found;
}
