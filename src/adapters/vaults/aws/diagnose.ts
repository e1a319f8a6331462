import { AppError } from '../../../domain/app-error.ts';
import { neutralLine } from '../../../domain/neutral-text.ts';
import type { HttpFailureReason } from '../../http.ts';
import { type AwsEntry, type AwsStore, arnsOf, type EntryAnswer } from './entry.ts';
import type { AwsSettings } from './settings.ts';
import { AwsUnreachable } from './transport.ts';

/** An error that AWS answered with. Its message is foreign text: matched, never shown. */
export interface ServiceFault {
  name: string;
  message: string;
  status: number;
}

export interface FaultContext {
  store: AwsStore;
  settings: AwsSettings;
}

/** @throws the error itself where it is not AWS's: a bug, or an abort */
export function serviceFault(error: unknown, settings: AwsSettings): ServiceFault {
  if (error instanceof AppError) throw error;
  if (error instanceof AwsUnreachable) throw unreachable(error, settings);
  const { name, message, $metadata } = error as {
    name?: unknown;
    message?: unknown;
    $metadata?: { httpStatusCode?: unknown };
  };
  if (name === 'AbortError')
    throw new AppError('vault', `AWS (${settings.region}): the call was cancelled.`, {
      mend: 'Run it again.',
      cause: error,
    });
  if (typeof $metadata !== 'object') throw error;
  const status = Number($metadata.httpStatusCode ?? 0);
  return { name: String(name), message: String(message), status };
}

function unreachable(error: AwsUnreachable, { endpoint, region, ca }: AwsSettings): AppError {
  const where = endpoint ?? `AWS in ${region}`;
  const mends: Partial<Record<HttpFailureReason, string>> = {
    dns: 'Check “region:”. A private network needs a proxy (HTTPS_PROXY) or a VPC endpoint.',
    tls: `A proxy that opens TLS has a CA of its own: name it, ca: path/to/ca.pem.${ca === null ? '' : ' The one that is named did not sign this.'}`,
    proxy: 'Check HTTPS_PROXY, or name the host in NO_PROXY.',
    aborted: 'Run it again.',
  };
  return new AppError('vault', `${where} can’t be reached (${neutralLine(error.code)}).`, {
    mend: mends[error.reason] ?? 'Check the network of this runner: firewall, HTTPS_PROXY, NO_PROXY.',
    cause: error,
  });
}

/**
 * What a fault means for one entry.
 * @throws AppError `vault` where it would be the same for every entry: expired or unknown credentials, throttling, an outage
 */
export function entryFault(fault: ServiceFault, entry: AwsEntry, { store, settings }: FaultContext): EntryAnswer {
  throwForSession(fault, settings);
  const { name, message } = fault;
  const kms = /kms/i.test(message) || /^(Decryption|KMS|InvalidKeyId)/.test(name);
  if (kms) return { kind: 'refused', fault: keyDenied(fault, entry, store, settings) };
  if (/^AccessDenied/.test(name)) return { kind: 'refused', fault: denied(fault, entry, store, settings) };
  if (/marked for deletion|scheduled for deletion/i.test(message))
    return { kind: 'absent', fault: deleted(entry, settings) };
  if (/NotFound/.test(name)) {
    const version = entry.version !== null && /version|staging label|stage/i.test(message);
    return { kind: 'absent', fault: version ? noVersion(entry, settings) : notFound(entry, store, settings) };
  }
  return {
    kind: 'refused',
    fault: new AppError('vault', `${entry.shown}: AWS answered ${shownFault(fault)}.`, {
      mend: 'Check the name and the version; CloudTrail has the call with its reason.',
    }),
  };
}

/**
 * Why a wildcard could not be listed.
 * @param resources what a policy must name to allow it
 * @throws AppError `vault` where everything else would fail as well
 */
export function listFault(
  error: unknown,
  resources: readonly string[],
  { shown }: { shown: string },
  { store, settings }: FaultContext,
): AppError {
  const fault = serviceFault(error, settings);
  throwForSession(fault, settings);
  if (/^AccessDenied/.test(fault.name))
    return new AppError(
      'vault',
      `${shown}: ${principalOf(fault.message)} may not list what is there (${store.listAction}).`,
      {
        mend: `A wildcard needs it. Add to the permission policy of the role:\n  ${statementOf(store.listAction, resources)}`,
      },
    );
  return new AppError('vault', `${shown}: AWS answered ${shownFault(fault)} when asked what is there.`, {
    mend: 'Check the path; CloudTrail has the call with its reason.',
  });
}

