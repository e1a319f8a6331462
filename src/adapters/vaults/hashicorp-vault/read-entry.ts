import { AppError } from '../../../domain/app-error.ts';
import type { Secret } from '../../../domain/secret.ts';
import type { VaultAnswer } from './answer.ts';
import type { VaultClient } from './client.ts';
import { expiredToken, forbidden, notFound, type ReadFault, unavailable } from './diagnose.ts';
import { recordOf, secondsOf, textOf } from './json.ts';
import type { Mount, MountTable } from './mounts.ts';

/** One entry of the vault: its fields, and the lease where it was minted for us. */
export interface VaultEntry {
  /** Values of any JSON type. Secret: never print. */
  fields: Readonly<Record<string, unknown>>;
  leaseId: string;
  /** Seconds; 0 for values without a lease. */
  leaseDuration: number;
  renewable: boolean;
  /** When what has no lease ends by itself; `null` for what doesn't. */
  expiresAt: Date | null;
}

export interface EntryAddress {
  path: string;
  /** Of KV version 2; `null` for the current one. */
  version: string | null;
  /** The reference without field, for messages. */
  shown: string;
  /** Asks for a token that unwraps it, which lives this long, in ms. */
  wrap: number | undefined;
}

/** Reads entries of one session. */
export class EntryReader {
  readonly #client: VaultClient;
  readonly #token: Secret;
  readonly #mounts: MountTable;

  constructor(client: VaultClient, token: Secret, mounts: MountTable) {
    this.#client = client;
    this.#token = token;
    this.#mounts = mounts;
  }

  /**
   * Reads an entry: of KV in either version, or of any engine that gives its secret for a GET.
   * @returns `null` where there is no such entry
   * @throws AppError `vault` for anything else, saying which policy line or setting is missing
   */
  async read(address: EntryAddress, optional: boolean, signal: AbortSignal): Promise<VaultEntry | null> {
    const mount = await this.#mounts.find(address.path, signal);
    if (mount === null) return this.#readUnknown(address, optional, signal);
    if (mount.engine === 'kv-2') {
      const apiPath = dataPath(mount, address.path);
      const answer = await this.#get(apiPath, address, true, signal);
      return this.#versioned(answer, apiPath, address, optional, signal);
    }
    if (address.version !== null) throw notVersioned(address);
    const answer = await this.#get(address.path, address, mount.engine === 'kv-1', signal);
    return this.#plain(answer, address, true, optional, signal);
  }

