import type { Lease } from '../../domain/lease.ts';
import type { EnvName } from './env-name.ts';
import type { MaskedSecret } from './masked-secret.ts';
import type { IdentitySource, ReleaseHandle } from './vault-provider.ts';

/**
 * Port: the job (or the child process) that gets the secrets. Each method takes effect before it returns.
 * A secret reaches it as a `MaskedSecret`, which exists only after its forms were registered.
 */
export interface JobEnvironment {
  readonly identity: IdentitySource;
  /** Hides these texts from everything that is logged from now on. They hold the secret: never print them otherwise. */
  registerMasks(forms: readonly string[]): void;
  exportVariable(name: EnvName, secret: MaskedSecret): void;
  setOutput(name: EnvName, secret: MaskedSecret): void;
  /** Writes the value byte for byte to a new 0600 file under the job's temporary folder; returns its absolute path. */
  writeFile(name: EnvName, secret: MaskedSecret): string;
  /** Gives the job a text that is no secret: a path, or the default of an optional entry. */
  exportPlain(name: EnvName, text: string, as: 'env' | 'output'): void;
  /** Notes how the session ends, before anything is read with it. What the handle holds is masked right after. */
  rememberSession(handle: ReleaseHandle): void;
  /** Notes a lease before its secret is used, so that a killed job still gives it back. */
  rememberLease(lease: Extract<Lease, { kind: 'revocable' }>, handle: ReleaseHandle | null): void;
  /** Tells the person who runs the job something that is no failure. */
  warn(message: string): void;
}
