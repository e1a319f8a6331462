import type { IdentitySource } from '../../../../engine/inject/vault-provider.ts';
import { type AwsCredentials, signWith } from '../../aws/clients.ts';
import { logIn } from '../../aws/log-in.ts';
import type { AwsSettings } from '../../aws/settings.ts';
import { AwsTransport } from '../../aws/transport.ts';
import { secretsManager } from '../../aws-secrets-manager.ts';
import type { VaultSurroundings } from '../../vault-kind.ts';
import type { AwsIamLogin } from './login-settings.ts';

/** A request that proves an identity to whoever sends it on to STS, for 15 minutes. */
export interface SignedRequest {
  url: string;
  /** All that are signed, and the signature. */
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** Of the SDK's requests, what is read here. */
interface SdkRequest {
  protocol: string;
  hostname: string;
  port?: number;
  path: string;
  headers: Record<string, string>;
  body?: unknown;
}

const SERVER_ID = 'x-vault-aws-iam-server-id';
/** Whom one is, one may ask whatever is denied. Source: docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html. */
const NOTHING_ELSE = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }],
});

/**
 * Logs in to AWS and signs the question of who one is; a role that is assumed for it may do nothing else.
 * @throws AppError `vault` where AWS does not let the job in, with cause and mend
 */
export async function proveAwsIdentity(
  { aws: settings, serverId }: AwsIamLogin,
  identity: IdentitySource,
  surroundings: VaultSurroundings,
  signal: AbortSignal,
): Promise<SignedRequest> {
  const transport = new AwsTransport(settings, surroundings);
  try {
    // Nothing is read, so that it doesn't matter of which store.
    const parts = { store: secretsManager, settings, transport, surroundings, policy: NOTHING_ELSE };
    const [access] = await logIn(parts, identity, [], signal);
    return await signCallerIdentity(settings, access!.credentials, serverId);
  } finally {
    await transport.close();
  }
}

/**
 * STS's GetCallerIdentity as the SDK would send it; it is not sent.
 * @param serverId the vault it is meant for, which becomes part of what is signed
 */
async function signCallerIdentity(
  { region, endpoint }: AwsSettings,
  credentials: AwsCredentials,
  serverId: string | null,
): Promise<SignedRequest> {
  const { GetCallerIdentityCommand, STSClient } = await import('@aws-sdk/client-sts');
  let request: SdkRequest | null = null;
  const client = new STSClient({
    region,
    ...(endpoint === null ? {} : { endpoint }),
    ignoreConfiguredEndpointUrls: true,
    maxAttempts: 1,
    ...signWith(credentials),
    requestHandler: {
      handle(signed: SdkRequest) {
        request = signed;
        return Promise.reject(new Error('is not sent'));
      },
    },
  });
  client.middlewareStack.add(
    (next) => (args) => {
      if (serverId !== null) (args.request as SdkRequest).headers[SERVER_ID] = serverId;
      return next(args);
    },
    { step: 'build', name: 'vaultServerId' },
  );
  await client.send(new GetCallerIdentityCommand({})).catch((error: unknown) => {
    if (request === null) throw error;
  });
  client.destroy();
  return partsOf(request!);
}

/** Without the headers that are not signed: some servers refuse those they don't know. */
function partsOf({ protocol, hostname, port, path, headers, body }: SdkRequest): SignedRequest {
  const signed = /SignedHeaders=([^,]+)/.exec(headers['authorization'] ?? '')?.[1]?.split(';') ?? [];
  return {
    url: `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path}`,
    headers: Object.fromEntries(
      Object.entries(headers).filter(([name]) => name === 'authorization' || signed.includes(name)),
    ),
    body: String(body),
  };
}
