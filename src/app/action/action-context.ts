import type { RunEvent } from '../../adapters/actions/event.ts';
import type { ActionsJob } from '../../adapters/actions/job.ts';
import type { Secret } from '../../domain/secret.ts';
import type { InputValues } from '../input-values.ts';
import type { World } from '../world.ts';
import type { ActionPart } from './read-action-inputs.ts';

/** What every part of the Action works with. */
export interface ActionContext {
  part: ActionPart;
  inputs: InputValues;
  event: RunEvent;
  job: ActionsJob;
  /** For reading what a shallow checkout lacks; `null` where there is none. */
  token: Secret | null;
  world: World;
  signal: AbortSignal;
}
