import {
  CreateOpenIDConnectProviderCommand,
  CreateRoleCommand,
  IAMClient,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { CreateSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
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
    Action: ['secretsmanager:GetSecretValue', 'secretsmanager:BatchGetSecretValue', 'ssm:GetParameters', 'kms:Decrypt'],
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
      const made = await iam.send(
        new CreateRoleCommand({ RoleName: name, AssumeRolePolicyDocument: policyOf([trust]) }),
      );
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
