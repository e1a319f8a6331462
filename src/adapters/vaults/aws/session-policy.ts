import { type AwsEntry, type AwsStore, arnsOf } from './entry.ts';
import type { AwsSettings } from './settings.ts';

/** Characters. Source: docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html (Policy). */
const LONGEST_POLICY = 2048;
/** As many as one call reads (BatchGetSecretValue; two calls of GetParameters). */
const MOST_ENTRIES = 20;

/** Entries that one session may read, and the policy that lets it read nothing else. */
export interface NarrowGroup {
  entries: readonly AwsEntry[];
  policy: string;
}

/** Shares out entries so that the policy of each group fits into a session. */
export function narrowGroups(
  entries: readonly AwsEntry[],
  store: AwsStore,
  settings: AwsSettings,
  account: string,
): NarrowGroup[] {
  const groups: NarrowGroup[] = [];
  let current: AwsEntry[] = [];
  for (const entry of entries) {
    const next = [...current, entry];
    const fits = next.length <= MOST_ENTRIES && narrow(next, store, settings, account).policy.length <= LONGEST_POLICY;
    if (!fits && current.length > 0) groups.push(narrow(current, store, settings, account));
    current = fits ? next : [entry];
  }
  return current.length === 0 ? groups : [...groups, narrow(current, store, settings, account)];
}

/** One group, however long its policy is. */
export function narrow(
  entries: readonly AwsEntry[],
  store: AwsStore,
  settings: AwsSettings,
  account: string,
): NarrowGroup {
  const arns = (some: readonly AwsEntry[]): string[] => [
    ...new Set(some.flatMap((entry) => arnsOf(entry.path, store, settings, account))),
  ];
  const wildcards = entries.filter(({ path }) => path.endsWith('*'));
  const lists =
    store.listScope === 'folder' ? arns(wildcards).flatMap((arn) => [arn.replace(/\/?\*$/, ''), arn]) : ['*'];
  return { entries, policy: sessionPolicy(arns(entries), store, settings.region, wildcards.length > 0 ? lists : []) };
}

/**
 * A session policy grants nothing by itself: a session may do what both it and its role allow.
 * @param lists what may be listed; empty for nothing
 */
export function sessionPolicy(
  resources: readonly string[],
  store: AwsStore,
  region: string,
  lists: readonly string[] = [],
): string {
  const statements = [
    { Effect: 'Allow', Action: store.readAction, Resource: resources },
    // Values under a key of one's own need it; only through this service.
    {
      Effect: 'Allow',
      Action: 'kms:Decrypt',
      Resource: '*',
      Condition: { StringLike: { 'kms:ViaService': `${store.service}.${region}.*` } },
    },
    ...(lists.length === 0 ? [] : [{ Effect: 'Allow', Action: store.listAction, Resource: lists }]),
    ...(store.batchAction === null ? [] : [{ Effect: 'Allow', Action: store.batchAction, Resource: '*' }]),
  ];
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}
