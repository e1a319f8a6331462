import type { Secret } from '../../../domain/secret.ts';
import { readAnswer } from './answer.ts';
import type { VaultClient } from './client.ts';
import { recordOf, textOf } from './json.ts';

/** What serves a path. */
export interface Mount {
  /** Without slashes at the ends; may hold some inside, and start with a namespace below the session's. */
  path: string;
  engine: 'kv-1' | 'kv-2' | 'other';
  /** As the vault calls it: `kv`, `pki`, `ssh`, `transit`, … */
  type: string;
}

/** Namespaces in a path, one below the other, that are looked for. */
const DEEPEST_NAMESPACE = 2;

/**
 * Finds out which secrets engine serves a path, so that users need not write `data/` nor know versions.
 * Asks the endpoint that the vault's own CLI asks (`sys/internal/ui/mounts/PATH`), which needs no policy of its own but
 * some access to the mount; each mount is asked for once.
 */
export class MountTable {
  readonly #client: VaultClient;
  readonly #token: Secret;
  readonly #known: Mount[] = [];
  /** One question at a time: its answer serves the paths that wait. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(client: VaultClient, token: Secret) {
    this.#client = client;
    this.#token = token;
  }

  /** The mount of a path, or `null` where the vault doesn't tell. */
  find(path: string, signal: AbortSignal): Promise<Mount | null> {
    const found = this.#last.then(
      () => this.#known.find((mount) => isBelow(path, mount.path)) ?? this.#ask(path, signal),
    );
    this.#last = found.catch(() => null);
    return found;
  }

  /**
   * Where the session's namespace has no such mount, the path may start with a namespace below it, as in any call of the API.
   * Source: developer.hashicorp.com/vault/docs/enterprise/namespaces (usage), openbao.org/docs/concepts/namespaces.
   */
  async #ask(path: string, signal: AbortSignal): Promise<Mount | null> {
    const parts = path.split('/');
    for (let depth = 0; depth <= DEEPEST_NAMESPACE && depth < parts.length; depth++) {
      const found = await this.#askIn(parts.slice(0, depth), parts.slice(depth).join('/'), signal);
      if (found !== null) return found;
    }
    return null;
  }

  async #askIn(namespace: readonly string[], path: string, signal: AbortSignal): Promise<Mount | null> {
    const call = [...namespace, 'sys/internal/ui/mounts', path].join('/');
    const answer = await this.#client.try({ method: 'GET', path: call, token: this.#token, repeatable: true }, signal);
    if (answer.kind !== 'answer' || answer.status !== 200) return null;
    const { data } = readAnswer(answer);
    const mountPath = textOf(data?.['path'])?.replace(/\/+$/g, '');
    const type = textOf(data?.['type']);
    if (!mountPath || type === null || !isBelow(path, mountPath)) return null;
    const version = recordOf(data?.['options'])?.['version'];
    const kv = type === 'kv' || type === 'generic';
    const engine = kv ? (version === '2' ? 'kv-2' : 'kv-1') : 'other';
    const mount: Mount = { path: [...namespace, mountPath].join('/'), engine, type };
    this.#known.push(mount);
    return mount;
  }

  /** The secrets engines that the token can see, each with a trailing slash; for messages. Empty when refused. */
  async list(signal: AbortSignal): Promise<readonly string[]> {
    const answer = await this.#client.try(
      { method: 'GET', path: 'sys/internal/ui/mounts', token: this.#token, repeatable: true },
      signal,
    );
    if (answer.kind !== 'answer' || answer.status !== 200) return [];
    return Object.keys(recordOf(readAnswer(answer).data?.['secret']) ?? {}).filter(
      (name) => !/^(sys|identity|cubbyhole)\//.test(name),
    );
  }
}

function isBelow(path: string, mount: string): boolean {
  return path === mount || path.startsWith(`${mount}/`);
}
