import { AppError } from '../../domain/app-error.ts';
import type { SecretReference } from '../../domain/reference.ts';
import { Secret } from '../../domain/secret.ts';
import { mapWithLimit } from '../../engine/inject/map-with-limit.ts';
import type { EntryVersion } from '../../engine/respond/correlate.ts';
import { matchesEntry } from '../../engine/respond/entry-pattern.ts';
import type { VaultApi } from './vault-api.ts';

/** Entries read for one pattern. More are an error, never left out silently. */
const MAX_ENTRIES = 2_000;
/** Calls at once. */
const AT_ONCE = 8;

/**
 * Every version that can be read of the entries that a pattern means: secrets of KV engines, and the passwords of
 * database static roles. Dynamic credentials are left alone: reading one would make another.
 *
 * @param pattern `vault://secret/prod/**`, `vault://database/static-creds/app`
 * @throws AppError `vault` when the vault refuses a listing or there are too many entries
 */
export async function vaultVersions(
  api: VaultApi,
  scheme: string,
  pattern: string,
  signal: AbortSignal,
): Promise<EntryVersion[]> {
  const reader = new VersionReader(api, scheme, pattern, signal);
  const path = pattern.replace(/^[a-z0-9-]+:\/\//, '').replace(/#.*$/, '');
  const role = /^([^*]+)\/static-(?:creds|roles)\/([^*/]+)$/.exec(path);
  if (role !== null) return reader.staticRole(role[1]!, role[2]!);
  const mount = await reader.mountOf(path.split('*')[0]!);
  if (mount === null) return [];
  // Only whole parts before the first star can be listed.
  const rest = path.slice(mount.path.length + 1);
  const folder = rest.includes('*') ? rest.split('*')[0]!.replace(/[^/]*$/, '') : rest;
  const entries = folder === '' || folder.endsWith('/') ? await reader.list(mount, folder) : [folder];
  return reader.readAll(mount, entries);
}

interface Mount {
  path: string;
  versioned: boolean;
}

class VersionReader {
  readonly #api: VaultApi;
  readonly #scheme: string;
  readonly #pattern: string;
  readonly #signal: AbortSignal;

  constructor(api: VaultApi, scheme: string, pattern: string, signal: AbortSignal) {
    this.#api = api;
    this.#scheme = scheme;
    this.#pattern = pattern;
    this.#signal = signal;
  }

  /** The KV engine that serves a path, or `null` for another engine. */
  async mountOf(path: string): Promise<Mount | null> {
    const asked = path.replace(/\/[^/]*$/, '') || path;
    const { status, data } = await this.#api.call('GET', `sys/internal/ui/mounts/${asked}`, undefined, this.#signal);
    if (status !== 200 || typeof data['path'] !== 'string') return { path: path.split('/')[0]!, versioned: true };
    if (data['type'] !== 'kv' && data['type'] !== 'generic') return null;
    const options = data['options'] as Readonly<Record<string, unknown>> | null | undefined;
    return { path: data['path'].replace(/\/$/, ''), versioned: options?.['version'] === '2' };
  }

  /** Paths of all secrets below a folder, relative to the mount. */
  async list(mount: Mount, folder: string): Promise<string[]> {
    const found: string[] = [];
    const pending = [folder];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const path = `${mount.path}${mount.versioned ? '/metadata' : ''}/${next}`.replace(/\/$/, '');
      const { status, data } = await this.#api.call('LIST', path, undefined, this.#signal);
      if (status === 404) continue;
      const keys = data['keys'];
      if (status !== 200 || !Array.isArray(keys)) throw this.#refused('list', `${path}/*`, status);
      for (const key of keys) (String(key).endsWith('/') ? pending : found).push(`${next}${String(key)}`);
      if (found.length > MAX_ENTRIES)
        throw new AppError('vault', `“${this.#pattern}” means more than ${MAX_ENTRIES} entries.`, {
          mend: 'Name narrower prefixes in correlate.prefixes.',
        });
    }
    return found;
  }

  async readAll(mount: Mount, paths: readonly string[]): Promise<EntryVersion[]> {
    const found = await mapWithLimit(paths, AT_ONCE, (path) =>
      mount.versioned ? this.#readVersions(mount, path) : this.#readOne(mount, path),
    );
    return found.flat();
  }

  async staticRole(mount: string, role: string): Promise<EntryVersion[]> {
    const path = `${mount}/static-creds/${role}`;
    const { status, data } = await this.#api.call('GET', path, undefined, this.#signal);
    if (status === 404) return [];
    if (status !== 200) throw this.#refused('read', path, status);
    const reference = this.#reference(path, 'password', null);
    const { password } = data;
    return typeof password === 'string' ? [{ reference, current: true, value: new Secret(password, path) }] : [];
  }

  async #readVersions(mount: Mount, path: string): Promise<EntryVersion[]> {
    const { status, data } = await this.#api.call('GET', `${mount.path}/metadata/${path}`, undefined, this.#signal);
    if (status === 404) return [];
    if (status !== 200) throw this.#refused('read', `${mount.path}/metadata/${path}`, status);
    const versions = Object.entries((data['versions'] ?? {}) as Record<string, { destroyed?: unknown }>);
    const found: EntryVersion[] = [];
    for (const [number, { destroyed }] of versions) {
      if (destroyed === true) continue;
      const asked = `${mount.path}/data/${path}?version=${Number(number)}`;
      const answer = await this.#api.call('GET', asked, undefined, this.#signal);
      if (answer.status === 403) throw this.#refused('read', `${mount.path}/data/${path}`, answer.status);
      const current = Number(number) === data['current_version'];
      found.push(...this.#fields(`${mount.path}/${path}`, answer.data['data'], number, current));
    }
    return found;
  }

  async #readOne(mount: Mount, path: string): Promise<EntryVersion[]> {
    const { status, data } = await this.#api.call('GET', `${mount.path}/${path}`, undefined, this.#signal);
    if (status === 403) throw this.#refused('read', `${mount.path}/${path}`, status);
    return status === 200 ? this.#fields(`${mount.path}/${path}`, data, null, true) : [];
  }

  #fields(path: string, fields: unknown, version: string | null, current: boolean): EntryVersion[] {
    if (typeof fields !== 'object' || fields === null) return [];
    return Object.entries(fields).flatMap(([field, value]) => {
      const reference = this.#reference(path, field, version);
      if (typeof value !== 'string' || !matchesEntry(this.#pattern, reference)) return [];
      return [{ reference, current, value: new Secret(value, `${path}#${field}`) }];
    });
  }

  #reference(path: string, field: string, version: string | null): SecretReference {
    return { scheme: this.#scheme, path, field, version, optional: false };
  }

  #refused(what: 'list' | 'read', path: string, status: number): AppError {
    return new AppError('vault', `The vault answered ${status} when asked to ${what} “${path}”.`, {
      mend: `Add to the policy of the role: path "${path}" { capabilities = ["${what}"] }`,
    });
  }
}
