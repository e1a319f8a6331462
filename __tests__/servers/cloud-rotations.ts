import {
  CreateSecretCommand,
  DeleteSecretCommand,
  GetSecretValueCommand,
  ListSecretVersionIdsCommand,
  PutSecretValueCommand,
} from '@aws-sdk/client-secrets-manager';
import { type AwsConnection, connectAws } from '../../src/adapters/drivers/aws-connection.ts';
import { awsSecrets } from '../../src/adapters/drivers/aws-secret.ts';
import { connectAzure } from '../../src/adapters/drivers/azure-connection.ts';
import { azureSecrets } from '../../src/adapters/drivers/azure-secret.ts';
import { connectGcp } from '../../src/adapters/drivers/gcp-connection.ts';
import { gcpSecrets } from '../../src/adapters/drivers/gcp-secret.ts';
import type { VersionedStore } from '../../src/adapters/drivers/versioned-secret.ts';
import { type AwsAccount, startAwsAccount } from './aws-account.ts';
import { AZURE_VAULT, type AzureWorld, startAzureWorld } from './azure-world.ts';
import { type GcpWorld, startGcpWorld } from './gcp-world.ts';
import type { Clouds, Life } from './rotation-harness.ts';

/** A vault with versions, as its own users see it, and how rotations reach it. */
export interface CloudUnderTest extends Clouds {
  driver: string;
  /** A `providers:` entry of it, and the environment of a job that may log in to it. */
  provider: Record<string, unknown>;
  env: Readonly<Record<string, string>>;
  /** What became of a version that a rotation has retired: proven to be the leaked one, or replaced by schedule. */
  retired: { leaked: string; scheduled: string };
  reference(name: string): string;
  /** Stores a value, as a new secret or a new version. */
  put(name: string, value: string): Promise<void>;
  /** Makes a secret that nobody can read any more: deleted, or its only version disabled. */
  hide(name: string): Promise<void>;
  /** The value that is handed out. */
  current(name: string): Promise<string>;
  /** All versions, oldest first: their value, or what became of them. */
  versions(name: string): Promise<string[]>;
  /** Lets Sealant's identity read, and write only where `write` says so. */
  allow(write: boolean): Promise<void>;
  /** What a refusal to write must tell. */
  permission: RegExp;
  store(): Promise<VersionedStore>;
  stop(): Promise<void>;
}

const calm = new AbortController().signal;
const surroundings = (env: Readonly<Record<string, string | undefined>> = {}) => ({ env, directory: '/' });

/** SDK calls that change something, with a chance to be killed before and after. */
function mortal(connection: AwsConnection, life: Life): AwsConnection {
  type Handler = {
    handle(request: { headers: Record<string, string>; body?: unknown }, options: unknown): Promise<unknown>;
  };
  const wrap = (options: Readonly<Record<string, unknown>>) => {
    const handler = options['requestHandler'] as Handler;
    const requestHandler = Object.assign(Object.create(handler as object) as Handler, {
      async handle(request: Parameters<Handler['handle']>[0], given: unknown) {
        const action =
          request.headers['x-amz-target'] ?? (typeof request.body === 'string' ? request.body.slice(0, 60) : '');
        const changes = /Put|Update|Create|Delete/.test(action);
        if (changes) life.act();
        const answer = await handler.handle(request, given);
        if (changes) life.act();
        return answer;
      },
    });
    return { ...options, requestHandler };
  };
  return { ...connection, signed: wrap(connection.signed), options: wrap(connection.options) };
}

export interface AwsRotations extends CloudUnderTest {
  account: AwsAccount;
}

const READ = ['DescribeSecret', 'GetSecretValue', 'ListSecretVersionIds', 'ListSecrets'];
const WRITE = ['PutSecretValue', 'UpdateSecretVersionStage'];
const KEYS = ['CreateAccessKey', 'DeleteAccessKey', 'GetAccessKeyLastUsed', 'ListAccessKeys', 'UpdateAccessKey'];

/** Against ministack, with signatures, trust and IAM policies enforced. */
export async function awsRotations(): Promise<AwsRotations> {
  const account = await startAwsAccount();
  const allow = (actions: readonly string[]) => [{ Effect: 'Allow', Action: actions, Resource: '*' }];
  const reading = READ.map((action) => `secretsmanager:${action}`);
  const writing = [
    ...reading,
    ...WRITE.map((action) => `secretsmanager:${action}`),
    ...KEYS.map((key) => `iam:${key}`),
  ];
  const roles = {
    writer: await account.createRole('rotator', { allow: allow(writing) }),
    reader: await account.createRole('looker', { allow: allow(reading) }),
  };
  let role = roles.writer;
  const { secrets } = account;
  const connect = (): Promise<AwsConnection> =>
    connectAws(account.settings(role), 'test', account.identity, surroundings(), calm);
  return {
    account,
    driver: 'aws-secrets-manager',
    provider: { type: 'aws-secrets-manager', ...account.settings(roles.writer) },
    env: account.issuer.environment,
    retired: { leaked: 'no label', scheduled: 'no label' },
    permission: /secretsmanager:PutSecretValue/,
    reference: (name) => `awssm://${name}`,
    async put(name, value) {
      const put = new PutSecretValueCommand({ SecretId: name, SecretString: value });
      await secrets.send(put).catch(() => secrets.send(new CreateSecretCommand({ Name: name, SecretString: value })));
    },
    async hide(name) {
      await secrets.send(new CreateSecretCommand({ Name: name, SecretString: 'hidden-value' }));
      await secrets.send(new DeleteSecretCommand({ SecretId: name, RecoveryWindowInDays: 7 }));
    },
    async current(name) {
      return (await secrets.send(new GetSecretValueCommand({ SecretId: name }))).SecretString ?? '';
    },
    async versions(name) {
      const asked = { SecretId: name, IncludeDeprecated: true };
      const { Versions = [] } = await secrets.send(new ListSecretVersionIdsCommand(asked));
      // ministack's times are whole seconds.
      const labels = ['', 'AWSPREVIOUS', 'AWSPENDING', 'AWSCURRENT'];
      const rank = (stages: readonly string[] = []) => Math.max(0, ...stages.map((stage) => labels.indexOf(stage)));
      const sorted = Versions.toSorted(
        (a, b) => Number(a.CreatedDate) - Number(b.CreatedDate) || rank(a.VersionStages) - rank(b.VersionStages),
      );
      return Promise.all(
        sorted.map(async ({ VersionId, VersionStages = [] }) => {
          if (VersionStages.length === 0) return 'no label';
          const { SecretString } = await secrets.send(
            new GetSecretValueCommand({ SecretId: name, ...(VersionId ? { VersionId } : {}) }),
          );
          return SecretString ?? '';
        }),
      );
    },
    async allow(write) {
      role = write ? roles.writer : roles.reader;
    },
    aws: async (life) => mortal(await connect(), life),
    store: async () => awsSecrets(await connect()),
    stop: () => account.stop(),
  };
}

