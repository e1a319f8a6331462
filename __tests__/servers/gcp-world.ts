import { type GcpStandIn, startGcpStandIn } from '../../scripts/servers/gcp-stand-in.ts';
import { type OidcIssuer, startOidcIssuer } from '../../scripts/servers/oidc-issuer.ts';
import { environmentIdentity } from '../../src/adapters/exec/environment-identity.ts';
import { vaults } from '../../src/adapters/vaults/index.ts';
import type { IdentitySource, VaultProvider } from '../../src/engine/inject/vault-provider.ts';
import type { VaultUnderTest } from '../contracts/vault-provider.ts';

/** A job of GitHub and a Google Cloud that trusts it. */
export interface GcpWorld {
  gcp: GcpStandIn;
  issuer: OidcIssuer;
  /** The job as IAM knows it, without a service account. */
  member: string;
  /** A provider with the id `gcp`; the arguments replace or add to its settings, its `auth:` and its environment. */
  provider(
    settings?: Record<string, unknown>,
    auth?: Record<string, unknown>,
    env?: Record<string, string>,
  ): Promise<VaultProvider>;
  identity(env?: Record<string, string>): IdentitySource;
  stop(): Promise<void>;
}

export async function startGcpWorld(): Promise<GcpWorld> {
  const [gcp, issuer] = await Promise.all([startGcpStandIn(), startOidcIssuer({ immutableSubject: true })]);
  Object.assign(gcp.pool, { issuer: issuer.url, repository: 'octo-org/app' });
  const pool = gcp.poolResource.split('/providers/')[0];
  const member = `principal://iam.googleapis.com/${pool}/subject/repo:octo-org@65/app@74:ref:refs/heads/main`;
  gcp.impersonators.add(member);
  for (const who of [member, `serviceAccount:${gcp.serviceAccount}`, 'user:dev@example.com'])
    for (const what of ['*', 'list']) gcp.accessors.add(`${who} ${what}`);
  return {
    gcp,
    issuer,
    member,
    async provider(settings = {}, auth = {}, env = {}) {
      const { vault } = await vaults['gcp-secret-manager']();
      const federated = {
        method: 'federated',
        'workload-identity-provider': gcp.poolResource,
        'service-account': gcp.serviceAccount,
      };
      const login = 'method' in auth ? auth : { ...federated, ...auth };
      const entry = { project: gcp.project, auth: login, ca: gcp.ca, ...settings };
      return vault.create('gcp', entry, 'test', { env: { ...gcp.environment, ...env }, directory: '/' });
    },
    identity: (env = {}) =>
      environmentIdentity({ ...issuer.environment, ...env }, () => {}, new AbortController().signal),
    stop: async () => {
      await Promise.all([gcp.stop(), issuer.stop()]);
    },
  };
}

/** For the contract of all vaults. */
export async function gcpUnderTest(world: GcpWorld): Promise<VaultUnderTest> {
  const [key, user] = [['google', 'key', 'value'].join('-'), ['google', 'user', 'value'].join('-')];
  world.gcp.add('prod_api', JSON.stringify({ key, user }));
  world.gcp.add('prod_web-key', user);
  world.gcp.add('production', user);
  return {
    provider: await world.provider(),
    identity: world.identity(),
    present: { reference: 'gcpsm://prod_api#key', value: key },
    sibling: { reference: 'gcpsm://gcp/prod_api#user', value: user },
    missingEntry: 'gcpsm://prod_nothing#key',
    missingField: 'gcpsm://prod_api#nothing',
    leased: null,
    wildcards: {
      fields: { reference: 'gcpsm://prod_api#*', values: { key, user } },
      entries: { reference: 'gcpsm://gcp/prod_*', parts: ['api', 'web-key'] },
      nothing: 'gcpsm://none-*',
    },
  };
}
