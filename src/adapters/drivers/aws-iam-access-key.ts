import type { SecretReference } from '../../domain/reference.ts';
import { Secret } from '../../domain/secret.ts';
import { isSameSecret } from '../../engine/respond/correlate.ts';
import type { RotationContext, RotationDriver, StepResult } from '../../engine/respond/rotation-driver.ts';
import { AwsAccessKeys, type KeyPair } from './aws-access-keys.ts';
import { type AwsSecret, awsSecrets } from './aws-secret.ts';
import type { DriverAccess } from './driver-kind.ts';
import { openedDriver } from './opened-driver.ts';
import { fieldOf, textFieldsOf, withField } from './secret-document.ts';
import { promoteStaged } from './version-rotation.ts';
import { type Failure, isFailure, type SecretVersion } from './versioned-secret.ts';

/** An IAM user has two keys at most. Source: docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html. */
const MOST_KEYS = 2;

interface Opened {
  secret: AwsSecret;
  keys: AwsAccessKeys;
  versions: readonly SecretVersion[];
  current: SecretVersion;
  now: () => Date;
}

/** A pair with where it stands in its document. */
interface StoredPair extends KeyPair {
  document: Secret;
  idField: string;
  version: string;
}

/**
 * Rotates the access key of an IAM user, which a JSON secret of Secrets Manager holds: `#field` of the reference names the
 * secret key, and the id stands in another field. A second key is made and handed out; the old one is deactivated when the
 * grace is over, proven to be refused (GetCallerIdentity), and then deleted.
 * Source: docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html (Updating access keys).
 */
export function create(access: DriverAccess): RotationDriver {
  return openedDriver<Opened>({
    id: 'aws-iam-access-key',
    async open(entry, signal) {
      const connection = await access.aws(entry);
      const secret = (await awsSecrets(connection)).secret(entry, signal);
      const versions = await secret.versions();
      if (isFailure(versions)) return versions;
      const current = versions.find((version) => version.current);
      if (current === undefined) return noPair('AWSCURRENT');
      return { secret, versions, current, keys: await AwsAccessKeys.of(connection, signal), now: () => access.now() };
    },
    steps: { prepare, apply, test, promote, retire, verify },
    async liveness(opened, value, context) {
      const pairs = await pairsHolding(opened, value, context.entry);
      const identities = await Promise.all(pairs.map((pair) => opened.keys.identify(pair)));
      if (identities.some((identity) => typeof identity === 'object')) return 'live';
      return pairs.length === 0 ? 'unknown' : 'dead';
    },
    rotatedAt: ({ current }) => current.created,
  });
}

async function prepare({ secret, keys, current }: Opened, context: RotationContext): Promise<StepResult> {
  const pair = await pairIn(secret, current.id, context.entry);
  if (pair === null) return noPair(current.id);
  if (context.leaked !== null && !isSameSecret(context.leaked, pair.secretKey))
    return { kind: 'done', detail: `version ${current.id} holds another key already` };
  const refusal = await secret.refusal();
  if (refusal !== null) return refusal;
  const user = await keys.userOf(pair.keyId);
  if (user === null)
    return { kind: 'failed', detail: `there is no key ${pair.keyId} in IAM`, mend: 'Store a key that is there.' };
  const full = await noRoom(keys, user, pair.keyId);
  return (
    full ?? {
      kind: 'done',
      notes: { from: current.id, user },
      detail: `key ${pair.keyId} of ${user} is to be replaced`,
    }
  );
}

async function apply({ secret, keys, current }: Opened, context: RotationContext): Promise<StepResult> {
  const { from, user } = context.notes.prepare ?? {};
  if (from === undefined || user === undefined)
    return { kind: 'skipped', detail: 'the leaked key is replaced already' };
  const made = await secret.madeBy(context.operation, from);
  if (made !== null) return { kind: 'done', notes: { to: made, base: from }, detail: `made version ${made}` };
  const pair = await pairIn(secret, current.id, context.entry);
  if (pair === null) return noPair(current.id);
  // A kill between IAM's answer and the vault's leaves a key that nobody has, and nothing proves that it is ours.
  const full = await noRoom(keys, user, pair.keyId);
  if (full !== null) return full;
  const fresh = await keys.create(user);
  const document = withPair(pair, context.entry, fresh);
  const to = document === null ? noPair(current.id) : await secret.add(document, current.id, context.operation);
  if (!isFailure(to))
    return {
      kind: 'done',
      notes: { to, base: current.id },
      detail: `made key ${fresh.keyId} of ${user}, as version ${to}`,
    };
  // It was made here a moment ago, and no one else knows its secret.
  await keys.delete(user, fresh.keyId);
  return to;
}

async function test({ secret, keys, current }: Opened, context: RotationContext): Promise<StepResult> {
  const id = context.notes.apply?.['to'] ?? current.id;
  const pair = await pairIn(secret, id, context.entry);
  if (pair === null) return noPair(id);
  const identity = await keys.identifyUntil(pair, (found) => typeof found === 'object');
  if (typeof identity === 'object') return { kind: 'done', detail: `key ${pair.keyId} is ${identity.arn}` };
  return {
    kind: 'failed',
    detail: `AWS does not accept key ${pair.keyId} (${identity})`,
    mend: 'Run it again in a minute.',
  };
}

async function promote(opened: Opened, context: RotationContext): Promise<StepResult> {
  const { secret, current, now } = opened;
  const { to, base } = context.notes.apply ?? {};
  if (to === undefined || base === undefined)
    return {
      kind: 'done',
      notes: { promotedAt: current.created.toISOString() },
      detail: `version ${current.id} is handed out`,
    };
  const { entry, operation } = context;
  const old = await pairIn(secret, base, entry);
  return promoteStaged(secret, { to, base, operation, now }, (document, made) => {
    const [theirs, fresh] = [pairOf(document, '', entry), pairOf(made, '', entry)];
    if (theirs !== null && theirs.keyId !== old?.keyId) return 'replaced';
    return theirs === null || fresh === null ? null : withPair(theirs, entry, fresh);
  });
}

