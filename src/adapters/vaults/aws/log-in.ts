import { Secret } from '../../../domain/secret.ts';
import { mapWithLimit } from '../../../engine/inject/map-with-limit.ts';
import type { IdentitySource } from '../../../engine/inject/vault-provider.ts';
import { credentialOf, textOf } from '../settings-entry.ts';
import type { VaultSurroundings } from '../vault-kind.ts';
import { type AwsCredentials, clientOptions, quietSdk } from './clients.ts';
import { serviceFault } from './diagnose.ts';
import { noCredentials, webIdentityRefused } from './diagnose-login.ts';
import { type AwsEntry, type AwsStore, entryKey } from './entry.ts';
import { type NarrowGroup, narrow, narrowGroups, sessionPolicy } from './session-policy.ts';
import type { AwsLogin, AwsSettings } from './settings.ts';
import type { AwsTransport } from './transport.ts';

type WebIdentity = Extract<AwsLogin, { method: 'web-identity' }>;

/**
 * What STS gives, in ms; a role may allow less than the longest.
 * Source: docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html (DurationSeconds).
 */
export const SESSION_LIFETIME = { least: 900_000, most: 43_200_000 };
const SESSIONS_AT_ONCE = 4;

/** Credentials, and which entries they may read: keys of `entryKey`, or `null` for whatever the identity may. */
export interface AwsAccess {
  covers: ReadonlySet<string> | null;
  credentials: AwsCredentials;
}

export interface LoginParts {
  store: AwsStore;
  settings: AwsSettings;
  transport: AwsTransport;
  surroundings: VaultSurroundings;
  /** What a session that is opened for no particular entries may do, as a policy; without it, read. */
  policy?: string;
}

/**
 * Logs in.
 * @param wanted what will be read, where that is known; empty for a session that may read what its role may
 * @returns one access, or several where what is wanted does not fit into the policy of one session
 * @throws AppError `vault` with cause and mend
 */
export async function logIn(
  parts: LoginParts,
  identity: IdentitySource,
  wanted: readonly AwsEntry[],
  signal: AbortSignal,
): Promise<AwsAccess[]> {
  const { login } = parts.settings;
  await quietSdk();
  if (login.method === 'web-identity') return assumeRole(parts, login, identity, wanted, signal);
  const credentials = login.method === 'keys' ? keysOf(login, identity) : await defaultChain(parts, login.profile);
  return [{ covers: null, credentials }];
}

function keysOf(login: Extract<AwsLogin, { method: 'keys' }>, identity: IdentitySource): AwsCredentials {
  return {
    keyId: textOf(identity, login.keyId, 'AWS access key id'),
    secretKey: credentialOf(identity, login.secretKey, 'AWS secret access key'),
    token: login.token === null ? null : credentialOf(identity, login.token, 'AWS session token'),
    expiresAt: null,
  };
}

/** Environment, profile, SSO, container, instance: as AWS's own tools look for credentials. */
async function defaultChain(
  { settings, transport, surroundings }: LoginParts,
  profile: string | null,
): Promise<AwsCredentials> {
  const { defaultProvider } = await import('@aws-sdk/credential-provider-node');
  const clientConfig = clientOptions(settings, transport);
  const chain = defaultProvider({ clientConfig, ...(profile === null ? {} : { profile }) });
  const found = await chain().catch((error: unknown) => {
    throw noCredentials(error, profile, surroundings.env);
  });
  return {
    keyId: found.accessKeyId,
    secretKey: new Secret(found.secretAccessKey, 'AWS secret access key'),
    token: found.sessionToken === undefined ? null : new Secret(found.sessionToken, 'AWS session token'),
    expiresAt: found.expiration ?? null,
  };
}

async function assumeRole(
  { store, settings, transport, surroundings, policy: ownPolicy }: LoginParts,
  login: WebIdentity,
  identity: IdentitySource,
  wanted: readonly AwsEntry[],
  signal: AbortSignal,
): Promise<AwsAccess[]> {
  const token = await identity.identityToken(login.audience);
  const { AssumeRoleWithWebIdentityCommand, STSClient } = await import('@aws-sdk/client-sts');
  const client = new STSClient(clientOptions(settings, transport));
  const asked = {
    RoleArn: login.roleArn,
    RoleSessionName: login.sessionName ?? sessionNameOf(surroundings.env),
    WebIdentityToken: token.reveal(),
    DurationSeconds: durationOf(settings.maxTtl),
  };

  async function assume(policy: string): Promise<AwsCredentials | 'policy-too-large'> {
    try {
      const command = new AssumeRoleWithWebIdentityCommand({ ...asked, Policy: policy });
      return credentialsOf((await client.send(command, { abortSignal: signal })).Credentials ?? {});
    } catch (error) {
      const fault = serviceFault(error, settings);
      if (/^PackedPolicyTooLarge/.test(fault.name)) return 'policy-too-large';
      throw webIdentityRefused(fault, login, settings, token);
    }
  }

  /** STS packs policies in a way that can't be foreseen: what does not fit is halved, down to single entries. */
  async function assumeGroup({ entries, policy }: NarrowGroup): Promise<AwsAccess[]> {
    const credentials = await assume(policy);
    if (credentials !== 'policy-too-large') return [{ covers: new Set(entries.map(entryKey)), credentials }];
    if (entries.length === 1) return [await assumeAll()];
    const half = Math.ceil(entries.length / 2);
    const halves = [entries.slice(0, half), entries.slice(half)];
    return (await mapWithLimit(halves, 1, (part) => assumeGroup(narrow(part, store, settings, login.account)))).flat();
  }

  async function assumeAll(): Promise<AwsAccess> {
    const credentials = await assume(ownPolicy ?? sessionPolicy(['*'], store, settings.region, ['*']));
    if (credentials !== 'policy-too-large') return { covers: null, credentials };
    throw webIdentityRefused({ name: 'PackedPolicyTooLarge', message: '', status: 400 }, login, settings, token);
  }

  const [first, ...rest] = narrowGroups(wanted, store, settings, login.account);
  if (first === undefined) return [await assumeAll()];
  // The first alone: where the role does not let the job in, that is told once.
  const accesses = await assumeGroup(first);
  return [...accesses, ...(await mapWithLimit(rest, SESSIONS_AT_ONCE, assumeGroup)).flat()];
}

interface StsCredentials {
  AccessKeyId?: string | undefined;
  SecretAccessKey?: string | undefined;
  SessionToken?: string | undefined;
  Expiration?: Date | undefined;
}

function credentialsOf({ AccessKeyId, SecretAccessKey, SessionToken, Expiration }: StsCredentials): AwsCredentials {
  return {
    keyId: AccessKeyId ?? '',
    secretKey: new Secret(SecretAccessKey ?? '', 'AWS secret access key'),
    token: new Secret(SessionToken ?? '', 'AWS session token'),
    expiresAt: Expiration ?? null,
  };
}

/** In seconds; as short as can be where nothing is said. */
function durationOf(maxTtl: number | null): number {
  const { least, most } = SESSION_LIFETIME;
  return Math.ceil(Math.min(most, Math.max(least, maxTtl ?? least)) / 1000);
}

/** What CloudTrail shows of the session: which run of which repository it was. */
function sessionNameOf(env: VaultSurroundings['env']): string {
  const parts = ['sealant', env['GITHUB_RUN_ID'], env['GITHUB_REPOSITORY']].filter((part) => part);
  return parts
    .join('-')
    .replace(/[^\w+=,.@-]+/g, '-')
    .slice(0, 64);
}
