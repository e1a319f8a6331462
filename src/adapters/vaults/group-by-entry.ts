import type { SecretReference } from '../../domain/reference.ts';

/**
 * Groups references by the entry they point to, so that each is read once however many fields are wanted.
 * @param resolve the entry's address, and a key that two references to the same entry share
 */
export function groupByEntry<Address>(
  references: readonly SecretReference[],
  resolve: (reference: SecretReference) => { key: string; address: Address },
): { address: Address; references: SecretReference[] }[] {
  const groups = new Map<string, { address: Address; references: SecretReference[] }>();
  for (const reference of references) {
    const { key, address } = resolve(reference);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { address, references: [reference] });
    else group.references.push(reference);
  }
  return [...groups.values()];
}
