import { type AzureStandIn, startAzureStandIn } from '../../scripts/servers/azure-stand-in.ts';
import { type OidcIssuer, startOidcIssuer } from '../../scripts/servers/oidc-issuer.ts';
import { environmentIdentity } from '../../src/adapters/exec/environment-identity.ts';
import { vaults } from '../../src/adapters/vaults/index.ts';
import type { IdentitySource, VaultProvider } from '../../src/engine/inject/vault-provider.ts';
import type { VaultUnderTest } from '../contracts/vault-provider.ts';

export const AZURE_VAULT = 'kv-prod.vault.azure.net';

/** A job of GitHub and an Azure that trusts it. */
export interface AzureWorld {
  azure: AzureStandIn;
  issuer: OidcIssuer;
  /** A provider with the id `az`; `settings` replace or add to its own. */
  provider(settings?: Record<string, unknown>, auth?: Record<string, unknown>): Promise<VaultProvider>;
  identity(env?: Record<string, string>): IdentitySource;
  stop(): Promise<void>;
}

const AZURE_AUDIENCE = 'api://AzureADTokenExchange';

export async function startAzureWorld(): Promise<AzureWorld> {
  const [azure, issuer] = await Promise.all([startAzureStandIn(), startOidcIssuer({ immutableSubject: true })]);
  azure.federatedCredentials.push({
    issuer: issuer.url,
    subject: 'repo:octo-org@65/app@74:ref:refs/heads/main',
    audiences: [AZURE_AUDIENCE],
  });
  return {
    azure,
    issuer,
    async provider(settings = {}, auth = {}) {
      const { vault } = await vaults['azure-key-vault']();
      const login = { method: 'federated', 'tenant-id': azure.tenantId, 'client-id': azure.clientId, ...auth };
      const entry = { url: `https://${AZURE_VAULT}`, auth: login, ca: azure.ca, ...settings };
      return vault.create('az', entry, 'test', { env: azure.environment, directory: '/' });
    },
    identity: (env = {}) =>
      environmentIdentity({ ...issuer.environment, ...env }, () => {}, new AbortController().signal),
    stop: async () => {
      await Promise.all([azure.stop(), issuer.stop()]);
    },
  };
}

/** For the contract of all vaults. */
export async function azureUnderTest(world: AzureWorld): Promise<VaultUnderTest> {
  const [key, user] = [['azure', 'key', 'value'].join('-'), ['azure', 'user', 'value'].join('-')];
  world.azure.set(AZURE_VAULT, 'prod-api', { value: JSON.stringify({ key, user }) });
  world.azure.set(AZURE_VAULT, 'prod-web-key', { value: user });
  world.azure.set(AZURE_VAULT, 'production', { value: user });
  return {
    provider: await world.provider(),
    identity: world.identity(),
    present: { reference: 'azkv://prod-api#key', value: key },
    sibling: { reference: 'azkv://az/prod-api#user', value: user },
    missingEntry: 'azkv://prod-nothing#key',
    missingField: 'azkv://prod-api#nothing',
    leased: null,
    wildcards: {
      fields: { reference: 'azkv://prod-api#*', values: { key, user } },
      entries: { reference: 'azkv://az/prod-*', parts: ['api', 'web-key'] },
      nothing: 'azkv://none-*',
    },
  };
}
