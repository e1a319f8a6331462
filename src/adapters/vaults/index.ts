import type { VaultKind } from './vault-kind.ts';

/** Every type of vault, by the `type:` of a `providers:` entry. Loaded when one is used, so that a scan loads none. */
export const vaults = {
  vault: () => import('./hashicorp-vault.ts'),
  embedded: () => import('./embedded-vault.ts'),
  'aws-secrets-manager': () => import('./aws-secrets-manager.ts'),
  'aws-ssm': () => import('./aws-ssm.ts'),
  'azure-key-vault': () => import('./azure-key-vault.ts'),
  'gcp-secret-manager': () => import('./gcp-secret-manager.ts'),
  sops: () => import('./sops.ts'),
  'onepassword-connect': () => import('./onepassword-connect.ts'),
  doppler: () => import('./doppler.ts'),
  infisical: () => import('./infisical.ts'),
} as const satisfies Record<string, () => Promise<{ vault: VaultKind }>>;

export type VaultType = keyof typeof vaults;

export function isVaultType(type: string): type is VaultType {
  return Object.hasOwn(vaults, type);
}
