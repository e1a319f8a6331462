import { AppError } from '../../domain/app-error.ts';
import { didYouMean } from '../../domain/nearest-name.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import { formatReference, type SecretReference } from '../../domain/reference.ts';
import type { Secret } from '../../domain/secret.ts';
import type { VaultSession } from '../../engine/inject/vault-provider.ts';
import { Matches, wildcardOf } from '../../engine/inject/wildcard.ts';
import type { HttpAnswer } from '../http.ts';
import { itemFields } from './onepassword/item-fields.ts';
import { type Documents, issueDocuments } from './rest/issue-documents.ts';
import { listOf, objectOf, RestApi, textOf } from './rest/rest-api.ts';
import { credentialOf, SettingsEntry } from './settings-entry.ts';
import type { VaultKind } from './vault-kind.ts';

const EXAMPLE =
  '{ type: onepassword-connect, url: https://connect.example.com, auth: { method: token, token: env:OP_CONNECT_TOKEN } }';
const SERVICE = {
  name: '1Password Connect',
  mend: '“url:” is the address of your own Connect server, not of your account (…1password.com).',
};
const MEND_TOKEN = 'Check that OP_CONNECT_TOKEN is a token of this Connect server, and neither expired nor revoked.';
const DEFAULT_TIMEOUT = 15_000;
const READS_AT_ONCE = 6;
/** Most items of a vault that are looked for by their titles; of more, the whole list is shorter. */
const ASKED_ONE_BY_ONE = 4;

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
      async open(identity, signal) {
        const token = credentialOf(identity, source, '1Password Connect token');
        const connect = new Connect(new RestApi(address, SERVICE, surroundings), token);
        try {
          // Every read needs them, so a dead token is told where it was given.
          await connect.vaults(signal);
          return sessionOf(id, connect);
        } catch (error) {
          await connect.close();
          throw error;
        }
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
      new AppError('vault', `${shown}: there is no such item in the vault “${neutralLine(name.slice(0, 80))}”.`, {
        mend: 'Check its title (case counts), or give its id; or mark it optional: “?optional”. Archived items are not given.',
      }),
  };
  return {
    credentials: [connect.token],
    handle: null,
    borrowed: true,
    sessionEndsLeases: true,
    async issue(references, _remember, signal) {
      await listFullVaults(connect, references, signal);
      return issueDocuments(documents, references.map(withPlainField), signal);
    },
    async list(reference, signal) {
      const { prefix } = wildcardOf(reference)!;
      const [, name, start] = /^([^/]+)\/([^/]*)$/.exec(prefix!)?.map(decoded) ?? [];
      if (name === undefined || start === undefined) throw notAnItem(reference);
      const matches = new Matches(reference, encoded(start));
      for (const { title } of await connect.items(name, formatReference(reference), signal))
        matches.offer(encoded(title));
      return matches.parts;
    },
    async look(reference, signal) {
      const address = addressOf(reference);
      const shown = formatReference({ ...reference, field: null });
      const items = await connect.items(address.vault, shown, signal);
      if (!items.some(({ id: own, title }) => own === address.item || title === address.item))
        throw documents.missing(address, shown);
    },
    async release() {
      await connect.close();
      return { kind: 'not-revocable', mend: 'The token was given to the job; its giver ends it.' };
    },
  };
}

/** A vault of which many items are wanted is listed once, instead of being asked for the id of each. */
async function listFullVaults(
  connect: Connect,
  references: readonly SecretReference[],
  signal: AbortSignal,
): Promise<void> {
  const wanted = new Map<string, Set<string>>();
  for (const reference of references) {
    const { vault: name, item } = addressOf(reference);
    wanted.set(name, (wanted.get(name) ?? new Set()).add(item));
  }
  for (const [name, items] of wanted)
    if (items.size > ASKED_ONE_BY_ONE) await connect.items(name, `op://${encoded(name)}`, signal);
}

/** A Connect server, asked for its vaults once. */
class Connect {
  readonly token: Secret;
  readonly #api: RestApi;
  #vaults: Promise<readonly Named[]> | null = null;
  /** All of a vault, where they were asked for. */
  readonly #items = new Map<string, Promise<readonly Named[]>>();

  constructor(api: RestApi, token: Secret) {
    this.#api = api;
    this.token = token;
  }

  /** The vaults that the token sees. */
  vaults(signal: AbortSignal): Promise<readonly Named[]> {
    this.#vaults ??= this.#list('/v1/vaults', signal);
    return this.#vaults;
  }

  /** All items of a vault. */
  async items(vaultName: string, shown: string, signal: AbortSignal): Promise<readonly Named[]> {
    return this.#itemsOf(await this.#vaultId(vaultName, shown, signal), signal);
  }

