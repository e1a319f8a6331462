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
  /** What IAM must allow for a wildcard: on everything, or (`folder`) on the folder and what is below. */
  listAction: string;
  listScope: 'everything' | 'folder';
  /** What a name may be. */
  namePattern: RegExp;
  nameRule: string;
  /** The part of an ARN after the account, as policies name it. */
  resourceOf(name: string): string;
  /** Prints what an account has: a command of AWS's CLI. */
  listCommand(region: string): string;
  /** Loads the SDK's client. */
  connect(access: StoreAccess): Promise<StoreReader>;
}

/** What a client is made with: options of the SDK's, the same for all clients. */
export interface StoreAccess {
  client: Readonly<Record<string, unknown>>;
  settings: AwsSettings;
}

/** Reads as one identity. Throws where the session itself is at fault. */
export interface StoreReader {
  /** One answer for each entry, in order. */
  read(entries: readonly AwsEntry[], signal: AbortSignal): Promise<EntryAnswer[]>;
  /**
   * Names of all entries that may be meant by a wildcard, page by page.
   * @param offer takes each, as references write it
   * @throws AppError `vault` where the identity may not list
   */
  list(wildcard: AwsWildcard, offer: (name: string) => void, signal: AbortSignal): Promise<void>;
}

/** Entries whose names begin with a prefix. */
export interface AwsWildcard {
  prefix: string;
  deep: boolean;
  /** The reference, for messages. */
  shown: string;
}

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
  if (path.endsWith('*')) return wildcardEntry(path, shown, store, region);
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

/** All entries below a prefix, as one: for the session that is to read them. */
function wildcardEntry(path: string, shown: string, store: AwsStore, region: string): AwsEntry {
  const prefix = path.replace(/\*+$/, '');
  if (parseArn(prefix) !== null || prefix.startsWith('arn:'))
    throw new AppError('config', `${shown}: a wildcard stands behind a name, not behind an ARN.`, {
      mend: `See what there is: ${store.listCommand(region)}`,
    });
  const isFolder = prefix === '' || prefix.endsWith('/');
  if ((prefix !== '' && !store.namePattern.test(prefix)) || (store.listScope === 'folder' && !isFolder))
    throw new AppError('config', `${shown}: no names can begin so: ${store.nameRule}.`, {
      mend: isFolder
        ? `See what there is: ${store.listCommand(region)}`
        : 'Parameter Store lists whole folders: put the “*” behind a slash, awsssm://prod/*.',
    });
  return { path: `${prefix}*`, version: null, shown };
}

/** Whether one of these entries, by their keys, is the entry or a wildcard that stands for it. */
export function isCovered(keys: ReadonlySet<string>, entry: AwsEntry): boolean {
  if (keys.has(entryKey(entry))) return true;
  const inside = (key: string): boolean => key.endsWith('*\0') && entry.path.startsWith(key.slice(0, -2));
  return entry.version === null && [...keys].some(inside);
}

/** The ARNs that a policy must name to allow an entry; `account` is `null` where it isn't known. */
export function arnsOf(path: string, store: AwsStore, settings: AwsSettings, account: string | null): string[] {
  const arn = parseArn(path);
  const place = `arn:${settings.partition}:${store.service}:${settings.region}:${arn?.account || (account ?? '*')}`;
  if (path.endsWith('*')) return [`${place}:${store.resourceOf('').replace(/-\?+$/, '')}${path}`];
  if (arn === null) return [`${place}:${store.resourceOf(path)}`];
  // A full ARN of a secret ends in six characters that its name doesn't have; one without them is accepted, too.
  return store.service === 'ssm' || /-[A-Za-z0-9]{6}$/.test(path) ? [path] : [`${path}-??????`];
}
