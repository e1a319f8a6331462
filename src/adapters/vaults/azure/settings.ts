import { AppError } from '../../../domain/app-error.ts';
import { type CredentialSource, SettingsEntry } from '../settings-entry.ts';
import { AZURE_CLOUDS, type AzureCloud, cloudOf } from './clouds.ts';

/** An id: as it stands in the config, or in the variable it names. */
export type IdSource = string | CredentialSource;

export type AzureLogin =
  | { method: 'federated'; tenantId: IdSource; clientId: IdSource; audience: string }
  | { method: 'managed-identity'; clientId: IdSource | null }
  | { method: 'client-secret'; tenantId: IdSource; clientId: IdSource; clientSecret: CredentialSource }
  | { method: 'cli'; tenantId: IdSource | null };

/** A `providers:` entry of type `azure-key-vault`, checked. */
export interface AzureSettings {
  /** `https://NAME.vault.azure.net`, no slash at its end. */
  url: string;
  /** The vault's own name, for commands of `az`. */
  vaultName: string;
  cloud: AzureCloud;
  login: AzureLogin;
  /** Whether a secret past its expiry, or before its start, is given all the same, as Key Vault itself does. */
  allowExpired: boolean;
  ca: string | null;
  /** For one try, in ms. */
  timeout: number;
}

const KEYS = ['url', 'auth', 'allow-expired', 'ca', 'timeout'];
const AUTH_KEYS = {
  federated: ['tenant-id', 'client-id', 'audience'],
  'managed-identity': ['client-id'],
  'client-secret': ['tenant-id', 'client-id', 'client-secret'],
  cli: ['tenant-id'],
} as const;
const DEFAULT_TIMEOUT = 15_000;
const EXAMPLE =
  '{ type: azure-key-vault, url: https://kv-prod.vault.azure.net, auth: { method: federated, tenant-id: "…", client-id: "…" } }';
/** First parts of a reference's path that have a meaning of their own. */
const RESERVED_IDS = ['secrets', 'certificates', 'keys'];

/**
 * @param id the config's id of the provider
 * @param at where the entry stands, for messages
 * @param directory where the relative path of `ca` starts
 * @throws AppError `config` naming the key at fault
 */
export function readAzureSettings(
  id: string,
  settings: Readonly<Record<string, unknown>>,
  at: string,
  directory: string,
): AzureSettings {
  if (RESERVED_IDS.includes(id))
    throw new AppError('config', `${at}: “${id}” can’t be the name of a key vault’s provider.`, {
      mend: `References start with that word where they name a kind: azkv://${id}/NAME. Call it, for example, az.`,
    });
  const entry = new SettingsEntry(settings, at, KEYS, { example: EXAMPLE, directory });
  const { url, vaultName, cloud } = parseUrl(entry.required('url'), at);
  return {
    url,
    vaultName,
    cloud,
    login: parseLogin(entry, cloud),
    allowExpired: entry.flag('allow-expired'),
    ca: entry.file('ca'),
    timeout: entry.duration('timeout') ?? DEFAULT_TIMEOUT,
  };
}

function parseLogin(entry: SettingsEntry, cloud: AzureCloud): AzureLogin {
  const [method, auth] = entry.auth(AUTH_KEYS);
  const optionalId = (key: string): IdSource | null => (auth.text(key) === null ? null : auth.textOrSource(key));
  if (method === 'managed-identity') return { method, clientId: optionalId('client-id') };
  if (method === 'cli') return { method, tenantId: optionalId('tenant-id') };
  const app = { tenantId: auth.textOrSource('tenant-id'), clientId: auth.textOrSource('client-id') };
  if (method === 'federated') return { method, ...app, audience: auth.text('audience') ?? cloud.federationAudience };
  return { method, ...app, clientSecret: auth.credential('client-secret', 'AZURE_CLIENT_SECRET') };
}

function parseUrl(text: string, at: string): { url: string; vaultName: string; cloud: AzureCloud } {
  const url = URL.canParse(text) ? new URL(text) : null;
  const cloud = cloudOf(text);
  const vaultName = url?.hostname.split('.')[0] ?? '';
  const bare = url?.pathname === '/' && !url.username && !url.password && !url.search && !url.hash && !url.port;
  if (url?.protocol === 'https:' && bare && cloud && `${vaultName}${cloud.suffix}` === url.hostname)
    return { url: url.origin, vaultName, cloud };
  const hsm = url?.hostname.endsWith('.managedhsm.azure.net') ? ' A managed HSM holds keys, no secrets.' : '';
  throw new AppError('config', `${at}.url “${text.slice(0, 80)}” is not the address of a key vault.${hsm}`, {
    mend: `Write https://NAME${AZURE_CLOUDS[0]!.suffix} (or ${AZURE_CLOUDS.slice(1)
      .map(({ suffix }) => `NAME${suffix}`)
      .join(', ')}) with nothing behind it; “az keyvault show --name NAME --query properties.vaultUri” prints it.`,
  });
}
