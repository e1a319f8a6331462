import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../../domain/app-error.ts';
import { neutralLine } from '../../../domain/neutral-text.ts';
import { Secret } from '../../../domain/secret.ts';

/** Credentials of Google's files, and of machines. */
export type GoogleCredentials =
  | { kind: 'service-account'; email: string; keyId: string; privateKey: Secret; from: string }
  | {
      kind: 'user';
      clientId: string;
      clientSecret: Secret;
      refreshToken: Secret;
      quotaProject: string | null;
      from: string;
    }
  | { kind: 'machine'; host: string };

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Application default credentials: the file that GOOGLE_APPLICATION_CREDENTIALS names, that of
 * `gcloud auth application-default login`, the machine's own. Source: cloud.google.com/docs/authentication/application-default-credentials.
 * @throws AppError `vault` for a file that can't be read or holds something else
 */
export function findDefaultCredentials(env: Env): GoogleCredentials {
  const named = env['GOOGLE_APPLICATION_CREDENTIALS'];
  if (named) {
    const text = readText(named);
    if (text !== null) return readCredentials(text, named);
    throw new AppError('vault', `“${neutralLine(named)}” (GOOGLE_APPLICATION_CREDENTIALS) can’t be read.`, {
      mend: 'Unset the variable, or let it name a file of credentials.',
    });
  }
  const gcloud = join(gcloudFolder(env), 'application_default_credentials.json');
  const text = readText(gcloud);
  if (text !== null) return readCredentials(text, gcloud);
  return { kind: 'machine', host: env['GCE_METADATA_HOST'] || 'metadata.google.internal' };
}

/** A service account's key file, from a variable. @throws AppError `vault` where it is none */
export function readServiceAccountKey(text: Secret, variable: string): GoogleCredentials {
  const credentials = readCredentials(text.reveal(), variable);
  if (credentials.kind === 'service-account') return credentials;
  throw new AppError('vault', `${variable} holds no key of a service account.`, {
    mend: 'It must hold the whole JSON file. Better no key at all: auth: { method: federated, … }.',
  });
}

function gcloudFolder(env: Env): string {
  if (env['CLOUDSDK_CONFIG']) return env['CLOUDSDK_CONFIG'];
  if (env['APPDATA'] && !env['HOME']) return join(env['APPDATA'], 'gcloud');
  return join(env['HOME'] ?? '/', '.config/gcloud');
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** @param from the file or variable, for messages */
function readCredentials(text: string, from: string): GoogleCredentials {
  const at = neutralLine(from);
  const document = parseObject(text);
  if (document === null)
    throw new AppError('vault', `${at} is not JSON.`, { mend: 'Use the file as gcloud or the console wrote it.' });
  const field = (name: string): string => (typeof document[name] === 'string' ? (document[name] as string) : '');
  if (field('type') === 'service_account' && field('client_email') !== '' && field('private_key') !== '')
    return {
      kind: 'service-account',
      email: field('client_email'),
      keyId: field('private_key_id'),
      privateKey: new Secret(field('private_key'), 'service account key'),
      from: at,
    };
  if (field('type') === 'authorized_user' && field('refresh_token') !== '')
    return {
      kind: 'user',
      clientId: field('client_id'),
      clientSecret: new Secret(field('client_secret'), 'gcloud client secret'),
      refreshToken: new Secret(field('refresh_token'), 'gcloud refresh token'),
      quotaProject: field('quota_project_id') || null,
      from: at,
    };
  throw unusable(field, at);
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>;
  } catch {
    // The parser's message would quote the file.
    return null;
  }
}

/** Files that other tools write for federation say all that our own login needs. */
function unusable(field: (name: string) => string, at: string): AppError {
  const type = neutralLine(field('type').slice(0, 40));
  if (type !== 'external_account')
    return new AppError('vault', `${at} holds credentials of a type that is not known here (“${type}”).`, {
      mend: 'Log in anew: gcloud auth application-default login. In a workflow use auth: { method: federated, … }.',
    });
  const pool = /^\/\/iam\.googleapis\.com\/(projects\/[\w/-]{1,200})$/.exec(field('audience'))?.[1] ?? 'projects/…';
  const url = field('service_account_impersonation_url');
  const account = /\/serviceAccounts\/([\w.@-]{1,200}):generateAccessToken$/.exec(url)?.[1];
  const as = account === undefined ? '' : `, service-account: ${account}`;
  return new AppError('vault', `${at} holds a federation that another action set up.`, {
    mend: `No second action is needed: auth: { method: federated, workload-identity-provider: ${pool}${as} }`,
  });
}
