import type { SecretClient } from '@azure/keyvault-secrets';
import type { Secret } from '../../domain/secret.ts';
import type { IdentitySource } from '../../engine/inject/vault-provider.ts';
import { openKeyVault } from '../vaults/azure/log-in.ts';
import { type AzureSettings, readAzureSettings } from '../vaults/azure/settings.ts';
import type { AzureTransport } from '../vaults/azure/transport.ts';
import type { VaultSurroundings } from '../vaults/vault-kind.ts';

/** A logged-in key vault, as drivers use it. */
export interface AzureConnection {
  /** The config's id of it. */
  id: string;
  settings: AzureSettings;
  client: SecretClient;
  transport: AzureTransport;
  /** What must not be seen in a log. */
  credentials: readonly Secret[];
  close(): Promise<void>;
}

/**
 * Logs in with a `providers:` entry of type `azure-key-vault`.
 * @param at where the entry stands, for messages
 * @throws AppError `config` for a faulty setting, `vault` for a refusal, with cause and mend
 */
export async function connectAzure(
  id: string,
  settings: Readonly<Record<string, unknown>>,
  at: string,
  identity: IdentitySource,
  surroundings: VaultSurroundings,
  signal: AbortSignal,
): Promise<AzureConnection> {
  const read = readAzureSettings(id, settings, at, surroundings.directory);
  const { client, transport, token } = await openKeyVault(read, identity, surroundings, signal);
  return { id, settings: read, client, transport, credentials: [token], close: () => transport.close() };
}
