import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { startAwsAccount } from '../__tests__/servers/aws-account.ts';
import { startAwsGateway } from '../__tests__/servers/aws-gateway.ts';
import { AZURE_VAULT, startAzureWorld } from '../__tests__/servers/azure-world.ts';
import { startGcpWorld } from '../__tests__/servers/gcp-world.ts';
import { startRestWorld } from '../__tests__/servers/rest-world.ts';
import { installOpenBao, startOidcIssuer, startOpenBao } from '../scripts/servers/index.ts';
import type { LoggedRequest } from '../scripts/servers/stand-in-hosts.ts';
import type { VaultType } from '../src/adapters/vaults/index.ts';

/** Secrets of one job. */
export const COUNT = 200;
const NAMES = Array.from({ length: COUNT }, (_, i) => `secret-${i}`);
/** 24 to 1,024 characters. */
const VALUES = NAMES.map((_, i) => randomBytes(18 + ((i * 37) % 750)).toString('base64url'));
const SUBJECT = 'repo:octo-org/app:ref:refs/heads/main';

/** What a job runs, and in which surroundings. */
export interface Job {
  name: string;
  /** `null`: Sealant, with the config beside. */
  command: readonly string[] | null;
  config?: object;
  env: Readonly<Record<string, string | undefined>>;
  /** Slow ones are run once. */
  once?: boolean;
}

/** A vault with 200 secrets, and jobs that take them. */
export interface VaultBench {
  title: string;
  jobs: readonly Job[];
  /** Requests that the vault and its login have answered so far; `null` where there are none. */
  requests: (() => number) | null;
  stop(): Promise<void>;
}

export interface Tools {
  /** Where config and files of a vault may be written. */
  folder: string;
  aws: string | null;
  sops: string | null;
  /** For them. */
  pythonPath: string;
}

const configOf = (provider: object, profile: Readonly<Record<string, string>>): object => ({
  providers: { bench: provider },
  inject: { profiles: { bench: profile } },
});
const byName = (reference: (name: string) => string): Record<string, string> =>
  Object.fromEntries(NAMES.map((name, i) => [`S_${i}`, reference(name)]));
const fields = Object.fromEntries(NAMES.map((name, i) => [name.replace('-', '_').toUpperCase(), VALUES[i]!]));

/** OpenBao, and `bao`, which is given a token, so that it needs no login. */
async function openBao(): Promise<VaultBench> {
  const [bao, issuer, binary] = await Promise.all([startOpenBao(), startOidcIssuer(), installOpenBao()]);
  await bao.must('PUT', 'sys/policies/acl/ci', { policy: 'path "secret/data/*" { capabilities = ["read"] }' });
  await bao.must('POST', 'sys/auth/jwt', { type: 'jwt' });
  await bao.must('POST', 'auth/jwt/config', { oidc_discovery_url: issuer.url, bound_issuer: issuer.url });
  await bao.must('POST', 'auth/jwt/role/ci', {
    role_type: 'jwt',
    user_claim: 'repository',
    bound_audiences: [bao.url],
    bound_subject: SUBJECT,
    token_policies: ['ci'],
    token_ttl: '10m',
  });
  for (const [i, name] of NAMES.entries())
    await bao.must('POST', `secret/data/bench/${name}`, { data: { value: VALUES[i] } });
  await bao.must('POST', 'secret/data/all', { data: fields });
  const provider = { type: 'vault', url: bao.url, auth: { method: 'jwt', role: 'ci' } };
  const env = { BAO_ADDR: bao.url, BAO_TOKEN: bao.token };
  const get = `${binary} kv get -mount=secret -field=value bench/secret-`;
  return {
    title: 'OpenBao',
    jobs: [
      job(
        'sealant, 200 entries',
        configOf(
          provider,
          byName((name) => `vault://secret/bench/${name}#value`),
        ),
        issuer,
      ),
      { ...shell('bao kv get, 8 at once', `seq 0 ${COUNT - 1} | xargs -P8 -I{} ${get}{}`, env), once: true },
      {
        ...shell('bao kv get, one after another', `for i in $(seq 0 ${COUNT - 1}); do ${get}$i; done`, env),
        once: true,
      },
      job('sealant, 200 fields of one entry', configOf(provider, { '*': 'vault://secret/all#*' }), issuer),
      { name: 'bao kv get of that entry', command: [binary, 'kv', 'get', '-format=json', '-mount=secret', 'all'], env },
    ],
    // Its audit log has a line for a request and one for its answer.
    requests: () => readFileSync(bao.auditFile, 'utf8').split('"type":"request"').length - 1,
    stop: () => stopAll(bao, issuer),
  };
}

/** Secrets Manager of ministack, behind a gateway that counts; the CLI is given keys, so that it needs no login. */
async function secretsManager({ aws, pythonPath }: Tools): Promise<VaultBench> {
  const account = await startAwsAccount();
  const gateway = await startAwsGateway(account.server.url);
  for (const [i, name] of NAMES.entries()) await account.createSecret(`bench/${name}`, VALUES[i]!);
  const provider = {
    type: 'aws-secrets-manager',
    ...account.settings(await account.createRole('bench'), { endpoint: gateway.url }),
  };
  const { accessKeyId, secretAccessKey } = account.server.root;
  const env = {
    PYTHONPATH: pythonPath,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_DEFAULT_REGION: account.region,
    AWS_ENDPOINT_URL: gateway.url,
  };
  const batch = ['secretsmanager', 'batch-get-secret-value', '--filters', 'Key=name,Values=bench/'];
  const one = `${aws} secretsmanager get-secret-value --secret-id bench/secret-{}`;
  const peers: Job[] =
    aws === null
      ? []
      : [
          { name: 'aws batch-get-secret-value, its own paging', command: [aws, ...batch], env },
          {
            ...shell('aws get-secret-value, 8 at once', `seq 0 ${COUNT - 1} | xargs -P8 -I{} ${one}`, env),
            once: true,
          },
        ];
  return {
    title: 'AWS Secrets Manager (ministack)',
    jobs: [
      job(
        'sealant',
        configOf(
          provider,
          byName((name) => `awssm://bench/${name}`),
        ),
        account.issuer,
      ),
      ...peers,
    ],
    requests: () => gateway.calls.length,
    stop: () => stopAll(gateway, account),
  };
}

