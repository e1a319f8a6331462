import type { Secret } from '../../../domain/secret.ts';
import type { AwsSettings } from './settings.ts';
import type { AwsTransport } from './transport.ts';

/** What signs requests. */
export interface AwsCredentials {
  keyId: string;
  secretKey: Secret;
  /** Of temporary ones. */
  token: Secret | null;
  /** `null` for those that last. */
  expiresAt: Date | null;
}

/** A throttled call is tried again by the SDK: waits double, at random, up to 20 s. */
const TRIES = 5;

/**
 * Options that all clients of the SDK are made with. What would redirect them comes from the config alone, never from
 * variables or files of the machine.
 */
export function clientOptions(settings: AwsSettings, transport: AwsTransport): Record<string, unknown> {
  return {
    region: settings.region,
    ...(settings.endpoint === null ? {} : { endpoint: settings.endpoint }),
    ignoreConfiguredEndpointUrls: true,
    requestHandler: transport,
    maxAttempts: TRIES,
    retryMode: 'standard',
    customUserAgent: 'sealant',
  };
}

/** The `credentials` option of a client. */
export function signWith({ keyId, secretKey, token }: AwsCredentials): Record<string, unknown> {
  const credentials = { accessKeyId: keyId, secretAccessKey: secretKey.reveal() };
  return { credentials: token === null ? credentials : { ...credentials, sessionToken: token.reveal() } };
}

/**
 * The SDK warns users of an old Node that its own next versions won't run there; this one, which is bundled, does.
 */
export async function quietSdk(): Promise<void> {
  const { state } = await import('@aws-sdk/core/client');
  state.warningEmitted = true;
}