  /**
   * An item's fields as JSON, or `null` where there is none of that title or id.
   * @throws AppError `vault` for a vault that isn't there, or several items of one title
   */
  async item(vaultName: string, name: string, shown: string, signal: AbortSignal): Promise<string | null> {
    const vaultId = await this.#vaultId(vaultName, shown, signal);
    const known = this.#items.get(vaultId);
    const found = known === undefined ? await this.#find(vaultId, name, signal) : await known;
    const only = oneOf(found, name, `${shown}: the vault has`, 'items of that title');
    if (only === null) return null;
    const answer = await this.#get(`/v1/vaults/${vaultId}/items/${only.id}`, signal);
    if (answer.status === 404) return null;
    const item = objectOf(answer.body);
    if (item === null) throw this.#api.stranger(answer);
    return itemFields(item);
  }

  async close(): Promise<void> {
    await this.#api.close();
  }

  async #find(vaultId: string, name: string, signal: AbortSignal): Promise<readonly Named[]> {
    if (isId(name)) return [{ id: name, title: name }];
    // How a filter writes a quotation mark is not documented.
    if (/["\\]/.test(name)) return this.#itemsOf(vaultId, signal);
    return this.#list(`/v1/vaults/${vaultId}/items?filter=${encoded(`title eq "${name}"`)}`, signal);
  }

  #itemsOf(vaultId: string, signal: AbortSignal): Promise<readonly Named[]> {
    const items = this.#items.get(vaultId) ?? this.#list(`/v1/vaults/${vaultId}/items`, signal);
    this.#items.set(vaultId, items);
    return items;
  }

  async #vaultId(name: string, shown: string, signal: AbortSignal): Promise<string> {
    const vaults = await this.vaults(signal);
    const found = oneOf(vaults, name, `${shown}: the token sees`, 'vaults of that name');
    if (found !== null) return found.id;
    const titles = vaults.map(({ title }) => title);
    throw new AppError('vault', `${shown}: the token sees no vault “${neutralLine(name.slice(0, 80))}”.`, {
      mend: `Give the Connect server and its token access to it.${didYouMean(name, titles)}`,
    });
  }

  async #list(path: string, signal: AbortSignal): Promise<readonly Named[]> {
    const answer = await this.#get(path, signal);
    if (answer.status === 404) return [];
    if (!Array.isArray(answer.body)) throw this.#api.stranger(answer);
    return namedOf(answer.body);
  }

  /** @returns an answer of 200 or 404 */
  async #get(path: string, signal: AbortSignal): Promise<HttpAnswer> {
    const answer = await this.#api.get(path, this.token, signal);
    if (answer.status === 200 || answer.status === 404) return answer;
    throw (
      this.#api.refusal(answer, MEND_TOKEN) ??
      new AppError('vault', `${this.#api.host} does not let the token read it (${answer.status}).`, {
        mend: 'Give the Connect server and its token read access to the vault.',
      })
    );
  }
}

interface Named {
  id: string;
  title: string;
}

/** Vaults have a name, items a title. What has an id of another shape is no part of a path; what is archived has a state. */
function namedOf(body: unknown): Named[] {
  const named = listOf(body)
    .filter((one) => !['ARCHIVED', 'DELETED'].includes(textOf(one['state'])))
    .map((one) => ({ id: textOf(one['id']), title: textOf(one['title'] ?? one['name']) }));
  return named.filter(({ id }) => isId(id));
}

/**
 * The one of that id, or else of that title; `null` where there is none.
 * @throws AppError `vault` for several
 */
function oneOf(all: readonly Named[], name: string, who: string, what: string): Named | null {
  const exact = all.find(({ id }) => id === name);
  if (exact !== undefined) return exact;
  const found = all.filter(({ title }) => title === name);
  if (found.length < 2) return found[0] ?? null;
  throw new AppError('vault', `${who} ${found.length} ${what}.`, {
    mend: `Give the id of the one that is meant: ${found.map(({ id }) => id).join(', ')}.`,
  });
}

/** Source: the API's specification (`^[\da-z]{26}$`). */
function isId(text: string): boolean {
  return /^[\da-z]{26}$/.test(text);
}

function addressOf(reference: SecretReference): ItemAddress {
  const [name = '', item = '', ...more] = reference.path.split('/').map(decoded);
  if (name !== '' && item !== '' && more.length === 0) return { vault: name, item };
  throw notAnItem(reference);
}

function notAnItem(reference: SecretReference): AppError {
  return new AppError('config', `“${formatReference(reference)}” is not an item of a vault.`, {
    mend: 'Write op://VAULT/ITEM#FIELD, in a section op://VAULT/ITEM#/SECTION/FIELD, or op://VAULT/*; a space is %20, a slash in a name %2F.',
  });
}

function withPlainField(reference: SecretReference): SecretReference {
  return reference.field === null ? reference : { ...reference, field: decoded(reference.field) };
}

/** Halves of characters can't be encoded: they come out as the replacement character. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
