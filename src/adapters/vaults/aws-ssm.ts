import type { AwsStore } from './aws/entry.ts';
import { SESSION_LIFETIME } from './aws/log-in.ts';
import { parameterReader } from './aws/read-parameters.ts';
import { awsProvider } from './aws/session.ts';
import { readAwsSettings } from './aws/settings.ts';
import type { VaultKind } from './vault-kind.ts';

/**
 * AWS Systems Manager Parameter Store: `{ type: aws-ssm, region, auth: { method: web-identity, role-arn }, max-ttl }`.
 * `awsssm://path/of/parameter#field?version=NUMBER-OR-LABEL`; without a field, the whole value, decrypted; `awsssm://prod/*` for
 * a folder.
 */
export const vault: VaultKind = {
  scheme: 'awsssm',
  lifetime: SESSION_LIFETIME,
  create: (id, settings, at, surroundings) =>
    awsProvider(id, parameterStore, readAwsSettings('aws-ssm', settings, at, surroundings), surroundings),
};

export const parameterStore: AwsStore = {
  service: 'ssm',
  readAction: 'ssm:GetParameters',
  batchAction: null,
  listAction: 'ssm:GetParametersByPath',
  listScope: 'folder',
  namePattern: /^[\w./-]{1,1011}$/,
  nameRule: 'names have letters, digits and /_.- only',
  resourceOf: (name) => `parameter/${name}`,
  listCommand: (region) => `aws ssm describe-parameters --region ${region} --query 'Parameters[].Name'`,
  async connect({ client, settings }) {
    const { SSMClient } = await import('@aws-sdk/client-ssm');
    return parameterReader(new SSMClient(client), { store: parameterStore, settings });
  },
};
