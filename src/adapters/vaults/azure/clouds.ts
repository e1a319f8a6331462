/** One of Azure's clouds: separate logins, separate vaults. */
export interface AzureCloud {
  /** As `az cloud set --name` knows it. */
  name: string;
  /** Hosts of vaults end so. */
  suffix: string;
  /** Where tokens come from. */
  authority: string;
  /** Whose tokens the vaults accept. */
  resource: string;
  /** What the job's own token must be made for. */
  federationAudience: string;
}

/**
 * Sources: learn.microsoft.com/azure/key-vault/general/about-keys-secrets-certificates (suffixes),
 * learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations (audiences), `AzureAuthorityHosts`.
 */
export const AZURE_CLOUDS: readonly AzureCloud[] = [
  {
    name: 'AzureCloud',
    suffix: '.vault.azure.net',
    authority: 'https://login.microsoftonline.com',
    resource: 'https://vault.azure.net',
    federationAudience: 'api://AzureADTokenExchange',
  },
  {
    name: 'AzureChinaCloud',
    suffix: '.vault.azure.cn',
    // The SDK's own constant, login.chinacloudapi.cn, is an older name that MSAL replaces by this one.
    authority: 'https://login.partner.microsoftonline.cn',
    resource: 'https://vault.azure.cn',
    federationAudience: 'api://AzureADTokenExchangeChina',
  },
  {
    name: 'AzureUSGovernment',
    suffix: '.vault.usgovcloudapi.net',
    authority: 'https://login.microsoftonline.us',
    resource: 'https://vault.usgovcloudapi.net',
    federationAudience: 'api://AzureADTokenExchangeUSGov',
  },
];

/** The cloud that a vault of this URL is in; `null` for what is no URL of a vault. */
export function cloudOf(url: string): AzureCloud | null {
  if (!URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  return AZURE_CLOUDS.find(({ suffix }) => hostname.endsWith(suffix)) ?? null;
}
