// src/adapters/vaults/azure/clouds.ts
/**
* Sources: learn.microsoft.com/azure/key-vault/general/about-keys-secrets-certificates (suffixes),
* learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations (audiences), `AzureAuthorityHosts`.
*/
const AZURE_CLOUDS = [
	{
		name: "AzureCloud",
		suffix: ".vault.azure.net",
		authority: "https://login.microsoftonline.com",
		resource: "https://vault.azure.net",
		federationAudience: "api://AzureADTokenExchange"
	},
	{
		name: "AzureChinaCloud",
		suffix: ".vault.azure.cn",
		authority: "https://login.partner.microsoftonline.cn",
		resource: "https://vault.azure.cn",
		federationAudience: "api://AzureADTokenExchangeChina"
	},
	{
		name: "AzureUSGovernment",
		suffix: ".vault.usgovcloudapi.net",
		authority: "https://login.microsoftonline.us",
		resource: "https://vault.usgovcloudapi.net",
		federationAudience: "api://AzureADTokenExchangeUSGov"
	}
];
/** The cloud that a vault of this URL is in; `null` for what is no URL of a vault. */
function cloudOf(url) {
	if (!URL.canParse(url)) return null;
	const { hostname } = new URL(url);
	return AZURE_CLOUDS.find(({ suffix }) => hostname.endsWith(suffix)) ?? null;
}

Object.defineProperty(exports, "AZURE_CLOUDS", {
  enumerable: true,
  get: function () {
    return AZURE_CLOUDS;
  }
});
Object.defineProperty(exports, "cloudOf", {
  enumerable: true,
  get: function () {
    return cloudOf;
  }
});