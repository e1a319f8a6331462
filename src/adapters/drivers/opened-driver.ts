import type { Liveness } from '../../domain/lease.ts';
import type { SecretReference } from '../../domain/reference.ts';
import type { Secret } from '../../domain/secret.ts';
import type {
  RotationContext,
  RotationDriver,
  RotationStep,
  StepResult,
} from '../../engine/respond/rotation-driver.ts';
import { type Failure, isFailure } from './versioned-secret.ts';

/** A driver by what it does with an entry that is open. `grace` is not among the steps: the response counts it. */
export interface OpenedDriver<Opened> {
  id: string;
  open(entry: SecretReference, signal: AbortSignal): Promise<Opened | Failure>;
  steps: Readonly<
    Record<Exclude<RotationStep, 'grace'>, (opened: Opened, context: RotationContext) => Promise<StepResult>>
  >;
  liveness(opened: Opened, value: Secret, context: RotationContext): Promise<Liveness>;
  /** When what is handed out was made; `null` where that isn't known. */
  rotatedAt(opened: Opened): Date | null;
}

/** The old value stays valid beside the new one. An entry that can't be opened fails each step, and nothing is known of it. */
export function openedDriver<Opened>(driver: OpenedDriver<Opened>): RotationDriver {
  return {
    id: driver.id,
    overlap: true,
    async step(step, context) {
      const opened = await driver.open(context.entry, context.signal);
      if (isFailure(opened)) return opened;
      if (step === 'grace') return { kind: 'skipped', detail: 'counted by the response' };
      return driver.steps[step](opened, context);
    },
    async liveness(value, context) {
      const opened = await driver.open(context.entry, context.signal);
      return isFailure(opened) ? 'unknown' : driver.liveness(opened, value, context);
    },
    async rotatedAt(entry, signal) {
      const opened = await driver.open(entry, signal);
      return isFailure(opened) ? null : driver.rotatedAt(opened);
    },
  };
}
