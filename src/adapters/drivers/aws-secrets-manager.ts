import type { RotationDriver } from '../../engine/respond/rotation-driver.ts';
import { awsSecrets } from './aws-secret.ts';
import type { DriverAccess } from './driver-kind.ts';
import { versionRotation } from './version-rotation.ts';

/** Rotates a secret of AWS Secrets Manager by its staging labels: AWSPENDING, AWSCURRENT, AWSPREVIOUS until the grace is over. */
export function create(access: DriverAccess): RotationDriver {
  return versionRotation({
    id: 'aws-secrets-manager',
    open: async (entry, signal) => (await awsSecrets(await access.aws(entry))).secret(entry, signal),
    now: () => access.now(),
  });
}
