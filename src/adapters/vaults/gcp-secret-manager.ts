import type { IssuedSecret, Lease } from '../../domain/lease.ts';
import { formatReference, type SecretReference } from '../../domain/reference.ts';
import { mapWithLimit } from '../../engine/inject/map-with-limit.ts';
import type { IdentitySource, VaultSession } from '../../engine/inject/vault-provider.ts';
import type { AccessToken } from './gcp/access-token.ts';
import { listSecrets } from './gcp/list-secrets.ts';
import { openGoogle } from './gcp/log-in.ts';
import { parseSecretAddress, type SecretAddress } from './gcp/secret-address.ts';
import { SecretReader } from './gcp/secret-reader.ts';
import { secretValue } from './gcp/secret-value.ts';
import { type GcpSettings, readGcpSettings, TOKEN_LIFETIME } from './gcp/settings.ts';
import { groupByEntry } from './group-by-entry.ts';
import type { VaultKind, VaultSurroundings } from './vault-kind.ts';

/** Secrets read at once. */
const READS_AT_ONCE = 12;

/**
 * Google Secret Manager: `{ type: gcp-secret-manager, project, location, auth: { method: federated | adc | service-account-key, … }, max-ttl }`.
 * References: `gcpsm://NAME`, with several such providers `ID://NAME`; `gcpsm://projects/P/secrets/NAME` for another project.
 *
 * Over REST with the client that all our adapters have: Google's SDK adds 4.7 MB and a quarter of a second for four
 * requests (measured, @google-cloud/secret-manager 6.1), its login alone 0.6 MB (google-auth-library 10.9).
 */
export const vault: VaultKind = {
  scheme: 'gcpsm',
  lifetime: TOKEN_LIFETIME,
  create(id, settings, at, surroundings) {
    const read = readGcpSettings(id, settings, at, surroundings.directory);
    return { id, open: (identity, signal) => openSession(id, read, identity, surroundings, signal) };
  },
};

async function openSession(
  id: string,
  settings: GcpSettings,
  identity: IdentitySource,
  { env }: VaultSurroundings,
  signal: AbortSignal,
): Promise<VaultSession> {
  const { http, login, token, close } = await openGoogle(settings, identity, { env }, signal);
  return sessionOf(id, settings, new SecretReader(http, login, requestReason(env)), token, close);
}

/** The run, for the project's audit log. Source: cloud.google.com/apis/docs/system-parameters (X-Goog-Request-Reason). */
function requestReason(env: VaultSurroundings['env']): string | null {
  const [server, repository, run] = ['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID'].map(
    (name) => env[name],
  );
  const reason = `${server}/${repository}/actions/runs/${run}`;
  return server && repository && run && /^[\x21-\x7e]{1,500}$/.test(reason) ? reason : null;
}

interface Entry {
  address: SecretAddress;
  references: readonly SecretReference[];
}

function sessionOf(
  id: string,
  settings: GcpSettings,
  reader: SecretReader,
  token: AccessToken,
  close: () => Promise<void>,
): VaultSession {
  const lease: Lease = { kind: 'static', provider: id };

  async function issueEntry({ address, references }: Entry, signal: AbortSignal): Promise<(IssuedSecret | null)[]> {
    const shown = formatReference({ ...references[0]!, field: null });
    const optional = references.every((reference) => reference.optional);
    const bytes = await reader.read(address, optional, shown, signal);
    if (bytes === null) return references.map(() => null);
    return references.map((reference) => {
      const value = secretValue(bytes, reference.field, reference.optional, shown);
      return value === null ? null : { value, lease };
    });
  }

  return {
    credentials: [token.value],
    handle: null,
    sessionEndsLeases: true,
    async issue(references, remember, signal) {
      remember({ kind: 'expiring', provider: id, expiresAt: token.expiresAt });
      const entries = groupByEntry(references, (reference) => {
        const address = parseSecretAddress(reference, id, settings);
        return { key: JSON.stringify(Object.values(address)), address };
      });
      const issued = new Map<SecretReference, IssuedSecret | null>();
      await mapWithLimit(entries, READS_AT_ONCE, async (entry) => {
        const secrets = await issueEntry(entry, signal);
        for (const [i, reference] of entry.references.entries()) issued.set(reference, secrets[i] ?? null);
      });
      return references.map((reference) => issued.get(reference) ?? null);
    },
    list: (reference, signal) => listSecrets(reader, reference, id, settings, signal),
    async release() {
      await close();
      const mend = `Access tokens of a workload can’t be revoked; this one ends at ${token.expiresAt.toISOString()}.`;
      return { kind: 'not-revocable', mend };
    },
  };
}
