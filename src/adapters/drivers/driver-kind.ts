import type { SecretReference } from '../../domain/reference.ts';
import type { DriverFacts } from '../../engine/respond/plan.ts';
import type { RotationDriver } from '../../engine/respond/rotation-driver.ts';
import type { VaultFile } from '../vaults/embedded/vault-file.ts';
import type { AwsConnection } from './aws-connection.ts';
import type { AzureConnection } from './azure-connection.ts';
import type { GcpConnection } from './gcp-connection.ts';
import type { LoginProbe } from './login-probe.ts';
import type { VaultApi } from './vault-api.ts';

/** What drivers work with: vaults that are open already, by the entry's scheme. */
export interface DriverAccess {
  embedded(entry: SecretReference): Promise<VaultFile>;
  vault(entry: SecretReference): Promise<VaultApi>;
  aws(entry: SecretReference): Promise<AwsConnection>;
  azure(entry: SecretReference): Promise<AzureConnection>;
  gcp(entry: SecretReference): Promise<GcpConnection>;
  /** A real login to what an entry opens, where the config says how; `null` where it doesn't. */
  loginProbe(entry: SecretReference): LoginProbe | null;
  now(): Date;
}

/** What the registry says of a driver without loading it. Each driver module exports `create`. */
export interface DriverKind extends DriverFacts {
  load(): Promise<{ create: (access: DriverAccess) => RotationDriver }>;
}
