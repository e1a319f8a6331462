import type { RotationDriver } from '../../engine/respond/rotation-driver.ts';
import { azureSecrets } from './azure-secret.ts';
import type { DriverAccess } from './driver-kind.ts';
import { versionRotation } from './version-rotation.ts';

/** Rotates a secret of Azure Key Vault: a new version, and the old one disabled when the grace is over. */
export function create(access: DriverAccess): RotationDriver {
  return versionRotation({
    id: 'azure-key-vault',
    open: async (entry, signal) => azureSecrets(await access.azure(entry)).secret(entry, signal),
    now: () => access.now(),
  });
}
