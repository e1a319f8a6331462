import { AppError } from '../../domain/app-error.ts';
import { didYouMean } from '../../domain/nearest-name.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import { formatReference, type SecretReference } from '../../domain/reference.ts';
import type { Secret } from '../../domain/secret.ts';
import type { VaultSession } from '../../engine/inject/vault-provider.ts';
import { Matches, wildcardOf } from '../../engine/inject/wildcard.ts';
import { itemFields } from './onepassword/item-fields.ts';
import { type Documents, issueDocuments } from './rest/issue-documents.ts';
import { listOf, RestApi, recordOf, textOf } from './rest/rest-api.ts';
import { credentialOf, SettingsEntry } from './settings-entry.ts';
import type { VaultKind } from './vault-kind.ts';

const EXAMPLE =
  '{ type: onepassword-connect, url: https://connect.example.com, auth: { method: token, token: env:OP_CONNECT_TOKEN } }';
const DEFAULT_TIMEOUT = 15_000;
const READS_AT_ONCE = 6;

/** Names or ids, decoded. */
interface ItemAddress {
  vault: string;
  item: string;
}

/**
 * 1Password Connect: `{ type: onepassword-connect, url, auth: { method: token, token: env:OP_CONNECT_TOKEN } }`.
 * `op://VAULT/ITEM#FIELD`, in a section `#/SECTION/FIELD`; names or ids, spaces as `%20`; `op://VAULT/*` for all items.
 * Source: developer.1password.com/docs/connect/api-reference.
 */
export const vault: VaultKind = {
  scheme: 'op',
  create(id, settings, at, surroundings) {
    const entry = new SettingsEntry(settings, at, ['url', 'auth', 'ca', 'timeout'], {
      example: EXAMPLE,
      directory: surroundings.directory,
    });
    const [, auth] = entry.auth({ token: ['token'] } as const);
    const source = auth.credential('token', 'OP_CONNECT_TOKEN');
    const address = {
      url: entry.server('url').replace(/\/v1$/, ''),
      ca: entry.file('ca'),
      timeout: entry.duration('timeout') ?? DEFAULT_TIMEOUT,
    };
    return {
      id,
      async open(identity) {
        const token = credentialOf(identity, source, '1Password Connect token');
        return sessionOf(id, new Connect(new RestApi(address, surroundings), token));
      },
    };
  },
};

function sessionOf(id: string, connect: Connect): VaultSession {
  const documents: Documents<ItemAddress> = {
    provider: id,
    atOnce: READS_AT_ONCE,
    resolve(reference) {
      const address = addressOf(reference);
      return { key: JSON.stringify([address.vault, address.item]), address };
    },
    read: ({ vault: name, item }, shown, signal) => connect.item(name, item, shown, signal),
    missing: ({ vault: name }, shown) =>
      new AppError('vault', `${shown}: there is no such item in the vault “${neutralLine(name)}”.`, {
        mend: 'Check its title (case counts), or give its id; or mark it optional: “?optional”. Archived items are not given.',
      }),
  };
  return {
    credentials: [connect.token],
    handle: null,
    borrowed: true,
    sessionEndsLeases: true,
    issue: (references, _remember, signal) => issueDocuments(documents, references.map(withPlainField), signal),
    async list(reference, signal) {
      const { prefix } = wildcardOf(reference)!;
      const [name = '', start = ''] = prefix!.split('/').map(decoded);
      const matches = new Matches(reference, encodeURIComponent(start));
      for (const title of await connect.titles(name, formatReference(reference), signal))
        matches.offer(encodeURIComponent(title));
      return matches.parts;
    },
    async release() {
      await connect.close();
      return { kind: 'not-revocable', mend: 'The token was given to the job; its giver ends it.' };
    },
  };
}

/** A Connect server, asked for each vault once. */
class Connect {
  readonly token: Secret;
  readonly #api: RestApi;
  #vaults: Promise<readonly Named[]> | null = null;
  readonly #items = new Map<string, Promise<readonly Named[]>>();

  constructor(api: RestApi, token: Secret) {
    this.#api = api;
    this.token = token;
  }

