import { formatReference, type SecretReference } from '../../../domain/reference.ts';
import type { VaultConnection } from '../hashicorp-vault.ts';
import { policyLine } from './diagnose.ts';
import { type Mount, MountTable } from './mounts.ts';
import { dataPath } from './read-entry.ts';

/** An entry that a session may not read. */
export interface MissingCapability {
  reference: string;
  /** The HCL line that would allow it. */
  line: string;
}

/**
 * Which of some entries a session may not read; found out without reading any. Works with the default policy.
 * Source: POST /sys/capabilities-self (openbao.org/api-docs/system/capabilities-self).
 * @returns `null` where the vault doesn't tell
 */
export async function missingCapabilities(
  { client, token }: VaultConnection,
  references: readonly SecretReference[],
  signal: AbortSignal,
): Promise<readonly MissingCapability[] | null> {
  const mounts = new MountTable(client, token.value);
  const byPath = new Map<string, { reference: string; needed: 'read' | 'list' | 'update' }>();
  for (const one of references) {
    const reference = formatReference(one);
    if (one.parameters !== undefined) {
      byPath.set(one.path, { reference, needed: 'update' });
      continue;
    }
    const mount = await mounts.find(one.path, signal);
    byPath.set(apiPath(mount, one.path).replace(/\*+$/, '*'), { reference, needed: 'read' });
    if (one.path.endsWith('*')) byPath.set(folderPath(mount, one.path), { reference, needed: 'list' });
  }
  if (byPath.size === 0) return [];
  const call = { method: 'POST', path: 'sys/capabilities-self', body: { paths: [...byPath.keys()] } } as const;
  const { status, data } = await client.call({ ...call, token: token.value, repeatable: true }, signal);
  if (status !== 200 || data === null) return null;
  return [...byPath].flatMap(([path, { reference, needed }]) =>
    allows(data[path], needed) ? [] : [{ reference, line: policyLine(path, [needed]) }],
  );
}

function apiPath(mount: Mount | null, path: string): string {
  if (mount !== null) return mount.engine === 'kv-2' ? dataPath(mount, path) : path;
  return looksMinted(path) ? path : guessedDataPath(path);
}

/** What is listed for a wildcard. */
function folderPath(mount: Mount | null, path: string): string {
  const folder = path.slice(0, path.lastIndexOf('/'));
  if (mount?.engine === 'kv-1') return folder;
  const start = mount?.path ?? folder.split('/')[0]!;
  return `${start}/metadata${folder.slice(start.length)}`;
}

function allows(capabilities: unknown, needed: string): boolean {
  return Array.isArray(capabilities) && (capabilities.includes(needed) || capabilities.includes('root'));
}

/** Paths whose GET mints a secret, by the usual shapes: `database/creds/app`, `aws/sts/ci`. */
function looksMinted(path: string): boolean {
  return /\/(creds|static-creds|sts|token|roleset|impersonated-account)\//.test(path);
}

/** A mount that the token can't see at all is most often KV version 2, as every new one is. */
function guessedDataPath(path: string): string {
  const [mount = '', ...rest] = path.split('/');
  return `${mount}/data/${rest.join('/')}`;
}
