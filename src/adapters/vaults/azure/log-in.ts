import type { SecretClient } from '@azure/keyvault-secrets';
import { Secret } from '../../../domain/secret.ts';
import type { IdentitySource } from '../../../engine/inject/vault-provider.ts';
import type { VaultSurroundings } from '../vault-kind.ts';
import { VaultCredential } from './credential.ts';
import type { AzureSettings } from './settings.ts';
import { AzureTransport, RETRIES } from './transport.ts';

/** A key vault that let us in. `transport` is to be closed. */
export interface OpenKeyVault {
  client: SecretClient;
  credential: VaultCredential;
  transport: AzureTransport;
  token: Secret;
  /** ms since 1970 */
  expiresOn: number;
}

/** @throws AppError `vault` for a refusal, with cause and mend; nothing is left open then */
export async function openKeyVault(
  settings: AzureSettings,
  identity: IdentitySource,
  { env }: VaultSurroundings,
  signal: AbortSignal,
): Promise<OpenKeyVault> {
  const transport = new AzureTransport({ ...settings, env }, signal);
  try {
    const credential = await VaultCredential.of(settings, identity, transport);
    const { token, expiresOnTimestamp } = await credential.logIn();
    const { SecretClient } = await import('@azure/keyvault-secrets');
    const client = new SecretClient(settings.url, credential, {
      httpClient: transport,
      redirectOptions: { maxRetries: 0 },
      retryOptions: RETRIES,
    });
    const secret = new Secret(token, 'Azure access token');
    return { client, credential, transport, token: secret, expiresOn: expiresOnTimestamp };
  } catch (error) {
    await transport.close();
    throw error;
  }
}
