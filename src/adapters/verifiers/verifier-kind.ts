import type { Revoker } from '../../engine/respond/rotation-driver.ts';
import type { VaultAddress } from '../vaults/hashicorp-vault/address.ts';

/** What revokers may know. */
export interface RevokerSurroundings {
  /** For proxies. */
  env: Readonly<Record<string, string | undefined>>;
  /** Where the configured Vault or OpenBao is, for its tokens; `null` without one. */
  vault: VaultAddress | null;
  /** Addresses of stand-ins by the host they stand for. Tests only; never from a config. */
  standIns?: Readonly<Record<string, string>>;
}

/** What the registry says of a revoker without loading it. */
export interface VerifierKind {
  /** Credential kinds that it ends (`Rule.credential`). */
  credentials: readonly string[];
  /** What calls it makes, for people. */
  does: string;
  load(): Promise<{ create: (surroundings: RevokerSurroundings) => Revoker }>;
}