  /**
   * An item's fields as JSON, or `null` where there is none of that title or id.
   * @throws AppError `vault` for a vault that isn't there, or several items of one title
   */
  async item(vaultName: string, name: string, shown: string, signal: AbortSignal): Promise<string | null> {
    const vaultId = await this.#vaultId(vaultName, shown, signal);
    const known = await this.#items.get(vaultId);
    const found =
      known?.filter((one) => one.title === name || one.id === name) ?? (await this.#find(vaultId, name, shown, signal));
    const exact = found.filter(({ id }) => id === name);
    const [only, second] = exact.length > 0 ? exact : found;
    if (only === undefined) return null;
    if (second !== undefined && exact.length === 0)
      throw new AppError('vault', `${shown}: ${found.length} items have that title.`, {
        mend: `Give the id of the one that is meant: ${found.map(({ id }) => id).join(', ')}.`,
      });
    const answer = await this.#get(`/v1/vaults/${vaultId}/items/${only.id}`, shown, signal);
    return answer === null ? null : itemFields(recordOf(answer));
  }

  async titles(vaultName: string, shown: string, signal: AbortSignal): Promise<readonly string[]> {
    const vaultId = await this.#vaultId(vaultName, shown, signal);
    const items = this.#get(`/v1/vaults/${vaultId}/items`, shown, signal).then(namedOf);
    this.#items.set(vaultId, items);
    return (await items).map(({ title }) => title);
  }

  async close(): Promise<void> {
    await this.#api.close();
  }

  async #find(vaultId: string, name: string, shown: string, signal: AbortSignal): Promise<readonly Named[]> {
    if (isId(name)) return [{ id: name, title: name }];
    const filter = `title eq "${name.replace(/["\\]/g, '\\$&')}"`;
    const found = namedOf(
      await this.#get(`/v1/vaults/${vaultId}/items?filter=${encodeURIComponent(filter)}`, shown, signal),
    );
    return found.filter(({ title }) => title === name);
  }

  async #vaultId(name: string, shown: string, signal: AbortSignal): Promise<string> {
    this.#vaults ??= this.#get('/v1/vaults', shown, signal).then(namedOf);
    const vaults = await this.#vaults;
    const found = vaults.find(({ id }) => id === name) ?? vaults.find(({ title }) => title === name);
    if (found !== undefined) return found.id;
    throw new AppError('vault', `${shown}: the token sees no vault “${neutralLine(name.slice(0, 80))}”.`, {
      mend: `Give the Connect token access to it.${didYouMean(
        name,
        vaults.map(({ title }) => title),
      )}`,
    });
  }

  /** @returns `null` for 404 */
  async #get(path: string, shown: string, signal: AbortSignal): Promise<unknown> {
    const answer = await this.#api.get(path, this.token, signal);
    if (answer.status === 200) return answer.body;
    if (answer.status === 404) return null;
    throw (
      this.#api.refusal(answer, 'Check that OP_CONNECT_TOKEN is the token of this Connect server, and not revoked.') ??
      new AppError('vault', `${shown}: the Connect server does not give it (${answer.status}).`, {
        mend: 'Give the Connect token read access to the vault.',
      })
    );
  }
}

interface Named {
  id: string;
  title: string;
}

/** Vaults have a name, items a title. What has an id of another shape is no part of a path. */
function namedOf(body: unknown): Named[] {
  const named = listOf(body).map((one) => ({ id: textOf(one['id']), title: textOf(one['title'] ?? one['name']) }));
  return named.filter(({ id }) => isId(id));
}

/** Source: the API's specification (`^[\da-z]{26}$`). */
function isId(text: string): boolean {
  return /^[\da-z]{26}$/.test(text);
}

function addressOf(reference: SecretReference): ItemAddress {
  const [name = '', item = '', ...more] = reference.path.split('/').map(decoded);
  if (name !== '' && item !== '' && more.length === 0) return { vault: name, item };
  throw new AppError('config', `“${formatReference(reference)}” is not an item of a vault.`, {
    mend: 'Write op://VAULT/ITEM#FIELD, in a section op://VAULT/ITEM#/SECTION/FIELD; a space is %20, a slash in a name %2F.',
  });
}

function withPlainField(reference: SecretReference): SecretReference {
  return reference.field === null ? reference : { ...reference, field: decoded(reference.field) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
