import type { AuditLog } from '../../domain/audit.ts';
import type { Secret } from '../../domain/secret.ts';
import type { IdentitySource, ReleaseHandle } from '../../engine/inject/vault-provider.ts';
import type { Config } from '../config/config.ts';
import type { World } from '../world.ts';

export interface VaultSetOptions {
  config: Config;
  world: Pick<World, 'env' | 'now'>;
  /** Where relative paths of settings start. */
  directory: string;
  identity: IdentitySource;
  /** Hides a secret from the log of a job. */
  mask: (secret: Secret) => void;
  /** Notes how a session ends, so that a killed job still gives it back; returns what to call when that is done. */
  remember?: (handle: ReleaseHandle) => () => void;
  audit: AuditLog;
  signal: AbortSignal;
}
