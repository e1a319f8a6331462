import { AppError } from '../../../domain/app-error.ts';
import { formatReference, type SecretReference } from '../../../domain/reference.ts';
import { parseArn } from './partitions.ts';
import type { AwsSettings } from './settings.ts';

/** One secret or parameter in one version, whatever fields of it are wanted. */
export interface AwsEntry {
  /** Name or ARN. */
  path: string;
  /** `null` for the current one. */
  version: string | null;
  /** The reference without field, for messages. */
  shown: string;
}

/** What AWS has for an entry. */
export type EntryAnswer =
  | { kind: 'text'; text: string }
  | { kind: 'bytes'; bytes: Uint8Array }
  /** Not there, which is fine where all that want it are optional. */
  | { kind: 'absent'; fault: AppError }
  | { kind: 'refused'; fault: AppError };

/** One service of AWS that holds secrets: what differs between Secrets Manager and Parameter Store. */
export interface AwsStore {
  service: 'secretsmanager' | 'ssm';
  /** What IAM must allow for an entry; and for a call that reads several, where that is an action of its own. */
  readAction: string;
  batchAction: string | null;
  /** What a name may be. */
  namePattern: RegExp;
  nameRule: string;
  /** The part of an ARN after the account, as policies name it. */
  resourceOf(name: string): string;
  /** Prints what an account has: a command of AWS's CLI. */
  listCommand(region: string): string;
  /** Loads the SDK's client and reads entries: one answer for each, in order. Throws where the session itself is at fault. */
  connect(access: StoreAccess): Promise<EntryReader>;
}

/** What a client is made with: options of the SDK's, the same for all clients. */
export interface StoreAccess {
  client: Readonly<Record<string, unknown>>;
  settings: AwsSettings;
}

export type EntryReader = (entries: readonly AwsEntry[], signal: AbortSignal) => Promise<EntryAnswer[]>;

/** Which entry a reference points into, as a key. */
export function entryKey({ path, version }: Pick<AwsEntry, 'path' | 'version'>): string {
  return `${path}\0${version ?? ''}`;
}

/**
 * @throws AppError `config` for what can't be the name or ARN of one, or is elsewhere: AWS would only say “not found”
 */
export function entryOf(reference: SecretReference, store: AwsStore, { region, partition }: AwsSettings): AwsEntry {
  const { path, version } = reference;
  const shown = formatReference({ ...reference, field: null });
  const arn = parseArn(path);
  const name = arn === null ? path : arn.resource.replace(/^[a-z]+[:/]/, '');
  if ((arn !== null && arn.service !== store.service) || !store.namePattern.test(name))
    throw new AppError('config', `${shown}: this is not the name or ARN of one: ${store.nameRule}.`, {
      mend: `See what there is: ${store.listCommand(region)}`,
    });
  if (arn !== null && (arn.partition !== partition || arn.region !== region))
    throw new AppError('config', `${shown} is in ${arn.region} (${arn.partition}), its provider in ${region}.`, {
      mend: `Add a provider with region: ${arn.region}, and use its id as the scheme of this reference.`,
    });
  return { path, version, shown };
}

/** The ARNs that a policy must name to allow an entry; `account` is `null` where it isn't known. */
export function arnsOf(path: string, store: AwsStore, settings: AwsSettings, account: string | null): string[] {
  const arn = parseArn(path);
  const place = `arn:${settings.partition}:${store.service}:${settings.region}:${arn?.account || (account ?? '*')}`;
  if (arn === null) return [`${place}:${store.resourceOf(path)}`];
  // A full ARN of a secret ends in six characters that its name doesn't have; one without them is accepted, too.
  return store.service === 'ssm' || /-[A-Za-z0-9]{6}$/.test(path) ? [path] : [`${path}-??????`];
}