/** @throws AppError `vault` for a fault that is not about any one entry */
export function throwForSession(fault: ServiceFault, { region }: AwsSettings): void {
  const { name, status } = fault;
  const error = (what: string, mend: string): AppError => new AppError('vault', `AWS (${region}) ${what}.`, { mend });
  if (/^ExpiredToken|^RequestExpired/.test(name))
    throw error(
      `no longer accepts the session (${shownFault(fault)})`,
      'It expired. Raise max-ttl: above the length of this step, or log in again (aws sso login).',
    );
  if (
    /^(UnrecognizedClient|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch|IncompleteSignature|InvalidAccessKeyId|AuthFailure)/.test(
      name,
    )
  )
    throw error(
      `does not accept the credentials (${shownFault(fault)})`,
      'Check that the key is active and whole, that the account has opted in to this region, and the clock of this machine.',
    );
  if (/Throttl|TooManyRequests|RequestLimitExceeded|LimitExceeded/.test(name))
    throw error(
      `refused too many requests (${shownFault(fault)}), and went on refusing`,
      'Read fewer entries per job, or ask AWS for a higher quota.',
    );
  if (status >= 500)
    throw error(`failed (${shownFault(fault)})`, 'Run it again; see health.aws.amazon.com if it stays so.');
}

function shownFault({ name, status }: ServiceFault): string {
  return `${neutralLine(name.slice(0, 60))}, ${status}`;
}

/** One statement of a policy, ready to paste. */
export function statementOf(action: string, resources: readonly string[]): string {
  const resource = resources.length === 1 ? resources[0] : resources;
  return JSON.stringify({ Effect: 'Allow', Action: action, Resource: resource })
    .replaceAll('":', '": ')
    .replaceAll(',"', ', "');
}

function denied({ message }: ServiceFault, entry: AwsEntry, store: AwsStore, settings: AwsSettings): AppError {
  const action = new RegExp(`${store.service}:[A-Za-z]{1,60}`).exec(message)?.[0] ?? store.readAction;
  const what = `${entry.shown}: ${principalOf(message)} may not call ${action} on it`;
  if (/explicit deny/i.test(message))
    return new AppError('vault', `${what}: a policy denies it.`, {
      mend: 'A Deny wins over every Allow. Look for it in the resource policy, the permissions boundary and the organisation’s SCPs.',
    });
  const arns = arnsOf(entry.path, store, settings, accountOf(message, settings));
  return new AppError('vault', `${what} in ${settings.region}.`, {
    mend: `Add to the permission policy of the role:\n  ${statementOf(store.readAction, arns)}`,
  });
}

function keyDenied({ message }: ServiceFault, entry: AwsEntry, store: AwsStore, settings: AwsSettings): AppError {
  const account = accountOf(message, settings) ?? 'ACCOUNT';
  const named = /arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:key\/[\w-]{1,60}/.exec(message)?.[0];
  const key = named ?? `arn:${settings.partition}:kms:${settings.region}:${account}:key/KEY-ID`;
  const statement = JSON.stringify({
    Effect: 'Allow',
    Action: 'kms:Decrypt',
    Resource: key,
    Condition: { StringEquals: { 'kms:ViaService': `${store.service}.${settings.region}.amazonaws.com` } },
  });
  return new AppError('vault', `${entry.shown}: its KMS key does not decrypt it for ${principalOf(message)}.`, {
    mend: `Check that the key is enabled, and add to the permission policy of the role (the key’s policy must agree):\n  ${statement}`,
  });
}

function deleted({ shown, path }: AwsEntry, { region }: AwsSettings): AppError {
  return new AppError('vault', `${shown} is marked for deletion in ${region}.`, {
    mend: `Bring it back: aws secretsmanager restore-secret --region ${region} --secret-id ${path}`,
  });
}

/** The message also for those who asked in the wrong region, which AWS can't tell from a wrong name. */
export function notFound({ shown, path }: AwsEntry, store: AwsStore, { region }: AwsSettings): AppError {
  const slash = store.service === 'secretsmanager' && !path.startsWith('arn:');
  return new AppError('vault', `${shown} is not in ${region}.`, {
    mend: `Check the name (case counts) and the region of the provider, or mark it optional: “?optional”. What is there: ${store.listCommand(region)}${slash ? ' A name that begins with “/” is given by its ARN.' : ''}`,
  });
}

export function noVersion({ shown, version, path }: AwsEntry, { region }: AwsSettings): AppError {
  return new AppError('vault', `${shown}: it has no version or label “${neutralLine(version ?? '')}” in ${region}.`, {
    mend: `Refer to another version, or to none. For a secret: aws secretsmanager list-secret-version-ids --region ${region} --secret-id ${path}`,
  });
}

function principalOf(message: string): string {
  return /arn:aws[a-z-]*:(?:iam|sts)::\d{12}:[\w+=,.@/-]{1,200}/.exec(message)?.[0] ?? 'this identity';
}

function accountOf(message: string, { login }: AwsSettings): string | null {
  const told = /arn:aws[a-z-]*:(?:iam|sts)::(\d{12}):/.exec(message)?.[1];
  return told ?? (login.method === 'web-identity' ? login.account : null);
}
