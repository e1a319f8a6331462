import type { IssuedSecret, Lease } from '../../domain/lease.ts';
import { formatReference, type SecretReference } from '../../domain/reference.ts';
import type { Secret } from '../../domain/secret.ts';
import { mapWithLimit } from '../../engine/inject/map-with-limit.ts';
import type { IdentitySource, VaultSession } from '../../engine/inject/vault-provider.ts';
import { type EntryAddress, parseEntryAddress } from './azure/entry-address.ts';
import { listSecrets } from './azure/list-secrets.ts';
import { openKeyVault } from './azure/log-in.ts';
import { SecretReader } from './azure/secret-reader.ts';
import { secretValue } from './azure/secret-value.ts';
import { type AzureSettings, readAzureSettings } from './azure/settings.ts';
import type { AzureTransport } from './azure/transport.ts';
import { groupByEntry } from './group-by-entry.ts';
import type { VaultKind, VaultSurroundings } from './vault-kind.ts';

/** Secrets read at once; a vault serves 4,000 reads in 10 s to all its callers. */
const READS_AT_ONCE = 12;

/**
 * Azure Key Vault: `{ type: azure-key-vault, url, auth: { method: federated | managed-identity | client-secret | cli, … } }`.
 * References: `azkv://NAME`, with several such providers `ID://NAME`; `certificates/NAME` for a certificate with its key.
 */
export const vault: VaultKind = {
  scheme: 'azkv',
  lifetime: 'Entra ID gives access tokens of 60 to 90 minutes, whatever is asked for',
  create(id, settings, at, surroundings) {
    const read = readAzureSettings(id, settings, at, surroundings.directory);
    return { id, open: (identity, signal) => openSession(id, read, identity, surroundings, signal) };
  },
};

async function openSession(
  id: string,
  settings: AzureSettings,
  identity: IdentitySource,
  surroundings: VaultSurroundings,
  signal: AbortSignal,
): Promise<VaultSession> {
  const { client, credential, transport, token, expiresOn } = await openKeyVault(
    settings,
    identity,
    surroundings,
    signal,
  );
  return sessionOf(id, new SecretReader(client, settings, credential, transport), transport, token, expiresOn);
}

interface Entry {
  address: EntryAddress;
  references: readonly SecretReference[];
}

function sessionOf(
  id: string,
  reader: SecretReader,
  transport: AzureTransport,
  token: Secret,
  expiresOn: number,
): VaultSession {
  const lease: Lease = { kind: 'static', provider: id };

  async function issueEntry({ address, references }: Entry, signal: AbortSignal): Promise<(IssuedSecret | null)[]> {
    const shown = formatReference({ ...references[0]!, field: null });
    const optional = references.every((reference) => reference.optional);
    const secret = await reader.read(address, optional, shown, signal);
    if (secret === null) return references.map(() => null);
    return references.map((reference) => {
      const value = secretValue(secret, reference.field, reference.optional, shown);
      return value === null ? null : { value, lease };
    });
  }

  return {
    credentials: [token],
    handle: null,
    sessionEndsLeases: true,
    async issue(references, remember, signal) {
      transport.signal = signal;
      remember({ kind: 'expiring', provider: id, expiresAt: new Date(expiresOn) });
      const entries = groupByEntry(references, (reference) => {
        const address = parseEntryAddress(reference, id);
        return { key: `${address.name.toLowerCase()}/${address.version ?? ''}`, address };
      });
      // The first read alone answers the vault's challenge; the others then come with a token at once.
      const read = (entry: Entry): Promise<(IssuedSecret | null)[]> => issueEntry(entry, signal);
      const first = await mapWithLimit(entries.slice(0, 1), 1, read);
      const rest = await mapWithLimit(entries.slice(1), READS_AT_ONCE, read);
      const issued = new Map<SecretReference, IssuedSecret | null>();
      for (const [i, secrets] of [...first, ...rest].entries())
        for (const [j, reference] of entries[i]!.references.entries()) issued.set(reference, secrets[j] ?? null);
      return references.map((reference) => issued.get(reference) ?? null);
    },
    async list(reference, signal) {
      transport.signal = signal;
      return listSecrets(reader, reference, id, signal);
    },
    async release() {
      await transport.close();
      const mend = `Access tokens of Entra ID can’t be revoked; this one ends at ${new Date(expiresOn).toISOString()}.`;
      return { kind: 'not-revocable', mend };
    },
  };
}
