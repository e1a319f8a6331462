import type { SecretClient } from '@azure/keyvault-secrets';
import { Secret } from '../../domain/secret.ts';
import type { IdentitySource } from '../../engine/inject/vault-provider.ts';
import { VaultCredential } from '../vaults/azure/credential.ts';
import { type AzureSettings, readAzureSettings } from '../vaults/azure/settings.ts';
import { AzureTransport } from '../vaults/azure/transport.ts';
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
  const transport = new AzureTransport({ ...read, env: surroundings.env }, signal);
  try {
    const credential = await VaultCredential.of(read, identity, transport);
    const { token } = await credential.logIn();
    const { SecretClient } = await import('@azure/keyvault-secrets');
    const client = new SecretClient(read.url, credential, {
      httpClient: transport,
      redirectOptions: { maxRetries: 0 },
      retryOptions: { maxRetries: 3, retryDelayInMs: 300, maxRetryDelayInMs: 10_000 },
    });
    const credentials = [new Secret(token, 'Azure access token')];
    return { id, settings: read, client, transport, credentials, close: () => transport.close() };
  } catch (error) {
    await transport.close();
    throw error;
  }
}
