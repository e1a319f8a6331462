import type { Secret } from '../../domain/secret.ts';
import type { IdentitySource } from '../../engine/inject/vault-provider.ts';
import { clientOptions, signWith } from '../vaults/aws/clients.ts';
import { logIn } from '../vaults/aws/log-in.ts';
import { type AwsSettings, readAwsSettings } from '../vaults/aws/settings.ts';
import { AwsTransport } from '../vaults/aws/transport.ts';
import { secretsManager } from '../vaults/aws-secrets-manager.ts';
import type { VaultSurroundings } from '../vaults/vault-kind.ts';

/** A logged-in AWS, as drivers use it. */
export interface AwsConnection {
  settings: AwsSettings;
  /** Options of the SDK's clients, without what signs. */
  options: Readonly<Record<string, unknown>>;
  /** The same, signing as the job. */
  signed: Readonly<Record<string, unknown>>;
  /** What must not be seen in a log. */
  credentials: readonly Secret[];
  close(): Promise<void>;
}

const SECRETS = ['DescribeSecret', 'GetSecretValue', 'ListSecretVersionIds', 'ListSecrets', 'PutSecretValue'];
const KEYS = ['CreateAccessKey', 'DeleteAccessKey', 'GetAccessKeyLastUsed', 'ListAccessKeys', 'UpdateAccessKey'];

/** What a session for rotations may do at most; what it may do is the role's to say. */
function rotationPolicy(region: string): string {
  const statements = [
    {
      Effect: 'Allow',
      Action: [...SECRETS, 'UpdateSecretVersionStage'].map((action) => `secretsmanager:${action}`),
      Resource: '*',
    },
    { Effect: 'Allow', Action: KEYS.map((action) => `iam:${action}`), Resource: '*' },
    {
      Effect: 'Allow',
      Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
      Resource: '*',
      Condition: { StringLike: { 'kms:ViaService': `secretsmanager.${region}.*` } },
    },
  ];
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}

/**
 * Logs in for rotations, with a `providers:` entry of type `aws-secrets-manager`.
 * @param at where the entry stands, for messages
 * @throws AppError `config` for a faulty setting, `vault` for a refusal, with cause and mend
 */
export async function connectAws(
  settings: Readonly<Record<string, unknown>>,
  at: string,
  identity: IdentitySource,
  surroundings: VaultSurroundings,
  signal: AbortSignal,
): Promise<AwsConnection> {
  const read = readAwsSettings('aws-secrets-manager', settings, at, surroundings);
  const transport = new AwsTransport(read, surroundings);
  try {
    const policy = rotationPolicy(read.region);
    const parts = { store: secretsManager, settings: read, transport, surroundings, policy };
    const { credentials } = (await logIn(parts, identity, [], signal))[0]!;
    const options = clientOptions(read, transport);
    return {
      settings: read,
      options,
      signed: { ...options, ...signWith(credentials) },
      credentials: credentials.token === null ? [credentials.secretKey] : [credentials.secretKey, credentials.token],
      close: () => transport.close(),
    };
  } catch (error) {
    await transport.close();
    throw error;
  }
}
