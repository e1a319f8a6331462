import { createHash } from 'node:crypto';
import type { GetSecretValueCommandOutput, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { AppError } from '../../domain/app-error.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import { formatReference, type SecretReference } from '../../domain/reference.ts';
import { Secret } from '../../domain/secret.ts';
import { type ServiceFault, serviceFault, statementOf, throwForSession } from '../vaults/aws/diagnose.ts';
import { arnsOf, entryOf } from '../vaults/aws/entry.ts';
import { secretsManager } from '../vaults/aws-secrets-manager.ts';
import type { AwsConnection } from './aws-connection.ts';
import {
  type Failure,
  isFailure,
  type SecretVersion,
  type VersionedSecret,
  type VersionedStore,
} from './versioned-secret.ts';

type Sdk = typeof import('@aws-sdk/client-secrets-manager');
type Action =
  | 'DescribeSecret'
  | 'GetSecretValue'
  | 'ListSecretVersionIds'
  | 'PutSecretValue'
  | 'UpdateSecretVersionStage';

const CURRENT = 'AWSCURRENT';
const PENDING = 'AWSPENDING';

/** The secrets of an account in a region. */
export async function awsSecrets(
  connection: AwsConnection,
): Promise<Omit<VersionedStore, 'secret'> & { secret(entry: SecretReference, signal: AbortSignal): AwsSecret }> {
  const sdk = await import('@aws-sdk/client-secrets-manager');
  const client = new sdk.SecretsManagerClient(connection.signed);
  return {
    async names(prefix, signal) {
      const names: string[] = [];
      const Filters = prefix === '' ? [] : [{ Key: 'name' as const, Values: [prefix] }];
      let NextToken: string | undefined;
      do {
        const asked = { MaxResults: 100, Filters, ...(NextToken === undefined ? {} : { NextToken }) };
        const page = await client
          .send(new sdk.ListSecretsCommand(asked), { abortSignal: signal })
          .catch((error: unknown) => {
            throw listRefused(serviceFault(error, connection.settings), connection.settings.region);
          });
        names.push(...(page.SecretList ?? []).map(({ Name }) => Name ?? ''));
        NextToken = page.NextToken;
      } while (NextToken !== undefined);
      return names.filter((name) => name.startsWith(prefix));
    },
    secret: (entry, signal) => new AwsSecret({ sdk, client, connection, entry, signal }),
  };
}

interface Parts {
  sdk: Sdk;
  client: SecretsManagerClient;
  connection: AwsConnection;
  entry: SecretReference;
  signal: AbortSignal;
}

interface StagedVersion extends SecretVersion {
  stages: readonly string[];
}

/**
 * A secret of AWS Secrets Manager. A new value waits as AWSPENDING; when AWSCURRENT moves to it, AWS marks the old one as
 * AWSPREVIOUS. Retired is a version without labels: AWS can't delete one, hands it out only by its id, and drops it in time.
 * Source: docs.aws.amazon.com/secretsmanager/latest/userguide/whats-in-a-secret.html (Secret version).
 */
export class AwsSecret implements VersionedSecret {
  readonly staged = true;
  readonly #parts: Parts;
  readonly #path: string;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#path = entryOf(parts.entry, secretsManager, parts.connection.settings).path;
  }

  async refusal(): Promise<Failure | null> {
    const { sdk, client, connection } = this.#parts;
    const told = await this.#call('DescribeSecret', (options) =>
      client.send(new sdk.DescribeSecretCommand({ SecretId: this.#path }), options),
    );
    if (isFailure(told)) return told;
    if (told.RotationEnabled !== true && told.OwningService === undefined) return null;
    const by = told.OwningService === undefined ? 'a rotation function of its own' : 'an AWS service that rotates it';
    return {
      kind: 'failed',
      detail: `the secret has ${by}, which alone knows what must change with it`,
      mend: `Start it: aws secretsmanager rotate-secret --region ${connection.settings.region} --secret-id ${this.#path}`,
    };
  }

  async versions(): Promise<readonly StagedVersion[] | Failure> {
    const { sdk, client } = this.#parts;
    const found: StagedVersion[] = [];
    let NextToken: string | undefined;
    do {
      const asked = { SecretId: this.#path, MaxResults: 100, ...(NextToken === undefined ? {} : { NextToken }) };
      const page = await this.#call('ListSecretVersionIds', (options) =>
        client.send(new sdk.ListSecretVersionIdsCommand(asked), options),
      );
      if (isFailure(page)) return page;
      for (const { VersionId = '', VersionStages: stages = [], CreatedDate = new Date(0) } of page.Versions ?? [])
        if (stages.length > 0)
          found.push({ id: VersionId, created: CreatedDate, current: stages.includes(CURRENT), stages });
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    return found.sort((a, b) => a.created.getTime() - b.created.getTime() || Number(a.current) - Number(b.current));
  }

  async read(id: string): Promise<Secret | null> {
    const { sdk, client, entry } = this.#parts;
    const shown = formatReference({ ...entry, field: null, version: null });
    const answer = await this.#call<GetSecretValueCommandOutput, 'gone'>(
      'GetSecretValue',
      (options) => client.send(new sdk.GetSecretValueCommand({ SecretId: this.#path, VersionId: id }), options),
      ({ name }) => (/NotFound/.test(name) ? 'gone' : null),
    );
    if (isFailure(answer)) throw new AppError('vault', `${shown}: ${answer.detail}.`, { mend: answer.mend });
    if (answer === 'gone' || answer.SecretString === undefined) return null;
    return new Secret(answer.SecretString, shown);
  }

  async add(document: Secret, base: string, operation: string): Promise<string | Failure> {
    const { sdk, client } = this.#parts;
    const token = idOf(operation, base);
    const asked = {
      SecretId: this.#path,
      ClientRequestToken: token,
      SecretString: document.reveal(),
      VersionStages: [PENDING],
    };
    const added = await this.#call(
      'PutSecretValue',
      (options) => client.send(new sdk.PutSecretValueCommand(asked), options),
      // Made by an earlier try, with the value that that one drew.
      ({ name }) => (name === 'ResourceExistsException' ? ('exists' as const) : null),
    );
    return isFailure(added) ? added : token;
  }

  /** The version that an operation has made upon a base, if it has. */
  async madeBy(operation: string, base: string): Promise<string | null> {
    const versions = await this.versions();
    const id = idOf(operation, base);
    return !isFailure(versions) && versions.some((version) => version.id === id) ? id : null;
  }

  async promote(id: string, base: string): Promise<'done' | 'overtaken' | Failure> {
    const versions = await this.versions();
    if (isFailure(versions)) return versions;
    const current = versions.find((version) => version.current)?.id;
    if (current !== id) {
      if (current !== base) return 'overtaken';
      const moved = await this.#move(CURRENT, base, id);
      if (moved !== 'done') return moved;
    }
    const after = versions.find((version) => version.id === id);
    if (!after?.stages.includes(PENDING)) return 'done';
    const unmarked = await this.#move(PENDING, id, null);
    return isFailure(unmarked) ? unmarked : 'done';
  }

  async retire(old: readonly SecretVersion[]): Promise<string | Failure> {
    const versions = await this.versions();
    if (isFailure(versions)) return versions;
    const removed: string[] = [];
    for (const { id, stages } of versions.filter((version) => old.some((one) => one.id === version.id)))
      for (const stage of stages.filter((one) => one !== CURRENT)) {
        const moved = await this.#move(stage, id, null);
        if (isFailure(moved)) return moved;
        removed.push(`${stage} from version ${id}`);
      }
    return `removed ${removed.join(', ')}; AWS drops versions without a label in time, and until then hands them out by their id alone`;
  }

  /** Moves a label, or takes it away; `overtaken` where it isn't where it was. */
  async #move(VersionStage: string, from: string, to: string | null): Promise<'done' | 'overtaken' | Failure> {
    const { sdk, client } = this.#parts;
    const target = to === null ? {} : { MoveToVersionId: to };
    const asked = { SecretId: this.#path, VersionStage, RemoveFromVersionId: from, ...target };
    const moved = await this.#call(
      'UpdateSecretVersionStage',
      (options) => client.send(new sdk.UpdateSecretVersionStageCommand(asked), options),
      ({ name }) => (name === 'InvalidParameterException' ? ('overtaken' as const) : null),
    );
    if (isFailure(moved) || moved === 'overtaken') return moved;
    return 'done';
  }

  /** A call; a refusal of it as a failed step, with the statement that is missing. */
  async #call<T, Expected = never>(
    action: Action,
    send: (options: { abortSignal: AbortSignal }) => Promise<T>,
    expected: (fault: ServiceFault) => Expected | null = () => null,
  ): Promise<T | Expected | Failure> {
    const { settings } = this.#parts.connection;
    try {
      return await send({ abortSignal: this.#parts.signal });
    } catch (error) {
      const fault = serviceFault(error, settings);
      throwForSession(fault, settings);
      return expected(fault) ?? this.#failure(action, fault);
    }
  }

  #failure(action: Action, { name, status, message }: ServiceFault): Failure {
    const { settings } = this.#parts.connection;
    const arns = arnsOf(this.#path, secretsManager, settings, accountIn(message));
    const mend = /^AccessDenied/.test(name)
      ? `Add to the permission policy of the role that Sealant logs in with: ${statementOf(`secretsmanager:${action}`, arns)}`
      : /NotFound/.test(name)
        ? `Check the name and the region. What is there: ${secretsManager.listCommand(settings.region)}`
        : 'CloudTrail has the call with its reason.';
    const absent = /NotFound/.test(name) || /marked for deletion|scheduled for deletion/i.test(message);
    return {
      kind: 'failed',
      absent,
      detail: `AWS refused ${action} (${neutralLine(name.slice(0, 60))}, ${status})`,
      mend,
    };
  }
}

function listRefused({ name, status }: ServiceFault, region: string): AppError {
  return new AppError('vault', `AWS (${region}) refused ListSecrets (${neutralLine(name.slice(0, 60))}, ${status}).`, {
    mend: `Add to the permission policy of the role that Sealant logs in with: ${statementOf('secretsmanager:ListSecrets', ['*'])}`,
  });
}

/** A version's id is the token that it was asked for with: 32 to 64 characters. */
function idOf(operation: string, base: string): string {
  const hex = createHash('sha256').update(`${operation}\0${base}`).digest('hex');
  return hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function accountIn(message: string): string | null {
  return /arn:aws[a-z-]*:(?:iam|sts)::(\d{12}):/.exec(message)?.[1] ?? null;
}
