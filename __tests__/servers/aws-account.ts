import {
  CreateAccessKeyCommand,
  CreateOpenIDConnectProviderCommand,
  CreateRoleCommand,
  CreateUserCommand,
  IAMClient,
  PutRolePolicyCommand,
  PutUserPolicyCommand,
  UpdateAccessKeyCommand,
} from '@aws-sdk/client-iam';
import { CreateSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { type Ministack, type OidcIssuer, startMinistack, startOidcIssuer } from '../../scripts/servers/index.ts';
import { environmentIdentity } from '../../src/adapters/exec/environment-identity.ts';
import type { IdentitySource } from '../../src/engine/inject/vault-provider.ts';

/** An account of a real ministack, with roles that jobs of the issuer's repository may assume. */
export interface AwsAccount {
  server: Ministack;
  issuer: OidcIssuer;
  region: string;
  iam: IAMClient;
  secrets: SecretsManagerClient;
  parameters: SSMClient;
  /** The job's own identity. */
  identity: IdentitySource;
  createRole(name: string, options?: RoleOptions): Promise<string>;
  createSecret(name: string, value: string | Uint8Array): Promise<string>;
  createParameter(name: string, value: string, type?: 'String' | 'SecureString'): Promise<void>;
  /** Assumes a role as the account's root, limited by a session policy, and gives a client that acts as it. */
  assumeWithPolicy(role: string, policy: string): Promise<SecretsManagerClient>;
  /** A user who may read everything, with an access key. */
  createUserKey(name: string): Promise<{ id: string; secret: string; deactivate(): Promise<void> }>;
  /** A `providers:` entry without `type`. */
  settings(roleArn: string, more?: Record<string, unknown>): Record<string, unknown>;
  stop(): Promise<void>;
}

export interface RoleOptions {
  /** Statements of its permission policy. */
  allow?: readonly Record<string, unknown>[];
  /** Whom its trust policy lets in; default the issuer's own repository. */
  subject?: string;
}

const REGION = 'eu-west-1';
const SUBJECT = 'repo:octo-org/app:ref:refs/heads/main';
const READ_ALL = [
  {
    Effect: 'Allow',
    Action: [
      ...['secretsmanager:GetSecretValue', 'secretsmanager:BatchGetSecretValue', 'secretsmanager:ListSecrets'],
      ...['ssm:GetParameters', 'ssm:GetParametersByPath', 'kms:Decrypt'],
    ],
    Resource: '*',
  },
];

export async function startAwsAccount(): Promise<AwsAccount> {
  const [server, issuer] = await Promise.all([startMinistack(), startOidcIssuer()]);
  const options = { region: REGION, endpoint: server.url, credentials: server.root };
  const iam = new IAMClient(options);
  const secrets = new SecretsManagerClient(options);
  const parameters = new SSMClient(options);
  const host = issuer.url.replace('http://', '');
  await iam.send(
    new CreateOpenIDConnectProviderCommand({ Url: `https://${host}`, ClientIDList: ['sts.amazonaws.com'] }),
  );
  return {
    server,
    issuer,
    region: REGION,
    iam,
    secrets,
    parameters,
    identity: environmentIdentity(issuer.environment, () => {}, new AbortController().signal),
    async createRole(name, { allow = READ_ALL, subject = SUBJECT } = {}) {
      const trust = {
        Effect: 'Allow',
        Principal: { Federated: `arn:aws:iam::${server.account}:oidc-provider/${host}` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringEquals: { [`${host}:aud`]: 'sts.amazonaws.com', [`${host}:sub`]: subject } },
      };
      const root = { AWS: `arn:aws:iam::${server.account}:root` };
      const owner = { Effect: 'Allow', Principal: root, Action: 'sts:AssumeRole' };
      const document = policyOf([trust, owner]);
      const made = await iam.send(new CreateRoleCommand({ RoleName: name, AssumeRolePolicyDocument: document }));
      await iam.send(new PutRolePolicyCommand({ RoleName: name, PolicyName: 'read', PolicyDocument: policyOf(allow) }));
      return made.Role?.Arn ?? '';
    },
    async createSecret(name, value) {
      const content = typeof value === 'string' ? { SecretString: value } : { SecretBinary: value };
      return (await secrets.send(new CreateSecretCommand({ Name: name, ...content }))).ARN ?? '';
    },
    async createParameter(name, value, type = 'SecureString') {
      await parameters.send(new PutParameterCommand({ Name: name, Value: value, Type: type, Overwrite: true }));
    },
    async assumeWithPolicy(role, policy) {
      const sts = new STSClient(options);
      const arn = `arn:aws:iam::${server.account}:role/${role}`;
      const asked = { RoleArn: arn, RoleSessionName: 'limited', Policy: policy };
      const { Credentials } = await sts.send(new AssumeRoleCommand(asked));
      const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = Credentials ?? {};
      const credentials = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
      return new SecretsManagerClient({ ...options, credentials });
    },
    async createUserKey(name) {
      await iam.send(new CreateUserCommand({ UserName: name }));
      const allow = policyOf(READ_ALL);
      await iam.send(new PutUserPolicyCommand({ UserName: name, PolicyName: 'read', PolicyDocument: allow }));
      const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: name }));
      const { AccessKeyId = '', SecretAccessKey = '' } = AccessKey ?? {};
      return {
        id: AccessKeyId,
        secret: SecretAccessKey,
        async deactivate() {
          const change = { UserName: name, AccessKeyId, Status: 'Inactive' } as const;
          await iam.send(new UpdateAccessKeyCommand(change));
        },
      };
    },
    settings: (roleArn, more = {}) => ({
      region: REGION,
      endpoint: server.url,
      auth: { method: 'web-identity', 'role-arn': roleArn },
      ...more,
    }),
    async stop() {
      for (const client of [iam, secrets, parameters]) client.destroy();
      await Promise.all([server.stop(), issuer.stop()]);
    },
  };
}

function policyOf(statements: readonly Record<string, unknown>[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}
