import type { SecretReference } from '../../domain/reference.ts';
import type { Secret } from '../../domain/secret.ts';
import type { StepResult } from '../../engine/respond/rotation-driver.ts';

/** `absent` where there is no such secret. */
export type Failure = Extract<StepResult, { kind: 'failed' }> & { absent?: boolean };

export function isFailure(result: unknown): result is Failure {
  return typeof result === 'object' && result !== null && (result as { kind?: unknown }).kind === 'failed';
}

/** A version whose value is handed out, or can be had by whoever names it. */
export interface SecretVersion {
  id: string;
  created: Date;
  /** Whether it is what is handed out to those who name no version. */
  current: boolean;
}

/** One secret of a vault that keeps versions, as a rotation works with it. Methods throw AppError `vault` for an outage. */
export interface VersionedSecret {
  /** Whether a new version waits until it is promoted; where not, it is handed out at once. */
  readonly staged: boolean;
  /** Why a new value must not be put in here, or `null`. */
  refusal(): Promise<Failure | null>;
  /** Without those that were retired; oldest first. */
  versions(): Promise<readonly SecretVersion[] | Failure>;
  /** The whole value of a version; `null` where it can't be read or is no text. */
  read(id: string): Promise<Secret | null>;
  /**
   * Adds a version that is to follow `base`. The same operation upon the same base adds one, however often it is called,
   * where the vault can tell (`staged`).
   * @returns its id
   */
  add(document: Secret, base: string, operation: string): Promise<string | Failure>;
  /** Hands out a version instead of `base`; `overtaken` where something else than `base` is handed out by now. */
  promote(id: string, base: string): Promise<'done' | 'overtaken' | Failure>;
  /**
   * Makes versions impossible to get.
   * @param proven whether they were compared with the leaked value, so that they may be destroyed
   * @returns what was done, as a part of a sentence
   */
  retire(versions: readonly SecretVersion[], proven: boolean): Promise<string | Failure>;
}

/** A vault of such secrets. */
export interface VersionedStore {
  /** Names of secrets that start with a text. */
  names(prefix: string, signal: AbortSignal): Promise<readonly string[]>;
  /** @throws AppError `config` for a path that names none */
  secret(entry: SecretReference, signal: AbortSignal): VersionedSecret;
}
