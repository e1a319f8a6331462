import { isJsonObject } from '../../domain/json-object.ts';
import type { SecretReference } from '../../domain/reference.ts';
import { Secret } from '../../domain/secret.ts';
import { refused, unexpected, type VaultAnswer, type VaultApi } from './vault-api.ts';

/** One version as KV v2's metadata has it. */
export interface KvVersion {
  number: number;
  created: string;
  destroyed: boolean;
  /** Soft-deleted: it can't be read, and might be brought back. */
  deleted: boolean;
}

export interface KvMetadata {
  current: number;
  /** Oldest first. */
  versions: readonly KvVersion[];
}

type Refusal = ReturnType<typeof refused>;

/** One field of one secret in a KV v2 engine. */
export interface KvEntry {
  metadata(): Promise<KvMetadata | Refusal>;
  /** The field's text in a version; `null` where that version or the field isn't there or is no text. */
  read(version: number): Promise<Secret | null>;
  /**
   * Sets the field alone, as a new version after `expected`.
   * @returns the new version's number, `conflict` when another version came first, or a refusal
   */
  write(value: Secret, expected: number): Promise<number | 'conflict' | Refusal>;
  destroy(versions: readonly number[]): Promise<Refusal | null>;
}

/**
 * Finds the engine that an entry lies in, and its version.
 * @returns a refusal for KV v1, which has no versions
 */
export async function openKvEntry(
  api: VaultApi,
  entry: SecretReference,
  signal: AbortSignal,
): Promise<KvEntry | Refusal> {
  const { mount, v1 } = await mountOf(api, entry.path, signal);
  if (v1)
    return {
      kind: 'failed',
      detail: `the engine “${mount}” is KV version 1, which keeps no older versions`,
      mend: `Upgrade it: vault kv enable-versioning ${mount}`,
    };
  return kvEntry(api, mount, entry.path.slice(mount.length + 1), entry.field!, signal);
}

function kvEntry(api: VaultApi, mount: string, path: string, field: string, signal: AbortSignal): KvEntry {
  const at = (kind: string) => `${mount}/${kind}/${path}`;
  const grant = (kind: string, ...capabilities: string[]) =>
    `path "${mount}/${kind}/${path}" { capabilities = ${JSON.stringify(capabilities)} }`;
  const readAll = async (version: number): Promise<Record<string, unknown> | null> => {
    const { status, data } = await api.call('GET', `${at('data')}?version=${version}`, undefined, signal);
    return status === 200 && isJsonObject(data['data']) ? data['data'] : null;
  };
  return {
    async metadata() {
      const answer = await api.call('GET', at('metadata'), undefined, signal);
      return answer.status === 200
        ? readMetadata(answer)
        : refused(answer, 'read the entry’s metadata', grant('metadata', 'read'));
    },
    async read(version) {
      const value = (await readAll(version))?.[field];
      return typeof value === 'string' ? new Secret(value, `${mount}/${path}#${field}`) : null;
    },
    async write(value, expected) {
      const options = { cas: expected };
      const patch = { options, data: { [field]: value.reveal() } };
      const patched = await api.call('PATCH', at('data'), patch, signal);
      if (patched.status !== 403 && patched.status !== 405) return written(patched, grant('data', 'read', 'patch'));
      // Without the patch capability the whole secret is written; its numbers must survive JavaScript.
      const before = await readAll(expected);
      if (before === null || !survives(before))
        return refused(patched, 'change one field', grant('data', 'read', 'patch'));
      const body = { options, data: { ...before, [field]: value.reveal() } };
      return written(await api.call('POST', at('data'), body, signal), grant('data', 'read', 'patch'));
    },
    async destroy(versions) {
      const answer = await api.call('PUT', at('destroy'), { versions }, signal);
      return answer.status < 300 ? null : refused(answer, 'destroy the leaked version', grant('destroy', 'update'));
    },
  };
}

function written(answer: VaultAnswer, grant: string): number | 'conflict' | Refusal {
  const version = answer.data['version'];
  if (answer.status < 300 && typeof version === 'number') return version;
  if (answer.status === 400 && answer.errors.some((error) => error.includes('check-and-set'))) return 'conflict';
  return refused(answer, 'write the new version', grant);
}

/** `sys/internal/ui/mounts/PATH` may be asked by whoever may read below it; without an answer the first part is taken. */
async function mountOf(api: VaultApi, path: string, signal: AbortSignal): Promise<{ mount: string; v1: boolean }> {
  const { status, data } = await api.call('GET', `sys/internal/ui/mounts/${path}`, undefined, signal);
  const mount = typeof data['path'] === 'string' ? data['path'].replace(/\/$/, '') : '';
  if (status !== 200 || mount === '' || !path.startsWith(`${mount}/`)) return { mount: path.split('/')[0]!, v1: false };
  const options = data['options'];
  return { mount, v1: !isJsonObject(options) || options['version'] !== '2' };
}

function readMetadata({ data }: VaultAnswer): KvMetadata {
  const { current_version: current, versions } = data;
  if (typeof current !== 'number' || !isJsonObject(versions)) throw unexpected('an entry’s metadata');
  const read = Object.entries(versions).map(([number, version]) => {
    if (!isJsonObject(version) || typeof version['created_time'] !== 'string') throw unexpected('an entry’s versions');
    const deletion = version['deletion_time'];
    return {
      number: Number(number),
      created: version['created_time'],
      destroyed: version['destroyed'] === true,
      deleted: typeof deletion === 'string' && deletion !== '' && Date.parse(deletion) <= Date.now(),
    };
  });
  return { current, versions: read.sort((a, b) => a.number - b.number) };
}

function survives(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isInteger(value) || Number.isSafeInteger(value);
  if (Array.isArray(value)) return value.every(survives);
  return isJsonObject(value) ? Object.values(value).every(survives) : true;
}
