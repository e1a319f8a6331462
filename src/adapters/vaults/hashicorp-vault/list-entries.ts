import { AppError } from '../../../domain/app-error.ts';
import { formatReference, type SecretReference } from '../../../domain/reference.ts';
import type { Secret } from '../../../domain/secret.ts';
import { mapWithLimit } from '../../../engine/inject/map-with-limit.ts';
import { Matches, wildcardOf } from '../../../engine/inject/wildcard.ts';
import type { VaultClient } from './client.ts';
import { forbidden, policyLine, unavailable } from './diagnose.ts';
import type { MountTable } from './mounts.ts';

export interface ListParts {
  client: VaultClient;
  token: Secret;
  mounts: MountTable;
}

/** Folders listed at once, and in all: a wildcard over more is a mistake. */
const LISTS_AT_ONCE = 6;
const MOST_FOLDERS = 1_000;

/**
 * What the `*` of a reference into KV stands for. `*` asks for one folder, `**` for those below, too.
 * Source: developer.hashicorp.com/vault/api-docs/secret/kv (list secrets).
 * @throws AppError `vault` for another engine, or what the policy doesn't allow
 */
export async function listEntries(
  { client, token, mounts }: ListParts,
  reference: SecretReference,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const shown = formatReference(reference);
  const { prefix, deep } = wildcardOf(reference)!;
  const start = prefix!.slice(0, prefix!.lastIndexOf('/') + 1);
  const mount = start === '' ? null : await mounts.find(start.replace(/\/+$/, ''), signal);
  if (mount?.engine === 'other' || start === '')
    throw new AppError('vault', `${shown}: only entries of a KV engine can be listed.`, {
      mend: 'Put the “*” behind the mount of one: vault://secret/prod/*. What other engines mint is named one by one.',
    });
  // An older vault may not tell its mounts; then the first part of the path is one, in version 2, as new mounts are.
  const { path, engine } = mount ?? { path: start.split('/')[0]!, engine: 'kv-2' };
  const matches = new Matches(reference);
  let folders = [start];
  for (let seen = 0; folders.length > 0 && seen <= MOST_FOLDERS; seen += folders.length) {
    const keys = await mapWithLimit(folders, LISTS_AT_ONCE, async (folder) => {
      const inside = folder.slice(path.length + 1).replace(/\/+$/, '');
      const apiPath = [path, ...(engine === 'kv-2' ? ['metadata'] : []), ...(inside === '' ? [] : [inside])].join('/');
      return (await keysOf(apiPath)).map((key) => `${folder}${key}`);
    });
    for (const name of keys.flat()) if (!name.endsWith('/')) matches.offer(name);
    folders = deep ? keys.flat().filter((name) => name.endsWith('/') && mayHold(name, prefix!)) : [];
  }
  if (folders.length > 0)
    throw new AppError('vault', `${shown} lies over more than ${MOST_FOLDERS} folders.`, {
      mend: 'Choose a narrower wildcard: a job should get what it uses.',
    });
  return matches.parts;

  async function keysOf(apiPath: string): Promise<string[]> {
    const answer = await client.call({ method: 'LIST', path: apiPath, token, repeatable: true }, signal);
    if (answer.status === 404) return [];
    const { url, namespace } = client.address;
    const keys = answer.data?.['keys'];
    if (answer.status === 200 && Array.isArray(keys))
      return keys.filter((key): key is string => typeof key === 'string' && key !== '');
    const down = unavailable(url, answer);
    if (down !== null) throw down;
    throw forbidden(
      { reference: shown, apiPath, namespace, mounts: [] },
      policyLine(`${apiPath}/`, ['list']),
      `list ${apiPath}`,
    );
  }
}

/** Whether a folder may hold names that begin with the prefix. */
function mayHold(folder: string, prefix: string): boolean {
  return folder.startsWith(prefix) || prefix.startsWith(folder);
}
