import { AppError } from '../../../domain/app-error.ts';
import { type CredentialSource, SettingsEntry } from '../settings-entry.ts';
import type { VaultSurroundings } from '../vault-kind.ts';
import { isRegion, parseArn, partitionOf } from './partitions.ts';

export type AwsLogin =
  | { method: 'web-identity'; roleArn: string; account: string; audience: string; sessionName: string | null }
  | { method: 'default'; profile: string | null }
  | { method: 'keys'; keyId: string | CredentialSource; secretKey: CredentialSource; token: CredentialSource | null };

/** A `providers:` entry of AWS, checked. */
export interface AwsSettings {
  region: string;
  /** As in ARNs. */
  partition: string;
  login: AwsLogin;
  /** ms */
  maxTtl: number | null;
  /** Where all services answer, for tests; `null` for AWS itself. */
  endpoint: string | null;
  ca: string | null;
  /** For one try, in ms. */
  timeout: number;
}

const KEYS = ['region', 'auth', 'max-ttl', 'endpoint', 'ca', 'timeout'];
const METHODS = {
  'web-identity': ['role-arn', 'audience', 'session-name'],
  default: ['profile'],
  keys: ['access-key-id', 'secret-access-key', 'session-token'],
} as const;
/** For one try, in ms. */
export const DEFAULT_TIMEOUT = 15_000;

/**
 * @param type for examples: `aws-secrets-manager`
 * @param at where the entry stands, for messages
 * @throws AppError `config` naming the key at fault
 */
export function readAwsSettings(
  type: string,
  settings: Readonly<Record<string, unknown>>,
  at: string,
  { env, directory }: VaultSurroundings,
): AwsSettings {
  const role = 'arn:aws:iam::111122223333:role/ci';
  const example = `{ type: ${type}, region: eu-west-1, auth: { method: web-identity, role-arn: ${role} } }`;
  const entry = new SettingsEntry(settings, at, KEYS, { example, directory });
  // An own name for it, so that a variable of the job doesn't move a configured login to another region.
  const region = entry.text('region') ?? env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'] ?? entry.required('region');
  if (!isRegion(region))
    throw new AppError('config', `${at}.region “${region.slice(0, 40)}” is not the name of a region.`, {
      mend: 'Write it as AWS does: region: eu-west-1',
    });
  const partition = partitionOf(region);
  return {
    region,
    partition: partition.id,
    login: readLogin(...entry.auth(METHODS), region),
    maxTtl: entry.duration('max-ttl'),
    endpoint: readEndpoint(entry, 'endpoint'),
    ca: entry.file('ca'),
    timeout: entry.duration('timeout') ?? DEFAULT_TIMEOUT,
  };
}

/**
 * @param auth the mapping that holds the settings of the login
 * @param region where it logs in
 * @throws AppError `config` naming the key at fault
 */
export function readLogin(method: AwsLogin['method'], auth: SettingsEntry, region: string): AwsLogin {
  if (method === 'default') return { method, profile: auth.text('profile') };
  if (method === 'keys') {
    const token = auth.text('session-token') === null ? null : auth.credential('session-token', 'AWS_SESSION_TOKEN');
    const secretKey = auth.credential('secret-access-key', 'AWS_SECRET_ACCESS_KEY');
    return { method, keyId: auth.textOrSource('access-key-id'), secretKey, token };
  }
  const { at } = auth;
  const partition = partitionOf(region);
  const roleArn = auth.required('role-arn');
  const arn = parseArn(roleArn);
  if (arn === null || arn.service !== 'iam' || arn.account === '' || !arn.resource.startsWith('role/'))
    throw new AppError('config', `${at}.role-arn is not the ARN of a role.`, {
      mend: `Write, for example: role-arn: arn:${partition.id}:iam::111122223333:role/ci`,
    });
  if (arn.partition !== partition.id)
    throw new AppError(
      'config',
      `${at}: the role is in the partition “${arn.partition}”, the region ${region} in “${partition.id}”.`,
      { mend: 'Name a role and a region of the same partition; accounts of one don’t exist in another.' },
    );
  return {
    method,
    roleArn,
    account: arn.account,
    audience: auth.text('audience') ?? partition.audience,
    sessionName: readSessionName(auth.text('session-name'), at),
  };
}

/** Source: docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html (RoleSessionName). */
function readSessionName(name: string | null, at: string): string | null {
  if (name === null || /^[\w+=,.@-]{2,64}$/.test(name)) return name;
  throw new AppError('config', `${at}.session-name is not a name for a session.`, {
    mend: 'Use 2 to 64 letters, digits and _+=,.@- only.',
  });
}

/** An origin, or `null` where the key is absent. @throws AppError `config` */
export function readEndpoint(entry: SettingsEntry, key: string): string | null {
  const text = entry.text(key);
  if (text === null) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const local = url !== null && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && local))) return url.origin;
  throw new AppError('config', `${entry.at}.${key} is no https address.`, {
    mend: 'Leave it out to use AWS itself. http:// is accepted for this machine only.',
  });
}
