import { formatReference, type SecretReference } from '../../domain/reference.ts';
import type { VaultSession } from '../../engine/inject/vault-provider.ts';
import { type Check, checkedBy, ok } from './check.ts';

/** Whether the entries that the config names are there for a session, of a vault that can be asked so. Reads no value. */
export async function checkEntries(
  name: string,
  references: readonly SecretReference[],
  session: VaultSession,
  onFault: 'warn' | 'fail',
  signal: AbortSignal,
): Promise<Check[]> {
  const { look, list } = session;
  if (look === undefined) return [];
  const id = `${name}.entries`;
  const checks: Check[] = [];
  for (const reference of references) {
    const shown = formatReference(reference);
    const isWildcard = reference.path.includes('*');
    const looked = await checkedBy(id, onFault, async () => {
      if (!isWildcard) {
        await look(reference, signal);
        return [ok(id, `${shown} is there.`)];
      }
      const parts = await list?.(reference, signal);
      return parts === undefined ? [] : [ok(id, `${shown} stands for ${parts.length} entries.`)];
    });
    checks.push(...looked);
  }
  return checks;
}
