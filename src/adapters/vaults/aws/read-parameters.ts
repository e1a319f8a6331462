import type { Parameter, SSMClient } from '@aws-sdk/client-ssm';
import { mapWithLimit } from '../../../engine/inject/map-with-limit.ts';
import {
  entryFault,
  type FaultContext,
  listFault,
  notFound,
  noVersion,
  serviceFault,
  throwForSession,
} from './diagnose.ts';
import { type AwsEntry, type AwsWildcard, arnsOf, type EntryAnswer, type StoreReader } from './entry.ts';
import { chunksOf } from './read-secrets.ts';

/** Source: docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html (Names). */
const BATCH = 10;
const BATCHES_AT_ONCE = 3;

type Answers = Map<AwsEntry, EntryAnswer>;

/**
 * Reads parameters ten at a time, decrypted. A refusal names no parameter, so what was refused together is read one by one.
 * Listing a folder gives the values, too, ten at a time; those are kept, so that they are not asked for again.
 */
export async function parameterReader(client: SSMClient, context: FaultContext): Promise<StoreReader> {
  const { GetParametersByPathCommand, GetParametersCommand } = await import('@aws-sdk/client-ssm');
  const listed = new Map<string, EntryAnswer>();

  async function readNamed(names: ReadonlyMap<string, AwsEntry>, answers: Answers, signal: AbortSignal): Promise<void> {
    const command = new GetParametersCommand({ Names: [...names.keys()], WithDecryption: true });
    const { Parameters } = await client.send(command, { abortSignal: signal });
    for (const parameter of Parameters ?? []) {
      if (parameter.Value === undefined) continue;
      // One parameter may be asked for by its name and by its ARN.
      for (const [name, entry] of names)
        if (isNamed(name, parameter)) answers.set(entry, { kind: 'text', text: parameter.Value });
    }
  }

  async function readChunk(entries: readonly AwsEntry[], answers: Answers, signal: AbortSignal): Promise<void> {
    try {
      await readNamed(new Map(entries.map((entry) => [selectorOf(nameOf(entry.path), entry), entry])), answers, signal);
    } catch (error) {
      const fault = serviceFault(error, context.settings);
      throwForSession(fault, context.settings);
      const [first, second] = entries;
      if (second === undefined) answers.set(first!, entryFault(fault, first!, context));
      else for (const entry of entries) await readChunk([entry], answers, signal);
    }
  }

  /** A name without a hierarchy may have been stored with a slash before it, which references can't tell. */
  async function readRooted(entry: AwsEntry, answers: Answers, signal: AbortSignal): Promise<void> {
    if (entry.path.includes('/') || entry.path.startsWith('arn:')) return;
    await readNamed(new Map([[selectorOf(`/${entry.path}`, entry), entry]]), answers, signal).catch(
      (error: unknown) => {
        serviceFault(error, context.settings);
      },
    );
  }

  async function read(entries: readonly AwsEntry[], signal: AbortSignal): Promise<EntryAnswer[]> {
    const known = (entry: AwsEntry): EntryAnswer | undefined =>
      entry.version === null ? listed.get(entry.path) : undefined;
    const answers: Answers = new Map(entries.flatMap((entry) => (known(entry) ? [[entry, known(entry)!]] : [])));
    const asked = entries.filter((entry) => !answers.has(entry));
    await mapWithLimit(chunksOf(asked, BATCH), BATCHES_AT_ONCE, (chunk) => readChunk(chunk, answers, signal));
    for (const entry of entries.filter((one) => !answers.has(one))) await readRooted(entry, answers, signal);
    return entries.map((entry) => answers.get(entry) ?? absent(entry, context));
  }

  async function list(wildcard: AwsWildcard, offer: (name: string) => void, signal: AbortSignal): Promise<void> {
    const { prefix, deep } = wildcard;
    const asked = {
      Path: `/${prefix}`.replace(/(.)\/$/, '$1'),
      Recursive: deep,
      WithDecryption: true,
      MaxResults: BATCH,
    };
    let page: string | undefined;
    try {
      do {
        const command = new GetParametersByPathCommand(page === undefined ? asked : { ...asked, NextToken: page });
        const { Parameters = [], NextToken } = await client.send(command, { abortSignal: signal });
        for (const { Name = '', Value } of Parameters) {
          const path = Name.replace(/^\//, '');
          offer(path);
          if (Value !== undefined) listed.set(path, { kind: 'text', text: Value });
        }
        page = NextToken === page ? undefined : NextToken;
      } while (page !== undefined);
    } catch (error) {
      const folder = arnsOf(`${prefix}*`, context.store, context.settings, null);
      throw listFault(
        error,
        folder.flatMap((arn) => [arn.replace(/\/?\*$/, ''), arn]),
        wildcard,
        context,
      );
    }
  }

  return { read, list };
}

function absent(entry: AwsEntry, { store, settings }: FaultContext): EntryAnswer {
  return {
    kind: 'absent',
    fault: entry.version === null ? notFound(entry, store, settings) : noVersion(entry, settings),
  };
}

/** The name of a parameter in a hierarchy begins with a slash, which references leave out. */
function nameOf(path: string): string {
  return path.includes('/') && !path.startsWith('arn:') ? `/${path}` : path;
}

/** `name:3` for a version, `name:label` for a label. */
function selectorOf(name: string, { version }: AwsEntry): string {
  return version === null ? name : `${name}:${version}`;
}

function isNamed(name: string, { Name, ARN, Selector = '' }: Parameter): boolean {
  return name === `${Name}${Selector}` || name === `${ARN}${Selector}`;
}
