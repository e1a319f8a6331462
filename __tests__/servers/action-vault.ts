import {
  type OidcIssuer,
  type OpenBao,
  type Postgres,
  startOidcIssuer,
  startOpenBao,
  startPostgres,
} from '../../scripts/servers/index.ts';

/** A vault as a team would set it up for one repository: login by OIDC, a policy, leased database logins, a KV store. */
export interface ActionVault {
  bao: OpenBao;
  postgres: Postgres;
  issuer: OidcIssuer;
  /** Ids of the leases of database logins that are alive. */
  liveLeases(): Promise<readonly string[]>;
  /** Accessors of the tokens that are alive, without the root's. */
  liveTokens(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

const POLICY = `
path "database/creds/app" { capabilities = ["read"] }
path "secret/data/prod/*" { capabilities = ["create", "read", "update", "patch"] }
path "secret/metadata/prod/*" { capabilities = ["read", "list", "patch", "update", "create"] }
path "secret/metadata/prod" { capabilities = ["list"] }
path "secret/destroy/prod/*" { capabilities = ["update"] }
path "secret/config" { capabilities = ["read"] }
path "transit/hmac/sealant/*" { capabilities = ["update"] }
path "transit/hmac/sealant" { capabilities = ["update"] }
path "transit/keys/sealant" { capabilities = ["read"] }
`;

export async function startActionVault(): Promise<ActionVault> {
  const [bao, postgres, issuer] = await Promise.all([startOpenBao(), startPostgres(), startOidcIssuer()]);
  await bao.must('PUT', 'sys/policies/acl/ci', { policy: POLICY });
  await bao.must('POST', 'sys/mounts/transit', { type: 'transit' });
  await bao.must('POST', 'transit/keys/sealant', { type: 'hmac', key_size: 32 });
  await bao.must('POST', 'sys/auth/jwt', { type: 'jwt' });
  await bao.must('POST', 'auth/jwt/config', { oidc_discovery_url: issuer.url, bound_issuer: issuer.url });
  await bao.must('POST', 'auth/jwt/role/ci', {
    role_type: 'jwt',
    user_claim: 'repository',
    bound_audiences: [bao.url],
    bound_claims: { repository: 'octo-org/app' },
    token_policies: ['ci'],
    token_ttl: '10m',
    token_max_ttl: '15m',
  });
  await bao.must('POST', 'sys/mounts/database', { type: 'database' });
  await bao.must('POST', 'database/config/app', {
    plugin_name: 'postgresql-database-plugin',
    allowed_roles: '*',
    connection_url: `postgresql://{{username}}:{{password}}@127.0.0.1:${postgres.port}/app?sslmode=disable`,
    username: postgres.user,
    password: postgres.password,
  });
  await bao.must('POST', 'database/roles/app', {
    db_name: 'app',
    creation_statements: [`CREATE ROLE "{{name}}" WITH LOGIN PASSWORD '{{password}}' VALID UNTIL '{{expiration}}';`],
    default_ttl: '10m',
    max_ttl: '15m',
  });
  return {
    bao,
    postgres,
    issuer,
    liveLeases: () => keysOf(bao, 'sys/leases/lookup/database/creds/app'),
    async liveTokens() {
      const self = await bao.must('GET', 'auth/token/lookup-self');
      const mine = (self['data'] as { accessor: string }).accessor;
      return (await keysOf(bao, 'auth/token/accessors')).filter((accessor) => accessor !== mine);
    },
    async stop() {
      await Promise.all([bao.stop(), postgres.stop(), issuer.stop()]);
    },
  };
}

/** Names under a path; none when there is nothing (404). */
async function keysOf(bao: OpenBao, path: string): Promise<readonly string[]> {
  const answer = await bao.request('LIST', path);
  if (answer.status === 404) return [];
  if (answer.status !== 200) throw new Error(`LIST ${path}: ${answer.status}`);
  return (answer.body['data'] as { keys: string[] }).keys;
}
