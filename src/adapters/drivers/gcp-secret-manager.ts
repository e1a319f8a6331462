import type { RotationDriver } from '../../engine/respond/rotation-driver.ts';
import type { DriverAccess } from './driver-kind.ts';
import { gcpSecrets } from './gcp-secret.ts';
import { versionRotation } from './version-rotation.ts';

/** Rotates a secret of Google Secret Manager: a new version, and the leaked one destroyed when the grace is over. */
export function create(access: DriverAccess): RotationDriver {
  return versionRotation({
    id: 'gcp-secret-manager',
    open: async (entry, signal) => gcpSecrets(await access.gcp(entry)).secret(entry, signal),
    now: () => access.now(),
  });
}
