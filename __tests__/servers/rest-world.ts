import { type DopplerStandIn, startDopplerStandIn } from '../../scripts/servers/doppler-stand-in.ts';
import { type InfisicalStandIn, startInfisicalStandIn } from '../../scripts/servers/infisical-stand-in.ts';
import { type OidcIssuer, startOidcIssuer } from '../../scripts/servers/oidc-issuer.ts';
import { type OnePasswordStandIn, startOnePasswordStandIn } from '../../scripts/servers/onepassword-stand-in.ts';
import { environmentIdentity } from '../../src/adapters/exec/environment-identity.ts';
import { type VaultType, vaults } from '../../src/adapters/vaults/index.ts';
import type { IdentitySource, VaultProvider } from '../../src/engine/inject/vault-provider.ts';
import type { VaultUnderTest } from '../contracts/vault-provider.ts';

const SUBJECT = 'repo:octo-org/app:ref:refs/heads/main';
export const DOPPLER_AUDIENCE = 'https://doppler.example.com';

/** Stand-ins of the services that have no server to install, and a job that they trust. */
export interface RestWorld {
  issuer: OidcIssuer;
  dopplerServer: DopplerStandIn;
  infisicalServer: InfisicalStandIn;
  onePasswordServer: OnePasswordStandIn;
  identity(env?: Record<string, string>): IdentitySource;
  /** A provider as it stands in a config, and the variables that lead to its stand-in. */
  entry(type: VaultType): { provider: Record<string, unknown>; environment: Record<string, string> };
  /** A provider; `settings` replace or add to its own. */
  provider(type: VaultType, settings?: Record<string, unknown>): Promise<VaultProvider>;
  doppler(): Promise<VaultUnderTest>;
  infisical(): Promise<VaultUnderTest>;
  onePassword(): Promise<VaultUnderTest>;
  stop(): Promise<void>;
}

export async function startRestWorld(): Promise<RestWorld> {
  const [issuer, dopplerServer, infisicalServer, onePasswordServer] = await Promise.all([
    startOidcIssuer(),
    startDopplerStandIn(),
    startInfisicalStandIn(),
    startOnePasswordStandIn(),
  ]);
  Object.assign(dopplerServer.rules, { issuer: issuer.url, subject: SUBJECT, audience: DOPPLER_AUDIENCE });
  Object.assign(infisicalServer.rules, { issuer: issuer.url, subject: SUBJECT, audience: 'https://us.infisical.com' });
  const values = { key: 'contract-key-value', user: 'contract-user-value' };
  const servers = { doppler: dopplerServer, infisical: infisicalServer, 'onepassword-connect': onePasswordServer };
  const defaults: Record<string, Record<string, unknown>> = {
    doppler: { auth: { method: 'oidc', identity: dopplerServer.identity, audience: DOPPLER_AUDIENCE } },
    infisical: { project: infisicalServer.project, auth: { method: 'oidc', 'identity-id': infisicalServer.identity } },
    'onepassword-connect': { url: onePasswordServer.url, auth: { method: 'token', token: 'env:OP_CONNECT_TOKEN' } },
  };

  const world: RestWorld = {
    issuer,
    dopplerServer,
    infisicalServer,
    onePasswordServer,
    identity: (env = {}) =>
      environmentIdentity(
        { OP_CONNECT_TOKEN: onePasswordServer.token, ...issuer.environment, ...env },
        () => {},
        new AbortController().signal,
      ),
    async provider(type, settings = {}) {
      const { vault } = await vaults[type]();
      const { provider, environment } = world.entry(type);
      return vault.create('main', { ...provider, ...settings }, 'test', { env: environment, directory: '/' });
    },
    entry(type) {
      const { environment, ca } = servers[type as keyof typeof servers];
      return { provider: { ...defaults[type], ca }, environment };
    },
    async doppler() {
      dopplerServer.set('backend', 'prd', values);
      return underTest('doppler', 'doppler://backend/prd', 'doppler://backend/none', null);
    },
    async infisical() {
      infisicalServer.set('prod/api', values);
      return underTest('infisical', 'infisical://prod/api', 'infisical://prod/none', null);
    },
    async onePassword() {
      if (onePasswordServer.log.length === 0) {
        const fields = Object.entries(values).map(([label, value]) => ({ label, value }));
        for (const title of ['api', 'My Login']) onePasswordServer.add('Prod', title, fields);
        onePasswordServer.add('Other', 'api', [{ label: 'key', value: 'other' }]);
      }
      const entries = { reference: 'op://Prod/*#key', parts: ['My%20Login', 'api'], nothing: 'op://Prod/none*' };
      return underTest('onepassword-connect', 'op://Prod/api', 'op://Prod/none', entries);
    },
    stop: async () => {
      await Promise.all([issuer, dopplerServer, infisicalServer, onePasswordServer].map((server) => server.stop()));
    },
  };

  async function underTest(
    type: VaultType,
    entry: string,
    missing: string,
    entries: { reference: string; parts: string[]; nothing: string } | null,
  ): Promise<VaultUnderTest> {
    return {
      provider: await world.provider(type),
      identity: world.identity(),
      present: { reference: `${entry}#key`, value: values.key },
      sibling: { reference: `${entry}#user`, value: values.user },
      missingEntry: `${missing}#key`,
      missingField: `${entry}#nothing`,
      leased: null,
      wildcards: { fields: { reference: `${entry}#*`, values }, entries, nothing: entries?.nothing ?? null },
    };
  }

  return world;
}