async function keyVault(): Promise<VaultBench> {
  const { azure, issuer, stop } = await startAzureWorld();
  for (const [i, name] of NAMES.entries()) azure.set(AZURE_VAULT, name, { value: VALUES[i]! });
  const auth = { method: 'federated', 'tenant-id': azure.tenantId, 'client-id': azure.clientId };
  const provider = { type: 'azure-key-vault', url: `https://${AZURE_VAULT}`, ca: azure.ca, auth };
  const profile = byName((name) => `azkv://${name}`);
  return standIn(
    'Azure Key Vault (a stand-in)',
    [job('sealant', configOf(provider, profile), issuer, azure)],
    azure,
    stop,
  );
}

async function secretManager(): Promise<VaultBench> {
  const { gcp, issuer, stop } = await startGcpWorld();
  for (const [i, name] of NAMES.entries()) gcp.add(name, VALUES[i]!);
  const login = { 'workload-identity-provider': gcp.poolResource, 'service-account': gcp.serviceAccount };
  const auth = { method: 'federated', ...login };
  const provider = { type: 'gcp-secret-manager', project: gcp.project, ca: gcp.ca, auth };
  const profile = byName((name) => `gcpsm://${name}`);
  return standIn(
    'GCP Secret Manager (a stand-in)',
    [job('sealant', configOf(provider, profile), issuer, gcp)],
    gcp,
    stop,
  );
}

/** Doppler, Infisical and 1Password Connect: sets of fields, except for the last, which has an item for each. */
async function restVault(type: VaultType, title: string): Promise<VaultBench> {
  const world = await startRestWorld();
  world.dopplerServer.set('backend', 'prd', fields);
  world.infisicalServer.set('prod', fields);
  for (const [i, name] of NAMES.entries())
    world.onePasswordServer.add('Bench', name, [{ label: 'value', value: VALUES[i]! }]);
  const names = Object.keys(fields);
  const profiles: Partial<Record<VaultType, Record<string, string>>> = {
    doppler: Object.fromEntries(names.map((name) => [name, `doppler://backend/prd#${name}`])),
    infisical: Object.fromEntries(names.map((name) => [name, `infisical://prod#${name}`])),
    'onepassword-connect': byName((name) => `op://Bench/${name}#value`),
  };
  const { provider, environment } = world.entry(type);
  const { token } = world.onePasswordServer;
  const one = job('sealant', configOf({ type, ...provider }, profiles[type]!), world.issuer, { environment });
  const servers = { doppler: world.dopplerServer, infisical: world.infisicalServer };
  const server = type in servers ? servers[type as keyof typeof servers] : world.onePasswordServer;
  const jobs = [{ ...one, env: { ...one.env, OP_CONNECT_TOKEN: token } }];
  return standIn(`${title} (a stand-in)`, jobs, server, () => world.stop());
}

/** One file of 200 values, and the real sops that made it. */
async function sopsFile({ sops, folder }: Tools): Promise<VaultBench> {
  if (sops === null) return { title: 'sops (not installed)', jobs: [], requests: null, stop: async () => {} };
  const key = await generateX25519Identity();
  mkdirSync(join(folder, '.git'), { recursive: true });
  const plain = join(folder, 'plain.json');
  writeFileSync(plain, JSON.stringify(fields));
  const recipient = await identityToRecipient(key);
  const encrypted = execFileSync(sops, ['encrypt', '--age', recipient, '--input-type', 'json', plain], { cwd: folder });
  const file = join(folder, 'bench.json');
  writeFileSync(file, encrypted);
  const env = { SOPS_AGE_KEY: key };
  return {
    title: 'A file of sops',
    jobs: [
      { ...job('sealant', configOf({ type: 'sops' }, { '*': 'sops://bench.json#*' }), { environment: {} }), env },
      { name: 'sops exec-env', command: [sops, 'exec-env', file, 'printenv SECRET_199 > /dev/null'], env },
    ],
    requests: null,
    stop: async () => {},
  };
}

export const VAULTS: readonly ((tools: Tools) => Promise<VaultBench>)[] = [
  openBao,
  secretsManager,
  keyVault,
  secretManager,
  () => restVault('doppler', 'Doppler'),
  () => restVault('infisical', 'Infisical'),
  () => restVault('onepassword-connect', '1Password Connect'),
  sopsFile,
];

type Surroundings = { environment: Readonly<Record<string, string>> };

function job(name: string, config: object, ...surroundings: readonly Surroundings[]): Job {
  return { name, command: null, config, env: Object.assign({}, ...surroundings.map(({ environment }) => environment)) };
}

function shell(name: string, script: string, env: Job['env']): Job {
  return { name, command: ['sh', '-c', `{ ${script}; } > /dev/null`], env };
}

function standIn(
  title: string,
  jobs: readonly Job[],
  { log }: { log: readonly LoggedRequest[] },
  stop: () => Promise<void>,
): VaultBench {
  return { title, jobs, requests: () => log.length, stop };
}

async function stopAll(...servers: readonly { stop(): Promise<void> }[]): Promise<void> {
  for (const server of servers) await server.stop();
}

/** @returns `null` where it is not there */
export function programAt(path: string): string | null {
  return existsSync(path) ? path : null;
}
