import type { IssuedSecret, Lease } from '../../../domain/lease.ts';
import { ALL_FIELDS, formatReference, type SecretReference } from '../../../domain/reference.ts';
import { Secret } from '../../../domain/secret.ts';
import { mapWithLimit } from '../../../engine/inject/map-with-limit.ts';
import type { ReleaseHandle, VaultSession } from '../../../engine/inject/vault-provider.ts';
import { fieldOf } from '../json-field.ts';
import type { VaultClient } from './client.ts';
import { noField } from './diagnose.ts';
import { listEntries } from './list-entries.ts';
import type { VaultToken } from './log-in.ts';
import { mintEntry } from './mint-entry.ts';
import { MountTable } from './mounts.ts';
import { EntryReader, type VaultEntry } from './read-entry.ts';
import { releaserOf } from './release.ts';

/** Entries read at once. */
const READS_AT_ONCE = 6;

export interface SessionParts {
  provider: string;
  client: VaultClient;
  token: VaultToken;
  /** ms; longer leases are shortened to it where the vault allows. */
  maxTtl: number | null;
  handle: ReleaseHandle;
  /** Where `file:` parameters start. */
  directory: string;
}

/** A logged-in session over its client. */
export function sessionOf({ provider, client, token, maxTtl, handle, directory }: SessionParts): VaultSession {
  const mounts = new MountTable(client, token.value);
  const reader = new EntryReader(client, token.value, mounts);
  const minting = { client, token: token.value, mounts, directory, maxTtl };
  const releaser = releaserOf(client, token, maxTtl);
  const lister = { client, token: token.value, mounts };

  async function issueEntry(
    references: readonly SecretReference[],
    remember: (lease: Lease) => void,
    signal: AbortSignal,
  ): Promise<(IssuedSecret | null)[]> {
    const { path, version, parameters, wrap } = references[0]!;
    const shown = formatReference({ ...references[0]!, field: null });
    const optional = references.every((reference) => reference.optional);
    const address = { path, version, shown, wrap };
    const entry =
      parameters === undefined
        ? await reader.read(address, optional, signal)
        : await mintEntry(minting, address, parameters, signal);
    if (entry === null) return references.map(() => null);
    let lease = leaseOf(entry, provider);
    if (lease.kind !== 'static') {
      remember(lease);
      lease = await shortened(lease, signal);
    }
    return references.map((reference) => pick(entry, reference, lease));
  }

  /** Asks for a shorter life; where the vault refuses, the caller's own check decides. */
  async function shortened(lease: Lease, signal: AbortSignal): Promise<Lease> {
    if (lease.kind !== 'revocable' || maxTtl === null || !lease.renewable) return lease;
    if (lease.expiresAt !== null && lease.expiresAt.getTime() - Date.now() <= maxTtl) return lease;
    return { ...lease, expiresAt: (await releaser.renew?.(lease, signal)) ?? lease.expiresAt };
  }

  return {
    ...releaser,
    credentials: [token.value],
    granted: token.granted ?? null,
    handle,
    list: (reference, signal) => listEntries(lister, reference, signal),
    async issue(references, remember, signal) {
      const entries = new Map<string, SecretReference[]>();
      for (const reference of references) {
        const entry = keyOf(reference);
        entries.set(entry, [...(entries.get(entry) ?? []), reference]);
      }
      const issued = new Map<SecretReference, IssuedSecret | null>();
      await mapWithLimit([...entries.values()], READS_AT_ONCE, async (group) => {
        const secrets = await issueEntry(group, remember, signal);
        for (const [i, reference] of group.entries()) issued.set(reference, secrets[i] ?? null);
      });
      return references.map((reference) => issued.get(reference) ?? null);
    },
  };
}

/** References with one key are asked once: the same entry, minted with the same parameters. */
function keyOf({ path, version, parameters, wrap }: SecretReference): string {
  const sorted = Object.entries(parameters ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([path, version, wrap ?? null, parameters === undefined ? null : sorted]);
}

function leaseOf({ leaseId, leaseDuration, renewable, expiresAt: end }: VaultEntry, provider: string): Lease {
  if (leaseId === '' && end !== null) return { kind: 'expiring', provider, expiresAt: end };
  const expiresAt = leaseDuration > 0 ? new Date(Date.now() + leaseDuration * 1000) : null;
  // KV version 1 tells a duration, too, but its values don't expire: only an id makes a lease.
  return leaseId === ''
    ? { kind: 'static', provider }
    : { kind: 'revocable', id: leaseId, provider, expiresAt, renewable };
}

function pick(entry: VaultEntry, reference: SecretReference, lease: Lease): IssuedSecret | null {
  if (reference.field === ALL_FIELDS) {
    const texts = Object.entries(entry.fields).map(([name, one]) => [name, isPemList(one) ? one.join('\n') : one]);
    return { value: new Secret(JSON.stringify(Object.fromEntries(texts)), formatReference(reference)), lease };
  }
  const names = Object.keys(entry.fields);
  const field = reference.field ?? (names.length === 1 ? names[0]! : null);
  const value = field === null ? undefined : fieldOf(entry.fields, field);
  if (value === undefined || value === null) {
    if (reference.optional && field !== null) return null;
    throw noField(formatReference({ ...reference, field: null }), reference.field, names);
  }
  const text = typeof value === 'string' ? value : isPemList(value) ? value.join('\n') : JSON.stringify(value);
  return { value: new Secret(text, formatReference({ ...reference, field })), lease };
}

/** A certificate chain, which PKI gives as a list and files hold one after the other. */
function isPemList(value: unknown): value is string[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one) => typeof one === 'string' && one.startsWith('-----BEGIN '))
  );
}
