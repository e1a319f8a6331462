import { randomUUID } from 'node:crypto';
import { beyondGrants, type VaultUse, vaultGrants } from '../../../engine/inject/policies/vault-policy.ts';
import type { VaultConnection } from '../hashicorp-vault.ts';
import { recordOf } from './json.ts';

/** More than a config needs. */
export interface Excess {
  /** API path; it ends in `*` where everything beside an entry is meant. */
  path: string;
  capabilities: readonly string[];
}

/**
 * What a session may do beyond a use: other things to its entries, or the same to their neighbours. Nothing is read.
 * Source: POST /sys/capabilities-self (openbao.org/api-docs/system/capabilities-self).
 * @returns `root` for a session that may do everything; `null` where the vault doesn't tell
 */
export async function excessOf(
  { client, token }: VaultConnection,
  use: VaultUse,
  signal: AbortSignal,
): Promise<'root' | readonly Excess[] | null> {
  const grants = vaultGrants(use);
  // A name that nobody has, so that a policy allows it only with a star.
  const nobody = `sealant-${randomUUID()}`;
  const exact = [...grants.keys()].filter((path) => !path.endsWith('*'));
  const folders = [...new Set(exact.map((path) => path.slice(0, path.lastIndexOf('/') + 1)))].filter(
    (folder) => folder !== '' && !folder.startsWith('sys/'),
  );
  const paths = [...exact, ...folders.map((folder) => folder + nobody)];
  if (paths.length === 0) return [];
  const call = { method: 'POST', path: 'sys/capabilities-self', body: { paths }, token: token.value } as const;
  const { status, data } = await client.call({ ...call, repeatable: true }, signal);
  if (status !== 200 || recordOf(data) === null) return null;
  const capabilities = (path: string): string[] => {
    const found = data![path];
    return Array.isArray(found) ? found.filter((one): one is string => typeof one === 'string') : [];
  };
  if (paths.some((path) => capabilities(path).includes('root'))) return 'root';
  return paths.flatMap((path) => {
    const more = beyondGrants(grants, path, capabilities(path));
    return more.length === 0 ? [] : [{ path: path.replace(nobody, '*'), capabilities: more }];
  });
}
