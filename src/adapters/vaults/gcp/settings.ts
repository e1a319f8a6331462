import { AppError } from '../../../domain/app-error.ts';
import { type CredentialSource, SettingsEntry } from '../settings-entry.ts';

/** A provider of a workload identity pool. */
export interface IdentityPool {
  /** `projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`. */
  resource: string;
  project: string;
  pool: string;
  provider: string;
}

export type GcpLogin =
  | { method: 'federated'; pool: IdentityPool; serviceAccount: string | null; audience: string }
  | { method: 'adc' }
  | { method: 'service-account-key'; key: CredentialSource };

/** A `providers:` entry of type `gcp-secret-manager`, checked. */
export interface GcpSettings {
  /** Id or number. */
  project: string;
  /** Of regional secrets; `null` for global ones. */
  location: string | null;
  login: GcpLogin;
  /** Life asked for where a token's life can be chosen (impersonation), in ms. */
  maxTtl: number;
  ca: string | null;
  /** For one try, in ms. */
  timeout: number;
}

const KEYS = ['project', 'location', 'auth', 'max-ttl', 'ca', 'timeout'];
const AUTH_KEYS = {
  federated: ['workload-identity-provider', 'service-account', 'audience'],
  adc: [],
  'service-account-key': ['key'],
} as const;
const DEFAULT_TIMEOUT = 15_000;
const DEFAULT_MAX_TTL = 15 * 60_000;
/** What generateAccessToken takes, in ms, without a policy of the organisation's. */
export const TOKEN_LIFETIME = { least: 60_000, most: 3_600_000 };
const EXAMPLE =
  '{ type: gcp-secret-manager, project: my-project, auth: { method: federated, workload-identity-provider: projects/123456789/locations/global/workloadIdentityPools/github/providers/sealant } }';

/**
 * @param id the config's id of the provider
 * @param at where the entry stands, for messages
 * @param directory where the relative path of `ca` starts
 * @throws AppError `config` naming the key at fault
 */
export function readGcpSettings(
  id: string,
  settings: Readonly<Record<string, unknown>>,
  at: string,
  directory: string,
): GcpSettings {
  if (id === 'projects')
    throw new AppError('config', `${at}: “projects” can’t be the name of a provider of Secret Manager.`, {
      mend: 'References start with that word where they name a project: gcpsm://projects/PROJECT/secrets/NAME. Call it, for example, gcp.',
    });
  const entry = new SettingsEntry(settings, at, KEYS, { example: EXAMPLE, directory });
  const location = entry.text('location');
  if (location !== null && !isLocation(location))
    throw new AppError('config', `${at}.location “${location.slice(0, 40)}” is not a region.`, {
      mend: 'Write it as europe-west3, or leave it out for global secrets.',
    });
  const project = entry.required('project');
  if (!isProject(project))
    throw new AppError('config', `${at}.project “${project.slice(0, 40)}” is not a project’s id or number.`, {
      mend: 'Find it: gcloud projects list --format="value(projectId)". Its display name is not meant.',
    });
  return {
    project,
    location,
    login: parseLogin(entry, at),
    maxTtl: Math.min(entry.duration('max-ttl') ?? DEFAULT_MAX_TTL, TOKEN_LIFETIME.most),
    ca: entry.file('ca'),
    timeout: entry.duration('timeout') ?? DEFAULT_TIMEOUT,
  };
}

/** Source: cloud.google.com/resource-manager/docs/creating-managing-projects; `example.com:id` for domain-scoped ones. */
export function isProject(text: string): boolean {
  return /^(?:\d{1,20}|(?:[a-z0-9.-]{1,64}:)?[a-z][a-z0-9-]{4,28}[a-z0-9])$/.test(text);
}

/** A region's name; it becomes part of a host. */
export function isLocation(text: string): boolean {
  return /^[a-z]{2,20}-[a-z]{2,20}\d{1,2}$/.test(text);
}

function parseLogin(entry: SettingsEntry, at: string): GcpLogin {
  const [method, auth] = entry.auth(AUTH_KEYS);
  if (method === 'adc') return { method };
  if (method === 'service-account-key') return { method, key: auth.credential('key', 'GCP_SERVICE_ACCOUNT_KEY') };
  const pool = parsePool(auth.required('workload-identity-provider'), at);
  const serviceAccount = auth.text('service-account');
  if (serviceAccount !== null && !/^[a-z0-9.-]{1,63}@[a-z0-9.:-]{1,100}\.gserviceaccount\.com$/.test(serviceAccount))
    throw new AppError('config', `${at}.auth.service-account “${serviceAccount.slice(0, 80)}” is no service account.`, {
      mend: 'Write its address: NAME@PROJECT.iam.gserviceaccount.com. Leave it out where the pool’s own identity has the role.',
    });
  const audience = auth.text('audience') ?? `https://iam.googleapis.com/${pool.resource}`;
  return { method, pool, serviceAccount, audience };
}

function parsePool(text: string, at: string): IdentityPool {
  const resource = text.replace(/^(?:https:)?\/\/iam\.googleapis\.com\//, '');
  const [, project = '', pool = '', provider = ''] =
    /^projects\/(\d{1,20})\/locations\/global\/workloadIdentityPools\/([a-z0-9-]{4,32})\/providers\/([a-z0-9-]{4,32})$/.exec(
      resource,
    ) ?? [];
  if (project !== '') return { resource, project, pool, provider };
  const named = /^projects\/[a-z]/.test(resource) ? ' It holds the project’s id, but its number is needed.' : '';
  throw new AppError('config', `${at}.auth.workload-identity-provider is not the name of a provider.${named}`, {
    mend: 'Print it: gcloud iam workload-identity-pools providers describe PROVIDER --location=global --workload-identity-pool=POOL --format="value(name)"',
  });
}
