import type {
  BatchGetSecretValueCommandOutput,
  GetSecretValueCommandOutput,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { mapWithLimit } from '../../../engine/inject/map-with-limit.ts';
import { entryFault, type FaultContext, listFault, serviceFault, throwForSession } from './diagnose.ts';
import type { AwsEntry, AwsWildcard, EntryAnswer, StoreReader } from './entry.ts';

/** Source: docs.aws.amazon.com/secretsmanager/latest/apireference/API_BatchGetSecretValue.html (SecretIdList). */
const BATCH = 20;
const BATCHES_AT_ONCE = 3;
const READS_AT_ONCE = 6;
const MOST_PAGES = 40;
/** Source: docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecrets.html (MaxResults). */
const LISTED = 100;

type Answers = Map<AwsEntry, EntryAnswer>;
type SecretValue = Pick<GetSecretValueCommandOutput, 'SecretString' | 'SecretBinary'>;

/**
 * Reads current versions twenty at a time, and others one by one. What a batch does not settle (the role may not call it,
 * AWS left something out, a passing failure) is read by itself. Lists a hundred names at a time.
 */
export async function secretReader(client: SecretsManagerClient, context: FaultContext): Promise<StoreReader> {
  const sdk = await import('@aws-sdk/client-secrets-manager');
  let batchAllowed = true;

  async function readOne(entry: AwsEntry, signal: AbortSignal): Promise<EntryAnswer> {
    try {
      const command = new sdk.GetSecretValueCommand({ SecretId: entry.path, ...versionOf(entry.version) });
      return answerOf(await client.send(command, { abortSignal: signal }));
    } catch (error) {
      return entryFault(serviceFault(error, context.settings), entry, context);
    }
  }

  async function readBatch(entries: readonly AwsEntry[], answers: Answers, signal: AbortSignal): Promise<void> {
    const SecretIdList = entries.map(({ path }) => path);
    let page: string | undefined;
    for (let i = 0; i < MOST_PAGES; i++) {
      const asked = page === undefined ? { SecretIdList } : { SecretIdList, NextToken: page };
      const answer = await client.send(new sdk.BatchGetSecretValueCommand(asked), { abortSignal: signal });
      note(answer, entries, answers, context);
      if (answer.NextToken === undefined || answer.NextToken === page) return;
      page = answer.NextToken;
    }
  }

  async function tryBatch(entries: readonly AwsEntry[], answers: Answers, signal: AbortSignal): Promise<void> {
    if (!batchAllowed) return;
    try {
      await readBatch(entries, answers, signal);
    } catch (error) {
      const fault = serviceFault(error, context.settings);
      throwForSession(fault, context.settings);
      // Only one by one can it be told which entry AWS objects to.
      if (/^AccessDenied/.test(fault.name)) batchAllowed = false;
    }
  }

  async function read(entries: readonly AwsEntry[], signal: AbortSignal): Promise<EntryAnswer[]> {
    const answers: Answers = new Map();
    const current = entries.filter(({ version }) => version === null);
    if (current.length > 1)
      await mapWithLimit(chunksOf(current, BATCH), BATCHES_AT_ONCE, (chunk) => tryBatch(chunk, answers, signal));
    const left = entries.filter((entry) => !answers.has(entry));
    await mapWithLimit(left, READS_AT_ONCE, async (entry) => answers.set(entry, await readOne(entry, signal)));
    return entries.map((entry) => answers.get(entry)!);
  }

  async function list(wildcard: AwsWildcard, offer: (name: string) => void, signal: AbortSignal): Promise<void> {
    const { prefix } = wildcard;
    const asked = {
      MaxResults: LISTED,
      ...(prefix === '' ? {} : { Filters: [{ Key: 'name' as const, Values: [prefix] }] }),
    };
    let page: string | undefined;
    try {
      do {
        const command = new sdk.ListSecretsCommand(page === undefined ? asked : { ...asked, NextToken: page });
        const { SecretList = [], NextToken } = await client.send(command, { abortSignal: signal });
        for (const { Name = '' } of SecretList) offer(Name);
        page = NextToken === page ? undefined : NextToken;
      } while (page !== undefined);
    } catch (error) {
      throw listFault(error, ['*'], wildcard, context);
    }
  }

  return { read, list };
}

function note(
  { SecretValues = [], Errors = [] }: BatchGetSecretValueCommandOutput,
  entries: readonly AwsEntry[],
  answers: Answers,
  context: FaultContext,
): void {
  for (const value of SecretValues) {
    // One secret may be asked for by its name and by its ARN.
    for (const entry of entries) if (isNamed(entry.path, value)) answers.set(entry, answerOf(value));
  }
  for (const { SecretId, ErrorCode = '', Message = '' } of Errors) {
    const entry = entries.find(({ path }) => path === SecretId);
    if (entry === undefined || /Throttl|Internal|Unavailable/.test(ErrorCode)) continue;
    answers.set(entry, entryFault({ name: ErrorCode, message: Message, status: 400 }, entry, context));
  }
}

export function chunksOf<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

/** A version is named by its id, 32 characters or more, or by a stage: AWSCURRENT, AWSPREVIOUS, a label of one's own. */
function versionOf(version: string | null): { VersionId?: string; VersionStage?: string } {
  if (version === null) return {};
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(version) ||
    /^[\w-]{32,64}$/.test(version)
    ? { VersionId: version }
    : { VersionStage: version };
}

/** Whether a value is the one asked for: by name, by ARN, or by an ARN without its last six characters. */
function isNamed(path: string, { ARN, Name }: { ARN?: string | undefined; Name?: string | undefined }): boolean {
  return Name === path || ARN === path || (ARN?.slice(0, -7) === path && path.startsWith('arn:'));
}

function answerOf({ SecretString, SecretBinary }: SecretValue): EntryAnswer {
  if (SecretString !== undefined) return { kind: 'text', text: SecretString };
  return { kind: 'bytes', bytes: SecretBinary ?? new Uint8Array() };
}