  /** Where the vault doesn't tell the engine: as KV version 2 first, because that read has no effect anywhere else. */
  async #readUnknown(address: EntryAddress, optional: boolean, signal: AbortSignal): Promise<VaultEntry | null> {
    const [first = '', ...rest] = address.path.split('/');
    const guess = `${first}/data/${rest.join('/')}`;
    const versioned = await this.#get(guess, address, true, signal);
    if (versioned.status === 200 && (isVersioned(versioned) || versioned.wrapped !== null))
      return this.#versioned(versioned, guess, address, optional, signal);
    if (address.version !== null) return this.#versioned(versioned, guess, address, optional, signal);
    const plain = await this.#get(address.path, address, false, signal);
    return this.#plain(plain, address, plain.status !== 404 || !isUnmounted(plain), optional, signal);
  }

  async #get(
    path: string,
    { version, wrap }: EntryAddress,
    repeatable: boolean,
    signal: AbortSignal,
  ): Promise<VaultAnswer> {
    const query = version === null ? '' : `?version=${encodeURIComponent(version)}`;
    return this.#client.call({ method: 'GET', path, query, token: this.#token, repeatable, wrap }, signal);
  }

  async #versioned(
    answer: VaultAnswer,
    apiPath: string,
    address: EntryAddress,
    optional: boolean,
    signal: AbortSignal,
  ): Promise<VaultEntry | null> {
    const metadata = recordOf(answer.data?.['metadata']);
    const fields = recordOf(answer.data?.['data']);
    const wrapped = wrappedEntry(answer);
    if (wrapped !== null) return wrapped;
    if (answer.status === 200 && fields !== null) return { fields, ...WITHOUT_LEASE, expiresAt: null };
    if (answer.status === 404 && optional) return null;
    if (answer.status === 404 && metadata !== null) throw gone(address, metadata);
    throw await this.#refusal(answer, apiPath, address, true, signal);
  }

  async #plain(
    answer: VaultAnswer,
    address: EntryAddress,
    mounted: boolean,
    optional: boolean,
    signal: AbortSignal,
  ): Promise<VaultEntry | null> {
    const { status, data, leaseId, leaseDuration, renewable } = answer;
    const wrapped = wrappedEntry(answer);
    if (wrapped !== null) return wrapped;
    if (status === 200 && data !== null) return { fields: data, leaseId, leaseDuration, renewable, expiresAt: null };
    if (status === 404 && optional && mounted) return null;
    throw await this.#refusal(answer, address.path, address, mounted, signal);
  }

  async #refusal(
    answer: VaultAnswer,
    apiPath: string,
    address: EntryAddress,
    mounted: boolean,
    signal: AbortSignal,
  ): Promise<AppError> {
    const { url, namespace } = this.#client.address;
    const down = unavailable(url, answer);
    if (down !== null) return down;
    const fault: ReadFault = { reference: address.shown, apiPath, namespace, mounts: [] };
    if (answer.status === 404)
      return notFound({ ...fault, mounts: mounted ? [] : await this.#mounts.list(signal) }, mounted);
    if (answer.status === 403) return (await this.#isTokenAlive(signal)) ? forbidden(fault) : expiredToken(url);
    if (answer.status === 405) return notReadable(address);
    return new AppError('vault', `${address.shown}: ${url} answered ${answer.status} without a secret.`, {
      mend: 'Check that “url:” is the vault’s API and that the path names one entry, not a folder.',
    });
  }

  async #isTokenAlive(signal: AbortSignal): Promise<boolean> {
    const call = { method: 'GET', path: 'auth/token/lookup-self', token: this.#token, repeatable: true } as const;
    const answer = await this.#client.try(call, signal);
    return answer.kind !== 'answer' || answer.status !== 403;
  }
}

const WITHOUT_LEASE = { leaseId: '', leaseDuration: 0, renewable: false } as const;

/** The wrapping token of an answer, as an entry with the one field `token`; `null` where it isn't wrapped. */
export function wrappedEntry({ status, wrapped }: VaultAnswer): VaultEntry | null {
  const token = status === 200 ? textOf(wrapped?.['token']) : null;
  if (token === null) return null;
  const expiresAt = new Date(Date.now() + secondsOf(wrapped?.['ttl']) * 1000);
  return { fields: { token }, ...WITHOUT_LEASE, expiresAt };
}

/** `mount/data/rest` of an entry in KV version 2. */
export function dataPath(mount: Mount, path: string): string {
  return `${mount.path}/data/${path.slice(mount.path.length + 1)}`;
}

function isVersioned({ data }: VaultAnswer): boolean {
  return recordOf(data?.['metadata']) !== null && data !== null && 'data' in data;
}

function isUnmounted({ errors }: VaultAnswer): boolean {
  return errors.some((error) => /no handler for route/i.test(error));
}

function notVersioned({ shown }: EntryAddress): AppError {
  return new AppError('vault', `${shown}: this secrets engine keeps no versions.`, {
    mend: 'Leave out “?version=”, or enable versions: bao kv enable-versioning MOUNT.',
  });
}

function gone({ shown }: EntryAddress, metadata: Readonly<Record<string, unknown>>): AppError {
  const version = typeof metadata['version'] === 'number' ? `Version ${metadata['version']}` : 'That version';
  const destroyed = metadata['destroyed'] === true;
  const since = textOf(metadata['deletion_time'])?.slice(0, 40);
  return new AppError(
    'vault',
    `${shown}: ${version} ${destroyed ? 'is destroyed' : `was deleted${since ? ` at ${since}` : ''}`}.`,
    {
      mend: destroyed
        ? 'Write a new version, or refer to another one.'
        : 'Undelete it (bao kv undelete), or write a new version.',
    },
  );
}

function notReadable({ shown, path }: EntryAddress): AppError {
  return new AppError('vault', `${shown}: ${path} can't be read (405).`, {
    mend: 'It is a folder, or its engine mints secrets by a write: NAME: { ref: vault://pki/issue/ROLE#certificate, with: { common_name: … } }.',
  });
}