/** Only a key whose secret is proven to be the old one is touched. */
async function retire(opened: Opened, context: RotationContext): Promise<StepResult> {
  const { keys } = opened;
  const retired: StoredPair[] = [];
  for (const pair of await oldPairs(opened, context)) {
    const identity = await keys.identify(pair);
    if (identity === 'other-secret') continue;
    retired.push(pair);
    const user = await keys.userOf(pair.keyId);
    if (typeof identity === 'object' && user !== null) await keys.deactivate(user, pair.keyId);
  }
  const notes = { versions: retired.map(({ version }) => version).join(',') };
  const named = [...new Set(retired.map(({ keyId }) => keyId))].join(', ');
  return { kind: 'done', notes, detail: named === '' ? 'no key has the old secret' : `deactivated ${named}` };
}

async function verify(opened: Opened, context: RotationContext): Promise<StepResult> {
  const { secret, keys, current, versions } = opened;
  const ids = (context.notes.retire?.['versions'] ?? '').split(',').filter((id) => id !== '');
  const deleted = new Set<string>();
  for (const id of ids) {
    const pair = await pairIn(secret, id, context.entry);
    if (pair === null) continue;
    const identity = await keys.identifyUntil(pair, (found) => found === 'unknown-key');
    if (identity !== 'unknown-key')
      return { kind: 'failed', detail: `AWS still accepts key ${pair.keyId}`, mend: 'Run it again in a minute.' };
    const user = await keys.userOf(pair.keyId);
    if (user !== null) await keys.delete(user, pair.keyId);
    deleted.add(pair.keyId);
  }
  const pair = await pairIn(secret, current.id, context.entry);
  const identity = pair === null ? 'unknown-key' : await keys.identify(pair);
  if (typeof identity !== 'object')
    return { kind: 'failed', detail: 'AWS does not accept the key that is handed out', mend: 'Rotate once more.' };
  const marked = versions.filter(({ id }) => ids.includes(id) && id !== current.id);
  const unmarked = marked.length === 0 ? '' : await secret.retire(marked);
  if (isFailure(unmarked)) return unmarked;
  const old =
    deleted.size === 0 ? 'there was none to delete' : `AWS refused ${[...deleted].join(', ')}, and it was deleted`;
  return { kind: 'done', detail: `${old}; ${pair!.keyId} is ${identity.arn}` };
}

/** The pairs with the leaked secret, or, in a scheduled rotation, the one that was replaced; never the one handed out. */
async function oldPairs(opened: Opened, context: RotationContext): Promise<StoredPair[]> {
  const { secret, current } = opened;
  const from = context.notes.prepare?.['from'];
  const handedOut = await pairIn(secret, current.id, context.entry);
  const scheduled = from === undefined ? null : await pairIn(secret, from, context.entry);
  const found =
    context.leaked === null
      ? scheduled === null
        ? []
        : [scheduled]
      : await pairsHolding(opened, context.leaked, context.entry);
  return found.filter(({ keyId }) => keyId !== handedOut?.keyId);
}

async function pairsHolding(
  { secret, versions }: Opened,
  value: Secret,
  entry: SecretReference,
): Promise<StoredPair[]> {
  const pairs: StoredPair[] = [];
  for (const { id } of versions) {
    const pair = await pairIn(secret, id, entry);
    if (pair !== null && isSameSecret(value, pair.secretKey)) pairs.push(pair);
  }
  return pairs;
}

async function pairIn(secret: AwsSecret, version: string, entry: SecretReference): Promise<StoredPair | null> {
  const document = await secret.read(version);
  return document === null ? null : pairOf(document, version, entry);
}

/** The secret key by the reference's field, and the only other field that is the id of a key. */
function pairOf(document: Secret, version: string, { field }: SecretReference): StoredPair | null {
  const secretKey = field === null ? null : fieldOf(document, field);
  if (secretKey === null) return null;
  const ids = (textFieldsOf(document) ?? []).flatMap((name): [string, string][] => {
    const value = fieldOf(document, name)?.reveal() ?? '';
    return /^AKIA[A-Z0-9]{16}$/.test(value) ? [[name, value]] : [];
  });
  const [only, ...others] = ids;
  if (only === undefined || others.length > 0) return null;
  return { document, version, secretKey, idField: only[0], keyId: only[1] };
}

function withPair({ document, idField }: StoredPair, { field }: SecretReference, fresh: KeyPair): Secret | null {
  const withId = withField(document, idField, new Secret(fresh.keyId, 'AWS access key id'));
  return withId === null ? null : withField(withId, field, fresh.secretKey);
}

async function noRoom(keys: AwsAccessKeys, user: string, keyId: string): Promise<Failure | null> {
  const all = await keys.keysOf(user);
  if (all.length < MOST_KEYS) return null;
  const other = all.find((id) => id !== keyId) ?? 'KEY';
  return {
    kind: 'failed',
    detail: `${user} has two access keys, ${keyId} and ${other}, and IAM allows no third`,
    mend: `See when it was used (aws iam get-access-key-last-used --access-key-id ${other}); if nobody does: aws iam delete-access-key --user-name ${user} --access-key-id ${other}`,
  };
}

function noPair(version: string): Failure {
  return {
    kind: 'failed',
    detail: `version ${version} is no JSON object with a secret key in #field and one access key id in another field`,
    mend: 'Store both: {"accessKeyId": "AKIA…", "secretAccessKey": "…"}, and refer to #secretAccessKey.',
  };
}
