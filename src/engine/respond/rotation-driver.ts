import type { Liveness, RevocationOutcome } from '../../domain/lease.ts';
import type { SecretReference } from '../../domain/reference.ts';
import type { Secret } from '../../domain/secret.ts';

/** The fixed order of a rotation. Each step is idempotent, journalled before its call, and resumable after a kill. */
export const ROTATION_STEPS = ['prepare', 'apply', 'test', 'promote', 'grace', 'retire', 'verify'] as const;
export type RotationStep = (typeof ROTATION_STEPS)[number];

/** What a driver is given for every step. */
export interface RotationContext {
  /** Same for all tries of one rotation: HMAC of fingerprint, entry and day, hex. Usable as an idempotency token. */
  operation: string;
  entry: SecretReference;
  /** The leaked value, re-read from the commit; `null` in a scheduled rotation. */
  leaked: Secret | null;
  /** What earlier steps returned, by step; strings only, never a secret. `promote` may note `promotedAt` (ISO 8601). */
  notes: Readonly<Partial<Record<RotationStep, Readonly<Record<string, string>>>>>;
  policy: GenerationPolicy;
  signal: AbortSignal;
}

/** How a new value is made. */
export interface GenerationPolicy {
  /** Characters. */
  length: number;
  /** `alphanumeric`, `symbols`, `hex`, `base64url`. */
  alphabet: 'alphanumeric' | 'symbols' | 'hex' | 'base64url';
}

export type StepResult =
  | { kind: 'done'; notes?: Record<string, string>; detail: string }
  | { kind: 'skipped'; detail: string }
  | { kind: 'failed'; detail: string; mend: string };

/**
 * Port: rotates entries of one kind of vault. Steps a driver has no use for return `skipped`.
 * A step throws only for a bug or an AppError; a refusal is `failed`.
 */
export interface RotationDriver {
  readonly id: string;
  /** Whether old and new are both valid between `promote` and `retire`. */
  readonly overlap: boolean;
  step(step: RotationStep, context: RotationContext): Promise<StepResult>;
  /** Whether a value still opens what the entry opens. */
  liveness(value: Secret, context: RotationContext): Promise<Liveness>;
  /** When the entry's current value was made; `null` where its vault can't tell. */
  rotatedAt(entry: SecretReference, signal: AbortSignal): Promise<Date | null>;
}

/** Port: makes one kind of credential dead, given the credential itself. */
export interface Revoker {
  /** Credential kinds (`Rule.credential`) it can end. */
  readonly credentials: readonly string[];
  /** Why a credential that `liveness` calls dead at the first look may live elsewhere, as a sentence with what to do. */
  readonly doubt?: string;
  liveness(value: Secret, signal: AbortSignal): Promise<Liveness>;
  /** Never deletes an object that was not proven to be this credential. */
  revoke(value: Secret, signal: AbortSignal): Promise<RevocationOutcome>;
}
