import { setTimeout as sleep } from 'node:timers/promises';
import type { IAMClient } from '@aws-sdk/client-iam';
import { AppError } from '../../domain/app-error.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import { Secret } from '../../domain/secret.ts';
import { signWith } from '../vaults/aws/clients.ts';
import { serviceFault, statementOf } from '../vaults/aws/diagnose.ts';
import type { AwsConnection } from './aws-connection.ts';

/** An access key of an IAM user, as a secret holds it. */
export interface KeyPair {
  keyId: string;
  secretKey: Secret;
}

/**
 * What STS says of a pair: whose it is; `unknown-key` for one that is inactive, deleted or not there; `other-secret` where
 * the key has another secret.
 */
export type CallerIdentity = { arn: string } | 'unknown-key' | 'other-secret';

/** A new or changed key is known everywhere after some seconds: so often, and so far apart (ms), STS is asked again. */
const TRIES = 15;
const PAUSE = 2_000;

type Sdk = typeof import('@aws-sdk/client-iam');

/** Access keys of IAM users. Calls throw AppError `vault` with the action that the role lacks. */
export class AwsAccessKeys {
  readonly #sdk: Sdk;
  readonly #client: IAMClient;
  readonly #connection: AwsConnection;
  readonly #signal: AbortSignal;

  private constructor(sdk: Sdk, connection: AwsConnection, signal: AbortSignal) {
    this.#sdk = sdk;
    this.#client = new sdk.IAMClient(connection.signed);
    this.#connection = connection;
    this.#signal = signal;
  }

  static async of(connection: AwsConnection, signal: AbortSignal): Promise<AwsAccessKeys> {
    return new AwsAccessKeys(await import('@aws-sdk/client-iam'), connection, signal);
  }

  /** The user of a key; `null` where there is no such key. */
  async userOf(keyId: string): Promise<string | null> {
    const command = new this.#sdk.GetAccessKeyLastUsedCommand({ AccessKeyId: keyId });
    return this.#call(
      'GetAccessKeyLastUsed',
      async (options) => (await this.#client.send(command, options)).UserName ?? null,
    );
  }

  /** Ids of all keys of a user. */
  async keysOf(user: string): Promise<readonly string[]> {
    const command = new this.#sdk.ListAccessKeysCommand({ UserName: user });
    const keys = await this.#call('ListAccessKeys', async (options) =>
      ((await this.#client.send(command, options)).AccessKeyMetadata ?? []).map(({ AccessKeyId }) => AccessKeyId ?? ''),
    );
    return keys ?? [];
  }

  async create(user: string): Promise<KeyPair> {
    const command = new this.#sdk.CreateAccessKeyCommand({ UserName: user });
    const made = await this.#call(
      'CreateAccessKey',
      async (options) => (await this.#client.send(command, options)).AccessKey,
    );
    return {
      keyId: made?.AccessKeyId ?? '',
      secretKey: new Secret(made?.SecretAccessKey ?? '', 'AWS secret access key'),
    };
  }

  async deactivate(user: string, keyId: string): Promise<void> {
    const asked = { UserName: user, AccessKeyId: keyId, Status: 'Inactive' } as const;
    await this.#call('UpdateAccessKey', (options) =>
      this.#client.send(new this.#sdk.UpdateAccessKeyCommand(asked), options),
    );
  }

  async delete(user: string, keyId: string): Promise<void> {
    const asked = { UserName: user, AccessKeyId: keyId };
    await this.#call('DeleteAccessKey', (options) =>
      this.#client.send(new this.#sdk.DeleteAccessKeyCommand(asked), options),
    );
  }

  /** Who a pair is, by GetCallerIdentity, which needs no permission. */
  async identify(pair: KeyPair): Promise<CallerIdentity> {
    const { GetCallerIdentityCommand, STSClient } = await import('@aws-sdk/client-sts');
    const credentials = signWith({ ...pair, token: null, expiresAt: null });
    const client = new STSClient({ ...this.#connection.options, ...credentials });
    try {
      const { Arn = '' } = await client.send(new GetCallerIdentityCommand({}), { abortSignal: this.#signal });
      return { arn: Arn };
    } catch (error) {
      const { name, status } = serviceFault(error, this.#connection.settings);
      if (/^(InvalidClientTokenId|InvalidAccessKeyId|UnrecognizedClient)/.test(name)) return 'unknown-key';
      if (/^SignatureDoesNotMatch/.test(name)) return 'other-secret';
      throw notAsked(name, status, error);
    }
  }

  /** As `identify`, again and again until the answer is the one that is wanted, or time is up. */
  async identifyUntil(pair: KeyPair, isWanted: (identity: CallerIdentity) => boolean): Promise<CallerIdentity> {
    for (let attempt = 1; ; attempt++) {
      const identity = await this.identify(pair);
      if (isWanted(identity) || attempt === TRIES || this.#signal.aborted) return identity;
      await sleep(PAUSE, undefined, { signal: this.#signal }).catch(() => {});
    }
  }

  /** `null` where the user or key is not there. */
  async #call<T>(action: string, send: (options: { abortSignal: AbortSignal }) => Promise<T>): Promise<T | null> {
    try {
      return await send({ abortSignal: this.#signal });
    } catch (error) {
      const { name, status } = serviceFault(error, this.#connection.settings);
      if (/^NoSuchEntity/.test(name)) return null;
      throw refusedCall(action, name, status, error);
    }
  }
}

function notAsked(name: string, status: number, cause: unknown): AppError {
  return new AppError(
    'vault',
    `AWS could not be asked whose a key is (${neutralLine(name.slice(0, 60))}, ${status}).`,
    {
      mend: 'Run it again.',
      cause,
    },
  );
}

function refusedCall(action: string, name: string, status: number, cause: unknown): AppError {
  const statement = statementOf(`iam:${action}`, ['arn:aws:iam::ACCOUNT:user/NAME']);
  return new AppError('vault', `AWS refused iam:${action} (${neutralLine(name.slice(0, 60))}, ${status}).`, {
    mend: /^AccessDenied/.test(name)
      ? `Add to the permission policy of the role that Sealant logs in with: ${statement}`
      : 'CloudTrail has the call with its reason.',
    cause,
  });
}
