import { randomBytes } from 'node:crypto';
import { type StandInAnswer, type StandInHosts, type StandInRequest, startStandInHosts } from './stand-in-hosts.ts';

export interface StoredField {
  id?: string;
  label?: string;
  value?: string;
  section?: string;
}

/**
 * A stand-in for 1Password Connect, whose server comes as a container only and needs an account. It is not 1Password: it answers
 * what developer.1password.com/docs/connect/api-reference (1.8.1) says, and checks what that says: the bearer token, ids, filters.
 */
export interface OnePasswordStandIn extends StandInHosts {
  readonly url: string;
  readonly token: string;
  /** Adds an item, and its vault if there is none of that name; returns its id. */
  add(vault: string, title: string, fields: readonly StoredField[], sections?: Record<string, string>): string;
  /** Moves an item to the archive. */
  archive(id: string): void;
}

interface Item {
  id: string;
  title: string;
  fields: readonly StoredField[];
  sections: Record<string, string>;
  state?: 'ARCHIVED';
}
interface State {
  token: string;
  vaults: Map<string, { id: string; items: Item[] }>;
}

const HOST = 'connect.example.com';

export async function startOnePasswordStandIn(): Promise<OnePasswordStandIn> {
  const state: State = {
    token: randomBytes(40).toString('base64url'),
    vaults: new Map(),
  };
  const hosts = await startStandInHosts([HOST], (request) => answer(state, request));
  return Object.assign(hosts, {
    url: `https://${HOST}`,
    token: state.token,
    add: (name: string, title: string, fields: readonly StoredField[], sections: Record<string, string> = {}) => {
      const vault = state.vaults.get(name) ?? { id: newId(), items: [] };
      state.vaults.set(name, vault);
      const item = { id: newId(), title, fields, sections };
      vault.items.push(item);
      return item.id;
    },
    archive: (id: string) => {
      const items = [...state.vaults.values()].flatMap((vault) => vault.items);
      items.find((item) => item.id === id)!.state = 'ARCHIVED';
    },
  });
}

function newId(): string {
  return [...randomBytes(26)].map((byte) => 'abcdefghijklmnopqrstuvwxyz234567'[byte % 32]).join('');
}

function answer(state: State, { method, url, headers }: StandInRequest): StandInAnswer {
  if (headers.authorization !== `Bearer ${state.token}`) return refused(401, 'Invalid token signature');
  const [, collection, vaultId, items, itemId] =
    /^\/v1\/(vaults)(?:\/([\da-z]{26})(?:\/(items)(?:\/([\da-z]{26}))?)?)?$/.exec(url.pathname) ?? [];
  if (method !== 'GET' || collection === undefined) return refused(404, 'Not served by this stand-in.');
  if (vaultId === undefined) return { status: 200, body: [...state.vaults].map(([name, { id }]) => ({ id, name })) };
  const vault = [...state.vaults.values()].find(({ id }) => id === vaultId);
  if (vault === undefined || items === undefined) return refused(404, 'Invalid Vault UUID');
  const summary = ({ id, title, state: archived }: Item) => ({
    id,
    title,
    vault: { id: vaultId },
    category: 'LOGIN',
    ...(archived ? { state: archived } : {}),
  });
  if (itemId === undefined) {
    const title = /^title eq "([^"\\]*)"$/.exec(url.searchParams.get('filter') ?? '')?.[1];
    if (url.searchParams.has('filter') && title === undefined) return refused(400, 'Invalid filter');
    return {
      status: 200,
      body: vault.items.filter((item) => title === undefined || item.title === title).map(summary),
    };
  }
  const item = vault.items.find(({ id }) => id === itemId);
  if (item === undefined) return refused(404, 'Item not found');
  const fields = item.fields.map(({ id, label, value, section }) => ({
    id: id ?? newId(),
    type: 'CONCEALED',
    label,
    ...(value === undefined ? {} : { value }),
    ...(section === undefined ? {} : { section: { id: section, label: item.sections[section] } }),
  }));
  const sections = Object.entries(item.sections).map(([id, label]) => ({ id, label }));
  return { status: 200, body: { ...summary(item), fields, sections } };
}

function refused(status: number, message: string): StandInAnswer {
  return { status, body: { status, message } };
}
