import type { AwsStore } from './aws/entry.ts';
import { SESSION_LIFETIME } from './aws/log-in.ts';
import { secretReader } from './aws/read-secrets.ts';
import { awsProvider } from './aws/session.ts';
import { readAwsSettings } from './aws/settings.ts';
import type { VaultKind } from './vault-kind.ts';

/**
 * AWS Secrets Manager: `{ type: aws-secrets-manager, region, auth: { method: web-identity, role-arn }, max-ttl }`.
 * `awssm://NAME-OR-ARN#field?version=ID-OR-STAGE`; without a field, the whole value; `awssm://prod/*` for those that begin so.
 */
export const vault: VaultKind = {
  scheme: 'awssm',
  lifetime: SESSION_LIFETIME,
  create: (id, settings, at, surroundings) =>
    awsProvider(id, secretsManager, readAwsSettings('aws-secrets-manager', settings, at, surroundings), surroundings),
};

export const secretsManager: AwsStore = {
  service: 'secretsmanager',
  readAction: 'secretsmanager:GetSecretValue',
  batchAction: 'secretsmanager:BatchGetSecretValue',
  listAction: 'secretsmanager:ListSecrets',
  listScope: 'everything',
  namePattern: /^[\w/+=.@-]{1,519}$/,
  nameRule: 'names have letters, digits and /_+=.@- only',
  // AWS adds a hyphen and six characters to the name.
  resourceOf: (name) => `secret:${name}-??????`,
  listCommand: (region) => `aws secretsmanager list-secrets --region ${region} --query 'SecretList[].Name'`,
  async connect({ client, settings }) {
    const { SecretsManagerClient } = await import('@aws-sdk/client-secrets-manager');
    return secretReader(new SecretsManagerClient(client), { store: secretsManager, settings });
  },
};
