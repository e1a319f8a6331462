import { AppError } from '../../../../domain/app-error.ts';
import { isRegion, partitionOf } from '../../aws/partitions.ts';
import { type AwsLogin, type AwsSettings, DEFAULT_TIMEOUT, readEndpoint, readLogin } from '../../aws/settings.ts';
import type { SettingsEntry } from '../../settings-entry.ts';
import { awsRefused } from './aws-refused.ts';
import type { LoginMethod } from './login-method.ts';
import type { AwsIamLogin } from './login-settings.ts';
import { authenticate } from './vault-token.ts';

/** Vault asks here unless told otherwise, and so does its own client. */
const GLOBAL_STS = { region: 'us-east-1', endpoint: 'https://sts.amazonaws.com' };

/**
 * An AWS identity, shown to the vault as a signed question of who one is, which the vault puts to STS.
 * Source: developer.hashicorp.com/vault/docs/auth/aws (IAM auth method), …/api-docs/auth/aws (login).
 */
export const aws: LoginMethod<AwsIamLogin> = {
  keys: [
    ...['role', 'server-id', 'region', 'sts-endpoint', 'role-arn', 'audience', 'session-name', 'profile'],
    ...['access-key-id', 'secret-access-key', 'session-token'],
  ],
  read: (entry, { mount }) => ({
    method: 'aws',
    mount,
    role: entry.text('role'),
    serverId: entry.text('server-id'),
    aws: readAws(entry),
  }),
  async logIn(client, login, identity, signal) {
    const { proveAwsIdentity } = await import('./aws-proof.ts');
    const { url, headers, body } = await proveAwsIdentity(login, identity, client.surroundings, signal);
    const request = {
      iam_http_request_method: 'POST',
      iam_request_url: base64(url),
      iam_request_headers: base64(JSON.stringify(headers)),
      iam_request_body: base64(body),
    };
    return authenticate(
      client,
      {
        path: `auth/${login.mount}/login`,
        body: login.role === null ? request : { role: login.role, ...request },
        repeatable: true,
        refused: (answer) => awsRefused(client.address, login, answer),
      },
      signal,
    );
  },
};

function readAws(entry: SettingsEntry): AwsSettings {
  const named = entry.text('region');
  if (named !== null && !isRegion(named))
    throw new AppError('config', `${entry.at}.region “${named.slice(0, 40)}” is not the name of a region.`, {
      mend: 'Write it as AWS does, the one of the mount’s sts_region: region: eu-west-1',
    });
  const region = named ?? GLOBAL_STS.region;
  return {
    region,
    partition: partitionOf(region).id,
    login: readLogin(methodOf(entry), entry, region),
    maxTtl: null,
    endpoint: readEndpoint(entry, 'sts-endpoint') ?? (named === null ? GLOBAL_STS.endpoint : null),
    ca: null,
    timeout: DEFAULT_TIMEOUT,
  };
}

function methodOf(entry: SettingsEntry): AwsLogin['method'] {
  const methods = [
    ['web-identity', 'role-arn'],
    ['keys', 'access-key-id'],
    ['default', 'profile'],
  ] as const;
  const [first, second] = methods.filter(([, key]) => entry.text(key) !== null);
  if (first !== undefined && second !== undefined)
    throw new AppError('config', `${entry.at} has both “${first[1]}” and “${second[1]}”.`, {
      mend: 'Keep one: role-arn for the job’s own identity, access-key-id for keys, profile for a laptop; none of them for what AWS’s own tools would find.',
    });
  return first?.[0] ?? 'default';
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}
