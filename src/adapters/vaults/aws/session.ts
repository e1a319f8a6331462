import { AppError } from '../../../domain/app-error.ts';
import type { IssuedSecret, Lease } from '../../../domain/lease.ts';
import { formatReference, type SecretReference } from '../../../domain/reference.ts';
import { Secret } from '../../../domain/secret.ts';
import { mapWithLimit } from '../../../engine/inject/map-with-limit.ts';
import type { IdentitySource, VaultProvider, VaultSession } from '../../../engine/inject/vault-provider.ts';
import { Matches, wildcardOf } from '../../../engine/inject/wildcard.ts';
import { jsonField } from '../json-field.ts';
import type { VaultSurroundings } from '../vault-kind.ts';
import { clientOptions, signWith } from './clients.ts';
import {
  type AwsEntry,
  type AwsStore,
  type EntryAnswer,
  entryKey,
  entryOf,
  isCovered,
  type StoreReader,
} from './entry.ts';
import { type AwsAccess, type LoginParts, logIn } from './log-in.ts';
import type { AwsSettings } from './settings.ts';
import { AwsTransport } from './transport.ts';

const GROUPS_AT_ONCE = 4;

/** A provider over one of AWS's services. Does no I/O. */
export function awsProvider(
  id: string,
  store: AwsStore,
  settings: AwsSettings,
  surroundings: VaultSurroundings,
): VaultProvider {
  return {
    id,
    maxTtl: settings.maxTtl,
    open: (identity, signal, wanted = []) =>
      openSession(
        id,
        { store, settings, surroundings, transport: new AwsTransport(settings, surroundings) },
        identity,
        wanted,
        signal,
      ),
  };
}

async function openSession(
  provider: string,
  parts: LoginParts,
  identity: IdentitySource,
  wanted: readonly SecretReference[],
  signal: AbortSignal,
): Promise<VaultSession> {
  const { store, settings, transport } = parts;
  try {
    const entries = [...entriesOf(wanted, store, settings).values()].map(({ entry }) => entry);
    const accesses = await logIn(parts, identity, entries, signal);
    return sessionOf(provider, parts, accesses);
  } catch (error) {
    await transport.close();
    throw error;
  }
}

function sessionOf(
  provider: string,
  { store, settings, transport }: LoginParts,
  accesses: readonly AwsAccess[],
): VaultSession {
  const lease: Lease = { kind: 'static', provider };

  const readers = new Map<AwsAccess, Promise<StoreReader>>();

  function readerOf(access: AwsAccess): Promise<StoreReader> {
    const client = { ...clientOptions(settings, transport), ...signWith(access.credentials) };
    const reader = readers.get(access) ?? store.connect({ client, settings });
    readers.set(access, reader);
    return reader;
  }

  async function readGroup(
    access: AwsAccess,
    entries: readonly AwsEntry[],
    signal: AbortSignal,
  ): Promise<(readonly [string, EntryAnswer])[]> {
    const answers = await (await readerOf(access)).read(entries, signal);
    return entries.map((entry, i) => [entryKey(entry), answers[i]!] as const);
  }

  return {
    sessionEndsLeases: true,
    credentials: secretsOf(accesses),
    // Nothing can be given back: AWS ends a session when its time is over, and not before.
    handle: null,
    async issue(references, remember, signal) {
      const wanted = entriesOf(references, store, settings);
      const groups = share(
        [...wanted.values()].map(({ entry }) => entry),
        accesses,
      );
      for (const { credentials } of groups.keys())
        if (credentials.expiresAt !== null) remember({ kind: 'expiring', provider, expiresAt: credentials.expiresAt });
      const read = await mapWithLimit([...groups], GROUPS_AT_ONCE, ([access, entries]) =>
        readGroup(access, entries, signal),
      );
      const answers = new Map(read.flat());
      for (const [key, { optional }] of wanted) throwUnlessGiven(answers.get(key)!, optional);
      return references.map((reference) => pick(answers.get(entryKey(reference))!, reference, lease));
    },
    async list(reference, signal) {
      const entry = entryOf(reference, store, settings);
      const [access] = share([entry], accesses).keys();
      const { deep } = wildcardOf(reference)!;
      const matches = new Matches(reference);
      const wildcard = { prefix: entry.path.slice(0, -1), deep, shown: entry.shown };
      await (await readerOf(access!)).list(wildcard, (name) => matches.offer(name), signal);
      return matches.parts;
    },
    async release() {
      await transport.close();
      return {
        kind: 'not-revocable',
        mend: 'AWS can’t end a session early: it expires by itself. Values are static: rotate them.',
      };
    },
  };
}

/** Each entry once, and whether all that want it can do without. */
function entriesOf(
  references: readonly SecretReference[],
  store: AwsStore,
  settings: AwsSettings,
): Map<string, { entry: AwsEntry; optional: boolean }> {
  const entries = new Map<string, { entry: AwsEntry; optional: boolean }>();
  for (const reference of references) {
    const key = entryKey(reference);
    const known = entries.get(key);
    const entry = known?.entry ?? entryOf(reference, store, settings);
    entries.set(key, { entry, optional: reference.optional && known?.optional !== false });
  }
  return entries;
}

/** Which access reads which entries. */
function share(entries: readonly AwsEntry[], accesses: readonly AwsAccess[]): Map<AwsAccess, AwsEntry[]> {
  const groups = new Map<AwsAccess, AwsEntry[]>();
  for (const entry of entries) {
    const access = accesses.find(({ covers }) => covers === null || isCovered(covers, entry));
    if (access === undefined)
      throw new AppError('internal', `${entry.shown}: the session was opened for other entries.`, {
        mend: 'Report this as a bug.',
      });
    groups.set(access, [...(groups.get(access) ?? []), entry]);
  }
  return groups;
}

/** What must not be seen in a log: both halves of each key, and the token without which they sign nothing. */
function secretsOf(accesses: readonly AwsAccess[]): Secret[] {
  return accesses.flatMap(({ credentials: { keyId, secretKey, token } }) => [
    secretKey,
    ...(token === null ? [] : [token]),
    new Secret(keyId, 'AWS access key id'),
  ]);
}

function throwUnlessGiven(answer: EntryAnswer, optional: boolean): void {
  if (answer.kind === 'refused' || (answer.kind === 'absent' && !optional)) throw answer.fault;
}

function pick(answer: EntryAnswer, reference: SecretReference, lease: Lease): IssuedSecret | null {
  if (answer.kind === 'absent' || answer.kind === 'refused') return null;
  const label = formatReference(reference);
  const shown = formatReference({ ...reference, field: null });
  const text = answer.kind === 'text' ? answer.text : asText(answer.bytes);
  if (text === null) {
    if (reference.field === null) return { value: bytesSecret(answer, label), lease };
    throw new AppError('vault', `${shown} is binary, so it has no field.`, {
      mend: 'Leave out “#…” and take it as a file: { ref: …, as: file }.',
    });
  }
  const value = reference.field === null ? text : jsonField(text, reference.field, reference.optional, shown);
  return value === null ? null : { value: new Secret(value, label), lease };
}

function bytesSecret(answer: EntryAnswer, label: string): Secret {
  const bytes = answer.kind === 'bytes' ? answer.bytes : new Uint8Array();
  return new Secret(Buffer.from(bytes).toString('base64'), label, 'base64');
}

/** The text that bytes are, when writing it gives the same bytes. */
function asText(bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes).toString('utf8');
  return Buffer.from(text, 'utf8').equals(bytes) ? text : null;
}