/** The real SDK against the stand-in for Entra ID and Key Vault. */
export async function azureRotations(): Promise<CloudUnderTest> {
  const world: AzureWorld = await startAzureWorld();
  const { azure } = world;
  const auth = { method: 'federated', 'tenant-id': azure.tenantId, 'client-id': azure.clientId };
  const settings = { url: `https://${AZURE_VAULT}`, auth, ca: azure.ca };
  const connect = () => connectAzure('az', settings, 'test', world.identity(), surroundings(azure.environment), calm);
  const all = (name: string) => azure.stored(AZURE_VAULT, name);
  return {
    driver: 'azure-key-vault',
    provider: { type: 'azure-key-vault', ...settings },
    env: { ...world.issuer.environment, ...azure.environment },
    retired: { leaked: 'disabled', scheduled: 'disabled' },
    permission: /Key Vault Secrets Officer/,
    reference: (name) => `azkv://${name.replaceAll('/', '-')}`,
    put: async (name, value) => void azure.set(AZURE_VAULT, name.replaceAll('/', '-'), { value }),
    hide: async (name) =>
      void azure.set(AZURE_VAULT, name.replaceAll('/', '-'), { value: 'hidden-value', enabled: false }),
    current: async (name) => all(name.replaceAll('/', '-')).at(-1)?.value ?? '',
    versions: async (name) =>
      all(name.replaceAll('/', '-')).map(({ value, enabled }) => (enabled === false ? 'disabled' : value)),
    async allow(write) {
      azure.writers.clear();
      if (write) azure.writers.add('*');
    },
    async azure(life) {
      const connection = await connect();
      const { transport } = connection;
      const send = transport.sendRequest.bind(transport);
      transport.sendRequest = async (request) => {
        const changes = /PUT|PATCH/.test(request.method) && request.headers.has('authorization');
        if (changes) life.act();
        const answer = await send(request);
        if (changes) life.act();
        return answer;
      };
      return connection;
    },
    store: async () => azureSecrets(await connect()),
    stop: () => world.stop(),
  };
}

/** Over REST against the stand-in for Google Cloud. */
export async function gcpRotations(): Promise<CloudUnderTest> {
  const world: GcpWorld = await startGcpWorld();
  const { gcp } = world;
  const auth = {
    method: 'federated',
    'workload-identity-provider': gcp.poolResource,
    'service-account': gcp.serviceAccount,
  };
  const settings = { project: gcp.project, auth, ca: gcp.ca };
  const connect = () => connectGcp('gcp', settings, 'test', world.identity(), surroundings(gcp.environment), calm);
  const flat = (name: string) => name.replaceAll('/', '-');
  const writer = `serviceAccount:${gcp.serviceAccount} *`;
  gcp.writers.add(writer);
  return {
    driver: 'gcp-secret-manager',
    provider: { type: 'gcp-secret-manager', ...settings },
    env: { ...world.issuer.environment, ...gcp.environment },
    retired: { leaked: 'DESTROYED', scheduled: 'DISABLED' },
    permission: /roles\/secretmanager\.secretVersionManager/,
    reference: (name) => `gcpsm://${flat(name)}`,
    put: async (name, value) => void gcp.add(flat(name), value),
    hide: async (name) => void gcp.add(flat(name), 'hidden-value', { state: 'DISABLED' }),
    current: async (name) => gcp.stored(flat(name)).at(-1)?.data.toString('utf8') ?? '',
    versions: async (name) =>
      gcp.stored(flat(name)).map(({ data, state }) => (state === 'ENABLED' ? data.toString('utf8') : (state ?? ''))),
    async allow(write) {
      if (write) gcp.writers.add(writer);
      else gcp.writers.delete(writer);
    },
    async gcp(life) {
      const connection = await connect();
      return {
        ...connection,
        async call(request, signal) {
          if (request.method === 'POST') life.act();
          const answer = await connection.call(request, signal);
          if (request.method === 'POST') life.act();
          return answer;
        },
      };
    },
    store: async () => gcpSecrets(await connect()),
    stop: () => world.stop(),
  };
}
